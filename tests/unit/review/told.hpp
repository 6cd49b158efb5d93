// In: a map before and after, or nothing. Out: a comparison to be told, for the tests of its forms.
#pragma once

#include "compare/compare.hpp"
#include "review/review.hpp"
#include "support/changes.hpp"
#include "support/compile.hpp"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace journey::review::test {

using compare::Change;
using compare::Comparison;
using compare::Element;
using compare::File;
using compare::Kind;
using compare::Level;
using compare::Quantity;
using support::edited;

inline constexpr std::string_view shop =
    "journey shop: Buy a coat\n"
    "  owner: Retail\n"
    "persona ana: Ana\n"
    "stage find: Find\n"
    "  touchpoint see: See an ad\n"
    "    emotion: +1 curious\n"
    "    next: 60% clicks\n"
    "    next exit: 40%\n"
    "  touchpoint look: Look at the coat\n"
    "    emotion: 0\n"
    "    pain blurry: Photos are blurry\n"
    "      severity: high\n"
    "stage buy: Buy\n"
    "  touchpoint pay: Pay\n"
    "    emotion: -1 too many fields\n"
    "    thought: Is it safe?\n"
    "metric conversion: Conversion\n"
    "  current: 40\n"
    "  target: 60\n"
    "opportunity photos: Better photos\n"
    "  solves: blurry\n";

inline Comparison compared(std::string_view before, std::string_view after,
                           const std::map<std::string, std::string>& old_files = {},
                           const std::map<std::string, std::string>& new_files = {}) {
  support::Compilation old_side(before, old_files), new_side(after, new_files);
  old_side.check();
  new_side.check();
  std::vector<std::vector<File>> files;
  files.push_back(compare::compare_map(old_side.side(), new_side.side(), before != after));
  return compare::merged(std::move(files));
}

/// One edit of the shop.
inline Comparison edited(std::string_view was, std::string_view is) {
  return compared(shop, edited(shop, was, is));
}

inline Options in(lexicon::Language language) {
  Options options;
  options.language = language;
  return options;
}

inline constexpr std::array hostile{"a | b",
                                    "`code` ``x``",
                                    "@team hello",
                                    "<img src=x onerror=alert(1)>",
                                    "]]>",
                                    "</summary></details>",
                                    "\u202Egpj.exe",
                                    "::error file=x::boom",
                                    "##[error]boom",
                                    "one\ntwo\n\n::error::three",
                                    "![x](http://evil)",
                                    "[x](javascript:alert(1))",
                                    "GH-12 #12 acme/maps#3",
                                    "http://evil.example www.evil.example",
                                    "- [ ] x",
                                    "    code",
                                    "+ list",
                                    "1. one",
                                    "$a$ $b$",
                                    ":tada:",
                                    "{{ x }} {% y %}",
                                    "</script>",
                                    "\x1b[31mred",
                                    "--> -->",
                                    "~~~",
                                    "```mermaid",
                                    "&lt;b&gt; &amp;",
                                    "\xff\xfe",
                                    "<!-- -->",
                                    "```",
                                    "***bold***"};

/// A text in every place where one can stand, below every kind of change and of element, and each property.
inline Comparison of_text(const std::string& text) {
  Comparison comparison;
  File file;
  file.path = text;
  file.old_path = text + ".old";
  file.before = compare::Glance{text, text, {0, 0.5}, 1, true, 0.25};
  file.after = compare::Glance{text, text, {1, 0.5}, 0, true, 0.5};
  file.language = "en";
  int number = 0;
  std::vector<compare::Property> properties(1);
  for (std::uint8_t quantity = 0; quantity <= static_cast<std::uint8_t>(Quantity::content); ++quantity)
    properties.push_back({.quantity = static_cast<Quantity>(quantity)});
  properties.push_back({.keyword = lexicon::Keyword::solves});
  properties.push_back({.keyword = lexicon::Keyword::emotion});
  properties.push_back({.keyword = lexicon::Keyword::custom_lane, .key = text});
  properties.push_back({.keyword = lexicon::Keyword::value, .key = text});
  for (std::uint8_t element = 0; element <= static_cast<std::uint8_t>(Element::allow); ++element) {
    for (std::uint8_t kind = 0; kind <= static_cast<std::uint8_t>(Kind::changed); ++kind) {
      // Each element meets each property below one kind of change or another.
      for (std::size_t step = kind; step < properties.size();
           step += 1U + static_cast<std::size_t>(Kind::changed)) {
        const compare::Property& property = properties[step];
        // A lane is called so too.
        if (property.quantity == Quantity::content && static_cast<Element>(element) == Element::line)
          continue;
        Change change;
        change.kind = static_cast<Kind>(kind);
        change.element = static_cast<Element>(element);
        change.property = property;
        change.name = change.title = change.stage = change.stage_title = change.touchpoint = text;
        change.touchpoint_title = change.persona = change.from = change.to = text;
        change.old_value = compare::Value{text, 1, {}, {}};
        change.new_value = compare::Value{"new " + text, -2, {}, {}};
        change.level = static_cast<Level>(number % 3);
        change.is_probable = true;
        change.is_consequence = number % 2 == 0;
        change.others = 2;
        change.message = lexicon::Message::verbatim(text);
        change.before = change.after = compare::Place{text, 3, 4};
        change.fingerprint = fmt::format("{:032x}", ++number);
        if (change.is_consequence) change.because = {fmt::format("{:032x}", 2)};
        file.changes.push_back(std::move(change));
      }
    }
  }
  comparison.files.push_back(file);
  file.path += "2";
  file.changes.resize(3);
  file.is_form_only = false;
  comparison.files.push_back(file);
  file.path += "3";
  file.changes.clear();
  file.is_form_only = true;
  comparison.files.push_back(file);
  comparison.compared = 3;
  return comparison;
}

/// So many maps, each with a fact and what follows from it.
inline Comparison of_maps(std::size_t count) {
  const Comparison one = edited("-1 too many", "-2 too many");
  Comparison many;
  for (std::size_t i = 0; i < count; ++i) {
    many.files.push_back(one.files.front());
    many.files.back().path = fmt::format("maps/{:05}.journey", i);
  }
  many.compared = count;
  return many;
}

}  // namespace journey::review::test
