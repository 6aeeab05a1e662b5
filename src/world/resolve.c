// SPDX-License-Identifier: Apache-2.0
// resolve.c: which of the places with one name a mention means.
//
//   in    candidates Tripoli (LBN, LBY), Lebanon, Beirut
//   out   Tripoli LBN 34.44 35.84, exact, score 92; rival Tripoli LBY, 8
//
// Each row that has the name is rated (rate.c) by what the document tells
// (evidence.c). What is clear at the first reading is evidence at the second.
// The best wins; its lead over the next that lies elsewhere makes the score,
// and the others are its rivals. Below a least score the mention has no
// coordinates. A place that the words behind put into a country where none of
// the name is known is unknown: "Melbourne, Florida".
#include "world/evidence.h"

enum {
    MOST_LEAD = 50, // half of a score: the first has this and its lead
    SURE_LEAD = 20, // of what is clear at the first reading
    FOR_FOLDED = 15,
    FOR_DOUBT = 10,   // for each step of size below SIZE_KNOWN, where nothing
    SIZE_KNOWN = 7,   // else speaks of the country
    LEAST_SCORE = 53, // 3 points ahead of the next
    SIZE_SMALL = 4,   // of places.tsv: villages and small towns
    ELSEWHERE_KM = 60,
    CONTRARY_KM = 600
};

static Str cell(const Finder *f, uint32_t row, uint32_t col)
{
    return sk_place_cell(f, row, col);
}

static bool is_kind(Str kind, const char *name)
{
    return sk_str_eq(kind, sk_str_of(name));
}

// --- the best of a name -----------------------------------------------------

static bool is_elsewhere(const Option *a, const Option *b)
{
    bool country = is_kind(a->kind, "COUNTRY") || is_kind(b->kind, "COUNTRY");
    if (country) return !sk_str_eq(a->iso, b->iso);
    return sk_option_km2(a, b) > ELSEWHERE_KM * ELSEWHERE_KM;
}

// The options of a candidate, best first, and how far the first leads before
// the next one that lies elsewhere.
typedef struct {
    Option   v[MAX_HITS];
    uint32_t n;
    int      lead;
} Choice;

static void sort_in(Choice *ch, Option o)
{
    uint32_t at = ch->n++;
    for (; at > 0 && ch->v[at - 1].score < o.score; at--)
        ch->v[at] = ch->v[at - 1];
    ch->v[at] = o;
}

static void choose(const Finder *f, const Evidence *e, const Candidates *all,
                   uint32_t at, Choice *out)
{
    const Candidate *c = &all->v[at];
    out->n = 0;
    for (uint32_t i = 0; i < c->n_hits; i++) {
        Option o = sk_option(f, c->hit[i]);
        o.score = sk_rate(f, e, all, at, &o);
        sort_in(out, o);
    }
    out->lead = MOST_LEAD;
    for (uint32_t i = 1; i < out->n; i++) {
        int behind = out->v[0].score - out->v[i].score;
        if (behind >= out->lead) break;
        if (is_elsewhere(&out->v[i], &out->v[0])) out->lead = behind;
    }
}

static bool is_town(const Option *o)
{
    return is_kind(o->kind, "PPL") || is_kind(o->kind, "QUARTER");
}

static uint8_t score_of(const Evidence *e, const Candidates *all, uint32_t at,
                        const Choice *ch)
{
    const Candidate *c = &all->v[at];
    const Option    *o = &ch->v[0];
    int              score = MOST_LEAD + ch->lead;
    if (c->folded) score -= FOR_FOLDED;
    if (o->size < SIZE_KNOWN && is_town(o) &&
        sk_evidence_others(e, o, (int)at) <= 0 && sk_rate_class(c, o) == 0)
        score -= FOR_DOUBT * (SIZE_KNOWN - o->size);
    return (uint8_t)(score > 0 ? score : 0);
}

// --- places told by others --------------------------------------------------

// The capital of a country, where the table knows it.
static Option capital_of(const Finder *f, Option country)
{
    PhraseHit hit = { 0 };
    Str       name = cell(f, country.row, f->pc.capital);
    while (name.n > 0 && sk_table_next(&f->places, name, &hit)) {
        Option o = sk_option(f, hit.row);
        if (sk_str_eq(o.iso, country.iso) && is_kind(o.kind, "PPL")) return o;
    }
    return country;
}

