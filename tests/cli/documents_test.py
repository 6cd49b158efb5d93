"""What the papers say is true: every snippet compiles as it claims, examples are without a mistake, manuals render."""

import json
import os
import re
import shutil
import subprocess
import unittest
from unicodedata import east_asian_width

from harness import SOURCE, Case, main
from words import NAMES, stray_words

PAPERS = (*sorted(path.name for path in SOURCE.glob("README*.md")), "grammar/README.md")

# What a part needs around it: the lines above, and how deep it stands.
PARENTS = {
    "top": ("journey: A map\nstage a: A\n  goal: g\n", 0),
    "journey": ("journey: A map\n", 2),
    "persona": ("journey: A map\nstage a: A\n  goal: g\npersona sarah: Sarah\n", 2),
    "stage": ("journey: A map\nstage a: A\n  touchpoint first: First\n", 2),
    "touchpoint": ("journey: A map\nstage a: A\n  touchpoint first: First\n  touchpoint t: T\n", 4),
    "pain": ("journey: A map\nstage a: A\n  touchpoint t: T\n    pain p: P\n", 6),
    "opportunity": ("journey: A map\nstage a: A\n  touchpoint t: T\n    pain p: P\n    opportunity o: O\n", 6),
    "need": ("journey: A map\nstage a: A\n  touchpoint t: T\n    need n: N\n", 6),
    "channel": ("journey: A map\nstage a: A\n  goal: g\nchannel web: Web\n", 2),
    "owner": ("journey: A map\nstage a: A\n  goal: g\nowner cx: CX\n", 2),
    "metric": ("journey: A map\nstage a: A\n  goal: g\nmetric nps: NPS\n", 2),
    "source": ("journey: A map\nstage a: A\n  goal: g\nsource s: S\n", 2),
    "view": ("journey: A map\nstage a: A\n  goal: g\nview board: Board\n", 2),
}
END_OF_PART = {"journey": "stage a: A\n  goal: g\n"}


def language_of(paper):
    """The tag of the language that a paper is written in: README.ja.md is Japanese."""
    return "en" if paper.count(".") == 1 else paper.split(".")[1]


def snippets(paper):
    """(line, info string, text) of each fenced block of a Markdown file."""
    text = (SOURCE / paper).read_text(encoding="utf-8")
    for match in re.finditer(r"^```([^\n]*)\n(.*?)^```$", text, re.M | re.S):
        yield text.count("\n", 0, match.start()) + 1, match.group(1).strip(), match.group(2)


# What is called so in every language: formats, standards, programs, units.
NAMES_IN_PROSE = {
    # formats, standards and signs
    "A/B", "ASCII", "BCP", "BOM", "CR", "CRLF", "CSV", "CVE", "HTML", "JPEG", "JSON", "LF", "NFC", "PDF", "PNG", "SARIF", "SVG", "TOML",
    "UTF-8", "WCAG", "XML", "Markdown", "KiB", "MiB", "ID", "id", "px", "tab",
    # programs, and what they call their things
    "Debian", "OpenCC", "PO", "GitHub", "GitHub Actions", "GitHub code scanning", "GitLab Code Quality", "Graphviz", "Mermaid", "PlantUML", "Windows", "Linux", "Landlock", "seccomp",
    "draw.io",
    "git", "journey", "librsvg", "reviewdog", "schema", "unified diff",
    # what was published, and by whom
    "Berry", "Kahneman", "Parasuraman", "SERVQUAL", "Trojan source", "Zeithaml",
    # what is typed, where no macro marks it
    "all", "build", "end", "flow", "hint", "mind", "mistake",
}


def roff_lines(page):
    """The lines of a manual that its language writes: no code, nothing that a program makes."""
    inside = False
    for line in page.read_text(encoding="utf-8").splitlines():
        if line.startswith((".Bd", '.\\" made:')):
            inside = True
        elif line.startswith((".Ed", '.\\" end')):
            inside = False
        elif not inside:
            yield line


def prose(page):
    """The sentences of a manual: lines of text, heads, and what stands behind a name in its line."""
    for line in roff_lines(page):
        if not line.startswith("."):
            yield re.sub("`[^`]*`", "", line)
        elif line.startswith((".Sh ", ".Nd ")):
            yield line[4:]
        elif not line.startswith(".It Ic next") and " Ns " in line:
            yield re.sub(r" (Ns|Sx|(Ic|Cm|Fl|Li|Pa|Xr) [!-~]+)(?= |$)", "", line.partition(" Ns ")[2])


