// SPDX-License-Identifier: Apache-2.0
// lookup.h: what the tables of the world hold under a name, and what a text
// that says no more than the name would mean by it.
//
//   in    "Al-Qusayr"
//   out   name "al qusayr", key "kusir"; the row of Qusayr by alias
//
//   in    "Quzayr"
//   out   name "quzayr", key "kuzair"; no row; near: "qusayr", "qumayr"
#ifndef SK_WORLD_LOOKUP_H
#define SK_WORLD_LOOKUP_H

#include "world/world.h"

// How a row came to answer.
#define SK_LOOKUP_HOWS(X)                                                     \
    X(ID, "id")                                                               \
    X(ALIAS, "alias")                                                         \
    X(FOLDED, "spelling")
#define SK_LOOKUP_HOW_ENUM(id, text) LOOKUP_##id,
typedef enum { SK_LOOKUP_HOWS(SK_LOOKUP_HOW_ENUM) LOOKUP_HOW_COUNT } LookupHow;

typedef struct {
    uint32_t  row; // counted through all parts
    LookupHow how;
    Str       alias; // which of its names; empty for LOOKUP_ID
} LookupRow;

// Rows [base, base + table.n_rows) of what is looked through.
enum { LOOKUP_PARTS = 9 };
typedef struct {
    Table    table, keys; // keys: place_keys, of places
    uint32_t base;
} LookupPart;

typedef struct {
    LookupPart part[LOOKUP_PARTS]; // places or parties; the world's own first
    uint32_t   n_parts;
    Str        name; // as the tables write names
    Str        key;  // folded, where places are asked for; n == 0: too short
    SK_VEC(LookupRow) v; // in file order; rows by key only where no alias is
} Lookup;

// A known name that is spelled much like the one asked for.
typedef struct {
    Str      alias;
    uint32_t row, distance; // distance: letters to change
} LookupNear;
typedef SK_VEC(LookupNear) LookupNears;

Str      sk_lookup_cell(const Lookup *l, uint32_t row, const char *col);
uint32_t sk_lookup_rows(const Lookup *l);

SkStatus sk_lookup_place(Arena *a, const Pack *world, Str name,
                         Lookup *out) SK_CHECKED;
SkStatus sk_lookup_party(Arena *a, const Pack *world, Str name,
                         Lookup *out) SK_CHECKED;
// The names of all parts that are nearest to l->name, at most `most` of them,
// the nearest first; none that shares too little with it.
SkStatus sk_lookup_near(Arena *a, const Lookup *l, uint32_t most,
                        LookupNears *out) SK_CHECKED;

// Reads `text` as a document of one sentence, through the stages that a real
// one goes through.
SkStatus sk_lookup_read(Arena *a, const Pack *id, const Pack *world, Str text,
                        const Analysis **an, World *out) SK_CHECKED;
// `name` as a text would write it: with capitals, where it has none.
Str sk_lookup_written(Arena *a, Str name);

#endif
