// SPDX-License-Identifier: Apache-2.0
// arena.h: the memory of one document.
//
// Stages allocate here and free nothing; one reset ends a document. The arena
// grows by blocks, each about twice as large as the last; a reset keeps some of
// them. `limit` counts the bytes handed out since the reset, not the blocks:
// whether a document fits depends on that document alone, never on the ones
// before it. The hook `fail_in` makes a chosen call fail, so that tests can
// walk through every allocation of the coder.
#ifndef SK_BASE_ARENA_H
#define SK_BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/status.h"

typedef struct ArenaBlock ArenaBlock;

typedef struct {
    ArenaBlock *first;   // all blocks, oldest first; NULL before first use
    ArenaBlock *now;     // the block that is filled
    size_t      total;   // bytes of all blocks, as malloc gave them
    size_t      used;    // bytes handed out since the reset, padding included
    size_t      limit;   // `used` never passes this
    unsigned    fail_in; // tests: the fail_in-th call from now fails; 0 = off
    bool        over;    // a call failed because of `limit`
} Arena;

// An empty arena of at most `limit` bytes; allocates nothing yet.
void sk_arena_init(Arena *a, size_t limit);
// Forgets all objects; keeps up to 32 MiB of blocks for the next document.
void sk_arena_reset(Arena *a);
// Gives all memory back; the arena may be used again.
void sk_arena_clear(Arena *a);
// Returns `n` zeroed objects of `size` bytes (size > 0), or NULL if full.
// n == 0 gives a valid pointer to nothing.
void *sk_arena_zalloc(Arena *a, size_t n, size_t size);
// Bytes handed out since the last reset, each piece rounded up to alignment.
size_t sk_arena_used(const Arena *a);
// The status of an arena that just answered NULL: SK_LIMIT or SK_NOMEM.
static inline SkStatus sk_arena_status(const Arena *a)
{
    return a->over ? SK_LIMIT : SK_NOMEM;
}

#define SK_NEW(arena, T, n) ((T *)sk_arena_zalloc((arena), (n), sizeof(T)))

#endif
