#include "cli/run/workers.hpp"

#include "cli/disk/files.hpp"
#include "cli/disk/write_all.hpp"
#include "cli/run/phrases.hpp"
#include "cli/run/process.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <deque>
#include <map>
#include <new>
#include <string_view>
#include <vector>

#include <sched.h>
#include <sys/mman.h>
#include <unistd.h>

namespace journey::cli {

namespace {

constexpr std::size_t most_workers = 64;
static_assert(most_workers <= most_children);
/// Bytes of one answer: far more than any command prints of one file.
constexpr std::size_t answer_limit = std::size_t{1} << 30U;

/// What parent and workers share: the name of the file that each is writing, which is there whatever becomes
/// of it. A worker that is broken can write anything here: nothing but a name is taken from it.
struct Shared {
  char temporary[most_workers][temporary_name_size];
};

struct FrameHead {
  std::uint64_t job, size;
};

/// The next job from the parent; nothing where there is none left.
std::optional<std::uint64_t> next_job(int orders) {
  std::uint64_t job = 0;
  for (;;) {
    const ssize_t got = ::read(orders, &job, sizeof job);  // written whole, so that it comes whole
    if (got == sizeof job) return job;
    if (got >= 0 || errno != EINTR) return std::nullopt;
  }
}

[[noreturn]] void work_until_done(int orders, int answers,
                                  const std::function<std::string(std::size_t)>& work) {
  Child::unblock_signals();
  while (const auto job = next_job(orders)) {
    const std::string answer = work(*job);
    const FrameHead head{*job, answer.size()};
    const std::string_view head_bytes(reinterpret_cast<const char*>(&head), sizeof head);
    if (!write_all(answers, head_bytes) || !write_all(answers, answer)) ::_exit(1);  // the parent is gone
  }
  ::_exit(0);
}

struct Worker {
  Child child;
  Pipe orders;  ///< jobs; its other end stays open here too, so that writing to one who died is no error
  Inflow answers;
  std::deque<std::size_t> jobs;  ///< given and not answered: it is at the first
  Moment since;                  ///< it began with that one, or something came from it
};

lexicon::Message death_of(const ChildEnd& end) {
  if (end.signal != 0) return lexicon::say<phrases::killed_by_signal>(end.signal);
  if (end.status != 0) return lexicon::say<phrases::ended_with_status>(end.status);
  return lexicon::say<phrases::no_answer>();
}

/// The pool on the side of the parent. It alone knows who has which job since when: what a worker says is
/// taken as the answer to its own job or not at all.
class Pool {
 public:
  Pool(std::size_t count, const Staff& staff, const std::function<std::string(std::size_t)>& work)
      : count_(count), limits_(staff.limits), work_(work), workers_(workers_for(count, staff.workers)) {
    void* const memory =
        ::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) throw std::bad_alloc();
    shared_ = new (memory) Shared();
    for (std::size_t i = 0; i < workers_.size(); ++i) start(i);
  }
  Pool(const Pool&) = delete;
  Pool& operator=(const Pool&) = delete;
  ~Pool() {
    for (const Worker& worker : workers_) worker.child.stop();
    for (std::size_t i = 0; i < workers_.size(); ++i) {
      if (workers_[i].child.is_alive()) (void)reap(i);
    }
    ::munmap(shared_, sizeof(Shared));
  }

  [[nodiscard]] bool alive() const {
    return std::any_of(workers_.begin(), workers_.end(), [](const Worker& w) { return w.child.is_alive(); });
  }

  /// Waits for answers and hands them to `take(job, result)`.
  template <typename Take>
  void wait(Take&& take) {
    std::vector<Inflow*> inflows;
    std::vector<std::size_t> before;
    std::optional<Moment> deadline;
    for (Worker& worker : workers_) {
      inflows.push_back(&worker.answers);
      before.push_back(worker.answers.bytes.size());
      if (!worker.jobs.empty())
        deadline = std::min(deadline.value_or(Moment::max()), worker.since + limits_.time);
    }
    const bool is_deaf = Poll(std::move(inflows)).wait(deadline) == Poll::End::unable;
    const Moment now = std::chrono::steady_clock::now();
    for (std::size_t i = 0; i < workers_.size(); ++i) {
      Worker& worker = workers_[i];
      if (!worker.child.is_alive()) continue;
      if (is_deaf) worker.answers.close();  // else we would ask for ever
      // One that waits for us to read is not late: whoever reads our output may take his time.
      if (worker.answers.bytes.size() != before[i]) worker.since = now;
      read(i, take);
      if (!worker.jobs.empty() && now >= worker.since + limits_.time) end_late(i, take);
    }
  }

 private:
  static std::size_t workers_for(std::size_t count, unsigned wanted) {
    return std::clamp<std::size_t>(wanted, 1, std::min(count, most_workers));
  }

