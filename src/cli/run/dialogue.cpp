#include "cli/run/dialogue.hpp"

#include "cli/disk/write_all.hpp"
#include "cli/run/exec.hpp"

#include <algorithm>
#include <csignal>
#include <ctime>
#include <utility>

#include <unistd.h>

namespace journey::cli {

namespace {

constexpr std::size_t words_heard = 4096;  ///< bytes of what it says on standard error

/// While it lives, a program that went away is an error of the write and no signal, whatever this process
/// does with signals otherwise.
class NoPipeSignal {
 public:
  NoPipeSignal() {
    sigemptyset(&pipe_);
    sigaddset(&pipe_, SIGPIPE);
    sigset_t waiting;
    sigpending(&waiting);
    was_waiting_ = sigismember(&waiting, SIGPIPE) == 1;
    ::pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
  }
  NoPipeSignal(const NoPipeSignal&) = delete;
  NoPipeSignal& operator=(const NoPipeSignal&) = delete;
  ~NoPipeSignal() {
    const timespec now{0, 0};
    if (!was_waiting_) ::sigtimedwait(&pipe_, nullptr, &now);
    ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }

 private:
  sigset_t pipe_{}, before_{};
  bool was_waiting_ = false;
};

}  // namespace

Dialogue::Dialogue(const ProgramCall& call)
    : time_limit_(call.time_limit), output_limit_(call.output_limit), owner_(::getpid()) {
  const Prepared prepared(call);
  Pipe in = Pipe::make(), out = Pipe::make(), err = Pipe::make();
  if (!in.is_open() || !out.is_open() || !err.is_open()) return;
  child_ = Child::start(
      [&] {
        prepared.become({in.read_end(), out.write_end(), err.write_end()});
      },
      SIGKILL, Child::Group::own);
  if (!child_.is_alive()) return;
  in.close_read();
  in_ = std::move(in);
  out_ = Inflow(std::move(out), output_limit_);
  err_ = Inflow(std::move(err), SIZE_MAX);
  in_.keep_from_children();
  out_.keep_from_children();
  err_.keep_from_children();
}

Dialogue::~Dialogue() {
  if (owner_ == ::getpid()) {
    close();
    return;
  }
  in_.forget();
  out_.forget();
  err_.forget();
}

bool Dialogue::is_open() const { return owner_ == ::getpid() && in_.write_end() >= 0 && child_.is_alive(); }

bool Dialogue::ask(std::string_view line) {
  if (!is_open()) return false;
  const NoPipeSignal quiet;
  if (write_all(in_.write_end(), line)) return true;
  close();
  return false;
}

std::optional<std::string> Dialogue::line(std::size_t limit) {
  for (;;) {
    const std::size_t end = out_.bytes.find('\n');
    if (end != std::string::npos && end <= limit) {
      std::string line = out_.bytes.substr(0, end);
      out_.bytes.erase(0, end + 1);
      return line;
    }
    if (out_.bytes.size() > limit || !fill(out_.bytes.size() + 1)) break;
  }
  close();
  return std::nullopt;
}

std::optional<std::string> Dialogue::bytes(std::size_t count) {
  if (count > output_limit_ || !fill(count)) {
    close();
    return std::nullopt;
  }
  std::string bytes = out_.bytes.substr(0, count);
  out_.bytes.erase(0, count);
  return bytes;
}

std::string Dialogue::complaint() const { return err_.bytes; }

/// Until so many bytes wait to be used.
bool Dialogue::fill(std::size_t count) {
  const Moment deadline = std::chrono::steady_clock::now() + time_limit_;
  while (out_.bytes.size() < count) {
    if (!is_open() || !out_.is_open()) return false;
    if (Poll{&out_, &err_}.wait(deadline) != Poll::End::ready) return false;
    err_.bytes.resize(std::min(err_.bytes.size(), words_heard));
  }
  return true;
}

/// Ends the program, and hears what it said last.
void Dialogue::close() {
  if (owner_ != ::getpid() || !child_.is_alive()) return;
  const Moment deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(100);
  in_.close_write();
  out_.close();
  while (err_.is_open() && Poll{&err_}.wait(deadline) == Poll::End::ready)
    err_.bytes.resize(std::min(err_.bytes.size(), words_heard));
  // With nobody to ask it, it ends by itself: a process that is shut in can stop nobody.
  (void)child_.wait_until(deadline);
  child_ = Child();
}

}  // namespace journey::cli
