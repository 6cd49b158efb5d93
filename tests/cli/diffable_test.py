"""Outputs are kept in git and reviewed: a small edit of a long map is a small diff of each of them.

How many lines change is counted as `diff --minimal` shows it: of the lines that went and those that came, the more. What the map means
may change in many places by one edit (a share changes how many come to every step behind it); the limits below hold that, and no line more
than the little that a picture needs to make room.
"""

import re
import shutil
import subprocess

from harness import JOURNEY, SOURCE, Case, environment, main

MAP = (SOURCE / "examples/trial-to-team.journey").read_text(encoding="utf-8")
FORMATS = ("svg", "md", "html", "json")
# What anybody may rely on, wherever the edit is made.
SCORE_SVG, PAIN_MARKDOWN = 40, 8

HELP = MAP[MAP.index("  touchpoint help: Ask for help\n"):MAP.index("\nstage plan: ")]
A_PAIN = "    pain closed: Nobody answers on Thursday evenings, when rotas are made\n      severity: medium\n      source: tickets\n"
NEW_PAIN = "    pain slow-chat: Waits for an answer\n      severity: low\n      source: tickets\n"

# Each edit: what is replaced by what, everywhere, and how many lines of each format it may change.
EDITS = {
    "a score changes": (
        [("emotion: +0.5 curious\n", "emotion: +1 curious\n")],
        {"svg": 4, "md": 3, "html": 6, "json": 6}),
    "a touchpoint is called otherwise": (
        [("touchpoint sign-up: Sign up\n", "touchpoint sign-up: Make an account\n")],
        {"svg": 8, "md": 5, "html": 13, "json": 3}),
    "its name changes": (
        [("touchpoint import: ", "touchpoint staff-list: "), ("next import:", "next staff-list:")],
        {"svg": 5, "md": 0, "html": 6, "json": 22}),
    "a touchpoint moves to another stage": (
        [(HELP, ""), ("  touchpoint rota: ", HELP + "  touchpoint rota: ")],
        {"svg": 20, "md": 25, "html": 23, "json": 52}),
    "a pain that nothing solves is taken out": (
        [(A_PAIN, "")],
        # Later pains have other numbers in pictures, and in JSON in the journeys of three personas.
        {"svg": 17, "md": 2, "html": 31, "json": 65}),
    "a pain is put in": (
        [("    emotion: 0 tired, hopeful\n", "    emotion: 0 tired, hopeful\n" + NEW_PAIN)],
        {"svg": 12, "md": 2, "html": 32, "json": 74}),
    "a pain is put in and the picture becomes too high": (
        # Columns become broader then, each of them, so that the whole stays near 16:10.
        [(A_PAIN, NEW_PAIN + A_PAIN)],
        {"svg": 123, "md": 2, "html": 140, "json": 62}),
    "a persona gets words of her own": (
        [("    emotion: +1 an evening won\n", "    emotion: +1 an evening won\n    for nadia:\n      thought: That was quick\n")],
        {"svg": 1, "md": 2, "html": 4, "json": 3}),
    "a share changes": (
        [("next import: 78% goes on\n", "next import: 75% goes on\n"), ("next exit: 22% closes", "next exit: 25% closes")],
        # How many come to every step behind it, in the journeys of three personas.
        {"svg": 12, "md": 6, "html": 14, "json": 159}),
    "a target is lowered": (
        [("  target: 50\n", "  target: 45\n")],
        {"svg": 1, "md": 2, "html": 3, "json": 1}),
}


