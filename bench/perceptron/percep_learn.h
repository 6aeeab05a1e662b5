// SPDX-License-Identifier: Apache-2.0
// percep_learn.h: inside the perceptron's training: what its stages share.
#ifndef SK_BENCH_PERCEP_LEARN_H
#define SK_BENCH_PERCEP_LEARN_H

#include "percep_train.h"

typedef struct {
    uint32_t head;     // made projective
    uint8_t  rel, tag; // of the tree
    uint8_t  seen_tag; // by a tagger that had not seen the sentence
} LearnWord;

typedef struct {
    const PercepOptions *o;
    Percep              *m;
    PercepWork           work;
    LearnWord           *gold;  // [words of all trees]
    uint32_t            *order; // [n_order] sentences that are used
    uint32_t             n_order, longest;
    Str                 *forms; // [longest] scratch
    uint64_t             seed;
} Learn;

uint32_t sk_learn_draw(Learn *t, uint32_t below);
void     sk_learn_shuffle(Learn *t, uint32_t *v, uint32_t n);
void     sk_learn_tell(const Learn *t, const char *stage, uint32_t epoch,
                       uint64_t right, uint64_t total);
SkStatus sk_learn_freeze(Linear *m) SK_CHECKED;
void     sk_learn_load(Learn *t, uint32_t sent);
SkStatus sk_learn_parser(Arena *a, Learn *t) SK_CHECKED;

#endif
