// SPDX-License-Identifier: Apache-2.0
// evidence.c: which countries and provinces a document speaks of, and which
// of its places are certain.
//
//   in    "Hizbullah … di Beirut … tentara Lebanon … Tripoli"
//   out   LBN: 1 for the party, 2 for Beirut, 1 for Lebanon as a modifier
//
// A country votes by its mentions, twice behind "di". A
// place votes once, however often it is named, and only if its name means
// hardly anything else: its largest bearer is far above those of other
// countries. A party votes once for its country, the dateline for its own.
#include "world/evidence.h"

enum { AHEAD = 3, SIZE_POINT = 4 };
enum { KM_PER_DEGREE_E3 = 111200, HALF_CIRCLE_E5 = 18000000 };

Option sk_option(const Finder *f, uint32_t row)
{
    Option o = { .row = row,
                 .kind = sk_place_cell(f, row, f->pc.kind),
                 .iso = sk_place_cell(f, row, f->pc.iso),
                 .admin1 = sk_place_cell(f, row, f->pc.admin1) };
    o.size = (int)sk_str_int(sk_place_cell(f, row, f->pc.size));
    o.located = sk_str_e5(sk_place_cell(f, row, f->pc.lat), &o.lat) &&
                sk_str_e5(sk_place_cell(f, row, f->pc.lon), &o.lon);
    return o;
}

int64_t sk_option_km2(const Option *a, const Option *b)
{
    int64_t dy = (int64_t)a->lat - b->lat, dx = (int64_t)a->lon - b->lon;
    int64_t lat = ((int64_t)a->lat + b->lat) / 200000; // whole degrees
    if (dx < 0) dx = -dx;
    if (dx > HALF_CIRCLE_E5) dx = 2 * HALF_CIRCLE_E5 - dx;
    // cos x = (32400 - 4 x²) / (32400 + x²), by Bhaskara
    dx = dx * (32400 - 4 * lat * lat) / (32400 + lat * lat);
    dy = dy * KM_PER_DEGREE_E3 / 100000000;
    dx = dx * KM_PER_DEGREE_E3 / 100000000;
    return dx * dx + dy * dy;
}

static Country *find_country(Evidence *e, Str iso)
{
    for (uint32_t i = 0; i < e->n; i++)
        if (sk_str_eq(e->v[i].iso, iso)) return &e->v[i];
    return NULL;
}

static void vote(Evidence *e, Str iso, int n)
{
    Country *y = find_country(e, iso);
    if (y == NULL) {
        if (iso.n != 3 || e->n == MAX_COUNTRIES) return;
        y = &e->v[e->n++];
        *y = (Country){ .iso = iso };
    }
    y->n += n;
    if (y->n > e->most) e->most = y->n;
}

int sk_evidence_votes(const Evidence *e, Str iso)
{
    for (uint32_t i = 0; i < e->n; i++)
        if (sk_str_eq(e->v[i].iso, iso)) return e->v[i].n;
    return 0;
}

int sk_evidence_others(const Evidence *e, const Option *o, int by)
{
    int n = sk_evidence_votes(e, o->iso);
    for (uint32_t i = 0; i < e->n_points; i++)
        if (e->point[i].o.row == o->row && e->point[i].by == by)
            n -= VOTE_PLACE;
    return n;
}

void sk_evidence_add(Evidence *e, const Option *o, int by)
{
    for (uint32_t i = 0; i < e->n_points; i++) {
        if (e->point[i].o.row != o->row) continue;
        if (e->point[i].by != by) e->point[i].by = MANY;
        return;
    }
    if (e->n_points == MAX_POINTS) return;
    e->point[e->n_points++] = (Point){ *o, by };
    vote(e, o->iso, VOTE_PLACE);
}

// The place that a name means wherever it stands: false where a place of
// another country is nearly as large.
static bool plain_place(const Finder *f, const Candidate *c, Option *out)
{
    Option best = sk_option(f, c->hit[0]);
    for (uint32_t i = 1; i < c->n_hits; i++) {
        Option o = sk_option(f, c->hit[i]);
        if (o.size > best.size) best = o;
    }
    for (uint32_t i = 0; i < c->n_hits; i++) {
        Option o = sk_option(f, c->hit[i]);
        if (!sk_str_eq(o.iso, best.iso) && o.size + AHEAD > best.size)
            return false;
    }
    *out = best;
    return true;
}

static void read_candidate(const Finder *f, const Candidate *c, int by,
                           Evidence *e)
{
    Option o;
    if (c->n_hits == 0 || c->dropped || c->folded ||
        sk_str_eq(c->class_kind, SK_STR("STREET")))
        return;
    if (!plain_place(f, c, &o)) return;
    if (sk_option_is(&o, "COUNTRY"))
        vote(e, o.iso, sk_str_eq(c->prep_value, SK_STR("in")) ? 2 : 1);
    else
        sk_evidence_add(e, &o, by);
    if (sk_option_is(&o, "ADM1") && e->n_provinces < MAX_PROVINCES)
        e->province[e->n_provinces++] = (Point){ o, by };
}

// The end of a party's name at word i that is no place's, or i.
static uint32_t party_at(const Finder *f, uint32_t i, uint64_t *h)
{
    uint64_t place;
    uint32_t n = f->an->words.n;
    if (!sk_word_has(f, i, WORD_CAP)) return i;
    uint32_t end = sk_names_longest(f, &f->parties, i, n, h);
    if (end == i) return i;
    return sk_names_longest(f, &f->places, i, n, &place) < end ? end : i;
}

static void read_parties(const Finder *f, Evidence *e)
{
    uint64_t seen[MAX_COUNTRIES], h;
    uint32_t n = 0, end;
    for (uint32_t i = 0; i<f->an->words.n; i = end> i ? end : i + 1) {
        uint32_t  k = 0;
        PhraseHit hit = { 0 };
        end = party_at(f, i, &h);
        if (end == i) continue;
        while (k < n && seen[k] != h) k++;
        if (k < n || n == MAX_COUNTRIES) continue;
        seen[n++] = h;
        if (sk_table_next_hash(&f->parties, h, &hit))
            vote(e, sk_table_cell(&f->parties, hit.row, f->tc.iso), 1);
    }
}

static SkStatus read_dateline(const Finder *f, Evidence *e)
{
    const Document *doc = f->an->doc;
    PhraseHit       hit = { 0 };
    Str low = sk_str_lower(f->a, sk_span_str(doc->text, doc->dateline_place));
    if (low.p == NULL) return sk_arena_status(f->a);
    if (low.n > 0 && sk_table_next(&f->places, low, &hit))
        vote(e, sk_place_cell(f, hit.row, f->pc.iso), 1);
    return SK_OK;
}

SkStatus sk_evidence_read(const Finder *f, const Candidates *c, Evidence *e)
{
    for (uint32_t i = 0; i < c->n; i++) read_candidate(f, &c->v[i], (int)i, e);
    read_parties(f, e);
    return read_dateline(f, e);
}
