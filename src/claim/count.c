// SPDX-License-Identifier: Apache-2.0
// count.c: whose deaths, wounds, flights a number counts, and which claim's.
//
//   in    "25 orang, termasuk 10 anak-anak, tewas dalam serangan udara"
//   out   killed [25, 25]; killed [10, 10] of 25, anak-anak
//
// A number of people takes its kind from the nearest word of data/id/counts.tsv
// on the right side of it, not across a clause; then it goes to the nearest
// claim of the sentence that can have such a toll. Totals that run over a war
// and stocks (refugees, population) become claims of kind figure.
#include <stdio.h>

#include "claim/coder.h"
#include "claim/print.h"

enum {
    REACH = 12,
    CLAUSE_COST = 8,
    COMMA_COST = 2,
    NOUN_COST = 11, // people are named, but what befell them is told first
    VERB_COST = 3,
    FIGHTERS_REACH = 24, // bytes
    BIG_TOTAL = 1000
};

typedef struct {
    Coder   *c;
    uint32_t s, beg, end; // sentence and its words
    uint32_t of_col, side_col;
} Counter;

// What a number was found to count.
typedef struct {
    Count    count;
    uint32_t number;  // index into an->numbers
    uint32_t trigger; // word that told the kind
    uint32_t trigger_end;
    bool     figure; // a stock or running total
} Bound;

static bool find_of(Str name, CountOf *of)
{
    for (int k = 0; k < COUNT_OF_COUNT; k++) {
        if (!sk_str_eq(sk_str_of(SK_COUNT_OF_NAMES[k]), name)) continue;
        *of = (CountOf)k;
        return true;
    }
    return false;
}

// The phrase of counts.tsv at word i: its row's table position through *hit.
static uint32_t phrase_at(const Counter *r, uint32_t i, PhraseHit *found)
{
    uint64_t h = SK_HASH_SEED;
    uint32_t end = i;
    for (uint32_t k = i; k < r->end; k++) {
        h = sk_phrase_add(h, word_at(r->c, k)->low);
        PhraseHit hit = { 0 };
        if (sk_table_next_hash(&r->c->counts, h, &hit)) {
            *found = hit;
            end = k + 1;
        }
        if (!sk_table_more(&r->c->counts, h)) break;
    }
    return end;
}

// The comma that ends an insertion like ", termasuk 10 anak-anak," which the
// comma at word i begins; i where none begins.
static uint32_t insertion_end(const Counter *r, uint32_t i, uint32_t to)
{
    if (i + 1 >= to || !is_a(r->c, i + 1, IS_INCLUDING)) return i;
    for (uint32_t k = i + 2; k < to; k++) {
        if (is_verb(r->c, k)) return i;
        if (is_comma(r->c, k)) return k;
    }
    return i;
}

static uint32_t cost_between(const Counter *r, uint32_t from, uint32_t to)
{
    uint32_t cost = 0;
    for (uint32_t i = from; i < to; i++) {
        if (is_comma(r->c, i)) {
            uint32_t end = insertion_end(r, i, to);
            if (end == i) cost += COMMA_COST;
            i = end;
        }
        cost += 1;
        if (is_a(r->c, i, IS_CLAUSE)) cost += CLAUSE_COST;
        if (is_verb(r->c, i) && !is_a(r->c, i, IS_ABILITY)) cost += VERB_COST;
    }
    return cost;
}

// The cost of reading number n by the phrase [i, end) of that side; NONE: no.
static uint32_t side_cost(const Counter *r, const Number *n, uint32_t i,
                          uint32_t end, Str side)
{
    if (side.n == 0) return NONE;
    if (sk_str_eq(side, SK_STR("noun"))) { // in the phrase right behind
        uint32_t k = n->end < r->end ? r->c->chunk_of[n->end] : NONE;
        if (k == NONE || i < n->end || end > r->c->chunks.v[k].end)
            return NONE;
        return NOUN_COST + i - n->end;
    }
    if (sk_str_eq(side, SK_STR("before"))) {
        if (i < n->end) return NONE;
        return cost_between(r, n->end, i);
    }
    if (end > n->hedge_beg) return NONE;
    return cost_between(r, end, n->hedge_beg);
}

