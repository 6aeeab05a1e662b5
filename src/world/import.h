// SPDX-License-Identifier: Apache-2.0
// import.h: gazetteers of others, compiled into a pack behind the world's.
//
//   in    SY.txt of GeoNames, world.pack
//   out   places-extra.pack with tables places and place_keys, laid out as the
//         world's; ids geonames:NNN, wof:NNN
//
//     Importer *im;
//     SK_TRY(sk_import_open(&im, world, "SYR", &told));
//     s = sk_import_file(im, "SY.txt", why);
//     if (s == SK_OK) s = sk_import_write(im, "places-extra.pack", why);
//     sk_import_close(im);
#ifndef SK_WORLD_IMPORT_H
#define SK_WORLD_IMPORT_H

#include "world/world.h"

// Who hears of bad rows and of progress; each may be NULL.
typedef struct {
    void *ctx;
    void (*bad)(void *ctx, const char *file, uint64_t line, const char *what);
    void (*step)(void *ctx, uint64_t bytes, uint64_t of_bytes);
} ImportTold;

typedef struct {
    uint64_t rows;  // read, bad ones included
    uint64_t taken; // in the pack
    uint64_t core;  // left out: world.pack has the place
    uint64_t twice; // left out: the id came before
    uint64_t other; // left out: of a kind that is not kept, another country's
    uint64_t bad;   // reported
} ImportCounts;

typedef struct Importer Importer;

// `country`: ISO 3166-1 alpha-3, only its places are taken; NULL: all.
// `told` is copied, `world` is borrowed. SK_PACK: the pack lacks the tables
// that say how gazetteers are read.
SkStatus sk_import_open(Importer **im, const Pack *world, const char *country,
                        const ImportTold *told) SK_CHECKED;
void     sk_import_close(Importer *im); // NULL is allowed

// Reads alternateNames.txt or alternateNamesV2.txt of GeoNames for the places
// of later files, whose ids are given by sk_import_ids before.
SkStatus sk_import_ids(Importer *im, const char *path,
                       char why[256]) SK_CHECKED;
SkStatus sk_import_alternates(Importer *im, const char *path,
                              char why[256]) SK_CHECKED;
// Reads a gazetteer: GeoNames' country dump, Who's On First's GeoJSON or CSV,
// or TSV with a header. Bad rows are told, counted and passed over.
SkStatus sk_import_file(Importer *im, const char *path,
                        char why[256]) SK_CHECKED;
// Writes the pack.
SkStatus sk_import_write(Importer *im, const char *out,
                         char why[256]) SK_CHECKED;

ImportCounts sk_import_counts(const Importer *im);

#endif
