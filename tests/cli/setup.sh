#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# setup.sh: tools/setup.sh is silent where nothing is missing, and without root
# says the one command; a stand-in for dpkg-query plays the machine.
. tests/cli/lib.sh
printf '#!/bin/sh\nshift 3\nfor p in "$@"; do echo "$p install ok installed"; done\n' >"$tmp/all"
printf '#!/bin/sh\nshift 3\nfor p in "$@"; do case $p in cmake) ;; clang-14) echo "$p deinstall ok config-files" ;; *) echo "$p install ok installed" ;; esac; done\n' >"$tmp/some"
chmod 755 "$tmp" "$tmp/all" "$tmp/some"
for level in make all; do
    run 0 env SETUP_DPKG_QUERY="$tmp/all" tools/setup.sh $level
    [ -s "$out" ] && wrong "$level: nothing is missing, and it says something"
done
[ "$(id -u)" = 0 ] && as='setpriv --reuid=65534 --regid=65534 --clear-groups' || as=
if [ -n "$as" ]; then
    mkdir "$tmp/tools" && cp tools/setup.sh tools/packages.txt "$tmp/tools/"
    chmod -R a+rX "$tmp/tools"
    cd "$tmp" || exit 1
fi
if [ -z "$as" ] && sudo -n true 2>/dev/null; then finish; fi
# shellcheck disable=SC2086 # words on purpose
run 1 $as env PATH=/usr/bin:/bin SETUP_DPKG_QUERY="$tmp/some" tools/setup.sh make
printed 'cmake: makes the build'
printed 'apt-get install -y --no-install-recommends cmake'
if grep -q clang-14 "$out"; then wrong "make does not need clang-14"; fi
# shellcheck disable=SC2086
run 1 $as env PATH=/usr/bin:/bin SETUP_DPKG_QUERY="$tmp/some" tools/setup.sh all
printed 'clang-14: second compiler'
printed 'install -y --no-install-recommends cmake clang-14'
finish
