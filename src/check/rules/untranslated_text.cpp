// In: a map and the translations that its project has. Out: languages into which some of its texts are not
// translated.
#include "check/rule.hpp"
#include "check/translations.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_untranslated_text(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule untranslated_text;
const Rule untranslated_text{
    .name = "untranslated-text",
    .category = Category::upkeep,
    .severity = diagnostic::Severity::note,
    .summary =
        Phrase{"a text has no translation into a language of the project", "有文字還沒譯成專案裡的某種語言",
               "有文本还没译成项目里的某种语言", "プロジェクトの言語のうち訳文のないものがある"},
    .why =
        Phrase{
            "A project with `po/ja.po` shows its maps in Japanese too. A text without a translation stands "
            "there as it was written, in the middle of the others. `journey texts --update po/ja.po` writes "
            "what is new into the file, for whoever translates it.",
            "專案裡有 `po/ja.po`，就表示地圖也會用日文呈現。沒有譯文的文字會照原樣夾在其他文字裡。"
            "`journey texts --update po/ja.po` 會把新的文字寫進檔案，交給負責翻譯的人。",
            "项目里有 `po/ja.po`，就表示地图也会用日文呈现。没有译文的文本会照原样夹在其他文本里。"
            "`journey texts --update po/ja.po` 会把新的文本写进文件，交给负责翻译的人。",
            "`po/ja.po` のあるプロジェクトでは、マップを日本語でも出力できる。訳文のない文は、"
            "ほかの訳文の中に原文のまま並ぶ。`journey texts --update po/ja.po` で新しい文がファイルに入り、"
            "翻訳する人に渡せる。"},
    .bad =
        "journey: Order tea\n"
        "stage order: Order\n"
        "  goal: Get tea by nine\n",
    .good =
        "journey: Order tea\n"
        "stage order: Order\n"
        "  goal: Get tea quickly\n",
    .run = find_untranslated_text,
    .needs_translation = true,
};

namespace {

constexpr Phrase lack_a_translation{"there are texts without a translation: {0}", "有文字還沒有譯文：{0}",
                                    "有文本还没有译文：{0}", "訳文のない文がある：{0}"};
constexpr Phrase write_them{"`journey texts --update {0}` writes them for translators",
                            "`journey texts --update {0}` 會寫進檔案供人翻譯",
                            "`journey texts --update {0}` 会写进文件供人翻译",
                            "`journey texts --update {0}` で翻訳用に書き出せる"};
constexpr Phrase lacks_too{"this one too", "這一段也是", "这一段也是", "ここも"};

void find_untranslated_text(const model::Map& map, Findings& findings) {
  report_by_language(map, &model::Translation::missing, lack_a_translation, write_them, lacks_too, findings);
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
