# SPDX-License-Identifier: Apache-2.0
# small.sh: `saksi eval` on a gold that is small enough to be scored by hand.
#
# small.expected.txt and .json were worked out on paper: of five gold claims the
# two events and the relation are answered; the control and the figure are not;
# the denial and the runners are invented; "elsewhere" is a stranger. Slots:
# "milisi" is half of "milisi Laskar Timur" (Dice 0.5, right), the second count
# differs in high, a place 22 km off is right.
. tests/cli/lib.sh
cd tests/eval || exit 1
gold=small.gold.jsonl
system=small.system.jsonl

# Figures
run 0 "$saksi" eval $gold $system --errors 9
same "$out" small.expected.txt "figures as text"
said '^saksi: 1 claims of 1 documents that gold does not hold$'
run 0 "$saksi" eval $gold $system --json --root .
same "$out" small.expected.json "figures as JSON"
run 0 "$saksi" eval $gold - --json <$system
same "$out" small.expected.json "claims from standard input"
run 0 "$saksi" eval $gold $system --errors 1
[ "$(grep -c '^missed: ' "$out")" = 1 ] || wrong "--errors 1: missed"
[ "$(grep -c '^invented: ' "$out")" = 1 ] || wrong "--errors 1: invented"
echo g2 >"$tmp/only.txt"
run 0 "$saksi" eval $gold $system --only "$tmp/only.txt"
printed '^claims  *P 0.000  R 0.000  F1 0.000   gold    0  system    1$'
: >"$tmp/empty.jsonl"
run 0 "$saksi" eval $gold "$tmp/empty.jsonl"
printed '^claims  *P 0.000  R 0.000  F1 0.000   gold    5  system    0$'
printed '^mode  *0 of 0$'

# Confidence against what is right: each claim of the system's in one tenth.
run 0 "$saksi" eval $gold $system --reliability
printed '^confidence  *claims  *said  *right$'
[ "$(sed -n 's/^0\.[0-9] to [01]\.[0-9] *\([0-9]*\) .*/\1/p' "$out" |
    awk '{ n += $1 } END { print n }')" = "$(sed -n 's/^claims.*system *//p' "$out")" ] ||
    wrong "the tenths do not add up to the claims"
run 2 "$saksi" eval --silent "$tmp/only.txt" $system --reliability
said 'want GOLD and SYSTEM'

# What cannot be read: file, line, field
run 3 "$saksi" eval missing.jsonl $system
said 'missing.jsonl: No such file'
[ -s "$out" ] && wrong "figures without gold"
{ head -n 1 $system; echo; echo '{"doc":"g1",'; } >"$tmp/cut.jsonl"
run 3 "$saksi" eval $gold "$tmp/cut.jsonl"
said 'cut.jsonl:3:[0-9]*: not JSON'
echo '[]' >"$tmp/list.jsonl"
run 3 "$saksi" eval $gold "$tmp/list.jsonl"
said 'list.jsonl:1: not a JSON object'
echo '{"doc":"g1"}' >"$tmp/kind.jsonl"
run 3 "$saksi" eval $gold "$tmp/kind.jsonl"
said 'kind.jsonl:1: kind: missing'
echo '{"doc":"g1","kind":"event","actors":"x"}' >"$tmp/type.jsonl"
run 3 "$saksi" eval $gold "$tmp/type.jsonl"
said 'type.jsonl:1: actors: not a list'
echo '{"doc":"g1","kind":"event","counts":[{"low":"x"}]}' >"$tmp/low.jsonl"
run 3 "$saksi" eval $gold "$tmp/low.jsonl"
said 'low.jsonl:1: low: not a number'
echo '{"doc":"g1","claims":[{"kind":"event","quote":"a"}]}' >"$tmp/gold.jsonl"
run 3 "$saksi" eval "$tmp/gold.jsonl" $system
said 'gold.jsonl:1: claims\[0\].trigger: missing'
printf '{"doc":"g\377"}\n' >"$tmp/bytes.jsonl"
run 3 "$saksi" eval $gold "$tmp/bytes.jsonl"
said 'bytes.jsonl:1:[0-9]*: not JSON'
run 3 "$saksi" eval $gold $system --only missing.txt
said 'missing.txt: No such file'
run 3 "$saksi" eval $gold $system --root missing
said 'missing/small.txt: No such file'
mkdir "$tmp/other"
sed 's/perwira/prajurit/' small.txt >"$tmp/other/small.txt"
run 3 "$saksi" eval $gold $system --root "$tmp/other"
said 'g1: quote or trigger not in its text: Pasukan pusat merebut'

