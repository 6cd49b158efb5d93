#include "cli/run/workers.hpp"

#include "cli/disk/files.hpp"
#include "cli/disk/write_all.hpp"
#include "cli/run/phrases.hpp"
#include "cli/run/process.hpp"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <map>
#include <new>
#include <string_view>
#include <vector>

#include <sched.h>
#include <sys/mman.h>
#include <unistd.h>

namespace journey::cli {

namespace {

constexpr std::size_t idle = SIZE_MAX;
constexpr std::size_t most_workers = 64;
static_assert(most_workers <= most_children);
/// Bytes of one answer: far more than any command prints of one file.
constexpr std::size_t answer_limit = std::size_t{1} << 30U;

/// What parent and workers share. `next` is the first job that nobody has taken.
struct Shared {
  std::atomic<std::size_t> next;
  struct Slot {
    std::atomic<std::size_t> job;  ///< taken and not answered yet
    char temporary[temporary_name_size];
  } slots[most_workers];
};

struct FrameHead {
  std::uint64_t job, size;
};

[[noreturn]] void work_until_done(Shared& shared, Shared::Slot& slot, std::size_t count, int answers,
                                  const std::function<std::string(std::size_t)>& work) {
  temporary_name = slot.temporary;
  Child::unblock_signals();
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
  Child child;
  Inflow answers;
};

lexicon::Message death_of(const ChildEnd& end) {
  if (end.signal != 0) return lexicon::say<phrases::killed_by_signal>(end.signal);
  return lexicon::say<phrases::ended_with_status>(end.status);
}

/// The pool on the side of the parent.
class Pool {
 public:
  Pool(std::size_t count, unsigned workers, const std::function<std::string(std::size_t)>& work)
      : count_(count), work_(work), workers_(workers), is_answered_(count) {
    void* const memory =
        ::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) throw std::bad_alloc();
    shared_ = new (memory) Shared();
    for (unsigned i = 0; i < workers; ++i) start(i);
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
    for (Worker& worker : workers_) inflows.push_back(&worker.answers);
    (void)Poll(std::move(inflows)).wait();
    for (std::size_t i = 0; i < workers_.size(); ++i) {
      if (workers_[i].child.is_alive()) read(i, take);
    }
  }

 private:
  void start(std::size_t i) {
    Shared::Slot& slot = shared_->slots[i];
    slot.job = idle;
    slot.temporary[0] = '\0';
    Pipe pipe = Pipe::make();
    if (!pipe.is_open()) throw std::bad_alloc();
    Child child = Child::start(
        [&] {
          // Answers of the others must not be kept open from here.
          for (Worker& other : workers_) other.answers.close();
          pipe.close_read();
          work_until_done(*shared_, slot, count_, pipe.write_end(), work_);
        },
        SIGTERM);
    if (!child.is_alive()) {
      if (!alive()) throw std::bad_alloc();
      return;  // the others do it
    }
    workers_[i] = {std::move(child), Inflow(std::move(pipe), answer_limit + sizeof(FrameHead))};
  }

  /// Waits for the end of a worker that has closed its pipe or was stopped.
  ChildEnd reap(std::size_t i) {
    const ChildEnd end = workers_[i].child.wait();
    workers_[i] = {};
    char* const temporary = shared_->slots[i].temporary;
    temporary[temporary_name_size - 1] = '\0';
    if (temporary[0] != '\0') remove_temporary(temporary);
    return end;
  }

  [[nodiscard]] bool is_waited_for(std::size_t job) const { return job < count_ && !is_answered_[job]; }

  template <typename Take>
  void answer(std::size_t job, JobResult result, Take& take) {
    is_answered_[job] = true;
    take(job, std::move(result));
  }

  /// Takes the answers that are whole; false where what comes is no answer to a job that is waited for.
  template <typename Take>
  bool take_answers(std::string& bytes, Take& take) {
    std::size_t used = 0;
    FrameHead head{};
    while (bytes.size() - used >= sizeof head) {
      std::memcpy(&head, bytes.data() + used, sizeof head);
      if (!is_waited_for(head.job)) return false;
      if (bytes.size() - used - sizeof head < head.size) break;
      answer(head.job, {bytes.substr(used + sizeof head, head.size), {}}, take);
      used += sizeof head + head.size;
    }
    bytes.erase(0, used);
    return true;
  }

  template <typename Take>
  void read(std::size_t i, Take& take) {
    Worker& worker = workers_[i];
    const bool is_sound = take_answers(worker.answers.bytes, take) && !worker.answers.is_overfull();
    if (is_sound && worker.answers.is_open()) return;
    if (!is_sound) worker.child.kill();
    const ChildEnd end = reap(i);
    if (is_sound && end.is_good()) return;
    const std::size_t job = shared_->slots[i].job;
    if (is_waited_for(job))
      answer(job, {std::nullopt, is_sound ? death_of(end) : lexicon::say<phrases::no_answer>()}, take);
    if (shared_->next < count_) start(i);
  }

  std::size_t count_;
  const std::function<std::string(std::size_t)>& work_;
  std::vector<Worker> workers_;
  std::vector<bool> is_answered_;
  Shared* shared_ = nullptr;
};

}  // namespace

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
                                 : JobResult{std::nullopt, lexicon::say<phrases::no_process>()});
  }
}

}  // namespace journey::cli
