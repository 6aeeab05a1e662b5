#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# train.sh: from treebanks, names and raw text to models/id.model.
#
#   in    models/train.sh SHARED [SAKSI] [WORK]     $SHARED/treebanks, ner, corpus
#   out   WORK/gsd21.model   the comparison model: GSD 2.1's trees alone
#         WORK/plain.model   the same without raw text   (PLAIN=1)
#         WORK/id.model      the model that Saksi ships: copy it to models/
#         WORK/fold-K.log    ten-fold over CSUI          (FOLDS=1, or "1 2 7")
#
# For the comparison four nets that begin with other seeds are taught first; what
# they make of raw text together, one more learns beside the trees. Two run at a
# time. Each keeps its state after every epoch; run again, the script goes on
# from there.
set -eu
shared=${1:-../shared} saksi=${2:-./saksi} work=${3:-build/train}
trees=$shared/treebanks ner=$shared/ner raw=$shared/corpus/indosum.jsonl
mkdir -p "$work"

# learn NAME OPTION...: a net; its state and, as the last step, its model
learn() {
    name=$1
    shift
    [ -e "$work/$name.model" ] ||
        "$saksi" train id "$@" --batch 200 --rate 1400 \
            --state "$work/$name.state" --out "$work/$name.model" \
            2>> "$work/$name.log"
}
# states A B ...: their files, parted by commas
states() {
    printf "$work/%s.state," "$@"
}

gsd21() {
    name=$1
    shift
    learn "$name" --trees "$trees/id_gsd21-train.conllu" \
        --held-trees "$trees/id_gsd21-dev.conllu" --epochs 30 "$@"
}
text="--text $raw --words-rate 0.1"
for pair in "1 2" "3 4"; do
    for k in $pair; do
        # shellcheck disable=SC2086 # options
        gsd21 "gsd21-$k" --seed "$k" $text &
    done
    wait
done
[ -z "${PLAIN:-}" ] || gsd21 plain
# shellcheck disable=SC2086
gsd21 gsd21 --seed 5 $text --epochs 45 --read 200 --start "$work/gsd21-3.state" \
    --teachers "$(states gsd21-1 gsd21-2 gsd21-3 gsd21-4)" &

# In our own words: clitics are words, as CSUI has them.
[ -s "$work/news.conllu" ] || {
    "$saksi" parse "$raw" --format conllu > "$work/news.part"
    mv "$work/news.part" "$work/news.conllu"
}
news() {
    name=$1
    shift
    learn "$name" --trees "$trees/id_csui-train.conllu" \
        --names "$ner/idner-train.txt,$ner/nergrit-train.txt,$ner/nerp-train.txt" \
        --held-names "$ner/idner-dev.txt" --text "$work/news.conllu" \
        --words-rate 0.3 --epochs 12 "$@"
}
shipped="--seed 2 --start $work/gsd21-2.state"
# shellcheck disable=SC2086
news id $shipped
wait
[ -n "${FOLDS:-}" ] || exit 0
[ "$FOLDS" != 1 ] || FOLDS="1 2 3 4 5 6 7 8 9 10"
for k in $FOLDS; do
    # shellcheck disable=SC2086
    news "fold-$k" $shipped --folds 10 --fold "$k"
    rm -f "$work/fold-$k.state"
done
grep -h 'model  held-out' "$work"/fold-?.log "$work"/fold-10.log 2> /dev/null |
    awk '{ u += $4; a += $8; l += $10; n++ }
        END { printf "%d parts of ten: upos %.2f  uas %.2f  las %.2f\n",
              n, u / n, a / n, l / n }'
