// SPDX-License-Identifier: Apache-2.0
// corefer.c: one party under several names in one document.
//
//   in    "Kolonel Malik Darwis … Darwis …"
//   out   both one person
//   in    "Brigade Sungai Hitam (BSH) … BSH …"
//   out   BSH is the brigade, in a table or not
//   in    "Hizbullah menyerang. Kelompok itu mundur."
//   out   "Kelompok" is LBN-REB-HEZBOLLAH
//
// Short forms and abbreviations bind while the text is read, to what it has
// named so far. What points back (pronouns.tsv) is looked at when all is
// found: it means the one party of its kind before it in the sentence, else
// the subject of the sentence before, else that sentence's only one; where
// there are two, or a name that is not known, it stays unresolved.
#include "world/finder.h"

enum { AMBIGUOUS = UINT32_MAX };
enum { LONGEST_LOOK = 256 }; // words; beyond that nothing is plain

static const PartyMention *mention_at(const World *w, uint32_t k)
{
    return &w->parties.v[k];
}

static Str words_of(const Finder *f, uint32_t beg, uint32_t end)
{
    Span s = { f->an->words.v[beg].span.beg,
               f->an->words.v[end - 1].span.end };
    return sk_span_str(f->an->doc->text, s);
}

static bool is_person(const PartyMention *m)
{
    return sk_str_eq(m->kind, SK_STR("PERSON"));
}

// Makes *m the party that `from` is; the words stay. `name`: what the text
// calls it, for a party of no table.
static void become(PartyMention *m, const PartyMention *from, Str name)
{
    PartyMention old = *m;
    *m = *from;
    m->beg = old.beg;
    m->end = old.end;
    if (m->id.p == NULL && m->name.p == NULL && name.n > 0) m->name = name;
}

// --- short forms ------------------------------------------------------------

static bool is_plain_name(const Finder *f, uint32_t i, uint32_t limit)
{
    uint64_t h;
    return sk_word_has(f, i, WORD_CAP) && !sk_word_punct(f, i) &&
           !sk_word_has(f, i, WORD_UPPER | WORD_DIGIT | WORD_ROOTED) &&
           sk_names_longest(f, &f->titles, i, limit, &h) == i &&
           sk_names_longest(f, &f->heads, i, limit, &h) == i;
}

// A word of a place or of a party of its own ("Presiden Rusia …").
static bool is_elsewhere(const Finder *f, const World *w, uint32_t i)
{
    uint32_t  lo = 0, hi = w->places.n;
    uint64_t  h;
    PhraseHit hit = { 0 };
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (w->places.v[mid].end <= i)
            lo = mid + 1;
        else
            hi = mid;
    }
    if (lo < w->places.n && w->places.v[lo].beg <= i && w->places.v[lo].known)
        return true;
    if (sk_names_longest(f, &f->parties, i, i + 1, &h) == i) return false;
    if (!sk_table_next_hash(&f->parties, h, &hit)) return false;
    Str kind = sk_table_cell(&f->parties, hit.row, f->tc.kind);
    return !sk_str_eq(kind, SK_STR("PERSON"));
}

// "assad" of "al-Assad".
static Str name_key(const Finder *f, uint32_t i)
{
    uint32_t end = f->first[i + 1];
    return end > f->first[i] ? f->piece[end - 1] : f->an->words.v[i].low;
}

static bool is_same(const PartyMention *a, const PartyMention *b)
{
    return a->id.p != NULL && b->id.p != NULL && sk_str_eq(a->id, b->id);
}

// The mention (plus 1) that all plain names of words [beg, end) were in; 0:
// none, or several.
static uint32_t who_is(const Finder *f, const World *w, const Corefer *co,
                       uint32_t beg, uint32_t end)
{
    uint32_t who = 0;
    for (uint32_t i = beg; i < end; i++) {
        if (!is_plain_name(f, i, end) || is_elsewhere(f, w, i)) continue;
        const uint32_t *n = sk_strmap_get(&co->names, name_key(f, i));
        if (n == NULL || *n == AMBIGUOUS || (who != 0 && *n != who)) return 0;
        who = *n;
    }
    return who;
}

