// `journey rules` and `journey explain`: what a map is checked for, and why.
#include "cli/commands/commands.hpp"
#include "cli/commands/phrases.hpp"
#include "cli/commands/phrases_limits.hpp"
#include "cli/commands/rules_documentation.hpp"
#include "cli/commands/table.hpp"
#include "cli/options/complaint.hpp"
#include "cli/options/phrases.hpp"
#include "cli/options/speech.hpp"
#include "cli/run/catalogue.hpp"
#include "diagnostic/diagnostic.hpp"
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

/// What each limit is a limit of, beside model::limit_rows().
constexpr std::array limit_phrases{
#define LIMIT(id, name, value, most, phrase) &phrases::phrase,
#include "model/limits.def"
#undef LIMIT
};

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
      streams.error(complaint(say<phrases::limits_is_a_table>()));
      return status::usage;
    }
    streams.out(options.print == "man" ? rules_as_manual(catalogue()) : rules_as_markdown(catalogue()));
    return status::done;
  }
  Table table;
  if (options.limits) {
    table.columns = {"limit", "value", "most", "of"};
    table.heads = {spoken(say<phrases::column_limit>()), spoken(say<phrases::column_value>()),
                   spoken(say<phrases::column_most>()), spoken(say<phrases::column_of>())};
    // What programs read is English.
    const auto language = options.print == "json" ? lexicon::Language::english : speech();
    for (std::size_t i = 0; i < limit_phrases.size(); ++i) {
      const model::LimitRow& row = model::limit_rows()[i];
      table.rows.push_back({std::string(row.name), fmt::format("{}", model::limits().*row.value),
                            fmt::format("{}", row.most), std::string(limit_phrases[i]->in(language))});
    }
  } else {
    table.columns = {"rule", "category", "severity", "summary"};
    table.heads = {spoken(say<phrases::column_rule>()), spoken(say<phrases::column_category>()),
                   spoken(say<phrases::column_level>()), spoken(say<phrases::column_summary>())};
    for (const diagnostic::RuleInfo& rule : catalogue()) {
      const std::string level = options.print == "json" ? std::string(diagnostic::word(rule.level))
                                                        : spoken(diagnostic::spoken_level(rule.level));
      table.rows.push_back({std::string(rule.name), std::string(rule.category), level, spoken(rule.summary)});
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
    streams.error(
        complaint(say<phrases::no_rule>(options.rule)
                      .then(near ? diagnostic::did_you_mean(*near) : say<phrases::rules_lists_them>())));
    return status::usage;
  }
  streams.out(
      spoken(say<phrases::rule_in_a_line>(rule->name, diagnostic::spoken_level(rule->level), rule->summary)) +
      "\n\n" + text::fill(spoken(rule->why), 80));
  if (!rule->bad.empty())
    streams.out(fmt::format("\n{}\n\n{}\n{}\n\n{}", spoken(say<phrases::this_is_reported>()),
                            indented(rule->bad), spoken(say<phrases::this_is_right>()),
                            indented(rule->good)));
  return status::done;
}

}  // namespace journey::cli
