"""Poison in every text field of the language, through every format and view; outputs are parsed again by strict parsers.

What the fields are comes from the language's own tables (poisoned.py). The pictures and pages are opened in a browser too
(tests/browser/poison_test.py).
"""

import csv
import html
import html.parser
import io
import json
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.dom.minidom
from pathlib import Path

from harness import JOURNEY, Case, main, run
from poisoned import FILE, FREE, LABEL, MARK, POISON, STARTS, TEXTS, Fields, footer, tables

SVG_ELEMENTS = {"svg", "title", "desc", "style", "g", "a", "text", "tspan", "rect", "line", "circle", "path", "image", "use", "clipPath"}
SVG_ATTRIBUTES = {"xmlns", "class", "role", "aria-labelledby", "viewBox", "width", "height", "lang", "xml:lang", "id", "href", "rel", "x", "y", "rx", "x1",
                  "y1", "x2", "y2", "cx", "cy", "r", "d", "text-anchor", "clip-path", "preserveAspectRatio", "stroke-width", "transform"}
# Where a row of the map begins: the only thing that is moved.
ROW = r"^translate\(0 [0-9]+\)$"
HTML_ELEMENTS = {name.lower() for name in SVG_ELEMENTS} | {
    "html", "head", "meta", "body", "header", "footer", "main", "nav", "section", "div", "p", "span", "strong", "h1", "h2", "h3", "ol", "ul", "li", "dl", "dt",
    "dd", "blockquote", "table", "caption", "thead", "tbody", "tr", "th", "td", "img", "polyline"}
HTML_ATTRIBUTES = {name.lower() for name in SVG_ATTRIBUTES} | {
    "charset", "name", "content", "http-equiv", "tabindex", "scope", "colspan", "rowspan", "aria-label", "aria-hidden", "alt", "src", "points"}
MARKDOWN_ELEMENTS = {"h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "strong", "em", "a", "br", "span", "blockquote"}
VOID = {"meta", "img", "br"}

# What only some outputs have room for: in a picture stands what the map is about, not its papers.
NOT_IN_HTML = {"c1 description", "c1 owner"}
NOT_IN_MARKDOWN = {"c1 description", "c1 owner", "o1 contact", "o1 description", "own description", "size description", "v1 description"}


class Elements(html.parser.HTMLParser):
    """Elements and texts of a page; every element is closed in its turn."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.elements, self.parts, self.comments, self.open = [], [], [], []
        self.feed(text)
        self.close()
        assert self.open == [], self.open

    def handle_starttag(self, tag, attributes):
        assert len({name for name, _ in attributes}) == len(attributes), (tag, attributes)
        self.elements.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag
        if tag not in ("strong", "em", "a", "span", "tspan"):
            self.parts.append(" ")

    def handle_comment(self, data):
        self.comments.append(data)

    def handle_data(self, data):
        if "style" not in self.open:
            self.parts.append(data)

    @property
    def text(self):
        return " ".join("".join(self.parts).split())


def strings(value):
    """Every text in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)


def is_safe(address):
    """What a browser may follow or load: a scheme only where it is one of the few."""
    return re.match(r"(https?:|mailto:|#|\./|data:image/(png|jpeg|svg\+xml);base64,[A-Za-z0-9+/=]*$)", address or "") is not None


