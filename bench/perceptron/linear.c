// SPDX-License-Identifier: Apache-2.0
// linear.c: scores and updates of the hashed linear model.
//
//   in    rows 3 and 9 of a table with labels A B C
//   out   scores A 12, B -3, C 0; after an update towards B: A 10, B -1, C 0
//
// Averaging: u holds the sum of tick * change, so that the mean weight over
// all ticks is w - u / tick (Daume 2006).
#include "linear.h"

#include <stdlib.h>

enum { SCALE = 16 }; // of one unit of weight in 16 bits

static uint32_t row_length(uint32_t labels)
{
    return labels <= 4 ? 4 : (labels + 15) / 16 * 16;
}

size_t sk_linear_cells(const Linear *m)
{
    return ((size_t)1 << m->bits) * m->stride;
}

SkStatus sk_linear_new(Linear *m, uint32_t bits, uint32_t labels)
{
    *m = (Linear){ .bits = bits, .labels = labels, .tick = 1 };
    m->stride = row_length(labels);
    size_t cells = sk_linear_cells(m);
    m->w = calloc(cells, sizeof *m->w);
    m->u = calloc(cells, sizeof *m->u);
    if (m->w && m->u && labels <= LINEAR_LABELS) return SK_OK;
    sk_linear_free(m);
    return SK_NOMEM;
}

void sk_linear_free(Linear *m)
{
    free(m->w);
    free(m->u);
    m->w = m->u = NULL;
}

static size_t row_of(const Linear *m, uint32_t hash)
{
    return (size_t)(hash >> (32 - m->bits)) * m->stride;
}

static void score_training(const Linear *m, const Feats *f, int32_t *score)
{
    memset(score, 0, m->labels * sizeof *score);
    for (uint32_t i = 0; i < f->n; i++) {
        const int32_t *row = m->w + row_of(m, f->v[i]);
        for (uint32_t l = 0; l < m->labels; l++) score[l] += row[l];
    }
}

static void score_four(const Linear *m, const Feats *f, int32_t *score)
{
    int32_t sum[4] = { 0 };
    for (uint32_t i = 0; i < f->n; i++) {
        const int16_t *row = m->run + row_of(m, f->v[i]);
        for (int l = 0; l < 4; l++) sum[l] += row[l];
    }
    memcpy(score, sum, m->labels * sizeof *score);
}

static void score_sixteens(const Linear *m, const Feats *f, int32_t *score)
{
    for (uint32_t beg = 0; beg < m->stride; beg += 16) {
        int32_t sum[16] = { 0 };
        for (uint32_t i = 0; i < f->n; i++) {
            const int16_t *row = m->run + row_of(m, f->v[i]) + beg;
            for (int l = 0; l < 16; l++) sum[l] += row[l];
        }
        uint32_t left = m->labels - beg;
        memcpy(score + beg, sum, (left < 16 ? left : 16) * sizeof *score);
    }
}

void sk_linear_score(const Linear *m, const Feats *f, int32_t *score)
{
    assert(f->n <= LINEAR_FEATS);
    if (!m->run)
        score_training(m, f, score);
    else if (m->stride == 4)
        score_four(m, f, score);
    else
        score_sixteens(m, f, score);
}

uint32_t sk_linear_best(const Linear *m, const int32_t *score)
{
    uint32_t best = 0;
    for (uint32_t l = 1; l < m->labels; l++)
        if (score[l] > score[best]) best = l;
    return best;
}

void sk_linear_add(Linear *m, const Feats *f, uint32_t label, int32_t by)
{
    for (uint32_t i = 0; i < f->n; i++) {
        size_t at = row_of(m, f->v[i]) + label;
        m->w[at] += by;
        m->u[at] += by * m->tick;
    }
}

void sk_linear_move(Linear *m, const Feats *f, uint32_t right, uint32_t wrong)
{
    if (right == wrong) return;
    sk_linear_add(m, f, right, 1);
    sk_linear_add(m, f, wrong, -1);
}

void sk_linear_average(const Linear *m, int16_t *out)
{
    size_t cells = sk_linear_cells(m);
    for (size_t i = 0; i < cells; i++) {
        int64_t sum = (int64_t)m->w[i] * m->tick - m->u[i];
        int64_t mean = sum * SCALE / m->tick;
        out[i] = (int16_t)(mean > 32767    ? 32767
                           : mean < -32768 ? -32768
                                           : mean);
    }
}
