"""The look of a house: its logo, colours and footer from journey.toml, in every picture and page."""

import base64
import zlib

from harness import GOOD, Case, main

LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><rect width="90" height="30" fill="#123"/></svg>'
BRAND = '[brand]\nlogo = "art/logo.svg"\naccent = "#1A7F64"\nheader = "#123B5D"\nfooter = "Confidential <b>&"\n'


def png(width, height):
    def chunk(kind, data):
        body = kind + data
        return len(data).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")

    rows = b"".join(b"\0" + b"\x10\x80\x40" * width for _ in range(height))
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\0\0\0"
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


class Look(Case):
    def setUp(self):
        super().setUp()
        self.put("journey.toml", BRAND)
        self.put("art/logo.svg", LOGO)
        self.put("maps/a.journey", GOOD)

    def build(self, *words):
        return self.expect(self.run_here("build", "maps/a.journey", "-o", "-", *words), 0).out.decode()

    def test_every_view_and_theme_has_it(self):
        for view in ("map", "flow", "mind", "curve", "blueprint"):
            for theme in ("light", "dark", "auto", "print"):
                with self.subTest(view=view, theme=theme):
                    text = self.build("--view", view, "--theme", theme)
                    self.assertEqual(text.count("data:image/svg+xml;base64,"), 1)
                    self.assertEqual(text.count(">Confidential &lt;b&gt;&amp;</text>"), 1)
                    self.assertIn('class="bn"', text)

    def test_the_page_has_it(self):
        page = self.build("-f", "html")
        self.assertIn('<svg class="logo"', page)
        self.assertIn("<p>Confidential &lt;b&gt;&amp;</p>", page)
        self.assertIn("img-src data:", page)
        self.assertEqual(page.count("data:image/svg+xml;base64,"), 1)

    def test_without_it_nothing_changes(self):
        self.put("journey.toml", "[brand]\n")
        bare = self.build()
        self.put("journey.toml", "")
        self.assertEqual(self.build(), bare)
        self.assertNotIn('class="bn"', bare)

    def test_a_logo_may_be_a_png(self):
        self.put("art/logo.png", png(6, 2))
        self.put("journey.toml", '[brand]\nlogo = "art/logo.png"\n')
        text = self.build()
        self.assertIn("data:image/png;base64," + base64.b64encode(png(6, 2)).decode(), text)
        self.assertIn('width="96" height="32" preserveAspectRatio', text)

    def test_a_logo_that_can_not_be_read_is_a_mistake_of_the_settings(self):
        self.put("art/logo.jpeg", b"\xff\xd8\xff\xc0\x00\x0b\x08\x00\x10\x00\x10\x01")
        self.put("art/broken.png", "no picture")
        self.put("art/loads.svg", LOGO.replace("<rect", '<image href="https://example.org/x.png"/><rect'))
        (self.folder / "art/leads_out.svg").symlink_to("/etc/hostname")
        for logo, why in (
            ("art/missing.svg", "can't be used"),
            ("../logo.svg", "outside the project root"),
            ("art/../../logo.svg", "outside the project root"),
            ("/etc/hostname", "begin at the file"),
            ("art/leads_out.svg", "outside the project root"),
            ("art/logo.jpeg", "a logo is a PNG or an SVG"),
            ("art/broken.png", "no PNG, JPEG or SVG"),
            ("art/loads.svg", "load something"),
            ("art", "it is a folder"),
        ):
            self.put("journey.toml", f'theme = "dark"\n[brand]\nlogo = "{logo}"\n')
            for command in ("build", "check"):
                with self.subTest(logo=logo, command=command):
                    result = self.expect(self.run_here(command, "maps"), 2, why)
                    self.assertIn(b"journey.toml:3:8", result.err)
        self.assertNotIn("maps/a.svg", self.files())

    def test_no_output_takes_its_place(self):
        result = self.run_here("build", "maps/a.journey", "-o", "art/logo.svg")
        self.expect(result, 3, "art/logo.svg")
        self.assertEqual((self.folder / "art/logo.svg").read_text(), LOGO)


if __name__ == "__main__":
    main()
