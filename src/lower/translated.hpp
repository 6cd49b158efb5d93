// In: the texts of a map and translations of them. Out: what each statement says in the other language.
#pragma once

#include "lexicon/language.hpp"
#include "lower/texts.hpp"
#include "po/catalogue.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace journey::lower {

/// What statements say in one language, in the place of what is written. Empty where they say it as written.
class Translated {
 public:
  /// `texts` are those of the compilation of `names`. A translation of several lines where the text is one is
  /// an error at its place in the catalogue, which becomes a source of the compilation then.
  Translated(const Names& names, const std::vector<MapText>& texts, const po::Catalogue& catalogue);

  [[nodiscard]] const std::string& tag() const { return tag_; }
  /// The translation of a text; null: as written.
  [[nodiscard]] const std::string* find(StatementPlace place, TextPart part) const;
  /// A value with words of another language in it; null: as parsed.
  template <typename T>
  [[nodiscard]] const T* value(StatementPlace place) const {
    return values_[place.unit].find<T>(place.statement);
  }
  /// Texts that have no translation, each once.
  [[nodiscard]] const std::set<std::string>& untranslated() const { return untranslated_; }

 private:
  void put(const Names& names, const MapText& text, const std::string& words);
  void tell_durations(const Names& names, lexicon::Language language);

  static std::uint64_t key_of(StatementPlace place, TextPart part) {
    return static_cast<std::uint64_t>(place.statement) << 32U |
           static_cast<std::uint64_t>(place.unit) << 16U | part;
  }

  std::string tag_;
  std::unordered_map<std::uint64_t, std::string> texts_;
  std::vector<ParsedTexts> values_;  ///< by unit
  std::set<std::string> untranslated_;
};

}  // namespace journey::lower
