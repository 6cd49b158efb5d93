// In: the ways onward of a map. Out: shares that lead somebody where they never are.
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_share_into_skip(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule share_into_skip;
const Rule share_into_skip{
    .name = "share-into-skip",
    .category = Category::consistency,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a share leads a persona to a touchpoint that they skip",
                      "比例把人物角色帶到他會略過的接觸點", "占比把人物角色带到他会跳过的触点",
                      "割合が、そのペルソナの通らないタッチポイントへ導いている"},
    .why =
        Phrase{"A `next` outside every `for` holds for all personas. One who passes by its target goes "
               "somewhere else, so the numbers behind it are not theirs. Give that persona a `next` of their "
               "own, in a `for`.",
               "寫在 `for`（針對）外面的 "
               "`next`（下一步）對所有人物角色都有效。略過目標的人其實去了別處，後面的數字就不是他的。請在 "
               "`for` 裡替他另寫一個 `next`。",
               "写在 `for`（针对）外面的 "
               "`next`（下一步）对所有人物角色都有效。跳过目标的人其实去了别处，后面的数字就不是他的。请在 "
               "`for` 里给他另写一个 `next`。",
               "`for`（対象）の外の "
               "`next`"
               "（次へ）はすべてのペルソナに当てはまる。遷移先を通らない人は別の所へ行くので、その先の数値は"
               "その人のものではない。`for` の中に、その人の `next` を書く。"},
    .bad =
        "journey: Order a coffee\n"
        "persona ana: Ana\n"
        "persona tom: Tom\n"
        "stage order: Order\n"
        "  touchpoint menu: Menu\n"
        "    next app: 40%\n"
        "    next till:\n"
        "  touchpoint app: App\n"
        "    skip: tom\n"
        "  touchpoint till: Till\n",
    .good =
        "journey: Order a coffee\n"
        "persona ana: Ana\n"
        "persona tom: Tom\n"
        "stage order: Order\n"
        "  touchpoint menu: Menu\n"
        "    next app: 40%\n"
        "    next till:\n"
        "    for tom:\n"
        "      next till: 100%\n"
        "  touchpoint app: App\n"
        "    skip: tom\n"
        "  touchpoint till: Till\n",
    .run = find_share_into_skip,
};

namespace {

constexpr Phrase leads_into_skip{"this share leads `{0}` to a touchpoint that they skip",
                                 "這個比例把 `{0}` 帶到會略過的接觸點", "这个占比把 `{0}` 带到会跳过的触点",
                                 "この割合は `{0}` を、通らないタッチポイントへ導いている"};
constexpr Phrase own_way{"give `{0}` a {1} of their own, below {2}", "在 {2} 底下替 `{0}` 另寫一個 {1}",
                         "在 {2} 下面给 `{0}` 另写一个 {1}", "{2} の下に `{0}` の {1} を書いてください"};
void find_share_into_skip(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (journey.persona == model::none) continue;
    const std::string& persona = journey.personas()[journey.persona].id;
    for (const model::Touchpoint& touchpoint : journey.touchpoints) {
      if (touchpoint.skipped) continue;
      for (const model::Edge& edge : touchpoint.edges) {
        const bool leads_there = edge.says_share && edge.to == model::Edge::To::touchpoint &&
                                 *edge.share > 0 && journey.touchpoints[edge.target].skipped;
        if (!leads_there) continue;
        findings.add(edge.span, say<leads_into_skip>(persona),
                     say<own_way>(persona, findings.writing().quoted(lexicon::Keyword::next),
                                  findings.writing().head(lexicon::Keyword::for_, persona, "")));
      }
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
