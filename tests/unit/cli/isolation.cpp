// The seam between commands and the processes that they work in, and programs that are run.
#include "cli/run/isolation.hpp"

#include "cli/run/program.hpp"

#include <stdexcept>

#include <doctest/doctest.h>
#include <signal.h>
#include <unistd.h>

using namespace journey;
using namespace journey::cli;

namespace {

ProgramResult run_shell(const std::string& script, std::size_t output_limit = 1000) {
  ProgramCall call;
  call.words = {"/bin/sh", "-c", script};
  call.time_limit = std::chrono::seconds(2);
  call.output_limit = output_limit;
  return run_program(call);
}

}  // namespace

TEST_CASE("isolation: results are typed and in order; what fails, fails alone") {
  for (const std::size_t count : {std::size_t{1}, std::size_t{40}}) {
    std::vector<Input> inputs(count);
    Options options;
    options.jobs = 3;
    Streams streams(ColorChoice::never, true);
    const Isolation isolation(inputs, options, streams);
    CHECK(isolation.is_here() == (count == 1));
    std::size_t next = 0;
    isolation.run(
        [](std::size_t i) {
          if (i % 10 == 3) ::kill(::getpid(), SIGKILL);
          if (i % 10 == 7) throw std::runtime_error("thrown");
          Report report;
          report.written = {std::to_string(i)};
          return report;
        },
        [&](std::size_t i, const Report& report) {
          CHECK(i == next++);
          if (i % 10 == 3 || i % 10 == 7) {
            CHECK(report.status == status::failure);
            REQUIRE(report.complaints.size() == 1);
            CHECK(report.complaints[0].find(i % 10 == 3 ? "killed by signal 9" : "thrown") !=
                  std::string::npos);
          } else {
            CHECK(report.written == std::vector<std::string>{std::to_string(i)});
          }
        });
    CHECK(next == count);
  }
}

TEST_CASE("program: its output, its status, its complaint") {
  CHECK(run_shell("printf out").out == "out");
  const ProgramResult failed = run_shell("echo why >&2; exit 7");
  CHECK(failed.end == ProgramResult::End::failed);
  CHECK(failed.status == 7);
  CHECK(failed.err == "why\n");
  CHECK(run_shell("kill -9 $$").status == 128 + SIGKILL);
}

TEST_CASE("program: one that is not there, goes on for ever, or says too much") {
  ProgramCall call;
  call.words = {"/no-such-program-of-journey"};
  CHECK(run_program(call).end == ProgramResult::End::missing);
  CHECK(run_shell("sleep 60").end == ProgramResult::End::late);
  CHECK(run_shell("exec >&- 2>&-; sleep 60").end == ProgramResult::End::late);
  CHECK(run_shell("yes").end == ProgramResult::End::large);
  CHECK(run_shell("yes >&2 & sleep 0; kill $!; printf done").out == "done");
}
