// Values that say where something is, and how it looks: links, paths, colors, languages; and the phases of a
// model.
#include "diagnostic/errors.hpp"
#include "grammar/values.hpp"
#include "lexicon/language.hpp"
#include "lexicon/words.hpp"
#include "syntax/quote.hpp"
#include "syntax/values.hpp"
#include "syntax/values/match.hpp"
#include "syntax/values/number.hpp"
#include "text/bidi.hpp"
#include "text/half_width.hpp"
#include "text/trim.hpp"
#include "text/utf8.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::syntax {

namespace {

namespace pegtl = tao::pegtl;
namespace rule = diagnostic::rule;
using values::error_at;
using values::matches;
using values::size_of_match;

std::optional<ValueError> comment_error(std::string_view text, std::string_view rule_name,
                                        std::string_view what) {
  const std::size_t comment = trailing_comment(text);
  if (comment == std::string_view::npos) return std::nullopt;
  return error_at(text, text.substr(comment), rule_name, fmt::format("{} is followed by a comment", what),
                  std::string(comment_hint));
}

/// `https：//`, `ｈｔｔｐｓ：／／`, `mailto：` where they begin what would be a link without full-width
/// characters in them; else empty. With a full-width colon a link is a relative path in the eyes of a
/// browser.
std::string_view wide_protocol(std::string_view text) {
  constexpr std::string_view colon = "：", slash = "／";
  std::size_t end = std::min(text.find(colon), text.find(':'));
  if (end == std::string_view::npos) return {};
  end += text[end] == ':' ? 1 : colon.size();
  const std::string name = text::half_width(text.substr(0, end));
  const bool is_mail = lexicon::same_word(name, "mailto:");
  if (!is_mail && !lexicon::same_word(name, "http:") && !lexicon::same_word(name, "https:")) return {};
  for (int slashes = 0; !is_mail && slashes < 2; ++slashes) {
    if (text.substr(end).starts_with(slash)) {
      end += slash.size();
    } else if (text.substr(end).starts_with('/')) {
      ++end;
    }
  }
  const std::string_view head = text.substr(0, end);
  const std::string narrow = text::half_width(head);
  return narrow != head && matches<grammar::link>(narrow + std::string(text.substr(end)))
             ? head
             : std::string_view();
}

/// The character at `at`, whole.
std::string_view character_at(std::string_view text, std::size_t at) {
  return text.substr(at, text::decode(text, at).size);
}

}  // namespace

Parsed<std::string> parse_link(std::string_view text) {
  const auto error = [&](std::string_view part, lexicon::Message message, lexicon::Message hint) {
    return error_at(text, part, rule::bad_link, std::move(message), std::move(hint));
  };
  if (const auto controls = text::find_bidi_controls(text); !controls.empty()) {
    return error(character_at(text, controls.front().offset), "an invisible control stands in the link",
                 "delete it");
  }
  if (const std::string_view head = wide_protocol(text); !head.empty()) {
    ValueError wrong =
        error(head, fmt::format("a protocol is written without full-width characters, found {}", quote(head)),
              fmt::format("write {}", quote(text::half_width(head))));
    wrong.replacement = text::half_width(head);
    return wrong;
  }
  if (matches<grammar::link>(text)) return std::string(text);
  if (auto comment = comment_error(text, rule::bad_link, "a link")) return *std::move(comment);
  const std::size_t scheme = size_of_match<pegtl::seq<grammar::scheme, pegtl::one<':'>>>(text);
  if (scheme > 0) {
    const std::string_view name = text.substr(0, scheme);
    const bool known = lexicon::same_word(name, "http:") || lexicon::same_word(name, "https:") ||
                       lexicon::same_word(name, "mailto:");
    if (!known) {
      return error(name, fmt::format("a link can't begin with {}", quote(name)),
                   "a link is `https://…`, `http://…`, `mailto:…`, a relative path or `#…`");
    }
  }
  if (text.starts_with("//")) {
    return error(text.substr(0, 2), "a link names its protocol",
                 fmt::format("write {}", quote(fmt::format("https:{}", text))));
  }
  if (text.starts_with('/')) {
    return error(text.substr(0, 1), "a link into the file system is relative to the map",
                 "write the way from the folder of the map, like `../research/interviews.pdf`");
  }
  for (std::size_t at = 0; at < text.size(); at += text::decode(text, at).size) {
    if (matches<grammar::link_character>(text.substr(at))) continue;
    const std::string_view character = character_at(text, at);
    ValueError wrong = error(
        character, fmt::format("{} can't be in a link", character == " " ? "a space" : quote(character)),
        character == "\\"  ? "write `/`"
        : character == " " ? "write `%20` for a space"
                           : "delete it");
    if (character == "\\") wrong.replacement = "/";
    return wrong;
  }
  return error(text, fmt::format("{} is no link", quote(text)),
               "a link is `https://…`, `http://…`, `mailto:…`, a relative path or `#…`");
}

Parsed<std::string> parse_color(std::string_view text) {
  if (matches<grammar::color>(text)) {
    std::string color = "#";
    const bool is_short = text.size() == 4;
    for (const char digit : text.substr(1)) {
      const char capital = digit >= 'a' && digit <= 'f' ? static_cast<char>(digit - 'a' + 'A') : digit;
      color.append(is_short ? 2 : 1, capital);
    }
    return color;
  }
  if (auto comment = comment_error(text, rule::bad_color, "a color")) return *std::move(comment);
  const bool only_mark_missing = matches<grammar::color>(fmt::format("#{}", text));
  ValueError error =
      error_at(text, text, rule::bad_color, fmt::format("{} is no color", quote(text)),
               only_mark_missing ? fmt::format("write `#{}`", text)
                                 : "write `#` and three or six hexadecimal digits, like `#0072B2`");
  if (only_mark_missing) error.replacement = fmt::format("#{}", text);
  return error;
}

