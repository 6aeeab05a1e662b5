// SPDX-License-Identifier: Apache-2.0
// day.h: days of the calendar, as the time reader needs them.
#ifndef SK_LANG_DAY_H
#define SK_LANG_DAY_H

#include "base/str.h"

// A day, month or year; unknown parts are -1. year 2013, month 5, day -1 is
// May 2013; year -1, month 9, day 24 is a 24 September.
typedef struct {
    int year, month, day;
} Day;

static const Day DAY_NONE = { -1, -1, -1 };

bool sk_day_full(Day d);                // all three parts known
bool sk_day_valid(int y, int m, int d); // a day that exists; y -1: any year
long sk_day_number(Day d);              // days since 1970-01-01 of a full day
Day  sk_day_of(long number);       // DAY_NONE outside of the years 1 to 9999
int  sk_day_weekday(Day d);        // 1 Monday … 7 Sunday of a full day
bool sk_day_read(Str iso, Day *d); // "2013-05-25", longer is cut
// Clipped to the month's length; DAY_NONE outside of the years 1 to 9999.
Day sk_day_add_months(Day d, int months);

// "2013-05-25", "XXXX-09-24", "2013-05", "2013"; out has room for 11 bytes.
void sk_day_edtf(Day d, char *out);

#endif
