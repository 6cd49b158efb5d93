// In: a map. Out: what to show of it, in the words of its language; no coordinates, no colours.
#pragma once

#include "board/as_written.hpp"
#include "board/changed.hpp"
#include "lexicon/enumeration.hpp"
#include "lexicon/keyword.hpp"
#include "lexicon/lane.hpp"
#include "lexicon/language.hpp"
#include "media/brand.hpp"
#include "media/image.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace journey::board {

/// Good and bad are said by words and shapes too; the tone only chooses the colour.
enum class Tone : std::uint8_t { neutral, good, bad };

/// What the compiler finds out by itself.
enum class Derived : std::uint8_t {
  none,
  reach,
  highest,
  highest_outcome,
  lowest,
  lowest_outcome,
  end,
  mean,
  drop_off,
  before,  ///< of the map that this one would replace: its lowest point, and what of it is no longer there
  change,  ///< since that map
  next_review,
  affected,  ///< people a month
  loss,      ///< money a month
  payback,
  main_losses,
  customers,  ///< part of all customers that a persona is
  elapsed,    ///< how long it takes, and the part of it that is waiting
  time_range,
  expected,  ///< of a gap in service quality, like the next two
  perceived,
  gap,
};

/// What a fact is about, for those who look for one: a property of the language, or what was found out; of
/// neither where nobody looks for it.
struct FactKey {
  lexicon::Keyword keyword = lexicon::Keyword::unknown;
  Derived derived = Derived::none;

  FactKey() = default;
  FactKey(lexicon::Keyword of) : keyword(of) {}
  FactKey(Derived of) : derived(of) {}
  friend bool operator==(FactKey, FactKey) = default;
};

/// A label with its value: "Owner — CX team".
struct Fact {
  std::string label;
  std::string value;
  std::string href;  ///< empty: no link
  FactKey key = {};
};

/// The first fact about something, or null.
inline const Fact* find_fact(const std::vector<Fact>& facts, FactKey key) {
  for (const Fact& fact : facts)
    if (fact.key == key) return &fact;
  return nullptr;
}

/// A metric as cells, tables and cards show it.
struct MetricValue {
  std::string current;  ///< "62%", empty where unknown
  std::string target;   ///< "40%", empty where none
  std::string baseline;
  Tone tone = Tone::neutral;               ///< current against target: good when it is met
  bool target_is_lower = false;            ///< direction of the arrow
  std::vector<double> history;             ///< at least two points, oldest first; else empty
  std::vector<std::string> history_dates;  ///< ISO dates beside `history`
  std::vector<std::string> history_texts;  ///< values with their unit beside `history`
};

/// One thing in a cell.
struct Item {
  enum class Kind : std::uint8_t {
    text,     ///< an action, a content, a line of a custom lane …
    speech,   ///< a thought, question, quote: in quotation marks of the language, already in `text`
    emotion,  ///< words of an emotion that is no point of the curve, or of a row in a table: "+1 delighted"
    gain,
    need,
    pain,
    opportunity,
    metric,
    servqual,
    owner,
    channel,
    source,
  };
  Kind kind = Kind::text;
  std::string text;
  std::string id;  ///< stable anchor made from names ("pain-blurry-photos"); empty: none
  /// "P3", "O2"; on a board that calls them by name that, where it has one.
  std::string number;
  /// What it points at, as that is called: an opportunity its pains, a pain its opportunities.
  std::vector<std::string> links;
  std::vector<std::string> after = {};  ///< the opportunities that come before this one, as each is called
  /// Of an opportunity: its strategy as the map has it, whatever language the board speaks.
  std::string theme = {};
  /// A line in small letters below the text: who says or does it, how long it takes, how many it hits and
  /// what that costs. Empty: none.
  std::string beneath = {};
  /// Of a line in a measured lane: from 0, the lowest number of its scale, to 1, the highest; its tone says
  /// which is better.
  std::optional<double> level = {};
  std::uint8_t severity = 0;  ///< 1 to 4; 0: not said
  /// Of an opportunity, as written or as it follows from impact and effort (its fact says which).
  std::optional<lexicon::Priority> priority = {};
  std::optional<lexicon::OpportunityStatus> status = {};
  std::vector<Fact> facts;  ///< causes, frequency, owner, impact …, for tables and tooltips
  std::shared_ptr<const MetricValue> metric;  ///< shared: large, and most items have none
  /// Short names of those it holds for, in a comparison or when not for all; empty: all.
  std::vector<std::string> personas;
  bool assumed = false;         ///< rests on an assumption
  std::string confidence = {};  ///< "low confidence", where the author says how sure that is; else empty
  std::string href;
  Tone tone = Tone::neutral;  ///< of an emotion, and of a gap in service quality
  std::string place;  ///< of a pain or opportunity: where it belongs ("Consider · Browse"); else empty
  Origin origin = {};
  Changed changed = {};
};

