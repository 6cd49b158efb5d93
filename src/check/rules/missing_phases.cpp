// In: a map and the stage model it follows. Out: phases that no stage is in.
#include "check/rule.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_missing_phases(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule missing_phases;
const Rule missing_phases{
    .name = "missing-phases",
    .category = Category::completeness,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a phase of the stage model has no stage", "階段模型裡有階段在地圖中沒有對應",
                      "阶段模型里有阶段在地图中没有对应", "ステージモデルに、ステージのないフェーズがある"},
    .why =
        Phrase{"A journey that follows a model goes through its phases. One without a stage was forgotten, "
               "or the model is not the one of this journey. A model of your own marks a phase that may be "
               "missing with `?`.",
               "採用模型的旅程，會走過模型裡的每個階段。地圖裡沒有對應的，不是漏了，就是這個模型不適合這個旅"
               "程。自訂的模型可以用 `?` 標出可以省略的階段。",
               "采用模型的旅程，会走过模型里的每个阶段。地图里没有对应的，不是漏了，就是这个模型不适合这个旅"
               "程。自定义的模型可以用 `?` 标出可以省略的阶段。",
               "モデルに従うジャーニーは、そのフェーズをたどる。ステージのないフェーズがあるなら、ステージを"
               "忘れているか、モデルがこのジャーニーに合っていない。独自のモデルでは、なくてもよいフェーズに "
               "`?` を付ける。"},
    .bad =
        "journey: Order a coffee\n"
        "  model: cafe\n"
        "model cafe: order, wait, enjoy\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "stage enjoy: Enjoy\n"
        "  action: Drinks it\n",
    .good =
        "journey: Order a coffee\n"
        "  model: cafe\n"
        "model cafe: order, wait?, enjoy\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "stage enjoy: Enjoy\n"
        "  action: Drinks it\n",
    .run = find_missing_phases,
};

namespace {

// How many phases, and which.
constexpr Phrase no_stage_is_in{
    "no stage is in the {0|phase|phases} {1}", "模型裡有 {0} 個階段在地圖中沒有對應：{1}",
    "模型里有 {0} 个阶段在地图中没有对应：{1}", "ステージのないフェーズが {0} 個ある：{1}"};
constexpr Phrase add_the_stage{
    "add the stage, or declare a model of your own in which the phase may be missing: {0}",
    "補上階段，或自訂一個可以省略它的模型：{0}", "补上阶段，或自定义一个可以省略它的模型：{0}",
    "ステージを加えるか、そのフェーズがなくてもよい独自のモデルを宣言してください：{0}"};

void find_missing_phases(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (!journey.model) continue;
    std::vector<Message> missing;
    for (model::Index phase = 0; phase < journey.model->phases.size(); ++phase) {
      const bool had = std::any_of(journey.stages.begin(), journey.stages.end(),
                                   [&](const model::Stage& stage) { return stage.phase == phase; });
      if (had || journey.model->phases[phase].optional) continue;
      missing.push_back(Message::verbatim(fmt::format("`{}`", journey.model->phases[phase].name)));
    }
    if (missing.empty()) continue;
    const std::size_t count = missing.size();
    findings.add(journey.model_name.span,
                 say<no_stage_is_in>(count, Message::list(std::move(missing), lexicon::Conjunction::none)),
                 say<add_the_stage>(findings.writing().head(lexicon::Keyword::model, "…", "…, …?")));
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
