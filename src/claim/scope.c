// SPDX-License-Identifier: Apache-2.0
// scope.c: is this article about conflict at all, and what is a sentence about?
//
//   in    "Gol tunggal itu memastikan kemenangan."   "Tentara merebut Qara."
//   out   heat -2, topic sport                        heat 4, topic conflict
//
// The heat is the sum of the weights of the article's distinct words
// (scope.tsv) over the square root of their number, cut into steps; a frame's
// own certainty and the heat together decide whether a trigger counts.
#include "claim/coder.h"

// The sum of weights and the number of distinct lower-case words.
static SkStatus sum_weights(Coder *c, int64_t *sum, int64_t *distinct)
{
    StrMap   seen = { 0 };
    uint32_t col = sk_table_col(&c->scope, "weight");
    for (uint32_t i = 0; i < c->an->words.n; i++) {
        const Word *w = word_at(c, i);
        bool        fresh;
        PhraseHit   hit = { 0 };
        if (w->upos == UPOS_PUNCT || w->upos == UPOS_NUM) continue;
        if (!sk_strmap_put(c->a, &seen, w->low, &fresh)) {
            return sk_arena_status(c->a);
        }
        if (!fresh) continue;
        (*distinct)++;
        if (!sk_table_next(&c->scope, w->low, &hit)) continue;
        Str  cell = sk_table_cell(&c->scope, hit.row, col);
        bool minus = cell.n && cell.p[0] == '-';
        if (minus) cell = sk_str_sub(cell, 1, cell.n);
        *sum += minus ? -sk_str_int(cell) : sk_str_int(cell);
    }
    return SK_OK;
}

enum { SHORT = 40, ARMED_WEIGHT = 3 };

bool sk_scope_armed(const PartyMention *m)
{
    static const Str armed[] = { SK_STR("MIL"), SK_STR("REB"), SK_STR("OPP") };
    for (size_t i = 0; i < sizeof armed / sizeof *armed; i++) {
        if (sk_str_eq(m->sector, armed[i])) return true;
    }
    return false;
}

// What the parties that are known say: an army or a rebel group is a sign of
// war, a government is none.
static SkStatus sum_parties(Coder *c, int64_t *sum)
{
    StrMap seen = { 0 };
    for (uint32_t k = 0; k < c->world->parties.n; k++) {
        const PartyMention *m = &c->world->parties.v[k];
        bool                fresh;
        if (!m->id.p) continue;
        if (!sk_strmap_put(c->a, &seen, m->id, &fresh)) {
            return sk_arena_status(c->a);
        }
        if (!fresh) continue;
        if (sk_scope_armed(m)) *sum += ARMED_WEIGHT;
    }
    return SK_OK;
}

// The steps: sum / sqrt(distinct + 20) against 0, 1, 2, 3 and 4.5, squared
// so that no root is needed. A few sentences cannot hold many words of war:
// there the sum alone tells.
static int heat_step(int64_t sum, int64_t distinct)
{
    if (sum < 0) return -2;
    if (distinct < SHORT) {
        return sum >= 6 ? 5 : sum >= 4 ? 4 : sum >= 2 ? 2 : 0;
    }
    int64_t square = 4 * sum * sum, unit = distinct + 20;
    if (square >= 81 * unit) return 6;
    if (square >= 36 * unit) return 5;
    if (square >= 16 * unit) return 4;
    if (square >= 4 * unit) return 2;
    return 0;
}

static uint32_t topic_bit(Coder *c, Str name)
{
    for (uint32_t k = 0; k < c->n_topics; k++) {
        if (sk_str_eq(c->topic_names[k], name)) return 1u << k;
    }
    if (c->n_topics == 32) return 0;
    c->topic_names[c->n_topics] = name;
    return 1u << c->n_topics++;
}

static void read_topic_names(Coder *c)
{
    uint32_t col = sk_table_col(&c->topics_table, "topic");
    for (uint32_t r = 0; r < c->topics_table.n_rows; r++) {
        topic_bit(c, sk_table_cell(&c->topics_table, r, col));
    }
}

static uint32_t topics_at(Coder *c, uint32_t i, uint32_t end, uint32_t col)
{
    uint64_t h = SK_HASH_SEED;
    uint32_t bits = 0;
    for (uint32_t k = i; k < end; k++) {
        h = sk_phrase_add(h, word_at(c, k)->low);
        PhraseHit hit = { 0 };
        while (sk_table_next_hash(&c->topics_table, h, &hit)) {
            bits |= topic_bit(c,
                              sk_table_cell(&c->topics_table, hit.row, col));
        }
        if (!sk_table_more(&c->topics_table, h)) break;
    }
    return bits;
}

SkStatus sk_scope_find(Coder *c)
{
    int64_t sum = 0, distinct = 0;
    SK_TRY(sum_weights(c, &sum, &distinct));
    SK_TRY(sum_parties(c, &sum));
    c->heat = heat_step(sum, distinct);
    read_topic_names(c);
    c->topics = SK_NEW(c->a, uint32_t, c->parts.n);
    if (!c->topics) return sk_arena_status(c->a);
    uint32_t col = sk_table_col(&c->topics_table, "topic");
    for (uint32_t s = 0; s < c->parts.n; s++) {
        const Sentence *sent = &c->parts.v[s];
        for (uint32_t i = sent->beg; i < sent->end; i++) {
            c->topics[s] |= topics_at(c, i, sent->end, col);
        }
    }
    return SK_OK;
}

bool sk_scope_near(const Coder *c, uint32_t s, Str topic)
{
    for (uint32_t k = 0; k < c->n_topics; k++) {
        if (sk_str_eq(c->topic_names[k], topic)) {
            return (c->topics[s] & (1u << k)) != 0;
        }
    }
    return false;
}
