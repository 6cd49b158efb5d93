#include "support/compile.hpp"

#include <doctest/doctest.h>

using namespace journey;
using support::Compilation;
using support::mistakes;
using Places = std::vector<std::string>;

namespace {

model::Metric metric(const std::string& properties, std::map<std::string, std::string> beside = {}) {
  return support::compile("journey: J\nstage s: S\n  goal: G\nmetric m: M\n" + properties, std::move(beside))
      .first()
      .metric_declarations()[0];
}
const std::string with_data = "journey: J\nstage s: S\n  goal: G\nmetric m: M\n  data: kpi.csv\n";

}  // namespace

TEST_CASE("metric: the latest value is current where none is written") {
  CHECK(metric("  value 2026-03: 7\n  value 2026-05: 9\n  value 2026-04: 8\n").current->value == 9);
  CHECK(metric("  current: 5\n  value 2026-03: 7\n").current->value == 5);
}
TEST_CASE("metric: history is in order of time, the last day of each date") {
  const auto m = metric("  value 2026: 3\n  value 2026-Q1: 1\n  value 2026-06-30: 2\n");
  REQUIRE(m.history.size() == 3);
  CHECK(m.history[0].value == 1);
  CHECK(m.history[2].value == 3);
}
TEST_CASE("metric: better is written, else what the target suggests") {
  CHECK(metric("  current: 62\n  target: 40\n").better == lexicon::Better::lower);
  CHECK(metric("  baseline: 62\n  current: 38\n  target: 40\n").better == lexicon::Better::lower);
  CHECK(metric("  value 2026: 1\n  target: 40\n").better == lexicon::Better::higher);
  CHECK(metric("  current: 62\n  target: 40\n  better: higher\n").better == lexicon::Better::higher);
  CHECK(metric("  current: 62\n  target: 40\n  better: higher\n").better_written);
  CHECK_FALSE(metric("  target: 40\n").better.has_value());
  CHECK_FALSE(metric("  current: 40\n  target: 40\n").better.has_value());
}
TEST_CASE("data: rows that bear the metric's name, columns in any order") {
  const auto m =
      metric("  data: kpi.csv\n",
             {{"kpi.csv", "value,note,metric,date\n3,x,m,2026-02\n9,y,other,2026-02\n\"2\",z,m,2026-01\n"}});
  REQUIRE(m.history.size() == 2);
  CHECK(m.history[0].value == 2);
  CHECK(m.current->value == 3);
}
TEST_CASE("data: columns may be called in the other languages") {
  CHECK(metric("  data: kpi.csv\n", {{"kpi.csv", "指標,日期,歷史值\nm,2026-01,4\n"}}).current->value == 4);
}
TEST_CASE("data: a bad cell is a mistake at the CSV's own line, and every bad cell is one") {
  CHECK(mistakes(with_data,
                 {{"kpi.csv",
                   "metric,date,value\nm,2026-01,1\nm,2026-13,1\nm,2026-02,many\nm,2026-03\nm,,3\n"}}) ==
        Places{"kpi.csv:3:3 bad-csv", "kpi.csv:4:11 bad-csv", "kpi.csv:5:1 bad-csv", "kpi.csv:6:3 bad-csv"});
}
TEST_CASE("data: a header that lacks a column, an empty file, bytes that are no text") {
  CHECK(mistakes(with_data, {{"kpi.csv", "metric,date,amount\nm,2026-01,1\n"}}) ==
        Places{"kpi.csv:1:1 bad-csv"});
  CHECK(mistakes(with_data, {{"kpi.csv", ""}}) == Places{"kpi.csv:1:1 bad-csv"});
  CHECK(mistakes(with_data, {{"kpi.csv", "metric,date,value\nm,2026-01,\xFF\n"}}) ==
        Places{"kpi.csv:2:11 bad-csv"});
}
TEST_CASE("data: one file for two metrics is read once") {
  CHECK(mistakes(with_data + "metric n: N\n  data: ./kpi.csv\n",
                 {{"kpi.csv", "metric,date,value\nm,2026-01,x\n"}})
            .size() == 1);
}
TEST_CASE("data: no such file") { CHECK(mistakes(with_data) == Places{"5:9 unreadable-file"}); }
TEST_CASE("data: a path that leaves is not even asked for") {
  CHECK(mistakes("metric m: M\n  data: /etc/passwd\n").size() == 1);
}
TEST_CASE("metric: a date that is none, before the colon") {
  CHECK(mistakes("metric m: M\n  value 2026-02-30: 4\n") == Places{"2:17 bad-date"});
}

TEST_CASE(
    "trust: no content of a file that is no map is ever quoted: a table is one once its header says so") {
  const auto quotes = [](const std::string& csv) {
    support::Compilation compilation("journey: J\nmetric m: M\n  data: kpi.csv\nstage s: S\n  goal: G\n",
                                     {{"kpi.csv", csv}});
    const diagnostic::Diagnostic& finding = compilation.finding("bad-csv");
    return compilation.sources()[finding.span.source].is_quotable();
  };
  CHECK_FALSE(quotes("name,password\nanna,TOP-SECRET\n"));
  CHECK_FALSE(quotes("TOP-SECRET\xFF\n"));
  CHECK_FALSE(quotes("\"TOP-SECRET\n"));
  CHECK(quotes("metric,date,value\nm,2026-01,x\n"));
}
