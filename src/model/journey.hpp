// What a map means for one persona: references resolved, defaults filled, overlays applied. Immutable once
// built.
#pragma once

#include "lexicon/enumeration.hpp"
#include "lexicon/keyword.hpp"
#include "lexicon/value.hpp"
#include "lexicon/writing.hpp"
#include "media/image.hpp"
#include "model/elapsed.hpp"
#include "model/impact.hpp"
#include "model/place.hpp"
#include "model/said.hpp"
#include "text/source.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace journey::model {

struct Persona {
  std::string id;  ///< the name as written
  std::string title;
  std::string name;    ///< what they are called where it is said often: `short`, else what begins the title
  Text written_short;  ///< `short`
  text::Span span;
  Text age, gender, occupation, location, segment, avatar, color;
  BackedText bio, quote, description;
  std::shared_ptr<const media::Image> face;  ///< what `avatar` leads to; null where it was not read
  std::vector<BackedText> goals, needs, pains, motivations, behaviors;
  std::vector<Text> tags;
  std::optional<Figure<double>> share;  ///< percent of the customers
  std::vector<Reference> channels, sources;
  struct Fact {
    std::string label;
    BackedText text;
  };
  std::vector<Fact> facts;
};

struct Channel {
  std::string id, title;
  text::Span span;
  std::optional<lexicon::ChannelKind> kind;
  Text icon, color, description;
  Reference owner;
};

struct Owner {
  std::string id, title;
  text::Span span;
  std::optional<lexicon::OwnerKind> kind;
  Text contact, description;
};

struct Metric {
  struct Point {
    lexicon::Date date;
    double value = 0;
    text::Span span;
    Reference persona = {};  ///< whose value it is; without a target: everybody's
  };
  std::string id, title;
  text::Span span;
  Text unit, data, description;
  std::optional<Placed<double>> current;  ///< as written, else the latest value
  std::optional<Placed<double>> baseline, target;
  std::optional<lexicon::Better> better;  ///< as written, else what the target suggests
  bool better_written = false;
  Reference owner;
  std::vector<Reference> sources;
  std::vector<Point> history;     ///< values and rows of `data`, by date
  std::vector<Point> by_persona;  ///< likewise, of those that hold for one persona
};

struct Source {
  std::string id, title;
  text::Span span;
  KindOrText kind;  ///< lexicon::SourceKind
  std::optional<lexicon::Method> method;
  std::optional<Placed<lexicon::Date>> date;
  Text sample, link, description;
  [[nodiscard]] bool is_assumption() const {
    return kind.value == static_cast<std::uint8_t>(lexicon::SourceKind::assumption);
  }
};

struct CustomLane {
  std::string id, title;
  text::Span span;
  Text description;
  /// Of a measured lane, the worse end first; its lines begin with a number on it.
  std::optional<Placed<lexicon::Scale>> scale;
  std::optional<lexicon::Better> better;
  Text unit;
};

struct Phase {
  std::string name;   ///< as the model spells it
  std::string title;  ///< in the language of the map
  bool optional = false;
};

struct StageModel {
  std::string id;
  std::vector<Phase> phases;
};

/// How long a line of the blueprint takes those who do it, and how long they wait for it.
struct Work {
  std::optional<Placed<lexicon::Duration>> duration, wait;
};

/// A line of experience in one lane: an action, a thought, a line of a custom lane …
struct Line {
  lexicon::Keyword keyword = lexicon::Keyword::unknown;
  Index lane = none;  ///< custom lane, for Keyword::custom_lane
  Evidence evidence = Evidence::unsaid;
  Text text;                               ///< in a measured lane the words behind the number
  std::shared_ptr<const Backing> backing;  ///< null: it says nothing of itself
  std::shared_ptr<const Work> work;        ///< null: nothing is said of time
  std::optional<double> measured;          ///< on the scale of its lane
};

struct Outcome {
  lexicon::Emotion emotion;
  text::Span span;
  std::optional<Placed<double>> share;     ///< percent of those here who feel so
  std::shared_ptr<const Backing> backing;  ///< null: it says nothing of itself
  Evidence evidence = Evidence::unsaid;
};

struct Need {
  std::string id;
  Text text;
  std::optional<lexicon::Kano> kano;
  Backing backing;
  Evidence evidence = Evidence::unsaid;
};

