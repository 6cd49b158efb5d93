"""`journey diff`, `textconv` and `check --changed-since`: on files, folders, and what git has."""

import json
import os
import shutil
import subprocess
import unittest

from harness import SOURCE, Case, environment, main, run

SHOP = (
    "journey shop: Buy a coat\n  source: A visit in May\nstage find: Find\n  touchpoint see: See an ad\n    emotion: +1 curious\n"
    "  touchpoint look: Look at the coat\n    emotion: 0\n    pain blurry: Photos are blurry\nstage buy: Buy\n  touchpoint pay: Pay\n"
    "    emotion: -1 too many fields\nopportunity photos: Better photos\n  solves: blurry\n"
)
LIBRARY = "channel app: The app\n"


class Comparing(Case):
    def compare(self, before, after, *words, **options):
        self.put("old.journey", before)
        self.put("new.journey", after)
        return self.run_here("diff", "old.journey", "new.journey", *words, **options)

    def changes(self, result):
        return [change for file in json.loads(result.out)["maps"] for change in file["changes"]]


class Pairs(Comparing):
    def test_every_map_of_the_project_is_itself(self):
        for path in sorted((SOURCE / "examples").rglob("*.journey")):
            with self.subTest(path.name):
                result = run("diff", path, path, "-f", "json", cwd=SOURCE)
                self.expect(result, 0)
                self.assertEqual(json.loads(result.out)["maps"], [], result)

    def test_a_score(self):
        result = self.compare(SHOP, SHOP.replace("-1 too", "-2 too"), "-f", "json")
        self.expect(result, 0)
        facts = [change for change in self.changes(result) if "because" not in change]
        self.assertEqual([(c["change"], c["element"], c["property"]) for c in facts], [("changed", "emotion", "emotion")])
        self.assertEqual(facts[0]["after"]["line"], 11)

    def test_what_fails(self):
        worse = SHOP.replace("    pain blurry: Photos are blurry\n", "")
        for level, status in (("breaking", 1), ("attention", 1), ("any", 1)):
            self.assertEqual(self.compare(SHOP, worse, "--fail-on", level).status, status)
        better = SHOP.replace("-1 too", "+1 no")
        for level, status in (("breaking", 0), ("attention", 0), ("any", 1)):
            self.assertEqual(self.compare(SHOP, better, "--fail-on", level).status, status, level)
        self.assertEqual(self.compare(SHOP, SHOP, "--fail-on", "any").status, 0)

    def test_a_map_with_mistakes_is_compared_as_far_as_it_is_understood(self):
        result = self.compare(SHOP, SHOP.replace("touchpoint pay: Pay", "touchpoint pay: Pay now").replace("stage buy", "stge buy"), "-f", "json")
        self.expect(result, 0)
        self.assertIn("compiles", [change.get("property") for change in self.changes(result)])

    def test_every_form_is_the_same_from_json(self):
        self.put("changes.json", self.compare(SHOP, SHOP.replace("-1 too", "-2 too"), "-f", "json").out)
        for form in ("text", "md", "json"):
            direct = self.compare(SHOP, SHOP.replace("-1 too", "-2 too"), "-f", form)
            printed = self.run_here("diff", "--from-json", "changes.json", "-f", form)
            self.expect(printed, 0)
            self.assertEqual(direct.out, printed.out, form)

    def test_json_that_is_none_is_refused(self):
        for text in ("", "[]", '{"version":2,"maps":[]}', '{"version":1,"maps":[{"path":1}]}', "{" * 10000):
            self.put("changes.json", text)
            self.expect(self.run_here("diff", "--from-json", "changes.json"), 3, err="changes.json")

    def test_an_output_is_written(self):
        self.expect(self.compare(SHOP, SHOP.replace("-1 too", "-2 too"), "-f", "md", "-o", "out/comment.md"), 0)
        self.assertIn("1 map changed", self.read("out/comment.md").decode())

    def test_wrong_words(self):
        for words, said in ((("old.journey",), "--against"), (("a", "b", "--fail-on", "info"), "breaking"), (("a", "b", "-f", "pdf"), "pdf"),
                            (("x.journey", "."), "pair"), (("--git-external", "a", "b"), "git"), (("--from-json", "x", "a"), "--from-json")):
            self.put("x.journey", SHOP)
            self.expect(self.run_here("diff", *words), 2, err=said)

    def test_folders(self):
        for side, text in (("old", SHOP), ("new", SHOP.replace("-1 too", "-2 too"))):
            self.put(f"{side}/journey.toml", "")
            self.put(f"{side}/maps/shop.journey", text)
            self.put(f"{side}/maps/same.journey", SHOP.replace("shop", "same"))
        self.put("old/maps/gone.journey", SHOP.replace("shop", "gone").replace("coat", "hat"))
        self.put("new/moved.journey", self.read("old/maps/gone.journey"))
        result = self.run_here("diff", "old", "new", "-f", "json")
        self.expect(result, 0)
        self.assertEqual([(m["path"], m["status"], m.get("old_path")) for m in json.loads(result.out)["maps"]],
                         [("maps/shop.journey", "changed", None), ("moved.journey", "renamed", "maps/gone.journey")])


