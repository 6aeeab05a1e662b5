// SPDX-License-Identifier: Apache-2.0
// person.c: who holds an office.
//
//   in    "Presiden Iran", published 2024-09-20
//   out   IRN-PER-PEZESHKIAN; published on no known day: IRN-GOV-PRESIDENT
//   in    "Menlu AS Kerry"
//   out   USA-PER-KERRY, whatever the day: nobody else of that name held it
//
// offices.tsv says which words are an office, terms.tsv who held it when. Of
// a term's first and last day only as much counts as is known, so that on a
// day that two terms share nobody is meant, and the office stays.
#include "base/buf.h"
#include "world/finder.h"

// What is asked of terms.tsv.
typedef struct {
    Str name;           // the office
    Str of, of_country; // whose: the body's id, else the country; both "": any
    Str day;            // "2024-09-20", or ""
} Asked;

static Str office_cell(const Finder *f, uint32_t row, uint32_t col)
{
    return sk_table_cell(&f->offices, row, col);
}

static Str term_cell(const Finder *f, uint32_t row, uint32_t col)
{
    return sk_table_cell(&f->terms, row, col);
}

uint32_t sk_person_office(const Finder *f, uint32_t i, uint32_t limit,
                          uint32_t *row)
{
    uint64_t  h;
    PhraseHit hit = { 0 };
    uint32_t  end = sk_names_longest(f, &f->offices, i, limit, &h);
    if (end == i || !sk_table_next_hash(&f->offices, h, &hit)) return i;
    if (office_cell(f, hit.row, f->oc.name).n == 0 &&
        sk_str_eq(office_cell(f, hit.row, f->oc.office), SK_STR("former")))
        return i;
    *row = hit.row;
    return end;
}

// "mantan Presiden", "kantor Presiden": the words belong to somebody else.
static bool is_owned(const Finder *f, uint32_t sent, uint32_t i)
{
    if (i == f->an->sents.v[sent].beg) return false;
    if (f->an->words.v[i - 1].upos == UPOS_NOUN) return true;
    uint64_t  h;
    PhraseHit hit = { 0 };
    if (sk_names_longest(f, &f->offices, i - 1, i, &h) != i) return false;
    if (!sk_table_next_hash(&f->offices, h, &hit)) return false;
    return sk_str_eq(office_cell(f, hit.row, f->oc.office), SK_STR("former"));
}

// --- rows of parties.tsv by id ----------------------------------------------

SkStatus sk_party_row(const Finder *f, Str id, uint32_t *row)
{
    if (f->ids->n == 0) {
        for (uint32_t r = 0; r < f->parties.n_rows; r++) {
            Str       key = sk_table_cell(&f->parties, r, f->tc.id);
            uint32_t *at = sk_strmap_put(f->a, f->ids, key, NULL);
            if (at == NULL) return sk_arena_status(f->a);
            *at = r;
        }
    }
    const uint32_t *at = sk_strmap_get(f->ids, id);
    *row = at ? *at : NO_ROW;
    return SK_OK;
}

// --- terms ------------------------------------------------------------------

// Compares the day with a date that may be less exact.
static int cmp_day(Str day, Str date)
{
    return sk_str_cmp(sk_str_sub(day, 0, date.n), date);
}

static bool in_term(const Finder *f, uint32_t row, Str day)
{
    Str from = term_cell(f, row, f->mc.from), to = term_cell(f, row, f->mc.to);
    return cmp_day(day, from) >= 0 && (to.n == 0 || cmp_day(day, to) <= 0);
}

// Does the cell "ahmed al sharaa|ahmad al sharaa" hold the word?
static bool has_word(Str cell, Str word)
{
    for (size_t at = 0; (at = sk_str_find(cell, word, at)) != SIZE_MAX; at++) {
        size_t end = at + word.n;
        bool left = at == 0 || cell.p[at - 1] == ' ' || cell.p[at - 1] == '|';
        bool right = end == cell.n || cell.p[end] == ' ' || cell.p[end] == '|';
        if (left && right) return true;
    }
    return false;
}

// Are all the words of the name among those of the person's names?
static bool is_called(const Finder *f, uint32_t person, const OfficeUse *u)
{
    Str names = sk_table_cell(&f->parties, person, f->aliases_col);
    for (uint32_t k = f->first[u->names_beg]; k < f->first[u->names_end]; k++)
        if (!has_word(names, f->piece[k])) return false;
    return f->first[u->names_beg] < f->first[u->names_end];
}

