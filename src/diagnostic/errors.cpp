#include "diagnostic/errors.hpp"

#include <array>

namespace journey::diagnostic {

namespace {
using lexicon::Phrase;

constexpr std::array all_kinds{
#define ERROR(id, name, summary, why, bad, good) ErrorKind{name, summary, why, bad, good},
#include "diagnostic/errors.def"
#undef ERROR
};
}  // namespace

std::span<const ErrorKind> error_kinds() { return all_kinds; }

}  // namespace journey::diagnostic
