// SPDX-License-Identifier: Apache-2.0
// finder.h: what the files of src/world share while one document is read.
//
//   names.c     words -> pieces, and the longest phrase of a table at a word
//   fold.c      words -> a key that spelling variants share
//   spot.c      words -> candidates: where place names stand
//   judge.c     candidates: which of them are names of people or things
//   extra.c     candidates that only joined packs know
//   evidence.c  candidates -> the countries and places that a text speaks of
//   rate.c      how well a place fits a mention
//   resolve.c   candidates -> PlaceMentions: which place it is
//   party.c     words and PlaceMentions -> PartyMentions
#ifndef SK_WORLD_FINDER_H
#define SK_WORLD_FINDER_H

#include "world/world.h"

#define NO_ROW UINT32_MAX

// What a phrase of place_words.tsv does.
#define SK_PLACE_WORDS(X)                                                     \
    X(CLASS, "class")                                                         \
    X(SOFT, "soft")                                                           \
    X(NEAR, "near")                                                           \
    X(EXACTLY, "exactly")                                                     \
    X(DIRECTION, "direction")                                                 \
    X(PREP, "prep")                                                           \
    X(AND, "and")                                                             \
    X(JOIN, "join")                                                           \
    X(ACRONYM, "acronym")                                                     \
    X(CAREFUL, "careful")                                                     \
    X(MISNOMER, "misnomer")                                                   \
    X(FIRSTNAME, "firstname")                                                 \
    X(PATRONYM, "patronym")                                                   \
    X(SKIP, "skip")
#define SK_PLACE_WORD_ENUM(id, text) PW_##id,
typedef enum { SK_PLACE_WORDS(SK_PLACE_WORD_ENUM) PW_COUNT } PlaceWord;

// How the sentence writes its names.
typedef enum { CASE_PLAIN, CASE_TITLE, CASE_UPPER, CASE_LOWER } CaseStyle;

typedef struct {
    uint32_t id, name, kind, iso, admin1, lat, lon, size, capital;
} PlaceCols;

typedef struct {
    uint32_t id, name, kind, iso, sector, from, to;
} PartyCols;

// The places of a pack that is joined to the world's.
enum { MAX_EXTRAS = 8 };
typedef struct {
    Table    places, keys; // with the columns of the core's
    uint32_t base;         // its first row's number, as candidates count
} Extra;

typedef struct {
    uint32_t office, code, name, of, sector;
} OfficeCols;

typedef struct {
    uint32_t of, person, from, to;
} TermCols;

typedef struct {
    Arena          *a;
    const Analysis *an;
    Table           places, keys, spelling, not_places, words;
    Table           parties, heads, titles, offices, terms, pronouns, outlets;
    PlaceCols       pc;
    PartyCols       tc;
    OfficeCols      oc;
    TermCols        mc;
    uint32_t word_word, word_class, word_value; // columns of place_words
    uint32_t rule_col, to_col, phrases_col;     // of spelling, place_keys
    uint32_t head_kind, head_sector, head_keeps, title_sector, aliases_col,
        point_col;
    StrMap   *ids;   // id -> row of parties.tsv; filled at the first question
    Str      *piece; // [first[n]] the words' parts: "ez-zor" -> ez, zor
    uint32_t *first; // [n + 1] word i has pieces [first[i], first[i + 1])
    uint64_t *alone; // [n] hash of word i's pieces, as a phrase of their own
    uint8_t  *style; // [sents] a CaseStyle each
    Extra     extra[MAX_EXTRAS];
    uint32_t  n_extra;
} Finder;

