// In: the subject of a board whose map names what it replaces. Out: that map's emotions, matched stage by
// stage and touchpoint by touchpoint, what is gone of it, and what changed.
#include "board/items.hpp"
#include "board/parts.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace journey::board {

namespace {

using lexicon::Label;
using model::Index;
using model::none;

template <typename Element>
Index named(const std::vector<Element>& elements, std::string_view id, Index begin, Index end) {
  for (Index i = begin; i < end; ++i)
    if (elements[i].id == id) return i;
  return none;
}

/// What stands in `columns` of the board; nothing where they are not shown.
std::optional<std::uint32_t> shown(Subject::Range columns) {
  return columns.count == 0 ? std::nullopt : std::optional(columns.first);
}

class Matcher {
 public:
  Matcher(const Subject& now, const Subject& before) : now_(now), before_(before) {}

  void match(Earlier& earlier) {
    const model::Journey& old = before_.first();
    for (const Index index : before_.stages()) {
      const Index here =
          named(now_.first().stages, old.stages[index].id, 0, static_cast<Index>(now_.first().stages.size()));
      // A view of some stages is not the place to tell of others that are gone.
      if (!now_.selection().stages.empty() && position(here) == std::nullopt) continue;
      Earlier::Stage stage;
      stage.title = old.stages[index].title;
      stage.id = old.stages[index].id;
      stage.here = position(here);
      stage.first_column = static_cast<std::uint32_t>(earlier.columns.size());
      const Subject::Range range = before_.columns_of(Place{index, none});
      stage.columns = range.count;
      for (std::uint32_t at = 0; at < range.count; ++at) {
        places_.push_back(before_.columns()[range.first + at]);
        earlier.columns.push_back(column(places_.back(), here));
      }
      shift_.push_back({range.first, range.count, stage.first_column});
      earlier.stages.push_back(std::move(stage));
    }
  }

  /// Where a column of the other board stands among those that are kept; nothing for one that is not.
  [[nodiscard]] std::optional<std::uint32_t> kept(std::uint32_t column) const {
    for (const Shift& shift : shift_)
      if (column >= shift.from && column < shift.from + shift.count) return shift.to + column - shift.from;
    return std::nullopt;
  }

  /// Beside the columns that are kept: what they are in the other map.
  [[nodiscard]] const std::vector<Place>& places() const { return places_; }

 private:
  struct Shift {
    std::uint32_t from, count, to;
  };

  /// Which of the shown stages it is.
  [[nodiscard]] std::optional<std::uint32_t> position(Index stage) const {
    const auto& stages = now_.stages();
    const auto found = std::find(stages.begin(), stages.end(), stage);
    if (stage == none || found == stages.end()) return std::nullopt;
    return static_cast<std::uint32_t>(found - stages.begin());
  }

  [[nodiscard]] Earlier::Column column(Place place, Index stage_here) const {
    Earlier::Column column;
    if (place.touchpoint == none) return column;
    const model::Touchpoint& touchpoint = before_.first().touchpoints[place.touchpoint];
    column.title = touchpoint.title;
    column.id = touchpoint.id;
    column.skipped = touchpoint.skipped;
    if (stage_here == none) return column;
    const model::Stage& stage = now_.first().stages[stage_here];
    const Index here = named(now_.first().touchpoints, touchpoint.id, stage.first_touchpoint,
                             stage.first_touchpoint + stage.touchpoint_count);
    if (here != none) column.here = shown(now_.columns_of(Place{stage_here, here}));
    return column;
  }

