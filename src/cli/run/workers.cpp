#include "cli/run/workers.hpp"

#include "cli/disk/files.hpp"
#include "cli/disk/write_all.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <map>
#include <new>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace journey::cli {

namespace {

constexpr std::size_t idle = SIZE_MAX;
constexpr std::size_t most_workers = 64;

/// What parent and workers share. `next` is the first job that nobody has taken.
struct Shared {
  std::atomic<std::size_t> next;
  struct Slot {
    std::atomic<std::size_t> job;  ///< taken and not answered yet
    char temporary[temporary_name_size];
  } slots[most_workers];
};

// For the signal handler alone: the workers that are alive.
volatile sig_atomic_t living[most_workers] = {};

void forget_workers() {
  for (auto& process : living) process = 0;
}

struct FrameHead {
  std::uint64_t job, size;
};

[[noreturn]] void work_until_done(Shared& shared, Shared::Slot& slot, std::size_t count, int answers,
                                  const std::function<std::string(std::size_t)>& work) {
  ::prctl(PR_SET_PDEATHSIG, SIGTERM);
  forget_workers();
  temporary_name = slot.temporary;
  for (;;) {
    const std::size_t job = shared.next.fetch_add(1);
    if (job >= count) ::_exit(0);
    slot.job = job;
    const std::string answer = work(job);
    const FrameHead head{job, answer.size()};
    const std::string_view head_bytes(reinterpret_cast<const char*>(&head), sizeof head);
    if (!write_all(answers, head_bytes) || !write_all(answers, answer)) ::_exit(1);  // the parent is gone
    slot.job = idle;
  }
}

struct Worker {
  pid_t process = -1;
  int answers = -1;
  std::string unread;
};

std::string death_of(int status) {
  if (WIFSIGNALED(status)) return fmt::format("its process was killed by signal {}", WTERMSIG(status));
  return fmt::format("its process ended with status {}", WEXITSTATUS(status));
}

/// The pool on the side of the parent.
class Pool {
 public:
  Pool(std::size_t count, unsigned workers, const std::function<std::string(std::size_t)>& work)
      : count_(count), work_(work), workers_(workers) {
    void* const memory =
        ::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) throw std::bad_alloc();
    shared_ = new (memory) Shared();
    for (unsigned i = 0; i < workers; ++i) start(i);
  }
  Pool(const Pool&) = delete;
  Pool& operator=(const Pool&) = delete;
  ~Pool() {
    for (std::size_t i = 0; i < workers_.size(); ++i) {
      if (workers_[i].process > 0) ::kill(workers_[i].process, SIGTERM);
    }
    for (std::size_t i = 0; i < workers_.size(); ++i) {
      if (workers_[i].process > 0) reap(i);
    }
    ::munmap(shared_, sizeof(Shared));
  }

  [[nodiscard]] bool alive() const {
    return std::any_of(workers_.begin(), workers_.end(), [](const Worker& w) { return w.process > 0; });
  }

  /// Waits for answers and hands them to `take(job, result)`.
  template <typename Take>
  void wait(Take&& take) {
    std::vector<pollfd> polls;
    for (const Worker& worker : workers_) polls.push_back({worker.answers, POLLIN, 0});
    if (::poll(polls.data(), polls.size(), -1) < 0) return;  // interrupted
    for (std::size_t i = 0; i < workers_.size(); ++i) {
      if (polls[i].revents != 0) read(i, take);
    }
  }

 private:
  void start(std::size_t i) {
    Shared::Slot& slot = shared_->slots[i];
    slot.job = idle;
    slot.temporary[0] = '\0';
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::bad_alloc();
    // No signal between the birth of a worker and its entry in the list.
    sigset_t all, before;
    sigfillset(&all);
    ::sigprocmask(SIG_BLOCK, &all, &before);
    const pid_t process = ::fork();
    if (process == 0) {
      // Answers of the others must not be kept open from here.
      for (const Worker& other : workers_) {
        if (other.answers >= 0) ::close(other.answers);
      }
      ::close(ends[0]);
      temporary_name = slot.temporary;
      forget_workers();
      ::sigprocmask(SIG_SETMASK, &before, nullptr);
      work_until_done(*shared_, slot, count_, ends[1], work_);
    }
    if (process > 0) living[i] = process;
    ::sigprocmask(SIG_SETMASK, &before, nullptr);
    ::close(ends[1]);
    if (process < 0) {
      ::close(ends[0]);
      if (!alive()) throw std::bad_alloc();
      return;  // the others do it
    }
    workers_[i] = {process, ends[0], {}};
  }

