// SPDX-License-Identifier: Apache-2.0
// test_utf8.c: code points in bytes.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/utf8.h"

static bool is_surrogate(uint32_t cp) { return cp >= 0xD800 && cp <= 0xDFFF; }

static void every_code_point_comes_back(void **state)
{
    (void)state;
    for (uint32_t cp = 0; cp <= 0x10FFFF; cp++) {
        char   out[4];
        size_t at = 0;
        if (is_surrogate(cp)) continue;
        unsigned n = sk_utf8_put(cp, out);
        Str      s = { out, n };
        if (sk_utf8_next(s, &at) != cp || at != n) fail_msg("U+%X", cp);
        if (sk_utf8_check(s) != SIZE_MAX) fail_msg("U+%X", cp);
    }
}

static void no_code_point_becomes_the_replacement(void **state)
{
    (void)state;
    char out[4];
    assert_int_equal(sk_utf8_put(0xD800, out), 3);
    assert_memory_equal(out, "\xEF\xBF\xBD", 3);
    assert_int_equal(sk_utf8_put(0x110000, out), 3);
    assert_memory_equal(out, "\xEF\xBF\xBD", 3);
}

// Each text is bad from its first byte on: that byte gives U+FFFD alone.
static void broken_sequences(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "\x80",
        "\xBF", // a tail without a head
        "\xC0\x80",
        "\xC1\xBF", // overlong, two bytes
        "\xE0\x80\x80",
        "\xE0\x9F\xBF", // overlong, three
        "\xF0\x80\x80\x80",
        "\xF0\x8F\xBF\xBF", // overlong, four
        "\xED\xA0\x80",
        "\xED\xBF\xBF", // surrogates
        "\xF4\x90\x80\x80",
        "\xF5\x80\x80\x80", // over U+10FFFF
        "\xF8\x88\x80\x80\x80",
        "\xFE",
        "\xFF",
        "\xC3",
        "\xC3x",
        "\xE2\x82",
        "\xE2\x82x", // cut short
        "\xF0\x9F\x92",
        "\xF0\x9F\x92x",
        "\xE2x",
        "\xF0x",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        size_t at = 0;
        Str    s = sk_str_of(bad[i]);
        assert_int_equal(sk_utf8_next(s, &at), 0xFFFD);
        assert_int_equal(at, 1);
        assert_int_equal(sk_utf8_check(s), 0);
    }
}

static void a_cut_sequence_is_not_read_beyond_the_end(void **state)
{
    (void)state;
    size_t at = 0;
    Str    s = { "\xE2\x82\xAC", 2 }; // the third byte is not part of the Str
    assert_int_equal(sk_utf8_next(s, &at), 0xFFFD);
    assert_int_equal(at, 1);
    assert_int_equal(sk_utf8_check(s), 0);
}

static void the_first_bad_byte_is_found_anywhere(void **state)
{
    (void)state;
    char text[64];
    for (size_t bad = 0; bad < sizeof text; bad++) {
        memset(text, 'a', sizeof text);
        text[bad] = (char)0xFF;
        assert_int_equal(sk_utf8_check((Str){ text, sizeof text }), bad);
    }
    memset(text, 'a', sizeof text);
    assert_true(sk_utf8_check((Str){ text, sizeof text }) == SIZE_MAX);
    assert_true(sk_utf8_check((Str){ NULL, 0 }) == SIZE_MAX);
}

static void letters(void **state)
{
    (void)state;
    static const uint32_t yes[] = {
        'a',    'z',    'A',    'Z',     0xAA,
        0xE9,   0x2BC,                          // modifier apostrophe
        0x301,                                  // combining acute
        0x3B1,  0x44F,  0x5D0,  0x62D,   0x64B, // Arabic letter and mark
        0x1E0D, 0x4E2D, 0xAC00, 0x20000, 0xE0100,
    };
    static const uint32_t no[] = {
        '@',    '[',    '`',    '{',     '0',      ' ',        '-',
        '\'',   0x7F,   0xA0,   0xAB,    0xD7,     0x660,      0x2019,
        0x2013, 0x20AC, 0xFFFD, 0x1F600, 0x10FFFF, UINT32_MAX,
    };
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
        assert_true(sk_cp_letter(yes[i]));
    for (size_t i = 0; i < sizeof no / sizeof *no; i++)
        assert_false(sk_cp_letter(no[i]));
}

static void lower_case(void **state)
{
    (void)state;
    static const uint32_t pairs[][2] = {
        { 'A', 'a' },       { 'Z', 'z' },
        { '@', '@' },       { 'a', 'a' },
        { 0xC0, 0xE0 },     { 0xD7, 0xD7 },
        { 0xDE, 0xFE },     { 0xDF, 0xDF },
        { 0x100, 0x101 },   { 0x101, 0x101 },
        { 0x130, 'i' },     { 0x131, 0x131 },
        { 0x139, 0x13A },   { 0x178, 0xFF },
        { 0x18F, 0x259 },   { 0x1C4, 0x1C6 },
        { 0x1C5, 0x1C6 },   { 0x386, 0x3AC },
        { 0x3A3, 0x3C3 },   { 0x400, 0x450 },
        { 0x42F, 0x44F },   { 0x4C0, 0x4CF },
        { 0x1E0C, 0x1E0D }, { 0x1E9E, 0xDF },
        { 0x1F08, 0x1F00 }, { 0x212A, 'k' },
        { 0xA7AA, 0x266 },  { 0xFF21, 0xFF41 },
        { 0x531, 0x531 },   { 0x10400, 0x10400 },
        { 0x62D, 0x62D },   { UINT32_MAX, UINT32_MAX },
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        assert_int_equal(sk_cp_lower(pairs[i][0]), pairs[i][1]);
        assert_int_equal(sk_cp_upper(pairs[i][0]), pairs[i][0] != pairs[i][1]);
    }
}

static void lower_case_has_no_lower_case(void **state)
{
    (void)state;
    for (uint32_t cp = 0; cp <= 0x10FFFF; cp++) {
        uint32_t low = sk_cp_lower(cp);
        if (sk_cp_lower(low) != low) fail_msg("U+%X", cp);
        if (low != cp && !sk_cp_letter(cp)) fail_msg("U+%X", cp);
        if (low != cp && !sk_cp_letter(low)) fail_msg("U+%X", cp);
    }
}

static void digits_and_spaces(void **state)
{
    (void)state;
    assert_true(sk_cp_digit('0') && sk_cp_digit('9'));
    assert_false(sk_cp_digit('/') || sk_cp_digit(':') || sk_cp_digit(0x660));
    static const uint32_t yes[] = { ' ',    '\t',   '\n',   '\r',
                                    0x85,   0xA0,   0x2003, 0x200A,
                                    0x2028, 0x202F, 0x205F, 0x3000 };
    static const uint32_t no[] = { 0, 8, 14, 'a', 0x200B, 0x2010, 0xFEFF };
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
        assert_true(sk_cp_space(yes[i]));
    for (size_t i = 0; i < sizeof no / sizeof *no; i++)
        assert_false(sk_cp_space(no[i]));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_code_point_comes_back),
        cmocka_unit_test(no_code_point_becomes_the_replacement),
        cmocka_unit_test(broken_sequences),
        cmocka_unit_test(a_cut_sequence_is_not_read_beyond_the_end),
        cmocka_unit_test(the_first_bad_byte_is_found_anywhere),
        cmocka_unit_test(letters),
        cmocka_unit_test(lower_case),
        cmocka_unit_test(lower_case_has_no_lower_case),
        cmocka_unit_test(digits_and_spaces),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
