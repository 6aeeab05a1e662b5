// SPDX-License-Identifier: Apache-2.0
// world.h: places and parties that stand in a text.
//
//   in    Analysis of "tentara Suriah merebut Qusair, daerah Provinsi Homs"
//   out   places Suriah (country SYR), Qusair (34.5 36.6, SYR), Provinsi Homs
//         parties "tentara Suriah" (SYR MIL)
#ifndef SK_WORLD_WORLD_H
#define SK_WORLD_WORLD_H

#include "lang/analysis.h"

#define SK_PRECISIONS(X)                                                      \
    X(EXACT, "exact")                                                         \
    X(NEAR, "near")                                                           \
    X(ADMIN2, "admin2")                                                       \
    X(ADMIN1, "admin1")                                                       \
    X(COUNTRY, "country")                                                     \
    X(REGION, "region")
#define SK_PRECISION_ENUM(id, text) PRECISION_##id,
typedef enum { SK_PRECISIONS(SK_PRECISION_ENUM) PRECISION_COUNT } Precision;

// Another place of the same name, which fits less well.
enum { MAX_RIVALS = 3 };
typedef struct {
    Str     id, name; // "own:0412" "Tripoli"
    uint8_t score;    // 0 … 100, never above that of the place chosen
} PlaceRival;

// A place name in the text, resolved as far as it goes.
typedef struct {
    uint32_t beg, end;   // words [beg, end): the name, with its class and
                         // direction words ("Desa Qara", "Aleppo timur")
    uint32_t   name_beg; // first word of the name itself
    bool       known;    // false: looks like a place, is in no table
    Str        id;       // "own:0012", "geonames:170063"; p == NULL unknown
    Str        name, admin1, country; // country: ISO 3166-1 alpha-3 or ""
    Str        kind;     // COUNTRY ADM1 PPL … as places.tsv; "" unknown
    bool       located;  // lat and lon are given
    int32_t    lat, lon; // degrees times 100,000
    Precision  precision;
    uint8_t    score; // 0 … 100: how sure the choice is; 0 unknown
    PlaceRival rival[MAX_RIVALS]; // best first; where the choice was not
    uint32_t   n_rivals;          // dared, the best place is among them
    bool       modifier; // it tells of the noun before it ("presiden Suriah",
                         // "warga Aleppo"), not where something happens
    Str prep;            // the preposition before it, as place_words.tsv
                         // writes it: "di", "dari"; p == NULL: none
} PlaceMention;

// A party (state, army, group, body, person) in the text.
typedef struct {
    uint32_t beg, end; // words [beg, end)
    Str      id;       // "SYR-MIL-SAA"; p == NULL: composed from its words
    Str      name;     // English canonical name, p == NULL where composed
    Str      country;  // ISO 3166-1 alpha-3, IGO …; "" unknown
    Str      sector;   // PLOVER sector: MIL GOV REB CVL …; "" unknown
    Str      kind;     // STATE MIL REB PERSON MED MONITOR …, as parties.tsv
    bool     generic;  // only common words: "pasukan", "warga sipil"
    bool     office;   // an office, and nobody named: "Menlu AS"
} PartyMention;

// Who publishes: a row of outlets.tsv.
typedef struct {
    Str id;      // "IDN-JRN-ANTARA"; p == NULL: in no table
    Str kind;    // agency broadcaster paper web monitor
    Str country; // ISO 3166-1 alpha-3
    Str side;    // id of the party that runs it, where that is a fact; ""
    Str carries; // ids of the agencies that it usually prints, by "|"; ""
} Outlet;

typedef struct {
    SK_VEC(PlaceMention) places;  // in text order, do not overlap
    SK_VEC(PartyMention) parties; // in text order, do not overlap
    SK_VEC(PartyMention) echoes;  // pronouns, as the party that they mean
    Outlet outlet;                // the document's own
    SK_VEC(Outlet) wires;         // other ones that its credits name
} World;

// Finds both in the whole document. Pack `world`: tables places, place_keys,
// spelling, not_places, place_words, parties, heads, titles.
// Packs that are joined to it add their tables places and place_keys.
SkStatus sk_world_find(Arena *a, const Pack *world, const Analysis *an,
                       World *out) SK_CHECKED;

// Does the table places of `extra` have the columns of the world's?
bool sk_places_fit(const Pack *world, const Pack *extra);

#endif
