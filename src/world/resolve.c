// SPDX-License-Identifier: Apache-2.0
// resolve.c: which of the places with one name a mention means.
//
//   in    candidates Tripoli (LBN, LBY), Lebanon, Beirut
//   out   Tripoli LBN 34.44 35.84, exact, score 92
//
// For each row that has the name: its size; the countries that the document
// names, most of all in the same sentence; a province or country right behind
// it ("Tripoli, Lebanon"); the class word ("provinsi Hama"); and the places
// near by that are certain. The best wins; its lead over the next that lies
// elsewhere makes the score. Without a lead the mention has no coordinates.
#include "world/finder.h"

enum { MAX_COUNTRIES = 64, MAX_SURE = 64 };
enum {
    FOR_SIZE = 4,
    FOR_COUNTRY = 5,   // for each mention …
    MOST_COUNTRY = 25, // … up to this
    FOR_SENTENCE = 12,
    FOR_BEHIND = 40,
    FOR_CLASS = 45,
    FOR_TOWN = 5, // a bare name is rather the town than the province
    FOR_CLOSE = 10,
    LEAST_LEAD = 3,
    SIZE_SMALL = 4,    // of places.tsv: villages and small towns
    CLOSE_E5 = 100000, // one degree
    ELSEWHERE_E5 = 60000
};

typedef struct {
    Str      iso;
    uint32_t n, last_sent; // mentions; the sentence of the last one, plus 1
} Country;

typedef struct {
    Country  v[MAX_COUNTRIES];
    uint32_t n;
    int32_t  sure[MAX_SURE][2]; // lat, lon of certain places
    uint32_t n_sure;
} Evidence;

typedef struct {
    uint32_t row;
    int32_t  lat, lon;
    bool     located;
    Str      kind, iso;
    int      score;
} Option;

static Str cell(const Finder *f, uint32_t row, uint32_t col)
{
    return sk_table_cell(&f->places, row, col);
}

static Option option_of(const Finder *f, uint32_t row)
{
    Option o = { .row = row,
                 .kind = cell(f, row, f->pc.kind),
                 .iso = cell(f, row, f->pc.iso) };
    o.located = sk_str_e5(cell(f, row, f->pc.lat), &o.lat) &&
                sk_str_e5(cell(f, row, f->pc.lon), &o.lon);
    return o;
}

static bool is_kind(Str kind, const char *name)
{
    return sk_str_eq(kind, sk_str_of(name));
}

static Country *find_country(Evidence *e, Str iso, bool make)
{
    for (uint32_t i = 0; i < e->n; i++)
        if (sk_str_eq(e->v[i].iso, iso)) return &e->v[i];
    if (!make || e->n == MAX_COUNTRIES || iso.n == 0) return NULL;
    e->v[e->n] = (Country){ .iso = iso };
    return &e->v[e->n++];
}

// The country that all rows of the candidate lie in, or an empty Str.
static Str only_country(const Finder *f, const Candidate *c)
{
    Str iso = SK_STR("");
    for (uint32_t i = 0; i < c->n_hits; i++) {
        Str now = cell(f, c->hit[i], f->pc.iso);
        if (i > 0 && !sk_str_eq(now, iso)) return SK_STR("");
        iso = now;
    }
    return iso;
}

static void add_evidence(const Finder *f, const Candidate *c, Evidence *e)
{
    if (c->n_hits == 0 || c->dropped || c->folded) return;
    Option first = option_of(f, c->hit[0]);
    if (is_kind(first.kind, "COUNTRY")) {
        Country *y = find_country(e, first.iso, true);
        if (y) y->n += c->modifier ? 1 : 2;
        if (y) y->last_sent = c->sent + 1;
        return;
    }
    Str iso = only_country(f, c);
    if (iso.n == 0) return;
    Country *y = find_country(e, iso, true);
    if (y) y->n++;
    if (first.located && c->n_hits == 1 && e->n_sure < MAX_SURE &&
        is_kind(first.kind, "PPL")) {
        e->sure[e->n_sure][0] = first.lat;
        e->sure[e->n_sure++][1] = first.lon;
    }
}

static int32_t apart(int32_t a, int32_t b) { return a > b ? a - b : b - a; }

