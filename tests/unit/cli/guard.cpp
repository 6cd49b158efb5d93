// What becomes of a process that compiles a single map and comes to grief.
#include "cli/run/guard.hpp"

#include <csignal>
#include <string>

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace journey;

namespace {

struct End {
  int status = 0;  ///< as of waitpid
  std::string said;
};

/// What becomes of a process that does `work`.
template <typename Work>
End end_of(const Work& work) {
  int pipe[2];
  REQUIRE(::pipe(pipe) == 0);
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(pipe[1], STDERR_FILENO);
    work();
    ::_exit(0);
  }
  ::close(pipe[1]);
  End end;
  char buffer[1000];
  for (ssize_t got = 0; (got = ::read(pipe[0], buffer, sizeof buffer)) > 0;)
    end.said.append(buffer, static_cast<std::size_t>(got));
  ::close(pipe[0]);
  ::waitpid(child, &end.status, 0);
  return end;
}

}  // namespace

TEST_CASE("trust: a crash is a message about the map, and one after it is what it always was" *
          doctest::skip(cli::is_sanitized)) {
  const End guarded = end_of([] {
    const cli::Guard guard("a.journey", {});
    ::raise(SIGSEGV);
  });
  CHECK(WEXITSTATUS(guarded.status) == 3);
  CHECK(guarded.said == "journey: cannot compile `a.journey`: its process was killed by signal 11\n");
  const End after = end_of([] {
    { const cli::Guard guard("a.journey", {}); }
    ::signal(SIGSEGV, SIG_DFL);  // doctest has its own
    ::raise(SIGSEGV);
  });
  CHECK(WIFSIGNALED(after.status));
  CHECK(after.said.find("a.journey") == std::string::npos);
}

TEST_CASE("trust: a hang is a message about the map" * doctest::skip(cli::is_sanitized)) {
  cli::ProcessLimits limits;
  limits.time = std::chrono::seconds(1);
  const End end = end_of([&] {
    const cli::Guard guard("a.journey", limits);
    for (;;) ::pause();
  });
  CHECK(WEXITSTATUS(end.status) == 3);
  CHECK(end.said == "journey: cannot compile `a.journey`: it took longer than 1 second\n");
}

TEST_CASE("trust: limits of a process are never above those that it was given" *
          doctest::skip(cli::is_sanitized)) {
  const End end = end_of([] {
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = 1000;
    ::setrlimit(RLIMIT_FSIZE, &limit);
    cli::limit_this_process({});
    ::getrlimit(RLIMIT_FSIZE, &limit);
    if (limit.rlim_cur != 1000) ::_exit(1);
    ::getrlimit(RLIMIT_AS, &limit);
    if (limit.rlim_cur != cli::ProcessLimits().memory_bytes) ::_exit(2);
    ::getrlimit(RLIMIT_CORE, &limit);
    if (limit.rlim_cur != 0) ::_exit(3);
    cli::free_memory_of_limit();
    ::getrlimit(RLIMIT_AS, &limit);
    if (limit.rlim_cur == cli::ProcessLimits().memory_bytes) ::_exit(4);
  });
  CHECK(WEXITSTATUS(end.status) == 0);
}