// A place name that may stand in the text.
enum { MAX_HITS = 32 };
typedef struct {
    uint32_t sent;
    uint32_t beg, end;           // with class and direction words
    uint32_t name_beg, name_end; // the name alone
    uint32_t hit[MAX_HITS];      // rows of places: see sk_place_cell
    uint32_t n_hits;             // 0: an unknown name
    Str      class_kind;         // kind that its class word selects, or ""
    bool     capital;            // "ibu kota Suriah"
    bool     near;               // a word before or behind it says so
    bool     direction;          // "Aleppo timur"
    bool     folded;             // found by its folded key
    bool     modifier;
    Str      prep, prep_value;
    bool     dropped;
} Candidate;
typedef SK_VEC(Candidate) Candidates;

// --- find.c -----------------------------------------------------------------

// A Finder without a document: the tables of `world` and what is joined to it.
void sk_finder_open(Finder *f, Arena *a, const Pack *world);
// Are two points within `km` of each other? Degrees times 100,000.
bool sk_place_near(const int32_t a[2], const int32_t b[2], unsigned km);
// A cell of the places' row `row`: of places.tsv, and behind its last row
// those of the joined packs. `col` is a column of places.tsv.
Str sk_place_cell(const Finder *f, uint32_t row, uint32_t col);

// --- names.c ----------------------------------------------------------------

typedef SK_VEC(Str) Pieces;
SkStatus sk_names_init(Finder *f) SK_CHECKED;
// Cuts a lower-cased word or name into pieces, written as the tables do.
SkStatus sk_names_cut(const Finder *f, Str low, Pieces *out) SK_CHECKED;
// The end of the longest phrase of `t` that starts at word `beg` and ends at
// or before `limit`, or `beg`; *h is its hash. Hyphens and apostrophes that
// stand alone between words are passed over, clitics may be joined to a name.
uint32_t sk_names_longest(const Finder *f, const Table *t, uint32_t beg,
                          uint32_t limit, uint64_t *h);
// A lone hyphen or apostrophe, as in "Al - Qusayr" and "Cox 's Bazar".
bool sk_names_link(const Finder *f, uint32_t i);
// Likewise in place_words.tsv, among the phrases of class `want`; *row is its
// row there, and may be NULL.
uint32_t sk_names_word(const Finder *f, PlaceWord want, uint32_t beg,
                       uint32_t limit, uint32_t *row);
// Is the single word `i` a phrase of class `want`?
bool sk_names_is(const Finder *f, PlaceWord want, uint32_t i);
// Does a phrase of class `want` end at `end`, in a sentence from `beg` on?
// Returns its first word, or `end`.
uint32_t sk_names_word_before(const Finder *f, PlaceWord want, uint32_t beg,
                              uint32_t end, uint32_t *row);

// Does a word just before word i say that what follows is the name of something
// else ("merek", "bernama"); of party names: with `party`, the word must say so
// of these too.
bool sk_names_misnamed(const Finder *f, uint32_t beg, uint32_t i, bool party);
// Is word i a person's first name here, though it is a country's name too:
// behind a title that is no office, before another name ("Pangeran Turki bin
// Faisal"), or behind "bin"?
bool sk_names_first(const Finder *f, uint32_t beg, uint32_t i, uint32_t limit);

static inline bool sk_word_has(const Finder *f, uint32_t i, uint16_t flag)
{
    return (f->an->words.v[i].flags & flag) != 0;
}

static inline bool sk_word_punct(const Finder *f, uint32_t i)
{
    return f->an->words.v[i].upos == UPOS_PUNCT;
}

// Written with a capital, and not only because a sentence starts there.
static inline bool sk_word_named(const Finder *f, uint32_t i)
{
    return sk_word_has(f, i, WORD_CAP) &&
           !(sk_word_has(f, i, WORD_START) && sk_word_has(f, i, WORD_ROOTED));
}

// --- fold.c -----------------------------------------------------------------

enum { FOLD_SHORTEST = 5, FOLD_ROOM = 96 };
// The key of words [beg, end), or an empty Str where it is too short or long.
Str sk_fold_key(const Finder *f, uint32_t beg, uint32_t end,
                char room[FOLD_ROOM]);
Str sk_fold_pieces(const Finder *f, const Str *piece, uint32_t n,
                   char room[FOLD_ROOM]);