// "mengirim 200 …" counts fighters only where the people are such.
static bool is_stock_verb(const Counter *r, const Number *n, uint32_t row,
                          Str side)
{
    CountOf of;
    if (!sk_str_eq(side, SK_STR("after"))) return false;
    if (!find_of(sk_table_cell(&r->c->counts, row, r->of_col), &of) ||
        of != COUNT_FIGHTERS)
        return false;
    uint32_t k = n->end < r->end ? r->c->chunk_of[n->end] : NONE;
    if (k == NONE) return true;
    for (uint32_t i = n->end; i < r->c->chunks.v[k].end; i++) {
        if (is_a(r->c, i, IS_FORCES)) return false;
    }
    return true;
}

static bool kind_of_number(const Counter *r, const Number *n, Bound *b)
{
    uint32_t best = REACH + 1;
    for (uint32_t i = r->beg; i < r->end; i++) {
        PhraseHit hit = { 0 };
        uint32_t  end = phrase_at(r, i, &hit);
        if (end == i) continue;
        Str      side = sk_table_cell(&r->c->counts, hit.row, r->side_col);
        uint32_t cost = side_cost(r, n, i, end, side);
        if (cost >= best) continue;
        if (is_stock_verb(r, n, hit.row, side)) continue;
        if (!find_of(sk_table_cell(&r->c->counts, hit.row, r->of_col),
                     &b->count.of))
            continue;
        best = cost;
        b->trigger = i;
        b->trigger_end = end;
    }
    return best <= REACH;
}

// --- is it a number of people? ----------------------------------------------

static bool counts_people(const Counter *r, const Number *n)
{
    const Coder *c = r->c;
    if (n->whole || n->ordinal) return false;
    if (n->end >= r->end) return false;
    if (c->time_at[n->beg] != NONE) return false;
    // "usia 16", "Rp 20.000"
    if (n->beg > r->beg && is_a(c, n->beg - 1, IS_UNITS)) return false;
    uint32_t i = n->end;
    if (is_a(c, i, IS_UNITS) && !is_a(c, i, IS_PEOPLE)) return false;
    if (is_a(c, i, IS_PEOPLE | IS_CLASSIFIER | IS_FORCES)) return true;
    if (is_verb(c, i) || word_at(c, i)->upos == UPOS_DET) return true;
    if (is_a(c, i, IS_INCLUDING)) return true;
    uint32_t k = c->chunk_of[i];
    if (k == NONE) return is_comma(c, i) || is_mark(c, i, '.');
    for (uint32_t w = i; w < c->chunks.v[k].end && w < i + 3; w++) {
        if (is_a(c, w, IS_PEOPLE | IS_FORCES)) return true;
        if (is_a(c, w, IS_UNITS)) return false;
    }
    return c->party_at[i] != NONE;
}

// The words of who is counted: "anak-anak"; empty for bare classifiers.
static Span who_of(const Counter *r, const Number *n)
{
    const Coder *c = r->c;
    uint32_t     beg = n->end;
    if (beg >= r->end || c->chunk_of[beg] == NONE) return (Span){ 0 };
    const Chunk *k = &c->chunks.v[c->chunk_of[beg]];
    uint32_t     end = k->end;
    if (is_a(c, beg, IS_CLASSIFIER)) beg++;
    if (beg == end) return (Span){ 0 };
    return words_span(c, beg, end);
}

static Count count_of(const Counter *r, const Number *n)
{
    return (Count){ .low = n->low,
                    .high = n->high == NUMBER_OPEN ? -1 : n->high,
                    .approx = n->approx,
                    .part_of = -1,
                    .span = words_span(r->c, n->hedge_beg, n->end),
                    .who = who_of(r, n) };
}

