"""What the references and the schema say of words and lanes, made from the tables of src/lexicon.

In:  the rows that tools/tables.cpp prints, and the files of FILES.
Out: their texts with what stands between the marks made anew: `<!-- made: NAME -->` to `<!-- end -->` in Markdown, lines
     `.\\" made: NAME` to `.\\" end` in a manual; in the JSON schema, the keys of the text lanes. What is outside is written by hand.
"""
import json
import re

# The kinds of values whose keyword alone does not say whose they are.
OWNERS_OF_VALUES = {
    "journey_kind": "`kind` of a journey", "channel_kind": "`kind` of a channel", "owner_kind": "`kind` of an owner",
    "source_kind": "`kind` of a source", "status": "`status` of a journey", "opportunity_status": "`status` of an opportunity",
    "servqual_dimension": "`servqual`", "target": "target of `next`",
}


class Tables:
    """The rows by kind: lists of (id, cells), in the order of the tables."""

    def __init__(self, printed):
        rows = [line.split("\t") for line in printed.splitlines()]

        def of(kind):
            return [(row[1], row[2:]) for row in rows if row[0] == kind]

        self.values, self.phases, self.models, self.aliases = of("value"), of("phase"), of("model"), of("alias")
        # Languages as their own people call them; English, the first one, is called so by this page.
        self.languages = ["English", *(cells[0].split(",")[0] for _, cells in of("language")[1:])]
        # Text lanes have an order for readers, the common ones first, that is not that of the map.
        common = {lane: int(cells[0]) for lane, cells in of("lane")}
        lanes = iter(sorted((row for row in of("keyword") if row[0] in common), key=lambda row: common[row[0]]))
        self.keywords = [next(lanes) if row[0] in common else row for row in of("keyword")]
        self.lanes = [cells[0] for lane, cells in self.keywords if lane in common]


def code(cell):
    """A cell of words in Markdown: "owner, team" gives `owner` · `team`."""
    return " · ".join(f"`{word}`" for word in cell.split(", "))


def table(head, rows):
    """A table in Markdown."""
    return "\n".join(["| " + " | ".join(head) + " |", "|" + "---|" * len(head), *("| " + " | ".join(row) + " |" for row in rows)])


def markdown(tables):
    """The parts of grammar/README.md by name."""
    at_the_margin = {keyword: f" (at the margin also `{cells[1]}`)" for keyword, cells in tables.aliases}
    values, before = [], None
    for enumeration, cells in tables.values:
        keyword = OWNERS_OF_VALUES.get(enumeration, f"`{enumeration.replace('_', '-')}`")
        values.append(["" if enumeration == before else keyword, *map(code, cells)])
        before = enumeration
    blocks = {
        "keywords": table(tables.languages,
                          ([code(cells[0]) + at_the_margin.get(keyword, ""), *map(code, cells[1:])]
                           for keyword, cells in tables.keywords)),
        "values": table(["for", *tables.languages], values),
        "models": table(["model", "phases", "other names"],
                        ([f"`{name}`", ", ".join(f"`{phase}`" for phase in cells[0].split(", ")), code(cells[1])]
                         for name, cells in tables.models)),
        "phases": table(["phase", *tables.languages[1:]], (map(code, cells) for _, cells in tables.phases)),
    }
    return {"lanes": " ".join(f"`{lane}`" for lane in tables.lanes)} | {name: f"\n\n{text}\n\n" for name, text in blocks.items()}


def manual(tables):
    """The parts of journey(5) by name, the same in every language: it shows all languages' words."""
    def items(rows):
        return "".join(f".It Ic {cells[0]}\n{'; '.join(cells[1:])}\n" for cells in rows)

    return {
        "lanes": f".Ic {' , '.join(tables.lanes)} ,\n",
        "keywords": items(cells for _, cells in tables.keywords),
        "values": items(cells for _, cells in tables.values),
        "models": items([name, *cells] for name, cells in tables.models),
        "phases": items(cells for _, cells in tables.phases),
    }


def between(begin, end, parts):
    """A function of a text that puts the parts between their marks; each part has to have a place."""
    def renew(text):
        places = set()

        def put(match):
            places.add(match.group(2))
            return match.group(1) + parts[match.group(2)] + match.group(3)

        text = re.sub(rf"({begin})(?s:.*?)({end})", put, text)
        assert places == parts.keys(), f"no mark for {', '.join(parts.keys() - places)}"
        return text

    return renew


def schema(lanes):
    """A function of the JSON schema that gives it the lanes, wherever lines stand."""
    lines = {"type": "array", "description": "lines of this lane", "items": {"type": "string"}, "minItems": 1}

    def renew(text):
        read = json.loads(text)
        for place in ("touchpoint", "stage"):
            read["$defs"][place]["properties"]["lanes"]["properties"] = {lane: lines for lane in lanes}
        return json.dumps(read, ensure_ascii=False, indent=2) + "\n"

    return renew


def files(printed, source):
    """Each file below `source` of which a part is made, with the function that renews its text. journey(5) stands in man/, and in
    man/LOCALE/ for each language that it has been written in."""
    tables = Tables(printed)
    renew_manual = between(r"\.\\\" made: (\w+)\n", r"\.\\\" end\n", manual(tables))
    return {
        "grammar/README.md": between(r"<!-- made: (\w+) -->", r"<!-- end -->", markdown(tables)),
        "man/journey.5": renew_manual,
        **{path.relative_to(source).as_posix(): renew_manual for path in sorted(source.glob("man/*/journey.5"))},
        "docs/journey.schema.json": schema(tables.lanes),
    }