class Examples(Case):
    def test_comments_are_as_the_program_writes_them(self):
        changes = SOURCE / "examples" / "changes"
        comments = sorted(changes.glob("*.md"))
        self.assertGreaterEqual(len(comments), 2)
        for comment in comments:
            result = run("diff", f"{comment.stem}.before.journey", f"{comment.stem}.after.journey", "-f", "md", cwd=changes)
            self.expect(result, 0)
            self.assertEqual(result.out.decode(), comment.read_text(encoding="utf-8"), comment.name)

    def test_the_papers_show_one_of_them(self):
        comment = (SOURCE / "examples" / "changes" / "moved-step.md").read_text(encoding="utf-8").split("\n<!--")[0].rstrip()
        self.assertIn("```text\n" + comment + "\n```", (SOURCE / "README.md").read_text(encoding="utf-8"))


class Pictures(Comparing):
    WORSE = SHOP.replace("-1 too", "-2 too")

    def test_one_picture(self):
        for view in ("map", "curve", "flow"):
            result = self.expect(self.compare(SHOP, self.WORSE, "-f", "svg", "--view", view), 0)
            self.assertTrue(result.out.startswith(b"<svg "), view)
            self.assertIn("−1 → −2 ▼".encode(), result.out, view)
        self.expect(self.compare(SHOP, self.WORSE, "-f", "svg", "--view", "mind"), 2, "it takes map, curve, flow")

    def test_several_need_a_folder(self):
        for side, text in (("old", SHOP), ("new", self.WORSE)):
            self.put(f"{side}/shop.journey", text)
            self.put(f"{side}/deep/shop.journey", text)
        self.put("new/came.journey", "journey: Wash a coat\nstage: Wash\n  action: Soaks it\n")
        self.put("old/went.journey", SHOP)
        self.expect(self.run_here("diff", "old", "new", "-f", "svg"), 2, "these are 3")
        result = self.expect(self.run_here("diff", "old", "new", "-f", "svg", "-o", "out/"), 0)
        self.assertIn(b"no picture of `went.journey`", result.err)
        pictures = sorted(name for name in self.files() if name.startswith("out/"))
        self.assertEqual(pictures, ["out/came.svg", "out/deep/shop.svg", "out/shop.svg"])

    def test_one_goes_into_a_folder_or_a_file(self):
        self.expect(self.compare(SHOP, self.WORSE, "-f", "svg", "-o", "out/"), 0)
        self.expect(self.compare(SHOP, self.WORSE, "-f", "svg", "-o", "shop.svg"), 0)
        self.assertEqual(self.read("out/new.svg"), self.read("shop.svg"))

    def test_no_picture_is_wrong(self):
        for before, after, why in ((SHOP, SHOP, "it says the same"), (SHOP, SHOP.replace("stage buy", "stge buy"), "as it is now"),
                                   (SHOP.replace("stage buy", "stge buy"), SHOP, "as it was")):
            result = self.expect(self.compare(before, after, "-f", "svg"), 0)
            self.assertEqual(result.out, b"")
            self.assertIn(why.encode(), result.err)

    def test_a_page_shows_them(self):
        page = self.expect(self.compare(SHOP, self.WORSE, "-f", "html"), 0).out
        self.assertIn(b'id="c1-', page)
        self.assertEqual(page.count(b"<svg "), 1)


