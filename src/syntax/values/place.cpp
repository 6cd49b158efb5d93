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
#include "syntax/values/phrases_places.hpp"
#include "text/bidi.hpp"
#include "text/half_width.hpp"
#include "text/trim.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

namespace journey::syntax {

namespace {

namespace pegtl = tao::pegtl;
namespace rule = diagnostic::rule;
using lexicon::Message;
using lexicon::say;
using values::error_at;
using values::matches;
using values::size_of_match;

std::optional<ValueError> comment_error(std::string_view text, std::string_view rule_name,
                                        const lexicon::Phrase& what) {
  const std::size_t comment = trailing_comment(text);
  if (comment == std::string_view::npos) return std::nullopt;
  return error_at(text, text.substr(comment), rule_name, say<phrases::followed_by_comment>(Message::of(what)),
                  say<comment_hint>());
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
    return error(character_at(text, controls.front().offset), say<phrases::control_in_link>(),
                 say<phrases::delete_it>());
  }
  if (const std::string_view head = wide_protocol(text); !head.empty()) {
    ValueError wrong = error(head, say<phrases::full_width_protocol>(quote(head)),
                             say<phrases::write>(quote(text::half_width(head))));
    wrong.replacement = text::half_width(head);
    return wrong;
  }
  if (matches<grammar::link>(text)) return std::string(text);
  if (auto comment = comment_error(text, rule::bad_link, phrases::a_link)) return *std::move(comment);
  const std::size_t scheme = size_of_match<pegtl::seq<grammar::scheme, pegtl::one<':'>>>(text);
  if (scheme > 0) {
    const std::string_view name = text.substr(0, scheme);
    const bool known = lexicon::same_word(name, "http:") || lexicon::same_word(name, "https:") ||
                       lexicon::same_word(name, "mailto:");
    if (!known) {
      return error(name, say<phrases::unknown_protocol>(quote(name)), say<phrases::a_link_is>());
    }
  }
  if (text.starts_with("//")) {
    return error(text.substr(0, 2), say<phrases::no_protocol>(),
                 say<phrases::write>(quote(fmt::format("https:{}", text))));
  }
  if (text.starts_with('/')) {
    return error(text.substr(0, 1), say<phrases::link_into_file_system>(), say<phrases::way_from_map>());
  }
  for (std::size_t at = 0; at < text.size(); at += text::decode(text, at).size) {
    if (matches<grammar::link_character>(text.substr(at))) continue;
    const std::string_view character = character_at(text, at);
    ValueError wrong =
        error(character,
              character == " " ? say<phrases::space_in_link>() : say<phrases::not_in_link>(quote(character)),
              character == "\\"  ? say<phrases::write>(quote("/"))
              : character == " " ? say<phrases::write_for_space>()
                                 : say<phrases::delete_it>());
    if (character == "\\") wrong.replacement = "/";
    return wrong;
  }
  return error(text, say<phrases::no_link>(quote(text)), say<phrases::a_link_is>());
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
  if (auto comment = comment_error(text, rule::bad_color, phrases::a_color)) return *std::move(comment);
  const bool only_mark_missing = matches<grammar::color>(fmt::format("#{}", text));
  ValueError error = error_at(text, text, rule::bad_color, say<phrases::no_color>(quote(text)),
                              only_mark_missing ? say<phrases::write>(quote(fmt::format("#{}", text)))
                                                : say<phrases::form_of_color>());
  if (only_mark_missing) error.replacement = fmt::format("#{}", text);
  return error;
}

Parsed<std::string> parse_path(std::string_view text) {
  const auto error = [&](std::string_view part, lexicon::Message message, lexicon::Message hint) {
    return error_at(text, part, rule::bad_path, std::move(message), std::move(hint));
  };
  if (const auto controls = text::find_bidi_controls(text); !controls.empty()) {
    return error(character_at(text, controls.front().offset), say<phrases::control_in_path>(),
                 say<phrases::delete_it>());
  }
  constexpr std::size_t longest = 1024;
  if (text.size() > longest) return error(text, say<phrases::path_too_long>(), say<phrases::form_of_path>());
  if (matches<grammar::only<grammar::path>>(text)) return std::string(text);
  if (text.empty() || text.starts_with('/') || text.starts_with('~')) {
    return error(text.substr(0, 1), say<phrases::no_path>(quote(text)), say<phrases::form_of_path>());
  }
  const std::size_t scheme = size_of_match<pegtl::seq<grammar::scheme, pegtl::one<':'>>>(text);
  if (scheme > 0) {
    return error(text.substr(0, scheme), say<phrases::path_with_protocol>(), say<phrases::form_of_path>());
  }
  for (std::size_t at = 0; at < text.size(); at += text::decode(text, at).size) {
    if (text[at] == '/' || matches<grammar::path_character>(text.substr(at))) continue;
    const bool is_dot = matches<grammar::encoded_dot>(text.substr(at));
    const std::string_view part = is_dot ? text.substr(at, 3) : character_at(text, at);
    return error(part, say<phrases::not_in_path>(quote(part)),
                 part == "\\" ? say<phrases::write>(quote("/")) : say<phrases::form_of_path>());
  }
  const std::size_t empty_segment = std::min(text.find("//"), text.size() - 1);
  return error(text.substr(empty_segment, 1), say<phrases::empty_part_of_path>(),
               say<phrases::form_of_path>());
}

Parsed<std::string> parse_language(std::string_view text) {
  std::string tag = lexicon::canonical_language(text);
  if (!tag.empty()) return tag;
  if (auto comment = comment_error(text, rule::bad_language, phrases::a_language)) return *std::move(comment);
  std::vector<std::string_view> tags;
  for (const lexicon::Language language : lexicon::all_languages) tags.push_back(lexicon::tag_of(language));
  Message hint = say<phrases::form_of_language>(lexicon::list_of_code(tags, lexicon::Conjunction::any));
  std::string with_hyphens(text.substr(0, 64));
  std::replace(with_hyphens.begin(), with_hyphens.end(), '_', '-');
  const std::string right = lexicon::canonical_language(with_hyphens);
  if (const std::string_view called = lexicon::tag_called(text); !called.empty())
    hint = say<phrases::write>(quote(called));
  if (!right.empty()) hint = say<phrases::write>(quote(right));
  ValueError error =
      error_at(text, text, rule::bad_language, say<phrases::no_language>(quote(text)), std::move(hint));
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
  if (auto comment = comment_error(text, rule::bad_phases, phrases::list_of_phases))
    return *std::move(comment);
  PhaseList list;
  if (!matches<grammar::phases, PhaseAction>(text, list)) {
    for (const std::string_view piece : text::split_list(text)) {
      if (piece.empty()) {
        const auto at =
            std::min<std::size_t>(static_cast<std::size_t>(piece.data() - text.data()), text.size() - 1);
        return error(character_at(text, at == 0 ? 0 : at), say<phrases::phase_beside_comma>(),
                     say<phrases::one_comma_between_phases>());
      }
      std::size_t end = 0;
      while (end < piece.size() && text::leading_space(piece.substr(end)) == 0) ++end;
      if (end < piece.size()) {
        std::string joined(piece);
        for (char& c : joined) c = c == ' ' || c == '\t' ? '-' : c;
        return error(piece, say<phrases::phase_is_one_word>(quote(piece)),
                     say<phrases::write>(quote(joined)));
      }
    }
    return error(text, say<phrases::no_list_of_phases>(quote(text)), say<phrases::phases_in_order>());
  }
  for (std::size_t at = 0; at < list.names.size(); ++at) {
    const std::string_view name = list.names[at];
    if (!text::is_name(name)) {
      return error(name, say<phrases::no_name_for_phase>(quote(name)), say<phrases::a_name_is>());
    }
  }
  // Sorted, so that a list of a million phases costs no million comparisons each.
  std::vector<std::size_t> order(list.phases.size());
  for (std::size_t at = 0; at < order.size(); ++at) order[at] = at;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return list.phases[a].name < list.phases[b].name; });
  for (std::size_t at = 1; at < order.size(); ++at) {
    if (list.phases[order[at]].name != list.phases[order[at - 1]].name) continue;
    return error(list.names[order[at]], say<phrases::phase_twice>(quote(list.names[order[at]])),
                 say<phrases::once_is_enough>());
  }
  return std::move(list.phases);
}

}  // namespace journey::syntax
