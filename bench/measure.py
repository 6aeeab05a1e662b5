#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures ./saksi: best of five, in one run with the plain pass beside it.

    bench/measure.py

Time is wall-clock time of a whole process, peak memory its maximum resident
set (as wait4 tells it). Machines differ: what compares are the ratios.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SAKSI = ROOT / "saksi"
SHARED = ROOT.parent / "shared"
RUNS = 5


def once(command):
    """Seconds and MB of one run; output goes nowhere."""
    began = time.perf_counter()
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_RDWR)
        for fd in (0, 1, 2):
            os.dup2(null, fd)
        os.execvp(command[0], command)
    _, status, usage = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{' '.join(map(str, command))}: exit {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def best(command, runs=RUNS):
    measured = [once([str(c) for c in command]) for _ in range(runs)]
    return min(m[0] for m in measured), max(m[1] for m in measured)


def size_of(files):
    data = b"".join(pathlib.Path(f).read_bytes() for f in files)
    return len(data), len(data.split())


def files_below(path):
    path = pathlib.Path(path)
    return [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.is_file())


def row(name, *cells):
    print(f"{name:<28}" + "".join(f"{c:>14}" for c in cells))


def measure(name, path, runs=RUNS):
    files = files_below(path)
    n_bytes, n_words = size_of(files)
    plain, _ = best(["wc", "-w", *files], runs)
    for threads in (1, os.cpu_count() or 1):
        seconds, peak = best([SAKSI, "code", "--threads", threads, path], runs)
        row(f"{name}, {threads} thread{'s' if threads > 1 else ''}", f"{seconds:.3f} s", f"{n_words / seconds:,.0f}",
            f"{n_bytes / 1e6 / seconds:.1f}", f"{peak:.0f} MB", f"{seconds / plain:.0f}")
        if (os.cpu_count() or 1) == 1:
            break


def instructions(path):
    """Instructions a word, by callgrind, without those of starting up."""
    if not shutil.which("valgrind"):
        print("valgrind is not installed: no instruction counts")
        return
    counts = []
    with tempfile.TemporaryDirectory() as folder:
        empty = pathlib.Path(folder, "one.txt")
        empty.write_text("Halo.\n")
        for what in (empty, path):
            done = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", SAKSI, "code",
                                   "--threads", "1", what], capture_output=True, check=False, text=True)
            total = re.search(r"Collected : (\d+)", done.stderr)
            if not total:
                sys.exit(done.stderr)
            counts.append(int(total[1]))
    words = size_of(files_below(path))[1]
    print(f"\ninstructions: {counts[0] / 1e6:.1f} million to start, {(counts[1] - counts[0]) / words:,.0f} a word of {path}")


def main():
    if not SAKSI.exists():
        sys.exit("./saksi is missing: run make first")
    os.chdir(ROOT)
    print(f"{os.cpu_count()} processors; best of {RUNS}; the last column: times the duration of wc -w\n")
    row("", "wall", "words/s", "MB/s", "peak", "x wc -w")
    with tempfile.TemporaryDirectory() as folder:
        one = pathlib.Path(folder, "one.txt")
        one.write_text("Halo.\n")
        seconds, peak = best([SAKSI, "code", one])
        row("start-up, one short text", f"{seconds * 1000:.1f} ms", "", "", f"{peak:.0f} MB", "")
        seconds, _ = best([SAKSI, "--version"])
        row("start-up, --version", f"{seconds * 1000:.1f} ms")
    measure("examples", "examples")
    if (SHARED / "seeds").is_dir():
        measure("../shared/seeds", "../shared/seeds")
    if (SHARED / "corpus/indosum.jsonl").is_file():
        measure("../shared/corpus (indosum)", "../shared/corpus/indosum.jsonl", runs=2)
    else:
        print("../shared/corpus is missing: not measured")
    instructions("examples")


if __name__ == "__main__":
    main()
