// In: the two sides of a map. Out: what changed in it and in the libraries that it imports, and what follows.
#pragma once

#include "compare/comparison.hpp"
#include "compare/side.hpp"
#include "compare/traced.hpp"

#include <vector>

namespace journey::compare {

/// The entry of the map first, then those of its libraries, tables and pictures, each only if something of it
/// changed. At least one of the sides is there. A map whose bytes differ and which says the same is there as
/// `is_form_only`; `bytes_differ`: whether they do.
std::vector<File> compare_map(const Side& before, const Side& after, bool bytes_differ);

/// The same of two sides that are matched, for whoever has more to ask of them.
std::vector<File> compare_map(const Traced& traced, bool bytes_differ);

/// Gives the changes of a file what they are known by (Change::fingerprint), for entries that others make.
void give_fingerprints(File& file);

/// One comparison of the entries of many maps: what several of them say of a shared file stands once.
Comparison merged(std::vector<std::vector<File>> of_maps);

}  // namespace journey::compare
