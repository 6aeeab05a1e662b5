// SPDX-License-Identifier: Apache-2.0
// eval_score.c: how well system claims answer gold claims.
//
//   in    gold "merebut" in "… untuk merebut Qusair …", system "merebut Qusair"
//   out   a match: same kind and type, same sentence, a word in common
//
// All pairs of a document that fit are sorted by how well they do, then by
// gold's order, then by the system's, and taken from the top. The arithmetic is
// in doubles in one fixed order, so that the figures are those of the scorer
// in Python.
#include "cli/eval_score.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

// A gold and a system claim that fit each other.
typedef struct {
    double   fit;
    uint32_t gold, mine;
} Pair;
typedef SK_VEC(Pair) Pairs;

typedef SK_VEC(const EvalClaim *) ClaimRefs;

// One document under way. `scratch` is reset after it.
typedef struct {
    Arena           *scratch;
    const EvalDoc   *gold;
    const ClaimRefs *mine;
    uint32_t        *match; // [gold claims] number of the answer + 1; 0: none
    bool            *taken; // [mine]
} Match;

bool sk_eval_same_phrase(const Phrase *a, const Phrase *b)
{
    if (a->n == 0 || b->n == 0) return false;
    return 2.0 * sk_phrase_common(a, b) / ((double)a->n + b->n) >= 0.5;
}

static double share_of_shorter(const Phrase *a, const Phrase *b)
{
    return (double)sk_phrase_common(a, b) / (a->n < b->n ? a->n : b->n);
}

static bool same_sentence(const Phrase *gold, const Phrase *mine)
{
    if (!mine || gold->n == 0 || mine->n == 0) return false;
    uint64_t longest = 5 * (uint64_t)gold->n;
    if (mine->n > (longest > 60 ? longest : 60)) return false;
    return share_of_shorter(gold, mine) >= 0.6;
}

static double trigger_score(const Phrase *gold, const Phrase *mine)
{
    if (!mine || gold->n == 0 || mine->n == 0) return 0;
    if (mine->n > (uint64_t)gold->n + 3) return 0;
    return share_of_shorter(gold, mine);
}

static bool same_end(bool has_a, double a, bool has_b, double b)
{
    return has_a == has_b && (!has_a || a == b);
}

static bool same_count(const EvalCount *a, const EvalCount *b)
{
    return a->of == b->of &&
           same_end(a->has_low, a->low, b->has_low, b->low) &&
           same_end(a->has_high, a->high, b->has_high, b->high);
}

static uint32_t slot_size(const EvalClaim *c, EvalSlot slot)
{
    return slot == SLOT_COUNTS ? c->counts.n : c->slots[slot].n;
}

static bool same_value(EvalSlot slot, const EvalClaim *g, uint32_t i,
                       const EvalClaim *s, uint32_t j)
{
    if (slot == SLOT_COUNTS)
        return same_count(&g->counts.v[i], &s->counts.v[j]);
    const Phrase *a = g->slots[slot].v[i], *b = s->slots[slot].v[j];
    return slot == SLOT_DATE ? a == b : sk_eval_same_phrase(a, b);
}

// How many values of gold are answered, each value of the system used once.
static SkStatus count_pairs(Arena *scratch, EvalSlot slot, const EvalClaim *g,
                            const EvalClaim *s, uint32_t *n)
{
    uint32_t n_gold = slot_size(g, slot), n_mine = slot_size(s, slot);
    *n = 0;
    if (n_gold == 0 || n_mine == 0) return SK_OK;
    bool *used = SK_NEW(scratch, bool, n_mine);
    if (!used) return sk_arena_status(scratch);
    for (uint32_t i = 0; i < n_gold; i++) {
        uint32_t j = 0;
        while (j < n_mine && (used[j] || !same_value(slot, g, i, s, j))) j++;
        if (j == n_mine) continue;
        used[j] = true;
        (*n)++;
    }
    return SK_OK;
}

static bool is_kind(const EvalClaim *c, const char *kind)
{
    return sk_str_eq(c->kind->text, sk_str_of(kind));
}

