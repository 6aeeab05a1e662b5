// SPDX-License-Identifier: Apache-2.0
// must.h: what a fuzzer holds true of every input.
//
//   in    MUST(span.end <= text.n)      out   an abort that names it
#ifndef SK_FUZZ_MUST_H
#define SK_FUZZ_MUST_H

#include <stdio.h>
#include <stdlib.h>

#define MUST(what)                                                            \
    do {                                                                      \
        if (!(what)) {                                                        \
            fprintf(stderr, "broken: %s\n", #what);                           \
            abort();                                                          \
        }                                                                     \
    } while (0)

#endif
