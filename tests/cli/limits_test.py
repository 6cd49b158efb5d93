"""What a map may cost: refused by the name of the limit, raised by `--limit` and by nothing else."""

import json

from harness import GOOD, Case, main


def crowd(personas, touchpoints):
    return ("journey: x\n" + "".join(f"persona p{i}: P{i}\n" for i in range(personas)) + "stage: s\n" +
            "".join(f"  touchpoint: t{i}\n" for i in range(touchpoints)))


class Limits(Case):
    def test_trust_a_million_elements_or_errors(self):
        # 0.3 MB of source that took 3.8 GB of memory and gave 451 MB of JSON.
        self.put("a.journey", crowd(64, 15_000))
        for command in ("check",), ("build", "-f", "json"):
            refused = self.run_here(*command)
            self.expect(refused, 1, "error[limit-exceeded]")
            self.assertIn(b"250", refused.err)
        self.assertEqual(self.files(), ["a.journey"])

    def test_trust_all_limits_listed_by_a_command_raised_only_by_flags(self):
        listed = {row["limit"]: row for row in json.loads(self.run_here("rules", "--limits", "--format", "json").out)}
        self.assertEqual(listed["lived-statements"]["value"], "250000")
        self.put("a.journey", crowd(10, 20))
        self.expect(self.run_here("check", "--limit", "lived-statements=100"), 1, "error[limit-exceeded]")
        self.expect(self.run_here("check", "--limit", "lived-statements=100", "--limit", "touchpoints=30,lived-statements=1000"), 0)
        self.expect(self.run_here("check", "--limit", "touchpoints=19"), 1, "19")
        for name, row in listed.items():
            if row["most"] != row["value"]:
                self.expect(self.run_here("check", "--limit", f"{name}={row['most']}"), 0)
                self.expect(self.run_here("check", "--limit", f"{name}={int(row['most']) + 1}"), 2, f"it can be raised to {row['most']}")
            else:
                self.expect(self.run_here("check", "--limit", f"{name}=1"), 2, f"the limit `{name}` stands at {row['value']}")
        self.put("journey.toml", "[limits]\ntouchpoints = 1\n")
        self.assertNotEqual(self.run_here("check").status, 0)

    def test_what_is_no_limit(self):
        self.put("a.journey", GOOD)
        self.expect(self.run_here("check", "--limit", "touchpoint=3"), 2, "there is no limit `touchpoint`; did you mean `touchpoints`?")
        self.expect(self.run_here("check", "--limit", "bogus=3"), 2, "there is no limit `bogus`; `journey rules --limits` lists them")
        for text in "touchpoints", "touchpoints=", "touchpoints=-1", "touchpoints=1e9", "touchpoints=99999999999999999999":
            self.expect(self.run_here("check", "--limit", text), 2, "says no number")

    def test_trust_bounded_output(self):
        self.put("a.journey", GOOD)
        refused = self.run_here("build", "--limit", "output-bytes=1000")
        self.expect(refused, 3, "more than the limit `output-bytes` of 1000")
        self.assertEqual(self.files(), ["a.journey"])
        self.expect(self.run_here("build"), 0)


if __name__ == "__main__":
    main()
