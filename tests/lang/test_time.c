// SPDX-License-Identifier: Apache-2.0
// test_time.c: days of the calendar, and times at its edges.
#include "made.h"

#include "lang/day.h"

static void same_day(Day d, const char *want)
{
    char out[12];
    sk_day_edtf(d, out);
    assert_string_equal(out, want);
}

static void numbers_and_back(void **state)
{
    (void)state;
    assert_int_equal(sk_day_number((Day){ 1970, 1, 1 }), 0);
    assert_int_equal(sk_day_number((Day){ 1969, 12, 31 }), -1);
    assert_int_equal(sk_day_number((Day){ 2000, 3, 1 }), 11017);
    same_day(sk_day_of(11016), "2000-02-29");
    for (long n = -719162; n <= 2932896; n += 97) {
        Day d = sk_day_of(n);
        assert_true(sk_day_valid(d.year, d.month, d.day));
        assert_int_equal(sk_day_number(d), n);
    }
}

static void outside_of_the_years_is_no_day(void **state)
{
    (void)state;
    assert_int_equal(sk_day_of(-719163).year, -1);
    same_day(sk_day_of(-719162), "0001-01-01");
    same_day(sk_day_of(2932896), "9999-12-31");
    assert_int_equal(sk_day_of(2932897).year, -1);
    assert_int_equal(sk_day_add_months((Day){ 1, 1, 31 }, -1).year, -1);
    assert_int_equal(sk_day_add_months((Day){ 2016, 9, 30 }, -36000).year, -1);
    assert_int_equal(sk_day_add_months((Day){ 9999, 12, 1 }, 1).year, -1);
}

static void weekdays(void **state)
{
    (void)state;
    assert_int_equal(sk_day_weekday((Day){ 1970, 1, 1 }), 4);
    assert_int_equal(sk_day_weekday((Day){ 2016, 9, 24 }), 6);
    assert_int_equal(sk_day_weekday((Day){ 1969, 12, 31 }), 3);
    assert_int_equal(sk_day_weekday((Day){ 1945, 8, 17 }), 5);
    assert_int_equal(sk_day_weekday((Day){ 1, 1, 1 }), 1);
}

static void months(void **state)
{
    (void)state;
    same_day(sk_day_add_months((Day){ 2016, 3, 31 }, -1), "2016-02-29");
    same_day(sk_day_add_months((Day){ 2015, 3, 31 }, -1), "2015-02-28");
    same_day(sk_day_add_months((Day){ 2016, 1, -1 }, -1), "2015-12");
    same_day(sk_day_add_months((Day){ 2015, 12, 15 }, 13), "2017-01-15");
}

static void validity(void **state)
{
    (void)state;
    assert_true(sk_day_valid(-1, 2, 29));
    assert_true(sk_day_valid(2000, 2, 29));
    assert_false(sk_day_valid(1900, 2, 29));
    assert_false(sk_day_valid(2016, 2, 30));
    assert_false(sk_day_valid(2016, 13, 1));
    assert_false(sk_day_valid(2016, 0, 1));
    assert_false(sk_day_valid(2016, 1, 0));
}

static void reading(void **state)
{
    static const char *const bad[] = { "",           "2016-09",
                                       "2016-9-30",  "2016-02-30",
                                       "0000-01-01", "2016/09/30",
                                       "abcd-ef-gh" };
    Day                      d;
    (void)state;
    assert_true(sk_day_read(SK_STR("2016-09-30T12:00:00Z"), &d));
    same_day(d, "2016-09-30");
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(sk_day_read(sk_str_of(bad[i]), &d));
}

static void printing(void **state)
{
    (void)state;
    same_day((Day){ -1, 9, 24 }, "XXXX-09-24");
    same_day((Day){ 2013, 5, -1 }, "2013-05");
    same_day((Day){ 987, -1, -1 }, "0987");
}

// The one time of a sentence, seen from 2016-09-30 (a Friday).
static void resolves(const char *text, const char *edtf)
{
    const Analysis *an = analyse(text, "2016-09-30");
    if (an->times.n != 1) fail_msg("%u times in %s", an->times.n, text);
    assert_string_equal(an->times.v[0].edtf, edtf);
}

// What lies outside of the calendar is never printed as a date.
static void no_day_that_is_none(void **state)
{
    (void)state;
    resolves("Perang berlangsung 3000 tahun terakhir.", "");
    resolves("Perang berlangsung 300 dekade terakhir.", "");
    resolves("Perang pecah 5000 tahun lalu.", "");
    resolves("Perang pecah 9000 tahun mendatang.", "");
    resolves("Perang pecah 200 tahun lalu.", "1816");
    resolves("Desa itu direbut pada 25-31 Juni 2015.", "2015-06");
    resolves("Desa itu direbut pada 25-30 Juni 2015.",
             "2015-06-25/2015-06-30");
    resolves("Desa itu direbut pada 29 Februari tahun lalu.", "2015");
    resolves("Desa itu direbut pada 28 Februari tahun lalu.", "2015-02-28");
    assert_int_equal(analyse("Nomor 24-9-ab dicatat.", NULL)->times.n, 0);
}

static void before_1970(void **state)
{
    (void)state;
    const Analysis *an = analyse("Pada Jumat, 17 Agustus 1945, ia lahir.",
                                 NULL);
    assert_int_equal(an->times.n, 1);
    assert_string_equal(an->times.v[0].edtf, "1945-08-17");
    assert_int_equal(an->times.v[0].flags & TIME_WEEKDAY_MISMATCH, 0);
    an = analyse("Pada Kamis, 17 Agustus 1945, ia lahir.", NULL);
    assert_int_equal(an->times.v[0].flags & TIME_WEEKDAY_MISMATCH,
                     TIME_WEEKDAY_MISMATCH);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_and_back),
        cmocka_unit_test(outside_of_the_years_is_no_day),
        cmocka_unit_test(weekdays),
        cmocka_unit_test(months),
        cmocka_unit_test(validity),
        cmocka_unit_test(reading),
        cmocka_unit_test(printing),
        cmocka_unit_test(no_day_that_is_none),
        cmocka_unit_test(before_1970),
    };
    return cmocka_run_group_tests(tests, open_pack, close_pack);
}
