// In: the comments of a map. Out: names in `allow` that no rule bears.
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

extern const Rule unknown_allow;
const Rule unknown_allow{
    .name = "unknown-allow",
    .category = Category::form,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a comment allows a rule that does not exist", "註解要略過的規則不存在",
                      "注释要略过的规则不存在", "コメントの `allow` に書かれたルールが存在しない"},
    .why = Phrase{"The name is misspelt, or the rule is gone. Either way the comment does nothing; `journey "
                  "rules` lists all names.",
                  "規則名稱打錯了，或者這條規則已經沒有了。不管是哪一種，註解都不起作用；"
                  "`journey rules` 會列出所有名稱。",
                  "规则名称写错了，或者这条规则已经没有了。不管是哪一种，注释都不起作用；"
                  "`journey rules` 会列出所有名称。",
                  "名前のつづりが違うか、ルールがもうない。どちらにしても、コメントは何の働きもしない。"
                  "名前の一覧は `journey rules` で見られる。"},
    .bad =
        "# journey: allow unsourced-mop because it is a first draft\n"
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n",
    .good =
        "# journey: allow unsourced-map because it is a first draft\n"
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n",
    // Found where the comments are applied (check/allow.cpp): only there are all of them known.
    .run = nullptr,
};

}  // namespace journey::check::rules_of_catalogue
