// SPDX-License-Identifier: Apache-2.0
// test_lookup.c: names in the tables of data/world, names like them, and what
// the look-ups do where memory ends.
#include "made.h"
#include "world/lookup.h"

static Str id_at(const Lookup *l, uint32_t i)
{
    return sk_lookup_cell(l, l->v.v[i].row, "id");
}

static void find_place(const char *name, Lookup *l)
{
    sk_arena_reset(&arena);
    assert_int_equal(sk_lookup_place(&arena, world_pack, sk_str_of(name), l),
                     SK_OK);
}

// However it is written, a name is the one of the table; an id is found too.
static void test_written(void **state)
{
    (void)state;
    static const char *const NAMES[] = { "qusayr", "QUSAYR", "Al-Qusayr",
                                         " al  qusayr", "Al Qus'ayr" };
    Lookup                   l;
    find_place("own:SYR", &l);
    assert_int_equal(l.v.n, 1);
    assert_int_equal(l.v.v[0].how, LOOKUP_ID);
    for (unsigned i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        find_place(NAMES[i], &l);
        assert_true(l.v.n >= 1);
        assert_int_equal(l.v.v[0].how, LOOKUP_ALIAS);
        assert_true(sk_str_ends(l.name, SK_STR("qusayr")));
    }
    find_place("", &l);
    assert_int_equal(l.v.n, 0);
    assert_int_equal(sk_lookup_cell(&l, sk_lookup_rows(&l), "id").n, 0);
}

// The nearest comes first, none twice, none that shares too little.
static void test_near(void **state)
{
    (void)state;
    Lookup      l;
    LookupNears near;
    find_place("damascuz", &l);
    assert_int_equal(sk_lookup_near(&arena, &l, 4, &near), SK_OK);
    assert_true(near.n >= 1 && near.n <= 4);
    assert_true(sk_str_eq(near.v[0].alias, SK_STR("damascus")));
    assert_int_equal(near.v[0].distance, 1);
    for (uint32_t i = 1; i < near.n; i++) {
        assert_true(near.v[i - 1].distance <= near.v[i].distance);
        for (uint32_t k = 0; k < i; k++)
            assert_int_not_equal(near.v[i].row, near.v[k].row);
    }
    find_place("xq", &l);
    assert_int_equal(sk_lookup_near(&arena, &l, 4, &near), SK_OK);
    for (uint32_t i = 0; i < near.n; i++)
        assert_int_equal(near.v[i].distance, 1);
}

static void test_capitals(void **state)
{
    (void)state;
    static const char *const PAIRS[][2] = {
        { "tripoli", "Tripoli" }, { "deir ez-zor", "Deir Ez-Zor" },
        { "fsa", "FSA" },         { "al bab", "Al Bab" },
        { "eL bab", "eL bab" },   { "", "" },
    };
    sk_arena_reset(&arena);
    for (unsigned i = 0; i < sizeof PAIRS / sizeof *PAIRS; i++) {
        Str s = sk_lookup_written(&arena, sk_str_of(PAIRS[i][0]));
        assert_true(sk_str_eq(s, sk_str_of(PAIRS[i][1])));
    }
}

// One call after the other fails, until none does; then all is there.
static void test_memory(void **state)
{
    (void)state;
    const Analysis *an;
    Lookup          place, party;
    LookupNears     near;
    World           world;
    SkStatus        status = SK_NOMEM;
    unsigned        n = 1;
    for (; status != SK_OK && n < 5000; n++) {
        sk_arena_reset(&arena);
        arena.fail_in = n;
        status = sk_lookup_place(&arena, world_pack, SK_STR("Qusseyrr"),
                                 &place);
        if (status == SK_OK) status = sk_lookup_near(&arena, &place, 3, &near);
        if (status == SK_OK)
            status = sk_lookup_party(&arena, world_pack, SK_STR("FSA"),
                                     &party);
        if (status == SK_OK)
            status = sk_lookup_read(&arena, id_pack, world_pack,
                                    SK_STR("di Homs"), &an, &world);
        arena.fail_in = 0;
        if (status != SK_OK) assert_int_equal(status, SK_NOMEM);
    }
    assert_int_equal(status, SK_OK);
    assert_true(n > 20);
    assert_int_equal(party.v.n, 1);
    assert_true(sk_str_eq(id_at(&party, 0), SK_STR("SYR-REB-FSA")));
    assert_int_equal(world.places.n, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_written),
        cmocka_unit_test(test_near),
        cmocka_unit_test(test_capitals),
        cmocka_unit_test(test_memory),
    };
    return cmocka_run_group_tests(tests, open_packs, close_packs);
}
