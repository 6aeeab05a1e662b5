# SPDX-License-Identifier: Apache-2.0
"""docs.py: docs/ledger.md names every column, and its SQL runs.

   in    docs.py SAKSI            in the root of the tree
   out   what the page lacks or has too much; exit 1
"""
import os
import re
import sqlite3
import subprocess
import sys
import tempfile

PAGE = "docs/ledger.md"


def sections(page):
    """'### name' -> the names in backquotes up to the next heading."""
    found = {}
    for name, text in re.findall(r"^### (\w+)\n(.*?)(?=^##)", page,
                                 re.M | re.S):
        rows = [line.split("|")[1] for line in text.splitlines()
                if line.startswith("| `")]
        listed = " ".join(rows) if rows else text.split(":", 1)[-1]
        found[name] = set(re.findall(r"`(\w+)`", listed))
    return found


def columns(db):
    names = [row[0] for row in db.execute(
        "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')"
        " AND name NOT LIKE 'sqlite_%'")]
    return {name: {row[1] for row in
                   db.execute(f"SELECT * FROM pragma_table_info('{name}')")}
            for name in names}


def main():
    wrong = []
    with open(PAGE, encoding="utf-8") as f:
        page = f.read()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "a.db")
        text = os.path.join(folder, "a.txt")
        with open(text, "w", encoding="utf-8") as f:
            f.write("Tentara Suriah merebut Desa Qara pada Selasa, kata "
                    "seorang aktivis.\n")
        subprocess.run([sys.argv[1], "ingest", text, "--ledger", path],
                       check=True)
        db = sqlite3.connect(path)
        told, real = sections(page), columns(db)
        for name in sorted(told.keys() | real.keys()):
            missing = real.get(name, set()) - told.get(name, set())
            extra = told.get(name, set()) - real.get(name, set())
            if missing or extra:
                wrong.append(f"{name}: not told {sorted(missing)}, "
                             f"not there {sorted(extra)}")
        queries = re.findall(r"```sql\n(.*?)```", page, re.S)
        if len(queries) < 4:
            wrong.append("the page has lost its queries")
        for sql in queries:
            try:
                db.execute(sql).fetchall()
            except sqlite3.Error as e:
                wrong.append(f"{e}: {sql}")
        db.close()
    for line in wrong:
        print(f"{PAGE}: {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
