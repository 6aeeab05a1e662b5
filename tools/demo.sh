#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# demo.sh: the examples, read; what `make demo` shows.
#
#   out   the claims of examples/ as a table, and what to try next
set -eu
cd "$(dirname "$0")/.."
./saksi code examples --format table
cat <<'END'

Every line above leads to its sentence. Try next:
  ./saksi code examples --format jsonl | head -n 1    a claim as data
  ./saksi explain examples/qara-kalamun.txt           why, sentence by sentence
  ./saksi text --why examples/qusair-militer.txt      what was left out, and why
  ./saksi ingest examples --ledger /tmp/war.db        keep it
  ./saksi claims --ledger /tmp/war.db --place Qusair  and ask it
END
