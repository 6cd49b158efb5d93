#include "cli/run/exec.hpp"

#include "cli/disk/files.hpp"
#include "cli/run/guard.hpp"
#include "cli/run/process.hpp"

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

namespace journey::cli {

namespace {

std::vector<std::string> environment_of(const ProgramCall& call) {
  std::vector<std::string> variables{fmt::format("PATH={}", usual_program_folders)};
  for (const auto& [name, value] : variables_kept()) variables.push_back(name + "=" + value);
  for (const auto& [name, value] : call.environment) variables.push_back(name + "=" + value);
  return variables;
}

std::vector<char*> pointers_to(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

}  // namespace

Prepared::Prepared(const ProgramCall& call, const std::vector<std::string>& more_words)
    : words_(call.words), environment_(environment_of(call)) {
  words_.insert(words_.end(), more_words.begin(), more_words.end());
  word_pointers_ = pointers_to(words_);
  environment_pointers_ = pointers_to(environment_);
}

// Only calls that are safe between fork and exec (POSIX, async-signal-safety).
void Prepared::become(const Streamed& streams, const std::vector<int>& kept) const {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGXFSZ}) ::signal(signal, SIG_DFL);
  free_memory_of_limit();  // a large picture is large
  Child::unblock_signals();
  const int in = streams.in >= 0 ? streams.in : ::open("/dev/null", O_RDONLY);
  if (in >= 0) ::dup2(in, STDIN_FILENO);
  ::dup2(streams.out, STDOUT_FILENO);
  ::dup2(streams.err, STDERR_FILENO);
  for (const int document : kept) ::fcntl(document, F_SETFD, 0);
  ::execve(word_pointers_[0], word_pointers_.data(), environment_pointers_.data());
  const int why = errno;
  if (streams.failure >= 0) {
    [[maybe_unused]] const ssize_t told = ::write(streams.failure, &why, sizeof why);
  }
  ::_exit(127);
}

}  // namespace journey::cli