def code(page):
    """The code of a manual by its macro: options, commands, settings, keywords."""
    marked = {}
    for line in roff_lines(page):
        macro = None
        for word in line.partition(" : ")[0].lstrip(".").split() if line.startswith(".") else ():
            if re.fullmatch("[A-Z][a-z]", word):
                macro = word if word != "Ns" else None
            elif macro in ("Cm", "Ev", "Fl", "Ic", "Pa", "Xr") and re.fullmatch("[!-~]*[A-Za-z0-9][!-~]*", word):
                marked.setdefault(macro, set()).add(word)
    return marked


def in_parent(parent, text):
    above, depth = PARENTS[parent]
    indented = "".join(" " * depth + line if line.strip() else line for line in text.splitlines(keepends=True))
    return above + indented + END_OF_PART.get(parent, "")


class Snippets(Case):
    def setUp(self):
        super().setUp()
        # What snippets import lies beside them.
        for folder in ("library", "images"):
            if (SOURCE / "examples" / folder).is_dir():
                shutil.copytree(SOURCE / "examples" / folder, self.folder / folder)
        for path in (SOURCE / "examples").iterdir():
            if path.is_file():
                shutil.copy(path, self.folder / path.name)

    def check(self, text):
        result = self.run_here("check", "-", "--stdin-filename", "snippet.journey", "--format", "json", stdin=text.encode())
        self.assertIn(result.status, (0, 1), result)
        return result, json.loads(result.out)

    def test_every_snippet_is_what_it_says(self):
        counted = 0
        for paper in PAPERS:
            for line, info, text in snippets(paper):
                kind, _, word = info.partition(" ")
                if not kind.startswith("journey"):
                    continue
                counted += 1
                with self.subTest(paper=paper, line=line, info=info):
                    if kind == "journey":
                        result, _ = self.check(text)
                        self.assertEqual(result.status, 0, result)
                    elif kind == "journey-part":
                        self.assertIn(word, PARENTS)
                        result, _ = self.check(in_parent(word, text))
                        self.assertEqual(result.status, 0, result)
                    elif kind == "journey-error":
                        result, found = self.check(text)
                        self.assertEqual(result.status, 1, result)
                        if word:
                            self.assertIn(word, [finding["rule"] for finding in found])
                    else:
                        self.fail(f"no such kind of snippet: {kind}")
        self.assertGreater(counted, 10)

    def test_messages_are_shown_as_they_are(self):
        # A block of kind `diagnostic` is what the mistake above it prints.
        shown = 0
        for paper in PAPERS:
            wrong = None
            for line, info, text in snippets(paper):
                if info == "diagnostic":
                    shown += 1
                    with self.subTest(paper=paper, line=line):
                        self.assertIsNotNone(wrong)
                        result = self.run_here("check", "-", "--stdin-filename", "return.journey", "--messages", language_of(paper),
                                               stdin=wrong.encode())
                        self.assertEqual(result.err.decode().split("\njourney: ")[0], text)
                wrong = text if info.startswith("journey-error") else None
        self.assertGreater(shown, 5)

    def test_parts_alone_would_not_pass(self):
        # The frames around parts do not hide a mistake in the part.
        for parent in PARENTS:
            with self.subTest(parent=parent):
                self.assertEqual(self.check(in_parent(parent, "zzzz: x\n"))[0].status, 1)


READMES = [paper for paper in PAPERS if paper.startswith("README")]