/// What one lane says in a range of columns.
struct Cell {
  std::uint32_t stage = 0;
  std::uint32_t first_column = 0;
  std::uint32_t columns = 1;
  bool of_stage = false;  ///< spans its stage, because it is said of the whole stage
  std::vector<Item> items;
};

/// A row of the map. Lanes that nobody filled are not on the board.
struct Lane {
  using Band = lexicon::LaneBand;
  /// `time`: its items, below the bars of the timeline.
  enum class Kind : std::uint8_t { items, curve, time };
  std::string id;        ///< "lane-action"
  std::string label;     ///< "Actions"
  std::string one = {};  ///< what a single thing in it is called where that differs: "Action"; else empty
  std::string description;
  Band band = Band::experience;
  Kind kind = Kind::items;
  /// Service blueprint: the line that is drawn above this lane ("line of visibility"), or empty.
  std::string line_above;
  /// Of a measured lane: its ends as they are written, worst and best; else empty.
  std::string worst = {}, best = {};
  bool is_own = false;           ///< the map declares it, so its name is the author's
  bool is_of_whole_map = false;  ///< its cells are about no place of the map
  std::vector<Cell> cells;       ///< in reading order; a column without a cell is a gap and is shown as one
};

struct ChannelMark {
  std::string label;
  std::string icon;        ///< built-in name, chosen from kind where none is given; empty: none
  std::string color = {};  ///< "#RRGGBB" as its author chose it, or empty
};

/// A touchpoint; or the one column of a stage without touchpoints, whose title is then empty.
struct Column {
  std::uint32_t stage = 0;
  std::string id;  ///< "touchpoint-browse"
  std::string title;
  std::vector<ChannelMark> channels;
  std::string beneath = {};           ///< when, and who else is there: a line below the title
  std::string moment_of_truth;        ///< "first moment of truth"; empty: none
  std::string moment_of_truth_short;  ///< "first"; empty for a plain one
  bool optional = false;
  bool skipped = false;  ///< this persona passes it by
  bool gone = false;     ///< only the map that this one would replace has it
  std::string skipped_label;
  std::vector<Fact> facts;  ///< goal, description, duration, wait, device, owner …
  std::string href;
  bool assumed = false;
  std::shared_ptr<const media::Image> image;  ///< null: none to show
  Origin origin = {};
  Changed changed = {};
};

struct Stage {
  std::string id;  ///< "stage-consider"
  std::uint32_t number = 1;
  std::string title;
  std::string subtitle;      ///< goal, else description; of an optional stage its condition
  std::string beneath = {};  ///< when, and who else is there
  std::string phase;         ///< title of the phase of the model, where it differs from the title
  bool optional = false;
  bool gone = false;  ///< only the map that this one would replace has it; it has no number then
  std::uint32_t first_column = 0;
  std::uint32_t columns = 1;
  std::vector<Fact> facts;  ///< goal, description, duration, owner, condition
  std::string href;         ///< the map that tells it in depth
  Origin origin = {};
  Changed changed = {};
};

/// What a marker of the curve looks like where faces are asked for.
enum class Face : std::uint8_t { very_bad, bad, neutral, good, very_good };

/// One end of a whisker, or the only value of a point.
struct Outcome {
  double unit = 0;    ///< 0 worst to 1 best
  double score = 0;   ///< on the scale of the map
  std::string words;  ///< may be empty
  Tone tone = Tone::neutral;
};

struct CurvePoint {
  std::uint32_t first_column = 0;
  std::uint32_t columns = 1;
  double unit = 0;  ///< of the mean of its outcomes
  double score = 0;
  std::string score_text;  ///< "+1.5" in the numbers of the language
  std::string words;
  Tone tone = Tone::neutral;
  std::vector<Outcome> outcomes;  ///< best first; more than one: alternatives, drawn as a whisker
  bool gap_before = false;        ///< columns without a score lie between the point before and this one
  bool lowest = false, end = false, highest = false;
  bool goes_on = false;  ///< of an end: the journey goes on to what has no score
  /// Of the map that this one would replace: nothing on this board has its name, so it stands between two
  /// columns.
  struct Gone {
    std::string stage, title;
    std::string id;  ///< "earlier-wait-in-line"
    /// Before its `first_column`, else behind it; within the stage of that column.
    bool before = false;
    std::uint32_t at = 0, of = 1;  ///< the how manieth of those that stand there
  };
  std::optional<Gone> gone;
  bool is_shared = false;                ///< of an earlier line: the line of now has it too, and draws it
  std::vector<text::Span> origins = {};  ///< of what is said of the emotion
  Changed changed = {};
};

