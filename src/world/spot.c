// SPDX-License-Identifier: Apache-2.0
// spot.c: where place names stand in the words of a document.
//
//   in    "ke pinggiran timur kota Aleppo dan Desa Kafarsan"
//   out   Aleppo, with "pinggiran timur kota" before it, near; prep "ke"
//         Kafarsan, unknown, with "Desa" before it; prep "ke"
//
// At each word the longest name of places.tsv is taken, unless a phrase of
// not_places.tsv is as long. Else a chain of class, direction and other words
// of place_words.tsv may lead to a name. A name that is in no table counts
// behind a class word and behind "di".
#include "world/finder.h"

enum { LONGEST_CHAIN = 5, LONGEST_UNKNOWN = 4, LONGEST_FOLD = 3 };

// The words before a name that belong to the place.
typedef struct {
    uint32_t end;        // == where it began: there is no chain
    Str      class_kind; // "" none
    bool     hard;       // a class word is among them
    bool     capital, near, direction;
} Chain;

// The sentence that is read.
typedef struct {
    uint32_t  i, beg, end; // number, words [beg, end)
    CaseStyle style;
} Here;

static bool is_chain_word(const Finder *f, uint32_t i, uint32_t limit)
{
    for (int k = PW_CLASS; k <= PW_DIRECTION; k++)
        if (sk_names_word(f, (PlaceWord)k, i, limit, NULL) > i) return true;
    return false;
}

// Is [beg, end), which is a name in some table, written as one?
static bool is_written(const Finder *f, const Here *s, uint32_t beg,
                       uint32_t end)
{
    bool one = end - beg == 1;
    if (one && sk_names_is(f, PW_ACRONYM, beg))
        return sk_word_has(f, beg, WORD_UPPER);
    if (s->style == CASE_UPPER) return true;
    if (s->style == CASE_LOWER)
        return !one || !sk_word_has(f, beg, WORD_ROOTED);
    bool     first = sk_word_has(f, beg, WORD_CAP);
    uint32_t last = end - 1;
    while (last > beg && sk_word_has(f, last, WORD_CLITIC)) last--;
    if (!sk_word_has(f, last, WORD_CAP))
        return first && sk_names_is(f, PW_DIRECTION, last);
    return first || is_chain_word(f, beg, end) || sk_fold_article(f, beg);
}

static uint32_t name_at(const Finder *f, const Here *s, uint32_t i,
                        uint64_t *h)
{
    uint32_t end = sk_names_longest(f, &f->places, i, s->end, h);
    return end > i && is_written(f, s, i, end) ? end : i;
}

// One more phrase of the chain; false: there is none.
static bool extend_chain(const Finder *f, const Here *s, Chain *c)
{
    uint32_t row = NO_ROW, i = c->end;
    int      k = PW_CLASS;
    for (; k <= PW_DIRECTION; k++) {
        c->end = sk_names_word(f, (PlaceWord)k, i, s->end, &row);
        if (c->end > i) break;
    }
    if (k > PW_DIRECTION) return false;
    if (k == PW_NEAR) c->near = true;
    if (k == PW_DIRECTION) c->direction = true;
    if (k != PW_CLASS) return true;
    Str kind = sk_table_cell(&f->words, row, f->word_value);
    if (sk_str_eq(kind, SK_STR("CAPITAL")))
        c->capital = true;
    else
        c->class_kind = kind;
    c->hard = true;
    return true;
}

static Chain chain_at(const Finder *f, const Here *s, uint32_t i)
{
    uint64_t h;
    Chain    c = { .end = i, .class_kind = SK_STR("") };
    for (int n = 0; n < LONGEST_CHAIN && c.end < s->end; n++) {
        if (n > 0 && name_at(f, s, c.end, &h) > c.end) break;
        if (!extend_chain(f, s, &c)) break;
    }
    // "kota strategis Qusair": one word of quality may stand in between.
    if (c.hard && c.end + 1 < s->end &&
        f->an->words.v[c.end].upos == UPOS_ADJ &&
        !sk_word_has(f, c.end, WORD_CAP) &&
        name_at(f, s, c.end + 1, &h) > c.end + 1)
        c.end++;
    return c;
}

static void take_hits(const Finder *f, uint64_t h, Candidate *c)
{
    PhraseHit hit = { 0 };
    while (c->n_hits < MAX_HITS && sk_table_next_hash(&f->places, h, &hit)) {
        bool known = false;
        for (uint32_t i = 0; i < c->n_hits; i++)
            known = known || c->hit[i] == hit.row;
        if (!known) c->hit[c->n_hits++] = hit.row;
    }
}

static void take_key(const Finder *f, Str key, Candidate *c)
{
    PhraseHit hit = { 0 };
    if (key.n == 0 || !sk_table_next(&f->keys, key, &hit)) return;
    Str list = sk_table_cell(&f->keys, hit.row, f->phrases_col);
    while (list.p != NULL && list.n > 0) {
        uint64_t h = SK_HASH_SEED;
        for (Str p = sk_str_cut(&list, '|'); p.p != NULL;)
            h = sk_phrase_add(h, sk_str_cut(&p, ' '));
        take_hits(f, h, c);
    }
}

