#include "cli/options.hpp"

#include "cli/files.hpp"
#include "cli/settings.hpp"
#include "cli/streams.hpp"
#include "cli/version.hpp"
#include "diagnostic/formats.hpp"
#include "emit/emitter.hpp"
#include "emit/identifier.hpp"
#include "lexicon/label.hpp"
#include "syntax/values.hpp"
#include "text/ascii.hpp"
#include "text/nearest.hpp"
#include "text/trim.hpp"
#include "view/built_in.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

namespace journey::cli {

namespace {

/// What the options of CLI11 write to, before it is checked.
struct Raw {
  std::vector<std::string> formats, views, deny, warn, note, allow;
  std::string theme, paper, today, color = "auto", print, jobs, keywords, min_coverage;
};

struct CommandRow {
  std::string_view name;
  Command command;
  std::string_view summary;
  std::string_view examples;  ///< a line each
};

constexpr std::array<CommandRow, 7> commands{{
    {"build", Command::build, "Compile maps: files, or every .journey below a folder",
     "  journey build sarah.journey -f svg,html,md   three files beside the source\n"
     "  journey build maps -o out                    every map below maps/, into out/\n"
     "  journey build - -o - -f md < sarah.journey   from a pipe into a pipe\n"},
    {"check", Command::check, "Say what is wrong, and write nothing",
     "  journey check                  everything below this folder\n"
     "  journey check --format json    for machines, on standard output\n"
     "  journey check --coverage --min-coverage 80\n"},
    {"fmt", Command::format, "Put maps into canonical form, comments and all",
     "  journey fmt                        everything below this folder, in place\n"
     "  journey fmt --check --diff         what would change; status 1 if anything would\n"
     "  journey fmt --keywords zh-Hant sarah.journey\n"
     "  journey fmt - < sarah.journey      from a pipe into a pipe\n"},
    {"list", Command::list, "List maps, stages, touchpoints, personas, pains and more",
     "  journey list sarah.journey\n"
     "  journey list --kind pain,opportunity --format csv > backlog.csv\n"},
    {"rules", Command::rules, "List everything that a map is checked for",
     "  journey rules\n"
     "  journey rules --limits         what a map may cost at most\n"},
    {"explain", Command::explain, "Explain one rule, with a bad and a good example",
     "  journey explain unknown-keyword\n"},
    {"new", Command::create, "Write a starter map",
     "  journey new sarah.journey --persona Sarah\n"
     "  journey new --model hubspot --language zh-Hant 顧客.journey\n"},
}};

const CommandRow* command_named(std::string_view name) {
  const auto row =
      std::find_if(commands.begin(), commands.end(), [&](const CommandRow& c) { return c.name == name; });
  return row == commands.end() ? nullptr : &*row;
}

Stop wrong(const std::string& text, std::string_view command = {}) {
  return {status::usage,
          {},
          complaint(text) + fmt::format("  help: journey {}{}--help\n", command, command.empty() ? "" : " ")};
}

std::string join_names(const std::vector<std::string_view>& names) {
  return fmt::format("{}", fmt::join(names, ", "));
}

std::vector<std::string_view> format_names() {
  std::vector<std::string_view> names;
  for (const emit::Emitter& emitter : emit::emitters()) names.push_back(emitter.name);
  return names;
}

std::vector<std::string_view> view_names() {
  std::vector<std::string_view> names;
  for (const view::BuiltIn& view : view::built_in_views()) names.push_back(view.name);
  return names;
}

/// "did you mean `x`?" where something is near, else `otherwise`.
std::string suggestion(std::string_view word, const std::vector<std::string_view>& known,
                       const std::string& otherwise) {
  const auto near = text::nearest(word, known);
  return near ? fmt::format("did you mean `{}`?", *near) : otherwise;
}

/// Splits the values of a list option at commas, without repetitions.
std::vector<std::string> split(const std::vector<std::string>& values) {
  std::vector<std::string> all;
  for (const std::string& value : values) {
    for (const std::string_view piece : text::split_list(value)) {
      if (std::find(all.begin(), all.end(), piece) == all.end()) all.emplace_back(piece);
    }
  }
  return all;
}

CLI::Option* list_option(CLI::App& app, const std::string& names, std::vector<std::string>& values,
                         const std::string& help) {
  return app.add_option(names, values, help)->allow_extra_args(false);
}

/// Group of the options that the help names in the lines of others, to stay on a screen.
constexpr const char* told_elsewhere = "told elsewhere";

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
  app.add_flag("--coverage", options.coverage, "Print how much of their lanes the maps fill");
  app.add_option("--min-coverage", raw.min_coverage, "Fail a map that fills less")->type_name("PERCENT");
  add_common(app, raw);
  add_printing(app, options, raw);
}

void add_format(CLI::App& app, Options& options, Raw& raw) {
  add_paths(app, options);
  app.add_flag("--check", options.check, "Write nothing; status 1 if a file would change");
  app.add_flag("--diff", options.diff, "Write nothing; show what would change");
  app.add_option("--keywords", raw.keywords, "Translate them: en, zh-Hant, zh-Hans")->type_name("TAG");
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
  app.add_option("--language", options.language, "en, zh-Hant, zh-Hans")->type_name("TAG");
  app.add_option("--persona", options.persona, "Whose journey it is")->type_name("NAME");
  add_printing(app, options, raw);
}

using Add = void (*)(CLI::App&, Options&, Raw&);
Add adder_of(Command command) {
  switch (command) {
    case Command::build:
      return add_build;
    case Command::check:
      return add_check;
    case Command::format:
      return add_format;
    case Command::list:
      return add_list;
    case Command::rules:
      return add_rules;
    case Command::explain:
      return add_explain;
    case Command::create:
      break;
  }
  return add_new;
}

/// The help of a command on one screen of 80 columns and 24 lines: usage, a line for each option, examples.
std::string help_of(const CommandRow& row, const CLI::App& app) {
  const auto line = [](const std::string& left, const std::string& right) {
    return fmt::format("  {:<24} {}\n", left, right);
  };
  std::string positionals, options, words, shared;
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_positional()) {
      const std::string word = option->get_name(true);
      words += option->get_required()
                   ? " " + word
                   : fmt::format(" [{}{}]", word, option->get_items_expected_max() > 1 ? "…" : "");
      positionals += line(word, option->get_description());
    } else if (option != app.get_help_ptr() && option->get_group() != told_elsewhere) {
      std::string names = option->get_name(false, true);
      if (const std::size_t comma = names.find(','); comma != std::string::npos)
        names.replace(comma, 1, ", ");
      if (option->get_items_expected_max() > 0) names += " " + option->get_type_name();
      // Options without a description of their own share that of the next one.
      const std::string& description = option->get_description();
      if (description.empty()) {
        shared += names.substr(0, names.find(' ')) + ", ";
      } else {
        options += line(std::exchange(shared, {}) + names, description);
      }
    }
  }
  return fmt::format("{}\nUsage: journey {}{}{}\n\n{}{}\nExamples:\n{}", row.summary, row.name,
                     options.empty() ? "" : " [OPTION…]", words, positionals, options, row.examples);
}