class Readme(Case):
    """What a newcomer tries first, in each language."""

    def setUp(self):
        super().setUp()
        self.text = (SOURCE / "README.md").read_text(encoding="utf-8")

    def test_its_commands_do_what_they_say(self):
        # A folder of maps, as its reader has one.
        for name in ("first", "three-personas"):
            self.put(f"maps/{name}.journey", (SOURCE / f"examples/{name}.journey").read_bytes())
        for paper in READMES:
            (self.folder / "shop.journey").unlink(missing_ok=True)
            block = next(text for line, info, text in snippets(paper) if info == "sh" and "journey new" in text)
            commands = [line.partition("#")[0].split() for line in block.splitlines() if line.startswith("journey ")]
            self.assertGreater(len(commands), 6)
            for words in commands:
                with self.subTest(paper=paper, command=" ".join(words)):
                    self.expect(self.run_here(*words[1:]), 0)
            for made in ("shop.svg", "out/shop.html", "out/shop.md", "maps/three-personas.wei.svg"):
                self.assertIn(made, self.files(), paper)
                (self.folder / made).unlink()

    def test_translations_show_the_same(self):
        """The same commands, formats and views; and each points at the others."""
        def shown(paper):
            text = (SOURCE / paper).read_text(encoding="utf-8")
            commands = [line.partition("  #")[0].replace(f" --language {language_of(paper)}", "").strip()
                        for _, info, block in snippets(paper) if info == "sh" for line in block.splitlines() if line.startswith("journey ")]
            # The first columns of the tables: formats, views.
            return commands[:8], [cell.replace("、", ", ") for cell in re.findall(r"^\| (`[a-z`、, ]+`) \|", text, re.M)][:11]

        self.assertEqual([language_of(paper) for paper in READMES], ["ja", "en", "zh-Hans", "zh-Hant"])
        for paper in READMES:
            with self.subTest(paper=paper):
                text = (SOURCE / paper).read_text(encoding="utf-8")
                self.assertEqual(shown(paper), shown("README.md"))
                for other in set(READMES) - {paper}:
                    self.assertIn(f"]({other})", text.split("\n# ")[0])

    def test_the_rooms_are_those_that_there_are(self):
        named = set(re.findall(r"`src/([a-z]+)`", self.text))
        self.assertEqual(named, {path.name for path in (SOURCE / "src").iterdir() if path.is_dir()})

    def test_what_it_points_at_is_there(self):
        anchors = re.findall(r"`([a-z-]+\.svg)#([a-z-]+)`", self.text)
        self.assertTrue(anchors)
        for picture, name in anchors:
            self.assertIn(f'id="{name}"', (SOURCE / "examples/gallery" / picture).read_text(encoding="utf-8"))
        for paper in READMES:
            text = (SOURCE / paper).read_text(encoding="utf-8")
            for target in re.findall(r"(?:\]\(|href=\"|src(?:set)?=\"|man -l |`(?=man/[a-zA-Z_]+/))(?!http)([^)#\"`]+)", text):
                self.assertTrue((SOURCE / target).exists(), f"{paper}: {target}")
            for folder in re.findall(r"`([a-z]+/)`", text):
                self.assertTrue((SOURCE / folder).is_dir() or folder in ("out/",), f"{paper}: {folder}")

    def test_the_packages_that_it_needs_are_told(self):
        told = {"g++": "g++", "cmake": "CMake", "ninja-build": "Ninja", "pkg-config": "pkg-config", "tao-pegtl-dev": "PEGTL", "libfmt-dev": "[fmt]",
                "libcli11-dev": "CLI11", "libgraphviz-dev": "Graphviz", "libutf8proc-dev": "utf8proc", "nlohmann-json3-dev": "nlohmann-json",
                "libtomlplusplus-dev": "toml++", "libexpat1-dev": "Expat"}
        packages = re.search(r"^build_packages=\((.*?)\)", (SOURCE / "dev").read_text(), re.M | re.S)[1].split()
        self.assertEqual(set(packages), set(told))
        table = self.text[self.text.index("## Dependencies"):]
        for package in packages:
            self.assertIn(told[package], table)


