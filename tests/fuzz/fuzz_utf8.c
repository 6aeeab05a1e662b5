// SPDX-License-Identifier: Apache-2.0
// fuzz_utf8.c: any bytes as text. What must hold: reading goes forward and
// ends at the end; the check agrees with the reading; lower-casing twice is
// lower-casing once; a JSON string is always UTF-8.
#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void must(bool holds)
{
    if (!holds) abort();
}

// The position of the first byte that is no UTF-8, found by reading.
static size_t first_bad(Str s)
{
    for (size_t at = 0; at < s.n;) {
        char     back[4];
        size_t   from = at;
        uint32_t cp = sk_utf8_next(s, &at);
        must(at > from && at <= s.n && at - from <= 4);
        unsigned k = sk_utf8_put(cp, back);
        bool     same = k == at - from && memcmp(back, s.p + from, k) == 0;
        if (!same) {
            must(cp == 0xFFFD && at - from == 1);
            return from;
        }
        must(!sk_cp_upper(sk_cp_lower(cp)));
        must(!(sk_cp_letter(cp) && sk_cp_space(cp)));
    }
    return SIZE_MAX;
}

static void check_lower(Arena *a, Str s)
{
    Str once = sk_str_lower(a, s);
    Str twice = sk_str_lower(a, once);
    must(once.p != NULL && twice.p != NULL && sk_str_eq(once, twice));
    bool was = sk_utf8_check(s) == SIZE_MAX;
    must((sk_utf8_check(once) == SIZE_MAX) == was);
}

static void check_json(Arena *a, Str s)
{
    Buf b = sk_buf(a);
    sk_json_str(&b, s);
    Str out = sk_buf_str(&b);
    must(b.status == SK_OK && out.n >= 2);
    must(out.p[0] == '"' && out.p[out.n - 1] == '"');
    must(sk_utf8_check(out) == SIZE_MAX);
    for (size_t i = 0; i < out.n; i++) must((uint8_t)out.p[i] >= 0x20);
}

static void check_numbers(Str s)
{
    int32_t value;
    must(sk_str_int(s) >= -1);
    if (sk_str_e5(s, &value)) must(sk_utf8_check(s) == SIZE_MAX);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    Arena a;
    Str   s = { n > 0 ? (const char *)data : "", n };
    sk_arena_init(&a, 64 * n + (1 << 20));
    must(first_bad(s) == sk_utf8_check(s));
    check_lower(&a, s);
    check_json(&a, s);
    check_numbers(s);
    sk_arena_clear(&a);
    return 0;
}