std::string whole_help() {
  std::string text =
      "journey — maps of customer journeys, as code\n\n"
      "Usage: journey COMMAND [OPTION…] [PATH…]\n\nCommands:\n";
  for (const CommandRow& row : commands) text += fmt::format("  {:<9} {}\n", row.name, row.summary);
  text +=
      "\nOptions:\n"
      "  --help     this text; behind a command, its own\n"
      "  --version  the version\n\n"
      "Example:\n"
      "  journey new sarah.journey && journey build sarah.journey -f svg,html\n\n"
      "The language is in journey(5), everything else in journey(1).\n";
  return text;
}

/// A number of at most `digits` digits and nothing else.
std::optional<unsigned> whole_number(std::string_view text, std::size_t digits) {
  const bool is_number = text.size() <= digits && text::is_ascii_number(text);
  return is_number ? std::optional(static_cast<unsigned>(std::stoul(std::string(text)))) : std::nullopt;
}

/// Levels of rules. Empty, or the complaint.
std::string finish_levels(Options& options, const Raw& raw) {
  using diagnostic::Severity;
  struct Row {
    std::string_view name;
    const std::vector<std::string>& values;
    Severity severity;
  };
  const std::array<Row, 4> rows{{{"--deny", raw.deny, Severity::error},
                                 {"--warn", raw.warn, Severity::warning},
                                 {"--note", raw.note, Severity::note},
                                 {"--allow", raw.allow, Severity::off}}};
  for (const Row& row : rows) {
    for (const std::string& what : split(row.values)) {
      if (what == "warnings" && row.severity == Severity::error) {
        options.deny_warnings = true;
        continue;
      }
      const check::Level level{what, row.severity};
      if (const auto refusal = check::refuse(level))
        return fmt::format("`{} {}`: {}; {}", row.name, what, refusal->message, refusal->hint);
      const auto other = std::find_if(options.levels.begin(), options.levels.end(),
                                      [&](const check::Level& known) { return known.what == what; });
      if (other != options.levels.end())
        return fmt::format("`{} {}` contradicts another level of `{}`", row.name, what, what);
      options.levels.push_back(level);
    }
  }
  return {};
}

