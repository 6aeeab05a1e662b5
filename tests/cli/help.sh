#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# help.sh: every command has its help with examples, and its page; wrong use
# is exit code 2 with one line that names the way out.
. tests/cli/lib.sh
version=$(sed -n 's/^#define SAKSI_VERSION "\(.*\)"/\1/p' include/saksi.h)
run 0 "$saksi" --version
[ "$(cat "$out")" = "saksi $version" ] || wrong "version: $(cat "$out")"
run 0 "$saksi" --help
printed '^Examples:'
commands=$(sed -n 's/^  \([a-z]*\) .*/\1/p' "$out" | grep -v '^saksi$')
[ "$(echo "$commands" | wc -l)" -ge 8 ] || wrong "few commands: $commands"
for c in $commands; do
    grep -q -F "saksi\\-$c (1)" docs/man/saksi.1 ||
        wrong "docs/man/saksi.1 does not name $c"
    run 0 "$saksi" "$c" --help
    [ -s "$err" ] && wrong "$c --help: says something on stderr"
    printed "^Usage: saksi $c"
    printed 'Examples\?:'
    printed "^  saksi $c"
    awk -v c="$c" 'length > 100 { print c ": a line of " length " columns"; e = 1 } END { exit e }' "$out" ||
        wrong "$c --help is too wide"
    page=docs/man/saksi-$c.1
    [ -f "$page" ] || { wrong "$page is missing"; continue; }
    for option in $(grep -o '^  --[a-z-]*' "$out" | sort -u); do
        grep -q -F -e "$(echo "$option" | sed 's/-/\\-/g')" "$page" ||
            wrong "$page does not tell of $option"
    done
    run 2 "$saksi" "$c" --no-such-option
    [ -s "$out" ] && wrong "$c: wrong use prints on standard output"
    said "no-such-option"
done
for f in docs/man/*.1; do
    head -n 3 "$f" | grep -q '^\.TH ' || wrong "$f has no .TH"
done
run 0 "$saksi" help code
printed '^Usage: saksi code'
run 2 "$saksi"
said 'saksi --help'
run 2 "$saksi" nonsense
said 'nonsense'
run 2 "$saksi" code
run 2 "$saksi" code --threads 0 a.txt
said 'whole number'
run 2 "$saksi" code --threads
run 2 "$saksi" code --format yaml a.txt
said 'yaml'
run 2 "$saksi" code --published 2013-02-30 a.txt
said '2013-02-30'
run 2 "$saksi" code --max-document 12Q a.txt
run 2 "$saksi" code --min-confidence 1.5 a.txt
run 2 "$saksi" parse --format xml a.txt
run 2 "$saksi" pack build data/id
run 2 "$saksi" pack frob data/id -o x
# After --, a name may begin with a dash.
echo "$good_a" >"$tmp/-a.txt"
cd "$tmp" || exit 1
run 0 "$saksi" code -- -a.txt
printed '"doc":"-a.txt"'
finish
