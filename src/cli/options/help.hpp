// In: an app of CLI11. Out: its help. For options.cpp only.
#pragma once

#include <memory>

#include <CLI/App.hpp>

namespace journey::cli {

/// The help as it fits a screen of 80 columns and 24 lines: usage, a line for each option, examples. Options
/// without a description share the line of the next one.
std::shared_ptr<CLI::FormatterBase> screen_formatter();

}  // namespace journey::cli
