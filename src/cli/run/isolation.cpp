#include "cli/run/isolation.hpp"

#include "cli/disk/store.hpp"

#include <exception>
#include <new>
#include <set>

#include <unistd.h>

namespace journey::cli {

Message Isolation::fault_of(const std::function<void()>& work) {
  try {
    work();
    return {};
  } catch (const std::bad_alloc&) {
    return say<phrases::out_of_memory>();
  } catch (const std::exception& fault) {
    return say<phrases::own_fault>(fault.what());
  }
}

void Isolation::shut_in(Reach reach) {
  if (options_.sandbox == SandboxChoice::off) return;
  std::set<std::string> roots;
  for (const Input& input : inputs_) {
    if (input.store == &disk()) roots.insert(input.root);
  }
  reach.read.insert(reach.read.end(), roots.begin(), roots.end());
  reach_ = std::move(reach);
}

Message Isolation::enter() const {
  if (const int process = getpid(); prepare_ && prepared_ != process) {
    prepared_ = process;
    prepare_();
  }
  if (!reach_) return {};
  Message lack = enter_sandbox(*reach_);
  return options_.sandbox == SandboxChoice::require ? std::move(lack) : Message();
}

void Isolation::fail(Report& report, std::size_t i, const Message& why) const {
  report.fail(status::failure, say<phrases::cannot_compile>(inputs_[i].path, why));
  report.unchecked = spoken(say<phrases::cant_be_compiled>(why));
}

void Isolation::run_apart(const std::function<std::string(std::size_t)>& work,
                          const std::function<void(std::size_t, const JobResult&)>& done) const {
  const unsigned workers = options_.jobs == 0 ? processor_count() : options_.jobs;
  run_jobs(inputs_.size(), {workers, {}}, work, done,
           [&](std::size_t ended) { streams_.progress(ended, inputs_.size()); });
}

}  // namespace journey::cli
