// In: items and facts of several persona journeys. Out: one list of them, tagged with whose they are.
#include "board/items.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

namespace journey::board {

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
        return fmt::format("{} {} {}\n{}", static_cast<int>(item.kind), item.id, item.text, item.beneath);
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
