"""`journey history`: one map through git."""

import csv
import io
import json
import os
import re
import shutil
import subprocess
import time
import xml.etree.ElementTree as ElementTree

from harness import Case, environment, main

START = 1_700_000_000  # 2023-11-14
DAY = 86_400
HEAD = "journey: Order a coffee\n  persona: ana\n"
PEOPLE = "persona ana: Ana\n"


def stage(score=1, pains="", title="Say what you want"):
    return f"stage order: Order\n  touchpoint say: {title}\n    action: Speaks up\n    emotion: {score:+} well\n{pains}"


def a_map(score=1, pains="", title="Say what you want"):
    return PEOPLE + HEAD + stage(score, pains, title)


PAIN = "    pain line: A long line\n    opportunity app: Order by app\n      solves: line\n"


class Past(Case):
    """A test with a repository, whose commits are a day apart."""

    def setUp(self):
        super().setUp()
        self.day = 0
        self.git("init", "-q", "-b", "main")

    def git(self, *words, folder=None):
        who = {f"GIT_{role}_{what}": value for role in ("AUTHOR", "COMMITTER") for what, value in
               {"NAME": "Ana", "EMAIL": "ana@example.org", "DATE": f"@{START + self.day * DAY} +0000"}.items()}
        done = subprocess.run(["git", *words], cwd=folder or self.folder, capture_output=True, timeout=60, check=False,
                              env=environment(HOME=str(self.folder), GIT_CONFIG_GLOBAL="/dev/null", GIT_CONFIG_SYSTEM="/dev/null", **who))
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout.decode().strip()

    def commit(self, files=None, message="x"):
        """A commit of these files, a day after the last; its short id."""
        for name, text in (files or {}).items():
            self.put(name, text)
        self.day += 1
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message, "--allow-empty")
        return self.git("rev-parse", "HEAD")[:8]

    def past(self, path="a.journey", *words, status=0, **options):
        return json.loads(self.expect(self.run_here("history", path, "-f", "json", *words, **options), status).out)

    def rows(self, path="a.journey", *words, **options):
        return [(row["commit"][:8], row.get("changes")) for row in self.past(path, *words, **options)["rows"]]


