#include "lexicon/writing.hpp"

#include "support/compile.hpp"

#include <doctest/doctest.h>

using namespace journey;
using lexicon::Keyword;
using lexicon::Language;
using lexicon::Writing;

TEST_CASE("writing: lines as authors of each script write them") {
  CHECK(Writing().line(Keyword::channel) == "`channel: …`");
  CHECK(Writing(Language::hant).line(Keyword::channel) == "`管道：…`");
  CHECK(Writing(Language::hans).head(Keyword::persona, "小安", "小安") == "`人物角色 小安：小安`");
  CHECK(Writing().head(Keyword::next, "cart", "") == "`next cart:`");
  CHECK(Writing(Language::hant).quoted(Keyword::touchpoint) == "`接觸點`");
}
TEST_CASE("writing: hints of the builder ask for what the author would write") {
  const auto hint = [](const char* map, const char* rule) {
    return support::Compilation(map).finding(rule).hint.english();
  };
  CHECK(hint("journey: J\n", "missing-stage") ==
        "add one: `stage: TITLE` at the margin, its touchpoints below it");
  CHECK(hint("旅程：買咖啡\n人物角色 p：P\n階段標\n", "missing-colon").find("stage") == std::string::npos);
  CHECK(hint("旅程：買咖啡\n人物角色 小安：小安\n管道 官網：官網\n", "missing-stage") ==
        "add one: `階段：標題` at the margin, its touchpoints below it");
  CHECK(hint("旅程：买咖啡\n阶段：点单\n", "empty-stage") ==
        "add a `触点`, a line of experience such as `行为`, or say its `目标`");
  CHECK(hint("旅程：买咖啡\n  量表：1..5\n阶段：点单\n  情绪：9\n", "score-outside-scale") ==
        "a score is on the scale of the journey; `量表：LOW..HIGH` sets another");
}
