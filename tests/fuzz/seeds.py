"""What fuzzing starts from, gathered from what the project has anyway: OUT/TARGET/NAME, and OUT/TARGET.dict with the words of the language.

Each target has its function here, which gives names and bytes."""

import argparse
import pathlib
import re
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
FILE_MARK = b"%%%% "  # project.hpp
EXAMPLES = ROOT / "examples"

# What hostile text is made of, beside the words of the language.
MARKS = [":", "：", "、", "，", "|", "｜", "#", "# journey: allow ", " because ", "\t", "\r\n", "\ufeff", "\u202e", "\u2066", "\u2069", "\u200d", "\u0301",
         "%%%% a.csv", "%%%% a.svg", "%%%% a.journey", "1e308", "-0", "nan", "..", "->", "::error::", "##[error]", "]]>", "-->", "&amp;", "<svg/onload=1>", "javascript:"]
PICTURE_WORDS = ["<svg xmlns=\"http://www.w3.org/2000/svg\">", "</svg>", "url(#a)", "href=\"#a\"", "style=\"", "class=\"a\"", "id=\"a\"", "<![CDATA[", "]]>",
                 "<!--", "-->", "<!DOCTYPE svg>", "<?xml version=\"1.0\"?>", "xlink:href", "xmlns:xlink=\"http://www.w3.org/1999/xlink\"", "data:image/png;base64,",
                 "!important", "@import", "\\", "\\x89PNG\\x0d\\x0a\\x1a\\x0a", "\\xff\\xd8\\xff\\xe0", "IHDR"]


def maps():
    """Every map of the project with the files beside it that it names: of examples, and of the expected outputs."""
    for folder in (EXAMPLES, ROOT / "tests" / "golden"):
        for file in sorted(folder.rglob("*.journey")):
            yield file, with_files(file)


def with_files(file):
    """A project in one input: the map, and what it and its libraries name, each behind its mark."""
    parts, known = [file.read_bytes()], set()

    def add(of):
        for name in re.findall(r"[\w./-]+\.(?:journey|csv|svg|png|jpg)", of.read_text(encoding="utf-8", errors="replace")):
            other = (of.parent / name).resolve()
            if other in known or other == file.resolve() or not other.is_file():
                continue
            known.add(other)
            path = pathlib.Path(*relative(other, file.parent))
            parts.append(FILE_MARK + str(path).encode() + b"\n" + other.read_bytes())
            if other.suffix == ".journey":
                add(other)

    add(file)
    return b"\n".join(part.rstrip(b"\n") for part in parts) + b"\n"


def relative(path, folder):
    """Parts of a path from a folder, up where it has to."""
    folder = folder.resolve()
    up = []
    while folder not in path.parents:
        folder = folder.parent
        up.append("..")
    return [*up, *path.relative_to(folder).parts]


def of_maps():
    for file, bytes_ in maps():
        yield f"{file.parent.name}-{file.name}", bytes_
    # The examples of the rules, which fire each of them, and some of the maps of tests.
    for number, text in enumerate(literals("src/check/rules")):
        if text.count("\n") > 1:
            yield f"rule-{number}", text.encode()
    whole = [text for text in literals("tests/unit") if text.count("\n") > 1 and re.match(r"[\w-]+(?: [^:：\n]*)?[:：]", text) and "<svg" not in text]
    for number, text in enumerate(whole):
        if number % 3 == 0:
            yield f"text-{number}", text.encode()


def of_pictures():
    for folder in (ROOT / "tests" / "data" / "pictures", EXAMPLES, ROOT / "tests" / "golden" / "brand"):
        for file in sorted(folder.rglob("*.svg")):
            if "gallery" not in file.parts:
                yield file.name, file.read_bytes()
    yield "dot.png", bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010806000000" "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082")
    yield "dot.jpg", bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100ffda0008010100003f00d2cf20ffd9")
    # Pictures of tests, and parts of some.
    for number, text in enumerate(literals("tests/unit/media")):
        if text.lstrip().startswith(("<svg", "<?xml", "<!")):
            yield f"text-{number}.svg", text.encode()
        elif text.startswith("<"):
            yield f"text-{number}.svg", f"<svg xmlns='http://www.w3.org/2000/svg'>{text}</svg>".encode()


def of_settings():
    yield "brand", (ROOT / "tests" / "golden" / "brand" / "journey.toml").read_bytes()
    for number, text in enumerate(literals("tests/unit/cli")):
        if re.search(r"^\[?[\w.-]+(\]| *=)", text):
            yield f"text-{number}", text.encode()


