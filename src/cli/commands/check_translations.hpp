// In: the translations of projects, and the texts that their maps have. Out: how far maps are translated, and
// the translations whose texts no map has any more.
#pragma once

#include "check/check.hpp"
#include "cli/options/settings.hpp"
#include "cli/run/found_in_sources.hpp"
#include "cli/run/inputs.hpp"
#include "lower/build.hpp"
#include "po/catalogue.hpp"

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <vector>

namespace journey::cli {

class CheckedTranslations {
 public:
  /// Reads all PO files of each project. What is wrong with one is a complaint, and it is left out.
  void read(const std::map<std::string, Settings>& settings, bool color, std::vector<Complaint>& complaints);
  /// What a map of a project is held against. Valid as long as this.
  [[nodiscard]] lower::Languages of(const Input& input) const;
  /// Takes which texts a map has: numbers of entries, by translation in the order of `of`.
  void take(const Input& input, const std::vector<std::vector<std::uint32_t>>& used);
  /// Translations of a project that no map had which was taken; an error, a warning or a note as `options`
  /// say.
  [[nodiscard]] Findings unused(const std::string& root, const check::Options& options) const;

 private:
  struct Translation {
    po::Catalogue catalogue;
    std::vector<bool> used;  ///< by number of the entry
  };
  std::map<std::string, std::deque<Translation>> projects_;  ///< by root
};

}  // namespace journey::cli
