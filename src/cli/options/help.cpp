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

  std::string make_usage(const CLI::App* app, std::string name) const override {
    if (!app->get_subcommands({}).empty()) return fmt::format("Usage: {} COMMAND [OPTION…] [PATH…]\n", name);
    std::string options, words;
    for (const CLI::Option* option : app->get_options()) {
      if (option->get_positional()) {
        words += " " + make_option_usage(option);
      } else if (!option->get_group().empty()) {
        options = " [OPTION…]";
      }
    }
    return fmt::format("Usage: {}{}{}\n\n", name, options, words);
  }
  std::string make_option_usage(const CLI::Option* option) const override {
    const std::string word = option->get_name(true);
    if (option->get_required()) return word;
    return fmt::format("[{}{}]", word, option->get_items_expected_max() > 1 ? "…" : "");
  }
  std::string make_group(std::string, bool is_positional,
                         std::vector<const CLI::Option*> options) const override {
    std::string lines, shared;
    for (const CLI::Option* option : options) {
      if (option->get_description().empty()) {
        shared += option->get_name() + ", ";
      } else {
        lines += fmt::format("  {:<24} {}\n", std::exchange(shared, {}) + left(option, is_positional),
                             option->get_description());
      }
    }
    return lines;
  }

 private:
  static std::string left(const CLI::Option* option, bool is_positional) {
    if (is_positional) return option->get_name(true);
    std::string names = option->get_name(false, true);
    if (const std::size_t comma = names.find(','); comma != std::string::npos) names.replace(comma, 1, ", ");
    if (option->get_items_expected_max() > 0) names += " " + option->get_type_name();
    return names;
  }
};

}  // namespace

std::shared_ptr<CLI::FormatterBase> screen_formatter() { return std::make_shared<ScreenFormatter>(); }

}  // namespace journey::cli
