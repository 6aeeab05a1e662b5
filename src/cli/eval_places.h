// SPDX-License-Identifier: Apache-2.0
// eval_places.h: `saksi eval --places`, and the gold that it reads.
//
//   in    {"id":"p1","text":"Bom di Tripoli, Libya.","published":null,
//          "places":[{"words":"Tripoli","nth":1,"country":"LBY","lat":32.89,
//          "lon":13.18,"level":"point"}],"none":[]}
//   out   GoldText: one GoldPlace at bytes [7, 14)
#ifndef SK_CLI_EVAL_PLACES_H
#define SK_CLI_EVAL_PLACES_H

#include "base/str.h"

// How exactly gold says where it is, from a point to a country or region.
#define SK_GOLD_LEVELS(X)                                                     \
    X(POINT, "point")                                                         \
    X(ADMIN2, "admin2")                                                       \
    X(ADMIN1, "admin1")                                                       \
    X(COUNTRY, "country")                                                     \
    X(REGION, "region")
#define SK_GOLD_LEVEL_ENUM(id, text) GOLD_##id,
typedef enum { SK_GOLD_LEVELS(SK_GOLD_LEVEL_ENUM) GOLD_LEVELS } GoldLevel;

typedef struct {
    Str       words;    // the name as it stands in the text
    uint32_t  nth;      // which of its occurrences as a word, from 1
    Span      at;       // its bytes of the text
    Str       country;  // ISO 3166-1 alpha-3; n == 0: gold has none
    Str       name;     // a region's usual name, else `words`
    bool      located;  // lat and lon are given
    double    lat, lon; // degrees
    GoldLevel level;
} GoldPlace;

typedef struct {
    Str    id, text, published; // published.p == NULL: unknown
    size_t line;                // of the file
    SK_VEC(GoldPlace) places;
    SK_VEC(Str) none; // names in the text that are no place there
} GoldText;

typedef SK_VEC(GoldText) GoldTexts;

// Reads all of `path` ("-": standard input); what is wrong has been said, with
// file and line.
SkStatus sk_gold_places_read(Arena *a, const char *path,
                             GoldTexts *out) SK_CHECKED;
// The nth occurrence of `words` that is whole: no letter or digit beside it.
bool        sk_gold_find(Str text, Str words, uint32_t nth, Span *at);
const char *sk_gold_level_name(GoldLevel level);

// True for `eval --places …`.
bool sk_eval_is_places(int argc, char **argv);
int  sk_cmd_eval_places(int argc, char **argv);

#endif