// The next term at or after *row that is asked for; any day.
static bool next_term(const Finder *f, const Asked *q, PhraseHit *hit)
{
    while (sk_table_next(&f->terms, q->name, hit)) {
        Str of = term_cell(f, hit->row, f->mc.of);
        if (q->of.n + q->of_country.n == 0 || sk_str_eq(of, q->of) ||
            sk_str_eq(of, q->of_country))
            return true;
    }
    return false;
}

// The one person who is meant: of those called so, or of all, the one in
// office on the day; without a day the only one who is called so.
static SkStatus find_holder(const Finder *f, const Asked *q,
                            const OfficeUse *u, uint32_t *person)
{
    PhraseHit hit = { 0 };
    uint32_t  ever = NO_ROW, then = NO_ROW, n_ever = 0, n_then = 0;
    bool      named = u->names_beg < u->names_end;
    while (next_term(f, q, &hit)) {
        uint32_t row;
        bool     on = q->day.n > 0 && in_term(f, hit.row, q->day);
        if (!named && !on) continue;
        SK_TRY(sk_party_row(f, term_cell(f, hit.row, f->mc.person), &row));
        if (row == NO_ROW || (named && !is_called(f, row, u))) continue;
        if (row != ever) n_ever++;
        if (on && row != then) n_then++;
        if (on) then = row;
        ever = row;
    }
    *person = NO_ROW;
    if (n_then == 1) *person = then;
    if (n_then == 0 && named && n_ever == 1) *person = ever;
    return SK_OK;
}

// --- the office itself ------------------------------------------------------

// "IRN-GOV-PRESIDENT", "President of Iran"; "UNO-SECRETARY-GENERAL".
static SkStatus name_office(const Finder *f, const OfficeUse *u, Str of,
                            bool state, PartyMention *m)
{
    Str      code = office_cell(f, u->office, f->oc.code);
    uint32_t row;
    SK_TRY(sk_party_row(f, of, &row));
    if (code.n == 0 || row == NO_ROW) return SK_OK;
    Buf id = sk_buf(f->a), name = sk_buf(f->a);
    sk_buf_put(&id, of);
    if (state) sk_buf_put(&id, SK_STR("-GOV"));
    sk_buf_char(&id, '-');
    sk_buf_put(&id, code);
    m->id = sk_buf_str(&id);
    SK_TRY(id.status);
    sk_buf_put(&name, office_cell(f, u->office, f->oc.name));
    sk_buf_char(&name, ' ');
    sk_buf_put(&name, sk_table_cell(&f->parties, row, f->tc.name));
    m->name = sk_buf_str(&name);
    m->generic = false;
    return name.status;
}

// Whose office it is: a body's id, and the country.
static SkStatus find_body(const Finder *f, const OfficeUse *u, Asked *q)
{
    q->of_country = u->country;
    if (u->body != NO_ROW)
        q->of = sk_table_cell(&f->parties, u->body, f->tc.id);
    if (u->purpose.n > 0) {
        Buf b = sk_buf(f->a);
        sk_buf_put(&b, q->of.n > 0 ? q->of : u->country);
        sk_buf_char(&b, '-');
        sk_buf_put(&b, u->purpose);
        q->of = sk_buf_str(&b);
        q->of_country = SK_STR("");
        return b.status;
    }
    if (q->of.n + q->of_country.n == 0)
        q->of_country = office_cell(f, u->office, f->oc.of);
    return SK_OK;
}

// A body of its own (PBB, Hizbullah) and not a state's government.
static bool is_own_body(const Finder *f, uint32_t row)
{
    Str kind = sk_table_cell(&f->parties, row, f->tc.kind);
    return !sk_str_eq(kind, SK_STR("GOV")) &&
           !sk_str_eq(kind, SK_STR("STATE"));
}

SkStatus sk_person_resolve(const Finder *f, uint32_t sent, const OfficeUse *u,
                           PartyMention *m)
{
    if (u->office == NO_ROW || is_owned(f, sent, m->beg)) return SK_OK;
    Asked    q = { .name = office_cell(f, u->office, f->oc.office),
                   .of = SK_STR(""),
                   .of_country = SK_STR(""),
                   .day = f->an->doc->published };
    uint32_t person;
    bool     named = u->names_beg < u->names_end;
    m->office = !named;
    SK_TRY(find_body(f, u, &q));
    bool own = u->body != NO_ROW && is_own_body(f, u->body);
    if (own) q.of_country = SK_STR("");
    if (q.of.n + q.of_country.n == 0 && !named) return SK_OK;
    SK_TRY(find_holder(f, &q, u, &person));
    if (person != NO_ROW) {
        sk_party_name(f, m, person);
        return SK_OK;
    }
    if (named || u->purpose.n > 0) return SK_OK;
    if (m->country.n == 0) m->country = q.of_country;
    return name_office(f, u, own ? q.of : q.of_country, !own, m);
}
