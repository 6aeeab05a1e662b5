// SPDX-License-Identifier: Apache-2.0
// check_world.c: what is wrong in the world's tables that no cell tells alone.
//
//   in    places.tsv, parties.tsv and, where there is one, terms.tsv
//   out   "parties.tsv:90: \"fsa\" is a name of SYR-REB-FSA (line 41) too, in
//         the same country and time"
//
// Names that parties of different countries share are told apart by the
// country that the text names, and parties of one country by their dates; a
// name that neither tells apart is a fault. One office has one holder a day;
// a handover's day, or as much of it as is known, may be in both terms. A
// place that lies far from all others of its country has a wrong point.
#include "cli/check.h"

// ---- dates

static Str less_of(Str s, Str other) // as much of it as the other one tells
{
    return sk_str_sub(s, 0, other.n);
}

// Is a before b, as far as both are known?
static bool is_before(Str a, Str b)
{
    return sk_str_cmp(less_of(a, b), less_of(b, a)) < 0;
}

typedef struct {
    Str from, to; // empty: unknown, or still so
} Dates;

// Does b begin when a is over? A day, month or year may end one and begin the
// other.
static bool follows(Dates b, Dates a)
{
    return a.to.n > 0 && b.from.n > 0 && !is_before(b.from, a.to);
}

static bool do_overlap(Dates a, Dates b)
{
    return !follows(a, b) && !follows(b, a);
}

// ---- parties

typedef struct {
    uint32_t id, aliases, iso, parent, from, to;
} PartyCols;

static Dates dates_of(const Sheet *s, const SheetRow *row, uint32_t from,
                      uint32_t to)
{
    return (Dates){ sk_sheet_cell(s, row, from), sk_sheet_cell(s, row, to) };
}

// Who has a name, and who had it before: a chain through v.
typedef struct {
    const SheetRow *row;
    uint32_t        before; // index in v, plus 1; 0: nobody
} Holder;

typedef struct {
    Check       *c;
    const Sheet *s;
    PartyCols    col;
    StrMap       last; // name -> index in v, plus 1
    SK_VEC(Holder) v;
} Holders;

static bool are_alike(const Holders *h, const SheetRow *a, const SheetRow *b)
{
    const PartyCols *p = &h->col;
    if (a == b) return false;
    if (!sk_str_eq(sk_sheet_cell(h->s, a, p->iso),
                   sk_sheet_cell(h->s, b, p->iso)))
        return false;
    return do_overlap(dates_of(h->s, a, p->from, p->to),
                      dates_of(h->s, b, p->from, p->to));
}

static SkStatus add_holder(Holders *h, const SheetRow *row, Str name)
{
    uint32_t *last = sk_strmap_put(h->c->a, &h->last, name, NULL);
    if (!last) return sk_arena_status(h->c->a);
    for (uint32_t at = *last; at != 0; at = h->v.v[at - 1].before) {
        const SheetRow *other = h->v.v[at - 1].row;
        if (!are_alike(h, row, other)) continue;
        Str id = sk_sheet_cell(h->s, other, h->col.id);
        SK_TRY(sk_check_fault(h->c, h->s, row,
                              "\"%.*s\" is a name of %.*s (line %u) too, in "
                              "the same country and time",
                              SK_SHOWN(name), SK_SHOWN(id), other->line));
        break;
    }
    Holder now = { row, *last };
    SK_TRY(SK_PUSH(h->c->a, &h->v, now));
    *last = h->v.n;
    return SK_OK;
}

static SkStatus check_names(Check *c, const Sheet *s, PartyCols col)
{
    Holders h = { .c = c, .s = s, .col = col };
    for (uint32_t i = 0; i < s->rows.n; i++) {
        Str list = sk_sheet_cell(s, &s->rows.v[i], col.aliases);
        while (list.n > 0) {
            Str name = sk_str_trim(sk_str_cut(&list, '|'));
            if (name.n > 0) SK_TRY(add_holder(&h, &s->rows.v[i], name));
        }
    }
    return SK_OK;
}

// Rows of parties.tsv by their ids.
static SkStatus read_ids(Check *c, const Sheet *parties, StrMap *ids)
{
    uint32_t id = sk_sheet_col(parties, SK_STR("id"));
    for (uint32_t i = 0; i < parties->rows.n; i++) {
        Str       key = sk_sheet_cell(parties, &parties->rows.v[i], id);
        uint32_t *at = sk_strmap_put(c->a, ids, key, NULL);
        if (!at) return sk_arena_status(c->a);
        *at = i;
    }
    return SK_OK;
}

