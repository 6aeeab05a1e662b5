#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# install.sh: an installed Saksi works from any folder, and so does a program
# of somebody else's that is built with pkg-config.
set -eu
unset SAKSI_PACKS
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cmake --install "$SAKSI_BUILD" --prefix "$tmp/usr" >/dev/null
cd "$tmp"
echo 'Tentara Suriah merebut kota Qusair.' >a.txt
usr/bin/saksi code a.txt >claims
grep -q '"doc":"a.txt"' claims

cat >mine.c <<'END'
#include <saksi.h>
#include <stdio.h>
#include <string.h>
int main(void)
{
    SaksiError  err;
    Saksi      *s = saksi_open(NULL, &err);
    if (!s) return fprintf(stderr, "%s\n", err.msg), 1;
    SaksiCoder   *c = saksi_coder_new(s);
    const char   *text = "Tentara Suriah merebut kota Qusair.";
    SaksiDocument d = { .id = "m", .text = text, .text_len = strlen(text) };
    if (saksi_code(c, &d, &err) != SAKSI_OK) return 1;
    printf("%zu\n", saksi_claim_count(c));
    saksi_coder_free(c);
    saksi_close(s);
    return 0;
}
END
lib=$(dirname "$(find usr -name libsaksi.a)")
sanitize=
nm -D usr/bin/saksi | grep -q __asan_init && sanitize=-fsanitize=address,undefined
PKG_CONFIG_PATH=$tmp/$lib/pkgconfig
export PKG_CONFIG_PATH
flags() { pkg-config "$@" --define-variable=prefix="$tmp/usr" saksi; }
# shellcheck disable=SC2046,SC2086 # words on purpose
gcc $sanitize mine.c -o mine $(flags --cflags --libs)
n=$(LD_LIBRARY_PATH=$tmp/$lib ./mine)
[ "$n" = "$(wc -l <claims)" ] || { echo "shared: $n claims"; exit 1; }
rm "$lib"/libsaksi.so*
# shellcheck disable=SC2046,SC2086
gcc $sanitize mine.c -o usr/bin/mine $(flags --cflags --libs --static)
n=$(usr/bin/mine)
[ "$n" = "$(wc -l <claims)" ] || { echo "static: $n claims"; exit 1; }
for page in saksi saksi-code; do
    [ -f "usr/share/man/man1/$page.1" ] || { echo "no page $page"; exit 1; }
done