class Committed(Comparing):
    def setUp(self):
        super().setUp()
        if not shutil.which("git"):
            self.skipTest("no git")
        self.git("init", "-q", "-b", "main")
        self.put("maps/shop.journey", "import: ../lib.journey\n" + SHOP)
        self.put("maps/other.journey", SHOP.replace("shop", "other"))
        self.put("lib.journey", LIBRARY)
        self.commit("first")

    def git(self, *words):
        env = environment(GIT_CONFIG_GLOBAL="/dev/null", GIT_CONFIG_NOSYSTEM="1", HOME=str(self.folder))
        return subprocess.run(["git", "-c", "user.name=N", "-c", "user.email=n@example.org", "-c", "commit.gpgsign=false", *words], cwd=self.folder, env=env,
                              capture_output=True, check=True).stdout.decode()

    def commit(self, message):
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", message)

    def maps(self, *words, **options):
        result = self.run_here("diff", "-f", "json", *words, **options)
        self.expect(result, 0)
        return {m["path"]: m for m in json.loads(result.out)["maps"]}

    def test_what_lies_here_against_head(self):
        self.assertEqual(self.maps(), {})
        self.put("maps/shop.journey", self.read("maps/shop.journey").replace(b"-1 too", b"-2 too"))
        self.assertEqual(list(self.maps()), ["maps/shop.journey"])
        self.assertEqual(list(self.maps("--against", "HEAD", "maps/other.journey")), [])
        self.git("add", "-A")
        self.assertEqual(list(self.maps("--staged")), ["maps/shop.journey"])
        self.put("maps/shop.journey", "import: ../lib.journey\n" + SHOP)
        self.assertEqual(list(self.maps("--staged")), ["maps/shop.journey"])
        self.assertEqual(self.maps(), {})

    def test_revisions(self):
        self.put("maps/shop.journey", self.read("maps/shop.journey").replace(b"-1 too", b"-2 too"))
        self.commit("second")
        self.assertEqual(list(self.maps("--against", "HEAD~1..HEAD")), ["maps/shop.journey"])
        self.assertEqual(list(self.maps("--against", "HEAD~1")), ["maps/shop.journey"])
        self.git("checkout", "-q", "-b", "side", "HEAD~1")
        self.put("maps/other.journey", self.read("maps/other.journey").replace(b"curious", b"amused"))
        self.commit("third")
        self.assertEqual(list(self.maps("--against", "main...side")), ["maps/other.journey"])
        self.assertEqual(sorted(self.maps("--against", "main..side")), ["maps/other.journey", "maps/shop.journey"])

    def test_the_old_side_has_its_own_imports(self):
        self.put("lib.journey", "channel app: The application\n")
        self.put("maps/shop.journey", self.read("maps/shop.journey").replace(b"    emotion: 0\n", b"    emotion: 0\n    channel: app\n"))
        maps = self.maps()
        self.assertEqual(maps["lib.journey"]["kind"], "library")
        self.assertEqual([c["change"] for c in maps["lib.journey"]["changes"]], ["renamed"])

    def test_a_library_is_one_entry_for_all_that_import_it(self):
        for i in range(5):
            self.put(f"maps/m{i}.journey", f"import: ../lib.journey\n" + SHOP.replace("journey shop", f"journey m{i}").replace("    emotion: 0\n", "    emotion: 0\n    channel: app\n"))
        self.commit("more")
        self.put("lib.journey", "channel app: The application\n")
        self.assertEqual(list(self.maps()), ["lib.journey"])

    def test_maps_that_come_go_and_are_renamed(self):
        self.put("maps/new.journey", SHOP.replace("shop", "new").replace("coat", "very different thing"))
        os.rename(self.folder / "maps/other.journey", self.folder / "maps/else.journey")
        maps = self.maps()
        self.assertEqual({path: m["status"] for path, m in maps.items()}, {"maps/else.journey": "renamed", "maps/new.journey": "added"})
        os.remove(self.folder / "maps/else.journey")
        os.remove(self.folder / "maps/new.journey")
        self.assertEqual(self.maps()["maps/other.journey"]["status"], "removed")

    def test_the_settings(self):
        self.put("journey.toml", '[rules]\npain-without-opportunity = "error"\n')
        self.commit("strict")
        self.put("journey.toml", '[rules]\npain-without-opportunity = "note"\n')
        changes = self.maps()["journey.toml"]["changes"]
        self.assertEqual([(c["name"], c["property"], c["old"], c["new"], c["level"]) for c in changes if c["element"] == "settings"],
                         [("pain-without-opportunity", "rule", "error", "note", "attention")])
        self.assertEqual([len(change["fingerprint"]) for change in changes], [32])
        said = self.expect(self.run_here("diff"), 0).out.decode()
        self.assertIn("level of the rule `pain-without-opportunity`: error → note", said)

    def test_without_a_repository(self):
        shutil.rmtree(self.folder / ".git")
        self.expect(self.run_here("diff"), 3, err="repository")
        self.git("init", "-q", "-b", "main")
        self.expect(self.run_here("diff"), 3, err="HEAD")
        self.commit("again")
        for revision in ("nobody", "-x", "--help", "HEAD:lib.journey", "a\nb", "HEAD^^^^"):
            self.expect(self.run_here("diff", f"--against={revision}"), 3, err="control character" if revision == "a\nb" else None)

    def test_one_map_is_compared_in_the_sandbox_and_ends(self):
        self.put("maps/shop.journey", self.read("maps/shop.journey").replace(b"-1 too", b"-2 too"))
        for sandbox in ("auto", "off"):
            self.expect(self.run_here("diff", "--sandbox", sandbox, timeout=20), 0)

    def test_as_the_diff_of_git(self):
        self.put("maps/shop.journey", self.read("maps/shop.journey").replace(b"-1 too", b"-2 too"))
        self.put("calls", f"#!/bin/sh\nexec {os.environ['JOURNEY']} diff --git-external \"$@\"\n")
        os.chmod(self.folder / "calls", 0o755)
        out = self.git("-c", f"diff.external={self.folder}/calls", "diff", "--ext-diff", "--", "maps")
        self.assertIn("−1 → −2", out)
        self.assertIn("work tree", out.splitlines()[0])

    def test_textconv(self):
        self.put(".gitattributes", "*.journey diff=journey\n")
        self.put("maps/shop.journey", self.read("maps/shop.journey").replace(b"-1 too", b"-2 too"))
        out = self.git("-c", f"diff.journey.textconv={os.environ['JOURNEY']} textconv", "diff", "--", "maps")
        self.assertIn("+Buy › Pay › emotion: -2 too many fields", out)
        self.put("odd.journey", b"\xff\x00 no\n  map\x1b[31m\n")
        result = self.run_here("textconv", "odd.journey")
        self.expect(result, 0)
        self.assertNotIn(b"\x1b", result.out)
        self.expect(self.run_here("textconv", "nobody.journey"), 3, err="nobody.journey")


