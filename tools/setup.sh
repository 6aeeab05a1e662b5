#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# setup.sh: installs what is missing of tools/packages.txt, and says why.
#
#   in    tools/setup.sh make     what `make` and `make test` need
#         tools/setup.sh all      what the checks, fuzzers and bench need too
#   out   nothing where nothing is missing; without root, the one command
#
# SETUP_DPKG_QUERY stands in for dpkg-query in the test of this script.
set -eu
want=${1:-make}
here=$(dirname "$0")
query=${SETUP_DPKG_QUERY:-dpkg-query}

if ! command -v "$query" >/dev/null 2>&1; then
    exit 0 # no Debian: the build itself tells what it does not find
fi

# "name<TAB>why" of each package that is wanted.
list() {
    while read -r name level why; do
        case $name in '' | '#'*) continue ;; esac
        if [ "$level" = make ] || [ "$want" = all ]; then
            printf '%s\t%s\n' "$name" "$why"
        fi
    done <"$here/packages.txt"
}

names=$(list | cut -f 1)
# shellcheck disable=SC2086 # one argument a package
have=$("$query" -W -f '${Package} ${Status}\n' $names 2>/dev/null |
    sed -n 's/ install ok installed$//p') || true
missing=
for name in $names; do
    case "
$have
" in *"
$name
"*) ;; *) missing="$missing $name" ;; esac
done
[ -n "$missing" ] || exit 0

echo "Missing, and what for:"
for name in $missing; do
    list | sed -n "s/^$name	/  $name: /p"
done

command="apt-get update && apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root='sudo -n'
else
    echo "Installing them takes root. Please run this, then the same again:"
    echo
    echo "  sudo sh -c '$command'"
    exit 1
fi
echo "Installing them with apt-get:"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# shellcheck disable=SC2086 # words on purpose
$as_root env DEBIAN_FRONTEND=noninteractive sh -c "$command" >"$log" 2>&1 || {
    tail -n 20 "$log"
    echo "apt-get failed (above). By hand: $command"
    exit 1
}
echo "  done."
