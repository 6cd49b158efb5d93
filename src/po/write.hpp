// In: entries. Out: the bytes of a PO file.
#pragma once

#include "po/entry.hpp"

#include <string>

namespace journey::po {

/// As `msgcat --no-wrap` writes it: a line of the file for a line of the text, so that a changed word is a
/// changed line. Obsolete entries stand at the end.
std::string write(const File& file);

}  // namespace journey::po
