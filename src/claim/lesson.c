// SPDX-License-Identifier: Apache-2.0
// lesson.c: weights of signs, learnt from annotated claims.
//
//   in    17,000 lessons "is this phrase an actor?", 60 signs each
//   out   a weight a sign
//
// The penalty on a weight is shared out over the lessons that its sign stands
// in, so that each pass applies it once, whatever the sign's frequency.
#include "claim/lesson.h"

#include <math.h>

void sk_lessons_init(Lessons *l, Arena *a) { *l = (Lessons){ .a = a }; }

// --- gathering --------------------------------------------------------------

static SkStatus add_sign(Lessons *l, Str sign)
{
    bool      fresh;
    uint32_t *id;
    Str       key = sk_str_copy(l->a, sign);
    if (!key.p || !(id = sk_strmap_put(l->a, &l->ids, key, &fresh)))
        return sk_arena_status(l->a);
    if (fresh) {
        *id = l->text.n;
        SK_TRY(SK_PUSH(l->a, &l->text, key));
        SK_TRY(SK_PUSH(l->a, &l->count, 0u));
    }
    l->count.v[*id]++;
    return SK_PUSH(l->a, &l->signs, *id);
}

static void take_sign(void *ctx, Str sign)
{
    Lessons *l = ctx;
    if (l->status == SK_OK) l->status = add_sign(l, sign);
}

typedef struct {
    Lessons  *l;
    Coder    *c;
    AnswerFn *answer;
    void     *ctx;
    uint32_t  doc;
} Class;

// One lesson for each question about a phrase; who acts does not suffer.
static SkStatus ask_cand(const Class *k, const Trigger *t, const Cand *cand,
                         uint32_t claim, bool event)
{
    Str      words = sk_span_str(k->c->an->doc->text,
                                 words_span(k->c, cand->beg, cand->end));
    uint32_t beg = k->l->signs.n;
    bool     acts = false;
    if (k->answer(k->ctx, claim, ASK_SOURCE, words) == ANSWER_NONE)
        return SK_OK;
    sk_sign_pair(k->c, t, cand, &(SignSink){ take_sign, k->l });
    SK_TRY(k->l->status);
    for (Ask ask = event ? ASK_ACTOR : ASK_SOURCE; ask < ASK_RIGHT; ask++) {
        bool yes = k->answer(k->ctx, claim, ask, words) == ANSWER_YES;
        if (ask == ASK_RECIPIENT) yes = yes && !acts;
        if (ask == ASK_ACTOR) acts = yes;
        Lesson item = { beg, k->l->signs.n - beg, k->doc, yes };
        SK_TRY(SK_PUSH(k->l->a, &k->l->of[ask], item));
    }
    return SK_OK;
}

static SkStatus ask_claim(const Class *k, const Trigger *t, const ClaimVec *v,
                          uint32_t which, uint32_t claim)
{
    uint32_t beg = k->l->signs.n;
    Answer   right = k->answer(k->ctx, claim, ASK_RIGHT, (Str){ "", 0 });
    sk_sign_claim(k->c, t, &v->v[which], v->n, &(SignSink){ take_sign, k->l });
    SK_TRY(k->l->status);
    Lesson item = { beg, k->l->signs.n - beg, k->doc, right == ANSWER_YES };
    SK_TRY(SK_PUSH(k->l->a, &k->l->of[ASK_RIGHT], item));
    bool  event = v->v[which].kind == CLAIM_EVENT;
    Cands cands = { 0 };
    SK_TRY(sk_pick_cands(k->c, t, v, 0, which, &cands));
    for (uint32_t i = 0; i < cands.n; i++)
        SK_TRY(ask_cand(k, t, &cands.v[i], claim, event));
    return SK_OK;
}

// The claims of part s are all[*at …) up to its end.
static SkStatus ask_part(const Class *k, uint32_t s, const Claims *all,
                         uint32_t *at)
{
    ClaimVec part = { 0 };
    uint32_t first = *at;
    for (; *at < all->v.n; ++*at) {
        const Claim *cl = &all->v.v[*at];
        if (cl->trigger.beg >= k->c->parts.v[s].span.end) break;
        SK_TRY(SK_PUSH(k->c->a, &part, *cl));
    }
    for (uint32_t i = 0; i < part.n; i++) {
        const Trigger *t = sk_pick_trigger(k->c, &k->c->found[s], &part.v[i]);
        if (t) SK_TRY(ask_claim(k, t, &part, i, first + i));
    }
    return SK_OK;
}

SkStatus sk_lessons_add(Lessons *l, Arena *scratch, const ClaimKit *kit,
                        const Claims *claims, uint32_t doc, AnswerFn *answer,
                        void *ctx)
{
    Coder       c;
    uint32_t    at = 0;
    const Class k = { l, &c, answer, ctx, doc };
    SK_TRY(sk_coder_open(scratch, kit, claims->an, claims->world, &c));
    for (uint32_t s = 0; s < c.parts.n; s++)
        SK_TRY(ask_part(&k, s, claims, &at));
    return SK_OK;
}

// --- fitting ----------------------------------------------------------------

double sk_lessons_odds(const Lessons *l, const Lesson *item, const float *w)
{
    double sum = 0;
    for (uint32_t i = 0; i < item->n; i++)
        sum += (double)w[l->signs.v[item->beg + i]];
    return 1 / (1 + exp(-sum));
}

static uint64_t next_random(uint64_t *x) // xorshift64*, Vigna 2016
{
    *x ^= *x >> 12;
    *x ^= *x << 25;
    *x ^= *x >> 27;
    return *x * UINT64_C(2685821657736338717);
}

static void shuffle(uint32_t *v, uint32_t n, uint64_t *x)
{
    for (uint32_t i = n; i > 1; i--) {
        uint32_t k = (uint32_t)((next_random(x) >> 32) % i), t = v[i - 1];
        v[i - 1] = v[k];
        v[k] = t;
    }
}

enum { RATE_PERCENT = 10 };

static void learn_one(const Lessons *l, const Lesson *item, double ridge,
                      float *w, float *speed)
{
    double off = sk_lessons_odds(l, item, w) - (item->yes ? 1 : 0);
    for (uint32_t i = 0; i < item->n; i++) {
        uint32_t k = l->signs.v[item->beg + i];
        double   g = off + ridge / l->count.v[k] * (double)w[k];
        speed[k] = (float)((double)speed[k] + g * g);
        double step = RATE_PERCENT * 0.01 / sqrt((double)speed[k] + 1e-8);
        w[k] = (float)((double)w[k] - step * g);
    }
}

SkStatus sk_lessons_fit(const Lessons *l, Ask ask, const LessonCourse *course,
                        Arena *a, float *w)
{
    uint32_t  n = 0, all = l->of[ask].n;
    uint64_t  x = course->seed + UINT64_C(0x9E3779B97F4A7C15);
    uint32_t *order = SK_NEW(a, uint32_t, all);
    float    *speed = SK_NEW(a, float, l->text.n);
    if (!order || !speed) return sk_arena_status(a);
    for (uint32_t i = 0; i < all; i++) {
        uint32_t doc = l->of[ask].v[i].doc;
        bool     out = course->folds && doc % course->folds == course->fold;
        if (!out) order[n++] = i;
    }
    memset(w, 0, l->text.n * sizeof *w);
    for (uint32_t e = 0; e < course->epochs; e++) {
        shuffle(order, n, &x);
        for (uint32_t i = 0; i < n; i++)
            learn_one(l, &l->of[ask].v[order[i]], course->ridge, w, speed);
    }
    return SK_OK;
}
