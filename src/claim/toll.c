// SPDX-License-Identifier: Apache-2.0
// toll.c: which claim a number of people belongs to.
//
//   in    killed [7, 7], wounded [19, 19] of "Bom mobil menewaskan tujuh orang
//         dan melukai 19 orang", and its claims
//   out   both numbers in the claim of "Bom mobil"
//
// A number goes to the nearest claim of the sentence that can have such a toll
// (data/world/types.tsv); where no word tells what it counts, to the act whose
// actor or recipient is counted. Totals that run over a war and stocks
// (refugees, population) become claims of kind figure.
#include <stdio.h>

#include "claim/count.h"

enum {
    FIGHTERS_REACH = 24, // bytes
    OWN_NEARER = 4, // the act whose recipients are counted is so much nearer
    BIG_TOTAL = 1000,
    BIG_FLIGHT = 10000, // with a word that tells of all until now
    HUGE_FLIGHT = 1000000
};

// --- totals -----------------------------------------------------------------

// Does a word of these classes stand in the sentence?
static bool has_word(const Counter *r, uint64_t classes)
{
    for (uint32_t i = r->beg; i < r->end; i++) {
        if (is_a(r->c, i, classes)) return true;
    }
    return false;
}

// "sejak April lalu", "dalam dua tahun terakhir": months and years.
static bool is_long(const Counter *r, const Time *t)
{
    Table    times = sk_table(r->c->kit->id, "times");
    uint32_t cls = sk_table_col(&times, "class");
    uint32_t value = sk_table_col(&times, "value");
    for (uint32_t i = t->beg; i < t->end; i++) {
        PhraseHit hit = { 0 };
        while (sk_table_next(&times, word_at(r->c, i)->low, &hit)) {
            Str name = sk_table_cell(&times, hit.row, cls);
            Str unit = sk_table_cell(&times, hit.row, value);
            if (sk_str_eq(name, SK_STR("month"))) return true;
            if ((sk_str_eq(name, SK_STR("unit")) ||
                 sk_str_eq(name, SK_STR("one"))) &&
                unit.n && (unit.p[0] == 'm' || unit.p[0] == 'y'))
                return true;
        }
    }
    return false;
}

// A time too long for one act. `act`: the sentence tells one, which may go on
// since a weekday.
static bool long_time(const Counter *r, bool act)
{
    for (uint32_t i = r->beg; i < r->end; i++) {
        uint32_t at = r->c->time_at[i];
        if (at == NONE || r->c->an->times.v[at].beg != i) continue;
        const Time *t = &r->c->an->times.v[at];
        if (t->kind == TIME_SINCE && !act) return true;
        bool age = t->kind == TIME_DURATION && r->c->number_at[i] != NONE;
        if (t->kind != TIME_POINT && !age && is_long(r, t)) return true;
    }
    return !act && has_word(r, IS_SINCE) && has_word(r, IS_PERFECT);
}

// One person makes no stock and no crowd.
static bool is_lone(const Bound *b) { return b->n.low == 1 && b->n.high == 1; }

static bool running_total(const Counter *r, const Bound *b, bool act)
{
    int64_t most = b->count.low > b->count.high ? b->count.low : b->count.high;
    bool    until_now = has_word(r, IS_PERFECT | IS_TOTAL);
    if (is_lone(b)) return false;
    bool few = most < BIG_TOTAL;
    if (few && b->count.of == COUNT_REFUGEES && b->cost >= NOUN_COST)
        return false;
    if (b->stock) return true;
    if (b->count.of == COUNT_DISPLACED) {
        if (most >= HUGE_FLIGHT) return true;
        return most >= BIG_FLIGHT &&
               (has_word(r, IS_PERFECT) || long_time(r, act));
    }
    if (b->count.of != COUNT_KILLED) return false;
    return long_time(r, act) || (most >= BIG_TOTAL && until_now);
}

// --- binding ----------------------------------------------------------------

// Does types.tsv give acts of the claim's type, or of its mode, such a number?
static bool can_have(const Coder *c, const Claim *claim, CountOf of)
{
    char with_mode[64];
    if (claim->kind != CLAIM_EVENT) return false;
    const char *name = SK_COUNT_OF_NAMES[of];
    (void)snprintf(with_mode, sizeof with_mode, "%s:%.*s", name,
                   (int)claim->mode.n, claim->mode.n ? claim->mode.p : "");
    return sk_type_is(c, claim->type, "counts", name) ||
           sk_type_is(c, claim->type, "counts", with_mode);
}

static uint32_t distance(uint32_t a, uint32_t b)
{
    return a > b ? a - b : b - a;
}

static bool meets(const Parties *ps, Span words)
{
    for (uint32_t i = 0; i < ps->n; i++) {
        if (sk_span_meets(ps->v[i].span, words)) return true;
    }
    return false;
}

// The counted phrase: number and people.
static Span counted(const Bound *b)
{
    Span s = b->count.span;
    if (b->count.who.end > s.end) s.end = b->count.who.end;
    return s;
}

