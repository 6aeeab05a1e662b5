// SPDX-License-Identifier: Apache-2.0
// draft.c: what the words of a time mean, seen from the day of publication.
//
//   in    published 2016-09-30: "24/9"     weekday 5    unit w, lean -1
//   out   2016-09-24                       2016-09-30   2016-09-19/2016-09-25
//
// A date without a year is the latest that lies at most 45 days after the day
// of publication; a weekday alone is the nearest one up to it.
#include "lang/draft.h"

enum { FUTURE_SLACK = 45 }; // days that an undated date may lie ahead

Day sk_draft_year(Day published, int month, int day, int lean)
{
    Day d = { -1, month, day };
    if (!sk_day_full(published)) return d;
    d.year = published.year;
    if (day > 0) {
        if (!sk_day_valid(d.year, month, day)) return (Day){ -1, month, day };
        long ahead = sk_day_number(d) - sk_day_number(published);
        if (lean > 0)
            d.year += ahead < 0;
        else if (ahead > (lean < 0 ? 0 : FUTURE_SLACK))
            d.year--;
        else if (lean == 0 && ahead < FUTURE_SLACK - 365)
            d.year++;
        if (!sk_day_valid(d.year, month, day)) d.year = -1;
        return d;
    }
    int now = published.month;
    if (lean > 0)
        d.year += month <= now;
    else if (month > now || (lean < 0 && month == now))
        d.year--;
    return d;
}

Day sk_draft_weekday(Day published, int weekday, int lean, bool week)
{
    if (!sk_day_full(published)) return DAY_NONE;
    long p = sk_day_number(published);
    int  today = sk_day_weekday(published);
    if (week) return sk_day_of(p - today + weekday + 7 * lean);
    long back = (today - weekday + 7) % 7;
    if (lean > 0) return sk_day_of(p + (back == 0 ? 7 : 7 - back));
    if (lean < 0 && back == 0) back = 7;
    return sk_day_of(p - back);
}

void sk_draft_unit(Day published, char unit, int n, Draft *d)
{
    if (!sk_day_full(published)) return;
    Day  p = published;
    long day = sk_day_number(p);
    d->known = true;
    switch (unit) {
    case 'd':
        d->from = sk_day_of(day + n);
        d->precision = "day";
        break;
    case 'w':
        day += 7L * n - sk_day_weekday(p) + 1;
        d->from = sk_day_of(day);
        d->to = sk_day_of(day + 6);
        d->precision = "week";
        break;
    case 'm':
        p.day = -1;
        d->from = sk_day_add_months(p, n);
        d->precision = "month";
        break;
    case 'y':
        d->from = (Day){ p.year + n, -1, -1 };
        d->precision = "year";
        break;
    default: d->known = false; break;
    }
}

void sk_draft_distance(Day base, char unit, int n, Draft *d)
{
    if (!sk_day_full(base)) return;
    long day = sk_day_number(base);
    d->known = true;
    switch (unit) {
    case 'h': d->known = false; break;
    case 'd':
        d->from = sk_day_of(day + n);
        d->precision = "day";
        break;
    case 'w':
        d->from = sk_day_of(day + 7L * n);
        d->precision = "day";
        break;
    case 'm':
        base.day = -1;
        d->from = sk_day_add_months(base, n);
        d->precision = "month";
        break;
    case 'y':
        d->from = (Day){ base.year + n, -1, -1 };
        d->precision = "year";
        break;
    case 'D':
        d->from = (Day){ base.year + 10 * n, -1, -1 };
        d->precision = "year";
        break;
    default: d->known = false; break;
    }
}

void sk_draft_last(Day published, Draft *d)
{
    if (!sk_day_full(published)) return;
    int n = d->amount;
    d->to = published;
    d->known = true;
    d->precision = "day";
    long day = sk_day_number(published);
    switch (d->unit) {
    case 'h': d->from = sk_day_of(day - (n + 23) / 24); break;
    case 'd': d->from = sk_day_of(day - n); break;
    case 'w': d->from = sk_day_of(day - 7L * n); break;
    case 'm': d->from = sk_day_add_months(published, -n); break;
    case 'y': d->from = sk_day_add_months(published, -12 * n); break;
    case 'D': d->from = sk_day_add_months(published, -120 * n); break;
    default: d->known = false; break;
    }
}

// Has this day something to print? A year alone must be one of four digits.
static bool printable(Day d)
{
    return d.year < 0 ? d.month > 0 : d.year >= 1 && d.year <= 9999;
}

void sk_draft_edtf(const Draft *d, Time *t)
{
    char from[12], to[12];
    if (!d->known || !printable(d->from)) return;
    sk_day_edtf(d->from, from);
    if (d->decade) from[3] = 'X';
    size_t n = strlen(from);
    memcpy(t->edtf, from, n + 1);
    if (d->to.year > 0) {
        sk_day_edtf(d->to, to);
        t->edtf[n] = '/';
        memcpy(t->edtf + n + 1, to, strlen(to) + 1);
    }
    size_t k = strlen(d->precision);
    memcpy(t->precision, d->precision, k + 1);
}
