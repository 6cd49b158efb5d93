// Why a text is no comparison, in every language. `{0}` is a place: a JSON pointer.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::review::phrases {

using lexicon::Phrase;

inline constexpr Phrase too_long{"more than {0} bytes", "超過 {0} 位元組", "超过 {0} 字节",
                                 "{0} バイトを超えている"};
inline constexpr Phrase too_deep{"nested too deeply", "巢狀太深", "嵌套太深", "入れ子が深すぎる"};
inline constexpr Phrase no_json{"not valid JSON", "不是有效的 JSON", "不是有效的 JSON",
                                "正しい JSON ではない"};
inline constexpr Phrase not_a{"{0}: not {1}", "{0}：不是{1}", "{0}：不是{1}", "{0}：{1}ではない"};
inline constexpr Phrase an_object{"an object", "物件", "对象", "オブジェクト"};
inline constexpr Phrase a_list{"a list", "陣列", "数组", "配列"};
inline constexpr Phrase a_text{"a text", "字串", "字符串", "文字列"};
inline constexpr Phrase a_number{"a number", "數字", "数字", "数値"};
inline constexpr Phrase a_whole_number{"a whole number", "整數", "整数", "整数"};
inline constexpr Phrase true_or_false{"true or false", "布林值", "布尔值", "真偽値"};
inline constexpr Phrase a_fingerprint{"a fingerprint", "識別碼", "标识码", "識別子"};
inline constexpr Phrase lacks{"{0}: lacks {1}", "{0}：缺少 {1}", "{0}：缺少 {1}", "{0}：{1} がない"};
inline constexpr Phrase unknown_word{"{0}: unknown word {1}", "{0}：不認得 {1}", "{0}：不认识 {1}",
                                     "{0}：{1} は未知の語"};
inline constexpr Phrase out_of_bounds{"{0}: a number out of bounds", "{0}：數字超出範圍", "{0}：数字超出范围",
                                      "{0}：数値が範囲外"};
inline constexpr Phrase too_many{"{0}: more than {1} entries", "{0}：超過 {1} 項", "{0}：超过 {1} 项",
                                 "{0}：{1} 件を超えている"};
inline constexpr Phrase miscounted{"{0}: does not count its changes", "{0}：與變更的數目不符",
                                   "{0}：与变更的数目不符", "{0}：変更の数と合わない"};

}  // namespace journey::review::phrases