  const Subject& now_;
  const Subject& before_;
  std::vector<Shift> shift_;
  std::vector<Place> places_;
};

/// Mean of the points that stand within some columns, from 0 to 1.
std::optional<double> mean_unit(const CurveLine& line, std::uint32_t first, std::uint32_t count) {
  double sum = 0;
  int points = 0;
  for (const CurvePoint& point : line.points) {
    if (point.first_column < first || point.first_column >= first + count) continue;
    sum += point.unit;
    ++points;
  }
  return points == 0 ? std::nullopt : std::optional(sum / points);
}

/// "+2", "−0.5" and "±0", whatever signs the scale has.
std::string written_difference(const Wording& wording, double difference) {
  const std::string text = wording.score(difference, lexicon::Scale{-1, 1});
  return text == "0" ? "±0" : text;
}

std::vector<Earlier::Change> changes_of(const Wording& wording, const Board& board, const Earlier& earlier,
                                        const CurveLine& now, const lexicon::Scale& scale) {
  std::vector<Earlier::Change> changes;
  const auto score = [&](double unit) { return scale.worst + (scale.best - scale.worst) * unit; };
  for (const Earlier::Stage& stage : earlier.stages) {
    if (!stage.here) continue;
    const Stage& here = board.stages[*stage.here];
    const auto before_unit = mean_unit(earlier.line, stage.first_column, stage.columns);
    const auto now_unit = mean_unit(now, here.first_column, here.columns);
    if (!before_unit || !now_unit) continue;
    Earlier::Change change;
    change.stage = *stage.here;
    change.before = wording.score(score(*before_unit), scale);
    change.now = wording.score(score(*now_unit), scale);
    change.difference = written_difference(wording, score(*now_unit) - score(*before_unit));
    const double better = *now_unit - *before_unit;
    change.tone = std::abs(better) < 1e-9 ? Tone::neutral : better > 0 ? Tone::good : Tone::bad;
    changes.push_back(std::move(change));
  }
  std::stable_sort(changes.begin(), changes.end(),
                   [](const auto& a, const auto& b) { return a.stage < b.stage; });
  return changes;
}

/// What is worth knowing of the other map beside this one: where it was lowest, and what of it is gone.
std::vector<Fact> insights_of_earlier(const Subject& now, const Subject& before, const Earlier& earlier,
                                      const std::vector<Place>& places) {
  const Wording& wording = now.wording();
  const model::Journey& journey = before.first();
  std::vector<Fact> insights;
  // A view of some stages says nothing of the others.
  if (now.selection().stages.empty()) {
    for (Fact& fact : insights_of(before, before.journeys().front())) {
      if (fact.key != Derived::lowest && fact.key != Derived::lowest_outcome) continue;
      insights.push_back({wording.with_aside(fact.label, earlier.line.persona), std::move(fact.value),
                          earlier.href, Derived::before});
    }
  }
  std::vector<std::string> gone;
  for (const Earlier::Stage& stage : earlier.stages) {
    for (std::uint32_t at = stage.first_column; at < stage.first_column + stage.columns; ++at) {
      const Earlier::Column& column = earlier.columns[at];
      const bool is_gone = column.title.empty() ? !stage.here : !column.here && !column.skipped;
      if (!is_gone) continue;
      const auto scored = std::find_if(
          journey.facts.curve.begin(), journey.facts.curve.end(), [&](const model::CurvePoint& point) {
            return point.stage == places[at].stage && point.touchpoint == places[at].touchpoint;
          });
      gone.push_back(scored == journey.facts.curve.end() ? before.title_of(places[at])
                                                         : told_point(before, journey, *scored));
    }
  }
  if (!gone.empty())
    insights.push_back({wording.label(Label::gone_label), wording.listed(shortened(wording, std::move(gone))),
                        earlier.href, Derived::before});
  return insights;
}

}  // namespace

std::optional<Earlier> build_earlier(const Subject& subject) {
  const model::Journey& journey = subject.first();
  if (subject.compares() || journey.earlier.map == nullptr || !subject.shows(lexicon::Keyword::emotion))
    return std::nullopt;
  Selection selection;
  selection.journeys = {journey.earlier.journey};
  selection.language =
      subject.selection().language.empty() ? language_of(journey) : subject.selection().language;
  const Subject other(*journey.earlier.map, selection);
  Curve curve = build_curve(other);
  if (curve.lines.empty()) return std::nullopt;

  const Wording& wording = subject.wording();
  Earlier earlier;
  earlier.title = other.first().title;
  earlier.href = href_of_path(journey.before.value);
  earlier.change_label = wording.label(Label::change_label);
  earlier.gone_label = wording.label(Label::gone);
  Matcher matcher(subject, other);
  matcher.match(earlier);
  earlier.line = std::move(curve.lines.front());
  earlier.line.role = CurveLine::Role::earlier;
  std::vector<CurvePoint> points;
  for (CurvePoint& point : earlier.line.points) {
    const auto column = matcher.kept(point.first_column);
    if (!column) continue;
    point.first_column = *column;
    points.push_back(std::move(point));
  }
  earlier.line.points = std::move(points);
  const bool states_differ = other.first().state != journey.state;
  earlier.line.persona = states_differ ? wording.value(lexicon::Enumeration::state, other.first().state)
                                       : wording.label(Label::line_before);
  earlier.insights = insights_of_earlier(subject, other, earlier, matcher.places());
  return earlier;
}

void add_earlier(const Subject& subject, Board& board) {
  board.earlier = build_earlier(subject);
  if (!board.earlier || board.curve.lines.size() != 1) return;
  Earlier& earlier = *board.earlier;
  const Wording& wording = subject.wording();
  CurveLine& now = board.curve.lines.front();
  now.role = CurveLine::Role::now;
  now.persona = earlier.line.persona == wording.label(Label::line_before)
                    ? wording.label(Label::line_now)
                    : wording.value(lexicon::Enumeration::state, subject.first().state);
  earlier.changes = changes_of(wording, board, earlier, now, subject.first().scale);
  if (CurveLine line = project_earlier(earlier, board); !line.points.empty())
    board.curve.lines.push_back(std::move(line));
  for (const Fact& insight : earlier.insights) {
    board.description += wording.traits().sentence_gap;
    board.description += wording.phrase(Label::sentence, wording.pair(insight.label, insight.value));
    board.insights.push_back(insight);
  }
  std::vector<std::string> told;
  for (const Earlier::Change& change : earlier.changes)
    told.push_back(unbroken(board.stages[change.stage].title + " " + change.difference));
  if (!told.empty())
    board.insights.push_back({wording.phrase(Label::change_since, earlier.title), wording.listed(told),
                              earlier.href, Derived::change});
}

}  // namespace journey::board
