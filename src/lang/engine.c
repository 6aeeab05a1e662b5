// SPDX-License-Identifier: Apache-2.0
// engine.c: reading, with a trained model.
//
//   in    forms      out   tags, heads, relations, names
//
// Sentences go through the network eight at a time, in the layout of pass.h, so
// that each weight that is loaded serves several words. Sums are whole numbers
// (kernel.h), so that neither the company of a sentence nor the machine changes
// an answer.
#include "lang/engine.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "lang/decode.h"

enum {
    TOGETHER = 8, // sentences that run in step
    WAITING = 64, // pieces that are sorted together
    STEPS = ENGINE_PIECE + 1,
    ROWS = TOGETHER * STEPS,
    COLS = (STEPS + 15) & ~15,
    REL_COLS = 256,
    ZERO = 64,
    FULL = 127
};

// Words [beg, beg + n) of a sentence.
typedef struct {
    EngineSent *s;
    uint32_t    beg, n;
} Piece;

struct EngineWork {
    Arena    a; // of the tree decoder
    Piece    wait[WAITING];
    uint32_t n_wait;
    Piece    piece[TOGETHER]; // longest first
    uint32_t n, rows, steps;
    uint32_t off[STEPS], live[STEPS];
    uint8_t  x[ROWS * NET_IN], y[NET_LAYERS][ROWS * NET_OUT];
    float    z[ROWS * 2 * NET_GATES];
    float    c[2][TOGETHER * NET_UNITS];
    float    tags[ROWS * MODEL_TAGS];
    float    proj[ROWS * NET_PROJ];
    float    ask[STEPS * NET_ARC], rel[STEPS * REL_COLS];
    uint8_t  dep[STEPS * NET_ARC], head[STEPS * NET_ARC];
    int8_t   asked[STEPS * NET_ARC], packed[COLS * NET_ARC];
    float    arcs[STEPS * COLS];       // [head][dependent]
    float    one[COLS], nothing[COLS]; // scales and biases of `packed`
    int32_t  start[COLS];
    uint8_t  hidden[STEPS * NET_REL];
    int32_t  score[STEPS * COLS];
};

SkStatus sk_engine_open(Engine *e, const char *path)
{
    memset(e, 0, sizeof *e);
    SK_TRY(sk_model_open(&e->model, path));
    e->kernels = sk_kernels(sk_kernel_best());
    for (uint32_t n = 0; n <= SK_PARTS_MAX; n++)
        e->piece[n] = 1 / sqrtf((float)(n ? n : 1));
    for (uint16_t i = 0; i < e->model.head->n_rels; i++)
        if (sk_str_eq(e->model.rels[i], SK_STR("parataxis"))) e->loose = i;
    return SK_OK;
}

void sk_engine_close(Engine *e) { sk_model_close(&e->model); }

EngineWork *sk_engine_work_new(void)
{
    EngineWork *w = calloc(1, sizeof *w);
    if (!w) return NULL;
    sk_arena_init(&w->a, (size_t)64 << 20);
    for (uint32_t i = 0; i < COLS; i++) w->one[i] = 1;
    return w;
}

void sk_engine_work_free(EngineWork *w)
{
    if (w) sk_arena_clear(&w->a);
    free(w);
}

// --- words in ---------------------------------------------------------------

static void add_rows(const Engine *e, const uint16_t *part, uint32_t n,
                     int16_t *sum)
{
    for (uint32_t i = 0; i < n; i++)
        e->kernels->add(NET_PART, e->model.parts + (size_t)part[i] * NET_PART,
                        sum);
}

