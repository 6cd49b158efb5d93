"""Where maps come from and where outputs go: files, folders, pipes, roots, links, names, collisions."""

import os
import shutil
import unittest
import xml.dom.minidom

from harness import BAD, GOOD, LIBRARY, THREE, Case, main


class Inputs(Case):
    def test_a_folder_means_every_map_below(self):
        for name in ("a.journey", "x/b.journey", "x/y/c.journey", ".hidden/d.journey", "x/notes.md"):
            self.put(name, GOOD)
        self.expect(self.run_here("build"), 0, "3 built")
        self.assertEqual([name for name in self.files() if name.endswith(".svg")], ["a.svg", "x/b.svg", "x/y/c.svg"])

    def test_a_file_named_twice_is_built_once(self):
        self.put("a.journey", GOOD)
        self.expect(self.run_here("build", "a.journey", "./a.journey", "."), 0, "1 built")

    def test_standard_input_to_standard_output(self):
        for words in (["build", "-"], ["build", "-", "-o", "-"], ["build", "-", "-o", "-", "-f", "svg"]):
            with self.subTest(words=words):
                result = self.expect(self.run_here(*words, stdin=GOOD.encode()), 0)
                xml.dom.minidom.parseString(result.out)
        self.assertEqual(self.files(), [])

    def test_mistakes_of_standard_input_have_its_name(self):
        self.expect(self.run_here("build", "-", stdin=BAD.encode()), 1, "--> <stdin>:3:3")
        self.expect(self.run_here("check", "-", "--stdin-filename", "a.journey", stdin=BAD.encode()), 1, "--> a.journey:3:3")
        self.expect(self.run_here("check", "-", "--stdin-filename", "nowhere/a.journey", stdin=GOOD.encode()), 2, "no such folder")

    def test_imports_of_standard_input_are_relative_to_its_file_name(self):
        self.put("maps/people.journey", LIBRARY)
        text = b"import: people.journey\n" + GOOD.encode() + b"    channel: web\n"
        self.expect(self.run_here("build", "-", "--stdin-filename", "maps/a.journey", "-o", "-", stdin=text), 0)
        self.expect(self.run_here("build", "-", "-o", "-", stdin=text), 1, "people.journey")
        self.expect(self.run_here("build", "-", "--stdin-filename", "maps/a.journey", stdin=text), 0)
        self.assertIn("maps/a.svg", self.files())

    def test_a_map_with_crlf_and_bom_gives_the_same_bytes(self):
        plain = self.run_here("build", "-", stdin=GOOD.encode()).out
        self.assertEqual(self.run_here("build", "-", stdin=GOOD.replace("\n", "\r\n").encode()).out, plain)
        self.assertEqual(self.run_here("build", "-", stdin=b"\xef\xbb\xbf" + GOOD.encode()).out, plain)


