// SPDX-License-Identifier: Apache-2.0
// test_find.c: the claims that fit a filter.
#include <jansson.h>

#include "made.h"

// The claims of the test's ledger, by the letter that names them below.
//   d1  2013-05-25  a  seizes Qusair      b  clash in Provinsi Homs, May 2013
//   d2  (no date)   c  control of Aleppo  d  ASSAULT on 29 September, no year
//   d2              e  relation           f  figure, since 2011
static void fill(Ledger *l)
{
    Made m;
    made_doc(&m, "d1",
             "Qusair direbut Tentara Suriah pada 25 Mei 2013, dan "
             "bentrokan di Provinsi Homs selama Mei, kata SOHR.");
    m.doc.outlet = SK_STR("Kantor Berita \xc3\x89lan");
    Claim *a = made_claim(&m, CLAIM_EVENT, "direbut");
    a->type = SK_STR("ASSAULT");
    a->mode = SK_STR("seize-territory");
    a->confidence = 90;
    made_party(&m, &a->actors, "Tentara Suriah", "SYR-MIL", "Syrian Army");
    made_party(&m, &a->source, "SOHR", "SYR-SOHR", "Syrian Observatory");
    made_place(&m, a, "Qusair", "Al-Qusayr", "SYR");
    made_date(&m, a, "pada 25 Mei 2013", "2013-05-25");
    Claim *b = made_claim(&m, CLAIM_EVENT, "bentrokan");
    b->type = SK_STR("ASSAULT");
    b->mode = SK_STR("clash");
    b->confidence = 60;
    made_place(&m, b, "Provinsi Homs", "Homs", "SYR");
    b->place.id = SK_STR("own:8");
    made_date(&m, b, "selama Mei", "2013-05");
    made_add(&m, l);
    made_free(&m);

    made_doc(&m, "d2",
             "Aleppo dikuasai KELOMPOK \xc3\x89TOILE; serangan 29 September"
             "; didukung Turki; 80.000 tewas sejak 2011.");
    Claim *c = made_claim(&m, CLAIM_CONTROL, "dikuasai");
    made_party(&m, &c->actors, "KELOMPOK \xc3\x89TOILE", NULL, NULL);
    made_place(&m, c, "Aleppo", "Aleppo", "SYR");
    c->place.id = SK_STR("geonames:170063");
    Claim *d = made_claim(&m, CLAIM_EVENT, "serangan");
    d->type = SK_STR("ASSAULT");
    made_date(&m, d, "29 September", "XXXX-09-29");
    Claim *e = made_claim(&m, CLAIM_RELATION, "didukung");
    e->rel = SK_STR("supports");
    made_party(&m, &e->a, "Turki", "TUR", "Turkey");
    made_party(&m, &e->b, "KELOMPOK \xc3\x89TOILE", NULL, NULL);
    Claim *f = made_claim(&m, CLAIM_FIGURE, "tewas");
    made_date(&m, f, "sejak 2011", "2011/..");
    made_add(&m, l);
    made_free(&m);
}

#define S(words) SK_STR(words)
static const struct {
    ClaimFilter f;
    const char *expected; // letters
} CASES[] = {
    { { .limit = 0 }, "abcdef" },
    { { .limit = 2 }, "ab" },
    { { .limit = 99 }, "abcdef" },
    { { .kind = S("event") }, "abd" },
    { { .kind = S("control") }, "c" },
    { { .type = S("ASSAULT") }, "abd" },
    { { .type = S("assault") }, "abd" },
    { { .mode = S("clash") }, "b" },
    { { .rel = S("supports") }, "e" },
    { { .country = S("syr") }, "abc" },
    { { .country = S("TUR") }, "" },
    { { .doc = S("d2") }, "cdef" },
    { { .doc = S("d") }, "" },
    // places: words of the text, the name, the id
    { { .place = S("qusair") }, "a" },
    { { .place = S("QUSAIR") }, "a" },
    { { .place = S("al-qusayr") }, "a" },
    { { .place = S("Qusayr") }, "a" },
    { { .place = S("homs") }, "b" },
    { { .place = S("Provinsi  Homs") }, "b" },
    { { .place = S("Hom") }, "" },
    { { .place = S("oms") }, "" },
    { { .place = S("geonames:170063") }, "c" },
    { { .place = S("geonames:17006") }, "" },
    { { .place = S("own:7") }, "a" },
    // actors: all who do, suffer, or are tied
    { { .actor = S("tentara suriah") }, "a" },
    { { .actor = S("suriah") }, "a" },
    { { .actor = S("Syrian Army") }, "a" },
    { { .actor = S("SYR-MIL") }, "a" },
    { { .actor = S("kelompok \xc3\xa9toile") }, "ce" },
    { { .actor = S("\xc3\x89toile") }, "ce" },
    { { .actor = S("toile") }, "" },
    { { .actor = S("turki") }, "e" },
    { { .actor = S("SOHR") }, "" },
    // sources, the outlet among them
    { { .source = S("sohr") }, "a" },
    { { .source = S("SYR-SOHR") }, "a" },
    { { .source = S("syrian observatory") }, "a" },
    { { .source = S("BERITA \xc3\x89LAN") }, "ab" },
    { { .source = S("turki") }, "" },
    // dates
    { { .from = S("2013-05-25"), .to = S("2013-05-25") }, "abf" },
    { { .from = S("2013-05-24"), .to = S("2013-05-24") }, "bf" },
    { { .from = S("2013-05-26") }, "bf" },
    { { .from = S("2013-06-01") }, "f" },
    { { .to = S("2013-04-30") }, "f" },
    { { .to = S("2010") }, "" },
    { { .from = S("2013-05"), .to = S("2013-05") }, "abf" },
    { { .from = S("2013"), .to = S("2013"), .undated = true }, "abcdef" },
    { { .to = S("2010"), .undated = true }, "cde" },
    { { .undated = true }, "abcdef" },
    { { .min_confidence = 80 }, "acdef" },
    { { .min_confidence = 81 }, "a" },
    { { .min_confidence = 90 }, "a" },
    { { .min_confidence = 100 }, "" },
    // all conditions hold together
    { { .kind = S("event"),
        .place = S("homs"),
        .mode = S("clash"),
        .country = S("SYR"),
        .from = S("2013-05-01"),
        .to = S("2013-05-31"),
        .doc = S("d1"),
        .source = S("Berita"),
        .type = S("ASSAULT"),
        .min_confidence = 60,
        .all_codings = true },
      "b" },
    { { .kind = S("event"), .place = S("homs"), .actor = S("turki") }, "" },
    // what would be SQL is only words
    { { .doc = S("' OR 1 --") }, "" },
    { { .place = S("' OR 1 --") }, "" },
    { { .place = S(" ") }, "" },
    { { .place = S("\xff") }, "" },
};

