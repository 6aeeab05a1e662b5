#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# check.sh: form, flow and tables; runs no tests.
#
#   in    tools/check.sh            in the root, after `make`
#   out   a line a step, what is wrong behind it; exit 1 where a step failed
set -u
export LC_ALL=C
failed=0
log=$(mktemp)
trap 'rm -f "$log" "$log.form"' EXIT
sources=$(tools/sources.sh)
flags="-std=c17 -D_GNU_SOURCE -Isrc -Iinclude"
warnings="-Wall -Wextra -Wshadow -Wconversion -Werror"

step() {
    title=$1
    shift
    if "$@" >"$log" 2>&1; then
        echo "ok    $title"
    else
        echo "WRONG $title"
        head -n "${CHECK_LINES:-60}" "$log" | sed 's/^/      /'
        failed=1
    fi
}

# What a merge left standing: lines of seven < or >.
merged() {
    ! grep -rnI -e '^<<<<<<< ' -e '^>>>>>>> ' --exclude-dir=build \
        --exclude-dir='build-*' --exclude-dir=.git "${1:-.}"
}

# Every rule must be able to fail: each is tried on something that breaks it.
try_rules() {
    dir=$(mktemp -d)
    mkdir -p "$dir/src/base" "$dir/src/text"
    printf 'base:\ntext: base\n' >"$dir/FLOW"
    printf '#include "text/html.h"\n' >"$dir/src/base/a.c"
    printf '#include "base/a.h"\n' >"$dir/src/text/b.c"
    bad=0
    if tools/check_flow.sh "$dir" >/dev/null; then
        echo "check_flow.sh lets an #include upstream pass"
        bad=1
    fi
    printf '#include "base/b.h"\n' >"$dir/src/base/a.c"
    tools/check_flow.sh "$dir" || { echo "check_flow.sh refuses a good tree"; bad=1; }
    printf 'base: text\ntext: base\n' >"$dir/FLOW"
    if tools/check_flow.sh "$dir" >/dev/null; then
        echo "check_flow.sh lets a circle in FLOW pass"
        bad=1
    fi
    { echo 'int f(void)'; echo '{'; yes '    g();' | head -n 61; echo '}'; } >"$dir/long.c"
    if awk -f tools/check_length.awk "$dir/long.c" >/dev/null; then
        echo "check_length.awk lets a long function pass"
        bad=1
    fi
    printf '// SPDX-License-Identifier: Apache-2.0\n// c.c: x.\nchar *w = "\303\251";\n' >"$dir/src/text/c.c"
    if (cd "$dir" && awk -f "$OLDPWD/tools/check_text.awk" src/text/c.c) >/dev/null; then
        echo "check_text.awk lets a word in code pass"
        bad=1
    fi
    printf '<<<<<<< here\n' >"$dir/src/text/d.tsv"
    if merged "$dir" >/dev/null; then
        echo "merged lets half a merge pass"
        bad=1
    fi
    rm -rf "$dir"
    return $bad
}

spdx() { # in files of other languages, within the first three lines
    bad=0
    for f in $(find . -path './build*' -prune -o -type f '(' -name '*.sh' -o -name '*.py' -o -name '*.awk' ')' -print) CMakeLists.txt tests/CMakeLists.txt Makefile .ci/run; do
        head -n 3 "$f" | grep -q 'SPDX-License-Identifier: Apache-2.0' || { echo "$f: no SPDX line"; bad=1; }
    done
    return $bad
}

generated() { # a made file names its maker, which can compare
    bad=0
    for f in $(find src tests -name '*_gen.[ch]'); do
        maker=$(sed -n 's/^.*Made by \(tools\/[a-z_]*\.py\).*/\1/p' "$f")
        case $maker in
        '') echo "$f: names no maker" && bad=1 && continue ;;
        tools/gen_unicode.py) python3 "$maker" --check || bad=1 ;;
        *) python3 "$maker" --check "$f" || bad=1 ;;
        esac
    done
    python3 tools/gen_place_keys.py --check || bad=1
    python3 tools/gen_man.py --check || bad=1
    return $bad
}

form() { # files, not each of their lines
    for f in $sources; do
        clang-format-14 --dry-run -Werror "$f" 2>/dev/null || echo "$f: run make format"
    done >"$log.form"
    cat "$log.form"
    [ ! -s "$log.form" ]
}

# Both compilers on every source; clang need not write objects for that.
clang_syntax() {
    # shellcheck disable=SC2086 # words on purpose
    for f in $(tools/sources.sh src bench | grep '\.c$'); do
        clang-14 $flags $warnings -fsyntax-only "$f" || return 1
    done
}

tidy() {
    tools/sources.sh src | grep '\.c$' |
        xargs -P "$(nproc)" -n 4 clang-tidy-14 -p build --quiet 2>/dev/null
}

packs() {
    dir=$(mktemp -d)
    bad=0
    for name in id world; do
        ./saksi pack build "data/$name" -o "$dir/$name.pack" &&
            ./saksi pack check "$dir/$name.pack" || bad=1
        cmp "$dir/$name.pack" "build/packs/$name.pack" || bad=1
    done
    rm -rf "$dir"
    return $bad
}

tables() { # what codes.tsv says, and what whoever keeps more rules has
    bad=0
    ./saksi check data || bad=1
    for f in tools/check_*.py; do
        [ -e "$f" ] || continue
        python3 "$f" || bad=1
    done
    return $bad
}

step "the rules can fail" try_rules
step "flow" tools/check_flow.sh
# shellcheck disable=SC2086 # one argument a file
step "sources: SPDX, opening comment, no words in code" awk -f tools/check_text.awk $sources
step "scripts: SPDX" spdx
# shellcheck disable=SC2086
step "lengths" awk -f tools/check_length.awk $sources
step "clang-format" form
step "merges are finished" merged
step "generated files are fresh" generated
step "packs" packs
step "tables" tables
step "clang, no warning" clang_syntax
step "clang-tidy" tidy
exit $failed
