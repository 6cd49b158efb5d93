"""Exit statuses, streams, help, words that are nearly right."""

import json
import os
import subprocess

from harness import BAD, GOOD, JOURNEY, LIBRARY, Case, environment, main, on_terminal, run


class Statuses(Case):
    def test_done_is_0_and_says_so_on_stderr(self):
        self.put("a.journey", GOOD)
        result = self.expect(self.run_here("build", "a.journey"), 0, "1 built, 0 up to date, 0 failed")
        self.assertEqual(result.out, b"")
        self.assertEqual(self.files(), ["a.journey", "a.svg"])

    def test_a_mistake_in_a_map_is_1(self):
        self.put("a.journey", BAD)
        self.expect(self.run_here("build", "a.journey"), 1, ["error[unknown-keyword]", "0 built, 0 up to date, 1 failed (1 error"])
        self.expect(self.run_here("check", "a.journey"), 1, "checked 1 file: 1 error")
        self.assertEqual(self.files(), ["a.journey"])

    def test_wrong_usage_is_2(self):
        self.put("a.journey", GOOD)
        for words in (["biuld"], ["build", "--fromat", "svg"], ["build", "-f", "gif", "a.journey"], ["check", "--format", "yaml"],
                      ["build", "--theme", "blue"], ["build", "--today", "tomorrow"], ["build", "--color", "red"], ["build", "-j", "0"],
                      ["build", "-j", "x"], ["build", "--deny", "everything"], ["explain"], ["explain", "nothing-like-this"],
                      ["new", "a", "b"], ["new", "--model", "nope"], ["build", "--language", "1"], ["list", "--kind", "nope"],
                      ["build", "-", "-"], ["build", ""], [], ["build", "-o"], ["build", "--root", "nowhere", "a.journey"],
                      ["build", "--persona", "nobody", "a.journey"], ["build", "--view", "nothing", "a.journey"]):
            with self.subTest(words=words):
                result = self.expect(self.run_here(*words), 2)
                self.assertEqual(result.out, b"")
                self.assertNotEqual(result.err, b"")
        self.assertEqual(self.files(), ["a.journey"])

    def test_a_folder_or_a_glob_without_a_map_is_2(self):
        self.put("notes/readme.txt", "")
        self.expect(self.run_here("build"), 2, "no .journey file below")
        self.expect(self.run_here("check", "notes"), 2, "no .journey file below `notes`")
        self.expect(self.run_here("build", "*.journey"), 2, "matches no file")
        self.put("notes/people.journey", LIBRARY)
        self.expect(self.run_here("build", "notes"), 2, "only libraries")
        self.expect(self.run_here("check", "notes"), 0)

    def test_what_cannot_be_read_is_3(self):
        self.put("sarah.journey", GOOD)
        self.expect(self.run_here("build", "sara.journey"), 3, "did you mean `sarah.journey`?")
        self.expect(self.run_here("check", "zzz/a.journey"), 3, "no such file")
        os.mkfifo(self.folder / "pipe.journey")
        self.expect(self.run_here("build", "pipe.journey"), 3, "no regular file")
        self.expect(self.run_here("check", "/dev/zero"), 3, "no regular file")

    def test_a_file_that_cannot_be_read_does_not_keep_the_others(self):
        self.put("a.journey", GOOD)
        os.mkfifo(self.folder / "pipe.journey")
        self.expect(self.run_here("build"), 3, ["cannot read `pipe.journey`", "1 built, 0 up to date, 1 failed"])
        self.assertIn("a.svg", self.files())

    def test_what_is_wrong_about_the_command_line_stops_everything(self):
        self.put("a.journey", GOOD)
        before = self.files()
        self.expect(self.run_here("build", "a.journey", "missing.journey", "-o", "b.journey"), 3, "overwrite a source")
        self.expect(self.run_here("build", "a.journey", "missing.journey", "nothing-*.journey"), 3, "matches no file")
        os.remove(self.folder / "journey.toml")
        os.mkfifo(self.folder / "journey.toml")
        self.expect(self.run_here("build", "a.journey"), 3, "cannot read")
        self.assertEqual(self.files(), before)

    def test_a_library_is_skipped_in_a_folder_and_an_error_by_name(self):
        self.put("people.journey", LIBRARY)
        self.put("a.journey", GOOD)
        result = self.expect(self.run_here("build"), 0, "1 built")
        self.assertNotIn(b"people", result.err)
        self.expect(self.run_here("build", "people.journey"), 2, "it can be checked, but not built")
        self.expect(self.run_here("check", "people.journey"), 0, "no mistakes")

    def test_an_input_over_the_limit_is_3_and_not_read(self):
        with open(self.folder / "big.journey", "wb") as file:
            file.truncate(1 << 40)
        self.expect(self.run_here("build", "big.journey", timeout=10), 3, "larger than the limit of 16 MiB")

    def test_standard_input_over_the_limit_is_3(self):
        with open("/dev/zero", "rb") as zero:
            done = subprocess.run([JOURNEY, "check", "-"], stdin=zero, capture_output=True, timeout=30, env=environment(),
                                  cwd=self.folder, check=False)
        self.assertEqual(done.returncode, 3)
        self.assertIn(b"larger than the limit", done.stderr)

    def test_a_view_that_has_nothing_to_show_says_so_on_stderr(self):
        self.put("a.journey", GOOD)
        words = ("build", "a.journey", "--view", "blueprint", "-o", "-")
        result = self.expect(self.run_here(*words), 0, "`a.journey`: `blueprint` only says that the map has none")
        self.assertIn(b"This map has no service blueprint yet", result.out)
        self.assertEqual(self.run_here(*words, "--quiet").err, b"")
        result = self.run_here(*words, "--messages", "zh-Hant")
        self.assertIn("沒有人寫 `proof`、`frontstage`、`backstage` 或 `support`", result.err.decode())

    def test_quiet_says_only_what_is_wrong(self):
        self.put("a.journey", GOOD.replace("  source: A visit in May\n", ""))
        self.expect(self.run_here("check"), 0, "note[unsourced-map]")
        self.assertEqual(self.run_here("check", "-q").err, b"")
        self.put("a.journey", GOOD)
        self.assertEqual(self.run_here("build", "-q").err, b"")
        self.put("b.journey", BAD)
        result = self.expect(self.run_here("build", "-q"), 1, "error[unknown-keyword]")
        self.assertNotIn(b"built", result.err)