// *h is the hash of words [beg, end) without their articles; false where there
// are none, or nothing else.
bool sk_fold_bare(const Finder *f, uint32_t beg, uint32_t end, uint64_t *h);
// Do places of this country (ISO 3166-1 alpha-3) have folded keys?
bool sk_fold_country(const Finder *f, Str iso);
// Are all the pieces of word i articles ("al")?
bool sk_fold_article(const Finder *f, uint32_t i);

// --- person.c ---------------------------------------------------------------

// An office in the words of a party, and what they say of it.
typedef struct {
    uint32_t office;               // row of offices.tsv, or NO_ROW
    uint32_t names_beg, names_end; // words of a name behind it; equal: none
    uint32_t body;             // row of parties.tsv: whose office, or NO_ROW
    Str      country, purpose; // "Sekjen PBB untuk Suriah": SYR; or ""
} OfficeUse;

// The end of the office that begins at word i, or i; *row is its row.
uint32_t sk_person_office(const Finder *f, uint32_t i, uint32_t limit,
                          uint32_t *row);
// Names the person who holds the office, or the office.
SkStatus sk_person_resolve(const Finder *f, uint32_t sent, const OfficeUse *u,
                           PartyMention *m) SK_CHECKED;
// The row of parties.tsv with that id, or NO_ROW.
SkStatus sk_party_row(const Finder *f, Str id, uint32_t *row) SK_CHECKED;
// Gives the mention what row `row` of parties.tsv says.
void sk_party_name(const Finder *f, PartyMention *m, uint32_t row);

// --- outlet.c ---------------------------------------------------------------

// The document's own outlet, and those that its credits name.
SkStatus sk_outlet_find(const Finder *f, World *w) SK_CHECKED;
// Makes *m the document's own outlet, where it is known.
SkStatus sk_outlet_name(const Finder *f, const World *w,
                        PartyMention *m) SK_CHECKED;

// --- corefer.c --------------------------------------------------------------

// What a document has named so far.
typedef struct {
    StrMap names;  // word of a person's name -> mention, plus 1
    StrMap shorts; // abbreviation -> mention, plus 1
} Corefer;

// Reads the newest mention: what it is by earlier ones, what it introduces.
SkStatus sk_corefer_note(const Finder *f, World *w, Corefer *co,
                         uint32_t sent) SK_CHECKED;
// The short form of a person's name that begins at word i.
bool sk_corefer_at(const Finder *f, const World *w, const Corefer *co,
                   uint32_t sent, uint32_t i, PartyMention *m);
// The mention that word i abbreviates, or NO_ROW.
uint32_t sk_corefer_short(const Finder *f, const Corefer *co, uint32_t i);
// Makes *m the party of mention k.
void sk_corefer_name(const Finder *f, const World *w, uint32_t k,
                     PartyMention *m);
// What points back, when all parties are found.
SkStatus sk_corefer_point(const Finder *f, World *w) SK_CHECKED;

// --- spot.c, judge.c, extra.c, resolve.c, party.c ----------------------------

SkStatus sk_spot_places(Finder *f, Candidates *out) SK_CHECKED;
// Adds to *c the places whose folded name is that of words [beg, end), else
// those whose name it is without articles.
void sk_spot_folded(const Finder *f, uint32_t beg, uint32_t end, Candidate *c);
// Sets the preposition and `modifier` of *c; `last` stands before it, or NULL.
void sk_spot_context(const Finder *f, const Candidate *last, Candidate *c);
// Marks those as dropped that are no places.
void sk_judge_places(const Finder *f, Candidates *c);
// Adds what only the joined packs know.
SkStatus sk_extra_places(Finder *f, Candidates *c) SK_CHECKED;
SkStatus sk_resolve_places(Finder *f, Candidates *c, World *out) SK_CHECKED;
SkStatus sk_party_find(Finder *f, World *out) SK_CHECKED;

#endif
