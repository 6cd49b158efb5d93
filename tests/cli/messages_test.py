"""What the command says, in the language of whoever reads it; and that nothing else depends on it."""

import json
import re
import unittest

from harness import BAD, GOOD, LIBRARY, SOURCE, Case, main, run
from words import NAMES, stray_words

TAGS = ("en", "zh-Hant", "zh-Hans", "ja")
# What each says of a file that is not there.
MISSING = {"en": "no such file", "zh-Hant": "沒有這個檔案", "zh-Hans": "没有这个文件", "ja": "ファイルがない"}
COMMANDS = ("build", "check", "fmt", "list", "texts", "history", "rules", "explain", "new")
# Neither locale nor setting: harness.environment has LC_ALL.
UNSET = {"LC_ALL": None}


def width(text):
    """Columns in a terminal."""
    return sum(2 if character >= "\u2e80" else 1 for character in text)


class Language(Case):
    def language(self, *words, cwd=None, **env):
        """The tag of the language that the command speaks."""
        result = self.run_here("check", "missing.journey", *words, env={**UNSET, **env}, cwd=cwd or self.folder)
        self.assertEqual(result.status, 3, result)
        said = result.err.decode()
        tags = [tag for tag in TAGS if MISSING[tag] in said]
        self.assertEqual(len(tags), 1, said)
        return tags[0]

    def test_english_where_nobody_says_anything(self):
        self.assertEqual(self.language(), "en")

    def test_the_option(self):
        for tag in TAGS:
            self.assertEqual(self.language("--messages", tag), tag)
            self.assertEqual(self.language(f"--messages={tag}"), tag)
        self.assertEqual(self.language("--messages", "zh-TW"), "zh-Hant")
        self.assertEqual(self.language("--messages", "zh_TW.UTF-8"), "zh-Hant")
        self.assertEqual(self.language("--messages", "简体中文"), "zh-Hans")

    def test_locales(self):
        for locale, tag in (("zh_TW.UTF-8", "zh-Hant"), ("zh_HK", "zh-Hant"), ("zh_CN", "zh-Hans"), ("zh_SG.GB2312", "zh-Hans"),
                            ("ja_JP", "ja"), ("ja_JP.UTF-8@x", "ja"), ("en_US.UTF-8", "en"), ("fr_FR.UTF-8", "en"), ("C", "en"),
                            ("POSIX", "en"), ("C.UTF-8", "en"), ("*/ _-", "en")):
            with self.subTest(locale):
                self.assertEqual(self.language(LANG=locale), tag)

    def test_the_order_of_the_locale(self):
        self.assertEqual(self.language(LANG="ja_JP", LC_MESSAGES="zh_CN", LC_ALL="zh_TW"), "zh-Hant")
        self.assertEqual(self.language(LANG="ja_JP", LC_MESSAGES="zh_CN"), "zh-Hans")
        self.assertEqual(self.language(LANG="ja_JP", LC_MESSAGES="", LC_ALL=""), "ja")
        self.assertEqual(self.language(LANG="zh_TW", LC_ALL="C"), "en")

    def test_a_list_of_languages(self):
        self.assertEqual(self.language(LANG="en_US.UTF-8", LANGUAGE="fr:zh_TW:ja"), "zh-Hant")
        self.assertEqual(self.language(LANG="C", LANGUAGE="ja"), "en")
        self.assertEqual(self.language(LANG="ja_JP", LANGUAGE=""), "ja")

    def test_who_goes_first(self):
        """The option, the variable, the settings, the locale."""
        env = {"LANG": "zh_CN.UTF-8"}
        self.assertEqual(self.language(**env), "zh-Hans")
        self.put("journey.toml", 'messages = "ja"\n')
        self.assertEqual(self.language(**env), "ja")
        env["JOURNEY_MESSAGES"] = "zh-Hant"
        self.assertEqual(self.language(**env), "zh-Hant")
        self.assertEqual(self.language("--messages", "en", **env), "en")
        env["JOURNEY_MESSAGES"] = ""
        self.assertEqual(self.language(**env), "ja")

    def test_the_settings_are_those_of_the_project(self):
        self.put("journey.toml", 'messages = "ja"\n')
        self.put("other/journey.toml", 'messages = "zh-Hant"\n')
        self.put("other/bad.journey", BAD)
        self.expect(self.run_here("check", "other/bad.journey", env=UNSET), 1, err="錯誤")
        self.expect(self.run_here("check", "other", env=UNSET), 1, err="錯誤")
        self.expect(self.run_here("check", "-", "--stdin-filename", "other/x.journey", stdin=BAD.encode(), env=UNSET), 1, err="錯誤")
        self.expect(self.run_here("check", "other/bad.journey", "--root", ".", env=UNSET), 1, err="エラー")
        # Of a command line that nobody understands, those of the working folder.
        self.expect(self.run_here("check", "--oops", env=UNSET), 2, err="オプション")

    def test_settings_that_are_wrong(self):
        self.put("a.journey", GOOD)
        self.put("journey.toml", "messages = 1\n")
        self.expect(self.run_here("check"), 2, err=["`messages` is the tag of a language", 'messages = "zh-Hant"'])
        self.put("journey.toml", 'messages = "ja"\nformat = ["svg"]\n')
        self.expect(self.run_here("check"), 2, err="設定 `format` はない")

    def test_a_language_without_messages(self):
        """It is said once, in English, wherever somebody asked for it; a locale asks for nothing."""
        self.put("a.journey", GOOD)
        said = "there are no messages in `fr`, only in en, zh-Hant, zh-Hans, ja; these are in English"
        self.put("b.journey", GOOD)
        asked = [self.run_here("check", "--messages", "fr"), self.run_here("check", env={"JOURNEY_MESSAGES": "fr", "LANG": "ja_JP"}),
                 self.run_here("check", "--oops", "--messages=fr"), self.run_here("build", "--help", "--messages", "fr")]
        self.put("journey.toml", 'messages = "fr"\n')
        asked.append(self.run_here("check"))
        for result in asked:
            self.assertEqual(result.err.decode().count(said), 1, result)
        self.assertEqual([result.status for result in asked], [0, 0, 2, 0, 0])
        self.put("journey.toml", "")
        self.assertNotIn(b"no messages", self.run_here("check", env={**UNSET, "LANG": "fr_FR.UTF-8"}).err)
        self.assertNotIn(b"no messages", self.run_here("check", "--messages", "fr", "-q").err)
        self.expect(self.run_here("check", "--messages", "\x1b[31m"), 0, err="<U+001B>")

    def test_an_option_without_its_tag(self):
        self.expect(self.run_here("check", "--messages"), 2, err="`--messages` takes a value")
        self.expect(self.run_here("check", "--", "--messages"), 3, err="cannot read `--messages`")


