// SPDX-License-Identifier: Apache-2.0
// edtf.c: the days between which a date lies.
//
//   in    "2013-05"        out   2013-05-01 … 2013-05-31
//   in    "2013-XX-25"     out   2013-01-25 … 2013-12-25
//   in    "2011/.."        out   2011-01-01 … 9999-12-31
//   in    "XXXX-09-29"     out   none: no year, no place on the line of time
//
// EDTF is the Library of Congress's, now ISO 8601-2. Read here: days, months,
// years; X for an unknown digit; quarters and halves of a year (33 to 41;
// seasons, which differ by hemisphere, count as the year); intervals with
// open ("..") or unknown (nothing) ends; times of day and the signs for
// uncertain (?), approximate (~) and both (%), which change no bound.
#include <stdio.h>

#include "ledger/ledger.h"

enum { EDTF_MAX = 64 };

typedef struct {
    int year, month, day;
} Day;

static const Day FIRST_DAY = { 0, 1, 1 }, LAST_DAY = { 9999, 12, 31 };

// A date taken apart; month and day are empty where they are not given.
typedef struct {
    Str year, month, day;
} Fields;

static int days_in(int year, int month)
{
    static const int DAYS[] = {
        31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31
    };
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return DAYS[month - 1] + (month == 2 && leap);
}

// Does the two-digit number fit "05", "1X" or "XX"? Nothing fits everything.
static bool fits(int value, Str pattern)
{
    if (pattern.n == 0) return true;
    int tens = '0' + value / 10, ones = '0' + value % 10;
    return (pattern.p[0] == 'X' || pattern.p[0] == tens) &&
           (pattern.p[1] == 'X' || pattern.p[1] == ones);
}

static bool all_digits_or_x(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] != 'X' && (s.p[i] < '0' || s.p[i] > '9')) return false;
    return true;
}

static bool split_date(Str s, Fields *f)
{
    *f = (Fields){ 0 };
    f->year = sk_str_cut(&s, '-');
    if (s.p) f->month = sk_str_cut(&s, '-');
    if (f->month.p && s.p) f->day = sk_str_cut(&s, '-');
    if (s.p) return false;
    if (f->year.n != 4 || (f->month.p && f->month.n != 2) ||
        (f->day.p && f->day.n != 2))
        return false;
    return all_digits_or_x(f->year) && all_digits_or_x(f->month) &&
           all_digits_or_x(f->day);
}

// "201X": 2010 and 2019. False where a known digit follows an unknown one, or
// none is known: such a year bounds nothing.
static bool year_range(Str s, int *low, int *high)
{
    bool unknown = false;
    *low = *high = 0;
    if (s.p[0] == 'X') return false;
    for (size_t i = 0; i < s.n; i++) {
        if (unknown && s.p[i] != 'X') return false;
        unknown = s.p[i] == 'X';
        *low = *low * 10 + (unknown ? 0 : s.p[i] - '0');
        *high = *high * 10 + (unknown ? 9 : s.p[i] - '0');
    }
    return true;
}

// EDTF numbers the parts of a year from 21 on; the months that one spans.
static bool part_months(int part, int *first, int *last)
{
    if (part >= 21 && part <= 32) { // seasons
        *first = 1, *last = 12;
        return true;
    }
    if (part >= 33 && part <= 36) // quarters
        *first = 3 * (part - 33) + 1, *last = *first + 2;
    else if (part >= 37 && part <= 39) // thirds
        *first = 4 * (part - 37) + 1, *last = *first + 3;
    else if (part >= 40 && part <= 41) // halves
        *first = 6 * (part - 40) + 1, *last = *first + 5;
    else
        return false;
    return true;
}

static bool day_fits(const Fields *f, int month, int day)
{
    return fits(month, f->month) && fits(day, f->day);
}

// The first, or with `last` the last day of the year that fits.
static bool find_day(const Fields *f, int year, bool last, Day *out)
{
    for (int i = 1; i <= 12; i++) {
        int month = last ? 13 - i : i, n = days_in(year, month);
        for (int k = 1; k <= n; k++) {
            int day = last ? n + 1 - k : k;
            if (!day_fits(f, month, day)) continue;
            *out = (Day){ year, month, day };
            return true;
        }
    }
    return false;
}

// 29 February of "201X" lies in some of its years only.
static bool find_bound(const Fields *f, int from, int to, bool last, Day *out)
{
    for (int i = 0; i <= to - from; i++)
        if (find_day(f, last ? to - i : from + i, last, out)) return true;
    return false;
}

static bool date_bounds(Str s, Day *first, Day *last)
{
    Fields f;
    int    from, to, month_first, month_last;
    if (!split_date(s, &f) || !year_range(f.year, &from, &to)) return false;
    int64_t part = f.day.p ? -1 : sk_str_int(f.month);
    if (part > 12 && part_months((int)part, &month_first, &month_last)) {
        *first = (Day){ from, month_first, 1 };
        *last = (Day){ to, month_last, days_in(to, month_last) };
        return true;
    }
    return find_bound(&f, from, to, false, first) &&
           find_bound(&f, from, to, true, last);
}

// Without the signs and the time of day. False: too long to be a date.
static bool strip(Str s, char buf[EDTF_MAX], Str *out)
{
    size_t n = 0;
    bool   in_time = false;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        in_time = c == '/' ? false : in_time || c == 'T';
        if (in_time || c == '?' || c == '~' || c == '%') continue;
        if (n == EDTF_MAX) return false;
        buf[n++] = c;
    }
    *out = (Str){ buf, n };
    return true;
}

static bool before(Day a, Day b)
{
    if (a.year != b.year) return a.year < b.year;
    if (a.month != b.month) return a.month < b.month;
    return a.day < b.day;
}

// An end that is open, unknown, or has no year, bounds nothing on its side.
static bool interval_bounds(Str beg, Str end, Day *first, Day *last)
{
    Day  skip;
    bool has_beg = date_bounds(beg, first, &skip);
    bool has_end = date_bounds(end, &skip, last);
    if (!has_beg) *first = FIRST_DAY;
    if (!has_end) *last = LAST_DAY;
    return (has_beg || has_end) && !before(*last, *first);
}

static void print_day(Day d, char out[11])
{
    unsigned y = (unsigned)d.year % 10000, m = (unsigned)d.month % 100;
    snprintf(out, 11, "%04u-%02u-%02u", y, m, (unsigned)d.day % 100);
}

bool sk_edtf_bounds(Str edtf, DateBounds *bounds)
{
    char buf[EDTF_MAX];
    Str  rest;
    Day  first, last;
    *bounds = (DateBounds){ 0 };
    if (!strip(edtf, buf, &rest)) return false;
    Str  head = sk_str_cut(&rest, '/');
    bool ok = rest.p ? interval_bounds(head, rest, &first, &last)
                     : date_bounds(head, &first, &last);
    if (!ok) return false;
    print_day(first, bounds->earliest);
    print_day(last, bounds->latest);
    return true;
}
