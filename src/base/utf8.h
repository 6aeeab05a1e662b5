// SPDX-License-Identifier: Apache-2.0
// utf8.h: code points in bytes.
#ifndef SK_BASE_UTF8_H
#define SK_BASE_UTF8_H

#include "base/str.h"

// Reads the code point at s.p[*at] and moves *at behind it. A byte that starts
// no valid sequence (overlong, surrogate, cut short, over U+10FFFF) gives
// U+FFFD and moves by one. Requires *at < s.n.
uint32_t sk_utf8_next(Str s, size_t *at);
// Writes `cp` to out (room for 4 bytes) and returns how many bytes it took.
unsigned sk_utf8_put(uint32_t cp, char *out);
// Position of the first invalid byte, or SIZE_MAX when all of s is UTF-8.
size_t sk_utf8_check(Str s);

bool     sk_cp_letter(uint32_t cp); // letters and marks of any script
bool     sk_cp_digit(uint32_t cp);  // 0 to 9 only
bool     sk_cp_upper(uint32_t cp);  // upper case, as far as sk_cp_lower knows
bool     sk_cp_space(uint32_t cp);  // blanks, no-break spaces, line ends
uint32_t sk_cp_lower(uint32_t cp);  // simple; Latin, Greek, Cyrillic

#endif
