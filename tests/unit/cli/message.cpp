// What workers tell their parent: each message there and back, and bytes that are none.
#include "cli/run/message.hpp"

#include "cli/commands/results.hpp"

#include <limits>

#include <doctest/doctest.h>

using namespace journey;
using namespace journey::cli;

namespace {

/// The bytes are the same after the way there and back, and no shorter, longer or changed ones do harm.
template <typename Message>
Message sent(const Message& message) {
  const std::string bytes = to_bytes(message);
  auto back = from_bytes<Message>(bytes);
  REQUIRE(back);
  CHECK(to_bytes(*back) == bytes);
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK(!from_bytes<Message>(std::string_view(bytes).substr(0, size)));
  CHECK(!from_bytes<Message>(bytes + '\0'));
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    for (const char wrong : {'\x01', '\x7F', '\xFF'}) {
      std::string garbled = bytes;
      garbled[at] = static_cast<char>(garbled[at] ^ wrong);
      if (const auto read = from_bytes<Message>(garbled)) CHECK(to_bytes(*read) == garbled);
    }
  }
  return std::move(*back);
}

Report a_report() {
  Report report;
  report.outcome = Report::Outcome::built;
  report.status = 3;
  report.findings = {{std::string("k\0ey", 4), "text\n", {1, 2, 3}}, {}};
  report.complaints = {"a", ""};
  report.written = {"x.svg"};
  report.out = std::string("\0\xFF", 2);
  report.unchecked = "can't be read: no such file";
  return report;
}

FoundInSources found() {
  FoundInSources found;
  found.files = {{"a.journey", "journey: A\n"}, {"b.journey", ""}};
  found.findings.push_back({diagnostic::Severity::note,
                            "unknown-keyword",
                            {0, 0, 7},
                            "message",
                            "hint",
                            {{{0, 9, 10}, "label"}},
                            {{{0, 0, 7}, "map", false}}});
  return found;
}

ComparedMap a_map() {
  ComparedMap map;
  map.path = "a.journey";
  map.summary.future = true;
  map.summary.scores.push_back({"mike", "pay", "Pay", -0.5, {-1, 1}, {0, 7, 9}});
  map.summary.allows.push_back({{0, 1, 2}, {{"flat-curve", {0, 3, 4}}}, {0, 5, 6}, true});
  map.lines = {"    emotion: -0.5", {{3, 40, 17}}};
  return map;
}

}  // namespace

TEST_CASE("message: a report") {
  const Report back = sent(a_report());
  CHECK(back.outcome == Report::Outcome::built);
  CHECK(back.status == 3);
  REQUIRE(back.findings.size() == 2);
  CHECK(back.findings[0].key == a_report().findings[0].key);
  CHECK(back.findings[0].text == "text\n");
  CHECK(back.findings[0].counts == diagnostic::Counts{1, 2, 3});
  CHECK(back.complaints == a_report().complaints);
  CHECK(back.written == a_report().written);
  CHECK(back.out == a_report().out);
  CHECK(back.unchecked == a_report().unchecked);
}

TEST_CASE("message: what build tells") {
  const Built back = sent(Built{a_report(), {"ana", ""}, true});
  CHECK(back.lacks_translation);
  CHECK(back.report.status == 3);
  CHECK(back.personas == std::vector<std::string>{"ana", ""});
}

TEST_CASE("message: what check tells") {
  Checked checked{a_report(), {}, {}, {}, {}, {}, {{3, 7}, {}}, true, 4, 5};
  CHECK(!sent(checked).found);
  checked.found = found();
  checked.baseline = BaselineReport{{{"a.journey", "flat-curve", "0:1"}}, {"a.journey", ""}, true, false};
  checked.map = a_map();
  checked.coverage = CoverageRow{"a.journey", "A", 3, {{1, 3}, {0, 3}}};
  const Checked back = sent(checked);
  CHECK(back.is_library);
  CHECK(back.used == checked.used);
  CHECK(back.fixed == 4);
  CHECK(back.fixable == 5);
  REQUIRE(back.found);
  REQUIRE(back.found->findings.size() == 1);
  CHECK(back.found->findings[0].severity == diagnostic::Severity::note);
  CHECK(back.found->findings[0].fixes[0].replacement == "map");
  CHECK(!back.found->findings[0].fixes[0].is_sure);
  REQUIRE(back.baseline);
  CHECK(back.baseline->findings == checked.baseline->findings);
  CHECK(back.baseline->is_whole);
  REQUIRE(back.map);
  CHECK(back.map->summary.scores[0].unit() == 0.25);
  CHECK(back.map->summary.allows[0].rules[0].value == "flat-curve");
  CHECK(back.map->lines.bytes == "    emotion: -0.5");
  REQUIRE(back.coverage);
  CHECK(back.coverage->lanes[1].all == 3);
}

TEST_CASE("message: what list tells") {
  const Listed back = sent(Listed{a_report(), {{"stage", "s", "", "in", "a:1"}}});
  REQUIRE(back.rows.size() == 1);
  CHECK(back.rows[0].place == "a:1");
}

TEST_CASE("message: what texts tells") {
  const Collected back = sent(Collected{a_report(), "en", {{"stage a", "A", "stage", "maps/a.journey", 7}}});
  REQUIRE(back.texts.size() == 1);
  CHECK(back.language == "en");
  CHECK(back.texts[0].path == "maps/a.journey");
  CHECK(back.texts[0].line == 7);
}

TEST_CASE("message: what build plans") {
  CHECK(!sent(Planned{a_report(), {}}).offer);
  const Planned back = sent(Planned{{}, Offer{{"mike", ""}, {"map", "\n"}}});
  REQUIRE(back.offer);
  CHECK(back.offer->personas == std::vector<std::string>{"mike", ""});
  CHECK(back.offer->views == std::vector<std::string>{"map", "\n"});
}

TEST_CASE("message: sizes without their bytes cost nothing, numbers that are none are refused") {
  CHECK(!from_bytes<std::vector<std::string>>(to_bytes(std::numeric_limits<std::size_t>::max())));
  CHECK(!from_bytes<std::string>(to_bytes(std::numeric_limits<std::size_t>::max()) + "abc"));
  CHECK(!from_bytes<bool>("\x02"));
  CHECK(!from_bytes<Report::Outcome>("\x06"));
  CHECK(from_bytes<Report::Outcome>("\x05") == Report::Outcome::looked_at);
  CHECK(!from_bytes<double>(to_bytes(std::numeric_limits<double>::quiet_NaN())));
  CHECK(!from_bytes<double>(to_bytes(std::numeric_limits<double>::infinity())));
}
