"""Words of English in sentences of other languages."""

import re

# What is called so in every language.
NAMES = {"SVG", "PNG", "PDF", "HTML", "JPEG", "JSON", "XML", "CSV", "TOML", "CR", "LF", "CRLF", "UTF", "Markdown", "Mermaid", "PlantUML", "Graphviz",
         "SERVQUAL", "id", "px", "tab", "Tab", "entity", "journey", "PO", "OpenCC"}


def stray_words(text, known):
    """Latin words of a text that are neither code in backticks, nor options, nor known."""
    text = re.sub("`[^`]*`|(?<![A-Za-z])--?[a-z][a-z-]*", "", text)
    return [word for word in re.findall("[A-Za-z][A-Za-z0-9]+", text) if word not in known]
