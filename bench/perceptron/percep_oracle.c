// SPDX-License-Identifier: Apache-2.0
// percep_oracle.c: the parser learns.
//
//   in    a tree, and the tags that were predicted for it
//   out   the tables of moves and relations, a little better
//
// Without a beam: a dynamic oracle (Goldberg and Nivre 2013) tells for any
// state which moves lose no arc of the tree that can still be had; training
// follows its own moves most of the time. With a beam: the update is made at
// the step where the beam's best passes the tree's own moves by most (Huang,
// Fayong and Guo 2012).
#include "percep_learn.h"
#include "percep_move.h"

enum { FOLLOW = 90 }; // percent: how often a wrong move is followed

// How many of the tree's arcs the move makes impossible.
static uint32_t cost(const Parse *p, const PercepState *s, Move move,
                     const LearnWord *g) // g[1 … n]
{
    uint32_t top = p->nodes[s->top].word, lost = 0;
    if (move == MOVE_SHIFT) {
        uint32_t b = s->next;
        for (uint32_t at = s->top;; at = p->nodes[at].below) {
            uint32_t x = p->nodes[at].word;
            if (x != 0 && g[x].head == b) lost++;
            if (at != s->top && g[b].head == x) lost++;
            if (x == 0) return lost;
        }
    }
    uint32_t below = p->nodes[p->nodes[s->top].below].word;
    uint32_t head = g[top].head;
    if (move == MOVE_LEFT && (head == below || head > s->next)) lost++;
    if (move == MOVE_RIGHT && head >= s->next) lost++;
    for (uint32_t b = s->next; b <= p->n; b++) lost += g[b].head == top;
    return lost;
}

static void learn_rel(Learn *t, const Parse *p, const PercepState *s, Move m,
                      const LearnWord *g)
{
    uint32_t head, dep;
    Feats    f;
    int32_t  score[LINEAR_LABELS];
    sk_parse_arc(p, s, m, &head, &dep);
    if (head == 0 || g[dep].head != head) return;
    sk_parse_rel_feats(p, s, m, &f);
    sk_linear_score(&t->m->rel, &f, score);
    score[t->m->root_rel] = INT32_MIN;
    sk_linear_move(&t->m->rel, &f, g[dep].rel,
                   sk_linear_best(&t->m->rel, score));
}

// The best allowed move, and the best among those that lose least.
static void choose(const Parse *p, const PercepState *s, const int32_t *score,
                   const LearnWord *g, Move *said, Move *right)
{
    uint32_t least = UINT32_MAX;
    *said = *right = MOVE_COUNT;
    for (Move m = 0; m < MOVE_COUNT; m++) {
        if (!sk_parse_may(p, s, m)) continue;
        uint32_t c = cost(p, s, m, g);
        if (*said == MOVE_COUNT || score[m] > score[*said]) *said = m;
        if (c < least || (c == least && score[m] > score[*right])) *right = m;
        if (c < least) least = c;
    }
}

static uint64_t learn_greedy(Learn *t, uint32_t n, const LearnWord *g,
                             bool follow)
{
    Parse    p;
    uint64_t right = 0;
    sk_parse_begin(&p, t->m, &t->work, n);
    for (uint32_t at = 0; !sk_parse_done(&p, &p.states[at]);) {
        const PercepState *s = &p.states[at];
        Feats              f;
        int32_t            score[LINEAR_LABELS];
        Move               said, best;
        sk_parse_move_feats(&p, s, &f);
        sk_linear_score(&t->m->move, &f, score);
        choose(&p, s, score, g, &said, &best);
        bool good = said == best;
        if (!good) sk_linear_move(&t->m->move, &f, best, said);
        right += good;
        if (!good && !(follow && sk_learn_draw(t, 100) < FOLLOW)) said = best;
        uint8_t rel = said == MOVE_SHIFT ? 0 : sk_parse_rel(&p, s, said);
        if (said != MOVE_SHIFT) learn_rel(t, &p, s, said, g);
        at = sk_parse_step(&p, at, said, rel, 0);
    }
    return right;
}

// --- with a beam ------------------------------------------------------------

// The tree's own way: its states are chained in p, its scores are summed.
static uint32_t gold_way(Learn *t, Parse *p, const LearnWord *g,
                         uint32_t *way) // [2n + 1] states
{
    uint32_t k = 0;
    way[0] = 0;
    while (!sk_parse_done(p, &p->states[way[k]])) {
        const PercepState   *s = &p->states[way[k]];
        Feats                f;
        int32_t              score[LINEAR_LABELS];
        Move                 said, best;
        static const int32_t EAGER[MOVE_COUNT] = { 0, 2, 1 };
        sk_parse_move_feats(p, s, &f);
        sk_linear_score(&t->m->move, &f, score);
        choose(p, s, EAGER, g, &said, &best);
        uint8_t rel = best == MOVE_SHIFT ? 0 : sk_parse_rel(p, s, best);
        if (best != MOVE_SHIFT) learn_rel(t, p, s, best, g);
        way[k + 1] = sk_parse_step(p, way[k], best, rel,
                                   s->score + score[best]);
        k++;
    }
    return k;
}

