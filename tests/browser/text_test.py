"""No text leaves its card, and no two texts meet, in the fonts that a reader has: `text_test.py FONTS`.

Every example and every made map (maps.py) is drawn in every built-in view, for its first persona and for all of them, and opened
in Chromium with the fonts of one set only (chromium.py). Where a set has no Chinese font, its boxes for missing characters are
what is measured: a reader without the font sees these. Maps of emoji are measured where there is an emoji font; without one
each of them is several boxes.
"""

import argparse
import hashlib
import re
import sys
import tempfile
import time
from pathlib import Path

from chromium import FONT_SETS, Browser, BrowserError
from drawing import build
from maps import made_maps

HERE = Path(__file__).resolve().parent
TOLERANCE = 0.6  # px: what antialiasing hides

# Grounds that others stand on: a text may pass from one to the next.
GROUNDS = {"pg", "pn", "ve"}


def pictures(folder, emoji):
    """Draws everything; gives the paths, each picture once."""
    made = folder / "made"
    made.mkdir()
    for name, text in made_maps().items():
        if name.startswith("emoji") and not emoji:
            continue
        (made / f"{name}.journey").write_text(text, encoding="utf-8")
    for source in ("examples", made):
        name = Path(source).name
        build(source, "-o", folder / "out" / name, "-f", "svg", "--view", "all")
        build(source, "-o", folder / "out" / f"{name}-all", "-f", "svg", "--view", "all", "--persona", "all")
    seen = set()
    for path in sorted((folder / "out").rglob("*.svg")):
        digest = hashlib.sha256(path.read_bytes()).digest()
        if digest not in seen:
            seen.add(digest)
            yield path


def meets(a, b, tolerance=TOLERANCE):
    return (a["left"] < b["right"] - tolerance and b["left"] < a["right"] - tolerance and a["top"] < b["bottom"] - tolerance
            and b["top"] < a["bottom"] - tolerance)


def holds(outer, inner, tolerance=TOLERANCE):
    return (inner["left"] >= outer["left"] - tolerance and inner["right"] <= outer["right"] + tolerance
            and inner["top"] >= outer["top"] - tolerance and inner["bottom"] <= outer["bottom"] + tolerance)


def anchored(text, box):
    """Whether a text begins (or has its middle or its end) in a box."""
    return box["left"] <= text["x"] <= box["right"] and box["top"] <= text["y"] <= box["bottom"]


def shown(text):
    return f"`{text['text'][:60]}` of {text['cell'] or 'the ground'}"


def problems_of(found):
    """What is wrong with a picture: a list of sentences."""
    problems = []
    texts, boxes, lines = found["texts"], found["boxes"], found["lines"]
    page = {"left": 0, "top": 0, "right": found["width"], "bottom": found["height"]}
    if not texts:
        return ["there is no text"]
    for text in texts:
        if text["right"] <= text["left"]:
            problems.append(f"{shown(text)} has no width")
        if not holds(page, text):
            problems.append(f"{shown(text)} leaves the page")
        # What it stands on: the last box drawn before it that holds the point from which it is set.
        below = [box for box in boxes if box["order"] < text["order"] and anchored(text, box)]
        # Words of the curve may pass from the ground of a stage to the next, as the curve does.
        free = below and below[-1]["kind"] == "pn" and re.match(r"s?w.?\d?$", text["kind"])
        if below and not free and not holds(below[-1], text):
            over = max(below[-1]["left"] - text["left"], text["right"] - below[-1]["right"],
                       below[-1]["top"] - text["top"], text["bottom"] - below[-1]["bottom"])
            problems.append(f"{shown(text)} leaves its box ({below[-1]['kind']}) by {over:.1f} px")
        text["below"] = {box["order"] for box in below}
    # From top to bottom, so that only neighbours are compared.
    everything = sorted([("text", text) for text in texts] + [("box", box) for box in boxes if box["kind"] not in GROUNDS] +
                        [("line", line) for line in lines], key=lambda pair: pair[1]["top"])
    for i, (kind, one) in enumerate(everything):
        for other_kind, other in everything[i + 1:]:
            if other["top"] >= one["bottom"]:
                break
            if "text" not in (kind, other_kind):
                continue
            text, thing, what = (one, other, other_kind) if kind == "text" else (other, one, kind)
            if what == "text":
                if meets(text, thing):
                    problems.append(f"{shown(text)} and {shown(thing)} meet")
            elif what == "box":
                if thing["order"] not in text["below"] and meets(text, thing):
                    problems.append(f"{shown(text)} is on a box of {thing['cell'] or 'the ground'} ({thing['kind']})")
            elif thing["kind"] in ("curve", "gd", "bp") and meets(text, thing, 0.1):
                problems.append(f"{shown(text)} is on a line ({thing['kind']})")
    return problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("fonts", choices=FONT_SETS)
    parser.add_argument("--keep", type=Path, help="a folder that gets the pictures and what was measured")
    options = parser.parse_args()
    measure = (HERE / "measure.js").read_text(encoding="utf-8")
    started, failed, count, used = time.monotonic(), 0, 0, set()
    with tempfile.TemporaryDirectory(prefix="journey-text-") as folder, Browser(FONT_SETS[options.fonts]) as browser:
        folder = options.keep or Path(folder)
        page = browser.page()
        for path in pictures(folder, options.fonts == "noto"):
            page.open(path)
            used.update(page.fonts_of("text"))
            found = page.value(measure)
            count += len(found["texts"])
            problems = problems_of(found)
            if problems:
                failed += 1
                print(f"{path.relative_to(folder)}: {len(problems)} problems")
                for problem in problems[:8]:
                    print(f"    {problem}")
    print(f"{count} texts measured in {', '.join(sorted(used))}: {failed} pictures wrong; {time.monotonic() - started:.0f} s")
    strange = [family for family in used if not any(family.startswith(name) for name in FAMILIES[options.fonts])]
    if strange:
        print(f"fonts that are not in the set: {strange}")
    return 1 if failed or strange or count == 0 else 0


FAMILIES = {"liberation": ("Liberation Sans", "Noto Sans CJK"), "dejavu": ("DejaVu Sans",), "noto": ("Noto",)}

if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrowserError as error:
        sys.exit(f"browser test: {error}")
