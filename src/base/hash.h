// SPDX-License-Identifier: Apache-2.0
// hash.h: a hash that is the same on every machine, and a table of Strs.
#ifndef SK_BASE_HASH_H
#define SK_BASE_HASH_H

#include "base/str.h"

#define SK_HASH_SEED UINT64_C(0xcbf29ce484222325)

// XXH3 with `seed`; chain by passing a hash as the next seed.
uint64_t sk_hash(Str s, uint64_t seed);

typedef struct {
    uint8_t b[16];
} Hash128;
typedef struct {
    uint8_t b[32];
} Sha256;

Hash128 sk_hash128(Str s); // XXH3, 128 bits, in canonical (big-endian) order
Sha256  sk_sha256(Str s);

// Str -> uint32_t, in an arena; keys are borrowed and must outlive the table.
typedef struct {
    struct StrSlot *slot; // [cap], a power of two
    uint32_t        n, cap;
} StrMap;

// The value's place for `key`, made with value 0 where it is new (*fresh tells;
// may be NULL); NULL when the arena is full.
uint32_t *sk_strmap_put(Arena *a, StrMap *m, Str key, bool *fresh);
// The value's place, or NULL where the key is unknown.
const uint32_t *sk_strmap_get(const StrMap *m, Str key);

#endif
