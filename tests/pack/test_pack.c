// SPDX-License-Identifier: Apache-2.0
// test_pack.c: what goes into a pack comes out of it.
#include "files.h"
#include "pack/pack.h"

static const char words[] = "# words and what they are\n"
                            "word*\tclass\tnote\n"
                            "\n"
                            "Tel Abyad|Tall  Abyad\tplace\tutara\n"
                            "tel\tthing\n"
                            "Tel Abyad Selatan|tel abyad\tplace\n"
                            "\tnothing\t\n"
                            "\xC3\x89tat\tplace\tutara\r\n";

static Pack *make_pack(const char *a, const char *b)
{
    char        why[256];
    const char *wrong;
    Pack       *p = NULL;
    PackSource  sources[] = { { "words", paths[A_TSV] },
                              { "other", paths[B_TSV] } };
    write_text(A_TSV, a);
    write_text(B_TSV, b);
    SkStatus status = sk_pack_write(paths[A_PACK], sources, 2, why);
    if (status != SK_OK) fail_msg("%s", why);
    status = sk_pack_open(&p, paths[A_PACK], &wrong);
    if (status != SK_OK) fail_msg("%s", wrong);
    assert_int_equal(sk_pack_verify(p), SK_OK);
    return p;
}

static void assert_cell(const Table *t, uint32_t row, const char *col,
                        const char *expected)
{
    Str cell = sk_table_cell(t, row, sk_table_col(t, col));
    assert_non_null(cell.p);
    if (!sk_str_eq(cell, sk_str_of(expected)))
        fail_msg("row %u, %s: \"%.*s\"", row, col, (int)cell.n, cell.p);
}

// The rows of a phrase must be those of `rows`, a string of digits.
static void assert_rows(const Table *t, const char *phrase, const char *rows)
{
    char      found[16] = "";
    size_t    n = 0;
    PhraseHit hit = { 0 };
    while (n < 15 && sk_table_next(t, sk_str_of(phrase), &hit))
        found[n++] = (char)('0' + hit.row);
    assert_string_equal(found, rows);
}

static void cells_lines_and_columns(void **state)
{
    (void)state;
    Pack *p = make_pack(words, "only\nx\ny\n");
    Table t = sk_table(p, "words");
    assert_int_equal(t.n_rows, 5);
    assert_int_equal(t.n_cols, 3);
    assert_cell(&t, 0, "word", "Tel Abyad|Tall  Abyad"); // as it was written
    assert_cell(&t, 0, "note", "utara");
    assert_cell(&t, 1, "note", "");
    assert_cell(&t, 3, "word", "");
    assert_cell(&t, 3, "class", "nothing");
    assert_cell(&t, 4, "note", "utara"); // without the carriage return
    assert_cell(&t, 5, "word", "");      // there is no such row
    assert_cell(&t, 0, "absent", "");
    assert_int_equal(sk_table_col(&t, "word"), 0);
    assert_int_equal(sk_table_col(&t, "word*"), UINT32_MAX);
    assert_int_equal(t.lines[0], 4);
    assert_int_equal(t.lines[4], 8);
    Table other = sk_table(p, "other");
    assert_int_equal(other.n_rows, 2);
    assert_cell(&other, 1, "only", "y");
    sk_pack_close(p);
}

static void phrases_are_found_in_file_order(void **state)
{
    (void)state;
    Pack *p = make_pack(words, "only\n");
    Table t = sk_table(p, "words");
    assert_rows(&t, "tel abyad", "02");
    assert_rows(&t, "tall abyad", "0");
    assert_rows(&t, "tel abyad selatan", "2");
    assert_rows(&t, "tel", "1");
    assert_rows(&t, "\xC3\xA9tat", "4");
    assert_rows(&t, "tall", ""); // only the start of a phrase
    assert_rows(&t, "abyad", "");
    assert_rows(&t, "Tel Abyad", ""); // the caller lower-cases
    assert_rows(&t, "", "");
    sk_pack_close(p);
}

static void the_longest_phrase_is_found_word_by_word(void **state)
{
    (void)state;
    Pack     *p = make_pack(words, "only\n");
    Table     t = sk_table(p, "words");
    PhraseHit hit = { 0 };
    uint64_t  h = sk_phrase_add(SK_HASH_SEED, SK_STR("tel"));
    assert_true(sk_table_next_hash(&t, h, &hit));
    assert_int_equal(hit.row, 1);
    assert_false(sk_table_next_hash(&t, h, &hit));
    assert_true(sk_table_more(&t, h));
    h = sk_phrase_add(h, SK_STR("abyad"));
    assert_true(sk_table_more(&t, h));
    h = sk_phrase_add(h, SK_STR("selatan"));
    assert_false(sk_table_more(&t, h));
    hit = (PhraseHit){ 0 };
    assert_true(sk_table_next_hash(&t, h, &hit));
    assert_int_equal(hit.row, 2);
    h = sk_phrase_add(SK_HASH_SEED, SK_STR("tall"));
    hit = (PhraseHit){ 0 };
    assert_false(sk_table_next_hash(&t, h, &hit));
    assert_true(sk_table_more(&t, h));
    assert_false(sk_table_more(&t, sk_phrase_add(h, SK_STR("kosong"))));
    sk_pack_close(p);
}

