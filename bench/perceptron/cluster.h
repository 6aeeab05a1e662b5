// SPDX-License-Identifier: Apache-2.0
// cluster.h: classes of words, learnt from text without any annotation.
//
//   in    "… tewas di Aleppo , … tewas di Homs , …" a million words of it
//   out   Aleppo, Homs, Kairo: class 317; tewas, terbunuh: class 45
//
// Two sizes of classes at once: fine ones for the rare words' sake, broad ones
// for context. Words are lower-cased; those seen less often than `least` times
// have no class (0).
#ifndef SK_BENCH_CLUSTER_H
#define SK_BENCH_CLUSTER_H

#include "base/hash.h"

typedef struct {
    StrMap map;              // lower-cased form -> id
    SK_VEC(Str) words;       // [id]
    SK_VEC(uint32_t) stream; // the text; UINT32_MAX parts sentences
} ClusterText;

// Adds one word of running text (already lower-cased, borrowed from `a`).
SkStatus sk_cluster_word(Arena *a, ClusterText *t, Str low) SK_CHECKED;
SkStatus sk_cluster_stop(Arena *a, ClusterText *t) SK_CHECKED;
// clus[t->words.n]: 1 to classes, or 0. `turns` passes over the vocabulary.
SkStatus sk_cluster_find(Arena *a, const ClusterText *t, uint32_t classes,
                         uint32_t least, uint32_t turns,
                         uint16_t *clus) SK_CHECKED;

#endif