class Outputs(Case):
    def setUp(self):
        super().setUp()
        self.put("maps/a.journey", GOOD)
        self.put("maps/x/b.journey", GOOD)

    def test_folders_are_mirrored(self):
        self.expect(self.run_here("build", "maps", "-o", "out", "-f", "svg,md"), 0, "2 built")
        self.assertEqual([name for name in self.files() if name.startswith("out")], ["out/a.md", "out/a.svg", "out/x/b.md", "out/x/b.svg"])

    def test_a_file_gets_its_name_in_the_folder(self):
        self.expect(self.run_here("build", "maps/x/b.journey", "-o", "out/"), 0)
        self.assertIn("out/b.svg", self.files())

    def test_a_file_says_its_format(self):
        self.expect(self.run_here("build", "maps/a.journey", "-o", "deep/er/page.html"), 0)
        self.assertIn(b"<html", self.read("deep/er/page.html"))
        self.expect(self.run_here("build", "maps/a.journey", "-o", "plain", "-f", "md"), 0)
        self.assertIn("plain/a.md", self.files())

    def test_one_file_does_not_hold_two_outputs(self):
        for words in (["maps", "-o", "x.svg"], ["maps/a.journey", "-o", "x.svg", "-f", "svg,html"], ["maps", "-o", "-"],
                      ["maps/a.journey", "-o", "-", "-f", "svg,md"], ["maps/a.journey", "-o", "x.gif"]):
            with self.subTest(words=words):
                before = self.files()
                self.expect(self.run_here("build", *words), 2)
                self.assertEqual(self.files(), before)

    def test_one_map_beside_libraries_fits_into_one_file(self):
        self.put("one/a.journey", GOOD)
        self.put("one/people.journey", LIBRARY)
        self.expect(self.run_here("build", "one", "-o", "one.svg"), 0)
        self.assertIn("one.svg", self.files())

    def test_personas(self):
        self.put("t.journey", THREE)
        self.expect(self.run_here("build", "t.journey", "--persona", "each"), 0)
        self.expect(self.run_here("build", "t.journey", "--persona", "all"), 0)
        self.expect(self.run_here("build", "t.journey", "--persona", "mike", "-f", "html"), 0)
        self.assertEqual([name for name in self.files() if name.startswith("t.")],
                         ["t.all.svg", "t.ana.svg", "t.journey", "t.li.svg", "t.mike.html", "t.mike.svg"])
        self.expect(self.run_here("build", "t.journey", "--persona", "mik"), 2, "did you mean `mike`?")

    def test_views_that_the_file_declares(self):
        self.put("v.journey", GOOD + "view board: For the board\n  show: emotion\n")
        self.expect(self.run_here("build", "v.journey", "--view", "map,board"), 0)
        self.assertEqual([name for name in self.files() if name.startswith("v.")], ["v.board.svg", "v.journey", "v.svg"])
        self.expect(self.run_here("build", "v.journey", "--view", "bord"), 2, "did you mean `board`?")


class Collisions(Case):
    def expect_nothing_written(self, *words):
        before = self.files()
        self.expect(self.run_here("build", *words), 2, "would be one file")
        self.assertEqual(self.files(), before)

    def test_two_maps_one_path(self):
        self.put("a/x.journey", GOOD)
        self.put("b/x.journey", GOOD)
        self.expect_nothing_written("a/x.journey", "b/x.journey", "-o", "out")
        self.expect_nothing_written("a", "b", "-o", "out")
        self.expect(self.run_here("build", "a", "b"), 0, "2 built")

    def test_names_that_differ_only_by_case(self):
        self.put("Sarah.journey", GOOD)
        self.put("sarah.journey", GOOD)
        if len(self.files()) == 2:
            self.expect_nothing_written(".")

    def test_names_that_differ_only_by_composition(self):
        self.put("caf\u00e9.journey", GOOD)
        self.put("cafe\u0301.journey", GOOD)
        if len(self.files()) == 2:
            self.expect_nothing_written(".")

    def test_a_persona_of_one_map_and_the_name_of_another(self):
        self.put("t.journey", THREE)
        self.put("t.mike.journey", GOOD)
        self.expect(self.run_here("build"), 0, "2 built")
        self.expect_nothing_written(".", "--persona", "each", "-f", "html")

    def test_personas_that_differ_only_by_case(self):
        self.put("t.journey", GOOD + "persona Mike: Mike\npersona mike: Michael\n")
        self.expect_nothing_written("t.journey", "--persona", "each")
        self.put("u.journey", GOOD)
        self.expect_nothing_written(".", "--persona", "each")

    def test_a_library_does_not_collide(self):
        self.put("a/x.journey", GOOD)
        self.put("b/x.journey", LIBRARY)
        self.expect(self.run_here("build", "a", "b", "-o", "out"), 0, "1 built")

    def test_an_output_never_overwrites_a_source(self):
        self.put("a.journey", GOOD)
        self.put("b.journey", GOOD)
        for words in (["-o", "b.journey"], ["-o", "new.journey"], ["-o", "journey.toml"]):
            self.expect(self.run_here("build", "a.journey", "-f", "svg", *words), 2, "overwrite a source")
        os.link(self.folder / "b.journey", self.folder / "b.svg")
        self.expect(self.run_here("build", "a.journey", "b.journey"), 3, "it is a source")
        self.assertEqual(self.read("b.svg").decode(), GOOD)

    def test_an_output_never_overwrites_a_picture_of_the_map(self):
        picture = "<svg xmlns='http://www.w3.org/2000/svg'/>"
        self.put("a.svg", picture)
        self.put("a.journey", GOOD + "    image: a.svg\n")
        self.expect(self.run_here("build", "a.journey"), 3, "it is a source")
        self.assertEqual(self.read("a.svg").decode(), picture)


