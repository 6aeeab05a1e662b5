// SPDX-License-Identifier: Apache-2.0
// vec.c: makes a vector's array larger.
//
//   in    a full vector of 8 Spans
//   out   the same Spans in a new array with room for 16
//
// The array's address is read and written with memcpy, for the caller's
// pointer has another type than void *.
#include "base/vec.h"

// Most vectors of large objects stay short: a claim's parties.
enum { FIRST_CAP = 8, LARGE = 64, FIRST_CAP_LARGE = 2 };

SkStatus sk_vec_grow(Arena *a, void **v, uint32_t n, uint32_t *cap,
                     size_t size)
{
    if (*cap > UINT32_MAX / 2) {
        a->over = true;
        return SK_LIMIT;
    }
    uint32_t first = size > LARGE ? FIRST_CAP_LARGE : FIRST_CAP;
    uint32_t larger = *cap == 0 ? first : *cap * 2;
    void    *now = sk_arena_zalloc(a, larger, size);
    if (now == NULL) return sk_arena_status(a);
    void *old = NULL;
    memcpy(&old, v, sizeof old);
    if (n > 0) memcpy(now, old, n * size);
    memcpy(v, &now, sizeof now);
    *cap = larger;
    return SK_OK;
}
