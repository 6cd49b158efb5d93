"""The table of what the program must survive (tests/trust.md): each row names tests, and each of them exists."""

import pathlib
import re
import sys

TESTS = pathlib.Path(__file__).parent


def unit_tests():
    names = []
    for file in sorted((TESTS / "unit").rglob("*.cpp")):
        names += re.findall(r'^\s*TEST_CASE\("((?:[^"\\]|\\.)*)"\)', file.read_text(encoding="utf-8"), re.MULTILINE)
    return names


def script_tests():
    names = []
    for file in sorted(TESTS.rglob("*_test.py")):
        name = None
        for line in file.read_text(encoding="utf-8").splitlines():
            if found := re.match(r"class (\w+)", line):
                name = found[1]
            elif found := re.match(r"    def (test_\w+)", line):
                names.append(f"{file.relative_to(TESTS)} {name}.{found[1]}")
    return names


def rows():
    """Row and names of tests, of the lines of the table. A name that ends with `*` stands for all that begin so."""
    for number, line in enumerate((TESTS / "trust.md").read_text(encoding="utf-8").splitlines(), 1):
        if found := re.match(r"\| (.*?) \| (.*?) \|$", line):
            if found[1] != "What must hold":
                yield number, found[1], re.findall(r"`([^`]+)`", found[2])


def main():
    known = unit_tests() + script_tests()
    problems, proven, count = [], set(), 0
    for number, row, names in rows():
        count += 1
        if not names:
            problems.append(f"line {number}: no test proves: {row}")
        for name in names:
            found = [test for test in known if test == name or (name.endswith("*") and test.startswith(name[:-1]))]
            proven.update(found)
            if not found:
                problems.append(f"line {number}: there is no test `{name}`")
    problems += [f"no row names the test `{test}`" for test in known if test.startswith("trust: ") and test not in proven]
    for problem in problems:
        print(problem)
    print(f"{count} rows, {len(problems)} problems")
    return 1 if problems or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
