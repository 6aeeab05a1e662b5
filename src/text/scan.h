// SPDX-License-Identifier: Apache-2.0
// scan.h: small steps over a text's bytes: blanks, words, keys of tables.
//
//   in    "Baca Juga : Gencatan senjata"
//   out   words "Baca", "Juga", "Gencatan", "senjata"; the key of the first
//         two is that of the phrase "baca juga"
#ifndef SK_TEXT_SCAN_H
#define SK_TEXT_SCAN_H

#include "base/utf8.h"
#include "pack/pack.h"

// Bytes of the blank (space, tab, line end, no-break space …) that starts at
// `at`, or ends before `at`; 0 where there is none.
size_t sk_scan_blank(Str s, size_t at);
size_t sk_scan_blank_before(Str s, size_t at);
// Moves over all blanks from `at` on.
size_t sk_scan_blanks(Str s, size_t at);
// The part of [beg, end) without blanks at both ends.
Span sk_scan_trim(Str s, Span span);

// The code point at `at` (0 at the end) and the one that ends before it.
uint32_t sk_scan_cp(Str s, size_t at);
uint32_t sk_scan_cp_before(Str s, size_t at);
bool     sk_scan_upper(Str s, size_t at); // an upper-case letter at `at`
bool     sk_scan_lower(Str s, size_t at); // a letter, not upper case
bool     sk_scan_alnum(Str s, size_t at); // a letter or digit

// The next word from `at` on: letters, digits and "_". False where the text
// ends first, or after `far` bytes without a word.
bool sk_scan_word(Str s, size_t at, size_t far, Span *word);
// The key of `h` and one more word, in lower case; a number counts as "#".
uint64_t sk_scan_key(uint64_t h, Str word);

// A short text as a table's key: lower case, one blank between words.
// False where it is empty or does not fit.
typedef struct {
    char   p[96];
    size_t n;
} Key;
bool              sk_scan_phrase(Str s, Key *key);
static inline Str sk_key_str(const Key *k) { return (Str){ k->p, k->n }; }

#endif
