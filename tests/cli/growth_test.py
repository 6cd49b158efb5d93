"""Twice the input takes at most 2.5 times the work, counted in instructions, never by the clock: valgrind counts them.

What each run takes without an input counts in none of them, so that small inputs say as much as large ones. `./dev test --slow` takes
all shapes in all formats that it could matter to, at four times the size (JOURNEY_SLOW): a growth that is not linear shows there first.
"""

import concurrent.futures
import functools
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from harness import JOURNEY, SLOW, Case, environment, main

HEAD = "journey: x\nstage s: S\n  touchpoint t: T\n"
MOST = 2.5
HANG = 1200

# Name of a shape: its text for a size, which is about the number of bytes.
LINES = {
    "a word": lambda n: HEAD + "    note: " + "x" * n + "\n",
    "words": lambda n: HEAD + "    note: " + "word " * (n // 5) + "\n",
    "a text of han": lambda n: HEAD + "    note: " + "旅程地圖，" * (n // 15) + "\n",
    "a text of kana": lambda n: HEAD + "    note: " + "ひらがなカタカナ漢字" * (n // 30) + "\n",
    "a name": lambda n: f"persona {'x' * n}: X\n" + HEAD,
    "a keyword": lambda n: "x" * n + ": y\n" + HEAD,
    "a title": lambda n: "journey: " + "x " * (n // 2) + "\nstage s: S\n",
    "a heap of accents": lambda n: HEAD + "    note: a" + "\u0301" * (n // 2) + "\n",
    "colons": lambda n: ":" * n, "hashes": lambda n: "#" * n, "bars": lambda n: "|" * n, "spaces": lambda n: " " * n,
    "commas": lambda n: HEAD + "    channel: " + "," * n,
    "ideographic spaces": lambda n: "\u3000" * (n // 3),
    "digits": lambda n: HEAD + "    emotion: " + "1" * n,
    "minuses": lambda n: HEAD + "    emotion: " + "-" * n,
    "percents": lambda n: HEAD + "    next: " + "%" * n,
    "dots": lambda n: HEAD + "    emotion: 1" + ".." * n,
    "line ends": lambda n: "\n" * n,
    "carriage returns": lambda n: "\r" * n,
    "opening brackets": lambda n: HEAD + "    note: " + "（「『" * (n // 9),
    "quotation marks": lambda n: HEAD + "    thought: " + "“‘" * (n // 6),
    "joined emoji": lambda n: HEAD + "    note: 👩" + "\u200d👩" * (n // 7),
    "flags": lambda n: HEAD + "    note: " + "🇹🇼" * (n // 8),
    "colons in a text": lambda n: HEAD + "    note: " + "a:" * (n // 2),
    "pieces of a text": lambda n: HEAD + "    note: " + "a，：" * (n // 7),
    "a text that begins late": lambda n: HEAD + "    note: x" + " " * (n // 2) + ":" * (n // 2),
    "bidi controls": lambda n: HEAD + "    note: " + "\u202e" * (n // 3),
    "paired bidi controls": lambda n: HEAD + "    note: " + "\u2067a" * (n // 8) + "\u2069" * (n // 8),
    "hyphens": lambda n: HEAD + "    note: " + "a-" * (n // 2),
    "addresses": lambda n: HEAD + "    note: " + "https://a.b/ " * (n // 13),
    "backslashes and quotes": lambda n: HEAD + "    note: " + "\\\"'" * (n // 3),
    "markup": lambda n: HEAD + "    note: " + "<a>&lt;*_`" * (n // 10),
    "dates": lambda n: "journey: x\n  reviewed: " + "2026-" * (n // 5),
    "a long text": lambda n: HEAD + "    note: |\n" + "      a line\n" * (n // 13),
    "a long text, deeper and deeper": lambda n: HEAD + "    note: |\n" + "".join("      " + " " * (i % 40) + "x\n" for i in range(n // 30)),
    "bad bytes": lambda n: HEAD + "    note: " + "\x01" * n,
    "comments": lambda n: HEAD + "# a comment\n" * (n // 12),
    "allow comments": lambda n: "# allow: long-text\n" * (n // 19) + HEAD,
}
# The same for a number of statements.
MAPS = {
    "stages": lambda n: "journey: x\n" + "".join(f"stage s{i}: S{i}\n  action: a\n" for i in range(n)),
    "touchpoints": lambda n: "journey: x\nstage s: S\n" + "".join(f"  touchpoint t{i}: T{i}\n    emotion: {i % 5 - 2}\n" for i in range(n)),
    "touchpoints without names": lambda n: "journey: x\nstage s: S\n" + "".join(f"  touchpoint: T\n    action: a{i}\n" for i in range(n)),
    "personas": lambda n: "journey: x\n" + "".join(f"persona p{i}: P{i}\n" for i in range(n)) + "stage s: S\n  touchpoint t: T\n    emotion: 1\n",
    "notes": lambda n: HEAD + "".join(f"    note: note {i}\n" for i in range(n)),
    "pains": lambda n: HEAD + "".join(f"    pain p{i}: Pain {i}\n" for i in range(n)),
    "pains that are alike": lambda n: HEAD + "    pain: Pain\n" * n,
    "opportunities": lambda n: HEAD + "    pain p: P\n" + "".join(f"    opportunity o{i}: O {i}\n      solves: p\n" for i in range(n)),
    "solved pains": lambda n: HEAD + "".join(f"    pain p{i}: P\n" for i in range(n)) + "    opportunity: O\n      solves: " +
                              ", ".join(f"p{i}" for i in range(n)) + "\n",
    "channels": lambda n: "".join(f"channel c{i}: C\n" for i in range(n)) + HEAD + "    channel: " + ", ".join(f"c{i}" for i in range(n)) + "\n",
    "free channels": lambda n: HEAD + "    channel: " + ", ".join(f"c{i}" for i in range(n)) + "\n",
    "free sources": lambda n: HEAD + "    source: " + ", ".join(f"s{i}" for i in range(n)) + "\n",
    "channels of touchpoints": lambda n: "journey: x\nstage s: S\n" + "".join(f"  touchpoint t{i}: T\n    channel: c{i}\n" for i in range(n)),
    "opportunities of touchpoints": lambda n: "journey: x\nstage s: S\n" + "".join(
        f"  touchpoint t{i}: T\n    pain p{i}: P\n    opportunity: O\n      solves: p{i}\n" for i in range(n)),
    "emotions": lambda n: HEAD + "".join(f"    emotion: {i % 5 - 2} e{i}\n" for i in range(n)),
    "branches": lambda n: "journey: x\nstage s: S\n  touchpoint a: A\n" + "".join(f"    next t{i}: 0.01%\n" for i in range(n)) +
                          "".join(f"  touchpoint t{i}: T\n" for i in range(n)),
    "ways back": lambda n: "journey: x\nstage s: S\n" + "".join(f"  touchpoint t{i}: T\n    next t0: 1%\n    next: 99%\n" for i in range(n)),
    "what is different for two": lambda n: "journey: x\npersona a: A\npersona b: B\nstage s: S\n" + "".join(
        f"  touchpoint t{i}: T\n    emotion: 1\n    for a:\n      pain: p{i}\n    for b:\n      pain: q{i}\n" for i in range(n)),
    "metrics": lambda n: HEAD + "".join(f"metric m{i}: M\n  current: {i}\n" for i in range(n)),
    "values": lambda n: HEAD + "metric m: M\n" + "".join(f"  value {1900 + i // 12}-{i % 12 + 1:02}: {i}\n" for i in range(n)),
    "sources": lambda n: "".join(f"source s{i}: S\n  kind: survey\n" for i in range(n)) + HEAD,
    "owners": lambda n: "".join(f"owner o{i}: O\n  contact: c\n" for i in range(n)) + HEAD,
    # A map has 200 of them at most; what it says of more is bounded too.
    "lanes": lambda n: "".join(f"lane l{i}: L\n" for i in range(n // 2)) + HEAD + "".join(f"    l{i}: x\n" for i in range(n // 2)),
    "facts": lambda n: "persona p: P\n" + "".join(f"  fact f{i}: x\n" for i in range(n)) + HEAD,
    "tags": lambda n: "journey: x\n  tag: " + ", ".join(f"t{i}" for i in range(n)) + "\nstage s: S\n  action: a\n",
    "unknown keywords": lambda n: HEAD + "".join(f"    zzz{i}: x\n" for i in range(n)),
    "unknown names": lambda n: "channel web: Web\n" + HEAD + "    channel: " + ", ".join(f"c{i}" for i in range(n)) + "\n",
    "names twice": lambda n: "channel web: Web\n" * n + HEAD,
    "deep": lambda n: "".join(" " * (i % 60) + "note: x\n" for i in range(n)),
    "ways to the next": lambda n: "journey: x\nstage s: S\n" + "".join(f"  touchpoint t{i}: T\n    next t{i + 1}: 50%\n" for i in range(n)) + f"  touchpoint t{n}: T\n",
    "views": lambda n: HEAD + "".join(f"view v{i}: V\n  show: stage\n" for i in range(n)),
    "models": lambda n: HEAD + "".join(f"model m{i}: a, b\n" for i in range(n)),
}
# Columns of a file, which is `d.csv`.
CSV = {
    "rows": lambda n: "metric,date,value\n" + "".join(f"m,{1900 + i // 360}-{i // 30 % 12 + 1:02}-{i % 28 + 1:02},{i}\n" for i in range(n)),
    "rows of one day": lambda n: "metric,date,value\n" + "m,2026-01-01,1\n" * n,
    "rows of other metrics": lambda n: "metric,date,value\n" + "".join(f"x{i},2026-01,1\n" for i in range(n)),
    "bad rows": lambda n: "metric,date,value\n" + "m,x,y\n" * n,
    "columns": lambda n: "metric,date,value" + "".join(f",c{i}" for i in range(n)) + "\nm,2026-01,1" + ",x" * n + "\n",
    "quotation marks": lambda n: "metric,date,value\nm,2026-01,\"" + '""' * (10 * n) + "\n",
    "commas": lambda n: "metric,date,value\n" + "," * (10 * n) + "\n",
    "line ends": lambda n: "metric,date,value\n" + "\r\n" * (10 * n),
    "an open quotation": lambda n: "metric,date,value\n\"" + "m,2026-01,1\n" * n,
}
# What is tried in every run: what was not linear once, and one of each kind.
ALWAYS = {"a word", "words", "a heap of accents", "spaces", "pieces of a text", "bidi controls", "touchpoints", "personas", "notes", "values",
          "free channels", "unknown keywords", "rows"}
# What a run does.
FORMATS = {"svg": ["build", "-", "-o", "-", "-f", "svg"], "html": ["build", "-", "-o", "-", "-f", "html"], "md": ["build", "-", "-o", "-", "-f", "md"],
           "json": ["build", "-", "-o", "-", "-f", "json"], "all": ["build", "-", "-o", "-", "-f", "html", "--persona", "all"],
           "flow": ["build", "-", "-o", "-", "-f", "svg", "--view", "flow"], "mind": ["build", "-", "-o", "-", "-f", "svg", "--view", "mind"],
           "curve": ["build", "-", "-o", "-", "-f", "svg", "--view", "curve"], "print": ["build", "-", "-o", "-", "-f", "svg", "--theme", "print"], "fmt": ["fmt", "-"], "check": ["check", "-", "--format", "json"]}


@unittest.skipUnless(os.environ.get("ATTENDED"), "a sanitized build does not run in valgrind")
@unittest.skipUnless(shutil.which("valgrind"), "valgrind is not installed")
class Growth(Case):
    """Each shape with a size, its double, and the double of that."""

    SIZE, COUNT = (160_000, 400) if SLOW else (40_000, 100)

    def instructions(self, words, text, csv=None):
        """How many instructions a run takes."""
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            if csv is not None:
                Path(folder, "d.csv").write_text(csv, encoding="utf-8")
            done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", JOURNEY, *words], cwd=folder, input=text.encode(),
                                  capture_output=True, env=environment(), timeout=HANG, check=False)
        found = re.search(rb"Collected : (\d+)", done.stderr)
        self.assertIsNotNone(found, done.stderr[-2000:])
        self.assertIn(done.returncode, (0, 1, 3), done.stderr[-2000:])
        return int(found[1])

    def growth(self, count):
        """What the second half of twice the input takes, by what the first does: 2 where it is linear, 4 where it is quadratic."""
        once, twice, both = count(1), count(2), count(4)
        # Where more of it is hardly more work there is nothing to compare: a limit was met, or it is copied as it is.
        return (both - twice) / (twice - once) if twice - once > once / 5 else (both - once) / once

    def all_grow(self, shapes, formats, count):
        """`count(make, words, times)`: the instructions for that many times the size."""
        wrong = []
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            jobs = {(shape, name): pool.submit(self.growth, functools.partial(count, make, FORMATS[name]))
                    for shape, make in shapes.items() if SLOW or shape in ALWAYS for name in formats}
            for (shape, name), job in jobs.items():
                if os.environ.get("GROWTH"):
                    print(f"{job.result():.2f}", shape, name, flush=True)
                if job.result() > MOST:
                    wrong.append(f"{shape} as {name}: {job.result():.2f}")
        self.assertGreater(len(jobs), 0)
        self.assertEqual(wrong, [])

    def test_trust_pathological_lines_twice_the_input(self):
        self.all_grow(LINES, ["svg", "md", "fmt"] if SLOW else ["svg"], lambda make, words, times: self.instructions(words, make(times * self.SIZE)))

    def test_trust_many_statements_twice_the_input(self):
        self.all_grow(MAPS, FORMATS if SLOW else ["html"], lambda make, words, times: self.instructions(words, make(times * self.COUNT)))

    def test_trust_csv_twice_the_input(self):
        text = HEAD + "    metric: m\nmetric m: M\n  data: d.csv\n"
        self.all_grow(CSV, ["html", "json"] if SLOW else ["html"], lambda make, words, times: self.instructions(words, text, make(10 * times * self.COUNT)))

    def test_trust_personas_twice_the_input(self):
        """Of a map with many touchpoints, of whom each has her own."""
        def crowd(count):
            return "journey: x\n" + "".join(f"persona p{i}: P{i}\n" for i in range(count)) + "stage s: S\n" + "".join(
                f"  touchpoint t{i}: T\n    emotion: 1 glad\n    for p0:\n      pain: P\n" for i in range(30))
        for name in FORMATS if SLOW else ["json", "all"]:
            ratio = self.growth(lambda times, words=FORMATS[name]: self.instructions(words, crowd(8 * times)))
            self.assertLessEqual(ratio, MOST, name)


if __name__ == "__main__":
    main()
