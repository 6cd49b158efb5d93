"""Levels of rules and the baseline: who goes before whom, and what an old repository has to pay for."""

import os

from harness import GOOD, LIBRARY, Case, main

FLAW = GOOD + "    emotion: glad\n"  # a warning: an emotion without a score
RULE = "emotion-without-score"


class Levels(Case):
    def test_the_command_line_goes_before_the_project(self):
        self.put("a.journey", FLAW)
        self.expect(self.run_here("check"), 0, f"warning[{RULE}]")
        self.expect(self.run_here("check", "--deny", RULE), 1, f"error[{RULE}]")
        self.expect(self.run_here("check", "--note", RULE), 0, f"note[{RULE}]")
        self.assertNotIn(RULE.encode(), self.run_here("check", "--allow", RULE).err)
        self.put("journey.toml", f'[rules]\n{RULE} = "off"\n')
        self.assertNotIn(RULE.encode(), self.run_here("check").err)
        self.expect(self.run_here("check", "--warn", RULE), 0, f"warning[{RULE}]")
        self.put("journey.toml", f'[rules]\n{RULE} = "error"\n')
        self.expect(self.run_here("check"), 1, f"error[{RULE}]")
        self.expect(self.run_here("build"), 1, "0 built, 0 up to date, 1 failed")
        self.assertEqual(self.files(), ["a.journey"])
        self.expect(self.run_here("build", "--allow", RULE), 0, "1 built")

    def test_maps_of_a_project_are_compared(self):
        for name, score in ("a", "+1"), ("b", "-1"):
            self.put(f"{name}.journey", "journey: J\npersona p: P\nstage s: S\n  touchpoint pay: Pay\n"
                                        f"    emotion: {score} so\n    pain: P\n")
        self.expect(self.run_here("check"), 0, "warning[contradicting-scores]: `Pay` is -1 for `p` here, and +1 in another map")
        self.expect(self.run_here("check", "--deny", "contradicting-scores"), 1, "error[contradicting-scores]")
        self.expect(self.run_here("check", "--deny", "warnings"), 1)
        for quiet in self.run_here("check", "--allow", "contradicting-scores"), self.run_here("check", "b.journey"):
            self.assertNotIn(b"contradicting", quiet.err)
        found = self.run_here("check", "--format", "json").out
        self.assertIn(b"contradicting-scores", found)
        self.assertIn(b"a.journey", found)

    def test_what_there_is_not(self):
        self.put("a.journey", GOOD)
        self.expect(self.run_here("check", "--deny", "emotion-without-scor"), 2, f"did you mean `{RULE}`?")
        self.expect(self.run_here("check", "--allow", "unknown-keyword"), 2, "stays an error")
        self.expect(self.run_here("check", "--allow", RULE, "--deny", RULE), 2, "contradicts")
        self.put("journey.toml", '[rules]\nevidense = "off"\n')
        self.expect(self.run_here("check"), 2, ["journey.toml:2:1", "did you mean `evidence`?"])
        self.expect(self.run_here("build"), 2, "journey.toml:2:1")

    def test_machines_get_the_level_too(self):
        self.put("a.journey", FLAW)
        self.assertIn(b'"severity":"error"', self.expect(self.run_here("check", "--deny", RULE, "--format", "json"), 1).out)


