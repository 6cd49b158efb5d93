// What is said about numbers with a meaning of their own: amounts, changes, percentages, volumes, currencies.
#pragma once

#include "syntax/phrases.hpp"

namespace journey::syntax::phrases {

inline constexpr Phrase an_amount{"an amount", "金額", "金额", "金額"};
inline constexpr Phrase a_change{"a change", "變化量", "变化量", "変化量"};
inline constexpr Phrase a_volume{"a volume", "人次", "人次", "人数"};
inline constexpr Phrase a_currency{"a currency", "幣別", "币种", "通貨"};

inline constexpr Phrase like_an_amount{"write digits alone, like `35` or `12000`",
                                       "只寫數字，例如 `35` 或 `12000`", "只写数字，例如 `35` 或 `12000`",
                                       "`35` や `12000` のように数字だけを書いてください"};
inline constexpr Phrase below_zero{"{0} lies below zero", "{0} 小於零", "{0} 小于零", "{0} はゼロより小さい"};
inline constexpr Phrase never_below_zero{"it is never less than 0", "最小是 0", "最小是 0",
                                         "0 より小さくはなりません"};
inline constexpr Phrase currency_is_said_once{
    "write {0}; the currency stands once, in {1} below the journey",
    "寫成 {0}；幣別只在旅程底下用 {1} 寫一次", "写成 {0}；币种只在旅程下面用 {1} 写一次",
    "{0} と書いてください（通貨はジャーニーの下の {1} に一度だけ書きます）"};
inline constexpr Phrase amount_with_currency{"an amount bears no currency, found {0}",
                                             "金額不帶幣別，這裡寫了 {0}", "金额不带币种，这里写了 {0}",
                                             "金額に通貨は付けないが、{0} とある"};

inline constexpr Phrase like_a_change{
    "write it with its sign, like `+6` or `-2.5`", "連同正負號一起寫，例如 `+6` 或 `-2.5`",
    "连同正负号一起写，例如 `+6` 或 `-2.5`", "`+6` や `-2.5` のように符号を付けて書いてください"};
inline constexpr Phrase change_without_sign{"{0} does not say whether it rises or falls",
                                            "{0} 沒說是上升還是下降", "{0} 没说是上升还是下降",
                                            "{0} では増えるのか減るのか分からない"};
inline constexpr Phrase rises_or_falls{"write `+{0}` if it rises, `-{0}` if it falls",
                                       "上升寫 `+{0}`，下降寫 `-{0}`", "上升写 `+{0}`，下降写 `-{0}`",
                                       "増えるなら `+{0}`、減るなら `-{0}` と書いてください"};
inline constexpr Phrase unit_of_metric{"write {0}; it is counted in the unit of the metric",
                                       "寫成 {0}；單位就是指標的單位", "写成 {0}；单位就是指标的单位",
                                       "{0} と書いてください（単位は指標の単位です）"};

inline constexpr Phrase like_a_percentage{"write a percentage, like `30%`", "寫百分比，例如 `30%`",
                                          "写百分比，例如 `30%`", "`30%` のような割合を書いてください"};

inline constexpr Phrase no_volume{"{0} does not say how many in which time", "{0} 沒有說出每段時間有多少人次",
                                  "{0} 没有说出每段时间有多少人次", "{0} ではどの期間に何人か分からない"};
inline constexpr Phrase volume_without_period{"{0} does not say in which time", "{0} 沒說是多久的人次",
                                              "{0} 没说是多久的人次", "{0} では期間が分からない"};
inline constexpr Phrase form_of_volume{"write a number and a period: {0}", "寫數字和一段時間：{0}",
                                       "写数字和一段时间：{0}", "数と期間を書いてください：{0}"};
inline constexpr Phrase a_volume_needs_a_period{"say the period: {0}", "寫出是多久：{0}", "写出是多久：{0}",
                                                "期間を書いてください：{0}"};
inline constexpr Phrase example_of_volume{"`{0} per month`", "`每月 {0} 人`", "`每月 {0} 人`",
                                          "`毎月 {0} 人`"};

inline constexpr Phrase no_currency{"{0} is no currency", "{0} 不是幣別", "{0} 不是币种",
                                    "{0} は通貨ではない"};
inline constexpr Phrase codes_of_currencies{
    "write a code of ISO 4217, like `EUR`, `TWD`, `CNY` or `JPY`",
    "寫 `ISO 4217` 代碼，例如 `TWD`、`CNY`、`JPY`、`EUR`",
    "写 `ISO 4217` 代码，例如 `CNY`、`TWD`、`JPY`、`EUR`",
    "`JPY`、`EUR`、`CNY`、`TWD` のような `ISO 4217` のコードを書いてください"};

}  // namespace journey::syntax::phrases
