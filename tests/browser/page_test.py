"""The page of every example, and pictures inside a page, for everybody: axe finds nothing on a screen, in the dark and on paper;
nothing is broader than the window of a telephone or a desk; nothing is asked of any other address, and the console stays empty.

The page keeps its content-security policy: axe is brought in by the developer tools, not by the page.
"""

import base64
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from axe import axe_source
from chromium import FONT_SETS, Browser, BrowserError
from drawing import build

# What a reader can have: a bright screen, a dark one, paper. All pages share their colours, so a few are looked at in all three.
MEDIA = [("", "light"), ("", "dark"), ("print", "light")]
EVERYWHERE = {"first", "first.zh-Hant", "first.zh-Hans", "first.ja", "all", "coffee-shop"}
WIDTHS = (375, 1280)

AXE = "axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map(" \
      "v => `${v.id}: ${v.help}; ${v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(', ')} (${v.nodes.length})`))"
TOO_BROAD = "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 " \
            "&& !e.closest('.scroller > *')).map(e => e.localName + '.' + e.className).slice(0, 3)"
SCROLLS = "document.scrollingElement.scrollWidth > innerWidth"

MINIMAL = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>Maps</title></head><body><main><h1>Maps</h1>
{pictures}
</main></body></html>
"""


# Everything that a page must not be.
FAULTY = """<!doctype html>
<html><head><meta charset="utf-8"><title>Faulty</title></head><body><main><h1>Faulty</h1>
<p style="color:#999;background:#fff">Hardly to be read</p><div style="width:2000px">broad</div>
<img src="missing.png"><script>console.error("said")</script></main></body></html>
"""
FAULTS = ("color-contrast", "image-alt", "html-has-lang", "broader than 375 px", "broader than 1280 px", "on the console", "asks for")


class Findings:
    def __init__(self, quiet=False):
        self.count, self.quiet, self.all = 0, quiet, []

    def add(self, where, what):
        self.count += 1
        self.all.append(what)
        if not self.quiet:
            print(f"{where}: {what}")


def check(page, path, axe, findings, media=MEDIA, widths=WIDTHS):
    name = path.name
    page.size(WIDTHS[-1], 900)
    page.media()
    page.open(path)
    page.value(axe + ";0")
    for medium, scheme in media:
        page.media(medium, scheme)
        for violation in page.value(AXE):
            findings.add(f"{name} ({medium or 'screen'}, {scheme})", violation)
    page.media()
    for width in widths:
        page.size(width, 900)
        if page.value(SCROLLS):
            findings.add(name, f"broader than {width} px: {page.value(TOO_BROAD)}")
    for line in page.said():
        findings.add(name, f"on the console: {line}")
    own = path.resolve().as_uri()
    for address in page.requests():
        # A picture that the page holds itself is told like a request, and asks nobody.
        if address != own and not address.startswith("data:image/"):
            findings.add(name, f"asks for {address}")


def printed(page, path, folder):
    """What is wrong with a page on paper: its first sheet holds the map, and has the size that the page asks for."""
    page.media()
    page.open(path)
    sheet = page.send("Page.printToPDF", preferCSSPageSize=True, pageRanges="1")["data"]
    pdf = folder / "sheet.pdf"
    pdf.write_bytes(base64.b64decode(sheet))
    text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True).stdout.decode()
    last = page.value("[...document.querySelectorAll('.picture [id^=picture-stage-] text')].pop().textContent")
    # Where letters stand close together pdftotext may see a space: "w hat".
    wrong = [] if "".join(last.split()) in "".join(text.split()) else [f"`{last}`, the last stage, is not on the first sheet"]
    size = subprocess.run(["pdfinfo", pdf], capture_output=True, check=True).stdout.decode()
    paper = "A4" if "a4" in path.stem else "A3"
    return wrong + ([] if f"({paper})" in size else [f"not printed on {paper}"])


def ids(page):
    """Ids that a page has more than once, and references to ids that it lacks."""
    return page.value("""(() => {
      const seen = new Set(), wrong = [];
      for (const e of document.querySelectorAll("[id]")) { if (seen.has(e.id)) wrong.push(`twice: ${e.id}`); seen.add(e.id); }
      for (const e of document.querySelectorAll("[aria-labelledby]"))
        for (const id of e.getAttribute("aria-labelledby").split(" ")) if (!seen.has(id)) wrong.push(`nowhere: ${id}`);
      return wrong;
    })()""")


def main():
    started, findings, pages = time.monotonic(), Findings(), 0
    axe = axe_source()
    with tempfile.TemporaryDirectory(prefix="journey-page-") as folder, Browser(FONT_SETS["liberation"]) as browser:
        folder, page = Path(folder), browser.page()
        build("examples", "-o", folder / "pages", "-f", "html", "--theme", "auto")
        build("examples/three-personas.journey", "-o", folder / "pages" / "all.html", "--persona", "all", "--theme", "auto")
        for path in sorted((folder / "pages").rglob("*.html")):
            check(page, path, axe, findings, media=MEDIA if path.stem in EVERYWHERE else MEDIA[:1])
            for wrong in ids(page):
                findings.add(path.name, wrong)
            pages += 1

        build("examples/sarah.journey", "-o", folder / "a4.html", "--paper", "a4")
        for path in (folder / "a4.html", *(folder / "pages" / f"{name}.html" for name in ("first", "sarah", "hospital-blueprint"))):
            for wrong in printed(page, path, folder):
                findings.add(f"{path.name}, printed", wrong)

        # A test that finds nothing in this would find nothing anywhere.
        path, found = folder / "faulty.html", Findings(quiet=True)
        path.write_text(FAULTY, encoding="utf-8")
        check(page, path, axe, found, media=MEDIA[:1])
        for fault in FAULTS:
            if not any(fault in what for what in found.all):
                findings.add("the test itself", f"does not find {fault}: {found.all}")

        # Pictures alone, and two of one map in a page, each with its own prefix.
        for source, language in (("first", "en"), ("first.zh-Hant", "zh-Hant"), ("first.zh-Hans", "zh-Hans"), ("first.ja", "ja"), ("store-visit", "zh-Hans")):
            pictures = [build(f"examples/{source}.journey", "-o", "-", "-f", "svg", "--theme", "auto", "--id-prefix", prefix).decode()
                        for prefix in ("one-", "two-")]
            path = folder / f"{source}.svg.html"
            path.write_text(MINIMAL.format(language=language, pictures="\n".join(pictures)), encoding="utf-8")
            check(page, path, axe, findings, media=MEDIA[:1], widths=())
            for wrong in ids(page):
                findings.add(path.name, wrong)
            pages += 1
    print(f"{pages} pages looked at, {findings.count} findings; {time.monotonic() - started:.0f} s")
    return 1 if findings.count or pages == 0 else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (BrowserError, RuntimeError) as error:
        sys.exit(f"browser test: {error}")
