# SPDX-License-Identifier: Apache-2.0
# check_text.awk: what every C source has, and has not.
#
#   in    awk -f tools/check_text.awk src/base/arena.c …
#   out   "src/a.c:1: the first line must be the SPDX line"; exit 1
#
# First line SPDX, then a comment that opens with the file's name; no tab, no
# blank at a line's end; in src/ bytes over 127 in comments only (words are data).
function bad(what) { print FILENAME ":" FNR ": " what; failed = 1 }
function base(path) { sub(/.*\//, "", path); return path }
FNR == 1 && $0 != "// SPDX-License-Identifier: Apache-2.0" { bad("the first line must be the SPDX line") }
FNR == 2 && index($0, "// " base(FILENAME) ": ") != 1 { bad("the second line must be \"// " base(FILENAME) ": what it is\"") }
/\t/ { bad("a tab") }
/[ ]$/ { bad("a blank at the end of the line") }
FILENAME ~ /^(src|include)\// {
    code = $0
    sub(/\/\/.*/, "", code)
    if (code ~ /[\200-\377]/) bad("bytes over 127 outside a comment: words are data")
}
END { exit failed }
