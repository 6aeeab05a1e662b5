// SPDX-License-Identifier: Apache-2.0
// scan.c: small steps over a text's bytes: blanks, words, keys of tables.
//
//   in    "(ANTARA  News)" from byte 1
//   out   word "ANTARA", word "News"; as a phrase: "antara news"
//
// All of these look at the bytes before and behind a place, never farther
// than they move, so that a loop over them stays linear.
#include "text/scan.h"

enum { KEY_WORD = 64 }; // bytes of the longest word that a table may hold

size_t sk_scan_blank(Str s, size_t at)
{
    if (at >= s.n) return 0;
    uint8_t c = (uint8_t)s.p[at];
    if (c < 0x80) return sk_cp_space(c) ? 1 : 0;
    size_t   next = at;
    uint32_t cp = sk_utf8_next(s, &next);
    return sk_cp_space(cp) ? next - at : 0;
}

// Where the code point that ends before `at` starts. Requires at > 0.
static size_t step_back(Str s, size_t at)
{
    size_t beg = at - 1;
    while (beg > 0 && at - beg < 4 && ((uint8_t)s.p[beg] & 0xC0) == 0x80)
        beg--;
    return beg;
}

uint32_t sk_scan_cp(Str s, size_t at)
{
    return at < s.n ? sk_utf8_next(s, &at) : 0;
}

uint32_t sk_scan_cp_before(Str s, size_t at)
{
    if (at == 0 || at > s.n) return 0;
    size_t beg = step_back(s, at);
    return sk_utf8_next(s, &beg);
}

size_t sk_scan_blank_before(Str s, size_t at)
{
    if (at == 0 || at > s.n) return 0;
    uint8_t c = (uint8_t)s.p[at - 1];
    if (c < 0x80) return sk_cp_space(c) ? 1 : 0;
    return sk_cp_space(sk_scan_cp_before(s, at)) ? at - step_back(s, at) : 0;
}

size_t sk_scan_blanks(Str s, size_t at)
{
    for (size_t n; (n = sk_scan_blank(s, at)) > 0;) at += n;
    return at;
}

Span sk_scan_trim(Str s, Span span)
{
    Str part = { s.p, span.end };
    span.beg = (uint32_t)sk_scan_blanks(part, span.beg);
    while (span.end > span.beg) {
        size_t n = sk_scan_blank_before(s, span.end);
        if (n == 0) break;
        span.end -= (uint32_t)n;
    }
    return span;
}

bool sk_scan_upper(Str s, size_t at) { return sk_cp_upper(sk_scan_cp(s, at)); }

bool sk_scan_lower(Str s, size_t at)
{
    uint32_t cp = sk_scan_cp(s, at);
    return sk_cp_letter(cp) && !sk_cp_upper(cp);
}

bool sk_scan_alnum(Str s, size_t at)
{
    uint32_t cp = sk_scan_cp(s, at);
    return sk_cp_letter(cp) || sk_cp_digit(cp);
}

static bool is_word(Str s, size_t at)
{
    return sk_scan_alnum(s, at) || (at < s.n && s.p[at] == '_');
}

bool sk_scan_word(Str s, size_t at, size_t far, Span *word)
{
    size_t stop = far < s.n - at ? at + far : s.n;
    while (at < stop && !is_word(s, at)) (void)sk_utf8_next(s, &at);
    word->beg = word->end = (uint32_t)at;
    if (at >= stop) return false;
    while (at < s.n && at - word->beg < KEY_WORD && is_word(s, at))
        (void)sk_utf8_next(s, &at);
    word->end = (uint32_t)at;
    return true;
}

uint64_t sk_scan_key(uint64_t h, Str word)
{
    char   low[KEY_WORD + 8];
    size_t n = 0, digits = 0;
    for (size_t at = 0; at < word.n && n + 4 <= sizeof low;) {
        uint32_t cp = sk_utf8_next(word, &at);
        if (sk_cp_digit(cp)) digits++;
        n += sk_utf8_put(sk_cp_lower(cp), low + n);
    }
    if (digits == word.n) return sk_phrase_add(h, SK_STR("#"));
    return sk_phrase_add(h, (Str){ low, n });
}

bool sk_scan_phrase(Str s, Key *key)
{
    key->n = 0;
    for (size_t at = 0; at < s.n;) {
        size_t blank = sk_scan_blank(s, at);
        if (key->n + 4 > sizeof key->p) return false;
        if (blank == 0) {
            uint32_t cp = sk_cp_lower(sk_utf8_next(s, &at));
            key->n += sk_utf8_put(cp, key->p + key->n);
            continue;
        }
        at += blank;
        if (key->n > 0 && key->p[key->n - 1] != ' ') key->p[key->n++] = ' ';
    }
    if (key->n > 0 && key->p[key->n - 1] == ' ') key->n--;
    return key->n > 0;
}