// "25 orang, termasuk 10 anak-anak": the number before this one, or NONE.
static uint32_t part_of(const Counter *r, const Number *n, uint32_t last)
{
    if (last == NONE) return NONE;
    uint32_t from = r->c->an->numbers.v[last].end;
    for (uint32_t i = from; i < n->hedge_beg; i++) {
        if (is_a(r->c, i, IS_INCLUDING)) return last;
    }
    return NONE;
}

// --- totals -----------------------------------------------------------------

static bool running_total(const Counter *r, const Bound *b)
{
    if (b->count.of == COUNT_REFUGEES || b->count.of == COUNT_POPULATION ||
        b->count.of == COUNT_BESIEGED)
        return true;
    if (b->count.of != COUNT_KILLED && b->count.of != COUNT_DISPLACED) {
        return false;
    }
    for (uint32_t i = r->beg; i < r->end; i++) {
        uint32_t t = r->c->time_at[i];
        if (t != NONE && r->c->an->times.v[t].kind == TIME_SINCE &&
            b->count.of == COUNT_KILLED)
            return true;
    }
    if (b->count.low < BIG_TOTAL && b->count.high < BIG_TOTAL) return false;
    for (uint32_t i = r->beg; i < r->end; i++) {
        if (is_a(r->c, i, IS_TOTAL)) return true;
    }
    return false;
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
        if (d < best) {
            best = d;
            found = k;
        }
    }
    return found;
}

static SkStatus add_figure(const Counter *r, const Bound *b, ClaimVec *claims)
{
    Coder *c = r->c;
    if (c->heat < 2) return SK_OK;
    Claim f = { .kind = CLAIM_FIGURE,
                .sentence = c->sentence_of[r->s],
                .quote = c->parts.v[r->s].span,
                .trigger = words_span(c, b->trigger, b->trigger_end),
                .same_as = -1,
                .confidence = 50 };
    SK_TRY(SK_PUSH(c->a, &f.counts, b->count));
    return SK_PUSH(c->a, claims, f);
}

static SkStatus bind(const Counter *r, const Bound *b, ClaimVec *claims,
                     uint32_t first)
{
    if (b->figure) return add_figure(r, b, claims);
    uint32_t k = nearest_claim(r, claims, first, b);
    if (k != NONE) return SK_PUSH(r->c->a, &claims->v[k].counts, b->count);
    bool stock = b->count.of == COUNT_FIGHTERS ||
                 b->count.of == COUNT_BESIEGED;
    return stock ? add_figure(r, b, claims) : SK_OK;
}

SkStatus sk_count_bind(Coder *c, uint32_t s, ClaimVec *claims, uint32_t first)
{
    const Sentence *sent = &c->parts.v[s];
    Counter         r = { .c = c,
                          .s = s,
                          .beg = sent->beg,
                          .end = sent->end,
                          .of_col = sk_table_col(&c->counts, "of"),
                          .side_col = sk_table_col(&c->counts, "side") };
    uint32_t        last = NONE;
    Bound           last_bound = { 0 };
    for (uint32_t i = r.beg; i < r.end; i++) {
        uint32_t at = c->number_at[i];
        if (at == NONE || c->an->numbers.v[at].beg != i) continue;
        const Number *n = &c->an->numbers.v[at];
        if (!counts_people(&r, n)) continue;
        Bound    b = { .count = count_of(&r, n), .number = at };
        uint32_t whole = part_of(&r, n, last);
        if (whole != NONE) {
            b.count.of = last_bound.count.of;
            b.count.part_of = last_bound.count.low;
            b.trigger = last_bound.trigger;
            b.trigger_end = last_bound.trigger_end;
            b.figure = last_bound.figure;
        } else {
            if (!kind_of_number(&r, n, &b)) continue;
            b.figure = running_total(&r, &b);
        }
        SK_TRY(bind(&r, &b, claims, first));
        if (whole == NONE) {
            last = at;
            last_bound = b;
        }
    }
    return SK_OK;
}
