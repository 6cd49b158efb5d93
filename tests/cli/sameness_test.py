"""The same bytes from the same sources, wherever, whenever and however they are built; PNG and PDF on one machine only."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from harness import JOURNEY, SOURCE, Case, environment, main

EXAMPLES = SOURCE / "examples"
FORMATS = "svg,html,md,json,dot"
THEMES = ("light", "dark", "auto", "print")


def locales():
    """Those of the machine, and names that it may not have: neither may matter."""
    done = subprocess.run(["locale", "-a"], capture_output=True, check=False) if shutil.which("locale") else None
    there = done.stdout.decode(errors="replace").split() if done else []
    return sorted({"C", "C.UTF-8", "POSIX", "tr_TR.UTF-8", "zh_TW.UTF-8", "de_DE.UTF-8", *there})[:24]


class Same(Case):
    def build(self, into, *words, cwd=EXAMPLES, env=None, formats=FORMATS):
        """Every output below `into`, by name."""
        folder = self.folder / into
        done = subprocess.run([JOURNEY, "build", "--root", str(cwd), *words, "-q", "-f", formats, "-o", f"{folder}/"], cwd=cwd,
                              env=environment(**(env or {})), capture_output=True, timeout=300, check=False)
        self.assertEqual(done.returncode, 0, done.stderr.decode(errors="replace"))
        outputs = {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
        shutil.rmtree(folder)
        self.assertTrue(outputs)
        return outputs

    def all(self, into, **options):
        """All examples in all views and formats; persona by persona and compared."""
        outputs = self.build(into, "--view", "all", ".", **options)
        for name, words in (("each", ["three-personas.journey", "--persona", "each", "--view", "all"]),
                            ("compared", ["three-personas.journey", "--persona", "all"]),
                            *((theme, ["sarah.journey", "hospital-blueprint.journey", "--theme", theme, "--view", "all"]) for theme in THEMES)):
            formats = "svg,html,md,json" if name == "compared" else FORMATS
            for path, data in self.build(into, *words, **{**options, "formats": formats}).items():
                outputs[f"{name}/{path}"] = data
        return outputs

    def assert_same(self, one, other, what):
        self.assertEqual(sorted(one), sorted(other), what)
        different = [name for name in one if one[name] != other[name]]
        self.assertEqual(different, [], what)

    @classmethod
    def setUpClass(cls):
        cls.wanted = None

    def wanted_outputs(self):
        if Same.wanted is None:
            Same.wanted = self.all("wanted")
        return Same.wanted

    def test_whatever_the_locale(self):
        wanted = self.wanted_outputs()
        for locale in locales():
            env = {"LC_ALL": locale, "LANG": locale, "LANGUAGE": locale}
            self.assert_same({name: wanted[name] for name in wanted if "/" not in name or name.startswith("changes/")}, self.build("out", "--view", "all", ".", env=env), locale)

    def test_whatever_the_day_and_the_time_zone(self):
        # Findings about dates are said, not written.
        wanted = self.wanted_outputs()
        for env in ({"TZ": "Asia/Taipei"}, {"TZ": "America/St_Johns", "SOURCE_DATE_EPOCH": "1"}, {"SOURCE_DATE_EPOCH": "4000000000"},
                    {"SOURCE_DATE_EPOCH": None}):
            self.assert_same(wanted, self.all("out", env=env), env)

    def test_whatever_the_fonts(self):
        empty = self.put("fonts.conf", '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>')
        self.assert_same(self.wanted_outputs(), self.all("out", env={"FONTCONFIG_FILE": str(empty), "HOME": str(self.folder)}), "no fonts")

    def test_whatever_the_user_and_the_machine_say(self):
        env = {"HOME": "/nonexistent", "USER": "somebody", "HOSTNAME": "elsewhere", "TERM": "dumb", "COLUMNS": "20", "NO_COLOR": "1",
               "XDG_CONFIG_HOME": "/nonexistent", "LD_BIND_NOW": "1", "MALLOC_PERTURB_": "85", "GVBINDIR": "/nonexistent", "DOTFONTPATH": "/"}
        self.assert_same(self.wanted_outputs(), self.all("out", env=env), "surroundings")

    def test_whatever_the_folder(self):
        wanted = self.wanted_outputs()
        with tempfile.TemporaryDirectory(prefix="journey ünïcode 資料夾 ") as holder:
            copy = Path(holder) / "deep" / "er"
            shutil.copytree(EXAMPLES, copy)
            self.assert_same(wanted, self.all("out", cwd=copy), "another folder")

    def test_whatever_the_number_of_workers(self):
        wanted = {name: data for name, data in self.wanted_outputs().items() if "/" not in name or name.startswith("changes/")}
        for jobs in ("1", "2", "4", "16"):
            self.assert_same(wanted, self.build("out", "--view", "all", ".", "-j", jobs), jobs)

    def test_one_by_one_as_together(self):
        wanted = self.wanted_outputs()
        for source in sorted(EXAMPLES.glob("*.journey")):
            alone = self.build("out", "--view", "all", source.name)
            self.assert_same({name: wanted[name] for name in alone}, alone, source.name)

    def test_again_in_one_process(self):
        # With one worker all maps are built by one process, one after the other; copies with other names too.
        copy = self.folder / "copies"
        shutil.copytree(EXAMPLES, copy)
        for source in sorted(EXAMPLES.glob("*.journey")):
            shutil.copy(source, copy / f"again-{source.name}")
        outputs = self.build("out", "--view", "all", ".", "-j", "1", cwd=copy)
        checked = 0
        for name, data in outputs.items():
            if name.startswith("again-"):
                self.assertEqual(data, outputs[name.removeprefix("again-")], name)
                checked += 1
        self.assertGreater(checked, 40)

    def test_line_ends_and_a_mark_at_the_beginning_change_nothing(self):
        source = (EXAMPLES / "sarah.journey").read_bytes()
        wanted = {name: data for name, data in self.wanted_outputs().items() if name.startswith("sarah.")}
        folder = self.folder / "ends"
        folder.mkdir()
        (folder / "sarah.journey").write_bytes(b"\xef\xbb\xbf" + source.replace(b"\n", b"\r\n"))
        self.assert_same(wanted, self.build("out", "--view", "all", "sarah.journey", cwd=folder), "CRLF and BOM")

    def test_no_version_date_or_path_is_in_an_output(self):
        version = subprocess.run([JOURNEY, "--version"], capture_output=True, check=True, env=environment()).stdout.decode().split()[1]
        # Dates that a map says are its own; a clock would say another.
        now = subprocess.run(["date", "-u", "+%Y-%m-%d"], capture_output=True, check=True).stdout.decode().strip()
        sources = b"".join(path.read_bytes() for path in EXAMPLES.rglob("*") if path.is_file())
        traces = [str(SOURCE), str(self.folder), os.path.basename(JOURNEY) + " " + version, f"journey {version}", f"version {version}"]
        if now.encode() not in sources:
            traces.append(now)
        for name, data in self.wanted_outputs().items():
            for trace in traces:
                self.assertNotIn(trace.encode(), data, name)
            for path in re.findall(rb"(?<![\w/.:<])/(?:home|root|tmp|usr|var|work|build)/[\w/.-]*", data):
                self.fail(f"{name} has the path {path.decode()}")
            # What Graphviz would write of itself and of its memory.
            self.assertIsNone(re.search(rb"(?i)generated by|graphviz version|%pointer|0x[0-9a-f]{6,}", data), name)


if __name__ == "__main__":
    main()
