"""Promises of tests/trust.md that no other test has whole: text that is no text, bombs, devices, a killed run, the day of a run."""

import os
import re
import shutil
import subprocess
import unittest

from harness import GOOD, SLOW, SOURCE, Case, main, run

FORMATS = "svg,html,md,json,dot"
# A map runs out of no time that it needs.
HANG = 120


class Text(Case):
    def refused(self, text, rule, place, *parts):
        """One error with its place, and no output in any format."""
        self.put("a.journey", text)
        self.assertIn(b"`a.journey` is left out", self.run_here("list").err)
        for words in (["check"], ["build", "-f", FORMATS], ["fmt"]):
            result = self.run_here(*words)
            said = result.err.decode()
            self.assertEqual(said.count("error["), 1, result)
            for part in (f"error[{rule}]", f"a.journey:{place}", *parts):
                self.assertIn(part, said, result)
            self.assertNotRegex(result.err + result.out, rb"[\x00-\x08\x0b-\x1f\x7f]")
            self.assertEqual(self.files(), ["a.journey"])
            self.assertEqual(self.read("a.journey"), text)

    def test_trust_malformed_utf8_one_error_with_line_column_and_the_bytes(self):
        for name, bad, shown in (("a lone continuation", b"\x80", "80"), ("overlong", b"\xc0\xaf", "C0"), ("a surrogate", b"\xed\xa0\x80", "ED"),
                                 ("truncated", b"\xe4\xbd", "E4"), ("beyond Unicode", b"\xf4\x90\x80\x80", "F4"), ("no UTF-8 at all", b"\xff", "FF")):
            with self.subTest(name=name):
                self.refused(GOOD.encode() + b"    note: ab" + bad + b"c\n", "not-utf8", "6:13", shown)

    def test_trust_utf16_and_utf32_named_in_the_error(self):
        for encoding, name in (("utf-16", "UTF-16"), ("utf-16-be", "UTF-16"), ("utf-32", "UTF-32")):
            self.put("a.journey", GOOD.encode(encoding))
            self.expect(self.run_here("build", "-f", FORMATS), 1, name)
            self.assertEqual(self.files(), ["a.journey"])

    def test_trust_nul_and_other_control_characters_are_never_emitted(self):
        for code in (*range(9), 11, 12, *range(14, 32), 127):
            self.refused(GOOD.encode() + b"    note: ab" + bytes([code]) + b"c\n", "control-character", "6:13", f"U+{code:04X}")

    def test_trust_bidi_controls(self):
        self.refused(GOOD.encode() + "    note: ab\u202ec\n".encode(), "bidi-control", "6:13", "<U+202E>")
        self.refused("journey: x\nstage a\u202e: A\n  action: b\n".encode(), "bidi-control", "2:8", "<U+202E>")
        self.refused("journey: x\nstage a\u2067b\u2069: A\n  action: b\n".encode(), "bidi-control", "2:8", "<U+2067>")
        self.put("a.journey", GOOD + "    note: ab \u2067c\u2069 d\n")
        self.expect(self.run_here("build", "-f", FORMATS), 0)
        self.assertIn(b"text{unicode-bidi:plaintext}", self.read("a.svg"))
        self.assertIn(b"unicode-bidi:isolate", self.read("a.html"))

    def test_trust_names_equal_after_nfc_or_looking_alike(self):
        self.put("a.journey", "channel caf\u00e9: A\nchannel cafe\u0301: B\n" + GOOD)
        self.expect(self.run_here("check"), 1, "error[duplicate-name]")
        self.put("a.journey", "channel paypal: A\nchannel p\u0430ypal: B\n" + GOOD)
        self.expect(self.run_here("check"), 0, "warning[lookalike-names]")

    def test_trust_a_word_of_a_megabyte_has_bounded_width(self):
        for text in ("x" * 1_000_000, "a" + "\u0301" * 500_000, "字" * 300_000):
            self.put("a.journey", GOOD + f"    note: {text}\n")
            self.expect(self.run_here("build", "-f", "svg", timeout=HANG), 0)
            width = int(re.search(rb'width="(\d+)"', self.read("a.svg"))[1])
            self.put("a.journey", GOOD + "    note: x\n")
            self.expect(self.run_here("build", "-f", "svg"), 0)
            self.assertLess(width, 4 * int(re.search(rb'width="(\d+)"', self.read("a.svg"))[1]))

    def test_trust_empty_file_only_comments_no_final_newline_a_clear_answer(self):
        for text in ("", "\n", "# nothing\n", "\ufeff", "   \n\t\n"):
            self.put("a.journey", text)
            result = self.run_here("build")
            self.assertIn(result.status, (0, 1), result)
            self.assertIn(b"a.journey", result.err)
            self.assertEqual(self.files(), ["a.journey"])
        self.put("a.journey", GOOD.rstrip("\n"))
        self.expect(self.run_here("build", "-f", FORMATS), 0)
        without = {name: self.read(name) for name in self.files() if name != "a.journey"}
        self.put("a.journey", GOOD)
        self.expect(self.run_here("build", "-f", FORMATS, "--force"), 0)
        self.assertEqual(without, {name: self.read(name) for name in self.files() if name != "a.journey"})