// How well system claim s answers gold claim g; 0 when it does not.
static SkStatus fit(Arena *scratch, const EvalClaim *g, const EvalClaim *s,
                    double *out)
{
    static const EvalSlot HELPING[] = { SLOT_ACTORS, SLOT_RECIPIENTS,
                                        SLOT_PLACE, SLOT_COUNTS };
    *out = 0;
    if (g->kind != s->kind) return SK_OK;
    if (is_kind(g, "event") && g->type != s->type) return SK_OK;
    if (is_kind(g, "relation") && g->rel != s->rel) return SK_OK;
    double shared = trigger_score(g->trigger, s->trigger);
    if (shared <= 0 || !same_sentence(g->quote, s->quote)) return SK_OK;
    uint32_t bonus = 0, n;
    for (size_t i = 0; i < sizeof HELPING / sizeof *HELPING; i++) {
        SK_TRY(count_pairs(scratch, HELPING[i], g, s, &n));
        bonus += n;
    }
    double slots = 0.1 * bonus;
    double sum = 1 + shared;
    sum = sum + slots;
    *out = sum + (g->mode == s->mode ? 0.2 : 0.0);
    return SK_OK;
}

static int best_first(const void *a, const void *b)
{
    const Pair *x = a, *y = b;
    if (x->fit != y->fit) return x->fit > y->fit ? -1 : 1;
    if (x->gold != y->gold) return x->gold < y->gold ? -1 : 1;
    return (x->mine > y->mine) - (x->mine < y->mine);
}

static SkStatus match_claims(Match *m)
{
    Pairs pairs = { 0 };
    m->match = SK_NEW(m->scratch, uint32_t, m->gold->claims.n);
    m->taken = SK_NEW(m->scratch, bool, m->mine->n);
    if (!m->match || !m->taken) return sk_arena_status(m->scratch);
    for (uint32_t i = 0; i < m->gold->claims.n; i++) {
        for (uint32_t j = 0; j < m->mine->n; j++) {
            Pair p = { .gold = i, .mine = j };
            SK_TRY(
                fit(m->scratch, &m->gold->claims.v[i], m->mine->v[j], &p.fit));
            if (p.fit > 0) SK_TRY(SK_PUSH(m->scratch, &pairs, p));
        }
    }
    if (pairs.n > 1) qsort(pairs.v, pairs.n, sizeof *pairs.v, best_first);
    for (uint32_t i = 0; i < pairs.n; i++) {
        const Pair *p = &pairs.v[i];
        if (m->match[p->gold] || m->taken[p->mine]) continue;
        m->match[p->gold] = p->mine + 1;
        m->taken[p->mine] = true;
    }
    return SK_OK;
}

static const EvalClaim *answer_of(const Match *m, uint32_t i)
{
    return m->match[i] ? m->mine->v[m->match[i] - 1] : NULL;
}

#define NAME(id, text) text,
static const char *const KINDS[] = { SK_CLAIM_KINDS(NAME) };

static void add_kinds(EvalTally *kinds, const Match *m)
{
    for (unsigned k = 0; k < CLAIM_KIND_COUNT; k++) {
        for (uint32_t i = 0; i < m->gold->claims.n; i++) {
            bool is = is_kind(&m->gold->claims.v[i], KINDS[k]);
            kinds[k].gold += is;
            kinds[k].right += is && m->match[i];
        }
        for (uint32_t j = 0; j < m->mine->n; j++)
            kinds[k].system += is_kind(m->mine->v[j], KINDS[k]);
    }
}

static SkStatus add_slots(EvalScore *s, Arena *scratch, const EvalClaim *g,
                          const EvalClaim *mine)
{
    for (EvalSlot k = 0; k < SLOT_COUNT; k++) {
        uint32_t n = 0;
        if (mine) SK_TRY(count_pairs(scratch, k, g, mine, &n));
        s->slot[k].right += n;
        s->slot[k].gold += slot_size(g, k);
        s->slot[k].system += mine ? slot_size(mine, k) : 0;
    }
    return SK_OK;
}

static double radians(double degrees)
{
    return degrees * (3.14159265358979323846 / 180.0);
}

