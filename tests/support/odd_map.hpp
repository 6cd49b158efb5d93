// In: a random number generator. Out: a map without mistakes, written as oddly as the language allows.
#pragma once

#include <random>
#include <string>

namespace journey::support {

/// A map of a few stages in one of the three languages, with every kind of value. Keywords are any of their
/// words in any letters; indentation, white space, line ends, separators of lists, blank lines, comments and
/// long texts are whatever came up. The same numbers give the same map on every machine.
std::string odd_map(std::mt19937& random);

}  // namespace journey::support
