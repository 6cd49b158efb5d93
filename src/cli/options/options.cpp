#include "cli/options/options.hpp"

#include "board/built_in.hpp"
#include "cli/options/complaint.hpp"
#include "cli/options/help.hpp"
#include "cli/options/options_finish.hpp"
#include "cli/options/version.hpp"
#include "diagnostic/formats.hpp"
#include "lexicon/language.hpp"
#include "text/nearest.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <fmt/format.h>

namespace journey::cli {

namespace {

Stop wrong(const std::string& text, std::string_view command = {}) {
  return {status::usage,
          {},
          complaint(text) + fmt::format("  help: journey {}{}--help\n", command, command.empty() ? "" : " ")};
}

std::vector<std::string_view> view_names() {
  std::vector<std::string_view> names;
  for (const board::BuiltIn& view : board::built_in_views()) names.push_back(view.name);
  return names;
}

CLI::Option* list_option(CLI::App& app, const std::string& names, std::vector<std::string>& values,
                         const std::string& help) {
  return app.add_option(names, values, help)->allow_extra_args(false);
}

void add_paths(CLI::App& app, Options& options) {
  app.add_option("PATH", options.paths, "A file, a folder (this one), - for standard input");
  app.add_option("--stdin-filename", options.stdin_filename, "Where standard input is said to lie")
      ->type_name("PATH");
  app.add_option("--root", options.root, "The project; nothing outside is read")->type_name("DIR");
}

void add_common(CLI::App& app, Raw& raw) {
  app.add_option("--today", raw.today, "The day that due dates are compared with")->type_name("DATE");
  list_option(app, "--deny", raw.deny, "")->type_name("WHAT");
  list_option(app, "--warn", raw.warn, "")->type_name("WHAT");
  list_option(app, "--note", raw.note, "")->type_name("WHAT");
  list_option(app, "--allow", raw.allow, "A rule or category; --deny warnings")->type_name("WHAT");
  app.add_option("-j,--jobs", raw.jobs, "So many maps at a time")->type_name("N");
}

void add_printing(CLI::App& app, Options& options, Raw& raw) {
  app.add_option("--color", raw.color, "auto, always, never")->type_name("WHEN");
  app.add_flag("-q,--quiet", options.quiet, "Say nothing but what is wrong");
}

void add_build(CLI::App& app, Options& options, Raw& raw) {
  add_paths(app, options);
  app.add_option("-o,--output", options.output, "A file, a folder, or - for standard output")
      ->type_name("PATH");
  list_option(app, "-f,--format", raw.formats, join_names(format_names()) + " (png: --scale 2)")
      ->type_name("LIST");
  list_option(app, "--view", raw.views, fmt::format("{}, all, or the file's", fmt::join(view_names(), ", ")))
      ->type_name("LIST");
  app.add_option("--persona", options.persona, "One persona; each: one by one; all: compared")
      ->type_name("ID");
  app.add_option("--theme", raw.theme, "light, dark, auto; print: on --paper a3 (or a4)")->type_name("NAME");
  app.add_option("--paper", raw.paper)->type_name("NAME")->group(told_elsewhere);
  app.add_option("--scale", options.scale)->type_name("N")->group(told_elsewhere);
  app.add_option("--language", options.language, "Of the labels, instead of the map's")->type_name("TAG");
  app.add_option("--id-prefix", options.id_prefix, "Before each id, for several maps in a page")
      ->type_name("TEXT");
  add_common(app, raw);
  add_printing(app, options, raw);
}

void add_check(CLI::App& app, Options& options, Raw& raw) {
  add_paths(app, options);
  std::vector<std::string_view> names;
  for (const diagnostic::Format& format : diagnostic::formats()) names.push_back(format.name);
  app.add_option("--format", raw.print, join_names(names))->type_name("NAME");
  app.add_flag("--fix", options.fix, "Mend what only one repair makes right");
  app.add_flag("--diff", options.diff, "Show what that would change, write nothing");
  app.add_option("--baseline", options.baseline, "Findings that are known: say nothing of them")
      ->type_name("FILE");
  app.add_option("--write-baseline", options.write_baseline, "Write what is found there, as known")
      ->type_name("FILE");
  app.add_flag("--only-given", options.only_given, "Not what imports the libraries that are given too");
  app.add_flag("--coverage", options.coverage, "Print how much of their lanes the maps fill");
  app.add_option("--min-coverage", raw.min_coverage, "Fail a map that fills less")->type_name("PERCENT");
  add_common(app, raw);
  add_printing(app, options, raw);
}

void add_format(CLI::App& app, Options& options, Raw& raw) {
  add_paths(app, options);
  app.add_flag("--check", options.check, "Write nothing; status 1 if a file would change");
  app.add_flag("--diff", options.diff, "Write nothing; show what would change");
  app.add_option("--keywords", raw.keywords, "Translate them: " + lexicon::list_of_tags())->type_name("TAG");
  app.add_option("-j,--jobs", raw.jobs, "So many files at a time")->type_name("N");
  add_printing(app, options, raw);
}

void add_list(CLI::App& app, Options& options, Raw& raw) {
  add_paths(app, options);
  list_option(app, "--kind", options.kinds, "map, stage, touchpoint, persona, pain …")->type_name("LIST");
  app.add_option("--format", raw.print, "json, csv")->type_name("NAME");
  app.add_option("-j,--jobs", raw.jobs, "So many maps at a time")->type_name("N");
  add_printing(app, options, raw);
}

void add_rules(CLI::App& app, Options& options, Raw& raw) {
  app.add_option("--format", raw.print, "json, markdown or man")->type_name("NAME");
  app.add_flag("--limits", options.limits, "What a map may cost at most");
}

void add_explain(CLI::App& app, Options& options, Raw&) {
  app.add_option("RULE", options.rule, "The name of a rule, as messages show it in brackets")->required();
}

void add_new(CLI::App& app, Options& options, Raw& raw) {
  app.add_option("FILE", options.paths, "The file to write; - for standard output")->expected(0, 1);
  app.add_option("--model", options.model, "A stage model: classic, hubspot, retail, employee …")
      ->type_name("NAME");
  app.add_option("--language", options.language, lexicon::list_of_tags())->type_name("TAG");
  app.add_option("--persona", options.persona, "Whose journey it is")->type_name("NAME");
  add_printing(app, options, raw);
}

struct CommandRow {
  std::string_view name;
  Command command;
  std::string_view summary;
  std::string_view examples;  ///< a line each, without the last end
  void (*add)(CLI::App&, Options&, Raw&);
};

constexpr std::array<CommandRow, 7> commands{{
    {"build", Command::build, "Compile maps: files, or every .journey below a folder",
     "  journey build sarah.journey -f svg,html,md   three files beside the source\n"
     "  journey build maps -o out                    every map below maps/, into out/\n"
     "  journey build - -o - -f md < sarah.journey   from a pipe into a pipe",
     add_build},
    {"check", Command::check, "Say what is wrong, and write nothing",
     "  journey check                  everything below this folder\n"
     "  journey check --format json    for machines, on standard output\n"
     "  journey check --coverage --min-coverage 80",
     add_check},
    {"fmt", Command::format, "Put maps into canonical form, comments and all",
     "  journey fmt                        everything below this folder, in place\n"
     "  journey fmt --check --diff         what would change; status 1 if anything would\n"
     "  journey fmt --keywords zh-Hant sarah.journey\n"
     "  journey fmt - < sarah.journey      from a pipe into a pipe",
     add_format},
    {"list", Command::list, "List maps, stages, touchpoints, personas, pains and more",
     "  journey list sarah.journey\n"
     "  journey list --kind pain,opportunity --format csv > backlog.csv",
     add_list},
    {"rules", Command::rules, "List everything that a map is checked for",
     "  journey rules\n"
     "  journey rules --limits         what a map may cost at most",
     add_rules},
    {"explain", Command::explain, "Explain one rule, with a bad and a good example",
     "  journey explain unknown-keyword", add_explain},
    {"new", Command::create, "Write a starter map",
     "  journey new sarah.journey --persona Sarah\n"
     "  journey new --model hubspot --language zh-Hant 顧客.journey",
     add_new},
}};

const CommandRow* command_named(std::string_view name) {
  const auto row =
      std::find_if(commands.begin(), commands.end(), [&](const CommandRow& c) { return c.name == name; });
  return row == commands.end() ? nullptr : &*row;
}

/// The program by itself: what it takes before a command, and which commands there are. What stands behind
/// one is read by an app of its own, for a subcommand of CLI11 2.1 would hand what stands behind `--` back to
/// its parent, and take `++` for its end.
void describe(CLI::App& journey) {
  journey.formatter(screen_formatter());
  journey.set_help_flag("-h,--help")->group(told_elsewhere);
  journey.set_version_flag("-V,--version", fmt::format("journey {}", version))->group(told_elsewhere);
  for (const CommandRow& row : commands)
    journey.add_subcommand(std::string(row.name), std::string(row.summary))->group("Commands");
  journey.require_subcommand(1);
  journey.footer(
      "Options:\n"
      "  --help     this text; COMMAND --help or help COMMAND: its own\n"
      "  --version  the version\n\n"
      "Example:\n"
      "  journey new sarah.journey && journey build sarah.journey -f svg,html\n\n"
      "The language is in journey(5), everything else in journey(1).");
}

void describe(CLI::App& command, const CommandRow& row) {
  command.formatter(screen_formatter());
  command.set_help_flag("-h,--help")->group(told_elsewhere);
  command.allow_windows_style_options(false);
  command.footer(fmt::format("Examples:\n{}", row.examples));
}

/// Words of `app`'s options, `--format` and `-f` alike.
std::vector<std::string> option_words(const CLI::App& app) {
  std::vector<std::string> words;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) words.push_back("--" + name);
    for (const std::string& name : option->get_snames()) words.push_back("-" + name);
  }
  return words;
}

