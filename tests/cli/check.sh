#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# check.sh: `saksi check` finds nothing in data/, and each thing that is put
# into a copy of it, with file and line; packs are whole or it says why not.
. tests/cli/lib.sh
run 0 "$saksi" check data
printed '^data/id: [0-9]* tables, [0-9]* rows, nothing wrong$'
printed '^data/world: [0-9]* tables, [0-9]* rows, nothing wrong$'
[ -s "$err" ] && wrong "data: something is said: $(cat "$err")"

# One fault more, in a row at the end of a table; it is told, and nothing else.
fault() { # TABLE ROW WORDS: with ROW at its end, TABLE has the fault WORDS
    rm -rf "$tmp/data"
    cp -r data "$tmp/data"
    printf "$2\n" >>"$tmp/data/$1"
    line=$(wc -l <"$tmp/data/$1")
    run 1 "$saksi" check "$tmp/data"
    printed "^$tmp/data/$1:$line: $3"
    [ "$(grep -vc 'nothing wrong$' "$out")" = "${4:-1}" ] ||
        wrong "$1: other faults than one: $(cat "$out")"
}
place='own:99991\tXyz\txyz'
fault world/places.tsv "own:SYR\tXyz\txyz\tPPL\tSYR\t\t34\t36\t3" 'id: "own:SYR" stands in line [0-9]* too$'
fault world/places.tsv "$place\tTOWN\tSYR\t\t34\t36\t3" 'kind: "TOWN" is none of what codes.tsv:[0-9]* lists$'
fault world/places.tsv "$place\tPPL\tSYX\t\t34\t36\t3" 'iso3: "SYX" is none'
fault world/places.tsv "$place\tPPL\tSYR\t\t91\t36\t3" 'lat: "91" is none' 2
printed 'it lies more than 25 degrees from all other places of SYR$'
fault world/places.tsv "$place\tPPL\tSYR\t\t34\t181\t3" 'lon: "181" is none' 2
fault world/places.tsv "$place\tPPL\tSYR\t\tx\t36\t3" 'lat: "x" is none'
fault world/places.tsv "$place\tPPL\tSYR\t\t-34\t36\t3" 'it lies more than 25 degrees'
fault world/places.tsv "$place\tPPL\tSYR\t\t34\t36\t10" 'size: "10" is none'
fault world/places.tsv "$place\tPPL\tSYR\t\t34\t36\t" 'size is empty$'
fault world/places.tsv "own:99991\tXyz\tAl-Xyz\tPPL\tSYR\t\t34\t36\t3" 'aliases: "Al-Xyz" is not written as a name'
fault world/places.tsv "own:99991\tXyz\txyz  zyx\tPPL\tSYR\t\t34\t36\t3" 'aliases: "xyz  zyx" is not'
fault world/places.tsv "own:99991\tXyz\txyz|xyz\tPPL\tSYR\t\t34\t36\t3" '"xyz" stands twice in it$'
fault world/places.tsv "$place\tCOUNTRY\tSYR\t\t34\t36\t3\tqwxyz" 'capital: "qwxyz" is none'
fault world/places.tsv "$place\tPPL\tSYR\t\t34\t36\t3\t\t\tx" 'more than 11 cells in this row$'

