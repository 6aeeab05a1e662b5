// SPDX-License-Identifier: Apache-2.0
// model.c: a model file, mapped and checked.
//
//   in    models/id.model      out   pointers into it
//
// After the check every position that the head names lies inside the file, so
// that reading needs no further looks; what the numbers mean is not judged.
#include "lang/model.h"

#include <stddef.h>

static bool inside(const Model *m, const ModelPart *p, uint64_t n)
{
    return p->n == n && p->at % 64 == 0 && p->at <= m->file.data.n &&
           p->n <= m->file.data.n - p->at;
}

static const void *at(const Model *m, const ModelPart *p)
{
    return m->file.data.p + p->at;
}

static bool hash_fits(const Model *m)
{
    const Str     all = m->file.data;
    const size_t  own = offsetof(ModelHead, hash);
    const Hash128 body = sk_hash128(
        (Str){ all.p + sizeof(ModelHead), all.n - sizeof(ModelHead) });
    char buf[sizeof body.b + sizeof(ModelHead)];
    memcpy(buf, body.b, sizeof body.b);
    memcpy(buf + sizeof body.b, all.p, own);
    const Hash128 h = sk_hash128((Str){ buf, sizeof body.b + own });
    return memcmp(h.b, m->head->hash, sizeof h.b) == 0;
}

static bool head_fits(const Model *m)
{
    const ModelHead *h = m->head;
    return memcmp(h->magic, MODEL_MAGIC, sizeof h->magic) == 0 &&
           h->version == MODEL_VERSION && h->mark == MODEL_MARK &&
           h->length == m->file.data.n && h->layers == NET_LAYERS &&
           h->units == NET_UNITS && h->word == NET_WORD &&
           h->part == NET_PART && h->arc == NET_ARC && h->rel == NET_REL &&
           h->n_words > ROW_FIRST && h->n_slots > 0 &&
           (h->n_slots & (h->n_slots - 1)) == 0 && h->n_rels > 0 &&
           h->n_rels <= 256 && h->n_feats <= 64;
}

static bool matrix_open(Model *m, uint32_t i, uint32_t k, uint32_t n)
{
    const ModelMatrix *x = &m->head->mx[i];
    if (x->k != k || x->n != n || !inside(m, &x->w, (uint64_t)k * n) ||
        !inside(m, &x->start, 4 * (uint64_t)n) ||
        !inside(m, &x->scale, 4 * (uint64_t)n) ||
        !inside(m, &x->bias, 4 * (uint64_t)n))
        return false;
    m->mx[i] = (KernelMatrix){
        k, n, at(m, &x->w), at(m, &x->start), at(m, &x->scale), at(m, &x->bias)
    };
    return true;
}

static bool matrices_open(Model *m)
{
    for (uint32_t l = 0; l < NET_LAYERS; l++) {
        if (!matrix_open(m, MX_IN + l, l ? NET_OUT : NET_IN, 2 * NET_GATES) ||
            !matrix_open(m, MX_BACK + 2 * l, NET_UNITS, NET_GATES) ||
            !matrix_open(m, MX_BACK + 2 * l + 1, NET_UNITS, NET_GATES))
            return false;
    }
    return matrix_open(m, MX_TAGS, NET_OUT, MODEL_TAGS) &&
           matrix_open(m, MX_OWN, NET_IN, MODEL_TAGS) &&
           matrix_open(m, MX_PROJ, NET_OUT, NET_PROJ) &&
           matrix_open(m, MX_ARC, NET_ARC, NET_ARC) &&
           matrix_open(m, MX_REL, NET_REL, (m->head->n_rels + 15) & ~15u);
}

static bool names_open(Model *m)
{
    const ModelPart *p = &m->head->text;
    if (!inside(m, p, p->n)) return false;
    Str rest = { at(m, p), p->n };
    for (uint32_t i = 0; i < m->head->n_rels + m->head->n_feats; i++) {
        const char *end = rest.n ? memchr(rest.p, '\n', rest.n) : NULL;
        if (!end) return false;
        const Str s = { rest.p, (size_t)(end - rest.p) };
        if (i < m->head->n_rels)
            m->rels[i] = s;
        else
            m->feats[i - m->head->n_rels] = s;
        rest.n -= s.n + 1;
        rest.p = end + 1;
    }
    return true;
}

// Each slot's row is one of the table, and some slot is free.
static bool slots_fit(const Model *m)
{
    bool some_free = false;
    for (uint32_t i = 0; i < m->head->n_slots; i++) {
        if (m->slot_rows[i] >= m->head->n_words) return false;
        some_free |= m->slot_keys[i] == 0;
    }
    return some_free;
}

static bool tables_open(Model *m)
{
    const ModelHead *h = m->head;
    if (!inside(m, &h->slot_keys, 8 * (uint64_t)h->n_slots) ||
        !inside(m, &h->slot_rows, 4 * (uint64_t)h->n_slots) ||
        !inside(m, &h->words, (uint64_t)h->n_words * NET_WORD) ||
        !inside(m, &h->parts, (uint64_t)SK_PART_ROWS * NET_PART))
        return false;
    m->slot_keys = at(m, &h->slot_keys);
    m->slot_rows = at(m, &h->slot_rows);
    m->words = at(m, &h->words);
    m->parts = at(m, &h->parts);
    return slots_fit(m);
}

SkStatus sk_model_open(Model *m, const char *path)
{
    memset(m, 0, sizeof *m);
    SK_TRY(sk_mapfile_open(&m->file, path));
    m->head = (const ModelHead *)(const void *)m->file.data.p;
    if (m->file.data.n >= sizeof(ModelHead) && head_fits(m) && hash_fits(m) &&
        tables_open(m) && matrices_open(m) && names_open(m))
        return SK_OK;
    sk_model_close(m);
    return SK_PACK;
}

void sk_model_close(Model *m)
{
    sk_mapfile_close(&m->file);
    memset(m, 0, sizeof *m);
}

uint32_t sk_model_row(const Model *m, uint64_t key)
{
    const uint32_t n = m->head->n_slots;
    for (uint32_t i = sk_model_slot(key, n);; i = (i + 1) & (n - 1)) {
        if (m->slot_keys[i] == key) return m->slot_rows[i];
        if (m->slot_keys[i] == 0) return ROW_UNKNOWN;
    }
}
