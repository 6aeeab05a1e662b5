// SPDX-License-Identifier: Apache-2.0
// council.c: nets that read together, and what they read as answers.
//
//   in    3 nets; a sentence without answers
//   out   the sentence with heads, relations, tags that a net can be taught
#include "lang/council.h"

enum { NETS_MAX = 16, AT_ONCE = 16 };

static SkStatus guess_new(Arena *a, uint32_t n, Guess *g)
{
    *g = (Guess){ .head = SK_NEW(a, uint32_t, n),
                  .rel = SK_NEW(a, uint16_t, n) };
    if (!g->head || !g->rel) return sk_arena_status(a);
    for (uint32_t t = 0; t <= TASK_NAMES; t++)
        if (!(g->tag[t] = SK_NEW(a, uint16_t, n))) return sk_arena_status(a);
    return SK_OK;
}

SkStatus sk_council_read(Arena *a, const Forms *forms, Net *const *nets,
                         uint32_t n_nets, const Sample **v, uint32_t n,
                         Guess *out)
{
    Pass  pass[NETS_MAX];
    Pass *p[NETS_MAX];
    if (n_nets > NETS_MAX) return SK_LIMIT;
    for (uint32_t i = 0; i < n_nets; i++) {
        pass[i] = (Pass){ .a = a, .net = nets[i], .forms = forms };
        p[i] = &pass[i];
        SK_TRY(sk_pass_encode(p[i], v, n));
    }
    for (uint32_t b = 0; b < n; b++) {
        SK_TRY(guess_new(a, v[b]->n, &out[b]));
        SK_TRY(sk_pass_guess(p, n_nets, b, &out[b]));
    }
    return SK_OK;
}

static SkStatus keep(Corpus *c, const Guess *g, bool names, Sample *s)
{
    const uint32_t n = s->n;
    uint32_t      *head = SK_NEW(c->a, uint32_t, n);
    uint16_t      *tags = SK_NEW(c->a, uint16_t, (size_t)4 * n);
    if (!head || !tags) return sk_arena_status(c->a);
    memcpy(head, g->head, n * sizeof *head);
    memcpy(tags, g->rel, n * sizeof *tags);
    s->head = head;
    s->rel = tags;
    for (uint32_t t = 0; t < (names ? 3u : 2u); t++) {
        uint16_t *to = tags + (size_t)(t + 1) * n;
        memcpy(to, g->tag[t], n * sizeof *to);
        s->tag[t] = to;
    }
    return SK_OK;
}

SkStatus sk_council_teach(Corpus *c, Net *const *nets, uint32_t n_nets,
                          bool names)
{
    Arena    a;
    SkStatus status = SK_OK;
    sk_arena_init(&a, (size_t)8 << 30);
    for (uint32_t i = 0; i < c->plain.n && status == SK_OK;) {
        const Sample *v[AT_ONCE];
        Guess         g[AT_ONCE];
        uint32_t      n = 0;
        while (n < AT_ONCE && i < c->plain.n) v[n++] = &c->plain.v[i++];
        sk_arena_reset(&a);
        status = sk_council_read(&a, &c->forms, nets, n_nets, v, n, g);
        for (uint32_t b = 0; b < n && status == SK_OK; b++)
            status = keep(c, &g[b], names, &c->plain.v[v[b] - c->plain.v]);
    }
    sk_arena_clear(&a);
    return status;
}