static void look_up(const Engine *e, Str form, uint8_t *x)
{
    Feats        f;
    int16_t      fixed[NET_PART] = { 0 }, pieces[NET_PART] = { 0 };
    float        sum[NET_PART];
    const Model *m = &e->model;
    sk_feats_read(form, &f);
    memcpy(x, m->words + (size_t)sk_model_row(m, f.key) * NET_WORD, NET_WORD);
    add_rows(e, f.parts, f.n_fixed, fixed);
    add_rows(e, f.parts + f.n_fixed, f.n - f.n_fixed, pieces);
    const float by = e->piece[f.n - f.n_fixed] * m->head->part_scale;
    for (uint32_t i = 0; i < NET_PART; i++)
        sum[i] = m->head->part_scale * (float)fixed[i] + by * (float)pieces[i];
    e->kernels->pack(NET_PART, sum, 1 / m->head->x_scale, ZERO, 1, FULL,
                     x + NET_WORD);
}

static void lay_out(EngineWork *w)
{
    w->steps = w->piece[0].n + 1;
    w->rows = 0;
    for (uint32_t i = 0, live = w->n; i < w->steps; i++) {
        while (w->piece[live - 1].n < i) live--;
        w->off[i] = w->rows;
        w->live[i] = live;
        w->rows += live;
    }
}

static void embed(const Engine *e, EngineWork *w)
{
    for (uint32_t b = 0; b < w->n; b++) {
        const Piece *p = &w->piece[b];
        memcpy(w->x + b * NET_IN, e->model.words + ROW_ROOT * NET_WORD,
               NET_WORD);
        memset(w->x + b * NET_IN + NET_WORD, ZERO, NET_PART);
        for (uint32_t i = 0; i < p->n; i++)
            look_up(e, p->s->form[p->beg + i],
                    w->x + (size_t)(w->off[i + 1] + b) * NET_IN);
    }
}

// --- encoder ----------------------------------------------------------------

// One step of one direction; `from` is the step before it in that direction,
// which n sentences have.
static void run_step(const Engine *e, EngineWork *w, uint32_t l, uint32_t dir,
                     uint32_t i, uint32_t from, uint32_t n)
{
    const Kernels *k = e->kernels;
    uint8_t       *y = w->y[l] + dir * NET_UNITS;
    float *z = w->z + (size_t)w->off[i] * 2 * NET_GATES + dir * NET_GATES;
    if (n)
        k->mul(&e->model.mx[MX_BACK + 2 * l + dir], n,
               y + (size_t)w->off[from] * NET_OUT, NET_OUT, z, 2 * NET_GATES,
               true);
    for (uint32_t b = 0; b < w->live[i]; b++)
        k->cell(NET_UNITS, z + (size_t)b * 2 * NET_GATES,
                w->c[dir] + b * NET_UNITS,
                y + (size_t)(w->off[i] + b) * NET_OUT);
}

static void encode(const Engine *e, EngineWork *w)
{
    for (uint32_t l = 0; l < NET_LAYERS; l++) {
        e->kernels->mul(&e->model.mx[MX_IN + l], w->rows,
                        l ? w->y[l - 1] : w->x, l ? NET_OUT : NET_IN, w->z,
                        2 * NET_GATES, false);
        memset(w->c, 0, sizeof w->c);
        for (uint32_t i = 0; i < w->steps; i++) {
            const uint32_t r = w->steps - 1 - i;
            run_step(e, w, l, 0, i, i ? i - 1 : 0, i ? w->live[i] : 0);
            run_step(e, w, l, 1, r, i ? r + 1 : r, i ? w->live[r + 1] : 0);
        }
    }
}

// --- answers ----------------------------------------------------------------

static uint32_t best_of(const float *x, uint32_t n)
{
    uint32_t best = 0;
    for (uint32_t k = 1; k < n; k++)
        if (x[k] > x[best]) best = k;
    return best;
}

static SkStatus answer_tags(const Engine *e, EngineWork *w, uint32_t b)
{
    const Piece   *p = &w->piece[b];
    const uint32_t n_feats = e->model.head->n_feats;
    int32_t       *score = w->score;
    for (uint32_t i = 0; i < p->n; i++) {
        const float   *x = w->tags + (size_t)(w->off[i + 1] + b) * MODEL_TAGS;
        const uint32_t f = best_of(x + MODEL_FEATS, 64);
        p->s->upos[p->beg + i] = (uint8_t)best_of(x + MODEL_UPOS, UPOS_COUNT);
        p->s->feats[p->beg + i] = (uint8_t)(f < n_feats ? f : 255);
        for (uint32_t k = 0; k < NAME_TAGS; k++)
            score[i * NAME_TAGS + k] = (int32_t)(x[MODEL_NAMES + k] * 4096);
    }
    return sk_decode_names(&w->a, score, p->n, p->s->name + p->beg);
}

