#include "cli/run/streams.hpp"

#include "cli/disk/files.hpp"
#include "cli/disk/write_all.hpp"
#include "cli/options/complaint.hpp"
#include "cli/run/phrases.hpp"

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

namespace journey::cli {

namespace {

bool is_set(const char* variable) {
  const char* const value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

bool wants_color(ColorChoice choice, int descriptor) {
  if (choice != ColorChoice::automatic) return choice == ColorChoice::always;
  const char* const terminal = std::getenv("TERM");
  return ::isatty(descriptor) == 1 && !is_set("NO_COLOR") && terminal != nullptr &&
         std::string_view(terminal) != "dumb";
}

long long now_ms() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

constexpr long long patience_ms = 500;

text::DiffReader reader_of_diffs(ColorChoice color) {
  if (wants_color(color, STDOUT_FILENO)) return text::DiffReader::terminal;
  const auto is_set = [](const char* name) {
    const char* const value = std::getenv(name);
    return value != nullptr && *value != '\0' && std::string_view(value) != "false";
  };
  const bool has_log = is_set("CI") || is_set("GITHUB_ACTIONS") || is_set("TF_BUILD");
  return has_log && !is_regular_file(STDOUT_FILENO) ? text::DiffReader::log : text::DiffReader::patch;
}

}  // namespace

Streams::Streams(ColorChoice color, bool quiet)
    : color_(wants_color(color, STDERR_FILENO)),
      diff_reader_(reader_of_diffs(color)),
      quiet_(quiet),
      terminal_(::isatty(STDERR_FILENO) == 1),
      started_(now_ms()) {}

void Streams::out(std::string_view text) {
  if (out_errno_ == 0 && !write_all(STDOUT_FILENO, text)) out_errno_ = errno;
}

void Streams::error(std::string_view text) {
  clear_progress();
  // Where standard error is gone there is nobody to tell; the exit status still says it.
  (void)write_all(STDERR_FILENO, text);
}

void Streams::remark(std::string_view text) {
  if (!quiet_) error(text);
}

void Streams::progress(std::size_t ended, std::size_t all) {
  if (!terminal_ || quiet_ || now_ms() - started_ < patience_ms) return;
  progress_shown_ = true;
  (void)write_all(STDERR_FILENO, "\r\x1b[K" + spoken(say<phrases::progress>(ended, all)));
}

void Streams::clear_progress() {
  if (!progress_shown_) return;
  progress_shown_ = false;
  (void)write_all(STDERR_FILENO, "\r\x1b[K");
}

int Streams::close(int status) {
  clear_progress();
  if (out_errno_ == 0 && ::close(::dup(STDOUT_FILENO)) != 0) out_errno_ = errno;
  if (out_errno_ == 0) return status;
  if (out_errno_ != EPIPE) error(complaint(say<phrases::cannot_write_out>(system_problem(out_errno_))));
  return status::failure;
}

void guard_standard_streams() {
  for (int descriptor = 0; descriptor <= 2; ++descriptor) {
    if (::fcntl(descriptor, F_GETFD) >= 0 || errno != EBADF) continue;
    // The lowest free number is this one. Opened the wrong way round, so that using it is still an error.
    (void)::open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY);
  }
}

}  // namespace journey::cli
