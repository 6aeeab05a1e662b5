#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# lookup.sh: `saksi lookup` in a small world of its own: what is found by name,
# by spelling and by id, what a bare name means and why, what is not known.
. tests/cli/lib.sh
mkdir "$tmp/world" "$tmp/packs"
cp data/world/*.tsv "$tmp/world/"
cp tests/eval/places.world.tsv "$tmp/world/places.tsv"
cat >>"$tmp/world/places.tsv" <<'END'
own:20	Qusayr	qusayr|al qusayr	PPL	SYR	Homs	34.51	36.58	5
own:21	Kembar	kembar	PPL	SYR	Homs	34	36	5
own:22	Kembar	kembar	PPL	LBY		27	17	5
own:23	Jauhar	jauhar	PPL	LBN	Homs	34	36	2
own:24	Jauhar	jauhar	PPL	LBY	Sebha	27.5	17	9
END
printf 'rule\tfrom*\tto\narticle\tal\nletters\tq\tk\nletters\tei\ti\nletters\tay\ti\ncountry\tsyr\n' >"$tmp/world/spelling.tsv"
printf 'key*\tphrases\nkusir\tqusayr\n' >"$tmp/world/place_keys.tsv"
printf 'phrase*\nparis jakarta\nklub sepak paris\nparisan jaya\n' >"$tmp/world/not_places.tsv"
printf 'id\taliases*\tname\tkind\tiso3\tsector\tparent\tvalid_from\tvalid_to\tnote\n' >"$tmp/world/parties.tsv"
cat >>"$tmp/world/parties.tsv" <<'END'
SYR	suriah	Syria	STATE	SYR	GOV
SYR-REB-KL	laskar kembang	Laskar Kembang	REB	SYR	REB	SYR	2012	2014-03	invented
LBN-REB-KL	laskar kembang|kembang	Laskar Kembang	REB	LBN	REB		2013-05-26
FRA-GOV	paris	Government of France	GOV	FRA	GOV
SYR-PER-BUDI	budi laksa	Budi Laksa	PERSON	SYR	GOV	SYR
END
printf 'office*\tof\tperson\tfrom\tto\n' >"$tmp/world/terms.tsv"
printf 'emir\tSYR\tSYR-PER-BUDI\t2012-02\t2013\n' >>"$tmp/world/terms.tsv"
printf 'emir\tLBN\tSYR-PER-BUDI\t2014\n' >>"$tmp/world/terms.tsv"
run 0 "$saksi" pack build "$tmp/world" -o "$tmp/packs/world.pack"
cp "$SAKSI_PACKS/id.pack" "$tmp/packs/"
export SAKSI_PACKS="$tmp/packs"
place() { run 0 "$saksi" lookup place --format table "$@"; }
actor() { run 0 "$saksi" lookup actor --format table "$@"; }

# Two of one name: the larger, and how much larger; a country decides.
place jauhar
printed '^  ID  .* FOUND BY$'
printed '^> own:24 .* LBY .* 27.5  17  *9  .*alias "jauhar"$'
printed '^  own:23 .* LBN '
printed 'only "di Jauhar" means own:24, score [01].[0-9][0-9]: it has the'
place Tripoli --in lbn
printed '^> own:1 '
printed 'di Tripoli, Lebanon'
if grep -q 'own:2' "$out"; then wrong "--in lbn shows Libya"; fi
place Tripoli --in Libya
printed '^> own:2 '
place hama
printed '^> own:4 '
place Kembar
printed 'means none of these: they are too near'
if grep -q '^>' "$out"; then wrong "one of two alike is meant"; fi

# By a spelling, by an id, by letters that no key board has.
place Qusseir
printed 'own:20 .* like "qusayr": both are spelled kusir$'
printed "counts where the text names that one's"
place "Al-Qus'ayr"
printed '^> own:20 .* alias "al qusayr"$'
place own:6
printed '^> own:6  *Qara .* id$'
place Paris
printed 'No place stands in: paris jakarta, klub'
printed 'Also an$'
if grep -q 'parisan' "$out"; then wrong "paris in another word"; fi

run 0 "$saksi" lookup place jauhar
[ "$(wc -l <"$out")" = 2 ] || wrong "two lines of JSON are wanted"
printed '^{"id":"own:24","name":"Jauhar","kind":"PPL","country":"LBY","admin1":"Sebha","lat":27.5,"lon":17,"size":9,"match":"alias","alias":"jauhar","key":null,"aliases":\["jauhar"\],"meant":true,"score":[01][.0-9]*}$'
printed '"id":"own:23",.*"meant":false,"score":null}$'
run 0 "$saksi" lookup place Qusseir
printed '"match":"spelling","alias":"qusayr","key":"kusir",'

# Actors: dates, and who is meant.
actor 'Laskar Kembang' --on 2013-01-31
printed '^> SYR-REB-KL .* SYR  *2012  *2014-03  *yes  *alias "laskar kembang"$'
printed '^  LBN-REB-KL .* 2013-05-26  *no '
printed '^SYR-REB-KL: laskar kembang (invented)$'
printed 'means SYR-REB-KL, the first'
actor 'laskar kembang' --on 2014-03-31
printed 'SYR-REB-KL .* yes '
printed 'LBN-REB-KL .* yes '
actor 'laskar kembang' --on 2014-04-01
printed 'SYR-REB-KL .* no '
actor 'laskar kembang' --on 2011-12-31
printed 'SYR-REB-KL .* no '
actor SYR
printed '^> SYR  *Syria  *STATE .* id$'
actor 'budi laksa'
printed '^  emir of SYR from 2012-02 to 2013$'
printed '^  emir of LBN from 2014$'
actor paris
printed 'Also a place: own:7.$'
actor 'tentara Suriah'
printed 'No table lists the name; it is read as kind MIL, sector MIL, country SYR.$'
run 0 "$saksi" lookup actor kembang --on 2020-01-01
printed '^{"id":"LBN-REB-KL",.*"valid_from":"2013-05-26","valid_to":null,"match":"alias","alias":"kembang",.*"meant":true,"valid":true}$'
run 0 "$saksi" lookup actor 'pemberontak Suriah' --format jsonl
printed '^{"id":null,"name":null,"kind":"REB","sector":"REB","country":"SYR","match":"composed"}$'

# A village of an imported gazetteer.
printf 'id\tname\talternates\tfcode\tiso3\tadmin1\tlat\tlon\tpopulation\n' >"$tmp/v.tsv"
printf 'own:9001\tWringinjati\tWringin Jati\tPPL\tSYR\tHoms\t34.4\t36.7\t900\n' >>"$tmp/v.tsv"
run 0 "$saksi" places import "$tmp/v.tsv" --name v
place Wringinjati --in Suriah
printed '^> own:9001 '
place 'Wringin Jati'
printed 'means none: this name counts'
run 1 "$saksi" lookup place Wringinjat
said 'nearest: wringinjati (own:9001)$'
run 0 "$saksi" check
printed '^an imported pack: whole$'
rm "$tmp/packs/places-v.pack"

# What is not known, and what is spelled like it.
run 1 "$saksi" lookup place Qusqyr
said 'no place is known as "Qusqyr"; nearest: qusayr (own:20)$'
[ -s "$out" ] && wrong "an unknown name gives output"
run 1 "$saksi" lookup place Xyzzyvwq
said '^saksi: no place is known as "Xyzzyvwq"$'
run 1 "$saksi" lookup place Qara --in Libya
said 'no place of that country is known as "Qara"'
run 1 "$saksi" lookup actor 'laskar kembag'
said 'nearest: laskar kembang (SYR-REB-KL), laskar kembang (LBN-REB-KL)$'
run 2 "$saksi" lookup place Qara --in Negeriku
said 'no country is known as "Negeriku"'
run 2 "$saksi" lookup place Qara --on 2013-01-01
run 2 "$saksi" lookup actor Suriah --in Suriah
run 2 "$saksi" lookup thing Suriah
said 'wants place or actor, not thing'
run 2 "$saksi" lookup place
run 2 "$saksi" lookup place Qara --format csv
run 2 "$saksi" lookup place ' '
run 3 "$saksi" lookup place Qara --packs "$tmp/none"
said "$tmp/none/id.pack"
# Any bytes are a name.
long=$(printf '%0300d' 7)
for name in "$(printf 'a\377b')" "$long" '|' ". ' ."; do
    run 1 "$saksi" lookup place "$name"
    run 1 "$saksi" lookup actor "$name"
done
finish
