// SPDX-License-Identifier: Apache-2.0
// quant.c: a taught net -> a model file of small whole numbers.
//
//   in    weights in float; sentences that show how large numbers get
//   out   weights from -127 to 127 with a scale a column; what flows between
//         matrices is from 0 to 127 with one scale (and a zero) a place
//
// A state of the encoder lies within -1 and 1 by its making: 64 + 63 * h.
#include "lang/quant.h"

#include <math.h>
#include <stdlib.h>

#include "lang/mat.h"
#include "lang/model.h"

enum { SHOWN = 400, SHOWN_AT_ONCE = 8, ZERO = 64, HALF = 63, FULL = 127 };

// How large the numbers at one place get.
typedef struct {
    double   squares;
    uint64_t n;
    float    most;
} Range;

typedef struct {
    Range word, part, arc, ask, rel;
} Ranges;

static void range_add(Range *r, const float *x, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const float v = fabsf(x[i]);
        if (v > r->most) r->most = v;
        r->squares += (double)v * v;
        r->n += v > 0;
    }
}

// What `levels` steps should reach; numbers beyond are cut.
static float range_step(const Range *r, float deviations, int levels)
{
    if (r->n == 0) return 1.0f / (float)levels;
    const float end = deviations * (float)sqrt(r->squares / (double)r->n);
    return (end < r->most ? end : r->most) / (float)levels;
}

static SkStatus show_proj(Pass *p, Ranges *to)
{
    const Net *net = p->net;
    float     *proj = sk_pass_floats(p, p->rows, NET_PROJ);
    float     *ask = sk_pass_floats(p, p->rows, NET_ARC);
    if (!proj || !ask) return sk_arena_status(p->a);
    for (size_t r = 0; r < p->rows; r++)
        memcpy(proj + r * NET_PROJ, net->proj_b.w, NET_PROJ * sizeof *proj);
    sk_mat_mul(p->rows, NET_PROJ, NET_OUT, p->out, NET_OUT, net->proj.w,
               NET_PROJ, proj, NET_PROJ);
    for (size_t r = 0; r < p->rows; r++) {
        float *x = proj + r * NET_PROJ;
        for (uint32_t k = 0; k < 2 * NET_ARC; k++) x[k] = x[k] > 0 ? x[k] : 0;
        range_add(&to->arc, x, 2 * NET_ARC);
        memcpy(ask + r * NET_ARC, net->arc_b.w, NET_ARC * sizeof *ask);
        // Some word's head columns: those of the row before.
        float        hid[NET_REL];
        const float *h = r ? x - NET_PROJ : x;
        for (uint32_t k = 0; k < NET_REL; k++) {
            const float v = x[2 * NET_ARC + k] + h[2 * NET_ARC + NET_REL + k];
            hid[k] = v > 0 ? v : 0;
        }
        range_add(&to->rel, hid, NET_REL);
    }
    sk_mat_mul(p->rows, NET_ARC, NET_ARC, proj, NET_PROJ, net->arc.w, NET_ARC,
               ask, NET_ARC);
    range_add(&to->ask, ask, (size_t)p->rows * NET_ARC);
    return SK_OK;
}

static SkStatus show(const Corpus *c, Net *net, Ranges *to)
{
    const Samples *from = c->trees.n ? &c->trees : &c->names;
    const uint32_t n = from->n < SHOWN ? from->n : SHOWN;
    Arena          a;
    SkStatus       status = SK_OK;
    sk_arena_init(&a, (size_t)2 << 30);
    for (uint32_t i = 0; i + SHOWN_AT_ONCE <= n && status == SK_OK;
         i += SHOWN_AT_ONCE) {
        const Sample *v[SHOWN_AT_ONCE];
        for (uint32_t k = 0; k < SHOWN_AT_ONCE; k++)
            v[k] = &from->v[(uint64_t)(i + k) * from->n / n];
        Pass p = { .a = &a, .net = net, .forms = &c->forms };
        sk_arena_reset(&a);
        status = sk_pass_encode(&p, v, SHOWN_AT_ONCE);
        for (uint32_t r = 0; r < p.rows && status == SK_OK; r++) {
            const float *x = p.layer[0].x + (size_t)r * NET_IN;
            range_add(&to->word, x, NET_WORD);
            range_add(&to->part, x + NET_WORD, NET_PART);
        }
        if (status == SK_OK) status = show_proj(&p, to);
    }
    sk_arena_clear(&a);
    return status;
}

