"""Numbers of people: what words stand for (`[conventions]` of journey.toml), and how many go which way (`--flow-labels`)."""

import html
import json
import re

from harness import SOURCE, Case, main

# 1,000 a month begin, one persona is all of them: of a hundred who come, so many as `often` says are hit.
MAP = ("journey: Order a coffee\n  source: A visit in May\n  volume: 1000 per month\npersona ana: Ana\nstage order: Order\n"
       "  touchpoint pay: Pay\n    pain: The line is long\n      frequency: often\n")
DRIFTED = ("metric paid: Pays by card\n  unit: %\n  current: 64\n" + MAP + "    next exit: 60%\n      metric: paid\n    next end: 40%\n")


class Conventions(Case):
    def affected(self):
        text = self.expect(self.run_here("build", "a.journey", "-f", "json", "-o", "-"), 0).out
        return json.loads(text)["a_month"]["pains"][0]["affected"]

    def test_what_a_word_stands_for(self):
        self.put("a.journey", MAP)
        self.assertAlmostEqual(self.affected(), 600)
        self.put("journey.toml", "[conventions]\noften = 70\n")
        self.assertAlmostEqual(self.affected(), 700)
        self.put("journey.toml", "[conventions]\noften = 12.5\nrare = 0\n")
        self.assertAlmostEqual(self.affected(), 125)

    def test_how_far_a_share_may_be_from_its_metric(self):
        self.put("a.journey", DRIFTED)
        for tolerance, count in (("", 0), ("tolerance = 4\n", 0), ("tolerance = 3.9\n", 1), ("tolerance = 0\n", 1)):
            with self.subTest(tolerance=tolerance):
                self.put("journey.toml", f"[conventions]\n{tolerance}")
                found = json.loads(self.run_here("check", "a.journey", "--format", "json").out)
                self.assertEqual([each["rule"] for each in found].count("drifted-share"), count, found)

    def test_what_is_wrong_has_its_place(self):
        self.put("a.journey", MAP)
        for text, place, said in (
                ("[conventions]\nofen = 70\n", "2:1", ["there is no setting `ofen`", "did you mean `often`?"]),
                ("[conventions]\nseldom = 70\n", "2:1", ["there is no setting `seldom`",
                                                         "`[conventions]` takes rare, sometimes, often, always, tolerance"]),
                ("[conventions]\noften = \"70\"\n", "2:9", ["`often` is a number from 0 to 100, without a percent sign"]),
                ("[conventions]\noften = 100.5\n", "2:9", ["`often` is a number from 0 to 100"]),
                ("[conventions]\ntolerance = -1\n", "2:13", ["`tolerance` is a number from 0 to 100"]),
                ("[conventions]\noften = nan\n", "2:9", ["`often` is a number from 0 to 100"]),
                ("conventions = 70\n", "1:15", ["`conventions` is a table", "begin it with a line `[conventions]`"])):
            with self.subTest(text=text):
                self.put("journey.toml", text)
                self.expect(self.run_here("check", "a.journey"), 2, [f"journey.toml:{place}", *said])
        self.put("journey.toml", "[conventions]\noften = 101\n")
        for language, words in {"zh-Hant": "`often` 必須是 0 到 100 的數字，不加百分號", "zh-Hans": "`often` 应为 0 到 100 的数字，不加百分号",
                                "ja": "`often` は 0 から 100 までの数値（パーセント記号なし）"}.items():
            self.expect(self.run_here("check", "a.journey", "--messages", language), 2, words)


BACKLOG = ("journey: J\n  volume: 1000 per month\n  currency: EUR\nstage s: S\n  touchpoint t: T\n    pain p: Slow\n      frequency: 10%\n"
           "      loss: 3.5\n      opportunity one: One\n        cost: 350\n        depends-on: two, three\n"
           "    opportunity two: Two\n      solves: p\n      cost: 700\n    opportunity three: Three\n      impact: 5\n      effort: 1\n"
           "    pain q: Rude\n")


