#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# threads.sh: the same bytes, in the order of the input, for any number of
# threads, and on every run.
. tests/cli/lib.sh
mkdir "$tmp/news"
cp examples/*.txt "$tmp/news/"
for i in $(seq 10 40); do
    echo "$good_a" >"$tmp/news/short$i.txt"
    printf 'x\377' >"$tmp/news/broken$i.txt"
done
for format in jsonl csv story; do
    run 1 "$saksi" code --threads 1 --format $format "$tmp/news" examples
    cp "$out" "$tmp/want" && cp "$err" "$tmp/want_err"
    [ "$(wc -l <"$tmp/want")" -gt 50 ] || wrong "$format: hardly any output"
    for n in 1 2 3 4 16; do
        run 1 "$saksi" code --threads $n --format $format "$tmp/news" examples
        same "$tmp/want" "$out" "$format with $n threads"
        same "$tmp/want_err" "$err" "$format: messages with $n threads"
    done
done
finish
