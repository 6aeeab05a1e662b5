// SPDX-License-Identifier: Apache-2.0
// arena.c: blocks of memory, filled from the front.
//
//   in    sk_arena_zalloc(a, 3, 10)
//   out   30 zeroed bytes, aligned for any type; a->used grows by 32
//
// Blocks hang in a chain; `now` moves along it and never back before a reset.
// A piece that does not fit into the rest of the chain gets a new block at its
// end. This is the only place of the project that calls malloc.
//
// Under AddressSanitizer memory that is not handed out is poisoned, and every
// piece is followed by a gap that no piece owns. Gaps are not counted in
// `used`, so that a limit means the same in every build.
#include "base/arena.h"

#include <stdlib.h>

#if defined(__SANITIZE_ADDRESS__)
#define WITH_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WITH_ASAN 1
#endif
#endif

#ifdef WITH_ASAN
#include <sanitizer/asan_interface.h>
enum { GAP = 16 };
#else
#define ASAN_POISON_MEMORY_REGION(p, n)   ((void)(p), (void)(n))
#define ASAN_UNPOISON_MEMORY_REGION(p, n) ((void)(p), (void)(n))
enum { GAP = 0 };
#endif

enum {
    ALIGN = _Alignof(max_align_t),
    FIRST_BLOCK = 64 << 10, // bytes
    LAST_BLOCK = 4 << 20,   // blocks double up to this size
    KEEP = 32 << 20,        // a reset keeps at most so many bytes
};

struct ArenaBlock {
    ArenaBlock *next; // NULL in the last one
    size_t      used; // bytes of data[]
    size_t      size; // bytes of data[]
    _Alignas(max_align_t) char data[];
};

void sk_arena_init(Arena *a, size_t limit) { *a = (Arena){ .limit = limit }; }

// Gives the blocks from `b` on back to the system.
static void free_blocks(Arena *a, ArenaBlock *b)
{
    while (b != NULL) {
        ArenaBlock *next = b->next;
        a->total -= sizeof *b + b->size;
        ASAN_UNPOISON_MEMORY_REGION(b->data, b->size);
        free(b);
        b = next;
    }
}

void sk_arena_reset(Arena *a)
{
    ArenaBlock **link = &a->first;
    size_t       kept = 0;
    while (*link != NULL && (*link)->size <= KEEP - kept) {
        ArenaBlock *b = *link;
        kept += b->size;
        b->used = 0;
        ASAN_POISON_MEMORY_REGION(b->data, b->size);
        link = &b->next;
    }
    free_blocks(a, *link);
    *link = NULL;
    a->now = a->first;
    a->used = 0;
    a->over = false;
}

void sk_arena_clear(Arena *a)
{
    free_blocks(a, a->first);
    *a = (Arena){ .limit = a->limit, .fail_in = a->fail_in };
}

// Appends a block with room for `need` bytes behind `last` (NULL: no block
// yet); NULL when the system has no memory.
static ArenaBlock *add_block(Arena *a, ArenaBlock *last, size_t need)
{
    size_t size = last == NULL ? FIRST_BLOCK : last->size * 2;
    if (size > LAST_BLOCK) size = LAST_BLOCK;
    if (size < need) size = need;
    if (size > SIZE_MAX - sizeof(ArenaBlock)) return NULL;
    ArenaBlock *b = malloc(sizeof *b + size);
    if (b == NULL) return NULL;
    *b = (ArenaBlock){ .size = size };
    ASAN_POISON_MEMORY_REGION(b->data, size);
    a->total += sizeof *b + size;
    if (last == NULL) {
        a->first = b;
    } else {
        last->next = b;
    }
    return b;
}

// The first block from `now` on that has room for `need` bytes.
static ArenaBlock *find_block(Arena *a, size_t need)
{
    ArenaBlock *last = NULL;
    for (ArenaBlock *b = a->now; b != NULL; b = b->next) {
        if (need <= b->size - b->used) return b;
        last = b;
    }
    return add_block(a, last, need);
}

void *sk_arena_zalloc(Arena *a, size_t n, size_t size)
{
    a->over = false;
    if (a->fail_in > 0 && --a->fail_in == 0) return NULL;
    size_t room = a->limit > a->used ? a->limit - a->used : 0;
    a->over = true;
    if (n > room / size || n > (SIZE_MAX - ALIGN - GAP) / size) return NULL;
    size_t bytes = n * size;
    size_t need = (bytes + ALIGN - 1) / ALIGN * ALIGN;
    if (need == 0) need = ALIGN;
    if (need > room) return NULL;
    a->over = false;
    ArenaBlock *b = find_block(a, need + GAP);
    if (b == NULL) return NULL;
    void *p = b->data + b->used;
    b->used += need + GAP;
    a->now = b;
    a->used += need;
    ASAN_UNPOISON_MEMORY_REGION(p, bytes);
    return memset(p, 0, bytes);
}

size_t sk_arena_used(const Arena *a) { return a->used; }