class Rules(Case):
    def setUp(self):
        super().setUp()
        # What the examples of the catalogue find beside them; see errors.def.
        self.put("people.journey", "persona guest: Guest\n")
        self.put("channels.journey", "channel counter: Counter\n")
        self.put("map.journey", "journey: Another map\nstage one: One\n  goal: Be another map\n")
        self.put("today.journey", "journey: Order a coffee\npersona guest: Guest\nstage order: Order\n"
                                  "  touchpoint pay: Pay\n    emotion: +0.5 all right\n")
        self.put("loop.journey", "import: loop.journey\n")
        self.put("kpi.csv", "metric,date,value\nwait,2026-01,7\nwait,2026-02,6\n")
        self.put("broken.csv", "metric,date,value\nwait,2026-01,seven\n")
        self.put("po/ja.po", """msgctxt "journey"
msgid "Order tea"
msgstr "お茶を頼む"

#, fuzzy
#| msgid "Order"
msgctxt "stage order"
msgid "Order by phone"
msgstr "注文"

msgctxt "stage order"
msgid "Order"
msgstr "注文"

msgctxt "stage order/goal"
msgid "Get tea quickly"
msgstr "早くお茶を飲む"
""")
        for i in range(1, 41):
            self.put(f"deep-{i}.journey", f"import: deep-{i + 1}.journey\n")

    def test_every_bad_example_fires_its_rule_and_every_good_one_is_clean(self):
        rules = json.loads(self.run_here("rules", "--format", "json").out)
        self.assertGreater(len(rules), 1)
        for rule in rules:
            name = rule["rule"]
            with self.subTest(rule=name):
                bad, good = self.examples_of(name)
                beside = ["today.journey"] if name == "contradicting-scores" else []
                found = json.loads(self.explain_check(bad, *beside).out)
                self.assertIn(name, [finding["rule"] for finding in found])
                self.assertEqual(self.explain_check(good).status, 0)

    def test_what_rules_say_holds_no_words_of_english_in_other_languages(self):
        icons = {"web", "app", "mail", "message", "chat", "phone", "social", "video", "search", "advert", "store", "counter", "kiosk", "person", "team",
                 "courier", "parcel", "document", "sign", "event", "home", "office", "vehicle", "card", "device"}
        for rule in json.loads(self.run_here("rules", "--format", "json").out):
            bad, _ = self.examples_of(rule["rule"])
            beside = ["today.journey"] if rule["rule"] == "contradicting-scores" else []
            for tag in ("zh-Hant", "zh-Hans", "ja"):
                for found in json.loads(self.explain_check(bad, *beside, words=["--messages", tag]).out):
                    for said in (found["message"], found["hint"], *(label["message"] for label in found["labels"])):
                        with self.subTest(rule=rule["rule"], tag=tag, said=said):
                            # <E9> is a byte, 2025-Q4 a date.
                            self.assertEqual(stray_words(re.sub("<..>|-Q[1-4]", "", said), NAMES | icons), [])

    def examples_of(self, rule):
        """The bytes of the bad and of the good example."""
        text = self.run_here("explain", rule).out.decode()
        shown = re.fullmatch(r".*?This is reported:\n\n(.*?)\nThis is right:\n\n(.*)", text, re.S)
        return [self.example(part) for part in shown.groups()]

    @staticmethod
    def example(text):
        """The bytes of an example that `explain` has shown."""
        text = re.sub(r"(?m)^    ", "", text)
        text = re.sub(r"<U\+([0-9A-F]{4,6})>", lambda match: chr(int(match.group(1), 16)), text)
        return b"".join(bytes([int(part, 16)]) if number % 2 else part.encode()
                        for number, part in enumerate(re.split(r"<0x([0-9A-F]{2})>", text)))

    def explain_check(self, text, *beside, words=()):
        """Checks an example from standard input, or as a file together with others."""
        path = "-"
        if beside:
            path = "example.journey"
            self.put(path, text.decode())
        return self.run_here("check", *beside, path, "--format", "json", "--today", "2026-01-15", *words, stdin=text)


class Examples(Case):
    def test_every_example_is_without_a_mistake(self):
        self.expect(self.run_here("check", SOURCE / "examples"), 0)

    def test_every_example_gives_well_formed_pictures_and_pages(self):
        self.expect(self.run_here("build", SOURCE / "examples", "-f", "svg,html,md,json,dot", "-o", "out"), 0)
        self.expect(self.run_here("build", SOURCE / "examples", "-f", "svg,html", "-o", "all", "--persona", "all"), 0)
        self.expect(self.run_here("build", SOURCE / "examples", "-f", "svg", "-o", "each", "--persona", "each", "--theme", "auto"), 0)
        names = [name for name in self.files() if name.endswith((".svg", ".html"))]
        self.assertGreater(len(names), 20)
        for name in names:
            with self.subTest(name=name):
                kind = ["--html"] if name.endswith(".html") else []
                done = subprocess.run(["xmllint", "--noout", "--nonet", *kind, name], cwd=self.folder, capture_output=True, check=False)
                # libxml2's HTML parser is older than HTML 5 and calls its elements unknown.
                complaints = [line for line in done.stderr.decode(errors="replace").splitlines() if "error" in line and "Tag " not in line]
                self.assertEqual(complaints, [])
                if not kind:
                    self.assertEqual(done.returncode, 0)


