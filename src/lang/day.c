// SPDX-License-Identifier: Apache-2.0
// day.c: days of the calendar.
//
//   in    { 2016, 9, 24 }   out   "2016-09-24", weekday 6, number 17068
//
// Day numbers after Howard Hinnant's "chrono-compatible low-level date
// algorithms" (proleptic Gregorian calendar).
#include "lang/day.h"

enum { FIRST_NUMBER = -719162, LAST_NUMBER = 2932896 }; // years 1 to 9999

bool sk_day_full(Day d) { return d.year >= 0 && d.month > 0 && d.day > 0; }

static int month_days(int y, int m)
{
    static const int days[] = {
        31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31
    };
    bool leap = y < 0 || (y % 4 == 0 && (y % 100 != 0 || y % 400 == 0));
    return days[m - 1] + (m == 2 && leap);
}

bool sk_day_valid(int y, int m, int d)
{
    return m >= 1 && m <= 12 && d >= 1 && d <= month_days(y, m);
}

long sk_day_number(Day d)
{
    long y = d.year - (d.month <= 2);
    long era = y / 400;
    long yoe = y - era * 400;
    long doy = (153 * (d.month + (d.month > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;
    long doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

Day sk_day_of(long number)
{
    if (number < FIRST_NUMBER || number > LAST_NUMBER) return DAY_NONE;
    long z = number + 719468;
    long era = z / 146097;
    long doe = z - era * 146097;
    long yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    long doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    long mp = (5 * doy + 2) / 153;
    int  day = (int)(doy - (153 * mp + 2) / 5 + 1);
    int  month = (int)(mp < 10 ? mp + 3 : mp - 9);
    return (Day){ (int)(yoe + era * 400) + (month <= 2), month, day };
}

int sk_day_weekday(Day d)
{
    long n = (sk_day_number(d) + 3) % 7; // 1970-01-01: Thursday
    return (int)(n < 0 ? n + 7 : n) + 1;
}

bool sk_day_read(Str iso, Day *d)
{
    *d = DAY_NONE;
    if (iso.n < 10 || iso.p[4] != '-' || iso.p[7] != '-') return false;
    d->year = (int)sk_str_int(sk_str_sub(iso, 0, 4));
    d->month = (int)sk_str_int(sk_str_sub(iso, 5, 7));
    d->day = (int)sk_str_int(sk_str_sub(iso, 8, 10));
    return d->year >= 1 && sk_day_valid(d->year, d->month, d->day);
}

Day sk_day_add_months(Day d, int months)
{
    int index = d.year * 12 + d.month - 1 + months;
    if (index < 12 || index >= 12 * 10000) return DAY_NONE;
    Day to = { index / 12, index % 12 + 1, d.day };
    if (d.day > 0 && d.day > month_days(to.year, to.month)) {
        to.day = month_days(to.year, to.month);
    }
    return to;
}

static char *put(char *out, int n, int width)
{
    for (int i = width - 1; i >= 0; i--) {
        out[i] = n < 0 ? 'X' : (char)('0' + n % 10);
        if (n >= 0) n /= 10;
    }
    return out + width;
}

void sk_day_edtf(Day d, char *out)
{
    out = put(out, d.year, 4);
    if (d.month > 0) {
        *out++ = '-';
        out = put(out, d.month, 2);
    }
    if (d.day > 0) {
        *out++ = '-';
        out = put(out, d.day, 2);
    }
    *out = '\0';
}
