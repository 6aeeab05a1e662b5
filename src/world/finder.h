// SPDX-License-Identifier: Apache-2.0
// finder.h: what the files of src/world share while one document is read.
//
//   names.c     words -> pieces, and the longest phrase of a table at a word
//   fold.c      words -> a key that spelling variants share
//   spot.c      words -> candidates: where place names stand
//   judge.c     candidates: which of them are names of people or things
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
    X(SKIP, "skip")
#define SK_PLACE_WORD_ENUM(id, text) PW_##id,
typedef enum { SK_PLACE_WORDS(SK_PLACE_WORD_ENUM) PW_COUNT } PlaceWord;

// How the sentence writes its names.
typedef enum { CASE_PLAIN, CASE_TITLE, CASE_UPPER, CASE_LOWER } CaseStyle;

typedef struct {
    uint32_t id, name, kind, iso, admin1, lat, lon, size, capital;
} PlaceCols;

typedef struct {
    uint32_t id, name, kind, iso, sector;
} PartyCols;

typedef struct {
    Arena          *a;
    const Analysis *an;
    Table           places, keys, spelling, not_places, words;
    Table           parties, heads, titles;
    PlaceCols       pc;
    PartyCols       tc;
    uint32_t  word_word, word_class, word_value; // columns of place_words
    uint32_t  rule_col, to_col, phrases_col;     // of spelling, place_keys
    uint32_t  head_kind, head_sector, head_keeps, title_sector;
    Str      *piece; // [first[n]] the words' parts: "ez-zor" -> ez, zor
    uint32_t *first; // [n + 1] word i has pieces [first[i], first[i + 1])
    uint8_t  *style; // [sents] a CaseStyle each
} Finder;

// A place name that may stand in the text.
enum { MAX_HITS = 16 };
typedef struct {
    uint32_t sent;
    uint32_t beg, end;           // with class and direction words
    uint32_t name_beg, name_end; // the name alone
    uint32_t hit[MAX_HITS];      // rows of places.tsv
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

// --- names.c ----------------------------------------------------------------

SkStatus sk_names_init(Finder *f) SK_CHECKED;
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
// Are all the pieces of word i articles ("al")?
bool sk_fold_article(const Finder *f, uint32_t i);

// --- spot.c, judge.c, resolve.c, party.c -------------------------------------

SkStatus sk_spot_places(Finder *f, Candidates *out) SK_CHECKED;
// Marks those as dropped that are no places.
void     sk_judge_places(const Finder *f, Candidates *c);
SkStatus sk_resolve_places(Finder *f, Candidates *c, World *out) SK_CHECKED;
SkStatus sk_party_find(Finder *f, World *out) SK_CHECKED;

#endif
