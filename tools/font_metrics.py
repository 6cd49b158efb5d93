#!/usr/bin/env python3
"""Makes src/style/metrics_table.inc: how far each character of Arial and Helvetica advances, and of DejaVu Sans.

In:  two TrueType files that are metric-compatible with Arial, regular and bold (default: Liberation Sans as Debian's
     package `fonts-liberation` installs it), and two of the broadest fonts that readers have in their place (default:
     DejaVu Sans of `fonts-dejavu-core`).
Out: the table, rewritten in place; with --check only compared. Advances in 1/2048 em.

Advances are facts about a typeface; nothing else of the font is taken. Needs the standard library only; the formats
are those of the OpenType specification (tables `head`, `hhea`, `hmtx`, `cmap`).
"""
import argparse
import pathlib
import struct
import sys

FOLDER = pathlib.Path("/usr/share/fonts/truetype")
FONTS = ["liberation/LiberationSans-Regular.ttf", "liberation/LiberationSans-Bold.ttf", "dejavu/DejaVuSans.ttf",
         "dejavu/DejaVuSans-Bold.ttf"]
EM = 2048


def tables(data):
    """{tag: bytes} of a TrueType file."""
    count = struct.unpack_from(">H", data, 4)[0]
    found = {}
    for i in range(count):
        tag, _, offset, length = struct.unpack_from(">4sLLL", data, 12 + 16 * i)
        found[tag.decode("ascii")] = data[offset:offset + length]
    return found


def glyph_advances(font):
    """Advance of each glyph; the last long metric holds for all after it."""
    count = struct.unpack_from(">H", font["hhea"], 34)[0]
    advances = [struct.unpack_from(">H", font["hmtx"], 4 * i)[0] for i in range(count)]
    return lambda glyph: advances[min(glyph, count - 1)]


def segments(sub):
    """{code point: glyph} of a cmap subtable of format 4."""
    half = struct.unpack_from(">H", sub, 6)[0] // 2
    ends = struct.unpack_from(f">{half}H", sub, 14)
    starts = struct.unpack_from(f">{half}H", sub, 16 + 2 * half)
    deltas = struct.unpack_from(f">{half}h", sub, 16 + 4 * half)
    base = 16 + 6 * half
    offsets = struct.unpack_from(f">{half}H", sub, base)
    glyphs = {}
    for i in range(half):
        for c in range(starts[i], ends[i] + 1):
            if c == 0xFFFF:
                continue
            if offsets[i] == 0:
                glyph = (c + deltas[i]) & 0xFFFF
            else:
                glyph = struct.unpack_from(">H", sub, base + 2 * i + offsets[i] + 2 * (c - starts[i]))[0]
                glyph = (glyph + deltas[i]) & 0xFFFF if glyph else 0
            if glyph:
                glyphs[c] = glyph
    return glyphs


def character_map(font):
    cmap = font["cmap"]
    for i in range(struct.unpack_from(">H", cmap, 2)[0]):
        platform, encoding, offset = struct.unpack_from(">HHL", cmap, 4 + 8 * i)
        if (platform, encoding) == (3, 1) and struct.unpack_from(">H", cmap, offset)[0] == 4:
            return segments(cmap[offset:])
    raise SystemExit("no Unicode character map of format 4")


def advances_of(path):
    font = tables(path.read_bytes())
    em = struct.unpack_from(">H", font["head"], 18)[0]
    advance = glyph_advances(font)
    return {c: round(advance(glyph) * EM / em) for c, glyph in character_map(font).items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("fonts", nargs="*", type=pathlib.Path, default=[FOLDER / name for name in FONTS])
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    if len(args.fonts) != len(FONTS):
        parser.error("four fonts: Arial's regular and bold, the broad one's regular and bold")
    fonts = [advances_of(path) for path in args.fonts]
    # Private use differs from font to font; controls have no width of their own.
    points = [c for c in sorted(fonts[0].keys() & fonts[1].keys()) if c >= 0x20 and not 0xE000 <= c <= 0xF8FF]

    # Runs of neighbours with the same advances.
    runs = []
    for c in points:
        advances = [font.get(c, 0) for font in fonts]
        if runs and runs[-1][1] == c - 1 and runs[-1][2:] == advances:
            runs[-1][1] = c
        else:
            runs.append([c, c, *advances])
    lines = ["{0x%04X, 0x%04X, %d, %d, %d, %d}," % tuple(run) for run in runs]
    body = "\n".join(" ".join(lines[i:i + 3]) for i in range(0, len(lines), 3))
    head = ("// Advances in 1/2048 em: first, last; Arial (and Helvetica) regular, bold; DejaVu Sans regular, bold (0: none).\n"
            "// Made by tools/font_metrics.py\n")
    text = f"// clang-format off\n{head}{body}\n// clang-format on\n"

    out = pathlib.Path(__file__).resolve().parent.parent / "src/style/metrics_table.inc"
    if args.check:
        same = out.exists() and out.read_text() == text
        print("same" if same else "differs")
        return 0 if same else 1
    out.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
