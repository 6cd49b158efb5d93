// What is said of names, of what refers to them, and of the parts that a map needs, in every language.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::lower::phrases {

using lexicon::Phrase;

// --- translations ---
inline constexpr Phrase translation_has_lines{"the translation of a title has more than one line",
                                              "標題的譯文超過一行", "标题的译文超过一行",
                                              "タイトルの訳文が 2 行以上ある"};
inline constexpr Phrase write_one_line{"write it in one line, without `\\n`", "寫成一行，不要用 `\\n`",
                                       "写成一行，不要用 `\\n`", "`\\n` を使わず 1 行で書いてください"};

// --- references ---
inline constexpr Phrase touchpoint_or_stage{"touchpoint or stage", "接觸點或階段", "触点或阶段",
                                            "タッチポイントやステージ"};
/// A kind, and the name that nothing of it bears.
inline constexpr Phrase there_is_no{"there is no {0} {1}", "找不到{0} {1}", "找不到{0} {1}",
                                    "{1} という{0}はない"};
inline constexpr Phrase declare_it{"declare it: {0}", "先宣告：{0}", "先声明：{0}", "宣言してください：{0}"};
inline constexpr Phrase no_name_yet{
    "{0} has no name yet; give it one: `{1} {2}: …`", "{0} 還沒有名稱，加一個：`{1} {2}: …`",
    "{0} 还没有名称，加一个：`{1} {2}: …`", "{0} にはまだ名前がないので、付けてください：`{1} {2}: …`"};
inline constexpr Phrase there_is_only{"there is only {0}", "只有 {0}", "只有 {0}", "あるのは {0} だけ"};
inline constexpr Phrase there_are{"there are {0}", "現有 {0}", "现有 {0}", "あるのは {0}"};
inline constexpr Phrase no_touchpoint_to_go_to{"stage {0} has no touchpoint to go to",
                                               "階段 {0} 沒有可前往的接觸點", "阶段 {0} 没有可前往的触点",
                                               "ステージ {0} に、進む先のタッチポイントがない"};
inline constexpr Phrase name_a_touchpoint{
    "name a touchpoint, or give the stage one", "改成某個接觸點，或替這個階段加一個接觸點",
    "改成某个触点，或给这个阶段加一个触点", "タッチポイントを指定するか、ステージに 1 つ加えてください"};
inline constexpr Phrase targets{
    "a target is a touchpoint, a stage, `{0}` (the journey is over) or `{1}` (they leave)",
    "去處可以是接觸點、階段、`{0}`（旅程結束）或 `{1}`（離開）",
    "去处可以是触点、阶段、`{0}`（旅程结束）或 `{1}`（离开）",
    "行き先は、タッチポイント、ステージ、`{0}`（ジャーニーの終わり）、`{1}`（離脱）のいずれか"};

// --- names ---
inline constexpr Phrase declared_twice{"{0} `{1}` is declared twice", "{0} `{1}` 宣告了兩次",
                                       "{0} `{1}` 声明了两次", "{0} `{1}` が 2 回宣言されている"};
inline constexpr Phrase rename_one_in_scope{
    "rename one; a name is unique in a file and all it imports",
    "其中一個換個名稱；檔案和它匯入的一切當中，名稱不能重複",
    "给其中一个换个名称；文件和它导入的一切当中，名称不能重复",
    "どちらかの名前を変えてください（名前は、ファイルとそれが読み込むもの全体で一意）"};
inline constexpr Phrase rename_one{"rename one of them", "其中一個換個名稱", "给其中一个换个名称",
                                   "どちらかの名前を変えてください"};
inline constexpr Phrase first_declared_here{"first declared here", "第一次在這裡宣告", "第一次在这里声明",
                                            "最初の宣言はここ"};
// The name, and the kind that cannot bear it.
inline constexpr Phrase names_an_output{
    "`{0}` names an output on the command line, so no {1} can be called that",
    "`{0}` 在命令列上代表一種輸出，{1}不能用這個名稱", "`{0}` 在命令行上代表一种输出，{1}不能用这个名称",
    "`{0}` はコマンドラインで出力を表すので、{1}の名前にはできない"};
inline constexpr Phrase says_how_a_journey_ends{
    "`{0}` says in `next` how a journey ends, so no {1} can be called that",
    "`{0}` 在 `next`（下一步）裡表示旅程結束，{1}不能用這個名稱",
    "`{0}` 在 `next`（下一步）里表示旅程结束，{1}不能用这个名称",
    "`{0}` は `next`（次へ）でジャーニーの終わりを表すので、{1}の名前にはできない"};
inline constexpr Phrase is_a_keyword{
    "`{0}` is a keyword already, so no {1} can be called that", "`{0}` 已經是關鍵字，{1}不能用這個名稱",
    "`{0}` 已经是关键字，{1}不能用这个名称", "`{0}` はすでにキーワードなので、{1}の名前にはできない"};
inline constexpr Phrase choose_another_name{
    "choose another name; the title after the colon is free", "換個名稱；冒號後面的標題不受限制",
    "换个名称；冒号后面的标题不受限制", "別の名前にしてください（コロンの後のタイトルは自由）"};

// --- what a file and a map need ---
inline constexpr Phrase says_nothing{"the file says nothing", "檔案裡什麼都沒說", "文件里什么都没说",
                                     "ファイルに何も書かれていない"};
