// In: nothing. Out: the commands, with what their options write to and how their help reads. For options*.cpp
// only.
#pragma once

#include "cli/options/options_finish.hpp"
#include "lexicon/phrase.hpp"

#include <array>
#include <span>
#include <string_view>

#include <CLI/App.hpp>

namespace journey::cli {

/// A line of the help: what to type, and what it does.
struct Example {
  std::string_view words;                 ///< `{0}` is the reader's language, `{1}` a name in it
  const lexicon::Phrase* does = nullptr;  ///< null: the words say it
};

struct CommandRow {
  std::string_view name;
  Command command;
  const lexicon::Phrase& summary;
  void (*add)(CLI::App&, Options&, Raw&);
  std::span<const Example> examples;
  bool is_for_people = true;  ///< else other programs call it, and the help of all leaves it out
  std::size_t column = 0;     ///< where it says what examples do, counted from their words
};

/// In the order of the help.
std::span<const CommandRow> command_rows();
/// Null where there is none.
const CommandRow* command_named(std::string_view name);
/// The help of a command: its summary, its options, its examples.
void describe(CLI::App& app, const CommandRow& row);

}  // namespace journey::cli
