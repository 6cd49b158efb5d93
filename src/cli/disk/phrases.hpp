// Why a file could not be read or written, in every language. Each stands behind the file and a colon.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::cli::phrases {

using lexicon::Phrase;

// --- what the system says ---

inline constexpr Phrase no_such_file{"no such file", "沒有這個檔案", "没有这个文件", "ファイルがない"};
inline constexpr Phrase permission_denied{"permission denied", "沒有權限", "没有权限", "権限がない"};
inline constexpr Phrase no_space{"no space left on the device", "磁碟空間不足", "磁盘空间不足",
                                 "ディスクの空きがない"};
inline constexpr Phrase read_only{"the file system is read-only", "檔案系統是唯讀的", "文件系统是只读的",
                                  "ファイルシステムが読み取り専用"};
inline constexpr Phrase name_too_long{"its name is too long", "檔名太長", "文件名太长", "名前が長すぎる"};
inline constexpr Phrase too_many_links{"too many links", "連結層數太多", "链接层数太多", "リンクが多すぎる"};
inline constexpr Phrase part_is_no_folder{"a part of the path is no folder", "路徑中有一段不是資料夾",
                                          "路径中有一段不是文件夹", "パスの途中がフォルダーではない"};
/// Of an error that is rare; the system has words for it in English.
inline constexpr Phrase system_error{"{0}", "系統錯誤（{0}）", "系统错误（{0}）", "システムエラー（{0}）"};

// --- reading ---

inline constexpr Phrase is_a_directory{"it is a folder", "這是資料夾", "这是文件夹", "フォルダーである"};
inline constexpr Phrase no_regular_file{"it is no regular file", "不是一般的檔案", "不是普通文件",
                                        "通常のファイルではない"};
inline constexpr Phrase too_large{"it is larger than the limit of {0}", "超過 {0} 的上限", "超过 {0} 的上限",
                                  "上限の {0} を超えている"};

inline constexpr Phrase link_by_now{"a link has taken its place, or that of a folder above it",
                                    "它或上層資料夾已被換成連結", "它或上层文件夹已被换成链接",
                                    "それ自体か上のフォルダーがリンクに置き換えられている"};

// --- paths in a map ---

inline constexpr Phrase outside_the_root{"it lies outside the project root", "在專案資料夾之外",
                                         "在项目文件夹之外", "プロジェクトのフォルダーの外にある"};
inline constexpr Phrase path_is_empty{"the path is empty", "路徑是空的", "路径是空的", "パスが空"};
inline constexpr Phrase path_begins_at_file{
    "paths begin at the file that names them, not with `{0}`", "路徑從寫下它的檔案算起，不用 `{0}` 開頭",
    "路径从写下它的文件算起，不用 `{0}` 开头", "パスはそれを書いたファイルから数え、`{0}` では始めない"};
inline constexpr Phrase parted_by_slash{
    "folders in a path are parted by `/`, not by a backslash", "路徑中的資料夾用 `/` 隔開，不用反斜線",
    "路径中的文件夹用 `/` 隔开，不用反斜杠", "パスの区切りは `/` で、バックスラッシュではない"};
inline constexpr Phrase control_in_path{"there is a control character in the path", "路徑裡有控制字元",
                                        "路径里有控制字符", "パスに制御文字がある"};
inline constexpr Phrase written_as_they_are{"paths are written as they are, without `{0}`",
                                            "路徑要照原樣寫，不用 `{0}`", "路径要照原样写，不用 `{0}`",
                                            "パスは `{0}` を使わず、そのまま書く"};
/// A part of a path.
inline constexpr Phrase is_hidden{"{0} is hidden, and nothing hidden is read", "{0} 是隱藏的，不會讀取",
                                  "{0} 是隐藏的，不会读取",
                                  "{0} は隠しファイルか隠しフォルダーなので読まない"};
/// The ending of a name.
inline constexpr Phrase takes_only{"only {0} files are read here", "這裡只讀 {0} 檔", "这里只读 {0} 文件",
                                   "ここで読めるのは {0} ファイルだけ"};

// --- writing ---

inline constexpr Phrase link_leads_out{"a link on the way leads out of `{0}`", "途中有連結通到 `{0}` 之外",
                                       "途中有链接通到 `{0}` 之外", "途中のリンクが `{0}` の外に出る"};
/// A path.
inline constexpr Phrase link_in_project{"{0} is a link in the project; `--follow-links` follows it",
                                        "{0} 是專案裡的連結；要跟隨請加 `--follow-links`",
                                        "{0} 是项目里的链接；要跟随请加 `--follow-links`",
                                        "{0} はプロジェクト内のリンク（たどるには `--follow-links`）"};
inline constexpr Phrase folder_is_there{"there is a folder of that name", "已有同名的資料夾",
                                        "已有同名的文件夹", "同じ名前のフォルダーがある"};
inline constexpr Phrase link_is_there{"there is a link of that name, which is not replaced",
                                      "已有同名的連結，不會取代它", "已有同名的链接，不会替换它",
                                      "同じ名前のリンクがあり、置き換えない"};
inline constexpr Phrase other_is_there{
    "what is there is no regular file, and is not replaced", "那裡已有的不是一般的檔案，不會取代它",
    "那里已有的不是普通文件，不会替换它", "すでにあるものは通常のファイルではなく、置き換えない"};
inline constexpr Phrase exists_already{"it exists already, and is not overwritten", "已經存在，不會覆寫",
                                       "已经存在，不会覆盖", "すでにあり、上書きしない"};
inline constexpr Phrase is_gone{"it is gone", "檔案不見了", "文件不见了", "なくなっている"};
inline constexpr Phrase changed_meanwhile{"somebody changed it in the meantime", "檔案剛剛被改過",
                                          "文件刚刚被改过", "その間に誰かが変更した"};

}  // namespace journey::cli::phrases
