#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# packs.sh: packs that are missing, damaged or broken are told plainly; the
# same tables give the same pack.
. tests/cli/lib.sh
echo "$good_a" >"$tmp/a.txt"
packs=$SAKSI_PACKS
run 3 "$saksi" code --packs "$tmp/none" "$tmp/a.txt"
said "$tmp/none/id.pack: No such file"
said 'SAKSI_PACKS'
run 3 env SAKSI_PACKS="$tmp/none" "$saksi" code "$tmp/a.txt"
said "$tmp/none/id.pack"
run 0 env -u SAKSI_PACKS "$saksi" code "$tmp/a.txt"
printed '"doc"'

# One byte in the middle, and an end that is cut off.
mkdir "$tmp/p"
size=$(stat -c %s "$packs/id.pack")
for hurt in middle end; do
    cp "$packs"/*.pack "$tmp/p/"
    if [ $hurt = middle ]; then
        byte=$(od -An -tu1 -j $((size / 2)) -N 1 "$packs/id.pack")
        printf "\\$(printf %o $(((byte + 1) % 256)))" |
            dd of="$tmp/p/id.pack" bs=1 seek=$((size / 2)) conv=notrunc 2>/dev/null
    else
        truncate -s $((size - 100)) "$tmp/p/id.pack"
    fi
    run 3 "$saksi" code --packs "$tmp/p" "$tmp/a.txt"
    said "$tmp/p/id.pack"
    [ -s "$out" ] && wrong "claims from a damaged pack"
    run 3 "$saksi" pack check "$tmp/p/id.pack"
done
run 0 "$saksi" pack check "$packs/id.pack"
printed 'whole, [0-9a-f]\{32\}$'

run 0 "$saksi" pack build data/id -o "$tmp/id.pack"
same "$packs/id.pack" "$tmp/id.pack" "data/id built twice"
run 3 "$saksi" pack build "$tmp/none" -o "$tmp/x.pack"
said 'No such file'
mkdir "$tmp/tables"
run 3 "$saksi" pack build "$tmp/tables" -o "$tmp/x.pack"
said 'no .tsv'
printf 'word*\tmeaning\na\tb\tc\td\n' >"$tmp/tables/t.tsv"
run 3 "$saksi" pack build "$tmp/tables" -o "$tmp/x.pack"
said 't.tsv:2'
[ -e "$tmp/x.pack" ] && wrong "a pack is left of broken tables"
finish
