"""A journey that crashes, hangs or is taken over by what it reads: contained, and said."""

import os
import re
import unittest

from harness import GOOD, Case, main

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
        """The N-th allocation behind the reading of the map fails; Graphviz is in between."""
        self.put("a.journey", GOOD)
        self.expect(self.run_here("build", "a.journey", "-o", "whole.svg"), 0)
        n, said = 0, set()
        while n < 100_000:
            result = self.misbehave(f"allocation:{n}", "build", "a.journey", "-o", "a.svg")
            if result.status != 0:
                self.expect(result, 3, "journey: ")
                said.add(result.err.splitlines()[-1].rsplit(b": ", 1)[-1])
            if "a.svg" in self.files():
                self.assertEqual(self.read("a.svg"), self.read("whole.svg"))
                (self.folder / "a.svg").unlink()
            self.assertEqual(self.files(), ["a.journey", "whole.svg"])
            if result.status == 0:
                break
            n += 1 if n < 40 else 23
        self.assertGreater(n, 1000)
        self.assertIn(b"out of memory", said)
        self.assertIn(b"its process was killed by signal 11", said)  # Graphviz asks for memory and does not look


if __name__ == "__main__":
    main()
