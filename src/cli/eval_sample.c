// SPDX-License-Identifier: Apache-2.0
// eval_sample.c: claims drawn by chance, for a person who reads and judges.
//
//   in    system claims, how many, a seed
//   out   1 of 25   a1, sentence 3   confidence 0.83
//         Desa Qara >>direbut<< tentara Suriah pada Selasa.
//             event       ASSAULT seize-territory
//             actors      tentara Suriah [SYR-MIL]
//             …
//
// Each claim has a number, hashed from the seed and its id, and the smallest
// ones are drawn: the same claims are drawn again when others are added or
// gone, so that two versions of the coder can be read side by side.
#include <stdlib.h>

#include "cli/cli.h"
#include "cli/eval_modes.h"
#include "cli/eval_read.h"

enum { LABEL_WIDTH = 12 };

typedef struct {
    uint64_t number;
    size_t   line;
    Str      text; // of the line
} Drawn;

typedef struct {
    Drawn   *v; // [max], the smallest number first
    uint32_t n, max;
} Draw;

static bool is_before(const Drawn *a, const Drawn *b)
{
    if (a->number != b->number) return a->number < b->number;
    return a->line < b->line;
}

static SkStatus offer(Arena *a, Draw *d, Drawn item)
{
    if (d->n == d->max && !is_before(&item, &d->v[d->n - 1])) return SK_OK;
    item.text = sk_str_copy(a, item.text);
    if (!item.text.p) return sk_arena_status(a);
    uint32_t at = d->n < d->max ? d->n++ : d->n - 1;
    for (; at > 0 && is_before(&item, &d->v[at - 1]); at--)
        d->v[at] = d->v[at - 1];
    d->v[at] = item;
    return SK_OK;
}

static Str field(json_t *o, const char *key)
{
    json_t *v = json_object_get(o, key);
    return (Str){ json_string_value(v), json_string_length(v) };
}

static SkStatus draw_claims(Arena *a, const char *path, uint32_t seed, Draw *d)
{
    EvalLines in;
    json_t   *o;
    SkStatus  status;
    SK_TRY(sk_eval_lines_open(&in, path));
    while ((status = sk_eval_lines_next(&in, &o)) == SK_OK && o) {
        Str   id = field(o, "claim");
        Drawn item = { .line = in.line, .text = in.text };
        item.number = sk_hash(id.n > 0 ? id : in.text, seed);
        bool claim = field(o, "kind").n > 0 && field(o, "quote_text").p;
        json_decref(o);
        status = claim ? offer(a, d, item) : SK_JSON;
        if (!claim) sk_complain("%s:%zu: not a claim", in.path, in.line);
        if (status != SK_OK) break;
    }
    sk_eval_lines_close(&in);
    return status;
}

static void put(Buf *out, const char *z) { sk_buf_put(out, sk_str_of(z)); }

static void put_label(Buf *out, const char *label)
{
    put(out, "    ");
    put(out, label);
    for (size_t n = strlen(label); n < LABEL_WIDTH; n++) sk_buf_char(out, ' ');
}

static void put_number(Buf *out, json_t *v)
{
    char text[32];
    if (json_is_integer(v))
        sk_buf_int(out, json_integer_value(v));
    else if (json_is_real(v)) {
        snprintf(text, sizeof text, "%.10g", json_real_value(v));
        put(out, text);
    }
}

// Where the trigger stands in the sentence: where its span says, else its first
// place; empty where it does not stand there.
static Span trigger_in(json_t *o, Str quote)
{
    json_t *trigger = json_object_get(o, "trigger");
    json_t *beg = json_array_get(json_object_get(trigger, "span"), 0);
    json_t *from = json_array_get(json_object_get(o, "quote"), 0);
    Str     text = field(trigger, "text");
    size_t  at = (size_t)json_integer_value(beg) -
                (size_t)json_integer_value(from);
    bool there = sk_str_eq(sk_str_sub(quote, at, at + text.n), text);
    if (!there) at = sk_str_find(quote, text, 0);
    if (at == SIZE_MAX || text.n == 0) return (Span){ 0, 0 };
    return (Span){ (uint32_t)at, (uint32_t)(at + text.n) };
}

static void put_sentence(Buf *out, json_t *o)
{
    Str  quote = field(o, "quote_text");
    Span t = trigger_in(o, quote);
    sk_buf_put(out, sk_str_sub(quote, 0, t.beg));
    if (!sk_span_empty(t)) put(out, ">>");
    sk_buf_put(out, sk_span_str(quote, t));
    if (!sk_span_empty(t)) put(out, "<<");
    sk_buf_put(out, sk_str_sub(quote, t.end, quote.n));
    sk_buf_char(out, '\n');
}

static void put_party(Buf *out, json_t *v)
{
    Str id = field(v, "id");
    sk_buf_put(out, field(v, "text"));
    if (id.n == 0) return;
    put(out, " [");
    sk_buf_put(out, id);
    sk_buf_char(out, ']');
}

static void put_one(Buf *out, json_t *o, const char *key)
{
    json_t *v = json_object_get(o, key);
    if (!v) return;
    put_label(out, key);
    if (json_is_null(v))
        sk_buf_char(out, '-');
    else
        put_party(out, v);
    sk_buf_char(out, '\n');
}

static void put_list(Buf *out, json_t *o, const char *key,
                     void (*each)(Buf *, json_t *))
{
    json_t *list = json_object_get(o, key);
    if (!list) return;
    put_label(out, key);
    if (json_array_size(list) == 0) sk_buf_char(out, '-');
    for (size_t i = 0; i < json_array_size(list); i++) {
        if (i > 0) put(out, " | ");
        each(out, json_array_get(list, i));
    }
    sk_buf_char(out, '\n');
}