// Follows the parents of each party; a circle is longer than the table.
static SkStatus check_parents(Check *c, const Sheet *s, PartyCols col)
{
    StrMap ids = { 0 };
    SK_TRY(read_ids(c, s, &ids));
    for (uint32_t i = 0; i < s->rows.n; i++) {
        const uint32_t *at = &i;
        uint32_t        steps = 0;
        while (at && steps++ <= s->rows.n) {
            Str parent = sk_sheet_cell(s, &s->rows.v[*at], col.parent);
            at = parent.n > 0 ? sk_strmap_get(&ids, parent) : NULL;
        }
        if (at)
            SK_TRY(sk_check_fault(c, s, &s->rows.v[i],
                                  "its parents go round in a circle"));
    }
    return SK_OK;
}

static SkStatus check_order(Check *c, const Sheet *s, uint32_t from,
                            uint32_t to)
{
    for (uint32_t i = 0; i < s->rows.n; i++) {
        const SheetRow *row = &s->rows.v[i];
        Dates           d = dates_of(s, row, from, to);
        if (d.from.n == 0 || d.to.n == 0 || !is_before(d.to, d.from)) continue;
        SK_TRY(sk_check_fault(c, s, row,
                              "it ends (%.*s) before it begins "
                              "(%.*s)",
                              SK_SHOWN(d.to), SK_SHOWN(d.from)));
    }
    return SK_OK;
}

static SkStatus check_parties(Check *c, const Sheet *s)
{
    PartyCols col = { sk_sheet_col(s, SK_STR("id")),
                      sk_sheet_col(s, SK_STR("aliases")),
                      sk_sheet_col(s, SK_STR("iso3")),
                      sk_sheet_col(s, SK_STR("parent")),
                      sk_sheet_col(s, SK_STR("valid_from")),
                      sk_sheet_col(s, SK_STR("valid_to")) };
    SK_TRY(check_order(c, s, col.from, col.to));
    SK_TRY(check_parents(c, s, col));
    return check_names(c, s, col);
}

// ---- terms of offices

typedef struct {
    uint32_t office, of, person, from, to;
} TermCols;

static bool share_office(const Sheet *s, TermCols col, const SheetRow *a,
                         const SheetRow *b)
{
    return sk_str_eq(sk_sheet_cell(s, a, col.office),
                     sk_sheet_cell(s, b, col.office)) &&
           sk_str_eq(sk_sheet_cell(s, a, col.of), sk_sheet_cell(s, b, col.of));
}

static SkStatus check_term(Check *c, const Sheet *s, TermCols col, uint32_t i)
{
    const SheetRow *row = &s->rows.v[i];
    Dates           now = dates_of(s, row, col.from, col.to);
    for (uint32_t k = 0; k < i; k++) {
        const SheetRow *other = &s->rows.v[k];
        if (!share_office(s, col, row, other) ||
            !do_overlap(dates_of(s, other, col.from, col.to), now))
            continue;
        Str person = sk_sheet_cell(s, other, col.person);
        SK_TRY(sk_check_fault(c, s, row,
                              "%.*s of %.*s: the term overlaps that of "
                              "%.*s (line %u)",
                              SK_SHOWN(sk_sheet_cell(s, row, col.office)),
                              SK_SHOWN(sk_sheet_cell(s, row, col.of)),
                              SK_SHOWN(person), other->line));
    }
    return SK_OK;
}

// A party, or two with "-" between: the sender of an envoy, and where to.
static bool is_holder(const StrMap *ids, Str of)
{
    if (sk_strmap_get(ids, of)) return true;
    for (size_t i = 1; i + 1 < of.n; i++)
        if (of.p[i] == '-' && sk_strmap_get(ids, sk_str_sub(of, 0, i)) &&
            sk_strmap_get(ids, sk_str_sub(of, i + 1, of.n)))
            return true;
    return false;
}

