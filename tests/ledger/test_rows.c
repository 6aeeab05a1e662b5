// SPDX-License-Identifier: Apache-2.0
// test_rows.c: CSV from a claim's JSON is the CSV from the claim itself.
#include "made.h"

#include "cli/rows.h"

static void check_all(Made *m)
{
    for (uint32_t i = 0; i < m->claims.v.n; i++) {
        Buf json = sk_buf(&m->a), is = sk_buf(&m->a), want = sk_buf(&m->a);
        sk_claim_json(&json, &m->claims, i, &m->coder);
        sk_claim_csv(&want, &m->claims, i);
        assert_int_equal(sk_rows_csv(&is, sk_buf_str(&json)), SK_OK);
        assert_int_equal(want.status, SK_OK);
        assert_int_equal(is.n, want.n);
        assert_memory_equal(is.p, want.p, want.n);
    }
}

static void add_count(Made *m, Claim *c, const Count *count)
{
    assert_int_equal(SK_PUSH(&m->a, &c->counts, *count), SK_OK);
}

// What wants quotes: a comma, a quote, a line end.
static const char TEXT[] =
    "Kota \"Qara, lama\" direbut tentara Suriah dan milisi\nsetempat pada "
    "Selasa; 25 warga, 10 anak, hampir 400 orang tewas, kata aktivis.";

static void every_cell(void **state)
{
    Made m;
    (void)state;
    made_doc(&m, "a,1", TEXT);
    m.doc.published = SK_STR("2013-05-28");
    m.doc.outlet = SK_STR("Kabar \"Timur\"");
    Claim *c = made_claim(&m, CLAIM_EVENT, "direbut");
    c->type = SK_STR("ASSAULT");
    c->mode = SK_STR("seize-territory");
    c->aux = SK_STR("negation");
    c->stance = SK_STR("denied");
    c->cameo = SK_STR("195");
    c->acled = SK_STR("Air/drone strike");
    c->quad = SK_STR("material-conflict");
    c->same_as = 1;
    c->confidence = 100;
    assert_int_equal(SK_PUSH(&m.a, &c->context, SK_STR("military")), SK_OK);
    assert_int_equal(SK_PUSH(&m.a, &c->context, SK_STR("legal")), SK_OK);
    made_party(&m, &c->actors, "tentara Suriah", "SYR-MIL", "Syrian Army");
    made_party(&m, &c->actors, "milisi\nsetempat", NULL, NULL);
    made_party(&m, &c->recipients, "warga", NULL, NULL);
    made_party(&m, &c->recipients, "anak", "X", "Y");
    made_party(&m, &c->stance_by, "aktivis", NULL, NULL);
    made_party(&m, &c->source, "aktivis", "S1", NULL);
    made_place(&m, c, "Kota \"Qara, lama\"", "Qara", "SYR");
    made_date(&m, c, "pada Selasa", "2013-05-28");
    c->date_flags = TIME_WEEKDAY_MISMATCH;
    add_count(&m, c,
              &(Count){ .of = COUNT_KILLED,
                        .low = 25,
                        .high = 25,
                        .part_of = -1,
                        .span = made_span(&m, "25"),
                        .who = made_span(&m, "warga") });
    add_count(&m, c,
              &(Count){ .of = COUNT_KILLED,
                        .low = 10,
                        .high = -1,
                        .part_of = 25,
                        .span = made_span(&m, "10"),
                        .who = made_span(&m, "milisi\nsetempat") });
    add_count(&m, c,
              &(Count){ .of = COUNT_MISSING,
                        .low = -1,
                        .high = 400,
                        .approx = true,
                        .part_of = -1,
                        .span = made_span(&m, "hampir 400") });
    made_claim(&m, CLAIM_FIGURE, "tewas")->confidence = 7;
    check_all(&m);
    made_free(&m);
}

static void every_kind(void **state)
{
    Made m;
    (void)state;
    made_doc(&m, "b", TEXT);
    Claim *c = made_claim(&m, CLAIM_CONTROL, "direbut");
    c->extent = SK_STR("2/3");
    made_party(&m, &c->actors, "tentara Suriah", "SYR-MIL", "Syrian Army");
    made_place(&m, c, "Kota", "Qara", "");
    c->place.known = c->place.located = false;
    c->place.score = 0;
    Claim *r = made_claim(&m, CLAIM_RELATION, "kata");
    r->rel = SK_STR("supports");
    made_party(&m, &r->a, "aktivis", NULL, NULL);
    made_party(&m, &r->b, "warga", "W", NULL);
    made_date(&m, r, "Selasa", "");
    Claim *f = made_claim(&m, CLAIM_FIGURE, "tewas");
    made_place(&m, f, "Qara", "Qara", "SYR");
    made_claim(&m, CLAIM_EVENT, "direbut");
    made_claim(&m, CLAIM_CONTROL, "direbut");
    made_claim(&m, CLAIM_RELATION, "direbut");
    check_all(&m);
    made_free(&m);
}

// Each hundredth and each ten-thousandth of a degree comes through JSON whole.
static void every_number(void **state)
{
    (void)state;
    for (int32_t i = 0; i <= 100; i++) {
        Made m;
        made_doc(&m, "c", TEXT);
        Claim *c = made_claim(&m, CLAIM_EVENT, "direbut");
        c->confidence = (uint8_t)i;
        made_place(&m, c, "Qara", "Qara", "SYR");
        c->place.lat = -9000000 + i * 179999;
        c->place.lon = 18000000 - i * 359993;
        check_all(&m);
        made_free(&m);
    }
}

static void no_claim(void **state)
{
    static const char *const TEXTS[] = { "", "[]", "{", "null", "{}x" };
    (void)state;
    for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++) {
        Arena a;
        sk_arena_init(&a, 1 << 20);
        Buf b = sk_buf(&a);
        assert_int_equal(sk_rows_csv(&b, sk_str_of(TEXTS[i])), SK_JSON);
        assert_int_equal(b.n, 0);
        sk_arena_clear(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_cell),
        cmocka_unit_test(every_kind),
        cmocka_unit_test(every_number),
        cmocka_unit_test(no_claim),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
