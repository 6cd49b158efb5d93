// In: what the words of a command line say, as text. Out: options that hold together, or what is wrong with
// them. For options*.cpp only.
#pragma once

#include "cli/options/options.hpp"
#include "cli/options/speech.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace journey::cli {

/// What the options of CLI11 write to, before it is checked.
struct Raw {
  std::vector<std::string> formats, views, deny, warn, note, allow, limits;
  std::string theme, paper, markers, today, color = "auto", sandbox = "auto", print, jobs, keywords,
                                            min_coverage, min_evidence, flow_labels, draft, fail_on, since,
                                            last;
};

/// Checks what the parser only collected, and puts it into `options`. Empty, or the complaint.
Message finish(Options& options, const Raw& raw);

/// "svg, html, md", as the help shows values that stand behind an option with commas between them.
std::string join_names(const std::vector<std::string_view>& names);
/// The names of the output formats.
std::vector<std::string_view> format_names();
/// The forms that a comparison is printed in, `text` first.
std::vector<std::string_view> diff_forms();
/// Names of the views that show what changed.
std::vector<std::string_view> diff_views();
/// The forms that a history is printed in, `table` first.
std::vector<std::string_view> history_forms();
/// "did you mean `x`?" where something is near, else `otherwise`.
Message suggestion(std::string_view word, const std::vector<std::string_view>& known, Message otherwise);

}  // namespace journey::cli