static const float *proj_of(const EngineWork *w, uint32_t b, uint32_t i)
{
    return w->proj + (size_t)(w->off[i] + b) * NET_PROJ;
}

// What n words ask of their heads, laid out as a matrix (kernel.h): a column
// each.
static KernelMatrix asked_matrix(EngineWork *w, uint32_t n)
{
    const uint32_t cols = (n + 15) & ~15u;
    memset(w->packed, 0, (size_t)cols * NET_ARC);
    for (uint32_t j = 0; j < n; j++) {
        int8_t *to = w->packed + (size_t)(j / 16) * 16 * NET_ARC + j % 16 * 4;
        for (uint32_t k = 0; k < NET_ARC; k += 4)
            memcpy(to + (size_t)k * 16, w->asked + j * NET_ARC + k, 4);
    }
    return (KernelMatrix){ NET_ARC,  cols,   w->packed,
                           w->start, w->one, w->nothing };
}

// Sums of products below 2^24 are whole in floats too.
static_assert(NET_ARC * FULL * FULL < 1 << 24, "arcs' scores are exact");

static void score_arcs(const Engine *e, EngineWork *w, uint32_t b)
{
    const Kernels   *k = e->kernels;
    const ModelHead *h = e->model.head;
    const uint32_t   n = w->piece[b].n + 1;
    for (uint32_t i = 0; i < n; i++) {
        const float *x = proj_of(w, b, i);
        k->pack(NET_ARC, x, 1 / h->arc_scale, 0, 0, FULL,
                w->dep + i * NET_ARC);
        k->pack(NET_ARC, x + NET_ARC, 1 / h->arc_scale, 0, 0, FULL,
                w->head + i * NET_ARC);
    }
    k->mul(&e->model.mx[MX_ARC], n, w->dep, NET_ARC, w->ask, NET_ARC, false);
    k->pack((size_t)n * NET_ARC, w->ask, 1 / h->ask_scale, 0, -FULL, FULL,
            (uint8_t *)w->asked);
    const KernelMatrix m = asked_matrix(w, n);
    k->mul(&m, n, w->head, NET_ARC, w->arcs, COLS, false);
    for (uint32_t i = 1; i < n; i++)
        for (uint32_t j = 0; j < n; j++)
            w->score[i * COLS + j] = (int32_t)w->arcs[j * COLS + i];
}

static void answer_rels(const Engine *e, EngineWork *w, uint32_t b,
                        const uint32_t *head, uint16_t *rel)
{
    const Kernels      *k = e->kernels;
    const KernelMatrix *m = &e->model.mx[MX_REL];
    const uint32_t      n = w->piece[b].n;
    for (uint32_t i = 0; i < n; i++) {
        float        sum[NET_REL];
        const float *d = proj_of(w, b, i + 1) + 2 * NET_ARC;
        const float *h = proj_of(w, b, head[i]) + 2 * NET_ARC + NET_REL;
        for (uint32_t q = 0; q < NET_REL; q++) sum[q] = d[q] + h[q];
        k->pack(NET_REL, sum, 1 / e->model.head->rel_scale, 0, 0, FULL,
                w->hidden + i * NET_REL);
    }
    k->mul(m, n, w->hidden, NET_REL, w->rel, m->n, false);
    for (uint32_t i = 0; i < n; i++)
        rel[i] = (uint16_t)best_of(w->rel + (size_t)i * m->n,
                                   e->model.head->n_rels);
}

