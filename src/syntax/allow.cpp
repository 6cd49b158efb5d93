#include "syntax/allow.hpp"

#include "diagnostic/errors.hpp"
#include "grammar/journey.hpp"
#include "lexicon/words.hpp"
#include "syntax/phrases.hpp"
#include "syntax/quote.hpp"
#include "text/nearest.hpp"
#include "text/trim.hpp"

#include <tao/pegtl.hpp>

namespace journey::syntax {

namespace {

namespace pegtl = tao::pegtl;
namespace rule = diagnostic::rule;
using lexicon::say;

using Input = pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf, const char*>;

/// The pieces of a comment, as offsets into it.
struct Pieces {
  const char* base;
  text::Span comment;
  text::Span word;
  Allow allow;

  template <typename ActionInput>
  [[nodiscard]] text::Span span(const ActionInput& in) const {
    return {comment.source, comment.begin + static_cast<std::uint32_t>(in.begin() - base),
            comment.begin + static_cast<std::uint32_t>(in.end() - base)};
  }
};

template <typename Rule>
struct AllowAction : pegtl::nothing<Rule> {};

template <>
struct AllowAction<grammar::allow_word> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, Pieces& pieces) {
    pieces.word = pieces.span(in);
  }
};
template <>
struct AllowAction<grammar::rule_name> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, Pieces& pieces) {
    pieces.allow.rules.push_back(pieces.span(in));
  }
};
template <>
struct AllowAction<grammar::reason> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, Pieces& pieces) {
    pieces.allow.reason = pieces.span(in);
  }
};

}  // namespace

void parse_allow(Document& document, text::Span comment, StatementId next,
                 diagnostic::Diagnostics& diagnostics) {
  const std::string_view written = document.source->slice(comment);
  Pieces pieces{written.data(), comment, {}, {}};
  Input in(written.data(), written.data() + written.size(), "");
  const bool whole = pegtl::parse<grammar::allow, AllowAction>(in, pieces);
  if (pieces.word.empty()) return;
  const std::string_view word = document.source->slice(pieces.word);
  if (!lexicon::same_word(word, "allow")) {
    // A statement that is commented out is none of our business; a misspelt `allow` with its reason is.
    constexpr std::string_view allow = "allow";
    if (written.find("because") == std::string_view::npos) return;
    const auto meant = text::meant(word, {&allow, 1});
    if (!meant) return;
    auto& finding = diagnostics.error(rule::bad_allow, pieces.word, say<phrases::is_not_allow>(quote(word)));
    finding.suggest(allow);
    finding.fixes.push_back({pieces.word, std::string(allow), meant->is_sure});
    return;
  }
  Allow& allow = pieces.allow;
  allow.span = comment;
  allow.target = next;
  if (allow.rules.empty()) {
    diagnostics.error(rule::bad_allow, pieces.word, say<phrases::allow_without_rule>(),
                      say<phrases::form_of_allow>());
    return;
  }
  if (!whole || allow.reason.empty()) {
    const text::Span last = allow.rules.back();
    const text::Span rest{comment.source, whole ? last.begin : last.end, comment.end};
    diagnostics.error(rule::bad_allow, rest.empty() ? last : rest,
                      whole ? say<phrases::allow_without_reason>() : say<phrases::allow_takes_rules>(),
                      say<phrases::form_of_allow>());
  }
  document.allows.push_back(std::move(allow));
}

void settle_allows(Document& document, diagnostic::Diagnostics& diagnostics) {
  const auto end = static_cast<StatementId>(document.statements.size());
  std::erase_if(document.allows, [&](Allow& allow) {
    if (allow.target == 0) {
      allow.target = no_statement;
      return false;
    }
    if (allow.target != end) return false;
    diagnostics.error(rule::bad_allow, allow.span, say<phrases::allow_at_end>(), say<phrases::move_allow>());
    return true;
  });
}

}  // namespace journey::syntax
