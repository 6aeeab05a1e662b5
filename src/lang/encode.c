// SPDX-License-Identifier: Apache-2.0
// encode.c: the encoder of the network, forward and backward, by hand.
//
//   in    rows of word and part tables for each word of a batch
//   out   NET_OUT numbers a word, which hold what stands on both sides of it
//
// Dropping is "variational" (Gal & Ghahramani 2016): a sentence has one set of
// columns that are zero at all its steps.
#include "lang/mat.h"
#include "lang/pass.h"

#include <math.h>
#include <stdlib.h>

static int longer_first(const void *x, const void *y)
{
    const Sample *a = *(const Sample *const *)x;
    const Sample *b = *(const Sample *const *)y;
    if (a->n != b->n) return a->n < b->n ? 1 : -1;
    return a->id < b->id ? -1 : a->id > b->id;
}

static SkStatus lay_out(Pass *p, const Sample **samples, uint32_t n)
{
    qsort(samples, n, sizeof *samples, longer_first);
    p->s = samples;
    p->n = n;
    p->steps = n ? samples[0]->n + 1 : 0;
    p->off = SK_NEW(p->a, uint32_t, p->steps);
    p->live = SK_NEW(p->a, uint32_t, p->steps);
    if (!p->off || !p->live) return sk_arena_status(p->a);
    p->rows = 0;
    for (uint32_t i = 0, live = n; i < p->steps; i++) {
        while (live > 0 && samples[live - 1]->n < i) live--;
        p->off[i] = p->rows;
        p->live[i] = live;
        p->rows += live;
    }
    p->sent = SK_NEW(p->a, uint32_t, p->rows);
    p->word = SK_NEW(p->a, uint32_t, p->rows);
    p->answer = SK_NEW(p->a, uint32_t, p->rows);
    p->bare = SK_NEW(p->a, uint8_t, p->rows);
    p->shape = SK_NEW(p->a, uint16_t, p->rows);
    if (!p->sent || !p->word || !p->answer || !p->bare || !p->shape)
        return sk_arena_status(p->a);
    for (uint32_t i = 0; i < p->steps; i++)
        for (uint32_t b = 0; b < p->live[i]; b++) p->sent[p->off[i] + b] = b;
    return SK_OK;
}

// Columns that are kept, each times 1 / kept share; NULL: all are.
static SkStatus draw(Pass *p, float share, uint32_t cols, float **mask)
{
    *mask = NULL;
    if (!p->drops || share <= 0) return SK_OK;
    if (!(*mask = sk_pass_floats(p, p->n, cols))) return sk_arena_status(p->a);
    const float up = 1 / (1 - share);
    for (size_t i = 0; i < (size_t)p->n * cols; i++)
        (*mask)[i] = sk_dice_unit(p->dice) < share ? 0 : up;
    return SK_OK;
}

// x[cols] *= mask row of the sentence that `row` belongs to.
static void keep(const Pass *p, const float *mask, uint32_t row, uint32_t cols,
                 float *x)
{
    if (!mask) return;
    const float *m = mask + (size_t)p->sent[row] * cols;
    for (uint32_t i = 0; i < cols; i++) x[i] *= m[i];
}

// Which rows of the tables a word uses: sometimes its form is not told,
// sometimes its parts are not, sometimes neither, to be guessed.
static void choose(Pass *p, uint32_t row, const Form *f)
{
    const Drops *d = p->drops;
    p->word[row] = f->row;
    if (!d) return;
    const float rare = 0.25f / (0.25f + (float)f->count);
    if (f->row >= ROW_FIRST && f->row - ROW_FIRST < p->net->shape.n_guess &&
        d->hide > 0 && sk_dice_unit(p->dice) < d->hide) {
        p->answer[row] = f->row - ROW_FIRST + 1;
        p->word[row] = ROW_HIDDEN;
        p->bare[row] = 1;
        return;
    }
    if (sk_dice_unit(p->dice) < d->word + (1 - d->word) * rare)
        p->word[row] = ROW_UNKNOWN;
    else if (sk_dice_unit(p->dice) < d->part)
        p->bare[row] = 1;
}

static float piece_weight(const Form *f)
{
    return 1 / sqrtf((float)(f->n > f->n_fixed ? f->n - f->n_fixed : 1));
}

static size_t part_of(const Pass *p, uint32_t row, const Form *f, uint32_t k)
{
    return k ? p->forms->parts.v[f->part + k] : p->shape[row];
}