// Heads of a piece as those of its sentence: a later piece's root hangs on the
// sentence's.
static void place(const Engine *e, const Piece *p)
{
    uint32_t *head = p->s->head;
    if (p->beg == 0) return;
    for (uint32_t i = p->beg; i < p->beg + p->n; i++) {
        if (head[i]) {
            head[i] += p->beg;
            continue;
        }
        head[i] = UINT32_MAX; // until the first piece is read
        p->s->rel[i] = e->loose;
    }
}

static SkStatus answer(const Engine *e, EngineWork *w, uint32_t b)
{
    const Piece *p = &w->piece[b];
    uint32_t    *head = p->s->head + p->beg;
    SK_TRY(answer_tags(e, w, b));
    score_arcs(e, w, b);
    SK_TRY(sk_decode_tree(&w->a, w->score, p->n, COLS, head));
    answer_rels(e, w, b, head, p->s->rel + p->beg);
    place(e, p);
    return SK_OK;
}

static SkStatus run_batch(const Engine *e, EngineWork *w)
{
    const Model *m = &e->model;
    lay_out(w);
    embed(e, w);
    encode(e, w);
    const uint8_t *y = w->y[NET_LAYERS - 1];
    e->kernels->mul(&m->mx[MX_TAGS], w->rows, y, NET_OUT, w->tags, MODEL_TAGS,
                    false);
    e->kernels->mul(&m->mx[MX_OWN], w->rows, w->x, NET_IN, w->tags, MODEL_TAGS,
                    true);
    e->kernels->mul(&m->mx[MX_PROJ], w->rows, y, NET_OUT, w->proj, NET_PROJ,
                    false);
    for (uint32_t b = 0; b < w->n; b++) {
        sk_arena_reset(&w->a);
        SK_TRY(answer(e, w, b));
    }
    return SK_OK;
}

// --- pieces -----------------------------------------------------------------

static int longer_first(const void *x, const void *y)
{
    const Piece *a = x, *b = y;
    return a->n < b->n ? 1 : a->n > b->n ? -1 : 0;
}

static SkStatus run_waiting(const Engine *e, EngineWork *w)
{
    qsort(w->wait, w->n_wait, sizeof *w->wait, longer_first);
    for (uint32_t i = 0; i < w->n_wait; i += w->n) {
        w->n = w->n_wait - i < TOGETHER ? w->n_wait - i : TOGETHER;
        memcpy(w->piece, w->wait + i, w->n * sizeof *w->piece);
        SK_TRY(run_batch(e, w));
    }
    w->n_wait = 0;
    return SK_OK;
}

// Where a piece of a long sentence that begins at `beg` ends: behind a mark in
// its last quarter, if there is one.
static uint32_t piece_end(const EngineSent *s, uint32_t beg)
{
    if (s->n - beg <= ENGINE_PIECE) return s->n;
    const uint32_t last = beg + ENGINE_PIECE;
    for (uint32_t i = last; i > last - ENGINE_PIECE / 4; i--) {
        const Str f = s->form[i - 1];
        if (f.n == 1 && (f.p[0] == ',' || f.p[0] == ';' || f.p[0] == '.'))
            return i;
    }
    return last;
}

// The roots of later pieces hang on the sentence's own.
static void join(EngineSent *s)
{
    uint32_t root = 0;
    if (s->n <= ENGINE_PIECE) return;
    while (root < s->n && s->head[root] != 0) root++;
    for (uint32_t i = 0; i < s->n; i++)
        if (s->head[i] == UINT32_MAX) s->head[i] = root + 1;
}

SkStatus sk_engine_read(const Engine *e, EngineWork *w, EngineSent *sents,
                        uint32_t n)
{
    w->n_wait = 0;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t beg = 0, end; beg < sents[i].n; beg = end) {
            end = piece_end(&sents[i], beg);
            w->wait[w->n_wait++] = (Piece){ &sents[i], beg, end - beg };
            if (w->n_wait == WAITING) SK_TRY(run_waiting(e, w));
        }
    SK_TRY(run_waiting(e, w));
    for (uint32_t i = 0; i < n; i++) join(&sents[i]);
    return SK_OK;
}
