#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# perceptron.sh: builds the engine's plain rival and runs it with its options.
#
#   in    bench/perceptron.sh --trees TRAIN --dev DEV [--text JSONL] …
#   out   see bench/perceptron/main.c
set -eu
root=$(dirname "$0")/..
build=${SAKSI_BUILD:-$root/build}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
needs="sqlite3 libzstd libxxhash nettle jansson"
${CC:-cc} -std=c17 -D_GNU_SOURCE -O2 -I"$root/src" -I"$root/include" \
    -I"$root/bench/perceptron" "$root"/bench/perceptron/*.c -o "$work/run" \
    "$build/libsaksi.a" $(pkg-config --cflags --libs $needs) -lpthread -lm
"$work/run" "$@"
