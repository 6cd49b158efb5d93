#include "cli/run/sandbox_calls.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define JOURNEY_MACHINE AUDIT_ARCH_X86_64
#elif defined(__aarch64__) && !defined(__ILP32__)
#define JOURNEY_MACHINE AUDIT_ARCH_AARCH64
#endif

namespace journey::cli {

#ifdef JOURNEY_MACHINE

namespace {

namespace filter {

/// Numbers that this system's headers may not know yet; from 424 on all machines have the same.
constexpr std::uint32_t call_fchmodat2 = 452, call_setxattrat = 463, call_removexattrat = 466,
                        call_open_tree_attr = 467;

/// Refused in every case.
constexpr std::uint32_t refused_always[] = {
    // the network, and other processes by it
    SYS_socket,
    SYS_socketpair,
    SYS_bind,
    SYS_listen,
    SYS_accept,
    SYS_accept4,
    SYS_connect,
    // other processes
    SYS_ptrace,
    SYS_process_vm_readv,
    SYS_process_vm_writev,
    SYS_pidfd_getfd,
    SYS_kcmp,
    SYS_perf_event_open,
    // other views of the system
    SYS_unshare,
    SYS_setns,
    SYS_mount,
    SYS_umount2,
    SYS_pivot_root,
    SYS_chroot,
    SYS_fsopen,
    SYS_fsconfig,
    SYS_fsmount,
    SYS_fspick,
    SYS_open_tree,
    SYS_move_mount,
    SYS_mount_setattr,
    SYS_name_to_handle_at,
    SYS_open_by_handle_at,
    SYS_fanotify_init,
    call_open_tree_attr,
    // wide surfaces of the kernel
    SYS_bpf,
    SYS_io_uring_setup,
    SYS_io_uring_enter,
    SYS_io_uring_register,
    SYS_userfaultfd,
    SYS_keyctl,
    SYS_add_key,
    SYS_request_key,
    SYS_personality,
    SYS_init_module,
    SYS_finit_module,
    SYS_delete_module,
    SYS_kexec_load,
    SYS_reboot,
    SYS_swapon,
    SYS_swapoff,
    SYS_acct,
    SYS_quotactl,
    SYS_syslog,
    SYS_sethostname,
    SYS_setdomainname,
    SYS_settimeofday,
    SYS_clock_settime,
    SYS_clock_adjtime,
    SYS_adjtimex,
    SYS_vhangup,
    // attributes of files, which Landlock does not know
    SYS_fchown,
    SYS_fchownat,
    SYS_fchmodat,
    call_fchmodat2,
    SYS_setxattr,
    SYS_lsetxattr,
    SYS_fsetxattr,
    SYS_removexattr,
    SYS_lremovexattr,
    SYS_fremovexattr,
    call_setxattrat,
    call_removexattrat,
    SYS_utimensat,
    SYS_mknodat,
#ifdef SYS_kexec_file_load
    SYS_kexec_file_load,
#endif
#if defined(__x86_64__)
    SYS_chown,
    SYS_lchown,
    SYS_chmod,
    SYS_utime,
    SYS_utimes,
    SYS_futimesat,
    SYS_mknod,
    SYS_iopl,
    SYS_ioperm,
    SYS_modify_ldt,
    SYS_uselib,
#endif
};
/// Refused where no program is to be started.
constexpr std::uint32_t refused_without_programs[] = {SYS_execve, SYS_execveat};

constexpr std::uint32_t refuse = SECCOMP_RET_ERRNO | EPERM, unknown = SECCOMP_RET_ERRNO | ENOSYS;

// From the headers of terminals: what puts letters into the input of whoever started us.
constexpr std::uint32_t type_into_terminal = 0x5412, paste_into_console = 0x541C;
/// CLONE_NEWNS and its like.
constexpr std::uint32_t new_namespaces = 0x7E020000;

constexpr std::uint32_t number_at = offsetof(seccomp_data, nr), machine_at = offsetof(seccomp_data, arch);
/// The lower half of an argument; both machines are little-endian.
constexpr std::uint32_t argument_at(std::uint32_t i) { return offsetof(seccomp_data, args) + 8 * i; }

constexpr sock_filter load(std::uint32_t at) { return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, at); }
constexpr sock_filter end(std::uint32_t result) { return BPF_STMT(BPF_RET | BPF_K, result); }
/// So many instructions are left out where it is equal, and where it is not.
constexpr sock_filter if_equal(std::uint32_t value, std::uint8_t yes, std::uint8_t no) {
  return BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, yes, no);
}
constexpr sock_filter if_at_least(std::uint32_t value, std::uint8_t yes, std::uint8_t no) {
  return BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, value, yes, no);
}