static uint64_t add_words(const Finder *f, uint64_t h, uint32_t beg,
                          uint32_t end)
{
    for (uint32_t k = f->first[beg]; k < f->first[end]; k++)
        h = sk_phrase_add(h, f->piece[k]);
    return h;
}

static bool find_hash(const Finder *f, uint64_t h, Option *o)
{
    PhraseHit hit = { 0 };
    if (!sk_table_next_hash(&f->places, h, &hit)) return false;
    *o = sk_option(f, hit.row);
    return true;
}

// "utara Suriah" is the "suriah utara" of the table.
static bool find_part(const Finder *f, const Candidate *c, Option *o)
{
    uint64_t h = add_words(f, SK_HASH_SEED, c->name_beg, c->name_end);
    for (uint32_t i = c->beg; i < c->end; i++) {
        Option part;
        if (i == c->name_beg) i = c->name_end;
        if (i == c->end) break;
        if (!sk_names_is(f, PW_DIRECTION, i)) continue;
        if (!find_hash(f, add_words(f, h, i, i + 1), &part)) continue;
        if (!sk_str_eq(part.iso, o->iso)) continue;
        *o = part;
        return true;
    }
    return false;
}

// "perbatasan Lebanon" in a document on Suriah is "perbatasan lebanon suriah".
static bool find_border(const Finder *f, const Evidence *e,
                        const Candidates *all, const Candidate *c, Option *o)
{
    int most = 0;
    Str iso = o->iso;
    for (uint32_t i = 0; i < all->n; i++) {
        const Candidate *y = &all->v[i];
        if (y->dropped || y->n_hits == 0) continue;
        Str other = cell(f, y->hit[0], f->pc.iso);
        int votes = sk_evidence_votes(e, other);
        if (votes <= most || sk_str_eq(other, iso)) continue;
        for (uint32_t k = c->beg; k < c->name_beg; k++) {
            Option   border;
            uint64_t h = add_words(f, SK_HASH_SEED, k, k + 1);
            h = add_words(f, h, c->name_beg, c->name_end);
            h = add_words(f, h, y->name_beg, y->name_end);
            if (!find_hash(f, h, &border)) continue;
            *o = border;
            o->iso = iso; // it is told as this country's
            most = votes;
        }
    }
    return most > 0;
}

// --- the mention ------------------------------------------------------------

static Precision precision_of(const Candidate *c, const Option *o)
{
    bool part = c->near || c->direction;
    if (is_kind(o->kind, "COUNTRY")) return PRECISION_COUNTRY;
    if (is_kind(o->kind, "ADM1"))
        return c->near ? PRECISION_NEAR : PRECISION_ADMIN1;
    if (is_kind(o->kind, "ADM2"))
        return c->near ? PRECISION_NEAR : PRECISION_ADMIN2;
    if (is_kind(o->kind, "REGION") || is_kind(o->kind, "SEA") ||
        is_kind(o->kind, "RIVER") || is_kind(o->kind, "STRAIT"))
        return PRECISION_REGION;
    if (part || is_kind(o->kind, "MOUNT") || is_kind(o->kind, "ISLAND"))
        return PRECISION_NEAR;
    if (c->class_kind.n == 0 || sk_rate_class(c, o) > 0)
        return PRECISION_EXACT;
    if (is_kind(c->class_kind, "ADM1")) return PRECISION_ADMIN1;
    if (is_kind(c->class_kind, "ADM2")) return PRECISION_ADMIN2;
    return is_kind(c->class_kind, "PPL") ? PRECISION_EXACT
                                         : PRECISION_NEAR; // "bandara Raqqa"
}

// A part of a country or its border, where the table knows them. Else the
// country's middle does not stand for it.
static Precision find_relative(const Finder *f, const Evidence *e,
                               const Candidates *all, const Candidate *c,
                               Option *o)
{
    if (!is_kind(o->kind, "COUNTRY") || (!c->near && !c->direction) ||
        (c->direction && find_part(f, c, o)))
        return precision_of(c, o);
    if (!c->near || !find_border(f, e, all, c, o)) o->located = false;
    return PRECISION_NEAR;
}

