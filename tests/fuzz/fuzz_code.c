// SPDX-License-Identifier: Apache-2.0
// fuzz_code.c: any bytes as a document, through the whole coder.
//
//   in    bytes
//   out   refused as no text, or claims whose spans lie in the text, in order,
//         and that can be printed in every format
//
// Packs are those of $SAKSI_PACKS.
#include "must.h"

#include "api/coder.h"
#include "base/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void check_span(Span s, Str text)
{
    MUST(s.beg <= s.end);
    MUST(s.end <= text.n);
}

static void check_parties(const Parties *ps, Str text)
{
    for (uint32_t i = 0; i < ps->n; i++) check_span(ps->v[i].span, text);
}

static void check_document(const Document *doc)
{
    uint32_t end = 0;
    MUST(sk_utf8_check(doc->text) == SIZE_MAX);
    for (uint32_t i = 0; i < doc->sents.n; i++) {
        check_span(doc->sents.v[i], doc->text);
        MUST(doc->sents.v[i].beg >= end);
        end = doc->sents.v[i].end;
        Span orig = sk_text_orig_span(doc, doc->sents.v[i]);
        MUST(orig.beg <= orig.end && orig.end <= doc->orig.n);
    }
    for (uint32_t i = 0; i < doc->left.n; i++)
        check_span(doc->left.v[i].orig, doc->orig);
}

static void check_claims(const Claims *c)
{
    Str text = c->doc->text;
    for (uint32_t i = 0; i < c->v.n; i++) {
        const Claim *x = &c->v.v[i];
        check_span(x->quote, text);
        MUST(sk_span_inside(x->trigger, x->quote));
        MUST(i == 0 || c->v.v[i - 1].trigger.beg <= x->trigger.beg);
        MUST(x->same_as < (int32_t)c->v.n);
        check_parties(&x->actors, text);
        check_parties(&x->recipients, text);
        check_parties(&x->a, text);
        check_parties(&x->b, text);
        check_parties(&x->source, text);
        if (x->placed) check_span(x->place_span, text);
        if (x->timed) check_span(x->time_span, text);
    }
}

static SkStatus print(Arena *a, const Packs *packs, const Claims *c)
{
    Buf b = sk_buf(a);
    sk_text_print(&b, c->doc, true);
    sk_lang_print(&b, c->an);
    sk_lang_print_conllu(&b, c->an);
    sk_claim_print(&b, c);
    for (uint32_t i = 0; i < c->v.n; i++) {
        sk_claim_csv(&b, c, i);
        sk_claim_json(&b, c, i, &packs->info);
    }
    SK_TRY(b.status);
    return sk_claim_explain(
        a, &(ClaimKit){ .id = packs->id, .world = packs->world }, c, &b);
}

static const Packs *open_packs(void)
{
    static Packs packs;
    char         why[256];
    if (!packs.id && sk_packs_open(&packs, NULL, why) != SK_OK) {
        fprintf(stderr, "%s\n", why);
        exit(1);
    }
    return &packs;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    const Packs *packs = open_packs();
    Arena        a;
    Claims       claims;
    RawDoc       raw = { .id = SK_STR("fuzz"),
                         .bytes = { (const char *)data, n },
                         .published = SK_STR("2016-09-30") };
    if (n == 0) raw.bytes.p = "";
    sk_arena_init(&a, sk_code_limit(n));
    SkStatus status = sk_code(&a, packs, &raw, &claims, NULL);
    if (status == SK_OK) {
        check_document(claims.doc);
        check_claims(&claims);
        status = print(&a, packs, &claims);
    }
    MUST(status == SK_OK || status == SK_UTF8 || status == SK_BINARY ||
         status == SK_LIMIT);
    sk_arena_clear(&a);
    return 0;
}