static void look_up(const Pass *p, uint32_t row, const Form *f, float *x)
{
    const Net *net = p->net;
    memcpy(x, net->word.w + (size_t)p->word[row] * NET_WORD,
           NET_WORD * sizeof *x);
    if (!f || p->bare[row]) return;
    const float by = piece_weight(f);
    for (uint32_t k = 0; k < f->n; k++)
        sk_mat_add(NET_PART, net->part.w + part_of(p, row, f, k) * NET_PART,
                   k < f->n_fixed ? 1 : by, x + NET_WORD);
}

static const Form *form_of(const Pass *p, uint32_t row, uint32_t step)
{
    if (step == 0) return NULL;
    return &p->forms->forms.v[p->s[p->sent[row]]->form[step - 1]];
}

enum { AS_IS, LOWER, UPPER };

// In which case each sentence is read.
static uint8_t *draw_cases(Pass *p)
{
    uint8_t *v = SK_NEW(p->a, uint8_t, p->n);
    for (uint32_t b = 0; v && p->drops && b < p->n; b++) {
        const float x = sk_dice_unit(p->dice);
        v[b] = x < p->drops->lower                     ? LOWER
               : x < p->drops->lower + p->drops->upper ? UPPER
                                                       : AS_IS;
    }
    return v;
}

static SkStatus embed(Pass *p)
{
    float   *x = sk_pass_floats(p, p->rows, NET_IN);
    uint8_t *cased = draw_cases(p);
    if (!x || !cased) return sk_arena_status(p->a);
    p->layer[0].x = x;
    SK_TRY(draw(p, p->drops ? p->drops->in : 0, NET_IN, &p->drop_in));
    for (uint32_t i = 0; i < p->steps; i++)
        for (uint32_t b = 0; b < p->live[i]; b++) {
            const uint32_t row = p->off[i] + b;
            const Form    *f = form_of(p, row, i);
            float         *to = x + (size_t)row * NET_IN;
            if (f) {
                const uint16_t shape = p->forms->parts.v[f->part];
                p->shape[row] = cased[b]
                                    ? sk_feats_case(shape, cased[b] == UPPER)
                                    : shape;
                choose(p, row, f);
            } else
                p->word[row] = ROW_ROOT;
            look_up(p, row, f, to);
            sk_mat_add(NET_IN, p->net->bank.w + p->s[b]->bank * NET_IN, 1, to);
            keep(p, p->drop_in, row, NET_IN, to);
        }
    return SK_OK;
}

// The step that a direction has before step i: row of its sentence b, or none.
static uint32_t before(const Pass *p, uint32_t i, uint32_t b, uint32_t dir)
{
    if (dir == 0) return i ? p->off[i - 1] + b : UINT32_MAX;
    return i + 1 < p->steps && b < p->live[i + 1] ? p->off[i + 1] + b
                                                  : UINT32_MAX;
}

static void run_step(Pass *p, LayerPass *lp, uint32_t l, uint32_t i,
                     uint32_t dir)
{
    const uint32_t shift = dir * NET_UNITS;
    for (uint32_t b = 0; b < p->live[i]; b++) {
        const uint32_t from = before(p, i, b, dir);
        if (from == UINT32_MAX) continue; // prev is zero
        float *to = lp->prev + (size_t)(p->off[i] + b) * NET_OUT + shift;
        memcpy(to, lp->h + (size_t)from * NET_OUT + shift,
               NET_UNITS * sizeof *to);
        const float *m = lp->drop_back ? lp->drop_back + b * NET_OUT + shift
                                       : NULL;
        for (uint32_t k = 0; m && k < NET_UNITS; k++) to[k] *= m[k];
    }
    const size_t at = p->off[i];
    float       *z = lp->z + at * 2 * NET_GATES + dir * NET_GATES;
    sk_mat_mul(p->live[i], NET_GATES, NET_UNITS,
               lp->prev + at * NET_OUT + shift, NET_OUT,
               p->net->back[l][dir].w, NET_GATES, z, 2 * NET_GATES);
    for (uint32_t b = 0; b < p->live[i]; b++) {
        const size_t   to = (at + b) * NET_OUT + shift;
        const uint32_t from = before(p, i, b, dir);
        sk_mat_cell(
            NET_UNITS,
            from == UINT32_MAX ? NULL : lp->c + (size_t)from * NET_OUT + shift,
            z + (size_t)b * 2 * NET_GATES, lp->c + to, lp->tc + to,
            lp->h + to);
    }
}

