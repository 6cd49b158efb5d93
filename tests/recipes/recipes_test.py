"""The recipes of CONTRIBUTING.md, taken at their word: applied to a copy of the tree, built, and used.

`python3 tests/recipes/recipes_test.py`, with the path of a program without them in JOURNEY: what it can't do yet shows that
the recipes did it. Takes a whole build of the program, and no network.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "cli"))

from harness import SOURCE, Case, main  # noqa: E402

# What the recipes add: a lane (its keyword and heading in each language), a rule, a format.
LANE = {"en": ("risk", "Risks"), "zh-Hant": ("風險", "風險"), "zh-Hans": ("风险", "风险"), "ja": ("リスク", "リスク")}
RULE = "untagged-map"
FORMAT, EXTENSION = "outline", "txt"

# A map in each language: `{}` takes the keyword of the lane.
MAPS = {
    "en": "journey: Order a coffee\nstage: Order\n  touchpoint: Say what you want\n    {}: The queue is long\n",
    "zh-Hant": "旅程：點一杯咖啡\n階段：點餐\n  接觸點：說要什麼\n    {}：排隊的人很多\n",
    "zh-Hans": "旅程：点一杯咖啡\n阶段：点餐\n  触点：说要什么\n    {}：排队的人很多\n",
    "ja": "ジャーニー：コーヒーを頼む\nステージ：注文\n  タッチポイント：欲しいものを言う\n    {}：列が長い\n",
}
LINES = {"en": "The queue is long", "zh-Hant": "排隊的人很多", "zh-Hans": "排队的人很多", "ja": "列が長い"}

# ```cpp file=PATH, ```cpp into=PATH before='BEGINNING OF A LINE'
BLOCK = re.compile(r"^```cpp (file|into)=(\S+)(?: before='([^'\n]+)')?\n(.*?)^```$", re.M | re.S)
# Where nothing is to be found of this: what is made, and what git keeps.
NOT_COPIED = shutil.ignore_patterns("build", "out", ".git", "__pycache__")


def blocks():
    """(kind, path, beginning of the line before which it goes or None, text) of each block of the recipes."""
    return [match.groups() for match in BLOCK.finditer((SOURCE / "CONTRIBUTING.md").read_text(encoding="utf-8"))]


def copy_tree(target):
    """The tree as it stands: what git keeps and what it would take, else everything that is not made."""
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=SOURCE, check=False,
                            capture_output=True, stdin=subprocess.DEVNULL)
    if listed.returncode != 0:
        shutil.copytree(SOURCE, target, symlinks=True, ignore=NOT_COPIED)
        return
    for name in filter(None, listed.stdout.decode().split("\0")):
        if (SOURCE / name).exists():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(SOURCE / name, target / name, follow_symlinks=False)


def apply(tree, kind, name, before, text):
    """One block. A recipe that does not fit the tree any more says where."""
    path = tree / name
    if kind == "file":
        assert not path.exists(), f"{name} is there already"
        path.write_text(text, encoding="utf-8")
        return
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    found = [at for at, line in enumerate(lines) if line.lstrip().startswith(before)]
    assert found, f"{name} has no line that begins with {before}"
    path.write_text("".join([*lines[: found[0]], text, *lines[found[0]:]]), encoding="utf-8")


def compilers():
    """As `./dev` counts them: a core and a gigabyte each."""
    memory = re.search(r"MemAvailable: *(\d+)", Path("/proc/meminfo").read_text(encoding="ascii"))
    return max(1, min(len(os.sched_getaffinity(0)), int(memory.group(1)) // 1_000_000 if memory else 1))


def build(tree):
    """The folder of the programs of a tree; the end of what the compiler says where there are none."""
    # A compiler cache can then tell that it has seen the files, wherever the copy lies.
    env = {**os.environ, "CCACHE_BASEDIR": str(tree), "CCACHE_NOHASHDIR": "1"}
    for words in (["cmake", "--preset", "release", "-D", "JOURNEY_TESTS=OFF"],
                  ["cmake", "--build", "--preset", "release", "-j", str(compilers()), "--target", "journey", "journey_tables"]):
        done = subprocess.run(words, cwd=tree, env=env, check=False, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, timeout=1500)
        assert done.returncode == 0, done.stdout.decode(errors="replace")[-4000:]
    return tree / "build" / "release"


class Recipes(Case):
    @classmethod
    def setUpClass(cls):
        holder = tempfile.TemporaryDirectory(prefix="journey-recipes-")
        cls.addClassCleanup(holder.cleanup)
        cls.tree = Path(holder.name).resolve() / "tree"
        copy_tree(cls.tree)
        for block in blocks():
            apply(cls.tree, *block)
        cls.programs = build(cls.tree)

    def run_new(self, *words, **options):
        """Runs the program with what the recipes added; `run_here` is the one without."""
        return self.run_here(*words, program=self.programs / "journey", **options)

    def put_maps(self):
        for language, text in MAPS.items():
            self.put(f"{language}.journey", text.format(LANE[language][0]))

    def findings(self, result):
        return [found["rule"] for found in json.loads(result.out)]

    # --- all of them

    def test_a_lane_is_one_row_a_rule_and_a_format_a_file_and_their_lines(self):
        kinds = [(kind, Path(name).parent.as_posix()) for kind, name, _, _ in blocks()]
        self.assertEqual(kinds, [("into", "src/lexicon"),
                                 ("into", "src/check"), ("file", "src/check/rules"),
                                 ("file", "src/emit"), ("into", "src/emit"), ("into", "src/emit")])
        row = blocks()[0][3]
        self.assertEqual(len(re.findall(r"^\S", row, re.M)), 1, row)

    def test_without_them_there_is_none_of_it(self):
        self.put_maps()
        for language in MAPS:
            self.expect(self.run_here("check", f"{language}.journey"), 1, "unknown-keyword")
        self.expect(self.run_here("explain", RULE), 2)
        self.expect(self.run_here("build", "en.journey", "-f", FORMAT), 2)

    def test_what_is_made_is_made_of_them(self):
        """`./dev docs` in the copy: manuals, schema and tables take what was added."""
        made = [sys.executable, "-B", str(self.tree / "tools" / "made.py"),
                "--journey", str(self.programs / "journey"), "--tables", str(self.programs / "journey_tables")]
        stale = subprocess.run([*made, "--check"], check=False, capture_output=True, stdin=subprocess.DEVNULL, timeout=600)
        self.assertEqual(stale.returncode, 1)
        parts = {
            "docs/rules.md": [RULE], "man/journey-rules.7": [RULE],
            **{f"man/{locale}/journey-rules.7": [RULE] for locale in ("zh_TW", "zh_CN", "ja")},
            "docs/journey.schema.json": ['"risk": {'],
            "grammar/README.md": [" `risk` ", "| `risk` | `風險` | `风险` | `リスク` |\n"],
            **{page.relative_to(self.tree).as_posix(): [" , risk ,\n", ".It Ic risk\n風險; 风险; リスク\n"]
               for page in (self.tree / "man").glob("**/journey.5")},
        }
        for name in parts:
            self.assertIn(f"{name}: stale", stale.stdout.decode())
        done = subprocess.run(made, check=False, capture_output=True, stdin=subprocess.DEVNULL, timeout=600)
        self.assertEqual(done.returncode, 0, done)
        for name, texts in parts.items():
            for text in texts:
                self.assertTrue(text in (self.tree / name).read_text(encoding="utf-8"), (name, text))

    # --- the lane

    def test_a_map_with_the_lane_compiles_in_every_language(self):
        self.put_maps()
        for language in MAPS:
            with self.subTest(language):
                result = self.run_new("check", "--format", "json", f"{language}.journey")
                self.assertEqual([rule for rule in self.findings(result) if "keyword" in rule], [])
                self.expect(result, 0)

    def test_a_word_that_is_missing_does_not_compile(self):
        cache = (self.programs / "CMakeCache.txt").read_text(encoding="utf-8")
        compiler = re.search(r"^CMAKE_CXX_COMPILER:\w+=(.+)$", cache, re.M).group(1)
        table = self.tree / "src" / "lexicon" / "lanes.def"
        for file, whole, without in (("keyword", '"风险", "リスク"),\n          HEADING', '"风险"),\n          HEADING'),
                                     ("lane", '"风险", "リスク"), ONE', '"风险"), ONE')):
            copy = self.put(f"{file}/lexicon/lanes.def", table.read_text(encoding="utf-8").replace(whole, without))
            words = [compiler, "-std=c++20", "-fsyntax-only", "-I", copy.parents[1], "-I", self.tree / "src",
                     self.tree / "src" / "lexicon" / f"{file}.cpp"]
            with self.subTest(file):
                done = subprocess.run(words, check=False, capture_output=True, stdin=subprocess.DEVNULL, timeout=300)
                self.assertNotEqual(done.returncode, 0)
                self.assertRegex(done.stderr.decode(), "a (keyword|lane) lacks (a word|its heading) in a language")

    def test_its_heading_and_line_are_in_every_output(self):
        self.put_maps()
        self.expect(self.run_new("build", ".", "-f", "svg,html,md", "-o", "out"), 0)
        for language, (_, heading) in LANE.items():
            for extension in ("svg", "html", "md"):
                with self.subTest(language=language, extension=extension):
                    text = self.read(f"out/{language}.{extension}").decode()
                    # A picture may break a line in two, and a page marks up the words around it.
                    self.assertRegex(text, rf"(>|\*|\| ?){heading}(<|\*| ?\|)")
                    self.assertIn(LINES[language], re.sub(r"<[^>]+>\s*", "", text))

    def test_its_lines_are_data(self):
        self.put_maps()
        for language in MAPS:
            result = self.expect(self.run_new("build", f"{language}.journey", "-f", "json", "-o", "-"), 0)
            lanes = json.loads(result.out)["lives"][0]["stages"][0]["touchpoints"][0]["lanes"]
            self.assertEqual(lanes, {"risk": [LINES[language]]})

    def test_its_keyword_is_translated_and_suggested(self):
        self.put_maps()
        for language, (keyword, _) in LANE.items():
            result = self.run_new("fmt", "--keywords", language, "-", stdin=self.read("en.journey"))
            self.assertIn(f"{keyword}: The queue is long".replace(": ", ":" if language != "en" else ": "),
                          result.out.decode().replace("：", ":"), result)
        self.put("slip.journey", MAPS["en"].format("rsik"))
        self.expect(self.run_new("check", "slip.journey"), 1, "did you mean `risk`?")

    def test_a_view_can_show_it_alone(self):
        self.put("map.journey", MAPS["en"].format("risk") + "view r: Risks only\n  show: risk\n")
        self.expect(self.run_new("build", "map.journey", "--view", "r", "-f", "md", "-o", "-"), 0, out="Risks")

    # --- the rule

    def test_the_rule_is_listed_and_explained(self):
        self.expect(self.run_new("rules"), 0, out=RULE)
        self.expect(self.run_new("explain", RULE), 0, out=["a map has no tag", "tag: coffee"])

    def test_it_fires_on_its_bad_example_only(self):
        shown = re.findall(r"(?<=:\n\n)(?:    .*\n)+", self.run_new("explain", RULE).out.decode())
        bad, good = (re.sub(r"^    ", "", example, flags=re.M) for example in shown)
        allowed = f"# journey: allow {RULE} because nobody looks for it\n{bad}"
        for example, count in ((bad, 1), (good, 0), (allowed, 0)):
            result = self.run_new("check", "-", "--format", "json", stdin=example.encode())
            self.assertEqual(self.findings(result).count(RULE), count, result)

    # --- the format

    def test_the_format_writes_every_stage_and_touchpoint_in_order(self):
        shutil.copytree(SOURCE / "examples", self.folder / "examples")
        for name in ("sarah", "first.ja", "coffee-shop"):
            with self.subTest(name):
                here = f"examples/{name}.journey"
                self.expect(self.run_new("build", here, "-f", FORMAT, "-o", "out/"), 0)
                written = self.read(f"out/{name}.{EXTENSION}").decode()
                life = json.loads(self.run_new("build", here, "-f", "json", "-o", "-").out)["lives"][0]
                titles = [each["title"] for stage in life["stages"] for each in (stage, *stage["touchpoints"])]
                self.assertEqual(re.findall(r"^(?:\d+\.|   -) (.+)$", written, re.M), titles)

    def test_the_command_knows_it(self):
        self.expect(self.run_new("build", "--help"), 0, out=f"dot, {FORMAT}, png")
        self.put_maps()
        self.expect(self.run_new("build", "en.journey", "-f", EXTENSION, "-o", "-"), 0, out="1. Order\n   - Say what you want\n")


if __name__ == "__main__":
    main()
