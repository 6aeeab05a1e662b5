// SPDX-License-Identifier: Apache-2.0
// json.c: a claim as one object of JSON.
//
//   in    Claim number i of a document
//   out   {"claim":"5be0…","kind":"event","doc":"a1",…,"type":"ASSAULT",
//         "mode":"seize-territory",…,"coder":{"saksi":"0.1.0",…}}
//
// Every field that the kind has is written, in one fixed order, null where it
// is empty: docs/claim.schema.json is the whole truth, and a test validates
// what is written here against it. Spans count bytes of the clean text;
// `bytes` counts those of the document as it came.
#include "claim/print.h"

// "" and none are both "not known".
static void put_str(Buf *b, const char *key, Str s)
{
    sk_json_key(b, key);
    sk_json_str_or_null(b, s.n > 0 ? s : (Str){ NULL, 0 });
}

static void put_int_or_null(Buf *b, const char *key, int64_t n)
{
    sk_json_key(b, key);
    if (n < 0)
        sk_json_null(b);
    else
        sk_json_int(b, n);
}

// NULL gives null.
static void put_hash(Buf *b, const char *key, const Hash128 *h)
{
    Buf hex = sk_buf(b->a);
    if (h) sk_buf_hex(&hex, h->b, sizeof h->b);
    if (hex.status != SK_OK && b->status == SK_OK) b->status = hex.status;
    put_str(b, key, sk_buf_str(&hex));
}

static void put_percent(Buf *b, const char *key, uint8_t percent)
{
    Buf n = sk_buf(b->a);
    sk_print_percent(&n, percent);
    if (n.status != SK_OK && b->status == SK_OK) b->status = n.status;
    sk_json_key(b, key);
    sk_json_raw(b, sk_buf_str(&n));
}

// An empty span stands for nothing: both fields are null.
static void put_words(Buf *b, Str text, Span s)
{
    sk_json_key(b, "text");
    if (sk_span_empty(s))
        sk_json_null(b);
    else
        sk_json_str(b, sk_span_str(text, s));
    sk_json_key(b, "span");
    if (sk_span_empty(s))
        sk_json_null(b);
    else
        sk_json_span(b, s);
}

// A party that acts is told whole; one that only speaks by its id.
static void put_party(Buf *b, Str text, const Party *p, bool whole)
{
    sk_json_open(b, '{');
    put_words(b, text, p->span);
    put_str(b, "id", p->id);
    if (whole) {
        put_str(b, "name", p->name);
        put_str(b, "country", p->country);
        put_str(b, "sector", p->sector);
    }
    sk_json_close(b, '}');
}

static void put_parties(Buf *b, const char *key, Str text, const Parties *ps,
                        bool whole)
{
    sk_json_key(b, key);
    sk_json_open(b, '[');
    for (uint32_t i = 0; i < ps->n; i++) put_party(b, text, &ps->v[i], whole);
    sk_json_close(b, ']');
}

static void put_one_party(Buf *b, const char *key, Str text, const Parties *ps)
{
    sk_json_key(b, key);
    if (ps->n > 0)
        put_party(b, text, &ps->v[0], true);
    else
        sk_json_null(b);
}

static void put_degrees(Buf *b, const char *key, bool located, int32_t e5)
{
    sk_json_key(b, key);
    if (located)
        sk_json_e5(b, e5);
    else
        sk_json_null(b);
}

static void put_rivals(Buf *b, const PlaceMention *p)
{
    sk_json_key(b, "rivals");
    sk_json_open(b, '[');
    for (uint32_t i = 0; i < p->n_rivals; i++) {
        sk_json_open(b, '{');
        put_str(b, "id", p->rival[i].id);
        put_str(b, "name", p->rival[i].name);
        put_percent(b, "score", p->rival[i].score);
        sk_json_close(b, '}');
    }
    sk_json_close(b, ']');
}

// A place that stands in no table has its words and nothing else.
static void put_place(Buf *b, Str text, const Claim *c)
{
    const PlaceMention *p = &c->place;
    sk_json_key(b, "place");
    if (!c->placed) {
        sk_json_null(b);
        return;
    }
    sk_json_open(b, '{');
    put_words(b, text, c->place_span);
    put_str(b, "from", c->place_from);
    put_str(b, "id", p->id);
    put_str(b, "name", p->name);
    put_str(b, "admin1", p->admin1);
    put_str(b, "country", p->country);
    put_degrees(b, "lat", p->located, p->lat);
    put_degrees(b, "lon", p->located, p->lon);
    put_str(b, "precision",
            sk_str_of(p->known ? SK_PRECISION_NAMES[p->precision] : NULL));
    put_percent(b, "score", p->score);
    put_rivals(b, p);
    sk_json_close(b, '}');
}

static void put_date(Buf *b, Str text, const Claim *c)
{
    sk_json_key(b, "date");
    if (!c->timed) {
        sk_json_null(b);
        return;
    }
    sk_json_open(b, '{');
    put_words(b, text, c->time_span);
    put_str(b, "edtf", c->edtf);
    put_str(b, "precision", c->date_precision);
    sk_json_key(b, "flags");
    sk_json_open(b, '[');
    if (c->date_flags & TIME_WEEKDAY_MISMATCH)
        sk_json_str(b, SK_STR("weekday-mismatch"));
    sk_json_close(b, ']');
    sk_json_close(b, '}');
}

