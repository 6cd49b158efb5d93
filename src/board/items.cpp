// In: an element of a persona journey. Out: what a cell, a list or a table says of it.
#include "board/items.hpp"

#include "board/figures.hpp"
#include "board/parts.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace journey::board {

namespace {

using lexicon::Enumeration;
using lexicon::Keyword;
using lexicon::Label;

bool is_assumed(model::Evidence evidence) { return evidence == model::Evidence::assumed; }

}  // namespace

void add_fact(std::vector<Fact>& facts, const Wording& wording, Keyword keyword, std::string value) {
  if (value.empty()) return;
  facts.push_back({wording.heading(keyword), std::move(value), {}, keyword});
}

void add_facts(std::vector<Fact>& facts, const Wording& wording, Keyword keyword,
               const std::vector<model::Text>& texts) {
  for (const model::Text& text : texts) add_fact(facts, wording, keyword, text.value);
}

std::string titles_of(const Wording& wording, const std::vector<model::Reference>& references) {
  std::vector<std::string> titles;
  for (const model::Reference& reference : references) titles.push_back(reference.text);
  return wording.listed(titles);
}

std::string href_of_path(std::string_view path) {
  constexpr std::string_view kept = "-._~/";
  std::string href = path.starts_with("../") || path.starts_with("./") ? "" : "./";
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                       (byte >= '0' && byte <= '9') || byte >= 0x80 || kept.find(c) != std::string_view::npos;
    href += plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
  }
  return href;
}

void add_backing(Item& item, const Wording& wording, const model::Backing& backing) {
  if (backing.confidence) {
    const std::string word = wording.value(Enumeration::confidence, backing.confidence->value);
    add_fact(item.facts, wording, Keyword::confidence, word);
    item.confidence = wording.phrase(Label::so_confident, word);
  }
  add_fact(item.facts, wording, Keyword::source, titles_of(wording, backing.sources));
  if (item.href.empty()) item.href = backing.link.value;
}

Item line_item(const Subject& subject, const model::Journey& journey, const model::Line& line) {
  const Wording& wording = subject.wording();
  constexpr std::array kinds{Item::Kind::text, Item::Kind::speech, Item::Kind::gain};  // by LineForm
  const lexicon::LaneRow* const lane = lexicon::text_lane(line.keyword);
  Item item;
  item.origin = line.text.span;
  item.kind = lane == nullptr ? Item::Kind::text : kinds[static_cast<std::size_t>(lane->form)];
  item.text = item.kind == Item::Kind::speech ? wording.quoted(line.text.value) : line.text.value;
  item.assumed = is_assumed(line.evidence);
  std::vector<std::string> beneath;
  if (line.backing != nullptr) {
    add_backing(item, wording, *line.backing);
    if (line.backing->by) {
      const std::string who = written_person(journey, *line.backing->by);
      beneath.push_back(item.kind == Item::Kind::speech ? wording.phrase(Label::said_by, who) : who);
    }
  }
  if (line.work != nullptr) {
    if (line.work->duration) beneath.push_back(written_duration(line.work->duration->value));
    if (line.work->wait)
      beneath.push_back(wording.phrase(Label::wait_for, written_duration(line.work->wait->value)));
  }
  item.beneath = dotted(beneath);
  if (line.lane != model::none) {
    const model::CustomLane& own = journey.lanes()[line.lane];
    if (line.measured && own.scale) {
      const lexicon::Scale scale = lane_scale(own);
      const double low = std::min(scale.worst, scale.best), high = std::max(scale.worst, scale.best);
      item.level = (*line.measured - low) / (high - low);
      item.tone = tone_of(*line.measured, scale);
      item.text =
          wording.with_unit(*line.measured, own.unit.value) + (item.text.empty() ? "" : " ") + item.text;
    }
  }
  return item;
}

lexicon::Scale lane_scale(const model::CustomLane& lane) {
  lexicon::Scale scale = lane.scale ? lane.scale->value : lexicon::Scale{};
  if (lane.better == lexicon::Better::lower) std::swap(scale.worst, scale.best);
  return scale;
}

Item need_item(const Subject& subject, const model::Journey& journey, const model::Need& need) {
  const Wording& wording = subject.wording();
  Item item;
  item.kind = Item::Kind::need;
  item.origin = need.text.span;
  // A need is a card of one line; its KANO kind has no other place there.
  item.text = need.kano ? wording.with_aside(need.text.value, wording.value(Enumeration::kano, *need.kano))
                        : need.text.value;
  add_backing(item, wording, need.backing);
  if (need.backing.by) item.beneath = written_person(journey, *need.backing.by);
  item.assumed = is_assumed(need.evidence);
  return item;
}

Item owner_item(const model::Journey& journey, const model::Reference& owner, const Wording& wording) {
  Item item;
  item.kind = Item::Kind::owner;
  item.text = owner.text;
  if (owner.target < journey.owners().size()) {
    const model::Owner& declared = journey.owners()[owner.target];
    if (declared.kind)
      add_fact(item.facts, wording, Keyword::kind, wording.value(Enumeration::owner_kind, *declared.kind));
    add_fact(item.facts, wording, Keyword::contact, declared.contact.value);
    add_fact(item.facts, wording, Keyword::description, declared.description.value);
  }
  return item;
}

