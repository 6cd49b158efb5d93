"""`journey check --coverage` and `--min-coverage`."""

from harness import BAD, LIBRARY, Case, main

FULL = "journey: 點一杯咖啡\nstage: 點餐\n  action: 看菜單\n  emotion: +1 期待\n  pain: 人多\n    opportunity: 先點\n"
HALF = "journey: Order a coffee\nstage: Order\n  action: Reads the menu\n  emotion: +1 glad\n"


class Coverage(Case):
    def test_a_table_aligned_in_any_script(self):
        self.put("a.journey", FULL)
        self.put("b.journey", HALF)
        self.put("lib.journey", LIBRARY)
        result = self.expect(self.run_here("check", "--coverage", "-q"), 0)
        self.assertEqual(result.out.decode(), (
            "MAP        TITLE           STAGES  ACTION  EMOTION  PAIN  OPPORTUNITY  COVERAGE\n"
            "a.journey  點一杯咖啡      1       1/1     1/1      1/1   1/1          100%\n"
            "b.journey  Order a coffee  1       1/1     1/1      0/1   0/1          50%\n"
            "all        2 maps          2       2/2     2/2      1/2   1/2          75%\n"))

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
            "MAP        TITLE           STAGES  ACTION  EMOTION  PAIN  OPPORTUNITY  COVERAGE\n"
            "b.journey  Order a coffee  1       1/1     1/1      -     1/1          100%\n"))

    def test_wrong_usage(self):
        self.put("a.journey", FULL)
        for value in ("101", "-1", "x", "", "7.5"):
            self.expect(self.run_here("check", f"--min-coverage={value}"), 2)
        self.expect(self.run_here("check", "--coverage", "--format", "json"), 2, "--format")


if __name__ == "__main__":
    main()
