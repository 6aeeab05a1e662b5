// SPDX-License-Identifier: Apache-2.0
// same.c: one act told twice in a document.
//
//   in    "Bom meledak di Homs, 3 tewas. … Ledakan itu melukai 10 orang."
//   out   the second claim's same_as is the first
//
// A claim takes the nearest earlier one of its type in another sentence that
// contradicts it in nothing (mode, aux, place, date, parties; tolls may differ:
// that they do is worth knowing) where something speaks for it: the later one
// points back ("serangan itu"), tells by the same root with a party or a town
// in common, or has the same toll. What merely could be the same stays apart.
#include "claim/coder.h"

static bool agrees(Str a, Str b) { return !a.n || !b.n || sk_str_eq(a, b); }

static bool same_party(const Coder *c, const Party *a, const Party *b)
{
    if (a->id.p && b->id.p) return sk_str_eq(a->id, b->id);
    Str text = c->an->doc->text;
    return sk_str_eq(sk_span_str(text, a->span), sk_span_str(text, b->span));
}

static bool share_party(const Coder *c, const Parties *a, const Parties *b)
{
    for (uint32_t i = 0; i < a->n; i++)
        for (uint32_t k = 0; k < b->n; k++)
            if (same_party(c, &a->v[i], &b->v[k])) return true;
    return false;
}

static bool parties_agree(const Coder *c, const Parties *a, const Parties *b)
{
    return a->n == 0 || b->n == 0 || share_party(c, a, b);
}

static bool contradicts(const Coder *c, const Claim *a, const Claim *b)
{
    if (!sk_str_eq(a->type, b->type) || !agrees(a->mode, b->mode)) return true;
    if (!sk_str_eq(a->aux, b->aux) || !agrees(a->edtf, b->edtf)) return true;
    if (a->placed && b->placed && !agrees(a->place.id, b->place.id))
        return true;
    return !parties_agree(c, &a->actors, &b->actors) ||
           !parties_agree(c, &a->recipients, &b->recipients);
}

// A town or something smaller: a country alone joins nothing.
static bool share_town(const Claim *a, const Claim *b)
{
    if (!a->placed || !b->placed || !a->place.id.n) return false;
    if (!sk_str_eq(a->place.id, b->place.id)) return false;
    return a->place.precision != PRECISION_COUNTRY &&
           a->place.precision != PRECISION_REGION;
}

static bool share_toll(const Claim *a, const Claim *b)
{
    for (uint32_t i = 0; i < a->counts.n; i++) {
        for (uint32_t k = 0; k < b->counts.n; k++) {
            const Count *x = &a->counts.v[i], *y = &b->counts.v[k];
            if (x->of == y->of && x->low == y->low && x->high == y->high &&
                x->low > 1)
                return true;
        }
    }
    return false;
}

static bool points_back(const Coder *c, const Trigger *t)
{
    uint32_t end = c->parts.v[t->sentence].end;
    return !t->verb && t->end < end && is_a(c, t->end, IS_ANAPHOR);
}

static bool is_joined(const Coder *c, const Claim *a, const Trigger *ta,
                      const Claim *b, const Trigger *tb)
{
    if (points_back(c, tb) || share_toll(a, b)) return true;
    if (!sk_str_eq(word_at(c, ta->beg)->root, word_at(c, tb->beg)->root))
        return false;
    return share_town(a, b) || share_party(c, &a->actors, &b->actors) ||
           share_party(c, &a->recipients, &b->recipients);
}

static const Trigger *trigger_of(const Coder *c, const Claim *cl)
{
    for (uint32_t s = 0; s < c->parts.n; s++) {
        if (!sk_span_inside(cl->trigger, c->parts.v[s].span)) continue;
        const Triggers *ts = &c->found[s];
        for (uint32_t i = 0; i < ts->n; i++)
            if (word_at(c, ts->v[i].beg)->span.beg == cl->trigger.beg)
                return &ts->v[i];
    }
    return NULL;
}

enum { LOOK_BACK = 40 }; // claims

SkStatus sk_same_find(Coder *c, ClaimVec *v)
{
    const Trigger **of = SK_NEW(c->a, const Trigger *, v->n);
    if (!of) return sk_arena_status(c->a);
    for (uint32_t i = 0; i < v->n; i++)
        if (v->v[i].kind == CLAIM_EVENT) of[i] = trigger_of(c, &v->v[i]);
    for (uint32_t i = 0; i < v->n; i++) {
        uint32_t from = i > LOOK_BACK ? i - LOOK_BACK : 0;
        for (uint32_t k = i; of[i] && k-- > from;) {
            Claim *a = &v->v[k], *b = &v->v[i];
            if (!of[k] || a->sentence == b->sentence || contradicts(c, a, b))
                continue;
            if (!is_joined(c, a, of[k], b, of[i])) continue;
            b->same_as = a->same_as < 0 ? (int32_t)k : a->same_as;
            break;
        }
    }
    return SK_OK;
}
