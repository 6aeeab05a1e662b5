// SPDX-License-Identifier: Apache-2.0
// percep_parse.c: the best tree by beam search.
//
//   in    Desa Qara direbut tentara .   (tagged)
//   out   heads 3 1 0 3 3, relations nsubj:pass flat root obj punct
//
// All states of one step have made the same number of moves. A state's moves
// are scored together; the relation of an arc is chosen when it is made.
#include "percep_move.h"

enum { STEPS_PER_WORD = 2 };

SkStatus sk_percep_work(Arena *a, const Percep *m, uint32_t cap,
                        PercepWork *work)
{
    size_t beam = m->beam;
    size_t states = (size_t)cap * STEPS_PER_WORD + 2;
    if (beam > 1) {
        size_t wide = cap < PERCEP_LONG ? cap : PERCEP_LONG;
        size_t more = (wide * STEPS_PER_WORD + 2) * (beam + 1);
        if (more > states) states = more;
    }
    *work = (PercepWork){ .a = a, .cap = cap };
    work->w = SK_NEW(a, PercepWord, (size_t)cap + 4);
    work->nodes = SK_NEW(a, PercepNode, states);
    work->states = SK_NEW(a, PercepState, states);
    work->count = SK_NEW(a, uint32_t, (size_t)cap + 2);
    if (work->w && work->nodes && work->states && work->count) return SK_OK;
    return sk_arena_status(a);
}

// Keeps the best `beam` offers in order; earlier ones win among equals.
static uint32_t keep(Offer *best, uint32_t n, uint32_t beam, Offer o)
{
    uint32_t at = n;
    while (at > 0 && best[at - 1].score < o.score) at--;
    if (at >= beam) return n;
    if (n < beam) n++;
    for (uint32_t i = n - 1; i > at; i--) best[i] = best[i - 1];
    best[at] = o;
    return n;
}

uint32_t sk_parse_expand(const Parse *p, uint32_t beg, uint32_t end,
                         uint32_t beam, Offer *best)
{
    uint32_t n = 0;
    for (uint32_t i = beg; i < end; i++) {
        const PercepState *s = &p->states[i];
        Feats              f;
        int32_t            score[LINEAR_LABELS];
        sk_parse_move_feats(p, s, &f);
        sk_linear_score(&p->m->move, &f, score);
        for (Move m = 0; m < MOVE_COUNT; m++)
            if (sk_parse_may(p, s, m))
                n = keep(best, n, beam,
                         (Offer){ s->score + score[m], i, (uint8_t)m });
    }
    return n;
}

static void trace(const Parse *p, uint32_t last, PercepWord *w)
{
    for (uint32_t i = last; p->states[i].from != UINT32_MAX;
         i = p->states[i].from) {
        const PercepState *s = &p->states[i];
        uint32_t           head, dep;
        if (s->move == MOVE_SHIFT) continue;
        sk_parse_arc(p, &p->states[s->from], s->move, &head, &dep);
        w[dep].head = head;
        w[dep].rel = s->rel;
    }
}

void sk_percep_parse(const Percep *m, PercepWork *work, uint32_t n)
{
    Parse    p;
    Offer    best[PERCEP_BEAM];
    uint32_t beam = n <= PERCEP_LONG ? m->beam : 1;
    sk_parse_begin(&p, m, work, n);
    uint32_t beg = 0, end = 1;
    while (!sk_parse_done(&p, &p.states[beg])) {
        uint32_t k = sk_parse_expand(&p, beg, end, beam, best);
        for (uint32_t i = 0; i < k; i++) {
            const PercepState *s = &p.states[best[i].state];
            uint8_t            rel = 0;
            if (best[i].move != MOVE_SHIFT)
                rel = sk_parse_rel(&p, s, best[i].move);
            (void)sk_parse_step(&p, best[i].state, best[i].move, rel,
                                best[i].score);
        }
        beg = end;
        end = p.n_states;
    }
    trace(&p, beg, work->w);
}
