// What is said about statements: keywords that nobody knows or that stand elsewhere, what they lack or have
// too much.
#pragma once

#include "syntax/phrases.hpp"

namespace journey::syntax::phrases {

// --- unknown keywords ---

inline constexpr Phrase no_keyword_at_top{"{0} is no keyword at the top level", "最上層沒有 {0} 這個關鍵字",
                                          "最上层没有 {0} 这个关键字", "最上位に {0} というキーワードはない"};
inline constexpr Phrase no_keyword_below{"{0} is no keyword below {1}", "{1}底下沒有 {0} 這個關鍵字",
                                         "{1}下面没有 {0} 这个关键字",
                                         "{1}の下に {0} というキーワードはない"};
inline constexpr Phrase several_words{"a keyword is one word, {0} are several",
                                      "關鍵字是一個詞，{0} 中間有空格", "关键字是一个词，{0} 中间有空格",
                                      "キーワードは 1 語で書くが、{0} は複数の語になっている"};
inline constexpr Phrase top_takes{"the top level takes {0}", "最上層可以寫 {0}", "最上层可以写 {0}",
                                  "最上位に書けるのは {0} です"};
inline constexpr Phrase top_takes_these_and_more{"the top level takes {0}, …", "最上層可以寫 {0} 等",
                                                 "最上层可以写 {0} 等", "最上位に書けるのは {0} などです"};
inline constexpr Phrase takes{"{0} takes {1}", "{0}底下可以寫 {1}", "{0}下面可以写 {1}",
                              "{0}の下に書けるのは {1} です"};
inline constexpr Phrase takes_these_and_more{"{0} takes {1}, …", "{0}底下可以寫 {1} 等",
                                             "{0}下面可以写 {1} 等", "{0}の下に書けるのは {1} などです"};
inline constexpr Phrase declare_lane{"a lane of your own is declared at the margin: {0}",
                                     "自訂泳道要在行首宣告：{0}", "自定义泳道要在行首声明：{0}",
                                     "独自のレーンは行頭で宣言してください：{0}"};
inline constexpr Phrase differs_for{"what is different for {0} stands below {1}, indented",
                                    "{0} 的不同之處，縮排寫在 {1} 底下", "{0} 的不同之处，缩进写在 {1} 下面",
                                    "{0} だけの違いは、{1} の下にインデントして書いてください"};

// --- behind "did you mean …?" ---

inline constexpr Phrase said_already{"it is said already, and can be said once",
                                     "不過已經寫過了，而且只能寫一次", "不过已经写过了，而且只能写一次",
                                     "ただし、すでに書かれていて、1 回しか書けません"};
inline constexpr Phrase a_line_each{"each one has a line of its own", "每一項各寫一行", "每一项各写一行",
                                    "1 つずつ行を分けて書いてください"};
inline constexpr Phrase without_full_width{"it is written without full-width letters", "要用半形字母",
                                           "要用半角字母", "半角文字で書いてください"};
inline constexpr Phrase what_delights{"what delights without being missed has {0} below it",
                                      "沒有也不會抱怨、有了會驚喜的，在底下加上 {0}",
                                      "没有也不会抱怨、有了会惊喜的，在下面加上 {0}",
                                      "なくても困らないが、あるとうれしいものには、下に {0} と書く"};
inline constexpr Phrase way_on{"a way on names where it leads: {0}", "要寫出通往哪裡：{0}",
                               "要写出通往哪里：{0}", "行き先を書いてください：{0}"};
inline constexpr Phrase apart_from_keyword{"a name stands apart from the keyword", "名稱和關鍵字之間要空一格",
                                           "名称和关键字之间要空一格",
                                           "名前とキーワードの間に空白を入れてください"};
inline constexpr Phrase apart_or_behind_colon{
    "a name stands apart from the keyword, all else behind the colon",
    "名稱和關鍵字之間要空一格，其餘寫在冒號後面", "名称和关键字之间要空一格，其余写在冒号后面",
    "名前はキーワードとの間に空白を入れ、ほかはコロンの後に書いてください"};
inline constexpr Phrase counted_by_itself{"the lines of a file are counted by themselves",
                                          "順序會自動編號，不用寫數字", "顺序会自动编号，不用写数字",
                                          "番号は自動で付くので不要です"};
inline constexpr Phrase it_belongs_to_top{"it belongs to the top level, at the margin",
                                          "它屬於最上層，要從行首寫起", "它属于最上层，要从行首写起",
                                          "最上位のものなので、行頭に置きます"};
inline constexpr Phrase it_belongs_at_margin_or_below{
    "it belongs at the margin, or below {0}", "它要寫在行首，或放在{0}底下", "它要写在行首，或放在{0}下面",
    "行頭か、{0}の下に置きます"};
inline constexpr Phrase it_belongs_below{"it belongs below {0}", "它要放在{0}底下", "它要放在{0}下面",
                                         "{0}の下に置きます"};

// --- misplaced keywords ---

inline constexpr Phrase not_at_top{"{0} can't stand at the top level", "{0} 不能放在最上層",
                                   "{0} 不能放在最上层", "{0} は最上位に置けない"};
inline constexpr Phrase not_below{"{0} can't stand below {1}", "{0} 不能放在{1}底下", "{0} 不能放在{1}下面",
                                  "{0} は{1}の下に置けない"};
inline constexpr Phrase belongs_to_top{"{0} belongs to the top level, at the margin",
                                       "{0} 屬於最上層，要從行首寫起", "{0} 属于最上层，要从行首写起",
                                       "{0} は最上位のものなので、行頭に置いてください"};
inline constexpr Phrase belongs_at_margin_or_below{
    "{0} belongs at the margin, or below {1}", "{0} 要寫在行首，或放在{1}底下",
    "{0} 要写在行首，或放在{1}下面", "{0} は行頭か、{1}の下に置いてください"};
inline constexpr Phrase belongs_below{"{0} belongs below {1}", "{0} 要放在{1}底下", "{0} 要放在{1}下面",
                                      "{0} は{1}の下に置いてください"};
inline constexpr Phrase indent_to_stand_below{"indent it to stand below {0}", "增加縮排，放到 {0} 底下",
                                              "增加缩进，放到 {0} 下面",
                                              "インデントすると {0} の下に入ります"};
inline constexpr Phrase step_back_to_stand_below{"step back to stand below {0}", "減少縮排，放到 {0} 底下",
                                                 "减少缩进，放到 {0} 下面",
                                                 "インデントを戻すと {0} の下に入ります"};
inline constexpr Phrase only_names_personas{"whom alone it is for stands in {0}",
                                            "只有某些人會遇到時，寫 {0}", "只有某些人会遇到时，写 {0}",
                                            "特定の人だけが通るなら {0} と書いてください"};
inline constexpr Phrase for_in_for{"a {0} can't stand in another one", "{0} 底下不能再放 {0}",
                                   "{0} 下面不能再放 {0}", "{0} の中に別の {0} は置けない"};
inline constexpr Phrase several_in_one{"name several personas in one: {0}", "把多位人物角色寫在同一行：{0}",
                                       "把多个人物角色写在同一行：{0}",
                                       "複数のペルソナは 1 行にまとめてください：{0}"};
inline constexpr Phrase is_a_value_of{
    "{0} is a {1}: write {2} below {3}", "{0} 是 {1} 的值：在 {3} 底下寫 {2}",
    "{0} 是 {1} 的值：在 {3} 下面写 {2}", "{0} は {1} の値なので、{3} の下に {2} と書いてください"};

// --- between the keyword and the colon ---

inline constexpr Phrase takes_no_argument{"{0} takes nothing between the keyword and the colon, found {1}",
                                          "{0} 和冒號之間不能寫東西，這裡寫了 {1}",
                                          "{0} 和冒号之间不能写内容，这里写了 {1}",
                                          "{0} とコロンの間には何も書けないが、{1} がある"};
inline constexpr Phrase write_behind_colon{"write it behind the colon: {0}", "寫到冒號後面：{0}",
                                           "写到冒号后面：{0}", "コロンの後に書いてください：{0}"};
inline constexpr Phrase text_stands_behind_colon{"the text stands behind the colon: {0}",
                                                 "文字寫在冒號後面：{0}", "文本写在冒号后面：{0}",
                                                 "テキストはコロンの後に書いてください：{0}"};
inline constexpr Phrase needs_personas{"{0} needs personas before the colon", "{0} 的冒號前要寫人物角色",
                                       "{0} 的冒号前要写人物角色", "{0} のコロンの前にペルソナがない"};
inline constexpr Phrase needs_date{"{0} needs a date before the colon", "{0} 的冒號前要寫日期",
                                   "{0} 的冒号前要写日期", "{0} のコロンの前に日付がない"};
inline constexpr Phrase needs_label{"{0} needs a label before the colon", "{0} 的冒號前要寫標籤文字",
                                    "{0} 的冒号前要写说明文字", "{0} のコロンの前にラベルがない"};
inline constexpr Phrase needs_dimension{"{0} needs a dimension before the colon", "{0} 的冒號前要寫構面",
                                        "{0} 的冒号前要写维度", "{0} のコロンの前に次元がない"};
inline constexpr Phrase needs_name{"{0} at the margin declares something to refer to, so it needs a name",
                                   "寫在行首的 {0} 是供其他地方引用的，要有名稱",
                                   "写在行首的 {0} 是供其他地方引用的，要有名称",
                                   "行頭の {0} はほかから参照されるので、名前が要る"};
inline constexpr Phrase indent_or_write{
    "does it belong below {0} above? then indent it; otherwise write {1}",
    "如果屬於上面的 {0}，就增加縮排；否則寫成 {1}", "如果属于上面的 {0}，就增加缩进；否则写成 {1}",
    "上の {0} に属するならインデントし、そうでなければ {1} と書いてください"};

// --- names ---

inline constexpr Phrase name_beside_comma{"a name is missing beside a comma of {0}", "{0} 的逗號旁少了名稱",
                                          "{0} 的逗号旁少了名称", "{0} のコンマの隣に名前がない"};
inline constexpr Phrase one_comma_each{"write the names with one comma between each two: {0}",
                                       "名稱之間各用一個逗號分隔：{0}", "名称之间各用一个逗号分隔：{0}",
                                       "名前はコンマ 1 つずつで区切ってください：{0}"};
inline constexpr Phrase begins_with_no_letter{
    "a name begins with a letter, {0} does not", "名稱要以中文字或字母開頭，{0} 不是",
    "名称要以汉字或字母开头，{0} 不是", "名前はかな、漢字、英字などで始めるが、{0} はそうでない"};
inline constexpr Phrase letter_first{
    "put a letter first; the text behind the colon may begin with anything",
    "開頭加上中文字或字母；冒號後面的文字則不限", "开头加上汉字或字母；冒号后面的文本则不限",
    "先頭にかな、漢字、英字などを置いてください（コロンの後のテキストは何で始めてもかまいません）"};
inline constexpr Phrase not_in_name{"{0} can't be in a name", "名稱裡不能有 {0}", "名称里不能有 {0}",
                                    "名前に {0} は使えない"};
inline constexpr Phrase name_too_long{
    "a name has at most {0} characters, this one has {1}", "名稱最多 {0} 個字元，這個有 {1} 個",
    "名称最多 {0} 个字符，这个有 {1} 个", "名前は {0} 文字までだが、これは {1} 文字ある"};
inline constexpr Phrase shorten_name{"shorten it; the text behind the colon may be as long as you like",
                                     "縮短名稱；冒號後面的文字長度不限", "缩短名称；冒号后面的文本长度不限",
                                     "短くしてください（コロンの後のテキストは何文字でもかまいません）"};
inline constexpr Phrase name_is_one_word{
    "a name is one word, found {0} behind {1}", "名稱裡不能有空格，{1} 後面還有 {0}",
    "名称里不能有空格，{1} 后面还有 {0}", "名前に空白は使えないが、{1} の後に {0} がある"};
inline constexpr Phrase share_behind_colon{
    "the share and its label stand behind the colon: {0}", "比例和標籤文字寫在冒號後面：{0}",
    "占比和说明文字写在冒号后面：{0}", "割合とラベルはコロンの後に書いてください：{0}"};
inline constexpr Phrase comma_between_names{"put a comma between names: {0}", "名稱之間加上逗號：{0}",
                                            "名称之间加上逗号：{0}", "名前の間にコンマを入れてください：{0}"};
inline constexpr Phrase join_words{"join the words: {0}", "連成一個詞：{0}", "连成一个词：{0}",
                                   "1 語につなげてください：{0}"};
inline constexpr Phrase join_or_leave_out{
    "join the words: {0}; or leave the name out: {1}", "連成一個詞：{0}；或省略名稱：{1}",
    "连成一个词：{0}；或省略名称：{1}", "1 語につなげるか（{0}）、名前を省いてください（{1}）"};
inline constexpr Phrase title_behind_colon{"the title stands behind the colon", "標題寫在冒號後面",
                                           "标题写在冒号后面", "タイトルはコロンの後に書いてください"};

// --- behind the colon ---

inline constexpr Phrase nothing_behind_colon{"{0} has nothing behind its colon", "{0} 的冒號後面沒有內容",
                                             "{0} 的冒号后面没有内容", "{0} のコロンの後に何もない"};
inline constexpr Phrase give_title_or_comment{
    "give it a title, or a name; or comment the line out until you know: `# …`",
    "寫上標題或名稱；還沒想好就先把這一行變成註解：`# …`",
    "写上标题或名称；还没想好就先把这一行变成注释：`# …`",
    "タイトルか名前を書いてください（未定なら行をコメントにしておけます：`# …`）"};
inline constexpr Phrase write_or_comment{"write it, or comment the line out until you know: `# …`",
                                         "補上內容；還沒想好就先把這一行變成註解：`# …`",
                                         "补上内容；还没想好就先把这一行变成注释：`# …`",
                                         "内容を書いてください（未定なら行をコメントにしておけます：`# …`）"};
inline constexpr Phrase write_which_one{"write which one: {0}", "寫出是哪一種：{0}", "写出是哪一种：{0}",
                                        "どれかを書いてください：{0}"};
inline constexpr Phrase takes_no_text{"{0} takes no text of its own", "{0} 的冒號後面不寫文字",
                                      "{0} 的冒号后面不写文本", "{0} のコロンの後にテキストは書けない"};
inline constexpr Phrase differences_below{
    "what is different for these personas stands on the lines below, indented",
    "這些人物角色的不同之處，縮排寫在下面幾行", "这些人物角色的不同之处，缩进写在下面几行",
    "これらのペルソナだけの違いは、下の行にインデントして書いてください"};
inline constexpr Phrase takes_one_line{"{0} takes one line, no long text", "{0} 只能寫一行，不能寫長文字",
                                       "{0} 只能写一行，不能写长文本",
                                       "{0} に書けるのは 1 行で、長いテキストは書けない"};
inline constexpr Phrase write_on_same_line{"write it behind the colon, on the same line",
                                           "寫在冒號後面，同一行裡", "写在冒号后面，同一行里",
                                           "コロンの後、同じ行に書いてください"};
inline constexpr Phrase nothing_deeper_below{
    "{0} begins a long text, but nothing deeper stands below", "{0} 表示下面有長文字，但下面沒有縮排更深的行",
    "{0} 表示下面有长文本，但下面没有缩进更深的行", "{0} は長いテキストの始まりだが、下により深い行がない"};
inline constexpr Phrase indent_text{"indent the lines of the text deeper than its keyword",
                                    "文字的每一行都要縮排得比關鍵字深", "文本的每一行都要缩进得比关键字深",
                                    "テキストの行はキーワードより深くインデントしてください"};

// --- said twice ---

inline constexpr Phrase one_journey{
    "a file holds one journey, this is the second", "一個檔案只能有一個旅程，這是第二個",
    "一个文件只能有一个旅程，这是第二个", "ジャーニーは 1 ファイルに 1 つだが、これは 2 つ目"};
inline constexpr Phrase move_to_own_file{"move it to a file of its own", "移到另一個檔案", "移到另一个文件",
                                         "別のファイルに移してください"};
inline constexpr Phrase said_twice_in_file{"{0} is said twice in this file", "{0} 在這個檔案裡寫了兩次",
                                           "{0} 在这个文件里写了两次",
                                           "{0} がこのファイルに 2 回書かれている"};
inline constexpr Phrase said_twice_below{"{0} is said twice below {1}", "{0} 在 {1} 底下寫了兩次",
                                         "{0} 在 {1} 下面写了两次", "{0} が {1} の下に 2 回書かれている"};
inline constexpr Phrase keep_one{"keep one of them", "只保留其中一個", "只保留其中一个",
                                 "どちらか 1 つだけ残してください"};
inline constexpr Phrase keep_one_text{
    "keep one of them; a text of several lines begins with `|` behind the colon",
    "只保留其中一個；文字有好幾行時，冒號後先寫 `|`", "只保留其中一个；文本有好几行时，冒号后先写 `|`",
    "どちらか 1 つだけ残してください（複数行のテキストは、コロンの後を `|` で始めます）"};
inline constexpr Phrase first_said{"first said here", "第一次寫在這裡", "第一次写在这里",
                                   "最初に書かれた場所"};

// --- lines below what takes none ---

inline constexpr Phrase nothing_below{"nothing can stand below {0}", "{0} 底下不能再放東西",
                                      "{0} 下面不能再放内容", "{0} の下には何も置けない"};
inline constexpr Phrase not_below_line{"{0} can't stand below {1}", "{0} 不能放在 {1} 底下",
                                       "{0} 不能放在 {1} 下面", "{0} は {1} の下に置けない"};
inline constexpr Phrase takes_no_lines{"takes no lines below it", "底下不能有別的行", "下面不能有别的行",
                                       "下に行を置けない"};
inline constexpr Phrase step_back_to{"step back to the indentation of {0}", "減少縮排，和 {0} 對齊",
                                     "减少缩进，和 {0} 对齐", "インデントを {0} の位置まで戻してください"};
inline constexpr Phrase long_text_of{"a text of several lines begins with `|` behind the colon of {0}",
                                     "文字有好幾行時，在 {0} 的冒號後先寫 `|`",
                                     "文本有好几行时，在 {0} 的冒号后先写 `|`",
                                     "複数行のテキストは、{0} のコロンの後を `|` で始めてください"};
inline constexpr Phrase step_back_below{"step back so that it stands below {0}", "減少縮排，放到 {0} 底下",
                                        "减少缩进，放到 {0} 下面",
                                        "インデントを戻して {0} の下に置いてください"};
inline constexpr Phrase step_back_from{
    "step back; {0} takes its text on its own line", "減少縮排；{0} 的文字寫在它自己那一行",
    "减少缩进；{0} 的文本写在它自己那一行", "インデントを戻してください（{0} のテキストは同じ行に書きます）"};

}  // namespace journey::syntax::phrases
