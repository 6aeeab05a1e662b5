// SPDX-License-Identifier: Apache-2.0
// test_str.c: looking at borrowed bytes.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"

static const Str none = { NULL, 0 };

static void assert_str(Str s, const char *expected)
{
    assert_int_equal(s.n, strlen(expected));
    assert_memory_equal(s.p, expected, s.n);
}

static void spans(void **state)
{
    (void)state;
    Str text = SK_STR("di Aleppo");
    assert_str(sk_span_str(text, (Span){ 3, 9 }), "Aleppo");
    assert_true(sk_span_empty((Span){ 4, 4 }));
    assert_true(sk_span_inside((Span){ 3, 9 }, (Span){ 3, 9 }));
    assert_false(sk_span_inside((Span){ 2, 9 }, (Span){ 3, 9 }));
    assert_true(sk_span_meets((Span){ 0, 4 }, (Span){ 3, 9 }));
    assert_false(sk_span_meets((Span){ 0, 3 }, (Span){ 3, 9 }));
}

static void comparing(void **state)
{
    (void)state;
    assert_true(sk_str_eq(none, SK_STR("")));
    assert_false(sk_str_eq(SK_STR("a"), SK_STR("b")));
    assert_true(sk_str_cmp(SK_STR("a"), SK_STR("ab")) < 0);
    assert_true(sk_str_cmp(SK_STR("b"), SK_STR("ab")) > 0);
    assert_true(sk_str_cmp(SK_STR("\xC3"), SK_STR("z")) > 0);
    assert_int_equal(sk_str_cmp(SK_STR("ab"), SK_STR("ab")), 0);
    assert_int_equal(sk_str_cmp(none, SK_STR("")), 0);
    assert_null(sk_str_of(NULL).p);
    assert_str(sk_str_of("kota"), "kota");
}

static void starts_ends_finds(void **state)
{
    (void)state;
    Str s = SK_STR("pertempuran");
    assert_true(sk_str_starts(s, SK_STR("per")));
    assert_true(sk_str_starts(s, SK_STR("")));
    assert_false(sk_str_starts(SK_STR("pe"), SK_STR("per")));
    assert_true(sk_str_ends(s, SK_STR("an")));
    assert_true(sk_str_ends(none, SK_STR("")));
    assert_false(sk_str_ends(s, SK_STR("per")));
    assert_int_equal(sk_str_find(s, SK_STR("r"), 0), 2);
    assert_int_equal(sk_str_find(s, SK_STR("r"), 3), 8);
    assert_true(sk_str_find(s, SK_STR("r"), 9) == SIZE_MAX);
    assert_true(sk_str_find(s, SK_STR("r"), 99) == SIZE_MAX);
    assert_true(sk_str_find(none, SK_STR("r"), 0) == SIZE_MAX);
    assert_int_equal(sk_str_find(s, SK_STR(""), 4), 4);
}

static void parts(void **state)
{
    (void)state;
    Str s = SK_STR("abcdef");
    assert_str(sk_str_sub(s, 2, 4), "cd");
    assert_str(sk_str_sub(s, 2, 99), "cdef");
    assert_str(sk_str_sub(s, 99, 100), "");
    assert_str(sk_str_sub(s, 5, 3), "");
    assert_null(sk_str_sub(none, 0, 3).p);
    assert_str(sk_str_trim(SK_STR(" \t di sana\r\n")), "di sana");
    assert_str(sk_str_trim(SK_STR(" \n ")), "");
    assert_int_equal(sk_str_trim(none).n, 0);
}

static void cutting_a_list(void **state)
{
    (void)state;
    static const char *const expected[] = { "a", "", "bc", "" };
    unsigned                 n = 0;
    Str                      rest = SK_STR("a||bc|");
    while (rest.p != NULL) {
        Str part = sk_str_cut(&rest, '|');
        assert_true(n < 4);
        assert_str(part, expected[n++]);
    }
    assert_int_equal(n, 4);
    assert_null(sk_str_cut(&rest, '|').p);
    assert_true(sk_str_listed(SK_STR("a|bc"), '|', SK_STR("bc")));
    assert_false(sk_str_listed(SK_STR("a|bc"), '|', SK_STR("b")));
    assert_false(sk_str_listed(none, '|', SK_STR("")));
}