static void put_count(Buf *b, Str text, const Count *n)
{
    sk_json_open(b, '{');
    put_str(b, "of", sk_str_of(SK_COUNT_OF_NAMES[n->of]));
    put_int_or_null(b, "low", n->low);
    put_int_or_null(b, "high", n->high);
    sk_json_key(b, "approx");
    sk_json_bool(b, n->approx);
    put_int_or_null(b, "part_of", n->part_of);
    put_words(b, text, n->span);
    sk_json_key(b, "who");
    if (sk_span_empty(n->who)) {
        sk_json_null(b);
    } else {
        sk_json_open(b, '{');
        put_words(b, text, n->who);
        sk_json_close(b, '}');
    }
    sk_json_close(b, '}');
}

static void put_counts(Buf *b, Str text, const Claim *c)
{
    sk_json_key(b, "counts");
    sk_json_open(b, '[');
    for (uint32_t i = 0; i < c->counts.n; i++)
        put_count(b, text, &c->counts.v[i]);
    sk_json_close(b, ']');
}

static void put_context(Buf *b, const Claim *c)
{
    sk_json_key(b, "context");
    sk_json_open(b, '[');
    for (uint32_t i = 0; i < c->context.n; i++)
        sk_json_str(b, c->context.v[i]);
    sk_json_close(b, ']');
}

static void put_head(Buf *b, const Document *doc, const Claim *c)
{
    put_hash(b, "claim", &c->id);
    put_str(b, "kind", sk_str_of(SK_CLAIM_KIND_NAMES[c->kind]));
    sk_json_key(b, "doc");
    sk_json_str(b, doc->id);
    put_str(b, "lang", doc->lang);
    put_str(b, "published", doc->published);
    put_str(b, "outlet", doc->outlet);
    sk_json_key(b, "sentence");
    sk_json_int(b, c->sentence);
    sk_json_key(b, "quote");
    sk_json_span(b, c->quote);
    sk_json_key(b, "bytes");
    sk_json_span(b, sk_text_orig_span(doc, c->quote));
    sk_json_key(b, "quote_text");
    sk_json_str(b, sk_span_str(doc->text, c->quote));
    sk_json_key(b, "trigger");
    sk_json_open(b, '{');
    put_words(b, doc->text, c->trigger);
    sk_json_close(b, '}');
}

// What only this kind of claim says, as far as it stands before `aux`.
static void put_kind(Buf *b, Str text, const Claim *c)
{
    if (c->kind == CLAIM_EVENT) {
        put_str(b, "type", c->type);
        put_str(b, "mode", c->mode);
        put_context(b, c);
    } else if (c->kind == CLAIM_CONTROL) {
        put_one_party(b, "actor", text, &c->actors);
        put_str(b, "extent", c->extent);
    } else if (c->kind == CLAIM_RELATION) {
        put_str(b, "rel", c->rel);
        put_one_party(b, "a", text, &c->a);
        put_one_party(b, "b", text, &c->b);
    }
}

static void put_event(Buf *b, Str text, const Claim *c)
{
    put_str(b, "cameo", c->cameo);
    put_str(b, "acled", c->acled);
    put_str(b, "quad", c->quad);
    put_parties(b, "actors", text, &c->actors, true);
    put_parties(b, "recipients", text, &c->recipients, true);
}

static void put_coder(Buf *b, const CoderInfo *coder)
{
    sk_json_key(b, "coder");
    sk_json_open(b, '{');
    put_str(b, "saksi", coder->version);
    sk_json_key(b, "packs");
    sk_json_open(b, '{');
    put_hash(b, "id", &coder->id_pack);
    put_hash(b, "world", &coder->world_pack);
    sk_json_close(b, '}');
    sk_json_close(b, '}');
}

void sk_claim_json(Buf *out, const Claims *cs, uint32_t i,
                   const CoderInfo *coder)
{
    const Claim *c = &cs->v.v[i];
    Str          text = cs->doc->text;

    sk_json_open(out, '{');
    put_head(out, cs->doc, c);
    put_kind(out, text, c);
    put_str(out, "aux", c->aux);
    put_str(out, "stance", c->stance);
    put_parties(out, "stance_by", text, &c->stance_by, false);
    if (c->kind == CLAIM_EVENT) put_event(out, text, c);
    put_place(out, text, c);
    put_date(out, text, c);
    if (c->kind == CLAIM_EVENT || c->kind == CLAIM_FIGURE)
        put_counts(out, text, c);
    put_parties(out, "source", text, &c->source, false);
    put_hash(out, "same_as", c->same_as < 0 ? NULL : &cs->v.v[c->same_as].id);
    put_percent(out, "confidence", c->confidence);
    put_coder(out, coder);
    sk_json_close(out, '}');
}
