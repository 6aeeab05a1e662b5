#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# bad_input.sh: a bad document is told and passed over; the rest is done.
. tests/cli/lib.sh
cd "$tmp" || exit 1
echo "$good_a" >a.txt
echo "$good_b" >b.txt
: >empty.txt
printf ' \n\n\t\n' >blank.txt
printf 'ELF\0\001\002\0\0words' >binary.txt
printf 'Kota itu \377\376 direbut.\n' >latin.txt
"$saksi" code a.txt >want_a
"$saksi" code b.txt >want_b
cat want_a want_b >want
[ -s want_a ] && [ -s want_b ] || wrong "the good documents give no claims"

try() { # NAME WORDS: between two good documents, NAME is told with WORDS
    run 1 "$saksi" code a.txt "$1" b.txt
    said "$1"
    said "$2"
    [ "$(wc -l <"$err")" = 1 ] || wrong "$1: more than one line is said"
    same want "$out" "around $1"
}
try empty.txt 'empty'
try missing.txt 'No such file'
try binary.txt 'not text'
try latin.txt 'UTF-8'
said 'byte 9'

# A blank document is read, and says nothing.
"$saksi" code a.txt blank.txt b.txt >"$out" 2>"$err"
same want "$out" "around blank.txt"

# In JSON Lines the broken lines are told by their numbers.
{
    printf '{"id":"one","text":"%s"}\n' "$good_a"
    echo '{"id":"two","text":'
    echo 'words that are no JSON'
    echo '{"id":"four"}'
    echo '["five"]'
    echo '{"id":"six","text":6}'
    printf '{"id":"seven","text":"broken \377"}\n'
    printf '{"id":"eight","text":"%s"}\n' "$good_b"
} >news.jsonl
run 1 "$saksi" code news.jsonl
for line in 2 3 4 5 6 7; do said "news.jsonl:$line"; done
[ "$(wc -l <"$err")" = 6 ] || wrong "six lines are broken, not $(wc -l <"$err")"
printed '"doc":"one"'
printed '"doc":"eight"'
[ "$(wc -l <"$out")" = "$(wc -l <want)" ] || wrong "news.jsonl: other claims"

# The same from standard input, whole lines and all.
"$saksi" code - <news.jsonl >from_stdin 2>"$err"
same "$out" from_stdin "standard input"

# Names of anything; none may move the terminal's cursor.
name=$(printf 'x\033[2Jy.txt')
run 1 "$saksi" code "$name"
if grep -q "$(printf '\033')" "$err"; then wrong "an escape is passed on"; fi

# Too large is told before it is held.
head -c 70000 /dev/zero | tr '\0' 'a' >large.txt
run 1 "$saksi" code --max-document 64K a.txt large.txt b.txt
said 'large.txt'
same want "$out" "around large.txt"
finish
