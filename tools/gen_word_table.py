#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Write src/cli/eval_words_gen.h: what Python calls a word, as tables.

    tools/gen_word_table.py            print the table
    tools/gen_word_table.py --check F  compare it with file F (exit 1: differs)

`saksi eval` splits text as Python's re.findall(r"\\w+") does and lowers it as
str.lower() does, so that its figures are those of the scorer in Python. The
input is the interpreter itself; the table names the Unicode version that it
was made from, and --check says "skipped" under another one.
"""
import sys
import unicodedata

CODES = [c for c in range(0x110000) if not 0xD800 <= c < 0xE000]


def ranges(test):
    out = []
    for c in CODES:
        if not test(chr(c)):
            continue
        if out and out[-1][1] == c - 1:
            out[-1][1] = c
        else:
            out.append([c, c])
    return out


def lowers():
    """[first, last, step, delta]: every step-th code point moves by delta."""
    out = []
    for c in CODES:
        low = chr(c).lower()
        if low == chr(c) or len(low) != 1:
            continue
        delta = ord(low) - c
        if out and out[-1][3] == delta and c - out[-1][1] in (1, 2):
            step = c - out[-1][1]
            if out[-1][0] == out[-1][1] or out[-1][2] == step:
                out[-1][1], out[-1][2] = c, step
                continue
        out.append([c, c, 1, delta])
    return out


def lines(name, kind, rows):
    cells = ["{" + ", ".join(f"0x{v:x}" if i < 2 else str(v) for i, v in enumerate(row)) + "}," for row in rows]
    text, line = [], "   "
    for cell in cells:
        if len(line) + 1 + len(cell) > 79:
            text.append(line)
            line = "   "
        line += " " + cell
    return [f"static const {kind} {name}[] = {{"] + text + [line, "};", ""]


def table():
    out = ["// SPDX-License-Identifier: Apache-2.0",
           "// eval_words_gen.h: word characters and lower case, as Python has them.",
           f"// Made by tools/gen_word_table.py, Unicode {unicodedata.unidata_version}; do not edit.", "// clang-format off", ""]
    out += lines("WORD_RANGES", "Range", ranges(lambda c: c.isalnum() or c == "_"))
    # Probes of the two properties that decide the form of a final sigma.
    out += lines("CASED_RANGES", "Range", ranges(lambda c: (c + "\u03a3").lower()[-1] == "\u03c2"))
    out += lines("PASSED_RANGES", "Range", ranges(
        lambda c: c.isalnum() and (c + "\u03a3").lower()[-1] != "\u03c2" and ("A" + c + "\u03a3").lower()[-1] == "\u03c2"))
    out += lines("LOWER_RUNS", "LowerRun", lowers())
    return "\n".join(out[:-1]) + "\n"


def main():
    if sys.argv[1:2] == ["--check"] and len(sys.argv) == 3:
        with open(sys.argv[2], encoding="utf-8") as f:
            old = f.read()
        if f"Unicode {unicodedata.unidata_version};" not in old:
            print(f"skipped: this Python has Unicode {unicodedata.unidata_version}, {sys.argv[2]} another")
            return 0
        if old != table():
            print(f"{sys.argv[2]} is stale: tools/gen_word_table.py > {sys.argv[2]}")
            return 1
        return 0
    if len(sys.argv) != 1:
        print(__doc__)
        return 2
    sys.stdout.write(table())
    return 0


if __name__ == "__main__":
    sys.exit(main())
