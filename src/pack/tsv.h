// SPDX-License-Identifier: Apache-2.0
// tsv.h: the rows of a .tsv file, one after the other.
//
//     Tsv t;
//     SK_TRY(sk_tsv_open(&t, a, path, text, why));
//     for (bool got; (s = sk_tsv_next(&t, &got)) == SK_OK && got;) … t.cells
#ifndef SK_PACK_TSV_H
#define SK_PACK_TSV_H

#include "base/str.h"

enum { SK_WHY_SIZE = 256 };

typedef struct {
    const char *path; // for messages
    Str         rest; // what has not been read yet
    uint32_t    line; // of the row in `cells`, from 1
    uint32_t    n_cols;
    uint32_t    phrase_col; // UINT32_MAX: no column has a "*"
    Str        *names;      // [n_cols] without "*"
    Str        *cells;      // [n_cols] the row; missing cells are empty
    char       *why;        // [SK_WHY_SIZE] what is wrong, with file and line
} Tsv;

// Checks that `text` is UTF-8 without zero bytes and reads the column names.
// Everything is borrowed: path, text and why outlive the Tsv.
SkStatus sk_tsv_open(Tsv *t, Arena *a, const char *path, Str text,
                     char *why) SK_CHECKED;
// The next row; *got is false at the end of the file.
SkStatus sk_tsv_next(Tsv *t, bool *got) SK_CHECKED;
// Writes "path:line: text" to t->why and returns `status`; text as printf's.
SkStatus sk_tsv_fail(const Tsv *t, SkStatus status, const char *text, ...)
    __attribute__((format(printf, 3, 4)));

#endif