static SkStatus run_layer(Pass *p, uint32_t l)
{
    LayerPass     *lp = &p->layer[l];
    const uint32_t in = l ? NET_OUT : NET_IN;
    lp->z = sk_pass_floats(p, p->rows, 2 * NET_GATES);
    lp->c = sk_pass_floats(p, p->rows, NET_OUT);
    lp->tc = sk_pass_floats(p, p->rows, NET_OUT);
    lp->h = sk_pass_floats(p, p->rows, NET_OUT);
    lp->prev = sk_pass_floats(p, p->rows, NET_OUT);
    if (!lp->z || !lp->c || !lp->tc || !lp->h || !lp->prev)
        return sk_arena_status(p->a);
    SK_TRY(draw(p, p->drops ? p->drops->back : 0, NET_OUT, &lp->drop_back));
    SK_TRY(draw(p, p->drops ? p->drops->between : 0, NET_OUT, &lp->drop_out));
    for (size_t r = 0; r < p->rows; r++)
        memcpy(lp->z + r * 2 * NET_GATES, p->net->in_b[l].w,
               2 * NET_GATES * sizeof *lp->z);
    sk_mat_mul(p->rows, 2 * NET_GATES, in, lp->x, in, p->net->in[l].w,
               2 * NET_GATES, lp->z, 2 * NET_GATES);
    for (uint32_t i = 0; i < p->steps; i++) {
        run_step(p, lp, l, i, 0);
        run_step(p, lp, l, p->steps - 1 - i, 1);
    }
    return SK_OK;
}

SkStatus sk_pass_encode(Pass *p, const Sample **samples, uint32_t n)
{
    SK_TRY(lay_out(p, samples, n));
    SK_TRY(embed(p));
    for (uint32_t l = 0; l < NET_LAYERS; l++) {
        SK_TRY(run_layer(p, l));
        float *y = sk_pass_floats(p, p->rows, NET_OUT);
        if (!y) return sk_arena_status(p->a);
        memcpy(y, p->layer[l].h, (size_t)p->rows * NET_OUT * sizeof *y);
        for (uint32_t r = 0; r < p->rows; r++)
            keep(p, p->layer[l].drop_out, r, NET_OUT, y + (size_t)r * NET_OUT);
        if (l + 1 < NET_LAYERS)
            p->layer[l + 1].x = y;
        else
            p->out = y;
    }
    return SK_OK;
}

// --- backward ---------------------------------------------------------------

typedef struct {
    float *dh;     // [rows][NET_OUT]  of h
    float *dz;     // [rows][2 * NET_GATES]
    float *carry;  // [sents][NET_UNITS]  dc, along the sentence
    float *turned; // [NET_GATES][NET_UNITS]
} Back;

static void back_step(Pass *p, const LayerPass *lp, const Back *k, uint32_t i,
                      uint32_t dir)
{
    const uint32_t shift = dir * NET_UNITS;
    for (uint32_t b = 0; b < p->live[i]; b++) {
        const size_t   row = p->off[i] + b, at = row * NET_OUT + shift;
        const uint32_t from = before(p, i, b, dir);
        sk_mat_cell_back(
            NET_UNITS,
            from == UINT32_MAX ? NULL : lp->c + (size_t)from * NET_OUT + shift,
            lp->z + row * 2 * NET_GATES + dir * NET_GATES, lp->tc + at,
            k->dh + at, k->carry + (size_t)b * NET_UNITS,
            k->dz + row * 2 * NET_GATES + dir * NET_GATES);
    }
    // The sentences that have a step before this one are the first `n`.
    const uint32_t n = dir == 0           ? (i ? p->live[i] : 0)
                       : i + 1 < p->steps ? p->live[i + 1]
                                          : 0;
    if (n == 0) return;
    const size_t from = dir == 0 ? p->off[i - 1] : p->off[i + 1];
    float       *to = k->dh + from * NET_OUT + shift;
    float       *part = sk_pass_floats(p, n, NET_UNITS);
    if (!part) return; // the caller sees that the arena is full
    sk_mat_mul(n, NET_UNITS, NET_GATES,
               k->dz + (size_t)p->off[i] * 2 * NET_GATES + dir * NET_GATES,
               2 * NET_GATES, k->turned, NET_UNITS, part, NET_UNITS);
    for (uint32_t b = 0; b < n; b++) {
        float *d = part + (size_t)b * NET_UNITS;
        if (lp->drop_back) {
            const float *m = lp->drop_back + b * NET_OUT + shift;
            for (uint32_t q = 0; q < NET_UNITS; q++) d[q] *= m[q];
        }
        sk_mat_add(NET_UNITS, d, 1, to + (size_t)b * NET_OUT);
    }
}