class Rows(Past):
    def test_one_for_each_commit_that_changed_the_meaning(self):
        first = self.commit({"a.journey": a_map(1)})
        self.commit({"a.journey": a_map(1).replace("touchpoint say: Say", "touchpoint say:   Say")})  # form only
        self.commit({"a.journey": "# A comment\n" + a_map(1).replace("  persona", "   persona")})
        self.commit({"other.journey": a_map(-2)})
        worse = self.commit({"a.journey": a_map(-2)})
        self.commit()
        self.assertEqual(self.rows(), [(worse, 1), (first, None)])
        past = self.past()
        self.assertEqual((past["path"], past["commits"], past["end"]), ("a.journey", 5, "beginning"))
        newest, oldest = past["rows"]
        self.assertEqual((newest["date"], newest["mean"], newest["lowest"]), ("2023-11-19", -2, {"score": -2, "at": "Say what you want"}))
        self.assertEqual((oldest["before"], oldest["mean"], oldest["curve"], oldest["scale"]), ("nothing", 1, [0.75], [-2, 2]))

    def test_what_is_open_and_what_is_done(self):
        self.commit({"a.journey": a_map(pains=PAIN)})
        self.commit({"a.journey": a_map(pains=PAIN + "      status: doing\n")})
        self.commit({"a.journey": a_map(pains=PAIN + "      status: done\n")})
        self.commit({"a.journey": a_map(pains=PAIN + "      status: done\n    pain cup: No cup\n")})
        counted = [[row[key] for key in ("pains", "pains_open", "opportunities", "opportunities_done")] for row in self.past()["rows"]]
        self.assertEqual(counted, [[2, 1, 1, 1], [1, 0, 1, 1], [1, 1, 1, 0], [1, 1, 1, 0]])

    def test_findings_are_those_of_the_day(self):
        due = PAIN + "      due: 2023-11-17\n      status: planned\n"
        self.commit({"a.journey": a_map(pains=due)})
        for score in (0, -1, -2, -1):
            self.commit({"a.journey": a_map(score, pains=due)})
        warnings = [row["warnings"] for row in self.past()["rows"]]
        self.assertGreater(warnings[0], warnings[-1])
        # A day that passes changes no map: a commit of form alone has no row, whatever is overdue then.
        self.commit({"a.journey": a_map(-1, pains=due) + "\n"})
        self.assertEqual(len(self.rows()), 5)

    def test_settings_are_those_of_the_time(self):
        self.commit({"a.journey": a_map(), "journey.toml": "[rules]\nall = \"off\"\n"})
        self.commit({"a.journey": a_map(0), "journey.toml": "[rules]\nall = \"error\"\n"})
        newest, oldest = self.past()["rows"]
        self.assertGreater(newest["errors"], 0)
        self.assertEqual((oldest["errors"], oldest["warnings"]), (0, 0))

    def test_a_map_that_was_renamed_twice(self):
        first = self.commit({"a.journey": a_map(1)})
        self.git("mv", "a.journey", "b.journey")
        self.commit()
        second = self.commit({"b.journey": a_map(2)})
        (self.folder / "maps").mkdir()
        self.git("mv", "b.journey", "maps/c.journey")
        third = self.commit({"maps/c.journey": a_map(0)})
        self.assertEqual(self.rows("maps/c.journey"), [(third, 1), (second, 1), (first, None)])
        rows = self.past("maps/c.journey")["rows"]
        self.assertEqual([(row["path"], row.get("old_path")) for row in rows],
                         [("maps/c.journey", "b.journey"), ("b.journey", "a.journey"), ("a.journey", None)])
        self.expect(self.run_here("history", "maps/c.journey"), 0, out="moved here from b.journey")

    def test_a_commit_that_does_not_compile_is_a_gap(self):
        self.commit({"a.journey": a_map(1)})
        self.commit({"a.journey": a_map(1) + "  gaol: x\n"})
        self.commit({"a.journey": a_map(1) + "  gaol: x\n\n"})
        self.commit({"a.journey": a_map(-1)})
        rows = self.past()["rows"]
        self.assertEqual([row["state"] for row in rows], ["compiles", "broken", "compiles"])
        self.assertIn("`gaol`", rows[1]["why"])
        self.assertNotIn("mean", rows[1])
        self.expect(self.run_here("history", "a.journey"), 0, out="does not compile: `gaol` is no keyword")
        self.expect(self.run_here("history", "a.journey", "--messages", "zh-Hant"), 0, out="無法編譯：")

    def test_a_map_that_went_and_came_back(self):
        self.commit({"a.journey": a_map(1)})
        (self.folder / "a.journey").unlink()
        self.commit()
        self.commit({"x": "x"})
        self.commit({"a.journey": a_map(2)})
        rows = self.past()["rows"]
        self.assertEqual([(row["state"], row["before"]) for row in rows],
                         [("compiles", "nothing"), ("absent", "known"), ("compiles", "nothing")])
        self.expect(self.run_here("history", "a.journey"), 0, out="the map is gone")

    def test_one_that_is_gone_now(self):
        self.commit({"a.journey": a_map(1)})
        (self.folder / "a.journey").unlink()
        self.commit()
        self.assertEqual([row["state"] for row in self.past()["rows"]], ["absent", "compiles"])

    def test_merges_count_as_one(self):
        first = self.commit({"a.journey": a_map(1)})
        self.git("checkout", "-q", "-b", "side")
        for score in (0, -1, -2):
            self.commit({"a.journey": a_map(score)})
        self.git("checkout", "-q", "main")
        self.commit({"x": "x"})
        self.day += 1
        self.git("merge", "-q", "--no-ff", "-m", "merge", "side")
        merge = self.git("rev-parse", "HEAD")[:8]
        self.assertEqual(self.rows(), [(merge, 1), (first, None)])

    def test_what_was_taken_back_is_there_again(self):
        for score in (1, -1, 1):
            self.commit({"a.journey": a_map(score)})
        self.assertEqual([row["mean"] for row in self.past()["rows"]], [1, -1, 1])