// Notes that the words of a person's name are his; a word of two people is
// nobody's.
static SkStatus note_names(const Finder *f, const World *w, Corefer *co,
                           uint32_t who)
{
    const PartyMention *m = mention_at(w, w->parties.n - 1);
    if (!is_person(m) || m->generic) return SK_OK;
    for (uint32_t k = m->beg; k < m->end; k++) {
        if (!is_plain_name(f, k, m->end) || is_elsewhere(f, w, k)) continue;
        bool      fresh;
        uint32_t *n = sk_strmap_put(f->a, &co->names, name_key(f, k), &fresh);
        if (n == NULL) return sk_arena_status(f->a);
        if (fresh)
            *n = w->parties.n;
        else if (*n != AMBIGUOUS && *n != who &&
                 !is_same(m, mention_at(w, *n - 1)))
            *n = AMBIGUOUS;
    }
    return SK_OK;
}

// Whoever holds the office that the text names may come by his surname next.
static SkStatus note_holder(const Finder *f, const World *w, Corefer *co)
{
    const PartyMention *m = mention_at(w, w->parties.n - 1);
    uint32_t            row;
    if (!m->office || !is_person(m) || m->id.p == NULL) return SK_OK;
    SK_TRY(sk_party_row(f, m->id, &row));
    if (row == NO_ROW) return SK_OK;
    Str names = sk_table_cell(&f->parties, row, f->aliases_col);
    Str full = sk_str_cut(&names, '|');
    while (full.p != NULL) {
        Str       word = sk_str_cut(&full, ' ');
        bool      fresh;
        uint32_t *n;
        if (word.n < 4) continue;
        n = sk_strmap_put(f->a, &co->names, word, &fresh);
        if (n == NULL) return sk_arena_status(f->a);
        if (fresh) *n = w->parties.n;
    }
    return SK_OK;
}

// --- abbreviations ----------------------------------------------------------

static bool is_mark(const Finder *f, uint32_t i, const char *mark)
{
    return sk_str_eq(f->an->words.v[i].low, sk_str_of(mark));
}

// The word in brackets that is short for the mention: inside its words or
// right behind them. NO_ROW: none.
static uint32_t short_word(const Finder *f, const PartyMention *m,
                           uint32_t limit)
{
    uint32_t i = m->end;
    if (is_mark(f, i - 1, ")") && i - m->beg > 3) i -= 3;
    if (i + 2 >= limit + (i < m->end) || !is_mark(f, i, "(")) return NO_ROW;
    if (!sk_word_has(f, i + 1, WORD_UPPER)) return NO_ROW;
    if (!is_mark(f, i + 2, ")") && !is_mark(f, i + 2, ",") &&
        !is_mark(f, i + 2, ";"))
        return NO_ROW;
    return i + 1;
}

static SkStatus note_short(const Finder *f, const World *w, Corefer *co,
                           uint32_t limit)
{
    const PartyMention *m = mention_at(w, w->parties.n - 1);
    uint32_t            i = short_word(f, m, limit);
    if (i == NO_ROW || m->generic || is_person(m)) return SK_OK;
    uint32_t *n = sk_strmap_put(f->a, &co->shorts, f->an->words.v[i].low,
                                NULL);
    if (n == NULL) return sk_arena_status(f->a);
    *n = w->parties.n;
    return SK_OK;
}

uint32_t sk_corefer_short(const Finder *f, const Corefer *co, uint32_t i)
{
    if (!sk_word_has(f, i, WORD_UPPER)) return NO_ROW;
    const uint32_t *n = sk_strmap_get(&co->shorts, f->an->words.v[i].low);
    return n ? *n - 1 : NO_ROW;
}

void sk_corefer_name(const Finder *f, const World *w, uint32_t k,
                     PartyMention *m)
{
    const PartyMention *from = mention_at(w, k);
    uint32_t            end = from->end;
    for (uint32_t i = from->beg + 1; i < from->end; i++)
        if (is_mark(f, i, "(")) {
            end = i;
            break;
        }
    become(m, from, from->generic ? SK_STR("") : words_of(f, from->beg, end));
}

// --- while the text is read -------------------------------------------------

// What a text calls a person who is in no table: the words from his first
// plain name on.
static Str called(const Finder *f, const World *w, const PartyMention *m)
{
    for (uint32_t i = m->beg; i < m->end; i++)
        if (is_plain_name(f, i, m->end) && !is_elsewhere(f, w, i))
            return words_of(f, i, m->end);
    return SK_STR("");
}

