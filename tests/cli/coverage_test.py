"""`journey check --coverage`, `--min-coverage` and `--min-evidence`."""

from harness import BAD, LIBRARY, Case, main

FULL = "journey: 點一杯咖啡\nstage: 點餐\n  action: 看菜單\n  emotion: +1 期待\n  pain: 人多\n    opportunity: 先點\n"
HALF = "journey: Order a coffee\nstage: Order\n  action: Reads the menu\n  emotion: +1 glad\n"
# Seven claims: the emotion, the pain and the share rest on the visit; the quote on an assumption, the volume, the persona's share and
# the metric on nothing. 3 / 7 = 42.9%.
RESEARCHED = ("journey: Order a coffee\n  volume: 900 per month\npersona ana: Ana\n  share: 60%\nmetric wait: Wait\n  current: 5\n"
              "stage: Order\n  source: A visit in May\n  quote: Nice\n    source: assumption\n  emotion: +1 glad\n  pain: A long line\n"
              "  touchpoint: Pay\n    next exit: 10%\n")


class Coverage(Case):
    def test_a_table_aligned_in_any_script(self):
        self.put("a.journey", FULL)
        self.put("b.journey", HALF)
        self.put("lib.journey", LIBRARY)
        result = self.expect(self.run_here("check", "--coverage", "-q"), 0)
        self.assertEqual(result.out.decode(), (
            "MAP        TITLE           STAGES  ACTION  EMOTION  PAIN  OPPORTUNITY  COVERAGE  EVIDENCE\n"
            "a.journey  點一杯咖啡      1       1/1     1/1      1/1   1/1          100%      0%\n"
            "b.journey  Order a coffee  1       1/1     1/1      0/1   0/1          50%       0%\n"
            "all        2 maps          2       2/2     2/2      1/2   1/2          75%       0%\n"))

    def test_one_map_needs_no_sum(self):
        self.put("b.journey", HALF)
        self.assertEqual(self.run_here("check", "--coverage", "b.journey").out.count(b"\n"), 2)

    def test_the_gate(self):
        self.put("a.journey", FULL)
        self.put("b.journey", HALF)
        self.expect(self.run_here("check", "--min-coverage", "50"), 0)
        result = self.expect(self.run_here("check", "--min-coverage", "51%"), 1,
                             "`b.journey` covers 50%, which is less than 51%: no pain in `Order`; no opportunity in `Order`")
        self.assertEqual(result.out, b"")
        self.expect(self.run_here("check", "--min-coverage", "100", "a.journey"), 0)

    def test_a_map_with_an_error_has_no_coverage(self):
        self.put("a.journey", BAD)
        self.assertEqual(self.expect(self.run_here("check", "--coverage", "--min-coverage", "1"), 1).out, b"")

    def test_a_future_map_is_not_asked_for_pains(self):
        self.put("b.journey", HALF.replace("stage:", "  state: future\nstage:") + "  opportunity: o\n")
        result = self.expect(self.run_here("check", "--coverage", "--min-coverage", "100", "-q"), 0)
        self.assertEqual(result.out.decode(), (
            "MAP        TITLE           STAGES  ACTION  EMOTION  PAIN  OPPORTUNITY  COVERAGE  EVIDENCE\n"
            "b.journey  Order a coffee  1       1/1     1/1      -     1/1          100%      0%\n"))

    def test_evidence_counts_each_claim_once(self):
        # Of the one claim of `b` none is researched, of the two of `c` both; nothing is claimed in `d`. In all 3 + 2 of 7 + 1 + 2.
        self.put("a.journey", RESEARCHED)
        self.put("b.journey", HALF)
        self.put("c.journey", FULL.replace("stage", "  source: 訪談\nstage"))
        self.put("d.journey", "journey: Order a coffee\nstage: Order\n  action: Reads the menu\n")
        table = self.expect(self.run_here("check", "--coverage", "-q"), 0).out.decode().splitlines()
        self.assertEqual([line.split()[-1] for line in table], ["EVIDENCE", "42%", "0%", "100%", "100%", "50%"])

    def test_what_a_persona_shares_counts_once(self):
        self.put("a.journey", RESEARCHED.replace("stage: Order", "persona ben: Ben\nstage: Order"))
        self.assertEqual(self.run_here("check", "--coverage", "-q").out.split()[-1], b"42%")

    def test_the_gate_of_evidence(self):
        self.put("a.journey", RESEARCHED)
        self.expect(self.run_here("check", "--min-evidence", "42"), 0)
        result = self.expect(self.run_here("check", "--min-evidence", "43%"), 1, "`a.journey` is researched to 42%, which is less than 43%: 3 of 7 claims")
        self.assertEqual(result.out, b"")
        for language, words in {"zh-Hant": "`a.journey` 有研究依據的占 42%，低於 43%：7 項裡有 3 項",
                                "zh-Hans": "`a.journey` 有调研依据的占 42%，低于 43%：7 项里有 3 项",
                                "ja": "`a.journey` の裏付けは 42% で、43% に満たない（7 件中 3 件）"}.items():
            self.expect(self.run_here("check", "--min-evidence", "43", "--messages", language), 1, words)

    def test_both_gates_beside_the_table(self):
        self.put("a.journey", RESEARCHED)
        self.put("c.journey", FULL.replace("stage", "  source: 訪談\nstage"))
        result = self.expect(self.run_here("check", "--coverage", "--min-coverage", "100", "--min-evidence", "43", "-q"), 1,
                             ["`a.journey` covers", "`a.journey` is researched to 42%"])
        self.assertNotIn("c.journey", result.err.decode())
        self.assertEqual(len(result.out.splitlines()), 4)
        self.expect(self.run_here("check", "--coverage", "--min-evidence", "42", "-q"), 0)
        for language, words in {"zh-Hant": "有依據", "zh-Hans": "有依据", "ja": "裏付け"}.items():
            self.expect(self.run_here("check", "--coverage", "-q", "--messages", language), 0, out=words)

    def test_wrong_usage(self):
        self.put("a.journey", FULL)
        for value in ("101", "-1", "x", "", "7.5"):
            self.expect(self.run_here("check", f"--min-coverage={value}"), 2)
            self.expect(self.run_here("check", f"--min-evidence={value}"), 2)
        self.expect(self.run_here("check", "--coverage", "--format", "json"), 2, "--format")


if __name__ == "__main__":
    main()
