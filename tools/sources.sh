#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# sources.sh: the C sources that people write, one a line.
#
#   in    tools/sources.sh [FOLDER …]     (default: all of them)
#   out   include/saksi.h … src/base/arena.c …; no generated files
[ $# -gt 0 ] || set -- include src tests bench
find "$@" -name '*.[ch]' ! -name '*_gen.[ch]' | LC_ALL=C sort
