#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes docs/man/*.1 from what the program says of itself.

    tools/gen_man.py           writes the pages
    tools/gen_man.py --check   exit 1 when a page is not what would be written

`saksi --help` gives the overview, `saksi COMMAND --help` a page each: usage,
what it does, options, examples. ./saksi must be built.
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs/man"
EXIT = """.SH EXIT STATUS
.TP
.B 0
All good.
.TP
.B 1
Some documents failed; each is named on standard error, and the rest was done.
.TP
.B 2
Wrong use.
.TP
.B 3
Nothing could be done: no packs, no memory, a full disk.
"""
ENVIRONMENT = """.SH ENVIRONMENT
.TP
.B SAKSI_PACKS
Folder of the packs, where \\fB\\-\\-packs\\fR does not name one.
.TP
.B NO_COLOR
Where it is set, tables have no colours.
.TP
.B COLUMNS
Width of tables, where it is not the terminal's own.
"""


def ask(*arguments):
    done = subprocess.run([ROOT / "saksi", *arguments], capture_output=True, check=True, text=True)
    return done.stdout


def escaped(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.M)


def title(name, version):
    return f'.\\" Made by tools/gen_man.py from the help of the program; do not edit.\n.TH {name.upper()} 1 "" "Saksi {version}" "Saksi"\n'


def block(text):
    lines = [line[2:] if line.startswith("  ") else line for line in text.rstrip("\n").split("\n")]
    return ".nf\n.RS\n" + escaped("\n".join(lines)) + "\n.RE\n.fi\n"


def option_lines(text):
    """[(name with value, help)] of the lines below "Options:"."""
    found = []
    for line in text.split("\n"):
        opening = re.match(r"  (--?[a-z-]+(?: \S+)?) +(\S.*)$", line)
        if opening:
            found.append([opening[1], opening[2]])
        elif line.strip() and found:
            found[-1][1] += " " + line.strip()
    return found


def command_page(name, about, version, commands):
    text = ask(name, "--help")
    usage, rest = text.split("\n\n", 1)
    told, rest = rest.split("\nOptions:\n", 1)
    options, examples = rest.split("\nExamples:\n", 1)
    page = title("saksi-" + name, version)
    page += f".SH NAME\nsaksi\\-{name} \\- {escaped(about)}\n.SH SYNOPSIS\n.nf\n"
    for line in usage.split("\n"):
        page += escaped(line.replace("Usage:", "").strip()) + "\n"
    page += ".fi\n.SH DESCRIPTION\n" + "\n.PP\n".join(escaped(p) for p in told.strip().split("\n\n")) + "\n"
    page += ".SH OPTIONS\n"
    for option, help_text in option_lines(options):
        page += f".TP\n.B {escaped(option)}\n{escaped(help_text)}\n"
    page += ".SH EXAMPLES\n" + block(examples) + EXIT + ENVIRONMENT
    others = [f".BR saksi\\-{c} (1)" for c, _ in commands if c != name]
    return page + ".SH SEE ALSO\n" + ",\n".join([".BR saksi (1)", *others]) + "\n"


def overview(text, version, commands):
    about = text.split("\n\n", 1)[0].replace("Saksi reads", "reads", 1)
    examples = text.split("\nExamples:\n", 1)[1].split("\n\n", 1)[0]
    page = title("saksi", version)
    page += ".SH NAME\nsaksi \\- reads the news of a war and keeps the record\n"
    page += ".SH SYNOPSIS\n.B saksi\n.I COMMAND\n[\\fIOPTION\\fR]... [\\fINAME\\fR]...\n"
    page += ".SH DESCRIPTION\n.B Saksi\n" + escaped(about) + "\n.SH COMMANDS\n"
    for name, told in commands:
        page += f".TP\n.BR saksi\\-{name} (1)\n{escaped(told)}\n"
    return page + ".SH EXAMPLES\n" + block(examples) + EXIT + ENVIRONMENT


def main():
    text, version = ask("--help"), ask("--version").split()[1]
    commands = re.findall(r"^  ([a-z]+) {2,}(\S.*)$", text.split("\nExamples:")[0], flags=re.M)
    pages = {"saksi": overview(text, version, commands)}
    for name, about in commands:
        pages["saksi-" + name] = command_page(name, about, version, commands)
    stale = {p.stem for p in FOLDER.glob("*.1")} - set(pages)
    if "--check" in sys.argv[1:]:
        wrong = [n for n, page in pages.items() if not (FOLDER / f"{n}.1").exists() or (FOLDER / f"{n}.1").read_text() != page]
        for name in wrong + sorted(stale):
            print(f"docs/man/{name}.1 is not fresh: run tools/gen_man.py")
        return bool(wrong or stale)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, page in pages.items():
        (FOLDER / f"{name}.1").write_text(page)
    for name in stale:
        (FOLDER / f"{name}.1").unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
