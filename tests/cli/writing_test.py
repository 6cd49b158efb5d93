"""Every output is written whole or not at all, whatever fails and whenever."""

import os
import re
import shutil
import signal
import subprocess
import time
import unittest

from harness import BAD, GOOD, JOURNEY, Case, environment, main, on_terminal, run

LEFT_OVER = re.compile(r"\.tmp$|^\.journey-")


class Whole(Case):
    def left_over(self):
        return [name for name in self.files() if LEFT_OVER.search(os.path.basename(name))]

    def test_unchanged_outputs_are_not_written_again(self):
        self.put("a.journey", GOOD)
        self.expect(self.run_here("build", "-f", "svg,md"), 0, "1 built, 0 up to date")
        before = {name: os.stat(self.folder / name) for name in ("a.svg", "a.md")}
        self.expect(self.run_here("build", "-f", "svg,md"), 0, "0 built, 1 up to date")
        for name, old in before.items():
            new = os.stat(self.folder / name)
            self.assertEqual((old.st_ino, old.st_mtime_ns), (new.st_ino, new.st_mtime_ns))
        self.put("a.journey", GOOD.replace("coffee", "tea"))
        self.expect(self.run_here("build", "-f", "svg,md"), 0, "1 built, 0 up to date")
        self.assertIn(b"tea", self.read("a.md"))

    def test_a_map_with_an_error_leaves_its_old_outputs(self):
        self.put("a.journey", GOOD)
        self.put("b.journey", GOOD)
        self.expect(self.run_here("build", "-f", "svg,html"), 0)
        old = {name: self.read(name) for name in ("a.svg", "a.html")}
        self.put("a.journey", BAD)
        self.put("b.journey", GOOD.replace("coffee", "tea"))
        self.expect(self.run_here("build", "-f", "svg,html"), 1, "1 built, 0 up to date, 1 failed")
        for name, text in old.items():
            self.assertEqual(self.read(name), text)
        self.assertIn(b"tea", self.read("b.html"))

    def test_denied_warnings_write_nothing(self):
        self.put("a.journey", GOOD + "    emotion: glad\n")
        before = self.files()
        if b"warning" in self.run_here("check").err:
            self.expect(self.run_here("build", "--deny", "warnings"), 1)
            self.assertEqual(self.files(), before)
            self.expect(self.run_here("build"), 0)

    def test_dev_full_and_closed_streams(self):
        self.put("a.journey", GOOD)
        with open("/dev/full", "wb") as full:
            for words in (["build", "-o", "-"], ["rules"], ["--help"], ["check", "--format", "json"], ["list"], ["new", "-"]):
                with self.subTest(words=words):
                    self.expect(self.run_here(*words, stdout=full), 3, "no space left")
        self.expect(self.run_here("build", "a.journey", "-o", "/dev/full"), 3, "no space left")
        for closed, status in ((">&-", 3), ("2>&-", 0), ("<&-", 0)):
            done = subprocess.run(["bash", "-c", f'"$0" build a.journey -o - {closed}', JOURNEY], cwd=self.folder, capture_output=True,
                                  env=environment(), timeout=60, check=False)
            self.assertEqual(done.returncode, status, closed)
        done = subprocess.run(["bash", "-c", '"$0" build - <&-', JOURNEY], cwd=self.folder, capture_output=True, env=environment(),
                              timeout=60, check=False)
        self.assertEqual(done.returncode, 3)
        # A file that is written while standard output is closed does not get its number.
        done = subprocess.run(["bash", "-c", '"$0" build a.journey >&- 2>&-', JOURNEY], cwd=self.folder, env=environment(), timeout=60,
                              check=False)
        self.assertTrue(self.read("a.svg").rstrip().endswith(b"</svg>"))

    def test_a_reader_that_leaves_is_met_quietly(self):
        self.put("a.journey", GOOD)
        done = subprocess.run(["bash", "-c", '{ "$0" rules; echo $? >status; } | true; cat status', JOURNEY], cwd=self.folder,
                              capture_output=True, env=environment(), timeout=60, check=False)
        self.assertEqual(done.stderr, b"")

    @unittest.skipIf(os.geteuid() == 0, "root may write everywhere")
    def test_a_folder_that_cannot_be_written(self):
        self.put("a.journey", GOOD)
        self.put("out/keep", "")
        os.chmod(self.folder / "out", 0o555)
        self.addCleanup(os.chmod, self.folder / "out", 0o755)
        self.expect(self.run_here("build", "-o", "out"), 3, "permission denied")

    def test_a_file_where_a_folder_should_be(self):
        self.put("a.journey", GOOD)
        self.put("out", "a file")
        self.expect(self.run_here("build", "-o", "out/x/"), 3, "no folder")
        self.put("a.svg/keep", "")
        self.expect(self.run_here("build"), 3, "folder of that name")
        self.assertEqual(self.read("out"), b"a file")

    def test_two_runs_at_once(self):
        for i in range(20):
            self.put(f"m{i}.journey", GOOD.replace("coffee", f"coffee {i}"))
        words = [JOURNEY, "build", "-q", "-f", "svg,md"]
        runs = [subprocess.Popen(words, cwd=self.folder, env=environment()) for _ in range(3)]
        self.assertEqual([each.wait(timeout=120) for each in runs], [0, 0, 0])
        self.assertEqual(self.left_over(), [])
        for i in range(20):
            self.assertIn(f"coffee {i}".encode(), self.read(f"m{i}.md"))


