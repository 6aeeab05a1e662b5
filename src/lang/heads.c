// SPDX-License-Identifier: Apache-2.0
// heads.c: what the network says of each word, and how wrong it is.
//
//   in    the encoder's rows; Samples with answers
//   out   tags, heads, relations; losses and their gradients
//
// An arc's score is a product of the dependent's columns, a matrix and the
// head's columns (Dozat & Manning 2017); its relation comes from one hidden
// layer over both. All losses are cross-entropies against the right answer.
#include "lang/mat.h"
#include "lang/pass.h"

#include <math.h>

#include "lang/decode.h"

enum {
    ARC_DEP = 0,
    ARC_HEAD = NET_ARC,
    REL_DEP = 2 * NET_ARC,
    REL_HEAD = 2 * NET_ARC + NET_REL
};

// y[rows][n] = x * w + b
static SkStatus linear(Pass *p, const float *x, size_t rows, const Param *w,
                       const Param *b, float **y)
{
    if (!(*y = sk_pass_floats(p, rows, w->cols))) return sk_arena_status(p->a);
    for (size_t r = 0; r < rows; r++)
        memcpy(*y + r * w->cols, b->w, w->cols * sizeof **y);
    sk_mat_mul(rows, w->cols, w->rows, x, w->rows, w->w, w->cols, *y, w->cols);
    return SK_OK;
}

// Gradients of x * w: of w, and added to dx where that is not NULL.
static SkStatus product_back(Pass *p, const float *x, size_t rows, Param *w,
                             const float *dy, float *dx)
{
    float *t = sk_pass_floats(p, w->rows, rows);
    float *turned = sk_pass_floats(p, w->cols, w->rows);
    if (!t || !turned) return sk_arena_status(p->a);
    sk_mat_turn(rows, w->rows, x, w->rows, t, rows);
    sk_mat_mul(w->rows, w->cols, rows, t, rows, dy, w->cols, w->g, w->cols);
    if (!dx) return SK_OK;
    sk_mat_turn(w->rows, w->cols, w->w, w->cols, turned, w->rows);
    sk_mat_mul(rows, w->rows, w->cols, dy, w->cols, turned, w->rows, dx,
               w->rows);
    return SK_OK;
}

// Gradients of linear(): of w, b, and added to dx where that is not NULL.
static SkStatus linear_back(Pass *p, const float *x, size_t rows, Param *w,
                            Param *b, const float *dy, float *dx)
{
    for (size_t r = 0; r < rows; r++)
        sk_mat_add(w->cols, dy + r * w->cols, 1, b->g);
    return product_back(p, x, rows, w, dy, dx);
}

// x[n]: scores in, gradient out; returns the loss of answer `gold`.
static double ask(float *x, size_t n, uint32_t gold, float weight)
{
    const float right = x[gold];
    const float all = sk_mat_softmax(n, x);
    x[gold] -= 1;
    sk_mat_scale(n, x, weight);
    return (double)(all - right);
}

// --- tags -------------------------------------------------------------------

// The answers of a task, by row; false where no sentence has any.
static bool answers(const Pass *p, uint32_t task, uint16_t *gold)
{
    bool any = false;
    for (uint32_t i = 0; i < p->steps; i++)
        for (uint32_t b = 0; b < p->live[i]; b++) {
            const uint16_t *v = p->s[b]->tag[task];
            const uint16_t  g = v && i ? v[i - 1] : (uint16_t)TAG_NONE;
            gold[p->off[i] + b] = g;
            any |= g != TAG_NONE;
        }
    return any;
}

// A task's scores of all rows, from the encoder's columns and the word's own.
static SkStatus score_tags(Pass *p, uint32_t task, float **y)
{
    const Param *w = &p->net->tag[task], *own = &p->net->tag_in[task];
    SK_TRY(linear(p, p->out, p->rows, w, &p->net->tag_b[task], y));
    sk_mat_mul(p->rows, w->cols, NET_IN, p->layer[0].x, NET_IN, own->w,
               w->cols, *y, w->cols);
    return SK_OK;
}

