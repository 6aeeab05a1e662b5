// SPDX-License-Identifier: Apache-2.0
// csv.c: claims as a table for spreadsheets and data frames.
//
//   in    Claim number i of a document
//   out   5be0…,event,a1,id,2013-05-26,,0,0,44,0,44,"Desa Qara direbut …",…
//
// One line a claim, the columns of all kinds side by side, empty where a kind
// has none; a control's actor stands under actors. Quoting is RFC 4180's, a
// line ends in "\n". Lists are parted by " | ", and a list of ids has as many
// items as its list of words; counts are written as in stories.
#include "claim/print.h"

static const char *const COLUMNS[] = {
    "claim",
    "kind",
    "doc",
    "lang",
    "published",
    "outlet",
    "sentence",
    "quote_beg",
    "quote_end",
    "bytes_beg",
    "bytes_end",
    "quote_text",
    "trigger",
    "type",
    "mode",
    "rel",
    "extent",
    "context",
    "aux",
    "stance",
    "stance_by",
    "cameo",
    "acled",
    "quad",
    "actors",
    "actor_ids",
    "recipients",
    "recipient_ids",
    "a",
    "a_id",
    "b",
    "b_id",
    "place",
    "place_from",
    "place_id",
    "place_name",
    "admin1",
    "country",
    "lat",
    "lon",
    "place_precision",
    "place_score",
    "time",
    "date",
    "date_precision",
    "date_flags",
    "counts",
    "source",
    "source_ids",
    "same_as",
    "confidence",
};
enum { COLUMN_COUNT = sizeof COLUMNS / sizeof COLUMNS[0] };

// A line under way. A value is first written bare into `cell`.
typedef struct {
    Buf     *out;
    Buf      cell;
    Str      text; // the document's
    unsigned n;    // cells written
} Row;

static bool wants_quotes(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] == ',' || s.p[i] == '"' || s.p[i] == '\n' || s.p[i] == '\r')
            return true;
    return false;
}

// Ends the cell: what is in row->cell goes out, quoted where it must be.
static void end_cell(Row *r)
{
    Str  s = sk_buf_str(&r->cell);
    bool quote = wants_quotes(s);
    if (r->n++ > 0) sk_buf_char(r->out, ',');
    if (quote) sk_buf_char(r->out, '"');
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '"') sk_buf_char(r->out, '"');
        sk_buf_char(r->out, s.p[i]);
    }
    if (quote) sk_buf_char(r->out, '"');
    r->cell.n = 0;
}

static void cell_str(Row *r, Str s)
{
    sk_buf_put(&r->cell, s);
    end_cell(r);
}

static void cell_int(Row *r, int64_t n)
{
    sk_buf_int(&r->cell, n);
    end_cell(r);
}

static void cell_span(Row *r, Span s) { cell_str(r, sk_span_str(r->text, s)); }

static void cell_ends(Row *r, Span s)
{
    cell_int(r, s.beg);
    cell_int(r, s.end);
}

static void cell_percent(Row *r, uint8_t percent)
{
    sk_print_percent(&r->cell, percent);
    end_cell(r);
}

static void cell_degrees(Row *r, bool located, int32_t e5)
{
    if (located) sk_buf_e5(&r->cell, e5);
    end_cell(r);
}

static void cell_hash(Row *r, const Hash128 *h)
{
    if (h) sk_buf_hex(&r->cell, h->b, sizeof h->b);
    end_cell(r);
}

static void part(Row *r, uint32_t i)
{
    if (i > 0) sk_buf_put(&r->cell, SK_STR(" | "));
}

static void cell_parties(Row *r, const Parties *ps)
{
    for (uint32_t i = 0; i < ps->n; i++) {
        part(r, i);
        sk_buf_put(&r->cell, sk_span_str(r->text, ps->v[i].span));
    }
    end_cell(r);
}

static void cell_ids(Row *r, const Parties *ps)
{
    for (uint32_t i = 0; i < ps->n; i++) {
        part(r, i);
        sk_buf_put(&r->cell, ps->v[i].id);
    }
    end_cell(r);
}

