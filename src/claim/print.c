// SPDX-License-Identifier: Apache-2.0
// print.c: claims as story lines, the golden format of the claim stage.
//
//   in    the claims of "Desa Qara direbut tentara Suriah pada Selasa."
//   out   event ASSAULT/seize-territory  trigger=direbut  actor=tentara Suriah
//         recipient=-  place=Qara  time=pada Selasa  date=-  count=-  source=-
//         aux=-                                     (all of it on one line)
//
// A line names every key that its kind has, "-" where it is empty, so that a
// line that is pasted into a story checks all of them. geo, stance and same_as
// (the trigger of the other claim) stand only where they say something.
#include "claim/print.h"

#define NAME_CASE(id, text) text,
const char *const SK_CLAIM_KIND_NAMES[] = { SK_CLAIM_KINDS(NAME_CASE) };
const char *const SK_COUNT_OF_NAMES[] = { SK_COUNT_OFS(NAME_CASE) };
const char *const SK_PRECISION_NAMES[] = { SK_PRECISIONS(NAME_CASE) };

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

void sk_print_words(Buf *out, Str text, Span s)
{
    Str w = sk_span_str(text, s);
    for (size_t i = 0; i < w.n;) {
        size_t beg = i;
        while (i < w.n && !is_blank(w.p[i])) i++;
        sk_buf_put(out, sk_str_sub(w, beg, i));
        if (i < w.n) sk_buf_char(out, ' ');
        while (i < w.n && is_blank(w.p[i])) i++;
    }
}

void sk_print_count(Buf *out, Str text, const Count *n)
{
    sk_buf_put(out, sk_str_of(SK_COUNT_OF_NAMES[n->of]));
    sk_buf_char(out, ' ');
    if (n->low >= 0) sk_buf_int(out, n->low);
    if (n->low < 0 || n->high != n->low) {
        sk_buf_put(out, SK_STR(".."));
        if (n->high >= 0) sk_buf_int(out, n->high);
    }
    if (n->part_of >= 0) {
        sk_buf_put(out, SK_STR(" of "));
        sk_buf_int(out, n->part_of);
    }
    if (n->approx) sk_buf_put(out, SK_STR(" approx"));
    if (!sk_span_empty(n->who)) {
        sk_buf_char(out, ' ');
        sk_print_words(out, text, n->who);
    }
}

void sk_print_percent(Buf *out, uint8_t percent)
{
    char digits[4] = { (char)('0' + percent / 100), '.',
                       (char)('0' + percent / 10 % 10),
                       (char)('0' + percent % 10) };
    sk_buf_put(out, (Str){ digits, sizeof digits });
}

static void put_key(Buf *out, const char *key)
{
    sk_buf_put(out, SK_STR("  "));
    sk_buf_put(out, sk_str_of(key));
    sk_buf_char(out, '=');
}

static void put_str(Buf *out, const char *key, Str s)
{
    put_key(out, key);
    sk_buf_put(out, s.n > 0 ? s : SK_STR("-"));
}

static void put_span(Buf *out, const char *key, Str text, Span s)
{
    put_key(out, key);
    if (sk_span_empty(s))
        sk_buf_char(out, '-');
    else
        sk_print_words(out, text, s);
}

static void put_parties(Buf *out, const char *key, Str text, const Parties *ps)
{
    put_key(out, key);
    if (ps->n == 0) sk_buf_char(out, '-');
    for (uint32_t i = 0; i < ps->n; i++) {
        if (i > 0) sk_buf_put(out, SK_STR(" | "));
        sk_print_words(out, text, ps->v[i].span);
    }
}

static void put_counts(Buf *out, Str text, const Claim *c)
{
    put_key(out, "count");
    if (c->counts.n == 0) sk_buf_char(out, '-');
    for (uint32_t i = 0; i < c->counts.n; i++) {
        if (i > 0) sk_buf_put(out, SK_STR(" | "));
        sk_print_count(out, text, &c->counts.v[i]);
    }
}

static void put_head(Buf *out, const Claim *c)
{
    sk_buf_put(out, sk_str_of(SK_CLAIM_KIND_NAMES[c->kind]));
    if (c->kind == CLAIM_EVENT) {
        sk_buf_char(out, ' ');
        sk_buf_put(out, c->type);
        sk_buf_char(out, '/');
        sk_buf_put(out, c->mode.n > 0 ? c->mode : SK_STR("-"));
    } else if (c->kind == CLAIM_RELATION) {
        sk_buf_char(out, ' ');
        sk_buf_put(out, c->rel);
    }
}

static void put_roles(Buf *out, Str text, const Claim *c)
{
    if (c->kind == CLAIM_EVENT) {
        put_parties(out, "actor", text, &c->actors);
        put_parties(out, "recipient", text, &c->recipients);
    } else if (c->kind == CLAIM_CONTROL) {
        put_parties(out, "actor", text, &c->actors);
        put_str(out, "extent", c->extent);
    } else if (c->kind == CLAIM_RELATION) {
        put_parties(out, "a", text, &c->a);
        put_parties(out, "b", text, &c->b);
    }
}

static void put_place(Buf *out, Str text, const Claim *c)
{
    put_span(out, "place", text, c->placed ? c->place_span : (Span){ 0, 0 });
    if (!c->placed || !c->place.located) return;
    put_key(out, "geo");
    sk_buf_e5(out, c->place.lat);
    sk_buf_char(out, ' ');
    sk_buf_e5(out, c->place.lon);
}

static void put_contexts(Buf *out, const Claim *c)
{
    put_key(out, "context");
    if (c->context.n == 0) sk_buf_char(out, '-');
    for (uint32_t i = 0; i < c->context.n; i++) {
        if (i > 0) sk_buf_put(out, SK_STR(" | "));
        sk_buf_put(out, c->context.v[i]);
    }
}

static void put_claim(Buf *out, const Claims *cs, const Claim *c)
{
    Str text = cs->doc->text;
    put_head(out, c);
    put_span(out, "trigger", text, c->trigger);
    put_roles(out, text, c);
    put_place(out, text, c);
    put_span(out, "time", text, c->timed ? c->time_span : (Span){ 0, 0 });
    put_str(out, "date", c->timed ? c->edtf : (Str){ NULL, 0 });
    if (c->kind == CLAIM_EVENT || c->kind == CLAIM_FIGURE)
        put_counts(out, text, c);
    put_parties(out, "source", text, &c->source);
    put_str(out, "aux", c->aux);
    if (c->stance.n > 0) put_str(out, "stance", c->stance);
    if (c->kind == CLAIM_EVENT) put_contexts(out, c);
    if (c->same_as >= 0)
        put_span(out, "same_as", text, cs->v.v[c->same_as].trigger);
    sk_buf_char(out, '\n');
}

void sk_claim_print(Buf *out, const Claims *cs)
{
    if (cs->v.n == 0) sk_buf_put(out, SK_STR("none\n"));
    for (uint32_t i = 0; i < cs->v.n; i++) put_claim(out, cs, &cs->v.v[i]);
}
