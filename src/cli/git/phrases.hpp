// What is said about git, in every language.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::cli::phrases {

using lexicon::Phrase;

// --- finding a repository ---

/// A path.
inline constexpr Phrase in_no_repository{"`{0}` lies in no git repository", "`{0}` 不在 git 儲存庫裡",
                                         "`{0}` 不在 git 仓库里", "`{0}` は git リポジトリーの中にない"};
/// A folder.
inline constexpr Phrase repository_of_another{
    "the git repository of `{0}` belongs to another user, and git does not read it",
    "`{0}` 的 git 儲存庫屬於另一位使用者，git 不讀取", "`{0}` 的 git 仓库属于另一个用户，git 不读取",
    "`{0}` の git リポジトリーはほかのユーザーのもので、git は読まない"};
inline constexpr Phrase trust_it_in_git{"to trust it: `git config --global --add safe.directory {0}`",
                                        "若信任它：`git config --global --add safe.directory {0}`",
                                        "若信任它：`git config --global --add safe.directory {0}`",
                                        "信頼するなら `git config --global --add safe.directory {0}`"};
inline constexpr Phrase git_says{"`git` says: {0}", "`git` 說：{0}", "`git` 说：{0}",
                                 "`git` からの応答：{0}"};
inline constexpr Phrase ended_unanswered{"`git` ended before it answered", "`git` 還沒回答就結束了",
                                         "`git` 还没回答就结束了", "`git` が答える前に終わった"};
inline constexpr Phrase unexpected_answer{"`git` answered something that is not understood",
                                          "看不懂 `git` 的回答", "看不懂 `git` 的回答",
                                          "`git` の答えを理解できない"};

// --- revisions ---

inline constexpr Phrase revision_is_empty{"the revision is empty", "版本是空的", "版本是空的",
                                          "リビジョンが空"};
inline constexpr Phrase revision_is_too_long{"the revision is longer than {0} bytes", "版本超過 {0} 位元組",
                                             "版本超过 {0} 字节", "リビジョンが {0} バイトより長い"};
inline constexpr Phrase control_in_revision{"there is a control character in the revision",
                                            "版本裡有控制字元", "版本里有控制字符",
                                            "リビジョンに制御文字がある"};
/// A revision as it was typed.
inline constexpr Phrase no_such_revision{"git knows no revision {0}", "git 裡沒有版本 {0}",
                                         "git 里没有版本 {0}", "git にリビジョン {0} がない"};
inline constexpr Phrase ambiguous_revision{
    "several objects of git begin with {0}; write more of it", "git 裡有好幾個物件以 {0} 開頭，請再多寫幾位",
    "git 里有好几个对象以 {0} 开头，请再多写几位",
    "{0} で始まる git オブジェクトがいくつもある。もっと長く書いてください"};
inline constexpr Phrase is_no_commit{"{0} is no commit", "{0} 不是提交", "{0} 不是提交",
                                     "{0} はコミットではない"};
/// Two commits.
inline constexpr Phrase no_merge_base{"{0} and {1} have no common past", "{0} 和 {1} 沒有共同的歷史",
                                      "{0} 和 {1} 没有共同的历史", "{0} と {1} に共通の履歴がない"};

// --- what this clone lacks ---

inline constexpr Phrase clone_is_shallow{
    "this clone holds only the newest commits; `git fetch --unshallow` gets the rest",
    "這個複本只有最新的提交；用 `git fetch --unshallow` 取得其餘的",
    "这个副本只有最新的提交；用 `git fetch --unshallow` 取得其余的",
    "このクローンには新しいコミットしかない。`git fetch --unshallow` で残りを取得できる"};
/// A remote and a branch.
inline constexpr Phrase fetch_the_branch{"`git fetch {0} {1}` gets it", "用 `git fetch {0} {1}` 取得",
                                         "用 `git fetch {0} {1}` 取得", "`git fetch {0} {1}` で取得できる"};
inline constexpr Phrase not_in_this_clone{
    "its content is not in this clone; `git fetch --refetch --no-filter origin` gets it",
    "內容不在這個複本裡；用 `git fetch --refetch --no-filter origin` 取得",
    "内容不在这个副本里；用 `git fetch --refetch --no-filter origin` 取得",
    "内容がこのクローンにない。`git fetch --refetch --no-filter origin` で取得できる"};

// --- files of a state ---

inline constexpr Phrase is_unmerged{"it is in conflict, and not merged yet", "它有衝突，還沒合併",
                                    "它有冲突，还没合并", "競合していて、まだマージされていない"};
inline constexpr Phrase index_is_broken{"the index of git (`{0}`) can't be read",
                                        "無法讀取 git 的索引（`{0}`）", "无法读取 git 的索引（`{0}`）",
                                        "git のインデックス（`{0}`）を読めない"};
inline constexpr Phrase index_is_split{
    "the index of git is split in two; `git update-index --no-split-index` joins it",
    "git 的索引分成兩份；用 `git update-index --no-split-index` 合併",
    "git 的索引分成两份；用 `git update-index --no-split-index` 合并",
    "git のインデックスが 2 つに分かれている。`git update-index --no-split-index` でまとめられる"};
inline constexpr Phrase index_is_too_large{"the index of git is too large", "git 的索引太大",
                                           "git 的索引太大", "git のインデックスが大きすぎる"};

}  // namespace journey::cli::phrases
