// In: the words of the command line. Out: what is wanted, checked as far as that needs no file; or what to
// say instead.
#pragma once

#include "board/build_board.hpp"
#include "check/levels.hpp"
#include "compare/comparison.hpp"
#include "layout/pages/pages.hpp"
#include "lexicon/keyword.hpp"
#include "lexicon/value.hpp"
#include "model/limits.hpp"
#include "style/style.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace journey::cli {

enum class Command : std::uint8_t {
  build,
  check,
  format,
  list,
  texts,
  diff,
  history,
  textconv,
  rules,
  explain,
  create
};
enum class ColorChoice : std::uint8_t { automatic, always, never };
/// Whether what reads maps is shut in: where the kernel can, or else nothing is done, or not at all.
enum class SandboxChoice : std::uint8_t { automatic, require, off };

/// Exit statuses of every command.
namespace status {
inline constexpr int done = 0;      ///< warnings allowed
inline constexpr int mistakes = 1;  ///< the maps have errors, or something denied
inline constexpr int usage = 2;     ///< the command line is wrong
inline constexpr int failure = 3;   ///< it could not be done: input or output, a limit, a fault of ours
}  // namespace status

/// What `diff` alone takes.
struct CompareOptions {
  std::string against;                    ///< revisions as written; empty: two paths are compared
  bool staged = false;                    ///< what is staged, in place of what lies on the disk
  bool git_external = false;              ///< called by git, with its arguments
  std::optional<compare::Level> fail_on;  ///< the least level that makes the status 1
  std::string from_json;                  ///< a comparison to print; empty: none
  std::string link_base, old_link_base;   ///< addresses that paths are put behind, with their `/`
  std::string image_base;                 ///< the same of pictures
};

/// What `history` alone takes.
struct PastOptions {
  std::optional<lexicon::Date> since;  ///< the first day
  std::optional<std::size_t> last;     ///< so many of the newest commits that touched what the map is made of
};

/// Everything that a command line can say. What a command does not take keeps its default.
struct Options {
  Command command = Command::build;
  std::vector<std::string> paths;    ///< as written; empty: none was
  std::string stdin_filename;        ///< where standard input is said to lie
  std::string root;                  ///< empty: found
  std::string output;                ///< `-o`; empty: beside the source
  std::vector<std::string> formats;  ///< names of emitters; empty: not said
  std::vector<std::string> views;    ///< empty: the map
  std::string persona;               ///< as in Request
  model::Limits raised = {};         ///< what a compilation may cost
  std::optional<style::Theme> theme;
  std::optional<layout::Paper> paper;
  std::optional<lexicon::Markers> markers;
  board::FlowLabels flow_labels = board::FlowLabels::share;
  std::string scale;      ///< of PNG, as `raster` takes it; empty: 1
  std::string language;   ///< canonical tag; of the labels, or of a new map
  std::string id_prefix;  ///< of the ids of pictures
  std::optional<lexicon::Date> today;
  bool deny_warnings = false;
  bool force = false;                ///< of build: replace what the program did not write
  bool follow_links = false;         ///< of the project, on the way to what is named to be written
  std::vector<check::Level> levels;  ///< `--deny`, `--warn`, `--note`, `--allow` of rules and categories
  std::string baseline;              ///< findings that are known; empty: what the project says
  std::string write_baseline;        ///< where to write them anew; empty: nowhere
  std::string messages;              ///< tag of the language to speak to people in; empty: not said
  bool quiet = false;
  ColorChoice color = ColorChoice::automatic;
  SandboxChoice sandbox = SandboxChoice::automatic;
  unsigned jobs = 0;                          ///< 0: as many as there are processors
  std::string print;                          ///< `--format` of check, list and rules; empty: for people
  std::vector<std::string> kinds;             ///< of list; empty: all
  bool check = false;                         ///< of fmt: only say what would change
  bool diff = false;                          ///< of fmt and check: show it, write nothing
  bool fix = false;                           ///< of check: mend what a program may fix
  std::optional<lexicon::Language> keywords;  ///< of fmt
  bool only_given = false;                    ///< of check: not what imports the libraries too
  bool coverage = false;                      ///< of check: print the table
  std::string changed_since;                  ///< of check: a revision; empty: all findings count
  std::optional<unsigned> min_evidence;       ///< of check: percent of its claims that is researched
  std::optional<unsigned> min_coverage;       ///< of check: percent that every map has to reach
  bool limits = false;                        ///< of rules
  std::string rule;                           ///< of explain
  std::string model;                          ///< of new
  std::string translation;  ///< of build: a PO file; empty: that of the project in the language
  std::string update;       ///< of texts: the PO file to bring up to date; empty: as `language` says
  CompareOptions compare;   ///< of diff
  PastOptions past;         ///< of history
  std::optional<lexicon::Language> draft;  ///< of texts: a Chinese writing to propose texts in
  bool no_location = false;                ///< of texts: leave out where texts stand
};

/// The end already: a help text for standard output, or a complaint for standard error.
struct Stop {
  int status = status::done;
  std::string out;
  std::string error;
};

/// `arguments` are those behind the program's name.
std::variant<Options, Stop> parse_options(const std::vector<std::string>& arguments);

}  // namespace journey::cli
