// SPDX-License-Identifier: Apache-2.0
// test_broken.c: broken sources and broken packs are refused, with words.
#include <sys/stat.h>

#include "files.h"
#include "pack/format.h"
#include "pack/index.h"
#include "pack/pack.h"
#include "walk.h"

// Packs `text` as the table "words" into A_PACK.
static SkStatus pack_text(const char *text, size_t n, char why[256])
{
    PackSource source = { "words", paths[A_TSV] };
    write_bytes(A_TSV, text, n);
    return sk_pack_write(paths[A_PACK], &source, 1, why);
}

static void broken_sources_are_named_with_their_line(void **state)
{
    (void)state;
    static const struct {
        const char *text, *says;
        SkStatus    status;
    } cases[] = {
        { "a\tb\n1\t2\t3\n", "a.tsv:2: more than 2 cells", SK_USAGE },
        { "# x\n\na\n1\t\n", "a.tsv:4: more than 1 cells", SK_USAGE },
        { "a\t\tc\n", "a.tsv:1: column 2 has no name", SK_USAGE },
        { "a\t*\n", "a.tsv:1: column 2 has no name", SK_USAGE },
        { "a\tb\ta\n", "a.tsv:1: two columns are called \"a\"", SK_USAGE },
        { "a*\ta\n", "a.tsv:1: two columns are called \"a\"", SK_USAGE },
        { "a*\tb*\n", "a.tsv:1: two columns have a \"*\"", SK_USAGE },
        { "a\tb\nkata  kelas\n", "a.tsv:2: blanks where a tab", SK_USAGE },
        { "a*\n\nx||y\n", "a.tsv:3: an empty phrase", SK_USAGE },
        { "a*\nx|\n", "a.tsv:2: an empty phrase", SK_USAGE },
        { "a*\n|x\n", "a.tsv:2: an empty phrase", SK_USAGE },
        { "", "no line names the columns", SK_USAGE },
        { "# only\n", "no line names the columns", SK_USAGE },
        { "a\n\xFF\n", "a.tsv:2: not UTF-8", SK_UTF8 },
    };
    char why[256];
    unlink(paths[A_PACK]);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        SkStatus s = pack_text(cases[i].text, strlen(cases[i].text), why);
        assert_int_equal(s, cases[i].status);
        if (strstr(why, cases[i].says) == NULL) fail_msg("%s", why);
        assert_int_equal(access(paths[A_PACK], F_OK), -1);
    }
    assert_int_equal(pack_text("a\nx\0y\n", 6, why), SK_BINARY);
    assert_non_null(strstr(why, "a.tsv:2: not text"));
}

static void a_failure_leaves_the_old_pack(void **state)
{
    (void)state;
    char        why[256];
    const char *wrong;
    Pack       *p;
    assert_int_equal(pack_text("a\nx\n", 4, why), SK_OK);
    assert_int_equal(pack_text("a\nx\ty\n", 6, why), SK_USAGE);
    assert_int_equal(sk_pack_open(&p, paths[A_PACK], &wrong), SK_OK);
    assert_int_equal(sk_table(p, "words").n_rows, 1);
    sk_pack_close(p);
}

static void files_that_cannot_be_used(void **state)
{
    (void)state;
    char       why[256], deep[128];
    PackSource twice[] = { { "words", paths[A_TSV] },
                           { "words", paths[B_TSV] } };
    PackSource missing = { "words", "/nonexistent/a.tsv" };
    write_text(A_TSV, "a\n");
    write_text(B_TSV, "a\n");
    assert_int_equal(sk_pack_write(paths[A_PACK], twice, 2, why), SK_USAGE);
    assert_non_null(strstr(why, "\"words\" is there already"));
    assert_int_equal(sk_pack_write(paths[A_PACK], &missing, 1, why), SK_IO);
    assert_string_equal(why, "/nonexistent/a.tsv: No such file or directory");
    snprintf(deep, sizeof deep, "%s/none/a.pack", folder);
    assert_int_equal(sk_pack_write(deep, twice, 1, why), SK_IO);
    assert_non_null(strstr(why, "none/a.pack: "));
    // A folder stands where the pack should go; the draft is removed.
    unlink(paths[B_PACK]);
    assert_int_equal(mkdir(paths[B_PACK], 0700), 0);
    assert_int_equal(sk_pack_write(paths[B_PACK], twice, 1, why), SK_IO);
    assert_int_equal(rmdir(paths[B_PACK]), 0);
}

static void two_phrases_with_one_hash_are_refused(void **state)
{
    (void)state;
    Arena       a;
    Str         clash = { NULL, 0 };
    PhraseIndex index;
    PhraseKey   items[] = { { 42, SK_STR("tel"), 0, true },
                            { 43, SK_STR("homs"), 1, true },
                            { 42, SK_STR("idlib"), 2, true } };
    PhraseKeys  keys = { items, 3, 3 };
    sk_arena_init(&a, 1 << 16);
    assert_int_equal(sk_index_build(&a, &keys, &index, &clash), SK_USAGE);
    assert_true(sk_str_eq(clash, SK_STR("idlib")));
    keys.n = 2;
    assert_int_equal(sk_index_build(&a, &keys, &index, &clash), SK_OK);
    assert_int_equal(index.n_hits, 2);
    sk_arena_clear(&a);
}

