// In: nothing. Out: a process that makes no system call that a compiler has no use for. For sandbox.cpp only.
#pragma once

namespace journey::cli {

/// Whether the kernel has seccomp with filters, and we know the machine.
bool calls_can_be_limited();
/// No sockets, no other processes, no kernel to be changed, no attributes of files, no namespaces; programs
/// where `programs` says so. Such a call fails; one of another kind of machine ends the process. False where
/// the kernel refuses.
bool limit_calls(bool programs);

}  // namespace journey::cli