class Bombs(Case):
    def test_trust_layout_bombs_that_map_fails_by_name_at_its_limit_the_others_are_done(self):
        points = range(40)
        self.put("complete.journey", "journey: x\nstage s: S\n" + "".join(
            f"  touchpoint t{a}: T\n" + "".join(f"    next t{b}: 1%\n" for b in points if b != a) for a in points))
        self.put("branches.journey", "journey: x\nstage a: A\n" + "".join(
            f"  touchpoint a{i}: A\n" + "".join(f"    next b{k}: 1%\n" for k in range(100)) for i in range(100)) + "stage b: B\n" + "".join(
                f"  touchpoint b{i}: B\n" for i in range(100)))
        self.put("many.journey", "journey: x\nstage s: S\n" + "".join(f"  touchpoint t{i}: T\n" for i in range(20_001)))
        self.put("good.journey", GOOD)
        result = self.run_here("build", "-f", "svg,html,md,json,dot", "--view", "map,flow,mind,curve,blueprint", timeout=HANG)
        self.assertIn(result.status, (1, 3), result)
        said = result.err.decode()
        self.assertRegex(said, r"error\[limit-exceeded\][^\n]*20000[^\n]*\n\s*--> many.journey")
        self.assertEqual([name for name in self.files() if name.startswith("many.")], ["many.journey"])
        for name in ("good.svg", "good.flow.svg", "good.html", "good.json"):
            self.assertTrue((self.folder / name).exists(), f"{name}\n{result}")
        # The other two are drawn whole or fail by name.
        for name in ("complete", "branches"):
            if not (self.folder / f"{name}.flow.svg").exists():
                self.assertRegex(said, rf"{name}\.journey.*limit|limit.*{name}\.journey")

    def test_trust_numbers_no_nan_in_any_output_whatever_is_imported(self):
        self.put("a.journey", GOOD.replace("journey: Order a coffee\n", "journey: Order a coffee\n  scale: -0..1\n") + "    metric: m\nmetric m: M\n  data: d.csv\n")
        for number in ("1e308", "nan", "inf", "-inf", "-0", "-0.0", "1e400", "0x10", "1_000", "9" * 400, "", "1,5", "=1+1"):
            self.put("d.csv", f"metric,date,value\nm,2026-01,{number}\nm,2026-02,3\n")
            result = self.run_here("build", "-f", FORMATS, "--force")
            self.assertIn(result.status, (0, 1), result)
            for name in self.files():
                if name.startswith("a.") and name != "a.journey":
                    text = re.sub(rb"<style>.*?</style>", b"", self.read(name), flags=re.S)
                    self.assertNotRegex(text, rb"(?i)(?<![a-z])-?(nan|inf|infinity)(?![a-z])|(?<![\d.])-0(?![\d.])|(?<=[\"> ])-0\.0+(?=[\"< ])", (name, number))
                    (self.folder / name).unlink()


    def test_trust_numbers_of_touchpoints_do_not_come_by_import(self):
        self.put("many.journey", "journey: x\nstage s: S\n" + "".join(f"  touchpoint t{i}: T\n" for i in range(100)))
        self.put("a.journey", "import: many.journey\n" * 1000 + GOOD)
        result = self.expect(self.run_here("build", "a.journey", timeout=HANG), 1, "many.journey")
        self.assertLess(len(result.err), 1_000_000)
        self.assertEqual(self.files(), ["a.journey", "many.journey"])