static void each_allocation_of_the_index_may_fail(void **state)
{
    (void)state;
    Arena    a;
    unsigned failures = 0;
    sk_arena_init(&a, 1 << 20);
    for (unsigned i = 1;; i++) {
        Str         clash = { NULL, 0 };
        PhraseKeys  keys = { 0 };
        PhraseIndex index;
        sk_arena_reset(&a);
        a.fail_in = i;
        SkStatus s = sk_index_add(&a, &keys, SK_STR("Tel Abyad"), 0);
        if (s == SK_OK) s = sk_index_build(&a, &keys, &index, &clash);
        if (s == SK_OK) break;
        assert_int_equal(s, SK_NOMEM);
        assert_null(clash.p);
        failures++;
    }
    assert_int_equal(failures, 7);
    sk_arena_clear(&a);
}

static void make_pack(void)
{
    char              why[256];
    static const char text[] = "word*\tclass\n"
                               "tel abyad|tel\tplace\n"
                               "tel\tthing\n"
                               "homs|hims\tplace\n";
    SkStatus          status = pack_text(text, sizeof text - 1, why);
    if (status != SK_OK) fail_msg("%s", why);
}

// Opens B_PACK and uses all of it; true when it is found damaged, at the
// opening or by its hash.
static bool is_refused(void)
{
    Pack       *p;
    const char *why = NULL;
    SkStatus    status = sk_pack_open(&p, paths[B_PACK], &why);
    if (status != SK_OK) {
        assert_int_equal(status, SK_PACK);
        assert_null(p);
        assert_true(strlen(why) > 0);
        return true;
    }
    volatile uint64_t used = walk_table(p, "words");
    (void)used;
    status = sk_pack_verify(p);
    sk_pack_close(p);
    return status == SK_PACK;
}

static void each_flipped_byte_is_noticed(void **state)
{
    (void)state;
    size_t n;
    make_pack();
    char *bytes = read_bytes(A_PACK, &n);
    for (size_t i = 0; i < n; i++) {
        static const char flips[] = { 0x01, (char)0x80, (char)0xFF };
        for (size_t k = 0; k < sizeof flips; k++) {
            bytes[i] ^= flips[k];
            write_bytes(B_PACK, bytes, n);
            bytes[i] ^= flips[k];
            if (!is_refused()) fail_msg("byte %zu", i);
        }
    }
    write_bytes(B_PACK, bytes, n);
    assert_false(is_refused());
    free(bytes);
}

static void each_other_length_is_refused(void **state)
{
    (void)state;
    size_t      n;
    Pack       *p;
    const char *why;
    make_pack();
    char *bytes = read_bytes(A_PACK, &n);
    for (size_t i = 0; i < n; i++) {
        write_bytes(B_PACK, bytes, i);
        assert_int_equal(sk_pack_open(&p, paths[B_PACK], &why), SK_PACK);
    }
    assert_string_equal(why, "a pack that is cut short");
    write_bytes(B_PACK, bytes, n + 1);
    assert_int_equal(sk_pack_open(&p, paths[B_PACK], &why), SK_PACK);
    assert_string_equal(why, "a pack with something behind its end");
    free(bytes);
}

// Writes the pack with the 4 bytes at `at` replaced and gives the words with
// which it is refused.
static const char *refusal_of(size_t at, uint32_t value)
{
    size_t      n;
    Pack       *p;
    const char *why = NULL;
    char       *bytes = read_bytes(A_PACK, &n);
    memcpy(bytes + at, &value, sizeof value);
    write_bytes(B_PACK, bytes, n);
    free(bytes);
    assert_int_equal(sk_pack_open(&p, paths[B_PACK], &why), SK_PACK);
    return why;
}

static void refusals_say_what_is_wrong(void **state)
{
    (void)state;
    Pack       *p;
    const char *why;
    make_pack();
    assert_string_equal(refusal_of(offsetof(PackHeader, magic), 0),
                        "no pack: it does not start like one");
    assert_string_equal(refusal_of(offsetof(PackHeader, version), 99),
                        "a pack of another version");
    assert_string_equal(refusal_of(offsetof(PackHeader, mark), 0x04030201),
                        "a pack for another kind of machine");
    assert_string_equal(refusal_of(offsetof(PackHeader, n_tables), UINT32_MAX),
                        "a damaged pack");
    write_text(B_PACK, "short");
    assert_int_equal(sk_pack_open(&p, paths[B_PACK], &why), SK_PACK);
    assert_string_equal(why, "no pack: it is too short");
    assert_int_equal(sk_pack_open(&p, "/nonexistent", &why), SK_IO);
    assert_string_equal(why, "it cannot be read");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(broken_sources_are_named_with_their_line),
        cmocka_unit_test(a_failure_leaves_the_old_pack),
        cmocka_unit_test(files_that_cannot_be_used),
        cmocka_unit_test(two_phrases_with_one_hash_are_refused),
        cmocka_unit_test(each_allocation_of_the_index_may_fail),
        cmocka_unit_test(each_flipped_byte_is_noticed),
        cmocka_unit_test(each_other_length_is_refused),
        cmocka_unit_test(refusals_say_what_is_wrong),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
