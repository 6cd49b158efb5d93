// What `journey texts` says, in every language.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::cli::phrases {

using lexicon::Phrase;

inline constexpr Phrase several_projects{
    "these maps belong to several projects, each with translations of its own; name those of one",
    "這些地圖屬於好幾個專案，譯文各自分開；請只指定一個專案的",
    "这些地图属于好几个项目，译文各自分开；请只指定一个项目的",
    "マップが複数のプロジェクトにまたがっている。訳文はプロジェクトごとなので、1 つずつ指定してください"};
/// A file, and its mistakes.
inline constexpr Phrase texts_have_mistakes{
    "`{0}` has {1}; `journey check` tells them", "`{0}` 有 {1}；用 `journey check` 查看",
    "`{0}` 有 {1}；用 `journey check` 查看", "`{0}` に {1} がある（`journey check` で確認できる）"};
inline constexpr Phrase texts_not_written{"nothing was written, for the texts of a map would be missing",
                                          "什麼都沒有寫入，否則會少了一份地圖的文字",
                                          "什么都没有写入，否则会少了一份地图的文本",
                                          "マップの文が欠けてしまうので、何も書いていない"};
inline constexpr Phrase no_po_there{"a file is there that holds no texts", "那裡已有檔案，而且不是譯文檔",
                                    "那里已有文件，而且不是译文文件", "訳文でないファイルがすでにある"};
inline constexpr Phrase texts_of_maps{"{0}: {1} {1|text|texts}", "{0}：{1} 段文字", "{0}：{1} 段文本",
                                      "{0}：文 {1} 件"};
inline constexpr Phrase texts_in_language{
    "{0}: {1} translated, {2} to look at, {3} untranslated, {4} no longer there",
    "{0}：已譯 {1}，待確認 {2}，未譯 {3}，原文已不在 {4}",
    "{0}：已译 {1}，待确认 {2}，未译 {3}，原文已不在 {4}",
    "{0}：翻訳済み {1}、要確認 {2}、未翻訳 {3}、原文なし {4}"};
/// Contexts with texts.
inline constexpr Phrase no_longer_there{"no longer there: {0}", "原文已不在：{0}", "原文已不在：{0}",
                                        "原文なし：{0}"};

// --- check ---

inline constexpr Phrase are_no_longer_there{
    "no map has the {0|text|texts} of {0} {0|translation|translations} any more",
    "{0} 筆譯文的原文已不在任何地圖裡", "{0} 条译文的原文已不在任何地图里",
    "{0} 件の訳文の原文が、どのマップにもない"};
/// A PO file.
inline constexpr Phrase put_them_away{
    "`journey texts --update {0}` puts them away", "`journey texts --update {0}` 會把它們收起來",
    "`journey texts --update {0}` 会把它们收起来", "`journey texts --update {0}` で片付けられる"};
inline constexpr Phrase is_gone_too{"this one too", "這一筆也是", "这一条也是", "ここも"};

}  // namespace journey::cli::phrases
