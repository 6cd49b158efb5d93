#include "cli/run/sandbox.hpp"

#include "cli/run/guard.hpp"
#include "cli/run/phrases.hpp"
#include "cli/run/sandbox_calls.hpp"
#include "cli/run/sandbox_paths.hpp"

#include <sys/prctl.h>

namespace journey::cli {

namespace {

Message lack(bool has_paths, bool has_calls) {
  if (!has_paths) return say<phrases::has_no_landlock>();
  return has_calls ? Message() : say<phrases::has_no_seccomp>();
}

bool is_entered = false;

}  // namespace

// A sanitizer traces its own process and reads about it in /proc: it has no sandbox.

Message sandbox_lack() {
  if constexpr (is_sanitized) return lack(false, false);
  return lack(paths_can_be_limited(), calls_can_be_limited());
}

Message enter_sandbox(const Reach& reach) {
  if constexpr (is_sanitized) return sandbox_lack();
  if (is_entered) return {};
  is_entered = true;
  // Nothing that is started gets more rights than we have: what both of the following ask for.
  (void)::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  const bool has_paths = limit_paths(reach);
  return lack(has_paths, limit_calls(!reach.run.empty()));
}

}  // namespace journey::cli
