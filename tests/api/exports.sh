#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# exports.sh: libsaksi.so shows what saksi.h declares, and nothing else.
set -u
declared=$(grep -A2 '^SAKSI_API' include/saksi.h | grep -o 'saksi_[a-z_]*(' | tr -d '(' | sort -u)
shown=$(nm -D --defined-only "$SAKSI_BUILD/libsaksi.so" | awk '$2 ~ /[TDBR]/ { print $3 }' |
    grep -v '^__\(asan\|odr_asan\|ubsan\|lsan\)' | sort -u)
[ -n "$declared" ] || { echo "saksi.h declares nothing?"; exit 1; }
if [ "$declared" != "$shown" ]; then
    echo "declared in saksi.h:" $declared
    echo "shown by libsaksi.so:" $shown
    exit 1
fi
