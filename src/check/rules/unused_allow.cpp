// In: the comments of a map. Out: each `allow` that quiets nothing.
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

extern const Rule unused_allow;
const Rule unused_allow{
    .name = "unused-allow",
    .category = Category::form,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a comment allows what nobody finds", "註解要略過的問題並不存在",
                      "注释要略过的问题并不存在", "コメントの `allow` で許可する指摘がない"},
    .why = Phrase{"What it was for has been put right, or it stands above another line. A comment that is "
                  "left behind would quiet the next real finding. Errors can't be allowed at all.",
                  "原本的問題已經改好，或註解放錯了行。留著的註解，會把下一個真正的問題也略過。"
                  "錯誤則一律不能略過。",
                  "原来的问题已经改好，或者注释放错了行。留着的注释，会把下一个真正的问题也略过。"
                  "错误则一律不能略过。",
                  "対象だった点がもう直っているか、別の行の上に置かれている。残ったコメントは、"
                  "次に出る本当の指摘まで許可してしまう。エラーはそもそも許可できない。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  # journey: allow emotion-without-score because we have no scores yet\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: -1 bored\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  # journey: allow emotion-without-score because we have no scores yet\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: bored\n",
    // Found where the comments are applied (check/allow.cpp): it takes what all other rules have found.
    .run = nullptr,
};

}  // namespace journey::check::rules_of_catalogue
