// SPDX-License-Identifier: Apache-2.0
// test_buf.c: text that grows, and JSON written into it.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/utf8.h"

static void assert_buf(const Buf *b, const char *expected)
{
    Str s = sk_buf_str(b);
    assert_int_equal(b->status, SK_OK);
    assert_int_equal(s.n, strlen(expected));
    assert_memory_equal(s.p, expected, s.n);
}

static void plain_text_and_numbers(void **state)
{
    (void)state;
    Arena a;
    sk_arena_init(&a, 1 << 20);
    Buf b = sk_buf(&a);
    assert_buf(&b, "");
    sk_buf_put(&b, SK_STR("n="));
    sk_buf_int(&b, 0);
    sk_buf_char(&b, ' ');
    sk_buf_int(&b, INT64_MIN);
    sk_buf_char(&b, ' ');
    sk_buf_int(&b, INT64_MAX);
    sk_buf_char(&b, ' ');
    sk_buf_hex(&b, (const uint8_t[]){ 0x00, 0x9F, 0xA1 }, 3);
    sk_buf_put(&b, (Str){ NULL, 0 });
    assert_buf(&b, "n=0 -9223372036854775808 9223372036854775807 009fa1");
    sk_arena_clear(&a);
}

static void hundred_thousandths(void **state)
{
    (void)state;
    static const struct {
        int32_t     value;
        const char *text;
    } cases[] = {
        { 3420000, "34.2" },
        { -3351000, "-33.51" },
        { 0, "0" },
        { 100000, "1" },
        { 1, "0.00001" },
        { -1, "-0.00001" },
        { INT32_MAX, "21474.83647" },
        { INT32_MIN, "-21474.83648" },
    };
    Arena a;
    sk_arena_init(&a, 1 << 20);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Buf b = sk_buf(&a);
        sk_buf_e5(&b, cases[i].value);
        assert_buf(&b, cases[i].text);
    }
    sk_arena_clear(&a);
}

static void commas_stand_between_values_only(void **state)
{
    (void)state;
    Arena a;
    sk_arena_init(&a, 1 << 20);
    Buf b = sk_buf(&a);
    sk_json_open(&b, '{');
    sk_json_key(&b, "a");
    sk_json_open(&b, '[');
    sk_json_close(&b, ']');
    sk_json_key(&b, "b");
    sk_json_open(&b, '[');
    sk_json_int(&b, -1);
    sk_json_e5(&b, 3620000);
    sk_json_bool(&b, true);
    sk_json_bool(&b, false);
    sk_json_null(&b);
    sk_json_raw(&b, SK_STR("{}"));
    sk_json_span(&b, (Span){ 3, 9 });
    sk_json_str(&b, SK_STR("x"));
    sk_json_str_or_null(&b, (Str){ NULL, 0 });
    sk_json_str_or_null(&b, SK_STR(""));
    sk_json_close(&b, ']');
    sk_json_key(&b, "c");
    sk_json_open(&b, '{');
    sk_json_close(&b, '}');
    sk_json_close(&b, '}');
    assert_buf(&b, "{\"a\":[],\"b\":[-1,36.2,true,false,null,{},[3,9],\"x\","
                   "null,\"\"],\"c\":{}}");
    sk_arena_clear(&a);
}

static void lines_of_json_have_no_comma_between_them(void **state)
{
    (void)state;
    Arena a;
    sk_arena_init(&a, 1 << 20);
    Buf b = sk_buf(&a);
    for (int i = 0; i < 2; i++) {
        sk_json_open(&b, '[');
        sk_json_int(&b, i);
        sk_json_close(&b, ']');
        sk_buf_char(&b, '\n');
    }
    assert_buf(&b, "[0]\n[1]\n");
    sk_arena_clear(&a);
}

static void strings_are_escaped(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        { "", "\"\"" },
        { "kata \"ya\"", "\"kata \\\"ya\\\"\"" },
        { "a\\b/c", "\"a\\\\b/c\"" },
        { "\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"" },
        { "\x01\x1F\x7F", "\"\\u0001\\u001f\x7F\"" },
        { "\xC3\xA9\xF0\x9F\x98\x80", "\"\xC3\xA9\xF0\x9F\x98\x80\"" },
        { "a\xFFz", "\"a\xEF\xBF\xBDz\"" },
        { "\xED\xA0\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"" },
        { "\xEF\xBF\xBD", "\"\xEF\xBF\xBD\"" },
        { "\xE2\x82", "\"\xEF\xBF\xBD\xEF\xBF\xBD\"" },
    };
    Arena a;
    sk_arena_init(&a, 1 << 20);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Buf b = sk_buf(&a);
        sk_json_str(&b, sk_str_of(cases[i][0]));
        assert_buf(&b, cases[i][1]);
        assert_true(sk_utf8_check(sk_buf_str(&b)) == SIZE_MAX);
    }
    Buf b = sk_buf(&a);
    sk_json_str(&b, (Str){ "a\0b", 3 });
    assert_buf(&b, "\"a\\u0000b\"");
    sk_arena_clear(&a);
}

static void a_long_text_survives_growing(void **state)
{
    (void)state;
    Arena a;
    sk_arena_init(&a, 4 << 20);
    Buf b = sk_buf(&a);
    for (int i = 0; i < 100000; i++) sk_buf_char(&b, (char)('a' + i % 26));
    Str s = sk_buf_str(&b);
    assert_int_equal(s.n, 100000);
    for (size_t i = 0; i < s.n; i++) assert_int_equal(s.p[i], 'a' + i % 26);
    sk_arena_clear(&a);
}

static void write_much(Buf *b)
{
    sk_json_open(b, '[');
    for (int i = 0; i < 300; i++) sk_json_str(b, SK_STR("sepuluh kata"));
    sk_json_close(b, ']');
}

static void each_allocation_may_fail(void **state)
{
    (void)state;
    Arena a;
    sk_arena_init(&a, 1 << 20);
    unsigned failures = 0;
    for (unsigned i = 1;; i++) {
        sk_arena_reset(&a);
        a.fail_in = i;
        Buf b = sk_buf(&a);
        write_much(&b);
        if (b.status == SK_OK) break;
        assert_int_equal(b.status, SK_NOMEM);
        size_t n = b.n;
        sk_buf_char(&b, 'x'); // nothing is written any more
        assert_int_equal(b.n, n);
        failures++;
    }
    assert_int_equal(failures, 6); // 256 bytes, doubled five times
    sk_arena_clear(&a);
}

static void over_the_limit(void **state)
{
    (void)state;
    Arena a;
    sk_arena_init(&a, 1024);
    Buf b = sk_buf(&a);
    write_much(&b);
    assert_int_equal(b.status, SK_LIMIT);
    sk_arena_clear(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_text_and_numbers),
        cmocka_unit_test(hundred_thousandths),
        cmocka_unit_test(commas_stand_between_values_only),
        cmocka_unit_test(lines_of_json_have_no_comma_between_them),
        cmocka_unit_test(strings_are_escaped),
        cmocka_unit_test(a_long_text_survives_growing),
        cmocka_unit_test(each_allocation_may_fail),
        cmocka_unit_test(over_the_limit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