Parsed<std::string> parse_path(std::string_view text) {
  const auto error = [&](std::string_view part, lexicon::Message message, lexicon::Message hint) {
    return error_at(text, part, rule::bad_path, std::move(message), std::move(hint));
  };
  constexpr std::string_view form =
      "write the way from the folder of this file, with `/`: `../library/people.journey`";
  if (const auto controls = text::find_bidi_controls(text); !controls.empty()) {
    return error(character_at(text, controls.front().offset), "an invisible control stands in the path",
                 "delete it");
  }
  constexpr std::size_t longest = 1024;
  if (text.size() > longest) return error(text, "the path is longer than any path", std::string(form));
  if (matches<grammar::only<grammar::path>>(text)) return std::string(text);
  if (text.empty() || text.starts_with('/') || text.starts_with('~')) {
    return error(text.substr(0, 1), fmt::format("{} is no path from the folder of this file", quote(text)),
                 std::string(form));
  }
  const std::size_t scheme = size_of_match<pegtl::seq<grammar::scheme, pegtl::one<':'>>>(text);
  if (scheme > 0) {
    return error(text.substr(0, scheme), "a path names a file of this project, no address and no drive",
                 std::string(form));
  }
  for (std::size_t at = 0; at < text.size(); at += text::decode(text, at).size) {
    if (text[at] == '/' || matches<grammar::path_character>(text.substr(at))) continue;
    const bool is_dot = matches<grammar::encoded_dot>(text.substr(at));
    const std::string_view part = is_dot ? text.substr(at, 3) : character_at(text, at);
    return error(part, fmt::format("{} can't be in a path", quote(part)),
                 part == "\\" ? "write `/`" : std::string(form));
  }
  const std::size_t empty_segment = std::min(text.find("//"), text.size() - 1);
  return error(text.substr(empty_segment, 1), "a part of the path is empty", std::string(form));
}

Parsed<std::string> parse_language(std::string_view text) {
  std::string tag = lexicon::canonical_language(text);
  if (!tag.empty()) return tag;
  if (auto comment = comment_error(text, rule::bad_language, "a language")) return *std::move(comment);
  std::string hint = "write a language tag, like " + lexicon::list_of_tags("`", " or ");
  std::string with_hyphens(text.substr(0, 64));
  std::replace(with_hyphens.begin(), with_hyphens.end(), '_', '-');
  const std::string right = lexicon::canonical_language(with_hyphens);
  if (const std::string_view called = lexicon::tag_called(text); !called.empty())
    hint = fmt::format("write `{}`", called);
  if (!right.empty()) hint = fmt::format("write `{}`", right);
  ValueError error = error_at(text, text, rule::bad_language,
                              fmt::format("{} is no language tag", quote(text)), std::move(hint));
  error.replacement = right;
  return error;
}

namespace {

struct PhaseList {
  std::vector<Phase> phases;
  std::vector<std::string_view> names;
};

template <typename Rule>
struct PhaseAction : pegtl::nothing<Rule> {};

template <>
struct PhaseAction<grammar::phase_name> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, PhaseList& list) {
    list.names.emplace_back(in.begin(), in.size());
  }
};
template <>
struct PhaseAction<grammar::phase> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, PhaseList& list) {
    const std::string_view name = list.names.back();
    list.phases.push_back({text::nfc(name), in.size() > name.size()});
  }
};

}  // namespace

Parsed<std::vector<Phase>> parse_phases(std::string_view text) {
  const auto error = [&](std::string_view part, lexicon::Message message, lexicon::Message hint) {
    return error_at(text, part, rule::bad_phases, std::move(message), std::move(hint));
  };
  if (auto comment = comment_error(text, rule::bad_phases, "the list of phases")) return *std::move(comment);
  PhaseList list;
  if (!matches<grammar::phases, PhaseAction>(text, list)) {
    for (const std::string_view piece : text::split_list(text)) {
      if (piece.empty()) {
        const auto at =
            std::min<std::size_t>(static_cast<std::size_t>(piece.data() - text.data()), text.size() - 1);
        return error(character_at(text, at == 0 ? 0 : at), "a phase is missing beside a comma",
                     "write one comma between each two phases");
      }
      std::size_t end = 0;
      while (end < piece.size() && text::leading_space(piece.substr(end)) == 0) ++end;
      if (end < piece.size()) {
        std::string joined(piece);
        for (char& c : joined) c = c == ' ' || c == '\t' ? '-' : c;
        return error(piece, fmt::format("a phase is one word, found {}", quote(piece)),
                     fmt::format("write {}", quote(joined)));
      }
    }
    return error(text, fmt::format("{} is no list of phases", quote(text)),
                 "write the phases in order: `try, buy, use, leave?`");
  }
  for (std::size_t at = 0; at < list.names.size(); ++at) {
    const std::string_view name = list.names[at];
    if (!text::is_name(name)) {
      return error(name, fmt::format("{} is no name for a phase", quote(name)),
                   "a name is a letter, then letters, digits, `-` and `_`");
    }
  }
  // Sorted, so that a list of a million phases costs no million comparisons each.
  std::vector<std::size_t> order(list.phases.size());
  for (std::size_t at = 0; at < order.size(); ++at) order[at] = at;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return list.phases[a].name < list.phases[b].name; });
  for (std::size_t at = 1; at < order.size(); ++at) {
    if (list.phases[order[at]].name != list.phases[order[at - 1]].name) continue;
    return error(list.names[order[at]],
                 fmt::format("the phase {} stands twice in the model", quote(list.names[order[at]])),
                 "several stages in a row may share a phase, so once is enough");
  }
  return std::move(list.phases);
}

}  // namespace journey::syntax
