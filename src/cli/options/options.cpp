#include "cli/options/options.hpp"

#include "cli/options/command_rows.hpp"
#include "cli/options/complaint.hpp"
#include "cli/options/help.hpp"
#include "cli/options/options_finish.hpp"
#include "cli/options/phrases.hpp"
#include "cli/options/phrases_help.hpp"
#include "cli/options/speech.hpp"
#include "cli/options/version.hpp"
#include "diagnostic/diagnostic.hpp"
#include "text/nearest.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <fmt/format.h>

namespace journey::cli {

namespace {

Stop wrong(const Message& what, std::string_view command = {}) {
  const std::string words = fmt::format("{}{}--help", command, command.empty() ? "" : " ");
  return {status::usage, {}, complaint(what) + fmt::format("  {}\n", spoken(say<phrases::help_at>(words)))};
}

/// The program by itself: what it takes before a command, and which commands there are. What stands behind
/// one is read by an app of its own, for a subcommand of CLI11 2.1 would hand what stands behind `--` back to
/// its parent, and take `++` for its end.
void describe(CLI::App& journey) {
  journey.formatter(screen_formatter());
  journey.set_help_flag("-h,--help")->group(told_elsewhere);
  journey.set_version_flag("-V,--version", fmt::format("journey {}", version))->group(told_elsewhere);
  for (const CommandRow& row : command_rows())
    journey.add_subcommand(std::string(row.name), std::string(row.summary.in(speech())))
        ->group(row.is_for_people ? "Subcommands" : told_elsewhere);
  journey.require_subcommand(1);
  journey.footer(
      fmt::format("{}\n"
                  "  --help     {}\n"
                  "  --version  {}\n\n"
                  "{}\n"
                  "  journey new sarah.journey && journey build sarah.journey -f svg,html\n\n"
                  "{}",
                  spoken(say<phrases::heading_options>()), spoken(say<phrases::help_of_all>()),
                  spoken(say<phrases::version_of_all>()), spoken(say<phrases::heading_example>()),
                  spoken(say<phrases::where_more_is>())));
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
  if (first.starts_with('-')) return wrong(say<phrases::before_the_command>(first));
  if (first.ends_with(".journey")) return wrong(say<phrases::command_is_missing>(first));
  std::vector<std::string_view> names;
  for (const CommandRow& command : command_rows()) names.push_back(command.name);
  names.push_back(help_word);
  return wrong(say<phrases::no_command>(first).then(
      suggestion(first, names, say<phrases::commands_are>(names_of(names)))));
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
  if (!extra.starts_with('-')) return wrong(say<phrases::one_word_too_many>(extra), command);
  const std::string flag = extra.substr(0, extra.find('='));
  const auto words = option_words(app);
  const std::vector<std::string_view> known(words.begin(), words.end());
  const auto near = flag.size() > 2 ? text::nearest(flag, known) : std::nullopt;
  return wrong(
      say<phrases::no_option>(command, flag).then(near ? diagnostic::did_you_mean(*near) : Message()),
      command);
}

/// What CLI11 refuses for another reason, in our words.
Message refusal_of(const CLI::App& app, const CLI::ParseError& error) {
  for (const CLI::Option* option : app.get_options()) {
    const std::string name = option->get_name(option->get_positional());
    const bool is_flag = option->get_items_expected_max() == 0;
    if (option->get_required() && option->empty()) return say<phrases::is_required>(placeholder(name));
    if (is_flag && !option->empty() && option->results().front() != "true")
      return say<phrases::takes_no_value>(name);
    if (!is_flag && static_cast<int>(option->count()) > option->get_items_expected_max())
      return say<phrases::given_once_only>(name);
  }
  return Message::verbatim(error.what());
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
      return wrong(say<phrases::takes_a_value>(option->get_name()), command);
    return wrong(refusal_of(app, error), command);
  } catch (const CLI::ParseError& error) {
    if (auto stop = too_much(app, command)) return stop;
    return wrong(refusal_of(app, error), command);
  }
}

/// What `journey help …` is short for: `help build` for `build --help`, `help` for `--help`.
std::vector<std::string> help_words(const std::vector<std::string>& arguments) {
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    // In which language it was read before.
    if (arguments[i].starts_with("--messages=")) continue;
    if (arguments[i] != "--messages") return {arguments[i], "--help"};
    ++i;
  }
  return {"--help"};
}

}  // namespace

std::variant<Options, Stop> parse_options(const std::vector<std::string>& arguments) {
  CLI::App journey(spoken(say<phrases::journey_in_a_line>()) + "\n", "journey");
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
  CLI::App app{std::string(row.summary.in(speech())), fmt::format("journey {}", row.name)};
  describe(app, row);
  row.add(app, options, raw);
  const std::vector<std::string> words(arguments.begin() + 1, arguments.end());
  if (auto stop = parse_words(app, words, row.name)) return std::move(*stop);
  if (const Message problem = finish(options, raw); !problem.empty()) return wrong(problem, row.name);
  return options;
}

}  // namespace journey::cli
