// What the commands say of what they did, in every language.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::cli::phrases {

using lexicon::Phrase;

// --- build: before anything is written ---

inline constexpr Phrase no_format_remains{
    "no format of {0} remains: {1}; say one with -f", "{0} 的格式都用不上：{1}；請用 -f 指定一種",
    "{0} 的格式都用不上：{1}；请用 -f 指定一种", "{0} の形式が 1 つも使えない：{1}。-f で指定してください"};
inline constexpr Phrase left_out_format{"left out a format of {0}: {1}", "略過 {0} 的一種格式：{1}",
                                        "略过 {0} 的一种格式：{1}", "{0} の形式を 1 つ省いた：{1}"};
inline constexpr Phrase would_be_one_file{
    "`{0}` of `{1}` and `{2}` of `{3}` would be one file; nothing was written",
    "`{1}` 的 `{0}` 和 `{3}` 的 `{2}` 會是同一個檔案；什麼都沒有寫入",
    "`{1}` 的 `{0}` 和 `{3}` 的 `{2}` 会是同一个文件；什么都没有写入",
    "`{1}` の `{0}` と `{3}` の `{2}` が同じファイルになる。何も書いていない"};
inline constexpr Phrase out_takes_one{
    "standard output takes one output, and these are {0}; `-o {1}` takes all",
    "標準輸出只能放一個輸出，而這裡有 {0} 個；`-o {1}` 可以全部放下",
    "标准输出只能放一个输出，而这里有 {0} 个；`-o {1}` 可以全部放下",
    "標準出力に書けるのは 1 つだけだが、出力は {0} 個ある。`-o {1}` ならすべて書ける"};
inline constexpr Phrase file_takes_one{
    "`-o {2}` takes one output, and these are {0}; `-o {1}` takes all",
    "`-o {2}` 只能放一個輸出，而這裡有 {0} 個；`-o {1}` 可以全部放下",
    "`-o {2}` 只能放一个输出，而这里有 {0} 个；`-o {1}` 可以全部放下",
    "`-o {2}` に書けるのは 1 つだけだが、出力は {0} 個ある。`-o {1}` ならすべて書ける"};
inline constexpr Phrase gives_outputs{
    "`{0}` gives {1} outputs; `-o {2}` takes all", "`{0}` 會有 {1} 個輸出；`-o {2}` 可以全部放下",
    "`{0}` 会有 {1} 个输出；`-o {2}` 可以全部放下", "`{0}` の出力は {1} 個ある。`-o {2}` ならすべて書ける"};
inline constexpr Phrase folder_to_write{"FOLDER/", "資料夾/", "文件夹/", "フォルダー/"};
inline constexpr Phrase outputs_are_one_file{
    "two outputs of `{0}` would be one file, `{1}`", "`{0}` 有兩個輸出會是同一個檔案 `{1}`",
    "`{0}` 有两个输出会是同一个文件 `{1}`", "`{0}` の 2 つの出力が同じファイル `{1}` になる"};
inline constexpr Phrase ends_in_no_format{
    "`-o {0}` ends in no format that there is; say which with -f, or end a folder in `/`",
    "`-o {0}` 的副檔名不是任何一種格式；請用 -f 指定格式，若是資料夾則以 `/` 結尾",
    "`-o {0}` 的扩展名不是任何一种格式；请用 -f 指定格式，若是文件夹则以 `/` 结尾",
    "`-o {0}` の拡張子に当たる形式がない。-f で形式を指定するか、フォルダーなら `/` で終わらせてください"};
inline constexpr Phrase is_a_source{"it is a source", "這是原始檔", "这是源文件", "元のファイルである"};
/// A map.
inline constexpr Phrase is_a_source_of{"it is a source of `{0}`", "這是 `{0}` 的來源檔",
                                       "这是 `{0}` 的源文件", "`{0}` の元のファイルである"};
inline constexpr Phrase was_not_written_here{
    "a file is there that journey did not write; `--force` replaces it",
    "已有不是 journey 產生的檔案；要取代請加 `--force`", "已有不是 journey 生成的文件；要替换请加 `--force`",
    "journey が書いたものでないファイルがある（置き換えるには `--force`）"};

// --- build: one map ---

/// Where a translation was looked for.
inline constexpr Phrase only_labels{"only the labels are translated: there is no `{0}`",
                                    "只翻譯了標籤：沒有 `{0}`", "只翻译了标签：没有 `{0}`",
                                    "訳されるのはラベルだけ（`{0}` がない）"};