class Inputs(Past):
    """What a map is made of, now and then."""

    def test_a_library_that_changes_what_the_map_says(self):
        imports = "import: people.journey\n" + HEAD + stage()
        first = self.commit({"a.journey": imports, "people.journey": PEOPLE})
        self.commit({"people.journey": "# Us\n" + PEOPLE})
        renamed = self.commit({"people.journey": PEOPLE.replace(": Ana", ": Ana Lee")})
        self.assertEqual(self.rows(), [(renamed, 1), (first, None)])

    def test_an_old_version_without_the_library(self):
        """What only older versions asked for counts there, and nowhere else."""
        old = "import: old/people.journey\n" + HEAD + stage()
        first = self.commit({"a.journey": old, "old/people.journey": PEOPLE})
        second = self.commit({"old/people.journey": PEOPLE.replace(": Ana", ": Anna")})
        third = self.commit({"a.journey": "import: people.journey\n" + HEAD + stage(), "people.journey": PEOPLE.replace(": Ana", ": Anna")})
        self.commit({"old/people.journey": PEOPLE.replace(": Ana", ": Nobody")})
        rows = self.rows()
        self.assertEqual([row[0] for row in rows], [third, second, first])

    def test_a_library_that_was_not_there_yet(self):
        imports = "import: people.journey\n" + HEAD + stage()
        self.commit({"a.journey": imports})
        came = self.commit({"people.journey": PEOPLE})
        rows = self.past()["rows"]
        self.assertEqual([(row["commit"][:8], row["state"]) for row in rows][0], (came, "compiles"))
        self.assertEqual(rows[1]["state"], "broken")

    def test_a_library_of_a_library_that_only_the_past_had(self):
        self.commit({"a.journey": "import: one.journey\n" + HEAD + stage(), "one.journey": "import: two.journey\n", "two.journey": PEOPLE})
        deep = self.commit({"two.journey": PEOPLE.replace(": Ana", ": Anna")})
        self.commit({"one.journey": PEOPLE.replace(": Ana", ": Anna")})
        self.commit({"a.journey": a_map()})
        self.assertIn(deep, [row[0] for row in self.rows()])

    def test_a_table_and_a_link(self):
        table = "metric wait: Wait\n  data: data/wait.csv\n"
        self.commit({"a.journey": table + a_map(), "real/wait.csv": "date,value\n2023-01-01,5\n"})
        (self.folder / "data").symlink_to("real")
        linked = self.commit()
        changed = self.commit({"real/wait.csv": "date,value\n2023-01-01,7\n"})
        self.assertEqual([row[0] for row in self.rows()][:2], [changed, linked])


class Ends(Past):
    def commits(self, count):
        return [self.commit({"a.journey": a_map(-1 if i % 2 else 1)}) for i in range(count)]

    def test_a_shallow_clone(self):
        ids = self.commits(4)
        self.git("clone", "-q", "--depth", "2", "file://" + str(self.folder), "clone")
        past = json.loads(self.expect(self.run_here("history", "a.journey", "-f", "json", cwd=self.folder / "clone"), 0).out)
        self.assertEqual([row["commit"][:8] for row in past["rows"]], ids[:1:-1])
        self.assertEqual((past["end"], past["rows"][-1]["before"]), ("clone", "unknown"))
        self.assertNotIn("changes", past["rows"][-1])
        self.expect(self.run_here("history", "a.journey", cwd=self.folder / "clone"), 0, out="this clone is shallow")

    def test_the_last_few(self):
        ids = self.commits(4)
        past = self.past("a.journey", "--last", "2")
        self.assertEqual([row["commit"][:8] for row in past["rows"]], ids[:1:-1])
        self.assertEqual([row["changes"] for row in past["rows"]], [1, 1])
        self.assertEqual(past["end"], "last")
        self.assertEqual(self.past("a.journey", "--last", "4")["end"], "beginning")
        self.expect(self.run_here("history", "a.journey", "--last", "2"), 0, out="older commits were left out, as asked")

    def test_from_a_day_on(self):
        ids = self.commits(4)
        past = self.past("a.journey", "--since", "2023-11-17")
        self.assertEqual([(row["commit"][:8], row["changes"]) for row in past["rows"]], [(ids[3], 1), (ids[2], 1)])
        self.assertEqual(past["end"], "since")
        past = self.past("a.journey", "--since", "2030-01-01")
        self.assertEqual((past["rows"], past["end"]), ([], "since"))
        for form in ("table", "csv", "md", "svg"):
            self.expect(self.run_here("history", "a.journey", "--since", "2030-01-01", "-f", form), 0)

    def test_two_hundred_commits(self):
        """Linear, and each state about once: a second of CPU is far more than it takes."""
        stream = b""
        for i in range(200):
            text = a_map(i % 4 - 2).encode()
            stream += (f"commit refs/heads/main\ncommitter Ana <ana@example.org> {START + i * DAY} +0000\ndata 1\nx\n"
                       f"M 100644 inline a.journey\ndata {len(text)}\n").encode() + text + b"\n"
        subprocess.run(["git", "fast-import", "--quiet"], cwd=self.folder, input=stream, check=True, timeout=60)
        before = os.times()
        started = time.monotonic()
        rows = self.rows()
        after = os.times()
        self.assertEqual(len(rows), 200)
        used = after.children_user + after.children_system - before.children_user - before.children_system
        self.assertLess(used, 3, f"{used:.2f} s of CPU, {time.monotonic() - started:.2f} s in all")