// What the trigger of the claim says of those before it: "400 prajurit yang
// berminggu-minggu bertahan di sana menyerahkan diri".
static bool kind_by_trigger(const Counter *r, const Claim *cl, CountOf *of)
{
    const Table *t = &r->c->counts;
    uint64_t     hash = 0;
    uint32_t     i = r->beg;
    while (i < r->end && word_at(r->c, i)->span.beg < cl->trigger.beg) i++;
    PhraseHit hit = { 0 };
    if (i == r->end || sk_count_phrase(r, i, &hash) == i) return false;
    while (sk_table_next_hash(t, hash, &hit)) {
        if (sk_str_eq(sk_table_cell(t, hit.row, r->side_col),
                      SK_STR("before")) &&
            sk_count_of(sk_table_cell(t, hit.row, r->of_col), of) &&
            can_have(r->c, cl, *of))
            return true;
    }
    return false;
}

// No word near tells what is counted: an act does, by whom its actor or
// recipient is. True where one does.
static bool kind_by_role(const Counter *r, const ClaimVec *claims,
                         uint32_t first, Bound *b)
{
    for (uint32_t k = first; k < claims->n; k++) {
        const Claim *cl = &claims->v[k];
        if (cl->kind != CLAIM_EVENT) continue;
        bool acts = meets(&cl->actors, counted(b));
        if (!acts && !meets(&cl->recipients, counted(b))) continue;
        if (kind_by_trigger(r, cl, &b->count.of)) {
            b->claim = k;
            return true;
        }
        for (int of = 0; of < COUNT_OF_COUNT; of++) {
            if (!sk_type_is(r->c, cl->type, acts ? "acts" : "suffers",
                            SK_COUNT_OF_NAMES[of]) ||
                !can_have(r->c, cl, (CountOf)of))
                continue;
            if (of == COUNT_FIGHTERS && !sk_count_fighters(r, &b->n)) continue;
            b->count.of = (CountOf)of;
            b->claim = k;
            return true;
        }
    }
    return false;
}

static uint32_t nearest_claim(const Counter *r, const ClaimVec *claims,
                              uint32_t first, const Bound *b)
{
    // fighters go with the very verb that sends them, deaths with any act
    uint32_t best = b->count.of == COUNT_FIGHTERS ? FIGHTERS_REACH : NONE;
    uint32_t found = NONE;
    uint32_t at = word_at(r->c, b->trigger)->span.beg;
    for (uint32_t k = first; k < claims->n; k++) {
        if (!can_have(r->c, &claims->v[k], b->count.of)) continue;
        uint32_t d = distance(claims->v[k].trigger.beg, at);
        if (meets(&claims->v[k].recipients, counted(b))) d /= OWN_NEARER;
        if (d < best) {
            best = d;
            found = k;
        }
    }
    return found;
}

// Do more sentences of the article touch disasters than conflict?
static bool of_nature(const Coder *c)
{
    uint32_t nature = 0, conflict = 0;
    for (uint32_t s = 0; s < c->parts.n; s++) {
        nature += sk_scope_near(c, s, SK_STR("disaster"));
        conflict += sk_scope_near(c, s, SK_STR("conflict"));
    }
    return nature > conflict;
}

// A flood drives people out too.
static bool natural(const Counter *r)
{
    return of_nature(r->c) || sk_scope_near(r->c, r->s, SK_STR("disaster")) ||
           sk_scope_near(r->c, r->s, SK_STR("accident")) ||
           sk_scope_near(r->c, r->s, SK_STR("sport"));
}

// The trigger with the clitic that is written with it: "penduduknya".
static Span trigger_span(const Counter *r, const Bound *b)
{
    uint32_t end = b->trigger_end;
    while (end < r->end &&
           word_at(r->c, end)->span.beg == word_at(r->c, end - 1)->span.end &&
           word_at(r->c, end)->upos == UPOS_PRON)
        end++;
    return words_span(r->c, b->trigger, end);
}

static SkStatus add_figure(const Counter *r, Bound *b, ClaimVec *claims)
{
    Coder *c = r->c;
    if (c->heat < 2 || natural(r)) return SK_OK;
    Claim f = { .kind = CLAIM_FIGURE,
                .sentence = c->sentence_of[r->s],
                .quote = c->parts.v[r->s].span,
                .trigger = trigger_span(r, b),
                .same_as = -1,
                .confidence = 50 };
    b->claim = claims->n;
    SK_TRY(SK_PUSH(c->a, &f.counts, b->count));
    return SK_PUSH(c->a, claims, f);
}

static SkStatus bind(const Counter *r, Bound *b, ClaimVec *claims,
                     uint32_t first)
{
    if (b->figure && b->claim == NONE) return add_figure(r, b, claims);
    if (r->again && b->claim != NONE &&
        claims->v[b->claim].kind == CLAIM_FIGURE)
        return SK_OK;
    if (b->claim == NONE) b->claim = nearest_claim(r, claims, first, b);
    if (b->claim == NONE) return SK_OK;
    return SK_PUSH(r->c->a, &claims->v[b->claim].counts, b->count);
}

