"""Every system call on the way is made to fail, the first, the second …, until a run does without it: with a message or success, never
half, never with a map left out and exit status 0. What writes is in writing_test.py too, file by file.

All of it takes minutes: `./dev test --slow` does it (JOURNEY_SLOW), other runs take a sample.
"""

import os
import re
import shutil
import signal
import subprocess
import unittest

from harness import GOOD, JOURNEY, SLOW, Case, Result, environment, main

# What a call fails with. Each process counts its own calls; those of the loader are over when strace comes (attended.cpp).
READING = {
    "newfstatat": ("EACCES", "EIO"), "statx": ("EACCES",), "fstat": ("EIO",), "fstatfs": ("EIO",), "access": ("EACCES",), "faccessat2": ("EACCES",),
    "readlink": ("EACCES", "EIO"), "readlinkat": ("EACCES",), "getcwd": ("EACCES",), "getdents64": ("EIO", "EACCES"),
    "openat": ("EMFILE", "EACCES"), "openat2": ("EMFILE", "EACCES", "ENOSYS"), "read": ("EIO", "EINTR"), "pread64": ("EIO",),
    "lseek": ("EIO",), "fcntl": ("EINVAL",), "dup": ("EMFILE",), "close": ("EIO",)}
PROCESSES = {
    "pipe2": ("EMFILE",), "clone": ("EAGAIN",), "clone3": ("EAGAIN",), "fork": ("EAGAIN",), "vfork": ("EAGAIN",), "poll": ("EINTR", "EFAULT"),
    "wait4": ("EINTR",), "kill": ("EPERM",), "prlimit64": ("EPERM",), "prctl": ("EINVAL",), "rt_sigaction": ("EINVAL",), "sched_getaffinity": ("EPERM",),
    "getrandom": ("ENOSYS",), "flock": ("EIO",), "landlock_create_ruleset": ("EOPNOTSUPP",), "landlock_add_rule": ("EINVAL",),
    "landlock_restrict_self": ("EPERM",), "seccomp": ("EINVAL",)}
MEMORY = {"mmap": ("ENOMEM",), "munmap": ("EINVAL",), "mprotect": ("ENOMEM",)}
WRITING = {
    "write": ("ENOSPC", "EINTR"), "fsync": ("EIO",), "renameat": ("EACCES",), "renameat2": ("EACCES",), "mkdirat": ("EROFS",), "fchmod": ("EPERM",),
    "unlinkat": ("EIO",), "ftruncate": ("EIO",)}

COMMANDS = (["build", "-q", "-f", "svg,md"], ["build", "-q", "a.journey", "-o", "deep/er/"], ["check", "--format", "json"], ["list", "--format", "csv"],
            ["fmt", "--check"])
# Under strace what does not close stays open, as it does not on Linux: whoever waits for the end of a pipe would wait for ever.
ALONE = {"close": COMMANDS[1:2]}
LEFT_OVER = re.compile(r"\.tmp$|(^|/)\.journey-")
HANG = 60  # seconds: a run takes a hundredth of it
SAMPLE = 5  # of each call and error, where not all are tried
MOST = 2000


ATTENDED = os.environ.get("ATTENDED", "")