party='SYR-REB-XYZ\txyz\tXyz'
fault world/parties.tsv "$party\tREB\tSYR\tARM" 'sector: "ARM" is none'
fault world/parties.tsv "$party\tGANG\tSYR\tREB" 'kind: "GANG" is none'
fault world/parties.tsv "$party\tREB\tXX\tREB" 'iso3: "XX" is none'
fault world/parties.tsv "$party\tREB\tSYR\tREB\tSYR-NOBODY" 'parent: "SYR-NOBODY" is none'
fault world/parties.tsv "$party\tREB\tSYR\tREB\tSYR-REB-XYZ" 'its parents go round in a circle$'
fault world/parties.tsv "$party\tREB\tSYR\tREB\t\t2013-13" 'valid_from: "2013-13" is none'
fault world/parties.tsv "$party\tREB\tSYR\tREB\t\t2013-05\t2013-04-30" 'it ends (2013-04-30) before it begins (2013-05)$'
fault world/parties.tsv "SYR-REB-XYZ\tfsa\tXyz\tREB\tSYR\tREB" '"fsa" is a name of SYR-REB-FSA (line [0-9]*) too, in the same country and time$'
fault world/heads.tsv 'xyz\tMIL\tMIL\tperhaps' 'keeps: "perhaps" is none'
fault world/heads.tsv 'tentara\tMIL\tMIL\tyes' 'word: "tentara" stands in line [0-9]* too$'
fault world/titles.tsv 'xyz\tXYZ' 'sector: "XYZ" is none'
fault world/place_words.tsv 'xyz\tclass\tTOWN' 'value: "TOWN" is none'
fault world/place_words.tsv 'xyz\tklass' 'class: "klass" is none'
fault world/crosswalk.tsv 'ASSAULT\tvisit\t190\t\tmaterial-conflict' 'mode: "visit" is none'
fault world/codes.tsv 'places.knd\t\t\tPPL' 'there is no column places.knd$'
fault world/outlets.tsv 'xyz.com\tIDN-JRN-XYZ\tweb\tIDN' 'id: "IDN-JRN-XYZ" is none'
fault world/outlets.tsv 'xyz.com\tIDN-JRN-ANTARA\tpress\tIDN' 'kind: "press" is none'
fault world/outlets.tsv 'xyz.com\tIDN-JRN-ANTARA\tweb\tIDN\tIDN-GVO' 'side: "IDN-GVO" is none'
fault world/outlets.tsv 'xyz.com\tIDN-JRN-ANTARA\tweb\tIDN\t\tIDN-JRN-XYZ' 'carries: "IDN-JRN-XYZ" is none'
fault world/outlets.tsv 'Xyz.com\tIDN-JRN-ANTARA\tweb\tIDN' 'name: "Xyz.com" is none'
fault world/outlets.tsv 'detik.com\tIDN-JRN-ANTARA\tweb\tIDN' 'name: "detik.com" stands in line [0-9]* too$'
fault world/sectors.tsv 'XYZ\tarms' 'side: "arms" is none'
fault world/crosswalk.tsv 'ASSAULT\tsiege\t191\t\tverbal' 'quad: "verbal" is none'
fault world/terms.tsv 'emir\tQAT\tQAT\t2001\t2002' 'the holder is no person$'
fault world/terms.tsv 'emir\tQAX\tIRN-PER-RAISI\t2001\t2002' 'of: "QAX" is no party$'
fault world/terms.tsv 'amir\tUNO-SYR\tIRN-PER-RAISI\t2001\t2002' 'office: "amir" is none'
fault world/terms.tsv 'president\tIRN\tIRN-PER-NOBODY\t1901\t1902' 'person: "IRN-PER-NOBODY" is none'
fault world/terms.tsv 'president\tIRN\tIRN-PER-RAISI\t2024-01\t2024-02' 'president of IRN: the term overlaps that of IRN-PER-RAISI (line [0-9]*)$'
fault world/terms.tsv 'president\tIRN\tIRN-PER-RAISI\t1901\t1902-13' 'to: "1902-13" is none'
frame='xyz\tevent'
fault id/frames.tsv "$frame\tASSALT\t\tv\t\t\t\t\t\t5" 'type: "ASSALT" is none'
fault id/frames.tsv "$frame\tASSAULT\tvisit\tv\t\t\t\t\t\t5" 'mode: "visit" is none'
fault id/frames.tsv "$frame\tASSAULT\t\tv\tX\t\t\t\t\t5" 'subj: "X" is none'
fault id/frames.tsv "$frame\tASSAULT\t\tv\t\t\tnear:xyzzy\t\t\t5" 'needs: "near:xyzzy" is none'
fault id/frames.tsv "$frame\tASSAULT\t\tv\t\t\tw:\t\t\t5" 'needs: "w:" is none'
fault id/frames.tsv "$frame\tASSAULT\t\tv\t\t\t\tobj:place\t\t5" 'blocks: "obj:place" is none'
fault id/frames.tsv "$frame\tASSAULT\t\tv\t\t\t\t\tloud\t5" 'flags: "loud" is none'
fault id/frames.tsv "$frame\tASSAULT\t\tv\t\t\t\t\t\t10" 'sure: "10" is none'
fault id/frames.tsv "xyz|xyz\tevent\tASSAULT\t\tv\t\t\t\t\t\t5" '"xyz" stands twice in it$'
fault id/frames.tsv "xyz||zyx\tevent\tASSAULT\t\tv\t\t\t\t\t\t5" 'an empty phrase in the list$'

