#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# places_import.sh: gazetteers are imported and used; the core's places win;
# bad rows are told. All villages here are invented.
. tests/cli/lib.sh
mkdir "$tmp/p"
cp "$SAKSI_PACKS/id.pack" "$SAKSI_PACKS/world.pack" "$tmp/p/"
export SAKSI_PACKS="$tmp/p"
cd "$tmp" || exit 1

# row ID NAME ASCII ALTERNATES LAT LON CLASS CODE COUNTRY ADMIN1 POPULATION
row() {
    printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t\t%s\t\t\t\t%s\t\t\tAsia/Damascus\t2020-01-01\n' "$@"
}
{
    row 900001 'Kafr Mḩarrīn' 'Kafr Mharrin' 'Kfar Mahrin,kafrmhryn,KMH' 35.81 36.61 P PPL SY 12 0
    row 900002 'Rumah' 'Rumah' '' 35.82 36.62 P PPL SY 12 0
    row 900003 'Al Quşayr' 'Al Qusayr' '' 34.51 36.58 P PPL SY 11 20000
    row 900004 'Idlib Governorate' 'Idlib Governorate' 'Idlib' 35.8 36.7 A ADM1 SY 12 0
    row 900005 'Sekolah' 'Sekolah' '' 35.8 36.7 S SCH SY 12 0
    row 900006 'Zulmarin' 'Zulmarin' '' 95.8 36.7 P PPL SY 12 0
    printf '900007\ttoo few\tcells\n'
    row 900008 'Zulmarin' 'Zulmarin' '' 35.9 36.9 P PPL QQ 12 0
    row 900009 'Wadi Bengkuang' 'Wadi Bengkuang' '' 33.9 35.9 P PPL LB 12 0
    row 900001 'Kafr Mharrin' 'Kafr Mharrin' '' 35.81 36.61 P PPL SY 12 0
    row 900010 'كفر' '' 'كفر' 35.81 36.61 P PPL SY 12 0
} >SY.txt
run 1 "$saksi" places import SY.txt
said 'SY.txt:6: latitude and longitude are no point'
said 'SY.txt:7: not the 19 columns'
said 'SY.txt:8: its country is no code'
printed 'p/places-extra.pack: 3 places of 11 rows'
printed '2 are in world.pack, 1 came twice, 2 are of'
printed '3 were bad'
run 0 "$saksi" pack check p/places-extra.pack

# found TEXT WANTED: the places that `explain` names, in order.
found() {
    echo "$1" >text.txt
    run 0 "$saksi" explain text.txt
    got=$(sed -n 's/^  place .*  \([a-z]*:[A-Z0-9]*\|unknown\)$/\1/p' "$out" | tr '\n' ' ')
    [ "$got" = "$2" ] || wrong "places [$got], wanted [$2]: $1"
}
found 'Tentara Suriah menembaki desa Kafr Mharrin.' 'own:SYR geonames:900001 '
found 'Tentara Suriah maju ke Kfar Mahrin.' 'own:SYR geonames:900001 '
found 'Tentara Suriah maju di Kafr Muharin.' 'own:SYR unknown '
found 'Tentara Suriah maju di Kfar Mahreen.' 'own:SYR geonames:900001 '
found 'Lima orang tewas di desa Kafr Mharrin.' 'geonames:900001 '
found 'Tentara Ukraina maju ke Kafr Mharrin.' 'own:UKR '
found 'Tentara Suriah maju di desa Rumah dan pulang.' 'own:SYR geonames:900002 '
found 'Tentara Suriah pulang. Rumah warga terbakar di Rumah Sakit.' 'own:SYR '
found 'Tentara Suriah merebut Qusayr.' 'own:SYR own:1127 '
found 'Suriah memanggil Omar Kafr Mharrin pulang.' 'own:SYR '
echo 'Tentara Suriah merebut desa Kafr Mharrin, kata seorang aktivis.' >a.txt
run 0 "$saksi" code a.txt --format jsonl
printed '"id":"geonames:900001"'
printed '"admin1":"Idlib","country":"SYR","lat":35.81,"lon":36.61,"precision":"exact"'
hash=$(sed -n 's/.*"world":"\([0-9a-f]*\)".*/\1/p' "$out")

