// SPDX-License-Identifier: Apache-2.0
// vec.h: growing arrays in an arena.
//
//     typedef SK_VEC(Span) Spans;
//     Spans s = { 0 };
//     SK_TRY(SK_PUSH(a, &s, ((Span){ 3, 7 })));
//     for (uint32_t i = 0; i < s.n; i++) use(s.v[i]);
//
// Growing copies into a new piece of the arena; the old one is lost until the
// reset, at most as much again as the array itself.
#ifndef SK_BASE_VEC_H
#define SK_BASE_VEC_H

#include "base/arena.h"

#define SK_VEC(T)                                                             \
    struct {                                                                  \
        T       *v;                                                           \
        uint32_t n;                                                           \
        uint32_t cap;                                                         \
    }

// Makes room for one more object of `size` bytes in the vector at `vec`.
SkStatus sk_vec_grow(Arena *a, void **v, uint32_t n, uint32_t *cap,
                     size_t size) SK_CHECKED;

#define SK_PUSH(a, vec, item)                                                 \
    (((vec)->n < (vec)->cap ||                                                \
      sk_vec_grow((a), (void **)&(vec)->v, (vec)->n, &(vec)->cap,             \
                  sizeof *(vec)->v) == SK_OK)                                 \
         ? ((vec)->v[(vec)->n++] = (item), (SkStatus)SK_OK)                   \
         : sk_arena_status(a))

#endif
