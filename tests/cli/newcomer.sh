#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# newcomer.sh: a researcher adds a village and a militia, a line each, and sees
# both at work with one command, as docs/adding-places-and-parties.md tells;
# nothing is compiled, and the program's own packs stay as they are.
. tests/cli/lib.sh
cp -r data "$tmp/data"
cd "$tmp" || exit 1
cat >report.txt <<'END'
Laskar Kamboja merebut Wringinjati di Suriah pada Sabtu, kata seorang aktivis.
END

# Before: the village and the militia are names that nobody knows.
run 1 "$saksi" lookup place Wringinjati
run 1 "$saksi" lookup actor 'Laskar Kamboja'
run 0 "$saksi" code report.txt
if grep -q -e 'own:9001' -e 'SYR-REB-KAMBOJA' "$out"; then wrong "known before"; fi

# The lines that the page gives, taken from it.
page=$root/docs/adding-places-and-parties.md
grep '^    own:9001	' "$page" | sed 's/^    //' >>data/world/places.tsv
grep '^    SYR-REB-KAMBOJA	' "$page" | sed 's/^    //' >>data/world/parties.tsv
[ "$(grep -c -e '^own:9001' -e '^SYR-REB-KAMBOJA' data/world/p*.tsv | grep -c ':1$')" = 2 ] ||
    wrong "the page gives a line for a place and one for a party"
run 0 "$saksi" check data
run 0 "$saksi" pack build data -o mine
[ -s "$out" ] && wrong "pack build: $(cat "$out")"

run 0 "$saksi" lookup place wringinjati --packs mine
printed '"id":"own:9001",.*"country":"SYR",.*"lat":34.4,"lon":36.7,.*"meant":true'
run 0 "$saksi" lookup actor 'Brigade Kamboja' --packs mine --on 2014-01-01
printed '"id":"SYR-REB-KAMBOJA",.*"sector":"REB","country":"SYR",.*"valid":true'
run 0 "$saksi" code report.txt --packs mine
printed '"actors":\[{"text":"Laskar Kamboja",.*"id":"SYR-REB-KAMBOJA"'
printed '"place":{"text":"Wringinjati",.*"id":"own:9001"'
run 0 env SAKSI_PACKS=mine "$saksi" code report.txt
printed '"id":"own:9001"'
run 0 "$saksi" code report.txt
if grep -q 'own:9001' "$out"; then wrong "the program's own packs changed"; fi

# A slip of the pen is told before it does harm.
printf 'own:9001\tXyz\txyz\tVILLAGE\tSYR\t\t34.4\t36.7\t3\n' >>data/world/places.tsv
run 1 "$saksi" check data
printed 'places.tsv:[0-9]*: id: "own:9001" stands in line'
printed 'places.tsv:[0-9]*: kind: "VILLAGE" is none'

# Only what is a table makes a pack; what cannot be written is told.
mkdir data/notes && echo words >data/notes/read.me && echo words >data/x.txt
run 0 "$saksi" pack build data -o again
[ "$(ls again)" = "$(printf 'id.pack\nworld.pack')" ] || wrong "made: $(ls again)"
: >file
run 3 "$saksi" pack build data -o file
said 'file'
run 3 "$saksi" pack build data/notes -o none
said 'data/notes: holds no .tsv file'
[ -e none ] && wrong "a folder is left of nothing"
finish
