// SPDX-License-Identifier: Apache-2.0
// lookup_actor.c: `saksi lookup actor`.
//
//   in    Hizbullah
//   out   LBN-REB-HEZBOLLAH  Hezbollah  REB  REB  LBN  …  alias "hizbullah"
//
//   in    tentara Suriah
//   out   no name of its own: read as kind MIL, sector MIL, country SYR
//
// Which actor a bare name means, and what a name is that no table lists, is
// told by reading a sentence with it as a text is read.
#include "cli/lookup.h"

typedef struct {
    Lookup              l;
    Str                 text;  // what was read
    const PartyMention *meant; // all of the name; NULL: nobody
    uint32_t            best;  // index in l.v of who is meant
} ActorLookup;

static Str cell(const ActorLookup *p, uint32_t i, const char *col)
{
    return sk_lookup_cell(&p->l, p->l.v.v[i].row, col);
}

// ---- what a text means

// The name behind a preposition that no place follows.
static SkStatus write_text(LookupRun *r, ActorLookup *p)
{
    Buf b = sk_buf(&r->a);
    Str name = sk_lookup_spoken(r, &p->l);
    sk_buf_put(&b, sk_lookup_word(r->packs.world, "prep", "of"));
    sk_buf_char(&b, ' ');
    sk_buf_put(&b, sk_lookup_written(&r->a, name));
    p->text = sk_buf_str(&b);
    return b.status;
}

static SkStatus read_text(LookupRun *r, ActorLookup *p)
{
    const Analysis *an;
    World          *w;
    SK_TRY(write_text(r, p));
    SK_TRY(sk_lookup_hear(r, p->text, &an, &w));
    p->best = UINT32_MAX;
    if (w->parties.n == 0 || w->parties.v[0].beg != 1 ||
        w->parties.v[0].end != an->words.n)
        return SK_OK;
    p->meant = &w->parties.v[0];
    p->best = sk_lookup_find_id(&p->l, p->meant->id);
    return SK_OK;
}

// ---- dates

static Str head_of(const char *day, Str part)
{
    return sk_str_sub(sk_str_of(day), 0, part.n);
}

// Was there such an actor on `day`? "2013" begins and ends with its year.
static bool is_valid(const ActorLookup *p, uint32_t i, const char *day)
{
    Str from = cell(p, i, "valid_from"), to = cell(p, i, "valid_to");
    if (from.n > 0 && sk_str_cmp(head_of(day, from), from) < 0) return false;
    return to.n == 0 || sk_str_cmp(head_of(day, to), to) <= 0;
}

// ---- the table

static const char *const COLS[] = {
    "id", "name", "kind", "sector", "iso3", "parent", "valid_from", "valid_to"
};
static const char *const HEADS[] = { "ID",      "NAME",   "KIND", "SECTOR",
                                     "COUNTRY", "PARENT", "FROM", "TO" };
enum { COL_COUNT = sizeof COLS / sizeof *COLS };

static SkStatus add_heads(LookupRun *r, Grid *g)
{
    SK_TRY(sk_grid_add(&r->a, g, SK_STR(" ")));
    for (unsigned c = 0; c < COL_COUNT; c++)
        SK_TRY(sk_grid_add(&r->a, g, sk_str_of(HEADS[c])));
    if (r->on) SK_TRY(sk_grid_add(&r->a, g, sk_str_of(r->on)));
    return sk_grid_add(&r->a, g, SK_STR("FOUND BY"));
}

static SkStatus add_row(LookupRun *r, const ActorLookup *p, uint32_t i,
                        Grid *g)
{
    Str how;
    SK_TRY(sk_grid_add(&r->a, g, i == p->best ? SK_STR(">") : SK_STR(" ")));
    for (unsigned c = 0; c < COL_COUNT; c++)
        SK_TRY(sk_grid_add(&r->a, g, cell(p, i, COLS[c])));
    if (r->on)
        SK_TRY(sk_grid_add(
            &r->a, g, is_valid(p, i, r->on) ? SK_STR("yes") : SK_STR("no")));
    SK_TRY(sk_lookup_how(&r->a, &p->l, &p->l.v.v[i], &how));
    return sk_grid_add(&r->a, g, how);
}

static SkStatus put_aliases(LookupRun *r, const ActorLookup *p, uint32_t i)
{
    Buf b = sk_buf(&r->a);
    Str list = cell(p, i, "aliases"), note = cell(p, i, "note");
    sk_buf_put(&b, cell(p, i, "id"));
    for (const char *sep = ": "; list.n > 0; sep = ", ") {
        sk_lookup_put(&b, sep);
        sk_buf_put(&b, sk_str_trim(sk_str_cut(&list, '|')));
    }
    if (note.n > 0) {
        sk_lookup_put(&b, " (");
        sk_buf_put(&b, note);
        sk_buf_char(&b, ')');
    }
    sk_lookup_wrap(&r->out, sk_buf_str(&b));
    return b.status;
}

// "president of SYR 2000-07-17 to 2024-12-08": the offices of a person.
static SkStatus put_terms(LookupRun *r, const ActorLookup *p, uint32_t i)
{
    Table    t = sk_table(r->packs.world, "terms");
    uint32_t person = sk_table_col(&t, "person");
    for (uint32_t row = 0; row < t.n_rows; row++) {
        static const char *const PARTS[][2] = { { "  ", "office" },
                                                { " of ", "of" },
                                                { " from ", "from" },
                                                { " to ", "to" } };
        Buf                     *b = &r->out;
        if (!sk_str_eq(sk_table_cell(&t, row, person), cell(p, i, "id")))
            continue;
        for (unsigned k = 0; k < sizeof PARTS / sizeof *PARTS; k++) {
            uint32_t col = sk_table_col(&t, PARTS[k][1]);
            Str      part = sk_table_cell(&t, row, col);
            if (part.n == 0) continue;
            sk_lookup_put(b, PARTS[k][0]);
            sk_buf_put(b, part);
        }
        sk_buf_char(b, '\n');
    }
    return r->out.status;
}