# Frames that a text does not use.
printf '%s\n' '{"id":"a","text":"Tentara Suriah merebut Qara, kata aktivis."}' >"$tmp/a.jsonl"
run 0 "$saksi" check --unused "$tmp/a.jsonl"
printed '^frames.tsv:[0-9]*  .*  ASSAULT$'
printed '^[0-9]* of [0-9]* frames gave no claim in 1 documents$'
n=$(sed -n 's/^\([0-9]*\) of .*/\1/p' "$out")
[ "$(grep -c '^frames.tsv:' "$out")" = "$n" ] || wrong "rows and their number differ"
all=$(sed -n 's/^[0-9]* of \([0-9]*\) frames.*/\1/p' "$out")
[ "$n" -lt "$all" ] || wrong "merebut is no used frame"
run 2 "$saksi" check --unused
said 'unused wants documents'

# What is told apart is no fault: another country, another time, a handover.
good() { # ROWS of parties.tsv
    rm -rf "$tmp/data"
    cp -r data "$tmp/data"
    printf "$1\n" >>"$tmp/data/world/parties.tsv"
    run 0 "$saksi" check "$tmp/data/world"
}
good 'LBN-REB-XYZ\tfsa\tXyz\tREB\tLBN\tREB'
good 'SYR-REB-XYZ\txyz\tXyz\tREB\tSYR\tREB\t\t2010\t2012-05\nSYR-REB-ZYX\txyz\tZyx\tREB\tSYR\tREB\t\t2012-05-07\t2013\nSYR-REB-YXZ\txyz\tZyx\tREB\tSYR\tREB\t\t2014'

# Terms of one office.
rm -rf "$tmp/data"
mkdir "$tmp/data"
printf 'office*\tof\tperson\tfrom\tto\n' >"$tmp/data/terms.tsv"
printf 'emir\tQAT\tA\t2001\t2005-06-07\nemir\tQAT\tB\t2005-06-07\t2009\nemir\tKWT\tC\t2004\n' >>"$tmp/data/terms.tsv"
run 0 "$saksi" check "$tmp/data"
said 'holds no codes.tsv, so codes are not checked$'
printf 'emir\tQAT\tD\t2008-02\t2008-03\nemir\tKWT\tE\t2003\nemir\tQAT\tF\t2012\t2011\n' >>"$tmp/data/terms.tsv"
run 1 "$saksi" check "$tmp/data"
printed 'terms.tsv:5: emir of QAT: the term overlaps that of B (line 3)$'
printed 'terms.tsv:6: emir of KWT: the term overlaps that of C (line 4)$'
printed 'terms.tsv:7: it ends (2011) before it begins (2012)$'
[ "$(wc -l <"$out")" = 3 ] || wrong "terms: $(cat "$out")"

# A file that is no table does not hide the others.
printf 'a\377b\n' >"$tmp/data/x.tsv"
run 1 "$saksi" check "$tmp/data"
printed 'x.tsv:1: not UTF-8 text$'
printed 'terms.tsv:5: '
ln -s nowhere "$tmp/data/y.tsv"
run 1 "$saksi" check "$tmp/data"
printed 'y.tsv: No such file or directory$'

# Packs.
pack=$SAKSI_PACKS/world.pack
run 0 "$saksi" check "$pack"
printed 'world.pack: whole, [0-9a-f]\{32\}$'
run 0 "$saksi" check "$SAKSI_PACKS"
[ "$(grep -c ': whole, ' "$out")" -ge 2 ] || wrong "a folder of packs"
run 0 "$saksi" check
printed '^id.pack: whole$'
printed '^world.pack: whole$'
size=$(stat -c %s "$pack")
hurt() { # OFFSET BYTE WORDS
    cp "$pack" "$tmp/p.pack"
    printf "$2" | dd of="$tmp/p.pack" bs=1 seek="$1" conv=notrunc 2>/dev/null
    run 3 "$saksi" check "$tmp/p.pack"
    said "p.pack: $3"
}
hurt 0 'X' 'no pack: it does not start like one$'
hurt 8 '\377' 'a pack of another version$'
hurt $((size / 2)) 'XYZ' 'is damaged: its contents do not match'
head -c $((size - 8)) "$pack" >"$tmp/p.pack"
run 3 "$saksi" check "$tmp/p.pack"
said 'a pack that is cut short$'
cp "$pack" "$tmp/p.pack"
echo more >>"$tmp/p.pack"
run 3 "$saksi" check "$tmp/p.pack"
said 'a pack with something behind its end$'
run 3 "$saksi" check "$tmp/none.pack"
said 'none.pack: No such file or directory$'
run 3 env SAKSI_PACKS="$tmp/none" "$saksi" check
said 'none/id.pack'
mkdir "$tmp/void"
run 3 "$saksi" check "$tmp/void"
said 'holds no .tsv file and no pack$'
run 2 "$saksi" check a b
finish