static bool is_close(const Evidence *e, const Option *o)
{
    for (uint32_t i = 0; i < e->n_sure; i++) {
        int32_t dy = apart(e->sure[i][0], o->lat);
        int32_t dx = apart(e->sure[i][1], o->lon);
        if (dy < CLOSE_E5 && dx < CLOSE_E5 && dx + dy > 0) return true;
    }
    return false;
}

// Is `next`, a few words behind, the country or the province of `o`?
static bool lies_in(const Finder *f, const Option *o, const Candidate *next)
{
    Str admin1 = cell(f, o->row, f->pc.admin1);
    for (uint32_t i = 0; i < next->n_hits; i++) {
        Option n = option_of(f, next->hit[i]);
        if (!sk_str_eq(n.iso, o->iso) || n.row == o->row) continue;
        if (is_kind(n.kind, "COUNTRY")) return true;
        if (is_kind(n.kind, "ADM1") && admin1.n > 0 &&
            sk_str_eq(admin1, cell(f, n.row, f->pc.admin1)))
            return true;
    }
    return false;
}

// Right behind, at most a comma and a preposition in between.
static bool follows(const Candidate *c, const Candidate *next)
{
    return next->sent == c->sent && !next->dropped && next->beg >= c->end &&
           next->beg - c->end <= 2;
}

static bool fits_class(const Finder *f, const Candidate *c, const Option *o)
{
    (void)f;
    if (c->class_kind.n == 0) return false;
    if (sk_str_eq(c->class_kind, o->kind)) return true;
    return is_kind(c->class_kind, "BASE") && is_kind(o->kind, "AIRPORT");
}

static int rate(const Finder *f, Evidence *e, const Candidate *c,
                const Candidate *next, const Option *o)
{
    int      size = (int)sk_str_int(cell(f, o->row, f->pc.size));
    int      score = size * FOR_SIZE;
    Country *y = find_country(e, o->iso, false);
    if (y) {
        int n = (int)y->n * FOR_COUNTRY;
        score += n < MOST_COUNTRY ? n : MOST_COUNTRY;
        if (y->last_sent == c->sent + 1) score += FOR_SENTENCE;
    }
    if (next && follows(c, next) && lies_in(f, o, next)) score += FOR_BEHIND;
    if (fits_class(f, c, o)) score += FOR_CLASS;
    if (c->class_kind.n == 0 && is_kind(o->kind, "PPL")) score += FOR_TOWN;
    if (o->located && is_close(e, o)) score += FOR_CLOSE;
    return score;
}

static bool is_elsewhere(const Option *a, const Option *b)
{
    bool country = is_kind(a->kind, "COUNTRY") || is_kind(b->kind, "COUNTRY");
    if (country) return !sk_str_eq(a->iso, b->iso);
    return apart(a->lat, b->lat) > ELSEWHERE_E5 ||
           apart(a->lon, b->lon) > ELSEWHERE_E5;
}

// The best option, and how far it leads before the next one elsewhere.
static Option choose(const Finder *f, Evidence *e, const Candidate *c,
                     const Candidate *next, int *lead)
{
    Option o[MAX_HITS], best = { .row = NO_ROW, .score = -1 };
    for (uint32_t i = 0; i < c->n_hits; i++) {
        o[i] = option_of(f, c->hit[i]);
        o[i].score = rate(f, e, c, next, &o[i]);
        if (o[i].score > best.score) best = o[i];
    }
    *lead = 50;
    for (uint32_t i = 0; i < c->n_hits; i++) {
        if (o[i].row == best.row || !is_elsewhere(&o[i], &best)) continue;
        if (best.score - o[i].score < *lead) *lead = best.score - o[i].score;
    }
    return best;
}

// The capital of a country, where the table knows it.
static Option capital_of(const Finder *f, Option country)
{
    PhraseHit hit = { 0 };
    Str       name = cell(f, country.row, f->pc.capital);
    while (name.n > 0 && sk_table_next(&f->places, name, &hit)) {
        Option o = option_of(f, hit.row);
        if (sk_str_eq(o.iso, country.iso) && is_kind(o.kind, "PPL")) return o;
    }
    return country;
}

