#include "cli/run/program.hpp"

#include "cli/disk/write_all.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <optional>

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace journey::cli {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t words_kept = 4096;  ///< bytes of what a program says on standard error

/// A file in memory, from its beginning; nothing where the system does not give one.
std::optional<int> file_in_memory(std::string_view bytes) {
  const int number = ::memfd_create("journey", MFD_CLOEXEC);
  if (number < 0) return std::nullopt;
  if (write_all(number, bytes)) return number;
  ::close(number);
  return std::nullopt;
}

/// The documents of a call while it runs.
struct Documents {
  std::vector<int> numbers;
  Documents() = default;
  Documents(const Documents&) = delete;
  Documents& operator=(const Documents&) = delete;
  ~Documents() {
    for (const int number : numbers) ::close(number);
  }
};

struct Pipe {
  int read = -1, write = -1;
  Pipe() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) == 0) {
      read = ends[0];
      write = ends[1];
    }
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  ~Pipe() {
    shut(read);
    shut(write);
  }
  static void shut(int& number) {
    if (number >= 0) ::close(number);
    number = -1;
  }
};

std::vector<std::string> environment_of(const ProgramCall& call) {
  std::vector<std::string> variables;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    const std::string_view text = *variable;
    const bool changed =
        std::any_of(call.environment.begin(), call.environment.end(), [&](const auto& change) {
          return text.starts_with(change.first) && text.substr(change.first.size()).starts_with('=');
        });
    if (!changed) variables.emplace_back(text);
  }
  for (const auto& [name, value] : call.environment) variables.push_back(name + "=" + value);
  return variables;
}

std::vector<char*> pointers_to(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

/// What the child does; only calls that are safe between fork and exec (POSIX, async-signal-safety).
[[noreturn]] void become(char* const* words, char* const* environment, const std::vector<int>& documents,
                         int out, int err, int failure) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE}) ::signal(signal, SIG_DFL);
  const int nothing = ::open("/dev/null", O_RDONLY);
  if (nothing >= 0) ::dup2(nothing, STDIN_FILENO);
  ::dup2(out, STDOUT_FILENO);
  ::dup2(err, STDERR_FILENO);
  for (const int document : documents) ::fcntl(document, F_SETFD, 0);
  ::execvpe(words[0], words, environment);
  const int why = errno;
  [[maybe_unused]] const ssize_t told = ::write(failure, &why, sizeof why);
  ::_exit(127);
}

/// Collects what comes out of a child until it is at its end, too late or too much.
class Collector {
 public:
  Collector(const ProgramCall& call, int out, int err, ProgramResult& result)
      : limit_(call.output_limit),
        end_(Clock::now() + call.time_limit),
        result_(result),
        polls_{{{out, POLLIN, 0}, {err, POLLIN, 0}}} {}

  /// False where the child has to be stopped.
  bool collect() {
    while (polls_[0].fd >= 0 || polls_[1].fd >= 0) {
      const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end_ - Clock::now()).count();
      if (left <= 0) return give_up(ProgramResult::End::late);
      if (::poll(polls_.data(), polls_.size(), static_cast<int>(left)) < 0 && errno != EINTR)
        return give_up(ProgramResult::End::unable);
      for (pollfd& poll : polls_)
        if (poll.fd >= 0 && poll.revents != 0) read(poll);
      if (result_.out.size() > limit_) return give_up(ProgramResult::End::large);
    }
    return true;
  }
  [[nodiscard]] bool is_late() const { return Clock::now() >= end_; }

 private:
  bool give_up(ProgramResult::End end) {
    result_.end = end;
    return false;
  }
  void read(pollfd& poll) {
    std::array<char, 65536> buffer;
    const ssize_t got = ::read(poll.fd, buffer.data(), buffer.size());
    if (got < 0 && (errno == EINTR || errno == EAGAIN)) return;
    if (got <= 0) {
      poll.fd = -1;
    } else if (&poll == &polls_[0]) {
      result_.out.append(buffer.data(), static_cast<std::size_t>(got));
    } else if (result_.err.size() < words_kept) {
      result_.err.append(buffer.data(),
                         std::min(static_cast<std::size_t>(got), words_kept - result_.err.size()));
    }
  }

  std::size_t limit_;
  Clock::time_point end_;
  ProgramResult& result_;
  std::array<pollfd, 2> polls_;
};

/// Waits for the end of a child that has closed its streams; nothing where it goes on and on.
std::optional<int> wait_for(pid_t process, const Collector& collector) {
  for (;;) {
    int status = 0;
    const pid_t ended = ::waitpid(process, &status, WNOHANG);
    if (ended == process) return status;
    if (ended < 0 && errno != EINTR) return 0;
    if (collector.is_late()) return std::nullopt;
    const timespec moment{0, 1'000'000};
    ::nanosleep(&moment, nullptr);
  }
}

void kill_and_reap(pid_t process) {
  ::kill(process, SIGKILL);
  while (::waitpid(process, nullptr, 0) < 0 && errno == EINTR) {
  }
}

}  // namespace

ProgramResult run_program(const ProgramCall& call) {
  ProgramResult result;
  Documents documents;
  std::vector<std::string> words = call.words;
  for (const std::string_view bytes : call.documents) {
    const auto number = file_in_memory(bytes);
    if (!number) return result;
    documents.numbers.push_back(*number);
    words.push_back(fmt::format("/proc/self/fd/{}", *number));
  }
  std::vector<std::string> environment = environment_of(call);
  const std::vector<char*> word_pointers = pointers_to(words),
                           environment_pointers = pointers_to(environment);
  Pipe out, err, failure;
  if (out.read < 0 || err.read < 0 || failure.read < 0) return result;

  const pid_t process = ::fork();
  if (process == 0)
    become(word_pointers.data(), environment_pointers.data(), documents.numbers, out.write, err.write,
           failure.write);
  if (process < 0) return result;
  Pipe::shut(out.write);
  Pipe::shut(err.write);
  Pipe::shut(failure.write);

  Collector collector(call, out.read, err.read, result);
  if (!collector.collect()) {
    kill_and_reap(process);
    return result;
  }
  const auto status = wait_for(process, collector);
  if (!status) {
    kill_and_reap(process);
    result.end = ProgramResult::End::late;
    return result;
  }
  int why = 0;
  if (::read(failure.read, &why, sizeof why) == sizeof why) {
    result.end = why == ENOENT || why == ENOTDIR ? ProgramResult::End::missing : ProgramResult::End::unable;
    return result;
  }
  result.status = WIFEXITED(*status) ? WEXITSTATUS(*status) : 128 + WTERMSIG(*status);
  result.end = result.status == 0 ? ProgramResult::End::done : ProgramResult::End::failed;
  return result;
}

}  // namespace journey::cli
