"""A command line and settings that suit some maps of a repository and not others."""

from harness import GOOD, LIBRARY, THREE, Case, main

ANA = GOOD + "persona ana: Ana\n"
MIKE = GOOD + "persona mike: Mike\n"


class FormatsOfTheSettings(Case):
    def setUp(self):
        super().setUp()
        self.put("journey.toml", 'formats = ["svg", "md", "dot"]\n')
        for name in "abc":
            self.put(f"{name}.journey", THREE)

    def test_a_view_without_tables_has_no_markdown(self):
        result = self.expect(self.run_here("build", "--view", "curve", "-o", "out/"), 0,
                             "left out a format of journey.toml: `md` has no pictures, and `curve` is nothing else")
        self.assertEqual(result.err.count(b"left out"), 1, "once, not for each map")
        self.assertEqual([f for f in self.files() if f.startswith("out")],
                         sorted(f"out/{name}{tail}" for name in "abc" for tail in (".curve.svg", ".dot")))

    def test_a_comparison_has_no_dot(self):
        self.expect(self.run_here("build", "--persona", "all", "-o", "out/"), 0)
        self.assertEqual([f for f in self.files() if f.startswith("out")],
                         sorted(f"out/{name}.all.{tail}" for name in "abc" for tail in ("svg", "md")))

    def test_what_the_command_line_says_is_meant(self):
        self.expect(self.run_here("build", "-f", "md", "--view", "curve"), 2, "`md` has no pictures")

    def test_where_nothing_remains_it_is_said_once(self):
        self.put("journey.toml", 'formats = ["md"]\n')
        result = self.expect(self.run_here("build", "--view", "curve"), 2,
                             "no format of journey.toml remains: `md` has no pictures, and `curve` is nothing else; say one with -f")
        self.assertEqual(result.err.count(b"journey:"), 1)
        self.assertEqual(len(self.files()), 3)

    def test_all_formats_where_all_are_possible(self):
        result = self.expect(self.run_here("build"), 0)
        self.assertNotIn(b"left out", result.err)
        self.assertEqual(len(self.files()), 3 + 9)


class OnePersona(Case):
    def test_maps_without_her_are_skipped(self):
        self.put("a.journey", ANA)
        self.put("b.journey", MIKE)
        self.put("c.journey", THREE)
        self.put("d.journey", MIKE)
        self.put("people.journey", LIBRARY)
        self.expect(self.run_here("build", "--persona", "ana", "-o", "out/"), 0,
                    "2 built, 0 up to date, 0 failed, 2 skipped without the persona `ana`")
        self.assertEqual([f for f in self.files() if f.startswith("out")], ["out/a.ana.svg", "out/c.ana.svg"])

    def test_what_is_found_in_a_skipped_map_is_not_said(self):
        self.put("a.journey", ANA)
        self.put("b.journey", MIKE.replace("  source: A visit in May\n", ""))
        self.expect(self.run_here("build", "--persona", "mike", "--deny", "all"), 1, "unsourced-map")
        result = self.expect(self.run_here("build", "--persona", "ana", "--warn", "unsourced-map", "--deny", "warnings",
                                           "--allow", "unresearched-persona"), 0)
        self.assertNotIn(b"unsourced-map", result.err)

    def test_where_nobody_has_her_it_is_wrong_usage(self):
        self.put("a.journey", ANA)
        self.put("b.journey", MIKE)
        self.expect(self.run_here("build", "--persona", "maria"), 2, "none of 2 maps has the persona `maria`; they have `ana`, `mike`")
        self.expect(self.run_here("build", "--persona", "mikee"), 2, "did you mean `mike`?")
        self.assertEqual(self.files(), ["a.journey", "b.journey"])

    def test_a_single_map_is_never_skipped(self):
        self.put("a.journey", ANA)
        self.expect(self.run_here("build", "a.journey", "--persona", "mike"), 2, "the map has no persona `mike`")

    def test_a_skipped_map_is_in_nobodys_way(self):
        self.put("a.journey", ANA)
        self.put("b.journey", MIKE)
        self.expect(self.run_here("build", "--persona", "ana", "-o", "one.svg"), 0, "1 skipped")
        self.assertIn("one.svg", self.files())

    def test_a_map_with_a_mistake_fails(self):
        self.put("a.journey", ANA)
        self.put("b.journey", MIKE + "zzz: y\n")
        self.expect(self.run_here("build", "--persona", "ana"), 1, "1 built, 0 up to date, 1 failed")


if __name__ == "__main__":
    main()