class LostData(Case):
    """What nobody can make again is not replaced."""

    picture = "<svg xmlns='http://www.w3.org/2000/svg'><rect width='9' height='9'/></svg>"

    def expect_refused(self, *words, parts, status=3):
        before = {name: self.read(name) for name in self.files()}
        self.expect(self.run_here("build", *words), status, parts)
        self.assertEqual({name: self.read(name) for name in self.files()}, before)

    def test_trust_a_picture_that_another_map_uses(self):
        self.put("a.journey", GOOD + "    image: b.svg\n")
        self.put("b.journey", GOOD)
        self.put("b.svg", self.picture)
        for words in ([], ["--force"], ["-j", "1", "--force"], ["b.journey", "a.journey"], ["-f", "svg,md"]):
            with self.subTest(words=words):
                self.expect_refused(*words, parts=["cannot write `", "b.svg`: it is a source of `", "a.journey`"])
        self.expect_refused("b.journey", parts=["`b.svg`", "journey did not write", "--force"])
        # Even one that this program drew.
        self.expect(self.run_here("build", "b.journey", "--force"), 0)
        self.expect_refused(parts="it is a source of")
        self.expect(self.run_here("build", "-o", "out/"), 0)

    def test_trust_what_a_map_uses_in_any_way(self):
        self.put("a.journey", GOOD + "metric m: M\n  data: b.csv\n")
        self.put("b.journey", GOOD)
        self.put("b.csv", "metric,date,value\nm,2026-01,1\n")
        os.link(self.folder / "b.csv", self.folder / "b.md")
        self.expect(self.run_here("build", "-f", "md"), 3, ["`b.md`", "journey did not write"])
        self.assertEqual(self.read("b.md"), self.read("b.csv"))
        self.expect_refused("-f", "md", "--force", parts="it is a source of")
        self.put("known", "")
        os.link(self.folder / "known", self.folder / "b.svg")
        self.put("journey.toml", 'baseline = "known"\n')
        self.expect(self.run_here("build", "b.journey", "--force"), 3, "it is a source")

    def test_trust_files_that_journey_did_not_write(self):
        self.put("a.journey", GOOD)
        formats = ["svg", "html", "md", "json", "dot"] + (["png", "pdf"] if shutil.which("rsvg-convert") else [])
        for kind in formats:
            for other in (b"mine", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"<!doctype html><title>journey</title>", b"{}", b"digraph g {}",
                          b"# Notes\n", b"\x89PNG\r\n\x1a\n" + bytes(99), b"%PDF-1.5\n%%EOF\n"):
                (self.folder / f"a.{kind}").write_bytes(other)
                self.expect_refused("-f", kind, parts=[f"a.{kind}`: a file is there that journey did not write", "`--force`"])
            self.expect(self.run_here("build", "-f", kind, "--force"), 0, "1 built")
            # Its own it writes anew: of another map, after another line end, as it was, or empty.
            own = self.read(f"a.{kind}")
            self.put("a.journey", GOOD.replace("journey: ", "journey: Other "))
            self.expect(self.run_here("build", "-f", kind), 0, "1 built")
            self.put("a.journey", GOOD)
            (self.folder / f"a.{kind}").write_bytes(own if kind in ("png", "pdf") else own.replace(b"\n", b"\r\n"))
            self.expect(self.run_here("build", "-f", kind), 0)
            self.expect(self.run_here("build", "-f", kind), 0, "1 up to date")
            (self.folder / f"a.{kind}").write_bytes(b"")
            self.expect(self.run_here("build", "-f", kind), 0, "1 built")
            (self.folder / f"a.{kind}").unlink()

    def test_trust_a_file_that_is_named(self):
        self.put("a.journey", GOOD)
        self.put("picture.svg", self.picture)
        self.put("report.md", "# Report\n")
        self.expect_refused("a.journey", "-o", "picture.svg", parts=["picture.svg", "--force"])
        self.expect_refused("a.journey", "-o", "report.md", parts=["report.md", "--force"])
        (self.folder / "link.svg").symlink_to("picture.svg")
        self.expect_refused("a.journey", "-o", "link.svg", parts=["link.svg", "--force"])
        self.expect(self.run_here("build", "a.journey", "-o", "picture.svg", "--force"), 0)
        self.expect(self.run_here("build", "a.journey", "-o", "/dev/null", "-f", "svg"), 0)

    def test_trust_nothing_of_a_map_is_written_where_one_output_is_refused(self):
        self.put("a.journey", GOOD)
        self.put("a.md", "mine")
        self.expect_refused("-f", "svg,html,md", parts="a.md")


