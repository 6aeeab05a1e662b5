#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# train.sh: from treebanks, names and raw text to models/id.model.
#
#   in    models/train.sh SHARED [SAKSI] [WORK]     $SHARED/treebanks, ner, corpus
#   out   WORK/gsd21.model   the comparison model: GSD 2.1's trees alone
#         WORK/plain.model   the same without raw text   (PLAIN=1)
#         WORK/id.model      the model that Saksi ships: copy it to models/
#         WORK/fold-K.log    ten-fold over CSUI          (FOLDS=1)
#
# Each step keeps its state after every epoch; run again, it goes on from there.
set -eu
shared=${1:-../shared} saksi=${2:-./saksi} work=${3:-build/train}
trees=$shared/treebanks ner=$shared/ner
mkdir -p "$work"

gsd21="--trees $trees/id_gsd21-train.conllu --held-trees $trees/id_gsd21-dev.conllu"
"$saksi" train id $gsd21 --text "$shared/corpus/indosum.jsonl" \
    --words-rate 0.1 --epochs ${EPOCHS:-20} \
    --state "$work/gsd21.state" --out "$work/gsd21.model"
if [ -n "${PLAIN:-}" ]; then
    "$saksi" train id $gsd21 --epochs ${EPOCHS:-20} \
        --state "$work/plain.state" --out "$work/plain.model"
fi

news="--trees $trees/id_csui-train.conllu
    --names $ner/idner-train.txt,$ner/nergrit-train.txt,$ner/nerp-train.txt
    --held-names $ner/idner-dev.txt --start $work/gsd21.state
    --words-rate 0.3 --batch 300 --epochs 12"
"$saksi" train id $news --state "$work/id.state" --out "$work/id.model"
if [ -n "${FOLDS:-}" ]; then
    for k in 1 2 3 4 5 6 7 8 9 10; do
        "$saksi" train id $news --folds 10 --fold $k \
            --out "$work/fold-$k.model" 2> "$work/fold-$k.log"
    done
    grep -h 'model  held-out' "$work"/fold-*.log | awk '
        { u += $4; a += $8; l += $10; n++ }
        END { printf "ten-fold: upos %.2f  uas %.2f  las %.2f\n",
              u / n, a / n, l / n }'
fi