static SkStatus teach_tags(Pass *p, uint32_t task)
{
    Param    *w = &p->net->tag[task], *b = &p->net->tag_b[task];
    uint16_t *gold = SK_NEW(p->a, uint16_t, p->rows);
    float    *y;
    if (!gold) return sk_arena_status(p->a);
    if (!answers(p, task, gold)) return SK_OK;
    SK_TRY(score_tags(p, task, &y));
    const float weight = 1 / (float)p->rows;
    for (uint32_t r = 0; r < p->rows; r++) {
        float *x = y + (size_t)r * w->cols;
        if (gold[r] == TAG_NONE) {
            memset(x, 0, w->cols * sizeof *x);
            continue;
        }
        p->loss->tag += ask(x, w->cols, gold[r], weight);
        p->loss->tags++;
    }
    SK_TRY(product_back(p, p->layer[0].x, p->rows, &p->net->tag_in[task], y,
                        p->d_in));
    return linear_back(p, p->out, p->rows, w, b, y, p->d_out);
}

// --- arcs and relations -----------------------------------------------------

// The rows of one sentence's columns, gathered: [n + 1][cols]; and back.
static float *gather(Pass *p, uint32_t b, const float *from, size_t ld,
                     uint32_t cols)
{
    const uint32_t n = p->s[b]->n + 1;
    float         *to = sk_pass_floats(p, n, cols);
    for (uint32_t i = 0; to && i < n; i++)
        memcpy(to + (size_t)i * cols, from + (p->off[i] + b) * ld,
               cols * sizeof *to);
    return to;
}

static void scatter(const Pass *p, uint32_t b, const float *from,
                    uint32_t cols, float *to, size_t ld)
{
    for (uint32_t i = 0; i <= p->s[b]->n; i++)
        sk_mat_add(cols, from + (size_t)i * cols, 1,
                   to + (p->off[i] + b) * ld);
}

typedef struct {
    uint32_t n, cols;                 // words and root; rounded up to 16
    float   *dep, *head, *turn, *ask; // columns; head turned; dep * arc
    float   *score;                   // [n][cols]  of each head for each word
} Arcs;

static SkStatus score_arcs(Pass *p, uint32_t b, const float *proj, Arcs *a)
{
    const Net *net = p->net;
    a->n = p->s[b]->n + 1;
    a->cols = (a->n + 15) & ~15u;
    a->dep = gather(p, b, proj + ARC_DEP, NET_PROJ, NET_ARC);
    a->head = gather(p, b, proj + ARC_HEAD, NET_PROJ, NET_ARC);
    a->turn = sk_pass_floats(p, NET_ARC, a->cols);
    a->score = sk_pass_floats(p, a->n, a->cols);
    if (!a->dep || !a->head || !a->turn || !a->score)
        return sk_arena_status(p->a);
    SK_TRY(linear(p, a->dep, a->n, &net->arc, &net->arc_b, &a->ask));
    sk_mat_turn(a->n, NET_ARC, a->head, NET_ARC, a->turn, a->cols);
    sk_mat_mul(a->n, a->cols, NET_ARC, a->ask, NET_ARC, a->turn, a->cols,
               a->score, a->cols);
    return SK_OK;
}

static SkStatus teach_arcs(Pass *p, uint32_t b, const float *proj,
                           float *d_proj)
{
    Arcs a;
    SK_TRY(score_arcs(p, b, proj, &a));
    float *d_ask = sk_pass_floats(p, a.n, NET_ARC);
    float *d_dep = sk_pass_floats(p, a.n, NET_ARC);
    float *d_head = sk_pass_floats(p, a.n, NET_ARC);
    float *turned = sk_pass_floats(p, a.n, a.n);
    if (!d_ask || !d_dep || !d_head || !turned) return sk_arena_status(p->a);
    const float weight = 1 / (float)p->rows;
    memset(a.score, 0, a.cols * sizeof *a.score); // the root has no head
    for (uint32_t i = 1; i < a.n; i++) {
        float         *x = a.score + (size_t)i * a.cols;
        const uint32_t gold = p->s[b]->head[i - 1];
        if (gold == HEAD_NONE) {
            memset(x, 0, a.cols * sizeof *x);
            continue;
        }
        x[i] = -1e9f;
        p->loss->arc += ask(x, a.n, gold, weight);
        p->loss->arcs++;
    }
    sk_mat_mul(a.n, NET_ARC, a.n, a.score, a.cols, a.head, NET_ARC, d_ask,
               NET_ARC);
    sk_mat_turn(a.n, a.n, a.score, a.cols, turned, a.n);
    sk_mat_mul(a.n, NET_ARC, a.n, turned, a.n, a.ask, NET_ARC, d_head,
               NET_ARC);
    SK_TRY(linear_back(p, a.dep, a.n, &p->net->arc, &p->net->arc_b, d_ask,
                       d_dep));
    scatter(p, b, d_dep, NET_ARC, d_proj + ARC_DEP, NET_PROJ);
    scatter(p, b, d_head, NET_ARC, d_proj + ARC_HEAD, NET_PROJ);
    return SK_OK;
}

