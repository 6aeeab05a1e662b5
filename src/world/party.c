// SPDX-License-Identifier: Apache-2.0
// party.c: states, armies, groups, bodies and people in the words of a text.
//
//   in    "kelompok gerilyawan Hizbullah Libanon", "Presiden Turki, Recep
//         Tayyip Erdogan", "pasukan pemerintah", "warga Aleppo"
//   out   one party each: LBN-REB-HEZBOLLAH; TUR-PER-ERDOGAN; composed, MIL;
//         composed, CVL of SYR
//
// A party begins with a name of parties.tsv, a head (heads.tsv) or an office
// (titles.tsv) and goes on as long as such words, places, names and words of
// quality follow. What it is then follows from its pieces: a listed person
// before all, an office or rank makes somebody else, a head that "keeps"
// passes the listed name on, and country and sector come from the rest.
#include "world/finder.h"

enum { LONGEST_PARTY = 16, MOST_PLACES = 256 };

// What the pieces of one party have told so far.
typedef struct {
    uint32_t beg, end;
    uint32_t person, listed, state; // rows of parties.tsv, or NO_ROW
    bool     office;                // an office, or a head of kind PERSON
    bool     office_first;          // it stands before any other head
    bool     names;                 // a name that is in no table
    bool     headed, keeps;
    bool     link;         // "pro": what comes next is somebody else
    Str      kind, sector; // of the first head
    Str      late_sector;  // of a later one, where that has none
    Str      country;      // of the last place
    Str      purpose;      // country behind "untuk"
    uint32_t bound;        // mention that an abbreviation means, or NO_ROW
    uint32_t office_row;   // of offices.tsv, where the party begins with it
    uint32_t names_beg, names_end; // the last run of names; equal: none
} Chain;

static Str party_cell(const Finder *f, uint32_t row, uint32_t col)
{
    return sk_table_cell(&f->parties, row, col);
}

static bool is_kind(const Finder *f, uint32_t row, const char *kind)
{
    return sk_str_eq(party_cell(f, row, f->tc.kind), sk_str_of(kind));
}

// The place that begins at word i, or NULL; *at moves forward only.
static const PlaceMention *place_at(const World *w, uint32_t *at, uint32_t i)
{
    while (*at < w->places.n && w->places.v[*at].beg < i) ++*at;
    if (*at < w->places.n && w->places.v[*at].beg == i)
        return &w->places.v[*at];
    return NULL;
}

// --- listed names -----------------------------------------------------------

// One word needs a capital, up to three letters need all; of more words one
// has a capital, unless they begin with a head.
static bool is_written(const Finder *f, uint32_t sent, uint32_t beg,
                       uint32_t end)
{
    CaseStyle style = (CaseStyle)f->style[sent];
    uint64_t  h;
    if (end - beg == 1) {
        if (f->an->words.v[beg].low.n <= 3)
            return sk_word_has(f, beg, WORD_UPPER);
        return sk_word_named(f, beg) || style == CASE_LOWER ||
               style == CASE_UPPER;
    }
    for (uint32_t i = beg; i < end; i++)
        if (sk_word_has(f, i, WORD_CAP) && !sk_word_has(f, i, WORD_START))
            return true;
    return style == CASE_LOWER || sk_word_named(f, beg) ||
           sk_names_longest(f, &f->heads, beg, end, &h) > beg;
}

// How often the document's places lie in the party's country.
static uint32_t country_count(const Finder *f, const World *w, uint32_t row)
{
    uint32_t n = 0;
    Str      iso = party_cell(f, row, f->tc.iso);
    for (uint32_t i = 0; i < w->places.n && i < MOST_PLACES; i++)
        n += sk_str_eq(w->places.v[i].country, iso);
    return n;
}

// Did the party exist on the day of publication? A person always counts.
static bool exists(const Finder *f, uint32_t row)
{
    Str day = f->an->doc->published;
    Str from = party_cell(f, row, f->tc.from),
        to = party_cell(f, row, f->tc.to);
    if (day.n == 0 || is_kind(f, row, "PERSON")) return true;
    return sk_str_cmp(sk_str_sub(day, 0, from.n), from) >= 0 &&
           (to.n == 0 || sk_str_cmp(sk_str_sub(day, 0, to.n), to) <= 0);
}

