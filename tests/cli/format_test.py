"""`journey fmt`: what it writes, what it leaves alone, and how it ends."""

import os
import subprocess
import unittest

from harness import GOOD, JOURNEY, SOURCE, Case, main, on_terminal, run

ODD = "journey:Order a coffee\r\nstage   order :Order\r\n\tgoal:  A coffee,quickly\r\n\r\n\r\n\t# why\r\n\taction:Queue\r\n"
NEAT = "journey: Order a coffee\nstage order: Order\n  goal: A coffee,quickly\n\n  # why\n  action: Queue\n"
BROKEN = "journey: Order a coffee\nstage order: Order\n    goal: x\n  action: y\n"


class Format(Case):
    def test_files_are_rewritten_in_place_and_only_when_they_change(self):
        self.put("a.journey", ODD)
        self.put("b.journey", NEAT)
        before = os.stat(self.folder / "b.journey")
        self.expect(self.run_here("fmt"), 0, ["reformatted a.journey", "1 reformatted, 1 in form already"])
        self.assertEqual(self.read("a.journey").decode(), NEAT)
        after = os.stat(self.folder / "b.journey")
        self.assertEqual((before.st_ino, before.st_mtime_ns), (after.st_ino, after.st_mtime_ns))
        self.expect(self.run_here("fmt", "."), 0, "0 reformatted, 2 in form already")
        self.assertEqual(self.files(), ["a.journey", "b.journey"])

    def test_an_imported_lane_goes_before_the_keyword_of_its_name(self):
        self.put("lanes.journey", "lane with: Beside\nlane 時間點: When\n")
        text = "import: lanes.journey\njourney: J\nview v: V\n  show: stage, with\nstage s: S\n  with: a,b\n  only: ana,ben\n"
        self.put("a.journey", text)
        self.expect(self.run_here("fmt", "a.journey"), 0)
        self.assertEqual(self.read("a.journey").decode(), text.replace("ana,ben", "ana, ben"))
        self.expect(self.run_here("fmt", "a.journey", "--keywords", "zh-Hant"), 0)
        formatted = self.read("a.journey").decode()
        self.assertIn("  with：a,b\n  僅限：ana、ben\n", formatted)
        self.assertIn("顯示：階段、with\n", formatted)
        # Where the library is not to be had, the word is what it is everywhere else.
        (self.folder / "lanes.journey").unlink()
        self.put("a.journey", text)
        self.expect(self.run_here("fmt", "a.journey"), 0)
        self.assertIn("  with: a, b\n", self.read("a.journey").decode())

    def test_mode_and_links_are_kept(self):
        self.put("sub/a.journey", ODD)
        os.chmod(self.folder / "sub/a.journey", 0o640)
        os.symlink("sub/a.journey", self.folder / "link.journey")
        self.expect(self.run_here("fmt", "link.journey"), 0)
        self.assertTrue(os.path.islink(self.folder / "link.journey"))
        self.assertEqual(self.read("sub/a.journey").decode(), NEAT)
        self.assertEqual(os.stat(self.folder / "sub/a.journey").st_mode & 0o777, 0o640)

    def test_check_lists_and_writes_nothing(self):
        self.put("a.journey", ODD)
        self.put("b.journey", NEAT)
        result = self.expect(self.run_here("fmt", "--check"), 1, ["would reformat a.journey", "1 would be reformatted, 1 in form"])
        self.assertEqual(result.out, b"")
        self.assertNotIn(b"b.journey", result.err)
        self.assertEqual(self.read("a.journey").decode(), ODD)
        quiet = self.expect(self.run_here("fmt", "--check", "-q"), 1)
        self.assertEqual(quiet.err, b"journey: would reformat a.journey\n")
        self.expect(self.run_here("fmt", "--check", "b.journey"), 0)

    def test_the_diff_can_be_applied(self):
        self.put("a.journey", ODD)
        result = self.expect(self.run_here("fmt", "--diff"), 0, out=["--- a.journey", "+++ a.journey", "+  action: Queue"])
        self.assertEqual(self.read("a.journey").decode(), ODD)
        self.expect(self.run_here("fmt", "--diff", "--check"), 1)
        applied = subprocess.run(["git", "apply", "-p0", "--unsafe-paths", "-"], input=result.out, cwd=self.folder, capture_output=True, check=False)
        self.assertEqual(applied.returncode, 0, applied.stderr)
        self.assertEqual(self.read("a.journey").decode(), NEAT)
        self.assertEqual(self.expect(self.run_here("fmt", "--diff"), 0).out, b"")

    def test_the_diff_is_painted_on_a_terminal_only(self):
        self.put("a.journey", ODD)
        self.assertNotIn(b"\x1b", self.run_here("fmt", "--diff").out)
        self.assertIn(b"\x1b[31m", self.run_here("fmt", "--diff", "--color", "always").out)
        self.assertNotIn(b"\x1b", on_terminal([JOURNEY, "fmt", "--diff", "--color", "never"], self.folder)[1])

    def test_from_a_pipe_into_a_pipe(self):
        self.assertEqual(self.expect(self.run_here("fmt", "-", stdin=ODD.encode()), 0).out.decode(), NEAT)
        self.assertEqual(self.expect(self.run_here("fmt", "-", stdin=NEAT.encode()), 0).out.decode(), NEAT)
        checked = self.expect(self.run_here("fmt", "--check", "-", "--stdin-filename", "x.journey", stdin=ODD.encode()), 1, "x.journey")
        self.assertEqual(checked.out, b"")
        self.expect(self.run_here("fmt", "-", "--diff", stdin=ODD.encode()), 0, out="--- <stdin>")
        broken = self.expect(self.run_here("fmt", "-", stdin=BROKEN.encode()), 1, "unmatched-indentation")
        self.assertEqual(broken.out, b"")

    def test_what_is_not_understood_is_left_alone_and_the_rest_is_done(self):
        self.put("a.journey", BROKEN)
        self.put("b.journey", ODD)
        self.expect(self.run_here("fmt"), 1, ["a.journey:4:1", "left `a.journey` as it is", "1 reformatted, 0 in form already, 1 left as it is"])
        self.assertEqual(self.read("a.journey").decode(), BROKEN)
        self.assertEqual(self.read("b.journey").decode(), NEAT)

    def test_a_lane_that_is_imported_is_no_mistake(self):
        self.put("lanes.journey", "lane mood: Mood\n")
        self.put("a.journey", "import: lanes.journey\n" + GOOD + "    mood :fine\n")
        self.expect(self.run_here("fmt"), 0)
        self.assertIn(b"    mood: fine\n", self.read("a.journey"))
        self.expect(self.run_here("check"), 0)

    def test_translation(self):
        self.put("a.journey", NEAT)
        self.expect(self.run_here("fmt", "--keywords", "zh-TW"), 0)
        self.assertEqual(self.read("a.journey").decode(), "旅程：Order a coffee\n階段 order：Order\n  目標：A coffee,quickly\n\n  # why\n  行為：Queue\n")
        self.expect(self.run_here("fmt", "--check"), 0)
        self.expect(self.run_here("fmt", "--keywords", "ja"), 0)
        self.assertEqual(self.read("a.journey").decode(), "ジャーニー：Order a coffee\nステージ order：Order\n  ゴール：A coffee,quickly\n\n  # why\n  行動：Queue\n")
        self.expect(self.run_here("fmt", "--check"), 0)
        self.expect(self.run_here("fmt", "--keywords", "en"), 0)
        self.assertEqual(self.read("a.journey").decode(), NEAT)
        self.expect(self.run_here("fmt", "--keywords", "fr"), 2, "there are en, zh-Hant, zh-Hans, ja")

    def test_wrong_usage_and_failure(self):
        self.expect(self.run_here("fmt", "nothing.journey"), 3, "no such file")
        self.expect(self.run_here("fmt", "--chekc"), 2, "did you mean `--check`?")
        self.expect(self.run_here("fmt"), 2, "no .journey file below")
        self.put("a.journey", ODD)
        self.expect(self.run_here("fmt", "a.journey", "nothing.journey"), 3, "1 reformatted")
        if os.geteuid() != 0:
            self.put("a.journey", ODD)
            os.chmod(self.folder / "a.journey", 0o400)
            self.expect(self.run_here("fmt"), 3, "cannot write")

    def test_the_repository_is_in_form(self):
        self.expect(run("fmt", "--check", "examples", cwd=SOURCE), 0)

    def test_many_files(self):
        for i in range(40):
            self.put(f"{i:02}.journey", ODD)
        self.expect(self.run_here("fmt"), 0, "40 reformatted")
        self.expect(self.run_here("fmt", "--check"), 0)


if __name__ == "__main__":
    main()
