#include "support/source_dir.hpp"

namespace journey::test {

std::string source_dir() { return JOURNEY_SOURCE_DIR; }

}  // namespace journey::test
