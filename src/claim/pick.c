// SPDX-License-Identifier: Apache-2.0
// pick.c: doubts that rules leave, decided by weights that were learnt.
//
//   in    "Pasukan Irak merebut kembali Mosul dari ISIS": by the rules the
//         actor is Pasukan Irak, and nobody suffers it
//   out   actor Pasukan Irak, recipient ISIS
//
// Each phrase of the sentence is asked about alone; one that could be both is
// what it more likely is. Parties that the rules took from elsewhere (who
// claims an act in another sentence) stay.
#include "claim/pick.h"

#include <math.h>

// A phrase is taken where its log odds are over these, in thousandths: a chance
// of 0.40, 0.38 and 0.45. Set by cross-validation on what teaches; on held-out
// articles half as much either way changes nothing.
enum { ACTOR_FROM = -400, RECIPIENT_FROM = -500, SOURCE_FROM = -200 };
// A claim is kept from this sum on. Weights that are asked about claims of
// frames which the same articles shaped are too sure of them: by Platt (1999)
// confidence is the logistic of SURE_SLOPE percent of the sum and SURE_SHIFT,
// fitted on our own tuning articles while they taught nothing.
enum { CLAIM_FROM = -400, SURE_SLOPE = 125, SURE_SHIFT = -1200 };

#define ASK_NAME(id, text) text,
const char *sk_ask_name(Ask ask)
{
    static const char *const names[] = { SK_ASKS(ASK_NAME) };
    return names[ask];
}

// --- which phrases ----------------------------------------------------------

static bool meets_any(const Parties *v, Span s)
{
    for (uint32_t i = 0; i < v->n; i++)
        if (sk_span_meets(v->v[i].span, s)) return true;
    return false;
}

static void mark_rules(const Coder *c, const ClaimVec *claims, uint32_t first,
                       uint32_t which, Cand *k)
{
    const Claim *cl = &claims->v[which];
    Span         s = words_span(c, k->beg, k->end);
    k->actor = meets_any(&cl->actors, s);
    k->recipient = meets_any(&cl->recipients, s);
    k->speaks = meets_any(&cl->source, s);
    k->actor_taken = cl->actors.n > (k->actor ? 1u : 0u);
    k->recipient_taken = cl->recipients.n > (k->recipient ? 1u : 0u);
    for (uint32_t i = first; i < claims->n; i++) {
        if (i == which) continue;
        k->acts_else |= meets_any(&claims->v[i].actors, s);
        k->suffers_else |= meets_any(&claims->v[i].recipients, s);
    }
}

// The phrase that is joined to chunk k by "dan" or a comma: before it (step
// -1) or behind it; NONE where there is none.
static uint32_t joined_to(const Coder *c, uint32_t k, int step)
{
    if ((step < 0 && k == 0) || (step > 0 && k + 1 >= c->n_chunks))
        return NONE;
    uint32_t     other = step < 0 ? k - 1 : k + 1;
    const Chunk *a = &c->chunks.v[step < 0 ? other : k];
    const Chunk *b = &c->chunks.v[step < 0 ? k : other];
    if (b->beg != a->end + 1) return NONE;
    return is_a(c, a->end, IS_AND) || is_comma(c, a->end) ? other : NONE;
}

static void mark_beside(const Coder *c, const Claim *cl, Cand *k)
{
    for (int step = -1; step <= 1; step += 2) {
        uint32_t other = joined_to(c, k->chunk, step);
        if (other == NONE) continue;
        const Chunk *ch = &c->chunks.v[other];
        Span         s = words_span(c, ch->beg, ch->end);
        k->beside_actor |= meets_any(&cl->actors, s);
        k->beside_recipient |= meets_any(&cl->recipients, s);
    }
}

typedef struct {
    Coder          *c;
    const Trigger  *t;
    const ClaimVec *claims;
    uint32_t        first, which;
    Cands          *out;
} Gather;

static SkStatus add_cand(const Gather *g, uint32_t chunk, uint32_t beg,
                         uint32_t end, Side side)
{
    Cand k = { .beg = beg, .end = end, .chunk = chunk, .side = side };
    if (beg >= end) return SK_OK;
    mark_rules(g->c, g->claims, g->first, g->which, &k);
    mark_beside(g->c, &g->claims->v[g->which], &k);
    return SK_PUSH(g->c->a, g->out, k);
}

// "94 orang": nobody is named.
static bool only_counts(const Coder *c, const Chunk *ch, uint32_t beg,
                        uint32_t end)
{
    return end == beg + 1 && beg > ch->beg && is_a(c, beg, IS_CLASSIFIER);
}

