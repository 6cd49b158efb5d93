#include "diagnostic/diagnostic.hpp"

#include <doctest/doctest.h>

using namespace journey::diagnostic;
using journey::text::Span;

TEST_CASE("findings: a place and rule is kept once, the first one") {
  Diagnostics findings;
  findings.error("rule-a", {0, 1, 2}, "first");
  CHECK(findings.error("rule-a", {0, 1, 2}, "second").message == "first");
  findings.error("rule-b", {0, 1, 2}, "another rule");
  CHECK(findings.all().size() == 2);
}
TEST_CASE("findings: sorting keeps what is known known") {
  Diagnostics findings;
  findings.error("rule-a", {0, 9, 10}, "later");
  findings.error("rule-a", {0, 1, 2}, "earlier");
  findings.sort();
  CHECK(findings.all().front().message == "earlier");
  CHECK(findings.error("rule-a", {0, 9, 10}, "again").message == "later");
}
TEST_CASE("findings: what was taken out may be found anew") {
  Diagnostics findings;
  findings.warning("rule-a", {0, 1, 2}, "first");
  findings.warning("rule-b", {0, 3, 4}, "second");
  findings.erase_if([](std::size_t number) { return number == 0; });
  CHECK(findings.warnings() == 1);
  CHECK(findings.warning("rule-b", {0, 3, 4}, "again").message == "second");
  CHECK(findings.warning("rule-a", {0, 1, 2}, "anew").message == "anew");
  CHECK(findings.all().size() == 2);
}
