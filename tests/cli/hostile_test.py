"""Any bytes in: never a crash, a hang, a leak, or a line of someone else's script out."""

import base64
import random
import re

from harness import GOOD, Case, main

# A run that takes longer than this hangs; the slowest takes a hundredth of it.
HANG = 300


class Survives(Case):
    def ends(self, text, *words, statuses=(0, 1, 2, 3)):
        text = text if isinstance(text, bytes) else text.encode()
        result = self.run_here("build", "-", "-o", "-", *words, stdin=text, timeout=HANG)
        self.assertIn(result.status, statuses, result)
        self.assertNotIn(b"a fault of journey's own", result.err)
        self.assertLess(len(result.err), 1_000_000)
        if result.status != 0:
            self.assertEqual(result.out, b"")
            self.assertNotEqual(result.err, b"")
        return result

    def test_bytes_of_any_kind(self):
        dice = random.Random(1)
        for size in (0, 1, 2, 3, 10, 100, 10_000):
            for _ in range(6):
                self.ends(bytes(dice.randrange(256) for _ in range(size)), statuses=(1, 2))
        for text in (b"\xff\xfe" + "journey: x".encode("utf-16-le"), b"\x00", b"\xef\xbb\xbf", b"\xed\xa0\x80: x", b"\xc0\xaf", b"\xf0\x9f",
                     b"journey: x\r" * 10, b"\x1b]0;title\x07"):
            result = self.ends(text, statuses=(1, 2))
            self.assertNotIn(b"\x1b", result.err)

    def test_maps_with_a_byte_changed(self):
        dice = random.Random(2)
        source = GOOD.encode() * 3
        for _ in range(150):
            text = bytearray(source)
            for _ in range(dice.randrange(1, 4)):
                at = dice.randrange(len(text))
                choice = dice.randrange(3)
                if choice == 0:
                    text[at] = dice.randrange(256)
                elif choice == 1:
                    del text[at]
                else:
                    text[at:at] = dice.choice([b"\t", b":", b"  ", b"\n", "：".encode(), b"|", b"#", b"%", b"\xe3\x80\x80", b"\x00"])
            self.ends(bytes(text))

    def test_pathological_lines(self):
        head = "journey: x\nstage s: S\n  touchpoint t: T\n"
        big = 1_000_000
        for name, text in {
            "a word of a megabyte": head + "    note: " + "x" * big + "\n",
            "a name of a megabyte": f"persona {'x' * big}: X\n" + head,
            "a keyword of a megabyte": "x" * big + ": y\n" + head,
            "a cluster of accents": head + "    note: a" + "\u0301" * (big // 2) + "\n",
            "colons": ":" * big, "hashes": "#" * big, "bars": "|" * big, "spaces": " " * big, "commas": head + "    channel: " + "," * big,
            "ideographic spaces": "\u3000" * (big // 3), "digits": head + "    emotion: " + "1" * big, "minuses": head + "    emotion: " + "-" * big,
            "percents": head + "    next: " + "%" * big, "dots": head + "    emotion: 1" + ".." * big, "line ends": "\n" * big,
            "opening brackets": head + "    note: " + "（「『" * (big // 9), "zero-width joiners": head + "    note: 👩" + "\u200d👩" * (big // 7),
            "colons in a text": head + "    note: " + "a:" * (big // 2), "pieces of a text": head + "    note: " + "a，：" * (big // 7),
            "a text that begins late": head + "    note: x" + " " * (big // 2) + ":" * (big // 2),
            "bidi controls": head + "    note: " + "\u202e" * (big // 3), "dates": "journey: x\n  reviewed: " + "2026-" * (big // 5),
        }.items():
            with self.subTest(name=name):
                self.ends(text)

    def test_depth(self):
        for step in (1, 2):
            self.ends("".join(" " * step * depth + "note: x\n" for depth in range(3000)), statuses=(1, 2, 3))
        self.ends("journey: x\nstage: s\n" + "".join(" " * depth + "touchpoint: x\n" for depth in range(1, 500)), statuses=(1, 3))

    def test_very_many(self):
        count = 50_000
        self.ends("zzz: x\n" * count, statuses=(1, 2))
        self.ends("journey: x\n" * count, statuses=(1,))
        self.ends("journey: x\nstage: s\n" + "  note: x\n" * count, "-f", "md")
        self.ends("journey: x\n" + "".join(f"persona p{i}: P\n" for i in range(count)), statuses=(1, 3))
        self.ends("journey: x\n" + "".join(f"persona: P{i}\n" for i in range(4 * count)) + "stage: s\n  touchpoint: t\n" +
                  "".join(f"    wrd{i}: z\n" for i in range(300)), statuses=(1, 2, 3))
        self.ends("journey: x\nstage: s\n" + "".join(f"  touchpoint t{i}: T\n" for i in range(25_000)), statuses=(1, 3))

    def test_branches(self):
        points = [f"t{i}" for i in range(40)]
        text = "journey: x\nstage: s\n" + "".join(
            f"  touchpoint {a}: {a}\n" + "".join(f"    next {b}: 1%\n" for b in points) for a in points)
        for kind in ("svg", "dot", "md"):
            self.ends(text, "-f", kind, statuses=(0, 3))

    def test_numbers(self):
        for number in ("1e308", "nan", "inf", "-0", "9" * 400, "0." + "0" * 400 + "1", "1e-400", "0x10", "--1", "+-1", "1.", ".5", "٣", "½"):
            with self.subTest(number=number):
                for line in (f"  scale: {number}..5", f"  scale: 0..{number}"):
                    self.no_nan(f"journey: x\n{line}\nstage s: S\n  touchpoint t: T\n    emotion: 1\n")
                self.no_nan(f"journey: x\nstage s: S\n  touchpoint t: T\n    emotion: {number}\n    next: {number}%\n", words=number)
                self.no_nan(f"journey: x\nstage s: S\n  goal: g\nmetric m: M\n  current: {number}\n  target: {number}\n  value 2026-01: {number}\n")
        self.no_nan("journey: x\n  scale: 0..0.0000000000000001\nstage s: S\n  touchpoint t: T\n    emotion: 0\n")
        self.no_nan("journey: x\n  scale: -99999999999999999999..99999999999999999999\nstage s: S\n  touchpoint t: T\n    emotion: 1\n")

    def no_nan(self, text, words=""):
        """`words`: what the map itself says, which is kept."""
        for kind in ("svg", "html", "md", "json", "dot"):
            out = self.ends(text, "-f", kind).out.decode()
            out = out.replace(words, "") if words.isalpha() else out
            self.assertNotRegex(re.sub(r"<style>.*?</style>", "", out, flags=re.S), r"(?i)(?<![a-z])-?(nan|inf)(?![a-z])")

    def test_imports_of_imports_are_read_once(self):
        for i in range(30):
            self.put(f"l{i}.journey", f"import: l{i + 1}.journey\nimport: l{i + 1}.journey\n")
        self.put("l30.journey", "persona sarah: Sarah\n")
        self.put("a.journey", "import: l0.journey\n" + GOOD)
        result = self.run_here("check", "a.journey", timeout=HANG)
        self.assertIn(result.status, (0, 1), result)
        self.put("c1.journey", "import: c2.journey\n")
        self.put("c2.journey", "import: c1.journey\n")
        self.put("b.journey", "import: c1.journey\n" + GOOD)
        self.expect(self.run_here("check", "b.journey", timeout=HANG), 1, "import-cycle")


class Pictures(Case):
    """What a picture of a stranger holds is drawn, and nothing else. What texts hold: poison_test.py."""

    def test_pictures_are_data(self):
        self.put("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><title>alert(1)</title><a href='https://example.org/'>"
                 "<rect width='9' height='9' data-x='alert(1)'/></a></svg>")
        text = GOOD.replace("stage", "persona sarah: Sarah\n  avatar: a.svg\nstage", 1) + "    image: a.svg\n"
        self.put("q.journey", text)
        self.expect(self.run_here("build", "q.journey", "-f", "svg,html,md,json,dot", "-o", "out/"), 0)
        plain = b'<svg xmlns="http://www.w3.org/2000/svg"><g><rect height="9" width="9"/></g></svg>'
        data = "data:image/svg+xml;base64," + base64.b64encode(plain).decode()
        for kind, count in (("svg", 2), ("html", 3), ("md", 0), ("json", 0), ("dot", 0)):
            out = self.read(f"out/q.{kind}").decode()
            self.assertEqual(out.count(data), count, kind)
            self.assertNotIn("alert", out)
            self.assertNotIn("<script", out)
            self.assertEqual(len(re.findall(r'(?:src|href)="data:', out)), count, kind)
        self.assertIn("img-src data:;", self.read("out/q.html").decode())
        self.put("p.journey", GOOD)
        self.expect(self.run_here("build", "p.journey", "-f", "html"), 0)
        self.assertNotIn("img-src", self.read("p.html").decode())

    def test_trust_images_run_nothing(self):
        for svg, name in (("<script>alert(1)</script>", "<script>"), ("<rect onload='alert(1)'/>", "onload"),
                          ("<a href='javascript:alert(1)'/>", "javascript:"), ("<animate/>", "<animate>"),
                          ("<style>@imp<![CDATA[ort]]> 'x'</style>", "@import")):
            self.put("a.svg", f"<svg xmlns='http://www.w3.org/2000/svg'>{svg}</svg>")
            self.put("q.journey", GOOD + "    image: a.svg\n")
            # The same answer from whatever looks at the map, and nothing is written.
            for words in (["check"], ["build"], ["build", "-f", "md"], ["build", "-f", "json"]):
                with self.subTest(svg=svg, words=words):
                    result = self.expect(self.run_here(*words, "q.journey"), 1, [f"`{name}`", "q.journey:6:12"])
                    self.assertNotIn(b"alert", result.err)
        self.assertNotIn("q.svg", self.files())

    def test_trust_images_size_capped(self):
        jpeg = b"\xff\xd8\xff\xe0\x00\x04abx\xff\xc2\x00\x0b\x08\x4e\x20\x4e\x20\x01"  # one byte before 400 megapixels
        far = b"\xff\xd8" + b"\xff\xe1\xff\xff" + bytes(0xfffd) + b"\xff\xc2\x00\x0b\x08\x4e\x20\x4e\x20\x01"  # behind 64 KB
        bomb = "".join(f"<g id='l{i}'>{f'<use href=%#l{i - 1}%/>'.replace('%', chr(39)) * 10}</g>" for i in range(1, 12))
        for picture, part in ((jpeg, "width and height"), (far, "more than 50000000 pixels"),
                              (f"<svg><g id='l0'><rect/></g>{bomb}</svg>".encode(), "more than 100000 elements"),
                              (b"<svg>" + b"<!doctype" * 466000 + b"</svg>", "well-formed")):
            (self.folder / "a.jpg").write_bytes(picture)
            self.put("q.journey", GOOD + "    image: a.jpg\n")
            for words in (["check"], ["build"], ["build", "-f", "md"]):
                with self.subTest(part=part, words=words):
                    self.expect(self.run_here(*words, "q.journey"), 1, part)

    def test_pictures_that_reach_out(self):
        for svg in ("<image href='http://127.0.0.1/'/>", "<use href='/etc/passwd#x'/>", "<style>@import '//x'</style>"):
            self.put("a.svg", f"<svg xmlns='http://www.w3.org/2000/svg'>{svg}</svg>")
            self.put("q.journey", GOOD + "    image: a.svg\n")
            for command in ("check", "build"):
                result = self.expect(self.run_here(command, "q.journey"), 1, "from elsewhere")
                self.assertNotIn(b"passwd", result.err)
        self.put("a.svg", "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>")
        self.expect(self.run_here("check", "q.journey"), 1, "declares entities")


class Logs(Case):
    def test_trust_workflow_commands_stand_in_no_log(self):
        text = "journey:   ##[error]x ::add-mask::y\n# ::stop\n::add-mask::z\nstage s: ##[group]S\n  touchpoint t: ::error::T\n"
        for name, source in (("a.journey", text.replace("::add-mask::z\n", "")), ("##[error]b.journey", text.replace("::add-mask::z\n", "  tag:   =##[x]\n"))):
            self.put(name, source)
        for env in ({"CI": "true"}, {"GITHUB_ACTIONS": "true"}, {"TF_BUILD": "True"}):
            for words in (["fmt", "--diff"], ["check", "--fix", "--diff"], ["list", "--format", "csv"], ["list", "--format", "json"], ["list"]):
                result = self.run_here(*words, env=env)
                self.assertIn(result.status, (0, 1), result)
                for line in (result.out + result.err).decode().splitlines():
                    self.assertFalse(line.strip().startswith("::"), line)
                    self.assertNotIn("##[", line)
        self.assertIn(b"-journey:   ##[error]x", self.run_here("fmt", "--diff", "a.journey").out)
        with open(self.folder / "diff", "w+b") as file:  # a patch, in CI too
            self.run_here("fmt", "--diff", "a.journey", env={"CI": "true"}, stdout=file)
        self.assertIn(b"-journey:   ##[error]x", self.read("diff"))


if __name__ == "__main__":
    main()
