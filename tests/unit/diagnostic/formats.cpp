#include "diagnostic/formats.hpp"

#include "report.hpp"
#include "support/said.hpp"
#include "text/utf8.hpp"

#include <regex>
#include <set>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace journey;
using diagnostic::Severity;
using nlohmann::json;
using tests::has;

namespace {

/// What a stranger may put into every field (trust: injection).
constexpr std::string_view poison =
    "\"'\\`<>&]]>-->*/ "
    "\\N\\G|#[x](javascript:alert(1))<svg/onload=alert(1)>{{7*7}}${x}%0A::error::x##[error]x,"
    "=1+1;@team";

bool is_json(std::string_view name) {
  return name == "json" || name == "sarif" || name == "gitlab" || name == "rdjson";
}

/// A strict reader of the XML that we write: tags nest, attributes are quoted, every `&` starts an entity.
/// Returns the text and attribute values with the entities resolved, or the complaint.
struct Xml {
  std::string text, complaint;

  explicit Xml(const std::string& xml) {
    static const std::regex tag(R"re(<(/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(/?)>)re");
    static const std::regex entity("&(amp|lt|gt|quot|#39);");
    std::vector<std::string> open;
    const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    if (!xml.starts_with(head)) complaint = "no declaration";
    auto at = xml.begin() + static_cast<std::ptrdiff_t>(head.size());
    const auto plain = [&](std::string_view part) {
      const std::string copy(part);
      const std::string rest = std::regex_replace(copy, entity, "");
      if (has(rest, "&") || has(rest, "<") || has(rest, ">")) complaint = "raw markup in: " + copy;
      text += part;
    };
    for (std::smatch m; std::regex_search(at, xml.end(), m, tag); at = m[0].second) {
      plain({&*at, static_cast<std::size_t>(m[0].first - at)});
      text += m[3];
      if (m[1].length() > 0) {
        if (open.empty() || open.back() != m[2]) complaint = "closes what is not open: " + m[2].str();
        if (!open.empty()) open.pop_back();
      } else if (m[4].length() == 0) {
        open.push_back(m[2]);
      }
    }
    plain({&*at, static_cast<std::size_t>(xml.end() - at)});
    if (!open.empty()) complaint = "left open: " + open.back();
  }
};

/// Columns of a single finding as a format prints them: start and end.
struct Columns {
  std::uint32_t begin, end;
  bool operator==(const Columns&) const = default;
};

Columns columns_in(std::string_view format, const diagnostic::Run& run) {
  const std::string out = diagnostic::find_format(format)->print(run);
  if (format == "json") {
    const json one = json::parse(out)[0];
    return {one["column"], one["end_column"]};
  }
  if (format == "sarif") {
    const json region =
        json::parse(out)["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
    return {region["startColumn"], region["endColumn"]};
  }
  if (format == "rdjson") {
    const json range = json::parse(out)["diagnostics"][0]["location"]["range"];
    return {range["start"]["column"], range["end"]["column"]};
  }
  std::smatch m;
  static const std::regex github("col=(\\d+),endColumn=(\\d+)");
  REQUIRE(std::regex_search(out, m, github));
  return {static_cast<std::uint32_t>(std::stoul(m[1])), static_cast<std::uint32_t>(std::stoul(m[2]))};
}

}  // namespace

TEST_CASE("formats: each is found by its name, an unknown one is not") {
  std::set<std::string_view> names;
  for (const diagnostic::Format& format : diagnostic::formats()) {
    CAPTURE(format.name);
    CHECK(diagnostic::find_format(format.name) == &format);
    names.insert(format.name);
  }
  CHECK(names == std::set<std::string_view>{"text", "json", "sarif", "github", "gitlab", "junit", "rdjson"});
  CHECK(diagnostic::find_format("xml") == nullptr);
  CHECK(diagnostic::find_format("") == nullptr);
}

TEST_CASE("formats: columns are code points, UTF-16 units or bytes, as the format counts") {
  struct Row {
    const char* what;
    std::string line;
    std::string_view part;
    Columns points, utf16, bytes;
  };
  // The family is five code points of 18 bytes and 8 units; é is e and a combining acute, 3 bytes.
  const Row rows[] = {
      {"ASCII", "goal: part", "part", {7, 11}, {7, 11}, {7, 11}},
      {"Chinese before and in it", "目標：買咖啡", "咖啡", {5, 7}, {5, 7}, {13, 19}},
      {"an emoji before it", "\U0001F600 part", "part", {3, 7}, {4, 8}, {6, 10}},
      {"an emoji in it", "a \U0001F600", "\U0001F600", {3, 4}, {3, 5}, {3, 7}},
      {"a combining mark before it", "e\u0301 part", "part", {4, 8}, {4, 8}, {5, 9}},
      {"a combining mark in it", "cafe\u0301!", "e\u0301", {4, 6}, {4, 6}, {4, 7}},
      {"a family of three", "\U0001F468\u200D\U0001F469\u200D\U0001F467 x", "x", {7, 8}, {10, 11}, {20, 21}},
      {"a byte-order mark", "\uFEFFgoal", "goal", {1, 5}, {1, 5}, {1, 5}},
      {"tabs are one column", "\t\tgoal", "goal", {3, 7}, {3, 7}, {3, 7}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    tests::Report report;
    const auto id = report.file("a.journey", row.line + "\n");
    report.finding(Severity::error, "r", report.span(id, row.part), "m");
    const diagnostic::Run& run = report.run();
    CHECK(columns_in("json", run) == row.points);
    CHECK(columns_in("github", run) == row.points);
    CHECK(columns_in("sarif", run) == row.utf16);
    CHECK(columns_in("rdjson", run) == row.bytes);
  }
}

TEST_CASE("formats: an empty span has two equal columns") {
  tests::Report report;
  const auto id = report.file("a.journey", "goal:\n");
  report.finding(Severity::error, "r", {id, 5, 5}, "m");
  for (const char* format : {"json", "github", "sarif", "rdjson"}) {
    CAPTURE(format);
    CHECK(columns_in(format, report.run()) == Columns{6, 6});
  }
}

TEST_CASE("formats: all are valid whatever the names, texts and sources say") {
  const std::string names[] = {std::string(poison),
                               "a b.journey",
                               "a#b%20c?.journey",
                               "旅程/買咖啡.journey",
                               "bad\xFF\xC0\xED\xA0\x80.journey",
                               "line\nend\r\x1b[31m\x01\u202E.journey",
                               "../../up.journey",
                               "/absolute/a b.journey",
                               "C:\\maps\\a.journey",
                               "::error::x",
                               "##[error]",
                               "<stdin>",
                               std::string(4000, 'x'),
                               ""};
  for (const std::string& name : names) {
    CAPTURE(name);
    tests::Report report(diagnostic::mistakes());
    const auto id = report.file(name, std::string(poison) + "\xFF\x02\u202E\n" + std::string(poison));
    for (std::uint32_t i = 0; i < 12; ++i) {
      auto& finding = report.finding(i % 2 == 0 ? Severity::error : Severity::warning, "unknown-keyword",
                                     {id, i, i + 3}, std::string(poison) + "\xFF\x01\n", std::string(poison));
      finding.labels.push_back({{id, 1, 2}, support::said(std::string(poison) + "\uFFFE")});
      finding.fixes.push_back({finding.span, std::string(poison) + "\xC0"});
    }
    const diagnostic::Run& run = report.run(10);
    for (const diagnostic::Format& format : diagnostic::formats()) {
      CAPTURE(format.name);
      const std::string out = format.print(run);
      CHECK_FALSE(text::find_invalid(out).has_value());
      CHECK(out.ends_with('\n'));
      if (is_json(format.name)) {
        CHECK(json::accept(out));
      } else {
        for (const char c : out) REQUIRE((static_cast<unsigned char>(c) >= 0x20 || c == '\n'));
        CHECK_FALSE(has(out, "##["));
      }
      if (format.name == "junit") CHECK(Xml(out).complaint == "");
      if (format.name == "text") CHECK_FALSE(has("\n" + out, "\n::error"));
    }
  }
}

TEST_CASE("formats: our strict reader of XML does complain") {
  const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  CHECK(Xml(head + "<a x=\"1\">t&amp;</a>\n").complaint == "");
  CHECK(Xml(head + "<a><b></a>\n").complaint != "");
  CHECK(Xml(head + "<a>&x;</a>\n").complaint != "");
  CHECK(Xml(head + "<a><svg/onload=1></a>\n").complaint != "");
  CHECK(Xml(head + "<a>\n").complaint != "");
}

TEST_CASE("formats: the same run gives the same bytes") {
  tests::Report one, two;
  const diagnostic::Run& a = tests::two_findings(one);
  const diagnostic::Run& b = tests::two_findings(two);
  for (const diagnostic::Format& format : diagnostic::formats()) CHECK(format.print(a) == format.print(b));
}

TEST_CASE("formats: text ends in the counts, with a line for what is left out") {
  tests::Report report;
  const auto id = report.file("a.journey", "xxx\n");
  for (std::uint32_t i = 0; i < 3; ++i) report.finding(Severity::error, "r", {id, i, i + 1}, "m");
  const std::string out = diagnostic::print_text(report.run(1));
  CHECK(out.starts_with("error[r]: m\n --> a.journey:1:1\n"));
  CHECK(out.ends_with("a.journey: and 2 more in this file, which are not shown\n\n3 errors\n"));
  CHECK(diagnostic::print_text(diagnostic::Run()) == "no mistakes\n");
}

TEST_CASE("formats: json is an array with a finding a line") {
  tests::Report report;
  const auto id = report.file("a.journey", "xxx\n");
  for (std::uint32_t i = 0; i < 3; ++i) report.finding(Severity::error, "r", {id, i, i + 1}, "m");
  const std::string out = diagnostic::print_json(report.run(2));
  CHECK(tests::count(out, "\n") == 5);
  const json all = json::parse(out);
  REQUIRE(all.size() == 3);
  CHECK(all[2] == json::parse(R"({"path": "a.journey", "rule": "more-findings", "severity": "note",
                                  "message": "and 1 more in this file, which are not shown"})"));
  CHECK(diagnostic::print_json(diagnostic::Run()) == "[]\n");
}
