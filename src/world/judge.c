// SPDX-License-Identifier: Apache-2.0
// judge.c: which candidates are places, and which are names of people, things.
//
//   in    candidates Paris in "Paris Jackson", Kaya in "Kaya raya", Salma in
//         "kata Salma Hayek", Qara in "di Qara"
//   out   Qara stays
//
// A name that is also a common word, one with a name-like word beside it, and
// one that was only found by its folded key want a sign of place: a
// preposition, or a class word. Countries and large cities want none.
#include "world/finder.h"

enum { SIZE_SURE = 7, SIZE_AT_START = 6, SIZE_SMALL = 4 };

static int size_of(const Finder *f, const Candidate *c)
{
    int most = 0;
    for (uint32_t i = 0; i < c->n_hits; i++) {
        int64_t n = sk_str_int(sk_place_cell(f, c->hit[i], f->pc.size));
        if (n > most) most = (int)n;
    }
    return most;
}

static bool is_country(const Finder *f, const Candidate *c)
{
    if (c->n_hits == 0) return false;
    Str kind = sk_place_cell(f, c->hit[0], f->pc.kind);
    return sk_str_eq(kind, SK_STR("COUNTRY"));
}

static bool has_place_prep(const Candidate *c)
{
    return c->prep.p != NULL && !sk_str_eq(c->prep_value, SK_STR("of"));
}

// Does a word before or behind the name say that it is a place?
static bool has_sign(const Candidate *c)
{
    if (has_place_prep(c)) return true;
    if (c->beg == c->name_beg && c->end == c->name_end) return false;
    return !sk_str_eq(c->class_kind, SK_STR("SITE")) &&
           !sk_str_eq(c->class_kind, SK_STR("STREET"));
}

static bool is_office(const Finder *f, uint32_t i, uint32_t beg)
{
    uint64_t h;
    for (uint32_t k = i + 1; k-- > beg && i - k < 4;) {
        if (sk_names_longest(f, &f->titles, k, i + 1, &h) == i + 1 ||
            sk_names_longest(f, &f->heads, k, i + 1, &h) == i + 1 ||
            sk_names_longest(f, &f->parties, k, i + 1, &h) == i + 1)
            return true;
    }
    return false;
}

// A capitalised word of no dictionary, as the names of people are made of.
static bool is_namelike(const Finder *f, uint32_t i)
{
    return sk_word_has(f, i, WORD_CAP) && !sk_word_punct(f, i) &&
           !sk_word_has(f, i, WORD_ROOTED | WORD_UPPER | WORD_CLITIC) &&
           !sk_names_is(f, PW_SKIP, i) && !sk_names_is(f, PW_DIRECTION, i);
}

static bool ends_at(const Candidates *all, uint32_t n, uint32_t word)
{
    return n > 0 && all->v[n - 1].end == word && !all->v[n - 1].dropped;
}

static bool begins_at(const Candidates *all, uint32_t n, uint32_t word)
{
    return n + 1 < all->n && all->v[n + 1].beg == word;
}

static bool name_before(const Finder *f, const Candidates *all, uint32_t n)
{
    const Candidate *c = &all->v[n];
    uint32_t         beg = f->an->sents.v[c->sent].beg;
    return c->name_beg > beg && c->beg == c->name_beg &&
           is_namelike(f, c->name_beg - 1) && !ends_at(all, n, c->beg) &&
           !is_office(f, c->name_beg - 1, beg);
}

static bool name_behind(const Finder *f, const Candidates *all, uint32_t n)
{
    const Candidate *c = &all->v[n];
    uint32_t         end = f->an->sents.v[c->sent].end;
    uint64_t         h;
    return c->end < end && c->end == c->name_end && is_namelike(f, c->end) &&
           !begins_at(all, n, c->end) &&
           sk_names_longest(f, &f->titles, c->end, end, &h) == c->end &&
           sk_names_longest(f, &f->heads, c->end, end, &h) == c->end &&
           sk_names_longest(f, &f->parties, c->end, end, &h) == c->end;
}