struct Pain {
  std::string id;  ///< the name, or made from the text
  bool named = false;
  Text text;
  text::Span span;  ///< the head
  std::optional<lexicon::Severity> severity;
  std::optional<Placed<lexicon::FrequencyValue>> frequency;
  std::optional<lexicon::ServqualDimension> servqual;
  std::optional<Placed<double>> loss;  ///< for each customer affected, in the currency of the journey
  Reference owner;
  Text description;
  std::vector<Text> causes, consequences;
  std::vector<Reference> metrics;
  Backing backing;
  Evidence evidence = Evidence::unsaid;
  /// Where it hurts; touchpoint `none`: the whole stage; both: the whole journey.
  Index stage = none, touchpoint = none;
  std::vector<Index> solved_by;     ///< opportunities
  bool only_some_personas = false;  ///< comes from a `for`
};

/// By how much an opportunity is expected to move a metric.
struct Effect {
  Reference metric;
  Figure<double> change;  ///< in the unit of the metric
};

struct Opportunity {
  std::string id;
  bool named = false;
  Text text;
  text::Span span;
  Text strategy, link, description;
  std::string written_strategy;  ///< as the map has it, where `strategy` is a translation; else empty
  std::optional<Placed<std::uint8_t>> impact, effort;  ///< 1 to 5
  std::optional<lexicon::Priority> priority;           ///< as written; see priority_of
  std::optional<lexicon::Kano> kano;
  Reference owner;
  std::optional<Placed<lexicon::Date>> due;
  std::optional<lexicon::OpportunityStatus> status;
  std::vector<Index> solves;           ///< pains
  std::vector<Index> depends_on;       ///< opportunities that come first
  std::optional<Figure<double>> cost;  ///< in the currency of the journey
  std::vector<Effect> effects;
  std::vector<Reference> metrics, sources;
  std::vector<Text> measures, experiments;
  Evidence evidence = Evidence::unsaid;
  Index stage = none, touchpoint = none;  ///< both `none`: of the whole map
  bool only_some_personas = false;
};

/// What a stage and a touchpoint share (X of the language).
struct Experience {
  std::vector<Line> lines;                                      ///< text lanes, in the order of the file
  std::vector<Outcome> emotions;                                ///< more than one: alternative outcomes
  std::array<std::optional<Placed<lexicon::Gap>>, 5> servqual;  ///< by dimension
  std::vector<Need> needs;
  std::vector<Index> pains;          ///< into Journey::pains
  std::vector<Index> opportunities;  ///< into Journey::opportunities
  std::vector<Reference> metrics, sources;
  Evidence evidence = Evidence::unsaid;
  /// Mean of the outcomes' middles on the journey's scale; absent without a score.
  std::optional<double> score;
};

/// A way from a touchpoint on.
struct Edge {
  enum class To : std::uint8_t { touchpoint, end, exit };
  To to = To::touchpoint;
  Index target = none;          ///< touchpoint, for To::touchpoint
  std::optional<double> share;  ///< percent of those who are here; absent: an unknown part
  std::string label;
  bool written = false;         ///< false: follows from the order of the file or from what the shares leave
  text::Span span;              ///< the `next`, else the touchpoint's head
  bool says_share = false;      ///< the share stands in the line, and does not follow from others
  std::optional<double> reach;  ///< share of all customers who ever go this way, 0 to 1; absent: unknown
  /// How often a customer goes this way, where those who come again count again; absent: unknown.
  std::optional<double> passes;
  Reference metric;                ///< what its share is measured by; without a target: nothing
  std::vector<Reference> sources;  ///< of the share
  Evidence evidence = Evidence::unsaid;
  bool names_target = false;  ///< else it leads to what comes next in the map, by what lies between
};

struct Optional {
  bool is_optional = false;
  Text condition;
};

struct Touchpoint {
  std::string id;
  bool named = false;
  std::string title;
  text::Span span;
  Index stage = none;
  Text goal, description, device, image, link;
  std::shared_ptr<const media::Image> picture;  ///< what `image` leads to; null where it was not read
  std::optional<Placed<lexicon::MomentOfTruth>> moment_of_truth;
  std::optional<Placed<lexicon::Duration>> duration, wait;
  Reference owner;
  Optional optional;
  std::vector<Reference> channels;
  Text when;
  std::vector<Person> with;
  bool skipped = false;  ///< by the persona of this journey: `skip` names them, or `only` names others
  Experience experience;
  std::vector<Edge> edges;      ///< complete: what is written and what follows
  std::optional<double> reach;  ///< share of customers that come here, 0 to 1; absent: shares are unknown
};

