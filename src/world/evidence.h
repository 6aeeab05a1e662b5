// SPDX-License-Identifier: Apache-2.0
// evidence.h: what a document tells of where it plays.
//
//   in    candidates Beirut, Libanon, Tripoli (LBN, LBY); party Hizbullah
//   out   LBN 5 votes; a point at Beirut
//
// resolve.c rates the places of one name by it.
#ifndef SK_WORLD_EVIDENCE_H
#define SK_WORLD_EVIDENCE_H

#include "world/finder.h"

enum { MAX_COUNTRIES = 64, MAX_POINTS = 64, MAX_PROVINCES = 32 };
enum { VOTE_PLACE = 2, MANY = INT32_MAX };

// A row of places.
typedef struct {
    uint32_t row;
    int32_t  lat, lon; // degrees times 100,000
    bool     located;
    Str      kind, iso, admin1;
    int      size, score;
} Option;

typedef struct {
    Str iso;
    int n; // votes
} Country;

// A place of which the document is sure.
typedef struct {
    Option o;
    int    by; // the candidate that told it; MANY: more than one did
} Point;

typedef struct {
    Country  v[MAX_COUNTRIES];
    Point    point[MAX_POINTS];
    Point    province[MAX_PROVINCES];
    uint32_t n, n_points, n_provinces;
    int      most; // the highest n of a country
} Evidence;

Option             sk_option(const Finder *f, uint32_t row);
static inline bool sk_option_is(const Option *o, const char *kind)
{
    return sk_str_eq(o->kind, sk_str_of(kind));
}
// The distance in kilometres, squared; good to a few hundredths.
int64_t sk_option_km2(const Option *a, const Option *b);

// Votes of countries, provinces and parties, and of the names that mean one
// place plainly.
SkStatus sk_evidence_read(const Finder *f, const Candidates *c,
                          Evidence *e) SK_CHECKED;
// Candidate `by` was found to be `o`.
void sk_evidence_add(Evidence *e, const Option *o, int by);
// The votes for a country; 0 where nothing speaks of it.
int sk_evidence_votes(const Evidence *e, Str iso);
// Likewise without those that place `o` gave.
int sk_evidence_others(const Evidence *e, const Option *o, int by);

// --- rate.c -----------------------------------------------------------------

// How well option `o` fits candidate `at`.
int sk_rate(const Finder *f, const Evidence *e, const Candidates *all,
            uint32_t at, const Option *o);
// The place that the words right behind candidate `at` put it in: "Tripoli,
// Libya"; NONE_BEHIND: none.
enum { NONE_BEHIND = UINT32_MAX };
uint32_t sk_rate_container(const Finder *f, const Candidates *all,
                           uint32_t at);
// Does `o` lie in one of the places that candidate `in` may be?
bool sk_rate_lies_in(const Finder *f, const Option *o, const Candidate *in);
// How the class word fits: 2 its own kind, 1 a like one, 0 not.
int sk_rate_class(const Candidate *c, const Option *o);

#endif