// --- the file ---------------------------------------------------------------

typedef struct {
    char  *p;
    size_t n, cap;
} Out;

// A section of n zeroed bytes at the next multiple of 64.
static void *section(Out *o, size_t n, ModelPart *part)
{
    o->n = (o->n + 63) & ~(size_t)63;
    assert(o->n + n <= o->cap);
    *part = (ModelPart){ o->n, n };
    o->n += n;
    return o->p + part->at;
}

static int8_t small(float x, int most)
{
    const float r = x < 0 ? x - 0.5f : x + 0.5f;
    const int   v = (int)r;
    return (int8_t)(v < -most ? -most : v > most ? most : v);
}

typedef struct {
    const float *w, *bias; // [k][n]; [n] or NULL
    uint32_t     k, n;
    const float *in; // [k]  scale of each input
    int          zero;
} Weights;

static void put_matrix(Out *o, const Weights *m, ModelMatrix *to)
{
    to->k = m->k;
    to->n = m->n;
    int8_t  *w = section(o, (size_t)m->k * m->n, &to->w);
    int32_t *start = section(o, 4 * (size_t)m->n, &to->start);
    float   *scale = section(o, 4 * (size_t)m->n, &to->scale);
    float   *bias = section(o, 4 * (size_t)m->n, &to->bias);
    for (uint32_t j = 0; j < m->n; j++) {
        float most = 1e-9f;
        for (uint32_t k = 0; k < m->k; k++) {
            const float v = fabsf(m->w[(size_t)k * m->n + j] * m->in[k]);
            if (v > most) most = v;
        }
        scale[j] = most / FULL;
        bias[j] = m->bias ? m->bias[j] : 0;
        for (uint32_t k = 0; k < m->k; k++) {
            const int8_t q = small(
                m->w[(size_t)k * m->n + j] * m->in[k] / scale[j], FULL);
            w[(size_t)(j / 16) * 16 * m->k + k / 4 * 64 + j % 16 * 4 + k % 4] =
                q;
            start[j] -= m->zero * q;
        }
    }
}

static void fill(float *v, uint32_t n, float x)
{
    for (uint32_t i = 0; i < n; i++) v[i] = x;
}

// What flows in: words' own columns, then their parts' sum.
static void fill_in(const ModelHead *h, float word_step, float *in)
{
    fill(in, NET_WORD, word_step);
    fill(in + NET_WORD, NET_PART, h->x_scale);
}

static void put_layers(Out *o, const Net *net, ModelHead *h, float word_step)
{
    float in[NET_OUT];
    for (uint32_t l = 0; l < NET_LAYERS; l++) {
        fill(in, NET_OUT, 1.0f / HALF);
        for (uint32_t dir = 0; dir < 2; dir++)
            put_matrix(o,
                       &(Weights){ net->back[l][dir].w, NULL, NET_UNITS,
                                   NET_GATES, in, ZERO },
                       &h->mx[MX_BACK + 2 * l + dir]);
        if (l == 0) fill_in(h, word_step, in);
        put_matrix(o,
                   &(Weights){ net->in[l].w, net->in_b[l].w,
                               l ? NET_OUT : NET_IN, 2 * NET_GATES, in, ZERO },
                   &h->mx[MX_IN + l]);
    }
}