// Keeps the options from `from` on as the rivals of the first.
static void add_rivals(const Finder *f, const Choice *ch, uint32_t from,
                       PlaceMention *m)
{
    for (uint32_t i = from; i < ch->n && m->n_rivals < MAX_RIVALS; i++) {
        int score = MOST_LEAD - (ch->v[0].score - ch->v[i].score);
        m->rival[m->n_rivals++] = (PlaceRival){
            .id = cell(f, ch->v[i].row, f->pc.id),
            .name = cell(f, ch->v[i].row, f->pc.name),
            .score = (uint8_t)(score > 0 ? score : 0),
        };
    }
}

static void fill(const Finder *f, const Option *o, PlaceMention *m)
{
    m->id = cell(f, o->row, f->pc.id);
    m->name = cell(f, o->row, f->pc.name);
    m->admin1 = o->admin1;
    m->country = o->iso;
    m->located = o->located;
    m->lat = o->located ? o->lat : 0;
    m->lon = o->located ? o->lon : 0;
}

static void resolve(const Finder *f, const Evidence *e, const Candidates *all,
                    uint32_t at, PlaceMention *m)
{
    const Candidate *c = &all->v[at];
    Choice           ch;
    choose(f, e, all, at, &ch);
    Option best = ch.v[0];
    if (c->capital && is_kind(best.kind, "COUNTRY"))
        best = capital_of(f, best);
    m->precision = find_relative(f, e, all, c, &best);
    m->known = true;
    m->kind = best.kind;
    m->score = score_of(e, all, at, &ch);
    bool dared = m->score >= LEAST_SCORE;
    if (dared) fill(f, &best, m);
    add_rivals(f, &ch, dared ? 1 : 0, m);
}

static PlaceMention mention_of(const Finder *f, const Evidence *e,
                               const Candidates *all, uint32_t at)
{
    const Candidate *c = &all->v[at];
    PlaceMention     m = { .beg = c->beg,
                           .end = c->end,
                           .name_beg = c->name_beg,
                           .modifier = c->modifier,
                           .prep = c->prep,
                           .precision = PRECISION_NEAR };
    m.admin1 = m.country = SK_STR("");
    m.kind = c->class_kind;
    if (c->n_hits > 0) resolve(f, e, all, at, &m);
    return m;
}

// --- what is no place, or another -------------------------------------------

// "bandara aleppo" is a name of the table, with its class word in it.
static bool is_classed(const Finder *f, const Candidate *c)
{
    uint32_t end = sk_names_word(f, PW_CLASS, c->name_beg, c->name_end, NULL);
    return end > c->name_beg && end < c->name_end;
}

// A small place of a country that nothing else speaks of, with no sign of
// place beside it, is somebody's name.
static bool is_stray(const Finder *f, const Evidence *e, const Candidate *c,
                     uint32_t at)
{
    if (c->n_hits == 0 || c->folded || c->prep.p != NULL ||
        c->beg < c->name_beg || is_classed(f, c))
        return false;
    int others = 0;
    for (uint32_t i = 0; i < c->n_hits; i++) {
        Option o = sk_option(f, c->hit[i]);
        if (o.size > SIZE_SMALL || is_kind(o.kind, "REGION") ||
            is_kind(o.kind, "SEA"))
            return false;
        others += sk_evidence_others(e, &o, (int)at);
    }
    return others <= 0;
}

// A name that is only like a known one is unknown, unless the document
// speaks of that one's country; then "dari Michelle" is no place at all.
static void doubt_folded(const Finder *f, const Evidence *e, Candidate *c)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < c->n_hits; i++) {
        Str iso = cell(f, c->hit[i], f->pc.iso);
        if (sk_evidence_votes(e, iso) > 0) c->hit[kept++] = c->hit[i];
    }
    c->n_hits = kept;
    bool placed = c->beg < c->name_beg || c->direction ||
                  sk_str_eq(c->prep_value, SK_STR("in")) ||
                  sk_str_eq(c->prep_value, SK_STR("by"));
    if (kept == 0 && !placed) c->dropped = true;
}

// What is named after a place and not in it: any street ("Jalan Korea"), any
// mission abroad ("Kedutaan Besar Israel"), and a building of a country that
// nothing else speaks of ("Gedung Mina").
static bool is_namesake(const Finder *f, const Evidence *e, const Candidate *c,
                        uint32_t at)
{
    bool street = is_kind(c->class_kind, "STREET") ||
                  is_kind(c->class_kind, "MISSION");
    if (!street && !is_kind(c->class_kind, "SITE")) return false;
    for (uint32_t i = 0; i < c->n_hits; i++) {
        Option o = sk_option(f, c->hit[i]);
        if (is_kind(o.kind, "SITE")) return false;
        if (street) continue;
        if (!is_town(&o) || o.size >= SIZE_KNOWN ||
            sk_evidence_others(e, &o, (int)at) > 0)
            return false;
    }
    return true;
}