class Help(Case):
    def test_every_command_in_every_language(self):
        """On a screen, with every option of the English one in its place."""
        options = re.compile(r"^ {2}(-[^ ]+(?:, -[^ ]+)*)", re.M)
        for command in COMMANDS:
            english = run(command, "--help").out.decode()
            self.assertIn("--messages TAG", english)
            for tag in TAGS:
                with self.subTest(command=command, tag=tag):
                    text = self.expect(run(command, "--help", "--messages", tag), 0).out.decode()
                    self.assertEqual(options.findall(text), options.findall(english))
                    self.assertLessEqual(len(text.splitlines()), 24)
                    self.assertLessEqual(max(map(width, text.splitlines())), 80)
                    self.assertEqual(text == english, tag == "en")
                    begins = set()
                    for line in text.split("\n\n")[1].splitlines():
                        if line.startswith("  --deny,"):
                            continue
                        # Its names, what stands for its value, and what it does.
                        words = re.fullmatch(r"(  (?:-[^ ]+, )*[^ ]+(?: [^ ]+)? +)([^ ].*)", line)
                        begins.add(width(words[1]))
                    self.assertEqual(len(begins), 1, text)
                    if tag == "en":
                        self.assertEqual(begins, {27})

    def test_what_stands_for_a_value(self):
        """PATH and its like are words of the reader too."""
        for command in COMMANDS:
            for tag in TAGS[1:]:
                text = run(command, "--help", "--messages", tag).out.decode()
                for word in ("PATH", "DIR", "DATE", "WHAT", "TAG", "WHEN", "LIST", "NAME", "TEXT", "FILE", "PERCENT", "RULE"):
                    self.assertNotRegex(text, rf"\b{word}\b")

    def test_the_whole(self):
        for tag in TAGS[1:]:
            text = self.expect(run("--help", env={"JOURNEY_MESSAGES": tag}), 0).out.decode()
            self.assertLessEqual(len(text.splitlines()), 24)
            self.assertLessEqual(max(map(width, text.splitlines())), 80)
            for word in ("Usage", "Commands", "Options", "Example", "language"):
                self.assertNotIn(word, text)
            self.assertEqual(self.expect(run("help", "--messages", tag), 0).out.decode(), text)

    def test_complaints_about_the_command_line(self):
        for words, said in ((["biuld"], "沒有 `biuld` 這個指令；是不是想寫 `build`？\n  說明：journey --help\n"),
                            (["check", "--fromat"], "`journey check` 沒有 `--fromat` 這個選項；是不是想寫 `--format`？\n  說明：journey check --help\n"),
                            (["explain"], "缺少規則\n"), (["check", "--fix=x"], "`--fix` 後面不能有值\n"),
                            (["check", "--root", "a", "--root", "b"], "`--root` 只能寫一次\n")):
            self.expect(run(*words, env={"JOURNEY_MESSAGES": "zh-Hant"}), 2, err="journey: " + said)


