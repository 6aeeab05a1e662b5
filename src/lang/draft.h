// SPDX-License-Identifier: Apache-2.0
// draft.h: inside the language stage: a time while it is read, and what its
// words mean seen from the day of publication.
//
// `published` may be unknown (DAY_NONE): then nothing resolves that hangs on
// it. `lean` is -1 for "lalu", 1 for "depan", else 0. Units are the letters of
// times.tsv: h d w m y D.
#ifndef SK_LANG_DRAFT_H
#define SK_LANG_DRAFT_H

#include "lang/analysis.h"
#include "lang/day.h"

// What has been read of one expression so far.
typedef struct {
    Day         from, to; // to: DAY_NONE unless a range
    bool        known;    // from is something
    int         weekday;  // 0: none told
    bool        dated;    // a calendar date was told
    bool        decade;   // "1970-an"
    int         amount;   // of `unit`; 0: none
    char        unit;     // 0: none
    TimeKind    kind;
    const char *precision;
} Draft;

// The year of a month (day -1) or of a day in a month.
Day sk_draft_year(Day published, int month, int day, int lean);
// The day of a weekday; `week`: in the week before, this one or the next.
Day sk_draft_weekday(Day published, int weekday, int lean, bool week);
// "pekan lalu" (w, -1), "bulan ini" (m, 0), "besok" (d, 1).
void sk_draft_unit(Day published, char unit, int n, Draft *d);
// `n` units away from the full day `base`: "dua hari lalu" (d, -2).
void sk_draft_distance(Day base, char unit, int n, Draft *d);
// "24 jam terakhir": from d->amount of d->unit before publication up to it.
void sk_draft_last(Day published, Draft *d);
// Fills t->edtf and t->precision; leaves them empty where nothing resolves.
void sk_draft_edtf(const Draft *d, Time *t);

#endif
