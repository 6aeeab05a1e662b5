#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes src/base/unicode_gen.h from Python's Unicode tables.

    tools/gen_unicode.py           writes the header
    tools/gen_unicode.py --check   exit 1 when the header is not what would
                                   be written

Letters are the general categories L* and M*, as ranges. Lower case is the
simple mapping of Latin, Greek and Cyrillic letters, as ranges with a step
(every code point, or every second one) and a number to add.
"""
import pathlib
import re
import sys
import unicodedata

OUT = pathlib.Path(__file__).resolve().parent.parent / "src/base/unicode_gen.h"
SCRIPTS = ("LATIN ", "GREEK ", "CYRILLIC ", "FULLWIDTH LATIN ")
SIGNS = (0x2126, 0x212A, 0x212B)  # ohm, kelvin and angstrom: letters by nature


def letter_ranges():
    ranges = []
    for cp in range(0x80, 0x110000):
        if unicodedata.category(chr(cp))[0] not in "LM":
            continue
        if ranges and ranges[-1][1] == cp - 1:
            ranges[-1][1] = cp
        else:
            ranges.append([cp, cp])
    return ranges


def simple_lower(cp):
    if cp == 0x130:  # its full mapping has two code points, the simple one 'i'
        return 0x69
    name = unicodedata.name(chr(cp), "")
    if cp not in SIGNS and not name.startswith(SCRIPTS):
        return cp
    lower = chr(cp).lower()
    return ord(lower) if len(lower) == 1 else cp


def lower_ranges():
    """Greedy: a range goes on while step and added number stay the same."""
    ranges = []
    for cp in range(0x80, 0x110000):
        add = simple_lower(cp) - cp
        if add == 0:
            continue
        last = ranges[-1] if ranges else None
        if last and last[3] == add:
            step = cp - last[1]
            alone = last[0] == last[1]
            if step <= 2 and (alone or step == last[2]):
                last[1], last[2] = cp, step
                continue
        ranges.append([cp, cp, 1, add])
    return ranges


def table(rows):
    """The rows, as many a line as fit into 80 columns."""
    lines, line = [], "   "
    for row in rows:
        if len(line) + 1 + len(row) > 80:
            lines.append(line)
            line = "   "
        line += " " + row
    return "\n".join(lines + [line])


def header():
    letters = [f"{{ 0x{b:X}, 0x{e:X} }}," for b, e in letter_ranges()]
    lowers = [
        f"{{ 0x{b:X}, 0x{e:X}, {s}, {a} }}," for b, e, s, a in lower_ranges()
    ]
    return f"""// SPDX-License-Identifier: Apache-2.0
// unicode_gen.h: letters and lower case, for utf8.c. Do not edit.
//
// Made by tools/gen_unicode.py from Unicode {unicodedata.unidata_version}.
// clang-format off
#ifndef SK_BASE_UNICODE_GEN_H
#define SK_BASE_UNICODE_GEN_H

#include <stdint.h>

// Letters and marks outside ASCII, both ends included, in order.
static const struct {{
    uint32_t beg, end;
}} letter_ranges[] = {{
{table(letters)}
}};

// Upper-case letters outside ASCII: from beg to end, both included, each
// step-th one has its lower case `add` further on. In order, no overlaps.
static const struct {{
    uint32_t beg, end, step;
    int32_t  add;
}} lower_ranges[] = {{
{table(lowers)}
}};

#endif
"""


def main():
    if sys.argv[1:] == ["--check"]:
        have = OUT.read_text() if OUT.exists() else ""
        made = re.search(r"from Unicode (\S+)\.\n", have)
        if made and made.group(1) != unicodedata.unidata_version:
            print(f"{OUT.name}: made from Unicode {made.group(1)}, this Python "
                  f"has {unicodedata.unidata_version}: not compared")
            return 0
        if have != header():
            print(f"{OUT.name} is stale: run tools/gen_unicode.py")
            return 1
        return 0
    if sys.argv[1:]:
        print(__doc__)
        return 2
    OUT.write_text(header())
    return 0


if __name__ == "__main__":
    sys.exit(main())