static uint32_t rank_of(const Finder *f, const World *w, uint32_t row)
{
    return country_count(f, w, row) + (exists(f, row) ? MOST_PLACES + 1 : 0);
}

static uint32_t choose_row(const Finder *f, const World *w, uint64_t h)
{
    PhraseHit hit = { 0 };
    uint32_t  best = NO_ROW, most = 0, seen = 0;
    while (sk_table_next_hash(&f->parties, h, &hit)) {
        if (++seen == 1)
            best = hit.row;
        else if (seen == 2)
            most = rank_of(f, w, best);
        if (seen == 1) continue;
        uint32_t n = rank_of(f, w, hit.row);
        if (n > most) {
            most = n;
            best = hit.row;
        }
    }
    return best;
}

// Do words of not_places.tsv hold the name [i, end) ("antara lain", "di sana")?
static bool is_in_phrase(const Finder *f, uint32_t beg, uint32_t i,
                         uint32_t end, uint32_t limit)
{
    uint64_t h;
    uint32_t k = i > beg + 2 ? i - 2 : beg;
    for (; k < i; k++)
        if (sk_names_longest(f, &f->not_places, k, limit, &h) >= end)
            return true;
    return sk_names_longest(f, &f->not_places, i, limit, &h) > end;
}

// Names that are common words or first names as well: at a sentence's head, in
// a line of capitals, behind another name.
static bool is_doubtful(const Finder *f, uint32_t sent, uint32_t i,
                        uint32_t end)
{
    uint32_t beg = f->an->sents.v[sent].beg;
    if (end - i != 1) return false;
    if (sk_names_first(f, beg, i, f->an->sents.v[sent].end)) return true;
    if (!sk_names_is(f, PW_CAREFUL, i)) return false;
    if (sk_word_has(f, i, WORD_START)) return true;
    if (f->style[sent] == CASE_UPPER) return true;
    return i > beg && sk_word_named(f, i - 1) && !sk_word_punct(f, i - 1);
}

static uint32_t listed_at(const Finder *f, const World *w, uint32_t sent,
                          uint32_t i, uint32_t *row)
{
    uint64_t h;
    uint32_t beg = f->an->sents.v[sent].beg, limit = f->an->sents.v[sent].end;
    uint32_t end = sk_names_longest(f, &f->parties, i, limit, &h);
    if (end == i || !is_written(f, sent, i, end)) return i;
    if (is_in_phrase(f, beg, i, end, limit) || is_doubtful(f, sent, i, end) ||
        sk_names_misnamed(f, beg, i, true))
        return i;
    *row = choose_row(f, w, h);
    return *row == NO_ROW ? i : end;
}

// --- chains -----------------------------------------------------------------

static uint32_t head_at(const Finder *f, uint32_t i, uint32_t limit,
                        uint32_t *row)
{
    uint64_t  h;
    PhraseHit hit = { 0 };
    uint32_t  end = sk_names_longest(f, &f->heads, i, limit, &h);
    // "komandan-komandan": a doubled head is one.
    const Str *piece = &f->piece[f->first[i]];
    if (end == i && f->first[i + 1] - f->first[i] == 2 &&
        sk_str_eq(piece[0], piece[1])) {
        h = sk_phrase_add(SK_HASH_SEED, piece[0]);
        end = i + 1;
    }
    if (end == i || !sk_table_next_hash(&f->heads, h, &hit)) return i;
    *row = hit.row;
    return end;
}

static uint32_t title_at(const Finder *f, uint32_t i, uint32_t limit,
                         uint32_t *row)
{
    uint64_t  h;
    PhraseHit hit = { 0 };
    uint32_t  end = sk_names_longest(f, &f->titles, i, limit, &h);
    if (end == i || !sk_table_next_hash(&f->titles, h, &hit)) return i;
    *row = hit.row;
    return end;
}

static void note_sector(Chain *c, Str sector)
{
    if (sector.n == 0) return;
    if (c->sector.n == 0)
        c->sector = sector;
    else if (c->late_sector.n == 0)
        c->late_sector = sector;
}