class Poison(Case):
    # Everything declared, so that titles are poisoned; nothing or little declared, so that references are. Then the same with all that
    # a line could begin with.
    MAPS = {"declared": ((), (POISON,)), "free": (FREE, (POISON,)), "free owners": (("owner", "source"), (POISON,)), "declared, starts": ((), STARTS),
            "free, starts": (FREE, STARTS)}

    @classmethod
    def setUpClass(cls):
        """Builds each map in every format, view and theme, once for all tests."""
        holder = tempfile.TemporaryDirectory(prefix="journey-test-")
        cls.addClassCleanup(holder.cleanup)
        cls.rows, cls.made = tables(JOURNEY), {}
        for number, (name, (free, poisons)) in enumerate(cls.MAPS.items()):
            cls.made[name] = cls.make(Path(holder.name).resolve() / str(number), Fields(cls.rows, poisons), free)

    @staticmethod
    def make(folder, fields, free):
        fields.write(folder, free)
        for number, words in enumerate((["--persona", "each", "-f", "svg,html,md,json,dot"], ["--persona", "all", "-f", "svg,html,md"],
                      ["--theme", "print", "-f", "svg,html", "--persona", "p2"], ["--theme", "print", "-f", "svg", "--paper", "a4", "--persona", "p1"])):
            result = run("build", "p.journey", "--view", "all", "-o", f"out/{number}/", *words, cwd=folder)
            assert result.status == 0, result
        return fields, folder

    def outputs(self, suffix):
        found = sorted((self.folder / "out").rglob(f"*.{suffix}"))
        self.assertGreater(len(found), 0)
        for path in found:
            yield path.name, path.read_text(encoding="utf-8")

    def each(self):
        for name, (fields, folder) in self.made.items():
            self.folder = folder
            yield name, fields

    def assert_whole(self, fields, shown, where):
        """Every text whose mark is read is read whole."""
        marks = {expected.split()[-1]: expected for expected in fields.shown.values()}
        seen = set()
        for mark in {found[0] for found in MARK.finditer(shown)}:
            self.assertIn(" ".join(marks[mark].split()), shown, where)
            seen.add(mark)
        return seen

    def missing(self, fields, seen):
        return {where.removeprefix("p: ") for where, text in fields.shown.items() if where.startswith("p: ") and text.split()[-1] not in seen}

    def test_trust_poison_stands_in_every_field(self):
        """Of every row of the tables whose value, argument or reference is an author's text there is a text in a map."""
        said = {}
        for free, poisons in self.MAPS.values():
            fields = Fields(self.rows, poisons)
            fields.map("p", free)
            for parent, keyword in fields.poisoned:
                said.setdefault((parent, keyword), 0)
        fields = Fields(self.rows)
        free = set(TEXTS) - {"reference", "references"}
        wanted = {(parent, row[0]) for parent, rows in fields.below.items() for row in rows
                  if row[3] in free and row[2] != "names" or row[3] in ("reference", "references") and row[0] in ("tag", "channel", "owner", "metric", "source")}
        wanted.remove(("way", "metric"))  # a share is compared with a metric that is declared, and no text
        self.assertGreater(len(wanted), 200)
        self.assertEqual(wanted - set(said), set())

    def test_trust_svg_is_drawing_whatever_is_said(self):
        for _, fields in self.each():
            seen = set()
            for name, text in self.outputs("svg"):
                document = xml.dom.minidom.parseString(text)
                for node in document.getElementsByTagName("*"):
                    self.assertIn(node.tagName, SVG_ELEMENTS, name)
                    for key, value in node.attributes.items():
                        self.assertIn(key, SVG_ATTRIBUTES, name)
                        if key == "transform":
                            self.assertRegex(value, ROW)
                        if key == "href":
                            self.assertTrue(is_safe(value), value)
                        self.assertNotIn("alert(", value.replace("alert%281%29", "") if key != "href" else "")
                    if node.tagName == "style":
                        self.assertNotRegex(node.firstChild.data, r"alert|@import|url\(|expression|zq")
                self.assertEqual([n for n in document.childNodes if n.nodeType != n.ELEMENT_NODE], [])
                titles = "\n".join(node.firstChild.data for node in document.getElementsByTagName("title") if node.firstChild)
                seen |= self.assert_whole(fields, " ".join(titles.split()), name)
            self.assertGreater(len(seen), 200)
            self.assertIn(escaped := html.escape(footer(fields.poisons))[-20:], "".join(text for _, text in self.outputs("svg")), escaped)

    def test_trust_html_is_a_page_whatever_is_said(self):
        for kind, fields in self.each():
            seen, moved = set(), False
            for name, text in self.outputs("html"):
                page = Elements(text.removeprefix("<!doctype html>"))
                self.assertEqual(page.comments, [])
                for tag, attributes in page.elements:
                    self.assertIn(tag, HTML_ELEMENTS, name)
                    for key, value in attributes.items():
                        self.assertIn(key, HTML_ATTRIBUTES, name)
                        if key == "transform":
                            self.assertRegex(value, ROW)
                        if key in ("href", "src"):
                            self.assertTrue(is_safe(value), value)
                policy = next(attributes["content"] for tag, attributes in page.elements if attributes.get("http-equiv") == "Content-Security-Policy")
                self.assertRegex(policy, r"^default-src 'none'; style-src( 'sha256-[A-Za-z0-9+/=]+')+;( img-src data:;)? base-uri 'none'; form-action 'none'$")
                # In pictures a text stands in several lines, and whole in its tooltip.
                words = re.sub(r"<text\b.*?</text>", " ", text, flags=re.S)
                shown = Elements(words.removeprefix("<!doctype html>")).text
                seen |= self.assert_whole(fields, shown, name)
                moved = moved or f"{LABEL} +2" in shown
            self.assertEqual(moved, "metric" in self.MAPS[kind][0])
            self.assertLessEqual(self.missing(fields, seen), NOT_IN_HTML)

    @unittest.skipUnless(shutil.which("cmark-gfm"), "cmark-gfm is not installed")
    def test_trust_markdown_is_rendered_by_two_gfm_renderers_as_the_same_text(self):
        for _, fields in self.each():
            seen = set()
            for name, text in self.outputs("md"):
                self.assertFalse(text.startswith("---"), name)
                self.assertNotRegex(text, r"(?m)^::|##\[|(?<![&<>!-])@team|\{\{")
                pages = []
                for rendered in (cmark(text), markdown_it(text)):
                    page = Elements(rendered)
                    pages.append(page)
                    for tag, attributes in page.elements:
                        self.assertIn(tag, MARKDOWN_ELEMENTS, name)
                        if tag == "a":
                            self.assertEqual(list(attributes), ["href"])
                            self.assertTrue(is_safe(attributes["href"]), attributes)
                            self.assertNotIn("example.net", attributes["href"])
                        else:
                            self.assertLessEqual(set(attributes), {"align", "start"}, name)
                    # Mentions and issues are found in the rendered text, within an element.
                    self.assertNotRegex(html.unescape(rendered), r"@team|(?<![&\w])#12|GH-12")
                    seen |= self.assert_whole(fields, page.text, name)
                self.assertEqual(pages[0].text, pages[1].text, name)
                self.assertEqual([tag for tag, _ in pages[0].elements], [tag for tag, _ in pages[1].elements], name)
            self.assertLessEqual(self.missing(fields, seen), NOT_IN_MARKDOWN)

    def test_trust_json_is_json_and_says_it_all(self):
        for name, fields in self.each():
            said, moved = set(), set()
            for _, text in self.outputs("json"):
                record = json.loads(text, parse_constant=self.fail)
                said |= set(strings(record))
                moved |= {effect["metric"]["title"] for life in record["lives"] for opportunity in life["opportunities"]
                          for effect in opportunity["effects"]}
            missing = {where for where, text in fields.shown.items() if where.startswith("p: ") and text not in said}
            self.assertEqual(missing, set())
            self.assertIn(LABEL, said)
            self.assertEqual(LABEL in moved, "metric" in self.MAPS[name][0])

    def test_trust_dot_is_labels(self):
        """The grammar of DOT, as far as it is written: words and strings; what a text says stands in strings."""
        token = re.compile(r'\s+|->|[{}\[\]=;,]|[A-Za-z_][A-Za-z_0-9]*|-?[0-9.]+|"((?:[^"\\]|\\["\\nlr])*)"')
        for _, fields in self.each():
            for name, text in self.outputs("dot"):
                at, words, labels = 0, set(), []
                while at < len(text):
                    found = token.match(text, at)
                    self.assertIsNotNone(found, f"{name}: {text[at:at + 60]!r}")
                    if found[1] is not None:
                        labels.append(found[1])
                    elif found[0][0].isalpha():
                        words.add(found[0])
                    at = found.end()
                self.assertLessEqual(words, {"digraph", "subgraph", "journey", "graph", "node", "edge", "rankdir", "LR", "labelloc", "t", "fontsize", "nodesep",
                                             "ranksep", "fontname", "fontcolor", "shape", "box", "style", "fillcolor", "color", "label", "arrowsize",
                                             "penwidth", "dashed", "oval", "tooltip", "constraint", "false", "circle", "plaintext", "ellipse", "rounded", "width",
                                             "headport", "tailport", "weight", "point", "solid", "filled"}, name)
                said = " ".join(html.unescape(re.sub(r"\\n", "\n", label.replace("\\\\", "\0"))).replace("\0", "\\").replace('\\"', '"') for label in labels)
                self.assertGreater(len(self.assert_whole(fields, " ".join(said.split()), name)), 5)

    def test_trust_csv_formulas(self):
        for _, fields in self.each():
            rows = list(csv.reader(io.StringIO(self.run_here("list", "--format", "csv").out.decode()), strict=True))
            self.assertGreater(len(rows), 30)
            self.assertEqual({len(row) for row in rows}, {len(rows[0])})
            for cell in (cell for row in rows for cell in row):
                self.assertNotRegex(cell, r"^[=+\-@\t\r＝＋－＠]")
            for table in (["list"], ["check", "--coverage"], ["list", "--format", "json"]):
                self.assert_plain_log(self.run_here(*table).out)
            json.loads(self.run_here("list", "--format", "json").out)

    def test_trust_fmt_keeps_every_text(self):
        for name, _ in self.each():
            before = [json.loads(text) for _, text in self.outputs("json")]
            shutil.copy(self.folder / "p.journey", self.folder / "formatted.journey")
            self.expect(self.run_here("fmt", "formatted.journey"), 0)
            self.expect(self.run_here("build", "formatted.journey", "--persona", "each", "-f", "json", "-o", "again/"), 0)
            self.assertEqual(before, [json.loads(self.read("again/formatted.json"))], name)
            (self.folder / "formatted.journey").unlink()

    # ---- findings, with poison where something else is asked for ----------------------------------------------------------

    def faulty(self):
        """A map a mistake: poison for every value that is no text, for names, keywords, arguments; in files of hostile names."""
        fields = Fields(self.rows)
        kinds = {row[3]: (parent, row) for parent, rows in fields.below.items() for row in rows}
        self.put("journey.toml", "")
        head = "journey: J\nchannel web: Web\nowner o: O\nmetric m: M\nsource s: S\npersona p: P\nstage s1: S\n  touchpoint t1: T\n"
        count = 0
        for kind, (_, row) in sorted(kinds.items()):
            for poison in (POISON, *STARTS[:8]):
                word = fields.words[row[0]]
                lines = {"": f"{word}: {poison}\n", "journey": f"journey: J\n  {word}: {poison}\n", "metric": f"metric x: X\n  {word}: {poison}\n",
                         "place": f"    {word}: {poison}\n", "pain": f"    pain: P\n      {word}: {poison}\n"}
                for place, line in lines.items():
                    text = head.replace("journey: J\n", line) if place == "journey" else head + line
                    self.put(f"{FILE} {count}.journey", text)
                    count += 1
        for line in (f"{LABEL}: x", f"stage {LABEL}: x", f"    {LABEL}: x", f"    next {LABEL}: 5%", f"    servqual {LABEL}: 5 -> 3", f"view v: V\n  show: {POISON}",
                     f"    skip: {POISON}", f"    for {LABEL}:\n      goal: x", f"import: {FILE}.nothing", f"import: ../{FILE}", "import: ../../../etc/passwd"):
            self.put(f"::error::{FILE} {count}.journey", head + line + "\n")
            count += 1
        return count

    def test_trust_sarif_json_junit_valid_whatever_the_file_names_are(self):
        count = self.faulty()
        paths = {name for name in self.files() if name.endswith(".journey")}
        self.assertEqual(len(paths), count)
        for words in (["check"], ["check", "--messages", "zh-Hant"]):
            for name in ("json", "rdjson", "sarif", "gitlab"):
                result = self.run_here(*words, "--format", name)
                self.assertEqual(result.status, 1)
                said = list(strings(json.loads(result.out, parse_constant=self.fail)))
                self.assertTrue(any(POISON[:20] in text for text in said), name)
                self.assert_plain_log(result.out)
            found = json.loads(self.run_here(*words, "--format", "json").out)
            self.assertEqual({finding["path"] for finding in found} - paths, set())
            self.assertGreater(len({finding["path"] for finding in found}), count / 2)
            junit = self.run_here(*words, "--format", "junit").out
            document = xml.dom.minidom.parseString(junit)
            self.assertLessEqual({node.tagName for node in document.getElementsByTagName("*")}, {"testsuites", "testsuite", "testcase", "failure", "system-out"})
            names = {node.getAttribute("name") for node in document.getElementsByTagName("testsuite")}
            self.assertTrue(any(FILE.replace("##[", "## [") in name for name in names), names)
            if shutil.which("xmllint"):
                self.assertEqual(subprocess.run(["xmllint", "--noout", "--nonet", "-"], input=junit, capture_output=True, check=False).returncode, 0)

    def test_trust_workflow_commands_of_github_are_the_findings_alone(self):
        self.faulty()
        found = json.loads(self.run_here("check", "--format", "json").out)
        lines = self.run_here("check", "--format", "github").out.decode().splitlines()
        commands = [line for line in lines if re.match(r"\s*::", line)]
        self.assertGreater(len(commands), 20)
        self.assertLess(len(commands), len(found))
        for line in commands:
            self.assertRegex(line, r"^::(error|warning|notice) (file=[^:,]*,line=\d+(,\w+=[^,:]*)*|title=journey)::")
        self.assert_plain_log("\n".join(line for line in lines if line not in commands).encode())

    def test_trust_terminal_escapes_and_logs(self):
        self.faulty()
        for words in (["check"], ["check", "--format", "text"], ["build", "-o", "out/"], ["fmt", "--check"], ["fmt", "--diff"], ["list"]):
            for env in ({"CI": "true"}, {"GITHUB_ACTIONS": "true"}):
                result = self.run_here(*words, env=env)
                self.assertIn(result.status, (0, 1), result)
                self.assert_plain_log(result.out + b"\n" + result.err)

    def assert_plain_log(self, text):
        for line in text.decode().splitlines():
            # A command has a name: `:::` beside a place is none.
            self.assertNotRegex(line, r"^\s*::(?!: )")
            self.assertNotIn("##[", line)
        self.assertNotRegex(text, rb"[\x00-\x08\x0b-\x1f\x7f]")


def cmark(text):
    words = ["cmark-gfm", "--unsafe", "-t", "html"]
    for extension in ("table", "strikethrough", "autolink", "tagfilter", "tasklist", "footnotes"):
        words += ["-e", extension]
    return subprocess.run(words, input=text.encode(), capture_output=True, check=True).stdout.decode()


def markdown_it(text):
    """Debian's python3 has it; another may run this. It would find links in words that nothing marks (`example.net`): not asked for."""
    script = "import sys, markdown_it; sys.stdout.write(markdown_it.MarkdownIt('gfm-like', {'linkify': False}).render(sys.stdin.read()))"
    done = subprocess.run(["/usr/bin/python3", "-c", script], input=text.encode(), capture_output=True, check=True, env={"LC_ALL": "C.UTF-8"})
    return done.stdout.decode()


if __name__ == "__main__":
    main()
