#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run.sh: speeds and memory, measured against a plain pass over the same bytes.
#
#   in    bench/run.sh            after `make`; uses ./saksi
#   out   a table: start-up, examples, and where ../shared is present its
#         corpus: words a second, MB a second, peak memory, how many times as
#         long as `wc -w`; instructions a word where valgrind is installed
set -eu
cd "$(dirname "$0")/.."
python3 bench/measure.py
