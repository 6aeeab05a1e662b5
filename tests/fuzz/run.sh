#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run.sh: one fuzzer for $FUZZ_SECONDS (default 30), from its corpus on.
#
#   in    tests/fuzz/run.sh build-fuzz/tests/fuzz_utf8 utf8
#   out   libFuzzer's last lines; a crash leaves its input in build-fuzz/found/
set -eu
fuzzer=$1
name=$2
found=$SAKSI_BUILD/found
grown=$SAKSI_BUILD/corpus/$name
mkdir -p "$found" "$grown"
dict=
[ -f "tests/fuzz/$name.dict" ] && dict="-dict=tests/fuzz/$name.dict"
# shellcheck disable=SC2086 # dict is one word or none
"$fuzzer" -max_total_time="${FUZZ_SECONDS:-30}" -timeout=20 -rss_limit_mb=3000 \
    -print_final_stats=1 -verbosity=0 $dict \
    -artifact_prefix="$found/$name-" "$grown" "tests/fuzz/corpus/$name"
