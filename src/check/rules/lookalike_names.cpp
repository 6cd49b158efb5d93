// In: a map. Out: names that a reader takes for another of their kind.
#include "check/phrases.hpp"
#include "check/rule.hpp"
#include "text/lookalike.hpp"

#include <string>
#include <unordered_map>

namespace journey::check::rules_of_catalogue {

namespace {
void find_lookalike_names(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule lookalike_names;
const Rule lookalike_names{
    .name = "lookalike-names",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"two names of one kind look alike", "兩個同類的名稱看起來很像",
                      "两个同类的名称看起来很像", "同じ種類の 2 つの名前が紛らわしい"},
    .why =
        Phrase{"Names are compared character by character, so `Web` and `web` are two. A reader takes them "
               "for one, and will refer to the wrong one. The same goes for letters of other scripts that "
               "look like Latin ones.",
               "名稱是逐字比對的，所以 `Web` 和 `web` 是兩個名稱。人讀起來卻會當成同一個，引用時就容易寫錯。"
               "其他文字系統裡長得像拉丁字母的字元也一樣。",
               "名称是逐个字符比较的，所以 `Web` 和 `web` 是两个名称。人读起来却会当成同一个，引用时就容易写"
               "错。其他文字里长得像拉丁字母的字符也一样。",
               "名前は 1 文字ずつ比べられるので、`Web` と `web` は別の名前になる。読む人には同じものに見え、"
               "参照を間違えやすい。ラテン文字に似た、ほかの文字体系の文字でも同じことが起こる。"},
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

// A kind, a name, and the one that it looks like.
constexpr Phrase looks_like{"{0} `{1}` looks like `{2}`", "{0} `{1}` 和 `{2}` 看起來很像",
                            "{0} `{1}` 和 `{2}` 看起来很像", "{0} `{1}` は `{2}` と紛らわしい"};
constexpr Phrase tell_apart{"give one of them a name that can be told apart", "其中一個換成容易分辨的名稱",
                            "给其中一个换成容易区分的名称", "どちらかを見分けやすい名前にしてください"};
constexpr Phrase the_other_one{"the other one", "另一個在這裡", "另一个在这里", "もう一方はここ"};

/// Names of one kind: the first that looks so, by how it looks.
class SeenNames {
 public:
  SeenNames(const Phrase& kind, Findings& findings) : kind_(kind), findings_(findings) {}

  void see(const std::string& name, text::Span span) {
    // Two ways of looking (text/lookalike.hpp), kept apart by a byte that no name holds. Both take a
    // Cyrillic `с` for a `c`: such a name is sometimes meant to deceive whoever reviews the change.
    for (const std::string& look : {text::fold_lookalikes(name), '\n' + text::fold_strokes(name)}) {
      const auto [first, is_new] = by_look_.try_emplace(look, name, span);
      if (is_new || first->second.name == name) continue;
      auto& finding = findings_.add(span, say<looks_like>(Message::of(kind_), name, first->second.name),
                                    say<tell_apart>());
      if (finding.labels.empty()) finding.labels.push_back({first->second.span, say<the_other_one>()});
      return;
    }
  }

 private:
  struct Name {
    std::string name;
    text::Span span;
    Name(std::string n, text::Span s) : name(std::move(n)), span(s) {}
  };
  const Phrase& kind_;
  Findings& findings_;
  std::unordered_map<std::string, Name> by_look_;
};

template <typename Element>
void look_at_names(const Phrase& kind, const std::vector<Element>& elements, Findings& findings) {
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
  look_at_names(phrases::persona, declared.personas(), findings);
  look_at_names(phrases::channel, declared.channels(), findings);
  look_at_names(phrases::owner, declared.owners(), findings);
  look_at_names(phrases::metric, declared.metric_declarations(), findings);
  look_at_names(phrases::source, declared.source_declarations(), findings);
  look_at_names(phrases::lane, declared.lanes(), findings);
  look_at_names(phrases::view, declared.views(), findings);
  look_at_names(phrases::stage, declared.stages, findings);
  look_at_names(phrases::touchpoint, declared.touchpoints, findings);
  for (const model::Journey& journey : map.journeys) {
    look_at_names(phrases::pain, journey.pains, findings);
    look_at_names(phrases::opportunity, journey.opportunities, findings);
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
