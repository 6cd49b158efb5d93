// What `history` says of what it could not follow, in every language.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::cli::phrases {

using lexicon::Phrase;

inline constexpr Phrase one_map_alone{"`{0}` is a folder: name one map", "`{0}` 是資料夾：請指定一張地圖",
                                      "`{0}` 是文件夹：请指定一张地图",
                                      "`{0}` はフォルダー。マップを 1 つ指定してください"};
inline constexpr Phrase in_no_commit{"no commit has `{0}`", "沒有任何提交含有 `{0}`",
                                     "没有任何提交含有 `{0}`", "`{0}` はどのコミットにもない"};
inline constexpr Phrase library_without_past{
    "`{0}` is a library, which has no history of its own: name a map",
    "`{0}` 是共用檔，沒有自己的歷史：請指定一張地圖", "`{0}` 是公共文件，没有自己的历史：请指定一张地图",
    "`{0}` はライブラリーで、履歴を持たない。マップを指定してください"};
inline constexpr Phrase cannot_follow{"can't follow `{0}` through git: {1}", "無法在 git 中追溯 `{0}`：{1}",
                                      "无法在 git 中追溯 `{0}`：{1}", "`{0}` の履歴を git でたどれない：{1}"};
inline constexpr Phrase was_a_library{"it was a library", "當時是共用檔", "当时是公共文件",
                                      "当時はライブラリーだった"};
inline constexpr Phrase settings_were_wrong{"`journey.toml` had mistakes", "當時的 `journey.toml` 有錯",
                                            "当时的 `journey.toml` 有错",
                                            "当時の `journey.toml` に誤りがあった"};

}  // namespace journey::cli::phrases
