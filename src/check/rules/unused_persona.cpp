// In: a map. Out: personas of its own whom it is not about.
#include "check/rule.hpp"
#include "check/usage.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_unused_persona(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unused_persona;
const Rule unused_persona{
    .name = "unused-persona",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a persona is declared and never used", "宣告了人物角色，卻沒有用到",
                      "声明了人物角色，却没有用到", "宣言されているのに使われていないペルソナ"},
    .why =
        Phrase{"A map that says in `persona` whom it is about leaves everybody else out. A persona that is "
               "declared beside is on no picture, and whoever reads the file believes the opposite. Name it, "
               "take it out, or move it to a library that other maps import.",
               "地圖一旦用 `persona`（人物角色）寫明談的是誰，其他人就不在其中。另外宣告的人物角色，哪張圖上"
               "都看不到，看檔案的人卻以為圖上有他。把他列進旅程、拿掉，或移到讓其他地圖匯入的共用檔。",
               "地图一旦用 `persona`（人物角色）写明讲的是谁，其他人就不在其中。另外声明的人物角色，哪张图上"
               "都看不到，看文件的人却以为图上有他。把他列进旅程、删掉，或者移到供其他地图导入的公共文件里。",
               "`persona`（ペルソナ）で誰のマップかを示すと、それ以外の人物は対象から外れる。ほかに宣言した"
               "ペルソナはどの図にも現れないのに、ファイルを読む人は載っていると思い込む。ジャーニーに加える"
               "か、取り除くか、ほかのマップが読み込むライブラリーに移す。"},
    .bad =
        "journey: Order a coffee\n"
        "  persona: guest\n"
        "persona guest: Guest\n"
        "persona regular: Regular\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .good =
        "journey: Order a coffee\n"
        "  persona: guest, regular\n"
        "persona guest: Guest\n"
        "persona regular: Regular\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .run = find_unused_persona,
};

namespace {

constexpr Phrase name_the_persona{"name it below the journey, {0}, or take it out",
                                  "在旅程下面用 {0} 列出，或拿掉", "在旅程下面用 {0} 列出，或删掉",
                                  "ジャーニーの下に {0} と書いて加えるか、取り除いてください"};

void find_unused_persona(const model::Map& map, Findings& findings) {
  report_unused(map, phrases::persona, map.first().personas(), usage_of(map).personas, findings,
                say<name_the_persona>(findings.writing().line(lexicon::Keyword::persona)));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
