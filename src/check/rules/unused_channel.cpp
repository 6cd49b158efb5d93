// In: a map. Out: channels of its own on which nothing happens.
#include "check/rule.hpp"
#include "check/usage.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_unused_channel(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unused_channel;
const Rule unused_channel{
    .name = "unused-channel",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a channel is declared and never used", "宣告了管道，卻沒有用到",
                      "声明了渠道，却没有用到", "宣言されているのに使われていないチャネル"},
    .why =
        Phrase{"A channel that no touchpoint names is a touchpoint that somebody forgot, or a channel that "
               "does not exist for these customers. Either way the list of channels says more than the map. "
               "Channels in a library are for other maps too and are not looked at.",
               "沒有任何接觸點用到的管道，不是漏了一個接觸點，就是這群顧客根本不走這個管道。不管是哪一種，管"
               "道清單列出的都比地圖實際用到的多。共用檔裡的管道也給其他地圖用，所以不檢查。",
               "没有任何触点用到的渠道，不是漏了一个触点，就是这群客户根本不走这个渠道。不管是哪一种，渠道列"
               "表列出的都比地图实际用到的多。公共文件里的渠道也供其他地图使用，所以不检查。",
               "どのタッチポイントにも使われないチャネルがあるなら、タッチポイントが 1 つ抜けているか、この"
               "顧客がそのチャネルを使わないかのどちらかである。いずれにせよ、一覧にはマップが扱う以上のチャ"
               "ネルが並ぶことになる。ライブラリーにあるチャネルは、ほかのマップも使うので調べない。"},
    .bad =
        "journey: Order a coffee\n"
        "channel counter: Counter\n"
        "channel app: App\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "    channel: counter\n",
    .good =
        "journey: Order a coffee\n"
        "channel counter: Counter\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "    channel: counter\n",
    .run = find_unused_channel,
};

namespace {

constexpr Phrase say_where_it_is_used{"say at which touchpoint it is used, {0}, or take it out",
                                      "在用到它的接觸點寫上 {0}，或拿掉", "在用到它的触点写上 {0}，或删掉",
                                      "使うタッチポイントに {0} と書くか、取り除いてください"};

void find_unused_channel(const model::Map& map, Findings& findings) {
  report_unused(map, phrases::channel, map.first().channels(), usage_of(map).channels, findings,
                say<say_where_it_is_used>(findings.writing().line(lexicon::Keyword::channel)));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
