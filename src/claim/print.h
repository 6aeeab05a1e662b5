// SPDX-License-Identifier: Apache-2.0
// print.h: what the readable forms of a claim (stories, CSV) share.
#ifndef SK_CLAIM_PRINT_H
#define SK_CLAIM_PRINT_H

#include "claim/claim.h"

extern const char *const SK_CLAIM_KIND_NAMES[CLAIM_KIND_COUNT];
extern const char *const SK_COUNT_OF_NAMES[COUNT_OF_COUNT];
extern const char *const SK_PRECISION_NAMES[PRECISION_COUNT];

// The words of a span on one line: each run of blanks becomes one blank.
void sk_print_words(Buf *out, Str text, Span s);
// "killed 25.. approx", "killed 10 of 25 anak-anak".
void sk_print_count(Buf *out, Str text, const Count *n);
// 83 -> 0.83, always with two decimals.
void sk_print_percent(Buf *out, uint8_t percent);

#endif