constexpr std::string_view help_word = "help";

/// What is wrong with a first word that is no command.
Stop no_command(const std::string& first) {
  if (first.starts_with('-')) return wrong(fmt::format("`{}` stands before the command", first));
  if (first.ends_with(".journey"))
    return wrong(fmt::format("a command is missing; did you mean `journey build {}`?", first));
  std::vector<std::string_view> names;
  for (const CommandRow& command : commands) names.push_back(command.name);
  names.push_back(help_word);
  return wrong(fmt::format("there is no command `{}`; {}", first,
                           suggestion(first, names, "the commands are " + join_names(names))));
}

bool takes_value(const CLI::Option* option) {
  return option != nullptr && option->get_items_expected_min() > 0;
}

/// The option that stands last and lacks its value; null where something else is the matter. CLI11 gives an
/// option whatever word follows it, so that only the last word can lack one.
const CLI::Option* option_without_value(const CLI::App& app, const std::string& last) {
  const auto& order = app.parse_order();
  if (!order.empty() && order.back()->results().back() == last) return nullptr;  // it is a value itself
  const CLI::Option* option = nullptr;
  if (last.starts_with("--")) {
    const std::size_t sign = last.find('=');
    if (sign == std::string::npos || sign + 1 == last.size())
      option = app.get_option_no_throw(last.substr(0, sign));
  } else {
    // `-qo`: a letter that takes a value has one in what stands behind it.
    std::size_t at = 1;
    while (at + 1 < last.size() && !takes_value(app.get_option_no_throw({'-', last[at]}))) ++at;
    if (at + 1 == last.size()) option = app.get_option_no_throw({'-', last[at]});
  }
  return takes_value(option) ? option : nullptr;
}