bool sk_corefer_at(const Finder *f, const World *w, const Corefer *co,
                   uint32_t sent, uint32_t i, PartyMention *m)
{
    uint32_t limit = f->an->sents.v[sent].end, end = i;
    while (end < limit && is_plain_name(f, end, limit)) end++;
    uint32_t who = end > i ? who_is(f, w, co, i, end) : 0;
    if (who == 0) return false;
    const PartyMention *from = mention_at(w, who - 1);
    *m = (PartyMention){ .beg = i, .end = end };
    become(m, from, called(f, w, from));
    return true;
}

// "Kolonel Darwis" behind "Malik Darwis"; "Assad" where the text has told of
// another Assad than the table's.
static uint32_t bind_person(const Finder *f, const World *w, const Corefer *co,
                            PartyMention *m)
{
    if (!is_person(m) || m->generic || m->office) return 0;
    uint32_t who = who_is(f, w, co, m->beg, m->end);
    if (who == 0) return 0;
    const PartyMention *from = mention_at(w, who - 1);
    bool                one = m->end == m->beg + 1;
    if (m->id.p != NULL && !(one && from->id.p != NULL)) return 0;
    if (m->id.p == NULL && m->country.n > 0 && from->country.n > 0 &&
        !sk_str_eq(m->country, from->country))
        return 0;
    become(m, from, called(f, w, from));
    return who;
}

SkStatus sk_corefer_note(const Finder *f, World *w, Corefer *co, uint32_t sent)
{
    PartyMention *m = &w->parties.v[w->parties.n - 1];
    uint32_t      who = bind_person(f, w, co, m);
    SK_TRY(note_names(f, w, co, who));
    SK_TRY(note_holder(f, w, co));
    return note_short(f, w, co, f->an->sents.v[sent].end);
}

// --- what points back -------------------------------------------------------

#define SK_POINTS(X)                                                          \
    X(PERSON, "person")                                                       \
    X(GROUP, "group")                                                         \
    X(THAT, "that")                                                           \
    X(OWN, "own")                                                             \
    X(SIDE, "side")                                                           \
    X(THIS, "this")
#define SK_POINT_ENUM(id, text) POINT_##id,
typedef enum { SK_POINTS(SK_POINT_ENUM) POINT_COUNT } Point;

static Point point_at(const Finder *f, uint32_t i)
{
#define POINT_NAME(id, text) SK_STR(text),
    static const Str names[] = { SK_POINTS(POINT_NAME) };
    PhraseHit        hit = { 0 };
    if (!sk_table_next(&f->pronouns, f->an->words.v[i].low, &hit))
        return POINT_COUNT;
    Str cell = sk_table_cell(&f->pronouns, hit.row, f->point_col);
    for (Point p = 0; p < POINT_COUNT; p++)
        if (sk_str_eq(cell, names[p])) return p;
    return POINT_COUNT;
}

// What a word that points back may mean.
typedef struct {
    Point point; // PERSON, GROUP, SIDE: as the table; THAT: like the head
    Str   kind, sector;
} Wanted;

// What a bare "kelompok", "organisasi" may stand for; no state's army.
static bool is_body(const PartyMention *m)
{
    Str kind = m->kind;
    if (sk_str_eq(m->sector, SK_STR("MIL"))) return false;
    static const Str kinds[] = { SK_STR("REB"),     SK_STR("OPP"),
                                 SK_STR("ORG"),     SK_STR("NGO"),
                                 SK_STR("MONITOR"), SK_STR("PARTY"),
                                 SK_STR("MIL"),     SK_STR("ALLIANCE"),
                                 SK_STR("REL"),     SK_STR("IGO") };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (sk_str_eq(kind, kinds[i])) return true;
    return false;
}

static bool may_mean(const Wanted *want, const PartyMention *m)
{
    bool state = sk_str_eq(m->kind, SK_STR("STATE"));
    bool people = sk_str_eq(m->kind, SK_STR("CVL"));
    switch (want->point) {
    case POINT_PERSON: return is_person(m) || people;
    case POINT_GROUP: return !state && (!is_person(m) || m->generic);
    case POINT_SIDE: return !state;
    default: break;
    }
    if (sk_str_eq(want->kind, SK_STR("PERSON")))
        return is_person(m) && (want->sector.n == 0 || m->sector.n == 0 ||
                                sk_str_eq(want->sector, m->sector));
    if (want->sector.n == 0) return is_body(m);
    return sk_str_eq(want->sector, m->sector) && !is_person(m);
}

