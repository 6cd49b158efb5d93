"""Whole outputs, byte for byte: `golden.py --journey BINARY` compares, with `--write` it writes them anew for review.

Each line of cases.txt is a name and the words of a command, run in the folder of the repository. Its standard output and its
standard error are kept in expected/NAME, its status in the first line of the latter. What pages have in common is kept once, in
expected/page.css (pages.py); it is that of the first page.
"""

import argparse
import difflib
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pages

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parents[1]
# The same wherever it runs; TZ and the language must not matter.
SURROUNDINGS = ({"LC_ALL": "C.UTF-8"}, {"LC_ALL": "C", "TZ": "Asia/Taipei", "LANG": "tr_TR.UTF-8"})


def cases():
    for line in (HERE / "cases.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            name, command = line.split(None, 1)
            yield name, shlex.split(command)


def produce(journey, words, surroundings):
    done = subprocess.run([journey, *words], cwd=SOURCE, capture_output=True, stdin=subprocess.DEVNULL, timeout=120, check=False,
                          env={"PATH": os.environ["PATH"], "SOURCE_DATE_EPOCH": "1790000000", **surroundings})
    said = f"status {done.returncode}\n".encode() + done.stderr
    return done.stdout, said


def show(name, old, new):
    print(f"{name} differs; look at it, then ./dev golden")
    lines = difflib.unified_diff(old.decode(errors="replace").splitlines(), new.decode(errors="replace").splitlines(), "expected", "now",
                                 lineterm="", n=1)
    for _, line in zip(range(40), lines):
        print("   ", line[:300])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--journey", required=True)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    journey = str(Path(options.journey).resolve())
    expected = HERE / "expected"
    expected.mkdir(exist_ok=True)

    wanted, failed = set(), 0
    sheet = expected / "page.css"
    for name, words in cases():
        is_page = name.endswith(".html")
        for surroundings in SURROUNDINGS[:1] if options.write else SURROUNDINGS:
            out, said = produce(journey, words, surroundings)
            produced = [(expected / name, out), (expected / f"{name}.said", said)]
            if is_page and out and sheet.name not in wanted:
                produced.insert(0, (sheet, pages.sheet_of(out)))
            for path, text in produced:
                wanted.add(path.name)
                shared = sheet.read_bytes() if path.suffix == ".html" and sheet.exists() else None
                if options.write:
                    path.write_bytes(text if shared is None else pages.fold(text, shared))
                old = path.read_bytes() if path.exists() else b""
                if shared is not None:
                    old = pages.unfold(old, shared)
                if not path.exists() or old != text:
                    failed += 1
                    show(path.name, old, text)
    for path in sorted(expected.iterdir()):
        if path.name not in wanted:
            if options.write:
                path.unlink()
            else:
                failed += 1
                print(f"{path.name} belongs to no case")
    print(f"{len(wanted)} goldens {'written' if options.write else 'compared'}, {failed} differ")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
