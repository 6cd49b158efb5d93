"""Texts for translators, and maps in their languages."""
import json
import re
import shutil
import subprocess
import unittest
from pathlib import Path

from harness import Case, main

SOURCE = Path(__file__).resolve().parents[2]
MAP = """journey: Buy tea
stage search: Search
  touchpoint shelf: At the shelf
    action: Reads the labels
    emotion: +1 curious
"""


def entry(context, text, translation, more=""):
    return f'{more}msgctxt "{context}"\nmsgid "{text}"\nmsgstr "{translation}"\n\n'


JA = entry("journey", "Buy tea", "お茶を買う") + entry("stage search", "Search", "探す")


class Texts(Case):
    def setUp(self):
        super().setUp()
        self.put("maps/tea.journey", MAP)

    def text_of(self, path):
        return (self.folder / path).read_text(encoding="utf-8")

    def test_a_template_of_all_maps(self):
        self.put("maps/coffee.journey", "import: people.journey\njourney: Buy coffee\n  persona: ana\nstage a: A\n  action: Waits\n")
        self.put("maps/people.journey", "persona ana: Ana\n")
        self.expect(self.run_here("texts"), 0)
        template = self.text_of("po/journey.pot")
        for text in ("Buy tea", "Buy coffee", "Ana", "Waits"):
            self.assertIn(f'msgid "{text}"\nmsgstr ""\n', template)
        self.assertIn("#: maps/people.journey:1\n", template)
        self.assertNotIn("Date", template)
        self.expect(self.run_here("texts", "-j", "4"), 0)
        self.assertEqual(self.text_of("po/journey.pot"), template)
        self.assertEqual(self.run_here("texts", "-o", "-").out.decode(), template)
        self.assertNotIn("#:", self.run_here("texts", "-o", "-", "--no-location").out.decode())

    def test_from_a_folder_below_it_is_still_the_project(self):
        self.put("other/b.journey", "journey: B\nstage a: A\n  action: x\n")
        self.assertIn(b'msgid "Buy tea"', self.run_here("texts", "-o", "-", cwd=self.folder / "other").out)

    def test_gettext_reads_what_is_written_as_we_do(self):
        self.put("po/ja.po", JA + entry("stage gone", "Gone \\\"far\\\"", "去った\\tよ", "# by hand\n#, fuzzy\n#| msgid \"Went\"\n"))
        self.put("with space/a b.journey", "journey: B\n  description: |\n    One.\n\n    \"Two\" \\ 3\nstage a: A\n  action: x\n")
        self.expect(self.run_here("texts"), 0)
        self.expect(self.run_here("texts", "--update", "po/ja.po"), 0)
        self.expect(self.run_here("texts", "--language", "en"), 0)
        for path in ("po/journey.pot", "po/ja.po", "po/en.po"):
            with self.subTest(path=path):
                checked = subprocess.run(["msgfmt", "--check", "-o", "/dev/null", path], cwd=self.folder, capture_output=True, check=False)
                self.assertEqual(checked.returncode, 0, checked.stderr)
                again = subprocess.run(["msgcat", "--no-wrap", path], cwd=self.folder, capture_output=True, check=True)
                self.assertEqual(again.stdout.decode(), self.text_of(path))
        # And what msgcat writes, wrapped, is the same to us.
        wrapped = subprocess.run(["msgcat", "po/ja.po"], cwd=self.folder, capture_output=True, check=True).stdout
        before = self.text_of("po/ja.po")
        self.put("po/ja.po", wrapped)
        self.expect(self.run_here("texts", "--update", "po/ja.po"), 0)
        self.assertEqual(self.text_of("po/ja.po"), before)

    def test_an_update_keeps_proposes_and_puts_away(self):
        self.put("po/ja.po", JA + entry("touchpoint shelf/action", "Reads the label", "ラベルを読む") + entry("touchpoint old", "Old", "昔"))
        result = self.expect(self.run_here("texts", "--update", "po/ja.po"), 0)
        self.assertIn(b"2 translated, 1 to look at, 2 untranslated, 1 no longer there", result.err)
        self.assertIn(b"no longer there: touchpoint old `Old`", result.err)
        text = self.text_of("po/ja.po")
        self.assertIn('#, fuzzy\n#| msgctxt "touchpoint shelf/action"\n#| msgid "Reads the label"\nmsgctxt "touchpoint shelf/action"\n'
                      'msgid "Reads the labels"\nmsgstr "ラベルを読む"\n', text)
        self.assertTrue(text.endswith('#~ msgctxt "touchpoint old"\n#~ msgid "Old"\n#~ msgstr "昔"\n'), text)
        again = self.expect(self.run_here("texts", "--update", "po/ja.po"), 0)
        self.assertNotIn(b"no longer there:", again.err)
        self.assertEqual(self.text_of("po/ja.po"), text)

    def test_one_map_alone_puts_away_its_own_only(self):
        self.put("maps/other.journey", "journey: Other\nstage a: A\n  action: x\n")
        self.expect(self.run_here("texts", "--language", "ja"), 0)
        self.put("po/ja.po", self.text_of("po/ja.po").replace('msgid "Other"\nmsgstr ""', 'msgid "Other"\nmsgstr "別"')
                 .replace('msgid "Search"\nmsgstr ""', 'msgid "Search"\nmsgstr "探す"'))
        self.put("maps/tea.journey", MAP.replace("stage search: Search", "stage look: Look"))
        self.expect(self.run_here("texts", "maps/tea.journey", "--update", "po/ja.po"), 0)
        text = self.text_of("po/ja.po")
        self.assertIn('msgid "Other"\nmsgstr "別"', text)
        self.assertIn('#~ msgid "Search"', text)

    def test_a_map_with_a_mistake_keeps_everything_as_it_is(self):
        self.put("po/ja.po", JA)
        self.put("maps/bad.journey", "journey: B\nstage a: A\n  acton: x\n")
        result = self.expect(self.run_here("texts", "--update", "po/ja.po"), 1)
        self.assertIn(b"nothing was written", result.err)
        self.assertEqual(self.text_of("po/ja.po"), JA)
        self.expect(self.run_here("texts"), 1)
        self.assertFalse((self.folder / "po/journey.pot").exists())

    def test_what_can_not_be_meant(self):
        for words in (["--update", "ja.txt"], ["-o", "texts.json"], ["--draft", "ja"], ["--language", "x"], ["--draft", "zh-Hans", "--language", "zh-Hant"],
                      ["--update", "po/what?.po"]):
            with self.subTest(words=words):
                self.expect(self.run_here("texts", *words), 2)
        self.put("po/journey.pot", "somebody's\n")
        self.expect(self.run_here("texts"), 3)
        self.assertEqual(self.text_of("po/journey.pot"), "somebody's\n")

    @unittest.skipUnless(Path("/usr/share/opencc").is_dir(), "OpenCC is not here")
    def test_a_draft_in_the_other_chinese_writing(self):
        self.put("maps/tea.journey", "旅程：買軟體\n階段 找：找\n  行為：瀏覽網路\n")
        result = self.run_here("texts", "--draft", "zh-Hans")
        if b"was built without OpenCC" in result.err:
            self.skipTest("built without OpenCC")
        self.expect(result, 0)
        text = self.text_of("po/zh-Hans.po")
        self.assertIn('#, fuzzy\nmsgctxt "journey"\nmsgid "買軟體"\nmsgstr "买软件"\n', text)
        self.assertIn("浏览网络", text)


