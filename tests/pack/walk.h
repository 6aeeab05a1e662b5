// SPDX-License-Identifier: Apache-2.0
// walk.h: touches every byte that a table's functions answer with, so that
// the sanitizers see a read outside the map.
#ifndef SK_TESTS_PACK_WALK_H
#define SK_TESTS_PACK_WALK_H

#include "pack/pack.h"

static inline uint64_t walk_phrase(const Table *t, Str phrase)
{
    uint64_t  sum = 0;
    uint32_t  n = 0;
    PhraseHit hit = { 0 };
    while (n < 10000 && sk_table_next(t, phrase, &hit)) {
        sum += sk_table_cell(t, hit.row, 0).n + t->lines[hit.row];
        n++;
    }
    return sum + sk_table_more(t, sk_phrase_add(SK_HASH_SEED, phrase));
}

// Looks up each phrase that a cell may hold.
static inline uint64_t walk_cell(const Table *t, Str cell)
{
    uint64_t sum = sk_hash(cell, SK_HASH_SEED);
    while (cell.p != NULL) sum += walk_phrase(t, sk_str_cut(&cell, '|'));
    return sum;
}

// Looks up the hashes that stand in the index itself.
static inline uint64_t walk_slots(const Table *t)
{
    uint64_t sum = 0;
    for (uint32_t i = 0; i < t->n_slots && i < 1000; i++) {
        uint64_t  h = t->slots[4 * i] | (uint64_t)t->slots[4 * i + 1] << 32;
        uint32_t  n = 0;
        PhraseHit hit = { 0 };
        while (n++ < 1000 && sk_table_next_hash(t, h, &hit)) sum += hit.row;
        sum += sk_table_more(t, h);
    }
    return sum;
}

static inline uint64_t walk_table(const Pack *p, const char *name)
{
    Table    t = sk_table(p, name);
    uint64_t sum = walk_slots(&t);
    sum += sk_table_col(&t, "word") + sk_table_col(&t, "");
    for (uint32_t r = 0; r < t.n_rows && r < 1000; r++) {
        for (uint32_t c = 0; c <= t.n_cols && c < 100; c++)
            sum += walk_cell(&t, sk_table_cell(&t, r, c));
    }
    return sum;
}

#endif
