// In: a map. Out: touchpoints that do not say where they happen, though others do.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/quote.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_touchpoint_without_channel(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule touchpoint_without_channel;
const Rule touchpoint_without_channel{
    .name = "touchpoint-without-channel",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a touchpoint has no channel, and others have", "有的接觸點寫了管道，有的沒寫",
                      "有的触点写了渠道，有的没写", "チャネルのないタッチポイント（ほかにはある）"},
    .why =
        Phrase{"Where a touchpoint happens decides who can mend it, and whether customers have to change "
               "channels, which is where journeys break. A map without any channel is not asked, and neither "
               "is a draft.",
               "接觸點發生在哪裡，決定了誰能改善它，也決定了顧客要不要換管道；旅程往往就斷在換管道的地方。完"
               "全沒寫管道的地圖不檢查，草稿也不檢查。",
               "触点发生在哪里，决定了谁能改善它，也决定了客户要不要换渠道；旅程往往就断在换渠道的地方。完全"
               "没写渠道的地图不检查，草稿也不检查。",
               "タッチポイントがどこで起きるかによって、誰が直せるのか、顧客がチャネルを移らなければならない"
               "のかが決まる。ジャーニーが途切れるのは、その移り目である。チャネルがまったくないマップと、下"
               "書きは対象外である。"},
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    channel: Counter\n"
        "  touchpoint pay: Pay\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    channel: Counter\n"
        "  touchpoint pay: Pay\n"
        "    channel: Counter\n",
    .run = find_touchpoint_without_channel,
};

namespace {

constexpr Phrase on_no_channel{"{0} happens on no channel", "{0} 沒寫發生在哪個管道",
                               "{0} 没写发生在哪个渠道", "{0} がどのチャネルで起きるのかが書かれていない"};
constexpr Phrase say_where{"say where: {0}", "寫明管道：{0}", "写明渠道：{0}",
                           "チャネルを書いてください：{0}"};

void find_touchpoint_without_channel(const model::Map& map, Findings& findings) {
  if (is_sketch(map.first())) return;
  bool any_channel = false;
  each_touchpoint(map, [&](const model::Touchpoint& touchpoint, const model::Journey&) {
    any_channel = any_channel || !touchpoint.channels.empty();
  });
  if (!any_channel) return;
  each_touchpoint(map, [&](const model::Touchpoint& touchpoint, const model::Journey&) {
    if (!touchpoint.channels.empty()) return;
    findings.add(touchpoint.span, say<on_no_channel>(text::quote(touchpoint.title)),
                 say<say_where>(findings.writing().line(lexicon::Keyword::channel)));
  });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
