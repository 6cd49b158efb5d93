"""Maps with poison in every text field (tests/cli/poisoned.py), opened in Chromium as pictures and as pages: no dialog, no script, no
request to anybody, nothing on the console, and what a map says is there as text.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

from chromium import FONT_SETS, Browser, BrowserError
from drawing import JOURNEY, build

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "cli"))
from poisoned import FREE, MARK, POISON, STARTS, Fields, tables  # noqa: E402  (the path says where)

MAPS = {"declared": ((), (POISON,)), "free": (FREE, (POISON,)), "starts": ((), STARTS), "free-starts": (FREE, STARTS)}

# What a page must not have, in any document of it: asked of the browser, which has read it as browsers do. Then its texts: those of
# cells of pictures are whole in their tooltips; around a link in a picture stand the lines that they are broken into.
LOOK = """(() => {
  const all = [...document.querySelectorAll('*')];
  const wrong = all.filter(e => ['script', 'iframe', 'object', 'embed', 'form', 'input', 'base', 'link', 'foreignObject', 'animate', 'set'].includes(e.localName)
    || [...e.attributes].some(a => a.localName.startsWith('on') || a.localName === 'style' || a.localName === 'srcdoc'
                                   || (/^(href|src|action|formaction|data)$/.test(a.localName) && /^[\\s\\0-\\x20]*(javascript|data:text|vbscript|file):/i.test(a.value))));
  return {
    wrong: wrong.map(e => e.outerHTML.slice(0, 200)),
    elements: all.length,
    alerted: window.alerted || 0,
    texts: all.filter(e => ['title', 'td', 'th', 'li', 'dd', 'p', 'span', 'a', 'h1', 'h2', 'h3', 'blockquote'].includes(e.localName)
                            && !(e.localName === 'a' && e instanceof SVGElement)).map(e => e.textContent).join('\\n'),
  };
})()"""

# Everything that it must find, so that finding nothing says something.
FAULTY = """<!doctype html><title>x</title><body onload="alert(1)"><img src="x.png" onerror="console.error('said')"><script>alert(2)</script>"""


def looked_at(page, path):
    """What is wrong with a picture or a page, and its texts."""
    page.open(path)
    found = page.value(LOOK)
    problems = [f"has {what}" for what in found["wrong"]]
    problems += [f"on the console: {line}" for line in page.said()]
    problems += [f"asks for {address}" for address in page.requests() if address != path.resolve().as_uri() and not address.startswith("data:image/")]
    problems += [f"runs a script: {event['params']}" for event in page.browser.events if event.get("method") == "Page.javascriptDialogOpening"]
    if found["alerted"]:
        problems.append("ran a script")
    if found["elements"] < 20:
        problems.append(f"has {found['elements']} elements")
    return problems, " ".join(found["texts"].split())


def main():
    started, count, problems = time.monotonic(), 0, []
    rows = tables(JOURNEY)
    with tempfile.TemporaryDirectory(prefix="journey-poison-") as folder, Browser(FONT_SETS["liberation"]) as browser:
        page = browser.page()
        # A dialog would stop the page: whatever opens one is only counted.
        page.send("Page.addScriptToEvaluateOnNewDocument",
                  source="for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => { window.alerted = (window.alerted || 0) + 1; };")
        for name, (free, poisons) in MAPS.items():
            here = Path(folder) / name
            fields = Fields(rows, poisons)
            path = fields.write(here, free)
            build(path, "-o", here / "each", "-f", "svg,html", "--view", "all", "--persona", "each", "--theme", "auto")
            build(path, "-o", here / "all", "-f", "svg,html", "--view", "all", "--persona", "all")
            build(path, "-o", here / "print", "-f", "svg,html", "--view", "all", "--theme", "print")
            seen = set()
            marks = {expected.split()[-1]: " ".join(expected.split()) for expected in fields.shown.values()}
            for output in sorted([*here.rglob("*.html"), *here.rglob("p*.svg")]):
                found, text = looked_at(page, output)
                problems += [f"{name}/{output.relative_to(here)}: {what}" for what in found]
                for mark in {found[0] for found in MARK.finditer(text)}:
                    if marks[mark] in text:
                        seen.add(mark)
                    else:
                        problems.append(f"{name}/{output.relative_to(here)}: {mark} is not read as it is written")
                count += 1
            missing = [where for where, text in fields.shown.items() if where.startswith("p: ") and text.split()[-1] not in seen]
            if len(missing) > 2:  # a channel's description and owner stand in no picture and page
                problems.append(f"{name}: nowhere is {missing}")
        faulty = Path(folder) / "faulty.html"
        faulty.write_text(FAULTY, encoding="utf-8")
        found = " ".join(looked_at(page, faulty)[0])
        problems += [f"the test itself does not find `{what}`" for what in ("onload", "onerror", "<script>", "console", "asks for", "ran a script") if what not in found]
    for problem in problems[:60]:
        print(problem)
    print(f"{count} pictures and pages looked at, {len(problems)} problems; {time.monotonic() - started:.0f} s")
    return 1 if problems or count == 0 else 0


if __name__ == "__main__":
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    try:
        sys.exit(main())
    except BrowserError as error:
        sys.exit(f"browser test: {error}")
