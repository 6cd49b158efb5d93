#include "cli/options/help.hpp"

#include <string>
#include <utility>
#include <vector>

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

namespace journey::cli {

namespace {

class ScreenFormatter : public CLI::Formatter {
 public:
  ScreenFormatter() { column_width(12); }

  std::string make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const override {
    return make_description(app) + make_usage(app, std::move(name)) +
           lines(app->get_options([](const CLI::Option* option) { return option->get_positional(); })) +
           lines(told(app)) + make_subcommands(app, mode) + "\n" + make_footer(app);
  }
  std::string make_usage(const CLI::App* app, std::string name) const override {
    if (!app->get_subcommands({}).empty()) return fmt::format("Usage: {} COMMAND [OPTION…] [PATH…]\n", name);
    std::string words = told(app).empty() ? "" : " [OPTION…]";
    for (const CLI::Option* option : app->get_options()) {
      if (option->get_positional()) words += " " + make_option_usage(option);
    }
    return fmt::format("Usage: {}{}\n\n", name, words);
  }
  std::string make_option_usage(const CLI::Option* option) const override {
    const std::string word = option->get_name(true);
    if (option->get_required()) return word;
    return fmt::format("[{}{}]", word, option->get_items_expected_max() > 1 ? "…" : "");
  }

 private:
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
        lines +=
            fmt::format("  {:<24} {}\n", std::exchange(shared, {}) + left(option), option->get_description());
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
