// SPDX-License-Identifier: Apache-2.0
// test_edtf.c: the days between which a date lies.
#include "made.h"

static const struct {
    const char *edtf, *earliest, *latest;
} CASES[] = {
    { "2013-05-25", "2013-05-25", "2013-05-25" },
    { "2013-05", "2013-05-01", "2013-05-31" },
    { "2013", "2013-01-01", "2013-12-31" },
    { "2012-02", "2012-02-01", "2012-02-29" },
    { "1900-02", "1900-02-01", "1900-02-28" },
    { "2000-02", "2000-02-01", "2000-02-29" },
    { "201X", "2010-01-01", "2019-12-31" },
    { "20XX-05", "2000-05-01", "2099-05-31" },
    { "2013-XX-25", "2013-01-25", "2013-12-25" },
    { "2013-XX-31", "2013-01-31", "2013-12-31" },
    { "2013-0X-31", "2013-01-31", "2013-08-31" },
    { "2013-05-1X", "2013-05-10", "2013-05-19" },
    { "2013-05-XX", "2013-05-01", "2013-05-31" },
    { "2013-02-3X", "", "" },
    { "201X-02-29", "2012-02-29", "2016-02-29" },
    { "2013-10-07/2013-10-14", "2013-10-07", "2013-10-14" },
    { "2013-09/2013-11", "2013-09-01", "2013-11-30" },
    { "2011/..", "2011-01-01", "9999-12-31" },
    { "2011/", "2011-01-01", "9999-12-31" },
    { "../2013-05", "0000-01-01", "2013-05-31" },
    { "/2013-05", "0000-01-01", "2013-05-31" },
    { "2013-12-30/XXXX-01-02", "2013-12-30", "9999-12-31" },
    { "2013-05-25?", "2013-05-25", "2013-05-25" },
    { "2013~-05", "2013-05-01", "2013-05-31" },
    { "2013-05-25T10:00", "2013-05-25", "2013-05-25" },
    { "2013-05-25T22/2013-05-26T06", "2013-05-25", "2013-05-26" },
    { "2013-21", "2013-01-01", "2013-12-31" },
    { "2013-34", "2013-04-01", "2013-06-30" },
    { "2013-39", "2013-09-01", "2013-12-31" },
    { "2013-41", "2013-07-01", "2013-12-31" },
    // no place on the line of time
    { "XXXX-09-29", "", "" },
    { "XXXX-09-22/XXXX-09-23", "", "" },
    { "XXXX", "", "" },
    { "X013", "", "" },
    { "../..", "", "" },
    // no dates
    { "", "", "" },
    { "/", "", "" },
    { "2013-13", "", "" },
    { "2013-00-10", "", "" },
    { "2013-02-30", "", "" },
    { "2013-5-1", "", "" },
    { "2013-05-25-01", "", "" },
    { "13-05-25", "", "" },
    { "2013-05-26/2013-05-25", "", "" },
    { "2013-05-", "", "" },
    { "kemarin", "", "" },
    { "2013-05-25/2013-05-26/2013-05-27/2013-05-28/2013-05-29/2013-05-30", "",
      "" },
};

static void bounds_of_dates(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        DateBounds b;
        bool       ok = sk_edtf_bounds(sk_str_of(CASES[i].edtf), &b);
        if (strcmp(b.earliest, CASES[i].earliest) != 0 ||
            strcmp(b.latest, CASES[i].latest) != 0)
            print_error("%s\n", CASES[i].edtf);
        assert_string_equal(b.earliest, CASES[i].earliest);
        assert_string_equal(b.latest, CASES[i].latest);
        assert_int_equal(ok, CASES[i].earliest[0] != '\0');
    }
}

// Anything at all in any field gives bounds in order, or none.
static void any_letters(void **state)
{
    static const char LETTERS[] = "0129X-/.T?";
    (void)state;
    uint64_t h = 1;
    for (int i = 0; i < 200000; i++) {
        char       s[12];
        DateBounds b;
        h = h * 6364136223846793005u + 1442695040888963407u;
        size_t n = (h >> 60) % sizeof s;
        for (size_t k = 0; k < n; k++)
            s[k] = LETTERS[(h >> (4 * k)) % (sizeof LETTERS - 1)];
        if (sk_edtf_bounds((Str){ s, n }, &b)) {
            assert_true(strlen(b.earliest) == 10 && strlen(b.latest) == 10);
            assert_true(strcmp(b.earliest, b.latest) <= 0);
        } else {
            assert_string_equal(b.earliest, "");
            assert_string_equal(b.latest, "");
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bounds_of_dates),
        cmocka_unit_test(any_letters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
