#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tools/check_crosswalks.py passes the tables as they are, and names each fault that is put into a copy of them."""
import os
import shutil
import subprocess
import sys
import tempfile

CHECK = os.path.join("tools", "check_crosswalks.py")

# table, what stands in it, what takes its place ("": the line goes), what is said then
FAULTS = [
    ("crosswalk.tsv", "ASSAULT\tsiege\t191", "ASSAULT\tsiege\t197", "cameo has no 197"),
    ("crosswalk.tsv", "ASSAULT\tsiege\t191", "ASSAULT\tsiege\t192", "cameo 192 leads back to ASSAULT/seize-territory"),
    ("crosswalk.tsv", "AGREE\t*\t030\tAgreement", "AGREE\t*\t030\tConsent", "acled has no Consent"),
    ("crosswalk.tsv", "ASSAULT\tdrone\t", "ASSAULT\tdrones\t", "ASSAULT/drone"),
    ("crosswalk_cameo.tsv", "191\tASSAULT\tsiege", "191\tCOERCE\trestrict", "leads back to COERCE/restrict"),
    ("crosswalk_ucdp.tsv", "armed\tarmed\t2\tnon-state conflict", "", "no row for armed, armed"),
]


def run(folder):
    done = subprocess.run([sys.executable, CHECK, folder], capture_output=True, text=True, check=False)
    return done.returncode, done.stderr


def put_fault(folder, table, old, new):
    path = os.path.join(folder, table)
    with open(path, encoding="utf-8") as f:
        text = f.read()
    if old not in text:
        return False
    at = text.index(old)
    if not new:
        old = text[at:text.index("\n", at) + 1]
    with open(path, "w", encoding="utf-8") as f:
        f.write(text[:at] + new + text[at + len(old):])
    return True


def main():
    bad = 0
    code, said = run(os.path.join("data", "world"))
    if code != 0 or said:
        print("the tables as they are:", said)
        bad += 1
    for table, old, new, want in FAULTS:
        with tempfile.TemporaryDirectory() as tmp:
            for name in ("world", "id"):
                shutil.copytree(os.path.join("data", name), os.path.join(tmp, name))
            folder = os.path.join(tmp, "world")
            if not put_fault(folder, table, old, new):
                print(f"{table} does not hold {old!r}")
                bad += 1
                continue
            code, said = run(folder)
            if code != 1 or want not in said:
                print(f"{table}: {old!r} -> {new!r}: wanted {want!r}, said {said!r}")
                bad += 1
    print(f"{len(FAULTS)} faults, {bad} not found")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