// The office at word i, where it is no shorter than the title there.
static uint32_t office_at(const Finder *f, Chain *c, uint32_t limit,
                          uint32_t title)
{
    uint32_t row, end = sk_person_office(f, c->end, limit, &row);
    if (end == c->end || end < title) return title;
    if (c->end == c->beg) c->office_row = row;
    if (end > title)
        note_sector(c, sk_table_cell(&f->offices, row, f->oc.sector));
    return end;
}

static void note_office(Chain *c)
{
    if (!c->headed) c->office_first = true;
    c->office = true;
}

static void note_head(const Finder *f, Chain *c, uint32_t row)
{
    Str kind = sk_table_cell(&f->heads, row, f->head_kind);
    Str keeps = sk_table_cell(&f->heads, row, f->head_keeps);
    if (sk_str_eq(kind, SK_STR("ADJ"))) return;
    if (sk_str_eq(kind, SK_STR("LINK"))) {
        c->link = true;
        return;
    }
    if (sk_str_eq(kind, SK_STR("PERSON"))) note_office(c);
    if (!c->headed) {
        c->kind = kind;
        c->keeps = sk_str_eq(keeps, SK_STR("yes"));
    } else if (!sk_str_eq(keeps, SK_STR("yes"))) {
        c->keeps = false;
    }
    c->headed = true;
    note_sector(c, sk_table_cell(&f->heads, row, f->head_sector));
}

static void note_listed(const Finder *f, Chain *c, uint32_t row)
{
    bool link = c->link;
    c->link = false;
    if (is_kind(f, row, "PERSON"))
        c->person = row;
    else if (link)
        return;
    else if (is_kind(f, row, "STATE"))
        c->state = row;
    else if (c->listed == NO_ROW)
        c->listed = row;
}

static bool is_adjective(const Finder *f, uint32_t row)
{
    Str kind = sk_table_cell(&f->heads, row, f->head_kind);
    return sk_str_eq(kind, SK_STR("ADJ")) || sk_str_eq(kind, SK_STR("LINK"));
}

// A head, an office or a word of quality at c->end.
static bool take_word(const Finder *f, Chain *c, uint32_t limit, bool first)
{
    uint32_t row_t = NO_ROW, row_h = NO_ROW, i = c->end;
    uint32_t title = title_at(f, i, limit, &row_t);
    uint32_t head = head_at(f, i, limit, &row_h);
    title = office_at(f, c, limit, title);
    if (head == i && title == i) return false;
    if (title >= head) {
        note_office(c);
        if (row_t != NO_ROW)
            note_sector(c, sk_table_cell(&f->titles, row_t, f->title_sector));
        if (title == head)
            note_sector(c, sk_table_cell(&f->heads, row_h, f->head_sector));
        c->end = title;
        return true;
    }
    if (first && is_adjective(f, row_h)) return false;
    note_head(f, c, row_h);
    c->end = head;
    return true;
}

static bool take_listed(const Finder *f, const World *w, uint32_t sent,
                        Chain *c)
{
    uint32_t row = NO_ROW;
    uint32_t end = listed_at(f, w, sent, c->end, &row);
    if (end == c->end) return false;
    note_listed(f, c, row);
    c->end = end;
    return true;
}

// An abbreviation that the document has introduced.
static bool take_short(const Finder *f, const Corefer *co, Chain *c)
{
    uint32_t k = sk_corefer_short(f, co, c->end);
    if (k == NO_ROW || c->bound != NO_ROW) return false;
    c->bound = k;
    c->end++;
    return true;
}

static bool take_place(const PlaceMention *p, Chain *c)
{
    if (p == NULL || p->beg != c->end || p->prep.p != NULL || !p->known)
        return false;
    if (p->country.n > 0 && !c->link) c->country = p->country;
    c->link = false;
    c->end = p->end;
    return true;
}

// A run of name-like words: "Ashton Carter", "Abdel Ghani al-Assadi".
static bool take_names(const Finder *f, Chain *c, uint32_t limit)
{
    uint32_t i = c->end;
    if (i >= limit || sk_word_punct(f, i) || !sk_word_has(f, i, WORD_CAP) ||
        sk_names_is(f, PW_SKIP, i) || sk_word_has(f, i, WORD_DIGIT))
        return false;
    c->end = i + 1;
    if (c->names_end != i) c->names_beg = i;
    // "Abdul Ghani al - Assadi", "Kim Jong - un"
    while (c->end + 1 < limit && sk_word_punct(f, c->end) &&
           sk_str_eq(f->an->words.v[c->end].low, SK_STR("-")) &&
           !sk_word_punct(f, c->end + 1))
        c->end += 2;
    c->names_end = c->end;
    c->names = true;
    return true;
}