// All that a sentence names, and which of its words are named by nothing.
typedef struct {
    const Finder *f;
    const World  *w;
    uint32_t     *party_of; // [words] index of the mention plus 1, or 0
    uint32_t     *place_of; // [words] 1 where a place is
} Reader;

// The mention, or what a pronoun was found to mean, that begins at word i.
static const PartyMention *begins(const Reader *r, uint32_t i)
{
    uint32_t n = r->party_of[i];
    if (n == 0) return NULL;
    bool                echo = n > r->w->parties.n;
    const PartyMention *m = echo ? &r->w->echoes.v[n - r->w->parties.n - 1]
                                 : mention_at(r->w, n - 1);
    return m->beg == i ? m : NULL;
}

// A name that nothing is known of.
static bool is_stranger(const Reader *r, uint32_t i)
{
    const Word *w = &r->f->an->words.v[i];
    return w->upos == UPOS_PROPN && r->party_of[i] == 0 &&
           r->place_of[i] == 0 && !(w->flags & WORD_DIGIT) &&
           !((w->flags & WORD_START) && (w->flags & WORD_ROOTED)) &&
           (w->flags & WORD_CAP);
}

// "kata X", "ujar X", behind a comma or a quotation mark.
static bool is_said_by(const Reader *r, uint32_t i, uint32_t beg)
{
    const Word *w = r->f->an->words.v;
    return i >= beg + 2 && w[i - 1].upos == UPOS_VERB &&
           w[i - 1].affix == AFFIX_NONE && w[i - 2].upos == UPOS_PUNCT;
}

// The words before a mention leave it the head of its phrase.
static bool is_free(const Reader *r, uint32_t i, uint32_t beg)
{
    if (i == beg) return true;
    uint8_t u = r->f->an->words.v[i - 1].upos;
    return u != UPOS_ADP && u != UPOS_NOUN && u != UPOS_PROPN;
}

typedef struct {
    const PartyMention *subject, *only;
    uint32_t            subjects, all; // how many different ones
    bool                strange;       // a name that is not known
    bool                others;        // parties that cannot be meant
} Found;

static void count_one(const PartyMention *m, const PartyMention **one,
                      uint32_t *n)
{
    if (*n > 0 && is_same(m, *one)) return;
    *one = m;
    ++*n;
}

// Looks through words [beg, end) for what may be meant.
static Found look(const Reader *r, const Wanted *want, uint32_t beg,
                  uint32_t end)
{
    Found found = { 0 };
    bool  before_verb = true;
    for (uint32_t i = beg; i < end; i++) {
        const Word *w = &r->f->an->words.v[i];
        if (w->flags & WORD_QUOTED) continue;
        if (is_stranger(r, i)) found.strange = true;
        if (w->upos == UPOS_VERB) before_verb = false;
        const PartyMention *m = begins(r, i);
        if (m == NULL) continue;
        if (!may_mean(want, m)) {
            found.others = true;
            continue;
        }
        count_one(m, &found.only, &found.all);
        if ((before_verb && is_free(r, i, beg)) || is_said_by(r, i, beg))
            count_one(m, &found.subject, &found.subjects);
    }
    return found;
}

// "Mereka" may be the others too: only where there are none it is plain.
static const PartyMention *pick(const Wanted *want, const Found *x)
{
    if (x->strange) return NULL;
    if (want->point == POINT_GROUP && x->all != 1) return NULL;
    if (x->subjects == 1) return x->subject;
    return x->subjects == 0 && x->all == 1 ? x->only : NULL;
}

// What the words at i of sentence s mean, or NULL.
static const PartyMention *antecedent(const Reader *r, const Wanted *want,
                                      uint32_t s, uint32_t i)
{
    const Sentence *here = &r->f->an->sents.v[s];
    if (i - here->beg > LONGEST_LOOK) return NULL;
    Found x = look(r, want, here->beg, i);
    bool  told = x.all > 0 || x.strange ||
                (x.others && want->point != POINT_THAT);
    if (told)
        return x.all == 1 && x.subjects == 1 && !x.strange ? x.subject : NULL;
    if (s == 0) return NULL;
    const Sentence *prev = here - 1;
    if (here->para > prev->para + 1) return NULL;
    if (prev->end - prev->beg > LONGEST_LOOK) return NULL;
    x = look(r, want, prev->beg, prev->end);
    return pick(want, &x);
}

