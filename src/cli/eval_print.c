// SPDX-License-Identifier: Apache-2.0
// eval_print.c: scores and lists of `saksi eval`, as text and as JSON.
//
//   in    EvalScore
//   out   claims   P 0.812  R 0.644  F1 0.718   gold  184  system  146
//         …
//         mode     97 of 110
//
// Figures are rounded to four decimals first; the text then shows three of the
// rounded value, as the scorer in Python does.
#include "cli/eval_print.h"

#include <stdio.h>

enum { LABEL_WIDTH = 22, QUOTE_MAX = 110 };

#define NAME(id, text) text,
static const char *const KINDS[] = { SK_CLAIM_KINDS(NAME) };
static const char *const SLOTS[] = { SK_EVAL_SLOTS(NAME) };

static void put(Buf *out, const char *z) { sk_buf_put(out, sk_str_of(z)); }

// A number in at least four columns.
static void put_wide(Buf *out, uint64_t n)
{
    for (uint64_t least = 1000; least > 1 && n < least; least /= 10)
        sk_buf_char(out, ' ');
    sk_buf_int(out, (int64_t)n);
}

void sk_eval_print_figure(Buf *out, unsigned ten_thousandths)
{
    unsigned rest = ten_thousandths % 10000;
    sk_buf_int(out, ten_thousandths / 10000);
    sk_buf_char(out, '.');
    do {
        sk_buf_char(out, (char)('0' + rest / 1000));
        rest = rest % 1000 * 10;
    } while (rest > 0);
}

// Three decimals of a value that has four.
static void put_short(Buf *out, const char *before, unsigned ten_thousandths)
{
    char text[16];
    snprintf(text, sizeof text, "%.3f", ten_thousandths / 10000.0);
    put(out, before);
    put(out, text);
}

void sk_eval_print_label(Buf *out, const char *label)
{
    put(out, label);
    for (size_t n = strlen(label); n < LABEL_WIDTH; n++) sk_buf_char(out, ' ');
    sk_buf_char(out, ' ');
}

static void text_tally(Buf *out, const char *indent, const char *name,
                       const EvalTally *t)
{
    char        label[LABEL_WIDTH + 1];
    EvalFigures f = sk_eval_figures(t);
    snprintf(label, sizeof label, "%s%s", indent, name);
    sk_eval_print_label(out, label);
    put_short(out, "P ", f.p);
    put_short(out, "  R ", f.r);
    put_short(out, "  F1 ", f.f1);
    put(out, "   gold ");
    put_wide(out, t->gold);
    put(out, "  system ");
    put_wide(out, t->system);
    sk_buf_char(out, '\n');
}

static void text_ratio(Buf *out, const char *name, const EvalRatio *r)
{
    sk_eval_print_label(out, name);
    sk_buf_int(out, (int64_t)r->right);
    put(out, " of ");
    sk_buf_int(out, (int64_t)r->of);
    sk_buf_char(out, '\n');
}

void sk_eval_print_text(Buf *out, const EvalScore *s)
{
    text_tally(out, "", "claims", &s->claims);
    for (unsigned k = 0; k < CLAIM_KIND_COUNT; k++)
        text_tally(out, "  ", KINDS[k], &s->kinds[k]);
    text_tally(out, "", "slots", &s->slots);
    for (unsigned k = 0; k < SLOT_COUNT; k++)
        text_tally(out, "  ", SLOTS[k], &s->slot[k]);
    text_ratio(out, "mode", &s->mode);
    text_ratio(out, "aux", &s->aux);
    text_ratio(out, "extent", &s->extent);
    text_ratio(out, "geo", &s->geo);
}

static void json_key(Buf *out, const char *before, const char *key)
{
    put(out, before);
    sk_buf_char(out, '"');
    put(out, key);
    put(out, "\": ");
}