  /// Waits for the end of a worker that has closed its pipe or was killed.
  std::string reap(std::size_t i) {
    int status = 0;
    while (::waitpid(workers_[i].process, &status, 0) < 0 && errno == EINTR) {
    }
    living[i] = 0;
    ::close(workers_[i].answers);
    workers_[i] = {};
    char* const temporary = shared_->slots[i].temporary;
    if (temporary[0] != '\0') remove_temporary(temporary);
    return status == 0 ? std::string() : death_of(status);
  }

  template <typename Take>
  void read(std::size_t i, Take& take) {
    Worker& worker = workers_[i];
    std::array<char, 65536> buffer;
    const ssize_t got = ::read(worker.answers, buffer.data(), buffer.size());
    if (got < 0 && (errno == EINTR || errno == EAGAIN)) return;
    if (got > 0) {
      worker.unread.append(buffer.data(), static_cast<std::size_t>(got));
      FrameHead head{};
      while (worker.unread.size() >= sizeof head) {
        std::memcpy(&head, worker.unread.data(), sizeof head);
        if (worker.unread.size() - sizeof head < head.size) break;
        take(head.job, JobResult{worker.unread.substr(sizeof head, head.size), {}});
        worker.unread.erase(0, sizeof head + head.size);
      }
      return;
    }
    const std::string death = reap(i);
    if (death.empty()) return;
    if (const std::size_t job = shared_->slots[i].job; job != idle) take(job, JobResult{std::nullopt, death});
    if (shared_->next < count_) start(i);
  }

  std::size_t count_;
  const std::function<std::string(std::size_t)>& work_;
  std::vector<Worker> workers_;
  Shared* shared_ = nullptr;
};

void stop(int signal) {
  const int saved = errno;
  for (const auto& process : living) {
    if (process > 0) ::kill(process, SIGTERM);
  }
  for (const auto& process : living) {
    if (process > 0) ::waitpid(process, nullptr, 0);
  }
  if (temporary_name[0] != '\0') ::unlink(temporary_name);
  errno = saved;
  ::signal(signal, SIG_DFL);
  ::raise(signal);
}

}  // namespace

void clean_up_on_signals() {
  struct sigaction action {};
  action.sa_handler = stop;
  sigfillset(&action.sa_mask);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction before {};
    ::sigaction(signal, nullptr, &before);
    if (before.sa_handler != SIG_IGN) ::sigaction(signal, &action, nullptr);  // nohup stays nohup
  }
  ::signal(SIGPIPE, SIG_IGN);
}

unsigned processor_count() {
  cpu_set_t set;
  CPU_ZERO(&set);
  if (::sched_getaffinity(0, sizeof set, &set) != 0) return 1;
  return static_cast<unsigned>(std::max(1, CPU_COUNT(&set)));
}

void run_jobs(std::size_t count, unsigned workers, const std::function<std::string(std::size_t)>& work,
              const std::function<void(std::size_t, JobResult)>& done,
              const std::function<void(std::size_t)>& step) {
  if (count == 0) return;
  const std::size_t wanted = std::clamp<std::size_t>(workers, 1, std::min(count, most_workers));
  Pool pool(count, static_cast<unsigned>(wanted), work);
  std::map<std::size_t, JobResult> early;  // ended before their turn
  std::size_t turn = 0, ended = 0;
  while (pool.alive()) {
    pool.wait([&](std::size_t job, JobResult result) {
      early.emplace(job, std::move(result));  // an answer counts, even if its worker died right after it
      step(++ended);
      for (auto at = early.find(turn); at != early.end(); at = early.find(turn)) {
        done(turn++, std::move(at->second));
        early.erase(at);
      }
    });
  }
  // Jobs without an answer: no worker could be started for them.
  for (; turn < count; ++turn) {
    const auto at = early.find(turn);
    done(turn, at != early.end() ? std::move(at->second)
                                 : JobResult{std::nullopt, "no process could be started for it"});
  }
}

}  // namespace journey::cli
