// In: a map of the future and the one it replaces. Out: stages that only one of them has.
#include "check/phrases.hpp"
#include "check/rule.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace journey::check::rules_of_catalogue {

namespace {
void find_drifted_future(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule drifted_future;
const Rule drifted_future{
    .name = "drifted-future",
    .category = Category::consistency,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a map of the future and the one of today have different stages",
                      "未來地圖和現況地圖的階段不同", "未来地图和现状地图的阶段不同",
                      "将来マップと現状マップでステージが違う"},
    .why =
        Phrase{
            "A map of the future is laid beside the map that `before` names. A stage that only one of "
            "them has is a change that somebody meant, or a stage that was renamed in one of them, and a "
            "reader can't tell which. Use the same names for what stays; allow what is meant. Stages that "
            "are optional today may be gone.",
            "未來地圖會和 `before`（現況地圖）指定的地圖並排對照。只有其中一張有的階段，可能是刻意的改變，"
            "也可能只是在其中一張改了名稱，讀的人分不出來。不變的階段請用相同的名稱；刻意的改變用 `allow` "
            "略過。現況裡可選的階段，可以不再出現。",
            "未来地图会和 `before`（现状地图）指定的地图并排对照。只有其中一张有的阶段，可能是有意的改变，"
            "也可能只是在其中一张里改了名称，读的人分不出来。不变的阶段请用相同的名称；有意的改变用 "
            "`allow` 略过。现状里可选的阶段，可以不再出现。",
            "将来マップは、`before`（現状マップ）に書かれたマップと見比べられる。片方にしかないステージは、"
            "意図した変更なのか、片方で名前を変えただけなのか、読む人には区別がつかない。変わらないものに"
            "は同じ名前を使い、意図した変更は `allow` で許可する。現状で任意のステージは、なくなっても"
            "よい。"},
    .bad =
        "journey: Order a coffee, next year\n"
        "  state: future\n"
        "  before: today.journey\n"
        "persona guest: Guest\n"
        "stage ordering: Ordering\n"
        "  touchpoint pay: Pay\n"
        "    emotion: +1 quick\n",
    .good =
        "journey: Order a coffee, next year\n"
        "  state: future\n"
        "  before: today.journey\n"
        "persona guest: Guest\n"
        "stage order: Order\n"
        "  touchpoint pay: Pay\n"
        "    emotion: +1 quick\n",
    .run = find_drifted_future,
};

namespace {

constexpr Phrase is_not_in{"stage {0} is not in {1}", "{1} 裡沒有階段 {0}", "{1} 里没有阶段 {0}",
                           "ステージ {0} は {1} にない"};
constexpr Phrase call_it_so{"call it as it is called there; if it is new, {0}",
                            "改成那邊用的名稱；如果是新的階段，{0}", "改成那边用的名称；如果是新的阶段，{0}",
                            "元のマップの名前に合わせるか、新しいステージなら{0}"};
constexpr Phrase lacks_stages{"{0} has stages that this map lacks: {1}", "{0} 裡有這張地圖沒有的階段：{1}",
                              "{0} 里有这张地图没有的阶段：{1}",
                              "このマップにないステージが {0} にある：{1}"};
constexpr Phrase tell_of_them{
    "tell what becomes of them; if they are gone, {0}", "寫明這些階段後來怎麼了；如果已經取消，{0}",
    "写明这些阶段后来怎么了；如果已经取消，{0}", "それらがどうなるのかを書くか、なくなるのなら{0}"};
constexpr Phrase first_missing_stage{"the first of them", "其中第一個", "其中第一个",
                                     "そのうち最初のステージ"};

bool has_stage(const model::Journey& journey, const model::Stage& stage) {
  return std::any_of(journey.stages.begin(), journey.stages.end(), [&](const model::Stage& other) {
    return other.id == stage.id || other.title == stage.title;
  });
}

void find_drifted_future(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (journey.earlier.map == nullptr) continue;
    const model::Journey& today = journey.earlier.map->journeys[journey.earlier.journey];
    const std::string name = text::quote(journey.before.value);
    for (const model::Stage& stage : journey.stages) {
      if (has_stage(today, stage)) continue;
      findings.add(stage.span, say<is_not_in>(text::quote(stage.title), name),
                   say<call_it_so>(findings.allowing()), {today.span, say<phrases::map_replaced>()});
    }
    std::vector<std::string_view> missing;
    const model::Stage* first = nullptr;
    for (const model::Stage& stage : today.stages) {
      // What only some come to today may well be gone tomorrow.
      if (stage.optional.is_optional || has_stage(journey, stage)) continue;
      missing.push_back(stage.title);
      if (first == nullptr) first = &stage;
    }
    if (first == nullptr) continue;
    findings.add(journey.before.span,
                 say<lacks_stages>(name, lexicon::list_of_code(missing, lexicon::Conjunction::none)),
                 say<tell_of_them>(findings.allowing()), {first->span, say<first_missing_stage>()});
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
