#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# check_flow.sh: no #include goes upstream.
#
#   in    tools/check_flow.sh [ROOT]
#   out   "src/text/html.c:12: text must not include lang"; exit 1
#
# FLOW has a line a module, `name: what it may include`, in the order in which
# the data goes; a module may always include itself and include/.
cd "${1:-.}" && awk '
function bad(message) { print message; failed = 1 }
FILENAME == "FLOW" {
    sub(/:/, "")
    may[$1, $1] = module[$1] = 1
    for (i = 2; i <= NF; i++) {
        may[$1, $i] = 1
        if (!($i in module)) bad("FLOW:" FNR ": " $1 " names " $i " too early")
    }
    next
}
FNR == 1 {
    split(FILENAME, part, "/")
    if (!(part[2] in module)) bad(FILENAME ": FLOW has no line for " part[2])
}
/^[ \t]*#[ \t]*include[ \t]*["<]/ {
    to = $0
    sub(/^[^"<]*["<]/, "", to)
    if (to ~ /^\.\.?\//) bad(FILENAME ":" FNR ": write the module'\''s name: " to)
    if (!sub(/\/.*/, "", to) || !(to in module)) next
    if (!((part[2], to) in may)) bad(FILENAME ":" FNR ": " part[2] " must not include " to)
}
END { exit failed }' FLOW src/*/*.[ch]
