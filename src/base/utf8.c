// SPDX-License-Identifier: Apache-2.0
// utf8.c: code points in bytes, and what kind of character they are.
//
//   in    "\xC3\x89tat"
//   out   U+00C9 (upper case, a letter), then 't', 'a', 't'
//
// Well-formed sequences are those of the Unicode Standard, table 3-7: the
// second byte's range depends on the first one, which keeps out overlong
// forms, surrogates and everything above U+10FFFF. Letters and lower case
// come from tables that tools/gen_unicode.py makes.
#include "base/utf8.h"

#include "base/unicode_gen.h"

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

enum { REPLACEMENT = 0xFFFD };

static bool is_tail(uint8_t c) { return (c & 0xC0) == 0x80; }

// The bytes of the well-formed sequence at `at`, or 0 where none starts.
static unsigned sequence_length(Str s, size_t at)
{
    const uint8_t *p = (const uint8_t *)s.p + at;
    size_t         left = s.n - at;
    uint8_t        c = p[0];
    if (c < 0x80) return 1;
    if (c < 0xC2 || c > 0xF4 || left < 2) return 0;
    uint8_t lo = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
    uint8_t hi = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
    if (p[1] < lo || p[1] > hi) return 0;
    unsigned n = c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    if (left < n) return 0;
    for (unsigned i = 2; i < n; i++) {
        if (!is_tail(p[i])) return 0;
    }
    return n;
}

uint32_t sk_utf8_next(Str s, size_t *at)
{
    static const uint8_t first_bits[] = { 0, 0x7F, 0x1F, 0x0F, 0x07 };
    const uint8_t       *p = (const uint8_t *)s.p + *at;
    if (p[0] < 0x80) {
        *at += 1;
        return p[0];
    }
    unsigned n = sequence_length(s, *at);
    if (n == 0) {
        *at += 1;
        return REPLACEMENT;
    }
    uint32_t cp = p[0] & first_bits[n];
    for (unsigned i = 1; i < n; i++) cp = cp << 6 | (p[i] & 0x3Fu);
    *at += n;
    return cp;
}

unsigned sk_utf8_put(uint32_t cp, char *out)
{
    if (cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF)) cp = REPLACEMENT;
    if (cp < 0x80) {
        out[0] = (char)cp;
        return 1;
    }
    unsigned             n = cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
    static const uint8_t heads[] = { 0, 0, 0xC0, 0xE0, 0xF0 };
    for (unsigned i = n - 1; i > 0; i--) {
        out[i] = (char)(0x80 | (cp & 0x3F));
        cp >>= 6;
    }
    out[0] = (char)(heads[n] | cp);
    return n;
}

size_t sk_utf8_check(Str s)
{
    size_t at = 0;
    while (at < s.n) {
        uint64_t eight;
        if (s.n - at >= sizeof eight) {
            memcpy(&eight, s.p + at, sizeof eight);
            if ((eight & UINT64_C(0x8080808080808080)) == 0) {
                at += sizeof eight;
                continue;
            }
        }
        unsigned n = sequence_length(s, at);
        if (n == 0) return at;
        at += n;
    }
    return SIZE_MAX;
}

bool sk_cp_letter(uint32_t cp)
{
    if (cp < 0x80) return (cp | 0x20) >= 'a' && (cp | 0x20) <= 'z';
    size_t lo = 0, hi = LENGTH(letter_ranges);
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        if (cp > letter_ranges[mid].end) {
            lo = mid + 1;
        } else {
            hi = mid;
        }
    }
    return lo < LENGTH(letter_ranges) && cp >= letter_ranges[lo].beg;
}

bool sk_cp_digit(uint32_t cp) { return cp >= '0' && cp <= '9'; }

bool sk_cp_upper(uint32_t cp) { return sk_cp_lower(cp) != cp; }

bool sk_cp_space(uint32_t cp)
{
    if (cp <= ' ') return cp == ' ' || (cp >= '\t' && cp <= '\r');
    if (cp >= 0x2000 && cp <= 0x200A) return true;
    return cp == 0x85 || cp == 0xA0 || cp == 0x1680 || cp == 0x2028 ||
           cp == 0x2029 || cp == 0x202F || cp == 0x205F || cp == 0x3000;
}

uint32_t sk_cp_lower(uint32_t cp)
{
    if (cp < 0x80) return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
    size_t lo = 0, hi = LENGTH(lower_ranges);
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        if (cp > lower_ranges[mid].end) {
            lo = mid + 1;
        } else {
            hi = mid;
        }
    }
    if (lo == LENGTH(lower_ranges) || cp < lower_ranges[lo].beg) return cp;
    if ((cp - lower_ranges[lo].beg) % lower_ranges[lo].step != 0) return cp;
    return (uint32_t)((int32_t)cp + lower_ranges[lo].add);
}