class Files(Case):
    def test_trust_fifos_devices_and_proc_are_refused_wherever_a_path_stands(self):
        os.mkfifo(self.folder / "pipe.journey")
        os.mkfifo(self.folder / "pipe.csv")
        os.mkfifo(self.folder / "pipe.svg")
        for name, target in (("null", "/dev/null"), ("zero", "/dev/zero"), ("environ", "/proc/self/environ"), ("passwd", "/etc/passwd")):
            for kind in ("journey", "csv", "svg"):
                (self.folder / f"{name}.{kind}").symlink_to(target)
        for name in ("pipe", "null", "zero", "environ", "passwd"):
            for text in (f"import: {name}.journey\n" + GOOD, GOOD.replace("  source", f"  before: {name}.journey\n  source"),
                         GOOD.replace("Order\n  touch", f"Order\n  detail: {name}.journey\n  touch"), GOOD + f"    image: {name}.svg\n",
                         GOOD + f"persona p: P\n  avatar: {name}.svg\n", GOOD + f"    metric: m\nmetric m: M\n  data: {name}.csv\n"):
                with self.subTest(name=name, text=text):
                    self.put("a.journey", text)
                    result = self.run_here("build", "a.journey", "-f", FORMATS, timeout=HANG)
                    self.assertIn(result.status, (1, 3), result)
                    self.assertNotIn(b"root:", result.err + result.out)
                    self.assertNotIn(b"PATH=", result.err + result.out)
                    self.assertEqual([name for name in self.files() if name.startswith("a.")], ["a.journey"])
        self.put("a.journey", GOOD)
        self.put("journey.toml", '[brand]\nlogo = "pipe.svg"\n')
        self.assertIn(self.run_here("build", "a.journey", timeout=HANG).status, (1, 2, 3))
        self.put("journey.toml", 'baseline = "pipe.csv"\n')
        self.assertIn(self.run_here("check", "a.journey", timeout=HANG).status, (1, 2, 3))
        self.put("journey.toml", "")
        for words in (["build", "pipe.journey"], ["check", "/dev/zero"], ["fmt", "pipe.journey"], ["list", "/proc/self/environ"]):
            self.assertIn(self.run_here(*words, timeout=HANG).status, (2, 3), words)

    def test_trust_symlinks_that_leave_the_root_on_the_command_line(self):
        self.put("else/x.journey", "journey: SECRET\nstage s: S\n  action: a\n")
        self.put("root/journey.toml", "")
        self.put("root/a.journey", GOOD)
        os.symlink("../else/x.journey", self.folder / "root/link.journey")
        os.symlink("../else", self.folder / "root/folder")
        here = self.folder / "root"
        for words in (["check", "link.journey"], ["check", "."], ["list"], ["build"]):
            self.expect(self.run_here(*words, cwd=here), 3, "link.journey`: it is a link that leaves the project root")
        for words in (["link.journey"], ["folder/x.journey"], ["folder"], ["."]):
            result = self.run_here("check", "--root", ".", *words, cwd=here)
            self.assertIn(result.status, (2, 3), result)
            self.assertNotIn(b"SECRET", result.err + result.out)

    def test_trust_an_interrupted_write_sigkill_old_or_new_never_half(self):
        if not shutil.which("strace") or subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False).returncode != 0:
            raise unittest.SkipTest("strace may not trace here")
        self.put("a.journey", GOOD)
        self.put("b.journey", GOOD.replace("coffee", "tea"))
        self.expect(self.run_here("build", "-f", "svg,md"), 0)
        new = {name: self.read(name) for name in self.files() if not name.endswith(".journey")}
        old = {name: text.replace(b"coffee", b"cake").replace(b"tea", b"cake") for name, text in new.items()}
        for words in (["build", "-q", "-f", "svg,md"], ["build", "-q", "-f", "svg,md", "a.journey"]):
            for call in ("write", "fsync", "renameat", "fchmod", "openat2", "close"):
                for n in range(1, 30) if SLOW else (1, 2, 4, 8):
                    for name, text in old.items():
                        self.put(name, text)
                    self.run_here(*words, before=["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e",
                                                  f"inject={call}:signal=KILL:when={n}"])
                    for name in new:
                        self.assertIn(self.read(name), (old[name], new[name]), f"{call} {n}: {name}")
                    # And a later run puts all of it right.
                    for left in self.folder.glob(".journey-*.tmp"):
                        os.utime(left, (0, 0))
                    self.expect(self.run_here("build", "-q", "-f", "svg,md"), 0)
                    self.assertEqual({name: self.read(name) for name in self.files() if not name.endswith(".journey")}, new)


