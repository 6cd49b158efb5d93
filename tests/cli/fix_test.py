"""`journey check --fix`: what it mends, what it leaves, and that it never makes a file worse."""

import os

from harness import GOOD, Case, main

HEAD = "journey: Return a parcel\n  source: A visit\nstage: Return\n"
WRONG = HEAD + "  touchpoint: Print\n    emotion: -1 tired\n    pain no-printer: Who has one?\n    oportunity: A code\n      solves: no-printers\n"
RIGHT = WRONG.replace("oportunity", "opportunity").replace("no-printers", "no-printer")


class Fix(Case):
    def test_it_mends_in_rounds_and_says_so(self):
        self.put("a.journey", WRONG)
        self.expect(self.run_here("check"), 1, "that `--fix` mends")
        self.expect(self.run_here("check", "--fix"), 0, ["no mistakes", "2 mended"])
        self.assertEqual(self.read("a.journey").decode(), RIGHT)
        self.expect(self.run_here("check", "--fix"), 0)
        self.assertEqual(self.files(), ["a.journey"])

    def test_the_diff_writes_nothing(self):
        self.put("a.journey", WRONG)
        for words in (["--diff"], ["--fix", "--diff"]):
            result = self.expect(self.run_here("check", *words), 1, ["unknown-keyword", "2 that `--fix` mends"],
                                 ["--- a.journey", "-    oportunity: A code", "+    opportunity: A code", "+      solves: no-printer\n"])
            self.assertNotIn(b"\x1b", result.out)
            self.assertEqual(self.read("a.journey").decode(), WRONG)

    def test_what_is_left_is_reported(self):
        self.put("a.journey", WRONG + "    zzzzzz: what is this\n")
        self.expect(self.run_here("check", "--fix"), 1, ["zzzzzz", "1 error", "mended"])
        self.assertEqual(self.read("a.journey").decode(), RIGHT + "    zzzzzz: what is this\n")

    def test_from_a_pipe_into_a_pipe(self):
        result = self.expect(self.run_here("check", "--fix", "-", stdin=WRONG.encode()), 0)
        self.assertEqual(result.out.decode(), RIGHT)
        self.assertEqual(self.run_here("check", "--fix", "-", stdin=RIGHT.encode()).out.decode(), RIGHT)
        self.expect(self.run_here("check", "--fix", "-", "--format", "json", stdin=b""), 2)

    def test_several_files_and_libraries(self):
        self.put("lib.journey", "persona ana: Ana\n  motivaton: Peace\n")
        self.put("a.journey", "import: lib.journey\n" + WRONG.replace("  source", "  persona: ana\n  source"))
        self.put("b.journey", WRONG)
        self.run_here("check", "--fix")
        self.expect(self.run_here("check"), 0, "no mistakes")
        self.assertIn(b"motivation: Peace", self.read("lib.journey"))

    def test_what_would_make_it_worse_is_left(self):
        # `stage` for `stag` would be a stage without content and two more mistakes; whatever is done, no error may be added.
        for text in (HEAD + "  goal: x\nstag: y\n", HEAD + "  goal: x\npersonna: y\n  zzz: 1\n  yyy: 2\n"):
            self.put("a.journey", text)
            before = self.run_here("check", "--format", "json").out.count(b'"severity":"error"')
            self.run_here("check", "--fix")
            after = self.run_here("check", "--format", "json").out.count(b'"severity":"error"')
            self.assertLessEqual(after, before)

    def test_machines_are_told_which_edits_are_sure(self):
        self.put("a.journey", HEAD + "  pain pain-a: x\n  pain pain-b: x\n  opportunity: y\n    solves: pain-c\n  gaol: z\n  descripton: z\n")
        out = self.run_here("check", "--format", "json").out
        self.assertIn(b'"replacement":"description","sure":true', out)
        self.assertIn(b'"replacement":"goal","sure":false', out)
        self.assertIn(b'"replacement":"pain-a","sure":false', out)

    def test_it_says_nothing_that_was_not_said(self):
        # What is left is reported; what is mended has the author's name, mark and writing.
        self.put("a.journey", "旅程：网购童装\n  状态：未验证\n渠道 网：网店\n  类型：离线\n人物角色（小安）：小安\n  目标：快\n阶段 买：买\n  心聲：慢\n"
                 "  觸点：看\n    情绪：+1\n    痛点 物流慢：慢\n      频率：不常\n    机会：快\n      状态：未规划\n      解决：物流贵\n  触点 付\n    情绪：+1\n")
        self.expect(self.run_here("check", "--fix"), 1, ["未验证", "离线", "不常", "未规划", "物流贵", "5 errors"])
        self.assertEqual(self.read("a.journey").decode(),
                         "旅程：网购童装\n  状态：未验证\n渠道 网：网店\n  类型：离线\n人物角色 小安：小安\n  目标：快\n阶段 买：买\n  想法：慢\n"
                         "  触点：看\n    情绪：+1\n    痛点 物流慢：慢\n      频率：不常\n    机会：快\n      状态：未规划\n      解决：物流贵\n  触点：付\n    情绪：+1\n")
        text = HEAD + "  goal: x\n  touchpoint: Pay\n    emotion: +1\n    actor: Mara\ntitle: X\n"
        self.put("a.journey", text)
        self.expect(self.run_here("check", "--fix"), 1, ["`persona`", "it is said already"])
        self.assertEqual(self.read("a.journey").decode(), text)

    def test_line_ends_and_marks_are_kept(self):
        self.put("a.journey", b"\xef\xbb\xbf" + WRONG.replace("\n", "\r\n").encode())
        self.expect(self.run_here("check", "--fix"), 0)
        self.assertEqual(self.read("a.journey"), b"\xef\xbb\xbf" + RIGHT.replace("\n", "\r\n").encode())

    def test_mode_is_kept_and_links_are_followed(self):
        self.put("sub/a.journey", WRONG)
        os.chmod(self.folder / "sub/a.journey", 0o640)
        os.symlink("sub/a.journey", self.folder / "link.journey")
        self.expect(self.run_here("check", "--fix", "link.journey"), 0)
        self.assertTrue(os.path.islink(self.folder / "link.journey"))
        self.assertEqual(self.read("sub/a.journey").decode(), RIGHT)
        self.assertEqual(os.stat(self.folder / "sub/a.journey").st_mode & 0o777, 0o640)

    def test_a_comment_that_only_this_run_denies_stays(self):
        text = GOOD + "    # journey: allow emotion-without-score because they are words\n    emotion: glad\n"
        self.put("a.journey", text)
        self.expect(self.run_here("check", "--fix", "--deny", "emotion-without-score"), 1, "errors can't be allowed")
        self.assertEqual(self.read("a.journey").decode(), text)

    def test_a_baseline_is_heeded_and_stays_true(self):
        self.put("a.journey", GOOD + "    emotion: glad\n    emotion: sad\n")
        self.expect(self.run_here("check", "--write-baseline", "known"), 0, "2 known from now on")
        for _ in range(2):
            said = self.expect(self.run_here("check", "--fix", "--baseline", "known"), 0, "2 known")
            self.assertNotIn(b"nothing any more", said.err)

    def test_what_is_known_is_not_touched(self):
        text = GOOD.replace("stage order", "# journey: allow flat because x\nstage order")
        self.put("a.journey", text)
        self.expect(self.run_here("check", "--write-baseline", "known"), 0)
        self.run_here("check", "--fix", "--baseline", "known")
        self.assertEqual(self.read("a.journey").decode(), text)


if __name__ == "__main__":
    main()
