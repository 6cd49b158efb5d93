// In: a finished board. Out: what its signs mean; only of those that it uses.
#include "board/faces.hpp"
#include "board/parts.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace journey::board {

namespace {

using lexicon::Label;

/// Whether any item in the cells of the board fulfils `test`.
template <typename Test>
bool any_item(const Board& board, Test&& test) {
  return std::any_of(board.lanes.begin(), board.lanes.end(), [&](const Lane& lane) {
    return std::any_of(lane.cells.begin(), lane.cells.end(), [&](const Cell& cell) {
      return std::any_of(cell.items.begin(), cell.items.end(), test);
    });
  });
}

template <typename Test>
bool any_point(const Board& board, Test&& test) {
  return std::any_of(board.curve.lines.begin(), board.curve.lines.end(), [&](const CurveLine& line) {
    return std::any_of(line.points.begin(), line.points.end(), test);
  });
}

template <typename Test>
bool any_column(const Board& board, Test&& test) {
  return std::any_of(board.columns.begin(), board.columns.end(), test);
}

/// One entry for all statuses in use, in the order of their signs.
void add_statuses(const Wording& wording, const Board& board, std::vector<LegendEntry>& legend) {
  using lexicon::OpportunityStatus;
  std::vector<OpportunityStatus> used;
  std::vector<std::string> words;
  for (const OpportunityStatus status :
       {OpportunityStatus::idea, OpportunityStatus::planned, OpportunityStatus::doing,
        OpportunityStatus::done, OpportunityStatus::rejected}) {
    if (!any_item(board, [=](const Item& item) { return item.status == status; })) continue;
    used.push_back(status);
    words.push_back(wording.value(lexicon::Enumeration::opportunity_status, status));
  }
  if (!used.empty())
    legend.push_back(
        {Sign::status, wording.phrase(Label::legend_status, wording.listed(words)), std::move(used), {}});
}

/// One entry for all faces in use, the best first.
void add_faces(const Wording& wording, const Board& board, std::vector<LegendEntry>& legend) {
  if (board.curve.markers != lexicon::Markers::faces) return;
  constexpr std::array words{
      std::pair{Face::very_good, Label::very_good}, std::pair{Face::good, Label::face_good},
      std::pair{Face::neutral, Label::face_neutral}, std::pair{Face::bad, Label::face_bad},
      std::pair{Face::very_bad, Label::very_bad}};
  std::set<Face> drawn;
  for (const CurveLine& line : board.curve.lines) {
    if (line.role == CurveLine::Role::earlier) continue;
    for (const CurvePoint& point : line.points) {
      if (point.outcomes.size() < 2) drawn.insert(face_of(point.unit, point.tone));
      for (const Outcome& outcome : point.outcomes)
        if (point.outcomes.size() > 1) drawn.insert(face_of(outcome.unit, outcome.tone));
    }
  }
  std::vector<Face> faces;
  std::vector<std::string> said;
  for (const auto& [face, word] : words) {
    if (!drawn.contains(face)) continue;
    faces.push_back(face);
    said.push_back(wording.label(word));
  }
  if (!faces.empty())
    legend.push_back(
        {Sign::faces, wording.phrase(Label::legend_faces, wording.listed(said)), {}, std::move(faces)});
}

}  // namespace

std::vector<LegendEntry> build_legend(const Subject& subject, const Board& board) {
  const Wording& wording = subject.wording();
  std::vector<LegendEntry> legend;
  const auto add = [&](bool used, Sign sign, std::string text) {
    if (used) legend.push_back({sign, std::move(text), {}, {}});
  };
  add(any_column(board, [](const Column& column) { return !column.moment_of_truth.empty(); }),
      Sign::moment_of_truth, wording.label(Label::moment_plain));
  add(any_item(board, [](const Item& item) { return item.severity > 0; }), Sign::severity,
      wording.label(Label::legend_severity));
  const bool solves = any_item(
      board, [](const Item& item) { return item.kind == Item::Kind::opportunity && !item.links.empty(); });
  add(solves, Sign::pain_number, wording.label(Label::legend_pain));
  add(solves, Sign::solves, wording.label(Label::legend_solves));
  add(any_item(board, [](const Item& item) { return item.priority.has_value(); }), Sign::priority,
      wording.label(Label::legend_priority));
  add_statuses(wording, board, legend);
  add(any_item(board,
               [](const Item& item) {
                 return item.kind == Item::Kind::opportunity &&
                        find_fact(item.facts, lexicon::Keyword::owner) != nullptr;
               }),
      Sign::owner, wording.label(Label::legend_owner));
  add_faces(wording, board, legend);
  const bool lowest = any_point(board, [](const CurvePoint& point) { return point.lowest; });
  std::vector<std::string> ends;
  for (const bool goes_on : {false, true})
    if (any_point(board, [=](const CurvePoint& point) { return point.end && point.goes_on == goes_on; }))
      ends.push_back(wording.label(goes_on ? Label::legend_last_score : Label::legend_end));
  const std::string end = wording.listed(ends);
  add(lowest || !ends.empty(), Sign::lowest_and_end,
      ends.empty() ? wording.label(Label::legend_lowest)
      : !lowest    ? end
                   : wording.phrase(Label::legend_extremes, end));
  add(any_point(board, [](const CurvePoint& point) { return point.gap_before; }), Sign::gap,
      wording.label(Label::no_data));
  add(any_point(board, [](const CurvePoint& point) { return point.gone.has_value(); }), Sign::gone,
      wording.label(Label::gone));
  add(any_point(board, [](const CurvePoint& point) { return point.outcomes.size() > 1; }), Sign::alternatives,
      wording.label(Label::legend_alternatives));
  add(any_column(board, [](const Column& column) { return column.optional; }) ||
          std::any_of(board.stages.begin(), board.stages.end(),
                      [](const Stage& stage) { return stage.optional; }),
      Sign::optional_stage, wording.label(Label::legend_optional));
  add(any_column(board, [](const Column& column) { return column.skipped; }), Sign::skipped,
      wording.label(Label::legend_skipped));
  add(any_column(board, [](const Column& column) { return column.assumed; }) ||
          any_item(board, [](const Item& item) { return item.assumed; }),
      Sign::assumed, wording.label(Label::legend_assumed));
  if (!board.curve.lines.empty()) {
    const lexicon::Scale& scale = subject.first().scale;
    add(true, Sign::scale,
        wording.phrase(Label::legend_scale, wording.score(scale.worst, scale),
                       wording.score(scale.best, scale)));
  }
  const auto any_bar = [&](auto&& test) {
    return board.timeline && std::any_of(board.timeline->lines.begin(), board.timeline->lines.end(),
                                         [&](const Timeline::Line& line) {
                                           return std::any_of(line.bars.begin(), line.bars.end(), test);
                                         });
  };
  using Bar = Timeline::Bar;
  add(any_bar([](const Bar& bar) { return bar.seconds > bar.waiting; }), Sign::duration,
      wording.heading(lexicon::Keyword::duration));
  add(any_bar([](const Bar& bar) { return bar.waiting > 0; }), Sign::waiting,
      wording.heading(lexicon::Keyword::wait));
  add(any_bar([](const Bar& bar) { return bar.is_unknown; }), Sign::no_time,
      wording.label(Label::legend_no_time));
  add(any_bar([](const Bar& bar) { return bar.begin.has_value(); }), Sign::clock,
      wording.label(Label::legend_clock));
  add(any_item(board, [](const Item& item) { return item.metric && !item.metric->history.empty(); }),
      Sign::trend, wording.label(Label::legend_trend));
  return legend;
}

}  // namespace journey::board
