"""What can't be read is a finding for machines too."""

import json
import os
import shutil
import unittest
import xml.etree.ElementTree as Xml

from harness import GOOD, JOURNEY, Case, main

AS_NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")


def paths_in(name, out):
    """The files that an output in a format says could not be checked."""
    if name == "json":
        return [f["path"] for f in json.loads(out) if f["rule"] == "unchecked-file" and f["severity"] == "error"]
    if name == "sarif":
        (run,) = json.loads(out)["runs"]
        rule = [r for r in run["tool"]["driver"]["rules"] if r["id"] == "unchecked-file"]
        found = [r for r in run["results"] if r["ruleId"] == "unchecked-file"]
        assert len(rule) == (1 if found else 0)
        assert run["invocations"][0]["executionSuccessful"] is (not found)
        assert len(run["invocations"][0].get("toolExecutionNotifications", [])) == len(found)
        return [r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in found]
    if name == "github":
        return [line.split("file=")[1].split(",")[0] for line in out.decode().splitlines()
                if line.startswith("::error ") and "title=unchecked-file" in line]
    if name == "gitlab":
        return [f["location"]["path"] for f in json.loads(out) if f["check_name"] == "unchecked-file"]
    if name == "rdjson":
        return [f["location"]["path"] for f in json.loads(out)["diagnostics"]
                if f["code"]["value"] == "unchecked-file" and f["severity"] == "ERROR"]
    if name == "junit":
        return [suite.get("name") for suite in Xml.fromstring(out) if suite.find("testcase[@name='unchecked-file']/failure") is not None]
    return [line.split("--> ")[1].removesuffix(":1:1") for line in out.decode().splitlines() if "-->" in line]


FORMATS = ("json", "sarif", "github", "gitlab", "rdjson", "junit", "text")


class Unread(Case):
    def expect_everywhere(self, words, status, unread, why, **options):
        for name in FORMATS:
            with self.subTest(format=name, words=words):
                result = self.run_here("check", "--format", name, *words, **options)
                self.assertEqual(result.status, status, result)
                self.assertEqual(sorted(paths_in(name, result.out)), unread, result)
                if unread:
                    self.assertIn(why, result.out.decode().replace("&#39;", "'"), result)

    def test_a_map_that_can_be_read_is_none(self):
        self.put("a.journey", GOOD)
        self.expect_everywhere([], 0, [], "")

    def test_a_missing_file(self):
        self.put("a.journey", GOOD)
        self.expect_everywhere(["b.journey"], 3, ["b.journey"], "can't be read: no such file")
        self.expect_everywhere(["a.journey", "zzz/c.journey"], 3, ["zzz/c.journey"], "can't be read: no such file")
        (finding,) = json.loads(self.run_here("check", "--format", "json", "aa.journey").out)
        self.assertEqual((finding["hint"], finding["line"]), ("did you mean `a.journey`?", 1))

    def test_a_link_that_leads_nowhere_or_out(self):
        os.symlink("nowhere", self.folder / "a.journey")
        self.expect_everywhere([], 3, ["a.journey"], "can't be read: no such file")
        os.symlink("/etc/hostname", self.folder / "b.journey")
        self.expect_everywhere(["b.journey"], 3, ["b.journey"], "can't be read: it is a link that leaves the project root")

    def test_a_folder_and_a_pattern_without_a_map(self):
        (self.folder / "maps.journey").mkdir()
        self.expect_everywhere(["maps.journey"], 2, ["maps.journey"], "there is no .journey file below it")
        result = self.expect(self.run_here("check", "--format", "json", "m[0-9].journey"), 2)
        self.assertEqual(paths_in("json", result.out), ["m[0-9].journey"])

    def test_a_device_and_a_pipe(self):
        self.put("a.journey", GOOD)
        os.mkfifo(self.folder / "pipe.journey")
        self.expect_everywhere([], 3, ["pipe.journey"], "can't be read: it is no regular file")

    def test_a_folder_as_standard_input(self):
        before = ("sh", "-c", f'exec "$@" <"{self.folder}"', "sh")
        for name in ("json", "gitlab"):
            result = self.run_here("check", "--format", name, "-", before=before)
            self.assertEqual((result.status, paths_in(name, result.out)), (3, ["<stdin>"]), result)

    def test_what_is_too_large(self):
        with open(self.folder / "a.journey", "wb") as file:
            file.truncate((16 << 20) + 1)
        self.put("b.journey", GOOD)
        self.expect_everywhere([], 3, ["a.journey"], "can't be read: it is larger than the limit of 16 MiB")
        self.expect_everywhere(["a.journey"], 3, ["a.journey"], "16 MiB")

    def test_what_is_not_utf_8_is_a_mistake_at_its_place(self):
        self.put("a.journey", GOOD.encode() + b"# caf\xe9\n")
        self.put("b.journey", GOOD.encode("utf-16"))
        for name in FORMATS:
            result = self.expect(self.run_here("check", "--format", name), 1, out=["not-utf8", "wrong-encoding"])
            self.assertEqual(paths_in(name, result.out) if name != "text" else [], [])

    @unittest.skipIf(os.geteuid() != 0, "becomes nobody, whom a mode keeps out")
    def test_without_permission(self):
        os.chmod(self.folder, 0o755)
        self.put("a.journey", GOOD).chmod(0)
        self.put("b.journey", GOOD)
        self.put("shut/c.journey", GOOD)
        (self.folder / "shut").chmod(0)
        program = shutil.copy(JOURNEY, self.folder)  # where it was built, nobody may not even get to
        self.expect_everywhere([], 3, ["a.journey", "shut"], "can't be read: permission denied", before=AS_NOBODY, program=program)
        (self.folder / "shut").chmod(0o755)

    def test_settings_and_a_baseline(self):
        self.put("a.journey", GOOD)
        self.expect_everywhere(["--baseline", "known", "a.journey"], 3, ["known"], "can't be read: no such file")
        (self.folder / "journey.toml").unlink()
        (self.folder / "journey.toml").mkdir()
        result = self.expect(self.run_here("check", "--format", "json", "a.journey"), 3)
        self.assertEqual(paths_in("json", result.out), [str(self.folder / "journey.toml")])

    def test_people_are_told_as_before_and_counts_are_of_maps(self):
        self.put("a.journey", GOOD)
        for words in ([], ["--format", "json"]):
            self.expect(self.run_here("check", *words, "a.journey", "b.journey"), 3,
                        ["cannot read `b.journey`: no such file", "checked 1 file: no mistakes, 1 could not be checked"])

    def test_it_explains_itself(self):
        self.expect(self.run_here("explain", "unchecked-file"), 0, out="unchecked-file (error): a file that could not be read or checked")
        self.expect(self.run_here("check", "--allow", "unchecked-file"), 2)


if __name__ == "__main__":
    main()
