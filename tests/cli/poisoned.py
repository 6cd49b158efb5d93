"""Maps with poison in every text field that the language has, made from its own tables, so that no new field goes without.

    fields = Fields(tables(JOURNEY))
    fields.write(folder)            # p.journey, what it imports and refers to, journey.toml
    fields.shown                    # what each field says, by where it stands: {"p: s1 t1 goal": "… zqp17z"}

`declared` is a map in which everything is declared, with poison in the titles; in a `free` one nothing is, so that references
are texts too. A row of the tables whose kind of value, argument or reference is not known here is a KeyError: whoever adds one
says what poison looks like in it.
"""

import re
import subprocess
from pathlib import Path

POISON = "\"'\\`<>&]]>-->*/ \\N\\G|#[x](javascript:alert(1))<svg/onload=alert(1)>{{7*7}}${x}%0A::error::x##[error]x,=1+1;@team"
# What else would start something where a text begins. The poison itself begins with a quotation mark.
STARTS = ("=1+1", "+1", "-1", "@team", "::error::x", "##[error]x", "# x", "- x", "1. x", "> x", "```x", "~~~", "---", "===", "| a | b |", "<!-- x",
          "<script>alert(1)</script>", "&lt;b&gt;", "![x](https://example.net/x.png)", "[x]: javascript:alert(1)", "https://example.net/", "www.example.net",
          "a@example.net", "#12", "GH-12", "javascript:alert(1)", ":tada:", "\\N", "$$x$$", "[ ] x", "**x**", "    x")
# A file may be called all of this; what a name or a label can't hold is left out.
FILE = POISON.translate(str.maketrans("", "", "/\\:"))
LABEL = POISON.replace(":", "")
# The word at the end of each text.
MARK = re.compile(r"zq([a-z]+)\d+z")
SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><title>alert(1)</title><rect width='8' height='8'/></svg>"

# A value of each kind that no text fits into.
PLAIN = {"number": "3", "integer_1_to_5": "4", "share_or_frequency": "20%", "date": "2026-05-01", "period": "3 months", "scale": "-2..+2",
         "amount": "12", "change": "+2", "percentage": "10%", "volume": "1200 per month", "currency": "EUR",
         "language": "en", "link": "https://example.org/?a='1'&b=\"2\"#c<d>", "color": "#123456", "icon": "web", "servqual": "5 -> 3",
         "image_file": f"{FILE}.svg", "phases": "browse, pay"}
# What stands around the text, where a text fits in.
TEXTS = {"text": "{}", "title": "{}", "optional_text": "{}", "emotion": "-1 {}", "next": "5% {}", "enumeration_or_text": "{}", "duration": "{}",
         "reference": "{}", "references": "{}", "person": "{}", "people": "{}"}
# How much of that is the text: references end at a comma, an emotion may have a colon behind its number.
CUTS = {"references": lambda text: text.split(",")[-1], "emotion": lambda text: text.lstrip(":")}
CUTS["people"] = CUTS["references"]
FILES = {"before": "before", "detail": "detail", "data": "data", "import_": "library"}
# Names that are declared, by the keyword that refers to them. `tag` refers to nothing.
NAMES = {"persona": "p1, p2, p3", "channel": "c1", "owner": "o1", "metric": "m1", "source": "q1", "model": "shop", "phase": "browse", "skip": "p2",
         "solves": "hurt", "depends_on": "o9", "only": "p1, p2, p3", "show": "stage, touchpoint, channel, owner, emotion, pain, own, size",
         "stages": "s1, s2"}
# Where only some of them fit: one persona, the personas of a touchpoint among those of its stage, the metric that is a percentage.
NAMES_BELOW = {("record", "persona"): "p1", ("touchpoint", "only"): "p1, p2", ("way", "metric"): "m2"}
# What stands in one of its kind alone: a share is measured by a percentage, only one lane has a scale.
ALONE = {("lane", "scale"): "size", ("lane", "better"): "size", ("lane", "unit"): "size", ("record", "persona"): "2026-02"}
# References to these may be texts as long as none of their kind is declared.
FREE = ("channel", "owner", "metric", "source")
# What stands at the margin, under which names; only what is named twice has a second.
TOP = {"persona": ("p1", "p2", "p3"), "channel": ("c1",), "owner": ("o1",), "metric": ("m1", "m2"), "source": ("q1",), "lane": ("own", "size"), "model": ("mine",),
       "stage": ("s1", "s2"), "view": ("v1",), "opportunity": ("o9",)}
TOUCHPOINTS = {"s1": ("t1",), "s2": ("t2",)}


def quote(text):
    """A field of CSV."""
    return '"' + text.replace('"', '""') + '"'


def footer(poisons):
    """What the house says at the foot of each page, which has room for 100 characters."""
    return poisons[0][-90:]


def tables(journey):
    """The rows of tools/tables.cpp, beside the program."""
    done = subprocess.run([Path(journey).resolve().parent / "journey_tables"], capture_output=True, check=True)
    return [line.split("\t") for line in done.stdout.decode().splitlines()]


