// SPDX-License-Identifier: Apache-2.0
// index.h: makes a table's phrase index when a pack is written.
#ifndef SK_PACK_INDEX_H
#define SK_PACK_INDEX_H

#include "base/str.h"

// One phrase, or the first words of one.
typedef struct {
    uint64_t hash;
    Str      words; // lower case, parted by one blank
    uint32_t row;
    bool     whole; // false: more words follow
} PhraseKey;

typedef SK_VEC(PhraseKey) PhraseKeys; // in file order

// The finished index, as format.h describes it.
typedef struct {
    uint32_t *slots; // [n_slots * 4]
    uint32_t *hits;  // [n_hits]
    uint32_t  n_slots, n_hits;
} PhraseIndex;

// Adds the keys of one phrase of `row`; a phrase without words adds none.
SkStatus sk_index_add(Arena *a, PhraseKeys *keys, Str phrase,
                      uint32_t row) SK_CHECKED;
// Builds the index. SK_USAGE when two different keys have one hash: then
// *clash names one of them.
SkStatus sk_index_build(Arena *a, const PhraseKeys *keys, PhraseIndex *out,
                        Str *clash) SK_CHECKED;

#endif
