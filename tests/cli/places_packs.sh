#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# places_packs.sh: an imported pack that is broken, cut short, of another
# version or laid out in another way is refused with its name and a reason.
. tests/cli/lib.sh
mkdir "$tmp/p"
cp "$SAKSI_PACKS/id.pack" "$SAKSI_PACKS/world.pack" "$tmp/p/"
export SAKSI_PACKS="$tmp/p"
extra=$tmp/p/places-extra.pack
echo "$good_a" >"$tmp/a.txt"
printf 'id\tname\tkind\tiso3\tlat\tlon\nown:x1\tBab Cempedak\tPPL\tSYR\t35.6\t36.1\n' >"$tmp/one.tsv"
run 0 "$saksi" places import "$tmp/one.tsv"
run 0 "$saksi" code "$tmp/a.txt"
cp "$extra" "$tmp/good.pack"
size=$(stat -c %s "$extra")

# put OCTAL AT: one byte of the good pack is another
put() {
    cp "$tmp/good.pack" "$extra"
    printf "\\$1" | dd of="$extra" bs=1 seek="$2" conv=notrunc 2>/dev/null
}
refused() {
    run 3 "$saksi" code "$tmp/a.txt"
    said "places-extra.pack: $1"
    [ -s "$out" ] && wrong "claims come from a broken pack ($1)"
}
put 011 8
refused 'a pack of another version'
put 000 0
refused 'no pack: it does not start like one'
put 377 100
refused 'is damaged'
cp "$tmp/good.pack" "$extra"
truncate -s $((size - 8)) "$extra"
refused 'a pack that is cut short'
: >"$extra"
refused 'no pack: it is too short'
cp "$tmp/good.pack" "$extra"
echo >>"$extra"
refused 'a pack with something behind its end'

# The rows of a later Saksi have other columns.
mkdir "$tmp/t"
printf 'id\tname\taliases*\tshape\nown:x1\tBab\tbab\tround\n' >"$tmp/t/places.tsv"
printf 'key*\tphrases\nbabab\tbab\n' >"$tmp/t/place_keys.tsv"
run 0 "$saksi" pack build "$tmp/t" -o "$extra"
refused "its places are not laid out as world.pack's"
for n in 1 2 3 4 5 6 7 8 9; do cp "$tmp/good.pack" "$tmp/p/places-n$n.pack"; done
rm "$extra"
run 3 "$saksi" code "$tmp/a.txt"
said 'more than 8 packs'
rm "$tmp/p/places-n9.pack"
run 0 "$saksi" code "$tmp/a.txt"
finish
