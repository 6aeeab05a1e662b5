// SPDX-License-Identifier: Apache-2.0
// test_read.c: bytes -> Document: what is refused, the map back, the limits,
// the corpora.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <time.h>

#include "made.h"
#include "text/furniture.h"

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

static SkStatus read_text(Arena *a, Str bytes, Document *d, size_t *at)
{
    RawDoc   raw = { .id = SK_STR("d"), .bytes = bytes };
    SkStatus status = sk_text_read(a, pack, &raw, d, at);
    if (status == SK_OK) check_document(d);
    return status;
}

static void refuses(Str bytes, SkStatus want, size_t want_at)
{
    Arena    a;
    Document d;
    size_t   at = 99;
    sk_arena_init(&a, 8 << 20);
    assert_int_equal(read_text(&a, bytes, &d, &at), want);
    if (want != SK_OK) assert_int_equal(at, want_at);
    sk_arena_clear(&a);
}

static void bytes_that_are_no_text(void **state)
{
    (void)state;
    refuses(SK_STR("Kota\0itu"), SK_BINARY, 4);
    refuses(SK_STR("Kota \xFF itu"), SK_UTF8, 5);
    refuses(SK_STR("Kota \xE2\x80"), SK_UTF8, 5);
    refuses(SK_STR("\xC0\xAF"), SK_UTF8, 0);
    refuses(SK_STR(""), SK_OK, 0);
    refuses(SK_STR(" \n\n"), SK_OK, 0);
    refuses(SK_STR("\xEF\xBB\xBF"), SK_OK, 0);
}

static void becomes(Str bytes, Str want)
{
    Arena    a;
    Document d;
    sk_arena_init(&a, 8 << 20);
    assert_int_equal(read_text(&a, bytes, &d, NULL), SK_OK);
    assert_int_equal(d.text.n, want.n);
    assert_memory_equal(d.text.p, want.p, want.n);
    sk_arena_clear(&a);
}

static void bytes_that_are_mended(void **state)
{
    (void)state;
    becomes(SK_STR("\xEF\xBB\xBFKota."), SK_STR("Kota."));
    becomes(SK_STR("Kota.\r\nDesa.\rGurun.\n"),
            SK_STR("Kota.\nDesa.\nGurun.\n"));
    becomes(SK_STR("a\x0C"
                   "b\x7F\tc"),
            SK_STR("a b\x7F\tc"));
    becomes(SK_STR("Ko\xC2\xADta \xE2\x80\x8B"
                   "itu.\xE2\x80\x8E"),
            SK_STR("Kota itu."));
    becomes(SK_STR("\\Kami,\\\" kata A\\B."), SK_STR("\"Kami,\" kata A\\B."));
    becomes(SK_STR("a\\"), SK_STR("a\\"));
    becomes(SK_STR("Baca juga: Itu\nKota.\nBagikan"), SK_STR("Kota.\n"));
}

static void the_map_leads_back(void **state)
{
    (void)state;
    Arena    a;
    Document d;
    Str      s = SK_STR("Bagikan:\r\nIa pergi. \\Kami lapar,\\\" katanya.");
    sk_arena_init(&a, 8 << 20);
    assert_int_equal(read_text(&a, s, &d, NULL), SK_OK);
    assert_int_equal(d.sents.n, 2);
    Span one = sk_text_orig_span(&d, d.sents.v[0]);
    Span two = sk_text_orig_span(&d, d.sents.v[1]);
    assert_true(sk_str_eq(sk_span_str(s, one), SK_STR("Ia pergi.")));
    assert_true(
        sk_str_eq(sk_span_str(s, two), SK_STR("\\Kami lapar,\\\" katanya.")));
    sk_arena_clear(&a);
}