static void json_tally(Buf *out, const char *before, const char *name,
                       const EvalTally *t)
{
    EvalFigures f = sk_eval_figures(t);
    json_key(out, before, name);
    json_key(out, "{", "P");
    sk_eval_print_figure(out, f.p);
    json_key(out, ", ", "R");
    sk_eval_print_figure(out, f.r);
    json_key(out, ", ", "F1");
    sk_eval_print_figure(out, f.f1);
    json_key(out, ", ", "gold");
    sk_buf_int(out, (int64_t)t->gold);
    json_key(out, ", ", "system");
    sk_buf_int(out, (int64_t)t->system);
    sk_buf_char(out, '}');
}

static void json_tallies(Buf *out, const char *name, const char *const *names,
                         const EvalTally *v, unsigned n)
{
    json_key(out, ", ", name);
    for (unsigned k = 0; k < n; k++)
        json_tally(out, k == 0 ? "{" : ", ", names[k], &v[k]);
    sk_buf_char(out, '}');
}

static void json_ratio(Buf *out, const char *name, const EvalRatio *r)
{
    json_key(out, ", ", name);
    json_key(out, "{", "right");
    sk_buf_int(out, (int64_t)r->right);
    json_key(out, ", ", "of");
    sk_buf_int(out, (int64_t)r->of);
    json_key(out, ", ", "accuracy");
    if (r->of > 0)
        sk_eval_print_figure(out, sk_eval_accuracy(r));
    else
        put(out, "null");
    sk_buf_char(out, '}');
}

void sk_eval_print_json(Buf *out, const EvalScore *s)
{
    json_key(out, "{", "documents");
    sk_buf_int(out, (int64_t)s->documents);
    json_tally(out, ", ", "claims", &s->claims);
    json_tallies(out, "kinds", KINDS, s->kinds, CLAIM_KIND_COUNT);
    json_tally(out, ", ", "slots", &s->slots);
    json_tallies(out, "slot", SLOTS, s->slot, SLOT_COUNT);
    json_ratio(out, "mode", &s->mode);
    json_ratio(out, "aux", &s->aux);
    json_ratio(out, "extent", &s->extent);
    json_ratio(out, "geo", &s->geo);
    put(out, "}\n");
}

// The first `max` characters.
static Str shorten(Str s, unsigned max)
{
    size_t n = 0;
    for (; n < s.n; n++) {
        bool starts = ((unsigned char)s.p[n] & 0xc0) != 0x80;
        if (starts && max-- == 0) break;
    }
    return sk_str_sub(s, 0, n);
}

void sk_eval_print_claim(Buf *out, const EvalClaim *c)
{
    const Phrase *name = c->type && c->type->text.n > 0 ? c->type : c->rel;
    sk_buf_put(out, c->kind->text);
    sk_buf_char(out, ' ');
    if (name) sk_buf_put(out, name->text);
    put(out, " [");
    if (c->trigger) sk_buf_put(out, c->trigger->text);
    put(out, "] ");
    if (c->quote) sk_buf_put(out, shorten(c->quote->text, QUOTE_MAX));
    sk_buf_char(out, '\n');
}

void sk_eval_print_rows(Buf *out, const char *what, const EvalRows *rows,
                        uint64_t max)
{
    for (uint32_t i = 0; i < rows->n && i < max; i++) {
        put(out, what);
        put(out, ": ");
        sk_buf_put(out, rows->v[i].doc->text);
        sk_buf_char(out, ' ');
        sk_eval_print_claim(out, rows->v[i].claim);
    }
}

void sk_eval_print_bins(Buf *out, const EvalBin bins[EVAL_BINS])
{
    put(out, "confidence      claims   said   right\n");
    for (unsigned k = 0; k < EVAL_BINS; k++) {
        char           text[80];
        const EvalBin *b = &bins[k];
        if (b->n == 0) continue;
        snprintf(text, sizeof text, "0.%u to %u.%u     %6llu   %.2f    %.2f\n",
                 k, (k + 1) / EVAL_BINS, (k + 1) % EVAL_BINS,
                 (unsigned long long)b->n, b->sum / (double)b->n,
                 (double)b->right / (double)b->n);
        put(out, text);
    }
}
