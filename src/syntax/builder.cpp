#include "syntax/builder.hpp"

#include "diagnostic/errors.hpp"
#include "syntax/allow.hpp"
#include "syntax/no_statement.hpp"
#include "syntax/parse.hpp"
#include "syntax/phrases.hpp"
#include "text/bidi.hpp"
#include "text/trim.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::syntax {

namespace rule = diagnostic::rule;
using lexicon::say;

namespace {

/// `U+202E`, as messages name a character that nobody sees.
std::string code_of(const text::BidiControl& control) {
  return fmt::format("U+{:04X}", static_cast<unsigned>(control.code_point));
}

/// What a margin consists of, in words.
lexicon::Message signs_of(std::string_view margin) {
  const auto has = [&](char c) { return margin.find(c) != std::string_view::npos; };
  if (!has('\t')) return say<phrases::spaces>();
  return has(' ') ? say<phrases::tabs_and_spaces>() : say<phrases::tabs>();
}

}  // namespace

DocumentBuilder::DocumentBuilder(Document& document, const ByteReport& bytes,
                                 diagnostic::Diagnostics& diagnostics)
    : document_(document), bytes_(bytes), diagnostics_(diagnostics) {}

std::string_view DocumentBuilder::slice(Piece piece) const { return document_.source->slice(span(piece)); }

bool DocumentBuilder::is_deep(Piece margin) const { return width_of(margin) > width_of(line.margin); }

void DocumentBuilder::take_block_text(Piece margin, std::uint32_t plain_end, Piece text) {
  if (width_of({margin.begin, plain_end}) <= width_of(line.margin)) {
    diagnostics_.error(rule::wide_indentation, span({plain_end, margin.end}),
                       say<phrases::wide_indentation>(), say<phrases::indent_plainly>());
  }
  text.end = text.begin + static_cast<std::uint32_t>(text::trim_end(slice(text)).size());
  // The margin belongs to the text: which part of it is common to all lines is known at the end.
  if (line.text.empty()) line.text.begin = margin.begin;
  line.text.end = text.end;
  if (bytes_.has_bidi_controls) check_bidi({}, text);
}

void DocumentBuilder::keep_held_comments() {
  inside_.insert(inside_.end(), held_.begin(), held_.end());
  held_.clear();
}

bool DocumentBuilder::take_damage(std::uint32_t end) {
  bool damaged = false;
  while (next_damage_ < bytes_.damaged.size() && bytes_.damaged[next_damage_] < end) {
    damaged = damaged || bytes_.damaged[next_damage_] >= line.margin.begin;
    ++next_damage_;
  }
  return damaged;
}

/// Names and keywords with invisible controls are refused; a text has to close what it opens
/// (CVE-2021-42574).
void DocumentBuilder::check_bidi(Piece head, Piece text) {
  const std::string_view head_bytes = slice(head);
  if (const auto controls = text::find_bidi_controls(head_bytes); !controls.empty()) {
    const auto at = head.begin + static_cast<std::uint32_t>(controls.front().offset);
    diagnostics_.error(
        rule::bidi_control, {document_.id, at, at + (controls.front().code_point < 0x800 ? 2U : 3U)},
        say<phrases::control_before_colon>(code_of(controls.front())), say<phrases::delete_from_head>());
    return;
  }
  if (const auto control = text::find_unbalanced_bidi(slice(text))) {
    const auto at = text.begin + static_cast<std::uint32_t>(control->offset);
    diagnostics_.error(rule::bidi_control, {document_.id, at, at + (control->code_point < 0x800 ? 2U : 3U)},
                       say<phrases::control_without_partner>(code_of(*control)),
                       say<phrases::delete_or_close>());
  }
}

Statement* DocumentBuilder::add() {
  if (document_.statements.size() >= max_statements) {
    if (!too_many_) {
      diagnostics_.error(rule::limit_exceeded, span({line.margin.end, line.margin.end}),
                         say<phrases::too_many_statements>(max_statements), say<phrases::split_file>());
    }
    too_many_ = true;
    return nullptr;
  }
  Statement& statement = document_.statements.emplace_back();
  statement.line_begin = line.margin.begin;
  place(statement);
  return &statement;
}

void DocumentBuilder::check_margin(Level& level, bool is_sibling, bool stepped_back) {
  const Piece plain{line.margin.begin, line.tabs_and_spaces};
  if (plain.end < line.margin.end) {
    if (!level.reported) {
      diagnostics_
          .error(rule::wide_indentation, span({plain.end, line.margin.end}), say<phrases::wide_indentation>(),
                 say<phrases::indent_plainly>())
          .fixes.push_back({span(line.margin), std::string(width_of(line.margin), ' ')});
    }
    level.reported = true;
    return;
  }
  if (level.reported) return;
  const auto outer = &level == levels_.data() ? Piece{} : levels_[levels_.size() - 2].indentation;
  if (stepped_back) {
    level.reported = true;
    const bool margin_is_outer = levels_.size() < 2;
    if (margin_is_outer) {
      diagnostics_
          .error(rule::unmatched_indentation, span(plain), say<phrases::nothing_above>(),
                 say<phrases::top_at_margin>())
          .fixes.push_back({span(plain), ""});
      return;
    }
    const StatementId above_id = levels_[levels_.size() - 2].last;
    const Statement& above = document_.statements[above_id];
    if (report_too_deep(above_id, plain)) return;
    auto& finding =
        diagnostics_.error(rule::unmatched_indentation, span(plain), say<phrases::steps_back_between>(),
                           say<phrases::indent_like_others>(quote_head(document_, above)));
    finding.labels.push_back({document_.whole_head(above), say<phrases::read_as_part>()});
    return;
  }
  const bool matches =
      is_sibling ? slice(plain) == slice(level.indentation) : slice(plain).starts_with(slice(outer));
  if (matches) return;
  level.reported = true;
  const Piece other = is_sibling ? level.indentation : outer;
  const lexicon::Message found = signs_of(slice(plain)), wanted = signs_of(slice(other));
  auto& finding = diagnostics_.error(
      rule::mixed_indentation, span(plain),
      is_sibling ? say<phrases::mixed_beside>(found, wanted) : say<phrases::mixed_below>(found, wanted),
      say<phrases::indent_in_one_way>());
  if (is_sibling) {
    finding.fixes.push_back({span(plain), std::string(slice(level.indentation))});
  }
}

