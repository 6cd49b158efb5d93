#include "check/translations.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace journey::check {

namespace {

/// How many, of how many, and the language.
constexpr Phrase so_many_into{"{0} of {1} into `{2}`", "`{2}` 有 {0} 段（共 {1} 段）",
                              "`{2}` 有 {0} 段（共 {1} 段）", "`{2}` は {1} 件中 {0} 件"};

}  // namespace

void report_by_language(const model::Map& map, TranslationTexts texts, const Phrase& message,
                        const Phrase& hint, const Phrase& label, Findings& findings) {
  std::vector<Message> counts;
  std::set<text::Span> places;
  const model::Translation* first = nullptr;
  for (const model::Translation& translation : map.translations) {
    const std::vector<text::Span>& found = translation.*texts;
    if (found.empty()) continue;
    if (first == nullptr) first = &translation;
    counts.push_back(say<so_many_into>(found.size(), translation.texts, translation.language));
    places.insert(found.begin(), found.end());
  }
  if (first == nullptr) return;
  // What a library says stands before the map that imports it; the map is whose finding it is.
  const text::SourceId of_map = map.first().span.source;
  auto place = std::find_if(places.begin(), places.end(),
                            [&](const text::Span& span) { return span.source == of_map; });
  if (place == places.end()) place = places.begin();
  diagnostic::Diagnostic& finding =
      findings.add(*place, Message::of(message, Message::list(std::move(counts), lexicon::Conjunction::none)),
                   Message::of(hint, first->path));
  std::size_t labels = 0;
  for (++place; place != places.end() && labels < labels_at_most; ++place, ++labels)
    finding.labels.push_back({*place, Message::of(label)});
}

}  // namespace journey::check