double sk_eval_km(const EvalGeo *a, const EvalGeo *b)
{
    double la1 = radians(a->lat), lo1 = radians(a->lon);
    double la2 = radians(b->lat), lo2 = radians(b->lon);
    double x = pow(sin((la2 - la1) / 2), 2);
    double y = pow(sin((lo2 - lo1) / 2), 2);
    double z = cos(la1) * cos(la2) * y;
    double h = sqrt(x + z);
    return 12742 * asin(h < 1 ? h : 1);
}

static bool has_level(const EvalGeo *gold, const char *level)
{
    return gold->level && sk_str_eq(gold->level->text, sk_str_of(level));
}

static bool is_located(const EvalGeo *gold, const EvalGeo *place)
{
    if (has_level(gold, "country")) return place->country == gold->country;
    if (!place->located || !gold->located) return false;
    return sk_eval_km(gold, place) <= (has_level(gold, "admin1") ? 100 : 25);
}

static void add_geo(EvalRatio *geo, const EvalClaim *g, const EvalClaim *s)
{
    const PhraseVec *a = &g->slots[SLOT_PLACE], *b = &s->slots[SLOT_PLACE];
    if (!g->geo.given || has_level(&g->geo, "region")) return;
    if (a->n == 0 || b->n == 0 || !sk_eval_same_phrase(a->v[0], b->v[0]))
        return;
    geo->of++;
    geo->right += s->geo.given && is_located(&g->geo, &s->geo);
}

static void add_ratio(EvalRatio *r, bool right)
{
    r->of++;
    r->right += right;
}

static void add_ratios(EvalScore *out, const EvalClaim *g, const EvalClaim *s)
{
    if (is_kind(g, "event")) add_ratio(&out->mode, g->mode == s->mode);
    if (is_kind(g, "control")) add_ratio(&out->extent, g->extent == s->extent);
    add_ratio(&out->aux, g->aux == s->aux);
    add_geo(&out->geo, g, s);
}

static SkStatus add_gold(Arena *a, EvalScore *out, const Match *m)
{
    for (uint32_t i = 0; i < m->gold->claims.n; i++) {
        const EvalClaim *g = &m->gold->claims.v[i], *s = answer_of(m, i);
        SK_TRY(add_slots(out, m->scratch, g, s));
        if (s)
            add_ratios(out, g, s);
        else
            SK_TRY(SK_PUSH(a, &out->missed, ((EvalRow){ m->gold->id, g })));
        out->claims.right += s != NULL;
    }
    out->claims.gold += m->gold->claims.n;
    return SK_OK;
}

static void add_bin(EvalBin *bins, const EvalClaim *c, bool right)
{
    double   x = c->confidence * EVAL_BINS;
    unsigned k = x < 0 ? 0 : x < EVAL_BINS ? (unsigned)x : EVAL_BINS - 1;
    bins[k].n++;
    bins[k].right += right;
    bins[k].sum += c->confidence;
}

static SkStatus add_mine(Arena *a, EvalScore *out, const Match *m)
{
    out->claims.system += m->mine->n;
    for (uint32_t j = 0; j < m->mine->n; j++) {
        const EvalClaim *s = m->mine->v[j];
        add_bin(out->bins, s, m->taken[j]);
        if (m->taken[j]) continue;
        for (EvalSlot k = 0; k < SLOT_COUNT; k++)
            out->slot[k].system += slot_size(s, k);
        SK_TRY(SK_PUSH(a, &out->invented, ((EvalRow){ m->gold->id, s })));
    }
    return SK_OK;
}

static SkStatus score_doc(Arena *a, Match *m, EvalScore *out)
{
    out->documents++;
    SK_TRY(match_claims(m));
    add_kinds(out->kinds, m);
    SK_TRY(add_gold(a, out, m));
    SK_TRY(add_mine(a, out, m));
    sk_arena_reset(m->scratch);
    return SK_OK;
}