// Whose the offices are, and that their holders are people.
static SkStatus check_holders(Check *c, const Sheet *s, TermCols col)
{
    StrMap       ids = { 0 };
    const Sheet *parties = sk_sheet_find(c, "parties");
    if (!parties) return SK_OK;
    uint32_t kind = sk_sheet_col(parties, SK_STR("kind"));
    SK_TRY(read_ids(c, parties, &ids));
    for (uint32_t i = 0; i < s->rows.n; i++) {
        const SheetRow *row = &s->rows.v[i];
        Str             of = sk_sheet_cell(s, row, col.of);
        const uint32_t *who = sk_strmap_get(&ids,
                                            sk_sheet_cell(s, row, col.person));
        if (!is_holder(&ids, of))
            SK_TRY(sk_check_fault(c, s, row, "of: \"%.*s\" is no party",
                                  SK_SHOWN(of)));
        if (who &&
            !sk_str_eq(sk_sheet_cell(parties, &parties->rows.v[*who], kind),
                       SK_STR("PERSON")))
            SK_TRY(sk_check_fault(c, s, row, "the holder is no person"));
    }
    return SK_OK;
}

static SkStatus check_terms(Check *c, const Sheet *s)
{
    TermCols col = { sk_sheet_col(s, SK_STR("office")),
                     sk_sheet_col(s, SK_STR("of")),
                     sk_sheet_col(s, SK_STR("person")),
                     sk_sheet_col(s, SK_STR("from")),
                     sk_sheet_col(s, SK_STR("to")) };
    SK_TRY(check_order(c, s, col.from, col.to));
    SK_TRY(check_holders(c, s, col));
    for (uint32_t i = 0; i < s->rows.n; i++) SK_TRY(check_term(c, s, col, i));
    return SK_OK;
}

// ---- places

typedef struct {
    const SheetRow *row;
    Str             iso;
    int32_t         lat, lon;
} Point;

typedef struct {
    Check       *c;
    const Sheet *s;
    SK_VEC(Point) v;
} Points;

static SkStatus read_points(Points *p)
{
    const Sheet *s = p->s;
    uint32_t     iso = sk_sheet_col(s, SK_STR("iso3"));
    uint32_t     lat = sk_sheet_col(s, SK_STR("lat"));
    uint32_t     lon = sk_sheet_col(s, SK_STR("lon"));
    for (uint32_t i = 0; i < s->rows.n; i++) {
        const SheetRow *row = &s->rows.v[i];
        Point           now = { row, sk_sheet_cell(s, row, iso), 0, 0 };
        if (now.iso.n > 0 && sk_str_e5(sk_sheet_cell(s, row, lat), &now.lat) &&
            sk_str_e5(sk_sheet_cell(s, row, lon), &now.lon))
            SK_TRY(SK_PUSH(p->c->a, &p->v, now));
    }
    return SK_OK;
}

static int32_t apart(int32_t a, int32_t b) { return a > b ? a - b : b - a; }

// In degrees times 100,000, along the longer side.
static int32_t distance_of(const Point *a, const Point *b)
{
    int32_t dy = apart(a->lat, b->lat), dx = apart(a->lon, b->lon);
    if (dx > 18000000) dx = 36000000 - dx;
    return dx > dy ? dx : dy;
}

static SkStatus check_point(Points *p, const Point *now)
{
    enum { FAR_E5 = 2500000, FEWEST = 3 };
    uint32_t others = 0;
    for (uint32_t i = 0; i < p->v.n; i++) {
        const Point *o = &p->v.v[i];
        if (o == now || !sk_str_eq(o->iso, now->iso)) continue;
        if (distance_of(o, now) <= FAR_E5) return SK_OK;
        others++;
    }
    if (others < FEWEST) return SK_OK;
    return sk_check_fault(p->c, p->s, now->row,
                          "it lies more than %d degrees from all other "
                          "places of %.*s",
                          FAR_E5 / 100000, SK_SHOWN(now->iso));
}

static SkStatus check_places(Check *c, const Sheet *s)
{
    Points p = { .c = c, .s = s };
    SK_TRY(read_points(&p));
    for (uint32_t i = 0; i < p.v.n; i++) SK_TRY(check_point(&p, &p.v.v[i]));
    return SK_OK;
}

SkStatus sk_check_world(Check *c)
{
    const Sheet *parties = sk_sheet_find(c, "parties");
    const Sheet *terms = sk_sheet_find(c, "terms");
    const Sheet *places = sk_sheet_find(c, "places");
    if (places) SK_TRY(check_places(c, places));
    if (parties) SK_TRY(check_parties(c, parties));
    return terms ? check_terms(c, terms) : SK_OK;
}
