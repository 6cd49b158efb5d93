// No pair of known words is ever taken for each other: each of them, written wrong by one letter or with a
// negation, in every place where it is known, and each where it is not.
#include "lexicon/enumeration.hpp"
#include "lexicon/phase.hpp"
#include "syntax/values.hpp"
#include "text/ascii.hpp"
#include "text/han.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"
#include "unit/syntax/findings.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using namespace journey;
using lexicon::Enumeration;
using lexicon::Keyword;
using lexicon::Parent;

namespace {

/// What is known in one place: each word, and a number for what it means there.
struct Place {
  std::string name;
  std::vector<std::string_view> words;
  std::vector<std::size_t> meanings;

  void add(std::string_view word, std::size_t meaning) {
    words.push_back(word);
    meanings.push_back(meaning);
  }
  [[nodiscard]] bool knows(std::string_view word) const {
    return std::any_of(words.begin(), words.end(), [&](auto known) { return text::same_word(known, word); });
  }
};

std::vector<Enumeration> all_enumerations() {
  std::vector<Enumeration> all;
  for (auto e = static_cast<std::size_t>(Enumeration::severity);
       e <= static_cast<std::size_t>(Enumeration::confidence); ++e)
    all.push_back(static_cast<Enumeration>(e));
  return all;
}

std::vector<Place> places() {
  std::vector<Place> all;
  for (std::size_t parent = 0; parent < static_cast<std::size_t>(Parent::none); ++parent) {
    Place place{lexicon::name_of(static_cast<Parent>(parent), lexicon::Writing()).english(), {}, {}};
    for (const lexicon::Entry& entry : lexicon::entries_of(static_cast<Parent>(parent))) {
      for (const lexicon::Language language : lexicon::all_languages) {
        for (const std::string_view word : lexicon::words_of(entry.keyword, language)) {
          const lexicon::Entry* const meant = lexicon::find_entry(static_cast<Parent>(parent), word);
          place.add(word, static_cast<std::size_t>(meant->keyword));
        }
      }
    }
    all.push_back(std::move(place));
  }
  for (const Enumeration enumeration : all_enumerations()) {
    Place place{"enumeration " + std::to_string(static_cast<int>(enumeration)), {}, {}};
    for (const std::string_view word : lexicon::words_of(enumeration))
      place.add(word, *lexicon::value_of(enumeration, word));
    all.push_back(std::move(place));
  }
  for (const lexicon::BuiltInModel& model : lexicon::built_in_models()) {
    Place place{"model " + std::string(model.name), {}, {}};
    for (std::size_t phase = 0; phase < model.phases.size(); ++phase) {
      place.add(model.phases[phase].name, phase);
      for (const lexicon::Language language : lexicon::all_languages)
        place.add(lexicon::phase_word(model.phases[phase].name, language), phase);
    }
    all.push_back(std::move(place));
  }
  return all;
}

std::u32string points_of(std::string_view word) {
  std::u32string points;
  for (std::size_t at = 0; at < word.size();) {
    const auto [c, size, valid] = text::decode(word, at);
    points += c;
    at += size;
  }
  return points;
}

std::string bytes_of(const std::u32string& points) {
  std::string bytes;
  for (const char32_t c : points) text::encode(c, bytes);
  return bytes;
}

std::u32string simplified(std::string_view word) {
  std::u32string points = points_of(word);
  std::transform(points.begin(), points.end(), points.begin(), text::simplified);
  return points;
}

bool has_han(std::u32string_view word) { return std::any_of(word.begin(), word.end(), text::is_han); }

/// The word with one character changed, dropped, added or swapped; new ones are those of `letters`.
std::vector<std::string> slips_of(const std::u32string& word, std::u32string_view letters) {
  std::vector<std::string> slips;
  for (std::size_t at = 0; at <= word.size(); ++at) {
    const std::u32string before = word.substr(0, at), behind = word.substr(at);
    for (const char32_t letter : letters) {
      slips.push_back(bytes_of(before + letter + behind));
      if (!behind.empty()) slips.push_back(bytes_of(before + letter + behind.substr(1)));
    }
    if (!behind.empty()) slips.push_back(bytes_of(before + behind.substr(1)));
    if (behind.size() > 1) slips.push_back(bytes_of(before + behind[1] + behind[0] + behind.substr(2)));
  }
  return slips;
}

constexpr std::array negations{"un",  "in", "im", "ir", "dis", "non", "non-", "not ", "not-",
                               "no ", "未", "不", "非", "无",  "無",  "没",   "沒"};

constexpr std::array synonym_words{
#define SYNONYM(word, keyword) std::pair<std::string_view, Keyword>{word, Keyword::keyword},
#define NEAR SYNONYM
#include "syntax/synonyms.def"
#undef NEAR
#undef SYNONYM
};

/// Everything that is a keyword, or that newcomers take for one.
std::set<std::string> all_keywords() {
  std::set<std::string> all;
  for (std::size_t keyword = 0; keyword < static_cast<std::size_t>(Keyword::custom_lane); ++keyword) {
    for (const lexicon::Language language : lexicon::all_languages) {
      for (const auto word : lexicon::words_of(static_cast<Keyword>(keyword), language)) all.emplace(word);
    }
  }
  for (const auto& [word, keyword] : synonym_words) all.emplace(word);
  return all;
}

/// A line of each place that takes some.
constexpr std::array heads{"",
                           "journey: J\n  ",
                           "persona p: P\n  ",
                           "stage s: S\n  ",
                           "stage s: S\n  touchpoint t: T\n    ",
                           "stage s: S\n  pain p: P\n    ",
                           "stage s: S\n  opportunity o: O\n    ",
                           "channel c: C\n  ",
                           "owner o: O\n  ",
                           "metric m: M\n  ",
                           "source s: S\n  ",
                           "lane l: L\n  ",
                           "view v: V\n  "};

}  // namespace