// The columns of one task beside those of the others: [k][MODEL_TAGS].
static void tag_columns(const Param *p, uint32_t at, float *w)
{
    for (uint32_t k = 0; k < p->rows; k++)
        memcpy(w + (size_t)k * MODEL_TAGS + at, p->w + (size_t)k * p->cols,
               p->cols * sizeof *w);
}

static SkStatus put_tags(Arena *a, Out *o, const Net *net, ModelHead *h,
                         float word_step)
{
    static const uint32_t at[] = { [TASK_UPOS] = MODEL_UPOS,
                                   [TASK_FEATS] = MODEL_FEATS,
                                   [TASK_NAMES] = MODEL_NAMES };
    float                *w = SK_NEW(a, float, NET_OUT *MODEL_TAGS);
    float                *own = SK_NEW(a, float, NET_IN *MODEL_TAGS);
    float                 b[MODEL_TAGS], in[NET_OUT];
    if (!w || !own) return sk_arena_status(a);
    for (uint32_t t = 0; t <= TASK_NAMES; t++) {
        tag_columns(&net->tag[t], at[t], w);
        tag_columns(&net->tag_in[t], at[t], own);
        tag_columns(&net->tag_b[t], at[t], b);
    }
    fill(in, NET_OUT, 1.0f / HALF);
    put_matrix(o, &(Weights){ w, b, NET_OUT, MODEL_TAGS, in, ZERO },
               &h->mx[MX_TAGS]);
    fill_in(h, word_step, in);
    put_matrix(o, &(Weights){ own, NULL, NET_IN, MODEL_TAGS, in, ZERO },
               &h->mx[MX_OWN]);
    return SK_OK;
}

static void put_trees(Out *o, const Net *net, ModelHead *h)
{
    float in[NET_OUT];
    fill(in, NET_OUT, 1.0f / HALF);
    put_matrix(
        o,
        &(Weights){ net->proj.w, net->proj_b.w, NET_OUT, NET_PROJ, in, ZERO },
        &h->mx[MX_PROJ]);
    fill(in, NET_OUT, h->arc_scale);
    put_matrix(o,
               &(Weights){ net->arc.w, net->arc_b.w, NET_ARC, NET_ARC, in, 0 },
               &h->mx[MX_ARC]);
    fill(in, NET_OUT, h->rel_scale);
    put_matrix(o,
               &(Weights){ net->rel.w, net->rel_b.w, NET_REL,
                           net->shape.rel_cols, in, 0 },
               &h->mx[MX_REL]);
}

static void put_tables(Out *o, const Corpus *c, const Net *net, ModelHead *h,
                       float word_step)
{
    const size_t rows = h->n_words;
    uint64_t    *keys = section(o, 8 * (size_t)h->n_slots, &h->slot_keys);
    uint32_t    *slot = section(o, 4 * (size_t)h->n_slots, &h->slot_rows);
    for (uint32_t r = ROW_FIRST; r < rows; r++) {
        uint32_t i = sk_model_slot(c->keys[r], h->n_slots);
        while (keys[i]) i = (i + 1) & (h->n_slots - 1);
        keys[i] = c->keys[r];
        slot[i] = r;
    }
    uint8_t *words = section(o, rows * NET_WORD, &h->words);
    for (size_t i = 0; i < rows * NET_WORD; i++)
        words[i] = (uint8_t)(ZERO + small(net->word.w[i] / word_step, HALF));
    const size_t n = (size_t)SK_PART_ROWS * NET_PART;
    float        most = 1e-9f;
    for (size_t i = 0; i < n; i++)
        if (fabsf(net->part.w[i]) > most) most = fabsf(net->part.w[i]);
    h->part_scale = most / FULL;
    int8_t *parts = section(o, n, &h->parts);
    for (size_t i = 0; i < n; i++)
        parts[i] = small(net->part.w[i] / h->part_scale, FULL);
}