  void start(std::size_t i) {
    char* const temporary = shared_->temporary[i];
    temporary[0] = '\0';
    Pipe orders = Pipe::make(), answers = Pipe::make();
    if (!orders.is_open() || !answers.is_open()) throw std::bad_alloc();
    Child child = Child::start(
        [&] {
          // Neither the jobs nor the answers of the others must be kept open from here.
          for (Worker& other : workers_) {
            other.answers.close();
            other.orders.close_read();
            other.orders.close_write();
          }
          orders.close_write();
          answers.close_read();
          temporary_name = temporary;
          work_until_done(orders.read_end(), answers.write_end(), work_);
        },
        SIGTERM);
    if (!child.is_alive()) {
      if (!alive()) throw std::bad_alloc();
      return;  // the others do it
    }
    workers_[i] = {std::move(child),
                   std::move(orders),
                   Inflow(std::move(answers), answer_limit + sizeof(FrameHead)),
                   {},
                   std::chrono::steady_clock::now()};
    feed(workers_[i]);
  }

  [[nodiscard]] std::size_t left() const { return count_ - next_ + returned_.size(); }

  /// Gives a worker what it works at, and, as long as there is plenty, what it does while we read its answer.
  /// One for whom there is nothing left ends, and one whom a job does not reach, which fails with it.
  void feed(Worker& worker) {
    while (worker.orders.write_end() >= 0 && left() > 0 &&
           worker.jobs.size() < (left() > workers_.size() ? 2U : 1U)) {
      std::uint64_t job = next_;
      if (returned_.empty()) {
        ++next_;
      } else {
        job = returned_.back();
        returned_.pop_back();
      }
      worker.jobs.push_back(job);
      if (!write_all(worker.orders.write_end(), {reinterpret_cast<const char*>(&job), sizeof job}))
        worker.orders.close_write();
    }
    if (worker.jobs.empty()) worker.orders.close_write();
  }

  /// Waits for the end of a worker that has closed its pipe or was stopped.
  ChildEnd reap(std::size_t i) {
    const int process = workers_[i].child.number();
    const ChildEnd end = workers_[i].child.wait();
    workers_[i] = {};
    char* const temporary = shared_->temporary[i];
    temporary[temporary_name_size - 1] = '\0';
    if (temporary[0] != '\0') remove_temporary(temporary, process);
    return end;
  }

  /// Takes the answers that are whole; false where what comes is no answer to the job that the worker is at.
  template <typename Take>
  bool take_answers(Worker& worker, Take& take) {
    std::string& bytes = worker.answers.bytes;
    std::size_t used = 0;
    FrameHead head{};
    while (bytes.size() - used >= sizeof head) {
      std::memcpy(&head, bytes.data() + used, sizeof head);
      if (worker.jobs.empty() || head.job != worker.jobs.front() || head.size > answer_limit) return false;
      if (bytes.size() - used - sizeof head < head.size) break;
      worker.jobs.pop_front();
      worker.since = std::chrono::steady_clock::now();
      feed(worker);
      take(head.job, JobResult{bytes.substr(used + sizeof head, head.size), {}});
      used += sizeof head + head.size;
    }
    bytes.erase(0, used);
    return true;
  }

  template <typename Take>
  void read(std::size_t i, Take& take) {
    Worker& worker = workers_[i];
    const bool is_sound = take_answers(worker, take) && !worker.answers.is_overfull();
    if (is_sound && worker.answers.is_open()) return;
    // One whose pipe was closed by its end ends as it does; one that closed it and stays would keep us for
    // ever.
    worker.child.kill();
    const auto jobs = std::move(worker.jobs);
    const ChildEnd end = reap(i);
    replace(i, jobs, is_sound ? death_of(end) : lexicon::say<phrases::no_answer>(), take);
  }

  template <typename Take>
  void end_late(std::size_t i, Take& take) {
    workers_[i].child.kill();
    const auto jobs = std::move(workers_[i].jobs);
    (void)reap(i);
    replace(i, jobs, lexicon::say<phrases::took_longer>(limits_.time.count()), take);
  }

  /// Fails what a worker was at when it ended, and gives what it had not begun to another in its place.
  template <typename Take>
  void replace(std::size_t i, const std::deque<std::size_t>& jobs, const lexicon::Message& why, Take& take) {
    if (!jobs.empty()) {
      returned_.insert(returned_.end(), jobs.begin() + 1, jobs.end());
      take(jobs.front(), JobResult{std::nullopt, why});
    }
    if (left() > 0) start(i);
  }

  std::size_t count_;
  ProcessLimits limits_;
  const std::function<std::string(std::size_t)>& work_;
  std::vector<Worker> workers_;
  std::size_t next_ = 0;               ///< the first job that nobody was given
  std::vector<std::size_t> returned_;  ///< of workers that ended before they began with them
  Shared* shared_ = nullptr;
};

}  // namespace

unsigned processor_count() {
  cpu_set_t set;
  CPU_ZERO(&set);
  if (::sched_getaffinity(0, sizeof set, &set) != 0) return 1;
  return static_cast<unsigned>(std::max(1, CPU_COUNT(&set)));
}

void run_jobs(std::size_t count, const Staff& staff, const std::function<std::string(std::size_t)>& work,
              const std::function<void(std::size_t, JobResult)>& done,
              const std::function<void(std::size_t)>& step) {
  if (count == 0) return;
  Pool pool(count, staff, work);
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
                                 : JobResult{std::nullopt, lexicon::say<phrases::no_process>()});
  }
}

}  // namespace journey::cli