@unittest.skipUnless(shutil.which("strace"), "strace is not installed")
class Failing(Case):
    """Every system call that writes is made to fail, the first, the second …, until a run does without it."""

    CALLS = {"write": "ENOSPC", "fsync": "EIO", "close": "EIO", "renameat": "EACCES", "openat": "EACCES", "openat2": "EACCES", "mkdirat": "EROFS",
             "fchmod": "EPERM", "pwrite64": "EIO"}

    @classmethod
    def setUpClass(cls):
        done = subprocess.run(["strace", "-f", "-o", "/dev/null", "true"], capture_output=True, check=False)
        if done.returncode != 0:
            raise unittest.SkipTest("strace may not trace here")

    def fail_each(self, call, words, old):
        """Fails the N-th `call` for N = 1, 2, 3 …; returns how many it took until the run succeeded."""
        for n in range(1, 400):
            for name, text in old.items():
                if text is None:
                    (self.folder / name).unlink(missing_ok=True)
                else:
                    self.put(name, text)
            log = self.folder.parent / f"{self.folder.name}.log"
            self.addCleanup(log.unlink, missing_ok=True)
            result = self.run_here(*words, before=["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={call}", "-e",
                                                   f"inject={call}:error={self.CALLS[call]}:when={n}"])
            hit = b"(INJECTED)" in log.read_bytes()
            left = [name for name in self.files() if LEFT_OVER.search(os.path.basename(name))]
            self.assertEqual(left, [], f"{call} {n} left {left}\n{result}")
            for name, text in old.items():
                now = self.read(name) if (self.folder / name).exists() else None
                self.assertIn(now, (text, self.new[name]), f"{call} {n}: {name} is neither old nor new\n{result}")
                if result.status == 0:
                    self.assertEqual(now, self.new[name], f"{call} {n}: success without the output")
            if not hit:
                self.assertEqual(result.status, 0, result)
                return n - 1
            self.assertIn(result.status, (0, 1, 3, 127), f"{call} {n}\n{result}")
        self.fail(f"{call} fails for ever")

    def prepare(self, words, names):
        self.put("a.journey", GOOD)
        self.expect(self.run_here(*words), 0)
        self.new = {name: self.read(name) for name in names}

    def test_old_outputs_survive_every_failure(self):
        words = ["build", "a.journey", "-f", "svg,md", "-q"]
        self.prepare(words, ["a.svg", "a.md"])
        old = {"a.svg": b'<svg xmlns="http://www.w3.org/2000/svg" class="journey">old</svg>', "a.md": b"old md\n\n<!-- journey -->\n"}
        counts = {call: self.fail_each(call, words, old)
                  for call in ("write", "fsync", "close", "renameat", "fchmod", "openat", "openat2")}
        self.assertGreaterEqual(counts["write"], 2, counts)
        self.assertGreaterEqual(counts["fsync"], 2, counts)
        self.assertGreaterEqual(counts["renameat"], 2, counts)

    def test_new_outputs_are_whole_or_absent(self):
        words = ["build", "a.journey", "-o", "deep/er/", "-q"]
        self.prepare(words, ["deep/er/a.svg"])
        for call in ("write", "fsync", "renameat"):
            self.assertGreaterEqual(self.fail_each(call, words, {"deep/er/a.svg": None}), 1)
        shutil.rmtree(self.folder / "deep")
        for n in (1, 2):
            result = self.run_here(*words, before=["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"inject=mkdirat:error=EROFS:when={n}"])
            self.expect(result, 3, [] if n > 2 else "read-only")
            shutil.rmtree(self.folder / "deep", ignore_errors=True)

    def test_workers_that_cannot_write_fail_their_maps_alone(self):
        for name in ("a", "b", "c"):
            self.put(f"{name}.journey", GOOD)
        result = self.run_here("build", "-j", "1", before=["strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=renameat:error=EIO:when=2"])
        self.expect(result, 3, ["cannot write `b.svg`", "2 built, 0 up to date, 1 failed"])
        self.assertEqual(self.files(), ["a.journey", "a.svg", "b.journey", "c.journey", "c.svg"])

    def test_a_worker_that_is_killed_fails_its_map_alone_and_leaves_nothing(self):
        for name in ("a", "b", "c"):
            self.put(f"{name}.journey", GOOD)
        result = self.run_here("build", "-j", "1", before=["strace", "-f", "-qq", "-o", "/dev/null", "-e",
                                                          "inject=fsync:signal=SIGKILL:when=2"])
        self.expect(result, 3, ["cannot compile `b.journey`: its process was killed by signal 9", "2 built, 0 up to date, 1 failed"])
        self.assertEqual(self.files(), ["a.journey", "a.svg", "b.journey", "c.journey", "c.svg"])

    def test_an_interrupt_stops_the_workers_and_leaves_no_temporary_file(self):
        for i in range(12):
            self.put(f"m{i:02}.journey", GOOD)
        process = subprocess.Popen(["strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=fsync:delay_enter=20000000:when=4+", JOURNEY,
                                    "build", "-j", "2"], cwd=self.folder, env=environment(), stderr=subprocess.PIPE, start_new_session=True)
        for _ in range(1200):  # until both workers hold a temporary file open
            if sum(1 for name in self.files() if name.endswith(".tmp")) == 2:
                break
            time.sleep(0.05)
        else:
            self.fail("no worker got as far as a temporary file")
        written = [name for name in self.files() if name.endswith(".svg")]
        (child,) = self.children(process.pid)
        os.kill(child, signal.SIGINT)
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, -signal.SIGINT)
        self.assertEqual([name for name in self.files() if name.endswith(".tmp")], [])
        for name in written:
            self.assertTrue(self.read(name).rstrip().endswith(b"</svg>"))

    def test_long_work_shows_progress_on_a_terminal_and_nowhere_else(self):
        for i in range(4):
            self.put(f"m{i}.journey", GOOD)
        slow = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=fsync:delay_enter=400000", JOURNEY, "build", "-j", "1"]
        status, text = on_terminal(slow, self.folder)
        self.assertEqual(status, 0)
        self.assertIn(b"\r\x1b[K3 of 4", text)
        self.assertTrue(text.endswith(b"4 built, 0 up to date, 0 failed\r\n"), text)
        for i in range(4):
            (self.folder / f"m{i}.svg").unlink()
        done = subprocess.run(slow, cwd=self.folder, env=environment(TERM="xterm"), capture_output=True, check=False)
        self.assertNotIn(b" of 4", done.stderr)

    @staticmethod
    def children(process):
        with open(f"/proc/{process}/task/{process}/children", encoding="ascii") as file:
            return [int(word) for word in file.read().split()]


class Batch(Case):
    def test_the_same_bytes_and_the_same_words_for_every_number_of_workers(self):
        for i in range(15):
            self.put(f"m{i}.journey", BAD if i % 5 == 3 else GOOD.replace("coffee", f"coffee {i}"))
        seen = None
        for jobs in ("1", "2", "7", "64"):
            result = self.expect(self.run_here("build", "-f", "svg,html,md,json,dot", "-j", jobs), 1, "12 built, 0 up to date, 3 failed")
            outputs = {name: self.read(name) for name in self.files()}
            for name in outputs:
                if not name.endswith(".journey"):
                    (self.folder / name).unlink()
            if seen is None:
                seen = (result.err, outputs)
            self.assertEqual((result.err, outputs), seen)

    def test_the_same_bytes_wherever_and_whenever(self):
        self.put("a/b/c.journey", GOOD)
        seen = None
        for env in ({"LC_ALL": "C"}, {"LC_ALL": "C.UTF-8"}, {"LC_ALL": "zh_TW.UTF-8"}, {"TZ": "Asia/Taipei"}, {"TZ": "America/New_York"},
                    {"SOURCE_DATE_EPOCH": "0"}, {"SOURCE_DATE_EPOCH": None}, {"HOME": None, "PATH": ""}, {"LANG": "tr_TR.UTF-8", "LC_ALL": None}):
            for cwd, path in ((self.folder, "a/b/c.journey"), (self.folder / "a", "b/c.journey"), (self.folder, self.folder / "a/b/c.journey")):
                out = {}
                for kind in ("svg", "html", "md", "json", "dot"):
                    out[kind] = self.expect(run("build", path, "-f", kind, "-o", "-", cwd=cwd, env=env), 0).out
                if seen is None:
                    seen = out
                self.assertEqual(out, seen, (env, cwd))


if __name__ == "__main__":
    main()
