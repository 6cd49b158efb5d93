// In: an app of CLI11. Out: its help. For options.cpp only.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <CLI/App.hpp>

namespace journey::cli {

/// Group of the options that the help does not list: they are told in the lines of others, to stay on a
/// screen, or everybody knows them.
inline constexpr const char* told_elsewhere = "told elsewhere";

/// The help as it fits a screen of 80 columns and 24 lines: usage, a line for each option, examples. Options
/// without a description share the line of the next one.
std::shared_ptr<CLI::FormatterBase> screen_formatter();

/// What stands for a value, in the language of the reader: PATH, FILE.
std::string placeholder(std::string_view name);

}  // namespace journey::cli
