#include "cli/options/help.hpp"

#include "cli/options/phrases_help.hpp"
#include "cli/options/speech.hpp"
#include "text/width.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
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

struct Placeholder {
  std::string_view name;
  lexicon::Phrase word;
};

using lexicon::Phrase;
constexpr std::array<Placeholder, 12> placeholders{{
    {"DATE", Phrase{"DATE", "日期", "日期", "日付"}},
    {"DIR", Phrase{"DIR", "資料夾", "文件夹", "フォルダー"}},
    {"FILE", Phrase{"FILE", "檔案", "文件", "ファイル"}},
    {"LIST", Phrase{"LIST", "清單", "列表", "リスト"}},
    {"NAME", Phrase{"NAME", "名稱", "名称", "名前"}},
    {"PATH", Phrase{"PATH", "路徑", "路径", "パス"}},
    {"PERCENT", Phrase{"PERCENT", "百分比", "百分比", "割合"}},
    {"RULE", Phrase{"RULE", "規則", "规则", "ルール"}},
    {"TAG", Phrase{"TAG", "標籤", "标签", "タグ"}},
    {"TEXT", Phrase{"TEXT", "文字", "文本", "文字列"}},
    {"WHAT", Phrase{"WHAT", "名稱", "名称", "名前"}},
    {"WHEN", Phrase{"WHEN", "時機", "时机", "場合"}},
}};

class ScreenFormatter : public CLI::Formatter {
 public:
  std::string make_help(const CLI::App* app, std::string name, CLI::AppFormatMode) const override {
    std::vector<const CLI::Option*> options =
        app->get_options([](const CLI::Option* option) { return option->get_positional(); });
    for (const CLI::Option* option : told(app)) options.push_back(option);
    return make_description(app) + make_usage(app, std::move(name)) + lines(options) + commands(app) + "\n" +
           make_footer(app);
  }
  std::string make_usage(const CLI::App* app, std::string name) const override {
    const std::string some_options = fmt::format(" [{}…]", spoken(say<phrases::word_option>()));
    if (!app->get_subcommands({}).empty()) {
      const std::string command = spoken(say<phrases::word_command>());
      return used(fmt::format("{} {}{} [{}…]", name, command, some_options, placeholder("PATH"))) + "\n";
    }
    std::string words = told(app).empty() ? "" : some_options;
    for (const CLI::Option* option : app->get_options()) {
      if (option->get_positional()) words += " " + make_option_usage(option);
    }
    return used(name + words) + "\n\n";
  }
  std::string make_option_usage(const CLI::Option* option) const override {
    const std::string word = placeholder(option->get_name(true));
    if (option->get_required()) return word;
    return fmt::format("[{}{}]", word, option->get_items_expected_max() > 1 ? "…" : "");
  }

 private:
  static std::string used(std::string words) { return spoken(say<phrases::usage>(std::move(words))); }
  static std::string commands(const CLI::App* app) {
    const auto all = app->get_subcommands({});
    if (all.empty()) return {};
    std::string lines = fmt::format("\n{}\n", spoken(say<phrases::heading_commands>()));
    for (const CLI::App* command : all) {
      if (command->get_group() == told_elsewhere) continue;
      lines += fmt::format("  {}{}\n", padded(command->get_name(), 10), command->get_description());
    }
    return lines;
  }
  /// The options that have a place in the help.
  static std::vector<const CLI::Option*> told(const CLI::App* app) {
    return app->get_options([](const CLI::Option* option) {
      return option->nonpositional() && option->get_group() != told_elsewhere;
    });
  }
  static std::string lines(const std::vector<const CLI::Option*>& options) {
    // Options that share a line are too many for the column.
    std::vector<std::pair<std::string, std::string>> rows;
    std::size_t column = 24;
    std::string shared;
    for (const CLI::Option* option : options) {
      if (option->get_description().empty()) {
        shared += option->get_name() + ", ";
        continue;
      }
      const std::string name = left(option);
      if (shared.empty()) column = std::max(column, text::display_width(name));
      rows.emplace_back(std::exchange(shared, {}) + name, option->get_description());
    }
    std::string lines;
    for (const auto& [name, does] : rows) lines += fmt::format("  {} {}\n", padded(name, column), does);
    return lines;
  }
  static std::string left(const CLI::Option* option) {
    if (option->get_positional()) return placeholder(option->get_name(true));
    std::string names = option->get_name(false, true);
    if (const std::size_t comma = names.find(','); comma != std::string::npos) names.replace(comma, 1, ", ");
    if (option->get_items_expected_max() > 0) names += " " + placeholder(option->get_type_name());
    return names;
  }
};

}  // namespace

std::string placeholder(std::string_view name) {
  const auto* const found = std::ranges::find(placeholders, name, &Placeholder::name);
  return std::string(found == placeholders.end() ? name : found->word.in(speech()));
}

std::shared_ptr<CLI::FormatterBase> screen_formatter() { return std::make_shared<ScreenFormatter>(); }

}  // namespace journey::cli
