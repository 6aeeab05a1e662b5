#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# train.sh: a language's model from the command line: teachers and their pupil,
# a course that goes on, and files that are not what they should be.
. tests/cli/lib.sh
trees=$PWD/tests/lang/tiny.conllu
names=$PWD/tests/lang/tiny-names.txt
cd "$tmp" || exit 1
printf '%s\n' '{"text":"Tentara merebut desa itu. Warga desa mengungsi ke kota."}' \
    '{"text":"Dua warga tewas. Tentara menembaki desa itu."}' > text.jsonl
tiny="--trees $trees --names $names --text text.jsonl --near-epochs 1"

# shellcheck disable=SC2086 # options
teach() { "$saksi" train id $tiny --epochs 1 --held-trees "$trees" "$@"; }
for k in 1 2; do
    run 0 teach --seed $k --state $k.state --out $k.model
    said 'epoch 1/1  words [0-9]*  loss .* held-out: upos [0-9.]*'
    said 'model  held-out: upos'
done
if cmp -s 1.model 2.model; then wrong "two seeds gave one model"; fi
run 0 teach --seed 1 --state 1.state --out again.model
said 'going on where the last run stopped'
same 1.model again.model "a course that had ended"

# What two make of the text teaches a third.
run 0 teach --seed 3 --start 1.state --teachers 1.state,2.state --out 3.model
said '2 teachers  held-out: upos'
run 0 teach --seed 3 --start 1.state --out alone.model
if cmp -s 3.model alone.model; then wrong "teachers changed nothing"; fi
printf 'Tentara merebut desa.\n' > a.txt
run 0 "$saksi" parse a.txt --format conllu --model 3.model
printed '1	Tentara	'

# Raw text as words.
run 0 "$saksi" parse a.txt --format conllu
cp "$out" text.conllu
run 0 "$saksi" train id --trees "$trees" --text text.conllu --near-epochs 1 \
    --epochs 1 --out words.model
said '1 of raw text'

# Not what they should be.
run 3 "$saksi" train id --trees "$trees" --teachers 1.state --epochs 1
said '1.state: learnt other words; give the same files'
run 3 teach --teachers missing.state
said 'missing.state'
run 3 teach --start text.jsonl
said 'text.jsonl'
run 3 "$saksi" train id --trees missing.conllu
said 'missing.conllu'
printf '1\ta\n' > bad.conllu
run 3 "$saksi" train id --trees bad.conllu
said 'bad.conllu:1'
run 2 "$saksi" train id
said '\-\-trees is missing'
finish