static void put_count(Buf *out, json_t *v)
{
    json_t *low = json_object_get(v, "low"),
           *high = json_object_get(v, "high");
    json_t *part = json_object_get(v, "part_of");
    sk_buf_put(out, field(v, "of"));
    sk_buf_char(out, ' ');
    put_number(out, low);
    if (!json_equal(low, high)) {
        put(out, "..");
        put_number(out, high);
    }
    if (json_is_integer(part)) {
        put(out, " of ");
        put_number(out, part);
    }
    if (json_is_true(json_object_get(v, "approx"))) put(out, " approx");
    Str who = field(json_object_get(v, "who"), "text");
    if (who.n > 0) sk_buf_char(out, ' ');
    sk_buf_put(out, who);
    put(out, " \"");
    sk_buf_put(out, field(v, "text"));
    sk_buf_char(out, '"');
}

static void put_names(Buf *out, json_t *o, const char *const *keys, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        Str s = field(o, keys[i]);
        if (s.n == 0) continue;
        put(out, i == 0 ? " = " : ", ");
        sk_buf_put(out, s);
    }
}

static void put_place(Buf *out, json_t *o)
{
    static const char *const KEYS[] = { "name", "admin1", "country" };
    json_t                  *p = json_object_get(o, "place");
    put_label(out, "place");
    if (!json_is_object(p)) {
        put(out, "-\n");
        return;
    }
    sk_buf_put(out, field(p, "text"));
    put_names(out, p, KEYS, sizeof KEYS / sizeof *KEYS);
    if (json_is_number(json_object_get(p, "lat"))) {
        put(out, ", ");
        put_number(out, json_object_get(p, "lat"));
        sk_buf_char(out, ' ');
        put_number(out, json_object_get(p, "lon"));
    }
    if (field(p, "precision").n > 0) put(out, ", ");
    sk_buf_put(out, field(p, "precision"));
    put(out, " (");
    sk_buf_put(out, field(p, "from"));
    put(out, ")\n");
}

static void put_date(Buf *out, json_t *o)
{
    json_t *d = json_object_get(o, "date");
    put_label(out, "date");
    if (!json_is_object(d)) {
        put(out, "-\n");
        return;
    }
    sk_buf_put(out, field(d, "text"));
    put(out, " = ");
    sk_buf_put(out, field(d, "edtf").n > 0 ? field(d, "edtf") : SK_STR("?"));
    if (json_array_size(json_object_get(d, "flags")) > 0)
        put(out, " (the weekday does not fit)");
    sk_buf_char(out, '\n');
}

static void put_what(Buf *out, json_t *o)
{
    static const char *const KEYS[] = { "type",   "mode", "rel",
                                        "extent", "aux",  "stance" };
    Str                      kind = field(o, "kind");
    size_t                   wide = kind.n;
    put(out, "    ");
    sk_buf_put(out, kind);
    for (size_t i = 0; i < sizeof KEYS / sizeof *KEYS; i++) {
        Str s = field(o, KEYS[i]);
        if (s.n == 0) continue;
        sk_buf_char(out, ' ');
        while (++wide < LABEL_WIDTH) sk_buf_char(out, ' ');
        sk_buf_put(out, s);
    }
    sk_buf_char(out, '\n');
}

static void put_claim(Buf *out, json_t *o, uint32_t number, uint32_t of)
{
    sk_buf_int(out, number);
    put(out, " of ");
    sk_buf_int(out, of);
    put(out, "   ");
    sk_buf_put(out, field(o, "doc"));
    put(out, ", sentence ");
    put_number(out, json_object_get(o, "sentence"));
    put(out, "   confidence ");
    put_number(out, json_object_get(o, "confidence"));
    sk_buf_char(out, '\n');
    put_sentence(out, o);
    put_what(out, o);
    put_one(out, o, "actor");
    put_list(out, o, "actors", put_party);
    put_list(out, o, "recipients", put_party);
    put_one(out, o, "a");
    put_one(out, o, "b");
    put_place(out, o);
    put_date(out, o);
    put_list(out, o, "counts", put_count);
    put_list(out, o, "source", put_party);
}

static int by_line(const void *a, const void *b)
{
    const Drawn *x = a, *y = b;
    return (x->line > y->line) - (x->line < y->line);
}

static void write_drawn(Buf *out, const Draw *d, bool json)
{
    for (uint32_t i = 0; i < d->n; i++) {
        Str     text = d->v[i].text;
        json_t *o = json_loadb(text.p, text.n, JSON_ALLOW_NUL, NULL);
        if (json || !o) {
            sk_buf_put(out, text);
            sk_buf_char(out, '\n');
        } else {
            if (i > 0) sk_buf_char(out, '\n');
            put_claim(out, o, i + 1, d->n);
        }
        json_decref(o);
    }
}

SkStatus sk_eval_sample(Arena *a, const char *system, uint32_t n,
                        uint32_t seed, bool json, Buf *out)
{
    Draw d = { .v = SK_NEW(a, Drawn, n), .max = n };
    if (!d.v) return sk_arena_status(a);
    SK_TRY(draw_claims(a, system, seed, &d));
    if (d.n > 1) qsort(d.v, d.n, sizeof *d.v, by_line);
    write_drawn(out, &d, json);
    return out->status;
}