/// A map, a language, and what has an output of the same name.
inline constexpr Phrase output_is_taken{
    "the outputs of `{0}` in `{1}` are called like those of {2}; rename that, or write with `-o FILE`",
    "`{0}` 的 `{1}` 輸出會和 {2} 的同名；請替它改名，或用 `-o FILE` 寫入",
    "`{0}` 的 `{1}` 输出会和 {2} 的同名；请给它改名，或用 `-o FILE` 写入",
    "`{0}` の `{1}` の出力が {2} のものと同じ名前になる。名前を変えるか、`-o FILE` で書いてください"};

inline constexpr Phrase is_a_library{
    "`{0}` is a library, for it has no `journey`: it can be checked, but not built",
    "`{0}` 裡沒有旅程（`journey`），是共用檔：可以檢查，但不能產生輸出",
    "`{0}` 里没有旅程（`journey`），是公共文件：可以检查，但不能生成输出",
    "`{0}` にはジャーニー（`journey`）がなく、ライブラリーである。検査はできるが、出力はできない"};
inline constexpr Phrase cannot_draw{"cannot draw `{0}` as {1}: {2}", "無法把 `{0}` 畫成 {1}：{2}",
                                    "无法把 `{0}` 画成 {1}：{2}", "`{0}` を {1} に描けない：{2}"};
inline constexpr Phrase drawn_with_a_lack{"`{0}` as {1}: {2}", "`{0}` 畫成 {1}：{2}", "`{0}` 画成 {1}：{2}",
                                          "`{0}` を {1} に：{2}"};

// --- build: at the end ---

inline constexpr Phrase only_libraries{"there are only libraries here, which can be checked, but not built",
                                       "這裡只有共用檔：可以檢查，但不能產生輸出",
                                       "这里只有公共文件：可以检查，但不能生成输出",
                                       "ライブラリーしかない。検査はできるが、出力はできない"};
inline constexpr Phrase wrote{"wrote {0}", "已寫入 {0}", "已写入 {0}", "{0} を書いた"};
inline constexpr Phrase wrote_files{"wrote {0} files", "已寫入 {0} 個檔案", "已写入 {0} 个文件",
                                    "{0} 個のファイルを書いた"};
inline constexpr Phrase built{"{0} built", "產生 {0} 份", "生成 {0} 份", "出力 {0} 件"};
inline constexpr Phrase up_to_date{"{0} up to date", "{0} 份沒有變動", "{0} 份没有变动", "変更なし {0} 件"};
inline constexpr Phrase failed{"{0} failed", "{0} 份失敗", "{0} 份失败", "失敗 {0} 件"};
inline constexpr Phrase skipped_without{
    "{0} skipped without the persona `{1}`", "{0} 份沒有人物角色 `{1}`，已略過",
    "{0} 份没有人物角色 `{1}`，已略过", "ペルソナ `{1}` がなく省略 {0} 件"};
inline constexpr Phrase with_findings{"{0} ({1})", "{0}（{1}）", "{0}（{1}）", "{0}（{1}）"};
inline constexpr Phrase that_check_shows{"{0} that `journey check` shows", "{0}；用 `journey check` 查看",
                                         "{0}；用 `journey check` 查看", "{0}。`journey check` で表示"};
inline constexpr Phrase none_has_persona{"none of {0} maps has the persona `{1}`",
                                         "{0} 份地圖都沒有人物角色 `{1}`", "{0} 份地图都没有人物角色 `{1}`",
                                         "{0} 個のマップのどれにもペルソナ `{1}` がない"};
inline constexpr Phrase they_have{"they have {0}", "它們有 {0}", "它们有 {0}", "あるのは {0}"};

// --- check ---

inline constexpr Phrase checked_files{"checked {0} {0|file|files}: {1}", "檢查了 {0} 個檔案：{1}",
                                      "检查了 {0} 个文件：{1}", "{0} 個のファイルを検査：{1}"};
inline constexpr Phrase mended{"{0} mended", "已修正 {0} 處", "已修正 {0} 处", "修正 {0} 件"};
inline constexpr Phrase fix_mends{"{0} that `--fix` mends", "{0} 處可用 `--fix` 修正",
                                  "{0} 处可用 `--fix` 修正", "`--fix` で直せるもの {0} 件"};
inline constexpr Phrase not_checked{"{0} could not be checked", "{0} 個檔案無法檢查", "{0} 个文件无法检查",
                                    "検査できなかったもの {0} 件"};