class Translated(Case):
    def setUp(self):
        super().setUp()
        self.put("tea.journey", MAP)

    def test_a_map_in_another_language(self):
        self.put("po/ja.po", JA)
        self.expect(self.run_here("build", "tea.journey", "--language", "ja", "-f", "svg,md"), 0)
        svg = (self.folder / "tea.ja.svg").read_text(encoding="utf-8")
        self.assertIn('lang="ja"', svg)
        self.assertIn("お茶を買う", svg)
        self.assertIn('id="stage-search"', svg)
        self.assertRegex(svg, 'lang="en"[^>]*>At the shelf')
        self.assertIn("お茶を買う", (self.folder / "tea.ja.md").read_text(encoding="utf-8"))
        self.assertFalse((self.folder / "tea.svg").exists())

    def test_ids_are_those_of_the_source(self):
        self.put("before.journey", "journey: Before\nstage search: Search\n  touchpoint: Ask around\n    emotion: -1\nstage: Wait\n  emotion: 0\n")
        self.put("tea.journey", MAP.replace("Buy tea", "Buy tea\n  state: future\n  before: before.journey\n  metric: Speed")
                 + "    pain: Slow\n      opportunity: Faster\n        effect Calls: -4\n")
        self.expect(self.run_here("texts", "--language", "ja"), 0)
        texts = re.sub(r'(msgid "([^"]+)"\nmsgstr) ""', r'\1 "訳・\2"', self.text_of("po/ja.po"))
        self.put("po/ja.po", texts)
        for output in ("svg", "html"):
            written, told = (self.expect(self.run_here("build", "tea.journey", "-f", output, "-o", "-", *words), 0).out.decode()
                             for words in ((), ("--language", "ja")))
            self.assertIn("訳・Ask around", told)
            ids = re.findall(r' id="([^"]*)"', written)
            self.assertEqual(re.findall(r' id="([^"]*)"', told), ids)
            self.assertIn(True, [each.endswith("earlier-ask-around") for each in ids])

    def text_of(self, path):
        return (self.folder / path).read_text(encoding="utf-8")

    def test_which_file_is_taken(self):
        for name in ("zh_Hant.po", "zh-Hant.po", "pt.po"):
            self.put(f"po/{name}", entry("journey", "Buy tea", name))
        for tag, said in (("zh-Hant", "zh-Hant.po"), ("zh-hant-TW", "zh-Hant.po"), ("pt-BR", "pt.po")):
            with self.subTest(tag=tag):
                result = self.expect(self.run_here("build", "tea.journey", "--language", tag, "-o", "-", "-f", "md"), 0)
                self.assertIn(said, result.out.decode().replace("\\", ""))
        self.put("journey.toml", "[translations]\nfolder = \"l10n\"\n")
        self.put("l10n/ja.po", JA)
        self.assertIn("お茶を買う", self.run_here("build", "tea.journey", "--language", "ja", "-o", "-", "-f", "md").out.decode())
        self.put("elsewhere.po", 'msgid ""\nmsgstr "Language: fr\\n"\n\n' + entry("journey", "Buy tea", "Acheter du thé"))
        self.expect(self.run_here("build", "tea.journey", "--translation", "elsewhere.po"), 0)
        self.assertIn("Acheter du thé", (self.folder / "tea.fr.svg").read_text(encoding="utf-8"))

    def test_without_one_only_labels_change_and_a_note_says_so(self):
        self.put("two.journey", MAP)
        result = self.expect(self.run_here("build", ".", "--language", "ja"), 0)
        self.assertEqual(result.err.count(b"only the labels are translated: there is no `po/ja.po`"), 1)
        self.assertIn("タッチポイント", (self.folder / "tea.svg").read_text(encoding="utf-8"))
        self.assertNotIn(b"only the labels", self.run_here("build", ".", "--language", "en").err)

    def test_a_broken_file_is_said_at_its_line(self):
        self.put("po/ja.po", JA + 'msgid "a\\q"\nmsgstr ""\n')
        result = self.expect(self.run_here("build", "tea.journey", "--language", "ja"), 1)
        self.assertIn(b"--> po/ja.po:9:9", result.err)
        self.assertNotIn("tea.ja.svg", self.files())
        self.put("po/ja.po", entry("stage search", "Search", "探\\nす"))
        result = self.expect(self.run_here("build", "tea.journey", "--language", "ja"), 1)
        self.assertIn(b"--> po/ja.po:3:1", result.err)

    def test_an_output_of_the_same_name_is_an_error(self):
        self.put("po/ja.po", JA)
        self.put("tea.ja.journey", MAP)
        result = self.expect(self.run_here("build", "tea.journey", "--language", "ja"), 2)
        self.assertIn(b"`tea.ja.journey`", result.err)
        (self.folder / "tea.ja.journey").unlink()
        self.put("tea.journey", MAP + "view ja: Japan\n  show: touchpoint\n")
        self.assertIn(b"called like those of `ja`", self.expect(self.run_here("build", "tea.journey", "--language", "ja"), 2).err)
        self.expect(self.run_here("build", "tea.journey", "--language", "ja", "-o", "x.svg"), 0)

    def rules(self, *words):
        found = json.loads(self.run_here("check", *words, "--format", "json").out)
        return [(one["rule"], one["path"], one["line"]) for one in found if one["rule"] in ("untranslated-text", "stale-translation")]

    def test_what_check_says_of_translations(self):
        self.assertEqual(self.rules("."), [])
        self.put("po/ja.po", JA.replace('msgctxt "stage', '#, fuzzy\nmsgctxt "stage') + entry("stage gone", "Gone", "去った"))
        self.assertEqual(self.rules("tea.journey"), [("untranslated-text", "tea.journey", 3), ("stale-translation", "tea.journey", 2)][::-1])
        self.assertIn(("stale-translation", "po/ja.po", 11), self.rules("."))
        self.put("po/ja.po", "msgid_plural \"x\"\n")
        result = self.expect(self.run_here("check", "."), 1)
        self.assertIn(b"--> po/ja.po:1:1", result.err)

    def test_the_example_is_translated_whole(self):
        shutil.copytree(SOURCE / "examples" / "po", self.folder / "po")
        shutil.copy(SOURCE / "examples" / "sarah.journey", self.folder)
        (self.folder / "tea.journey").unlink()
        self.assertEqual(self.rules("."), [])
        for tag in ("en", "ja", "zh-Hans"):
            page = self.expect(self.run_here("build", "sarah.journey", "--language", tag, "-o", "-", "-f", "html"), 0).out.decode()
            self.assertEqual({lang for lang in re.findall(r'<[a-z]+[^>]* lang="([^"]+)"', page)}, {tag})


if __name__ == "__main__":
    main()