class ChangedSince(Committed):
    def check(self, *words):
        return self.run_here("check", "--changed-since", "HEAD", "--format", "json", *words)

    def rules(self, result):
        return sorted(finding["rule"] for finding in json.loads(result.out))

    def test_what_was_there_is_quiet(self):
        self.assertNotEqual(self.rules(self.run_here("check", "--format", "json")), [])
        result = self.check("--deny", "all")
        self.expect(result, 0)
        self.assertEqual(self.rules(result), [])

    def test_what_is_new_is_said(self):
        self.put("maps/shop.journey", self.read("maps/shop.journey").replace(b"photos: Better", b"  severity: high\n  due: 2020-01-01\nopportunity photos: Better", 0)
                 .replace(b"  solves: blurry\n", b"  solves: blurry\n  due: 2020-01-01\n"))
        result = self.check("--deny", "overdue-plan")
        self.expect(result, 1)
        self.assertEqual(self.rules(result), ["overdue-plan"])

    def test_moved_lines_are_not_new(self):
        text = self.read("maps/shop.journey").decode()
        self.put("maps/shop.journey", text.replace("stage find", "\n\n# first\nstage find"))
        self.assertEqual(self.rules(self.check()), [])

    def test_mistakes_always_fail(self):
        self.put("maps/bad.journey", "journey: Bad\nstage a: A\n  gaol: x\n")
        self.commit("bad")
        result = self.check()
        self.expect(result, 1)
        self.assertEqual(self.rules(result), ["unknown-keyword"])

    def test_with_fix_it_is_refused(self):
        self.expect(self.check("--fix"), 2, err="--changed-since")


if __name__ == "__main__":
    main()