inline constexpr Phrase how_a_map_begins{
    "a map begins with `journey: TITLE`", "地圖以 `journey: TITLE`（旅程：標題）開頭",
    "地图以 `journey: TITLE`（旅程：标题）开头", "マップは `journey: TITLE`（ジャーニー：タイトル）で始まる"};
inline constexpr Phrase stands_without_journey{"{0} stands in a file without a journey",
                                               "{0} 所在的檔案沒有旅程", "{0} 所在的文件没有旅程",
                                               "{0} がジャーニーのないファイルにある"};
inline constexpr Phrase needs_a_journey{
    "a map needs a line {0}; a library holds declarations only", "地圖要有一行 {0}；共用檔只放宣告",
    "地图要有一行 {0}；公共文件只放声明", "マップには {0} の行が必要（ライブラリーに置けるのは宣言だけ）"};
inline constexpr Phrase has_no_content{"the stage has no touchpoint and no content of its own",
                                       "階段沒有接觸點，也沒有自己的內容", "阶段没有触点，也没有自己的内容",
                                       "ステージにタッチポイントも自身の内容もない"};
inline constexpr Phrase give_it_content{"add a {0}, a line of experience such as {1}, or say its {2}",
                                        "加一個 {0}、一行體驗（例如 {1}），或寫出它的 {2}",
                                        "加一个 {0}、一行体验（例如 {1}），或写出它的 {2}",
                                        "{0} か、{1} のような体験の行を加えるか、{2} を書いてください"};
inline constexpr Phrase has_no_stage{"the journey has no stage", "旅程沒有階段", "旅程没有阶段",
                                     "ジャーニーにステージがない"};
inline constexpr Phrase add_a_stage{
    "add one: {0} at the margin, its touchpoints below it", "加一個：{0} 靠最左邊寫，接觸點寫在它下面",
    "加一个：{0} 顶格写，触点写在它下面", "加えてください：{0} を左端に書き、タッチポイントはその下に書く"};
inline constexpr Phrase too_many_touchpoints{"a map has more than {0} touchpoints", "地圖的接觸點超過 {0} 個",
                                             "地图的触点超过 {0} 个",
                                             "マップのタッチポイントが {0} 個を超えている"};
inline constexpr Phrase too_many_lanes{"a map has more than {0} lanes of its own",
                                       "地圖自訂的泳道超過 {0} 條", "地图自定义的泳道超过 {0} 条",
                                       "マップ独自のレーンが {0} 本を超えている"};

// --- stage models ---
inline constexpr Phrase has_no_phase{"model `{0}` has no phase {1}", "模型 `{0}` 裡沒有 {1} 這個階段",
                                     "模型 `{0}` 里没有 {1} 这个阶段", "モデル `{0}` にフェーズ {1} はない"};
inline constexpr Phrase its_phases{"its phases are {0}", "模型裡的階段有 {0}", "模型里的阶段有 {0}",
                                   "フェーズは {0}"};
/// The first of a list that is long.
inline constexpr Phrase and_so_on{"{0} …", "{0} 等", "{0} 等", "{0} など"};
inline constexpr Phrase is_in_no_phase{
    "the stage is in no phase of model `{0}`", "這個階段對應不到模型 `{0}` 裡的任何階段",
    "这个阶段对应不到模型 `{0}` 里的任何阶段", "ステージがモデル `{0}` のどのフェーズにも入っていない"};
inline constexpr Phrase say_its_phase{"say {0} with one of {1}, or make the stage {2}",
                                      "用 {0} 寫上 {1} 其中之一，或替這個階段加上 {2}",
                                      "用 {0} 写上 {1} 其中之一，或给这个阶段加上 {2}",
                                      "{0} に {1} のどれかを書くか、ステージに {2} を付けてください"};
inline constexpr Phrase comes_before{
    "phase `{0}` comes before `{1}` in model `{2}`", "模型 `{2}` 裡，`{0}` 在 `{1}` 之前",
    "模型 `{2}` 里，`{0}` 在 `{1}` 之前", "モデル `{2}` では、フェーズ `{0}` は `{1}` より前"};
inline constexpr Phrase the_order_is{"the order is {0}", "順序是 {0}", "顺序是 {0}", "順序は {0}"};
inline constexpr Phrase is_there_already{"this stage is in `{0}` already", "這個階段已經到 `{0}` 了",
                                         "这个阶段已经到 `{0}` 了",
                                         "このステージはすでに `{0}` に入っている"};
inline constexpr Phrase follows_no_model{"the journey follows no stage model that has phases",
                                         "旅程沒有採用任何階段模型", "旅程没有采用任何阶段模型",
                                         "ジャーニーが、フェーズのあるステージモデルに従っていない"};
inline constexpr Phrase say_the_model{"say {0} in the journey, or take the {1} out",
                                      "在旅程裡寫 {0}，或拿掉 {1}", "在旅程里写 {0}，或去掉 {1}",
                                      "ジャーニーに {0} と書くか、{1} を取り除いてください"};
inline constexpr Phrase too_many_phases{"a stage model has more than {0} phases", "階段模型的階段超過 {0} 個",
                                        "阶段模型的阶段超过 {0} 个",
                                        "ステージモデルのフェーズが {0} 個を超えている"};

}  // namespace journey::lower::phrases