class Baseline(Case):
    def test_only_what_is_new_is_paid_for(self):
        self.put("maps/a.journey", FLAW)
        self.expect(self.run_here("check", "--deny", "warnings"), 1)
        self.expect(self.run_here("check", "--write-baseline", "known"), 0, "1 known from now on in known")
        text = self.read("known").decode()
        self.assertRegex(text, rf"(?m)^[0-9a-f]{{16}}:1 {RULE} maps/a\.journey$")
        quiet = self.expect(self.run_here("check", "--deny", "warnings", "--baseline", "known"), 0, "no mistakes, 1 known")
        self.assertNotIn(RULE.encode(), quiet.err)
        # Also where it is said to be an error, from another folder, and when lines come and go.
        self.expect(self.run_here("check", "--deny", RULE, "--baseline", "../known", cwd=self.folder / "maps"), 0)
        self.put("maps/a.journey", "# new line\n" + FLAW)
        self.expect(self.run_here("check", "--deny", "warnings", "--baseline", "known"), 0)
        # A second one is new.
        self.put("maps/a.journey", FLAW + "    emotion: sad\n")
        new = self.expect(self.run_here("check", "--deny", "warnings", "--baseline", "known"), 1, ["emotion: sad", "1 known"])
        self.assertNotIn(b"emotion: glad", new.err)

    def test_the_project_names_it_and_builds_heed_it(self):
        self.put("a.journey", FLAW)
        self.put("journey.toml", f'baseline = "known"\n[rules]\n{RULE} = "error"\n')
        self.expect(self.run_here("check"), 3, "cannot read the baseline")
        self.expect(self.run_here("check", "--write-baseline", "known"), 0)
        self.expect(self.run_here("check"), 0, "1 known")
        self.expect(self.run_here("build"), 0, "1 built")
        self.put("a.journey", FLAW.replace("glad\n", "sad\n"))
        self.expect(self.run_here("build"), 1)

    def test_what_maps_say_of_each_other_can_wait_too(self):
        for name, score in ("a", "+1"), ("b", "-1"):
            self.put(f"maps/{name}.journey", f"journey: J\npersona p: P\nstage s: S\n  touchpoint pay: Pay\n    emotion: {score} so\n    pain: P\n")
        rule = "contradicting-scores"
        self.expect(self.run_here("check", "--root", ".", "--deny", rule), 1)
        self.expect(self.run_here("check", "--root", ".", "--write-baseline", "known"), 0)
        self.assertRegex(self.read("known").decode(), rf"(?m)^[0-9a-f]{{16}}:1 {rule} maps/b\.journey$")
        known = ("check", "--root", ".", "--baseline", "known")
        quiet = self.expect(self.run_here(*known, "--deny", rule), 0, "known")
        self.assertNotIn(rule.encode(), quiet.err)
        self.assertNotIn(rule.encode(), self.run_here(*known, "--format", "json").out)
        # One map alone, or beside a broken one, says nothing about the pair; nor does a folder of the project.
        self.put("other/c.journey", GOOD)
        self.put("other/library.journey", LIBRARY)
        self.assertNotIn(b"nothing any more", self.run_here(*known, "maps/b.journey").err)
        self.assertNotIn(b"nothing any more", self.run_here(*known, "other").err)
        self.expect(self.run_here("check", "--root", ".", "--write-baseline", "known", "maps/b.journey"), 0)
        self.assertIn(rule.encode(), self.read("known"))
        a = self.read("maps/a.journey").decode()
        self.put("maps/a.journey", a + "    gaol: x\n")
        self.assertNotIn(b"nothing any more", self.run_here(*known).err)
        self.put("maps/a.journey", a.replace("+1", "-1"))
        self.expect(self.run_here(*known), 0, "nothing any more")

    def test_what_finds_nothing_any_more_is_said_and_taken_out(self):
        self.put("a.journey", FLAW)
        self.put("b.journey", FLAW)
        self.put("c.journey", FLAW)
        self.expect(self.run_here("check", "--write-baseline", "known"), 0, "3 known from now on")
        self.put("a.journey", GOOD)
        os.unlink(self.folder / "c.journey")
        self.expect(self.run_here("check", "--baseline", "known"), 0, ["2 entries of the baseline find nothing any more", "1 known"])
        # One file alone says nothing about the others.
        self.expect(self.run_here("check", "--baseline", "known", "a.journey"), 0, "2 entries")
        self.expect(self.run_here("check", "--write-baseline", "known", "a.journey"), 0, "1 known from now on")
        self.assertIn(b" b.journey\n", self.read("known"))
        self.assertNotIn(b"find nothing", self.run_here("check", "--baseline", "known").err)

    def test_mistakes_are_never_known(self):
        self.put("a.journey", FLAW + "    gaol: x\n")
        self.expect(self.run_here("check", "--write-baseline", "known"), 1, ["unknown-keyword", "0 known from now on"])
        self.expect(self.run_here("check", "--baseline", "known"), 1, "unknown-keyword")

    def test_a_broken_map_makes_no_entry_stale(self):
        self.put("a.journey", FLAW)
        self.run_here("check", "--write-baseline", "known")
        self.put("a.journey", FLAW + "    gaol: x\n")
        self.assertNotIn(b"nothing any more", self.expect(self.run_here("check", "--baseline", "known"), 1).err)

    def test_wrong_usage(self):
        self.put("a.journey", FLAW)
        self.put("known", "# x\nhello\n")
        self.expect(self.run_here("check", "--baseline", "known"), 2, "line 2 of `known` is no entry")
        self.expect(self.run_here("check", "--baseline", "nothing"), 3, "cannot read the baseline `nothing`")
        self.expect(self.run_here("check", "--write-baseline", "a.journey"), 2, "overwrite a source")
        self.expect(self.run_here("check", "--baseline", "x", "--write-baseline", "y"), 2, "take one of them")
        self.expect(self.run_here("check", "--write-baseline", "/proc/nothing/x"), 3, "cannot write")

    def test_every_format_and_many_files(self):
        for i in range(30):
            self.put(f"{i:02}.journey", FLAW)
        self.expect(self.run_here("check", "--write-baseline", "known"), 0, "30 known from now on")
        for format in ("json", "sarif", "gitlab", "github"):
            self.assertNotIn(RULE.encode() + b'"', self.expect(self.run_here("check", "--baseline", "known", "--format", format), 0, "30 known").out.split(b'"results"')[-1])


if __name__ == "__main__":
    main()