/// A number from 0.1 to 10 with at most three decimals, such as 2 or 1.5.
bool is_scale(std::string_view text) {
  const std::size_t point = std::min(text.find('.'), text.size());
  const std::string_view whole = text.substr(0, point),
                         decimals = text.substr(std::min(point + 1, text.size()));
  const bool has_point = point < text.size();
  if (whole.size() > 2 || decimals.size() > 3 || !text::is_ascii_number(whole) ||
      (has_point && !text::is_ascii_number(decimals)))
    return false;
  long thousandths = std::stol(std::string(whole)) * 1000;
  if (has_point) thousandths += std::stol((std::string(decimals) + "00").substr(0, 3));
  return thousandths >= 100 && thousandths <= 10000;
}

/// Checks what CLI11 only collected. Empty, or the complaint.
std::string finish(Options& options, const Raw& raw) {
  for (const std::string& name : split(raw.formats)) {
    const emit::Emitter* const emitter = emit::find_emitter(name);
    if (emitter == nullptr) {
      const auto names = format_names();
      return fmt::format("there is no format `{}`; {}", name,
                         suggestion(name, names, "the formats are " + join_names(names)));
    }
    if (std::find(options.formats.begin(), options.formats.end(), emitter->name) == options.formats.end()) {
      options.formats.emplace_back(emitter->name);
    }
  }
  options.views = split(raw.views);
  options.kinds = split(options.kinds);
  if (!raw.theme.empty()) {
    options.theme = theme_named(raw.theme);
    if (!options.theme)
      return fmt::format("there is no theme `{}`; the themes are light, dark, auto, print", raw.theme);
  }
  if (!raw.paper.empty()) {
    options.paper = view::paper_named(raw.paper);
    if (!options.paper) return fmt::format("there is no paper `{}`; the papers are a3, a4", raw.paper);
  }
  if (!options.scale.empty() && !is_scale(options.scale))
    return fmt::format("`--scale {}` is no number from 0.1 to 10", options.scale);
  if (!options.language.empty()) {
    const std::string tag = lexicon::canonical_language(options.language);
    if (tag.empty())
      return fmt::format("`{}` is no language tag; write it like en, zh-Hant, zh-Hans", options.language);
    options.language = tag;
  }
  if (!raw.keywords.empty()) {
    const std::string tag = lexicon::canonical_language(raw.keywords);
    const std::string_view language = std::string_view(tag).substr(0, tag.find('-'));
    if (language != "en" && language != "zh")
      return fmt::format("there are no keywords in `{}`; there are en, zh-Hant, zh-Hans", raw.keywords);
    options.keywords = lexicon::script_of_language(tag);
  }
  if (!raw.min_coverage.empty()) {
    std::string_view digits = raw.min_coverage;
    if (digits.ends_with('%')) digits.remove_suffix(1);
    const auto number = whole_number(digits, 3);
    if (!number || *number > 100)
      return fmt::format("`--min-coverage {}` is no percentage; write a whole number up to 100",
                         raw.min_coverage);
    options.min_coverage = *number;
  }
  if (options.coverage && !raw.print.empty())
    return "`--coverage` prints a table to standard output, and `--format` something else";
  const bool mends = options.command == Command::check && (options.fix || options.diff);
  const bool from_standard_input =
      std::find(options.paths.begin(), options.paths.end(), "-") != options.paths.end();
  if (mends && (options.diff || from_standard_input) && (options.coverage || !raw.print.empty()))
    return "what `--fix` or `--diff` would print to standard output is in the way of the other things there";
  if (!options.id_prefix.empty() && !emit::is_id_prefix(options.id_prefix)) {
    return fmt::format(
        "`--id-prefix {}` is no beginning of an id; it is a letter, then letters, digits, - and _",
        options.id_prefix);
  }
  if (!raw.today.empty()) {
    const auto date = syntax::parse_date(raw.today);
    const auto* const day = std::get_if<lexicon::Date>(&date);
    if (day == nullptr || day->precision != lexicon::Date::Precision::day) {
      return fmt::format("`--today {}` is no day; write it like 2026-10-01", raw.today);
    }
    options.today = *day;
  }
  if (std::string problem = finish_levels(options, raw); !problem.empty()) return problem;
  if (raw.color == "always") {
    options.color = ColorChoice::always;
  } else if (raw.color == "never") {
    options.color = ColorChoice::never;
  } else if (raw.color != "auto") {
    return fmt::format("`--color {}` is not known; it takes auto, always, never", raw.color);
  }
  if (!raw.jobs.empty()) {
    options.jobs = whole_number(raw.jobs, 4).value_or(0);
    if (options.jobs == 0) return fmt::format("`-j {}` is no number of processes from 1 on", raw.jobs);
  }
  if (!options.baseline.empty() && !options.write_baseline.empty())
    return "`--baseline` reads what `--write-baseline` writes; take one of them";
  if (is_source_name(options.write_baseline))
    return fmt::format("`--write-baseline {}` would overwrite a source", options.write_baseline);
  options.print = raw.print;
  std::vector<std::string_view> prints;
  for (const diagnostic::Format& format : diagnostic::formats()) prints.push_back(format.name);
  if (options.command == Command::list) prints = {"json", "csv"};
  if (options.command == Command::rules) prints = {"json", "markdown", "man"};
  if (!options.print.empty() && std::find(prints.begin(), prints.end(), options.print) == prints.end()) {
    return fmt::format("there is no format `{}` here; it takes {}", options.print, join_names(prints));
  }
  if (std::count(options.paths.begin(), options.paths.end(), "-") > 1)
    return "standard input can be read once only";
  for (const std::string& path : options.paths) {
    if (path.empty()) return "a path is empty";
  }
  return {};
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

Stop explain_failure(const CLI::App& app, const CLI::ParseError& error, std::string_view command) {
  for (const std::string& extra : app.remaining()) {
    if (!extra.starts_with('-')) return wrong(fmt::format("`{}` is one word too many", extra), command);
    const std::string flag = extra.substr(0, extra.find('='));
    const auto words = option_words(app);
    const std::vector<std::string_view> known(words.begin(), words.end());
    const auto near = flag.size() > 2 ? text::nearest(flag, known) : std::nullopt;
    return wrong(fmt::format("`journey {}` has no option `{}`{}", command, flag,
                             near ? fmt::format("; did you mean `{}`?", *near) : std::string()),
                 command);
  }
  // "--scale: 1 required N missing"
  const std::string_view said = error.what();
  if (said.ends_with(" missing") && said.starts_with("--"))
    return wrong(fmt::format("`{}` takes a value", said.substr(0, said.find(':'))), command);
  return wrong(error.what(), command);
}

}  // namespace