@unittest.skipUnless(ATTENDED, "a sanitized build loads no library before its own")
@unittest.skipUnless(shutil.which("strace"), "strace is not installed")
class Faults(Case):
    @classmethod
    def setUpClass(cls):
        done = subprocess.run(["strace", "-f", "-o", "/dev/null", "true"], capture_output=True, check=False)
        if done.returncode != 0:
            raise unittest.SkipTest("strace may not trace here")

    def setUp(self):
        super().setUp()
        # Two maps, so that there are workers, and every kind of file that a map can name.
        self.put("maps/lib.journey", "channel web: Web\n")
        self.put("maps/p.svg", '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>')
        self.put("maps/d.csv", "metric,date,value\nm,2026-01,3\n")
        self.put("a.journey", "import: maps/lib.journey\n" + GOOD + "    image: maps/p.svg\n    channel: web\n")
        self.put("maps/b.journey", GOOD + "    metric: m\nmetric m: M\n  data: d.csv\n")
        self.log = self.folder.parent / f"{self.folder.name}.log"
        self.addCleanup(self.log.unlink, missing_ok=True)
        self.sources = set(self.files())
        self.done = {}

    def clean(self):
        """Takes away what a run wrote; gives it."""
        written = {name: self.read(name) for name in self.files() if name not in self.sources}
        for name in written:
            (self.folder / name).unlink()
        shutil.rmtree(self.folder / "deep", ignore_errors=True)
        return written

    def wanted(self, words):
        key = tuple(words)
        if key not in self.done:
            result = self.expect(self.run_here(*words), 0)
            self.done[key] = (result.out, self.clean())
        return self.done[key]

    def watched(self, words, *what):
        """Runs with strace, from its own first step on."""
        program = subprocess.Popen([JOURNEY, *words], cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   env=environment(LD_PRELOAD=ATTENDED))
        watch = [part for each in what for part in ("-e", each)]
        os.waitid(os.P_PID, program.pid, os.WSTOPPED | os.WNOWAIT)
        with subprocess.Popen(["strace", "-f", "-o", self.log, *watch, "-p", str(program.pid)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE) as strace:
            try:
                self.assertIn(b"attached", strace.stderr.readline())
                program.send_signal(signal.SIGCONT)
                out, err = program.communicate(timeout=HANG)
            except subprocess.TimeoutExpired:
                self.fail(f"{' '.join(words)} hangs: {what}")
            finally:
                program.kill()
                program.communicate()
        return Result(subprocess.CompletedProcess(words, program.returncode, out, err))

    def fails(self, words, call, error, when):
        """Runs with a fault and looks at what came of it; true where the call was there to fail."""
        out, outputs = self.wanted(words)
        result = self.watched(words, f"trace={call}", f"inject={call}:error={error}:when={when}")
        hit = b"(INJECTED)" in self.log.read_bytes()
        what = f"{' '.join(words)}: {call} {when} fails with {error}\n{result}"
        written = self.clean()
        self.assertEqual([name for name in written if LEFT_OVER.search(name)], [], what)
        for name, text in written.items():
            self.assertEqual(text, outputs.get(name), f"{name} is not as it should be\n{what}")
        self.assertEqual(set(self.files()), self.sources, what)
        if not hit:
            self.assertEqual(result.status, 0, what)
        if result.status == 0:
            self.assertEqual((result.out, written), (out, outputs), what)
        else:
            self.assertIn(result.status, (1, 2, 3), what)
            if call != "write":  # else nobody can be told
                self.assertNotEqual(result.out + result.err, b"", what)
            self.assertNotIn(b"a fault of journey's own", result.err, what)
        return hit

    def fail_all(self, calls):
        tried = 0
        for call, errors in calls.items():
            known = subprocess.run(["strace", "-o", "/dev/null", "-e", f"trace={call}", "true"], capture_output=True, check=False)
            if known.returncode != 0:
                continue  # not a call of this machine
            for error in errors:
                for words in ALONE.get(call, COMMANDS if SLOW else COMMANDS[:1]):
                    tried += self.fail_each(words, call, error)
        return tried

    def fail_each(self, words, call, error):
        """Fails the N-th call, and all from the N-th on; how many there are."""
        if SLOW:
            for n in range(1, MOST):
                if not self.fails(words, call, error, n):
                    return n - 1
                if error != "EINTR":  # that for ever is no fault, but a system that does not work
                    self.fails(words, call, error, f"{n}+")
            self.fail(f"{call} fails for ever")
        self.watched(words, f"trace={call}")
        self.clean()
        processes = [line.split()[0] for line in self.log.read_text(errors="replace").splitlines() if f" {call}(" in line]
        count = max(map(processes.count, set(processes)), default=0)
        for n in sorted({1 + i * max(count - 1, 0) // (SAMPLE - 1) for i in range(SAMPLE)}) if count else []:
            self.fails(words, call, error, n)
        return count

    def test_trust_every_look_at_a_file_may_fail(self):
        self.assertGreater(self.fail_all(READING), 100)

    def test_trust_every_call_for_a_process_may_fail(self):
        self.assertGreater(self.fail_all(PROCESSES), 10)

    def test_trust_every_map_of_memory_may_fail(self):
        self.assertGreater(self.fail_all(MEMORY), 1)

    def test_trust_every_call_that_writes_may_fail(self):
        self.assertGreater(self.fail_all(WRITING), 10)


if __name__ == "__main__":
    main()