TEST_CASE("suggestions: a misspelt word is never surely another") {
  for (const Place& place : places()) {
    CAPTURE(place.name);
    const auto same = [&](std::size_t a, std::size_t b) { return place.meanings[a] == place.meanings[b]; };
    for (std::size_t w = 0; w < place.words.size(); ++w) {
      const std::u32string word = points_of(place.words[w]);
      if (has_han(word)) continue;
      const std::u32string_view letters = text::is_ascii(place.words[w]) ? U"aeinrstux-" : U"アーンす";
      for (const std::string& slip : slips_of(word, letters)) {
        const auto meant = text::meant(slip, place.words, same);
        if (!meant || place.knows(slip) || !meant->is_sure ||
            place.meanings[meant->number] == place.meanings[w])
          continue;
        FAIL_CHECK(slip << " is " << place.words[w] << " and becomes " << meant->word);
      }
    }
  }
}

TEST_CASE("suggestions: of two Chinese words, none that lies between is either") {
  std::set<std::pair<std::string_view, std::string_view>> seen;
  for (const Place& place : places()) {
    CAPTURE(place.name);
    for (std::size_t w = 0; w < place.words.size(); ++w) {
      const std::u32string word = points_of(place.words[w]);
      if (!has_han(word)) continue;
      for (std::size_t v = 0; v < place.words.size(); ++v) {
        if (place.meanings[w] == place.meanings[v] || !seen.emplace(place.words[w], place.words[v]).second)
          continue;
        const std::u32string other = points_of(place.words[v]);
        for (const std::string& slip : slips_of(word, std::u32string{other.front(), other.back()})) {
          const auto meant = text::meant(slip, std::array{place.words[w], place.words[v]});
          // The same word in the other writing is no slip, and kana are letters.
          if (!meant || place.knows(slip) || !has_han(points_of(meant->word)) ||
              simplified(slip) == simplified(meant->word))
            continue;
          FAIL_CHECK(slip << " lies between " << place.words[w] << " and " << place.words[v]);
        }
      }
    }
  }
}

TEST_CASE("suggestions: a negation is neither dropped nor added") {
  for (const Place& place : places()) {
    CAPTURE(place.name);
    for (const std::string_view word : place.words) {
      CAPTURE(word);
      for (const std::string_view negation : negations) {
        const std::string negated = std::string(negation) + std::string(word);
        if (!place.knows(negated)) CHECK_FALSE(text::meant(negated, std::array{word}));
        if (word.starts_with(negation) && !place.knows(word.substr(negation.size())))
          CHECK_FALSE(text::meant(word.substr(negation.size()), std::array{word}));
      }
    }
  }
}

TEST_CASE("suggestions: a keyword or synonym of another place is not misspelt") {
  for (const char* head : heads) {
    for (const std::string& word : all_keywords()) {
      const std::string map = head + word + ": x\n";
      const test::Parsed parsed(map);
      for (const auto& finding : parsed.diagnostics.all()) {
        if (finding.rule != "unknown-keyword" || finding.fixes.empty() || !finding.fixes.front().is_sure)
          continue;
        const std::string& mended = finding.fixes.front().replacement;
        // The plural of an English keyword is that keyword.
        if (word == mended + "s") continue;
        const bool is_synonym =
            std::any_of(synonym_words.begin(), synonym_words.end(), [&](const auto& synonym) {
              const auto named = lexicon::keywords_named(mended);
              return synonym.first == word &&
                     std::find(named.begin(), named.end(), synonym.second) != named.end();
            });
        CAPTURE(map);
        CAPTURE(mended);
        CHECK(is_synonym);
      }
    }
  }
}

TEST_CASE("suggestions: a value of another enumeration is not misspelt") {
  for (const Enumeration here : all_enumerations()) {
    for (const Enumeration there : all_enumerations()) {
      for (const std::string_view word : lexicon::words_of(there)) {
        const auto value = syntax::parse_enumeration(here, word, lexicon::Language::english);
        const auto* const error = std::get_if<syntax::ValueError>(&value);
        CAPTURE(word);
        if (error != nullptr) CHECK(error->replacement == "");
      }
    }
  }
}
