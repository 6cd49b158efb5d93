// In: a map and the translations that its project has. Out: languages in which a translation is of another
// text than the map's.
#include "check/rule.hpp"
#include "check/translations.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_stale_translation(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule stale_translation;
const Rule stale_translation{
    .name = "stale-translation",
    .category = Category::upkeep,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a translation is of a text that has changed since, or a draft",
                      "譯文的原文後來改了，或譯文還是草稿", "译文的原文后来改了，或译文还是草稿",
                      "訳した後で原文が変わったか、訳文が下書きのまま"},
    .why =
        Phrase{
            "`journey texts --update` keeps the translation of a text that was changed and marks it `fuzzy`, "
            "with the text that it was of. Nobody knows yet whether it still says the same, so the map shows "
            "the text as it was written until somebody has looked and taken the mark away. Where all maps of "
            "a project are checked, translations of texts that are no longer there are found too.",
            "文字改了以後，`journey texts --update` 會留下原來的譯文，標上 `fuzzy`，並附上原來的文字。"
            "譯文是否還說得通，要有人看過才知道；在拿掉標記以前，地圖照原文呈現。"
            "一次檢查專案的所有地圖時，原文已經不在的譯文也會列出來。",
            "文本改了以后，`journey texts --update` 会留下原来的译文，标上 `fuzzy`，并附上原来的文本。"
            "译文是否还说得通，要有人看过才知道；在拿掉标记以前，地图照原文呈现。"
            "一次检查项目的所有地图时，原文已经不在的译文也会列出来。",
            "`journey texts --update` は、原文が変わっても訳文を残し、元の文を添えて `fuzzy` の印を付ける。"
            "訳文がまだ合っているかは人が見るまで分からないので、印が取れるまでマップには原文が出る。"
            "プロジェクトのすべてのマップを検査すると、原文がなくなった訳文も見つかる。"},
    .bad =
        "journey: Order tea\n"
        "stage order: Order by phone\n"
        "  goal: Get tea quickly\n",
    .good =
        "journey: Order tea\n"
        "stage order: Order\n"
        "  goal: Get tea quickly\n",
    .run = find_stale_translation,
    .needs_translation = true,
};

namespace {

constexpr Phrase wait_for_a_look{"there are translations that wait for a look: {0}", "有譯文還沒確認：{0}",
                                 "有译文还没确认：{0}", "確認を待っている訳文がある：{0}"};
constexpr Phrase look_at_them{"put them right in `{0}`, and take `fuzzy` away",
                              "在 `{0}` 裡改好，並拿掉 `fuzzy`", "在 `{0}` 里改好，并拿掉 `fuzzy`",
                              "`{0}` で直して、`fuzzy` を取ってください"};
constexpr Phrase waits_too{"this one too", "這一段也是", "这一段也是", "ここも"};

void find_stale_translation(const model::Map& map, Findings& findings) {
  report_by_language(map, &model::Translation::stale, wait_for_a_look, look_at_them, waits_too, findings);
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
