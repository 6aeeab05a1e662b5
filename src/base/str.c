// SPDX-License-Identifier: Apache-2.0
// str.c: looking at borrowed bytes.
//
//   in    sk_str_cut(&rest, '|') with rest = "Halab|Aleppo"
//   out   "Halab", and rest = "Aleppo"
//
// Nothing here knows a locale. What allocates takes an arena; everything else
// gives back parts of what it was given.
#include "base/str.h"

#include "base/utf8.h"

Str sk_str_of(const char *z)
{
    return z == NULL ? (Str){ NULL, 0 } : (Str){ z, strlen(z) };
}

int sk_str_cmp(Str a, Str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int    order = n > 0 ? memcmp(a.p, b.p, n) : 0;
    if (order != 0) return order;
    return (a.n > b.n) - (a.n < b.n);
}

bool sk_str_starts(Str s, Str head)
{
    return head.n <= s.n && sk_str_eq((Str){ s.p, head.n }, head);
}

bool sk_str_ends(Str s, Str tail)
{
    if (tail.n > s.n) return false;
    return tail.n == 0 || sk_str_eq((Str){ s.p + s.n - tail.n, tail.n }, tail);
}

size_t sk_str_find(Str s, Str needle, size_t from)
{
    if (from > s.n) return SIZE_MAX;
    if (needle.n == 0) return from;
    if (needle.n > s.n - from) return SIZE_MAX;
    const char *hit = memmem(s.p + from, s.n - from, needle.p, needle.n);
    return hit == NULL ? SIZE_MAX : (size_t)(hit - s.p);
}

Str sk_str_sub(Str s, size_t beg, size_t end)
{
    if (s.p == NULL) return s;
    if (end > s.n) end = s.n;
    if (beg > end) beg = end;
    return (Str){ s.p + beg, end - beg };
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

Str sk_str_trim(Str s)
{
    while (s.n > 0 && is_blank(s.p[s.n - 1])) s.n--;
    while (s.n > 0 && is_blank(s.p[0])) {
        s.p++;
        s.n--;
    }
    return s;
}

Str sk_str_cut(Str *rest, char sep)
{
    Str         part = *rest;
    const char *hit = part.n > 0 ? memchr(part.p, sep, part.n) : NULL;
    if (hit == NULL) {
        *rest = (Str){ NULL, 0 };
        return part;
    }
    part.n = (size_t)(hit - part.p);
    *rest = (Str){ hit + 1, rest->n - part.n - 1 };
    return part;
}

bool sk_str_listed(Str list, char sep, Str item)
{
    while (list.p != NULL) {
        if (sk_str_eq(sk_str_cut(&list, sep), item)) return true;
    }
    return false;
}

Str sk_str_copy(Arena *a, Str s)
{
    if (s.n == SIZE_MAX) return (Str){ NULL, 0 };
    char *p = SK_NEW(a, char, s.n + 1);
    if (p == NULL) return (Str){ NULL, 0 };
    if (s.n > 0) memcpy(p, s.p, s.n);
    return (Str){ p, s.n };
}

// Writes the lower case of the character at *at to out and moves *at behind
// it; a byte that is no UTF-8 stays as it is. Returns the bytes written.
static unsigned lower_next(Str s, size_t *at, char out[4])
{
    size_t   from = *at;
    uint32_t cp = sk_utf8_next(s, at);
    if (cp == 0xFFFD && *at - from == 1) {
        out[0] = s.p[from];
        return 1;
    }
    return sk_utf8_put(sk_cp_lower(cp), out);
}

Str sk_str_lower(Arena *a, Str s)
{
    char   out[4];
    size_t n = 0;
    for (size_t at = 0; at < s.n;) n += lower_next(s, &at, out);
    char *p = SK_NEW(a, char, n + 1);
    if (p == NULL) return (Str){ NULL, 0 };
    char *end = p;
    for (size_t at = 0; at < s.n;) {
        unsigned k = lower_next(s, &at, out);
        memcpy(end, out, k);
        end += k;
    }
    return (Str){ p, n };
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

int64_t sk_str_int(Str s)
{
    if (s.n < 1 || s.n > 18) return -1;
    int64_t value = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (!is_digit(s.p[i])) return -1;
        value = value * 10 + (s.p[i] - '0');
    }
    return value;
}

// The digits of s behind the point, as hundred-thousandths (nearest); false
// when one of them is no digit or there is none.
static bool read_fraction(Str s, int64_t *value)
{
    int64_t sum = 0;
    if (s.n == 0) return false;
    for (size_t i = 0; i < s.n || i < 5; i++) {
        if (i < s.n && !is_digit(s.p[i])) return false;
        int digit = i < s.n ? s.p[i] - '0' : 0;
        if (i < 5) sum = sum * 10 + digit;
        if (i == 5) sum += digit >= 5;
    }
    *value = sum;
    return true;
}

bool sk_str_e5(Str s, int32_t *value)
{
    bool    minus = sk_str_starts(s, SK_STR("-"));
    Str     rest = sk_str_sub(s, minus, s.n);
    int64_t whole = sk_str_int(sk_str_cut(&rest, '.'));
    int64_t part = 0;
    if (whole < 0 || whole > INT32_MAX) return false;
    if (rest.p != NULL && !read_fraction(rest, &part)) return false;
    int64_t all = whole * 100000 + part;
    if (all > INT32_MAX) return false;
    *value = (int32_t)(minus ? -all : all);
    return true;
}
