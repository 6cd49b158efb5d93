// In: the environment, MISBEHAVE=WHAT[:ARGUMENT]. Out: as a library that is loaded before all others
// (LD_PRELOAD), a journey that does what whoever took it over would do, at the moment when it has read a map.
// It says on standard error what came of it. For the tests of what must not come of it.
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include <dlfcn.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace {

bool has_begun = false;
long allocations_left = -1;  ///< until one fails; below 0: none does

void tell(std::string_view what, long result) {
  char line[256];
  const int error = errno;
  const int size = result < 0
                       ? std::snprintf(line, sizeof line, "misbehaving: %.*s: %s\n",
                                       static_cast<int>(what.size()), what.data(), std::strerror(error))
                       : std::snprintf(line, sizeof line, "misbehaving: %.*s: DONE\n",
                                       static_cast<int>(what.size()), what.data());
  [[maybe_unused]] const ssize_t put = ::write(STDERR_FILENO, line, static_cast<std::size_t>(size));
}

/// Whether a program starts, in a child, which says why it does not.
void execute(const char* program) {
  const pid_t child = ::fork();
  if (child == 0) {
    ::execl(program, program, "-c", "echo misbehaving: DONE >&2", nullptr);
    tell(program, -1);
    ::_exit(0);
  }
  if (child < 0) return tell(program, -1);
  ::waitpid(child, nullptr, 0);
}

/// To the end of the stack.
int overflow(int depth) {
  volatile char room[4096] = {};
  room[0] = static_cast<char>(depth);
  return depth < 0 ? 0 : overflow(depth + 1) + room[0];
}

void misbehave(std::string_view what, const char* argument) {
  if (what == "read") tell("read", ::open(argument, O_RDONLY));
  if (what == "write") tell("write", ::open(argument, O_WRONLY | O_CREAT, 0666));
  if (what == "truncate") tell("truncate", ::truncate(argument, 0));
  if (what == "unlink") tell("unlink", ::unlink(argument));
  if (what == "mkdir") tell("mkdir", ::mkdir(argument, 0777));
  if (what == "symlink") tell("symlink", ::symlink("/etc/passwd", argument));
  if (what == "chmod") tell("chmod", ::chmod(argument, 0777));
  if (what == "chown") tell("chown", ::chown(argument, 12345, 12345));
  if (what == "setxattr") tell("setxattr", ::setxattr(argument, "user.x", "x", 1, 0));
  if (what == "kill") tell("kill", ::kill(std::atoi(argument), SIGTERM));
  if (what == "exec") execute(argument);
  if (what == "calls") {
    tell("socket", ::socket(AF_INET, SOCK_STREAM, 0));
    tell("unix socket", ::socket(AF_UNIX, SOCK_STREAM, 0));
    tell("ptrace", ::ptrace(PTRACE_ATTACH, ::getppid(), nullptr, nullptr));
    tell("mount", ::mount("none", "/mnt", "tmpfs", 0, nullptr));
    tell("unshare", ::unshare(CLONE_NEWUSER));
    tell("namespace", ::syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0));
    tell("clone3", ::syscall(SYS_clone3, nullptr, 0));
    tell("bpf", ::syscall(SYS_bpf, 0, nullptr, 0));
    tell("keyctl", ::syscall(SYS_keyctl, 0, -3, 0, 0, 0));
    tell("io_uring_setup", ::syscall(SYS_io_uring_setup, 1, nullptr));
    tell("userfaultfd", ::syscall(SYS_userfaultfd, 0));
    tell("perf_event_open", ::syscall(SYS_perf_event_open, nullptr, 0, -1, -1, 0));
    tell("process_vm_readv", ::syscall(SYS_process_vm_readv, ::getppid(), nullptr, 0, nullptr, 0, 0));
    tell("setns", ::setns(0, 0));
    const char letter = 'x';
    tell("terminal", ::syscall(SYS_ioctl, 0, 0x5412 /* TIOCSTI */, &letter));
    // The upper half of an argument that the kernel does not look at.
    tell("terminal, long", ::syscall(SYS_ioctl, 0, 0x100005412, &letter));
  }
  if (what == "crash") ::raise(std::atoi(argument));
  if (what == "overflow") std::exit(overflow(0));
  if (what == "hang")
    for (;;) ::pause();
  if (what == "exit") std::exit(std::atoi(argument));
  if (what == "allocation") allocations_left = std::atol(argument);
  if (what == "allocate") {
    long taken = 0;
    while (std::malloc(1U << 26U) != nullptr) taken += 64;
    tell("took " + std::to_string(taken) + " MiB", taken);
  }
  if (what == "grow") {
    const int file = ::open(argument, O_WRONLY | O_CREAT, 0666);
    tell("grow", ::lseek(file, std::int64_t{2} << 30U, SEEK_SET) < 0 ? -1 : ::write(file, "x", 1));
  }
}

template <typename Function>
Function next(const char* name) {
  return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

bool fails() { return allocations_left >= 0 && allocations_left-- == 0; }

}  // namespace

extern "C" {

ssize_t read(int file, void* buffer, size_t size) {
  static const auto real = next<ssize_t (*)(int, void*, size_t)>("read");
  const ssize_t got = real(file, buffer, size);
  constexpr std::string_view mark = "journey:";
  const char* const what = std::getenv("MISBEHAVE");
  if (has_begun || what == nullptr || got < static_cast<ssize_t>(mark.size()) ||
      std::memcmp(buffer, mark.data(), mark.size()) != 0)
    return got;
  has_begun = true;
  const char* const colon = std::strchr(what, ':');
  if (colon == nullptr) {
    misbehave(what, "");
  } else {
    misbehave({what, static_cast<std::size_t>(colon - what)}, colon + 1);
  }
  return got;
}

/// A clock that goes three hundred times as fast.
int setitimer(__itimer_which_t which, const itimerval* value, itimerval* before) noexcept {
  static const auto real = next<int (*)(__itimer_which_t, const itimerval*, itimerval*)>("setitimer");
  itimerval fast = *value;
  fast.it_value.tv_sec = (fast.it_value.tv_sec + 299) / 300;
  return real(which, &fast, before);
}

void* __libc_malloc(size_t size);
void* __libc_calloc(size_t count, size_t size);
void* __libc_realloc(void* block, size_t size);

void* malloc(size_t size) { return fails() ? nullptr : __libc_malloc(size); }
void* calloc(size_t count, size_t size) { return fails() ? nullptr : __libc_calloc(count, size); }
void* realloc(void* block, size_t size) { return fails() ? nullptr : __libc_realloc(block, size); }
}
