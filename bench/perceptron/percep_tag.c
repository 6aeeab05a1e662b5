// SPDX-License-Identifier: Apache-2.0
// percep_tag.c: what a word looks like, its tag, and the names.
//
//   in    "Direbut" at the beginning of a sentence
//   out   hashes of direbut, d di dir dire, t ut but ebut rebut, shape Xx
//   out   tag VERB with Voice=Pass
//
// The tagger goes from left to right, each decision once, and sees the two
// tags behind it. Word 0 and the three words behind the end are empty.
#include "base/utf8.h"
#include "percep.h"

enum { LONGEST = 64 }; // bytes of a form that are looked at

static uint32_t hash_bytes(const char *p, size_t n)
{
    uint32_t h = UINT32_C(0x811C9DC5);
    for (size_t i = 0; i < n; i++)
        h = (h ^ (uint8_t)p[i]) * UINT32_C(0x01000193);
    h ^= h >> 15;
    return h ? h : 1;
}

uint32_t sk_percep_hash(Str low) { return hash_bytes(low.p, low.n); }

// The kind of a character in a word's shape.
static char shape_of(uint32_t cp)
{
    if (sk_cp_digit(cp)) return '9';
    if (sk_cp_upper(cp)) return 'X';
    if (sk_cp_letter(cp)) return 'x';
    return cp < 0x80 ? (char)cp : '*';
}

typedef struct {
    char     low[LONGEST + 8], shape[LONGEST + 8];
    uint8_t  at[LONGEST + 8]; // where the k-th character of low begins
    uint32_t n, chars, n_shape;
} Lowered;

static void lower(Str form, Lowered *x)
{
    *x = (Lowered){ .n = 0 };
    for (size_t at = 0; at < form.n && x->n < LONGEST;) {
        uint32_t cp = sk_utf8_next(form, &at);
        char     kind = shape_of(cp);
        uint32_t k = x->n_shape;
        x->at[x->chars++] = (uint8_t)x->n;
        x->n += sk_utf8_put(sk_cp_lower(cp), x->low + x->n);
        bool run = k >= 2 && x->shape[k - 1] == kind &&
                   x->shape[k - 2] == kind;
        if (!run) x->shape[x->n_shape++] = kind;
    }
    x->at[x->chars] = (uint8_t)x->n;
}

static uint16_t cluster_of(const Clusters *c, uint32_t low)
{
    if (c->bits == 0) return 0;
    uint32_t mask = (1u << c->bits) - 1;
    for (uint32_t i = low & mask; c->key[i]; i = (i + 1) & mask)
        if (c->key[i] == low) return c->clus[i];
    return 0;
}

static void describe(const Percep *m, Str form, PercepWord *w)
{
    Lowered x;
    lower(form, &x);
    *w = (PercepWord){ .form = hash_bytes(form.p, form.n),
                       .low = hash_bytes(x.low, x.n),
                       .shape = hash_bytes(x.shape, x.n_shape) };
    for (uint32_t k = 1; k <= 4 && k <= x.chars; k++)
        w->pre[k - 1] = hash_bytes(x.low, x.at[k]);
    for (uint32_t k = 1; k <= 5 && k <= x.chars; k++) {
        uint32_t beg = x.at[x.chars - k];
        w->suf[k - 1] = hash_bytes(x.low + beg, x.n - beg);
    }
    uint16_t both = cluster_of(&m->clusters, w->low);
    w->clus = both & 1023;
    w->coarse = both ? (uint16_t)((both >> 10) + 1) : 0;
}

void sk_percep_words(const Percep *m, PercepWork *work, const Str *forms,
                     uint32_t n)
{
    assert(n <= work->cap);
    work->w[0] = (PercepWord){ .tag = PERCEP_NO_TAG };
    for (uint32_t i = 0; i < n; i++) describe(m, forms[i], &work->w[i + 1]);
    for (uint32_t i = n + 1; i <= n + 3; i++)
        work->w[i] = (PercepWord){ .tag = PERCEP_NO_TAG };
}

