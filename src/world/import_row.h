// SPDX-License-Identifier: Apache-2.0
// import_row.h: what the files of the import share.
//
//   import_read.c  files -> rows: GeoNames, CSV, TSV
//   import_json.c  files -> rows: GeoJSON
//   import_name.c  names as they are written -> aliases and folded keys
//   import.c       rows -> tables -> a pack
#ifndef SK_WORLD_IMPORT_ROW_H
#define SK_WORLD_IMPORT_ROW_H

#include <stdio.h>

#include "base/buf.h"
#include "world/finder.h"
#include "world/import.h"

// One place as a file gives it; what it does not give is empty. Borrowed until
// the next row.
typedef struct {
    Str  id;         // "170063", "geonames:170063", "wof:85678301"
    Str  name;       // as its country writes it: "Ḩamāh"
    Str  ascii;      // "Hamah"
    Str  alternates; // more names, parted by `sep`
    char sep;
    Str  aliases;    // more, parted by "|", written as places.tsv writes them
    Str  feature;    // a code of features.tsv
    Str  country;    // ISO 3166-1, two letters or three
    Str  admin1;     // its province's name
    Str  lat, lon;   // decimal degrees
    Str  population; // digits
    Str  size;       // 1 … 9
} GivenPlace;

// A folded key, and the first name of a place that has it.
typedef struct {
    Str      key, name;
    uint32_t at; // of its place, counted
} KeyName;

typedef enum { IMPORT_IDS, IMPORT_ROWS } ImportPass;

struct Importer {
    Arena        keep;    // what lives as long as the import
    Arena        row;     // what lives as long as a row
    Finder       f;       // the tables of `world`, over `row`
    const char  *country; // or NULL
    ImportTold   told;
    ImportPass   pass;
    ImportCounts counts;
    Table        features, iso;
    uint32_t     feature_kind, feature_size, iso3_col;
    StrMap       core;        // id -> row of the core + 1
    StrMap       ids;         // id -> 1; on pass IMPORT_ROWS 2 where written
    StrMap       admin;       // "SYR.09" -> index in admin_names
    Pieces       admin_names; // "Idlib"
    StrMap       others;      // id -> index in other_names
    SK_VEC(Buf) other_names;  // of alternateNames.txt, parted by tabs
    Buf places;               // the rows of the table places, as TSV
    SK_VEC(KeyName) keys;
};

// import.c

// Takes one place. *what says what is wrong with it, else it is NULL.
SkStatus sk_import_add(Importer *im, const GivenPlace *p,
                       const char **what) SK_CHECKED;
// Tells of a bad row and counts it.
void sk_import_bad(Importer *im, const char *file, uint64_t line,
                   const char *what);

// import_json.c

// Reads the features of a GeoJSON text.
SkStatus sk_import_json(Importer *im, const char *path, Str text,
                        char why[256]) SK_CHECKED;

// import_name.c

// The place's names as places.tsv writes them, each once, the best first.
SkStatus sk_import_names(Importer *im, const GivenPlace *p, Str others,
                         Pieces *out) SK_CHECKED;
// The key of an alias, in `room`; empty where it has none.
SkStatus sk_import_key(Importer *im, Str alias, char room[FOLD_ROOM],
                       Str *key) SK_CHECKED;

#endif