def of_tables():
    yield "kpi", (EXAMPLES / "kpi.csv").read_bytes()
    for number, text in enumerate(literals("tests/unit/lower", "tests/unit/cli", "tests/unit/text")):
        if "," in text and ":" not in text:
            yield f"text-{number}", text.encode()


def of_lines():
    """Each with a width before it."""
    for number, text in enumerate(literals("tests/unit/text")):
        if len(text) > 8:
            yield f"text-{number}", bytes([number % 60]) + text.encode()
    for name in ("line_break_test.txt", "grapheme_break_test.txt"):
        for number, line in enumerate((ROOT / "tests" / "data" / name).read_text(encoding="utf-8").splitlines()):
            if line.startswith("#") or number % 20 != 0:
                continue
            points = [int(point, 16) for point in re.findall(r"[0-9A-F]{4,6}", line)]
            yield f"{name}-{number}", b"\5" + "".join(chr(p) for p in points if not 0xD800 <= p < 0xE000).encode()


def text_of_message(text):
    return len(text).to_bytes(8, "little") + text.encode()


def list_of_messages(items):
    return len(items).to_bytes(8, "little") + b"".join(items)


def of_workers():
    """Messages as cli/run/message.hpp writes them, each behind the letter of its kind (worker.cpp)."""
    number, span = (1).to_bytes(8, "little"), b"".join(n.to_bytes(4, "little") for n in (0, 0, 7))
    finding = text_of_message("k") + text_of_message("error") + number * 3
    report = (b"\0" + b"\0" * 4 + list_of_messages([finding]) + list_of_messages([text_of_message("c")]) + list_of_messages([]) * 2
              + text_of_message("out") + text_of_message(""))
    label, fix = span + text_of_message("label"), span + text_of_message("map") + b"\1"
    found = list_of_messages([text_of_message("a.journey") + text_of_message("journey: A\nstage s: S\n")]) + list_of_messages(
        [b"\0" + text_of_message("unknown-keyword") + span + text_of_message("message") + text_of_message("hint") + list_of_messages([label]) + list_of_messages([fix])])
    yield "report", b"r" + report
    yield "found", b"f" + found
    yield "listed", b"l" + report + list_of_messages([b"".join(text_of_message(word) for word in ("stage", "s", "S", "", "a:2", ""))])
    yield "built", b"b" + report + list_of_messages([text_of_message("ana")])
    yield "planned", b"p" + report + b"\1" + list_of_messages([text_of_message("ana")]) + list_of_messages([text_of_message("map")]) + list_of_messages([number * 2])
    yield "checked", b"c" + report + b"\1" + found + b"\0\0\0" + b"\0" + number * 2


def of_translations():
    for path in sorted([*(ROOT / "examples/po").glob("*.po"), *(ROOT / "tests/golden/texts/po").glob("*.po")]):
        entries = path.read_bytes().split(b"\n\n")
        for number in range(0, min(len(entries), 60), 4):
            yield f"{path.stem}-{number}", b"\n\n".join(entries[number:number + 4]) + b"\n"
    for number, text in enumerate(literals("tests/unit/po")):
        if "msg" in text:
            yield f"text-{number}", text.encode()


def of_baselines():
    yield "empty", b"# journey baseline\n"
    for number, text in enumerate(literals("tests/unit/diagnostic")):
        if "\t" in text or "journey" in text:
            yield f"text-{number}", text.encode()
    for picture, bytes_ in of_pictures():
        if not picture.endswith(".svg"):
            yield picture, bytes_
    yield "page.pdf", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n"
    yield "a.svg", b'<svg xmlns="http://www.w3.org/2000/svg" class="journey"/>'