typedef struct {
    char     letters[10];
    unsigned n;
} Found;

// The letter follows from the trigger.
static bool collect(void *ctx, Str text)
{
    static const char *const TRIGGERS[] = { "direbut",  "bentrokan",
                                            "dikuasai", "serangan",
                                            "didukung", "tewas" };
    Found                   *found = ctx;
    json_t                  *json = json_loadb(text.p, text.n, 0, NULL);
    const char              *trigger, *recorded;
    json_t                  *event;
    assert_non_null(json);
    assert_int_equal(json_unpack(json, "{s:{s:s},s:o,s:s}", "trigger", "text",
                                 &trigger, "event", &event, "recorded",
                                 &recorded),
                     0);
    assert_true(json_is_null(event));
    assert_string_equal(recorded, "2024-12-02T10:00:00Z");
    for (unsigned i = 0; i < 6; i++)
        if (strcmp(trigger, TRIGGERS[i]) == 0)
            found->letters[found->n++] = (char)('a' + i);
    json_decref(json);
    return true;
}

static void finds(void **state)
{
    MadePath p = made_path(state, "a.db");
    Ledger  *l = made_open(p.p, LEDGER_WRITE);
    fill(l);
    sk_ledger_close(l);
    l = made_open(p.p, LEDGER_READ);
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        Found    found = { 0 };
        uint64_t n;
        SkStatus status = sk_ledger_claims(l, &CASES[i].f, collect, &found);
        if (status != SK_OK) print_error("%s\n", sk_ledger_message(l));
        if (strcmp(found.letters, CASES[i].expected) != 0)
            print_error("case %zu\n", i);
        assert_int_equal(status, SK_OK);
        assert_string_equal(found.letters, CASES[i].expected);
        assert_int_equal(sk_ledger_count(l, &CASES[i].f, &n), SK_OK);
        assert_int_equal(n, strlen(CASES[i].expected));
    }
    sk_ledger_close(l);
}

static bool stop_at_once(void *ctx, Str json)
{
    (void)json;
    ++*(int *)ctx;
    return false;
}

static void stops_when_told(void **state)
{
    int      n = 0;
    MadePath p = made_path(state, "a.db");
    Ledger  *l = made_open(p.p, LEDGER_WRITE);
    fill(l);
    sk_ledger_close(l);
    l = made_open(p.p, LEDGER_READ);
    ClaimFilter all = { 0 };
    assert_int_equal(sk_ledger_claims(l, &all, stop_at_once, &n), SK_OK);
    assert_int_equal(n, 1);
    sk_ledger_close(l);
}

// The newest claims are found by index, not by reading the whole ledger.
static void uses_indexes(void **state)
{
    MadePath p = made_path(state, "a.db");
    sk_ledger_close(made_open(p.p, LEDGER_WRITE));
    static const char *const QUERIES[] = {
        "SELECT * FROM claim WHERE country = 'SYR'",
        "SELECT * FROM claim WHERE earliest <= '2013' AND latest >= '2013'",
        "SELECT * FROM claim_party WHERE id = 'SYR'",
        "SELECT * FROM claim WHERE claim = x'00' AND coder = 1",
        "SELECT * FROM document WHERE doc = 'a'",
    };
    for (size_t i = 0; i < sizeof QUERIES / sizeof *QUERIES; i++) {
        sqlite3      *db;
        sqlite3_stmt *st;
        char          sql[200];
        snprintf(sql, sizeof sql, "EXPLAIN QUERY PLAN %s", QUERIES[i]);
        assert_int_equal(sqlite3_open(p.p, &db), SQLITE_OK);
        assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &st, NULL),
                         SQLITE_OK);
        assert_int_equal(sqlite3_step(st), SQLITE_ROW);
        const char *plan = (const char *)sqlite3_column_text(st, 3);
        assert_non_null(strstr(plan, "USING"));
        sqlite3_finalize(st);
        sqlite3_close(db);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        MADE_TEST(finds),
        MADE_TEST(stops_when_told),
        MADE_TEST(uses_indexes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