/// What is wrong with the words behind a command, where CLI11 has more of them than it knows.
std::optional<Stop> too_much(const CLI::App& app, std::string_view command) {
  const auto extras = app.remaining();
  if (extras.empty()) return std::nullopt;
  const std::string& extra = extras.front();
  if (!extra.starts_with('-')) return wrong(fmt::format("`{}` is one word too many", extra), command);
  const std::string flag = extra.substr(0, extra.find('='));
  const auto words = option_words(app);
  const std::vector<std::string_view> known(words.begin(), words.end());
  const auto near = flag.size() > 2 ? text::nearest(flag, known) : std::nullopt;
  return wrong(fmt::format("`journey {}` has no option `{}`{}", command, flag,
                           near ? fmt::format("; did you mean `{}`?", *near) : std::string()),
               command);
}

/// Reads the words behind a command; nothing where they are well formed.
std::optional<Stop> parse_words(CLI::App& app, const std::vector<std::string>& words,
                                std::string_view command) {
  try {
    app.parse(std::vector<std::string>(words.rbegin(), words.rend()));  // CLI11 takes them last first
    return std::nullopt;
  } catch (const CLI::CallForHelp&) {
    return Stop{status::done, app.help(), {}};
  } catch (const CLI::ArgumentMismatch& error) {
    if (auto stop = too_much(app, command)) return stop;
    if (const CLI::Option* option = option_without_value(app, words.back()))
      return wrong(fmt::format("`{}` takes a value", option->get_name()), command);
    return wrong(error.what(), command);
  } catch (const CLI::ParseError& error) {
    if (auto stop = too_much(app, command)) return stop;
    return wrong(error.what(), command);
  }
}

/// What `journey help …` is short for: `help build` for `build --help`, `help` for `--help`.
std::vector<std::string> help_words(const std::vector<std::string>& arguments) {
  if (arguments.size() == 1) return {"--help"};
  return {arguments[1], "--help"};
}

}  // namespace

std::variant<Options, Stop> parse_options(const std::vector<std::string>& arguments) {
  CLI::App journey("journey — maps of customer journeys, as code\n", "journey");
  describe(journey);
  if (arguments.empty()) return Stop{status::usage, {}, journey.help()};
  const std::string& first = arguments.front();
  if (first == help_word) return parse_options(help_words(arguments));
  try {
    journey.parse(std::vector{first});
  } catch (const CLI::CallForHelp&) {
    if (journey.remaining_size() > 0) return no_command(first);  // `-hx`
    return Stop{status::done, journey.help(), {}};
  } catch (const CLI::CallForVersion&) {
    return Stop{status::done, journey.version() + "\n", {}};
  } catch (const CLI::ParseError&) {
    return no_command(first);
  }
  const CommandRow& row = *command_named(first);

  Options options;
  options.command = row.command;
  Raw raw;
  CLI::App app{std::string(row.summary), fmt::format("journey {}", row.name)};
  describe(app, row);
  row.add(app, options, raw);
  const std::vector<std::string> words(arguments.begin() + 1, arguments.end());
  if (auto stop = parse_words(app, words, row.name)) return std::move(*stop);
  if (std::string problem = finish(options, raw); !problem.empty()) return wrong(problem, row.name);
  return options;
}

}  // namespace journey::cli
