#include "cli/run/guard.hpp"

#include "cli/disk/write_all.hpp"
#include "cli/options/complaint.hpp"
#include "cli/options/options.hpp"
#include "cli/run/phrases.hpp"
#include "cli/run/process.hpp"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <optional>
#include <string_view>

#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

namespace journey::cli {

namespace {

/// What ends a process that has a fault, and the timer.
constexpr std::array<int, 6> last_signals{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGALRM};

/// What is going to be said, made while there is memory to make it, and how the signals were treated before.
std::array<std::string, last_signals.size()> last_words;
std::string words_of_exit;
std::array<struct sigaction, last_signals.size()> actions_before;
volatile std::sig_atomic_t is_guarded = 0;

/// For a handler of which the stack overflowed.
alignas(16) std::array<char, 64 * 1024> other_stack;

/// As it was before it was lowered; nothing where it was not.
std::optional<rlimit> memory_before;

void lower(int resource, rlim_t limit, std::optional<rlimit>* before = nullptr) {
  rlimit now{};
  if (::getrlimit(static_cast<__rlimit_resource>(resource), &now) != 0 || now.rlim_cur <= limit) return;
  if (before != nullptr && !*before) *before = now;
  now.rlim_cur = limit;
  (void)::setrlimit(static_cast<__rlimit_resource>(resource), &now);
}

/// Async-signal-safe.
[[noreturn]] void end_with(std::string_view words) {
  is_guarded = 0;
  clean_up();
  (void)write_all(STDERR_FILENO, words);
  ::_exit(status::failure);
}

void on_last_signal(int signal) {
  for (std::size_t i = 0; i < last_signals.size(); ++i)
    if (last_signals[i] == signal) end_with(last_words[i]);
}

/// A library that gives up ends the process by `exit`.
void on_exit() {
  if (is_guarded != 0) end_with(words_of_exit);
}

void set_timer(std::chrono::seconds time) {
  itimerval timer{};
  timer.it_value.tv_sec = time.count();
  (void)::setitimer(ITIMER_REAL, &timer, nullptr);
}

}  // namespace

void limit_this_process(const ProcessLimits& limits) {
  if constexpr (!is_sanitized) lower(RLIMIT_AS, limits.memory_bytes, &memory_before);
  lower(RLIMIT_FSIZE, limits.written_bytes);
  lower(RLIMIT_CORE, 0);
  ::signal(SIGXFSZ, SIG_IGN);  // the call that writes fails by itself
}

void free_memory_of_limit() {
  if (memory_before) (void)::setrlimit(RLIMIT_AS, &*memory_before);
}

Guard::Guard(const std::string& path, const ProcessLimits& limits) {
  if constexpr (is_sanitized) return;
  const auto words = [&](const Message& why) { return complaint(say<phrases::cannot_compile>(path, why)); };
  for (std::size_t i = 0; i < last_signals.size(); ++i) {
    last_words[i] = words(last_signals[i] == SIGALRM ? say<phrases::took_longer>(limits.time.count())
                                                     : say<phrases::killed_by_signal>(last_signals[i]));
  }
  words_of_exit = words(say<phrases::ended_early>());
  static const bool is_heard = std::atexit(on_exit) == 0;
  (void)is_heard;

  const stack_t stack{other_stack.data(), 0, other_stack.size()};
  (void)::sigaltstack(&stack, nullptr);
  struct sigaction action {};
  action.sa_handler = on_last_signal;
  action.sa_flags = SA_ONSTACK;
  sigfillset(&action.sa_mask);
  is_guarded = 1;
  for (std::size_t i = 0; i < last_signals.size(); ++i)
    (void)::sigaction(last_signals[i], &action, &actions_before[i]);
  set_timer(limits.time);
}

Guard::~Guard() {
  if constexpr (is_sanitized) return;
  set_timer(std::chrono::seconds(0));
  for (std::size_t i = 0; i < last_signals.size(); ++i)
    (void)::sigaction(last_signals[i], &actions_before[i], nullptr);
  is_guarded = 0;
}

}  // namespace journey::cli
