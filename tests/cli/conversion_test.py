"""PNG and PDF: drawn by librsvg's program, told plainly when it is not there, and nothing half done."""

import re
import shutil
import struct
import signal
import subprocess
import time
import unittest
from pathlib import Path

from harness import GOOD, JOURNEY, Case, environment, main

RSVG = shutil.which("rsvg-convert")
# Enough stages for more than one sheet of A4.
WIDE = "journey: A long way\n  source: A visit in May\n" + "".join(
    f"stage s{i}: Stage {i}\n" + "".join(f"  touchpoint t{i}-{k}: Touchpoint {k} of stage {i}\n    emotion: {k - 1} fair\n" for k in range(3))
    for i in range(8))


def png_size(data):
    assert data[:8] == b"\x89PNG\r\n\x1a\n", data[:8]
    return struct.unpack(">II", data[16:24])


def svg_size(data):
    found = re.search(rb'<svg [^>]*width="(\d+)" height="(\d+)"', data)
    return int(found[1]), int(found[2])


@unittest.skipUnless(RSVG, "rsvg-convert is not installed")
class Conversion(Case):
    def test_a_png_is_as_large_as_the_picture_times_the_scale(self):
        self.put("a.journey", GOOD)
        self.expect(self.run_here("build", "-f", "svg,png"), 0)
        width, height = svg_size(self.read("a.svg"))
        self.assertEqual(png_size(self.read("a.png")), (width, height))
        for scale in ("2", "0.5", "1.25"):
            self.expect(self.run_here("build", "-f", "png", "--scale", scale), 0)
            got = png_size(self.read("a.png"))
            for pixels, wanted in zip(got, (width, height)):
                self.assertLessEqual(abs(pixels - wanted * float(scale)), 1, scale)

    def test_scales_have_a_range(self):
        self.put("a.journey", GOOD)
        for scale in ("0", "0.09", "10.1", "-1", "1e1", "2x", "", "1.", ".5", "1,5", "nan", "00000000001"):
            self.expect(self.run_here("build", "-f", "png", f"--scale={scale}"), 2, "0.1 to 10" if scale else "`--scale` takes a value")
            self.assertEqual(self.files(), ["a.journey"])
        self.expect(self.run_here("build", "-f", "png", "--scale", "0.1"), 0)

    def test_a_png_that_would_be_too_large_is_said_with_a_way_out(self):
        self.put("a.journey", "journey: Long\nstage s: S\n" + "".join(f"  touchpoint t{i}: T {i}\n    emotion: 0 fair\n" for i in range(60)))
        self.expect(self.run_here("build", "-f", "svg"), 0)
        width, _ = svg_size(self.read("a.svg"))
        result = self.expect(self.run_here("build", "-f", "png", "--scale", "10"), 3,
                             [f"it would be {width * 10} by", "at most 32767 on a side", "`-f pdf`"])
        self.assertEqual(self.files(), ["a.journey", "a.svg"])
        fitting = re.search(r"--scale ([0-9.]+)", result.err.decode())[1]
        self.assertLessEqual(width * float(fitting), 32767)
        self.assertGreater(width * (float(fitting) + 0.01), 32767)

    def pdf_pages(self, name):
        done = subprocess.run(["pdfinfo", self.folder / name], capture_output=True, check=True, env=environment())
        return int(re.search(rb"^Pages:\s+(\d+)", done.stdout, re.M)[1]), done.stdout.decode()

    @unittest.skipUnless(shutil.which("pdfinfo"), "poppler-utils is not installed")
    def test_a_pdf_has_the_pages_of_the_print_theme_and_its_fonts(self):
        self.put("a.journey", WIDE)
        self.expect(self.run_here("build", "-f", "pdf"), 0)
        self.assertEqual(self.pdf_pages("a.pdf")[0], 1)
        self.expect(self.run_here("build", "-f", "pdf,svg", "--theme", "print", "--paper", "a4"), 0)
        count, about = self.pdf_pages("a.pdf")
        self.assertGreater(count, 1)
        self.assertIn("(A4)", about)
        self.assertEqual(self.read("a.svg").count(b'<g id="page-'), count)
        # The day is not in it.
        self.assertIn("1970", about)
        fonts = subprocess.run(["pdffonts", self.folder / "a.pdf"], capture_output=True, check=True, env=environment()).stdout.decode()
        rows = fonts.splitlines()[2:]
        self.assertTrue(rows)
        for row in rows:
            self.assertRegex(row, r"\byes\s+yes\s+(yes|no)\s+\d+\s+\d+$")
        text = subprocess.run(["pdftotext", self.folder / "a.pdf", "-"], capture_output=True, check=True, env=environment()).stdout.decode()
        for i in range(8):
            self.assertIn(f"Stage {i}", text)

    def test_who_names_a_paper_prints(self):
        self.put("a.journey", WIDE)
        self.put("journey.toml", 'theme = "dark"\n')
        self.expect(self.run_here("build", "--paper", "a4"), 0)
        self.assertIn(b'width="297mm"', self.read("a.svg"))
        self.expect(self.run_here("build", "--paper", "a4", "--theme", "dark"), 0)
        self.assertNotIn(b"mm", self.read("a.svg")[:600])

    def test_paper_has_to_exist_and_may_be_a_setting(self):
        self.put("a.journey", WIDE)
        self.expect(self.run_here("build", "--theme", "print", "--paper", "letter"), 2, "a3, a4")
        self.put("journey.toml", 'theme = "print"\npaper = "a4"\n')
        self.expect(self.run_here("build"), 0)
        self.assertIn(b'width="297mm"', self.read("a.svg"))
        self.expect(self.run_here("build", "--paper", "a3"), 0)
        self.assertIn(b'width="420mm"', self.read("a.svg"))
        self.put("journey.toml", 'paper = "letter"\n')
        self.expect(self.run_here("build"), 2, "`paper` is one of `a3`, `a4`")

    def test_the_same_bytes_again(self):
        self.put("a.journey", GOOD)
        self.expect(self.run_here("build", "-f", "png,pdf"), 0, "1 built")
        self.expect(self.run_here("build", "-f", "png,pdf", env={"SOURCE_DATE_EPOCH": "1", "TZ": "Asia/Taipei"}), 0, "1 up to date")

    def test_many_maps_in_workers(self):
        for i in range(6):
            self.put(f"m{i}.journey", GOOD.replace("coffee", f"coffee {i}"))
        self.expect(self.run_here("build", "-f", "png,pdf", "-j", "3"), 0, "6 built")
        self.assertEqual(len([name for name in self.files() if name.endswith((".png", ".pdf"))]), 12)

    def test_one_output_to_a_pipe_or_a_named_file(self):
        self.put("a.journey", GOOD)
        result = self.expect(self.run_here("build", "a.journey", "-f", "png", "-o", "-"), 0)
        self.assertEqual(result.out[:4], b"\x89PNG")
        self.expect(self.run_here("build", "a.journey", "-o", "b.pdf"), 0)
        self.assertEqual(self.read("b.pdf")[:5], b"%PDF-")

    @unittest.skipUnless(shutil.which("fc-list"), "fc-list is not installed")
    def test_characters_without_a_font_are_named(self):
        # A character that Unicode has not given out has no glyph anywhere.
        self.put("a.journey", GOOD.replace("coffee", "\U0003FFF0 coffee"))
        result = self.expect(self.run_here("build", "-f", "png"), 0, ["U+3FFF0", "no font"])
        self.assertEqual(result.err.count(b"U+3FFF0"), 1)
        self.put("a.journey", GOOD)
        self.assertNotIn(b"no font", self.expect(self.run_here("build", "-f", "png"), 0).err)

    def test_other_formats_start_no_program_and_no_font_library(self):
        self.put("a.journey", GOOD)
        linked = subprocess.run(["ldd", JOURNEY], capture_output=True, check=False).stdout
        for library in (b"pango", b"fontconfig", b"cairo", b"rsvg"):
            self.assertNotIn(library, linked)
        self.put("bin/rsvg-convert", "#!/bin/sh\ntouch started\nexit 1\n").chmod(0o755)
        self.expect(self.run_here("build", "-f", "svg,html,md,json,dot", "--theme", "print", "-o", "out/", env={"PATH": f"{self.folder}/bin:/usr/bin:/bin"}), 0)
        self.assertFalse((self.folder / "started").exists())