/// The emotions of one persona over the columns.
struct CurveLine {
  /// `now`: of the map itself, where it is compared with what it replaces; `earlier`: of that.
  enum class Role : std::uint8_t { persona, now, earlier };
  std::string persona;  ///< short name, or "future" and "current"; empty where there is only one line
  Role role = Role::persona;
  std::string color = {};  ///< "#RRGGBB" as the persona's author chose it, or empty
  std::vector<CurvePoint> points;
};

struct Curve {
  struct Tick {
    double unit = 0;
    std::string text;  ///< "+2 very good"
    bool middle = false;
  };
  std::vector<Tick> ticks;  ///< best first
  std::vector<CurveLine> lines;
  lexicon::Markers markers = lexicon::Markers::dots;
  /// Words without a score, by column: shown in the lane, never as a point.
  struct Words {
    std::uint32_t first_column = 0;
    std::uint32_t columns = 1;
    std::string words;
    std::vector<std::string> personas = {};  ///< short names of those who say so, in a comparison; else empty
  };
  std::vector<Words> unscored;
};

/// The map that this one would replace (`before`): its emotions over its own columns.
struct Earlier {
  struct Stage {
    std::string title, id;
    std::optional<std::uint32_t> here;  ///< the stage of the same name on this board
    std::uint32_t first_column = 0, columns = 1;
  };
  struct Column {
    std::string title;  ///< empty: the one column of a stage without touchpoints
    std::string id;
    std::optional<std::uint32_t> here;  ///< the touchpoint of the same name in the same stage of this board
    bool skipped = false;
  };
  /// How much better or worse a stage that both have became, by the means of its scores.
  struct Change {
    std::uint32_t stage = 0;  ///< of this board
    std::string before, now;  ///< "−0.75", "+1.25"
    std::string difference;   ///< "+2", always with its sign
    Tone tone = Tone::neutral;
  };
  std::string title;
  std::string href;
  std::vector<Stage> stages;
  std::vector<Column> columns;
  CurveLine line;  ///< its columns are those above
  std::vector<Change> changes;
  std::vector<Fact> insights;  ///< its lowest point, and what is no longer there
  std::string change_label;    ///< "Change"
  std::string gone_label;      ///< "no longer there"
};

/// How long each column lasts and where the time goes, in seconds: what the view by time is drawn from.
struct Timeline {
  /// What a touchpoint takes; or a stage without touchpoints, or one that says how long it takes as a whole.
  struct Bar {
    std::uint32_t first_column = 0, columns = 1;
    double seconds = 0;           ///< wait and duration, ranges by their middle
    double waiting = 0;           ///< the part of it that is waiting
    bool is_unknown = false;      ///< no number is said
    std::optional<double> begin;  ///< since the start, along the typical path; absent: it is not on it
    bool is_least = false;        ///< a step before says no number, so that it begins then or later
    std::string words;            ///< "Wait for the doctor: 3 h 50 min, of it 95% waiting"
  };
  struct Line {
    std::string persona;  ///< short name; empty where there is only one line
    std::vector<Bar> bars;
  };
  std::vector<Line> lines;
  std::vector<std::optional<double>> columns;  ///< how long each lasts, for the slowest; absent: unknown
  double shortest = 0, longest = 0;            ///< of the known ones above zero; 0: there is none
  /// The longest is more than fifty times the shortest, so that columns can't be to scale.
  bool is_logarithmic = false;
  lexicon::Language language = lexicon::Language::english;  ///< of the words on the axis
};

struct PersonaCard {
  /// What a text says of itself.
  struct Backing {
    std::string href;
    std::vector<std::string>
        marks;  ///< "assumed", "low confidence"; what all of the card is, is not said again
  };
  struct Entry {
    std::string text;
    Backing backing = {};
  };
  std::string id;
  std::string title;
  std::string name;                            ///< what tags and lines call them; often the same
  std::string initial;                         ///< one grapheme, where there is no avatar
  std::shared_ptr<const media::Image> avatar;  ///< null: none to show
  std::string subtitle;                        ///< "35 · office worker"
  std::string place;
  std::string among;  ///< "1 of 3 · others: Tom, Priya", where the board shows one of several
  std::string quote;  ///< in quotation marks of the language
  std::string bio;
  Backing quote_backing, bio_backing;
  std::string color;  ///< "#RRGGBB" or empty
  struct List {
    std::string label;
    std::vector<Entry> items;
  };
  std::vector<List> lists;  ///< needs, pains, channels, goals …, most useful first
  std::vector<Fact> facts;
  bool assumed = false;  ///< rests on assumptions only
  Origin origin = {};
  Changed changed = {};
};

