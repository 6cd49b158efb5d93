#include "media/svg/sheet.hpp"

#include "media/svg/blanks.hpp"
#include "media/svg/phrases.hpp"
#include "text/ascii.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace journey::media::svg {

namespace {

using lexicon::Message;
using lexicon::say;

/// The first of `stops` outside of strings and brackets; the end where there is none.
std::size_t find_outside(std::string_view css, std::string_view stops, std::size_t at = 0) {
  std::size_t depth = 0;
  for (; at < css.size(); ++at) {
    const char c = css[at];
    if (c == '"' || c == '\'') {
      for (++at; at < css.size() && css[at] != c && css[at] != '\n'; ++at) {
        if (css[at] == '\\') ++at;
      }
    } else if (depth == 0 && stops.find(c) != std::string_view::npos) {
      return at;
    } else if (c == '(' || c == '[') {
      ++depth;
    } else if ((c == ')' || c == ']') && depth > 0) {
      --depth;
    }
  }
  return css.size();
}

/// Behind a block whose `{` stands at `at`.
std::size_t behind_block(std::string_view css, std::size_t at) {
  std::size_t depth = 0;
  while (at < css.size()) {
    depth = css[at] == '{' ? depth + 1 : depth - 1;
    ++at;
    if (depth == 0) return at;
    at = find_outside(css, "{}", at);
  }
  return css.size();
}

bool is_name(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return text::is_ascii_alnum(byte) || c == '-' || c == '_' || byte >= 0x80;
}

std::optional<Compound> read_compound(std::string_view css) {
  Compound compound;
  for (std::size_t at = 0; at < css.size();) {
    const char sign = css[at];
    if (sign == '*' && at == 0) {
      ++at;
      continue;
    }
    const std::size_t begin = at + (sign == '.' || sign == '#' ? 1 : 0);
    std::size_t end = begin;
    while (end < css.size() && is_name(css[end])) ++end;
    if (end == begin || (begin == at && at > 0)) return std::nullopt;
    const std::string name(css.substr(begin, end - begin));
    if (sign == '.') {
      compound.classes.push_back(name);
    } else if (sign == '#') {
      if (!compound.id.empty()) return std::nullopt;
      compound.id = name;
    } else {
      compound.element = name;
    }
    at = end;
  }
  return compound;
}

/// What a hand has to do for them, which never happens in a picture.
bool is_for_a_hand(std::string_view selector) {
  constexpr std::array<std::string_view, 5> states{":hover", ":focus", ":active", ":visited", ":link"};
  return std::any_of(states.begin(), states.end(),
                     [&](std::string_view state) { return selector.find(state) != std::string_view::npos; });
}

std::optional<Rule> read_selector(std::string_view css) {
  constexpr std::size_t most_compounds = 8;
  Rule rule;
  while (!css.empty()) {
    const std::size_t end = std::min(css.find_first_of(blanks), css.size());
    auto compound = read_compound(css.substr(0, end));
    if (!compound || rule.selector.size() == most_compounds) return std::nullopt;
    rule.specificity += (compound->id.empty() ? 0 : 1'000'000) +
                        std::min<std::size_t>(compound->classes.size(), 99) * 1'000 +
                        (compound->element.empty() ? 0 : 1);
    rule.selector.push_back(std::move(*compound));
    css = trimmed(css.substr(end));
  }
  if (rule.selector.empty()) return std::nullopt;
  return rule;
}

Message read_selectors(std::string_view css, Sheet& sheet) {
  const std::size_t block = sheet.blocks.size() - 1;
  for (std::size_t at = 0; at <= css.size();) {
    const std::size_t end = find_outside(css, ",", at);
    const std::string_view selector = trimmed(css.substr(at, end - at));
    at = end + 1;
    if (is_for_a_hand(selector)) continue;
    auto rule = read_selector(selector);
    if (!rule) return say<phrases::unknown_selector>(text::quote(selector));
    rule->block = block;
    sheet.rules.push_back(std::move(*rule));
  }
  return {};
}

}  // namespace

std::vector<Declaration> read_declarations(std::string_view css) {
  std::vector<Declaration> declarations;
  for (std::size_t at = 0; at < css.size();) {
    const std::size_t end = find_outside(css, ";", at);
    const std::string_view line = css.substr(at, end - at);
    at = end + 1;
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    const std::string name = text::ascii_lower(trimmed(line.substr(0, colon)));
    const AttributeRow* const row = find_attribute(name);
    if (row == nullptr || row->place == Place::own) continue;
    std::string_view value = trimmed(line.substr(colon + 1));
    const std::size_t mark = value.rfind('!');
    const bool is_important =
        mark != std::string_view::npos && text::same_word(trimmed(value.substr(mark + 1)), "important");
    if (is_important) value = trimmed(value.substr(0, mark));
    if (value.empty()) continue;
    if (auto read = read_value(value, row->grammar))
      declarations.push_back({{id_of(*row), std::move(*read)}, is_important});
  }
  return declarations;
}

Message read_sheet(std::string_view css, Sheet& sheet) {
  while (!(css = trimmed(css)).empty()) {
    if (css.starts_with("<!--") || css.starts_with("-->")) {  // of the time before there were style sheets
      css.remove_prefix(css.front() == '<' ? 4 : 3);
      continue;
    }
    const std::size_t open = find_outside(css, "{;}");
    if (open == css.size()) break;
    if (css[open] != '{') {  // `@charset "utf-8";`, or a stray sign
      css.remove_prefix(open + 1);
      continue;
    }
    const std::size_t end = behind_block(css, open);
    if (css.front() != '@') {
      const std::size_t close = end - (css[end - 1] == '}' ? 1 : 0);
      sheet.blocks.push_back(read_declarations(css.substr(open + 1, close - open - 1)));
      if (Message problem = read_selectors(css.substr(0, open), sheet); !problem.empty()) return problem;
    }
    css.remove_prefix(end);
  }
  return {};
}

}  // namespace journey::media::svg
