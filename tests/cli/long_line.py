#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A line of 200 MB is told and passed over without being held in memory.

    tests/cli/long_line.py SAKSI

As plain text and as a line of JSON Lines, from a file and from a pipe, between
documents that must be coded as ever.
"""
import os
import resource
import subprocess
import sys
import tempfile

SIZE = 200_000_000
LIMIT_MB = 250  # with sanitizers; the text alone would be 200 already
GOOD = "Tentara Suriah merebut kota Qusair pada Sabtu, kata seorang aktivis."


def write_long(out, opening, closing):
    out.write(opening)
    piece = b"kata yang panjang " * 50_000
    for _ in range(SIZE // len(piece)):
        out.write(piece)
    out.write(closing)


def run(saksi, arguments, stdin=None):
    done = subprocess.run([saksi, "code", *arguments], stdin=stdin, capture_output=True, timeout=300, check=False)
    return done.returncode, done.stdout, done.stderr.decode()


def main():
    saksi, failed = sys.argv[1], []

    def check(good, what):
        if not good:
            failed.append(what)

    with tempfile.TemporaryDirectory() as folder:
        path = lambda name: os.path.join(folder, name)
        with open(path("a.txt"), "w", encoding="utf-8") as f:
            f.write(GOOD + "\n")
        with open(path("long.txt"), "wb") as f:
            write_long(f, b"", b"\n")
        with open(path("long.jsonl"), "wb") as f:
            f.write(b'{"id":"one","text":"%s"}\n' % GOOD.encode())
            write_long(f, b'{"id":"two","text":"', b'"}\n')
            f.write(b'{"id":"three","text":"%s"}\n' % GOOD.encode())
        code, want, _ = run(saksi, [path("a.txt")])
        check(code == 0 and want, "the good document gives no claims")

        code, out, err = run(saksi, [path("a.txt"), path("long.txt"), path("a.txt")])
        check(code == 1, f"long.txt: exit {code}")
        check("long.txt" in err and len(err.splitlines()) == 1, f"long.txt: said {err!r}")
        check(out == want + want, "long.txt: other claims around it")

        code, out, err = run(saksi, [path("long.jsonl")])
        check(code == 1, f"long.jsonl: exit {code}")
        check("long.jsonl:2" in err and len(err.splitlines()) == 1, f"long.jsonl: said {err!r}")
        check(out.count(b"\n") == 2 * want.count(b"\n"), "long.jsonl: other claims around it")

        with open(path("long.txt"), "rb") as f:
            code, out, err = run(saksi, ["-"], stdin=f)
        check(code == 1 and not out and len(err.splitlines()) == 1, f"standard input: exit {code}, said {err!r}")
        with open(path("long.jsonl"), "rb") as f:
            code, out, err = run(saksi, ["-"], stdin=f)
        check(code == 1 and out.count(b"\n") == 2 * want.count(b"\n"), f"JSON Lines from standard input: exit {code}, said {err!r}")

    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    check(peak < LIMIT_MB, f"{peak:.0f} MB of memory")
    print(f"peak memory {peak:.0f} MB")
    for what in failed:
        print("WRONG:", what)
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
