"""The tables of tests/fuzz/README.md: readers and targets are there, and none is left out."""

import pathlib
import re
import unittest

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = HERE.parents[1] / "src"
README = (HERE / "README.md").read_text(encoding="utf-8")


def rows(heading):
    """Cells of the table below a heading, without its head."""
    section = README.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines[2:]]


def quoted(cell):
    return re.findall(r"`([^`]+)`", cell)


class Readers(unittest.TestCase):
    def setUp(self):
        listed = re.search(r"set\(FUZZ_TARGETS(.*?)\)", (HERE / "CMakeLists.txt").read_text(encoding="utf-8"), re.DOTALL)
        self.targets = re.findall(r'"(\w+) \d+ \d+"', listed[1])

    def test_trust_every_reader_of_what_others_write_has_a_target(self):
        reached = set()
        for what, files, targets in rows("Readers"):
            for name in quoted(files):
                self.assertTrue(list(SOURCES.glob(name)), f"{what}: there is no src/{name}")
            self.assertTrue(quoted(targets), what)
            for name in quoted(targets):
                self.assertIn(name, self.targets, what)
            reached.update(quoted(targets))
        self.assertEqual(reached, set(self.targets), "targets of readers")

    def test_trust_every_target_says_what_must_hold_and_was_run(self):
        self.assertEqual([quoted(row[0])[0] for row in rows("Targets")], self.targets)
        self.assertLessEqual(set(self.targets), {quoted(row[2])[0] for row in rows("Log")})
        for folder in (HERE / "regressions").iterdir():
            self.assertIn(folder.name, self.targets, "regressions of no target")


if __name__ == "__main__":
    unittest.main()
