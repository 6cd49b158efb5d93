#!/usr/bin/env python3
"""Makes the tables of Chinese characters that only one of the two scripts writes, and of how the other writes them.

In:  Unihan_Variants.txt of the Unicode Character Database, plain or packed (default: Debian's package `unicode-data`).
Out: src/text/han_table.inc, rewritten in place. With --check nothing is written and the exit status tells whether the
     file is what this script would make.

A character counts as Simplified where Unihan names a Traditional form of it other than itself, GB 2312 has it and
Big5 does not; as Traditional the other way round. Both conditions together leave out what either script may write
(后 is the empress in both) and what is merely rare. The Simplified form of a Traditional character is the one that
GB 2312 has, the first where there are several. License of the data: LICENSES/Unicode-DFS-2016.txt.
"""
import argparse
import bz2
import collections
import pathlib
import re
import sys


# Where Unihan gives a character as its own Traditional form as well, Hong Kong writes some of them (着, 恒).
HONG_KONG = "big5hkscs"


def variants(path):
    """{field: {code point: set of variants}} and the version of the data."""
    opener = bz2.open if path.suffix == ".bz2" else open
    fields, version = collections.defaultdict(lambda: collections.defaultdict(set)), "unknown"
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if found := re.search(r"Unicode [Vv]ersion:? (\d+\.\d+\.\d+)", line):
                version = found.group(1)
            if line.startswith("#") or not line.strip():
                continue
            code, field, values = line.rstrip("\n").split("\t")
            for value in values.split():
                fields[field][int(code[2:], 16)].add(int(value.split("<")[0][2:], 16))
    return fields, version


def written_in(code, codec):
    try:
        chr(code).encode(codec)
        return True
    except UnicodeEncodeError:
        return False


def one_sided(forms, home, abroad):
    """Characters with a form in the other script, known to the character set of one side alone."""
    return sorted(c for c in forms if forms[c] - {c} and written_in(c, home) and not written_in(c, abroad)
                  and not (c in forms[c] and written_in(c, HONG_KONG)))


def simplified(forms, code):
    """The Simplified form of a Traditional character that people meet, or the character itself."""
    return next((c for c in sorted(forms[code] - {code}) if c <= 0xFFFF and written_in(c, "gb2312")), code)


def table(name, codes):
    rows = [f"constexpr char16_t {name}[] = {{"]
    for at in range(0, len(codes), 16):
        rows.append(", ".join(f"0x{c:04X}" for c in codes[at:at + 16]) + ",")
    return "\n".join(rows + ["};"])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("variants", nargs="?", type=pathlib.Path,
                        default=pathlib.Path("/usr/share/unicode/Unihan_Variants.txt.bz2"))
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the file differs")
    arguments = parser.parse_args()
    fields, version = variants(arguments.variants)
    to_traditional, to_simplified = dict(fields["kTraditionalVariant"]), dict(fields["kSimplifiedVariant"])
    traditional = one_sided(to_simplified, "big5", "gb2312")
    made = "\n".join([
        "// clang-format off",
        f"// Chinese characters that only one script writes, Unihan of Unicode {version}.",
        "// Made by tools/han_tables.py; license of the data: LICENSES/Unicode-DFS-2016.txt",
        table("simplified_only", one_sided(to_traditional, "gb2312", "big5")),
        table("traditional_only", traditional),
        "// What Simplified Chinese writes for each of them, in the same order.",
        table("simplified_forms", [simplified(to_simplified, c) for c in traditional]),
        "// clang-format on",
        "",
    ])
    target = pathlib.Path(__file__).resolve().parent.parent / "src/text/han_table.inc"
    if arguments.check:
        sys.exit(0 if target.read_text(encoding="utf-8") == made else f"{target} is out of date")
    target.write_text(made, encoding="utf-8")


if __name__ == "__main__":
    main()
