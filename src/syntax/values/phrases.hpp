// What is said about values: numbers, scores, words of enumerations, dates, periods, links, paths, phases.
#pragma once

#include "syntax/phrases.hpp"

namespace journey::syntax::phrases {

// --- what was expected, to be put into others ---

inline constexpr Phrase a_number{"a number", "數字", "数字", "数値"};
inline constexpr Phrase whole_from_1_to_5{"a whole number from 1 to 5", "介於 1 到 5 的整數",
                                          "介于 1 到 5 的整数", "1 から 5 までの整数"};
inline constexpr Phrase a_score{"a score", "分數", "分数", "スコア"};
inline constexpr Phrase a_share{"a share", "比例", "占比", "割合"};
inline constexpr Phrase a_percentage{"a percentage", "百分比", "百分比", "パーセンテージ"};
inline constexpr Phrase a_scale{"a scale", "量表", "量表", "尺度"};
inline constexpr Phrase a_date{"a date", "日期", "日期", "日付"};
inline constexpr Phrase a_period{"a period", "週期", "周期", "期間"};
inline constexpr Phrase a_link{"a link", "連結", "链接", "リンク"};
inline constexpr Phrase a_color{"a color", "顏色", "颜色", "色"};
inline constexpr Phrase a_language{"a language", "語言", "语言", "言語"};
inline constexpr Phrase list_of_phases{"the list of phases", "階段清單", "阶段列表", "フェーズの一覧"};

// --- comments that stand behind a value ---

inline constexpr Phrase followed_by_comment{"{0} is followed by a comment", "{0}後面接了註解",
                                            "{0}后面接了注释", "{0}の後にコメントがある"};
inline constexpr Phrase word_followed_by_comment{"{0} is followed by a comment", "{0} 後面接了註解",
                                                 "{0} 后面接了注释", "{0} の後にコメントがある"};
inline constexpr Phrase scores_followed_by_comment{"the scores are followed by a comment", "分數後面接了註解",
                                                   "分数后面接了注释", "スコアの後にコメントがある"};

// --- numbers ---

inline constexpr Phrase expected{"expected {0}", "這裡要寫{0}", "这里要写{0}", "{0}が書かれていない"};
inline constexpr Phrase expected_found{"expected {0}, found {1}", "這裡要寫{0}，不是 {1}",
                                       "这里要写{0}，不是 {1}", "{0}を書くところに {1} がある"};
inline constexpr Phrase like_a_number{"write digits, like `40` or `3.5`", "寫數字，例如 `40` 或 `3.5`",
                                      "写数字，例如 `40` 或 `3.5`",
                                      "`40` や `3.5` のように数字で書いてください"};
inline constexpr Phrase no_exponent{"{0} is written without an exponent, found {1}",
                                    "{0}不能用指數寫法，這裡寫了 {1}", "{0}不能用指数写法，这里写了 {1}",
                                    "{0}に指数表記は使えないが、{1} とある"};
inline constexpr Phrase write_all_digits{"write all its digits", "把每一位數字都寫出來",
                                         "把每一位数字都写出来", "すべての桁を書いてください"};
inline constexpr Phrase no_commas{
    "{0} is written with a point and without commas, found {1}", "{0}用小數點，不用逗號，這裡寫了 {1}",
    "{0}用小数点，不用逗号，这里写了 {1}", "{0}にコンマは使わず小数点で書くが、{1} とある"};
inline constexpr Phrase begins_with_digit{"{0} begins with a digit, found {1}",
                                          "{0}要以數字開頭，這裡寫了 {1}", "{0}要以数字开头，这里写了 {1}",
                                          "{0}は数字で始めるが、{1} とある"};
inline constexpr Phrase at_most_15_digits{"{0} has at most 15 digits", "{0}最多 15 位", "{0}最多 15 位",
                                          "{0}は 15 桁まで"};
inline constexpr Phrase round_it{"round it", "取近似值", "取近似值", "丸めてください"};
inline constexpr Phrase no_percent_sign_here{"{0} bears no percent sign here", "這裡的{0}不加百分號",
                                             "这里的{0}不加百分号", "ここの{0}にパーセント記号は付けない"};
inline constexpr Phrase unit_elsewhere{"write {0}; a unit stands in `unit`", "寫成 {0}；單位寫在 `單位`",
                                       "写成 {0}；单位写在 `单位`",
                                       "{0} と書いてください（単位は `単位` に書きます）"};
inline constexpr Phrase more_follows{
    "{0} ends behind {1}, but {2} follows", "{0}到 {1} 就結束了，後面卻還有 {2}",
    "{0}到 {1} 就结束了，后面却还有 {2}", "{0}は {1} で終わるが、後に {2} が続いている"};
inline constexpr Phrase write_alone{"write {0} alone", "只寫 {0}", "只写 {0}", "{0} だけを書いてください"};
inline constexpr Phrase ends_of_rating{"1 is the least, 5 the most", "1 最低，5 最高", "1 最低，5 最高",
                                       "1 が最低、5 が最高です"};
inline constexpr Phrase rating_for_word{
    "1 is the least, 5 the most: write a number, {0} for {1}", "1 最低，5 最高：請寫數字，{1} 就是 {0}",
    "1 最低，5 最高：请写数字，{1} 就是 {0}", "1 が最低、5 が最高です（{1} は数字で {0} と書いてください）"};

// --- shares ---

inline constexpr Phrase no_percent_sign{"{0} has no percent sign", "{0} 少了百分號", "{0} 少了百分号",
                                        "{0} にパーセント記号がない"};
inline constexpr Phrase no_share_of_whole{"{0} is no share of a whole", "{0} 不是合理的比例",
                                          "{0} 不是合理的占比", "{0} は割合として正しくない"};
inline constexpr Phrase percentage_between{"a percentage lies between 0% and 100%", "百分比介於 0% 到 100%",
                                           "百分比介于 0% 到 100%", "パーセンテージは 0% から 100% までです"};
inline constexpr Phrase no_share_of_customers{"{0} is no share of the customers", "{0} 不是合理的顧客比例",
                                              "{0} 不是合理的客户占比", "{0} は顧客の割合として正しくない"};
inline constexpr Phrase share_between{"a share lies between 0% and 100%", "比例介於 0% 到 100%",
                                      "占比介于 0% 到 100%", "割合は 0% から 100% までです"};
inline constexpr Phrase then_percent_sign{"{0}, then `%`", "{0}，再加上 `%`", "{0}，再加上 `%`",
                                          "{0}（その後に `%`）"};

// --- words of enumerations ---

inline constexpr Phrase none_of_the_words{"{0} is none of the words that are known here",
                                          "{0} 不是這裡可用的詞", "{0} 不是这里可用的词",
                                          "{0} はここで使える語ではない"};
inline constexpr Phrase write_or_percentage{
    "write {0}, or a percentage like `40%`", "寫成 {0}，或寫百分比，例如 `40%`",
    "写成 {0}，或写百分比，例如 `40%`", "{0}、または `40%` のような割合を書いてください"};
inline constexpr Phrase did_you_mean_one_of{"did you mean {0}? it is one of {1}",
                                            "是不是想寫 {0}？可用的有 {1}", "是不是想写 {0}？可用的有 {1}",
                                            "もしかして {0}？ 使えるのは {1} です"};

// --- scores ---

inline constexpr Phrase score_is_one_number{
    "a score is one number, here from {0} (worst) to {1} (best)",
    "分數只寫一個數字，這裡從 {0}（最差）到 {1}（最好）",
    "分数只写一个数字，这里从 {0}（最差）到 {1}（最好）",
    "スコアは 1 つの数値で、ここでは {0}（最低）から {1}（最高）まで"};
inline constexpr Phrase scores_from_1{"for scores from 1 to {0}, say {1} below {2} and write {3}",
                                      "要用 1 到 {0} 分，就在 {2} 底下寫 {1}，這裡寫成 {3}",
                                      "要用 1 到 {0} 分，就在 {2} 下面写 {1}，这里写成 {3}",
                                      "1 から {0} のスコアなら、{2} の下に {1}、ここに {3} と書いてください"};
inline constexpr Phrase second_score_missing{"the second score of the range is missing",
                                             "分數範圍少了第二個數字", "分数范围少了第二个数字",
                                             "スコアの範囲に 2 つ目の数値がない"};
inline constexpr Phrase lower_first{"write both, the lower first: {0}", "兩個都寫，低的在前：{0}",
                                    "两个都写，低的在前：{0}", "低い方を先に、両方書いてください：{0}"};
inline constexpr Phrase words_without_space{"words follow {0} without a space",
                                            "{0} 和後面的文字之間沒有空格", "{0} 和后面的文字之间没有空格",
                                            "{0} と後の言葉の間に空白がない"};
inline constexpr Phrase emotion_no_percentage{
    "an emotion is a score on the scale, no percentage", "情緒是量表上的分數，不是百分比",
    "情绪是量表上的分数，不是百分比", "感情は尺度上のスコアで、パーセンテージではない"};
inline constexpr Phrase score_or_word{"write a score, or begin with a word: `about {0}`",
                                      "寫分數，或以文字開頭：`大約 {0}`", "写分数，或以文字开头：`大约 {0}`",
                                      "スコアを書くか、言葉で始めてください：`およそ {0}`"};
inline constexpr Phrase digit_begins_score{
    "a text that begins with a digit begins with a score, but {0} is followed by {1}",
    "以數字開頭就視為分數，但 {0} 後面接著 {1}", "以数字开头就视为分数，但 {0} 后面接着 {1}",
    "数字で始まるとスコアとみなされるが、{0} の後に {1} が続いている"};
inline constexpr Phrase space_behind_score{
    "put a space behind {0} if it is the score, on the scale from {1} to {2}; or begin with a word",
    "{0} 如果是分數（量表從 {1} 到 {2}），後面加一個空格；否則以文字開頭",
    "{0} 如果是分数（量表从 {1} 到 {2}），后面加一个空格；否则以文字开头",
    "{0} がスコアなら（尺度は {1} から {2}）後に空白を入れ、そうでなければ言葉で始めてください"};
inline constexpr Phrase higher_first{"the higher score stands first in the range",
                                     "分數範圍裡，較高的寫在前面了", "分数范围里，较高的写在前面了",
                                     "スコアの範囲で、高い方が先に書かれている"};
inline constexpr Phrase expected_two_numbers{
    "expected two numbers with `..` between them, found {0}", "這裡要寫以 `..` 隔開的兩個數字，不是 {0}",
    "这里要写以 `..` 隔开的两个数字，不是 {0}", "`..` で区切った 2 つの数値を書くところに {0} がある"};
inline constexpr Phrase worse_first{
    "write the worse end first, like `1..5` or `-2..+2`", "先寫較差的一端，例如 `1..5` 或 `-2..+2`",
    "先写较差的一端，例如 `1..5` 或 `-2..+2`", "`1..5` や `-2..+2` のように、悪い方を先に書いてください"};
inline constexpr Phrase same_ends{"both ends of the scale are the same", "量表兩端相同", "量表两端相同",
                                  "尺度の両端が同じ"};
inline constexpr Phrase expected_two_scores{
    "expected two scores with an arrow between them, found {0}", "這裡要寫以箭頭隔開的兩個分數，不是 {0}",
    "这里要写以箭头隔开的两个分数，不是 {0}", "矢印で区切った 2 つのスコアを書くところに {0} がある"};
inline constexpr Phrase form_of_gap{
    "write what was expected and what was perceived, each from 1 to 7: `6 -> 4`",
    "先寫期望，再寫感受，各從 1 到 7：`6 -> 4`", "先写期望，再写感知，各从 1 到 7：`6 -> 4`",
    "期待と実感を、それぞれ 1 から 7 で書いてください：`6 -> 4`"};
inline constexpr Phrase outside_1_to_7{"{0} lies outside 1 to 7", "{0} 不在 1 到 7 之間",
                                       "{0} 不在 1 到 7 之间", "{0} は 1 から 7 の範囲にない"};

// --- dates and periods ---

inline constexpr Phrase no_date{"{0} is not a date in the form year-month-day",
                                "{0} 不是「年-月-日」形式的日期", "{0} 不是“年-月-日”形式的日期",
                                "{0} は「年-月-日」の形の日付ではない"};
inline constexpr Phrase forms_of_date{"write `2026-10-01`, `2026-10`, `2026-Q4` or `2026`",
                                      "寫成 `2026-10-01`、`2026-10`、`2026-Q4` 或 `2026`",
                                      "写成 `2026-10-01`、`2026-10`、`2026-Q4` 或 `2026`",
                                      "`2026-10-01`、`2026-10`、`2026-Q4`、`2026` のように書いてください"};
inline constexpr Phrase year_outside{"the year {0} lies outside 1900 to 2999",
                                     "年份 {0} 不在 1900 到 2999 之間", "年份 {0} 不在 1900 到 2999 之间",
                                     "年 {0} は 1900 から 2999 の範囲にない"};
inline constexpr Phrase check_year{"check the year", "檢查年份", "检查年份", "年を確かめてください"};
inline constexpr Phrase four_quarters{"a year has four quarters", "一年只有四季", "一年只有四个季度",
                                      "1 年の四半期は 4 つ"};
inline constexpr Phrase quarters_are{"write `{0}-Q1` to `{0}-Q4`", "寫成 `{0}-Q1` 到 `{0}-Q4`",
                                     "写成 `{0}-Q1` 到 `{0}-Q4`",
                                     "`{0}-Q1` から `{0}-Q4` のどれかを書いてください"};
inline constexpr Phrase no_month{"there is no month {0}", "沒有 {0} 這個月份", "没有 {0} 这个月份",
                                 "{0} という月はない"};
inline constexpr Phrase months_are{"months are `01` to `12`, after the year",
                                   "月份寫在年份後面，從 `01` 到 `12`", "月份写在年份后面，从 `01` 到 `12`",
                                   "月は年の後に `01` から `12` で書いてください"};
inline constexpr Phrase no_day{"{0} has no day {1}", "{0} 沒有 {1} 日", "{0} 没有 {1} 日",
                               "{0} に {1} 日はない"};
inline constexpr Phrase days_are{"its days are `01` to `{0}`", "日期從 `01` 到 `{0}`", "日期从 `01` 到 `{0}`",
                                 "日は `01` から `{0}` までです"};
inline constexpr Phrase no_period{"{0} is no period of time", "{0} 不是一段時間", "{0} 不是一段时间",
                                  "{0} は期間ではない"};
inline constexpr Phrase form_of_period{"write a whole number and a unit: {0} or {1}",
                                       "寫整數和單位：{0} 或 {1}", "写整数和单位：{0} 或 {1}",
                                       "整数と単位を書いてください：{0}、{1}"};
inline constexpr Phrase has_no_unit{"{0} has no unit", "{0} 沒有單位", "{0} 没有单位", "{0} に単位がない"};
inline constexpr Phrase no_unit_of_period{"{0} is no unit of a period", "{0} 不是週期的單位",
                                          "{0} 不是周期的单位", "{0} は期間の単位ではない"};
inline constexpr Phrase units_are{"the units are {0}", "可用的單位有 {0}", "可用的单位有 {0}",
                                  "使える単位は {0} です"};
inline constexpr Phrase no_space_before_unit{"there is no space between number and unit in {0}",
                                             "{0} 的數字和單位之間沒有空格", "{0} 的数字和单位之间没有空格",
                                             "{0} の数値と単位の間に空白がない"};
inline constexpr Phrase expected_whole{
    "expected a whole number from 1 to {0}, found {1}", "這裡要寫 1 到 {0} 的整數，不是 {1}",
    "这里要写 1 到 {0} 的整数，不是 {1}", "1 から {0} の整数を書くところに {1} がある"};

}  // namespace journey::syntax::phrases
