// SPDX-License-Identifier: Apache-2.0
// pack.h: knowledge compiled from data/ into one mapped, verified file.
//
// A pack holds named tables; a table is the rows and cells of one .tsv file
// of data/, each cell a string. A table may have a phrase index over one of
// its columns: exact look-ups, and the longest phrase that starts at a word.
// The pack is mapped and used as it lies; opening it checks the header and the
// section table, `sk_pack_verify` the hash of everything.
//
//   in    data/id/frames.tsv …      ->  sk_pack_write  ->  id.pack
//   out   sk_table(pack, "frames"), sk_table_cell(t, row, col)
//
// A .tsv file: lines that start with "#" are comments, the first other line
// names the columns, cells are parted by tabs; missing cells at the end of a
// line are empty. A column whose name ends in "*" is the phrase column: its
// cells are lists parted by "|", and each item is a key of the index: packing
// lower-cases it and makes every run of blanks one blank.
#ifndef SK_PACK_PACK_H
#define SK_PACK_PACK_H

#include "base/file.h"
#include "base/hash.h"

typedef struct Pack Pack; // read-only, shared by all threads

// Opens the pack at `path`. On failure *why (static text) says what is wrong:
// no pack, another version, cut short, damaged.
SkStatus sk_pack_open(Pack **pack, const char *path,
                      const char **why) SK_CHECKED;
void     sk_pack_close(Pack *p); // NULL is allowed
// Reads all of the pack and compares its hash; SK_PACK when it is damaged.
SkStatus sk_pack_verify(const Pack *p) SK_CHECKED;
Hash128  sk_pack_hash(const Pack *p); // of its contents; names the pack
uint64_t sk_pack_size(const Pack *p); // bytes of its file

// Puts `extra` behind `p` and those joined before, to be closed with it.
//     for (const Pack *x = sk_pack_extra(p); x; x = sk_pack_extra(x)) …
void        sk_pack_join(Pack *p, Pack *extra);
const Pack *sk_pack_extra(const Pack *p); // the next one, or NULL

// One table of a pack. A zeroed Table (n_rows == 0) answers every look-up
// with nothing, so a missing optional table needs no special case.
typedef struct {
    const Pack     *pack;
    uint32_t        n_rows, n_cols;
    const uint32_t *cells; // [n_rows * n_cols * 2] offset, length in `text`
    const uint32_t *lines; // [n_rows] line in the .tsv, for messages
    const uint32_t *names; // [n_cols * 2] column names: offset, length
    const uint32_t *slots; // [n_slots * 4] phrase index: see format.h
    const uint32_t *hits;  // [n_hits] rows of the phrases: see format.h
    uint32_t        n_slots, n_hits;
    Str             text;
} Table;

Table sk_table(const Pack *p, const char *name);
// The number of the column called `name` (its "*" left off), or UINT32_MAX.
uint32_t sk_table_col(const Table *t, const char *name);
Str      sk_table_name(const Table *t, uint32_t col); // of a column
// The cell; {"" , 0} where it is empty or col is UINT32_MAX. Lives as long as
// the pack.
Str sk_table_cell(const Table *t, uint32_t row, uint32_t col);

// The rows whose phrase is exactly `phrase` (lower case, words parted by one
// blank), in file order:
//     PhraseHit hit = { 0 };
//     while (sk_table_next(&t, phrase, &hit)) … hit.row …
typedef struct {
    uint32_t row;
    uint32_t at; // private
} PhraseHit;
bool sk_table_next(const Table *t, Str phrase, PhraseHit *hit);
// Like sk_table_next by a hash that the caller extends word by word:
// h = SK_HASH_SEED for nothing; sk_phrase_add(h, word) appends a word. The
// keys are compared by 64-bit hash, which is checked to be free of collisions
// within a table when the pack is written.
uint64_t sk_phrase_add(uint64_t h, Str word);
bool     sk_table_next_hash(const Table *t, uint64_t h, PhraseHit *hit);
// Both in one: true where a phrase has this hash; *more as sk_table_more.
bool sk_table_probe(const Table *t, uint64_t h, bool *more);
// True where some phrase of the table starts with the words hashed so far and
// goes on: when false, no longer phrase needs to be tried.
bool sk_table_more(const Table *t, uint64_t h);

// Writes a pack from .tsv files. names[i] is the table's name. On failure
// *why says what is wrong, with file and line.
typedef struct {
    const char *name, *path;
} PackSource;
typedef SK_VEC(PackSource) PackSources;
// The .tsv files of a folder, by name, in `a`. SK_IO: errno says why.
SkStatus sk_pack_sources(Arena *a, const char *dir,
                         PackSources *out) SK_CHECKED;
SkStatus sk_pack_write(const char *out, const PackSource *sources, size_t n,
                       char why[256]) SK_CHECKED;

#endif