class Forms(Past):
    def two(self, **names):
        self.commit({"a.journey": a_map(1, **names)})
        self.commit({"a.journey": a_map(-1, **names)})

    def test_a_table_for_people(self):
        self.two()
        out = self.expect(self.run_here("history", "a.journey"), 0).out.decode()
        lines = out.splitlines()
        self.assertTrue(lines[0].startswith("DATE        COMMIT    CHANGES  MEAN  LOWEST POINT"), lines[0])
        self.assertRegex(lines[1], r"^2023-11-16  [0-9a-f]{8}  1        −1    −1, Say what you want  0/0         0/0   50%")
        self.assertEqual(lines[-1], "2 of 2 commits of the project changed what the map says")

    def test_nothing_is_a_formula(self):
        self.two(title="=1+1")
        result = self.expect(self.run_here("history", "a.journey", "-f", "csv"), 0, err="2 of 2 commits")
        rows = list(csv.DictReader(io.StringIO(result.out.decode())))
        self.assertEqual([row["lowest_at"] for row in rows], ["'=1+1", "'=1+1"])
        self.assertEqual([row["lowest"] for row in rows], ["-1", "1"])

    def test_nothing_is_markup(self):
        hostile = "a|b <img src=x> [x](http://x) `@team` ##[error]"
        self.two(title=hostile)
        for form in ("md", "table", "csv", "json", "svg"):
            out = self.expect(self.run_here("history", "a.journey", "-f", form), 0).out.decode()
            if form != "svg":  # a picture is no log
                self.assertNotIn("##[", out, form)
            if form in ("md", "svg"):
                self.assertNotIn("<img", out)
        table = [line for line in self.run_here("history", "a.journey", "-f", "md").out.decode().splitlines() if line.startswith("|")]
        self.assertEqual({len(re.findall(r"(?<!\\)\|", line)) for line in table}, {table[0].count("|")})

    def test_paths_are_texts(self):
        name = "|x`<b>\x1b[2J=1.journey"
        self.commit({name: a_map(1)})
        self.commit({name: a_map(0)})
        for form in ("md", "table", "csv", "json", "svg"):
            result = self.expect(self.run_here("history", name, "-f", form), 0)
            self.assertNotIn(b"\x1b", result.out, form)
            if form in ("svg", "md"):
                self.assertNotIn(b"<b>", re.sub(rb"`.*`", b"", result.out), form)

    def test_a_picture(self):
        self.commit({"a.journey": a_map(1, pains=PAIN)})
        self.commit({"a.journey": a_map(1) + "gaol: x\n"})
        for i in range(30):
            self.commit({"a.journey": a_map(i % 4 - 2, pains=PAIN)})
        for words in ([], ["--theme", "dark"], ["--theme", "auto"], ["--messages", "ja"]):
            result = self.expect(self.run_here("history", "a.journey", "-f", "svg", *words), 0)
            root = ElementTree.fromstring(result.out)
            texts = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text") if element.text]
            self.assertEqual(len([text for text in texts if re.fullmatch(r"[0-9a-f]{8}", text)]), 24)
            ids = [element.get("id") for element in root.iter() if element.get("id")]
            self.assertEqual(len(ids), len(set(ids)))
        self.expect(self.run_here("history", "a.journey", "-f", "svg"), 0, out=["and 8 older versions", "Mean emotion"])
        self.expect(self.run_here("history", "a.journey", "-f", "svg", "--messages", "zh-Hans"), 0, out=["另有 8 个更早的版本", "平均情绪"])

    def test_in_the_language_of_the_map(self):
        self.commit({"a.journey": "旅程：點一杯咖啡\n階段 點餐：點餐\n  接觸點：說要什麼\n    情緒：-2 累\n"})
        self.expect(self.run_here("history", "a.journey", "-f", "md"), 0, out=["平均情緒", "點一杯咖啡"])
        self.expect(self.run_here("history", "a.journey"), 0, out="DATE")

    def test_into_a_file(self):
        self.two()
        for form in ("svg", "md"):
            self.expect(self.run_here("history", "a.journey", "-f", form, "-o", "past." + form), 0)
            self.assertEqual(self.read("past." + form), self.run_here("history", "a.journey", "-f", form).out)
        self.expect(self.run_here("history", "a.journey", "-o", "a.journey/x"), 3, err="a.journey/x")

    def test_the_same_however_many_work(self):
        self.two(pains=PAIN)
        for form in ("table", "json", "svg"):
            outs = {self.expect(self.run_here("history", "a.journey", "-f", form, "-j", jobs), 0).out for jobs in ("1", "2", "5")}
            self.assertEqual(len(outs), 1)


