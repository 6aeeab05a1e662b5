// SPDX-License-Identifier: Apache-2.0
// str.h: Spans, which we keep, and Strs, which we look at.
#ifndef SK_BASE_STR_H
#define SK_BASE_STR_H

#include <assert.h>

#include "base/vec.h"

// Half-open byte range [beg, end) in one document's text (under 4 GiB). A Span
// is what we keep: it goes into the ledger as two integers and has no owner.
typedef struct {
    uint32_t beg, end;
} Span;

typedef SK_VEC(Span) Spans; // v[n]

// Borrowed bytes, not NUL-terminated. A Str is what we look at: compare it,
// print it, never free it; it dies with its owner. {NULL, 0} is "none".
typedef struct {
    const char *p;
    size_t      n;
} Str;

#define SK_STR(literal) ((Str){ "" literal, sizeof(literal) - 1 })

static inline Str sk_span_str(Str text, Span s)
{
    assert(s.beg <= s.end && s.end <= text.n);
    return (Str){ text.p + s.beg, s.end - s.beg };
}

static inline bool sk_span_empty(Span s) { return s.beg == s.end; }

static inline bool sk_span_inside(Span in, Span out)
{
    return out.beg <= in.beg && in.end <= out.end;
}

static inline bool sk_span_meets(Span a, Span b)
{
    return a.beg < b.end && b.beg < a.end;
}

static inline bool sk_str_eq(Str a, Str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

Str  sk_str_of(const char *z); // of a NUL-terminated string; NULL gives none
int  sk_str_cmp(Str a, Str b); // by bytes, as memcmp; a shorter prefix is less
bool sk_str_starts(Str s, Str head);
bool sk_str_ends(Str s, Str tail);
// Position of the first `needle` at or after `from`, or SIZE_MAX.
size_t sk_str_find(Str s, Str needle, size_t from);
Str    sk_str_sub(Str s, size_t beg, size_t end); // clipped to s
Str    sk_str_trim(Str s); // without blanks, tabs and line ends at both ends
// Cuts the part before `sep` off the front of *rest and returns it; the whole
// of it where there is no `sep`. Loop while rest->p != NULL:
//     for (Str part; rest.p && (part = sk_str_cut(&rest, '|'), true); ) …
Str sk_str_cut(Str *rest, char sep);
// True where one of the `sep`-separated parts of `list` is `item`.
bool sk_str_listed(Str list, char sep, Str item);
// A copy that lives in `a`, NUL-terminated behind its end; p == NULL when full.
Str sk_str_copy(Arena *a, Str s);
// Lower-cased copy in `a` (UTF-8; Latin, Greek, Cyrillic; other bytes stay);
// its length may differ from s.n. p == NULL when the arena is full.
Str sk_str_lower(Arena *a, Str s);
// Decimal digits only, 1 to 18 of them: the value, or -1.
int64_t sk_str_int(Str s);
// A decimal such as "-33.51": its value times 100,000 (nearest); false when
// `s` is no such number. Knows no locale.
bool sk_str_e5(Str s, int32_t *value);

#endif