static Precision precision_of(const Finder *f, const Candidate *c,
                              const Option *o)
{
    if (is_kind(o->kind, "COUNTRY")) return PRECISION_COUNTRY;
    if (is_kind(o->kind, "ADM1")) return PRECISION_ADMIN1;
    if (is_kind(o->kind, "ADM2")) return PRECISION_ADMIN2;
    if (is_kind(o->kind, "REGION") || is_kind(o->kind, "SEA") ||
        is_kind(o->kind, "RIVER") || is_kind(o->kind, "STRAIT"))
        return PRECISION_REGION;
    if (c->near || c->direction || is_kind(o->kind, "MOUNT") ||
        is_kind(o->kind, "ISLAND"))
        return PRECISION_NEAR;
    if (is_kind(c->class_kind, "ADM1")) return PRECISION_ADMIN1;
    if (is_kind(c->class_kind, "ADM2")) return PRECISION_ADMIN2;
    if (c->class_kind.n == 0 || is_kind(c->class_kind, "PPL") ||
        fits_class(f, c, o))
        return PRECISION_EXACT;
    return PRECISION_NEAR; // "bandara Raqqa" is not the town
}

static void fill(const Finder *f, const Candidate *c, const Option *o,
                 int lead, PlaceMention *m)
{
    m->known = true;
    m->id = cell(f, o->row, f->pc.id);
    m->name = cell(f, o->row, f->pc.name);
    m->admin1 = cell(f, o->row, f->pc.admin1);
    m->country = o->iso;
    m->kind = o->kind;
    m->located = o->located && lead >= LEAST_LEAD;
    m->lat = m->located ? o->lat : 0;
    m->lon = m->located ? o->lon : 0;
    m->precision = precision_of(f, c, o);
    m->score = (uint8_t)(50 + lead - (c->folded ? 15 : 0));
    if (m->located) return;
    m->id = m->name = (Str){ NULL, 0 };
    m->admin1 = m->country = SK_STR("");
}

static PlaceMention mention_of(const Finder *f, Evidence *e,
                               const Candidate *c, const Candidate *next)
{
    PlaceMention m = { .beg = c->beg,
                       .end = c->end,
                       .name_beg = c->name_beg,
                       .modifier = c->modifier,
                       .prep = c->prep,
                       .precision = PRECISION_NEAR };
    m.admin1 = m.country = m.kind = SK_STR("");
    if (c->n_hits == 0) {
        m.kind = c->class_kind;
        return m;
    }
    int    lead;
    Option best = choose(f, e, c, next, &lead);
    if (c->capital && is_kind(best.kind, "COUNTRY"))
        best = capital_of(f, best);
    fill(f, c, &best, lead, &m);
    return m;
}

// A small place of a country that nothing else speaks of, with no sign of
// place beside it, is somebody's name.
static bool is_stray(const Finder *f, Evidence *e, const Candidate *c)
{
    if (c->n_hits == 0 || c->folded || c->prep.p != NULL ||
        c->beg < c->name_beg)
        return false;
    uint32_t others = 0;
    for (uint32_t i = 0; i < c->n_hits; i++) {
        Option   o = option_of(f, c->hit[i]);
        Country *y = find_country(e, o.iso, false);
        int64_t  size = sk_str_int(cell(f, o.row, f->pc.size));
        if (size > SIZE_SMALL || is_kind(o.kind, "REGION") ||
            is_kind(o.kind, "SEA"))
            return false;
        others += y ? y->n : 0;
    }
    return others <= (only_country(f, c).n > 0 ? 1 : 0);
}

// A name that is only like a known one is unknown, unless the document
// speaks of that one's country.
static void doubt_folded(const Finder *f, Evidence *e, Candidate *c)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < c->n_hits; i++) {
        Str iso = cell(f, c->hit[i], f->pc.iso);
        if (find_country(e, iso, false)) c->hit[kept++] = c->hit[i];
    }
    c->n_hits = kept;
}

SkStatus sk_resolve_places(Finder *f, Candidates *c, World *out)
{
    Evidence *e = SK_NEW(f->a, Evidence, 1);
    if (e == NULL) return sk_arena_status(f->a);
    for (uint32_t i = 0; i < c->n; i++) add_evidence(f, &c->v[i], e);
    for (uint32_t i = 0; i < c->n; i++) {
        if (is_stray(f, e, &c->v[i])) c->v[i].dropped = true;
        if (c->v[i].folded) doubt_folded(f, e, &c->v[i]);
    }
    for (uint32_t i = 0; i < c->n; i++) {
        if (c->v[i].dropped) continue;
        const Candidate *next = i + 1 < c->n ? &c->v[i + 1] : NULL;
        SK_TRY(SK_PUSH(f->a, &out->places, mention_of(f, e, &c->v[i], next)));
    }
    return SK_OK;
}
