// SPDX-License-Identifier: Apache-2.0
// extra.c: places that only joined packs know: imported gazetteers.
//
//   in    an article on Syria: "di Desa Taftanaz", "di Binnish dan Sarmin";
//         the core knows none of these, a joined pack has all three
//   out   candidates with the joined pack's rows, in their places
//
// A gazetteer of villages holds most people's names and many common words. So
// what the core says stands, and a joined name counts only in its gaps: where
// its country is one that the document speaks of (where it speaks of none, a
// class word will do, and "di" before a large city), where a preposition or a
// class word says that a place follows, there or elsewhere in the document,
// and where it is nowhere in the document a part of a longer name.
#include "world/finder.h"

enum {
    SIZE_TOWN = 4,
    SIZE_CITY = 6,
    MAX_COUNTRIES = 32,
    MAX_SEEN = 32,
    SHARE = 4,        // a country counts from this part of the top one's on
    FOR_COUNTRY = 2,  // a country's own name weighs twice a town's
    OTHER_BEFORE = 3, // words before a name, where what holds it may begin
    SAME_KM = 25
};

typedef struct {
    Str      iso;
    uint32_t n;
    bool     named; // by its own name
} Country;

// What the document tells: countries, and names that had a sign of place.
typedef struct {
    Country  v[MAX_COUNTRIES];
    uint32_t n, most;
    uint64_t seen[MAX_SEEN];   // names behind "di" or a class word
    uint64_t people[MAX_SEEN]; // and those that are a part of a longer name
    uint32_t n_seen, n_people;
} Told;

static Str cell(const Finder *f, uint32_t row, uint32_t col)
{
    return sk_place_cell(f, row, col);
}

static Country *find_country(Told *t, Str iso)
{
    for (uint32_t i = 0; i < t->n; i++)
        if (sk_str_eq(t->v[i].iso, iso)) return &t->v[i];
    return NULL;
}

static void add_country(const Finder *f, const Candidate *c, Told *t)
{
    if (c->n_hits == 0 || c->dropped || c->folded) return;
    Str iso = cell(f, c->hit[0], f->pc.iso);
    for (uint32_t i = 1; i < c->n_hits; i++)
        if (!sk_str_eq(cell(f, c->hit[i], f->pc.iso), iso)) return;
    Country *y = find_country(t, iso);
    if (y == NULL) {
        if (t->n == MAX_COUNTRIES || iso.n == 0) return;
        y = &t->v[t->n++];
        *y = (Country){ .iso = iso };
    }
    Str  kind = cell(f, c->hit[0], f->pc.kind);
    bool named = sk_str_eq(kind, SK_STR("COUNTRY"));
    y->named = y->named || named;
    y->n += named ? FOR_COUNTRY : 1;
    if (y->n > t->most) t->most = y->n;
}

static bool is_told(Told *t, Str iso)
{
    const Country *y = find_country(t, iso);
    return y != NULL && y->n * SHARE >= t->most;
}

static int size_of(const Finder *f, uint32_t row)
{
    return (int)sk_str_int(cell(f, row, f->pc.size));
}

// May a place of this kind stand behind the candidate's class word?
static bool fits_class(const Finder *f, const Candidate *c, uint32_t row)
{
    static const char *const SETTLED[] = { "PPL", "ADM1", "ADM2", "QUARTER" };
    Str                      kind = cell(f, row, f->pc.kind);
    if (c->class_kind.n == 0 || sk_str_eq(c->class_kind, kind)) return true;
    bool wants = false, is = false;
    for (size_t i = 0; i < sizeof SETTLED / sizeof *SETTLED; i++) {
        wants = wants || sk_str_eq(c->class_kind, sk_str_of(SETTLED[i]));
        is = is || sk_str_eq(kind, sk_str_of(SETTLED[i]));
    }
    return wants && is;
}

static bool has_prep(const Candidate *c)
{
    return c->prep.p != NULL && !sk_str_eq(c->prep_value, SK_STR("of"));
}

// "di", rather than "dari" and "ke", behind which people stand as well.
static bool has_in(const Candidate *c)
{
    return c->prep.p != NULL && (sk_str_eq(c->prep_value, SK_STR("in")) ||
                                 sk_str_eq(c->prep_value, SK_STR("by")));
}

