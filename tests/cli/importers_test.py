"""`check` of a library checks what imports it."""

import json
import os

from harness import GOOD, Case, main

PEOPLE = "persona sarah: Sarah\nchannel web: Web shop\n"
BROKEN = "channel web: Web shop\n"  # without her


def using(path):
    return f"import: {path}\n" + GOOD.replace("  source:", "  persona: sarah\n  source:")


class Importers(Case):
    def setUp(self):
        super().setUp()
        self.put("library/people.journey", PEOPLE)
        self.put("maps/a.journey", using("../library/people.journey"))
        self.put("maps/b.journey", using("../library/people.journey"))
        self.put("maps/other.journey", GOOD)

    def test_a_library_is_checked_with_what_imports_it(self):
        self.expect(self.run_here("check", "library/people.journey"), 0,
                    ["2 files import what was given, and are checked too: maps/a.journey, maps/b.journey", "checked 3 files"])
        self.put("library/people.journey", BROKEN)
        self.expect(self.run_here("check", "library/people.journey"), 1,
                    ["there is no persona `sarah`", "maps/a.journey:", "maps/b.journey:"])

    def test_so_is_a_folder_of_libraries(self):
        self.put("library/people.journey", BROKEN)
        self.expect(self.run_here("check", "library"), 1, ["maps/a.journey:", "checked 3 files"])
        self.expect(self.run_here("check", cwd=self.folder / "library"), 1, ["../maps/a.journey:", "checked 3 files"])

    def test_through_other_libraries(self):
        self.put("library/all.journey", "import: people.journey\nowner ops: Operations\n")
        self.put("c.journey", using("library/all.journey"))
        self.put("library/people.journey", BROKEN)
        result = self.expect(self.run_here("check", "library/people.journey"), 1,
                             ["checked too: c.journey, library/all.journey, maps/a.journey, maps/b.journey", "c.journey:"])
        self.assertNotIn(b"other.journey", result.err)
        self.expect(self.run_here("check", "library/people.journey", "library/all.journey"), 1, "3 files import what was given")

    def test_in_every_language_and_spelling_of_a_path(self):
        self.put("maps/zh.journey", "匯入：../maps/./../library/people.journey\n旅程：喝咖啡\n階段：點餐\n  行動：排隊\n")
        self.expect(self.run_here("check", "library/people.journey"), 0, "maps/zh.journey")
        self.expect(self.run_here("check", self.folder / "library/people.journey"), 0, str(self.folder / "maps/zh.journey"))

    def test_machines_are_told(self):
        self.put("library/people.journey", BROKEN)
        result = self.run_here("check", "library/people.journey", "--format", "json")
        self.assertEqual({finding["path"] for finding in json.loads(result.out)}, {"maps/a.journey", "maps/b.journey"})
        self.assertEqual(result.status, 1)

    def test_a_mistake_of_the_library_is_said_once(self):
        self.put("library/people.journey", PEOPLE + "chanel x: X\n")
        for path in ("library/people.journey", "./library/people.journey"):
            self.assertEqual(self.expect(self.run_here("check", path), 1).err.count(b"error["), 1)

    def test_only_what_is_given(self):
        self.put("library/people.journey", BROKEN)
        self.expect(self.run_here("check", "--only-given", "library"), 0, "checked 1 file:")

    def test_what_was_given_is_checked_once(self):
        self.expect(self.run_here("check", "library", "maps/a.journey"), 0, ["checked too: maps/b.journey", "checked 3 files"])
        for paths in ([], ["library", "maps"], ["maps"], ["maps/a.journey"]):
            self.assertNotIn(b"checked too", self.expect(self.run_here("check", *paths), 0).err)

    def test_nothing_outside_of_the_project_is_looked_at(self):
        self.put("nested/journey.toml", "")
        self.put("nested/c.journey", using("../library/people.journey"))
        self.put(".hidden/d.journey", using("../library/people.journey"))
        os.symlink("/etc/hostname", self.folder / "maps/link.journey")
        result = self.expect(self.run_here("check", "library"), 0, "checked 3 files")
        self.assertNotIn(b"nested", result.err)
        self.put("maps/journey.toml", "")
        self.assertNotIn(b"checked too", self.expect(self.run_here("check", "library"), 0).err)
        self.expect(self.run_here("check", "--root", ".", "library"), 0, "maps/b.journey, nested/c.journey")

    def test_only_what_is_given_is_mended_and_measured(self):
        self.put("library/people.journey", PEOPLE + "chanel kiosk: Kiosk\n")
        self.put("maps/a.journey", using("../library/people.journey").replace("touchpoint:", "touchpiont:"))
        before = self.read("maps/a.journey")
        self.expect(self.run_here("check", "--fix", "library"), 1, ["1 mended", "touchpiont"])
        self.assertIn(b"channel kiosk", self.read("library/people.journey"))
        self.assertEqual(self.read("maps/a.journey"), before)
        self.assertEqual(self.run_here("check", "--diff", "library").out, b"")
        self.expect(self.run_here("check", "--min-coverage", "100", "--coverage", "library", "maps/other.journey"), 1, "`maps/other.journey` covers")
        self.assertNotIn(b"maps/b", self.run_here("check", "--coverage", "library", "maps/other.journey").out)

    def test_a_file_that_cannot_be_read_imports_nothing(self):
        os.mkfifo(self.folder / "maps/pipe.journey")
        self.put("maps/wide.journey", b"\xff\xfei")
        self.expect(self.run_here("check", "library"), 0, "checked 3 files")

    def test_standard_input_is_nobodys_library(self):
        self.expect(self.run_here("check", "-", "--stdin-filename", "library/people.journey", stdin=PEOPLE.encode()), 0, "checked 1 file")

    def test_more_than_a_few_are_counted(self):
        for number in range(20):
            self.put(f"many/m{number:02}.journey", using("../library/people.journey"))
        self.expect(self.run_here("check", "library"), 0, ["22 files import", "many/m00.journey", " and 10 more", "checked 23 files"])

    def test_a_baseline_stays_true(self):
        self.put("maps/a.journey", using("../library/people.journey").replace("  source: A visit in May\n", ""))
        self.put("journey.toml", "[rules]\nunsourced-map = 'warning'\n")
        self.expect(self.run_here("check", "--write-baseline", "known"), 0)
        whole = self.read("known")
        self.expect(self.run_here("check", "--write-baseline", "known", "library"), 0)
        self.assertEqual(self.read("known"), whole)


if __name__ == "__main__":
    main()
