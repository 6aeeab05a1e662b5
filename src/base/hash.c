// SPDX-License-Identifier: Apache-2.0
// hash.c: hashes by xxHash and Nettle, and a hash table over Strs.
//
//   in    "Aleppo"
//   out   the same 64, 128 or 256 bits on every machine
//
// The table is open addressing with linear probing, at most three quarters
// full; its slots keep the whole hash, so that growing compares no keys.
#include "base/hash.h"

#include <nettle/sha2.h>
#include <xxhash.h>

struct StrSlot {
    Str      key;
    uint64_t hash;
    uint32_t value;
    bool     taken;
};

enum { FIRST_CAP = 16 };

uint64_t sk_hash(Str s, uint64_t seed)
{
    return XXH3_64bits_withSeed(s.p, s.n, seed);
}

Hash128 sk_hash128(Str s)
{
    Hash128            out;
    XXH128_canonical_t canon;
    XXH128_canonicalFromHash(&canon, XXH3_128bits(s.p, s.n));
    memcpy(out.b, canon.digest, sizeof out.b);
    return out;
}

Sha256 sk_sha256(Str s)
{
    Sha256            out;
    struct sha256_ctx ctx;
    sha256_init(&ctx);
    sha256_update(&ctx, s.n, (const uint8_t *)(s.n > 0 ? s.p : ""));
    sha256_digest(&ctx, sizeof out.b, out.b);
    return out;
}

// The slot that holds `key`, or the free one where it belongs. cap > n.
static struct StrSlot *find_slot(const StrMap *m, Str key, uint64_t hash)
{
    for (uint32_t i = (uint32_t)hash & (m->cap - 1);;
         i = (i + 1) & (m->cap - 1)) {
        struct StrSlot *s = &m->slot[i];
        if (!s->taken) return s;
        if (s->hash == hash && sk_str_eq(s->key, key)) return s;
    }
}

// Doubles the table; false when the arena is full.
static bool grow(Arena *a, StrMap *m)
{
    if (m->cap > UINT32_MAX / 2) {
        a->over = true;
        return false;
    }
    uint32_t cap = m->cap == 0 ? FIRST_CAP : m->cap * 2;
    StrMap   larger = { SK_NEW(a, struct StrSlot, cap), m->n, cap };
    if (larger.slot == NULL) return false;
    for (uint32_t i = 0; i < m->cap; i++) {
        const struct StrSlot *s = &m->slot[i];
        if (s->taken) *find_slot(&larger, s->key, s->hash) = *s;
    }
    *m = larger;
    return true;
}

uint32_t *sk_strmap_put(Arena *a, StrMap *m, Str key, bool *fresh)
{
    if (m->n >= m->cap - m->cap / 4 && !grow(a, m)) return NULL;
    uint64_t        hash = sk_hash(key, SK_HASH_SEED);
    struct StrSlot *s = find_slot(m, key, hash);
    if (fresh != NULL) *fresh = !s->taken;
    if (!s->taken) {
        *s = (struct StrSlot){ .key = key, .hash = hash, .taken = true };
        m->n++;
    }
    return &s->value;
}

const uint32_t *sk_strmap_get(const StrMap *m, Str key)
{
    if (m->n == 0) return NULL;
    const struct StrSlot *s = find_slot(m, key, sk_hash(key, SK_HASH_SEED));
    return s->taken ? &s->value : NULL;
}
