"""Pages as goldens keep them: the style sheet that all pages share stands once, in `page.css`.

`fold(page, sheet)` puts into a page, where its style sheet has lines of the shared one, which lines they are, and where its policy
has the fingerprint of a style, which style it is; `unfold(kept, sheet)` gives the page back, every byte of it. A change of the sheet
is so a change of one file. `sheet_of(page)` is what a page has.
"""

import base64
import difflib
import hashlib
import re

STYLE = re.compile(r"(?<=<style>).*?(?=</style>)", re.DOTALL)
LINES = re.compile(r"^\{page\.css (\d+)-(\d+)\}$", re.MULTILINE)
PRINT = re.compile(r"\{fingerprint of style (\d+)\}")


def sheet_of(page):
    return STYLE.search(text_of(page)).group().encode("utf-8", "surrogateescape")


def text_of(page):
    return page.decode("utf-8", "surrogateescape")


def fingerprints(text):
    """Of each style, as the policy of the page names it."""
    return [base64.b64encode(hashlib.sha256(style.encode("utf-8", "surrogateescape")).digest()).decode() for style in STYLE.findall(text)]


def fold(page, sheet):
    text, shared = text_of(page), text_of(sheet).split("\n")
    for number, written in enumerate(fingerprints(text), 1):
        text = text.replace(written, f"{{fingerprint of style {number}}}")

    def with_marks(style):
        lines, kept = style.group().split("\n"), []
        for tag, first, end, begin, until in difflib.SequenceMatcher(None, shared, lines, autojunk=False).get_opcodes():
            kept += [f"{{page.css {first + 1}-{end}}}"] if tag == "equal" else lines[begin:until]
        return "\n" + "\n".join(kept) + "\n"

    return STYLE.sub(with_marks, text, count=1).encode("utf-8", "surrogateescape")


def unfold(kept, sheet):
    text, shared = text_of(kept), text_of(sheet).split("\n")

    def without_marks(style):
        return LINES.sub(lambda lines: "\n".join(shared[int(lines.group(1)) - 1:int(lines.group(2))]), style.group()[1:-1])

    text = STYLE.sub(without_marks, text, count=1)
    prints = fingerprints(text)
    text = PRINT.sub(lambda mark: prints[int(mark.group(1)) - 1], text)
    return text.encode("utf-8", "surrogateescape")
