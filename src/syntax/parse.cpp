#include "syntax/parse.hpp"

#include "diagnostic/errors.hpp"
#include "grammar/journey.hpp"
#include "syntax/builder.hpp"
#include "syntax/foreign.hpp"
#include "syntax/phrases.hpp"
#include "text/trim.hpp"

#include <tao/pegtl.hpp>

namespace journey::syntax {

namespace {

namespace pegtl = tao::pegtl;

/// Lazy: places are bytes, and lines are counted only if somebody asks for one.
using Input = pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf, const char*>;

/// What the actions share: the builder, and where the file begins in memory.
struct State {
  DocumentBuilder& builder;
  const char* base;
  Piece margin{};  ///< of the line of a long text

  template <typename ActionInput>
  [[nodiscard]] Piece piece(const ActionInput& in) const {
    return {static_cast<std::uint32_t>(in.begin() - base), static_cast<std::uint32_t>(in.end() - base)};
  }
  /// Where the tabs and spaces of a margin end; behind them only white space that indents nothing can follow.
  [[nodiscard]] std::uint32_t plain_end(Piece spaces) const {
    std::uint32_t at = spaces.begin;
    while (at < spaces.end && (base[at] == ' ' || base[at] == '\t')) ++at;
    return at;
  }
};

template <typename Rule>
struct Action : pegtl::nothing<Rule> {};

template <>
struct Action<grammar::margin> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, State& state) {
    const Piece margin = state.piece(in);
    state.builder.line = {margin, state.plain_end(margin), {}, {}, false, {}};
  }
};

template <>
struct Action<grammar::keyword> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, State& state) {
    state.builder.line.keyword = state.piece(in);
  }
};

template <>
struct Action<grammar::argument> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, State& state) {
    state.builder.line.argument = state.piece(in);
  }
};

template <>
struct Action<grammar::text> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, State& state) {
    Piece text = state.piece(in);
    const std::string_view bytes(in.begin(), text.end - text.begin);
    text.end = text.begin + static_cast<std::uint32_t>(text::trim_end(bytes).size());
    state.builder.line.text = text;
  }
};

template <>
struct Action<grammar::long_text_begin> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, State& state) {
    const std::uint32_t end = state.piece(in).end;
    state.builder.line.long_text = true;
    state.builder.line.text = {end, end};
  }
};

template <>
struct Action<grammar::block_margin> {
  template <typename ActionInput>
  static bool apply(const ActionInput& in, State& state) {
    state.margin = state.piece(in);
    return state.builder.is_deep(state.margin);
  }
};

template <>
struct Action<grammar::block_text> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, State& state) {
    state.builder.take_block_text(state.margin, state.plain_end(state.margin), state.piece(in));
  }
};

template <>
struct Action<grammar::outside_margin> {
  template <typename ActionInput>
  static bool apply(const ActionInput& in, State& state) {
    state.margin = state.piece(in);
    return !state.builder.is_deep(state.margin);
  }
};

template <>
struct Action<grammar::outside_comment_text> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, State& state) {
    state.builder.hold_comment(state.margin, state.piece(in));
  }
};

template <>
struct Action<grammar::interlude> {
  template <typename ActionInput>
  static void apply(const ActionInput& /*in*/, State& state) {
    state.builder.keep_held_comments();
  }
};

template <>
struct Action<grammar::statement> {
  template <typename ActionInput>
  static void apply(const ActionInput& /*in*/, State& state) {
    state.builder.take_statement();
  }
};

template <>
struct Action<grammar::comment> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, State& state) {
    state.builder.take_comment(state.builder.line.margin, state.piece(in));
  }
};

template <>
struct Action<grammar::broken> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, State& state) {
    state.builder.take_broken(state.piece(in));
  }
};

}  // namespace

Document parse(const text::Source& source, text::SourceId id, diagnostic::Diagnostics& diagnostics) {
  Document document;
  document.source = &source;
  document.id = id;
  const ByteReport report = check_bytes(source, id, diagnostics);
  if (!report.readable) return document;

  const std::string_view bytes = source.bytes();
  if (const auto foreign = find_foreign(bytes)) {
    diagnostics.error(diagnostic::rule::foreign_language, {id, foreign->begin, foreign->end},
                      lexicon::say<phrases::is_foreign>(foreign->language), foreign->hint);
    return document;
  }
  // A usual line of a map has some forty bytes; growing step by step would copy what is there again and
  // again.
  document.statements.reserve(std::min(bytes.size() / 40 + 8, max_statements));
  DocumentBuilder builder(document, report, diagnostics);
  State state{builder, bytes.data(), {}};
  Input in(bytes.data(), bytes.data() + bytes.size(), source.path().c_str());
  pegtl::parse<grammar::file, Action>(in, state);
  builder.finish();
  return document;
}

}  // namespace journey::syntax