// Moves the weights by `by` for the moves that led to `state`, back to where
// the way met `stop`.
static void credit(Learn *t, const Parse *p, uint32_t state, uint32_t stop,
                   int32_t by)
{
    while (state != stop) {
        const PercepState *s = &p->states[state];
        Feats              f;
        sk_parse_move_feats(p, &p->states[s->from], &f);
        sk_linear_add(&t->m->move, &f, s->move, by);
        state = s->from;
    }
}

typedef struct {
    int64_t  most;       // by how much the beam's best passes the tree
    uint32_t gold, best; // the two states there
    bool     lost;       // the search ended elsewhere
} Violation;

// Searches with the beam beside the way; marks[] tells which states are the
// tree's own.
static Violation search(Learn *t, Parse *p, const uint32_t *way,
                        uint32_t steps, uint32_t *to_gold)
{
    Violation v = { .most = INT64_MIN };
    Offer     best[PERCEP_BEAM];
    uint32_t  beg = 0, end = 1;
    to_gold[0] = 0;
    for (uint32_t k = 0; k < steps; k++) {
        uint32_t n = sk_parse_expand(p, beg, end, t->m->beam, best);
        beg = p->n_states;
        for (uint32_t i = 0; i < n; i++) {
            const PercepState *s = &p->states[best[i].state];
            uint8_t            rel = 0;
            if (best[i].move != MOVE_SHIFT)
                rel = sk_parse_rel(p, s, best[i].move);
            bool own = to_gold[best[i].state] == way[k] &&
                       p->states[way[k + 1]].move == best[i].move;
            uint32_t at = sk_parse_step(p, best[i].state, best[i].move, rel,
                                        best[i].score);
            to_gold[at] = own ? way[k + 1] : UINT32_MAX;
        }
        end = p->n_states;
        v.lost = to_gold[beg] == UINT32_MAX;
        int64_t more = p->states[beg].score - p->states[way[k + 1]].score;
        if (v.lost && more > v.most) {
            v.most = more;
            v.gold = way[k + 1];
            v.best = beg;
        }
    }
    return v;
}

static uint64_t learn_beam(Learn *t, uint32_t n, const LearnWord *g,
                           uint32_t *way, uint32_t *to_gold)
{
    Parse p;
    sk_parse_begin(&p, t->m, &t->work, n);
    uint32_t  steps = gold_way(t, &p, g, way);
    Violation v = search(t, &p, way, steps, to_gold);
    if (!v.lost) return n;
    uint32_t a = v.gold, b = v.best; // back to where the two ways part
    while (to_gold[b] != a) {
        a = p.states[a].from;
        b = p.states[b].from;
    }
    credit(t, &p, v.gold, a, 1);
    credit(t, &p, v.best, b, -1);
    return 0;
}

static void load(Learn *t, uint32_t sent, uint32_t n, LearnWord *g)
{
    const ConlluSent *cs = &t->o->trees->sents.v[sent];
    sk_learn_load(t, sent);
    for (uint32_t i = 1; i <= n; i++) {
        g[i] = t->gold[cs->beg + i - 1];
        t->work.w[i].tag = g[i].seen_tag;
        t->work.w[i].upos = t->m->tag_upos[g[i].seen_tag];
    }
}

SkStatus sk_learn_parser(Arena *a, Learn *t)
{
    SK_TRY(sk_linear_new(&t->m->move, t->o->move_bits, MOVE_COUNT));
    SK_TRY(sk_linear_new(&t->m->rel, t->o->rel_bits, t->m->n_rels));
    size_t     most = (size_t)t->longest * 2 + 2;
    LearnWord *g = SK_NEW(a, LearnWord, t->longest + 1);
    uint32_t  *way = SK_NEW(a, uint32_t, most);
    uint32_t  *to_gold = SK_NEW(a, uint32_t, most * (t->m->beam + 1));
    if (!g || !way || !to_gold) return sk_arena_status(a);
    for (uint32_t e = 0; e < t->o->parse_epochs; e++) {
        uint64_t right = 0, total = 0;
        sk_learn_shuffle(t, t->order, t->n_order);
        for (uint32_t i = 0; i < t->n_order; i++) {
            const ConlluSent *cs = &t->o->trees->sents.v[t->order[i]];
            uint32_t          n = cs->end - cs->beg;
            load(t, t->order[i], n, g);
            if (t->m->beam > 1 && n <= PERCEP_LONG) {
                right += learn_beam(t, n, g, way, to_gold);
                total += n;
            } else {
                right += learn_greedy(t, n, g, e > 0);
                total += 2 * (uint64_t)n;
            }
            t->m->move.tick++;
            t->m->rel.tick++;
        }
        sk_learn_tell(t, "trees", e + 1, right, total);
    }
    SK_TRY(sk_learn_freeze(&t->m->move));
    return sk_learn_freeze(&t->m->rel);
}