inline constexpr Phrase known{"{0} known", "已知 {0} 項", "已知 {0} 项", "既知 {0} 件"};
inline constexpr Phrase known_from_now{"{0} known from now on in {1}", "{0} 項已記入 {1}，以後視為已知",
                                       "{0} 项已记入 {1}，以后视为已知", "{0} 件を既知として {1} に記録"};
inline constexpr Phrase stale_entry{
    "one entry of the baseline finds nothing any more; `--write-baseline` takes it out",
    "基準檔有 1 項已經找不到了；用 `--write-baseline` 可以去掉",
    "基线文件有 1 项已经找不到了；用 `--write-baseline` 可以去掉",
    "ベースラインの 1 項目がもう見つからない。`--write-baseline` で取り除ける"};
inline constexpr Phrase stale_entries{
    "{0} entries of the baseline find nothing any more; `--write-baseline` takes them out",
    "基準檔有 {0} 項已經找不到了；用 `--write-baseline` 可以去掉",
    "基线文件有 {0} 项已经找不到了；用 `--write-baseline` 可以去掉",
    "ベースラインの {0} 項目がもう見つからない。`--write-baseline` で取り除ける"};
inline constexpr Phrase importers_too{
    "{0} {0|file imports|files import} what was given, and {0|is|are} checked too: {1}",
    "有 {0} 個檔案匯入了指定的檔案，也一併檢查：{1}", "有 {0} 个文件导入了指定的文件，也一并检查：{1}",
    "指定したファイルを読み込む {0} 個のファイルも検査する：{1}"};

// --- coverage ---

inline constexpr Phrase covers_less{"`{0}` covers {1}, which is less than {2}%: {3}",
                                    "`{0}` 填了 {1}，低於 {2}%：{3}", "`{0}` 填了 {1}，低于 {2}%：{3}",
                                    "`{0}` は {1} で、{2}% に満たない：{3}"};
inline constexpr Phrase researched_less{
    "`{0}` is researched to {1}, which is less than {2}%: {3} of {4} claims",
    "`{0}` 有研究依據的占 {1}，低於 {2}%：{4} 項裡有 {3} 項",
    "`{0}` 有调研依据的占 {1}，低于 {2}%：{4} 项里有 {3} 项",
    "`{0}` の裏付けは {1} で、{2}% に満たない（{4} 件中 {3} 件）"};
inline constexpr Phrase lane_lacks{"no {0} in {1}", "{1} 沒有{0}", "{1} 没有{0}", "{1} に{0}がない"};
inline constexpr Phrase column_map{"map", "地圖", "地图", "マップ"};
inline constexpr Phrase column_title{"title", "標題", "标题", "タイトル"};
inline constexpr Phrase column_stages{"stages", "階段", "阶段", "ステージ"};
inline constexpr Phrase column_coverage{"coverage", "填寫率", "填写率", "充足率"};
inline constexpr Phrase column_evidence{"evidence", "有依據", "有依据", "裏付け"};
inline constexpr Phrase row_all{"all", "全部", "全部", "全体"};
inline constexpr Phrase so_many_maps{"{0} maps", "{0} 份地圖", "{0} 份地图", "{0} 個のマップ"};

// --- fmt ---

inline constexpr Phrase left_for_mistakes{"left `{0}` as it is, because of what is wrong in it",
                                          "`{0}` 裡有錯誤，保持原樣", "`{0}` 里有错误，保持原样",
                                          "`{0}` には誤りがあるため、そのまま残した"};
inline constexpr Phrase left_for_fault{
    "left `{0}` as it is: its canonical form would not say the same, which is a fault of journey's own",
    "`{0}` 保持原樣：整理後意思會改變，這是 journey 本身的錯誤",
    "`{0}` 保持原样：整理后意思会改变，这是 journey 自身的错误",
    "`{0}` はそのまま残した。整えると意味が変わってしまう。これは journey 自身の不具合である"};
inline constexpr Phrase would_reformat{"would reformat {0}", "需要整理：{0}", "需要整理：{0}",
                                       "整形が必要：{0}"};
inline constexpr Phrase reformatted{"reformatted {0}", "已整理 {0}", "已整理 {0}", "{0} を整形した"};
inline constexpr Phrase so_many_reformatted{"{0} reformatted", "整理了 {0} 個檔案", "整理了 {0} 个文件",
                                            "整形 {0} 件"};
inline constexpr Phrase so_many_would{"{0} would be reformatted", "{0} 個檔案需要整理", "{0} 个文件需要整理",
                                      "整形が必要 {0} 件"};
inline constexpr Phrase in_form_already{"{0} in form already", "{0} 個不必整理", "{0} 个不必整理",
                                        "整形の必要なし {0} 件"};
