// SPDX-License-Identifier: Apache-2.0
// lookup.h: what the files of `saksi lookup` share.
//
//   lookup.c         the command; tables of cells; what is not found
//   lookup_place.c   `saksi lookup place`
//   lookup_actor.c   `saksi lookup actor`
#ifndef SK_CLI_LOOKUP_H
#define SK_CLI_LOOKUP_H

#include "cli/cli.h"
#include "world/lookup.h"

typedef struct {
    Arena       a;
    Packs       packs;
    Str         name;    // as the user writes it
    const char *in, *on; // --in, --on; NULL: not given
    Format      format;  // FORMAT_TABLE or FORMAT_JSONL
    Buf         out;
    int         code; // EXIT_ALL_GOOD, or why there is no answer
} LookupRun;

SkStatus sk_lookup_run_place(LookupRun *r) SK_CHECKED;
SkStatus sk_lookup_run_actor(LookupRun *r) SK_CHECKED;

// Cells in columns, each as wide as its widest; the last may be of any width.
enum { GRID_COLS = 12 };
typedef struct {
    unsigned n_cols;
    SK_VEC(Str) cells; // n_cols for each row; the first row are the heads
} Grid;
SkStatus sk_grid_add(Arena *a, Grid *g, Str cell) SK_CHECKED;
void     sk_grid_print(Buf *b, const Grid *g);

// What a sentence says for what was asked: the name, or an id's first alias.
Str sk_lookup_spoken(const LookupRun *r, const Lookup *l);
// Reads `text` as a text is read; *w and *an are in r->a.
SkStatus sk_lookup_hear(LookupRun *r, Str text, const Analysis **an,
                        World **w) SK_CHECKED;

void sk_lookup_put(Buf *b, const char *text);
// `text` in lines of at most 78 columns where its blanks allow, and a line end.
void sk_lookup_wrap(Buf *b, Str text);
// `alias "qusayr"`, `like "qusayr": both are kusir`, `id`.
SkStatus sk_lookup_how(Arena *a, const Lookup *l, const LookupRow *row,
                       Str *out) SK_CHECKED;
// "match", "alias", "key", "aliases" of a row, as JSON.
void sk_lookup_json_how(Buf *b, const Lookup *l, const LookupRow *row);
// The first word of place_words.tsv with that class and value.
Str sk_lookup_word(const Pack *world, const char *cls, const char *value);
// Index in l->v of the row with that id, or UINT32_MAX.
uint32_t sk_lookup_find_id(const Lookup *l, Str id);
// Says that nothing is known, and what is spelled much like it; sets r->code.
SkStatus sk_lookup_unknown(LookupRun *r, const Lookup *l,
                           const char *what) SK_CHECKED;

#endif
