"""The pictures of examples/gallery are as the program draws them, and the papers show them: `gallery.py --journey BINARY`.

pictures.txt beside them is the list; `./dev demo` writes them from it. README.md and examples/README.md may only lead to what there
is; the latter leads to every example and shows every picture in both themes.
"""

import argparse
import re
import sys
from pathlib import Path

from golden import SOURCE, SURROUNDINGS, produce

GALLERY = SOURCE / "examples" / "gallery"
THEMES = {"": "light", ".dark": "dark"}


def pictures():
    """Names and the words after `journey build`."""
    for line in (GALLERY / "pictures.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            name, *words = line.split()
            yield name, words


def local_links(paper):
    """What a paper of ours leads to in the repository: paths from its root."""
    text = re.sub(r"^```.*?^```", "", paper.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    for link in re.findall(r'\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"', text):
        target = (link[0] or link[1]).partition("#")[0]
        if target and not re.match(r"[a-z]+:", target):
            yield (paper.parent / target).resolve().relative_to(SOURCE)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--journey", required=True)
    journey = str(Path(parser.parse_args().journey).resolve())
    problems = []

    wanted = {GALLERY / "pictures.txt"}
    for name, words in pictures():
        for ending, theme in THEMES.items():
            path = GALLERY / f"{name}{ending}.svg"
            wanted.add(path)
            drawn, said = produce(journey, ["build", *words, "--theme", theme, "-f", "svg", "-o", "-"], SURROUNDINGS[0])
            if not said.startswith(b"status 0\n"):
                problems.append(f"{path.name} can't be drawn: {said.decode(errors='replace')[:500]}")
            elif not path.exists() or path.read_bytes() != drawn:
                problems.append(f"{path.name} is not what the program draws; look at it, then ./dev golden")
    problems += [f"{path.name} is in no list" for path in sorted(GALLERY.iterdir()) if path not in wanted]

    shown = set(local_links(SOURCE / "examples" / "README.md"))
    for paper in (*sorted(SOURCE.glob("README*.md")), SOURCE / "examples" / "README.md"):
        for target in local_links(paper):
            if not (SOURCE / target).exists():
                problems.append(f"{paper.relative_to(SOURCE)} leads to {target}, which there is not")
    for path in sorted((SOURCE / "examples").glob("*.journey")) + sorted(wanted):
        if path.relative_to(SOURCE) not in shown:
            problems.append(f"examples/README.md does not show {path.relative_to(SOURCE)}")

    for problem in problems:
        print(problem)
    print(f"{len(wanted) - 1} pictures compared, {len(problems)} problems")
    return 1 if problems or len(wanted) == 1 else 0


if __name__ == "__main__":
    sys.exit(main())