static void cell_context(Row *r, const Claim *c)
{
    for (uint32_t i = 0; i < c->context.n; i++) {
        part(r, i);
        sk_buf_put(&r->cell, c->context.v[i]);
    }
    end_cell(r);
}

static void cell_counts(Row *r, const Claim *c)
{
    for (uint32_t i = 0; i < c->counts.n; i++) {
        part(r, i);
        sk_print_count(&r->cell, r->text, &c->counts.v[i]);
    }
    end_cell(r);
}

static void put_head(Row *r, const Document *doc, const Claim *c)
{
    cell_hash(r, &c->id);
    cell_str(r, sk_str_of(SK_CLAIM_KIND_NAMES[c->kind]));
    cell_str(r, doc->id);
    cell_str(r, doc->lang);
    cell_str(r, doc->published);
    cell_str(r, doc->outlet);
    cell_int(r, c->sentence);
    cell_ends(r, c->quote);
    cell_ends(r, sk_text_orig_span(doc, c->quote));
    cell_span(r, c->quote);
    cell_span(r, c->trigger);
}

static void put_act(Row *r, const Claim *c)
{
    cell_str(r, c->type);
    cell_str(r, c->mode);
    cell_str(r, c->rel);
    cell_str(r, c->extent);
    cell_context(r, c);
    cell_str(r, c->aux);
    cell_str(r, c->stance);
    cell_parties(r, &c->stance_by);
    cell_str(r, c->cameo);
    cell_str(r, c->acled);
    cell_str(r, c->quad);
}

static void put_roles(Row *r, const Claim *c)
{
    const Parties *roles[] = { &c->actors, &c->recipients, &c->a, &c->b };
    for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++) {
        cell_parties(r, roles[i]);
        cell_ids(r, roles[i]);
    }
}

static void put_place(Row *r, const Claim *c)
{
    const PlaceMention  none = { 0 };
    const PlaceMention *p = c->placed ? &c->place : &none;
    cell_span(r, c->placed ? c->place_span : (Span){ 0, 0 });
    cell_str(r, c->placed ? c->place_from : (Str){ NULL, 0 });
    cell_str(r, p->id);
    cell_str(r, p->name);
    cell_str(r, p->admin1);
    cell_str(r, p->country);
    cell_degrees(r, p->located, p->lat);
    cell_degrees(r, p->located, p->lon);
    cell_str(r, sk_str_of(p->known ? SK_PRECISION_NAMES[p->precision] : NULL));
    if (c->placed)
        cell_percent(r, p->score);
    else
        end_cell(r);
}

static void put_date(Row *r, const Claim *c)
{
    bool odd = c->timed && (c->date_flags & TIME_WEEKDAY_MISMATCH);
    cell_span(r, c->timed ? c->time_span : (Span){ 0, 0 });
    cell_str(r, c->timed ? c->edtf : (Str){ NULL, 0 });
    cell_str(r, c->timed ? c->date_precision : (Str){ NULL, 0 });
    cell_str(r, odd ? SK_STR("weekday-mismatch") : (Str){ NULL, 0 });
}

void sk_claim_csv_head(Buf *out)
{
    Row r = { .out = out, .cell = sk_buf(out->a) };
    for (unsigned i = 0; i < COLUMN_COUNT; i++)
        cell_str(&r, sk_str_of(COLUMNS[i]));
    sk_buf_char(out, '\n');
    if (out->status == SK_OK) out->status = r.cell.status;
}

void sk_claim_csv(Buf *out, const Claims *cs, uint32_t i)
{
    const Claim *c = &cs->v.v[i];
    Row r = { .out = out, .cell = sk_buf(out->a), .text = cs->doc->text };
    put_head(&r, cs->doc, c);
    put_act(&r, c);
    put_roles(&r, c);
    put_place(&r, c);
    put_date(&r, c);
    cell_counts(&r, c);
    cell_parties(&r, &c->source);
    cell_ids(&r, &c->source);
    cell_hash(&r, c->same_as < 0 ? NULL : &cs->v.v[c->same_as].id);
    cell_percent(&r, c->confidence);
    sk_buf_char(out, '\n');
    assert(r.n == COLUMN_COUNT);
    if (out->status == SK_OK) out->status = r.cell.status;
}
