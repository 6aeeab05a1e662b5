// SPDX-License-Identifier: Apache-2.0
// linear.h: a linear model over hashed features, learnt by the averaged
// perceptron.
//
//   in    the rows of a word's features: { 81, 90112, 7 … }
//   out   a score for each label; the labels' rows moved when it was wrong
//
// A feature is a row of the table, found by hashing without a check: two that
// fall together share their weights. All arithmetic is in integers, so that
// training and running give the same on every machine.
#ifndef SK_BENCH_LINEAR_H
#define SK_BENCH_LINEAR_H

#include "base/str.h"

enum { LINEAR_FEATS = 128, LINEAR_LABELS = 128 };

// Features of one decision.
typedef struct {
    uint32_t n;
    uint32_t v[LINEAR_FEATS]; // hashes; a table takes the top bits of each
} Feats;

typedef struct {
    uint32_t       bits;   // 2^bits rows
    uint32_t       labels; // scores wanted
    uint32_t       stride; // a row: labels rounded up; 4 or a multiple of 16
    const int16_t *run;    // [rows * stride]; NULL while training
    int32_t       *w, *u;  // training: weights, and their sum over time
    int32_t        tick;   // decisions learnt from, plus 1
} Linear;

// A table to train, from the heap; sk_linear_free gives it back.
SkStatus sk_linear_new(Linear *m, uint32_t bits, uint32_t labels) SK_CHECKED;
void     sk_linear_free(Linear *m);
// score[labels]: the sums of the features' rows.
void sk_linear_score(const Linear *m, const Feats *f, int32_t *score);
// The label of the best score, the first among equals.
uint32_t sk_linear_best(const Linear *m, const int32_t *score);
// Moves `by` towards label `right` (and -by from `wrong`) for all features.
void sk_linear_move(Linear *m, const Feats *f, uint32_t right, uint32_t wrong);
void sk_linear_add(Linear *m, const Feats *f, uint32_t label, int32_t by);
// Writes the averages, scaled to 16 bits, to out[rows * stride].
void   sk_linear_average(const Linear *m, int16_t *out);
size_t sk_linear_cells(const Linear *m);

// --- hashing ----------------------------------------------------------------

static inline uint32_t sk_feat_mix(uint32_t h, uint32_t x)
{
    h = (h ^ x) * UINT32_C(0x9E3779B1);
    return h ^ (h >> 15);
}

static inline void sk_feat1(Feats *f, uint32_t kind, uint32_t a)
{
    uint32_t h = sk_feat_mix(kind * UINT32_C(0x85EBCA6B) + 1, a);
    f->v[f->n++] = h * UINT32_C(0xC2B2AE35);
}

static inline void sk_feat2(Feats *f, uint32_t kind, uint32_t a, uint32_t b)
{
    sk_feat1(f, kind, sk_feat_mix(a * UINT32_C(0x27D4EB2F) + 7, b));
}

static inline void sk_feat3(Feats *f, uint32_t kind, uint32_t a, uint32_t b,
                            uint32_t c)
{
    sk_feat2(f, kind, a, sk_feat_mix(b * UINT32_C(0x165667B1) + 3, c));
}

#endif
