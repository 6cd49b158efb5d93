// In: the subject of a board. Out: one part of the board each; build_board puts them together.
#pragma once

#include "board/board.hpp"
#include "board/subject.hpp"

#include <optional>
#include <string>
#include <vector>

namespace journey::board {

std::vector<Stage> build_stages(const Subject& subject);
std::vector<Column> build_columns(const Subject& subject);
Curve build_curve(const Subject& subject);
/// What the map would replace, where it names it and one persona journey is shown.
std::optional<Earlier> build_earlier(const Subject& subject);
/// The line of the earlier map over the columns of the board, from left to right; what the board has no
/// column for stands between them.
CurveLine project_earlier(const Earlier& earlier, const Board& board);
/// Puts the line of `board.earlier` beside the board's own, and says what is gone and what changed.
void add_earlier(const Subject& subject, Board& board);
/// How long the columns last; nothing where nobody shown says a number of time.
std::optional<Timeline> build_timeline(const Subject& subject);
/// Every lane that somebody filled, the curve among them, in drawing order.
std::vector<Lane> build_lanes(const Subject& subject);
std::vector<Item> build_pains(const Subject& subject);
std::vector<Item> build_opportunities(const Subject& subject);
/// `opportunities` by theme, in the order in which the themes first appear; those without a theme last. In a
/// theme what others wait for stands before them.
std::vector<Board::Strategy> build_strategies(const std::vector<Item>& opportunities);
/// Metrics and sources that the map refers to or declares itself; of imported ones only those that are used.
std::vector<Item> build_metrics(const Subject& subject);
std::vector<SourceEntry> build_sources(const Subject& subject);
/// What rests on nothing, or on assumptions only, in a map that names sources.
std::vector<Unknown> build_unknowns(const Subject& subject);
/// The cards of who is shown, and of the others where the board speaks for all.
void write_personas(const Subject& subject, Board& board);
std::vector<Difference> build_differences(const Subject& subject);
/// State, status, subtitle, facts, meta, insights, description, labels.
void write_header(const Subject& subject, Board& board);
void write_headings(const Wording& wording, Board& board);
/// Entries for the signs that the finished board uses.
std::vector<LegendEntry> build_legend(const Subject& subject, const Board& board);

/// "Ask for a return (−2 annoyed)"; of alternatives each with its score, and their mean.
std::string told_point(const Subject& subject, const model::Journey& journey, const model::CurvePoint& point);
/// The first few of a list that is told, and how many more there are.
std::vector<std::string> shortened(const Wording& wording, std::vector<std::string> texts);
/// What was found out about a persona journey, of the shown stages.
std::vector<Fact> insights_of(const Subject& subject, const PersonaJourney& persona_journey);

/// Everything but its lanes that a persona journey says of the journey, a touchpoint or a stage: goal,
/// description, times, owner, ways on.
std::vector<Fact> facts_of_journey(const Wording& wording, const model::Journey& journey);
/// "current state", "future state".
std::string state_word(const Wording& wording, const model::Journey& journey);
std::vector<Fact> facts_of_touchpoint(const Wording& wording, const model::Journey& journey,
                                      model::Index touchpoint);
std::vector<Fact> facts_of_stage(const Wording& wording, const model::Journey& journey, model::Index stage);
/// "30% of all", of a way on: of all customers, where that is known and not the share of those who are here.
std::string of_all_words(const Wording& wording, const model::Edge& edge);
/// Signs of channels, with the icon they ask for or that their kind suggests.
std::vector<ChannelMark> channel_marks(const model::Journey& journey,
                                       const std::vector<model::Reference>& channels);
/// "first moment of truth" and "first"; the second is empty for a plain one.
struct MomentWords {
  std::string full, brief;
};
MomentWords moment_words(const Wording& wording, lexicon::MomentOfTruth moment);
/// Good above the middle of the scale, bad below.
Tone tone_of(double score, const lexicon::Scale& scale);
/// From 0, the worst, to 1, the best; never outside.
double unit_of(double score, const lexicon::Scale& scale);

/// Whether one point is higher than another: where all are the same, none is the highest or the lowest.
bool has_extremes(const model::Facts& facts);

/// What one persona journey says of a place in one lane, lane by lane in drawing order: what cells, and
/// differences, are made of.
struct LaneWords {
  std::string id, label, one, description;
  Lane::Band band = Lane::Band::experience;
  Lane::Kind kind = Lane::Kind::items;
  std::string line_above;
  /// Items of one persona journey in one place; empty: nothing said.
  std::vector<Item> (*collect)(const Subject&, const PersonaJourney&, Place, lexicon::Keyword,
                               model::Index lane) = nullptr;
  lexicon::Keyword keyword = lexicon::Keyword::unknown;
  model::Index lane = model::none;
  bool is_lived = false;   ///< what somebody does, feels or suffers, not what the place is like for all
  bool whole_map = false;  ///< one cell over all columns, for what is said of the whole map
};
/// All lanes that this subject may have, in drawing order; `show` of the selection applied.
std::vector<LaneWords> lanes_of(const Subject& subject);

}  // namespace journey::board
