// A program that stops before its own first step, until somebody is there to watch it: loaded before it by
// faults_test.py, so that calls of the loader are not counted.
#include <csignal>

#include <sys/prctl.h>

namespace {

[[gnu::constructor]] void wait_for_strace() {
  ::prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY);
  ::raise(SIGSTOP);
}

}  // namespace