# Wrong use
run 2 "$saksi" eval $gold
run 2 "$saksi" eval --sample 3 $gold $system
run 2 "$saksi" eval --sample 3 --silent ids.txt $system
run 2 "$saksi" eval --sample 3 $system --errors 2
run 2 "$saksi" eval --sample none $system

# Articles that should be silent
printf 'g2 g1\n\ng9 g2' >"$tmp/ids.txt"
run 0 "$saksi" eval --silent "$tmp/ids.txt" $system
printed '^articles  *3$'
printed '^claims  *5$'
printed '^claims per article  *1\.6667$'
printed '^articles with claims  *2$'
[ "$(sed -n 5p "$out")" = \
    'g2 figure  [anak] Sebanyak 9 anak ikut lomba lari.' ] ||
    wrong "the list of claims: $(sed -n 5p "$out")"
run 0 "$saksi" eval --silent "$tmp/ids.txt" $system --json
printed '^{"articles":3,"claims":5,"claims_per_article":1.6667,"articles_with_claims":2,"list":\[{"doc":"g2","claims":1},{"doc":"g1","claims":4}\]}$'
run 3 "$saksi" eval --silent "$tmp/empty.jsonl" $system
said 'lists no ids'

# Draws: the same again, others with another seed, a part of the larger one
run 0 "$saksi" eval --sample 9 $system --json
same "$out" $system "all are drawn, in their order"
run 0 "$saksi" eval --sample 3 --seed 7 $system --json
cp "$out" "$tmp/three"
[ "$(wc -l <"$tmp/three")" = 3 ] || wrong "three are wanted"
grep -q -x -v -F -f $system "$tmp/three" && wrong "drawn from nowhere"
run 0 "$saksi" eval --sample 3 --seed 7 $system --json
same "$out" "$tmp/three" "the same seed"
sort $system >"$tmp/other.jsonl"
tac "$tmp/other.jsonl" >"$tmp/back.jsonl"
run 0 "$saksi" eval --sample 3 --seed 7 "$tmp/back.jsonl" --json
sort "$out" >"$tmp/back"
sort "$tmp/three" | cmp -s - "$tmp/back" || wrong "the order of lines matters"
grep -v -F -x -f "$tmp/three" $system | head -n 1 >"$tmp/gone"
grep -v -F -x -f "$tmp/gone" $system >"$tmp/fewer.jsonl"
run 0 "$saksi" eval --sample 3 --seed 7 "$tmp/fewer.jsonl" --json
same "$out" "$tmp/three" "a claim less that was not drawn"
for seed in 1 2 3 4 5 6; do
    "$saksi" eval --sample 2 --seed $seed $system --json
    echo
done >"$tmp/draws"
[ "$(sort -u "$tmp/draws" | grep -c .)" -ge 4 ] || wrong "seeds draw alike"
run 0 "$saksi" eval --sample 9 $system
same "$out" small.sample.txt "a sample for a reader"
cat >"$tmp/spans.jsonl" <<'JSON'
{"kind":"event","doc":"a","quote_text":"a b a b","quote":[9,16],"trigger":{"text":"b","span":[15,16]}}
{"kind":"event","doc":"b","quote_text":"a b a b","trigger":{"text":"b","span":[5,-9]}}
{"kind":"event","doc":"c","quote_text":"a b a b","quote":[-9223372036854775808],"trigger":{"text":"x","span":[9223372036854775807]}}
JSON
run 0 "$saksi" eval --sample 3 "$tmp/spans.jsonl"
printed '^a b a >>b<<$'
printed '^a >>b<< a b$'
printed '^a b a b$'
finish