# What is typed on a command line.
TYPED = {*COMMANDS, "diff", "textconv", "help", "git", "table", "journey", "svg", "html", "md", "json", "dot", "png", "pdf", "text", "sarif", "github", "gitlab", "junit", "rdjson", "csv",
         "markdown", "man", "map", "blueprint", "curve", "time", "flow", "mind", "all", "each", "light", "dark", "auto", "print", "dots", "faces", "a3", "a4", "always", "never", "require",
         "breaking", "attention", "any", "A", "B", "REV", "URL", "LEVEL", "stage", "touchpoint", "persona", "pain", "warnings", "en", "zh", "Hant", "Hans", "ja", "ID", "id", "maps", "out",
         "classic", "hubspot", "retail", "employee", "PO", "TAG", "po", "pot", "fuzzy"}


class Words(Case):
    """No word of English in what Chinese and Japanese read, but for names and code."""

    def test_help(self):
        for words in (["--help"], *([command, "--help"] for command in COMMANDS)):
            for tag in TAGS[1:]:
                for line in run(*words, "--messages", tag).out.decode().splitlines():
                    # Of an example, what is typed stands before what it does.
                    said = re.sub(r"^  journey .*?(   +|$)", "", line)
                    self.assertEqual(stray_words(said, TYPED), [], line)

    def test_tables(self):
        for tag in TAGS[1:]:
            for line in run("rules", "--messages", tag).out.decode().splitlines()[1:]:
                self.assertEqual(stray_words(re.split("  +", line, maxsplit=2)[2], NAMES), [], line)
            for line in run("rules", "--limits", "--messages", tag).out.decode().splitlines()[1:]:
                self.assertEqual(stray_words(re.split("  +", line, maxsplit=2)[2], NAMES), [], line)
            self.put("a.journey", "旅程：甲\n階段：乙\n  接觸點：丙\n")
            for words in (["list"], ["check", "--coverage"]):
                self.assertEqual(stray_words(self.run_here(*words, "--messages", tag).out.decode().replace("a.journey", ""), NAMES), [])

    def test_essays(self):
        rules = [line.split()[0] for line in run("rules").out.decode().splitlines()[1:]]
        for rule in rules:
            for tag in TAGS[1:]:
                text = run("explain", rule, "--messages", tag).out.decode()
                said = "\n".join(line for line in text.splitlines() if not line.startswith("    ")).removeprefix(rule)
                names = {*NAMES, "WCAG", "Kahneman", "Parasuraman", "Zeithaml", "Berry", "Trojan", "source", "CVE", "BCP", "URL"}
                # Essays are filled: a line may end within code.
                self.assertEqual(stray_words(said.replace("\n", ""), names), [], f"{tag} {rule}")

    def test_mistakes(self):
        for page in sorted((SOURCE / "tests/golden").glob("mistakes*.journey")):
            for tag in TAGS[1:]:
                text = run("check", str(page), "--messages", tag).err.decode()
                said = [line for line in text.splitlines() if not re.match(r" *\d* \||\s*(-->|:::) ", line) or " = " in line]
                self.assertGreater(len(said), 10)
                for line in said:
                    self.assertEqual(stray_words(re.sub(r"^\S+\[[a-z0-9-]+\]: ", "", line), NAMES), [], f"{tag} {line}")

    def test_what_goes_wrong(self):
        self.put("a.journey", GOOD)
        self.put("bad.baseline", "x\n")
        (self.folder / "link.journey").symlink_to("/etc/passwd")
        (self.folder / "bin.journey").write_bytes(b"\xff\xfej\0")
        for words in (["oops"], ["check", "--oops"], ["check", "-j", "x"], ["check", "--color", "x"], ["check", "--today", "x"], ["check", "--deny", "x"],
                      ["check", "nothing"], ["check", "*.x"], ["check", "link.journey"], ["check", "bin.journey"], ["check", "--baseline", "x", "a.journey"],
                      ["check", "--baseline", "bad.baseline", "a.journey"], ["check", "--min-coverage", "x"], ["check", "--root", "/etc", "a.journey"],
                      ["build", "-f", "x"], ["build", "--view", "x", "a.journey"], ["build", "--persona", "x", "a.journey"], ["build", "--theme", "x"],
                      ["build", "--paper", "x"], ["build", "--scale", "0"], ["build", "--language", "x-y-z"], ["build", "--id-prefix", "1"],
                      ["build", "a.journey", "-o", "a.journey"], ["build", "a.journey", "-o", "/dev/full"], ["build", "a.journey", "-o", "a.journey/x.svg"],
                      ["fmt", "--keywords", "x"], ["list", "--kind", "x"], ["list", "--format", "x"], ["explain", "x"], ["explain"],
                      ["new", "a.journey"], ["new", "--model", "x"], ["new", "--language", "x"], ["new", "a", "b"]):
            for tag in TAGS[1:]:
                result = self.run_here(*words, env={"JOURNEY_MESSAGES": tag})
                self.assertNotEqual(result.status, 0, words)
                for line in result.err.decode().splitlines():
                    if not re.match(r" *\d* \||\s*--> ", line) or " = " in line:
                        said = re.sub(r"^\S+\[[a-z0-9-]+\]: ", "", line).replace("digital-dictionary", "").replace("five-e", "")
                        known = {*NAMES, *TYPED, "KiB", "advocacy", "funnel", "shop", "library", "channel", "owner", "metric", "source", "opportunity", "view"}
                        self.assertEqual(stray_words(said, known), [], f"{words} {line}")
        self.put("b/journey.toml", "messages = ja\n")
        self.put("b/a.journey", GOOD)
        # What a library says of a setting is in English, marked as its words, and ours stand around it.
        said = self.run_here("check", "b", env={"JOURNEY_MESSAGES": "zh-Hant"}).err.decode()
        self.assertIn("這裡不是正確的 TOML（`Error", said)
        self.assertIn("提示：每項設定寫成", said)