def of_changes():
    change = (b'{"change":"%s","element":"%s","title":"Pay","stage":"Buy","touchpoint":"pay","touchpoint_title":"Pay","property":"%s",'
              b'"old":"-1 fine","old_number":-1,"new":"-2 bad","new_number":-2,"from":"a","to":"b","level":"info","probably":true,"count":2,'
              b'"message":"`a` is b","before":{"path":"a.journey","line":3,"column":5},"after":{"path":"b.journey","line":4,"column":5},'
              b'"fingerprint":"%032x"}')
    follows = change.replace(b'"level"', b'"consequence":true,"because":["%032x"],"level"' % 1)
    file = (b'{"path":"b.journey","old_path":"a.journey","kind":"%s","status":"%s","language":"en","summary":{"breaking":0,"attention":0,"info":%d},'
            b'"glance":{"before":{"title":"Buy","owners":"We","curve":[0,0.5,1],"mean":0.5,"signed":true,"drop_off":0.25},"after":{"title":"Buy"}},"changes":[%s]}')
    whole = b'{"version":1,"compared":3,"maps":[%s]}'
    yield "empty", whole % b""
    facts = [(b"added", b"pain", b""), (b"moved", b"touchpoint", b"order"), (b"renamed", b"stage", b"title"), (b"changed", b"emotion", b"emotion"),
             (b"removed", b"way", b""), (b"changed", b"metric", b"value"), (b"changed", b"allow", b"reason")]
    quantities = [b"compiles", b"leads-to", b"reach", b"drop-off", b"mean", b"lowest", b"end", b"number", b"solves"]
    changes = [(change % (*words, number)).replace(b'"property":"",', b"") for number, words in enumerate(facts)]
    changes += [follows % (b"changed", b"journey", words, number) for number, words in enumerate(quantities, len(facts))]
    for number, one in enumerate(changes):
        yield f"change-{number}", whole % (file % (b"map", b"changed", 1, one))
    yield "all", whole % (file % (b"map", b"renamed", len(changes), b",".join(changes)))
    yield "library", whole % (file % (b"library", b"added", 0, b""))


def of_names():
    for number, text in enumerate(literals("tests/unit/cli", "tests/unit/emit")):
        if re.search(r"^[^{}\n]+\.\w+$|^\w+:", text):
            yield f"text-{number}", f"{text}\nana\nboard".encode()
            yield f"path-{number}", text.encode()


def of_git():
    """Lists of git as its commands print them, each behind the letter of its kind (git.cpp)."""
    for mark, size in (b"", 20), (b"2", 32):
        one, two, raw = b"1" * 2 * size, b"2" * 2 * size, b"\x11" * size
        name = f"{8 * size}-"
        yield name + "tree", mark + b"t100644 a.journey\0" + raw + b"40000 maps\0" + raw + b"120000 z\0" + raw + b"160000 sub\0" + raw
        yield name + "listing", mark + b"l100644 blob " + one + b"\tmaps/a.journey\0" + b"120000 blob " + two + b"\tl\0"
        yield name + "commits", mark + b"c1700000000 " + one + b" " + two + b"\n1600000000 " + two + b"\n"
        yield name + "changes", (mark + b"d" + one + b"\0:100644 100644 " + one + b" " + two + b" R087\0old\0new\0" + two + b"\0:000000 100644 "
                                 + b"0" * 2 * size + b" " + two + b" A\0a\0")
        yield name + "answer", mark + b"a" + one + b" blob 17"
        for version in 2, 3, 4:
            yield f"{name}index-{version}", mark + b"i" + index_of_git(version, raw, [b"a", b"maps/a.journey", b"maps/b/c.csv"])
    yield "pointer", b"pversion https://git-lfs.github.com/spec/v1\noid sha256:" + b"a" * 64 + b"\nsize 12\n"
    for revision in b"HEAD", b"main..topic", b"main...topic", b"..", b"-x", b"v1^{commit}":
        yield f"revision-{revision.decode().replace('/', '_')}", b"r" + revision


def index_of_git(version, raw, paths):
    entries, before = b"", b""
    for number, path in enumerate(paths):
        flags, more = (0x4000, b"\x40\0") if version == 3 and number == 0 else (0, b"")
        entry = b"\0" * 24 + (0o100644).to_bytes(4, "big") + b"\0" * 12 + raw + flags.to_bytes(2, "big") + more
        if version == 4:
            entries += entry + bytes([len(before)]) + path + b"\0"
        else:
            entry += path
            entries += entry + b"\0" * (8 - len(entry) % 8)
        before = path
    return b"DIRC" + version.to_bytes(4, "big") + len(paths).to_bytes(4, "big") + entries + b"TREE\0\0\0\3abc" + raw