inline constexpr Phrase left_counts{"{0} left as {0|it is|they are}", "{0} 個保持原樣", "{0} 个保持原样",
                                    "そのまま {0} 件"};

// --- list ---

inline constexpr Phrase no_kind{"there is nothing of the kind `{0}`", "沒有 `{0}` 這個種類",
                                "没有 `{0}` 这个种类", "種類 `{0}` はない"};
inline constexpr Phrase kinds_are{"the kinds are {0}", "可用的種類有 {0}", "可用的种类有 {0}",
                                  "使える種類は {0}"};
inline constexpr Phrase left_out_of_list{"`{0}` is left out, for it has {1}; `journey check` shows them",
                                         "`{0}` 有 {1}，未列出；用 `journey check` 查看",
                                         "`{0}` 有 {1}，未列出；用 `journey check` 查看",
                                         "`{0}` は{1}のため省いた。`journey check` で表示"};
inline constexpr Phrase column_kind{"kind", "種類", "种类", "種類"};
inline constexpr Phrase column_id{"id", "名稱", "名称", "名前"};
inline constexpr Phrase column_in{"in", "所在", "所在", "所属"};
inline constexpr Phrase column_place{"place", "位置", "位置", "位置"};

// --- new ---

inline constexpr Phrase no_model{"there is no built-in model `{0}`", "沒有內建模型 `{0}`",
                                 "没有内置模型 `{0}`", "組み込みのモデル `{0}` はない"};
inline constexpr Phrase models_are{"the models are {0}", "可用的模型有 {0}", "可用的模型有 {0}",
                                   "使えるモデルは {0}"};
inline constexpr Phrase not_utf8{"it is not UTF-8", "不是 UTF-8", "不是 UTF-8", "UTF-8 ではない"};
inline constexpr Phrase control_in_it{"there is a control character in it", "裡面有控制字元",
                                      "里面有控制字符", "制御文字がある"};
inline constexpr Phrase no_letter_in_it{"there is no letter in it", "裡面沒有字母或漢字",
                                        "里面没有字母或汉字", "英字、かな、漢字などの文字がない"};
inline constexpr Phrase ends_in_journey{
    "`{0}`: a map is a file that ends in .journey", "`{0}`：地圖的檔名要以 .journey 結尾",
    "`{0}`：地图的文件名应以 .journey 结尾", "`{0}`：マップのファイル名は .journey で終わる"};
inline constexpr Phrase wrote_now_build{
    "wrote {0}; now `journey build {0}`", "已寫入 {0}；接著執行 `journey build {0}`",
    "已写入 {0}；接着执行 `journey build {0}`", "{0} を書いた。次は `journey build {0}`"};

// --- rules and explain ---

inline constexpr Phrase limits_is_a_table{
    "`--limits` is a table; it takes `--format json`", "`--limits` 是表格；可以加 `--format json`",
    "`--limits` 是表格；可以加 `--format json`", "`--limits` は表で、使えるのは `--format json`"};
inline constexpr Phrase no_rule{"there is no rule `{0}`", "沒有 `{0}` 這條規則", "没有 `{0}` 这条规则",
                                "ルール `{0}` はない"};
inline constexpr Phrase rules_lists_them{"`journey rules` lists them", "用 `journey rules` 可以列出全部",
                                         "用 `journey rules` 可以列出全部", "`journey rules` で一覧を表示"};
inline constexpr Phrase this_is_reported{"This is reported:", "這樣寫會被指出：", "这样写会被指出：",
                                         "指摘される例："};
inline constexpr Phrase this_is_right{"This is right:", "這樣寫才對：", "这样写才对：", "正しい例："};
/// A rule: its name, level and summary.
inline constexpr Phrase rule_in_a_line{"{0} ({1}): {2}", "{0}（{1}）：{2}", "{0}（{1}）：{2}",
                                       "{0}（{1}）：{2}"};
inline constexpr Phrase column_rule{"rule", "規則", "规则", "ルール"};
inline constexpr Phrase column_category{"category", "類別", "类别", "分類"};
inline constexpr Phrase column_level{"severity", "等級", "级别", "レベル"};
inline constexpr Phrase column_summary{"summary", "說明", "说明", "説明"};
inline constexpr Phrase column_limit{"limit", "上限", "上限", "上限"};
inline constexpr Phrase column_value{"value", "值", "值", "値"};
inline constexpr Phrase column_most{"up to", "最高可設", "最高可设", "設定できる最大"};
inline constexpr Phrase column_of{"of", "對象", "对象", "対象"};

}  // namespace journey::cli::phrases
