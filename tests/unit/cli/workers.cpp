#include "cli/run/workers.hpp"

#include <vector>

#include <doctest/doctest.h>
#include <signal.h>
#include <unistd.h>

using namespace journey;

namespace {

/// Runs `count` jobs and gives their answers in the order in which they came; `-` for a death.
std::vector<std::string> run(std::size_t count, unsigned workers,
                             const std::function<std::string(std::size_t)>& work) {
  std::vector<std::string> answers;
  std::size_t steps = 0;
  cli::run_jobs(
      count, workers, work,
      [&](std::size_t job, const cli::JobResult& result) {
        CHECK(job == answers.size());
        answers.push_back(result.answer.value_or("-"));
      },
      [&](std::size_t) { ++steps; });
  CHECK(steps == count);
  return answers;
}

}  // namespace

TEST_CASE("workers: answers come in order, whatever the number of processes") {
  for (const unsigned workers : {1U, 2U, 7U, 1000U}) {
    const auto answers = run(50, workers, [](std::size_t job) { return std::to_string(job); });
    REQUIRE(answers.size() == 50);
    CHECK(answers[49] == "49");
  }
}

TEST_CASE("workers: an answer may be long or empty") {
  const auto answers =
      run(4, 2, [](std::size_t job) { return job == 2 ? std::string() : std::string(3'000'000, 'x'); });
  REQUIRE(answers.size() == 4);
  CHECK(answers[1].size() == 3'000'000);
  CHECK(answers[2].empty());
}

TEST_CASE("workers: a process that dies fails its own job alone") {
  const auto answers = run(20, 3, [](std::size_t job) {
    if (job % 5 == 2) ::kill(::getpid(), SIGKILL);
    return std::to_string(job);
  });
  REQUIRE(answers.size() == 20);
  for (std::size_t i = 0; i < 20; ++i) CHECK(answers[i] == (i % 5 == 2 ? "-" : std::to_string(i)));
}

TEST_CASE("workers: every process dying is every job failing, not a hang") {
  const auto answers = run(9, 2, [](std::size_t) -> std::string { ::_exit(7); });
  CHECK(answers == std::vector<std::string>(9, "-"));
}

TEST_CASE("workers: no jobs, no answers") {
  CHECK(run(0, 4, [](std::size_t) { return std::string(); }).empty());
}
