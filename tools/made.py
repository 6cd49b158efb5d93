#!/usr/bin/env python3
"""Everything in the repository that is made by a program: `made.py --journey BINARY --tables BINARY` makes it anew, with
--check it compares.

In:  the program, that of tables.cpp, and the data that the scripts beside this one read (Debian's packages unicode-data, fonts-liberation,
     fonts-dejavu-core). What is made from data that is not installed is left alone and named.
Out: the files of DOCUMENTS, those of word_tables.py, and those of the scripts. With --check the exit status is 1 where one of them is stale.

Made elsewhere, since their review is a look: the goldens and the gallery (`./dev golden`).
"""
import argparse
import os
import pathlib
import subprocess
import sys

import word_tables

SOURCE = pathlib.Path(__file__).resolve().parents[1]

# What the program prints: a file, and the words after `journey`. Manuals stand where man(1) looks for those of a locale.
DOCUMENTS = {
    "docs/rules.md": ["rules", "--format", "markdown"],
    "man/journey-rules.7": ["rules", "--format", "man"],
    **{f"man/{locale}/journey-rules.7": ["rules", "--format", "man", "--messages", tag]
       for locale, tag in {"zh_TW": "zh-Hant", "zh_CN": "zh-Hans", "ja": "ja"}.items()},
}
# What scripts beside this one make: a script, a file that it reads, and the package which that comes in.
SCRIPTS = {
    "unicode_tables.py": ("/usr/share/unicode/LineBreak.txt", "unicode-data"),
    "han_tables.py": ("/usr/share/unicode/Unihan_Variants.txt.bz2", "unicode-data"),
    "font_metrics.py": ("/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf", "fonts-liberation fonts-dejavu-core"),
}


def printed(*words):
    """What a program of ours prints, in English whatever the locale, unless the words say another language."""
    env = {**os.environ, "JOURNEY_MESSAGES": "en"}
    return subprocess.run(words, check=True, capture_output=True, stdin=subprocess.DEVNULL, timeout=60, env=env).stdout


def stale_documents(journey, tables, check):
    """The documents that are not what they would be; they are written unless only compared."""
    made = {name: printed(journey, *words) for name, words in DOCUMENTS.items()}
    for name, renew in word_tables.files(printed(tables).decode(), SOURCE).items():
        made[name] = renew((SOURCE / name).read_text(encoding="utf-8")).encode()
    for name, text in made.items():
        path = SOURCE / name
        if not path.exists() or path.read_bytes() != text:
            yield name
            if not check:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(text)


def stale_tables(check):
    """The scripts whose files are not what they make; with `check` False, those that failed."""
    for script, (data, packages) in SCRIPTS.items():
        if not pathlib.Path(data).exists():
            print(f"tools/{script} is left alone: it needs {packages}")
            continue
        words = [sys.executable, "-B", str(SOURCE / "tools" / script), *(["--check"] if check else [])]
        if subprocess.run(words, check=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, timeout=300).returncode != 0:
            yield f"what tools/{script} makes"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--journey", required=True)
    parser.add_argument("--tables", required=True)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    programs = [str(pathlib.Path(path).resolve()) for path in (options.journey, options.tables)]
    documents = list(stale_documents(*programs, options.check))
    tables = list(stale_tables(options.check))
    for name in documents + tables:
        print(f"{name}: {'stale; ./dev docs makes it anew' if options.check else 'made anew'}")
    print(f"what programs make is {'compared' if options.check else 'made'}")
    return 1 if tables or (options.check and documents) else 0


if __name__ == "__main__":
    sys.exit(main())