/// Numbers that follow each other.
struct Range {
  std::uint32_t first = 0, last = 0;
};

template <std::size_t count>
struct Ranges {
  std::array<Range, count> all{};
  std::size_t size = 0;
};

template <std::size_t count>
constexpr Ranges<count> ranges_of(std::array<std::uint32_t, count> numbers) {
  std::sort(numbers.begin(), numbers.end());
  Ranges<count> ranges;
  for (const std::uint32_t number : numbers) {
    if (ranges.size > 0 && number <= ranges.all[ranges.size - 1].last + 1) {
      ranges.all[ranges.size - 1].last = number;
    } else {
      ranges.all[ranges.size++] = {number, number};
    }
  }
  return ranges;
}

/// Instructions that look for a number in so many ranges: a comparison between each two, three for each.
constexpr std::size_t search_size(std::size_t count) { return 4 * count - 1; }

template <std::size_t count>
struct Steps {
  std::array<sock_filter, 21 + search_size(count)> steps{};
  std::size_t size = 0;
  constexpr void add(sock_filter step) { steps[size++] = step; }

  /// Halves so many ranges until one is left. The kernel compiles this, and runs it for every number that
  /// there is, when it takes the filter: going through them one by one would cost half a millisecond.
  constexpr void search(const Range* first, std::size_t rest) {
    if (rest == 1) {
      add(BPF_JUMP(BPF_JMP | BPF_JGT | BPF_K, first->last, 1, 0));
      add(end(refuse));
      add(end(SECCOMP_RET_ALLOW));
      return;
    }
    const std::size_t half = rest / 2;
    if (search_size(half) > UINT8_MAX) throw "a jump is a byte";  // does not compile
    add(if_at_least(first[half].first, static_cast<std::uint8_t>(search_size(half)), 0));
    search(first, half);
    search(first + half, rest - half);
  }
};

template <std::size_t count>
constexpr Steps<count> steps_for(const std::array<std::uint32_t, count>& refused) {
  const auto ranges = ranges_of(refused);
  Steps<count> program;
  program.add(load(machine_at));
  program.add(if_equal(JOURNEY_MACHINE, 1, 0));
  program.add(end(SECCOMP_RET_KILL_PROCESS));
  program.add(load(number_at));
  // x32 on x86-64, which has numbers of its own; a tracer that lets a call fail gives it the last one.
  program.add(if_at_least(0x40000000, 0, 3));
  program.add(if_equal(UINT32_MAX, 0, 1));
  program.add(end(SECCOMP_RET_ALLOW));
  program.add(end(SECCOMP_RET_KILL_PROCESS));
  // Its flags lie in memory, where a filter sees nothing; the C library does without it.
  program.add(if_equal(SYS_clone3, 0, 1));
  program.add(end(unknown));
  program.add(if_equal(SYS_clone, 0, 2));
  program.add(load(argument_at(0)));
  program.add(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, new_namespaces, 4, 5));
  program.add(if_equal(SYS_ioctl, 0, 5));
  program.add(load(argument_at(1)));
  program.add(if_equal(type_into_terminal, 1, 0));
  program.add(if_equal(paste_into_console, 0, 1));
  program.add(end(refuse));
  program.add(end(SECCOMP_RET_ALLOW));
  program.add(if_at_least(ranges.all[0].first, 1, 0));
  program.add(end(SECCOMP_RET_ALLOW));
  program.search(ranges.all.data(), ranges.size);
  return program;
}

constexpr auto with_programs = steps_for(std::to_array(refused_always));
constexpr auto without_programs = [] {
  std::array<std::uint32_t, std::size(refused_always) + std::size(refused_without_programs)> all{};
  std::copy(std::begin(refused_without_programs), std::end(refused_without_programs),
            std::copy(std::begin(refused_always), std::end(refused_always), all.begin()));
  return steps_for(all);
}();

template <std::size_t count>
bool install(const Steps<count>& program) {
  const sock_fprog code{static_cast<unsigned short>(program.size),
                        const_cast<sock_filter*>(program.steps.data())};
  // Programs that trust themselves no less than before need no mitigations of their own, which are slow.
  return ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, &code) == 0;
}

}  // namespace filter

}  // namespace

bool calls_can_be_limited() {
  const std::uint32_t action = SECCOMP_RET_KILL_PROCESS;
  return ::syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

bool limit_calls(bool programs) {
  using namespace filter;
  return programs ? install(with_programs) : install(without_programs);
}

#else

bool calls_can_be_limited() { return false; }
bool limit_calls(bool) { return false; }

#endif

}  // namespace journey::cli
