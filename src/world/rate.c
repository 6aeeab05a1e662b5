// SPDX-License-Identifier: Apache-2.0
// rate.c: how well a place fits a mention of its name.
//
//   in    "di Tripoli, Libanon utara", option Tripoli LBN
//   out   28 for its size, 40 for the place behind it, …
//
// What counts: size; the class word ("provinsi Hama"); a place around it that
// stands right behind ("Tripoli, Libya", "Desa Qara, Distrik Nabek, Suriah")
// or before ("kota Libya, Tripoli"); the countries of the document, most of
// all those of the same sentence; and what is near to places that are sure.
#include "world/evidence.h"

enum {
    FOR_SIZE = 4,
    FOR_VOTE = 4,      // for each vote of its country …
    MOST_VOTES = 14,   // … up to this, …
    FOR_SHARE = 14,    // and for its part of the leading country's votes
    FOR_SENTENCE = 12, // its country stands in the same sentence …
    FOR_NEIGHBOUR = 4, // … or in the one before
    FOR_BEHIND = 40,
    FOR_FAR_BEHIND = 30,
    FOR_BEFORE = 15,
    FOR_CLASS = 45,
    FOR_LIKE_CLASS = 20,
    FOR_TOWN = 14,      // a bare name is rather the town than the province
    FOR_STATE = 30,     // and rather the country than a town
    FOR_LIST = 20,      // it is a country in a list of countries
    FOR_PROVINCE = 6,   // its province is named somewhere
    FOR_ITS_PLACE = 16, // it is a province, and a place in it may be named
    LONGEST_GAP = 3,
    LONGEST_CHAIN = 3
};
enum { AROUND_KM = 150, WITHIN_KM = 60, PROVINCE_KM = 300 };

static bool is_country(const Option *o) { return sk_option_is(o, "COUNTRY"); }

// --- what is stated ---------------------------------------------------------

// Words that may stand between a place and the one that it lies in: commas,
// brackets, "di".
static bool is_gap(const Finder *f, uint32_t beg, uint32_t end)
{
    if (end < beg || end - beg > LONGEST_GAP) return false;
    for (uint32_t i = beg; i < end;) {
        uint32_t row, to = sk_names_word(f, PW_PREP, i, end, &row);
        if (to == i) {
            if (!sk_word_punct(f, i)) return false;
            i++;
            continue;
        }
        Str value = sk_table_cell(&f->words, row, f->word_value);
        if (!sk_str_eq(value, SK_STR("in"))) return false;
        i = to;
    }
    return true;
}

static bool follows(const Finder *f, const Candidate *c, const Candidate *next)
{
    return next->sent == c->sent && !next->dropped &&
           is_gap(f, c->end, next->beg);
}

uint32_t sk_rate_container(const Finder *f, const Candidates *all, uint32_t at)
{
    if (at + 1 >= all->n) return NONE_BEHIND;
    return follows(f, &all->v[at], &all->v[at + 1]) ? at + 1 : NONE_BEHIND;
}

static bool lies_in(const Option *o, const Option *in)
{
    if (in->row == o->row || !sk_str_eq(in->iso, o->iso)) return false;
    if (is_country(in) || sk_option_is(in, "REGION")) return true;
    if (sk_option_is(in, "ADM1")) {
        if (o->admin1.n > 0 && sk_str_eq(o->admin1, in->admin1)) return true;
        return sk_option_km2(o, in) < AROUND_KM * AROUND_KM;
    }
    return sk_option_km2(o, in) < WITHIN_KM * WITHIN_KM;
}

bool sk_rate_lies_in(const Finder *f, const Option *o, const Candidate *in)
{
    for (uint32_t i = 0; i < in->n_hits; i++) {
        Option n = sk_option(f, in->hit[i]);
        if (lies_in(o, &n)) return true;
    }
    return false;
}

static int rate_stated(const Finder *f, const Candidates *all, uint32_t at,
                       const Option *o)
{
    int points = FOR_BEHIND;
    for (uint32_t i = at, n = 0; n < LONGEST_CHAIN; n++) {
        i = sk_rate_container(f, all, i);
        if (i == NONE_BEHIND) break;
        if (sk_rate_lies_in(f, o, &all->v[i])) return points;
        points = FOR_FAR_BEHIND;
    }
    if (at == 0 || !follows(f, &all->v[at - 1], &all->v[at])) return 0;
    return sk_rate_lies_in(f, o, &all->v[at - 1]) ? FOR_BEFORE : 0;
}

// --- what the document speaks of --------------------------------------------

static bool names_country(const Finder *f, const Candidate *c, Str iso)
{
    if (c->dropped || c->n_hits == 0) return false;
    Option o = sk_option(f, c->hit[0]);
    return (is_country(&o) || sk_option_is(&o, "REGION")) &&
           sk_str_eq(o.iso, iso);
}

static int rate_sentence(const Finder *f, const Candidates *all, uint32_t at,
                         const Option *o)
{
    uint32_t sent = all->v[at].sent;
    int      points = 0;
    for (uint32_t i = at + 1; i < all->n && all->v[i].sent == sent; i++)
        if (names_country(f, &all->v[i], o->iso)) return FOR_SENTENCE;
    for (uint32_t i = at; i-- > 0 && all->v[i].sent + 1 >= sent;) {
        if (!names_country(f, &all->v[i], o->iso)) continue;
        if (all->v[i].sent == sent) return FOR_SENTENCE;
        points = FOR_NEIGHBOUR;
    }
    return points;
}