class Names(Case):
    def test_hostile_names_of_files(self):
        names = [b"-rf.journey", b"CON.journey", "🛒 買.journey".encode(), b"a b'\"$(x).journey", b"\xff\xfe.journey", b"\x1b[31mred.journey",
                 b"::error::x.journey", b"##[error]y.journey", b"new\nline.journey", b"x" * 240 + b".journey", "旅".encode() * 80 + b".journey"]
        for name in names:
            with open(os.path.join(os.fsencode(self.folder), name), "wb") as file:
                file.write(GOOD.encode())
        result = self.expect(self.run_here("build"), 0, f"{len(names)} built")
        pictures = [name for name in os.listdir(os.fsencode(self.folder)) if name.endswith(b".svg")]
        self.assertEqual(len(pictures), len(names))
        for name in pictures:
            name.decode()  # whatever the source was called
            self.assertFalse(name.startswith(b"-"))
            self.assertFalse(any(byte < 32 for byte in name))
        self.assertIn(b"_CON.svg", pictures)
        self.assert_harmless(result.err)

    def test_hostile_names_in_messages(self):
        for name in (b"\x1b[31mred.journey", b"::error::x.journey", b"##[error]y.journey", b"new\n::error::line.journey"):
            with open(os.path.join(os.fsencode(self.folder), name), "wb") as file:
                file.write(BAD.encode())
        self.assert_harmless(self.expect(self.run_here("check"), 1).err)
        self.assert_harmless(self.run_here("check", "--format", "text").out)
        self.assert_harmless(self.run_here("build").err)
        self.assert_harmless(self.run_here("build", b"\x1b[2J::error::.journey").err)

    def assert_harmless(self, text):
        self.assertNotIn(b"\x1b", text)
        self.assertNotIn(b"##[", text)
        for line in text.splitlines():
            self.assertFalse(line.lstrip().startswith(b"::error"), line)


