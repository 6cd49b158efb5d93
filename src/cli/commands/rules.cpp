// `journey rules` and `journey explain`: what a map is checked for, and why.
#include "cli/commands/commands.hpp"
#include "cli/commands/rules_documentation.hpp"
#include "cli/commands/table.hpp"
#include "cli/options/complaint.hpp"
#include "cli/options/speech.hpp"
#include "cli/run/catalogue.hpp"
#include "diagnostic/location.hpp"
#include "model/limits.hpp"
#include "text/escape.hpp"
#include "text/fill.hpp"
#include "text/lines.hpp"
#include "text/nearest.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace journey::cli {

namespace {

struct LimitRow {
  std::string_view name;
  std::size_t value;
  std::string_view of;
};

constexpr std::array<LimitRow, 19> limits{{
    {"file-bytes", model::Limits::file_bytes, "bytes of one file"},
    {"image-bytes", model::Limits::image_bytes, "bytes of one image"},
    {"image-pixels", model::Limits::image_pixels, "pixels of one image"},
    {"embedded-image-bytes", model::Limits::embedded_image_bytes,
     "bytes of all images of one map, each as often as it is named"},
    {"compiled-bytes", model::Limits::compiled_bytes, "bytes of one map and all it imports"},
    {"imported-files", model::Limits::imported_files, "files that one map imports"},
    {"import-depth", model::Limits::import_depth, "imports in imports"},
    {"imports", model::Limits::imports, "`import` lines of one map and its libraries"},
    {"earlier-maps", model::Limits::earlier_maps, "maps that one map names as `before`"},
    {"nesting", model::Limits::nesting, "statements in statements"},
    {"statements", model::Limits::statements, "statements of one file"},
    {"touchpoints", model::Limits::touchpoints, "touchpoints of one map"},
    {"optional-in-a-row", model::Limits::optional_in_a_row, "optional touchpoints that follow each other"},
    {"lanes", model::Limits::lanes, "lanes of its own of one map"},
    {"phases", model::Limits::phases, "phases of one stage model"},
    {"personas", model::Limits::personas, "personas of one journey"},
    {"lived-statements", model::Limits::persona_statements, "statements times personas of one map"},
    {"metric-points", model::Limits::metric_points, "values of the metrics of one map"},
    {"findings-shown", model::Limits::findings_shown, "findings of one file that are shown"},
}};

void print(const Table& table, const Options& options, Streams& streams) {
  streams.out(options.print == "json" ? print_json(table) : print_table(table, 100));
}

/// An example, with what no terminal should get shown as `<0xFF>`.
std::string indented(std::string_view text) {
  std::string out;
  while (!text.empty()) out += fmt::format("    {}\n", text::escape_terminal(text::take_raw_line(text)));
  return out;
}

}  // namespace

int rules(const Options& options, Streams& streams) {
  if (options.print == "markdown" || options.print == "man") {
    if (options.limits) {
      streams.error(complaint("`--limits` is a table; it takes `--format json`"));
      return status::usage;
    }
    streams.out(options.print == "man" ? rules_as_manual(catalogue()) : rules_as_markdown(catalogue()));
    return status::done;
  }
  Table table;
  if (options.limits) {
    table.columns = {"limit", "value", "of"};
    for (const LimitRow& row : limits)
      table.rows.push_back({std::string(row.name), fmt::format("{}", row.value), std::string(row.of)});
  } else {
    table.columns = {"rule", "category", "severity", "summary"};
    for (const diagnostic::RuleInfo& rule : catalogue()) {
      table.rows.push_back({std::string(rule.name), std::string(rule.category),
                            std::string(diagnostic::word(rule.level)), spoken(rule.summary)});
    }
  }
  print(table, options, streams);
  return status::done;
}

int explain(const Options& options, Streams& streams) {
  std::vector<diagnostic::RuleInfo> all = catalogue();
  all.push_back(diagnostic::unchecked_file());  // machines are told of it, and whoever reads that asks
  const auto rule = std::find_if(all.begin(), all.end(),
                                 [&](const diagnostic::RuleInfo& info) { return info.name == options.rule; });
  if (rule == all.end()) {
    std::vector<std::string_view> names;
    for (const diagnostic::RuleInfo& known : all) names.push_back(known.name);
    const auto near = text::nearest(options.rule, names);
    streams.error(complaint(
        fmt::format("there is no rule `{}`; {}", options.rule,
                    near ? fmt::format("did you mean `{}`?", *near) : "`journey rules` lists them")));
    return status::usage;
  }
  streams.out(fmt::format("{} ({}): {}\n\n{}", rule->name, diagnostic::word(rule->level),
                          spoken(rule->summary), text::fill(spoken(rule->why), 80)));
  if (!rule->bad.empty())
    streams.out(fmt::format("\nThis is reported:\n\n{}\nThis is right:\n\n{}", indented(rule->bad),
                            indented(rule->good)));
  return status::done;
}

}  // namespace journey::cli
