// SPDX-License-Identifier: Apache-2.0
// count.c: what a number of people counts.
//
//   in    "25 orang, termasuk 10 anak-anak, tewas dalam serangan udara"
//   out   killed [25, 25]; killed [10, 10] of 25, anak-anak
//
// A number of people takes its kind from the nearest word of data/id/counts.tsv
// on the right side of it, not across a clause. toll.c then gives it to a
// claim. Rules: the annotation guide, "Counts".
#include "claim/count.h"

enum {
    REACH = 12,
    CLAUSE_COST = 8,
    COMMA_COST = 2,
    VERB_COST = 3,
    PEOPLE_REACH = 4, // "penduduknya sekitar 7.000"
    WHOM_REACH = 5,
    ANYBODY_REACH = 6 // "tiga pengojek tewas": whoever dies is somebody
};

bool sk_count_of(Str name, CountOf *of)
{
    for (int k = 0; k < COUNT_OF_COUNT; k++) {
        if (!sk_str_eq(sk_str_of(SK_COUNT_OF_NAMES[k]), name)) continue;
        *of = (CountOf)k;
        return true;
    }
    return false;
}

// The longest phrase of counts.tsv at word i: its end, or i, and its hash.
uint32_t sk_count_phrase(const Counter *r, uint32_t i, uint64_t *hash)
{
    uint64_t h = SK_HASH_SEED;
    uint32_t end = i;
    for (uint32_t k = i; k < r->end; k++) {
        h = sk_phrase_add(h, word_at(r->c, k)->low);
        PhraseHit hit = { 0 };
        if (sk_table_next_hash(&r->c->counts, h, &hit)) {
            *hash = h;
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
    if (i + 1 >= to || !is_a(r->c, i + 1, IS_INCLUDING | IS_PARTLY)) return i;
    for (uint32_t k = i + 2; k < to; k++) {
        if (is_verb(r->c, k)) return i;
        if (is_comma(r->c, k)) return k;
    }
    return i;
}

// The word behind what counts as one step: a time, another counted phrase.
static uint32_t step_end(const Counter *r, uint32_t i, uint32_t to)
{
    const Coder *c = r->c;
    uint32_t     end = i + 1;
    if (c->time_at[i] != NONE) {
        end = c->an->times.v[c->time_at[i]].end;
    } else if (c->number_at[i] != NONE) {
        uint32_t k = c->an->numbers.v[c->number_at[i]].end;
        bool     people = k < to && c->chunk_of[k] != NONE;
        end = people ? c->chunks.v[c->chunk_of[k]].end : k;
    }
    return end > i && end <= to ? end : i + 1;
}

static uint32_t cost_between(const Counter *r, uint32_t from, uint32_t to)
{
    uint32_t cost = 0;
    for (uint32_t i = from; i < to; i++) {
        uint32_t step = step_end(r, i, to);
        if (step > i + 1) {
            cost += 1;
            i = step - 1;
            continue;
        }
        if (is_comma(r->c, i)) {
            uint32_t end = insertion_end(r, i, to);
            if (end == i) cost += COMMA_COST;
            i = end;
        }
        cost += 1;
        bool governed = is_a(r->c, i, IS_ABILITY) && i > from &&
                        is_a(r->c, i - 1, IS_ABILITY); // "memutuskan untuk"
        if (is_a(r->c, i, IS_CLAUSE) && !governed) cost += CLAUSE_COST;
        if (is_verb(r->c, i) && !is_a(r->c, i, IS_ABILITY)) cost += VERB_COST;
    }
    return cost;
}

// The cost of reading number n by the phrase [i, end) of that side; NONE: no.
static uint32_t side_cost(const Counter *r, const Number *n, uint32_t i,
                          uint32_t end, Str side)
{
    if (side.n == 0) return NONE;
    bool self = sk_str_eq(side, SK_STR("self"));
    if (self || sk_str_eq(side, SK_STR("noun"))) { // in the phrase behind
        uint32_t k = n->end < r->end ? r->c->chunk_of[n->end] : NONE;
        if (k == NONE || i < n->end) return NONE;
        if ((self ? i + 1 : end) > r->c->chunks.v[k].end) return NONE;
        return (self ? 1 : NOUN_COST) + i - n->end;
    }
    if (sk_str_eq(side, SK_STR("before"))) {
        if (i < n->end) return NONE;
        return cost_between(r, n->end, i);
    }
    if (end > n->hedge_beg) return NONE;
    return cost_between(r, end, n->hedge_beg);
}

// Does a word of the phrase [i, end) of counts.tsv name fighters?
static bool names_fighters(const Counter *r, uint32_t i, uint32_t end)
{
    const Table *t = &r->c->counts;
    for (uint64_t hash = 0; i < end; i++) {
        PhraseHit hit = { 0 };
        CountOf   of;
        if (sk_count_phrase(r, i, &hash) == i) continue;
        while (sk_table_next_hash(t, hash, &hit)) {
            if (sk_str_eq(sk_table_cell(t, hit.row, r->side_col),
                          SK_STR("noun")) &&
                sk_count_of(sk_table_cell(t, hit.row, r->of_col), &of) &&
                of == COUNT_FIGHTERS)
                return true;
        }
    }
    return false;
}

bool sk_count_fighters(const Counter *r, const Number *n)
{
    uint32_t k = n->end < r->end ? r->c->chunk_of[n->end] : NONE;
    return k != NONE && names_fighters(r, n->end, r->c->chunks.v[k].end);
}

// "mengirim 200 …", "200 … bertugas" count fighters only where the people are
// such.
static bool is_stock_verb(const Counter *r, const Number *n, uint32_t row,
                          Str side)
{
    CountOf of;
    if (sk_str_eq(side, SK_STR("noun"))) return false;
    if (!sk_count_of(sk_table_cell(&r->c->counts, row, r->of_col), &of) ||
        of != COUNT_FIGHTERS)
        return false;
    return !sk_count_fighters(r, n);
}

// Reads number b->n by one row of the phrase [i, end) where that is cheaper.
static void try_row(const Counter *r, uint32_t row, uint32_t i, uint32_t end,
                    Bound *b)
{
    const Table *t = &r->c->counts;
    Str          side = sk_table_cell(t, row, r->side_col);
    uint32_t     cost = side_cost(r, &b->n, i, end, side);
    CountOf      of;
    if (cost >= b->cost) return;
    if (is_stock_verb(r, &b->n, row, side) && !names_fighters(r, i, end))
        return;
    if (!sk_count_of(sk_table_cell(t, row, r->of_col), &of)) return;
    if (of == COUNT_POPULATION && cost > PEOPLE_REACH) return;
    b->count.of = of;
    b->cost = cost;
    b->trigger = i;
    b->trigger_end = end;
    b->stock = sk_table_cell(t, row, r->stock_col).n > 0;
}

static bool kind_of_number(const Counter *r, Bound *b)
{
    b->cost = REACH + 1;
    for (uint32_t i = r->beg; i < r->end; i++) {
        uint64_t  hash = 0;
        PhraseHit hit = { 0 };
        uint32_t  end = sk_count_phrase(r, i, &hash);
        if (end == i) continue;
        while (sk_table_next_hash(&r->c->counts, hash, &hit))
            try_row(r, hit.row, i, end, b);
        i = end - 1;
    }
    return b->cost <= REACH;
}

// --- is it a number of people? ----------------------------------------------

// The number at word i, "seorang" too. "14 dari 26 orang" is the number 14.
bool sk_count_number(const Counter *r, uint32_t i, Number *n)
{
    const Coder *c = r->c;
    uint32_t     at = c->number_at[i];
    if (at == NONE) {
        *n = (Number){ i, i + 1, i, 1, 1, false, false, 0, 0 };
        return is_a(c, i, IS_SINGLE);
    }
    *n = c->an->numbers.v[at];
    if (n->beg != i) return false;
    if (n->end + 1 < r->end && is_a(c, n->end, IS_FROM)) {
        uint32_t whole = c->number_at[n->end + 1];
        if (whole != NONE) n->end = c->an->numbers.v[whole].end;
    }
    while (n->end < r->end && sk_phrase_quote(c, n->end)) n->end++;
    return true;
}

// Numbers that count no people, whatever stands behind them.
static bool counts_other(const Counter *r, const Number *n)
{
    const Coder *c = r->c;
    if (n->whole || n->ordinal || n->end >= r->end) return true;
    if (c->time_at[n->beg] != NONE) return true;
    // "usia 16", "Rp 20.000", "salah satu"
    if (n->beg > r->beg && is_a(c, n->beg - 1, IS_UNITS | IS_ONEOF))
        return true;
    if (n->beg > r->beg && is_mark(c, n->beg - 1, '(')) return true; // age
    uint32_t i = n->end;
    if (is_a(c, i, IS_GROUP | IS_ONEOF)) return true;
    return is_a(c, i, IS_UNITS) && !is_a(c, i, IS_PEOPLE);
}

static bool counts_people(const Counter *r, const Number *n)
{
    const Coder *c = r->c;
    uint32_t     i = n->end;
    if (is_a(c, n->beg, IS_SINGLE)) return true;
    if (is_a(c, i, IS_PEOPLE | IS_CLASSIFIER | IS_FORCES)) return true;
    if (is_verb(c, i) || word_at(c, i)->upos == UPOS_DET) return true;
    if (is_a(c, i, IS_INCLUDING | IS_WHICH | IS_PERFECT | IS_SKIP))
        return true;
    uint64_t hash = 0;
    if (sk_count_phrase(r, i, &hash) > i) return true;
    uint32_t k = c->chunk_of[i];
    if (k == NONE) return is_comma(c, i) || is_mark(c, i, '.');
    for (uint32_t w = i; w < c->chunks.v[k].end && w < i + 3; w++) {
        if (is_a(c, w, IS_PEOPLE | IS_FORCES)) return true;
        if (is_a(c, w, IS_UNITS)) return false;
    }
    return c->party_at[i] != NONE;
}

// "tiga pengojek tewas": whoever is killed or wounded is somebody.
static bool counts_somebody(const Counter *r, const Bound *b)
{
    bool noun = r->c->chunk_of[b->n.end] != NONE &&
                r->c->time_at[b->n.end] == NONE;
    return noun &&
           (b->count.of == COUNT_KILLED || b->count.of == COUNT_WOUNDED) &&
           b->cost <= ANYBODY_REACH;
}

// "29 di antaranya tentara": the word of those who are told behind it.
static uint32_t whom_of(const Counter *r, uint32_t i)
{
    uint32_t end = i + WHOM_REACH < r->end ? i + WHOM_REACH : r->end;
    for (uint32_t k = i + 1; k < end; k++) {
        if (is_a(r->c, k, IS_PEOPLE | IS_FORCES)) return k;
    }
    return r->end;
}

// The words of who is counted: "anak-anak"; empty for bare classifiers.
static Span who_of(const Counter *r, const Number *n)
{
    const Coder *c = r->c;
    uint32_t     beg = n->end;
    if (beg < r->end && is_a(c, beg, IS_INCLUDING)) beg = whom_of(r, beg);
    if (beg >= r->end || c->chunk_of[beg] == NONE) return (Span){ 0 };
    const Chunk *k = &c->chunks.v[c->chunk_of[beg]];
    uint32_t     end = k->end;
    if (is_a(c, beg, IS_CLASSIFIER)) beg++;
    if (beg == end) return (Span){ 0 };
    return words_span(c, beg, end);
}

// The word behind the number itself.
static uint32_t text_end(const Counter *r, const Number *n)
{
    uint32_t at = r->c->number_at[n->beg];
    return at == NONE ? n->beg + 1 : r->c->an->numbers.v[at].end;
}

// "5.600 jiwa lebih": more than that.
static bool is_over(const Counter *r, const Number *n)
{
    return n->end + 2 < r->end && n->high != NUMBER_OPEN &&
           is_a(r->c, n->end, IS_CLASSIFIER) &&
           is_a(r->c, n->end + 1, IS_MORE) && !is_a(r->c, n->end + 2, IS_FROM);
}

static Count count_of(const Counter *r, const Number *n)
{
    bool over = is_over(r, n);
    bool open = over || n->high == NUMBER_OPEN;
    return (Count){ .low = n->low + (over && n->low == n->high),
                    .high = open ? -1 : n->high,
                    .approx = n->approx,
                    .part_of = -1,
                    .span = words_span(r->c, n->hedge_beg, text_end(r, n)),
                    .who = who_of(r, n) };
}

// "termasuk 17 anak, dan seorang pejabat menghitung": a verb right behind
// makes a clause of its own, where the number does not follow "termasuk".
static bool is_subject(const Counter *r, const Number *n)
{
    uint32_t k = r->c->chunk_of[n->end];
    if (k == NONE || n->hedge_beg <= r->beg) return false;
    if (!is_a(r->c, n->hedge_beg - 1, IS_AND)) return false;
    uint32_t end = r->c->chunks.v[k].end;
    return end < r->end && is_verb(r->c, end);
}

// "25 orang, termasuk 10 anak-anak", "47 orang, 29 di antaranya tentara": is
// n a part of the number before it?
bool sk_count_part(const Counter *r, const Number *n, const Bound *last)
{
    if (!last) return false;
    if (is_a(r->c, n->end, IS_INCLUDING)) return true;
    if (is_subject(r, n)) return false;
    bool including = false;
    for (uint32_t i = last->n.end; i < n->hedge_beg; i++) {
        including = including || is_a(r->c, i, IS_INCLUDING);
        bool verb = is_verb(r->c, i) && !is_a(r->c, i, IS_ABILITY);
        if (including && verb && !is_a(r->c, i, IS_INCLUDING)) return false;
    }
    return including;
}

// "setidaknya telah membunuh 19 orang": the hedge stands before the verb.
static bool hedged_verb(const Counter *r, const Bound *b)
{
    if (b->trigger >= b->n.beg || b->n.hedge_beg != b->n.beg) return false;
    uint32_t i = b->trigger;
    while (i > r->beg && is_a(r->c, i - 1, IS_PERFECT | IS_ABILITY)) i--;
    return i > r->beg && is_a(r->c, i - 1, IS_ATLEAST);
}

bool sk_count_start(const Counter *r, Bound *b)
{
    if (counts_other(r, &b->n)) return false;
    b->people = counts_people(r, &b->n);
    b->count = count_of(r, &b->n);
    b->claim = NONE;
    return true;
}

bool sk_count_kind(const Counter *r, Bound *b)
{
    if (!kind_of_number(r, b)) return false;
    if (!b->people && !counts_somebody(r, b)) return false;
    if (hedged_verb(r, b)) b->count.high = -1;
    return true;
}
