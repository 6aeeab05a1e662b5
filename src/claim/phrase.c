// SPDX-License-Identifier: Apache-2.0
// phrase.c: noun phrases, by word classes alone.
//
//   in    Pasukan pemerintah Suriah dan gerilyawan Hizbullah merebut Qusair
//   out   [Pasukan pemerintah Suriah] [gerilyawan Hizbullah] [Qusair]
//
// A phrase is a run of nouns, names, adjectives, numbers and determiners; a
// preposition, verb, conjunction, "yang" or mark ends it, and so does a word
// like "itu". Names that the world knows hold together whatever is in them
// ("Observatorium Suriah untuk Hak Asasi Manusia"); times stand alone.
#include "claim/coder.h"

static bool in_phrase(const Coder *c, uint32_t i)
{
    switch (word_at(c, i)->upos) {
    case UPOS_NOUN:
    case UPOS_PROPN:
    case UPOS_ADJ:
    case UPOS_DET:
    case UPOS_NUM:
    case UPOS_PRON:
    case UPOS_X: return !is_a(c, i, IS_WHICH | IS_AND | IS_CLAUSE);
    default: return false;
    }
}

static bool closes(const Coder *c, uint32_t i) // "itu", "tersebut"
{
    return word_at(c, i)->upos == UPOS_DET && is_a(c, i, IS_ANAPHOR);
}

// A word that begins a new phrase although the old one could go on.
static bool opens(const Coder *c, uint32_t i, uint32_t beg)
{
    const Word *w = word_at(c, i);
    if (w->flags & WORD_CLITIC) return false;
    if (w->upos == UPOS_DET) return !is_a(c, i, IS_ANAPHOR);
    bool number = c->number_at[i] != NONE;
    if (!number || w->upos == UPOS_ADJ) return false;
    return c->number_at[i - 1] != c->number_at[i] && i > beg &&
           word_at(c, i - 1)->upos != UPOS_DET;
}

// The end of the name (party, place) or time that begins at word i, or i.
static uint32_t unit_end(const Coder *c, uint32_t i)
{
    uint32_t end = i, k;
    if ((k = c->party_at[i]) != NONE && c->world->parties.v[k].beg == i) {
        end = c->world->parties.v[k].end;
    }
    if ((k = c->place_at[i]) != NONE && c->world->places.v[k].beg == i &&
        c->world->places.v[k].end > end)
        end = c->world->places.v[k].end;
    return end;
}

static SkStatus add_chunk(Coder *c, const Sentence *s, uint32_t beg,
                          uint32_t end, bool time)
{
    Chunk k = { .beg = beg,
                .end = end,
                .prep = NONE,
                .party = NONE,
                .place = NONE,
                .time = time };
    for (uint32_t i = beg; i < end; i++) {
        c->chunk_of[i] = c->chunks.n;
        if (k.party == NONE && c->party_at[i] != NONE)
            k.party = c->party_at[i];
        if (k.place == NONE && c->place_at[i] != NONE)
            k.place = c->place_at[i];
    }
    k.pronoun = end == beg + 1 && word_at(c, beg)->upos == UPOS_PRON;
    if (beg > s->beg && word_at(c, beg - 1)->upos == UPOS_ADP) {
        k.prep = beg - 1;
    }
    return SK_PUSH(c->a, &c->chunks, k);
}

static uint32_t phrase_end(const Coder *c, uint32_t beg, uint32_t end)
{
    uint32_t i = beg;
    while (i < end) {
        if (c->time_at[i] != NONE) break;
        uint32_t unit = unit_end(c, i);
        if (unit > end) unit = end;
        if (unit > i && (i == beg || in_phrase(c, i))) {
            if (i > beg && opens(c, i, beg)) break;
            i = unit;
            continue;
        }
        if (!in_phrase(c, i) || (i > beg && opens(c, i, beg))) break;
        bool last = closes(c, i);
        i++;
        if (last) break;
    }
    return i;
}

static SkStatus chunk_sentence(Coder *c, const Sentence *s)
{
    for (uint32_t i = s->beg; i < s->end;) {
        uint32_t t = c->time_at[i];
        if (t != NONE) {
            uint32_t end = c->an->times.v[t].end;
            if (end > s->end) end = s->end; // of a part
            SK_TRY(add_chunk(c, s, i, end, true));
            i = end;
            continue;
        }
        uint32_t end = phrase_end(c, i, s->end);
        if (end > i) {
            SK_TRY(add_chunk(c, s, i, end, false));
            i = end;
        } else {
            i++;
        }
    }
    return SK_OK;
}

// --- the word arrays --------------------------------------------------------

static uint64_t class_bit(Str name)
{
#define CLASS_NAME(id, text) SK_STR(text),
    static const Str names[] = { SK_WORD_CLASSES(CLASS_NAME) };
    for (uint32_t i = 0; i < CLASS_BITS; i++) {
        if (sk_str_eq(names[i], name)) return UINT64_C(1) << i;
    }
    return 0;
}

// Marks the words of every phrase of data/id/classes.tsv that begins at i:
// the first word gets the bits, the others IS_SKIP where they follow a phrase.
static void classify(Coder *c, uint32_t i, uint32_t end, uint32_t col)
{
    uint64_t h = SK_HASH_SEED;
    for (uint32_t k = i; k < end; k++) {
        h = sk_phrase_add(h, word_at(c, k)->low);
        PhraseHit hit = { 0 };
        while (sk_table_next_hash(&c->classes, h, &hit)) {
            Str list = sk_table_cell(&c->classes, hit.row, col);
            while (list.p) {
                c->is[i] |= class_bit(sk_str_cut(&list, '|'));
            }
        }
        if (!sk_table_more(&c->classes, h)) break;
    }
}

