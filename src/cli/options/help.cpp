#include "cli/options/help.hpp"

#include "cli/options/phrases_help.hpp"
#include "cli/options/speech.hpp"
#include "text/width.hpp"

#include <string>
#include <utility>
#include <vector>

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

namespace journey::cli {

namespace {

/// With blanks up to `columns` of a terminal.
std::string padded(std::string text, std::size_t columns) {
  const std::size_t width = text::display_width(text);
  if (width < columns) text.append(columns - width, ' ');
  return text;
}

class ScreenFormatter : public CLI::Formatter {
 public:
  std::string make_help(const CLI::App* app, std::string name, CLI::AppFormatMode) const override {
    return make_description(app) + make_usage(app, std::move(name)) +
           lines(app->get_options([](const CLI::Option* option) { return option->get_positional(); })) +
           lines(told(app)) + commands(app) + "\n" + make_footer(app);
  }
  std::string make_usage(const CLI::App* app, std::string name) const override {
    const std::string some_options = fmt::format(" [{}…]", spoken(say<phrases::word_option>()));
    if (!app->get_subcommands({}).empty()) {
      const std::string command = spoken(say<phrases::word_command>());
      return used(fmt::format("{} {}{} [PATH…]", name, command, some_options)) + "\n";
    }
    std::string words = told(app).empty() ? "" : some_options;
    for (const CLI::Option* option : app->get_options()) {
      if (option->get_positional()) words += " " + make_option_usage(option);
    }
    return used(name + words) + "\n\n";
  }
  std::string make_option_usage(const CLI::Option* option) const override {
    const std::string word = option->get_name(true);
    if (option->get_required()) return word;
    return fmt::format("[{}{}]", word, option->get_items_expected_max() > 1 ? "…" : "");
  }

 private:
  static std::string used(std::string words) { return spoken(say<phrases::usage>(std::move(words))); }
  static std::string commands(const CLI::App* app) {
    const auto all = app->get_subcommands({});
    if (all.empty()) return {};
    std::string lines = fmt::format("\n{}\n", spoken(say<phrases::heading_commands>()));
    for (const CLI::App* command : all)
      lines += fmt::format("  {}{}\n", padded(command->get_name(), 10), command->get_description());
    return lines;
  }
  /// The options that have a place in the help.
  static std::vector<const CLI::Option*> told(const CLI::App* app) {
    return app->get_options([](const CLI::Option* option) {
      return option->nonpositional() && option->get_group() != told_elsewhere;
    });
  }
  static std::string lines(const std::vector<const CLI::Option*>& options) {
    std::string lines, shared;
    for (const CLI::Option* option : options) {
      if (option->get_description().empty()) {
        shared += option->get_name() + ", ";
      } else {
        lines += fmt::format("  {} {}\n", padded(std::exchange(shared, {}) + left(option), 24),
                             option->get_description());
      }
    }
    return lines;
  }
  static std::string left(const CLI::Option* option) {
    if (option->get_positional()) return option->get_name(true);
    std::string names = option->get_name(false, true);
    if (const std::size_t comma = names.find(','); comma != std::string::npos) names.replace(comma, 1, ", ");
    if (option->get_items_expected_max() > 0) names += " " + option->get_type_name();
    return names;
  }
};

}  // namespace

std::shared_ptr<CLI::FormatterBase> screen_formatter() { return std::make_shared<ScreenFormatter>(); }

}  // namespace journey::cli
