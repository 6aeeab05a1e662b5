// SPDX-License-Identifier: Apache-2.0
// percep_train.c: the tagger and the names; all stages in order.
//
//   in    4,477 trees, 1,464 sentences with names
//   out   the four tables of a Percep, averaged
//
// Sentences come in a new order each epoch, drawn from the seed. The parser
// must learn from tags such as it will see, so each fifth of the trees is
// tagged by a tagger that has learnt from the other four.
#include "percep_train.h"

#include <stdlib.h>

#include "percep_learn.h"

static uint64_t draw(uint64_t *seed) // splitmix64
{
    uint64_t x = *seed += UINT64_C(0x9E3779B97F4A7C15);
    x = (x ^ (x >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94D049BB133111EB);
    return x ^ (x >> 31);
}

uint32_t sk_learn_draw(Learn *t, uint32_t below)
{
    return (uint32_t)(draw(&t->seed) % below);
}

void sk_learn_shuffle(Learn *t, uint32_t *v, uint32_t n)
{
    for (uint32_t i = n; i > 1; i--) {
        uint32_t k = sk_learn_draw(t, i), x = v[i - 1];
        v[i - 1] = v[k];
        v[k] = x;
    }
}

void sk_learn_tell(const Learn *t, const char *stage, uint32_t epoch,
                   uint64_t right, uint64_t total)
{
    if (t->o->tell) t->o->tell(t->o->ctx, stage, epoch, right, total);
}

// Ends training of a table: from now on it scores with its averages.
SkStatus sk_learn_freeze(Linear *m)
{
    int16_t *run = malloc(sk_linear_cells(m) * sizeof *run);
    if (!run) return SK_NOMEM;
    sk_linear_average(m, run);
    sk_linear_free(m);
    m->run = run;
    return SK_OK;
}

static void free_run(Linear *m)
{
    sk_linear_free(m);
    free((void *)(uintptr_t)m->run);
    m->run = NULL;
}

void sk_percep_clear(Percep *m)
{
    free_run(&m->tag);
    free_run(&m->move);
    free_run(&m->rel);
    free_run(&m->name);
}

// --- labels -----------------------------------------------------------------

static SkStatus add_tag(Percep *m, uint8_t upos, Str feats, uint8_t *tag)
{
    for (uint32_t i = 0; i < m->n_tags; i++) {
        *tag = (uint8_t)i;
        if (m->tag_upos[i] == upos && sk_str_eq(m->tag_feats[i], feats))
            return SK_OK;
    }
    if (m->n_tags == PERCEP_TAGS) return SK_LIMIT;
    *tag = (uint8_t)m->n_tags;
    m->tag_upos[m->n_tags] = upos;
    m->tag_feats[m->n_tags++] = feats;
    return SK_OK;
}

static SkStatus add_rel(Percep *m, Str rel, uint8_t *id)
{
    for (uint32_t i = 0; i < m->n_rels; i++) {
        *id = (uint8_t)i;
        if (sk_str_eq(m->rels[i], rel)) return SK_OK;
    }
    if (m->n_rels == PERCEP_RELS) return SK_LIMIT;
    *id = (uint8_t)m->n_rels;
    m->rels[m->n_rels++] = rel;
    return SK_OK;
}

static bool used(const Learn *t, uint32_t sent)
{
    return !t->o->use || t->o->use[sent];
}

// Moves the head of a non-projective word up until no arc crosses.
static void make_projective(uint32_t *head, uint32_t n)
{
    for (uint32_t turn = 0; turn < n; turn++) {
        uint32_t worst = 0, shortest = UINT32_MAX;
        for (uint32_t d = 1; d <= n; d++) {
            uint32_t h = head[d], lo = h < d ? h : d, hi = h < d ? d : h;
            bool     crossed = false;
            for (uint32_t k = lo + 1; k < hi && !crossed; k++)
                crossed = head[k] < lo || head[k] > hi;
            if (!crossed || h == 0 || hi - lo >= shortest) continue;
            shortest = hi - lo;
            worst = d;
        }
        if (!worst) return;
        head[worst] = head[head[worst]];
    }
}

static SkStatus read_gold(Arena *a, Learn *t)
{
    const Treebank *tb = t->o->trees;
    t->gold = SK_NEW(a, LearnWord, tb->words.n + 1);
    t->order = SK_NEW(a, uint32_t, tb->sents.n + 1);
    uint32_t *head = SK_NEW(a, uint32_t, tb->words.n + 2);
    if (!t->gold || !t->order || !head) return sk_arena_status(a);
    for (uint32_t s = 0; s < tb->sents.n; s++) {
        const ConlluSent *cs = &tb->sents.v[s];
        uint32_t          n = cs->end - cs->beg;
        if (n > t->longest) t->longest = n;
        if (!used(t, s)) continue;
        t->order[t->n_order++] = s;
        for (uint32_t i = 0; i < n; i++)
            head[i + 1] = tb->words.v[cs->beg + i].head;
        make_projective(head, n);
        for (uint32_t i = 0; i < n; i++) {
            const ConlluWord *w = &tb->words.v[cs->beg + i];
            LearnWord        *g = &t->gold[cs->beg + i];
            g->head = head[i + 1];
            SK_TRY(add_tag(t->m, w->upos, w->feats, &g->tag));
            SK_TRY(add_rel(t->m, w->rel, &g->rel));
            if (w->head == 0) t->m->root_rel = g->rel;
        }
    }
    return SK_OK;
}

void sk_learn_load(Learn *t, uint32_t sent)
{
    const Treebank   *tb = t->o->trees;
    const ConlluSent *cs = &tb->sents.v[sent];
    for (uint32_t i = cs->beg; i < cs->end; i++)
        t->forms[i - cs->beg] = tb->words.v[i].form;
    sk_percep_words(t->m, &t->work, t->forms, cs->end - cs->beg);
}

// --- tagger -----------------------------------------------------------------

static uint64_t learn_tags(Learn *t, uint32_t sent)
{
    const ConlluSent *cs = &t->o->trees->sents.v[sent];
    PercepWord       *w = t->work.w;
    uint64_t          right = 0;
    sk_learn_load(t, sent);
    for (uint32_t i = 1; i <= cs->end - cs->beg; i++) {
        Feats    f;
        int32_t  score[LINEAR_LABELS];
        uint32_t gold = t->gold[cs->beg + i - 1].tag;
        sk_percep_tag_feats(w, i, &f);
        sk_linear_score(&t->m->tag, &f, score);
        uint32_t said = sk_linear_best(&t->m->tag, score);
        sk_linear_move(&t->m->tag, &f, gold, said);
        w[i].tag = (uint8_t)said;
        right += t->m->tag_upos[said] == t->m->tag_upos[gold];
    }
    t->m->tag.tick++;
    return right;
}

// Trains a tagger on the sentences whose position is not `fold` modulo folds;
// fold == folds: on all.
static SkStatus train_tagger(Learn *t, uint32_t fold)
{
    SK_TRY(sk_linear_new(&t->m->tag, t->o->tag_bits, t->m->n_tags));
    for (uint32_t e = 0; e < t->o->tag_epochs; e++) {
        uint64_t right = 0, total = 0;
        sk_learn_shuffle(t, t->order, t->n_order);
        for (uint32_t i = 0; i < t->n_order; i++) {
            uint32_t s = t->order[i];
            if (s % t->o->folds == fold) continue;
            right += learn_tags(t, s);
            total += t->o->trees->sents.v[s].end - t->o->trees->sents.v[s].beg;
        }
        if (fold == t->o->folds) sk_learn_tell(t, "tags", e + 1, right, total);
    }
    return sk_learn_freeze(&t->m->tag);
}

static void tag_fold(Learn *t, uint32_t fold)
{
    for (uint32_t i = 0; i < t->n_order; i++) {
        uint32_t          s = t->order[i];
        const ConlluSent *cs = &t->o->trees->sents.v[s];
        if (s % t->o->folds != fold) continue;
        sk_learn_load(t, s);
        sk_percep_tag(t->m, t->work.w, cs->end - cs->beg);
        for (uint32_t k = cs->beg; k < cs->end; k++)
            t->gold[k].seen_tag = t->work.w[k - cs->beg + 1].tag;
    }
}

static SkStatus train_tags(Learn *t)
{
    for (uint32_t fold = 0; fold < t->o->folds; fold++) {
        SK_TRY(train_tagger(t, fold));
        tag_fold(t, fold);
        free_run(&t->m->tag);
    }
    return train_tagger(t, t->o->folds);
}

// --- names ------------------------------------------------------------------

static uint32_t name_label(const NameWord *w)
{
    if (w->kind == NAME_NONE) return 0;
    return 2u * w->kind - (w->begin ? 1 : 0);
}

static uint64_t learn_names(Learn *t, uint32_t sent)
{
    const NameSent *ns = &t->o->names->sents.v[sent];
    PercepWord     *w = t->work.w;
    uint32_t        n = ns->end - ns->beg;
    uint64_t        right = 0;
    for (uint32_t i = 0; i < n; i++)
        t->forms[i] = t->o->names->words.v[ns->beg + i].form;
    sk_percep_words(t->m, &t->work, t->forms, n);
    sk_percep_tag(t->m, w, n);
    for (uint32_t i = 1; i <= n; i++) {
        Feats    f;
        int32_t  score[LINEAR_LABELS];
        uint32_t gold = name_label(&t->o->names->words.v[ns->beg + i - 1]);
        sk_percep_name_feats(w, i, &f);
        sk_linear_score(&t->m->name, &f, score);
        uint32_t said = sk_linear_best(&t->m->name, score);
        sk_linear_move(&t->m->name, &f, gold, said);
        w[i].name = (uint8_t)said;
        right += said == gold;
    }
    t->m->name.tick++;
    return right;
}

static SkStatus train_names(Arena *a, Learn *t)
{
    const NameText *nt = t->o->names;
    SK_TRY(sk_linear_new(&t->m->name, t->o->name_bits, NAME_LABELS));
    uint32_t *order = SK_NEW(a, uint32_t, nt->sents.n + 1);
    if (!order) return sk_arena_status(a);
    for (uint32_t i = 0; i < nt->sents.n; i++) order[i] = i;
    for (uint32_t e = 0; e < t->o->name_epochs; e++) {
        uint64_t right = 0;
        sk_learn_shuffle(t, order, nt->sents.n);
        for (uint32_t i = 0; i < nt->sents.n; i++)
            right += learn_names(t, order[i]);
        sk_learn_tell(t, "names", e + 1, right, nt->words.n);
    }
    return sk_learn_freeze(&t->m->name);
}

static SkStatus train_all(Arena *a, Learn *t)
{
    SK_TRY(read_gold(a, t));
    const NameText *nt = t->o->names;
    for (uint32_t i = 0; nt && i < nt->sents.n; i++) {
        uint32_t n = nt->sents.v[i].end - nt->sents.v[i].beg;
        if (n > t->longest) t->longest = n;
    }
    t->forms = SK_NEW(a, Str, t->longest + 1);
    if (!t->forms) return sk_arena_status(a);
    SK_TRY(sk_percep_work(a, t->m, t->longest, &t->work));
    SK_TRY(train_tags(t));
    SK_TRY(sk_learn_parser(a, t));
    return nt ? train_names(a, t) : SK_OK;
}

SkStatus sk_percep_train(Arena *a, const PercepOptions *o, Percep *m)
{
    *m = (Percep){ .clusters = o->clusters, .beam = o->beam };
    Learn    t = { .o = o, .m = m, .seed = o->seed };
    SkStatus status = train_all(a, &t);
    if (status != SK_OK) sk_percep_clear(m);
    return status;
}
