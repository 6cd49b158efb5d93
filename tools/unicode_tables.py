#!/usr/bin/env python3
"""Makes the Unicode tables of src/text from the files of the Unicode Character Database.

In:  a folder with the UCD (default /usr/share/unicode, Debian's package `unicode-data`).
Out: src/text/breadth_table.inc, line_break_table.inc, east_asian_table.inc, and the official tests without their
     comments in tests/data, rewritten in place. With --check nothing is written and the exit status tells whether
     the files are what this script would make of that folder.

The Unicode version is read from the data and written into the tables. License of the data:
LICENSES/Unicode-DFS-2016.txt.
"""
import argparse
import pathlib
import re
import sys

LAST = 0x10FFFF


def rows(path):
    """(first, last, [fields]) of each line of a UCD file, comments dropped."""
    for line in path.read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].strip()
        if not line:
            continue
        span, *fields = [field.strip() for field in line.split(";")]
        first, _, last = span.partition("..")
        yield int(first, 16), int(last or first, 16), fields


def version_of(path):
    head = path.read_text(encoding="utf-8")[:300]
    return re.search(r"-(\d+\.\d+\.\d+)\.txt", head).group(1)


def fill(table, path, value):
    for first, last, fields in rows(path):
        v = value(fields)
        if v is not None:
            for c in range(first, last + 1):
                table[c] = v


def ranges(table, default):
    """Runs of equal values as (first, last, value), those of the default left out."""
    first = 0
    for c in range(1, LAST + 2):
        if c > LAST or table[c] != table[first]:
            if table[first] != default:
                yield first, c - 1, table[first]
            first = c


def read(ucd):
    """The properties needed, a list of LAST + 1 values each."""
    eaw = ["N"] * (LAST + 1)
    # Code points not listed are wide in these blocks (head of EastAsianWidth.txt).
    for first, last in ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD)):
        eaw[first:last + 1] = ["W"] * (last + 1 - first)
    fill(eaw, ucd / "EastAsianWidth.txt", lambda f: f[0])

    category = ["Cn"] * (LAST + 1)
    fill(category, ucd / "extracted/DerivedGeneralCategory.txt", lambda f: f[0])

    emoji_presentation = [False] * (LAST + 1)
    pictographic = [False] * (LAST + 1)
    fill(emoji_presentation, ucd / "emoji/emoji-data.txt", lambda f: True if f[0] == "Emoji_Presentation" else None)
    fill(pictographic, ucd / "emoji/emoji-data.txt", lambda f: True if f[0] == "Extended_Pictographic" else None)

    line_break = ["XX"] * (LAST + 1)
    for first, last in ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD),
                        (0x1F000, 0x1FAFF), (0x1FC00, 0x1FFFD)):
        line_break[first:last + 1] = ["ID"] * (last + 1 - first)
    line_break[0x20A0:0x20D0] = ["PR"] * 0x30
    fill(line_break, ucd / "LineBreak.txt", lambda f: f[0])
    return eaw, category, emoji_presentation, pictographic, line_break


def breadths(eaw, category, emoji_presentation):
    """How broad a character is shown; see Breadth in width.hpp."""
    table = ["narrow"] * (LAST + 1)
    for c in range(LAST + 1):
        if category[c] in ("Mn", "Me", "Cf", "Cc", "Zl", "Zp") and c != 0xAD:
            table[c] = "zero"
        elif 0x1160 <= c <= 0x11FF or 0xD7B0 <= c <= 0xD7FB:
            table[c] = "zero"  # Hangul vowels and final consonants sit inside the block of the initial one
        elif 0x1F1E6 <= c <= 0x1F1FF:
            table[c] = "regional"
        elif emoji_presentation[c]:
            table[c] = "emoji"
        elif 0x1100 <= c <= 0x115F or 0xAC00 <= c <= 0xD7A3 or 0xA960 <= c <= 0xA97C:
            table[c] = "hangul"
        elif eaw[c] in "WF":
            table[c] = "wide"
        elif eaw[c] == "H" and c > 0xFF00:
            table[c] = "half"
        elif eaw[c] == "A" and category[c] not in ("Co", "Cn"):
            table[c] = "ambiguous"
    return table


def line_break_classes(eaw, category, pictographic, line_break):
    """LB1 applied, and the classes that later rules tell apart split by the property they ask for."""
    table = ["AL"] * (LAST + 1)
    for c in range(LAST + 1):
        k = line_break[c]
        east = eaw[c] in "FWH"
        if k in ("AI", "SG", "XX"):
            k = "AL"
        elif k == "SA":
            k = "CM" if category[c] in ("Mn", "Mc") else "AL"
        elif k == "CJ":
            k = "NS"
        elif k == "OP" and east:
            k = "OP_EA"
        elif k == "CP" and east:
            k = "CP_EA"
        elif k == "QU" and category[c] in ("Pi", "Pf"):
            k = "QU_" + category[c]
        if pictographic[c] and category[c] == "Cn":
            k = "XP"
        table[c] = k
    return table


def write(path, text, check):
    if check:
        same = path.exists() and path.read_text() == text
        print(("same: " if same else "differs: ") + path.name)
        return same
    path.write_text(text)
    return True


MADE_BY = "Made by tools/unicode_tables.py; license of the data: LICENSES/Unicode-DFS-2016.txt"


def test_text(path):
    """The cases of a break test: code points in hexadecimal, `+` where a break is, ` ` where none is."""
    lines = [f"# {path.stem}, Unicode {version_of(path)}. `+`: a break, space: none.", "# " + MADE_BY]
    for line in path.read_text(encoding="utf-8").splitlines():
        case = line.split("#")[0].split()
        if case:
            lines.append("".join(" " if t == "×" else "+" if t == "÷" else t.lstrip("0") or "0" for t in case[1:-1]))
    return "\n".join(lines) + "\n"


def table_text(what, version, entries):
    head = f"// {what}, Unicode {version}.\n// {MADE_BY}\n"
    lines = [f"{{0x{first:05X}, 0x{last:05X}{', ' if value else ''}{value}}}," for first, last, value in entries]
    body = "\n".join(" ".join(lines[i:i + 3]) for i in range(0, len(lines), 3))
    return f"// clang-format off\n{head}{body}\n// clang-format on\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("ucd", nargs="?", default="/usr/share/unicode", type=pathlib.Path)
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    root = pathlib.Path(__file__).resolve().parent.parent
    version = version_of(args.ucd / "LineBreak.txt")
    eaw, category, presentation, pictographic, line_break = read(args.ucd)

    broad = [(f, l, "Breadth::" + v) for f, l, v in ranges(breadths(eaw, category, presentation), "narrow")]
    classes = [(f, l, "Class::" + v)
               for f, l, v in ranges(line_break_classes(eaw, category, pictographic, line_break), "AL")]
    # LB19a asks whether a neighbour is East Asian, of any class.
    east = [(f, l, "") for f, l, v in ranges(["F" if width in "FWH" else "N" for width in eaw], "N")]
    auxiliary = args.ucd / "auxiliary"
    files = {
        root / "src/text/breadth_table.inc": table_text("How broad characters are shown", version, broad),
        root / "src/text/line_break_table.inc": table_text("Line breaking classes (UAX #14)", version, classes),
        root / "src/text/east_asian_table.inc": table_text("East Asian Width F, W or H", version, east),
        root / "tests/data/line_break_test.txt": test_text(auxiliary / "LineBreakTest.txt"),
        root / "tests/data/grapheme_break_test.txt": test_text(auxiliary / "GraphemeBreakTest.txt"),
    }
    same = all([write(path, text, args.check) for path, text in files.items()])
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
