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
