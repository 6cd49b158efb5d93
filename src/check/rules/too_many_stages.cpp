// In: a map. Out: the first stage that is too many for one picture.
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_too_many_stages(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule too_many_stages;
const Rule too_many_stages{
    .name = "too-many-stages",
    .category = Category::form,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a map has more than a dozen stages", "地圖超過十二個階段", "地图超过十二个阶段",
                      "マップのステージが 12 を超えている"},
    .why = Phrase{"Journeys are told in a handful of parts; the published models have three to eight. More "
                  "are steps of one stage, or two journeys in one map. Make one stage of several and tell it "
                  "in depth in a map of its own, which `detail` names.",
                  "旅程通常分成幾個部分來講，公開發表的模型有三到八個階段。再多，不是同一階段裡的步驟，"
                  "就是把兩趟旅程畫成了一張。把幾個階段併成一個，細節另畫一張地圖，用 `detail`（子旅程）指過"
                  "去。",
                  "旅程通常分成几个部分来讲，公开发表的模型有三到八个阶段。再多，要么是同一阶段里的步骤，"
                  "要么是把两个旅程画成了一张。把几个阶段合成一个，细节另画一张地图，"
                  "用 `detail`（子旅程）指过去。",
                  "ジャーニーはいくつかの部分に分けて語るもので、公表されているモデルは 3 から 8 の段階からな"
                  "る。それより多いのは、1 つのステージの中の手順か、2 つのジャーニーを 1 枚にしたものであ"
                  "る。いくつかを 1 つのステージにまとめ、詳しくは別のマップに描いて `detail`（詳細マップ）で"
                  "示す。"},
    .bad =
        "journey: Order a coffee\n"
        "stage: Part 1\n"
        "  action: Does it\n"
        "stage: Part 2\n"
        "  action: Does it\n"
        "stage: Part 3\n"
        "  action: Does it\n"
        "stage: Part 4\n"
        "  action: Does it\n"
        "stage: Part 5\n"
        "  action: Does it\n"
        "stage: Part 6\n"
        "  action: Does it\n"
        "stage: Part 7\n"
        "  action: Does it\n"
        "stage: Part 8\n"
        "  action: Does it\n"
        "stage: Part 9\n"
        "  action: Does it\n"
        "stage: Part 10\n"
        "  action: Does it\n"
        "stage: Part 11\n"
        "  action: Does it\n"
        "stage: Part 12\n"
        "  action: Does it\n"
        "stage: Part 13\n"
        "  action: Does it\n",
    .good =
        "journey: Order a coffee\n"
        "stage: Part 1\n"
        "  action: Does it\n"
        "stage: Part 2\n"
        "  action: Does it\n"
        "stage: Part 3\n"
        "  action: Does it\n"
        "stage: Part 4\n"
        "  action: Does it\n",
    .run = find_too_many_stages,
};

namespace {

constexpr Phrase hard_to_read{"{0} stages are too many for one map; from here on it is hard to read",
                              "一張地圖放 {0} 個階段太多了，從這裡開始很難讀",
                              "一张地图放 {0} 个阶段太多了，从这里开始很难读",
                              "1 つのマップに {0} 個のステージは多すぎて、ここから先は読みにくい"};
constexpr Phrase one_of_several{"make one stage of several, and tell them in a map of their own: {0}",
                                "把幾個階段併成一個，細節另寫一張地圖：{0}",
                                "把几个阶段合成一个，细节另写一张地图：{0}",
                                "いくつかを 1 つのステージにまとめ、詳細は別のマップに書いてください：{0}"};

/// Models of journeys have between three and eight; with a dozen a page has no room for words.
constexpr std::size_t most_stages = 12;

void find_too_many_stages(const model::Map& map, Findings& findings) {
  const model::Journey& journey = map.first();
  if (journey.stages.size() <= most_stages) return;
  findings.add(journey.stages[most_stages].span, say<hard_to_read>(journey.stages.size()),
               say<one_of_several>(findings.writing().line(lexicon::Keyword::detail, "FILE.journey")));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
