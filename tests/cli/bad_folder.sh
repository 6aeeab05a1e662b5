#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# bad_folder.sh: a folder with a file that cannot be read, and stranger things.
. tests/cli/lib.sh
mkdir -p "$tmp/news/sub/.hidden"
echo "$good_a" >"$tmp/news/a.txt"
echo "$good_b" >"$tmp/news/sub/b.txt"
echo "$good_b" >"$tmp/news/.c.txt"
echo "$good_b" >"$tmp/news/sub/.hidden/d.txt"
cd "$tmp" || exit 1
run 0 "$saksi" code news
cp "$out" want
printed '"doc":"a.txt"'
printed '"doc":"sub/b.txt"'
if grep -q -e 'c.txt' -e 'd.txt' "$out"; then wrong "hidden files are read"; fi

# A link that leads nowhere, a pipe that nobody writes to.
ln -s nowhere news/dangling.txt
mkfifo news/pipe.txt
run 1 timeout 60 "$saksi" code news
said 'dangling.txt'
same want "$out" "a dangling link and a pipe"
rm news/dangling.txt news/pipe.txt

# A file without the right to read it: root can read all, so as nobody.
echo secret >news/m.txt
chmod 000 news/m.txt
if [ "$(id -u)" != 0 ]; then
    run 1 "$saksi" code news
elif command -v setpriv >/dev/null; then
    chmod 755 "$tmp"
    cp "$saksi" "$tmp/saksi" && cp -r "$SAKSI_PACKS" "$tmp/packs"
    chmod -R a+rX "$tmp/saksi" "$tmp/packs"
    run 1 setpriv --reuid=65534 --regid=65534 --clear-groups \
        env SAKSI_PACKS="$tmp/packs" "$tmp/saksi" code news
fi
said 'm.txt: Permission denied'
same want "$out" "a file without the right to read it"
chmod 600 news/m.txt

mkdir void
"$saksi" code void >"$out" 2>"$err"
[ $? -le 1 ] || wrong "an empty folder ends the run"
[ -s "$out" ] && wrong "an empty folder gives claims"
finish
