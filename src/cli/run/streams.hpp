// In: what the command has to say. Out: standard output and standard error, and whether they took it.
#pragma once

#include "cli/options/options.hpp"
#include "text/line_diff.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace journey::cli {

class Streams {
 public:
  Streams(ColorChoice color, bool quiet);

  /// Whether standard error takes colours: a terminal, no NO_COLOR, TERM not dumb; or as the choice says.
  [[nodiscard]] bool color() const { return color_; }

  /// Who reads a diff on standard output: a terminal, or whoever is to take colours; the log of a CI run,
  /// where CI, GITHUB_ACTIONS or TF_BUILD say that there is one and it goes into no file; or `patch`.
  [[nodiscard]] text::DiffReader diff_reader() const { return diff_reader_; }

  void out(std::string_view text);
  void error(std::string_view text);
  /// What people like to know and scripts need not: left out when quiet.
  void remark(std::string_view text);
  /// One line that is overwritten by the next; on a terminal only, and only when work takes long enough to
  /// wonder.
  void progress(std::size_t ended, std::size_t all);

  /// `status`, or failure if standard output did not take everything; says so then, unless its reader only
  /// left early.
  [[nodiscard]] int close(int status);

 private:
  void clear_progress();

  bool color_ = false;
  text::DiffReader diff_reader_ = text::DiffReader::patch;
  bool quiet_ = false;
  bool terminal_ = false;
  bool progress_shown_ = false;
  long long started_ = 0;  // ms
  int out_errno_ = 0;
};

/// Makes 0, 1 and 2 open, so that no file takes their number; one that was closed fails when it is used.
void guard_standard_streams();

}  // namespace journey::cli