static void copies_end_with_a_zero(void **state)
{
    (void)state;
    Arena a;
    sk_arena_init(&a, 1 << 16);
    Str copy = sk_str_copy(&a, SK_STR("Homs"));
    assert_string_equal(copy.p, "Homs");
    assert_int_equal(copy.n, 4);
    assert_string_equal(sk_str_copy(&a, none).p, "");
    a.fail_in = 1;
    assert_null(sk_str_copy(&a, SK_STR("Homs")).p);
    sk_arena_clear(&a);
}

static void lower_case(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        { "", "" },
        { "Suriah DAN Rusia 24/9", "suriah dan rusia 24/9" },
        { "\xC3\x89TAT \xC3\x97", "\xC3\xA9tat \xC3\x97" },
        { "\xC4\xB0stanbul", "istanbul" },          // two bytes become one
        { "\xC8\xBA", "\xE2\xB1\xA5" },             // two become three
        { "\xCE\xA3\xCE\x91", "\xCF\x83\xCE\xB1" }, // Greek
        { "\xD0\xAF\xD0\x81", "\xD1\x8F\xD1\x91" }, // Cyrillic
        { "A\xFF\xC3", "a\xFF\xC3" },               // no UTF-8: it stays
        { "\xEF\xBF\xBDQ", "\xEF\xBF\xBDq" },       // a real U+FFFD
        { "\xD8\xAD\xD9\x84\xD8\xA8", "\xD8\xAD\xD9\x84\xD8\xA8" },
    };
    Arena a;
    sk_arena_init(&a, 1 << 16);
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        Str low = sk_str_lower(&a, sk_str_of(pairs[i][0]));
        assert_string_equal(low.p, pairs[i][1]);
        assert_int_equal(low.n, strlen(pairs[i][1]));
    }
    a.fail_in = 1;
    assert_null(sk_str_lower(&a, SK_STR("A")).p);
    sk_arena_clear(&a);
}

static void whole_numbers(void **state)
{
    (void)state;
    assert_int_equal(sk_str_int(SK_STR("0")), 0);
    assert_int_equal(sk_str_int(SK_STR("0080")), 80);
    assert_true(sk_str_int(SK_STR("999999999999999999")) ==
                INT64_C(999999999999999999));
    assert_int_equal(sk_str_int(SK_STR("1234567890123456789")), -1);
    assert_int_equal(sk_str_int(SK_STR("")), -1);
    assert_int_equal(sk_str_int(none), -1);
    assert_int_equal(sk_str_int(SK_STR("-1")), -1);
    assert_int_equal(sk_str_int(SK_STR("1 ")), -1);
    assert_int_equal(sk_str_int(SK_STR("80.000")), -1);
}

static void hundred_thousandths(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int32_t     value;
    } good[] = {
        { "-33.51", -3351000 },
        { "34.2", 3420000 },
        { "0", 0 },
        { "-0", 0 },
        { "7", 700000 },
        { "37.123454", 3712345 },
        { "37.123455", 3712346 },
        { "-37.123455", -3712346 },
        { "0.00001", 1 },
        { "0.999999", 100000 },
        { "21474.83647", INT32_MAX },
        { "-21474.83647", -INT32_MAX },
        { "1.0000000000000000000000000000000000001", 100000 },
    };
    static const char *const bad[] = {
        "",
        "-",
        ".",
        "1.",
        ".5",
        "+1",
        "--1",
        "1,5",
        "1.2.3",
        "1.2x",
        "1.000000x",
        " 1",
        "21474.83648",
        "999999999999999999",
        "nan",
    };
    int32_t value;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        assert_true(sk_str_e5(sk_str_of(good[i].text), &value));
        assert_int_equal(value, good[i].value);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(sk_str_e5(sk_str_of(bad[i]), &value));
    assert_false(sk_str_e5(none, &value));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(spans),
        cmocka_unit_test(comparing),
        cmocka_unit_test(starts_ends_finds),
        cmocka_unit_test(parts),
        cmocka_unit_test(cutting_a_list),
        cmocka_unit_test(copies_end_with_a_zero),
        cmocka_unit_test(lower_case),
        cmocka_unit_test(whole_numbers),
        cmocka_unit_test(hundred_thousandths),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