class Suggestions(Case):
    def test_commands_and_flags(self):
        self.expect(run("biuld"), 2, "did you mean `build`?")
        self.expect(run("Check"), 2, "did you mean `check`?")
        self.expect(run("build", "--fromat=svg"), 2, "did you mean `--format`?")
        self.expect(run("sarah.journey"), 2, "did you mean `journey build sarah.journey`?")
        self.expect(run("build", "-f", "htm"), 2, "did you mean `html`?")
        self.expect(run("explain", "unknown-keyvord"), 2, "did you mean `unknown-keyword`?")
        self.expect(run("new", "--model", "hubspt"), 2, "did you mean `hubspot`?")
        self.expect(run("list", "--kind", "stages"), 2, "did you mean `stage`?")

    def test_unknown_formats_name_the_known(self):
        self.expect(run("build", "-f", "gif"), 2, ["png", "pdf", "svg", "html", "md", "json", "dot"])
        self.expect(run("check", "--format", "yaml"), 2, "text, json")


class Help(Case):
    def test_fits_a_screen_and_shows_an_example(self):
        for command in ("build", "check", "list", "texts", "rules", "explain", "new"):
            with self.subTest(command=command):
                result = self.expect(run(command, "--help"), 0, out=["Usage: journey " + command, "  journey " + command])
                lines = result.out.decode().splitlines()
                self.assertLessEqual(len(lines), 24)
                self.assertLessEqual(max(map(len, lines)), 80)
                self.assertEqual(result.err, b"")

    def test_the_whole(self):
        self.expect(run("--help"), 0, out="Commands:")
        self.expect(run("--version"), 0, out="journey 0.")
        self.assertLessEqual(len(run("--help").out.splitlines()), 24)


    def test_help_of_a_command_is_its_help(self):
        commands = [line.split()[0] for line in run("--help").out.decode().split("Commands:")[1].split("\n\n")[0].splitlines() if line.strip()]
        self.assertIn("build", commands)
        for words in [[], *([command] for command in commands)]:
            with self.subTest(words=words):
                asked, given = run("help", *words), run(*words, "--help")
                self.assertEqual((asked.status, asked.out, asked.err), (given.status, given.out, given.err))
                self.assertEqual(asked.status, 0)
        self.expect(run("help", "biuld"), 2, "there is no command `biuld`; did you mean `build`?")
        self.expect(run("hlep"), 2, "did you mean `help`?")


class Counts(Case):
    MAP = GOOD.replace("  source: A visit in May\n", "").replace("+1 glad", "-2 lost")  # two rules find something

    def levels(self, *words):
        found = json.loads(self.run_here(*words, "--format", "json").out)
        return [sum(finding["severity"] == level for finding in found) for level in ("error", "warning", "note")]

    def test_notes_are_counted_at_the_end(self):
        self.put("a.journey", BAD)
        self.put("b.journey", self.MAP)
        levels = ("--note", "all", "--warn", "unsourced-map")
        errors, warnings, notes = self.levels("check", *levels)
        self.assertTrue(errors and warnings and notes, (errors, warnings, notes))

        def counted(number, word):
            return f"{number} {word}{'' if number == 1 else 's'}"
        counts = ", ".join(map(counted, (errors, warnings, notes), ("error", "warning", "note")))
        self.expect(self.run_here("check", *levels), 1, counts)
        self.expect(self.run_here("check", "--format", "text", *levels), 1, counts, counts)

    def test_only_notes(self):
        self.put("b.journey", self.MAP)
        self.expect(self.run_here("check", "--note", "all"), 0, "checked 1 file: 2 notes")

    def test_a_build_counts_the_notes_that_it_does_not_show(self):
        self.put("b.journey", self.MAP)
        result = self.expect(self.run_here("build", "--note", "all"), 0, "0 failed (2 notes that `journey check` shows)")
        self.assertNotIn(b"note[", result.err)
        self.assertEqual(self.run_here("build", "-q", "--note", "all").err, b"")