class Roots(Case):
    def setUp(self):
        super().setUp()
        (self.folder / "journey.toml").unlink()
        self.put("root/.git/HEAD", "")
        self.put("root/maps/a.journey", GOOD)
        self.put("secret.journey", "persona secret: TOP-SECRET-TEXT\n  agee: TOP-SECRET-TEXT\n")

    def expect_refused(self, text, part="outside the project root"):
        self.put("root/maps/b.journey", text + GOOD)
        result = self.expect(self.run_here("build", "root/maps/b.journey"), 1, part)
        self.assertNotIn(b"TOP-SECRET-TEXT", result.err)

    def test_imports_stay_in_the_root(self):
        self.expect_refused("import: ../../secret.journey\n")

    def test_a_link_to_nothing_is_not_suggested_for_itself(self):
        os.symlink("nothing", self.folder / "broken.journey")
        result = self.run_here("check", "broken.journey")
        self.assertEqual((result.status, result.err), (3, b"journey: cannot read `broken.journey`: no such file\n"), result)

    def test_imports_stay_in_the_root_through_links(self):
        os.symlink(self.folder / "secret.journey", self.folder / "root/maps/link.journey")
        self.expect_refused("import: link.journey\n")
        os.symlink(self.folder, self.folder / "root/up")
        self.expect_refused("import: ../up/secret.journey\n")

    def test_other_spellings_are_refused(self):
        for path in (self.folder / "secret.journey", "~/secret.journey", "..\\..\\secret.journey", "%2e%2e/%2e%2e/secret.journey",
                     "/proc/self/environ", "/dev/stdin"):
            with self.subTest(path=path):
                self.expect_refused(f"import: {path}\n", "error[")

    def test_trust_nothing_else_is_quoted(self):
        secret = "TOKEN=TOP-SECRET-TEXT\n"
        for name in (".env", "maps/.npmrc", ".git/config", "maps/notes.txt", "maps/people.csv"):
            self.put(f"root/{name}", secret)
        for link, target in (("env", "../.env"), ("git", "../.git/config"), ("notes", "notes.txt")):
            (self.folder / f"root/maps/{link}.journey").symlink_to(target)
        for path, part in (("../.env", "`.env` is hidden"), (".npmrc", "`.npmrc` is hidden"), ("../.git/config", "`.git` is hidden"),
                           ("notes.txt", "only `.journey` files"), ("people.csv", "only `.journey` files"), ("env.journey", "`.env` is hidden"),
                           ("git.journey", "`.git` is hidden"), ("notes.journey", "only `.journey` files")):
            with self.subTest(path=path):
                self.expect_refused(f"import: {path}\n", ["can't be imported", f"`{path}`", part])
                self.put("root/maps/b.journey", GOOD.replace("stage", f"  before: {path}\nstage", 1))
                self.assertNotIn(b"TOP-SECRET-TEXT", self.expect(self.run_here("check", "root/maps/b.journey"), 1, part).err)
        self.put("root/maps/b.journey", GOOD + "metric m: M\n  data: people.csv\n")
        result = self.expect(self.run_here("check", "root/maps/b.journey"), 1, ["bad-csv", "people.csv:1:1"])
        self.assertNotIn(b"TOP-SECRET-TEXT", result.err)
        # Links among the maps themselves, named or found.
        for words in (["root/maps/env.journey", "root/maps/git.journey", "root/maps/notes.journey"], ["root/maps"]):
            result = self.expect(self.run_here("check", *words), 3, ["`.env` is hidden", "`.git` is hidden", "only `.journey` files"])
            self.assertNotIn(b"TOP-SECRET-TEXT", result.err + result.out)
        # A map may well be hidden itself.
        self.put("root/drafts/.draft.journey", GOOD)
        self.expect(self.run_here("check", "root/drafts", "root/drafts/.draft.journey"), 0, "checked 1 file")
        (self.folder / "root/journey.toml").symlink_to(".env")
        self.assertNotIn(b"TOP-SECRET-TEXT", self.expect(self.run_here("check", "root/maps/a.journey"), 3, "journey.toml").err)

    def test_a_map_that_is_a_link_out_of_the_root_is_refused(self):
        os.symlink(self.folder / "secret.journey", self.folder / "root/maps/z.journey")
        for words in (["check", "root/maps/z.journey"], ["check", "root"], ["build", "root/maps/z.journey"]):
            result = self.expect(self.run_here(*words), 3, "leaves the project root")
            self.assertNotIn(b"TOP-SECRET-TEXT", result.err)

    def test_root_can_be_set(self):
        self.put("root/maps/b.journey", "import: ../../people.journey\n" + GOOD + "    channel: web\n")
        self.put("people.journey", LIBRARY)
        self.expect(self.run_here("build", "root/maps/b.journey"), 1)
        self.expect(self.run_here("build", "root/maps/b.journey", "--root", "."), 0)
        self.expect(self.run_here("build", "root/maps/b.journey", "--root", "root/.git"), 2, "lies outside")

    def test_outputs_do_not_leave_their_folder_through_a_link(self):
        (self.folder / "elsewhere").mkdir()
        self.put("root/maps/sub/c.journey", GOOD)
        (self.folder / "out").mkdir()
        os.symlink(self.folder / "elsewhere", self.folder / "out/sub")
        self.expect(self.run_here("build", "root/maps", "-o", "out"), 3, ["leads out of `out`", "1 built"])
        self.assertEqual(os.listdir(self.folder / "elsewhere"), [])

    def test_a_link_in_the_place_of_an_output_is_not_followed(self):
        victim = self.put("victim", "precious")
        os.symlink(victim, self.folder / "root/maps/a.svg")
        self.expect(self.run_here("build", "root"), 3, "link of that name")
        self.assertEqual(victim.read_text(), "precious")