static bool fits(const Finder *f, Told *t, const Candidate *c, uint32_t row)
{
    if (!fits_class(f, c, row)) return false;
    if (is_told(t, cell(f, row, f->pc.iso))) return true;
    if (t->n > 0) return false;
    return c->class_kind.n > 0 || (size_of(f, row) >= SIZE_CITY && has_in(c));
}

static bool find_point(const Finder *f, uint32_t row, int32_t point[2])
{
    return sk_str_e5(cell(f, row, f->pc.lat), &point[0]) &&
           sk_str_e5(cell(f, row, f->pc.lon), &point[1]);
}

// Does the candidate hold this place already, by the core or another pack?
static bool is_held(const Finder *f, const Candidate *c, uint32_t row)
{
    int32_t here[2], there[2];
    Str     kind = cell(f, row, f->pc.kind);
    bool    located = find_point(f, row, here);
    for (uint32_t i = 0; i < c->n_hits; i++) {
        uint32_t r = c->hit[i];
        if (sk_str_eq(cell(f, r, f->pc.id), cell(f, row, f->pc.id)))
            return true;
        if (located && sk_str_eq(cell(f, r, f->pc.kind), kind) &&
            find_point(f, r, there) && sk_place_near(here, there, SAME_KM))
            return true;
    }
    return false;
}

// Takes the joined rows of the name with hash `h` that fit.
static void take_rows(const Finder *f, Told *t, uint64_t h, Candidate *c)
{
    for (uint32_t i = 0; i < f->n_extra; i++) {
        PhraseHit hit = { 0 };
        while (c->n_hits < MAX_HITS &&
               sk_table_next_hash(&f->extra[i].places, h, &hit)) {
            uint32_t row = f->extra[i].base + hit.row;
            if (fits(f, t, c, row) && !is_held(f, c, row))
                c->hit[c->n_hits++] = row;
        }
    }
}

// The end of the longest joined name at word i, or i.
static uint32_t longest(const Finder *f, uint32_t i, uint32_t limit,
                        uint64_t *h)
{
    uint32_t end = i;
    for (uint32_t n = 0; n < f->n_extra; n++) {
        uint64_t now = 0;
        uint32_t e = sk_names_longest(f, &f->extra[n].places, i, limit, &now);
        if (e <= end) continue;
        end = e;
        *h = now;
    }
    return end;
}

// A word of grammar, a day or a month: never a place's name.
static bool is_grammar(const Finder *f, const Candidate *c)
{
    uint8_t upos = f->an->words.v[c->name_beg].upos;
    return c->name_end - c->name_beg == 1 &&
           (sk_names_is(f, PW_SKIP, c->name_beg) ||
            !(upos == UPOS_PROPN || upos == UPOS_NOUN || upos == UPOS_VERB ||
              upos == UPOS_ADJ || upos == UPOS_X));
}

// A common word: a place's name behind a class word only.
static bool is_common(const Finder *f, const Candidate *c)
{
    return c->name_end - c->name_beg == 1 &&
           (sk_word_has(f, c->name_beg, WORD_ROOTED) ||
            sk_names_is(f, PW_CAREFUL, c->name_beg));
}

static bool may_be_name(const Finder *f, const Candidate *c)
{
    return !is_grammar(f, c) && (!is_common(f, c) || c->class_kind.n > 0);
}

static void note(uint64_t list[MAX_SEEN], uint32_t *n, uint64_t h)
{
    if (*n < MAX_SEEN) list[(*n)++] = h;
}

static bool is_noted(const uint64_t *list, uint32_t n, uint64_t h)
{
    for (uint32_t i = 0; i < n; i++)
        if (list[i] == h) return true;
    return false;
}

static void take_folded(const Finder *f, Told *t, Candidate *c)
{
    char room[FOLD_ROOM];
    Str  key = sk_fold_key(f, c->name_beg, c->name_end, room);
    for (uint32_t n = 0; key.n > 0 && n < f->n_extra; n++) {
        PhraseHit hit = { 0 };
        if (!sk_table_next(&f->extra[n].keys, key, &hit)) continue;
        Str list = sk_table_cell(&f->extra[n].keys, hit.row, f->phrases_col);
        while (list.p != NULL && list.n > 0) {
            uint64_t h = SK_HASH_SEED;
            for (Str p = sk_str_cut(&list, '|'); p.p != NULL;)
                h = sk_phrase_add(h, sk_str_cut(&p, ' '));
            take_rows(f, t, h, c);
        }
    }
    c->folded = c->n_hits > 0;
}