// A name that is also a common word; spelt "San'a" it is none.
static bool is_careful(const Finder *f, const Candidate *c)
{
    Str form = sk_word_form(f->an, c->name_beg);
    for (size_t i = 0; i < form.n; i++) {
        if (form.p[i] == '\'' || (unsigned char)form.p[i] > 0x7F) return false;
    }
    return c->name_end - c->name_beg == 1 &&
           sk_names_is(f, PW_CAREFUL, c->name_beg);
}

// Capitalised only because the sentence starts there, and a common word.
static bool is_start_word(const Finder *f, const Candidate *c)
{
    return c->name_end - c->name_beg == 1 && c->beg == c->name_beg &&
           sk_word_has(f, c->beg, WORD_START) &&
           sk_word_has(f, c->beg, WORD_ROOTED);
}

// Also the name of a newspaper, a broadcaster: "televisi al-Mayadeen".
static bool is_medium(const Finder *f, const Candidate *c)
{
    PhraseHit hit = { 0 };
    uint64_t  h;
    if (sk_names_longest(f, &f->parties, c->name_beg, c->name_end, &h) !=
        c->name_end)
        return false;
    while (sk_table_next_hash(&f->parties, h, &hit)) {
        Str kind = sk_table_cell(&f->parties, hit.row, f->tc.kind);
        if (sk_str_eq(kind, SK_STR("MED"))) return true;
    }
    return false;
}

// A small place that is named like a person or a thing becomes unknown, where
// a preposition says that it is some place, or nothing.
static void refuse(const Finder *f, const Candidates *all, uint32_t n,
                   bool behind)
{
    Candidate *c = &all->v[n];
    if (!behind || !has_sign(c)) {
        c->dropped = true;
        return;
    }
    uint32_t end = f->an->sents.v[c->sent].end;
    c->n_hits = 0;
    while (c->end < end && is_namelike(f, c->end) &&
           !begins_at(all, n, c->end))
        c->end++;
    c->name_end = c->end;
}

// Is the name a country's and nothing else's?
static bool is_only_country(const Finder *f, const Candidate *c)
{
    for (uint32_t i = 0; i < c->n_hits; i++) {
        Str kind = sk_place_cell(f, c->hit[i], f->pc.kind);
        if (!sk_str_eq(kind, SK_STR("COUNTRY"))) return false;
    }
    return c->n_hits > 0;
}

// "Paris Fury mengunggah …": a first name, however large the place. Not in
// "Wali Kota Paris Anne Hidalgo".
static bool is_first_name(const Finder *f, const Candidates *all, uint32_t n)
{
    const Candidate *c = &all->v[n];
    return c->name_end - c->name_beg == 1 && !c->modifier && !has_sign(c) &&
           f->style[c->sent] == CASE_PLAIN && !is_only_country(f, c) &&
           name_behind(f, all, n);
}

static void judge(const Finder *f, const Candidates *all, uint32_t n)
{
    Candidate *c = &all->v[n];
    if (c->n_hits == 0) return;
    int  size = size_of(f, c);
    bool sign = has_sign(c), one = c->name_end - c->name_beg == 1;
    bool tricky = is_careful(f, c) || (c->folded && one) || is_medium(f, c);
    if (tricky && !sign) c->dropped = true;
    if (is_first_name(f, all, n)) c->dropped = true;
    const Sentence *s = &f->an->sents.v[c->sent];
    if (c->beg == c->name_beg &&
        (sk_names_misnamed(f, s->beg, c->beg, false) ||
         sk_names_first(f, s->beg, c->beg, s->end)))
        c->dropped = true;
    if (is_country(f, c)) return;
    if (is_start_word(f, c) && size < SIZE_AT_START) c->dropped = true;
    if (c->dropped || size >= SIZE_SURE || f->style[c->sent] != CASE_PLAIN)
        return;
    if (!one && !c->folded) return;
    if (name_before(f, all, n))
        refuse(f, all, n, false);
    else if (name_behind(f, all, n) && (size <= SIZE_SMALL || !sign))
        refuse(f, all, n, true);
}

void sk_judge_places(const Finder *f, Candidates *c)
{
    for (uint32_t n = 0; n < c->n; n++) judge(f, c, n);
}
