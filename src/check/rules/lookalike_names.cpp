// In: a map. Out: names that a reader takes for another of their kind.
#include "check/rule.hpp"
#include "text/lookalike.hpp"

#include <string>
#include <unordered_map>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_lookalike_names(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule lookalike_names;
const Rule lookalike_names{
    .name = "lookalike-names",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = "two names of one kind look alike",
    .why =
        "Names are compared character by character, so `Web` and `web` are two. A reader takes them for "
        "one, and will refer to the wrong one. The same goes for letters of other scripts that look like "
        "Latin ones.",
    .bad =
        "journey: Order a coffee\n"
        "channel Shop: Coffee shop\n"
        "channel shop: Web shop\n"
        "stage order: Order\n"
        "  touchpoint pay: Pay\n"
        "    channel: Shop, shop\n",
    .good =
        "journey: Order a coffee\n"
        "channel cafe: Coffee shop\n"
        "channel shop: Web shop\n"
        "stage order: Order\n"
        "  touchpoint pay: Pay\n"
        "    channel: cafe, shop\n",
    .run = find_lookalike_names,
};

namespace {

/// Names of one kind: the first that looks so, by how it looks.
class SeenNames {
 public:
  SeenNames(std::string_view kind, Findings& findings) : kind_(kind), findings_(findings) {}

  void see(const std::string& name, text::Span span) {
    // Two ways of looking (text/lookalike.hpp), kept apart by a byte that no name holds. Both take a
    // Cyrillic `с` for a `c`: such a name is sometimes meant to deceive whoever reviews the change.
    for (const std::string& look : {text::fold_lookalikes(name), '\n' + text::fold_strokes(name)}) {
      const auto [first, is_new] = by_look_.try_emplace(look, name, span);
      if (is_new || first->second.name == name) continue;
      auto& finding =
          findings_.add(span, fmt::format("{} `{}` looks like `{}`", kind_, name, first->second.name),
                        "give one of them a name that can be told apart");
      if (finding.labels.empty()) finding.labels.push_back({first->second.span, "the other one"});
      return;
    }
  }

 private:
  struct Name {
    std::string name;
    text::Span span;
    Name(std::string n, text::Span s) : name(std::move(n)), span(s) {}
  };
  std::string_view kind_;
  Findings& findings_;
  std::unordered_map<std::string, Name> by_look_;
};

template <typename Element>
void look_at_names(std::string_view kind, const std::vector<Element>& elements, Findings& findings) {
  SeenNames seen(kind, findings);
  for (const Element& element : elements) {
    if constexpr (requires { element.named; }) {
      if (!element.named) continue;
    }
    seen.see(element.id, element.span);
  }
}

void find_lookalike_names(const model::Map& map, Findings& findings) {
  const model::Journey& declared = map.first();
  look_at_names("persona", declared.personas(), findings);
  look_at_names("channel", declared.channels(), findings);
  look_at_names("owner", declared.owners(), findings);
  look_at_names("metric", declared.metric_declarations(), findings);
  look_at_names("source", declared.source_declarations(), findings);
  look_at_names("lane", declared.lanes(), findings);
  look_at_names("view", declared.views(), findings);
  look_at_names("stage", declared.stages, findings);
  look_at_names("touchpoint", declared.touchpoints, findings);
  for (const model::Journey& journey : map.journeys) {
    look_at_names("pain", journey.pains, findings);
    look_at_names("opportunity", journey.opportunities, findings);
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