// g[k][n] += x[rows][k]^T * d[rows][n]
static SkStatus add_product(Pass *p, const float *x, size_t ldx, size_t k,
                            const float *d, size_t ldd, size_t n, float *g)
{
    float *t = sk_pass_floats(p, k, p->rows);
    if (!t) return sk_arena_status(p->a);
    sk_mat_turn(p->rows, k, x, ldx, t, p->rows);
    sk_mat_mul(k, n, p->rows, t, p->rows, d, ldd, g, n);
    return SK_OK;
}

static SkStatus back_direction(Pass *p, uint32_t l, uint32_t dir, Back *k)
{
    const LayerPass *lp = &p->layer[l];
    Param           *w = &p->net->back[l][dir];
    k->carry = sk_pass_floats(p, p->n, NET_UNITS);
    k->turned = sk_pass_floats(p, NET_GATES, NET_UNITS);
    if (!k->carry || !k->turned) return sk_arena_status(p->a);
    sk_mat_turn(NET_UNITS, NET_GATES, w->w, NET_GATES, k->turned, NET_UNITS);
    for (uint32_t i = 0; i < p->steps; i++)
        back_step(p, lp, k, dir == 0 ? p->steps - 1 - i : i, dir);
    return add_product(p, lp->prev + dir * NET_UNITS, NET_OUT, NET_UNITS,
                       k->dz + dir * NET_GATES, 2 * NET_GATES, NET_GATES,
                       w->g);
}

// From dh (of the layer's h) to its input's gradient in *dx.
static SkStatus back_layer(Pass *p, uint32_t l, float *dh, float **dx)
{
    const LayerPass *lp = &p->layer[l];
    const uint32_t   in = l ? NET_OUT : NET_IN;
    Back             k = { .dh = dh };
    k.dz = sk_pass_floats(p, p->rows, 2 * NET_GATES);
    *dx = sk_pass_floats(p, p->rows, in);
    float *turned = sk_pass_floats(p, 2 * NET_GATES, in);
    if (!k.dz || !*dx || !turned) return sk_arena_status(p->a);
    for (uint32_t dir = 0; dir < 2; dir++)
        SK_TRY(back_direction(p, l, dir, &k));
    for (size_t r = 0; r < p->rows; r++)
        sk_mat_add(2 * NET_GATES, k.dz + r * 2 * NET_GATES, 1,
                   p->net->in_b[l].g);
    SK_TRY(add_product(p, lp->x, in, in, k.dz, 2 * NET_GATES, 2 * NET_GATES,
                       p->net->in[l].g));
    sk_mat_turn(in, 2 * NET_GATES, p->net->in[l].w, 2 * NET_GATES, turned, in);
    sk_mat_mul(p->rows, in, 2 * NET_GATES, k.dz, 2 * NET_GATES, turned, in,
               *dx, in);
    return SK_OK;
}

static void back_word(Pass *p, uint32_t row, const Form *f, uint32_t bank,
                      const float *d)
{
    Net *net = p->net;
    sk_mat_add(NET_WORD, d, 1, net->word.g + (size_t)p->word[row] * NET_WORD);
    net->word.hot[p->word[row]] = 1;
    if (bank) sk_mat_add(NET_IN, d, 1, net->bank.g + bank * NET_IN);
    net->bank.hot[bank] |= bank > 0;
    if (!f || p->bare[row]) return;
    const float by = piece_weight(f);
    for (uint32_t k = 0; k < f->n; k++) {
        const size_t part = part_of(p, row, f, k);
        sk_mat_add(NET_PART, d + NET_WORD, k < f->n_fixed ? 1 : by,
                   net->part.g + part * NET_PART);
        net->part.hot[part] = 1;
    }
}

SkStatus sk_pass_encode_back(Pass *p)
{
    float *d = p->d_out;
    for (uint32_t l = NET_LAYERS; l-- > 0;) {
        float *dx = NULL;
        for (uint32_t r = 0; r < p->rows; r++)
            keep(p, p->layer[l].drop_out, r, NET_OUT, d + (size_t)r * NET_OUT);
        SK_TRY(back_layer(p, l, d, &dx));
        d = dx;
    }
    for (uint32_t i = 0; i < p->steps; i++)
        for (uint32_t b = 0; b < p->live[i]; b++) {
            const uint32_t row = p->off[i] + b;
            float         *x = d + (size_t)row * NET_IN;
            if (p->d_in)
                sk_mat_add(NET_IN, p->d_in + (size_t)row * NET_IN, 1, x);
            keep(p, p->drop_in, row, NET_IN, x);
            back_word(p, row, form_of(p, row, i), p->s[b]->bank, x);
        }
    return p->a->over ? sk_arena_status(p->a) : SK_OK;
}