struct Stage {
  std::string id;
  bool named = false;
  std::string title;
  text::Span span;
  Text goal, description, detail;
  std::optional<Placed<lexicon::Duration>> duration;
  Index phase = none;  ///< into StageModel::phases
  text::Span phase_span;
  Reference owner;
  Optional optional;
  Index first_touchpoint = 0;  ///< into Journey::touchpoints
  Index touchpoint_count = 0;  ///< 0: one column of its own
  Text when;
  std::vector<Person> with;
  bool skipped = false;  ///< `only` names others
  /// Of the customers of this persona journey, who comes to any of its touchpoints that are not skipped, 0 to
  /// 1; only where the journey says how many there are and the stage as a whole hurts; absent: unknown.
  std::optional<double> reach;
  Experience experience;
};

struct View {
  struct Shown {
    lexicon::Keyword keyword = lexicon::Keyword::unknown;
    Index lane = none;  ///< custom lane
  };
  std::string id, title;
  text::Span span;
  std::optional<lexicon::Theme> theme;
  std::optional<lexicon::Markers> markers;  ///< of the emotion curve
  Text description;
  std::vector<Shown> show;      ///< empty: everything
  std::vector<Index> personas;  ///< empty: the first
  std::vector<Index> stages;    ///< empty: all
};

/// What a map declares: the same for every persona.
struct Declarations {
  std::vector<Persona> personas;
  std::vector<Channel> channels;
  std::vector<Owner> owners;
  std::vector<Metric> metrics;
  std::vector<Source> sources;
  std::vector<CustomLane> lanes;
  std::vector<View> views;
};

/// A point of the emotion curve: a touchpoint, or a stage without scored touchpoints.
struct CurvePoint {
  Index stage = none;
  Index touchpoint = none;
  double score = 0;              ///< on the journey's scale
  std::vector<double> outcomes;  ///< ends of whiskers, worst to best; one value: no alternatives
};

/// Outcomes that nothing on the curve is worse than, or better.
struct ExtremeOutcome {
  double score = 0;
  std::vector<std::size_t> points;  ///< into `curve`: where it happens, in the order of the map
};

/// What follows from the map without being written.
struct Facts {
  std::vector<CurvePoint> curve;                       ///< in the order of the map; without gaps
  std::optional<std::size_t> lowest, highest, end;     ///< into `curve`
  std::vector<std::size_t> also_lowest, also_highest;  ///< into `curve`: the others that are as low or high
  /// Where an alternative is worse than the lowest point, whose score is a mean, or better than the highest.
  std::optional<ExtremeOutcome> lowest_outcome, highest_outcome;
  bool goes_on = false;  ///< the way that most take leads on behind `end`, to what has no score
  std::optional<double> mean;
  /// The part of all customers who live this persona journey, 0 to 1; absent: unknown.
  std::optional<double> customers;
  std::optional<double> drop_off;  ///< share of customers who leave, 0 to 1; absent where shares are unknown
  std::optional<lexicon::Date> next_review;
  std::vector<Index> side_entrances;       ///< optional touchpoints that the journey may begin with instead
  std::shared_ptr<const Elapsed> elapsed;  ///< null: nobody says a number of time
};

struct Map;

/// The persona journey that this one is compared with: how the same persona takes the map that `before`
/// names, else how its first one does. That map's own `before` is not followed.
struct Earlier {
  std::shared_ptr<const Map> map;  ///< null without `before`
  std::size_t journey = 0;         ///< into its journeys
};