class Days(Case):
    """The day is for findings alone."""

    def test_trust_today_never_enters_a_rendered_file(self):
        shutil.copytree(SOURCE / "examples", self.folder / "examples")
        self.put("examples/due.journey", GOOD.replace("A visit in May", "s") + "    pain p: P\n    opportunity o: O\n      solves: p\n      due: 2026-05-01\n      status: planned\n"
                 "source s: S\n  date: 2019\n")
        self.put("examples/old.journey", GOOD.replace("  source", "  reviewed: 2020-01-01\n  review-every: 3 months\n  source"))
        wanted, findings = None, set()
        for words, env in ((["--today", "2020-01-01"], {}), (["--today", "2999-12-31"], {}), ([], {"SOURCE_DATE_EPOCH": "0"}), ([], {"SOURCE_DATE_EPOCH": "4000000000"}),
                           ([], {"SOURCE_DATE_EPOCH": None})):
            result = self.run_here("build", "examples", "-q", "-f", FORMATS, "--view", "all", "-o", "out/", *words, env=env, timeout=HANG)
            self.assertEqual(result.status, 0, result)
            outputs = {name: self.read(name) for name in self.files() if name.startswith("out/")}
            shutil.rmtree(self.folder / "out")
            self.assertGreater(len(outputs), 50)
            wanted = wanted or outputs
            self.assertEqual([name for name in outputs if outputs[name] != wanted[name]], [], (words, env))
            findings.add(result.err)
        self.assertGreater(len(findings), 1)  # the day was heard

    def test_trust_today_is_the_flag_then_source_date_epoch_then_the_clock(self):
        self.put("a.journey", GOOD.replace("  source", "  reviewed: 2020-01-01\n  review-every: 1 year\n  source"))
        stale = "warning[stale-map]"
        self.expect(self.run_here("check", env={"SOURCE_DATE_EPOCH": None}), 0, stale)
        self.assertNotIn(stale.encode(), self.run_here("check", env={"SOURCE_DATE_EPOCH": "1577923200"}).err)
        self.expect(self.run_here("check", "--today", "2026-01-01", env={"SOURCE_DATE_EPOCH": "1577923200"}), 0, stale)
        self.assertNotIn(stale.encode(), self.run_here("check", "--today", "2020-02-01").err)


class Twice(Case):
    def test_trust_twice_the_same_whatever_jobs_time_zone_language_and_folder(self):
        wanted = None
        for folder, words, env in (("one", ["-j", "1"], {}), ("two/deep", ["-j", "4"], {"TZ": "Asia/Taipei", "LANG": "tr_TR.UTF-8", "LC_ALL": None}),
                                   ("drei ü 三", ["-j", "2"], {"TZ": "America/St_Johns", "LC_ALL": "zh_TW.UTF-8"}), ("one", ["-j", "1", "--force"], {})):
            for i in range(6):
                self.put(f"{folder}/m{i}.journey", GOOD.replace("coffee", f"coffee {i}"))
            here = self.folder / folder
            self.put(f"{folder}/journey.toml", "")
            result = run("build", "-q", "-f", FORMATS, "--view", "all", *words, cwd=here, env=env)
            self.assertEqual(result.status, 0, result)
            outputs = {path.name: path.read_bytes() for path in sorted(here.glob("m*")) if path.suffix != ".journey"}
            wanted = wanted or outputs
            self.assertEqual(outputs, wanted, (folder, words))


if __name__ == "__main__":
    main()
