// SPDX-License-Identifier: Apache-2.0
// outlet.c: who publishes a document, and whose reports its credits name.
//
//   in    outlet "ANTARA News", left out "(Reuters/rslh)"
//   out   outlet IDN-JRN-ANTARA, an agency of IDN-GOV; wire GBR-JRN-REUTERS
//
// The outlet comes with the document or from its dateline, credits from what
// the reader left out. Names are looked up whole, in lower case, in
// outlets.tsv; a credit's parts are what slashes part.
#include "world/finder.h"

static SkStatus find_name(const Finder *f, Str name, Outlet *out)
{
    const Table *t = &f->outlets;
    PhraseHit    hit = { 0 };
    *out = (Outlet){ 0 };
    if (name.n == 0) return SK_OK;
    Str low = sk_str_lower(f->a, sk_str_trim(name));
    if (low.p == NULL) return sk_arena_status(f->a);
    if (!sk_table_next(t, low, &hit)) return SK_OK;
    Str      *cells[] = { &out->id, &out->kind, &out->country, &out->side,
                          &out->carries };
    const Str names[] = { SK_STR("id"), SK_STR("kind"), SK_STR("country"),
                          SK_STR("side"), SK_STR("carries") };
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        *cells[k] = sk_table_cell(t, hit.row, sk_table_col(t, names[k].p));
    return SK_OK;
}

static bool is_known(const World *w, const Outlet *o)
{
    for (uint32_t i = 0; i < w->wires.n; i++)
        if (sk_str_eq(w->wires.v[i].id, o->id)) return true;
    return w->outlet.id.p != NULL && sk_str_eq(w->outlet.id, o->id);
}

// "(Reuters/rslh)": without its brackets.
static Str inside(Str credit)
{
    credit = sk_str_trim(credit);
    while (credit.n > 0 && (credit.p[0] == '(' || credit.p[0] == '['))
        credit = sk_str_sub(credit, 1, credit.n);
    while (credit.n > 0 &&
           (credit.p[credit.n - 1] == ')' || credit.p[credit.n - 1] == ']'))
        credit.n--;
    return credit;
}

static SkStatus read_credit(const Finder *f, Str credit, World *w)
{
    for (Str rest = inside(credit); rest.p != NULL && rest.n > 0;) {
        Outlet o;
        SK_TRY(find_name(f, sk_str_cut(&rest, '/'), &o));
        if (o.id.p == NULL || is_known(w, &o)) continue;
        SK_TRY(SK_PUSH(f->a, &w->wires, o));
    }
    return SK_OK;
}

SkStatus sk_outlet_find(const Finder *f, World *w)
{
    const Document *doc = f->an->doc;
    SK_TRY(find_name(f, doc->outlet, &w->outlet));
    for (uint32_t i = 0; i < doc->left.n; i++) {
        const LeftOut *left = &doc->left.v[i];
        if (left->why != LEFT_CREDIT) continue;
        SK_TRY(read_credit(f, sk_span_str(doc->orig, left->orig), w));
    }
    return SK_OK;
}

SkStatus sk_outlet_name(const Finder *f, const World *w, PartyMention *m)
{
    uint32_t row;
    if (w->outlet.id.p == NULL) return SK_OK;
    SK_TRY(sk_party_row(f, w->outlet.id, &row));
    if (row != NO_ROW) sk_party_name(f, m, row);
    return SK_OK;
}
