"""The table of what the program must survive (tests/trust.md): it has all of the promises, each row names tests, and each of them exists."""

import pathlib
import re
import sys

TESTS = pathlib.Path(__file__).parent

# The promises, each in words that a row has. They are kept here too, so that none is lost where the table is edited.
PROMISES = """
malformed UTF-8 (lone continuation, overlong, surrogate, truncated): one error with line, column and the bytes, no output
BOM accepted; UTF-16/32 named in the error
CRLF and LF compile to the same bytes
NUL and other control characters: error, never emitted
bidi controls (Trojan source): error in names, in texts only balanced, shown as `<U+202E>` in messages, texts isolated in output
names equal after NFC or looking alike across scripts: warned
a word of a megabyte, a "zalgo" cluster: bounded width, linear time
empty file, only comments, no final newline: a clear answer
inputs over the limit refused before they are read whole
nesting bounded
a million elements or errors: bounded output ("and 999,900 more")
pathological lines, each in its own process with a time limit; twice the input takes at most 2.5 times the time
layout bombs (complete graph of 40 touchpoints, 100×100 branches): that map fails by name at its limit, the others are done
numbers (1e308, nan, -0, 1e9 touchpoints by import): no nan in any output
all limits listed by a command, raised only by flags
cycles shown as a chain
diamond imports (2^30) parsed once
`../` out of the root, absolute, `~`, `%2e`, `\\`, symlinks that leave the root, FIFOs, devices, `/proc`: refused
no content of theirs is ever quoted in a message
images: local, under the root, png/jpeg/svg by content, size-capped
remote ones are an error
names made safe (`CON.svg`, `../x`, leading `-`, 300 bytes, emoji)
two maps, one output path: error before anything is written, also when they differ only by case
an output never overwrites a source
full disk, read-only folder, error on write, fsync, close, rename: message, exit 3, the old file intact, no temporary file left
SIGKILL mid-write: old or new, never half
SIGINT in a batch: workers stopped, finished files kept
closed stdout, `/dev/full`
unchanged output is not rewritten
two runs at once in one folder
a worker that crashes fails its map only
one poison string in every field, through every format, output parsed again by a strict parser
SVG and HTML: only an allow-listed set of elements and attributes is ever written
links: `http`, `https`, `mailto`, relative, `#`; anything else (`javascript:` in all its spellings, `data:`, `file:`) is an error
HTML page: a content-security policy that forbids everything not needed; no request leaves the page
Markdown: rendered by two GFM renderers as the same text
`@mentions`, `#123`, fences, tables, front matter, HTML comments stay text
CSV formulas (`= + - @`)
terminal escapes in messages and file names
GitHub workflow commands (`::cmd` at the start of a line and `##[cmd]` anywhere)
SARIF, JSON, JUnit valid whatever the file names are
git references starting with `-`
the same bytes from the same sources, whatever the locale, time zone, folder, `-j`, font set or machine
no clock unless asked: "today" for the review dates is `--today`, then `SOURCE_DATE_EPOCH`, then the clock
never enters a rendered file
"""


def unit_tests():
    names = []
    for file in sorted((TESTS / "unit").rglob("*.cpp")):
        names += re.findall(r'^\s*TEST_CASE\("((?:[^"\\]|\\.)*)"\)', file.read_text(encoding="utf-8"), re.MULTILINE)
    return names


def script_tests():
    names = []
    for file in sorted(TESTS.rglob("*_test.py")):
        name, methods = None, []
        for line in file.read_text(encoding="utf-8").splitlines():
            if found := re.match(r"class (\w+)", line):
                name = found[1]
            elif found := re.match(r"    def (test_\w+)", line):
                methods.append(f"{file.relative_to(TESTS)} {name}.{found[1]}")
        names += methods or [str(file.relative_to(TESTS))]
    return names


def rows():
    """Row and names of tests, of the lines of the table. A name that ends with `*` stands for all that begin so."""
    for number, line in enumerate((TESTS / "trust.md").read_text(encoding="utf-8").splitlines(), 1):
        if found := re.match(r"\| (.*?) \| (.*?) \|$", line):
            if found[1] != "What must hold":
                yield number, found[1], re.findall(r"`([^`]+)`", found[2]), found[2].startswith("not yet: ")


def main():
    known = unit_tests() + script_tests()
    problems, proven, count = [], set(), 0
    lost = [promise for promise in PROMISES.strip().splitlines() if not any(promise in row for _, row, _, _ in rows())]
    problems += [f"no row promises: {promise}" for promise in lost]
    for number, row, names, is_to_come in rows():
        count += 1
        if not names:
            problems.append(f"line {number}: no test proves: {row}")
        if is_to_come:
            problems += [f"line {number}: `{name}` is there, and no test proves: {row}" for name in names if (TESTS.parent / name).exists()]
            continue
        for name in names:
            found = [test for test in known if test == name or (name.endswith("*") and test.startswith(name[:-1]))]
            proven.update(found)
            if not found:
                problems.append(f"line {number}: there is no test `{name}`")
    problems += [f"no row names the test `{test}`" for test in known if ("trust: " in test or "test_trust_" in test) and test not in proven]
    for problem in problems:
        print(problem)
    print(f"{count} rows, {len(problems)} problems")
    return 1 if problems or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
