// SPDX-License-Identifier: Apache-2.0
// check.h: what the files of `saksi check` share.
//
//   check.c         the command; folders and packs; faults in order
//   check_sheet.c   .tsv files -> Sheets, and what is wrong with their form
//   check_codes.c   cells against the codes that codes.tsv lists
//   check_world.c   what only a look at several rows tells
//   check_unused.c  frames that no text of a corpus uses
#ifndef SK_CLI_CHECK_H
#define SK_CLI_CHECK_H

#include "base/buf.h"
#include "base/hash.h"

typedef struct {
    uint32_t line;  // of the file
    Str     *cells; // [n_cols]
} SheetRow;

// One .tsv file as a whole.
typedef struct {
    const char *path;               // "data/world/places.tsv"
    Str         name;               // "places"
    uint32_t    n_cols, phrase_col; // UINT32_MAX: no column has a "*"
    Str        *names;              // [n_cols] without "*"
    SK_VEC(SheetRow) rows;
} Sheet;

typedef struct {
    const char *path;
    uint32_t    line, order; // order: the how manieth fault it is
    Str         text;
} Fault;

// The tables of one folder and what is wrong with them.
typedef struct {
    Arena *a;
    SK_VEC(Sheet) sheets;
    SK_VEC(Fault) faults;
} Check;

// ---- check_sheet.c

// Reads the .tsv files of `dir`, by the order of their names. A file that
// cannot be read is a fault; SK_IO: the folder cannot (errno says why).
SkStatus sk_sheets_read(Check *c, const char *dir) SK_CHECKED;
// NULL: the folder has no such table.
const Sheet *sk_sheet_find(const Check *c, const char *name);
// UINT32_MAX: no such column.
uint32_t sk_sheet_col(const Sheet *s, Str name);
// The cell; empty where the column is UINT32_MAX.
Str sk_sheet_cell(const Sheet *s, const SheetRow *row, uint32_t col);
// Notes that something is wrong in `row`; text as printf's.
SkStatus sk_check_fault(Check *c, const Sheet *s, const SheetRow *row,
                        const char *text, ...) SK_CHECKED
    __attribute__((format(printf, 4, 5)));
// An empty phrase in a list, and one that stands twice in it.
SkStatus sk_check_phrases(Check *c) SK_CHECKED;
// For printf's "%.*s": no more than fits into a message.
#define SK_SHOWN(s) ((s).n < 60 ? (int)(s).n : 60), ((s).p ? (s).p : "")

// ---- check_codes.c, check_world.c

SkStatus sk_check_codes(Check *c) SK_CHECKED;
SkStatus sk_check_world(Check *c) SK_CHECKED;
// yyyy, yyyy-mm or yyyy-mm-dd.
bool sk_check_is_date(Str s);

// ---- check.c

// Says whether the pack at `path` is whole; returns the exit code.
int sk_check_pack(const char *path);

// ---- check_unused.c

// Codes the documents of paths[n] and prints the rows of frames.tsv that gave
// no claim, with the table's line. Returns an exit code.
int sk_check_unused(const char *const *paths, size_t n);

#endif