// Hidden layer of the relation of row `dep` to row `head`.
static void rel_hidden(const float *proj, uint32_t dep, uint32_t head,
                       float *to)
{
    const float *d = proj + (size_t)dep * NET_PROJ + REL_DEP;
    const float *h = proj + (size_t)head * NET_PROJ + REL_HEAD;
    for (uint32_t k = 0; k < NET_REL; k++)
        to[k] = d[k] + h[k] > 0 ? d[k] + h[k] : 0;
}

typedef struct {
    uint32_t dep, head, gold; // rows, relation
} Pair;

static uint32_t gold_pairs(const Pass *p, Pair *v)
{
    uint32_t n = 0;
    for (uint32_t b = 0; b < p->n; b++) {
        const Sample *s = p->s[b];
        if (!s->head || !s->rel) continue;
        for (uint32_t i = 0; i < s->n; i++)
            if (s->head[i] != HEAD_NONE && s->rel[i] != TAG_NONE)
                v[n++] = (Pair){ p->off[i + 1] + b, p->off[s->head[i]] + b,
                                 s->rel[i] };
    }
    return n;
}

static SkStatus teach_rels(Pass *p, const float *proj, float *d_proj)
{
    Net  *net = p->net;
    Pair *v = SK_NEW(p->a, Pair, p->rows);
    if (!v) return sk_arena_status(p->a);
    const uint32_t n = gold_pairs(p, v);
    if (n == 0) return SK_OK;
    float *hid = sk_pass_floats(p, n, NET_REL);
    float *d_hid = sk_pass_floats(p, n, NET_REL);
    float *y;
    if (!hid || !d_hid) return sk_arena_status(p->a);
    for (uint32_t i = 0; i < n; i++)
        rel_hidden(proj, v[i].dep, v[i].head, hid + (size_t)i * NET_REL);
    SK_TRY(linear(p, hid, n, &net->rel, &net->rel_b, &y));
    const float weight = 1 / (float)p->rows;
    for (uint32_t i = 0; i < n; i++)
        p->loss->rel += ask(y + (size_t)i * net->rel.cols, net->shape.n_rels,
                            v[i].gold, weight);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = net->shape.n_rels; k < net->rel.cols; k++)
            y[(size_t)i * net->rel.cols + k] = 0;
    SK_TRY(linear_back(p, hid, n, &net->rel, &net->rel_b, y, d_hid));
    for (uint32_t i = 0; i < n; i++) {
        float *d = d_hid + (size_t)i * NET_REL, *h = hid + (size_t)i * NET_REL;
        for (uint32_t k = 0; k < NET_REL; k++) d[k] = h[k] > 0 ? d[k] : 0;
        sk_mat_add(NET_REL, d, 1,
                   d_proj + (size_t)v[i].dep * NET_PROJ + REL_DEP);
        sk_mat_add(NET_REL, d, 1,
                   d_proj + (size_t)v[i].head * NET_PROJ + REL_HEAD);
    }
    return SK_OK;
}

static void rectify(float *proj, size_t rows)
{
    for (size_t r = 0; r < rows; r++)
        for (uint32_t k = 0; k < REL_DEP; k++)
            if (proj[r * NET_PROJ + k] < 0) proj[r * NET_PROJ + k] = 0;
}

// Columns of arcs that are dropped, the same for a whole sentence.
static SkStatus drop_arcs(Pass *p, float **mask)
{
    const float share = p->drops ? p->drops->between : 0;
    if (!(*mask = sk_pass_floats(p, p->n, NET_PROJ)))
        return sk_arena_status(p->a);
    for (size_t i = 0; i < (size_t)p->n * NET_PROJ; i++) {
        const bool arc = i % NET_PROJ < REL_DEP;
        (*mask)[i] = !arc || share <= 0              ? 1
                     : sk_dice_unit(p->dice) < share ? 0
                                                     : 1 / (1 - share);
    }
    return SK_OK;
}

