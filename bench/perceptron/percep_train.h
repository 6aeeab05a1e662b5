// SPDX-License-Identifier: Apache-2.0
// percep_train.h: learns the perceptron reader from trees and tagged names.
//
//   in    a Treebank, name texts, clusters, options
//   out   a Percep that runs, in memory; percep_file.h writes it
//
// Deterministic: the same data and options give the same bytes.
#ifndef SK_BENCH_PERCEP_TRAIN_H
#define SK_BENCH_PERCEP_TRAIN_H

#include "percep.h"

typedef struct {
    const Treebank *trees;
    const bool     *use;      // [sentences] leave out where false; NULL: all
    const NameText *names;    // may be NULL: no names are learnt
    Clusters        clusters; // bits == 0: none
    uint32_t        beam;     // 1: dynamic oracle; more: max-violation updates
    uint32_t        tag_epochs, parse_epochs, name_epochs;
    uint32_t tag_bits, move_bits, rel_bits, name_bits; // table sizes, 2^bits
    uint32_t folds; // the parser learns from tags that were predicted by
                    // taggers of the other folds
    uint64_t seed;
    // Called after each epoch; NULL: nobody is told.
    void (*tell)(void *ctx, const char *stage, uint32_t epoch, uint64_t right,
                 uint64_t total);
    void *ctx;
} PercepOptions;

#define SK_PERCEP_DEFAULTS                                                    \
    ((PercepOptions){ .beam = 1,                                              \
                      .tag_epochs = 8,                                        \
                      .parse_epochs = 12,                                     \
                      .name_epochs = 12,                                      \
                      .tag_bits = 18,                                         \
                      .move_bits = 20,                                        \
                      .rel_bits = 17,                                         \
                      .name_bits = 18,                                        \
                      .folds = 5,                                             \
                      .seed = 1 })

// m's tables live on the heap, its Strs in `a`; sk_percep_clear frees.
SkStatus sk_percep_train(Arena *a, const PercepOptions *o,
                         Percep *m) SK_CHECKED;
void     sk_percep_clear(Percep *m);

#endif
