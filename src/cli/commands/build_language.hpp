// In: the language that a build is asked for. Out: the translations of its projects, and what a translated
// map may not be called.
#pragma once

#include "cli/commands/order.hpp"
#include "cli/options/options.hpp"
#include "cli/options/settings.hpp"
#include "cli/run/compilation.hpp"
#include "cli/run/inputs.hpp"
#include "model/journey.hpp"
#include "po/catalogue.hpp"

#include <map>
#include <string>
#include <vector>

namespace journey::cli {

class BuildLanguage {
 public:
  explicit BuildLanguage(const Options& options) : options_(options) {}

  /// Reads the translation of each project, if it has one.
  void read(const std::map<std::string, Settings>& settings, bool color, std::vector<Complaint>& complaints);
  /// Says in an order in which language the map is made. Valid as long as this.
  void choose(Order& order) const;

  /// What an output in the language would be taken for: that of another map, or of a persona or a view that
  /// is called like the language. Empty: nothing.
  [[nodiscard]] static Message mistaken_for(const Order& order, const model::Map& map);
  /// Whether a map is in another language than was asked for, with nothing but our own words in that.
  [[nodiscard]] bool is_lacking(const Order& order, const model::Map& map) const;
  /// What to say of that, once.
  [[nodiscard]] Message lack() const;

 private:
  const Options& options_;
  std::map<std::string, po::Catalogue> catalogues_;  ///< by root of the project
  std::string looked_for_;                           ///< where there is none
};

/// What is to be compiled for an order.
lower::Languages languages_of(const Order& order);
/// The map as it is going to be shown.
inline const model::Map& shown_map(const lower::Built& built) {
  return built.translated ? *built.translated : *built.map;
}

}  // namespace journey::cli
