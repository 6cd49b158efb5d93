#include "cli/run/process.hpp"

#include "cli/disk/files.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <ctime>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace journey::cli {

namespace {

// The children that are alive, whom `kill` reaches with each (its group where it leads one), and what stops
// it; for signal handlers too.
volatile sig_atomic_t living[most_children] = {}, targets[most_children] = {},
                      stop_signals[most_children] = {};

/// Ends of pipes that no forked child keeps, each with one added to it; 0: none.
std::array<int, 16> private_ends{};

void forget_private(int end) {
  for (int& each : private_ends)
    if (each == end + 1) each = 0;
}

/// The signals that were blocked before the fork; for the child.
sigset_t signals_before;

constexpr std::array<int, 3> ending_signals{SIGINT, SIGTERM, SIGHUP};

void close_end(int& number) {
  if (number >= 0) {
    forget_private(number);
    ::close(number);
  }
  number = -1;
}

ChildEnd end_of(int status) {
  if (WIFSIGNALED(status)) return {WTERMSIG(status), 0};
  return {0, WEXITSTATUS(status)};
}

/// Ends this process as the signal would, after its children and its temporary file. Async-signal-safe.
void stop_all(int signal) {
  const int saved = errno;
  clean_up();
  errno = saved;
  ::signal(signal, SIG_DFL);
  ::raise(signal);
}

}  // namespace

Pipe Pipe::make() {
  Pipe pipe;
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) == 0) {
    pipe.read_ = ends[0];
    pipe.write_ = ends[1];
  }
  return pipe;
}

Pipe& Pipe::operator=(Pipe&& other) noexcept {
  std::swap(read_, other.read_);
  std::swap(write_, other.write_);
  return *this;
}

Pipe::~Pipe() {
  close_read();
  close_write();
}

void Pipe::close_read() { close_end(read_); }
void Pipe::close_write() { close_end(write_); }

void Pipe::keep_from_children() {
  for (const int end : {read_, write_}) {
    auto* const free = std::find(private_ends.begin(), private_ends.end(), 0);
    if (end >= 0 && free != private_ends.end()) *free = end + 1;
  }
}

Inflow::Inflow(Pipe pipe, std::size_t limit) : pipe_(std::move(pipe)), limit_(limit) { pipe_.close_write(); }

void Inflow::read() {
  std::array<char, 65536> buffer;
  const ssize_t got = ::read(pipe_.read_end(), buffer.data(), buffer.size());
  if (got < 0 && (errno == EINTR || errno == EAGAIN)) return;
  if (got <= 0) return close();
  bytes.append(buffer.data(), static_cast<std::size_t>(got));
}

Poll::End Poll::wait(std::optional<Moment> deadline) {
  int left = -1;  // ms; for ever
  if (deadline) {
    using namespace std::chrono;
    const auto time = duration_cast<milliseconds>(*deadline - steady_clock::now()).count();
    if (time <= 0) return End::late;
    left = static_cast<int>(std::min<decltype(time)>(time, INT_MAX));
  }
  std::vector<pollfd> polls;
  for (const Inflow* inflow : inflows_) polls.push_back({inflow->pipe_.read_end(), POLLIN, 0});
  const int count = ::poll(polls.data(), polls.size(), left);
  if (count < 0) return errno == EINTR ? End::ready : End::unable;
  if (count == 0) return End::late;
  for (std::size_t i = 0; i < polls.size(); ++i) {
    if (polls[i].fd >= 0 && polls[i].revents != 0) inflows_[i]->read();
  }
  return End::ready;
}

Child Child::start(const std::function<void()>& body, int stop_signal, Group group) {
  Child child;
  const auto* const slot = std::find(std::begin(living), std::end(living), 0);
  if (slot == std::end(living)) return child;
  const auto number = static_cast<std::size_t>(slot - std::begin(living));
  const pid_t parent = ::getpid();
  // No signal between the birth of a child and its entry in the table.
  sigset_t all;
  sigfillset(&all);
  ::sigprocmask(SIG_BLOCK, &all, &signals_before);
  const pid_t process = ::fork();
  if (process == 0) {
    ::prctl(PR_SET_PDEATHSIG, stop_signal);
    if (::getppid() != parent) ::_exit(1);  // it went before it could be heard of
    for (auto& other : living) other = 0;
    for (int& end : private_ends)
      if (end > 0) ::close(std::exchange(end, 0) - 1);
    if (group == Group::own) ::setpgid(0, 0);
    body();
    ::_exit(1);
  }
  if (process > 0) {
    if (group == Group::own) ::setpgid(process, process);  // whoever comes first
    targets[number] = group == Group::own ? -process : process;
    stop_signals[number] = stop_signal;
    living[number] = process;
    child.slot_ = number;
    child.process_ = process;
  }
  ::sigprocmask(SIG_SETMASK, &signals_before, nullptr);
  return child;
}

void Child::unblock_signals() { ::sigprocmask(SIG_SETMASK, &signals_before, nullptr); }

bool Child::is_alive() const { return slot_ != none && living[slot_] == process_; }

int Child::number() const { return is_alive() ? process_ : 0; }

Child& Child::operator=(Child&& other) noexcept {
  std::swap(slot_, other.slot_);
  std::swap(process_, other.process_);
  return *this;
}

Child::~Child() {
  if (!is_alive()) return;
  if (stop()) {
    wait();
  } else {
    living[slot_] = 0;
  }
}

bool Child::stop() const {
  return is_alive() && (::kill(targets[slot_], stop_signals[slot_]) == 0 || errno == ESRCH);
}

void Child::kill() const {
  if (is_alive()) ::kill(targets[slot_], SIGKILL);
}

ChildEnd Child::wait() {
  int status = 0;
  while (::waitpid(living[slot_], &status, 0) < 0 && errno == EINTR) {
  }
  living[std::exchange(slot_, none)] = 0;
  return end_of(status);
}

std::optional<ChildEnd> Child::wait_until(Moment deadline) {
  for (;;) {
    int status = 0;
    const pid_t ended = ::waitpid(living[slot_], &status, WNOHANG);
    if (ended > 0 || (ended < 0 && errno != EINTR)) {
      living[std::exchange(slot_, none)] = 0;
      return end_of(ended > 0 ? status : 0);
    }
    if (std::chrono::steady_clock::now() >= deadline) return std::nullopt;
    const timespec moment{0, 1'000'000};
    ::nanosleep(&moment, nullptr);
  }
}

void clean_up() {
  for (std::size_t i = 0; i < most_children; ++i) {
    if (living[i] > 0) ::kill(targets[i], stop_signals[i]);
  }
  for (const auto& process : living) {
    if (process > 0) ::waitpid(process, nullptr, 0);
  }
  if (temporary_name[0] != '\0') ::unlink(temporary_name);
}

void clean_up_on_signals() {
  struct sigaction action {};
  action.sa_handler = stop_all;
  sigfillset(&action.sa_mask);
  for (const int signal : ending_signals) {
    struct sigaction before {};
    ::sigaction(signal, nullptr, &before);
    if (before.sa_handler != SIG_IGN) ::sigaction(signal, &action, nullptr);  // nohup stays nohup
  }
  ::signal(SIGPIPE, SIG_IGN);
}

}  // namespace journey::cli
