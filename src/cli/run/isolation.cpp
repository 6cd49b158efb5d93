#include "cli/run/isolation.hpp"

#include <exception>
#include <new>

#include <fmt/format.h>

namespace journey::cli {

std::string Isolation::fault_of(const std::function<void()>& work) {
  try {
    work();
    return {};
  } catch (const std::bad_alloc&) {
    return "out of memory";
  } catch (const std::exception& fault) {
    return fmt::format("a fault of journey's own: {}", fault.what());
  }
}

void Isolation::fail(Report& report, std::size_t i, const std::string& why) const {
  report.fail(status::failure, fmt::format("cannot compile `{}`: {}", inputs_[i].path, why));
  report.unchecked = fmt::format("can't be compiled: {}", why);
}

void Isolation::run_apart(const std::function<std::string(std::size_t)>& work,
                          const std::function<void(std::size_t, const JobResult&)>& done) const {
  run_jobs(inputs_.size(), options_.jobs == 0 ? processor_count() : options_.jobs, work, done,
           [&](std::size_t ended) { streams_.progress(ended, inputs_.size()); });
}

}  // namespace journey::cli