static void put_line(char *text, size_t *at, Str s)
{
    memcpy(text + *at, s.p, s.n);
    text[*at + s.n] = '\n';
    *at += s.n + 1;
}

static void put_names(Out *o, const Corpus *c, ModelHead *h)
{
    size_t n = 0;
    for (uint32_t i = 0; i < h->n_rels; i++) n += c->tb.rels.names.v[i].n + 1;
    for (uint32_t i = 0; i < h->n_feats; i++)
        n += c->tb.feats.names.v[i].n + 1;
    char *text = section(o, n, &h->text);
    n = 0;
    for (uint32_t i = 0; i < h->n_rels; i++)
        put_line(text, &n, c->tb.rels.names.v[i]);
    for (uint32_t i = 0; i < h->n_feats; i++)
        put_line(text, &n, c->tb.feats.names.v[i]);
}

static ModelHead head_of(const Corpus *c, const Net *net, const Ranges *r)
{
    ModelHead h = { .version = MODEL_VERSION,
                    .mark = MODEL_MARK,
                    .layers = NET_LAYERS,
                    .units = NET_UNITS,
                    .word = NET_WORD,
                    .part = NET_PART,
                    .arc = NET_ARC,
                    .rel = NET_REL,
                    .n_words = net->shape.n_words,
                    .n_slots = 16,
                    .n_rels = net->shape.n_rels,
                    .n_feats = c->tb.feats.names.n };
    memcpy(h.magic, MODEL_MAGIC, sizeof h.magic);
    if (h.n_feats > 63) h.n_feats = 63;
    while (h.n_slots < 2 * h.n_words) h.n_slots *= 2;
    h.x_scale = range_step(&r->part, 6, HALF);
    h.arc_scale = range_step(&r->arc, 6, FULL);
    h.ask_scale = range_step(&r->ask, 6, FULL);
    h.rel_scale = range_step(&r->rel, 6, FULL);
    return h;
}

static void seal(Out *o, ModelHead *h)
{
    const size_t own = offsetof(ModelHead, hash);
    h->length = o->n;
    const Hash128 body = sk_hash128(
        (Str){ o->p + sizeof *h, o->n - sizeof *h });
    char buf[sizeof body.b + sizeof *h];
    memcpy(buf, body.b, sizeof body.b);
    memcpy(buf + sizeof body.b, h, own);
    const Hash128 hash = sk_hash128((Str){ buf, sizeof body.b + own });
    memcpy(h->hash, hash.b, sizeof h->hash);
    memcpy(o->p, h, sizeof *h);
}

static SkStatus write_file(const char *path, const Out *o)
{
    FILE *f = fopen(path, "wb");
    if (!f) return SK_IO;
    const bool whole = fwrite(o->p, 1, o->n, f) == o->n;
    return fclose(f) == 0 && whole ? SK_OK : SK_IO;
}

SkStatus sk_quant_write(const char *path, const Corpus *corpus, Net *net)
{
    Ranges r = { 0 };
    Arena  a;
    SK_TRY(show(corpus, net, &r));
    ModelHead   h = head_of(corpus, net, &r);
    const float word_step = range_step(&r.word, 6, HALF);
    Out         o = { .n = sizeof h };
    o.cap = ((size_t)8 << 20) + (size_t)h.n_words * NET_WORD +
            (size_t)h.n_slots * 12;
    sk_arena_init(&a, (size_t)1 << 30);
    SkStatus status = (o.p = SK_NEW(&a, char, o.cap)) ? SK_OK : SK_NOMEM;
    if (status == SK_OK) {
        put_tables(&o, corpus, net, &h, word_step);
        put_layers(&o, net, &h, word_step);
        put_names(&o, corpus, &h);
        put_trees(&o, net, &h);
        status = put_tags(&a, &o, net, &h, word_step);
    }
    if (status == SK_OK) {
        seal(&o, &h);
        status = write_file(path, &o);
    }
    sk_arena_clear(&a);
    return status;
}