void sk_spot_folded(const Finder *f, uint32_t beg, uint32_t end, Candidate *c)
{
    char     room[FOLD_ROOM];
    uint64_t h;
    take_key(f, sk_fold_key(f, beg, end, room), c);
    if (c->n_hits > 0 || !sk_fold_bare(f, beg, end, &h)) return;
    uint32_t kept = 0;
    take_hits(f, h, c);
    for (uint32_t i = 0; i < c->n_hits; i++)
        if (sk_fold_country(f, sk_place_cell(f, c->hit[i], f->pc.iso)))
            c->hit[kept++] = c->hit[i];
    c->n_hits = kept;
}

// A word that a name of which nothing is known may hold.
static bool is_namelike(const Finder *f, uint32_t i)
{
    return sk_word_has(f, i, WORD_CAP) && !sk_word_punct(f, i) &&
           !sk_word_has(f, i, WORD_DIGIT) && !sk_names_is(f, PW_SKIP, i);
}

static uint32_t fold_at(const Finder *f, const Here *s, uint32_t i,
                        Candidate *c)
{
    if (!sk_word_named(f, i) || sk_word_has(f, i, WORD_ROOTED | WORD_UPPER))
        return i;
    uint32_t end = i;
    while (end < s->end && end - i < LONGEST_FOLD && is_namelike(f, end))
        end++;
    for (; end > i; end--) {
        sk_spot_folded(f, i, end, c);
        if (c->n_hits == 0) continue;
        c->folded = true;
        return end;
    }
    return i;
}

static bool starts_party(const Finder *f, uint32_t i, uint32_t limit)
{
    uint64_t h;
    return sk_names_longest(f, &f->parties, i, limit, &h) > i ||
           sk_names_longest(f, &f->heads, i, limit, &h) > i ||
           sk_names_longest(f, &f->titles, i, limit, &h) > i;
}

// The end of a name that is in no table; `sure`: behind a class word.
static uint32_t unknown_at(const Finder *f, const Here *s, uint32_t i,
                           bool sure)
{
    uint32_t end = i;
    uint64_t h;
    if (i >= s->end || s->style == CASE_UPPER || s->style == CASE_LOWER)
        return i;
    if (!sure && sk_word_has(f, i, WORD_UPPER | WORD_ROOTED)) return i;
    if (starts_party(f, i, s->end)) return i;
    for (uint32_t at = i; at < s->end && at - i < LONGEST_UNKNOWN; at++) {
        if (at > i && sk_names_link(f, at)) continue;
        if (!is_namelike(f, at) ||
            sk_names_longest(f, &f->not_places, at, s->end, &h) > at)
            break;
        if (at > i &&
            (name_at(f, s, at, &h) > at || starts_party(f, at, s->end)))
            break;
        end = at + 1;
    }
    return end;
}

// Two countries in one word: "Suriah-Lebanon". The first one counts.
static void take_pair(const Finder *f, uint32_t i, Candidate *c)
{
    PhraseHit second = { 0 };
    if (f->first[i + 1] - f->first[i] != 2) return;
    uint64_t h = sk_phrase_add(SK_HASH_SEED, f->piece[f->first[i]]);
    if (!sk_table_next(&f->places, f->piece[f->first[i] + 1], &second)) return;
    Str kind = sk_table_cell(&f->places, second.row, f->pc.kind);
    if (!sk_str_eq(kind, SK_STR("COUNTRY"))) return;
    take_hits(f, h, c);
    if (c->n_hits == 0) return;
    kind = sk_table_cell(&f->places, c->hit[0], f->pc.kind);
    if (!sk_str_eq(kind, SK_STR("COUNTRY"))) c->n_hits = 0;
}

static bool behind_in(const Finder *f, const Here *s, uint32_t i)
{
    uint32_t row;
    if (sk_names_word_before(f, PW_PREP, s->beg, i, &row) == i) return false;
    Str value = sk_table_cell(&f->words, row, f->word_value);
    return sk_str_eq(value, SK_STR("in")) || sk_str_eq(value, SK_STR("by"));
}

// The end of a name at `i`, with what is known of it in *c.
static uint32_t any_name(const Finder *f, const Here *s, uint32_t i, bool sure,
                         Candidate *c)
{
    uint64_t h;
    uint32_t end = name_at(f, s, i, &h);
    if (end > i) {
        take_hits(f, h, c);
        return end;
    }
    if (!sk_word_has(f, i, WORD_CAP)) return i;
    take_pair(f, i, c);
    if (c->n_hits > 0) return i + 1;
    end = fold_at(f, s, i, c);
    if (end > i) return end;
    return sure || behind_in(f, s, i) ? unknown_at(f, s, i, sure) : i;
}