static SkStatus add_chunk(const Gather *g, uint32_t k)
{
    const Coder   *c = g->c;
    const Trigger *t = g->t;
    const Chunk   *ch = &c->chunks.v[k];
    uint32_t       beg, end;
    if (ch->time || sk_role_appended(c, k)) return SK_OK;
    sk_phrase_core(c, ch, &beg, &end);
    if (beg >= end || only_counts(c, ch, beg, end)) return SK_OK;
    if (ch->end <= t->beg) return add_cand(g, k, beg, end, SIDE_LEFT);
    if (ch->beg >= t->end) return add_cand(g, k, beg, end, SIDE_RIGHT);
    if (beg >= t->beg) beg = ch->beg;
    SK_TRY(add_cand(g, k, beg, t->beg, SIDE_OWN_LEFT));
    uint32_t from = sk_role_behind(c, t->end, ch->end);
    if (from < ch->end && is_a(c, from, IS_ANAPHOR)) return SK_OK;
    return add_cand(g, k, from, ch->end, SIDE_OWN_RIGHT);
}

SkStatus sk_pick_cands(Coder *c, const Trigger *t, const ClaimVec *claims,
                       uint32_t first, uint32_t which, Cands *out)
{
    const Sentence *part = &c->parts.v[t->sentence];
    const Gather    g = { c, t, claims, first, which, out };
    uint32_t        last = NONE;
    for (uint32_t i = part->beg; i < part->end; i++) {
        uint32_t k = c->chunk_of[i];
        if (k == NONE || k == last) continue;
        last = k;
        SK_TRY(add_chunk(&g, k));
    }
    return SK_OK;
}

const Trigger *sk_pick_trigger(const Coder *c, const Triggers *ts,
                               const Claim *cl)
{
    if (cl->kind == CLAIM_FIGURE) return NULL;
    for (uint32_t i = 0; i < ts->n; i++) {
        const Trigger *t = &ts->v[i];
        if (word_at(c, t->beg)->span.beg == cl->trigger.beg &&
            t->frame.kind == cl->kind)
            return t;
    }
    return NULL;
}

// --- asking -----------------------------------------------------------------

// What the signs weigh together, for each question.
typedef struct {
    int32_t of[ASK_COUNT];
} Sums;

typedef struct {
    const Table *weights;
    uint32_t     col[ASK_COUNT];
    Sums         sums;
} Scale;

// A claim and its phrases, cands and sums [beg, end) of the pool.
typedef struct {
    const Trigger *t; // NULL: a figure
    uint32_t       beg, end;
    Sums           whole;
} Weighed;

// One sentence's claims at a time; the arena keeps what grew, not what was.
struct PickPool {
    Cands cands;
    SK_VEC(Sums) sums;
    SK_VEC(Weighed) claims;
};

// A cell of the table; what no course would give is cut, so that sums of a few
// hundred hold in 32 bits.
static int32_t weight_of(Str cell)
{
    enum { MOST = 1000000 };
    bool    minus = cell.n && cell.p[0] == '-';
    int64_t n = sk_str_int(minus ? sk_str_sub(cell, 1, cell.n) : cell);
    if (n < 0) n = 0; // no number
    if (n > MOST) n = MOST;
    return (int32_t)(minus ? -n : n);
}

static void weigh(void *ctx, Str sign)
{
    Scale    *s = ctx;
    PhraseHit hit = { 0 };
    if (!sk_table_next_hash(s->weights, sk_phrase_add(SK_HASH_SEED, sign),
                            &hit))
        return;
    for (Ask k = 0; k < ASK_COUNT; k++)
        s->sums.of[k] += weight_of(
            sk_table_cell(s->weights, hit.row, s->col[k]));
}

int64_t sk_pick_weight(const Coder *c, Ask ask, Str sign)
{
    PhraseHit hit = { 0 };
    uint32_t  col = sk_table_col(&c->weights, sk_ask_name(ask));
    if (!sk_table_next_hash(&c->weights, sk_phrase_add(SK_HASH_SEED, sign),
                            &hit))
        return 0;
    return weight_of(sk_table_cell(&c->weights, hit.row, col));
}

static Scale scale_of(const Coder *c)
{
    Scale s = { .weights = &c->weights };
    for (Ask k = 0; k < ASK_COUNT; k++)
        s.col[k] = sk_table_col(&c->weights, sk_ask_name(k));
    return s;
}

// --- choosing ---------------------------------------------------------------

// Parties of other sentences stay, in front.
static SkStatus keep_others(Coder *c, const Claim *cl, const Parties *from,
                            Parties *to)
{
    for (uint32_t i = 0; i < from->n; i++)
        if (!sk_span_inside(from->v[i].span, cl->quote))
            SK_TRY(SK_PUSH(c->a, to, from->v[i]));
    return SK_OK;
}

static bool has_span(const Parties *v, Span s)
{
    for (uint32_t i = 0; i < v->n; i++)
        if (v->v[i].span.beg == s.beg) return true;
    return false;
}

