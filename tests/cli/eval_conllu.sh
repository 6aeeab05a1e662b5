#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# eval_conllu.sh: saksi eval --conllu on a file against itself and against one
# with known faults; what is wrong use, and what is a broken file.
. tests/cli/lib.sh
gold=tests/lang/tiny.conllu

run 0 "$saksi" eval --conllu "$gold" "$gold"
[ "$(awk '/^system/ { for (i = 2; i <= NF; i++) if ($i != "100.00") n++ }
      END { print n + 0 }' "$out")" = 0 ] || wrong "a file is not all right against itself"

# Every tag X: the tree stays right, tags are wrong.
awk 'BEGIN { FS = OFS = "\t" } NF == 10 { $4 = "X" } { print }' "$gold" \
    > "$tmp/tags.conllu"
run 0 "$saksi" eval --conllu "$gold" "$tmp/tags.conllu"
awk '/^system/ && $5 == "0.00" && $9 == "100.00" { ok = 1 }
     END { exit !ok }' "$out" || wrong "UPOS 0 and LAS 100 were wanted: $(cat "$out")"

# Every word hangs on the first one: other heads, the same words.
awk 'BEGIN { FS = OFS = "\t" } NF == 10 { $7 = $1 == 1 ? 0 : 1 } { print }' \
    "$gold" > "$tmp/heads.conllu"
run 0 "$saksi" eval --conllu "$gold" "$tmp/heads.conllu"
awk '/^system/ && $5 == "100.00" && $8 < 60 && $9 <= $8 { ok = 1 }
     END { exit !ok }' "$out" || wrong "a low UAS was wanted: $(cat "$out")"

printf '1\tA\t_\n' > "$tmp/broken.conllu"
run 3 "$saksi" eval --conllu "$tmp/broken.conllu" "$gold"
said 'broken.conllu:1: a line wants ten columns'
head -n 8 "$gold" > "$tmp/short.conllu"
run 3 "$saksi" eval --conllu "$gold" "$tmp/short.conllu"
said 'gold and system hold different text'
run 3 "$saksi" eval --conllu "$tmp/none.conllu" "$gold"
said 'none.conllu: No such file or directory'
run 3 "$saksi" eval --conllu "$gold" --model "$gold"
said 'tiny.conllu: not a pack that this version reads'
run 2 "$saksi" eval --conllu "$gold"
said 'saksi eval --conllu --help'
run 2 "$saksi" eval --names "$gold" "$gold"
run 0 "$saksi" eval --conllu --help
finish
