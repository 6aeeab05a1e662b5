// SPDX-License-Identifier: Apache-2.0
// test_people.c: offices, short forms, pronouns and outlets with the 1st, 2nd,
// 3rd … allocation failing, until they succeed; and what credits name.
#include "made.h"

static const char *const TEXTS[] = {
    "Presiden Iran menolak. Sekjen PBB untuk Suriah pergi. Menlu AS Kerry "
    "tiba; Ia diam.",
    "Jakarta (ANTARA News) - Milisi Sungai Hitam (MSH) maju. Pejuang MSH "
    "mundur. Kelompok itu diam.\n\nKolonel Malik Darwis tiba. Darwis pergi. "
    "Ia diam, kata pihaknya kepada media ini. (Reuters/AFP)\n",
};

// Reads `text`, and then finds its world with the `fail_in`-th allocation
// failing; *failed tells whether it came to that.
static SkStatus find_with(const char *text, unsigned fail_in, Read *r,
                          bool *failed)
{
    RawDoc raw = { .id = SK_STR("t"),
                   .bytes = sk_str_of(text),
                   .published = SK_STR("2016-09-30") };
    sk_arena_reset(&arena);
    assert_int_equal(sk_text_read(&arena, id_pack, &raw, &r->doc, NULL),
                     SK_OK);
    assert_int_equal(sk_lang_analyse(&arena, id_pack, &r->doc, &r->an), SK_OK);
    arena.fail_in = fail_in;
    SkStatus status = sk_world_find(&arena, world_pack, &r->an, &r->world);
    *failed = arena.fail_in == 0;
    arena.fail_in = 0;
    return status;
}

static void test_memory(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++) {
        bool failed = true;
        for (unsigned at = 1; failed; at++) {
            Read     r;
            SkStatus status = find_with(TEXTS[i], at, &r, &failed);
            assert_int_equal(status, failed ? SK_NOMEM : SK_OK);
        }
    }
}

static void test_outlet(void **state)
{
    (void)state;
    Read r;
    bool failed;
    assert_int_equal(find_with(TEXTS[1], 10000000, &r, &failed), SK_OK);
    assert_true(sk_str_eq(r.world.outlet.id, SK_STR("IDN-JRN-ANTARA")));
    assert_true(sk_str_eq(r.world.outlet.side, SK_STR("IDN-GOV")));
    assert_true(
        sk_str_listed(r.world.outlet.carries, '|', SK_STR("GBR-JRN-REUTERS")));
    assert_int_equal(r.world.wires.n, 2);
    assert_true(sk_str_eq(r.world.wires.v[0].id, SK_STR("GBR-JRN-REUTERS")));
    assert_true(sk_str_eq(r.world.wires.v[1].id, SK_STR("FRA-JRN-AFP")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_memory),
        cmocka_unit_test(test_outlet),
    };
    return cmocka_run_group_tests(tests, open_packs, close_packs);
}