static void folded_lines_are_one_paragraph(void **state)
{
    (void)state;
    Arena    a;
    Document d;
    Str      s = SK_STR(
             "Pasukan yang menguasai bandara itu mundur ke arah utara\n"
                  "kota pada malam hari, kata beberapa orang warga Hama yang\n"
                  "melihat mereka di jalan raya menuju ke kota Aleppo lewat\n"
                  "Idlib.\n\nWarga kembali.\n");
    sk_arena_init(&a, 8 << 20);
    assert_int_equal(read_text(&a, s, &d, NULL), SK_OK);
    assert_int_equal(d.paras.n, 2);
    assert_int_equal(d.sents.n, 2);
    Buf b = sk_buf(&a);
    sk_text_print(&b, &d, true);
    assert_true(sk_str_find(sk_buf_str(&b), SK_STR("lewat Idlib.\n"), 0) !=
                SIZE_MAX);
    sk_arena_clear(&a);
}

static void published_is(Str given, Str want)
{
    Arena    a;
    Document d;
    RawDoc   raw = { .id = SK_STR("d"),
                     .bytes = SK_STR("Kota."),
                     .published = given };
    sk_arena_init(&a, 8 << 20);
    assert_int_equal(sk_text_read(&a, pack, &raw, &d, NULL), SK_OK);
    assert_true(sk_str_eq(d.published, want));
    assert_true((d.published.p == NULL) == (want.n == 0));
    sk_arena_clear(&a);
}

static void days_of_publication(void **state)
{
    (void)state;
    published_is(SK_STR("2013-05-26"), SK_STR("2013-05-26"));
    published_is(SK_STR("2013-05-26T23:10:00+07:00"), SK_STR("2013-05-26"));
    published_is(SK_STR("2016-02-29 08:00"), SK_STR("2016-02-29"));
    published_is(SK_STR("2015-02-29"), SK_STR(""));
    published_is(SK_STR("2013-13-01"), SK_STR(""));
    published_is(SK_STR("2013-00-10"), SK_STR(""));
    published_is(SK_STR("2013-05"), SK_STR(""));
    published_is(SK_STR("26 Mei 2013"), SK_STR(""));
    published_is(SK_STR("2013-05-261"), SK_STR(""));
    published_is((Str){ 0 }, SK_STR(""));
}

// Every allocation fails once; then the reading succeeds.
static void every_allocation_fails_once(void **state)
{
    (void)state;
    static const char text[] =
        "Homs (ANTARA News) - Kota jatuh. Kota  jatuh.\nBaca juga: Itu\n"
        "\\Kami,\\\" kata dia. (Reuters/abc)\r\n0 komentar:\n";
    RawDoc   raw = { .id = SK_STR("d"),
                     .bytes = sk_str_of(text),
                     .title = SK_STR("T"),
                     .outlet = SK_STR("O"),
                     .url = SK_STR("U"),
                     .published = SK_STR("2013-05-26") };
    SkStatus status = SK_NOMEM;
    unsigned n = 0;
    for (; status != SK_OK && n < 1000; n++) {
        Arena    a;
        Document d;
        sk_arena_init(&a, 8 << 20);
        a.fail_in = n + 1;
        status = sk_text_read(&a, pack, &raw, &d, NULL);
        if (status == SK_OK)
            check_document(&d);
        else
            assert_int_equal(status, SK_NOMEM);
        sk_arena_clear(&a);
    }
    assert_int_equal(status, SK_OK);
    assert_in_range(n, 10, 900);
}

// Documents of the largest size made of one piece, over and over: within
// memory, in a time that only a linear reader keeps.
static void read_many(Str piece, size_t size)
{
    char *p = malloc(size);
    assert_non_null(p);
    for (size_t i = 0; i < size; i++) p[i] = piece.p[i % piece.n];
    size -= size % piece.n;
    Arena    a;
    Document d;
    RawDoc   raw = { .id = SK_STR("d"), .bytes = { p, size } };
    sk_arena_init(&a, 64 * size + (8 << 20));
    clock_t  beg = clock();
    SkStatus status = sk_text_read(&a, pack, &raw, &d, NULL);
    double   seconds = (double)(clock() - beg) / CLOCKS_PER_SEC;
    if (status != SK_OK || seconds > 60)
        (void)fprintf(stderr, "\"%s\": %s, %.1f s\n", piece.p,
                      sk_status_text(status), seconds);
    assert_int_equal(status, SK_OK);
    assert_true(seconds < 60);
    sk_arena_clear(&a);
    free(p);
}