Item source_item(const model::Journey& journey, const model::Reference& source) {
  Item item;
  item.kind = Item::Kind::source;
  item.text = source.text;
  if (source.target < journey.source_declarations().size()) {
    const model::Source& declared = journey.source_declarations()[source.target];
    item.href = declared.link.value;
    item.assumed = declared.is_assumption();
  }
  return item;
}

Item servqual_item(const Wording& wording, lexicon::ServqualDimension dimension, const lexicon::Gap& gap,
                   bool assumed) {
  const double difference = gap.perceived - gap.expected;
  Item item;
  item.kind = Item::Kind::servqual;
  const std::string name = wording.value(Enumeration::servqual_dimension, dimension);
  const std::string written = wording.score(difference, lexicon::Scale{-6, 6});
  // The numbers are one piece: a line may end before them, not within.
  item.text = fmt::format(
      "{} {}", name,
      unbroken(wording.with_aside(
          fmt::format("{} → {}", wording.number(gap.expected), wording.number(gap.perceived)), written)));
  item.facts.push_back({wording.label(Label::expected), wording.number(gap.expected), {}, Derived::expected});
  item.facts.push_back(
      {wording.label(Label::perceived), wording.number(gap.perceived), {}, Derived::perceived});
  item.facts.push_back({wording.label(Label::gap), written, {}, Derived::gap});
  item.tone = difference > 0 ? Tone::good : difference < 0 ? Tone::bad : Tone::neutral;
  item.assumed = assumed;
  return item;
}

Item emotion_item(const Wording& wording, const model::Outcome& outcome, const lexicon::Scale& scale) {
  const lexicon::Emotion& emotion = outcome.emotion;
  Item item;
  item.kind = Item::Kind::emotion;
  item.assumed = is_assumed(outcome.evidence);
  if (outcome.backing != nullptr) add_backing(item, wording, *outcome.backing);
  if (emotion.low) {
    item.text = wording.score(*emotion.low, scale);
    item.tone = tone_of((*emotion.low + emotion.high.value_or(*emotion.low)) / 2, scale);
  }
  if (emotion.low && emotion.high && *emotion.high != *emotion.low) {
    item.text += " … " + wording.score(*emotion.high, scale);
  }
  if (!emotion.words.empty()) item.text += (item.text.empty() ? "" : " ") + emotion.words;
  if (outcome.share) item.text = wording.with_aside(item.text, wording.percent(outcome.share->value));
  return item;
}

MetricValue metric_value(const Wording& wording, const model::Metric& metric) {
  MetricValue value;
  const std::string& unit = metric.unit.value;
  if (metric.current) value.current = wording.with_unit(metric.current->value, unit);
  if (metric.target) value.target = wording.with_unit(metric.target->value, unit);
  if (metric.baseline) value.baseline = wording.with_unit(metric.baseline->value, unit);
  value.target_is_lower = metric.better                     ? *metric.better == lexicon::Better::lower
                          : metric.current && metric.target ? metric.target->value < metric.current->value
                                                            : false;
  if (metric.current && metric.target) {
    const bool met = value.target_is_lower ? metric.current->value <= metric.target->value
                                           : metric.current->value >= metric.target->value;
    value.tone = met ? Tone::good : Tone::bad;
  }
  if (metric.history.size() >= 2) {
    for (const model::Metric::Point& point : metric.history) {
      value.history.push_back(point.value);
      value.history_dates.push_back(wording.date(point.date));
      value.history_texts.push_back(wording.with_unit(point.value, unit));
    }
  }
  return value;
}

Item metric_item(const Wording& wording, const model::Journey& journey, const model::Metric& metric) {
  Item item;
  item.kind = Item::Kind::metric;
  item.text = metric.title;
  item.origin = metric.span;
  item.metric = std::make_shared<const MetricValue>(metric_value(wording, metric));
  add_fact(item.facts, wording, Keyword::unit, metric.unit.value);
  if (metric.better)
    add_fact(item.facts, wording, Keyword::better, wording.value(Enumeration::better, *metric.better));
  add_fact(item.facts, wording, Keyword::owner, metric.owner.text);
  add_fact(item.facts, wording, Keyword::description, metric.description.value);
  add_fact(item.facts, wording, Keyword::source, titles_of(wording, metric.sources));
  item.assumed = !metric.sources.empty() && std::all_of(metric.sources.begin(), metric.sources.end(),
                                                        [&](const model::Reference& source) {
                                                          return source_item(journey, source).assumed;
                                                        });
  return item;
}

Item metric_item(const Wording& wording, const model::Journey& journey, const model::Reference& metric) {
  if (metric.target < journey.metric_declarations().size()) {
    return metric_item(wording, journey, journey.metric_declarations()[metric.target]);
  }
  Item item;
  item.kind = Item::Kind::metric;
  item.text = metric.text;
  return item;
}

}  // namespace journey::board