class Backlog(Case):
    """100 of 1,000 are hit and lose 3.50 each: 350 a month."""

    def listed(self, *words):
        return json.loads(self.expect(self.run_here("list", "a.journey", "--kind", "pain,opportunity", "--format", "json", *words), 0).out)

    def test_in_lists_for_programs(self):
        self.put("a.journey", BACKLOG)
        rows = {row["id"]: row for row in self.listed()}
        self.assertEqual((rows["p"]["affected"], rows["p"]["loss"]), ("100", "350"))
        self.assertEqual((rows["q"]["affected"], rows["q"]["loss"]), ("", ""))
        self.assertEqual((rows["one"]["after"], rows["one"]["payback"]), ("two, three", "1"))
        self.assertEqual((rows["two"]["after"], rows["two"]["payback"]), ("", "2"))
        self.assertEqual(rows["three"]["priority"], "high")
        self.assertEqual(self.run_here("list", "a.journey", "--format", "csv").out.decode().splitlines()[0],
                         "kind,id,title,in,place,priority,after,affected,loss,payback")

    def rows(self, *words):
        text = self.expect(self.run_here("build", "a.journey", "-f", "md", "-o", "-", *words), 0).out.decode()
        return [line for line in text.splitlines() if re.match(r"\| \*\*", line) and " 1. " not in line], text

    def test_in_markdown(self):
        self.put("a.journey", BACKLOG)
        rows, text = self.rows()
        rows = [row for row in rows if not re.match(r"\| \*\*(Pain|Opportunit)", row)]
        # The first waits for the others, and so stands behind them.
        self.assertEqual([re.match(r"\| \*\*(\w+)", row)[1] for row in rows], ["p", "q", "two", "three", "one"])
        self.assertIn("**Loss**: €350 a month (€3.50 each)", rows[0])
        self.assertIn("| Depends on |", text)
        self.assertIn("| two, three |", rows[-1])
        self.assertIn("**Pays back**: in 1 month at best (the same loss counts in two)", rows[-1])
        self.assertIn("**Pays back**: in 2 months at best (the same loss counts in one)", rows[2])
        self.assertIn("loss of 1 pain unknown", text)

    def test_in_each_language(self):
        self.put("a.journey", BACKLOG)
        for tag, said in (("zh-Hant", ["最快 1 個月（同一筆損失也計入 two）", "另有 1 個痛點的損失不明", "| 前置 |"]),
                          ("zh-Hans", ["最快 1 个月（同一笔损失也计入 two）", "另有 1 个痛点的损失未知", "| 前置 |"]),
                          ("ja", ["最短 1 か月（同じ損失を two にも算入）", "ほかに損失が不明な課題が 1 件", "| 前提 |"])):
            text = self.rows("--language", tag)[1]
            for words in said:
                self.assertIn(words, text)

    def test_on_the_page(self):
        self.put("a.journey", BACKLOG)
        page = self.expect(self.run_here("build", "a.journey", "-f", "html", "-o", "-"), 0).out.decode()
        backlog = page[page.index('id="opportunities"'):]
        places = [backlog.index(f'<tr id="opportunity-{name}"') for name in ("two", "three", "one")]
        self.assertEqual(places, sorted(places))
        self.assertIn('<a class="number" href="#opportunity-two">O2</a>, <a class="number" href="#opportunity-three">O3</a>', backlog)


class FlowLabels(Case):
    """14,400 a year are 1,200 a month; 55% of them are the persona, 660. Of those at the photos 38% take them again: each takes
    them 1 / 0.62 times, and 660 × 38 / 62 = 404.5 are asked again a month.
    """

    def ways(self, *words):
        """What stands at the ways, and what their tooltips say."""
        picture = self.expect(self.run_here("build", SOURCE / "examples/insurance-claim.journey", "--view", "flow", "-o", "-", *words), 0).out.decode()
        texts = [html.unescape(text) for text in re.findall(r"<text[^>]*>([^<]*)</text>", picture)]
        tips = dict(text.split(": ", 1) for text in map(html.unescape, re.findall(r"<title>([^<]* → [^<]*: [^<]*)</title>", picture))
                    if text.startswith(("Take photos →", "Fill in the form →")))
        return texts, tips

    def test_shares_unless_asked_for(self):
        texts, tips = self.ways()
        self.assertEqual(self.ways("--flow-labels", "share"), (texts, tips))
        self.assertIn("62%", texts)
        self.assertEqual(tips, {"Take photos → Fill in the form": "62%, 100% of all", "Take photos → Take photos": "38%, asked again",
                                "Fill in the form → The adjuster comes": "100%"})

    def test_counts_a_month(self):
        texts, tips = self.ways("--flow-labels", "count")
        self.assertLessEqual({"660 a month", "405 a month"}, set(texts))
        self.assertNotIn("62%", texts)
        self.assertEqual(tips, {"Take photos → Fill in the form": "660 a month, 100% of all", "Take photos → Take photos": "405 a month, asked again",
                                "Fill in the form → The adjuster comes": "660 a month"})

    def test_both(self):
        texts, tips = self.ways("--flow-labels", "both")
        self.assertLessEqual({"62% · 660", "38% · 405"}, set(texts))
        self.assertEqual(tips["Take photos → Take photos"], "38% · 405 a month, asked again")

    def test_without_a_volume_shares_remain(self):
        self.put("a.journey", MAP.replace("  volume: 1000 per month\n", "") + "    next exit: 60%\n    next end: 40%\n")
        pictures = {self.run_here("build", "a.journey", "--view", "flow", "-o", "-", "--flow-labels", name).out for name in ("share", "count", "both")}
        self.assertEqual(len(pictures), 1)

    def test_a_wrong_name(self):
        self.put("a.journey", MAP)
        self.expect(self.run_here("build", "a.journey", "--flow-labels", "counts"), 2, "there are no flow labels `counts`; there are share, count, both")
        self.expect(self.run_here("build", "a.journey", "--flow-labels", "counts", "--messages", "zh-Hant"), 2, "流程圖沒有 `counts` 這種標示")


if __name__ == "__main__":
    main()