class Settings(Case):
    def test_defaults_of_the_project(self):
        self.put("journey.toml", 'formats = ["md", "json"]\noutput = "out/maps"\n')
        self.put("x/a.journey", GOOD)
        self.expect(self.run_here("build", cwd=self.folder / "x"), 0)
        self.assertEqual(self.files(), ["out/maps/x/a.json", "out/maps/x/a.md", "x/a.journey"])
        self.expect(self.run_here("build", "x/a.journey", "-f", "svg", "-o", "x/"), 0)
        self.assertIn("x/a.svg", self.files())

    def test_a_mistake_is_said_with_its_place(self):
        self.put("a.journey", GOOD)
        self.put("journey.toml", '# defaults\nfromats = ["svg"]\n')
        for command in ("build", "check"):
            self.expect(self.run_here(command), 2, ["journey.toml:2:1", "did you mean `formats`?"])
        self.put("journey.toml", 'output = "../elsewhere"\n')
        self.expect(self.run_here("build"), 2, "has to lie below")
        self.assertEqual(self.files(), ["a.journey"])

    def test_the_output_folder_does_not_leave_the_root_through_a_link(self):
        self.put("p/journey.toml", 'output = "out"\n')
        self.put("p/a.journey", GOOD)
        (self.folder / "elsewhere").mkdir()
        os.symlink(self.folder / "elsewhere", self.folder / "p/out")
        self.expect(self.run_here("build", "p"), 3, "leads out of")
        self.assertEqual(os.listdir(self.folder / "elsewhere"), [])


class Strangers(Case):
    """What a journey.toml may not do, and whose counts."""

    def test_trust_hidden_folders_are_refused_by_name(self):
        self.put("a.journey", GOOD)
        self.put(".git/hooks/keep", "")
        self.put("journey.toml", 'output = ".git/hooks"\n')
        self.expect(self.run_here("build"), 2, ["journey.toml:1:10", "`output` leads to `.git`, which is hidden"])
        self.assertEqual(os.listdir(self.folder / ".git/hooks"), ["keep"])

    def test_trust_a_baseline_that_leaves_the_root_is_refused(self):
        self.put("p/a.journey", GOOD)
        self.put("secret", "TOP-SECRET-TEXT\n")
        self.put("p/journey.toml", 'baseline = "known"\n')
        for target in ("../secret", self.folder / "secret"):
            os.symlink(target, self.folder / "p/known")
            result = self.expect(self.run_here("check", "p"), 3, "known`: it is a link that leaves the project root")
            self.assertNotIn(b"TOP-SECRET", result.err)
            (self.folder / "p/known").unlink()

    @unittest.skipIf(os.geteuid() != 0, "gives files away")
    def test_trust_what_a_stranger_put_above_is_refused_by_name(self):
        self.put("a/a.journey", GOOD)
        for marker in ("journey.toml", ".git"):
            (self.folder / "journey.toml").unlink(missing_ok=True)
            path = self.put(marker, 'messages = "ja"\n' if marker == "journey.toml" else "")
            os.chown(path, 65533, 65533)
            for words in (["check"], ["build"], ["fmt", "--check"], ["list"]):
                result = self.expect(self.run_here(*words, "a"), 3,
                                     f"cannot read `{path}`: it belongs to another user; to trust it, add `--root {self.folder}`")
                self.assertEqual(result.err.count(b"another user"), 1)
            self.expect(self.run_here("check", "a", "--root", self.folder), 0)
            # The folder of a map is somebody's as a whole: a robot that checks it out for him.
            os.chown(self.folder / "a", 65533, 65533)
            self.expect(self.run_here("check", "a"), 0)
            os.chown(self.folder / "a", 0, 0)
            path.unlink()