static void no_document_is_slow(void **state)
{
    (void)state;
    static const char *const pieces[] = {
        "a",
        "\"",
        "\n",
        ".",
        "a. ",
        "A. B",
        "\\\"",
        "a\n",
        "(",
        "(foto ",
        " ",
        "\xC2\xA0",
        "\xE2\x80\x9C",
        "\r",
        "\r\n",
        "\xE2\x80\x8B",
        "\xE2\x80\xA6",
        "\".",
        ". \"",
        " \\A",
        "-",
        "Jakarta, ",
        "<!\n",
        "Tentara merebut desa itu pada Senin. ",
        "\\n",
        "Baca juga\n",
        "(baca juga",
        "Baca juga: a. ",
    };
    for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++)
        read_many(sk_str_of(pieces[i]), 2 << 20);
}

// Every article of ../shared/corpus and every seed keeps the promises.
static void read_lines(const char *path)
{
    FILE *f = fopen(path, "rb");
    if (f == NULL) {
        print_message("skipped: %s is missing\n", path);
        skip();
    }
    char    *line = NULL;
    size_t   cap = 0;
    ssize_t  n;
    unsigned count = 0;
    Arena    a;
    sk_arena_init(&a, 64 << 20);
    // The lines themselves, JSON and all, are text as good as any.
    while (count < 400 && (n = getline(&line, &cap, f)) > 0) {
        Document d;
        sk_arena_reset(&a);
        assert_int_equal(read_text(&a, (Str){ line, (size_t)n }, &d, NULL),
                         SK_OK);
        assert_true(d.sents.n > 0);
        count++;
    }
    free(line);
    (void)fclose(f);
    sk_arena_clear(&a);
    assert_true(count > 0);
}

static void the_corpus_keeps_the_promises(void **state)
{
    (void)state;
    read_lines("../shared/corpus/indosum.jsonl");
}

// A slip in a table would switch a rule off without a word.
static void tables_hold_known_words(void **state)
{
    (void)state;
    Arena     a;
    Furniture f;
    sk_arena_init(&a, 8 << 20);
    assert_int_equal(sk_furniture_init(&a, pack, &f), SK_OK);
    assert_true(f.table.n_rows > 20 && f.outlets.n_rows > 20 && f.n_has > 3);
    for (uint32_t i = 0; i < f.table.n_rows; i++) {
        Str  why = sk_table_cell(&f.table, i, sk_table_col(&f.table, "why"));
        Rule r = f.rules[i];
        if (r.place == PLACE_COUNT || r.then == THEN_COUNT ||
            !sk_str_eq(why, sk_str_of(sk_left_why((LeftWhy)r.why))))
            fail_msg("furniture.tsv:%u", (unsigned)f.table.lines[i]);
    }
    Table t = sk_table(pack, "abbreviations");
    Str   kinds = SK_STR("title|any|number|after|letter|starter|joiner|tld|"
                           "currency");
    for (uint32_t i = 0; i < t.n_rows; i++) {
        Str kind = sk_table_cell(&t, i, sk_table_col(&t, "kind"));
        if (!sk_str_listed(kinds, '|', kind))
            fail_msg("abbreviations.tsv:%u", (unsigned)t.lines[i]);
    }
    sk_arena_clear(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tables_hold_known_words),
        cmocka_unit_test(bytes_that_are_no_text),
        cmocka_unit_test(bytes_that_are_mended),
        cmocka_unit_test(the_map_leads_back),
        cmocka_unit_test(folded_lines_are_one_paragraph),
        cmocka_unit_test(days_of_publication),
        cmocka_unit_test(every_allocation_fails_once),
        cmocka_unit_test(no_document_is_slow),
        cmocka_unit_test(the_corpus_keeps_the_promises),
    };
    return cmocka_run_group_tests(tests, open_pack, close_pack);
}
