# SPDX-License-Identifier: Apache-2.0
# check_length.awk: long functions and long files.
#
#   in    awk -f tools/check_length.awk src/base/arena.c …
#   out   "src/a.c:10: run: 64 lines, at most 60"; exit 1
#
# A function whose arms or rows are one line each (a switch, a table) may be
# longer: it says so with a comment "// long: …" in the line above it. Rows of
# macro lists (lines that end in a backslash) do not count.
function bad(at, what) { print FILENAME ":" at ": " what; failed = 1 }
function end_file() {
    if (name != "" && lines > 650) { print name ": " lines " lines, at most 650"; failed = 1 }
}
FNR == 1 { end_file(); name = FILENAME; lines = 0; body = 0; head = ""; long = -1 }
!/\\$/ { lines++ }
/^\/\/ long: / { long = FNR }
/^[A-Za-z_].*\(/ && !body { head = $0; head_at = FNR }
/^\{/ && head != "" { body = FNR }
/^\}/ && body {
    if (FNR - body - 1 > 60 && long != head_at - 1) {
        sub(/\(.*/, "", head); sub(/.*[ *]/, "", head)
        bad(head_at, head ": " FNR - body - 1 " lines, at most 60")
    }
    body = 0; head = ""
}
END { end_file(); exit failed }