/// A whole map as one persona goes through it.
struct Journey {
  std::string id;  ///< the name if one was given
  std::string title;
  std::string written_title;  ///< of a translated map, whose ids stay those of the file; else empty
  text::Span span;
  std::string language;  ///< canonical BCP 47, or empty
  lexicon::Language label_language = lexicon::Language::english;
  lexicon::Writing writing{};  ///< of the file, for what hints ask its author to write
  KindOrText kind;             ///< lexicon::JourneyKind
  lexicon::State state = lexicon::State::current;
  std::optional<lexicon::Status> status;
  Text model_name, scenario, scope, description, version, before;
  Text goal;
  Reference owner;
  lexicon::Scale scale;
  text::Span scale_span;
  std::optional<Placed<lexicon::Date>> reviewed;
  std::optional<Placed<lexicon::Period>> review_every;
  std::vector<Text> tags;
  std::vector<Reference> sources, metrics;
  std::optional<Placed<lexicon::Date>> validated;
  std::vector<Person> reviewers, contributors;
  std::optional<Figure<lexicon::Volume>> volume;  ///< journeys begun, of all personas together
  Text currency;                                  ///< a code of ISO 4217, or empty
  /// Of the customers, in percent: what a `for` says, else the persona; see `share_of_customers`.
  std::optional<Figure<double>> share;
  Experience experience;  ///< what belongs to all of the journey; its metrics and sources stand above

  std::vector<Index> journey_personas;  ///< into `personas`: whom the journey is about, in order
  Index persona = none;                 ///< whose map this is

  /// One for all journeys of the map; never null.
  std::shared_ptr<const Declarations> declared = std::make_shared<const Declarations>();
  std::optional<StageModel> model;  ///< of this persona: a `for` may follow another one
  std::vector<Stage> stages;
  std::vector<Touchpoint> touchpoints;
  std::vector<Pain> pains;
  std::vector<Opportunity> opportunities;
  Facts facts;

  Earlier earlier;

  [[nodiscard]] const std::string& title_in_ids() const {
    return written_title.empty() ? title : written_title;
  }
  [[nodiscard]] const std::vector<Persona>& personas() const { return declared->personas; }
  [[nodiscard]] const std::vector<Channel>& channels() const { return declared->channels; }
  [[nodiscard]] const std::vector<Owner>& owners() const { return declared->owners; }
  [[nodiscard]] const std::vector<Metric>& metric_declarations() const { return declared->metrics; }
  [[nodiscard]] const std::vector<Source>& source_declarations() const { return declared->sources; }
  [[nodiscard]] const std::vector<CustomLane>& lanes() const { return declared->lanes; }
  [[nodiscard]] const std::vector<View>& views() const { return declared->views; }
};

/// `# journey: allow RULE, RULE because REASON`: findings that somebody has looked at and accepts.
struct Allow {
  text::Span span;          ///< the comment
  std::vector<Text> rules;  ///< as written, each with its place
  text::Span covers;        ///< the statement with all it holds, or the whole file
  bool in_map = false;      ///< written in the map itself, not in a library that other maps import too
};

/// A keyword with its colon inside a text, where it says nothing: `A, channel: B` behind `touchpoint:`.
struct KeywordInText {
  lexicon::Keyword keyword = lexicon::Keyword::unknown;
  text::Span span;  ///< of the keyword
};

/// The name of a persona in a text that holds for all of several.
struct PersonaInText {
  Index persona = none;
  text::Span span;  ///< of the name
};

/// How far a map is translated into a language.
struct Translation {
  std::string language, path;       ///< its tag, and how messages call the file
  std::size_t texts = 0;            ///< that can be translated, each once
  std::vector<text::Span> missing;  ///< the first place of each text without a translation
  std::vector<text::Span> stale;    ///< of those whose translation is of another text
};

/// What a translated map says in the language that it was written in.
struct AsWritten {
  std::string language;         ///< BCP 47; empty: the map is not translated
  std::set<std::string> texts;  ///< that have no translation
};

/// A map: the journey of every persona it is about, in order (one journey where it has no persona).
struct Map {
  std::vector<Journey> journeys;
  /// The journey of customers who are none of its personas: what stands outside every `for`, without
  /// anybody's `skip` and `only`. Only where the shares of the personas leave somebody and their number
  /// matters.
  std::shared_ptr<const Journey> others = nullptr;
  Impact impact = {};  ///< what follows from its volume
  std::vector<Allow> allows = {};
  Conventions conventions = {};
  std::vector<PersonaInText> personas_in_texts = {};
  std::vector<KeywordInText> keywords_in_texts = {};  ///< of keywords that might stand at that place
  std::vector<Translation> translations = {};         ///< by language
  AsWritten as_written = {};
  [[nodiscard]] const Journey& first() const { return journeys.front(); }
};

}  // namespace journey::model