static void a_row_that_lists_a_phrase_twice_is_one_hit(void **state)
{
    (void)state;
    Pack *p = make_pack("w*\nidlib|Idlib|idlib\naleppo\nidlib\n", "only\n");
    Table t = sk_table(p, "words");
    assert_rows(&t, "idlib", "02");
    assert_rows(&t, "aleppo", "1");
    sk_pack_close(p);
}

static void tables_without_phrases_rows_or_being(void **state)
{
    (void)state;
    Pack *p = make_pack("a\tb\n1\t2\n", "a*\n");
    Table none = sk_table(p, "absent");
    Table plain = sk_table(p, "words");
    Table empty = sk_table(p, "other");
    assert_int_equal(none.n_rows, 0);
    assert_int_equal(empty.n_rows, 0);
    assert_int_equal(empty.n_cols, 1);
    const Table *tables[] = { &none, &plain, &empty };
    for (int i = 0; i < 3; i++) {
        assert_rows(tables[i], "1", "");
        assert_false(sk_table_more(tables[i], SK_HASH_SEED));
        assert_cell(tables[i], 7, "a", "");
    }
    assert_int_equal(sk_table(NULL, "words").n_rows, 0);
    assert_int_equal(sk_table_col(&none, "a"), UINT32_MAX);
    sk_pack_close(p);
    sk_pack_close(NULL);
}

static void many_phrases(void **state)
{
    enum { N = 3000 };
    (void)state;
    char *text = malloc(N * 32);
    assert_non_null(text);
    size_t n = (size_t)sprintf(text, "w*\tn\n");
    for (int i = 0; i < N; i++)
        n += (size_t)sprintf(text + n, "kata %d x%d\t%d\n", i / 3, i % 3, i);
    Pack *p = make_pack(text, "only\n");
    Table t = sk_table(p, "words");
    for (int i = 0; i < N; i++) {
        char      phrase[32];
        PhraseHit hit = { 0 };
        sprintf(phrase, "kata %d x%d", i / 3, i % 3);
        assert_true(sk_table_next(&t, sk_str_of(phrase), &hit));
        assert_int_equal(hit.row, i);
        assert_false(sk_table_next(&t, sk_str_of(phrase), &hit));
    }
    assert_rows(&t, "kata 1000 x0", "");
    sk_pack_close(p);
    free(text);
}

static void the_same_input_gives_the_same_bytes(void **state)
{
    (void)state;
    size_t     n, m;
    char       why[256];
    PackSource sources[] = { { "words", paths[A_TSV] } };
    write_text(A_TSV, words);
    assert_int_equal(sk_pack_write(paths[A_PACK], sources, 1, why), SK_OK);
    assert_int_equal(sk_pack_write(paths[B_PACK], sources, 1, why), SK_OK);
    char *one = read_bytes(A_PACK, &n);
    char *two = read_bytes(B_PACK, &m);
    assert_int_equal(n, m);
    assert_memory_equal(one, two, n);
    free(one);
    free(two);
}

static void the_hash_names_the_contents(void **state)
{
    (void)state;
    Pack   *p = make_pack("a\nx\n", "only\n");
    Hash128 one = sk_pack_hash(p);
    sk_pack_close(p);
    p = make_pack("a\ny\n", "only\n");
    Hash128 two = sk_pack_hash(p);
    sk_pack_close(p);
    p = make_pack("a\nx\n", "only\n");
    Hash128 again = sk_pack_hash(p);
    sk_pack_close(p);
    assert_memory_not_equal(one.b, two.b, sizeof one.b);
    assert_memory_equal(one.b, again.b, sizeof one.b);
}

static void a_byte_order_mark_is_skipped(void **state)
{
    (void)state;
    Pack *p = make_pack("\xEF\xBB\xBF"
                        "a\nx\n",
                        "only\n");
    Table t = sk_table(p, "words");
    assert_cell(&t, 0, "a", "x");
    sk_pack_close(p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cells_lines_and_columns),
        cmocka_unit_test(phrases_are_found_in_file_order),
        cmocka_unit_test(the_longest_phrase_is_found_word_by_word),
        cmocka_unit_test(a_row_that_lists_a_phrase_twice_is_one_hit),
        cmocka_unit_test(tables_without_phrases_rows_or_being),
        cmocka_unit_test(many_phrases),
        cmocka_unit_test(the_same_input_gives_the_same_bytes),
        cmocka_unit_test(the_hash_names_the_contents),
        cmocka_unit_test(a_byte_order_mark_is_skipped),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
