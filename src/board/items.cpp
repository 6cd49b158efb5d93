// In: an element of a persona journey. Out: what a cell, a list or a table says of it.
#include "board/items.hpp"

#include "board/parts.hpp"
#include "model/priority.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

namespace journey::board {

namespace {

using lexicon::Enumeration;
using lexicon::Keyword;
using lexicon::Label;

bool is_assumed(model::Evidence evidence) { return evidence == model::Evidence::assumed; }

std::string written_frequency(const Wording& wording, const lexicon::FrequencyValue& frequency) {
  if (frequency.named) return wording.value(Enumeration::frequency, *frequency.named);
  return frequency.percent ? wording.percent(*frequency.percent) : std::string();
}

std::vector<std::string> written_links(char kind, const Numbered& numbered, Stands stands) {
  std::vector<std::string> links;
  for (const std::uint32_t number : stands == Stands::in_list ? numbered.listed_links : numbered.links)
    links.push_back(fmt::format("{}{}", kind, number));
  return links;
}

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

Item line_item(const Wording& wording, const model::Line& line, bool assumed) {
  constexpr std::array kinds{Item::Kind::text, Item::Kind::speech, Item::Kind::gain};  // by LineForm
  const lexicon::LaneRow* const lane = lexicon::text_lane(line.keyword);
  Item item;
  item.kind = lane == nullptr ? Item::Kind::text : kinds[static_cast<std::size_t>(lane->form)];
  item.text = item.kind == Item::Kind::speech ? wording.quoted(line.text.value) : line.text.value;
  item.assumed = assumed;
  return item;
}

Item need_item(const Wording& wording, const model::Need& need) {
  Item item;
  item.kind = Item::Kind::need;
  // A need is a card of one line; its KANO kind has no other place there.
  item.text = need.kano ? wording.with_aside(need.text.value, wording.value(Enumeration::kano, *need.kano))
                        : need.text.value;
  add_fact(item.facts, wording, Keyword::source, titles_of(wording, need.sources));
  item.assumed = is_assumed(need.evidence);
  return item;
}

Item pain_item(const Subject& subject, const model::Pain& pain, Stands stands) {
  const Wording& wording = subject.wording();
  const Numbered& numbered = subject.number(pain);
  Item item;
  item.kind = Item::Kind::pain;
  item.text = pain.text.value;
  item.id = numbered.id;
  item.number = subject.written_number(pain);
  item.place = subject.place_text({pain.stage, pain.touchpoint});
  item.assumed = is_assumed(pain.evidence);
  if (pain.severity) {
    item.severity = static_cast<std::uint8_t>(static_cast<int>(*pain.severity) + 1);
    add_fact(item.facts, wording, Keyword::severity, wording.value(Enumeration::severity, *pain.severity));
  }
  if (pain.frequency) {
    add_fact(item.facts, wording, Keyword::frequency, written_frequency(wording, pain.frequency->value));
  }
  if (pain.servqual) {
    add_fact(item.facts, wording, Keyword::servqual,
             wording.value(Enumeration::servqual_dimension, *pain.servqual));
  }
  add_fact(item.facts, wording, Keyword::description, pain.description.value);
  add_facts(item.facts, wording, Keyword::cause, pain.causes);
  add_facts(item.facts, wording, Keyword::consequence, pain.consequences);
  add_fact(item.facts, wording, Keyword::owner, pain.owner.text);
  add_fact(item.facts, wording, Keyword::metric, titles_of(wording, pain.metrics));
  add_fact(item.facts, wording, Keyword::source, titles_of(wording, pain.sources));
  if (subject.shows(Keyword::opportunity)) item.links = written_links('O', numbered, stands);
  return item;
}

Item opportunity_item(const Subject& subject, const model::Opportunity& opportunity, Stands stands) {
  const Wording& wording = subject.wording();
  const Numbered& numbered = subject.number(opportunity);
  Item item;
  item.kind = Item::Kind::opportunity;
  item.text = opportunity.text.value;
  item.id = numbered.id;
  item.number = subject.written_number(opportunity);
  item.place = subject.place_text({opportunity.stage, opportunity.touchpoint});
  item.assumed = is_assumed(opportunity.evidence);
  item.href = opportunity.link.value;
  add_fact(item.facts, wording, Keyword::strategy, opportunity.strategy.value);
  if (const auto known = model::priority_of(opportunity)) {
    item.priority = known->priority;
    const std::string word = wording.value(Enumeration::priority, known->priority);
    add_fact(item.facts, wording, Keyword::priority,
             known->is_derived ? wording.phrase(Label::derived_value, word) : word);
  }
  if (opportunity.impact) {
    add_fact(item.facts, wording, Keyword::impact, fmt::format("{}/5", opportunity.impact->value));
  }
  if (opportunity.effort) {
    add_fact(item.facts, wording, Keyword::effort, fmt::format("{}/5", opportunity.effort->value));
  }
  if (opportunity.kano) {
    add_fact(item.facts, wording, Keyword::kano, wording.value(Enumeration::kano, *opportunity.kano));
  }
  add_fact(item.facts, wording, Keyword::owner, opportunity.owner.text);
  if (opportunity.due) add_fact(item.facts, wording, Keyword::due, wording.date(opportunity.due->value));
  item.status = opportunity.status;
  if (opportunity.status) {
    add_fact(item.facts, wording, Keyword::status,
             wording.value(Enumeration::opportunity_status, *opportunity.status));
  }
  add_fact(item.facts, wording, Keyword::description, opportunity.description.value);
  add_facts(item.facts, wording, Keyword::measure, opportunity.measures);
  add_facts(item.facts, wording, Keyword::experiment, opportunity.experiments);
  add_fact(item.facts, wording, Keyword::metric, titles_of(wording, opportunity.metrics));
  add_fact(item.facts, wording, Keyword::source, titles_of(wording, opportunity.sources));
  if (subject.shows(Keyword::pain)) item.links = written_links('P', numbered, stands);
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

Item emotion_item(const Wording& wording, const lexicon::Emotion& emotion, const lexicon::Scale& scale,
                  bool assumed) {
  Item item;
  item.kind = Item::Kind::emotion;
  item.assumed = assumed;
  if (emotion.low) {
    item.text = wording.score(*emotion.low, scale);
    item.tone = tone_of((*emotion.low + emotion.high.value_or(*emotion.low)) / 2, scale);
  }
  if (emotion.low && emotion.high && *emotion.high != *emotion.low) {
    item.text += " … " + wording.score(*emotion.high, scale);
  }
  if (!emotion.words.empty()) item.text += (item.text.empty() ? "" : " ") + emotion.words;
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

namespace {

/// Puts what the persona journeys say into one list. Entries with one key are one, the second of a persona
/// journey with its second; `tag` is told who has an entry that not all have.
template <typename Entry, typename Key, typename Tag>
std::vector<Entry> merge(std::vector<Said<Entry>> by_journey, Key&& key, Tag&& tag) {
  if (by_journey.size() == 1) return std::move(by_journey.front().entries);
  std::vector<Entry> merged;
  std::vector<std::vector<std::string>> holders;
  std::map<std::pair<std::string, std::size_t>, std::size_t> places;
  for (Said<Entry>& said : by_journey) {
    std::map<std::string, std::size_t> seen;
    for (Entry& entry : said.entries) {
      std::string name = key(entry);
      const std::size_t occurrence = seen[name]++;
      const auto [place, is_new] = places.try_emplace({std::move(name), occurrence}, merged.size());
      if (is_new) {
        merged.push_back(std::move(entry));
        holders.emplace_back();
      }
      holders[place->second].push_back(said.persona);
    }
  }
  for (std::size_t at = 0; at < merged.size(); ++at) {
    if (holders[at].size() < by_journey.size()) tag(merged[at], std::move(holders[at]));
  }
  return merged;
}

}  // namespace

std::vector<Item> merge_items(std::vector<Said<Item>> by_journey) {
  return merge(
      std::move(by_journey),
      [](const Item& item) {
        return fmt::format("{} {} {}", static_cast<int>(item.kind), item.id, item.text);
      },
      [](Item& item, std::vector<std::string> holders) { item.personas = std::move(holders); });
}

std::vector<Fact> merge_facts(const Wording& wording, std::vector<Said<Fact>> by_journey) {
  const bool single = by_journey.size() == 1;
  std::vector<Fact> facts = merge(
      std::move(by_journey), [](const Fact& fact) { return fmt::format("{}: {}", fact.label, fact.value); },
      [&](Fact& fact, const std::vector<std::string>& holders) {
        fact.value = wording.with_aside(fact.value, wording.listed(holders));
      });
  if (single) return facts;
  // What one persona says of something stands behind what the others say of it.
  std::map<std::string, std::size_t> first_with;
  for (std::size_t at = 0; at < facts.size(); ++at) first_with.try_emplace(facts[at].label, at);
  std::stable_sort(facts.begin(), facts.end(), [&](const Fact& a, const Fact& b) {
    return first_with.at(a.label) < first_with.at(b.label);
  });
  return facts;
}

}  // namespace journey::board