static SkStatus mark_roots(Coder *c)
{
    for (uint32_t i = 0; i < c->an->words.n; i++) {
        const Word *w = word_at(c, i);
        bool        verbal = w->upos == UPOS_VERB || w->voice != VOICE_NONE ||
                      (w->affix & (AFFIX_MEN | AFFIX_DI | AFFIX_BER));
        if (!verbal) continue;
        char *p = SK_NEW(c->a, char, w->root.n + 1);
        if (!p) return sk_arena_status(c->a);
        p[0] = '@';
        memcpy(p + 1, w->root.p, w->root.n);
        c->at_root[i] = (Str){ p, w->root.n + 1 };
    }
    return SK_OK;
}

static void mark_mentions(Coder *c)
{
    for (uint32_t k = 0; k < c->world->parties.n; k++) {
        const PartyMention *m = &c->world->parties.v[k];
        for (uint32_t i = m->beg; i < m->end; i++) c->party_at[i] = k;
    }
    for (uint32_t k = 0; k < c->world->places.n; k++) {
        const PlaceMention *m = &c->world->places.v[k];
        for (uint32_t i = m->beg; i < m->end; i++) c->place_at[i] = k;
    }
    for (uint32_t k = 0; k < c->an->times.n; k++) {
        const Time *t = &c->an->times.v[k];
        for (uint32_t i = t->beg; i < t->end; i++) c->time_at[i] = k;
    }
    for (uint32_t k = 0; k < c->an->numbers.n; k++) {
        const Number *n = &c->an->numbers.v[k];
        if (n->ordinal) continue;
        for (uint32_t i = n->hedge_beg; i < n->end; i++) c->number_at[i] = k;
    }
}

SkStatus sk_phrase_find(Coder *c)
{
    uint32_t   n = c->an->words.n;
    uint32_t   col = sk_table_col(&c->classes, "class");
    uint32_t **arrays[] = { &c->chunk_of, &c->party_at, &c->place_at,
                            &c->time_at, &c->number_at };
    c->is = SK_NEW(c->a, uint64_t, n);
    c->at_root = SK_NEW(c->a, Str, n);
    if (!c->is || !c->at_root) return sk_arena_status(c->a);
    for (size_t k = 0; k < sizeof arrays / sizeof *arrays; k++) {
        *arrays[k] = SK_NEW(c->a, uint32_t, n);
        if (!*arrays[k]) return sk_arena_status(c->a);
        if (n) memset(*arrays[k], 0xff, n * sizeof(uint32_t));
    }
    mark_mentions(c);
    SK_TRY(mark_roots(c));
    for (uint32_t s = 0; s < c->parts.n; s++) {
        const Sentence *sent = &c->parts.v[s];
        for (uint32_t i = sent->beg; i < sent->end; i++) {
            classify(c, i, sent->end, col);
        }
        SK_TRY(chunk_sentence(c, sent));
    }
    c->n_chunks = c->chunks.n;
    return SK_OK;
}

// --- looking at phrases -----------------------------------------------------

void sk_phrase_core(const Coder *c, const Chunk *k, uint32_t *beg,
                    uint32_t *end)
{
    *beg = k->beg;
    *end = k->end;
    while (*beg < *end) {
        bool number = c->number_at[*beg] != NONE;
        bool counter = *beg > k->beg && is_a(c, *beg, IS_CLASSIFIER) &&
                       c->number_at[*beg - 1] != NONE;
        if (!number && !counter) break;
        (*beg)++;
    }
    while (*end > *beg && word_at(c, *end - 1)->upos == UPOS_NUM) (*end)--;
}

bool sk_phrase_party(const Coder *c, const Chunk *k)
{
    if (k->time) return false;
    if (k->pronoun) return true;
    if (is_a(c, k->beg, IS_FIGHT)) return false; // "serangan pasukan Suriah"
    if (k->party != NONE) return true;
    bool name = false;
    for (uint32_t i = k->beg; i < k->end; i++) {
        if (is_a(c, i, IS_PEOPLE | IS_FORCES | IS_BOTH)) return true;
        bool placed = c->place_at[i] != NONE;
        name = name || (word_at(c, i)->upos == UPOS_PROPN && !placed);
    }
    return name;
}

uint32_t sk_phrase_after(const Coder *c, uint32_t i, uint32_t end)
{
    while (i < end && c->chunk_of[i] == NONE) {
        uint8_t u = word_at(c, i)->upos;
        if (u != UPOS_ADV && u != UPOS_PART && u != UPOS_AUX &&
            !is_a(c, i, IS_SKIP))
            return NONE;
        i++;
    }
    return i < end ? c->chunk_of[i] : NONE;
}

bool sk_phrase_quote(const Coder *c, uint32_t i)
{
    Str form = sk_word_form(c->an, i);
    if (is_mark(c, i, '"')) return true;
    return sk_str_eq(form, SK_STR("\xE2\x80\x9C")) ||
           sk_str_eq(form, SK_STR("\xE2\x80\x9D"));
}
