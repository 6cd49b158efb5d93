// In: a number of jobs and how to do one. Out: what each of them answered, in order, whatever became of the
// others.
#pragma once

#include "cli/run/guard.hpp"
#include "lexicon/phrase.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace journey::cli {

/// What became of a job: its answer, or, where its process died, how ("killed by signal 11").
struct JobResult {
  std::optional<std::string> answer;
  lexicon::Message death;
};

/// Who does the jobs.
struct Staff {
  unsigned workers = 1;
  ProcessLimits limits;
};

/// Does jobs 0 … `count`-1 in processes (because Graphviz does not survive threads). `work` runs in a worker
/// and gives bytes; `done` runs here, in the order of the jobs. `step` runs here whenever a job ends, with
/// the number of ended ones. A worker that dies, takes too long or answers something else than it was asked
/// fails the job that it was at, and another takes its place.
void run_jobs(std::size_t count, const Staff& staff, const std::function<std::string(std::size_t)>& work,
              const std::function<void(std::size_t, JobResult)>& done,
              const std::function<void(std::size_t)>& step);

/// Number of processors that this process may use.
unsigned processor_count();

}  // namespace journey::cli
