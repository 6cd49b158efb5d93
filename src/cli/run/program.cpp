#include "cli/run/program.hpp"

#include "cli/disk/write_all.hpp"
#include "cli/run/guard.hpp"
#include "cli/run/process.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <optional>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

namespace journey::cli {

namespace {

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
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGXFSZ}) ::signal(signal, SIG_DFL);
  free_memory_of_limit();  // a large picture is large
  Child::unblock_signals();
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
  Pipe out = Pipe::make(), err = Pipe::make(), failure = Pipe::make();
  if (!out.is_open() || !err.is_open() || !failure.is_open()) return result;
  Child child = Child::start(
      [&] {
        become(word_pointers.data(), environment_pointers.data(), documents.numbers, out.write_end(),
               err.write_end(), failure.write_end());
      },
      SIGKILL, Child::Group::own);
  if (!child.is_alive()) return result;
  failure.close_write();

  // A child that is left on one of the ways out below is killed.
  const Moment deadline = std::chrono::steady_clock::now() + call.time_limit;
  Inflow said(std::move(out), call.output_limit), complained(std::move(err), SIZE_MAX);
  while (said.is_open() || complained.is_open()) {
    const Poll::End end = Poll{&said, &complained}.wait(deadline);
    if (end != Poll::End::ready) {
      result.end = end == Poll::End::late ? ProgramResult::End::late : ProgramResult::End::unable;
      return result;
    }
    complained.bytes.resize(std::min(complained.bytes.size(), words_kept));
    if (said.is_overfull()) {
      result.end = ProgramResult::End::large;
      return result;
    }
  }
  const auto end = child.wait_until(deadline);
  if (!end) {
    result.end = ProgramResult::End::late;
    return result;
  }
  if (int why = 0; ::read(failure.read_end(), &why, sizeof why) == sizeof why) {
    result.end = why == ENOENT || why == ENOTDIR ? ProgramResult::End::missing : ProgramResult::End::unable;
    return result;
  }
  result.out = std::move(said.bytes);
  result.err = std::move(complained.bytes);
  result.status = end->signal == 0 ? end->status : 128 + end->signal;
  result.end = end->is_good() ? ProgramResult::End::done : ProgramResult::End::failed;
  return result;
}

}  // namespace journey::cli