SkStatus sk_eval_answers(Arena *a, const EvalDoc *gold, const EvalClaims *mine,
                         uint32_t *answer)
{
    ClaimRefs refs = { 0 };
    for (uint32_t i = 0; i < mine->n; i++)
        SK_TRY(SK_PUSH(a, &refs, &mine->v[i]));
    Match m = { .scratch = a, .gold = gold, .mine = &refs };
    SK_TRY(match_claims(&m));
    memset(answer, 0, mine->n * sizeof *answer);
    for (uint32_t i = 0; i < gold->claims.n; i++)
        if (m.match[i]) answer[m.match[i] - 1] = i + 1;
    return SK_OK;
}

// The numbers of gold's ids. The same id twice is one document coded once.
static SkStatus number_docs(Arena *a, const EvalGold *gold, StrMap *index)
{
    for (uint32_t i = 0; i < gold->docs.n; i++) {
        bool      fresh;
        uint32_t *number = sk_strmap_put(a, index, gold->docs.v[i].id->text,
                                         &fresh);
        if (!number) return sk_arena_status(a);
        if (fresh) *number = i;
    }
    return SK_OK;
}

// Puts each system claim to its gold document: by_doc[number of the id].
static SkStatus sort_claims(Arena *a, const StrMap *index,
                            const EvalClaims *system, ClaimRefs *by_doc,
                            EvalScore *out)
{
    StrMap strays = { 0 };
    for (uint32_t i = 0; i < system->n; i++) {
        const EvalClaim *c = &system->v[i];
        const uint32_t  *number = sk_eval_id(index, c->doc->text);
        if (number) {
            SK_TRY(SK_PUSH(a, &by_doc[*number], c));
            continue;
        }
        if (!sk_strmap_put(a, &strays, c->doc->text, NULL))
            return sk_arena_status(a);
        out->stray_claims++;
    }
    out->stray_docs = strays.n;
    return SK_OK;
}

static void add_up_slots(EvalScore *s)
{
    for (EvalSlot k = 0; k < SLOT_COUNT; k++) {
        s->slots.right += s->slot[k].right;
        s->slots.gold += s->slot[k].gold;
        s->slots.system += s->slot[k].system;
    }
}

SkStatus sk_eval_score(Arena *a, const EvalGold *gold,
                       const EvalClaims *system, const StrMap *only,
                       EvalScore *out)
{
    StrMap     index = { 0 };
    Arena      scratch;
    SkStatus   status = SK_OK;
    ClaimRefs *by_doc = SK_NEW(a, ClaimRefs, gold->docs.n);
    *out = (EvalScore){ 0 };
    if (!by_doc) return sk_arena_status(a);
    SK_TRY(number_docs(a, gold, &index));
    SK_TRY(sort_claims(a, &index, system, by_doc, out));
    sk_arena_init(&scratch, SIZE_MAX);
    for (uint32_t i = 0; i < gold->docs.n && status == SK_OK; i++) {
        const EvalDoc *d = &gold->docs.v[i];
        if (only && !sk_strmap_get(only, d->id->text)) continue;
        const uint32_t *number = sk_strmap_get(&index, d->id->text);
        Match m = { .scratch = &scratch, .gold = d, .mine = &by_doc[*number] };
        status = score_doc(a, &m, out);
    }
    sk_arena_clear(&scratch);
    add_up_slots(out);
    return status;
}

// 0 <= x <= 1. The C library rounds decimals exactly, half to even.
static unsigned round4(double x)
{
    char     digits[16];
    unsigned n = 0;
    snprintf(digits, sizeof digits, "%.4f", x);
    for (const char *c = digits; *c; c++)
        if (*c >= '0' && *c <= '9') n = 10 * n + (unsigned)(*c - '0');
    return n;
}

EvalFigures sk_eval_figures(const EvalTally *t)
{
    double p = t->system ? (double)t->right / (double)t->system : 0.0;
    double r = t->gold ? (double)t->right / (double)t->gold : 0.0;
    double f1 = p + r > 0 ? 2 * p * r / (p + r) : 0.0;
    return (EvalFigures){ round4(p), round4(r), round4(f1) };
}

unsigned sk_eval_accuracy(const EvalRatio *r)
{
    return round4((double)r->right / (double)r->of);
}
