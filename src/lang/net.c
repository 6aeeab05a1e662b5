// SPDX-License-Identifier: Apache-2.0
// net.c: the weights of the network, their beginnings and their steps.
//
//   in    a shape and a seed
//   out   weights; after each batch, weights a little better
//
// Adam (Kingma & Ba 2015) with b2 = 0.98; tables of rows are stepped only where
// a batch used them ("lazy"), with their own moments.
#include "lang/net.h"

#include <math.h>

#include "lang/mat.h"

#define ADAM_B1 0.9f
#define ADAM_B2 0.98f

uint64_t sk_dice(Dice *d)
{
    uint64_t z = d->s += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

float sk_dice_unit(Dice *d)
{
    return (float)(sk_dice(d) >> 40) * (1.0f / 16777216.0f);
}

uint32_t sk_dice_below(Dice *d, uint32_t n)
{
    return (uint32_t)(((sk_dice(d) >> 32) * n) >> 32);
}

// Weights even in [-range, range].
static SkStatus param_new(Arena *a, Param *p, uint32_t rows, uint32_t cols,
                          float range, Dice *dice)
{
    const size_t n = (size_t)rows * cols;
    p->rows = rows;
    p->cols = cols;
    p->w = SK_NEW(a, float, 4 * n);
    if (!p->w) return sk_arena_status(a);
    p->g = p->w + n;
    p->m = p->g + n;
    p->v = p->m + n;
    for (size_t i = 0; i < n && range > 0; i++)
        p->w[i] = range * (2 * sk_dice_unit(dice) - 1);
    return SK_OK;
}

static SkStatus table_new(Arena *a, Param *p, uint32_t rows, uint32_t cols,
                          float range, Dice *dice)
{
    SK_TRY(param_new(a, p, rows, cols, range, dice));
    p->hot = SK_NEW(a, uint8_t, rows);
    return p->hot ? SK_OK : sk_arena_status(a);
}

static SkStatus matrix_new(Arena *a, Param *w, Param *b, uint32_t rows,
                           uint32_t cols, Dice *dice)
{
    const float range = sqrtf(6.0f / (float)(rows + cols));
    SK_TRY(param_new(a, w, rows, cols, range, dice));
    return param_new(a, b, 1, cols, 0, dice);
}

static SkStatus layer_new(Arena *a, Net *net, uint32_t l, Dice *dice)
{
    const uint32_t in = l ? NET_OUT : NET_IN;
    const float    range = sqrtf(6.0f / (float)(in + NET_UNITS));
    SK_TRY(param_new(a, &net->in[l], in, 2 * NET_GATES, range, dice));
    SK_TRY(param_new(a, &net->in_b[l], 1, 2 * NET_GATES, 0, dice));
    for (uint32_t dir = 0; dir < 2; dir++) {
        SK_TRY(param_new(a, &net->back[l][dir], NET_UNITS, NET_GATES,
                         sqrtf(3.0f / NET_UNITS), dice));
        for (uint32_t i = 0; i < NET_UNITS; i++) // remembers, to begin with
            net->in_b[l].w[dir * NET_GATES + i] = 0.5f;
    }
    return SK_OK;
}

#define TASK_COLS(id, cols) cols,
static const uint32_t TASK_COLS_OF[] = { SK_NET_TASKS(TASK_COLS) };

SkStatus sk_net_new(Arena *a, const NetShape *shape, uint64_t seed, Net *net)
{
    Dice dice = { seed };
    memset(net, 0, sizeof *net);
    net->shape = *shape;
    SK_TRY(table_new(a, &net->word, shape->n_words, NET_WORD, 0.1f, &dice));
    SK_TRY(table_new(a, &net->part, SK_PART_ROWS, NET_PART, 0.1f, &dice));
    SK_TRY(table_new(a, &net->bank, NET_BANKS, NET_IN, 0.1f, &dice));
    memset(net->bank.w, 0, NET_IN * sizeof *net->bank.w);
    for (uint32_t l = 0; l < NET_LAYERS; l++)
        SK_TRY(layer_new(a, net, l, &dice));
    for (uint32_t t = 0; t < TASK_COUNT; t++) {
        const uint32_t cols = TASK_COLS_OF[t];
        SK_TRY(
            matrix_new(a, &net->tag[t], &net->tag_b[t], NET_OUT, cols, &dice));
        SK_TRY(param_new(a, &net->tag_in[t], NET_IN, cols,
                         sqrtf(6.0f / (float)(NET_IN + cols)), &dice));
    }
    SK_TRY(matrix_new(a, &net->proj, &net->proj_b, NET_OUT, NET_PROJ, &dice));
    SK_TRY(matrix_new(a, &net->arc, &net->arc_b, NET_ARC, NET_ARC, &dice));
    SK_TRY(matrix_new(a, &net->rel, &net->rel_b, NET_REL, shape->rel_cols,
                      &dice));
    if (shape->guess_cols == 0) return SK_OK;
    return matrix_new(a, &net->guess, &net->guess_b, NET_OUT,
                      shape->guess_cols, &dice);
}

uint32_t sk_net_params(Net *net, Param *out[NET_PARAMS_MAX])
{
    uint32_t n = 0;
    out[n++] = &net->word;
    out[n++] = &net->part;
    out[n++] = &net->bank;
    for (uint32_t l = 0; l < NET_LAYERS; l++) {
        out[n++] = &net->in[l];
        out[n++] = &net->in_b[l];
        out[n++] = &net->back[l][0];
        out[n++] = &net->back[l][1];
    }
    for (uint32_t t = 0; t < TASK_COUNT; t++) {
        out[n++] = &net->tag[t];
        out[n++] = &net->tag_in[t];
        out[n++] = &net->tag_b[t];
    }
    Param *const rest[] = { &net->proj,  &net->proj_b, &net->arc,
                            &net->arc_b, &net->rel,    &net->rel_b,
                            &net->guess, &net->guess_b };
    for (size_t i = 0; i < sizeof rest / sizeof *rest; i++) out[n++] = rest[i];
    return n;
}

static void step_table(Param *p, const AdamStep *s)
{
    for (uint32_t r = 0; r < p->rows; r++) {
        const size_t at = (size_t)r * p->cols;
        if (!p->hot[r]) continue;
        sk_mat_adam(p->cols, s, p->w + at, p->g + at, p->m + at, p->v + at);
        p->hot[r] = 0;
    }
}

void sk_net_step(Net *net, float rate, float words_rate, bool guessing)
{
    Param         *v[NET_PARAMS_MAX];
    const uint32_t n = sk_net_params(net, v);
    net->step++;
    const float t = net->step > 100000 ? 100000.0f : (float)net->step;
    AdamStep    s = { rate,
                      ADAM_B1,
                      ADAM_B2,
                      1 / (1 - powf(ADAM_B1, t)),
                      1 / (1 - powf(ADAM_B2, t)),
                      0 };
    for (uint32_t i = 0; i < n; i++) {
        if (v[i] == &net->guess && !guessing) continue; // large, and idle
        s.rate = v[i] == &net->word ? words_rate : rate;
        if (v[i]->hot)
            step_table(v[i], &s);
        else if (v[i]->rows)
            sk_mat_adam((size_t)v[i]->rows * v[i]->cols, &s, v[i]->w, v[i]->g,
                        v[i]->m, v[i]->v);
    }
    // Bank 0 is the style that Saksi speaks: nothing is added for it.
    memset(net->bank.w, 0, NET_IN * sizeof *net->bank.w);
}