static bool is_written(const Finder *f, uint32_t beg, uint32_t end)
{
    for (uint32_t i = beg; i < end; i++) {
        if (sk_names_link(f, i) || sk_word_has(f, i, WORD_CLITIC)) continue;
        if (!sk_word_has(f, i, WORD_CAP) && !sk_fold_article(f, i))
            return false;
    }
    return sk_word_named(f, beg) || end - beg > 1;
}

// A name that the core does not know, behind a class word or "di", and one
// that it only knows by its folded key.
static void name_unknown(const Finder *f, Told *t, Candidate *c)
{
    uint64_t  h = 0;
    Candidate found = *c;
    found.n_hits = 0;
    found.folded = false;
    for (uint32_t i = c->beg; i < c->name_beg; i++) {
        // "desa Kampung Baru": its own name holds a class word.
        if (longest(f, i, c->name_end, &h) != c->name_end) continue;
        if (is_written(f, i, c->name_end)) found.name_beg = i;
    }
    if (!may_be_name(f, &found)) return;
    if (longest(f, found.name_beg, c->name_end, &h) == c->name_end &&
        !is_noted(t->people, t->n_people, h))
        take_rows(f, t, h, &found);
    if (found.n_hits > 0)
        note(t->seen, &t->n_seen, h);
    else if (c->n_hits == 0 && !is_common(f, c) &&
             found.name_beg == c->name_beg)
        take_folded(f, t, &found);
    if (found.n_hits > 0) *c = found;
}

// A town of the core whose countries the document does not name, where a
// joined namesake about as large lies in one that it does.
static void add_namesakes(const Finder *f, Told *t, Candidate *c)
{
    uint64_t  h = 0;
    int       most = 0;
    Candidate more = *c;
    for (uint32_t i = 0; i < c->n_hits; i++) {
        Country *y = find_country(t, cell(f, c->hit[i], f->pc.iso));
        Str      kind = cell(f, c->hit[i], f->pc.kind);
        if ((y && y->named) || !sk_str_eq(kind, SK_STR("PPL"))) return;
        if (size_of(f, c->hit[i]) > most) most = size_of(f, c->hit[i]);
    }
    if (most > SIZE_CITY) return;
    if (longest(f, c->name_beg, c->name_end, &h) != c->name_end) return;
    take_rows(f, t, h, &more);
    for (uint32_t i = c->n_hits; i < more.n_hits; i++) {
        Country *y = find_country(t, cell(f, more.hit[i], f->pc.iso));
        if (y && y->named && size_of(f, more.hit[i]) + 1 >= most)
            c->hit[c->n_hits++] = more.hit[i];
    }
}

// A capitalised word of no dictionary, as the names of people are made of.
static bool is_namelike(const Finder *f, uint32_t i)
{
    return sk_word_has(f, i, WORD_CAP) && !sk_word_punct(f, i) &&
           !sk_word_has(f, i, WORD_ROOTED | WORD_CLITIC) &&
           !sk_names_is(f, PW_SKIP, i) && !sk_names_is(f, PW_DIRECTION, i);
}

// Does a party, an office or what else is no place reach into the name at i?
static bool is_other(const Finder *f, uint32_t beg, uint32_t i, uint32_t limit)
{
    const Table *const tables[] = { &f->not_places, &f->parties, &f->titles,
                                    &f->heads };
    uint64_t           h;
    for (uint32_t k = i + 1; k-- > beg && i - k <= OTHER_BEFORE;)
        for (size_t n = 0; n < sizeof tables / sizeof *tables; n++)
            if (sk_names_longest(f, tables[n], k, limit, &h) > i) return true;
    return false;
}

// Takes the class or other word before the name, if there is one.
static void take_before(const Finder *f, uint32_t beg, Candidate *c)
{
    for (int k = PW_CLASS; k <= PW_DIRECTION; k++) {
        uint32_t row = NO_ROW;
        uint32_t i = sk_names_word_before(f, (PlaceWord)k, beg, c->name_beg,
                                          &row);
        if (i == c->name_beg) continue;
        c->beg = i;
        c->near = k == PW_NEAR;
        c->direction = k == PW_DIRECTION;
        if (k == PW_CLASS)
            c->class_kind = sk_table_cell(&f->words, row, f->word_value);
        return;
    }
}

static bool has_strong_sign(const Candidate *c)
{
    return c->beg < c->name_beg || has_in(c);
}

