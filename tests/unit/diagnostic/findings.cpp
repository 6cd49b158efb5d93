#include "diagnostic/diagnostic.hpp"
#include "support/said.hpp"

#include <doctest/doctest.h>

using namespace journey::diagnostic;
using journey::text::Span;

TEST_CASE("findings: a place and rule is kept once, the first one") {
  Diagnostics findings;
  findings.error("rule-a", {0, 1, 2}, journey::support::said("first"));
  CHECK(findings.error("rule-a", {0, 1, 2}, journey::support::said("second")).message == "first");
  findings.error("rule-b", {0, 1, 2}, journey::support::said("another rule"));
  CHECK(findings.all().size() == 2);
}
TEST_CASE("findings: sorting keeps what is known known") {
  Diagnostics findings;
  findings.error("rule-a", {0, 9, 10}, journey::support::said("later"));
  findings.error("rule-a", {0, 1, 2}, journey::support::said("earlier"));
  findings.sort();
  CHECK(findings.all().front().message == "earlier");
  CHECK(findings.error("rule-a", {0, 9, 10}, journey::support::said("again")).message == "later");
}
TEST_CASE("findings: what was taken out may be found anew") {
  Diagnostics findings;
  findings.warning("rule-a", {0, 1, 2}, journey::support::said("first"));
  findings.warning("rule-b", {0, 3, 4}, journey::support::said("second"));
  findings.erase_if([](std::size_t number) { return number == 0; });
  CHECK(findings.warnings() == 1);
  CHECK(findings.warning("rule-b", {0, 3, 4}, journey::support::said("again")).message == "second");
  CHECK(findings.warning("rule-a", {0, 1, 2}, journey::support::said("anew")).message == "anew");
  CHECK(findings.all().size() == 2);
}