static void put_reading(Buf *b, const ActorLookup *p)
{
    sk_lookup_put(b, "A text that says only \"");
    sk_buf_put(b, p->text);
    sk_lookup_put(b, "\" means ");
    if (p->best == UINT32_MAX) {
        sk_lookup_put(b, "none of these.");
        return;
    }
    sk_buf_put(b, p->meant->id);
    sk_lookup_put(b, p->l.v.n == 1
                         ? ": nobody else has the name."
                         : ", the first of them in the tables; else the one "
                           "whose country the text names most.");
}

// A name that is composed of heads, offices, places and names.
static void put_composed(Buf *b, const PartyMention *m)
{
    Str unknown = SK_STR("unknown");
    sk_lookup_put(b, "No table lists the name; it is read as kind ");
    sk_buf_put(b, m->kind.n > 0 ? m->kind : unknown);
    sk_lookup_put(b, ", sector ");
    sk_buf_put(b, m->sector.n > 0 ? m->sector : unknown);
    sk_lookup_put(b, ", country ");
    sk_buf_put(b, m->country.n > 0 ? m->country : unknown);
    if (m->id.p != NULL) {
        sk_lookup_put(b, "; it is ");
        sk_buf_put(b, m->id);
        sk_lookup_put(b, ", ");
        sk_buf_put(b, m->name);
    }
    sk_lookup_put(b, ".\n");
}

static SkStatus put_places(LookupRun *r, Buf *b)
{
    Lookup   l;
    uint32_t n = 0;
    SK_TRY(sk_lookup_place(&r->a, r->packs.world, r->name, &l));
    for (uint32_t i = 0; i < l.v.n; i++) {
        if (l.v.v[i].how != LOOKUP_ALIAS) continue;
        sk_lookup_put(b, n++ == 0 ? " Also a place: " : ", ");
        sk_buf_put(b, sk_lookup_cell(&l, l.v.v[i].row, "id"));
    }
    if (n > 0) sk_lookup_put(b, ".");
    return b->status;
}

static SkStatus put_table(LookupRun *r, const ActorLookup *p)
{
    Grid g = { .n_cols = COL_COUNT + (r->on ? 3 : 2) };
    Buf  b = sk_buf(&r->a);
    if (p->l.v.n == 0) {
        put_composed(&r->out, p->meant);
        return r->out.status;
    }
    SK_TRY(add_heads(r, &g));
    for (uint32_t i = 0; i < p->l.v.n; i++) SK_TRY(add_row(r, p, i, &g));
    sk_grid_print(&r->out, &g);
    sk_buf_char(&r->out, '\n');
    for (uint32_t i = 0; i < p->l.v.n; i++) {
        SK_TRY(put_aliases(r, p, i));
        SK_TRY(put_terms(r, p, i));
    }
    put_reading(&b, p);
    SK_TRY(put_places(r, &b));
    sk_buf_char(&r->out, '\n');
    sk_lookup_wrap(&r->out, sk_buf_str(&b));
    return b.status;
}

// ---- JSON

static void json_text(Buf *b, const char *key, Str value)
{
    sk_json_key(b, key);
    sk_json_str_or_null(b, value.n > 0 ? value : (Str){ NULL, 0 });
}

static void put_json(LookupRun *r, const ActorLookup *p, uint32_t i)
{
    Buf *b = &r->out;
    sk_json_open(b, '{');
    json_text(b, "id", cell(p, i, "id"));
    json_text(b, "name", cell(p, i, "name"));
    json_text(b, "kind", cell(p, i, "kind"));
    json_text(b, "sector", cell(p, i, "sector"));
    json_text(b, "country", cell(p, i, "iso3"));
    json_text(b, "parent", cell(p, i, "parent"));
    json_text(b, "valid_from", cell(p, i, "valid_from"));
    json_text(b, "valid_to", cell(p, i, "valid_to"));
    sk_lookup_json_how(b, &p->l, &p->l.v.v[i]);
    sk_json_key(b, "meant");
    sk_json_bool(b, i == p->best);
    if (r->on) {
        sk_json_key(b, "valid");
        sk_json_bool(b, is_valid(p, i, r->on));
    }
    sk_json_close(b, '}');
    sk_buf_char(b, '\n');
}

static void put_json_composed(Buf *b, const PartyMention *m)
{
    sk_json_open(b, '{');
    json_text(b, "id", m->id);
    json_text(b, "name", m->name);
    json_text(b, "kind", m->kind);
    json_text(b, "sector", m->sector);
    json_text(b, "country", m->country);
    sk_json_key(b, "match");
    sk_json_str(b, SK_STR("composed"));
    sk_json_close(b, '}');
    sk_buf_char(b, '\n');
}

SkStatus sk_lookup_run_actor(LookupRun *r)
{
    ActorLookup p = { .best = UINT32_MAX };
    SK_TRY(sk_lookup_party(&r->a, r->packs.world, r->name, &p.l));
    SK_TRY(read_text(r, &p));
    if (p.l.v.n == 0 && p.meant == NULL)
        return sk_lookup_unknown(r, &p.l, "actor");
    if (r->format == FORMAT_TABLE) return put_table(r, &p);
    if (p.l.v.n == 0) put_json_composed(&r->out, p.meant);
    for (uint32_t i = 0; i < p.l.v.n; i++) put_json(r, &p, i);
    return r->out.status;
}