static void mask_rows(const Pass *p, const float *mask, float *x)
{
    for (uint32_t r = 0; r < p->rows; r++)
        for (uint32_t k = 0; k < NET_PROJ; k++)
            x[(size_t)r * NET_PROJ + k] *=
                mask[(size_t)p->sent[r] * NET_PROJ + k];
}

static SkStatus teach_trees(Pass *p)
{
    float *proj, *mask;
    bool   any = false;
    for (uint32_t b = 0; b < p->n; b++) any |= p->s[b]->head != NULL;
    if (!any) return SK_OK;
    SK_TRY(linear(p, p->out, p->rows, &p->net->proj, &p->net->proj_b, &proj));
    float *d_proj = sk_pass_floats(p, p->rows, NET_PROJ);
    if (!d_proj) return sk_arena_status(p->a);
    SK_TRY(drop_arcs(p, &mask));
    rectify(proj, p->rows);
    mask_rows(p, mask, proj);
    for (uint32_t b = 0; b < p->n; b++)
        if (p->s[b]->head) SK_TRY(teach_arcs(p, b, proj, d_proj));
    SK_TRY(teach_rels(p, proj, d_proj));
    mask_rows(p, mask, d_proj);
    for (size_t r = 0; r < p->rows; r++)
        for (uint32_t k = 0; k < REL_DEP; k++)
            if (proj[r * NET_PROJ + k] <= 0) d_proj[r * NET_PROJ + k] = 0;
    return linear_back(p, p->out, p->rows, &p->net->proj, &p->net->proj_b,
                       d_proj, p->d_out);
}

// --- hidden words -----------------------------------------------------------

SkStatus sk_pass_hidden(Pass *p)
{
    Net      *net = p->net;
    uint32_t  n = 0;
    uint32_t *row = SK_NEW(p->a, uint32_t, p->rows);
    if (!row) return sk_arena_status(p->a);
    for (uint32_t r = 0; r < p->rows; r++)
        if (p->answer[r]) row[n++] = r;
    if (n == 0) return SK_OK;
    float *x = sk_pass_floats(p, n, NET_OUT);
    float *dx = sk_pass_floats(p, n, NET_OUT);
    float *y;
    if (!x || !dx) return sk_arena_status(p->a);
    for (uint32_t i = 0; i < n; i++)
        memcpy(x + (size_t)i * NET_OUT, p->out + (size_t)row[i] * NET_OUT,
               NET_OUT * sizeof *x);
    SK_TRY(linear(p, x, n, &net->guess, &net->guess_b, &y));
    const uint32_t cols = net->shape.guess_cols;
    for (uint32_t i = 0; i < n; i++)
        p->loss->guess += ask(y + (size_t)i * cols, cols,
                              p->answer[row[i]] - 1, 1 / (float)n);
    p->loss->guesses += n;
    SK_TRY(linear_back(p, x, n, &net->guess, &net->guess_b, y, dx));
    for (uint32_t i = 0; i < n; i++)
        sk_mat_add(NET_OUT, dx + (size_t)i * NET_OUT, 1,
                   p->d_out + (size_t)row[i] * NET_OUT);
    return SK_OK;
}

SkStatus sk_pass_heads(Pass *p)
{
    for (uint32_t t = 0; t < TASK_COUNT; t++) SK_TRY(teach_tags(p, t));
    return teach_trees(p);
}

// --- guesses ----------------------------------------------------------------

static uint32_t best_of(const float *x, uint32_t n)
{
    uint32_t best = 0;
    for (uint32_t k = 1; k < n; k++)
        if (x[k] > x[best]) best = k;
    return best;
}

// to[n][cols] += the logarithms of the shares that softmax makes of from[n][ld]
static void add_logs(const float *from, size_t ld, uint32_t n, uint32_t cols,
                     float *to)
{
    for (uint32_t i = 0; i < n; i++) {
        const float *x = from + i * ld;
        float        most = x[0], sum = 0;
        for (uint32_t k = 1; k < cols; k++) most = x[k] > most ? x[k] : most;
        for (uint32_t k = 0; k < cols; k++) sum += expf(x[k] - most);
        const float less = most + logf(sum);
        for (uint32_t k = 0; k < cols; k++)
            to[(size_t)i * cols + k] += x[k] - less;
    }
}

