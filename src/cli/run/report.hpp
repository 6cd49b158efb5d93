// In: what became of one file. Out: the same as a message from a worker to its parent; and sums of many.
#pragma once

#include "cli/options/speech.hpp"
#include "cli/run/message.hpp"
#include "cli/run/streams.hpp"
#include "diagnostic/diagnostic.hpp"
#include "text/source.hpp"

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace journey::cli {

/// A printed finding, with what makes it the same finding in another report: a mistake in a library that ten
/// maps import is said once.
struct Finding {
  std::string key;
  std::string text;
  diagnostic::Counts counts;
};

/// What became of one file: what every command has to tell. What one alone collects stands beside it in a
/// type of its own (isolation.hpp).
struct Report {
  enum class Outcome : std::uint8_t { built, up_to_date, failed, library, skipped, looked_at };
  Outcome outcome = Outcome::looked_at;
  int status = 0;
  std::vector<Finding> findings;
  std::vector<std::string> complaints;  ///< complete lines for standard error
  std::vector<std::string> remarks;     ///< the same, left out when quiet
  std::vector<std::string> written;     ///< paths
  std::string out;                      ///< text for standard output
  std::string unchecked;  ///< why the file could not be looked at ("can't be read: …"); empty where it was

  void fail(int why, const Message& what);
};

template <>
inline constexpr std::optional<Report::Outcome> last_of<Report::Outcome> = Report::Outcome::looked_at;

template <>
struct Members<diagnostic::Counts> {
  static auto of(auto& counts) {
    auto& [errors, warnings, notes] = counts;
    return std::tie(errors, warnings, notes);
  }
};
template <>
struct Members<Finding> {
  static auto of(auto& finding) {
    auto& [key, text, counts] = finding;
    return std::tie(key, text, counts);
  }
};
template <>
struct Members<Report> {
  static auto of(auto& report) {
    auto& [outcome, status, findings, complaints, remarks, written, out, unchecked] = report;
    return std::tie(outcome, status, findings, complaints, remarks, written, out, unchecked);
  }
};

/// What makes a finding the same in another report: its place, its rule and what it says.
std::string key_of(const diagnostic::Diagnostic& finding, const text::Sources& sources);

/// Prints findings for people, bounded (limits.hpp), each with its key.
std::vector<Finding> print_findings(const diagnostic::Diagnostics& diagnostics, const text::Sources& sources,
                                    bool color);

/// Says a finding on standard error; a note only to those who want to hear it.
void say(const Finding& finding, Streams& streams);

/// The findings and complaints of many reports, each finding once.
class Summary {
 public:
  /// Takes the report into the sums. The findings that were not known yet remain in it.
  void add(Report& report);

  std::size_t built = 0, up_to_date = 0, failed = 0, libraries = 0, skipped = 0, looked_at = 0;
  diagnostic::Counts counts;
  int status = 0;  ///< the gravest of all

 private:
  std::set<std::string> known_;
};

}  // namespace journey::cli