@unittest.skipUnless(shutil.which("man"), "man-db is not installed")
class Manuals(Case):
    def installed(self, page):
        """The page where man(1) looks for it: a folder of its locale there says where lines may end."""
        locale = page.parent.relative_to(SOURCE / "man").as_posix()
        return self.put(f"share/man/{locale}/man{page.suffix[1:]}/{page.name}", page.read_bytes())

    def render(self, page, columns=500):
        """The page as a terminal of so many columns shows it, without overstrikes."""
        done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", str(page)], capture_output=True, check=False,
                              env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "MANROFFSEQ": "", "MANWIDTH": str(columns)})
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        return re.sub("\x1b\\[[0-9;]*m|.\x08", "", done.stdout.decode()).replace("\u2010", "-").replace("\u2212", "-")

    def test_every_manual_renders_without_a_warning(self):
        pages = sorted((SOURCE / "man").glob("*.[1-9]"))
        self.assertGreaterEqual(len(pages), 2)
        for page in pages:
            with self.subTest(page=page.name):
                self.assertIn("NAME", self.render(page))

    def test_those_of_other_languages_too_under_names_that_whatis_finds(self):
        pages = [SOURCE / "man" / locale / name for locale in ("ja", "zh_CN", "zh_TW") for name in ("journey.1", "journey.5", "journey-rules.7")]
        self.assertEqual(set(pages), set((SOURCE / "man").glob("*/*.[1-9]")))
        for page in pages:
            with self.subTest(page=f"{page.parent.name}/{page.name}"):
                text = self.render(self.installed(page))
                self.assertRegex(text, r"\n\s*名(前|称|稱)\n")
                self.assertNotIn("This is ", text)
                # Characters without blanks between them are broken too, where the page gives a place for it.
                for line in self.render(self.installed(page), 80).splitlines():
                    columns = sum(2 if east_asian_width(character) in "WF" else 1 for character in line)
                    if columns > len(line):  # an example may be a long line of English
                        self.assertLessEqual(columns, 80, line)
                found = subprocess.run(["lexgrog", str(page)], capture_output=True, check=False,
                                       env={"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]})
                self.assertIn(f'"{page.stem} - ', found.stdout.decode())

    def test_translations_name_the_same_code(self):
        # What has come to one of them since is missing from the others.
        for name in ("journey.1", "journey.5"):
            english = code(SOURCE / "man" / name)
            self.assertGreater(len(english["Ic"]), 5)
            for page in sorted((SOURCE / "man").glob(f"*/{name}")):
                translated = code(page)
                for macro, words in english.items():
                    with self.subTest(page=f"{page.parent.name}/{name}", macro=macro):
                        self.assertEqual(translated[macro], words)

    def test_translations_hold_no_words_of_english(self):
        known = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in sorted(NAMES_IN_PROSE, key=len, reverse=True)), re.A)
        for page in sorted((SOURCE / "man").glob("*/*.[1-9]")):
            counted = 0
            for line in prose(page):
                counted += 1
                rest = known.sub("", line)
                with self.subTest(page=f"{page.parent.name}/{page.name}", line=line):
                    self.assertEqual(re.findall("[A-Za-z]{2,}", rest), [])
            self.assertGreater(counted, 50)

    def test_the_manual_has_every_command_and_option(self):
        for page in sorted((SOURCE / "man").glob("**/journey.1")):
            folder = page.parent.name
            manual = self.render(self.installed(page))
            for command in ("build", "check", "fmt", "list", "texts", "history", "rules", "explain", "new"):
                self.assertIn(f"journey {command}", manual, folder)
                for option in re.findall(r"--[a-z-]+", self.run_here(command, "--help").out.decode().split("Examples:")[0]):
                    with self.subTest(folder=folder, command=command, option=option):
                        self.assertIn(option, manual)


if __name__ == "__main__":
    main()
