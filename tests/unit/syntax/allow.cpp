// Comments that quiet a check.
#include "unit/syntax/findings.hpp"

#include <doctest/doctest.h>

using namespace journey;
using test::findings;
using test::Lines;
using test::Parsed;
using test::rules;

TEST_CASE("an allow is for the next statement, before the first one for the whole file") {
  const Parsed parsed(
      "# journey: allow empty-lane because nobody asked yet\n\n# note\njourney: J\n"
      "# journey: allow no-metric, no-owner because a draft\nstage a: A\n  # Journey：Allow x、y because "
      "還沒有\n  goal: G\n");
  CHECK(parsed.diagnostics.all().empty());
  REQUIRE(parsed.document.allows.size() == 3);
  const auto& allows = parsed.document.allows;
  CHECK(allows[0].target == syntax::no_statement);
  REQUIRE(allows[0].rules.size() == 1);
  CHECK(parsed.slice(allows[0].rules[0]) == "empty-lane");
  CHECK(parsed.slice(allows[0].reason) == "nobody asked yet");
  CHECK(parsed.slice(allows[0].span) == "# journey: allow empty-lane because nobody asked yet");
  CHECK(allows[1].target == 1);
  REQUIRE(allows[1].rules.size() == 2);
  CHECK(parsed.slice(allows[1].rules[1]) == "no-owner");
  CHECK(allows[2].target == 2);
  CHECK(parsed.slice(allows[2].reason) == "還沒有");
  CHECK(parsed.document.comments.size() == 4);
}

TEST_CASE("an allow without rules, reason, or anything behind it") {
  CHECK(findings("# journey: allow empty-lane\nstage a: A\n") ==
        Lines{"1:18 `allow` gives no reason; write `# journey: allow RULE because REASON`"});
  CHECK(findings("# journey: allow empty-lane because\nstage a: A\n") ==
        Lines{"1:18 `allow` gives no reason; write `# journey: allow RULE because REASON`"});
  CHECK(findings("# journey: allow\nstage a: A\n") ==
        Lines{"1:12 `allow` names no rule to quiet; write `# journey: allow RULE because REASON`"});
  CHECK(rules("# journey: allow because x\nstage a: A\n") == Lines{"1:12 bad-allow"});
  CHECK(rules("# journey: allow a b because x\nstage a: A\n") == Lines{"1:19 bad-allow"});
  CHECK(findings("stage a: A\n# journey: allow x because y\n") ==
        Lines{"2:1 `allow` stands behind the last statement, so it quiets nothing; move it above the "
              "statement that it is "
              "meant for, or above all of them"});
}

TEST_CASE("a misspelt allow is reported, a statement that is commented out is not") {
  CHECK(findings("# journey: alow x because y\nstage a: A\n") ==
        Lines{"1:12 `alow` is not `allow`; did you mean `allow`?"});
  CHECK(findings("# journey: Sarah buys clothes\nstage a: A\n").empty());
  CHECK(findings("# journey: All of us buy clothes\n# journey\n#journey:\nstage a: A\n").empty());
}

TEST_CASE("an allow in a file without statements is for the whole file") {
  const Parsed parsed("# journey: allow x because y\n");
  REQUIRE(parsed.document.allows.size() == 1);
  CHECK(parsed.document.allows[0].target == syntax::no_statement);
  CHECK(parsed.diagnostics.all().empty());
}

TEST_CASE("in a long text it is text") {
  const Parsed parsed("stage a: A\n  goal: |\n    # journey: allow x because y\n");
  CHECK(parsed.document.allows.empty());
  CHECK(parsed.document.text_of(parsed[1]) == "# journey: allow x because y");
}
