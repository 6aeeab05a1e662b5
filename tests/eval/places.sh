# SPDX-License-Identifier: Apache-2.0
# places.sh: `saksi eval --places` on a gold that can be scored by hand.
#
# places.gold.jsonl is wrong on purpose in places, so that each way of being
# wrong is there: another country, a province 178 km off, a region far away, a
# word that is no place, a place that gold calls none. It is coded with the ten
# places of places.world.tsv.
. tests/cli/lib.sh
mkdir "$tmp/world" "$tmp/packs"
cp data/world/*.tsv "$tmp/world/"
rm "$tmp/world/place_keys.tsv"
cp tests/eval/places.world.tsv "$tmp/world/places.tsv"
run 0 "$saksi" pack build "$tmp/world" -o "$tmp/packs/world.pack"
cp "$SAKSI_PACKS/id.pack" "$tmp/packs/"
export SAKSI_PACKS="$tmp/packs"
cd tests/eval || exit 1
gold=places.gold.jsonl

run 0 "$saksi" eval --places $gold
head -n 9 "$out" >"$tmp/levels"
same "$tmp/levels" places.expected.txt "figures by level"
[ "$(grep -c ' or more ' "$out")" = 10 ] || wrong "the curve has ten steps"
printed '^0.00 or more      12  0.857       8  0.667$'
[ "$(wc -l <"$out")" = 21 ] || wrong "more than figures without --verbose"
run 0 "$saksi" eval --places - <$gold
head -n 9 "$out" | cmp -s - places.expected.txt || wrong "standard input"

run 0 "$saksi" eval --places $gold --verbose
printed '^wrong: other-country Tripoli: own:2 Tripoli LBY 32.89 13.18 score [01].[0-9][0-9], 2101 km off, not in LBN$'
printed '^wrong: other-country Libya: own:LBY .* not in LBN$'
printed '^wrong: province-off Hama: own:3 Hama SYR .*, 178 km off$'
printed '^wrong: region-off Kaukasus Selatan: '
printed '^unanswered: unknown Wringinjati$'
printed '^missed: missed sore$'
printed '^claimed: person Qara: own:6 '
[ "$(wc -l <"$out")" = 29 ] || wrong "seven are wrong: $(cat "$out")"

# A step of the curve says what --min-score says.
cat >"$tmp/bare.jsonl" <<'JSON'
{"id":"bare","text":"Ledakan terdengar di Tripoli.","published":null,"places":[{"words":"Tripoli","country":"LBY","lat":32.9,"lon":13.2,"level":"point"}]}
{"id":"told","text":"Ledakan terdengar di Tripoli, Libya.","published":null,"places":[{"words":"Tripoli","country":"LBY","lat":32.9,"lon":13.2,"level":"point"}]}
JSON
run 0 "$saksi" eval --places "$tmp/bare.jsonl"
cp "$out" "$tmp/curve"
for step in 00 10 20 30 40 50 60 70 80 90; do
    run 0 "$saksi" eval --places "$tmp/bare.jsonl" --min-score 0.$step
    want=$(awk '$1 == "all" { print $5, $6, $7, $8 }' "$out")
    have=$(awk -v s=0.$step '$1 == s { print $4, $5, $6, $7 }' "$tmp/curve")
    [ "$want" = "$have" ] || wrong "0.$step: $have in the curve, $want with --min-score"
done
awk '$2 == "or" { if (n && $4 > last) exit 1; last = $4; n = 1 }' "$tmp/curve" ||
    wrong "the curve rises"

# Gold that is wrong is told with its line.
bad() { # LINE WORDS: the second of two lines says WORDS
    { head -n 1 $gold; echo "$1"; } >"$tmp/bad.jsonl"
    run 3 "$saksi" eval --places "$tmp/bad.jsonl"
    said "$2"
    [ -s "$out" ] && wrong "figures in spite of: $2"
}
place() { # what the one place of "Perang di Qara." holds
    printf '{"id":"x","text":"Perang di Qara.","published":null,"places":[{%s}]}' "$1"
}
point='"lat":34,"lon":36,"level":"point"'
bad '{"id":' 'bad.jsonl:2:.*not JSON'
bad '{"id":"x","places":[]}' 'bad.jsonl:2: text: missing'
bad '{"id":"behind","text":"x","places":[]}' 'bad.jsonl:2: id: stands twice'
bad '{"id":"x","text":"x"}' 'bad.jsonl:2: places: not a list'
bad '{"id":"x","text":"x","places":[],"none":["y"]}' 'bad.jsonl:2: none: holds a name that'
bad "$(place '"words":"Qara","level":"town"')" 'bad.jsonl:2: places\[0\].level: no point'
bad "$(place '"words":"Qara","level":"point"')" 'bad.jsonl:2: places\[0\].lat, lon: missing'
bad "$(place '"words":"Qara","level":"country"')" 'bad.jsonl:2: places\[0\].country: missing'
bad "$(place '"words":"Qara","country":"Suriah",'"$point")" 'places\[0\].country: no code'
bad "$(place '"words":"Qara","lat":91,"lon":36,"level":"point"')" 'places\[0\].lat: not on the globe'
bad "$(place '"words":"Qara","nth":2,'"$point")" 'places\[0\].words: not that often'
bad "$(place '"words":"Qar",'"$point")" 'places\[0\].words: not that often'
bad "$(place '"words":"Qara","nth":0,'"$point")" 'places\[0\].nth: no whole number'
run 3 "$saksi" eval --places "$tmp/none.jsonl"
said 'none.jsonl: No such file'
run 3 "$saksi" eval --places $gold --packs "$tmp/none"
said 'none/id.pack'
run 2 "$saksi" eval --places $gold --min-score 2
run 2 "$saksi" eval --places $gold $gold
run 0 "$saksi" eval --places --help
printed '^Usage: saksi eval --places GOLD'
finish