// Who says so: those of the rules that seem right, in their order, then others.
static SkStatus choose_source(Coder *c, const Weighed *w, Claim *cl)
{
    const struct PickPool *pool = c->pick;
    Parties                to = { 0 };
    for (uint32_t i = 0; i < cl->source.n; i++) {
        const Party *p = &cl->source.v[i];
        bool         asked = false, yes = false;
        for (uint32_t k = w->beg; k < w->end; k++) {
            const Cand *cand = &pool->cands.v[k];
            Span        s = words_span(c, cand->beg, cand->end);
            if (!sk_span_meets(p->span, s)) continue;
            asked = true;
            yes |= pool->sums.v[k].of[ASK_SOURCE] > SOURCE_FROM;
        }
        if (!asked || yes) SK_TRY(SK_PUSH(c->a, &to, *p));
    }
    for (uint32_t k = w->beg; k < w->end; k++) {
        const Cand *cand = &pool->cands.v[k];
        if (cand->speaks || pool->sums.v[k].of[ASK_SOURCE] <= SOURCE_FROM)
            continue;
        Party p = sk_party_of(c, cand->beg, cand->end);
        if (!has_span(&to, p.span)) SK_TRY(SK_PUSH(c->a, &to, p));
    }
    cl->source = to;
    return SK_OK;
}

static SkStatus choose(Coder *c, const Weighed *w, Claim *cl)
{
    const struct PickPool *pool = c->pick;
    const Trigger         *t = w->t;
    bool    mutual = t->frame.subj.n && t->frame.subj.p[0] == 'B';
    Parties actors = { 0 }, recipients = { 0 };
    SK_TRY(keep_others(c, cl, &cl->actors, &actors));
    SK_TRY(keep_others(c, cl, &cl->recipients, &recipients));
    for (uint32_t i = w->beg; i < w->end; i++) {
        const Cand *k = &pool->cands.v[i];
        int32_t     a = pool->sums.v[i].of[ASK_ACTOR] - ACTOR_FROM;
        int32_t     r = pool->sums.v[i].of[ASK_RECIPIENT] - RECIPIENT_FROM;
        if (a <= 0 && r <= 0) continue;
        Party p = sk_party_of(c, k->beg, k->end);
        SK_TRY(SK_PUSH(c->a, a >= r || mutual ? &actors : &recipients, p));
    }
    cl->actors = actors;
    cl->recipients = recipients;
    return SK_OK;
}

static uint8_t confidence(int32_t sum)
{
    double x = ((double)sum * SURE_SLOPE / 100 + SURE_SHIFT) / WEIGHT_ONE;
    double p = 100 / (1 + exp(-x));
    return (uint8_t)(p < 1 ? 1 : p > 99 ? 99 : p + 0.5);
}

// Weighs a claim before any claim of the sentence is changed.
static SkStatus weigh_claim(Coder *c, const Trigger *t, const ClaimVec *claims,
                            uint32_t first, uint32_t which)
{
    struct PickPool *p = c->pick;
    Weighed          w = { .t = t, .beg = p->cands.n, .end = p->cands.n };
    Scale            scale = scale_of(c);
    if (!t) return SK_PUSH(c->a, &p->claims, w);
    const SignSink sink = { weigh, &scale };
    sk_sign_claim(c, t, &claims->v[which], claims->n - first, &sink);
    w.whole = scale.sums;
    SK_TRY(sk_pick_cands(c, t, claims, first, which, &p->cands));
    w.end = p->cands.n;
    for (uint32_t i = w.beg; i < w.end; i++) {
        scale = scale_of(c);
        sk_sign_pair(c, t, &p->cands.v[i], &sink);
        SK_TRY(SK_PUSH(c->a, &p->sums, scale.sums));
    }
    return SK_PUSH(c->a, &p->claims, w);
}

static SkStatus weigh_all(Coder *c, const Triggers *ts, const ClaimVec *claims,
                          uint32_t first)
{
    if (!c->pick && !(c->pick = SK_NEW(c->a, struct PickPool, 1)))
        return sk_arena_status(c->a);
    c->pick->cands.n = c->pick->sums.n = c->pick->claims.n = 0;
    for (uint32_t i = first; i < claims->n; i++) {
        const Trigger *t = sk_pick_trigger(c, ts, &claims->v[i]);
        SK_TRY(weigh_claim(c, t, claims, first, i));
    }
    return SK_OK;
}

SkStatus sk_pick_claims(Coder *c, const Triggers *ts, ClaimVec *claims,
                        uint32_t first)
{
    uint32_t n = claims->n - first;
    if (c->weights.n_rows == 0 || n == 0) return SK_OK;
    SK_TRY(weigh_all(c, ts, claims, first));
    claims->n = first;
    for (uint32_t i = 0; i < n; i++) {
        const Weighed *w = &c->pick->claims.v[i];
        Claim         *cl = &claims->v[claims->n];
        *cl = claims->v[first + i];
        bool right = w->whole.of[ASK_RIGHT] >= CLAIM_FROM;
        claims->n += !w->t || right;
        if (!w->t || !right) continue;
        cl->confidence = confidence(w->whole.of[ASK_RIGHT]);
        SK_TRY(choose_source(c, w, cl));
        if (cl->kind == CLAIM_EVENT) SK_TRY(choose(c, w, cl));
    }
    return SK_OK;
}