// What all passes together think of the tags: y[n][cols], zero before.
static SkStatus weigh_tags(Pass *const *ps, uint32_t n_ps, uint32_t b,
                           uint32_t task, float *to)
{
    for (uint32_t i = 0; i < n_ps; i++) {
        Pass          *p = ps[i];
        const uint32_t n = p->s[b]->n, cols = p->net->tag[task].cols;
        if (!p->tags[task]) SK_TRY(score_tags(p, task, &p->tags[task]));
        const float *y = gather(p, b, p->tags[task], cols, cols);
        if (!y) return sk_arena_status(p->a);
        add_logs(y + cols, cols, n, cols, to);
    }
    return SK_OK;
}

static SkStatus guess_tags(Pass *const *ps, uint32_t n_ps, uint32_t b,
                           uint32_t task, uint16_t *out)
{
    const uint32_t n = ps[0]->s[b]->n, cols = ps[0]->net->tag[task].cols;
    float         *y = sk_pass_floats(ps[0], n, cols);
    int32_t       *score = SK_NEW(ps[0]->a, int32_t, (size_t)n * NAME_TAGS);
    if (!y || !score) return sk_arena_status(ps[0]->a);
    SK_TRY(weigh_tags(ps, n_ps, b, task, y));
    for (uint32_t i = 0; i < n; i++)
        out[i] = (uint16_t)best_of(y + (size_t)i * cols, cols);
    if (task < TASK_NAMES) return SK_OK;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < NAME_TAGS; k++)
            score[i * NAME_TAGS + k] = (int32_t)(y[i * cols + k] * 4096);
    return sk_decode_names(ps[0]->a, score, n, out);
}

static SkStatus project(Pass *p)
{
    if (p->proj) return SK_OK;
    SK_TRY(
        linear(p, p->out, p->rows, &p->net->proj, &p->net->proj_b, &p->proj));
    rectify(p->proj, p->rows);
    return SK_OK;
}

static SkStatus guess_heads(Pass *const *ps, uint32_t n_ps, uint32_t b,
                            uint32_t *head)
{
    const uint32_t n = ps[0]->s[b]->n, all = n + 1;
    float         *sum = sk_pass_floats(ps[0], all, all);
    int32_t       *score = SK_NEW(ps[0]->a, int32_t, (size_t)all * all);
    if (!sum || !score) return sk_arena_status(ps[0]->a);
    for (uint32_t i = 0; i < n_ps; i++) {
        Arcs a;
        SK_TRY(project(ps[i]));
        SK_TRY(score_arcs(ps[i], b, ps[i]->proj, &a));
        add_logs(a.score, a.cols, all, all, sum);
    }
    for (size_t i = 0; i < (size_t)all * all; i++)
        score[i] = (int32_t)(sum[i] * 4096);
    return sk_decode_tree(ps[0]->a, score, n, all, head);
}

static SkStatus guess_rels(Pass *const *ps, uint32_t n_ps, uint32_t b,
                           Guess *g)
{
    const Net     *net = ps[0]->net;
    const uint32_t n = ps[0]->s[b]->n, cols = net->rel.cols;
    float         *sum = sk_pass_floats(ps[0], n, cols);
    if (!sum) return sk_arena_status(ps[0]->a);
    for (uint32_t k = 0; k < n_ps; k++) {
        Pass  *p = ps[k];
        float *hid = sk_pass_floats(p, n, NET_REL), *y;
        if (!hid) return sk_arena_status(p->a);
        for (uint32_t i = 0; i < n; i++)
            rel_hidden(p->proj, p->off[i + 1] + b, p->off[g->head[i]] + b,
                       hid + (size_t)i * NET_REL);
        SK_TRY(linear(p, hid, n, &p->net->rel, &p->net->rel_b, &y));
        add_logs(y, cols, n, cols, sum);
    }
    for (uint32_t i = 0; i < n; i++)
        g->rel[i] = (uint16_t)best_of(sum + (size_t)i * cols,
                                      net->shape.n_rels);
    return SK_OK;
}

SkStatus sk_pass_guess(Pass *const *ps, uint32_t n_ps, uint32_t b, Guess *g)
{
    for (uint32_t t = 0; t < TASK_COUNT; t++)
        if (g->tag[t]) SK_TRY(guess_tags(ps, n_ps, b, t, g->tag[t]));
    if (!g->head) return SK_OK;
    SK_TRY(guess_heads(ps, n_ps, b, g->head));
    return guess_rels(ps, n_ps, b, g);
}