/// A sign that the board uses, for the legend.
enum class Sign : std::uint8_t {
  moment_of_truth,
  severity,
  pain_number,
  solves,
  priority,
  status,
  owner,
  lowest_and_end,
  gap,
  alternatives,
  optional_stage,
  skipped,
  assumed,
  scale,
  trend,
  gone,
  faces,
  waiting,
  duration,
  no_time,
  clock,
  added,  ///< by Fate, like the next three
  changed,
  moved,
  removed,
};
struct LegendEntry {
  Sign sign;
  std::string text;
  std::vector<lexicon::OpportunityStatus> statuses = {};  ///< of `Sign::status`: those that are used
  std::vector<Face> faces = {};                           ///< of `Sign::faces`, likewise, the best first
};

/// What is different for a persona that the board is not about.
struct Difference {
  std::string persona;
  std::string place;                ///< title of the touchpoint or stage, or of the map
  std::string label;                ///< of the lane or property
  std::vector<std::string> values;  ///< empty: nothing there, or skipped
};

struct SourceEntry {
  std::string title;
  std::vector<Fact> facts;
  std::string href;
  bool assumed = false;
};

/// Something that the map claims and that nobody has found out yet.
struct Unknown {
  Fact claim;            ///< "Quote: “…”"
  std::string place;     ///< empty: the whole map
  bool assumed = false;  ///< rests on an assumption; else on nothing
};

/// What pages call their parts, in the language of the labels.
struct Headings {
  std::string summary, map, table, personas, pains, opportunities, metrics, sources, unknowns, differences,
      about;
  std::string skip_to_table, contents, table_caption, legend, other_strategies, more_lanes, whole_map;
  std::string number, place, severity, depends_on, solves, solved_by, details, priority, impact, effort,
      owner, due, status, kano;
  std::string current, baseline, target, history, assumed, optional, persona, moment_of_truth, channel;
  std::string pain, opportunity, metric, source, property;
  std::string colon;                    ///< ": " or "："
  std::string clause_separator;         ///< "; " or "；", between texts that may hold commas
  std::string separator;                ///< ", " or "、"
  std::string aside_open, aside_close;  ///< " (" and ")", or "（" and "）"
  std::string nothing;                  ///< "nothing", where a persona has none of what the others have
};

struct Board {
  media::Brand brand = {};     ///< of the house, whatever the map
  std::string language;        ///< BCP 47 for `lang`, "en" where nothing is known
  std::string label_language;  ///< of our own words, where it is another; else empty
  AsWritten as_written;  ///< texts that are in the language which the map was written in, if that is another
  lexicon::Traits traits = lexicon::traits(lexicon::Language::english);  ///< how the texts are set
  std::string id;                                                        ///< "sarah-buys-…", safe in ids
  std::string title;
  std::string state;        ///< badge: "current state"
  std::string status;       ///< badge or empty
  std::string subtitle;     ///< "Scenario: … · Goal: …"
  std::vector<Fact> facts;  ///< owner, reviewed, next review, version, kind, scope …
  std::vector<Fact> meta;   ///< the few of them for the corner: owner, reviewed, next
  std::string description;  ///< one or two sentences that tell the map, for `<desc>` and summaries
  std::vector<PersonaCard> personas;
  /// Whom the map is about besides, where the board speaks for all: for pages and texts, not for pictures.
  std::vector<PersonaCard> other_personas;
  std::string stage_label, touchpoint_label, emotion_label, persona_label;  ///< names of rows and captions
  std::vector<Stage> stages;
  std::vector<Column> columns;
  /// Why there is no table, in a sentence: the map has nothing of what the view is about. Then there are no
  /// lanes either. Else empty.
  std::string lack = {};
  bool lanes_are_chosen = false;  ///< which lanes, and in which order, is the author's choice
  std::vector<Lane> lanes;  ///< in drawing order, the curve among them; touchpoints and stages are not lanes
  Curve curve;  ///< where `earlier` is there, the second line is its line over the columns of this board
  std::optional<Earlier> earlier;
  std::optional<Timeline> timeline;  ///< of the view by time, where somebody says a number of time
  std::vector<Item> pains;           ///< in number order
  std::vector<Item> opportunities;   ///< in number order: the backlog, by strategy in `strategies`
  struct Strategy {
    std::string title;  ///< empty: without a theme
    /// What comes first stands first, else in number order.
    std::vector<std::uint32_t> opportunities;
  };
  std::vector<Strategy> strategies;
  std::vector<Item> metrics;
  std::vector<SourceEntry> sources;
  std::vector<Unknown> unknowns;  ///< in the order of the file
  std::vector<Difference> differences;
  std::vector<Fact>
      insights;  ///< derived facts: highest, lowest, end, mean, drop-off, what was before, changes
  std::vector<LegendEntry> legend;
  Headings headings;
  Changed changed = {};  ///< of the map itself, and of what stands nowhere on the board
};

}  // namespace journey::board