class Colour(Case):
    def setUp(self):
        super().setUp()
        self.put("a.journey", BAD)

    def on_terminal(self, *words, **env):
        status, text = on_terminal([JOURNEY, *words], self.folder, **env)
        self.assertEqual(status, 1)
        return text

    def test_only_on_a_terminal(self):
        self.assertNotIn(b"\x1b", self.run_here("check", env={"TERM": "xterm"}).err)
        self.assertIn(b"\x1b[1;31m", self.on_terminal("check"))

    def test_no_color_and_dumb_terminals(self):
        self.assertNotIn(b"\x1b[", self.on_terminal("check", NO_COLOR="1"))
        self.assertNotIn(b"\x1b[", self.on_terminal("check", TERM="dumb"))
        self.assertIn(b"\x1b[", self.on_terminal("check", NO_COLOR=""))

    def test_always_and_never(self):
        self.assertIn(b"\x1b[", self.run_here("check", "--color", "always").err)
        self.assertNotIn(b"\x1b[", self.on_terminal("check", "--color", "never"))

    def test_never_on_standard_output(self):
        self.assertNotIn(b"\x1b", self.run_here("check", "--color", "always", "--format", "text").out)


class CheckFormats(Case):
    def test_json_is_an_array_with_places(self):
        self.put("旅程.journey", BAD)
        result = self.expect(self.run_here("check", "--format", "json"), 1)
        (finding,) = json.loads(result.out)
        self.assertEqual((finding["path"], finding["line"], finding["column"], finding["rule"], finding["severity"]),
                         ("旅程.journey", 3, 3, "unknown-keyword", "error"))
        self.assertEqual(BAD.encode()[finding["begin"]:finding["end"]], b"gaol")
        for key in ("message", "hint", "labels", "fixes"):
            self.assertIn(key, finding)

    def test_json_without_findings_is_an_empty_array(self):
        self.put("a.journey", GOOD)
        self.assertEqual(json.loads(self.expect(self.run_here("check", "--format", "json"), 0).out), [])

    def test_text_goes_to_standard_output(self):
        self.put("a.journey", BAD)
        result = self.expect(self.run_here("check", "--format", "text"), 1, out="error[unknown-keyword]")
        self.assertNotIn(b"error[", result.err)

    def test_a_mistake_in_a_library_is_said_once(self):
        self.put("people.journey", "persona sarah: Sarah\n  agee: 35\n")
        for name in ("a", "b", "c"):
            self.put(f"{name}.journey", "import: people.journey\n" + GOOD)
        result = self.expect(self.run_here("check"), 1)
        self.assertEqual(result.err.count(b"`agee`"), self.run_here("check", "people.journey").err.count(b"`agee`"))

    def test_many_findings_are_bounded(self):
        self.put("a.journey", GOOD + "".join(f"zzz{i}: x\n" for i in range(1000)))
        result = self.expect(self.run_here("check"), 1, "and 900 more")
        self.assertEqual(result.err.count(b"error["), 100)
        self.assertEqual(len(json.loads(self.run_here("check", "--format", "json").out)), 101)


class Catalogue(Case):
    def test_rules_as_table_and_json(self):
        self.expect(run("rules"), 0, out=["RULE", "unknown-keyword", "error"])
        rules = json.loads(run("rules", "--format", "json").out)
        self.assertIn("unknown-keyword", [rule["rule"] for rule in rules])
        for rule in rules:
            self.assertRegex(rule["category"], "^[a-z]+$", rule)
            if rule["category"] != "mistake":  # a category is what --deny and its like take
                self.expect(run("check", "--allow", rule["category"], "no.journey"), 3)
        self.expect(run("rules"), 0, out="CATEGORY")
        self.expect(run("rules", "--limits"), 0, out=["file-bytes", "16777216"])

    def test_every_rule_explains_itself_and_its_examples_hold(self):
        for rule in json.loads(run("rules", "--format", "json").out):
            name = rule["rule"]
            with self.subTest(rule=name):
                text = self.expect(run("explain", name), 0, out=[name, "This is reported:", "This is right:"]).out.decode()
                self.assertLessEqual(max(len(line) for line in text.splitlines() if not line.startswith("    ")), 120)


class Days(Case):
    def test_today_is_taken_from_the_flag_and_checked(self):
        self.put("a.journey", GOOD)
        self.expect(self.run_here("check", "--today", "2026-10-01"), 0)
        self.expect(self.run_here("check", "--today", "2026-02-30"), 2)
        self.expect(self.run_here("check", "--today", "2026-10"), 2, "is no day")


if __name__ == "__main__":
    main()