static bool is_listed(const Finder *f, uint32_t i, uint32_t end)
{
    while (i < end && sk_word_punct(f, i)) i++;
    return i < end && sk_names_is(f, PW_AND, i);
}

// Does the statement "X, Libya" end behind Libya? Not in "di Paris, Libya
// meminta …", "di Paris, Libya, dan Mesir".
static bool is_closed(const Finder *f, const Candidates *all, uint32_t at)
{
    const Candidate *in = &all->v[at];
    uint32_t         end = f->an->sents.v[in->sent].end;
    if (in->end == end) return true;
    if (at + 1 < all->n && all->v[at + 1].sent == in->sent &&
        all->v[at + 1].beg - in->end <= 2)
        return false;
    if (is_listed(f, in->end, end)) return false;
    return sk_word_punct(f, in->end) || sk_names_is(f, PW_PREP, in->end);
}

// The words behind put it where none of its places lies, not even nearly.
static bool is_contrary(const Finder *f, const Candidates *all, uint32_t at)
{
    uint32_t in = sk_rate_container(f, all, at);
    if (in == NONE_BEHIND || all->v[in].n_hits == 0) return false;
    if (!is_closed(f, all, in)) return false;
    for (uint32_t k = 0; k < all->v[in].n_hits; k++) {
        Option outer = sk_option(f, all->v[in].hit[k]);
        if (!is_kind(outer.kind, "COUNTRY") && !is_kind(outer.kind, "ADM1"))
            return false;
        for (uint32_t i = 0; i < all->v[at].n_hits; i++) {
            Option o = sk_option(f, all->v[at].hit[i]);
            if (is_kind(o.kind, "COUNTRY") || sk_str_eq(o.iso, outer.iso) ||
                sk_option_km2(&o, &outer) < CONTRARY_KM * CONTRARY_KM)
                return false;
        }
    }
    return true;
}

// Tries the name's other spellings before it counts as unknown.
static void mend_contrary(const Finder *f, const Candidates *all, uint32_t at)
{
    Candidate       *c = &all->v[at];
    const Candidate *in = &all->v[sk_rate_container(f, all, at)];
    uint32_t         kept = 0;
    c->n_hits = 0;
    sk_spot_folded(f, c->name_beg, c->name_end, c);
    for (uint32_t i = 0; i < c->n_hits; i++) {
        Option o = sk_option(f, c->hit[i]);
        if (sk_rate_lies_in(f, &o, in)) c->hit[kept++] = c->hit[i];
    }
    c->n_hits = kept;
    c->folded = kept > 0;
}

// What is clear at the first reading.
static void read_clear(const Finder *f, const Candidates *c, Evidence *e)
{
    for (uint32_t i = 0; i < c->n; i++) {
        Choice ch;
        if (c->v[i].dropped || c->v[i].n_hits < 2 || c->v[i].folded) continue;
        choose(f, e, c, i, &ch);
        if (ch.lead >= SURE_LEAD && !is_kind(ch.v[0].kind, "COUNTRY"))
            sk_evidence_add(e, &ch.v[0], (int)i);
    }
}

SkStatus sk_resolve_places(Finder *f, Candidates *c, World *out)
{
    Evidence *e = SK_NEW(f->a, Evidence, 1);
    if (e == NULL) return sk_arena_status(f->a);
    for (uint32_t i = 0; i < c->n; i++)
        if (!c->v[i].dropped && c->v[i].n_hits > 0 && is_contrary(f, c, i))
            mend_contrary(f, c, i);
    SK_TRY(sk_evidence_read(f, c, e));
    for (uint32_t i = 0; i < c->n; i++) {
        if (is_stray(f, e, &c->v[i], i)) c->v[i].dropped = true;
        if (c->v[i].folded) doubt_folded(f, e, &c->v[i]);
        if (is_namesake(f, e, &c->v[i], i)) c->v[i].n_hits = 0;
    }
    read_clear(f, c, e);
    for (uint32_t i = 0; i < c->n; i++) {
        if (c->v[i].dropped) continue;
        SK_TRY(SK_PUSH(f->a, &out->places, mention_of(f, e, c, i)));
    }
    return SK_OK;
}