// "bin", "al": small words inside a name.
static bool take_particle(const Finder *f, Chain *c, uint32_t limit)
{
    uint32_t i = c->end;
    if (!c->names || i + 1 >= limit) return false;
    if (!sk_fold_article(f, i) && !sk_names_is(f, PW_PATRONYM, i))
        return false;
    uint32_t next = i + 1;
    if (sk_word_punct(f, next) && next + 1 < limit) next++;
    if (!sk_word_has(f, next, WORD_CAP)) return false;
    c->end = next + 1;
    c->names_end = c->end;
    return true;
}

// "Duta Besar Rusia untuk PBB": what an office is for.
static bool take_purpose(const Finder *f, const World *w, uint32_t sent,
                         uint32_t at, Chain *c)
{
    uint32_t limit = f->an->sents.v[sent].end;
    if (!c->office || c->end + 1 >= limit || !sk_names_is(f, PW_JOIN, c->end))
        return false;
    uint32_t            row, end = listed_at(f, w, sent, c->end + 1, &row);
    const PlaceMention *p = place_at(w, &at, c->end + 1);
    if (p != NULL && p->end > end) end = p->end;
    if (end == c->end + 1) return false;
    c->purpose = p != NULL && p->end == end ? p->country
                                            : party_cell(f, row, f->tc.id);
    c->end = end;
    return true;
}

// "(PMF)", "(Korut)" right behind a name.
static bool take_brackets(const Finder *f, Chain *c, uint32_t limit)
{
    uint32_t i = c->end;
    if (i + 2 >= limit) return false;
    if (!sk_str_eq(f->an->words.v[i].low, SK_STR("("))) return false;
    uint32_t end = i + 1;
    while (end < limit && end - i < 4 && sk_word_has(f, end, WORD_CAP)) end++;
    if (end == i + 1 || end >= limit) return false;
    if (!sk_str_eq(f->an->words.v[end].low, SK_STR(")"))) return false;
    if (c->office && !c->names && !sk_word_has(f, i + 1, WORD_UPPER)) {
        c->names_beg = i + 1; // "Menlu Australia (Julie Bishop)"
        c->names_end = end;
    }
    c->end = end + 1;
    return true;
}

// "Menteri Luar Negeri, Julie Bishop": a name behind the office and a comma.
static void take_apposition(const Finder *f, const World *w, uint32_t sent,
                            uint32_t at, Chain *c)
{
    uint32_t limit = f->an->sents.v[sent].end, i = c->end;
    if (!c->office || c->names || c->person != NO_ROW || i + 2 >= limit)
        return;
    if (!sk_str_eq(f->an->words.v[i].low, SK_STR(","))) return;
    Chain d = *c;
    d.end = i + 1;
    if (place_at(w, &at, d.end) != NULL) return;
    if (take_listed(f, w, sent, &d)) {
        if (d.person != NO_ROW) *c = d;
        return;
    }
    uint32_t n = 0;
    while (take_names(f, &d, limit) || take_particle(f, &d, limit)) n++;
    if (n >= 2) *c = d;
}

static void extend(const Finder *f, const World *w, const Corefer *co,
                   uint32_t sent, uint32_t at, Chain *c)
{
    uint32_t limit = f->an->sents.v[sent].end;
    while (c->end < limit && c->end - c->beg < LONGEST_PARTY) {
        if (sk_word_punct(f, c->end)) break;
        if (take_short(f, co, c)) continue;
        if (take_listed(f, w, sent, c)) continue;
        if (take_place(place_at(w, &at, c->end), c)) continue;
        if (take_word(f, c, limit, false)) continue;
        if (take_purpose(f, w, sent, at, c)) continue;
        if (take_particle(f, c, limit)) continue;
        if (!take_names(f, c, limit)) break;
    }
}

