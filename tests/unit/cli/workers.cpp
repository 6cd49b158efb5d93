#include "cli/run/workers.hpp"

#include "cli/disk/files.hpp"

#include <array>
#include <cstdint>
#include <cstring>
#include <random>
#include <vector>

#include <doctest/doctest.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace journey;

namespace {

/// Runs `count` jobs and gives their answers in the order in which they came; `-` for a death.
std::vector<std::string> run(std::size_t count, unsigned workers,
                             const std::function<std::string(std::size_t)>& work,
                             const cli::ProcessLimits& limits = {}) {
  std::vector<std::string> answers;
  std::size_t steps = 0;
  cli::run_jobs(
      count, {workers, limits}, work,
      [&](std::size_t job, const cli::JobResult& result) {
        CHECK(job == answers.size());
        answers.push_back(result.answer.value_or("-"));
      },
      [&](std::size_t) { ++steps; });
  CHECK(steps == count);
  return answers;
}

/// The pipe into which a worker answers: it has no other that can be written alone.
int answering_pipe() {
  for (int number = 3; number < 64; ++number) {
    struct stat about {};
    if (::fstat(number, &about) == 0 && S_ISFIFO(about.st_mode) &&
        (::fcntl(number, F_GETFL) & O_ACCMODE) == O_WRONLY)
      return number;
  }
  ::_exit(1);
}

void say_raw(std::string_view bytes) {
  const int pipe = answering_pipe();
  while (!bytes.empty()) {
    const ssize_t put = ::write(pipe, bytes.data(), bytes.size());
    if (put <= 0) ::_exit(0);
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
}

std::string frame(std::uint64_t job, std::uint64_t size, std::string_view bytes) {
  std::string all(sizeof job + sizeof size, '\0');
  std::memcpy(all.data(), &job, sizeof job);
  std::memcpy(all.data() + sizeof job, &size, sizeof size);
  return all.append(bytes);
}

}  // namespace

TEST_CASE("trust: frames of workers: a forged one fails its own job alone") {
  // Told before the answer of job 3: about another job, one that there is not, more than there is, too much.
  const std::vector<std::string> forgeries{
      frame(0, 1, "x"),  frame(4, 1, "x"),          frame(9, 1, "x"),         frame(UINT64_MAX, 0, {}),
      frame(10, 1, "x"), frame(3, UINT64_MAX, "x"), frame(3, 1U << 31U, "x"), std::string(16, '\xFF'),
      std::string(1, 0), std::string(15, 'x'),
  };
  for (const std::string& forgery : forgeries) {
    for (const unsigned workers : {1U, 3U}) {
      const auto answers = run(10, workers, [&](std::size_t job) {
        if (job == 3) say_raw(forgery);
        return std::to_string(job);
      });
      REQUIRE(answers.size() == 10);
      for (std::size_t i = 0; i < 10; ++i) CHECK(answers[i] == (i == 3 ? "-" : std::to_string(i)));
    }
  }
}

TEST_CASE("trust: frames of workers: a second answer is not taken for that of another job") {
  const auto answers = run(10, 1, [&](std::size_t job) {
    if (job == 3) say_raw(frame(3, 1, "a") + frame(3, 1, "b"));
    return std::to_string(job);
  });
  // The first is whole and its own; what follows ends the worker, with the job that it was given next.
  REQUIRE(answers.size() == 10);
  CHECK(answers[3] == "a");
  for (std::size_t i = 5; i < 10; ++i) CHECK(answers[i] == std::to_string(i));
}

TEST_CASE("trust: frames of workers: garbled at random, every job still ends, and in order") {
  for (unsigned seed = 0; seed < 8; ++seed) {
    cli::ProcessLimits limits;
    limits.time = std::chrono::seconds(1);  // some promise bytes that never come
    const auto answers = run(
        12, 3,
        [&](std::size_t job) {
          if (job % 3 == 1) {
            std::minstd_rand dice(seed * 100 + static_cast<unsigned>(job));
            std::string bytes = frame(job, 5, "hello");
            for (int i = 0; i < 3; ++i) bytes[dice() % bytes.size()] = static_cast<char>(dice());
            say_raw(bytes);
          }
          return std::to_string(job);
        },
        limits);
    REQUIRE(answers.size() == 12);
  }
}

TEST_CASE("trust: a worker that hangs fails its map only, at the end of its time") {
  cli::ProcessLimits limits;
  limits.time = std::chrono::seconds(1);
  const auto answers = run(
      9, 2,
      [](std::size_t job) {
        if (job == 4) ::pause();
        return std::to_string(job);
      },
      limits);
  REQUIRE(answers.size() == 9);
  for (std::size_t i = 0; i < 9; ++i) CHECK(answers[i] == (i == 4 ? "-" : std::to_string(i)));
}

TEST_CASE("trust: a worker that hangs fails its map only, also one that does not answer any more and stays") {
  for (const unsigned workers : {1U, 2U}) {
    const auto answers = run(6, workers, [](std::size_t job) {
      if (job == 2) {
        ::close(answering_pipe());
        for (;;) ::pause();
      }
      return std::to_string(job);
    });
    REQUIRE(answers.size() == 6);
    for (std::size_t i = 0; i < 6; ++i) CHECK(answers[i] == (i == 2 ? "-" : std::to_string(i)));
  }
}

TEST_CASE("trust: a worker can't name a file of others for removal") {
  char path[] = "/tmp/journey-test-XXXXXX";
  ::close(::mkstemp(path));
  const auto answers = run(2, 1, [&](std::size_t job) {
    if (job == 0) {
      std::strcpy(cli::temporary_name, path);
      ::kill(::getpid(), SIGKILL);
    }
    return std::string("done");
  });
  CHECK(answers == std::vector<std::string>{"-", "done"});
  CHECK(::access(path, F_OK) == 0);
  ::unlink(path);
}

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
