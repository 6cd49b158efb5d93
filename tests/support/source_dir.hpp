// Where the project lies, for tests that read its data. A function, because only one file then depends on the
// place and every other object is the same in each checkout.
#pragma once

#include <string>

namespace journey::test {

/// The top folder of the project, without a slash at the end.
std::string source_dir();

}  // namespace journey::test