static void set_prep(const Finder *f, uint32_t beg, Candidate *c)
{
    uint32_t row;
    if (sk_names_word_before(f, PW_PREP, beg, c->beg, &row) < c->beg) {
        c->prep = sk_table_cell(&f->words, row, f->word_word);
        c->prep_value = sk_table_cell(&f->words, row, f->word_value);
        if (sk_str_eq(c->prep_value, SK_STR("by"))) c->near = true;
    }
}

// A name behind a noun tells of it; one behind "dan" or a comma is like the
// name before those.
void sk_spot_context(const Finder *f, const Candidate *last, Candidate *c)
{
    uint32_t beg = f->an->sents.v[c->sent].beg;
    set_prep(f, beg, c);
    if (c->prep.p != NULL || c->beg == beg) return;
    uint32_t before = c->beg - 1;
    bool     links = sk_names_is(f, PW_AND, before) ||
                 sk_str_eq(f->an->words.v[before].low, SK_STR(","));
    if (links && before > beg &&
        sk_str_eq(f->an->words.v[before - 1].low, SK_STR(",")))
        before--;
    if (links && last && last->sent == c->sent && last->end == before) {
        c->prep = last->prep;
        c->prep_value = last->prep_value;
        c->modifier = last->modifier;
        return;
    }
    uint8_t upos = f->an->words.v[c->beg - 1].upos;
    c->modifier = !links && (upos == UPOS_NOUN || upos == UPOS_PROPN ||
                             upos == UPOS_ADJ);
}

static void take_direction(const Finder *f, const Here *s, Candidate *c)
{
    uint32_t end = sk_names_word(f, PW_DIRECTION, c->end, s->end, NULL);
    if (end == c->end || c->n_hits == 0) return;
    c->end = end;
    c->direction = true;
}

// What not_places.tsv, people and media take away from places: the end.
static uint32_t blocked_until(const Finder *f, const Here *s, uint32_t i)
{
    uint64_t h, hp;
    uint32_t place = sk_names_longest(f, &f->places, i, s->end, &h);
    uint32_t end = sk_names_longest(f, &f->not_places, i, s->end, &h);
    bool     named = sk_names_is(f, PW_PREP, i) && s->style == CASE_PLAIN &&
                 end > i && sk_word_has(f, end - 1, WORD_CAP); // "di Sana"
    if (end > i && end >= place && !named) return end;
    end = sk_names_longest(f, &f->parties, i, s->end, &hp);
    if (end <= place || end == i || !sk_word_has(f, end - 1, WORD_CAP))
        return i;
    PhraseHit hit = { 0 };
    if (!sk_table_next_hash(&f->parties, hp, &hit)) return i;
    Str  kind = sk_table_cell(&f->parties, hit.row, f->tc.kind);
    bool other = sk_str_eq(kind, SK_STR("PERSON")) ||
                 sk_str_eq(kind, SK_STR("MED"));
    return other ? end : i;
}

// Takes the name behind a chain in place of what *c holds.
static void read_chain(const Finder *f, const Here *s, const Chain *chain,
                       Candidate *c)
{
    uint32_t beg = chain->end;
    *c = (Candidate){ .sent = s->i,
                      .beg = c->beg,
                      .name_beg = beg,
                      .class_kind = chain->class_kind,
                      .capital = chain->capital,
                      .near = chain->near,
                      .direction = chain->direction };
    c->name_end = blocked_until(f, s, beg) > beg
                      ? beg
                      : any_name(f, s, beg, chain->hard, c);
}

// Looks for a place at *i and moves *i behind what it read.
static SkStatus spot_at(Finder *f, const Here *s, uint32_t *i, Candidates *out)
{
    uint32_t beg = *i, end = blocked_until(f, s, beg);
    if (end > beg) {
        *i = end;
        return SK_OK;
    }
    Candidate c = { .sent = s->i, .beg = beg, .class_kind = SK_STR("") };
    c.name_beg = beg;
    c.name_end = any_name(f, s, beg, false, &c);
    bool  sure = c.name_end > beg && !c.folded && c.n_hits > 0;
    Chain chain = chain_at(f, s, beg);
    if (chain.end > beg && chain.end < s->end &&
        (!sure || name_at(f, s, chain.end, &(uint64_t){ 0 }) > c.name_end))
        read_chain(f, s, &chain, &c);
    *i = beg + 1;
    if (c.name_end == c.name_beg) return SK_OK;
    c.end = c.name_end;
    take_direction(f, s, &c);
    const Candidate *last = out->n > 0 ? &out->v[out->n - 1] : NULL;
    sk_spot_context(f, last, &c);
    *i = c.end;
    return SK_PUSH(f->a, out, c);
}

SkStatus sk_spot_places(Finder *f, Candidates *out)
{
    for (uint32_t n = 0; n < f->an->sents.n; n++) {
        const Sentence *sent = &f->an->sents.v[n];
        Here s = { n, sent->beg, sent->end, (CaseStyle)f->style[n] };
        for (uint32_t i = s.beg; i < s.end;) {
            if (sk_word_punct(f, i) || sk_word_has(f, i, WORD_CLITIC))
                i++;
            else
                SK_TRY(spot_at(f, &s, &i, out));
        }
    }
    return SK_OK;
}