class Fields:
    """What may stand where: {parent: [(keyword, arity, argument, value, enumeration, children)]}, lanes and their words in place."""

    def __init__(self, rows, poisons=(POISON,)):
        self.poisons = poisons
        self.words = {row[1]: row[2].split(",")[0] for row in rows if row[0] == "keyword"}
        self.values = {}
        for row in rows:
            if row[0] == "value":
                self.values.setdefault(row[1], row[2].split(",")[0])
        lanes = [(row[1], "list", "none", "text", "none", row[3]) for row in rows if row[0] == "lane"]
        self.below_own_lanes = next(row[2] for row in rows if row[0] == "own lanes")
        self.below = {}
        for row in rows:
            if row[0] == "entry":
                self.below.setdefault(row[1], []).append(tuple(row[2:]))
            elif row[0] == "lanes":
                self.below.setdefault(row[1], []).extend(lanes)
        self.shown, self.poisoned = {}, set()

    def text(self, where, file, cut=str):
        """The poison, with a word at its end that says which field it is. A list of references is cut at its commas."""
        text = f"{self.poisons[len(self.shown) % len(self.poisons)]} zq{file}{len(self.shown)}z"
        self.shown[f"{file}: {where}"] = cut(text).strip()
        return text

    def value(self, parent, row, where, file, free):
        keyword, _, _, value, enumeration, _ = row
        if value in ("file", "path"):
            return f"{FILE} {FILES[keyword]}" + (".csv" if keyword == "data" else ".journey")
        if value == "enumeration":
            return "future" if enumeration == "state" and file == "p" else self.values[enumeration]
        if row[2] == "names":
            return ""  # what is different for some personas has no text of its own
        if keyword == "unit" and where.startswith("m2 "):
            return "%"  # of the metric that shares are compared with
        if value in ("reference", "references") and keyword != "tag" and keyword not in free:
            return NAMES_BELOW.get((parent, keyword), NAMES[keyword]).removesuffix(", own, size" if free else "")
        if value in TEXTS:
            self.poisoned.add((parent, keyword))
            return TEXTS[value].format(self.text(where, file, CUTS.get(value, str)))
        return PLAIN[value]

    def arguments(self, parent, row, free):
        """What stands between keyword and colon, once or several times."""
        keyword, _, argument, _, enumeration, _ = row
        if argument == "names":
            return ["p1"]
        if argument == "optional_name" and parent in ("stage", "touchpoint") and keyword == "pain":
            return ["hurt" if parent == "touchpoint" else ""]
        return {"none": [""], "optional_name": [""], "date": ["2026-01", "2026-02"], "dimension": [self.values["servqual_dimension"]],
                "target": ["", "t2", "exit"], "label": [LABEL], "metric": [LABEL if "metric" in free else "m1"]}[argument]

    def lines(self, parent, depth, path, file, free):
        """All that may stand below a parent, with what may stand below that."""
        for row in self.below.get(parent, ()):
            keyword, _, _, value, _, children = row
            if file != "p" and (keyword in FILES or value == "image_file"):
                continue  # the map itself refers to files, others would in circles
            if parent == "touchpoint" and keyword == ("skip" if path.endswith("t2") else "only"):
                continue  # one persona sees what is different for her, the other what is not; and not both in one place
            if not path.endswith(ALONE.get((parent, keyword), "")) or keyword == "depends_on" and path == "o9":
                continue
            if (parent, keyword) == ("way", "metric") and "metric" in free:
                continue  # what a share is compared with is declared
            names = TOUCHPOINTS[path.split()[-1]] if keyword == "touchpoint" else self.arguments(parent, row, free)
            for name in names:
                if name == "hurt" and not path.endswith("t1"):
                    name = ""  # pains have a name once
                where = " ".join(filter(None, (path, self.words[keyword], name)))
                text = self.value(parent, row, where, file, free)
                yield f"{'  ' * depth}{self.words[keyword]}{' ' if name else ''}{name}: {text}"
                if children != "none":
                    yield from self.lines(children, depth + 1, where if keyword != "touchpoint" else f"{path} {name}", file, free)
        if parent in ("stage", "touchpoint", "for_stage", "for_touchpoint") and not free:
            for lane, number in (("own", ""), ("size", "1 ")):
                yield f"{'  ' * depth}{lane}: {number}{self.text(f'{path} {lane}', file)}"
                yield from self.lines(self.below_own_lanes, depth + 1, f"{path} {lane}", file, free)

    def map(self, file="p", free=()):
        """The lines of a map; of a library where `file` is that."""
        lines = []
        for row in self.below["top"]:
            keyword, _, _, value, _, children = row
            if file == "library" and keyword != "channel" or keyword in free or free and keyword in ("lane", "model"):
                continue
            if keyword == "import_" and (free or file != "p"):
                continue
            for name in ("lib",) if file == "library" else TOP.get(keyword, ("",)):
                where = " ".join(filter(None, (self.words[keyword], name)))
                text = self.value("top", row, where, file, free)
                lines.append(f"{self.words[keyword]}{' ' if name else ''}{name}: {text}")
                if children != "none":
                    lines += self.lines(children, 1, name or where, file, free)
        return "\n".join(lines) + "\n"

    def write(self, folder, free=()):
        """Puts the map and everything that it names into a folder; its path."""
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        quoted = footer(self.poisons).replace("\\", "\\\\").replace('"', '\\"')
        (folder / "journey.toml").write_text(f'[brand]\nfooter = "{quoted}"\nlogo = "logo.svg"\naccent = "#1A7F64"\n', encoding="utf-8")
        (folder / "logo.svg").write_text(SVG, encoding="utf-8")
        (folder / f"{FILE}.svg").write_text(SVG, encoding="utf-8")
        (folder / f"{FILE} data.csv").write_text("".join(f"{row},{quote(self.poisons[0])}\n" for row in ("metric,date,value", "m1,2026-03,4", "m2,2026-03,4")), encoding="utf-8")
        (folder / f"{FILE} library.journey").write_text(self.map("library"), encoding="utf-8")
        for name in ("before", "detail"):
            (folder / f"{FILE} {name}.journey").write_text(self.map(name, free=FREE), encoding="utf-8")
        path = folder / "p.journey"
        path.write_text(self.map("p", free), encoding="utf-8")
        return path