# Again: the same bytes; another country only; without the pack nothing is known.
cp p/places-extra.pack one.pack
run 1 "$saksi" places import SY.txt
same one.pack p/places-extra.pack "one gazetteer imported twice"
run 1 "$saksi" places import SY.txt --country LBN --name lebanon
printed 'p/places-lebanon.pack: 1 places'
found 'Tentara Lebanon maju ke desa Wadi Bengkuang.' 'own:LBN geonames:900009 '
rm p/places-*.pack
found 'Tentara Suriah menembaki desa Kafr Mharrin.' 'own:SYR unknown '
run 0 "$saksi" code a.txt --format jsonl
if grep -q "$hash" "$out"; then wrong "the coder's hash is that of other packs"; fi

# alternateNames: id, place, language, name, preferred, short, colloquial, old
printf '1\t900001\tid\tKampung Semangka\t1\t\t\t\n2\t900001\tlink\tHttps Kampung\t\t\t\t\n3\t900001\ten\tOld Melon\t\t\t\t1\n4\t7\ten\tElsewhere\n5\tx\n' >alt.txt
run 1 "$saksi" places import SY.txt --alternate-names alt.txt
said "alt.txt:5: not the columns of GeoNames' alternateNames"
found 'Tentara Suriah maju ke desa Kampung Semangka.' 'own:SYR geonames:900001 '
found 'Tentara Suriah maju ke desa Old Melon.' 'own:SYR unknown '

# Who's On First: one feature, a collection, a line each, and the meta table.
feature='{"type":"Feature","properties":{"wof:id":810001,"wof:name":"Tall Durian","wof:placetype":"locality","wof:country":"SY","geom:latitude":35.7,"geom:longitude":36.9,"name:eng_x_variant":["Tel Durian"]}}'
echo "$feature" >one.geojson
gone=$(echo "$feature" | sed 's/810001/810002/; s/"wof:country"/"wof:superseded_by":[5],&/')
printf '{"type":"FeatureCollection","features":[%s,%s,{}]}' "$feature" "$gone" >all.geojson
printf '%s\nnonsense\n%s\n' "$feature" "$gone" >lines.geojson
run 0 "$saksi" places import one.geojson
found 'Tentara Suriah maju ke Tel Durian.' 'own:SYR wof:810001 '
run 1 "$saksi" places import all.geojson
said 'all.geojson:3: no feature'
printed '1 places of 3 rows'
run 1 "$saksi" places import lines.geojson
said 'lines.geojson:2: no JSON'
printed '1 places of 3 rows'
{
    echo 'id,name,placetype,iso_country,lbl_latitude,geom_latitude,geom_longitude,superseded_by'
    echo '810003,"Bayt Nanas, Timur",locality,SY,,35.7,36.9,'
    echo '810004,"Bayt ""Manggis""",locality,SY,35.7,35.1,36.9,'
    echo '810005,"Bayt Salak,locality,SY,,35.7,36.9,'
    echo '810006,Bayt Salak,locality,SY,,35.7,36.9,810007'
    echo '810008,Bayt Salak,postalcode,SY,,35.7,36.9,'
} >meta.csv
run 1 "$saksi" places import meta.csv
said 'meta.csv:4: a quote stays open'
printed '1 places of 5 rows'
printed '3 are of'
found 'Tentara Suriah maju ke desa Bayt Nanas.' 'own:SYR unknown '
found 'Tentara Suriah maju ke desa Bayt Nanas Timur.' 'own:SYR wof:810003 '

# A table of one's own, with names as places.tsv writes them.
printf '# mine\nid\tname\taliases\tkind\tiso3\tadmin1\tlat\tlon\nown:my-1\tBab Cempedak\tbab cempedak|cempedak\tPPL\tYEM\tTaiz\t13.6\t44.1\nmine\tX\tx y z\tPPL\tYEM\t\t13.6\t44.1\nown:1127\tElsewhere\t\tPPL\tYEM\t\t13.6\t44.1\n' >mine.tsv
run 1 "$saksi" places import mine.tsv --name mine
said 'mine.tsv:4: no id'
said "mine.tsv:5: its id is another place's"
echo 'Lima orang tewas di desa Cempedak, Yaman.' >text.txt
run 0 "$saksi" explain text.txt
printed 'place desa Cempedak  own:my-1'

# What cannot be imported.
run 3 "$saksi" places import none.txt
said 'none.txt: No such file'
echo 'just words' >words.txt
run 3 "$saksi" places import words.txt
said 'words.txt: no gazetteer that is known'
printf 'id\tname\tlat\tlon\n' >empty.tsv
run 3 "$saksi" places import empty.tsv
said 'nothing is written'
run 3 "$saksi" places import SY.txt --out "$tmp/none"
said 'No such file'
run 2 "$saksi" places import SY.txt --country Syria
run 2 "$saksi" places import SY.txt --name ../x
run 2 "$saksi" places export SY.txt
finish
