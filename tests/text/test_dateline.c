// SPDX-License-Identifier: Apache-2.0
// test_dateline.c: what the first words of an article say of place and outlet.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "made.h"

static Pack *pack;

static int open_pack(void **state)
{
    (void)state;
    pack = make_text_pack();
    return pack != NULL ? 0 : -1;
}

static int close_pack(void **state)
{
    (void)state;
    sk_pack_close(pack);
    return 0;
}

typedef struct {
    const char *text, *dateline, *place, *outlet, *name;
} Case;

static const Case CASES[] = {
    { "Beirut (ANTARA News) - Kota jatuh.", "Beirut (ANTARA News) -", "Beirut",
      "ANTARA News", "ANTARA News" },
    { "Beirut, Purna Warta \xE2\x80\x93 Kota jatuh.",
      "Beirut, Purna Warta \xE2\x80\x93", "Beirut", "Purna Warta",
      "Purna Warta" },
    { "JAKARTA, KOMPAS.com -- Kota jatuh.", "JAKARTA, KOMPAS.com --",
      "JAKARTA", "KOMPAS.com", "Kompas" },
    { "Liputan6.com, Jakarta - Kota jatuh.", "Liputan6.com, Jakarta -",
      "Jakarta", "Liputan6.com", "Liputan6" },
    { "TEMPO.CO, Jakarta - Kota jatuh.", "TEMPO.CO, Jakarta -", "Jakarta",
      "TEMPO.CO", "Tempo" },
    { "Suara.com - Kota jatuh.", "Suara.com -", "", "Suara.com", "Suara.com" },
    { "Jakarta, CNN Indonesia -- Kota jatuh.", "Jakarta, CNN Indonesia --",
      "Jakarta", "CNN Indonesia", "CNN Indonesia" },
    { "REPUBLIKA.CO.ID, DAMASKUS -- Kota jatuh.",
      "REPUBLIKA.CO.ID, DAMASKUS --", "DAMASKUS", "REPUBLIKA.CO.ID",
      "Republika" },
    { "Metrotvnews.com, Jakarta: Kota jatuh.",
      "Metrotvnews.com, Jakarta:", "Jakarta", "Metrotvnews.com", "Metro TV" },
    { "Singkil, Aceh, (ANTARA News) - Kota jatuh.",
      "Singkil, Aceh, (ANTARA News) -", "Singkil, Aceh", "ANTARA News",
      "ANTARA News" },
    { "Sana'a, 12/10 (Antara/AFP) - Kota jatuh.",
      "Sana'a, 12/10 (Antara/AFP) -", "Sana'a", "Antara/AFP", "ANTARA News" },
    { "KABARDESA.com \xE2\x80\x94 Kota jatuh.", "KABARDESA.com \xE2\x80\x94",
      "", "KABARDESA.com", "KABARDESA.com" },
    { "DAMASKUS \xE2\x80\x93 Kota jatuh.", "DAMASKUS \xE2\x80\x93", "DAMASKUS",
      "", "" },
    { "Kabul - Kota jatuh.", "Kabul -", "Kabul", "", "" },
    { "BEKASI (Pos Kota) Kota jatuh.", "BEKASI (Pos Kota)", "BEKASI",
      "Pos Kota", "Pos Kota" },
    { "Judul Berita\n\nHama (AFP) - Kota jatuh.", "Hama (AFP) -", "Hama",
      "AFP", "AFP" },
    { "Gaza, Kabar Kita \xE2\x80\x93 Kota jatuh.",
      "Gaza, Kabar Kita \xE2\x80\x93", "Gaza", "Kabar Kita", "Kabar Kita" },
    { "Gaza, Zeitun (AFP) - Kota jatuh.", "Gaza, Zeitun (AFP) -",
      "Gaza, Zeitun", "AFP", "AFP" },
    { "Homs (Kabar Kita) - Kota jatuh.", "Homs (Kabar Kita) -", "Homs",
      "Kabar Kita", "Kabar Kita" },
    // None of these is a dateline.
    { "Suriah - Rusia sepakat.", "", "", "", "" },
    { "Menlu Rusia: kami mendukung.", "", "", "", "" },
    { "Militer Suriah (SANA) mengatakan kota jatuh.", "", "", "", "" },
    { "OPINI - Perang itu panjang.", "", "", "", "" },
    { "Al-Assad - presiden itu - pergi.", "", "", "", "" },
    { "Kota jatuh - kata Reuters.", "", "", "", "" },
    { "\"Beirut - kota kami,\" katanya.", "", "", "", "" },
};

static void says(const Document *d, Span span, const char *want,
                 const char *text)
{
    Str is = sk_span_str(d->text, span);
    if (!sk_str_eq(is, sk_str_of(want)))
        fail_msg("%s: \"%.*s\", not \"%s\"", text, (int)is.n, is.p, want);
}

static void each_case(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        const Case *c = &CASES[i];
        Arena       a;
        Document    d;
        RawDoc      raw = { .id = SK_STR("d"), .bytes = sk_str_of(c->text) };
        sk_arena_init(&a, 8 << 20);
        assert_int_equal(sk_text_read(&a, pack, &raw, &d, NULL), SK_OK);
        check_document(&d);
        says(&d, d.dateline, c->dateline, c->text);
        says(&d, d.dateline_place, c->place, c->text);
        says(&d, d.dateline_outlet, c->outlet, c->text);
        if (!sk_str_eq(d.outlet, sk_str_of(c->name)))
            fail_msg("%s: outlet %.*s", c->text, (int)d.outlet.n, d.outlet.p);
        assert_true((d.outlet.p == NULL) == (c->name[0] == 0));
        // The sentence begins behind the dateline.
        Span last = d.sents.v[d.sents.n - 1];
        assert_true(last.beg >= d.dateline.end || c->dateline[0] == 0);
        sk_arena_clear(&a);
    }
}

static void the_input_knows_better(void **state)
{
    (void)state;
    Arena    a;
    Document d;
    RawDoc   raw = { .id = SK_STR("d"),
                     .outlet = SK_STR("Kabar Desa"),
                     .bytes = SK_STR("Homs (AFP) - Kota jatuh.") };
    sk_arena_init(&a, 8 << 20);
    assert_int_equal(sk_text_read(&a, pack, &raw, &d, NULL), SK_OK);
    assert_true(sk_str_eq(d.outlet, SK_STR("Kabar Desa")));
    says(&d, d.dateline_outlet, "AFP", "outlet given");
    sk_arena_clear(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_case),
        cmocka_unit_test(the_input_knows_better),
    };
    return cmocka_run_group_tests(tests, open_pack, close_pack);
}
