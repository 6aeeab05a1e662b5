#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The table: on a terminal of 80 and of 160 columns no line is wider, colours
only on a terminal and without NO_COLOR, no control character of a document.

    tests/cli/table.py SAKSI
"""
import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios
import unicodedata

ESCAPE = re.compile(r"\x1b\[[0-9;]*[mK]")


def width(line):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def on_terminal(command, columns, **variables):
    """What a terminal of so many columns gets."""
    parent, child = pty.openpty()
    fcntl.ioctl(child, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    env = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "COLUMNS")}
    env.update({"TERM": "xterm", **variables})
    with subprocess.Popen(command, stdout=child, stderr=subprocess.PIPE, env=env) as run:
        os.close(child)
        got = b""
        while True:
            try:
                piece = os.read(parent, 65536)
            except OSError:
                break
            if not piece:
                break
            got += piece
        errors = run.stderr.read()
    os.close(parent)
    return got.decode().replace("\r\n", "\n"), errors


def main():
    saksi, failed = sys.argv[1], []
    try:
        os.close(pty.openpty()[0])
    except OSError as error:
        print(f"skipped: no terminal can be made here ({error})")
        return 77

    def check(good, what):
        if not good:
            failed.append(what)

    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "a.txt")
        with open(path, "w", encoding="utf-8") as f:
            f.write("Tentara Suriah merebut kota Qusair \x1b[31mpada\x07 Sabtu, kata \u202eaktivis.\n")
        command = [saksi, "code", "examples", path]
        for columns in (60, 80, 100, 129, 130, 160, 400):
            text, errors = on_terminal(command, columns)
            lines = ESCAPE.sub("", text).split("\n")
            widest = max(lines, key=width)
            check(width(widest) <= columns, f"{columns} columns: a line of {width(widest)}: {widest!r}")
            check("DATE" in lines[0] and "TO WHOM" in lines[0], f"{columns} columns: no titles on top: {lines[0]!r}")
            check("Qusair" in text, f"{columns} columns: nothing of the examples")
            check("\x1b[1m" in text, f"{columns} columns: no colours on a terminal")
            check(not re.search("[\x00-\x09\x0b-\x1f\x7f\u202e]", ESCAPE.sub("", text)), f"{columns} columns: control characters")
            check("\x1b[31m" not in text, f"{columns} columns: the document's own colour")
            check(not errors, f"{columns} columns: {errors!r}")
            check(re.search(r"\d+ claims in \d+ documents", text), f"{columns} columns: no sum")
        check("\x1b" not in on_terminal(command, 80, NO_COLOR="1")[0], "colours in spite of NO_COLOR")
        check("\x1b" not in on_terminal(command, 80, TERM="dumb")[0], "colours on a dumb terminal")
        wide = [len(line) for line in on_terminal(command, 160)[0].split("\n")]
        check(max(wide) > 130, "160 columns are not used")
        piped = subprocess.run([*command, "--format", "table"], capture_output=True, check=True).stdout.decode()
        check("\x1b" not in piped and "DATE" in piped, "a table in a pipe")
        plain = subprocess.run(command, capture_output=True, check=True).stdout.decode()
        check(plain.startswith("{"), "no JSON Lines in a pipe")
    for what in failed:
        print("WRONG:", what)
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