def literals(*folders):
    """The texts between quotes in the sources of folders, each once; what stands side by side is one."""
    literal = r'"(?:[^"\\\n]|\\.)*"'
    known = {}
    for folder in folders:
        for file in sorted((ROOT / folder).rglob("*.cpp")):
            code = re.sub(r"^\s*(?:#|//).*$", "", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
            for found in re.finditer(rf"{literal}(?:\s*{literal})*", code):
                text = "".join(re.findall(r'"((?:[^"\\\n]|\\.)*)"', found[0]))
                known[re.sub(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)", unescaped, text)] = None
    return list(known)


def unescaped(found):
    escape = found[1]
    if escape[0] == "u":
        point = int(escape[1:], 16)
        return "\ufffd" if 0xD800 <= point < 0xE000 else chr(point)
    if escape[0] == "x" and len(escape) > 1:
        return bytes.fromhex(escape[1:]).decode(errors="replace")
    return {"n": "\n", "t": "\t", "r": "\r", "0": "\0"}.get(escape, escape)


def words(tables):
    """The words of the language, of every column of the tables."""
    found = set()
    for line in subprocess.run([tables], check=True, capture_output=True, text=True).stdout.splitlines():
        for cell in line.split("\t")[2:]:
            found.update(word.strip() for word in cell.split(",") if word.strip())
    return sorted(found)


def names_of_picture():
    for table in ("elements.def", "attributes.def"):
        yield from re.findall(r'^SVG_\w+\("([\w-]+)"', (ROOT / "src" / "media" / "svg" / table).read_text(encoding="utf-8"), re.MULTILINE)


def quoted(word):
    """A line of a dictionary; what stands behind `\\x` is a byte already."""
    out = ""
    for byte in re.split(r"(\\x[0-9a-f]{2})", word):
        if re.fullmatch(r"\\x[0-9a-f]{2}", byte):
            out += byte
        else:
            out += "".join(chr(b) if 32 <= b < 127 and b not in b'"\\' else f"\\x{b:02x}" for b in byte.encode())
    return f'"{out}"'


SEEDS = {"map": of_maps, "fmt": of_maps, "fix": of_maps, "picture": of_pictures, "settings": of_settings, "csv": of_tables, "lines": of_lines, "worker": of_workers,
         "baseline": of_baselines, "names": of_names, "po": of_translations, "git": of_git,
         "changes": of_changes}
# What is made of the words of the language, and what of other words.
WORDS = {
    "picture": lambda _: [*names_of_picture(), *PICTURE_WORDS],
    "settings": lambda _: ["formats", "output", "theme", "paper", "baseline", "messages", "rules", "brand", "logo", "accent", "header", "footer", "[rules]", "[brand]", "[[", "]]", "=", '"""',
                           "\\u00e9", "#1A7F64", "inf", "nan", "0x", "1979-05-27T07:32:00Z", "{", "}", "true", "svg", "html", "auto", "zh-Hant", "..", ".git/hooks"],
    "names": lambda _: ["../", "./", "//", "~/", "\\\\", ".git", ".journey", ".csv", "CON", "NUL", "COM1", "\\x00", "javascript:", "data:", "https://", "mailto:", "\t", "\u3000"],
    "po": lambda _: ["msgctxt", "msgid", "msgid_plural", "msgstr", "msgstr[0]", "#~ ", "#| ", "#, fuzzy", "#: ", "#. ", "domain", "charset=UTF-8", "Plural-Forms:", '"', "\\\\", "\\n", "\\x41"],
    "git": lambda _: ["100644 ", "100755 ", "120000 ", "160000 ", "40000 ", " blob ", " commit ", "\\x00", "\t", "DIRC\\x00\\x00\\x00\\x02", "DIRC\\x00\\x00\\x00\\x04", "TREE", "link", "sdir",
                      "../", ".git", " missing", " ambiguous", ":100644 100644 ", " R100\\x00", " A\\x00", " D\\x00", "1" * 40, "0" * 40, "...", "@{-1}", "oid sha256:", "size "],
    "baseline": lambda _: ["IHDR", "IEND", "tEXt", "%PDF-", "%%EOF", "startxref", "\\xff\\xd8", "<!-- journey -->", 'class="journey"', "\t", ".journey"],
}


def write(tables, out):
    shutil.rmtree(out, ignore_errors=True)
    language = [*words(tables), *MARKS]
    for target, seeds in SEEDS.items():
        folder = out / target
        folder.mkdir(parents=True)
        for name, bytes_ in seeds():
            (folder / name).write_bytes(bytes_)
        if not any(folder.iterdir()):
            raise SystemExit(f"no seed for {target}")
        dictionary = WORDS[target](language) if target in WORDS else language
        (out / f"{target}.dict").write_text("".join(quoted(word) + "\n" for word in dict.fromkeys(dictionary)), encoding="ascii")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tables", required=True, help="the program that prints the tables of words")
    parser.add_argument("out", type=pathlib.Path)
    options = parser.parse_args()
    write(options.tables, options.out)


if __name__ == "__main__":
    main()
