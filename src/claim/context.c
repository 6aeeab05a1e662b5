// SPDX-License-Identifier: Apache-2.0
// context.c: in what context an act stands, in PLOVER's words.
//
//   in    "Serangan udara menghantam rumah sakit di Douma."
//   out   military, health
//
// What data/id/contexts.tsv lists for the words of the act's sentence, in the
// order of the text.
#include "claim/coder.h"

enum { CONTEXTS_MOST = 4 };

// The context of the longest phrase that begins at word i, or p == NULL.
static Str context_at(const Table *t, const Coder *c, uint32_t i, uint32_t end,
                      uint32_t col)
{
    uint64_t h = SK_HASH_SEED;
    Str      found = { 0 };
    for (uint32_t k = i; k < end; k++) {
        PhraseHit hit = { 0 };
        h = sk_phrase_add(h, word_at(c, k)->low);
        if (sk_table_next_hash(t, h, &hit))
            found = sk_table_cell(t, hit.row, col);
        if (!sk_table_more(t, h)) break;
    }
    return found;
}

static bool holds(const StrVec *v, Str s)
{
    for (uint32_t i = 0; i < v->n; i++)
        if (sk_str_eq(v->v[i], s)) return true;
    return false;
}

SkStatus sk_context_find(Coder *c, uint32_t s, ClaimVec *claims,
                         uint32_t first)
{
    const Sentence *part = &c->parts.v[s];
    Table           t = sk_table(c->kit->id, "contexts");
    uint32_t        col = sk_table_col(&t, "context");
    StrVec          found = { 0 };
    if (first == claims->n) return SK_OK;
    for (uint32_t i = part->beg; i < part->end; i++) {
        Str one = context_at(&t, c, i, part->end, col);
        if (found.n == CONTEXTS_MOST) break;
        if (one.n && !holds(&found, one)) SK_TRY(SK_PUSH(c->a, &found, one));
    }
    for (uint32_t k = first; k < claims->n; k++) {
        Claim *cl = &claims->v[k];
        if (cl->kind != CLAIM_EVENT) continue;
        for (uint32_t i = 0; i < found.n; i++)
            SK_TRY(SK_PUSH(c->a, &cl->context, found.v[i]));
    }
    return SK_OK;
}