static void grow(const Finder *f, const World *w, const Corefer *co,
                 uint32_t sent, uint32_t at, Chain *c)
{
    uint32_t limit = f->an->sents.v[sent].end;
    extend(f, w, co, sent, at, c);
    // "Kepala Staf Angkatan Darat (KSAD) Jenderal Mulyono"
    if (take_brackets(f, c, limit) && c->office && !c->names)
        extend(f, w, co, sent, at, c);
    take_apposition(f, w, sent, at, c);
}

// "Hizbullah Libanon", "Korea Utara (Korut)": what follows a name alone.
static void grow_listed(const Finder *f, const World *w, uint32_t sent,
                        uint32_t at, Chain *c)
{
    const PlaceMention *p = place_at(w, &at, c->end);
    if (c->listed != NO_ROW && p != NULL && p->kind.n > 0 &&
        sk_str_eq(p->kind, SK_STR("COUNTRY")))
        take_place(p, c);
    take_brackets(f, c, f->an->sents.v[sent].end);
}

// --- what it is -------------------------------------------------------------

void sk_party_name(const Finder *f, PartyMention *m, uint32_t row)
{
    m->id = party_cell(f, row, f->tc.id);
    m->name = party_cell(f, row, f->tc.name);
    m->kind = party_cell(f, row, f->tc.kind);
    m->country = party_cell(f, row, f->tc.iso);
    m->sector = party_cell(f, row, f->tc.sector);
    m->generic = false;
}

static Str country_of(const Finder *f, const Chain *c)
{
    if (c->state != NO_ROW) return party_cell(f, c->state, f->tc.iso);
    if (c->country.n > 0) return c->country;
    if (c->listed != NO_ROW) return party_cell(f, c->listed, f->tc.iso);
    if (c->person != NO_ROW) return party_cell(f, c->person, f->tc.iso);
    return SK_STR("");
}

// "pasukan Assad", "pemerintah Presiden Assad": somebody's, not he himself.
static bool is_group(const Chain *c) { return c->headed && !c->office_first; }

// "pejuang Sunni" are fighters and not the Sunnis.
static bool is_part(const Finder *f, const Chain *c)
{
    bool people = is_kind(f, c->listed, "IDENTITY") ||
                  is_kind(f, c->listed, "CVL");
    return people && c->headed && !sk_str_eq(c->kind, SK_STR("CVL"));
}

static PartyMention mention_of(const Finder *f, const Chain *c)
{
    PartyMention m = { .beg = c->beg, .end = c->end };
    bool         made = c->headed || c->office;
    m.kind = c->office && !is_group(c) ? SK_STR("PERSON") : c->kind;
    m.sector = c->sector.n > 0 ? c->sector : c->late_sector;
    m.country = country_of(f, c);
    m.generic = !c->names && c->listed == NO_ROW && c->state == NO_ROW &&
                c->country.n == 0;
    if (c->person != NO_ROW && is_group(c)) {
        m.kind = c->kind;
        m.generic = false;
    } else if (c->person != NO_ROW) {
        sk_party_name(f, &m, c->person);
        m.generic = false;
    } else if (c->listed != NO_ROW && !is_part(f, c) &&
               (!made || (c->keeps && !c->office))) {
        sk_party_name(f, &m, c->listed);
    } else if (!made && c->state != NO_ROW) {
        sk_party_name(f, &m, c->state);
    } else if (m.sector.n == 0 && c->listed != NO_ROW) {
        m.sector = party_cell(f, c->listed, f->tc.sector);
    }
    return m;
}

static OfficeUse use_of(const Finder *f, const Chain *c)
{
    OfficeUse u = { c->office_row, c->names_beg,     c->names_end,
                    c->listed,     country_of(f, c), c->purpose };
    if (c->person != NO_ROW || is_group(c)) u.office = NO_ROW;
    return u;
}

// A preposition behind which no place stands: "oleh", "dengan".
static bool is_of(const Finder *f, Str prep)
{
    PhraseHit hit = { 0 };
    while (sk_table_next(&f->words, prep, &hit)) {
        Str value = sk_table_cell(&f->words, hit.row, f->word_value);
        if (sk_str_eq(value, SK_STR("of"))) return true;
    }
    return false;
}