class Same(Case):
    """Nothing but what is said depends on the language."""

    def setUp(self):
        super().setUp()
        self.put("good.journey", GOOD)
        self.put("three.journey", (SOURCE / "examples" / "three-personas.journey").read_bytes())
        self.put("tw.journey", "旅程：買一杯咖啡\n階段 點餐：點餐\n  接觸點：說要什麼\n    情緒：-2 累\n")
        self.put("library.journey", LIBRARY)
        self.put("bad.journey", BAD)

    def test_outputs_and_exit_statuses(self):
        outputs = {}
        for tag in TAGS:
            status = self.run_here("build", "-f", "svg,html,md,json,dot", "-o", f"out/{tag}/", "--messages", tag).status
            self.assertEqual(status, 1)
            folder = self.folder / "out" / tag
            outputs[tag] = {path.name: path.read_bytes() for path in folder.iterdir()}
            for words in (["check"], ["check", "good.journey"], ["fmt", "--check"], ["list"], ["build", "library.journey"], ["check", "nothing"],
                          ["check", "--min-coverage", "100", "tw.journey"], ["explain", "unknown-keyword"], ["rules"], ["oops"]):
                self.assertEqual(self.run_here(*words, "--messages", tag).status, self.run_here(*words).status, words)
        self.assertEqual(len(outputs["en"]), 15)
        for tag in TAGS:
            self.assertEqual(outputs[tag], outputs["en"], tag)

    def test_formats_for_machines(self):
        """Messages in the language, rules and all that machines go by in English; fingerprints stay."""
        seen = {}
        for tag in TAGS:
            findings = json.loads(self.run_here("check", "--format", "json", "--messages", tag).out)
            prints = [(found["fingerprint"], found["check_name"]) for found in
                      json.loads(self.run_here("check", "--format", "gitlab", "--messages", tag).out)]
            by = [(found["path"], found["begin"], found["end"], found["rule"], found["severity"]) for found in findings]
            seen[tag] = (by, prints)
            for words in (["list", "--format", "json", "good.journey"], ["list", "--format", "csv", "good.journey"], ["rules", "--limits", "--format", "json"],
                          ["new", "-"], ["fmt", "--diff", "tw.journey"]):
                self.assertEqual(self.run_here(*words, "--messages", tag).out, self.run_here(*words).out, words)
        for tag in TAGS:
            self.assertEqual(seen[tag], seen["en"], tag)

    def test_baselines(self):
        for tag in TAGS:
            self.run_here("check", "--write-baseline", f"{tag}.baseline", "--messages", tag)
            self.assertEqual(self.read(f"{tag}.baseline"), self.read("en.baseline"))
        result = self.run_here("check", "--baseline", "en.baseline", "--messages", "ja", "good.journey", "tw.journey")
        self.expect(result, 0, err="誤りはありません、既知")

    def test_many_and_one(self):
        """In workers as here."""
        alone = self.run_here("check", "bad.journey", "--messages", "ja").err.decode().split("journey: ")[0]
        self.assertIn("エラー[", alone)
        self.assertIn(alone, self.run_here("check", "-j", "3", "--messages", "ja").err.decode())


