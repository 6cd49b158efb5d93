"""A journey that crashes, hangs or is taken over by what it reads: contained, and said."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest

from harness import BAD, GOOD, LIBRARY, SOURCE, Case, main, run

PRELOADED = os.environ.get("MISBEHAVING", "")


@unittest.skipUnless(PRELOADED, "a sanitized build loads no library before its own")
class Contained(Case):
    def misbehave(self, what, *words, env=None, **options):
        return self.run_here(*words, env={"LD_PRELOAD": PRELOADED, "MISBEHAVE": what, **(env or {})}, **options)


class Guarded(Contained):
    """One map alone, which has no process of its own."""

    def test_trust_a_crash_is_a_message(self):
        self.put("a.journey", GOOD)
        for number in (11, 7, 8, 4, 6):
            for words in (["build", "a.journey"], ["check", "a.journey"], ["fmt", "a.journey"], ["list", "a.journey"]):
                result = self.misbehave(f"crash:{number}", *words)
                self.expect(result, 3, f"journey: cannot compile `a.journey`: its process was killed by signal {number}\n")
                self.assertEqual(result.out, b"")
        self.assertEqual(self.files(), ["a.journey"])

    def test_trust_a_crash_is_a_message_where_the_stack_is_full(self):
        self.put("a.journey", GOOD)
        self.expect(self.misbehave("overflow", "build", "a.journey"), 3, "its process was killed by signal 11\n")

    def test_trust_a_crash_is_a_message_in_the_language_of_the_reader(self):
        self.put("a.journey", GOOD)
        for language, words in {"zh-Hant": "處理它的行程被訊號 11 終止", "zh-Hans": "处理它的进程被信号 11 终止",
                                "ja": "担当のプロセスがシグナル 11 で終了した"}.items():
            self.expect(self.misbehave("crash:11", "check", "a.journey", "--messages", language), 3, words)

    def test_trust_a_hang_is_a_message(self):
        self.put("a.journey", GOOD)
        self.expect(self.misbehave("hang", "build", "a.journey"), 3,
                    "journey: cannot compile `a.journey`: it took longer than 300 seconds\n")

    def test_trust_an_exit_of_a_library_is_a_message(self):
        self.put("a.journey", GOOD)
        for number in (0, 1):
            self.expect(self.misbehave(f"exit:{number}", "build", "a.journey"), 3, "its process gave up in the middle")

    def test_trust_a_crash_of_a_worker_is_a_message(self):
        self.put("a.journey", GOOD)
        self.put("b.journey", GOOD)
        result = self.expect(self.misbehave("crash:11", "build"), 3, "0 built, 0 up to date, 2 failed")
        for name in ("a", "b"):
            self.assertIn(f"cannot compile `{name}.journey`: its process was killed by signal 11".encode(), result.err)

    def test_trust_memory_is_limited(self):
        self.put("a.journey", GOOD)
        self.put("b.journey", GOOD)
        for words in (["build", "a.journey"], ["build", "."]):
            result = self.misbehave("allocate", *words)
            for taken in re.findall(rb"misbehaving: took (\d+) MiB", result.err):
                self.assertLess(int(taken), 4096)
                self.assertGreater(int(taken), 1024)
            self.assertIn(b"took", result.err)

    def test_trust_memory_that_is_not_enough_is_a_message(self):
        self.put("a.journey", GOOD + "".join(f"  touchpoint t{i}: T\n    action: {'word ' * 20}\n" for i in range(4000)))
        said = b""
        for limit in range(100_000_000, 10_000_000, -3_000_000):
            result = self.run_here("build", "a.journey", before=["prlimit", f"--as={limit}"])
            if result.status == 127:  # the loader has not enough
                break
            if result.status != 0:
                self.expect(result, 3, "journey: ")
                said += result.err
                self.assertEqual(self.files(), ["a.journey"])
            (self.folder / "a.svg").unlink(missing_ok=True)
        self.assertIn(b"out of memory", said)

    def test_trust_bytes_written_are_limited(self):
        self.put("a.journey", GOOD)
        result = self.run_here("build", "a.journey", before=["prlimit", "--fsize=1000"])
        self.expect(result, 3, ["cannot write `a.svg`", "file too large"])
        self.assertEqual(self.files(), ["a.journey"])
        self.expect(self.misbehave(f"grow:{self.folder}/big", "build", "a.journey"), 0, "misbehaving: grow: File too large")

    def test_trust_every_failed_allocation_is_a_message(self):
        """The N-th allocation behind the reading of the map fails; Graphviz is in between.

        A sort that gets no room for a copy sorts in place, so that one run that succeeds is not the end: several in a row are.
        """
        self.put("a.journey", GOOD)
        self.expect(self.run_here("build", "a.journey", "-o", "whole.svg"), 0)
        # So close that each kind of failure is met, wherever among the allocations it begins.
        step = 7
        n, failed, said = 0, 0, set()
        while n < 100_000 and n < failed + 33 * step:
            result = self.misbehave(f"allocation:{n}", "build", "a.journey", "-o", "a.svg")
            if result.status != 0:
                self.expect(result, 3, "journey: ")
                said.add(result.err.splitlines()[-1].rsplit(b": ", 1)[-1])
                failed = n
            if result.status == 0:
                self.assertIn("a.svg", self.files())
            if "a.svg" in self.files():
                self.assertEqual(self.read("a.svg"), self.read("whole.svg"))
                (self.folder / "a.svg").unlink()
            self.assertEqual(self.files(), ["a.journey", "whole.svg"])
            n += 1 if n < 40 else step
        self.assertGreater(failed, 1000)
        self.assertLess(n, 100_000)
        self.assertIn(b"out of memory", said)
        self.assertIn(b"its process was killed by signal 11", said)  # Graphviz asks for memory and does not look

    def test_trust_no_failed_allocation_loses_a_finding(self):
        """Names are compared as Unicode folds them, which needs memory too."""
        self.put("a.journey", GOOD + "channel Cafe: A\nchannel cafe: B\n")
        words = ["check", "a.journey", "--format", "text"]
        whole = self.expect(self.run_here(*words), 0, out="lookalike-names")
        n, failed = 0, 0
        while n < failed + 60:
            result = self.misbehave(f"allocation:{n}", *words)
            if result.status == 3:
                failed = n
            else:
                self.assertEqual((result.status, result.out), (whole.status, whole.out), n)
            n += 1
        self.assertGreater(failed, 100)


EVERY_FORMAT = "svg,html,md,json,dot,png,pdf"


def has_sandbox():
    with tempfile.TemporaryDirectory() as folder:
        return run("build", "-", "-o", "-", "--sandbox", "require", stdin=GOOD.encode(), cwd=folder).status == 0


@unittest.skipUnless(has_sandbox(), "this kernel has no Landlock, or no seccomp")
class Sandboxed(Contained):
    """What whoever takes over the compiler can't do. Without the sandbox he can, so that each test says something."""

    def setUp(self):
        super().setUp()
        self.put("project/journey.toml", "")
        self.put("project/a.journey", GOOD)
        self.put("project/b.journey", GOOD)
        self.put("secret", "the key")

    def try_all(self, what, words, denial, done="DONE", kinds=("auto", "require")):
        """The same for a map alone and for two in workers."""
        for words in (words, [word.replace("a.journey", ".") for word in words]):
            for kind in kinds:
                result = self.misbehave(what, *words, "--sandbox", kind, cwd=self.folder / "project")
                self.assertIn(result.status, (0, 1), result)
                self.assertIn(f"misbehaving: {denial}", result.err.decode(), words)
                self.assertNotIn(b"DONE", result.err)
            if done:
                self.assertIn(done, self.misbehave(what, *words, "--sandbox", "off", cwd=self.folder / "project").err.decode())
            for made in (self.folder / "made", self.folder / "project/made"):
                made.unlink(missing_ok=True)

    COMMANDS = (["build", "a.journey"], ["build", "a.journey", "-f", "png"], ["check", "a.journey"], ["fmt", "a.journey"], ["list", "a.journey"])

    def test_trust_nothing_outside_of_the_root_is_read(self):
        for words in self.COMMANDS:
            self.try_all(f"read:{self.folder}/secret", words, "read: Permission denied")
        self.try_all("read:/etc/passwd", ["build", "a.journey"], "read: Permission denied")
        self.try_all("read:/proc/self/environ", ["build", "a.journey"], "read: Permission denied")

    def test_trust_nothing_is_written_but_outputs(self):
        for words in self.COMMANDS:
            self.try_all(f"write:{self.folder}/made", words, "write: Permission denied")
        for words in (["check", "a.journey"], ["list", "a.journey"], ["fmt", "--check", "a.journey"], ["build", "a.journey", "-o", "out/"]):
            self.try_all("write:made", words, "write: Permission denied", kinds=("auto",), done="misbehaving: write: DONE" if words[0] != "fmt" else "")
        for what in ("truncate", "chmod", "chown", "setxattr", "unlink"):
            self.put("secret", "the key")
            self.try_all(f"{what}:{self.folder}/secret", ["build", "a.journey"],
                         f"{what}: " + ("Permission denied" if what in ("truncate", "unlink") else "Operation not permitted"), done="")
            self.assertTrue((self.folder / "secret").exists())

    def test_trust_nothing_but_the_rasteriser_is_started(self):
        self.try_all("exec:/bin/sh", ["build", "a.journey"], "/bin/sh: Operation not permitted")
        self.try_all("exec:/bin/sh", ["check", "a.journey"], "/bin/sh: Operation not permitted")
        self.try_all("exec:/bin/sh", ["build", "a.journey", "-f", "png,pdf"], "/bin/sh: Permission denied")

    def test_trust_no_sockets_and_no_other_ways_out(self):
        for words in (["build", "a.journey"], ["build", "a.journey", "-f", "png"], ["list", "a.journey"]):
            result = self.misbehave("calls", *words, "--sandbox", "require", cwd=self.folder / "project")
            told = [line for line in result.err.decode().splitlines() if line.startswith("misbehaving: ")]
            self.assertEqual(len(told), 16, result)
            for line in told:
                self.assertTrue(line.endswith("Function not implemented" if "clone3" in line else "Operation not permitted"), line)

    def test_trust_no_signals_to_others(self):
        with subprocess.Popen(["sleep", "60"]) as other:
            result = self.misbehave(f"kill:{other.pid}", "build", "a.journey", cwd=self.folder / "project")
            alive = other.poll() is None
            other.kill()
        if b"kill: DONE" in result.err and not alive:
            self.skipTest("this kernel does not keep signals in")
        self.assertIn(b"kill: Operation not permitted", result.err)

    def test_trust_every_example_is_built_in_every_format(self):
        needed = [shutil.which(name) for name in ("rsvg-convert", "fc-list")]
        formats = EVERY_FORMAT if all(needed) else "svg,html,md,json,dot"
        shutil.copytree(SOURCE / "examples", self.folder / "examples")
        shutil.copytree(SOURCE / "examples", self.folder / "alone")
        os.chmod(self.folder, 0o755)
        users = [[]]
        if os.geteuid() == 0 and shutil.which("setpriv"):
            users.append(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"])
        for i, user in enumerate(users):
            out = self.folder / f"out{i}"
            out.mkdir()
            out.chmod(0o777)
            self.expect(self.run_here("build", "examples", "-f", formats, "--sandbox", "require", "-o", out, before=user), 0)
            self.expect(self.run_here("build", "examples/first.journey", "-f", formats, "--sandbox", "require", "-o", out / "alone/", before=user), 0)
        self.expect(self.run_here("build", "examples", "-f", formats, "--sandbox", "off", "-o", "plain/"), 0)
        plain = sorted((self.folder / "plain").rglob("*.*"))
        self.assertGreater(len(plain), 60)
        for i in range(len(users)):
            for path in plain:
                self.assertEqual((self.folder / f"out{i}" / path.relative_to(self.folder / "plain")).read_bytes(), path.read_bytes(), path)

    def test_trust_the_sandbox_is_in_nobodys_way(self):
        always = ["--sandbox", "require"]
        project = {"cwd": self.folder / "project"}
        self.expect(self.run_here("build", "-", "-o", "-", *always, stdin=GOOD.encode(), **project), 0, out="<svg")
        self.expect(self.run_here("build", "a.journey", "-o", "/dev/stdout", "-f", "md", *always, **project), 0, out="Order a coffee")
        self.expect(self.run_here("build", "a.journey", "-o", "/dev/null", "-f", "md", *always, **project), 0)
        self.expect(self.run_here("build", "a.journey", "-o", "new/deep/a.svg", *always, **project), 0)
        self.expect(self.run_here("build", "a.journey", "--view", "flow", *always, **project), 0)
        self.put("project/c.journey", GOOD.replace("  source", "     source"))
        self.expect(self.run_here("fmt", "c.journey", *always, **project), 0)
        self.expect(self.run_here("check", "--fix", *always, **project), 0)
        self.expect(self.run_here("check", "a.journey", "--write-baseline", "known", *always, **project), 0)
        self.put("project/l.journey", LIBRARY)
        self.put("project/d.journey", "import: l.journey\n" + GOOD)
        self.put("project/e.journey", "import: l.journey\n" + GOOD)
        self.expect(self.run_here("check", "l.journey", *always, **project), 0, "d.journey")

    def test_trust_folders_that_were_made_and_not_used_are_gone(self):
        self.put("project/bad.journey", BAD)
        self.expect(self.run_here("build", "bad.journey", "-o", "new/deep/", cwd=self.folder / "project"), 1)
        self.expect(self.run_here("build", "bad.journey", "c.journey", "-o", "new/deep/", cwd=self.folder / "project"), 3)
        self.assertFalse((self.folder / "project/new").exists())

    def test_an_unknown_choice_is_wrong_usage(self):
        self.expect(self.run_here("build", "--sandbox", "maybe"), 2, ["--sandbox maybe", "auto, require, off"])


class Unsandboxed(Case):
    """A kernel without the means, which strace plays."""

    def test_trust_what_is_required_and_not_there_is_said(self):
        if not shutil.which("strace") or subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False).returncode != 0:
            self.skipTest("strace may not trace here")
        self.put("a.journey", GOOD)
        for call, name in (("landlock_create_ruleset", "Landlock"), ("seccomp", "seccomp")):
            before = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"inject={call}:error=ENOSYS"]
            self.expect(self.run_here("build", "a.journey", "--sandbox", "require", before=before), 3, ["--sandbox require", name])
            self.assertEqual(self.files(), ["a.journey"])
            self.expect(self.run_here("build", "a.journey", before=before), 0)
            (self.folder / "a.svg").unlink()
        for call, name in (("landlock_restrict_self", "Landlock"), ("seccomp", "seccomp")):
            when = ":when=2+" if call == "seccomp" else ""
            before = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"inject={call}:error=EPERM{when}"]
            self.expect(self.run_here("build", "a.journey", "--sandbox", "require", before=before), 3, ["cannot compile", name])


if __name__ == "__main__":
    main()