// A country's name is a party's only where it is a place in the text ("Paris
// Hilton", "Georgia" in the USA), and a capital's is a government's where the
// text does not use it as a place: "Damaskus" is one, "di Damaskus" is not.
static bool is_place_only(const Finder *f, const PlaceMention *p,
                          const Chain *c)
{
    uint64_t h;
    bool     state = c->state != NO_ROW;
    if (!state && (c->listed == NO_ROW || !is_kind(f, c->listed, "GOV")))
        return false;
    if (sk_names_longest(f, &f->places, c->beg, c->end, &h) != c->end)
        return false;
    if (p == NULL || p->beg != p->name_beg || p->end != c->end) return true;
    if (state)
        return !sk_str_eq(p->country, party_cell(f, c->state, f->tc.iso));
    if (p->modifier) return sk_word_has(f, p->beg - 1, WORD_CAP);
    return p->prep.p != NULL && !is_of(f, p->prep);
}

// A name inside a place mention that begins before it is no party:
// "pinggiran Damaskus", "perbatasan Suriah".
static bool is_inside_place(const World *w, uint32_t at, uint32_t i)
{
    return at > 0 && w->places.v[at - 1].beg < i &&
           w->places.v[at - 1].end > i;
}

// The party that begins at word i; false: none does.
static bool chain_at(const Finder *f, const World *w, const Corefer *co,
                     uint32_t sent, uint32_t at, uint32_t i, Chain *c)
{
    uint32_t limit = f->an->sents.v[sent].end;
    *c = (Chain){ .beg = i, .end = i };
    c->person = c->listed = c->state = NO_ROW;
    c->office_row = c->bound = NO_ROW;
    c->kind = c->sector = c->late_sector = c->country = SK_STR("");
    c->purpose = SK_STR("");
    uint32_t            start = at;
    const PlaceMention *p = place_at(w, &start, i);
    if (take_short(f, co, c)) return true;
    if (take_listed(f, w, sent, c)) {
        if (is_place_only(f, p, c) || is_inside_place(w, start, i))
            return false;
        grow_listed(f, w, sent, at, c);
        return true;
    }
    if (is_inside_place(w, start, i)) return false;
    if (!take_word(f, c, limit, true)) return false;
    grow(f, w, co, sent, at, c);
    return true;
}

// --- the document -----------------------------------------------------------

// "BSH" and "pejuang BSH" are what BSH was short for; "warga BSH" is not.
static void bind_short(const Finder *f, const World *w, const Chain *c,
                       PartyMention *m)
{
    if (c->bound == NO_ROW) return;
    if ((!c->headed || c->keeps) && !c->office) {
        sk_corefer_name(f, w, c->bound, m);
        return;
    }
    const PartyMention *from = &w->parties.v[c->bound];
    if (m->country.n == 0) m->country = from->country;
    if (m->sector.n == 0) m->sector = from->sector;
    m->generic = false;
}

static bool party_at(const Finder *f, const World *w, const Corefer *co,
                     uint32_t sent, uint32_t at, uint32_t i, PartyMention *m,
                     OfficeUse *u)
{
    Chain c;
    u->office = NO_ROW;
    if (sk_word_punct(f, i) || sk_word_has(f, i, WORD_CLITIC)) return false;
    if (chain_at(f, w, co, sent, at, i, &c)) {
        *m = mention_of(f, &c);
        bind_short(f, w, &c, m);
        *u = use_of(f, &c);
        return true;
    }
    return place_at(w, &at, i) == NULL && sk_corefer_at(f, w, co, sent, i, m);
}

SkStatus sk_party_find(Finder *f, World *out)
{
    uint32_t at = 0;
    Corefer  co = { 0 };
    for (uint32_t s = 0; s < f->an->sents.n; s++) {
        const Sentence *sent = &f->an->sents.v[s];
        for (uint32_t i = sent->beg; i < sent->end;) {
            PartyMention m;
            OfficeUse    u;
            place_at(out, &at, i);
            if (!party_at(f, out, &co, s, at, i, &m, &u)) {
                i++;
                continue;
            }
            SK_TRY(sk_person_resolve(f, s, &u, &m));
            SK_TRY(SK_PUSH(f->a, &out->parties, m));
            SK_TRY(sk_corefer_note(f, out, &co, s));
            i = m.end;
        }
    }
    return sk_corefer_point(f, out);
}
