// In: a program that answers what it is asked, line by line. Out: its answers, while it lives.
#pragma once

#include "cli/run/process.hpp"
#include "cli/run/program.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace journey::cli {

/// A running program with a pipe to its standard input and one from its standard output. Ends with this
/// object and with this process. Only the process that started it talks with it: in a process that was forked
/// since, it is not there.
class Dialogue {
 public:
  /// Starts it; `call.time_limit` is that of one answer, `output_limit` that of what may wait to be read.
  /// Not open where the system gives no process.
  explicit Dialogue(const ProgramCall& call);
  Dialogue(const Dialogue&) = delete;
  Dialogue& operator=(const Dialogue&) = delete;
  ~Dialogue();

  [[nodiscard]] bool is_open() const;
  /// Sends a question, shorter than a pipe holds. False where nobody reads any more.
  bool ask(std::string_view line);
  /// The next line of the answer without its end; nothing where it is longer than the limit, late, or the
  /// program is gone, after which it is not open.
  std::optional<std::string> line(std::size_t limit);
  /// So many bytes of the answer; nothing as above.
  std::optional<std::string> bytes(std::size_t count);
  /// The beginning of what it said on standard error so far.
  [[nodiscard]] std::string complaint() const;

 private:
  bool fill(std::size_t count);
  void close();

  std::chrono::seconds time_limit_{};
  std::size_t output_limit_ = 0;
  int owner_ = 0;
  Pipe in_;
  Inflow out_, err_;
  Child child_;
};

}  // namespace journey::cli
