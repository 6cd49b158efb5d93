// In: a map. Out: lanes of its own in which nothing stands.
#include "check/rule.hpp"
#include "check/usage.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_unused_lane(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unused_lane;
const Rule unused_lane{
    .name = "unused-lane",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a lane is declared and never filled", "宣告了泳道，裡面卻是空的",
                      "声明了泳道，里面却是空的", "宣言されているのに空のままのレーン"},
    .why =
        Phrase{"A lane of one's own is drawn where something stands in it. One that is empty is not drawn at "
               "all, so nobody notices that something was meant to be there.",
               "自訂的泳道有內容才會畫出來。空的泳道根本不會出現在圖上，所以沒有人會發現這裡本來該有東西。",
               "自定义的泳道有内容才会画出来。空泳道根本不会出现在图上，所以没有人会发现这里本来该有内容。",
               "独自のレーンは、中身があって初めて描かれる。空のレーンはまったく描かれないので、そこに何かあ"
               "るはずだったことに誰も気づかない。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "lane tool: Tools\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "    tool: Card reader\n"
        "lane tool: Tools\n",
    .run = find_unused_lane,
};

namespace {

constexpr Phrase fill_the_lane{"write a line of it below a stage or touchpoint, or take it out",
                               "在階段或接觸點下面寫一行它的內容，或拿掉",
                               "在阶段或触点下面写一行它的内容，或删掉",
                               "ステージかタッチポイントの下にこのレーンの行を書くか、取り除いてください"};

void find_unused_lane(const model::Map& map, Findings& findings) {
  report_unused(map, phrases::lane, map.first().lanes(), usage_of(map).lanes, findings, say<fill_the_lane>());
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