class New(Case):
    def test_every_language_and_model_builds_cleanly(self):
        models = ["classic", "advocacy", "funnel", "hubspot", "retail", "shop", "digital-dictionary", "employee", "five-e"]
        for language in ("en", "zh-Hant", "zh-Hans", "ja", "zh-TW", "fr"):
            for model in [None, *models]:
                with self.subTest(language=language, model=model):
                    words = ["new", "-", "--language", language, *(["--model", model] if model else [])]
                    text = self.expect(self.run_here(*words), 0).out
                    result = self.expect(self.run_here("build", "-", "-o", "-", "--deny", "warnings", stdin=text), 0)
                    self.assertNotIn(b"error", result.err)
                    self.assertNotIn(b"warning", result.err)

    def test_personas(self):
        for persona in ("sarah", "Sarah Chen", "小美", "José 2nd", "a: b # c"):
            with self.subTest(persona=persona):
                text = self.expect(self.run_here("new", "-", "--persona", persona), 0).out
                self.assertIn(persona.encode() if persona != "sarah" else b"Sarah", text)
                self.expect(self.run_here("check", "-", stdin=text), 0)
        for persona in ("!!!", "a\nb: c", "\u202e"):
            self.expect(self.run_here("new", "-", "--persona", persona), 2)

    def test_writes_a_file_and_never_overwrites(self):
        self.expect(self.run_here("new"), 0, "wrote map.journey")
        self.expect(self.run_here("new", "x/sarah"), 0, "wrote x/sarah.journey")
        before = self.read("map.journey")
        self.expect(self.run_here("new", "map.journey", "--language", "zh-Hans"), 3, "exists already")
        self.assertEqual(self.read("map.journey"), before)
        self.expect(self.run_here("new", "map.svg"), 2)
        self.assertEqual(self.files(), ["map.journey", "x/sarah.journey"])
        self.expect(self.run_here("build"), 0, "2 built")


class List(Case):
    def test_table_json_csv(self):
        import csv
        import io
        import json
        self.put("t.journey", THREE + "channel web: 網站\n")
        table = self.expect(self.run_here("list"), 0).out.decode()
        self.assertRegex(table, r"(?m)^stage +order +Order +t\.journey:3$")
        rows = json.loads(self.run_here("list", "--format", "json").out)
        self.assertEqual([row["id"] for row in rows if row["kind"] == "persona"], ["ana", "mike", "li"])
        rows = list(csv.DictReader(io.StringIO(self.run_here("list", "--kind", "channel", "--format", "csv").out.decode())))
        self.assertEqual([(row["kind"], row["id"], row["title"]) for row in rows], [("channel", "web", "網站")])

    def test_a_map_with_errors_is_left_out_and_said(self):
        self.put("a.journey", GOOD)
        self.put("b.journey", BAD)
        self.expect(self.run_here("list"), 1, "`b.journey` is left out", out="a.journey:1")


if __name__ == "__main__":
    main()
