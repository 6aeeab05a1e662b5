// SPDX-License-Identifier: Apache-2.0
// count.c: whose deaths, wounds, flights a number counts, and which claim's.
//
//   in    "25 orang, termasuk 10 anak-anak, tewas dalam serangan udara"
//   out   killed [25, 25]; killed [10, 10] of 25, anak-anak
//
// A number of people takes its kind from the nearest word of data/id/counts.tsv
// on the right side of it, not across a clause; where no word tells it, from
// the act whose actor or recipient is counted. Then it goes to the nearest
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
    PEOPLE_REACH = 4, // "penduduknya sekitar 7.000"
    WHOM_REACH = 5,
    ANYBODY_REACH = 6,   // "tiga pengojek tewas": whoever dies is somebody
    FIGHTERS_REACH = 24, // bytes
    OWN_NEARER = 4, // the act whose recipients are counted is so much nearer
    BIG_TOTAL = 1000,
    BIG_FLIGHT = 10000, // with a word that tells of all until now
    HUGE_FLIGHT = 1000000
};

typedef struct {
    Coder   *c;
    uint32_t s, beg, end; // sentence and its words
    uint32_t of_col, side_col, stock_col;
    bool     again; // the figures stand; the events' numbers are told anew
} Counter;

// What a number was found to count.
typedef struct {
    Number   n; // end: behind "14 dari 26" as a whole
    Count    count;
    uint32_t trigger; // word that told the kind
    uint32_t trigger_end;
    uint32_t cost;   // of the way to it
    bool     stock;  // its word tells of a stock
    bool     figure; // a stock or running total
    uint32_t claim;  // where it went, or NONE
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

// The longest phrase of counts.tsv at word i: its end, or i, and its hash.
static uint32_t phrase_at(const Counter *r, uint32_t i, uint64_t *hash)
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
        if (phrase_at(r, i, &hash) == i) continue;
        while (sk_table_next_hash(t, hash, &hit)) {
            if (sk_str_eq(sk_table_cell(t, hit.row, r->side_col),
                          SK_STR("noun")) &&
                find_of(sk_table_cell(t, hit.row, r->of_col), &of) &&
                of == COUNT_FIGHTERS)
                return true;
        }
    }
    return false;
}

static bool counts_fighters(const Counter *r, const Number *n)
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
    if (!find_of(sk_table_cell(&r->c->counts, row, r->of_col), &of) ||
        of != COUNT_FIGHTERS)
        return false;
    return !counts_fighters(r, n);
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
    if (!find_of(sk_table_cell(t, row, r->of_col), &of)) return;
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
        uint32_t  end = phrase_at(r, i, &hash);
        if (end == i) continue;
        while (sk_table_next_hash(&r->c->counts, hash, &hit))
            try_row(r, hit.row, i, end, b);
        i = end - 1;
    }
    return b->cost <= REACH;
}

// --- is it a number of people? ----------------------------------------------

// The number at word i, "seorang" too. "14 dari 26 orang" is the number 14.
static bool number_from(const Counter *r, uint32_t i, Number *n)
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
    if (phrase_at(r, i, &hash) > i) return true;
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
static bool is_part(const Counter *r, const Number *n, const Bound *last)
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
    if (i == r->end || phrase_at(r, i, &hash) == i) return false;
    while (sk_table_next_hash(t, hash, &hit)) {
        if (sk_str_eq(sk_table_cell(t, hit.row, r->side_col),
                      SK_STR("before")) &&
            find_of(sk_table_cell(t, hit.row, r->of_col), of) &&
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
            if (of == COUNT_FIGHTERS && !counts_fighters(r, &b->n)) continue;
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

// "setidaknya telah membunuh 19 orang": the hedge stands before the verb.
static bool hedged_verb(const Counter *r, const Bound *b)
{
    if (b->trigger >= b->n.beg || b->n.hedge_beg != b->n.beg) return false;
    uint32_t i = b->trigger;
    while (i > r->beg && is_a(r->c, i - 1, IS_PERFECT | IS_ABILITY)) i--;
    return i > r->beg && is_a(r->c, i - 1, IS_ATLEAST);
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
    if (counts_other(r, &b->n)) return false;
    bool people = counts_people(r, &b->n);
    b->count = count_of(r, &b->n);
    b->claim = NONE;
    if (people && is_part(r, &b->n, last)) {
        Count  part = b->count;
        Number n = b->n;
        *b = *last;
        b->n = n;
        part.of = last->count.of;
        part.part_of = last->count.low;
        b->count = part;
        return b->claim != NONE;
    }
    bool told = kind_of_number(r, b) && (people || counts_somebody(r, b));
    if (is_lone(b)) {
        if (!told || !suits_one(r, b) || b->cost >= NOUN_COST) return false;
    } else if ((!told || b->cost >= NOUN_COST) && people &&
               kind_by_role(r, claims, first, b))
        return true;
    if (!told) return false;
    if (b->trigger == b->n.end && b->cost < NOUN_COST)
        b->count.who = (Span){ 0 }; // "24 jenazah"
    if (hedged_verb(r, b)) b->count.high = -1;
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
        if (!number_from(r, i, &b.n)) continue;
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