class Diffable(Case):
    def build(self, maps, formats=FORMATS):
        """Builds maps by name, all at once; returns the folder of their outputs."""
        for folder in ("maps", "out"):
            shutil.rmtree(self.folder / folder, ignore_errors=True)
        for name, text in maps.items():
            self.put(f"maps/{name}.journey", text)
        done = subprocess.run([JOURNEY, "build", "-q", "--allow", "share-into-skip", "-f", ",".join(formats), "-o", "out/", "maps"], cwd=self.folder,
                              env=environment(), capture_output=True, timeout=300, check=False)
        self.assertEqual(done.returncode, 0, done.stderr.decode(errors="replace"))
        return self.folder / "out"

    def changed(self, before, after):
        """How many lines change, and whether any does."""
        done = subprocess.run(["diff", "--minimal", before, after], env=environment(), capture_output=True, timeout=60, check=False)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        lines = done.stdout.split(b"\n")
        return max(sum(line.startswith(sign) for line in lines) for sign in (b"<", b">"))

    def edited(self, edit):
        text = MAP
        for old, new in edit:
            self.assertIn(old, text)
            text = text.replace(old, new)
        return text

    def test_each_edit_changes_what_it_means(self):
        names = {name: f"edit-{number}" for number, name in enumerate(EDITS)}
        out = self.build({"before": MAP, **{names[name]: self.edited(edit) for name, (edit, _) in EDITS.items()}})
        for name, (_, limits) in EDITS.items():
            counts = {form: self.changed(out / f"before.{form}", out / f"{names[name]}.{form}") for form in FORMATS}
            with self.subTest(name, counts=counts):
                self.assertEqual({form: count for form, count in counts.items() if count > limits[form]}, {}, limits)
                self.assertEqual([form for form in FORMATS if not counts[form] and limits[form]], [], "nothing is seen of it")

    def test_any_score_changes_few_lines_of_a_picture(self):
        lines, maps = MAP.split("\n"), {"before": MAP}
        for number, line in enumerate(lines):
            found = re.fullmatch(r"( *emotion: )([+-]?[0-9.]+)( .*)", line)
            if not found:
                continue
            for score in ("-2", "-0.5", "+2"):
                maps[f"at-{number}-{score}"] = "\n".join([*lines[:number], found[1] + score + found[3], *lines[number + 1:]])
        self.assertGreater(len(maps), 60)
        out = self.build(maps, ("svg", "md"))
        most = max((self.changed(out / "before.svg", out / f"{name}.svg"), name) for name in maps)
        self.assertLessEqual(most[0], SCORE_SVG, most)

    def test_a_pain_anywhere_changes_few_lines_of_markdown(self):
        lines, maps = MAP.split("\n"), {"before": MAP}
        for number, line in enumerate(lines):
            if re.match(r"  touchpoint \S+: ", line):
                for name in ("", " new-one"):
                    maps[f"at-{number}{name.strip()}"] = "\n".join([*lines[:number + 1], f"    pain{name}: Something else that hurts", *lines[number + 1:]])
        self.assertGreater(len(maps), 20)
        out = self.build(maps, ("md",))
        for name in maps:
            if name != "before":
                with self.subTest(name):
                    self.assertIn(self.changed(out / "before.md", out / f"{name}.md"), range(1, PAIN_MARKDOWN + 1))

    def test_every_name_is_seen_where_names_are(self):
        # Ids of pictures and pages, and of JSON; Markdown calls pains and opportunities by their names.
        for kind, old, formats in (("stage", "plan", ("svg", "html", "json")), ("touchpoint", "help", ("svg", "html", "json")),
                                   ("pain", "stranger", ("md", "json")), ("opportunity", "clock", FORMATS), ("metric", "paid", ("json",)),
                                   ("persona", "nadia", ("svg", "json"))):
            text = re.sub(rf"\b{old}\b(?=[,:]|$)", "renamed", MAP, flags=re.MULTILINE)
            with self.subTest(f"{kind} {old}"):
                out = self.build({"before": MAP, "after": text}, FORMATS)
                for form in formats:
                    self.assertGreater(self.changed(out / f"before.{form}", out / f"after.{form}"), 0, form)

    def test_numbers_have_no_noise(self):
        out = self.build({"before": MAP, "other": (SOURCE / "examples/insurance-claim.journey").read_text(encoding="utf-8")}, ("json",))
        for path in sorted(out.rglob("*.json")):
            numbers = re.findall(r"[:\[ ](-?[0-9]+\.[0-9]+(?:e-?[0-9]+)?)(?=[,\s])", path.read_text(encoding="utf-8"))
            self.assertTrue(numbers)
            for number in numbers:
                digits = re.sub(r"e.*|[-.]", "", number).lstrip("0")
                self.assertLessEqual(len(digits), 10, number)


if __name__ == "__main__":
    main()