// Only commas and "dan" stand between them.
static bool is_listed(const Finder *f, const Candidate *c,
                      const Candidate *next)
{
    if (next->sent != c->sent || next->dropped || next->n_hits == 0 ||
        next->beg <= c->end)
        return false;
    for (uint32_t i = c->end; i < next->beg; i++)
        if (!sk_word_punct(f, i) && !sk_names_is(f, PW_AND, i)) return false;
    return true;
}

static int rate_list(const Finder *f, const Candidates *all, uint32_t at,
                     const Option *o)
{
    const Candidate *c = &all->v[at];
    if (!is_country(o)) return 0;
    for (uint32_t i = at > 0 ? at - 1 : 1; i <= at + 1 && i < all->n; i += 2) {
        const Candidate *y = &all->v[i];
        bool listed = i < at ? is_listed(f, y, c) : is_listed(f, c, y);
        if (!listed || y->n_hits == 0) continue;
        Option other = sk_option(f, y->hit[0]);
        if (is_country(&other)) return FOR_LIST;
    }
    return 0;
}

static int rate_votes(const Evidence *e, const Option *o)
{
    int n = sk_evidence_votes(e, o->iso), points = n * FOR_VOTE;
    if (n == 0) return 0;
    if (points > MOST_VOTES) points = MOST_VOTES;
    return points + FOR_SHARE * n / e->most;
}

// Does the document name the province of `o`?
static bool in_province(const Evidence *e, const Option *o, int at)
{
    for (uint32_t i = 0; i < e->n_provinces && o->admin1.n > 0; i++) {
        const Option *p = &e->province[i].o;
        if (e->province[i].by != at && p->row != o->row &&
            sk_str_eq(p->iso, o->iso) && sk_str_eq(p->admin1, o->admin1))
            return true;
    }
    return false;
}

static bool is_wide(const Option *o)
{
    return sk_option_is(o, "ADM1") || sk_option_is(o, "REGION") ||
           sk_option_is(o, "SEA") || sk_option_is(o, "RIVER");
}

// The nearest of the sure places that another mention told.
static int rate_near(const Evidence *e, const Option *o, int at)
{
    static const struct {
        int km, points;
    } steps[] = { { 10, 18 }, { 60, 12 }, { 150, 10 }, { 300, 6 } };
    int64_t best = INT64_MAX;
    for (uint32_t i = 0; i < e->n_points && o->located; i++) {
        const Point *p = &e->point[i];
        if (p->by == at || is_wide(&p->o) || !p->o.located) continue;
        int64_t d = sk_option_km2(o, &p->o);
        if (d < best) best = d;
    }
    if (sk_option_is(o, "ADM1") && best <= PROVINCE_KM * PROVINCE_KM)
        return FOR_ITS_PLACE;
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        if (best <= steps[i].km * steps[i].km) return steps[i].points;
    return 0;
}

// --- what the name says -----------------------------------------------------

// Kinds that one class word may stand for.
static bool is_like(const char *class_kind, Str want, const char *kind,
                    const Option *o)
{
    return sk_str_eq(want, sk_str_of(class_kind)) && sk_option_is(o, kind);
}

int sk_rate_class(const Candidate *c, const Option *o)
{
    static const char *const like[][2] = {
        { "BASE", "AIRPORT" }, { "AIRPORT", "BASE" }, { "ADM2", "QUARTER" },
        { "PPL", "QUARTER" },  { "QUARTER", "PPL" },  { "ADM1", "ADM2" },
        { "ADM2", "ADM1" },    { "SITE", "BASE" },    { "SITE", "AIRPORT" },
        { "ISLAND", "ADM1" },  { "ADM1", "ISLAND" },  { "REGION", "ADM1" },
        { "SITE", "CAMP" },    { "PPL", "CAMP" },
    };
    if (c->class_kind.n == 0) return 0;
    if (sk_str_eq(c->class_kind, o->kind)) return 2;
    for (size_t i = 0; i < sizeof like / sizeof *like; i++)
        if (is_like(like[i][0], c->class_kind, like[i][1], o)) return 1;
    return 0;
}

static int rate_name(const Candidate *c, const Option *o)
{
    int fit = sk_rate_class(c, o);
    if (fit > 0) return fit == 2 ? FOR_CLASS : FOR_LIKE_CLASS;
    if (c->class_kind.n > 0) return 0;
    if (sk_option_is(o, "PPL")) return FOR_TOWN;
    return is_country(o) ? FOR_STATE : 0;
}

int sk_rate(const Finder *f, const Evidence *e, const Candidates *all,
            uint32_t at, const Option *o)
{
    const Candidate *c = &all->v[at];
    int              score = o->size * FOR_SIZE + rate_name(c, o);
    score += rate_stated(f, all, at, o);
    score += rate_sentence(f, all, at, o);
    score += rate_votes(e, o);
    score += rate_list(f, all, at, o);
    score += rate_near(e, o, (int)at);
    return score + (in_province(e, o, (int)at) ? FOR_PROVINCE : 0);
}
