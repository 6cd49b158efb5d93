#!/usr/bin/env python3
"""Makes the tables by which lines of Chinese and Japanese prefer to end where a phrase does.

In:  the models of the npm package `budoux` (0.9.2, Apache-2.0): `npm pack budoux@0.9.2`, unpacked; --package names the folder.
Out: src/text/phrase_table.inc, rewritten in place. With --check nothing is written and the exit status tells whether the file is
     what this script would make.

A model says, for each of 13 features of a place between two characters (six single characters around it, three pairs, four
triples), how much it speaks for a phrase that begins there. The scores are summed; the place begins a phrase where twice the sum is
more than the sum of all scores of the model. All features of a model stand in one hash table of open addressing: a key holds the
feature and up to three UTF-16 units. License of the models: LICENSES/Apache-2.0-budoux.txt.
"""
import argparse
import json
import pathlib
import sys

FEATURES = ["UW1", "UW2", "UW3", "UW4", "UW5", "UW6", "BW1", "BW2", "BW3", "TW1", "TW2", "TW3", "TW4"]
MODELS = {"traditional": "zh-hant", "simplified": "zh-hans", "japanese": "ja"}
A_LINE = 12
MULTIPLIER = 0x9E3779B97F4A7C15  # Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4)


def key_of(feature, characters):
    key = FEATURES.index(feature) + 1
    for character in characters:
        key = key << 16 | ord(character)
    return key


def slot_of(key, bits):
    return (key * MULTIPLIER & (1 << 64) - 1) >> 64 - bits


def table_of(model):
    """The number of bits of a slot, the keys and the scores by slot, and the sum of all scores."""
    entries = {key_of(feature, characters): score
               for feature in model for characters, score in model[feature].items()
               if all(ord(character) <= 0xFFFF for character in characters)}
    bits = (len(entries) * 5 // 4).bit_length()  # at most four fifths are full
    keys, scores = [0] * (1 << bits), [0] * (1 << bits)
    for key, score in sorted(entries.items()):
        slot = slot_of(key, bits)
        while keys[slot]:
            slot = (slot + 1) % len(keys)
        keys[slot], scores[slot] = key, score
    return bits, keys, scores, sum(score for group in model.values() for score in group.values())


def rows(values, form):
    texts = [form(value) for value in values]
    return "\n".join("    " + " ".join(f"{text}," for text in texts[at:at + A_LINE]) for at in range(0, len(texts), A_LINE))


def made(package):
    parts = ["// Made by tools/phrase_tables.py from the models of BudouX 0.9.2. Do not edit.\n"]
    for name, file in MODELS.items():
        source = (package / "module" / "data" / "models" / f"{file}.js").read_text(encoding="utf-8")
        model = json.loads(source[source.index("{"):source.rindex("}") + 1])
        bits, keys, scores, total = table_of(model)
        if max(map(abs, scores)) > 0x7FFF:
            sys.exit(f"{file}: a score does not fit into 16 bits")
        parts.append(f"constexpr std::uint64_t {name}_keys[] = {{\n{rows(keys, lambda key: hex(key) if key else '0')}\n}};\n"
                     f"constexpr std::int16_t {name}_scores[] = {{\n{rows(scores, str)}\n}};\n"
                     f"constexpr Model {name}{{{bits}, {total}, {name}_keys, {name}_scores}};\n")
    return "\n".join(parts)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--package", type=pathlib.Path, required=True)
    arguments.add_argument("--check", action="store_true")
    options = arguments.parse_args()
    target = pathlib.Path(__file__).parent.parent / "src" / "text" / "phrase_table.inc"
    text = made(options.package)
    if options.check:
        sys.exit(target.read_text(encoding="utf-8") != text)
    target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