class Programs(Case):
    """What the program may do to us: not be there, fail, talk, hang, give nothing."""

    def fake(self, script):
        self.put("bin/rsvg-convert", "#!/bin/sh\n" + script).chmod(0o755)
        return {"PATH": f"{self.folder}/bin:/usr/bin:/bin"}

    def outputs(self):
        return [name for name in self.files() if not name.startswith("bin/")]

    def test_missing_is_said_with_the_package(self):
        self.put("a.journey", GOOD)
        self.put("empty/keep", "")
        for formats in ("png", "pdf", "svg,png"):
            result = self.run_here("build", "-f", formats, env={"PATH": f"{self.folder}/empty"})
            self.expect(result, 3, ["rsvg-convert", "apt-get install librsvg2-bin", "a.journey"])
            self.assertEqual(self.outputs(), ["a.journey", "empty/keep"])
        self.expect(self.run_here("build", "-f", "svg", env={"PATH": f"{self.folder}/empty"}), 0)

    def test_a_failing_program_is_quoted_and_leaves_the_old_output(self):
        self.put("a.journey", GOOD)
        self.put("a.png", "old")
        env = self.fake("echo 'out of paint\x1b[31m' >&2\necho half\nexit 7\n")
        result = self.expect(self.run_here("build", "-f", "png", env=env), 3, ["status 7", "out of paint"])
        self.assertNotIn(b"\x1b", result.err)
        self.assertEqual(self.read("a.png"), b"old")
        self.assertEqual(self.outputs(), ["a.journey", "a.png"])

    def test_a_program_that_dies_or_gives_nothing(self):
        self.put("a.journey", GOOD)
        self.expect(self.run_here("build", "-f", "pdf", env=self.fake("kill -9 $$\n")), 3, "status 137")
        self.expect(self.run_here("build", "-f", "pdf", env=self.fake("exit 0\n")), 3, "gave nothing")
        self.assertEqual(self.outputs(), ["a.journey"])

    def test_a_program_that_cannot_be_started(self):
        self.put("a.journey", GOOD)
        env = self.fake("exit 0\n")
        (self.folder / "bin/rsvg-convert").write_bytes(b"\x7fELF nonsense")
        self.expect(self.run_here("build", "-f", "pdf", env=env), 3, "rsvg-convert")

    def test_what_it_is_called_with(self):
        self.put("a.journey", WIDE)
        env = self.fake('echo %PDF-1\nprintf "%s\\n" "$@" "date $SOURCE_DATE_EPOCH" "locale $LC_ALL"\nfor file; do test -r "$file" && head -c 4 "$file"; done\n'
                        'read line && echo "stdin has $line"\nexit 0\n')
        result = self.expect(self.run_here("build", "a.journey", "-f", "pdf", "--theme", "print", "--paper", "a4", "-o", "-", env=env, stdin=b"secret"), 0)
        lines = result.out.decode().splitlines()
        self.assertIn("--format=pdf", lines)
        self.assertIn("date 0", lines)
        self.assertIn("locale C.UTF-8", lines)
        self.assertNotIn("secret", result.out.decode())
        self.assertGreater(result.out.count(b"<svg"), 1)
        self.assertFalse([line for line in lines if line.startswith("--zoom")])
        env = self.fake('printf "%s " "$@" >&2\nexit 1\n')
        result = self.run_here("build", "a.journey", "-f", "png", "--scale", "2", "-o", "-", env=env)
        self.assertIn(b"--zoom=2", result.err)

    def test_a_failing_map_does_not_stop_the_others(self):
        self.put("a.journey", GOOD)
        self.put("b.journey", GOOD.replace("coffee", "tea"))
        env = self.fake('for file; do last=$file; done\ngrep -q tea "$last" && exit 5\necho %PDF-1\n')
        self.expect(self.run_here("build", "-f", "pdf", "-j", "2", env=env), 3, ["status 5", "1 built, 0 up to date, 1 failed"])
        self.assertEqual(self.outputs(), ["a.journey", "a.pdf", "b.journey"])

    def test_trust_what_the_rasteriser_gives_is_what_was_asked_for(self):
        self.put("a.journey", GOOD)
        head = "\\211PNG\\r\\n\\032\\n\\000\\000\\000\\rIHDR"
        for kind, script in {"png": ["echo picture", "echo %PDF-1.5", f"printf '{head}'", f"printf '{head}\\000\\000\\000\\001\\000\\000\\000\\001'"],
                             "pdf": ["echo picture", "printf '\\n%%PDF-1.5'", f"printf '{head}\\000\\000\\000\\001\\000\\000\\000\\001'"]}.items():
            for line in script:
                self.expect(self.run_here("build", "-f", kind, env=self.fake(line + "\n")), 3, f"`rsvg-convert` gave something else than the {kind}")
        self.assertEqual(self.outputs(), ["a.journey"])

    def test_trust_the_rasteriser_is_found_by_an_absolute_path_that_is_not_everybodys(self):
        self.put("a.journey", GOOD)
        self.fake("echo taken over >&2\nexit 9\n")
        (self.folder / "rsvg-convert").symlink_to("bin/rsvg-convert")
        (self.folder / "open").mkdir()
        (self.folder / "open/rsvg-convert").symlink_to("../bin/rsvg-convert")
        (self.folder / "open").chmod(0o777)
        for path in (":", ".", "", "bin", "./bin", f"{self.folder}/open", f":.:bin:{self.folder}/open:"):
            self.expect(self.run_here("build", "-f", "png", env={"PATH": path}), 3, "`rsvg-convert` is not installed")
        self.expect(self.run_here("build", "-f", "png", env={"PATH": f".:{self.folder}/bin"}), 3, "taken over")

    def test_trust_the_rasteriser_has_a_clean_environment(self):
        self.put("a.journey", GOOD)
        env = self.fake("echo %PDF-1\nenv\n")
        dirty = {name: "x" for name in ("GIO_MODULE_DIR", "GIO_EXTRA_MODULES", "GCONV_PATH", "LD_LIBRARY_PATH", "GITHUB_TOKEN", "BASH_ENV", "LANG")}
        result = self.expect(self.run_here("build", "-f", "pdf", "-o", "-", "a.journey", env={**env, **dirty, "HOME": "/root", "FONTCONFIG_FILE": "/f"}), 0)
        variables = dict(line.split("=", 1) for line in result.out.decode().splitlines()[1:] if "=" in line)
        for name in ("PWD", "_", "SHLVL", "OLDPWD"):  # of the shell
            variables.pop(name, None)
        self.assertEqual(variables, {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/root", "FONTCONFIG_FILE": "/f", "SOURCE_DATE_EPOCH": "0",
                                     "LC_ALL": "C.UTF-8", "LANGUAGE": "en"})

    def test_trust_what_the_rasteriser_starts_ends_with_it(self):
        self.put("a.journey", GOOD)
        env = self.fake("sleep 60 &\necho $! > started\nwait\n")
        for number in (signal.SIGINT, signal.SIGTERM):
            (self.folder / "started").unlink(missing_ok=True)
            build = subprocess.Popen([JOURNEY, "build", "a.journey", "-f", "png"], cwd=self.folder, env=environment(**env), stderr=subprocess.DEVNULL)
            started = self.folder / "started"
            for _ in range(2000):
                if started.exists() and started.read_text().strip():
                    break
                time.sleep(0.01)
            child = int(started.read_text())
            build.send_signal(number)
            self.assertEqual(build.wait(timeout=20), -number)
            for _ in range(2000):
                state = Path(f"/proc/{child}/stat")
                if not state.exists() or state.read_text().rsplit(")", 1)[1].split()[0] in "ZX":
                    break
                time.sleep(0.01)
            else:
                self.fail("what the program started outlived it")

    def test_interrupted_it_takes_the_program_along(self):
        self.put("a.journey", GOOD)
        env = self.fake("echo $$ > started\nexec sleep 60\n")
        build = subprocess.Popen([JOURNEY, "build", "a.journey", "-f", "png"], cwd=self.folder, env=environment(**env), stderr=subprocess.DEVNULL)
        started = self.folder / "started"
        for _ in range(2000):
            if started.exists() and started.read_text().strip():
                break
            try:
                build.wait(timeout=0.01)
            except subprocess.TimeoutExpired:
                pass
        child = int(started.read_text())
        build.terminate()
        build.wait(timeout=20)
        for _ in range(2000):
            state = Path(f"/proc/{child}/stat")
            if not state.exists() or state.read_text().rsplit(")", 1)[1].split()[0] in "ZX":
                break
            subprocess.run(["sleep", "0.01"], check=False)
        else:
            self.fail("the program outlived its map")
        self.assertEqual([name for name in self.outputs() if name.endswith((".tmp", ".png"))], [])


if __name__ == "__main__":
    main()
