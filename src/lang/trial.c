// SPDX-License-Identifier: Apache-2.0
// trial.c: held-out sentences, read by a net or by a model.
//
//   in    Samples with answers      out   how many answers were found
#include "lang/trial.h"

#include <stdio.h>

#include "lang/council.h"

enum { AT_ONCE = 16 };

static Str before_colon(Str rel)
{
    const char *p = rel.n ? memchr(rel.p, ':', rel.n) : NULL;
    return p ? (Str){ rel.p, (size_t)(p - rel.p) } : rel;
}

static bool same_rel(const Corpus *c, uint16_t a, uint16_t b)
{
    const Str x = before_colon(c->tb.rels.names.v[a]);
    const Str y = before_colon(c->tb.rels.names.v[b]);
    return x.n == y.n && memcmp(x.p, y.p, x.n) == 0;
}

static void score_tree(const Corpus *c, const Sample *s, const Guess *g,
                       Scores *to)
{
    for (uint32_t i = 0; i < s->n; i++) {
        const bool head = s->head[i] == g->head[i];
        to->words++;
        to->upos += s->tag[TASK_UPOS][i] == g->tag[TASK_UPOS][i];
        to->heads += head;
        to->rels += head && same_rel(c, s->rel[i], g->rel[i]);
        to->feats += s->tag[TASK_FEATS] &&
                     s->tag[TASK_FEATS][i] == g->tag[TASK_FEATS][i];
    }
}

// The end of the name that begins at word i; i where none does.
static uint32_t name_end(const uint16_t *tag, uint32_t n, uint32_t i)
{
    if (tag[i] % 2 == 0) return i;
    uint32_t end = i + 1;
    while (end < n && tag[end] == tag[i] + 1) end++;
    return end;
}

static void score_names(const Sample *s, uint32_t task, const Guess *g,
                        Scores *to)
{
    const uint16_t *gold = s->tag[task], *said = g->tag[TASK_NAMES];
    for (uint32_t i = 0; i < s->n; i++) {
        const uint32_t a = name_end(gold, s->n, i);
        const uint32_t b = name_end(said, s->n, i);
        to->names_gold += a > i;
        to->names_said += b > i;
        to->names_right += a > i && a == b && gold[i] == said[i];
    }
}

static SkStatus score_batch(Arena *a, const Corpus *c, Net *const *nets,
                            uint32_t n_nets, const Sample **v, uint32_t n,
                            Scores *to)
{
    Guess g[AT_ONCE];
    sk_arena_reset(a);
    SK_TRY(sk_council_read(a, &c->forms, nets, n_nets, v, n, g));
    for (uint32_t b = 0; b < n; b++) {
        if (v[b]->head) score_tree(c, v[b], &g[b], to);
        if (v[b]->tag[TASK_NAMES]) score_names(v[b], TASK_NAMES, &g[b], to);
    }
    return SK_OK;
}

SkStatus sk_trial_nets(const Corpus *corpus, Net *const *nets, uint32_t n_nets,
                       Scores *s)
{
    const Samples *lists[] = { &corpus->held_trees, &corpus->held_names };
    const Sample  *v[AT_ONCE];
    Arena          a;
    SkStatus       status = SK_OK;
    memset(s, 0, sizeof *s);
    sk_arena_init(&a, (size_t)8 << 30);
    for (uint32_t k = 0; k < 2; k++)
        for (uint32_t i = 0, n = 0; i < lists[k]->n && status == SK_OK; i++) {
            v[n++] = &lists[k]->v[i];
            if (n < AT_ONCE && i + 1 < lists[k]->n) continue;
            status = score_batch(&a, corpus, nets, n_nets, v, n, s);
            n = 0;
        }
    sk_arena_clear(&a);
    return status;
}

static SkStatus guess_new(Arena *a, uint32_t n, Guess *g)
{
    g->head = SK_NEW(a, uint32_t, n);
    g->rel = SK_NEW(a, uint16_t, n);
    if (!g->head || !g->rel) return sk_arena_status(a);
    for (uint32_t t = 0; t <= TASK_NAMES; t++)
        if (!(g->tag[t] = SK_NEW(a, uint16_t, n))) return sk_arena_status(a);
    return SK_OK;
}

// A sentence's answers from the engine, as a net gives them.
static SkStatus read_sample(Arena *a, const Corpus *c, const Engine *e,
                            EngineWork *w, const Sample *s, Guess *g)
{
    Str     *form = SK_NEW(a, Str, s->n);
    uint8_t *upos = SK_NEW(a, uint8_t, s->n);
    uint8_t *feats = SK_NEW(a, uint8_t, s->n);
    SK_TRY(guess_new(a, s->n, g));
    if (!form || !upos || !feats) return sk_arena_status(a);
    for (uint32_t i = 0; i < s->n; i++) form[i] = c->forms.text.v[s->form[i]];
    EngineSent sent = { form, s->n, g->head, g->rel, g->tag[TASK_NAMES],
                        upos, feats };
    SK_TRY(sk_engine_read(e, w, &sent, 1));
    for (uint32_t i = 0; i < s->n; i++) {
        g->tag[TASK_UPOS][i] = upos[i];
        g->tag[TASK_FEATS][i] = feats[i];
    }
    return SK_OK;
}

static SkStatus try_model(Arena *a, const Corpus *c, const Engine *e,
                          EngineWork *w, Scores *to)
{
    const Samples *lists[] = { &c->held_trees, &c->held_names };
    for (uint32_t k = 0; k < 2; k++)
        for (uint32_t i = 0; i < lists[k]->n; i++) {
            const Sample *s = &lists[k]->v[i];
            Guess         g = { 0 };
            sk_arena_reset(a);
            SK_TRY(read_sample(a, c, e, w, s, &g));
            if (s->head) score_tree(c, s, &g, to);
            if (s->tag[TASK_NAMES]) score_names(s, TASK_NAMES, &g, to);
        }
    return SK_OK;
}

SkStatus sk_trial_model(const Corpus *corpus, const Engine *e, Scores *s)
{
    Arena       a;
    EngineWork *w = sk_engine_work_new();
    if (!w) return SK_NOMEM;
    memset(s, 0, sizeof *s);
    sk_arena_init(&a, (size_t)64 << 20);
    const SkStatus status = try_model(&a, corpus, e, w, s);
    sk_arena_clear(&a);
    sk_engine_work_free(w);
    return status;
}

static double percent(uint32_t part, uint32_t all)
{
    return all ? 100.0 * part / all : 0;
}

void sk_trial_print(const Scores *s, char line[128])
{
    (void)snprintf(line, 128,
                   "upos %.2f  feats %.2f  uas %.2f  las %.2f  names %.2f",
                   percent(s->upos, s->words), percent(s->feats, s->words),
                   percent(s->heads, s->words), percent(s->rels, s->words),
                   percent(2 * s->names_right, s->names_gold + s->names_said));
}