// Is an act told beside the deaths themselves, one that may have taken days?
static bool tells_act(const Counter *r, const ClaimVec *claims, uint32_t first,
                      const Bound *b)
{
    Span word = words_span(r->c, b->trigger, b->trigger_end);
    for (uint32_t k = first; k < claims->n; k++) {
        if (can_have(r->c, &claims->v[k], b->count.of) &&
            !sk_span_meets(claims->v[k].trigger, word))
            return true;
    }
    return false;
}

// "Gilad Shalit, seorang tentara": what somebody is, and no number.
static bool is_apposed(const Counter *r, const Bound *b)
{
    uint32_t i = b->n.beg;
    return i >= r->beg + 2 && is_comma(r->c, i - 1) &&
           is_a(r->c, i, IS_SINGLE) &&
           word_at(r->c, i - 2)->upos == UPOS_PROPN;
}

static bool suits_one(const Counter *r, const Bound *b)
{
    if (is_apposed(r, b) || b->stock) return false;
    return b->count.of == COUNT_KILLED || b->count.of == COUNT_WOUNDED ||
           b->count.of == COUNT_CAPTURED;
}

// The figure that word i triggers, or NONE.
static uint32_t figure_by(const Counter *r, const ClaimVec *claims,
                          uint32_t first, uint32_t i)
{
    for (uint32_t k = first; k < claims->n; k++) {
        if (claims->v[k].kind == CLAIM_FIGURE &&
            claims->v[k].trigger.beg == word_at(r->c, i)->span.beg)
            return k;
    }
    return NONE;
}

// Two totals that one word tells, or its dead and wounded, are one claim:
// "9.200 orang telah terbunuh, ribuan lainnya terluka".
static bool same_total(const Bound *last, const Bound *b)
{
    if (!last) return false;
    if (last->trigger == b->trigger && last->count.of == b->count.of)
        return true;
    return last->figure && last->count.of == COUNT_KILLED &&
           b->count.of == COUNT_WOUNDED;
}

// What number b counts, and where it goes; false: nothing.
static bool read_bound(const Counter *r, const ClaimVec *claims,
                       uint32_t first, const Bound *last, Bound *b)
{
    if (!sk_count_start(r, b)) return false;
    if (last && b->people && sk_count_part(r, &b->n, last)) {
        Count  part = b->count;
        Number n = b->n;
        *b = *last;
        b->n = n;
        part.of = last->count.of;
        part.part_of = last->count.low;
        b->count = part;
        return b->claim != NONE;
    }
    bool told = sk_count_kind(r, b);
    if (is_lone(b)) {
        if (!told || !suits_one(r, b) || b->cost >= NOUN_COST) return false;
    } else if ((!told || b->cost >= NOUN_COST) && b->people &&
               kind_by_role(r, claims, first, b))
        return true;
    if (!told) return false;
    if (b->trigger == b->n.end && b->cost < NOUN_COST)
        b->count.who = (Span){ 0 }; // "24 jenazah"
    b->figure = running_total(r, b, tells_act(r, claims, first, b));
    if (r->again) {
        b->claim = figure_by(r, claims, first, b->trigger);
        b->figure = b->claim != NONE;
    }
    if (same_total(last, b)) b->claim = last->claim;
    return true;
}

static Counter counter_of(Coder *c, uint32_t s)
{
    const Sentence *sent = &c->parts.v[s];
    return (Counter){ .c = c,
                      .s = s,
                      .beg = sent->beg,
                      .end = sent->end,
                      .of_col = sk_table_col(&c->counts, "of"),
                      .side_col = sk_table_col(&c->counts, "side"),
                      .stock_col = sk_table_col(&c->counts, "stock") };
}

static SkStatus bind_all(const Counter *r, ClaimVec *claims, uint32_t first)
{
    Bound last = { 0 };
    bool  any = false;
    for (uint32_t i = r->beg; i < r->end; i++) {
        Bound b = { 0 };
        if (!sk_count_number(r, i, &b.n)) continue;
        i = b.n.end - 1;
        if (!read_bound(r, claims, first, any ? &last : NULL, &b)) continue;
        SK_TRY(bind(r, &b, claims, first));
        if (b.count.part_of < 0) {
            last = b;
            any = true;
        }
    }
    return SK_OK;
}

SkStatus sk_count_bind(Coder *c, uint32_t s, ClaimVec *claims, uint32_t first)
{
    Counter r = counter_of(c, s);
    return bind_all(&r, claims, first);
}

SkStatus sk_count_again(Coder *c, uint32_t s, ClaimVec *claims, uint32_t first)
{
    Counter r = counter_of(c, s);
    r.again = true;
    for (uint32_t k = first; k < claims->n; k++) {
        if (claims->v[k].kind == CLAIM_EVENT) claims->v[k].counts.n = 0;
    }
    return bind_all(&r, claims, first);
}