class Sentences(Case):
    """One of each command in each language; that none is missing does the compiler tell."""

    def said(self, *words, **options):
        return [self.run_here(*words, "--messages", tag, **options).err.decode().splitlines()[-1] for tag in TAGS]

    def test_counts(self):
        self.put("a.journey", GOOD)
        self.put("b.journey", "journey: Order a coffee\nstage order: Order\n  touchpiont: Say what you want\n")
        self.assertEqual(self.said("check", "b.journey"), [
            "journey: checked 1 file: 1 error, 1 that `--fix` mends", "journey: 檢查了 1 個檔案：1 個錯誤、1 處可用 `--fix` 修正",
            "journey: 检查了 1 个文件：1 个错误、1 处可用 `--fix` 修正", "journey: 1 個のファイルを検査：エラー 1 件、`--fix` で直せるもの 1 件"])
        self.run_here("build")
        self.assertEqual([line.split("(")[0].split("（")[0].strip() for line in self.said("build")], [
            "journey: 0 built, 1 up to date, 1 failed", "journey: 產生 0 份、1 份沒有變動、1 份失敗",
            "journey: 生成 0 份、1 份没有变动、1 份失败", "journey: 出力 0 件、変更なし 1 件、失敗 1 件"])
        self.assertEqual(self.said("fmt", "--check", "a.journey"), [
            "journey: 0 would be reformatted, 1 in form already", "journey: 0 個檔案需要整理、1 個不必整理",
            "journey: 0 个文件需要整理、1 个不必整理", "journey: 整形が必要 0 件、整形の必要なし 1 件"])

    def test_requests_that_a_map_cannot_fill(self):
        self.put("a.journey", GOOD)
        self.assertEqual(self.said("build", "a.journey", "--view", "bord", "-q"), [
            "journey: `a.journey`: the map has no view `bord`; it has `map`, `blueprint`, `curve`, `time`, `flow`, `mind`",
            "journey: `a.journey`：地圖沒有檢視 `bord`；它有 `map`、`blueprint`、`curve`、`time`、`flow`、`mind`",
            "journey: `a.journey`：地图没有视图 `bord`；它有 `map`、`blueprint`、`curve`、`time`、`flow`、`mind`",
            "journey: `a.journey`：マップにビュー `bord` はない。あるのは `map`、`blueprint`、`curve`、`time`、`flow`、`mind`"])

    def test_new(self):
        self.put("a.journey", GOOD)
        self.assertEqual(self.said("new", "a.journey")[1:], [
            "journey: 無法寫入 `a.journey`：已經存在，不會覆寫", "journey: 无法写入 `a.journey`：已经存在，不会覆盖",
            "journey: `a.journey` に書けない：すでにあり、上書きしない"])

    def test_tables(self):
        self.put("a.journey", GOOD)
        for words, head in ((["list"], "種類"), (["check", "--coverage", "-q"], "地圖"), (["rules"], "規則"), (["rules", "--limits"], "上限")):
            out = self.run_here(*words, "--messages", "zh-Hant").out.decode()
            self.assertEqual(out.split()[0], head)

    def test_levels(self):
        """In tables and essays as readers say them; machines and settings have English ones."""
        words = {"en": ("error", "warning", "note"), "zh-Hant": ("錯誤", "警告", "提醒"), "zh-Hans": ("错误", "警告", "提醒"),
                 "ja": ("エラー", "警告", "注意")}
        for tag in TAGS:
            table = run("rules", "--messages", tag).out.decode().splitlines()[1:]
            self.assertEqual({line.split()[2] for line in table}, set(words[tag]))
            said = {json.loads(run("rules", "--format", "json", "--messages", tag).out)[0]["severity"]}
            self.assertEqual(said, {"error"})
        head = "flat-curve（警告）：整趟旅程的分數幾乎都一樣\n"
        self.assertEqual(run("explain", "flat-curve", "--messages", "zh-Hant").out.decode()[:len(head)], head)

    def test_kinds(self):
        self.put("a.journey", GOOD)
        self.put("library.journey", LIBRARY)
        for tag, words in (("zh-Hant", {"地圖", "階段", "接觸點", "共用檔"}), ("zh-Hans", {"地图", "阶段", "触点", "公共文件"}),
                           ("ja", {"マップ", "ステージ", "タッチポイント", "ライブラリー"})):
            table = self.run_here("list", "--messages", tag).out.decode().splitlines()[1:]
            self.assertEqual({line.split()[0] for line in table}, words)
            self.assertIn(b"touchpoint", self.run_here("list", "--messages", tag, "--format", "csv").out)


if __name__ == "__main__":
    main()