// A person gives his country and sector to his side, and not himself.
static void point(const Finder *f, const World *w, const Wanted *want,
                  const PartyMention *from, PartyMention *m)
{
    PartyMention side = *from;
    if (want->point == POINT_SIDE && is_person(from)) {
        side = *m;
        side.country = from->country;
        if (side.sector.n == 0) side.sector = from->sector;
    }
    Str  name = from->generic || want->point == POINT_SIDE ? SK_STR("")
                : is_person(from)                          ? called(f, w, from)
                                                           : SK_STR("");
    bool generic = m->generic;
    become(m, &side, name);
    m->generic = generic;
    m->office = false;
}

// "Kelompok itu", "pihaknya": a head that points back.
static bool points(const Finder *f, const PartyMention *m, uint32_t limit,
                   Wanted *want)
{
    if (!m->generic || m->id.p != NULL || m->end >= limit) return false;
    Point next = point_at(f, m->end);
    bool  side = m->end == m->beg + 1 && point_at(f, m->beg) == POINT_SIDE;
    *want = (Wanted){ next, m->kind, m->sector };
    if (next == POINT_OWN && side) {
        want->point = POINT_SIDE;
        return true;
    }
    bool people = sk_str_eq(m->kind, SK_STR("CVL"));
    return next == POINT_THAT && !side && !people;
}

// "media ini": the outlet that publishes the text.
static bool is_own_outlet(const Finder *f, const PartyMention *m,
                          uint32_t limit)
{
    return m->generic && m->id.p == NULL && m->end < limit &&
           sk_str_eq(m->kind, SK_STR("MED")) &&
           point_at(f, m->end) == POINT_THIS;
}

static SkStatus read_word(Reader *r, World *w, uint32_t s, uint32_t i)
{
    const Finder *f = r->f;
    Wanted        want = { POINT_COUNT, SK_STR(""), SK_STR("") };
    if (sk_word_has(f, i, WORD_QUOTED)) return SK_OK;
    uint32_t n = r->party_of[i];
    if (n > 0) {
        PartyMention *m = &w->parties.v[n - 1];
        if (is_own_outlet(f, m, f->an->sents.v[s].end))
            return m->beg == i ? sk_outlet_name(f, w, m) : SK_OK;
        if (m->beg != i || !points(f, m, f->an->sents.v[s].end, &want))
            return SK_OK;
        const PartyMention *from = antecedent(r, &want, s, i);
        if (from != NULL && !from->generic) point(f, w, &want, from, m);
        return SK_OK;
    }
    want.point = point_at(f, i);
    if (want.point != POINT_PERSON && want.point != POINT_GROUP) return SK_OK;
    const PartyMention *from = antecedent(r, &want, s, i);
    if (from == NULL) return SK_OK;
    PartyMention m = { .beg = i, .end = i + 1, .generic = from->generic };
    point(f, w, &want, from, &m);
    SK_TRY(SK_PUSH(f->a, &w->echoes, m));
    r->party_of[i] = w->parties.n + w->echoes.n;
    return SK_OK;
}

SkStatus sk_corefer_point(const Finder *f, World *w)
{
    uint32_t n = f->an->words.n;
    Reader   r = { f, w, SK_NEW(f->a, uint32_t, (size_t)n + 1),
                   SK_NEW(f->a, uint32_t, (size_t)n + 1) };
    if (r.party_of == NULL || r.place_of == NULL) return sk_arena_status(f->a);
    for (uint32_t k = 0; k < w->parties.n; k++)
        for (uint32_t i = w->parties.v[k].beg; i < w->parties.v[k].end; i++)
            r.party_of[i] = k + 1;
    for (uint32_t k = 0; k < w->places.n; k++)
        for (uint32_t i = w->places.v[k].beg; i < w->places.v[k].end; i++)
            r.place_of[i] = 1;
    for (uint32_t k = 0; k < f->an->times.n; k++)
        for (uint32_t i = f->an->times.v[k].beg; i < f->an->times.v[k].end;
             i++)
            r.place_of[i] = 1;
    for (uint32_t s = 0; s < f->an->sents.n; s++)
        for (uint32_t i = f->an->sents.v[s].beg; i < f->an->sents.v[s].end;
             i++)
            SK_TRY(read_word(&r, w, s, i));
    return SK_OK;
}