class Refusals(Past):
    def test_what_has_no_history(self):
        self.expect(self.run_here("history", "a.journey"), 3, err="HEAD")
        self.commit({"lib.journey": PEOPLE, "maps/b.journey": a_map()})
        self.put("new.journey", a_map())
        self.expect(self.run_here("history", "new.journey"), 2, err="no commit has `new.journey`")
        self.expect(self.run_here("history", "nothing.journey"), 2, err="no commit has `nothing.journey`")
        self.expect(self.run_here("history", "maps"), 2, err="`maps` is a folder")
        self.expect(self.run_here("history", "lib.journey"), 2, err="is a library")

    def test_what_is_no_command_line(self):
        for words, said in ((["history"], "name one map"), (["history", "a", "b"], "name one map"), (["history", "a", "--last", "0"], "--last 0"),
                            (["history", "a", "--last", "x"], "--last x"), (["history", "a", "--since", "x"], "--since x"),
                            (["history", "a", "-f", "x"], "it takes table, csv, json, md, svg")):
            self.expect(self.run_here(*words), 2, err=said)

    def test_where_there_is_no_repository(self):
        self.put("a.journey", a_map())
        shutil.rmtree(self.folder / ".git")
        self.expect(self.run_here("history", "a.journey"), 3, err="no git repository")

    def test_its_settings_start_nothing(self):
        """Nothing that a repository names is run, and nothing is written."""
        self.commit({"a.journey": a_map(1)})
        self.commit({"a.journey": a_map(0)})
        self.put("evil", "#!/bin/sh\ntouch " + str(self.folder) + "/ran\n").chmod(0o755)
        for key in ("core.fsmonitor", "diff.external", "gpg.program", "core.pager", "core.sshCommand", "filter.x.clean"):
            self.git("config", key, str(self.folder / "evil"))
        self.git("config", "log.showSignature", "true")
        self.put(".gitattributes", "*.journey diff=x filter=x\n")
        self.git("config", "diff.x.textconv", str(self.folder / "evil"))
        self.git("config", "diff.x.command", str(self.folder / "evil"))
        self.assertEqual(len(self.rows()), 2)
        self.assertFalse((self.folder / "ran").exists())


if __name__ == "__main__":
    main()