static bool has_sign(const Finder *f, const Candidate *c)
{
    if (has_strong_sign(c)) return true;
    if (!has_prep(c)) return false;
    return c->name_end - c->name_beg > 1 || size_of(f, c->hit[0]) > SIZE_TOWN;
}

// One sentence's words between two candidates.
typedef struct {
    uint32_t         sent, beg, end;
    const Candidate *last; // before it, or NULL
} Gap;

// Is the name a part of a longer one?
static bool is_part(const Finder *f, const Gap *g, const Candidate *c)
{
    uint32_t beg = f->an->sents.v[g->sent].beg;
    uint32_t end = f->an->sents.v[g->sent].end;
    bool     before = c->beg == c->name_beg && c->beg > beg &&
                  !(g->last && g->last->end == c->beg) &&
                  is_namelike(f, c->beg - 1);
    bool behind = c->end < end && is_namelike(f, c->end) &&
                  (c->end < g->end || g->end == end);
    return before || behind;
}

// A joined name at word i; n_hits == 0 where there is none. `h` is its hash.
static Candidate name_at(const Finder *f, Told *t, const Gap *g, uint32_t i,
                         uint64_t *h)
{
    Candidate c = { .sent = g->sent, .beg = i, .class_kind = SK_STR("") };
    c.name_beg = i;
    c.end = c.name_end = longest(f, i, g->end, h);
    if (c.end == i || !is_written(f, i, c.end)) return c;
    if (is_other(f, g->beg, i, g->end)) return c;
    take_before(f, g->beg, &c);
    if (!may_be_name(f, &c)) return c;
    if (is_part(f, g, &c)) {
        note(t->people, &t->n_people, *h);
        return c;
    }
    sk_spot_context(f, g->last, &c);
    take_rows(f, t, *h, &c);
    return c;
}

// `out` NULL: only notes what the names are elsewhere.
static SkStatus fill_gap(const Finder *f, Told *t, Gap g, Candidates *out)
{
    for (uint32_t i = g.beg; i < g.end;) {
        uint64_t h = 0;
        if (!sk_word_has(f, i, WORD_CAP) || sk_word_has(f, i, WORD_CLITIC) ||
            sk_word_punct(f, i)) {
            i++;
            continue;
        }
        Candidate c = name_at(f, t, &g, i, &h);
        i = c.end > i ? c.end : i + 1;
        if (c.n_hits == 0) continue;
        if (has_strong_sign(&c)) note(t->seen, &t->n_seen, h);
        if (out == NULL || is_noted(t->people, t->n_people, h) ||
            !(has_sign(f, &c) || is_noted(t->seen, t->n_seen, h)))
            continue;
        SK_TRY(SK_PUSH(f->a, out, c));
        g.last = &out->v[out->n - 1];
    }
    return SK_OK;
}

// All gaps of the document; what stood in *c and what is new goes to *out.
static SkStatus fill_gaps(const Finder *f, Told *t, const Candidates *c,
                          Candidates *out)
{
    uint32_t n = 0;
    for (uint32_t s = 0; s < f->an->sents.n; s++) {
        const Sentence *sent = &f->an->sents.v[s];
        Gap             g = { s, sent->beg, sent->beg, NULL };
        for (bool more = true; more;) {
            more = n < c->n && c->v[n].sent == s;
            g.end = more ? c->v[n].beg : sent->end;
            if (f->style[s] == CASE_PLAIN) SK_TRY(fill_gap(f, t, g, out));
            if (!more) break;
            if (out) SK_TRY(SK_PUSH(f->a, out, c->v[n]));
            g.last = &c->v[n];
            g.beg = c->v[n++].end;
        }
    }
    return SK_OK;
}

SkStatus sk_extra_places(Finder *f, Candidates *c)
{
    Candidates out = { 0 };
    if (f->n_extra == 0) return SK_OK;
    Told *t = SK_NEW(f->a, Told, 1);
    if (t == NULL) return sk_arena_status(f->a);
    for (uint32_t i = 0; i < c->n; i++) add_country(f, &c->v[i], t);
    SK_TRY(fill_gaps(f, t, c, NULL));
    for (uint32_t i = 0; i < c->n; i++) {
        if (c->v[i].dropped) continue;
        if (c->v[i].n_hits == 0 || c->v[i].folded)
            name_unknown(f, t, &c->v[i]);
        else
            add_namesakes(f, t, &c->v[i]);
    }
    SK_TRY(fill_gaps(f, t, c, &out));
    *c = out;
    return SK_OK;
}
