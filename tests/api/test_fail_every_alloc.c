// SPDX-License-Identifier: Apache-2.0
// test_fail_every_alloc.c: the coder with its 1st, 2nd, 3rd … allocation
// failing, until it succeeds.
//
//   in    a few short documents with something of every kind in them
//   out   SK_NOMEM each time, the normal claims when nothing failed
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

#include "api/coder.h"

static const char *const TEXTS[] = {
    "Beirut (Kantor Berita Selat) - Sedikitnya 25 orang, termasuk 10 "
    "anak-anak, tewas pada Senin dalam serangan udara di Aleppo, kata tim "
    "penyelamat.\n\nBaca juga: Perang\n",
    "Tentara Suriah merebut Desa Qara pada Sabtu (24/9). \"Mereka akan "
    "mundur,\" kata seorang aktivis. Kelompok itu menguasai dua pertiga "
    "Qusair, dan lebih dari 80.000 orang tewas sejak 2011.\n",
    "Iran mendukung Hizbullah. Presiden mengecam serangan itu dan menuntut "
    "gencatan senjata; pertemuan akan digelar bulan depan di Jenewa.\n",
};

// Codes and prints all that can be printed, in one arena.
static SkStatus run(Arena *a, const Packs *packs, const char *text, Str *out)
{
    Claims claims;
    RawDoc raw = { .id = SK_STR("d"),
                   .bytes = sk_str_of(text),
                   .published = SK_STR("2016-09-30") };
    Buf    b = sk_buf(a);
    SK_TRY(sk_code(a, packs, &raw, &claims, NULL));
    sk_text_print(&b, claims.doc, true);
    sk_lang_print(&b, claims.an);
    sk_lang_print_conllu(&b, claims.an);
    sk_claim_print(&b, &claims);
    sk_claim_csv_head(&b);
    for (uint32_t i = 0; i < claims.v.n; i++) {
        sk_claim_csv(&b, &claims, i);
        sk_claim_json(&b, &claims, i, &packs->info);
    }
    SK_TRY(b.status);
    SK_TRY(sk_claim_explain(
        a, &(ClaimKit){ .id = packs->id, .world = packs->world }, &claims,
        &b));
    *out = sk_buf_str(&b);
    return b.status;
}

static void fail_each(const Packs *packs, const char *text)
{
    Arena    whole, a;
    Str      wanted, got;
    unsigned at = 0;
    sk_arena_init(&whole, sk_code_limit(strlen(text)));
    assert_int_equal(run(&whole, packs, text, &wanted), SK_OK);
    sk_arena_init(&a, sk_code_limit(strlen(text)));
    for (bool failed = true; failed;) {
        sk_arena_reset(&a);
        a.fail_in = ++at;
        SkStatus status = run(&a, packs, text, &got);
        failed = a.fail_in == 0;
        if (failed && status != SK_NOMEM)
            fail_msg("allocation %u failed, and the coder said: %s", at,
                     sk_status_text(status));
        if (!failed) assert_int_equal(status, SK_OK);
    }
    assert_true(sk_str_eq(got, wanted));
    print_message("%u allocations\n", at - 1);
    assert_true(at > 50);
    sk_arena_clear(&a);
    sk_arena_clear(&whole);
}

static void every_allocation(void **state)
{
    Packs packs;
    char  why[256];
    (void)state;
    assert_int_equal(sk_packs_open(&packs, NULL, why), SK_OK);
    for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++)
        fail_each(&packs, TEXTS[i]);
    sk_packs_close(&packs);
}

// A document that the arena's limit does not hold is told from a machine
// without memory.
static void limit(void **state)
{
    Packs packs;
    char  why[256];
    Arena a;
    Str   out;
    (void)state;
    assert_int_equal(sk_packs_open(&packs, NULL, why), SK_OK);
    for (size_t n = 0; n < 64000; n += 4000) {
        sk_arena_init(&a, n);
        assert_int_equal(run(&a, &packs, TEXTS[1], &out), SK_LIMIT);
        sk_arena_clear(&a);
    }
    sk_packs_close(&packs);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(every_allocation),
                                        cmocka_unit_test(limit) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
