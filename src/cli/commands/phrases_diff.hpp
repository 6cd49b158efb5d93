// What `diff` says of what it could not compare, in every language.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::cli::phrases {

using lexicon::Phrase;

inline constexpr Phrase file_against_folder{
    "`{0}` and `{1}` are no pair: compare two files, or two folders",
    "`{0}` 和 `{1}` 不能相比：請比較兩個檔案或兩個資料夾",
    "`{0}` 和 `{1}` 不能相比：请比较两个文件或两个文件夹",
    "`{0}` と `{1}` は比べられない。ファイル同士かフォルダー同士を比べてください"};
inline constexpr Phrase cannot_ask_git{
    "can't read the repository of `{0}`: {1}", "無法讀取 `{0}` 所在的 git 儲存庫：{1}",
    "无法读取 `{0}` 所在的 git 仓库：{1}", "`{0}` のリポジトリーを読めない：{1}"};
inline constexpr Phrase cannot_find_revision{"can't look at `{0}`: {1}", "無法查看 `{0}`：{1}",
                                             "无法查看 `{0}`：{1}", "`{0}` を見られない：{1}"};
inline constexpr Phrase staged_and_range{
    "`--staged` compares with one revision, and `{0}` is two; say the older one",
    "`--staged` 只和一個版本比較，而 `{0}` 是兩個；請只寫較舊的那一個",
    "`--staged` 只和一个版本比较，而 `{0}` 是两个；请只写较旧的那一个",
    "`--staged` が比べるのは 1 つの版だけだが、`{0}` は 2 つある。古い方を書いてください"};
inline constexpr Phrase outside_the_repository{"`{0}` lies outside of the repository",
                                               "`{0}` 不在這個 git 儲存庫裡", "`{0}` 不在这个 git 仓库里",
                                               "`{0}` はリポジトリーの外にある"};
inline constexpr Phrase no_map_on_either_side{"no map below `{0}`, on either side",
                                              "`{0}` 底下兩邊都沒有地圖", "`{0}` 下面两边都没有地图",
                                              "`{0}` の下にはどちらの側にもマップがない"};
inline constexpr Phrase imports_of_work_tree{
    "{0}: what it imports is read from the work tree for both sides", "{0}：匯入的檔案兩邊都讀工作目錄裡的",
    "{0}：导入的文件两边都读工作区里的", "{0}：読み込むファイルは両側とも作業ツリーのもの"};
inline constexpr Phrase nothing_while_in_conflict{"{0}: in conflict, nothing is compared",
                                                  "{0}：有衝突，沒有比較", "{0}：有冲突，没有比较",
                                                  "{0}：競合しているため比べていない"};

}  // namespace journey::cli::phrases
