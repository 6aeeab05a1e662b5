# SPDX-License-Identifier: Apache-2.0
# lib.sh: what the tests of the command line share.
#
#   . tests/cli/lib.sh
#   run 1 "$saksi" code missing.txt          the wanted exit code first
#   said 'missing.txt: No such file'         on stderr; the output is in $out
#   finish
set -u
saksi=$SAKSI
root=$PWD
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
out=$tmp/.out
err=$tmp/.err
bad=0
unset COLUMNS NO_COLOR

wrong() {
    echo "WRONG: $*"
    bad=1
}

run() {
    wanted=$1
    shift
    "$@" >"$out" 2>"$err"
    code=$?
    [ "$code" = "$wanted" ] || {
        wrong "exit $code, wanted $wanted: $*"
        head -n 20 "$err"
    }
}

said() {
    grep -q -e "$1" "$err" || {
        wrong "stderr does not say: $1"
        head -n 20 "$err"
    }
}

printed() {
    grep -q -e "$1" "$out" || {
        wrong "the output does not hold: $1"
        head -n 20 "$out"
    }
}

same() {
    cmp "$1" "$2" || wrong "$1 and $2 differ: $3"
}

finish() {
    exit $bad
}

# Two documents that give claims.
good_a='Tentara Suriah merebut kota Qusair pada Sabtu, kata seorang aktivis.'
good_b='Sedikitnya 25 orang tewas dalam serangan udara di Aleppo.'