/// Where a line steps back to the step that the rest of the file has, and the lines before it stand at one
/// that no others have, those are wrong and not this one.
bool DocumentBuilder::report_too_deep(StatementId above, Piece margin) {
  const std::uint32_t outer = levels_[levels_.size() - 2].width;
  const std::uint32_t step = width_of(margin) - outer;
  const std::uint32_t deeper = popped_.width - outer;
  const auto used = [&](std::uint32_t wanted) { return wanted < steps_.size() ? steps_[wanted] : 0U; };
  if (used(step) == 0 || used(deeper) > 1) return false;
  auto& finding =
      diagnostics_.error(rule::unmatched_indentation, span(popped_.indentation),
                         say<phrases::deeper_than_beside>(quote_head(document_, document_.statements[above])),
                         say<phrases::indent_like_marked>());
  finding.labels.push_back({span(margin), say<phrases::stands_rightly>()});
  return true;
}

/// Finds the statement's place in the tree by its margin.
void DocumentBuilder::place(Statement& statement) {
  const auto id = static_cast<StatementId>(&statement - document_.statements.data());
  const std::uint32_t width = width_of(line.margin);
  bool popped = false;
  while (!levels_.empty() && levels_.back().width > width) {
    document_.statements[levels_.back().last].end = id;
    popped_ = levels_.back();
    levels_.pop_back();
    popped = true;
  }
  const bool is_sibling = !levels_.empty() && levels_.back().width == width;
  if (is_sibling) {
    document_.statements[levels_.back().last].end = id;
    levels_.back().last = id;
    check_margin(levels_.back(), true, false);
  } else if (levels_.size() > max_nesting) {
    if (!too_deep_) {
      diagnostics_.error(rule::limit_exceeded, span({line.margin.end, line.margin.end}),
                         say<phrases::nested_too_deep>(max_nesting), say<phrases::step_back_to_statement>());
    }
    too_deep_ = true;
    document_.statements[levels_.back().last].end = id;
    levels_.back().last = id;
  } else {
    const std::uint32_t step = levels_.empty() ? 0 : width - levels_.back().width;
    levels_.push_back({width, {line.margin.begin, line.tabs_and_spaces}, id, false});
    const bool nobody_above = levels_.size() == 1 && width > 0;
    check_margin(levels_.back(), false, popped || nobody_above);
    if (step < steps_.size()) ++steps_[step];
  }
  statement.depth = static_cast<std::uint16_t>(levels_.size() - 1);
  statement.parent = levels_.size() > 1 ? levels_[levels_.size() - 2].last : no_statement;
}

void DocumentBuilder::take_statement() {
  held_.clear();
  Statement* const statement = add();
  if (statement == nullptr) return;
  statement->head_begin = line.keyword.begin;
  statement->head_end = line.keyword.end;
  statement->argument_begin = line.argument.begin;
  statement->argument_end = line.argument.end;
  statement->long_text = line.long_text;
  statement->text_begin = line.text.begin;
  statement->text_end = line.text.end;
  statement->damaged = take_damage(std::max(line.text.end, line.text.begin));
  if (bytes_.has_bidi_controls) {
    const std::size_t before = diagnostics_.all().size();
    const Piece head{line.keyword.begin, std::max(line.keyword.end, line.argument.end)};
    check_bidi(head, line.long_text ? Piece{} : line.text);
    statement->damaged = statement->damaged || diagnostics_.all().size() > before;
  }
  for (const Held& held : inside_) take_comment(held.margin, held.comment);
  inside_.clear();
}

void DocumentBuilder::take_broken(Piece text) {
  Statement* const statement = add();
  if (statement == nullptr) return;
  text.end = text.begin + static_cast<std::uint32_t>(text::trim_end(slice(text)).size());
  statement->head_begin = statement->head_end = text.begin;
  statement->text_begin = text.begin;
  statement->text_end = text.end;
  statement->damaged = take_damage(text.end);
  if (bytes_.has_bidi_controls) {
    const std::size_t before = diagnostics_.all().size();
    check_bidi({}, text);
    statement->damaged = statement->damaged || diagnostics_.all().size() > before;
  }
  if (!statement->damaged) report_no_statement(document_, *statement, diagnostics_);
}

void DocumentBuilder::take_comment(Piece margin, Piece comment) {
  comment.end = comment.begin + static_cast<std::uint32_t>(text::trim_end(slice(comment)).size());
  const std::size_t indent = std::min<std::size_t>(margin.end - margin.begin, 0xFFFF);
  document_.comments.push_back({span(comment), static_cast<std::uint16_t>(indent), next_id()});
  if (bytes_.has_bidi_controls) check_bidi({}, comment);
  parse_allow(document_, span(comment), next_id(), diagnostics_);
}

void DocumentBuilder::finish() {
  for (Level& level : levels_) close(level);
  const StatementId end = next_id();
  for (auto comment = document_.comments.rbegin(); comment != document_.comments.rend(); ++comment) {
    if (comment->before != end) break;
    comment->before = no_statement;
  }
  settle_allows(document_, diagnostics_);
}

}  // namespace journey::syntax
