// SPDX-License-Identifier: Apache-2.0
// test_examples.c: what must hold of any document, on the examples.
//
//   in    each document of examples/
//   out   spans inside the text, claims in the order of their triggers, each
//         trigger in its quote, the same bytes when coded again
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>

#include "api/coder.h"

static void check_span(Span s, Str text)
{
    assert_true(s.beg <= s.end && s.end <= text.n);
    if (s.end < text.n) // a span ends where a character does
        assert_true(((unsigned char)text.p[s.end] & 0xC0) != 0x80);
    if (s.beg < text.n)
        assert_true(((unsigned char)text.p[s.beg] & 0xC0) != 0x80);
}

static void check_parties(const Parties *ps, Str text)
{
    for (uint32_t i = 0; i < ps->n; i++) {
        check_span(ps->v[i].span, text);
        assert_false(sk_span_empty(ps->v[i].span));
    }
}

static void check_claim(const Claims *cs, uint32_t i)
{
    const Claim *c = &cs->v.v[i];
    Str          text = cs->doc->text;
    check_span(c->quote, text);
    check_span(c->trigger, text);
    assert_false(sk_span_empty(c->trigger));
    assert_true(sk_span_inside(c->trigger, c->quote));
    assert_true(c->sentence < cs->an->sents.n);
    assert_true(c->confidence <= 100);
    assert_true(c->same_as < (int32_t)cs->v.n && c->same_as != (int32_t)i);
    check_parties(&c->actors, text);
    check_parties(&c->recipients, text);
    check_parties(&c->a, text);
    check_parties(&c->b, text);
    check_parties(&c->source, text);
    if (c->placed) check_span(c->place_span, text);
    if (c->timed) check_span(c->time_span, text);
    for (uint32_t k = 0; k < c->counts.n; k++) {
        const Count *n = &c->counts.v[k];
        check_span(n->span, text);
        check_span(n->who, text);
        assert_true(n->low >= -1 && n->high >= -1);
        if (n->low >= 0 && n->high >= 0) assert_true(n->low <= n->high);
    }
    if (i > 0) assert_true(cs->v.v[i - 1].trigger.beg <= c->trigger.beg);
    for (uint32_t k = 0; k < i; k++)
        assert_memory_not_equal(&cs->v.v[k].id, &c->id, sizeof c->id);
}

static void check_analysis(const Analysis *an)
{
    uint32_t words = 0;
    for (uint32_t i = 0; i < an->sents.n; i++) {
        const Sentence *s = &an->sents.v[i];
        check_span(s->span, an->doc->text);
        assert_true(s->beg == words && s->end >= s->beg);
        for (words = s->beg; words < s->end; words++) {
            assert_false(sk_span_empty(an->words.v[words].span));
            assert_true(sk_span_inside(an->words.v[words].span, s->span));
        }
    }
    assert_int_equal(words, an->words.n);
}

static void print_all(Buf *out, const Claims *c, const CoderInfo *info)
{
    for (uint32_t i = 0; i < c->v.n; i++) sk_claim_json(out, c, i, info);
    assert_int_equal(out->status, SK_OK);
}

static uint32_t check_document(const Packs *packs, const RawDoc *raw)
{
    Arena  a, b;
    Claims first, again;
    sk_arena_init(&a, sk_code_limit(raw->bytes.n));
    sk_arena_init(&b, sk_code_limit(raw->bytes.n));
    Buf one = sk_buf(&a), two = sk_buf(&b);
    assert_int_equal(sk_code(&a, packs, raw, &first, NULL), SK_OK);
    assert_int_equal(sk_code(&b, packs, raw, &again, NULL), SK_OK);
    check_analysis(first.an);
    for (uint32_t i = 0; i < first.v.n; i++) check_claim(&first, i);
    print_all(&one, &first, &packs->info);
    print_all(&two, &again, &packs->info);
    assert_true(sk_str_eq(sk_buf_str(&one), sk_buf_str(&two)));
    uint32_t n = first.v.n;
    sk_arena_clear(&a);
    sk_arena_clear(&b);
    return n;
}

static void examples(void **state)
{
    static const char *const PATHS[] = { SAKSI_SOURCE_DIR "/examples" };
    Packs                    packs;
    char                     why[256];
    InputItem                item;
    InputKind                kind;
    InputOptions             opt = { .max_document = 1 << 20 };
    unsigned                 docs = 0, claims = 0;
    (void)state;
    assert_int_equal(sk_packs_open(&packs, NULL, why), SK_OK);
    Input *in = sk_input_open(PATHS, 1, &opt);
    assert_non_null(in);
    while ((kind = sk_input_next(in, &item)) != INPUT_END) {
        assert_int_equal(kind, INPUT_DOC);
        claims += check_document(&packs, &item.raw);
        docs++;
    }
    sk_input_close(in);
    sk_packs_close(&packs);
    print_message("%u documents, %u claims\n", docs, claims);
    assert_true(docs >= 12 && claims > docs);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(examples) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
