#include "cli/commands/build_language.hpp"

#include "cli/commands/phrases.hpp"
#include "cli/run/translations.hpp"
#include "lexicon/language.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <utility>

namespace journey::cli {

void BuildLanguage::read(const std::map<std::string, Settings>& settings, bool color,
                         std::vector<Complaint>& complaints) {
  if (options_.translation.empty() && options_.language.empty()) return;
  for (const auto& [root, of_root] : settings) {
    std::string path = options_.translation;
    if (path.empty()) {
      const auto files = translation_files(root, of_root);
      const TranslationFile* const file = translation_for(files, options_.language);
      looked_for_ = joined(translations_folder(root, of_root), options_.language + ".po");
      if (file == nullptr) continue;
      path = file->path;
    }
    auto catalogue = read_translation(path, options_.language, color, complaints);
    if (catalogue) catalogues_.emplace(root, std::move(*catalogue));
    if (!catalogue && !options_.translation.empty()) return;  // what is wrong with the one file is said
  }
}

void BuildLanguage::choose(Order& order) const {
  const auto found = catalogues_.find(order.input.root);
  if (found == catalogues_.end()) return;
  order.translation = &found->second;
  order.request.language = order.request.translation = found->second.tag();
}

Message BuildLanguage::mistaken_for(const Order& order, const model::Map& map) {
  if (order.translation == nullptr || order.destination.takes_one()) return {};
  const std::string& tag = order.request.translation;
  const std::string name = name_of(order.input.path);
  const std::string other = name.substr(0, name.rfind('.')) + "." + tag + ".journey";
  if (!order.input.standard_input && kind_of(joined(order.input.folder, other)) != PathKind::missing)
    return in_code(other);
  const Offer offer = offer_of(map);
  for (const std::vector<std::string>* const names : {&offer.personas, &offer.views}) {
    const auto same = std::find_if(names->begin(), names->end(), [&](const std::string& each_name) {
      return text::ascii_lower(each_name) == text::ascii_lower(tag);
    });
    if (same != names->end()) return in_code(*same);
  }
  return {};
}

bool BuildLanguage::is_lacking(const Order& order, const model::Map& map) const {
  return order.translation == nullptr && !options_.language.empty() &&
         map.first().label_language != lexicon::language_of_tag(options_.language);
}

Message BuildLanguage::lack() const { return say<phrases::only_labels>(looked_for_); }

lower::Languages languages_of(const Order& order) {
  if (order.translation == nullptr) return {};
  return {{order.translation}, order.translation, false};
}

}  // namespace journey::cli