// Features of the form alone and of its neighbours, for both taggers; `k`
// numbers the kinds from there on. Returns the next free number.
static uint32_t form_feats(const PercepWord *p, bool first, uint32_t k,
                           Feats *f)
{
    const PercepWord *a = p - 1, *b = p + 1;
    sk_feat1(f, k++, p->form);
    sk_feat1(f, k++, p->low);
    for (int i = 0; i < 5; i++) sk_feat1(f, k++, p->suf[i]);
    for (int i = 0; i < 4; i++) sk_feat1(f, k++, p->pre[i]);
    sk_feat2(f, k++, p->pre[1], p->suf[1]);
    sk_feat2(f, k++, p->pre[2], p->suf[2]);
    sk_feat2(f, k++, p->shape, first);
    sk_feat2(f, k++, p->shape, p->suf[2]);
    sk_feat1(f, k++, a->low);
    sk_feat1(f, k++, b->low);
    sk_feat2(f, k++, a->low, p->low);
    sk_feat2(f, k++, p->low, b->low);
    sk_feat2(f, k++, a->shape, p->shape);
    sk_feat2(f, k++, p->shape, b->shape);
    sk_feat3(f, k++, a->shape, p->shape, b->shape);
    sk_feat1(f, k++, a->suf[2]);
    sk_feat1(f, k++, b->suf[2]);
    sk_feat2(f, k++, b->suf[1], b->pre[1]);
    sk_feat2(f, k++, p->suf[2], b->suf[2]);
    sk_feat1(f, k++, p->clus);
    sk_feat1(f, k++, a->clus);
    sk_feat1(f, k++, b->clus);
    sk_feat2(f, k++, a->clus, p->clus);
    sk_feat2(f, k++, p->clus, b->clus);
    sk_feat2(f, k++, p->coarse, p->shape);
    return k;
}

void sk_percep_tag_feats(const PercepWord *w, uint32_t i, Feats *f)
{
    const PercepWord *p = w + i;
    uint32_t          t1 = p[-1].tag + 1u;
    uint32_t          t2 = i > 1 ? p[-2].tag + 1u : 0;
    f->n = 0;
    uint32_t k = form_feats(p, i == 1, 1, f);
    uint32_t two = i > 1 ? p[-2].low : 0;
    sk_feat1(f, k++, p[2].low * (p[1].low != 0));
    sk_feat1(f, k++, two);
    sk_feat1(f, k++, t1);
    sk_feat2(f, k++, t1, t2);
    sk_feat2(f, k++, t1, p->low);
    sk_feat2(f, k++, t1, p->suf[2]);
    sk_feat2(f, k++, t1, p->shape);
    sk_feat2(f, k++, t1, p->clus);
    sk_feat2(f, k++, t1, p[1].low);
    sk_feat3(f, k++, t1, t2, p->suf[1]);
    sk_feat3(f, k++, t1, p->shape, p[1].shape);
}

void sk_percep_tag(const Percep *m, PercepWord *w, uint32_t n)
{
    Feats   f;
    int32_t score[LINEAR_LABELS];
    for (uint32_t i = 1; i <= n; i++) {
        sk_percep_tag_feats(w, i, &f);
        sk_linear_score(&m->tag, &f, score);
        w[i].tag = (uint8_t)sk_linear_best(&m->tag, score);
        w[i].upos = m->tag_upos[w[i].tag];
    }
}

void sk_percep_name_feats(const PercepWord *w, uint32_t i, Feats *f)
{
    const PercepWord *p = w + i;
    uint32_t          n1 = p[-1].name;
    uint32_t          n2 = i > 1 ? p[-2].name : 0;
    uint32_t          low2 = i > 1 ? p[-2].low : 0;
    f->n = 0;
    uint32_t k = form_feats(p, i == 1, 101, f);
    sk_feat1(f, k++, p[2].low * (p[1].low != 0));
    sk_feat2(f, k++, low2, p[-1].low);
    sk_feat2(f, k++, p[1].low, p[2].low);
    sk_feat1(f, k++, n1);
    sk_feat2(f, k++, n1, n2);
    sk_feat2(f, k++, n1, p->low);
    sk_feat2(f, k++, n1, p->shape);
    sk_feat2(f, k++, n1, p->clus);
    sk_feat2(f, k++, n1, p->tag);
    sk_feat3(f, k++, n1, p[-1].low, p->shape);
    sk_feat3(f, k++, n1, p[1].shape, p->shape);
    sk_feat2(f, k++, n1, p[1].low);
    sk_feat1(f, k++, p->tag);
    sk_feat2(f, k++, p[-1].tag, p->tag);
    sk_feat2(f, k++, p->tag, p[1].tag);
}

void sk_percep_name(const Percep *m, PercepWord *w, uint32_t n)
{
    Feats   f;
    int32_t score[LINEAR_LABELS];
    for (uint32_t i = 1; i <= n; i++) {
        sk_percep_name_feats(w, i, &f);
        sk_linear_score(&m->name, &f, score);
        uint32_t last = w[i - 1].name; // an I must follow its own kind
        for (uint32_t l = 2; l < NAME_LABELS; l += 2)
            if (last != l && last != l - 1) score[l] = INT32_MIN;
        w[i].name = (uint8_t)sk_linear_best(&m->name, score);
    }
}
