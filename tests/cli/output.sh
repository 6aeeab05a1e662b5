#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# output.sh: a full disk is told, a reader that goes away is not.
. tests/cli/lib.sh
for format in jsonl csv table story; do
    "$saksi" code --format $format examples >/dev/full 2>"$err"
    [ $? = 3 ] || wrong "$format: a full disk is not exit 3"
    said 'cannot write the output: No space left'
    [ "$(grep -c 'cannot write' "$err")" = 1 ] || wrong "$format: said more than once"
done
"$saksi" --help >/dev/full 2>"$err"
[ $? = 3 ] || wrong "--help: a full disk is not exit 3"
for i in 1 2 3 4 5; do
    mkdir -p "$tmp/news/$i" && cp examples/*.txt examples/*.jsonl "$tmp/news/$i/"
done
"$saksi" code "$tmp/news" 2>"$err" | head -n 1 >"$out"
[ -s "$err" ] && wrong "a closed pipe: $(cat "$err")"
[ "$(wc -l <"$out")" = 1 ] || wrong "a closed pipe: no line"
finish