std::variant<Options, Stop> parse_options(const std::vector<std::string>& arguments) {
  if (arguments.empty()) return Stop{status::usage, {}, whole_help()};
  const std::string& first = arguments.front();
  if (first == "--help" || first == "-h" || first == "help") return Stop{status::done, whole_help(), {}};
  if (first == "--version" || first == "-V")
    return Stop{status::done, fmt::format("journey {}\n", version), {}};
  const CommandRow* const row = command_named(first);
  if (row == nullptr) {
    std::vector<std::string_view> names;
    for (const CommandRow& command : commands) names.push_back(command.name);
    if (first.starts_with('-')) return wrong(fmt::format("`{}` stands before the command", first));
    if (first.ends_with(".journey"))
      return wrong(fmt::format("a command is missing; did you mean `journey build {}`?", first));
    return wrong(fmt::format("there is no command `{}`; {}", first,
                             suggestion(first, names, "the commands are " + join_names(names))));
  }

  Options options;
  options.command = row->command;
  Raw raw;
  CLI::App app{std::string(row->summary), fmt::format("journey {}", row->name)};
  app.set_help_flag("-h,--help", "This text");
  app.allow_windows_style_options(false);
  adder_of(row->command)(app, options, raw);
  try {
    // CLI11 takes them last first.
    app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend() - 1));
  } catch (const CLI::CallForHelp&) {
    return Stop{status::done, help_of(*row, app), {}};
  } catch (const CLI::ParseError& error) {
    return explain_failure(app, error, row->name);
  }
  if (std::string problem = finish(options, raw); !problem.empty()) return wrong(problem, row->name);
  return options;
}

}  // namespace journey::cli
