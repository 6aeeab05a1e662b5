// SPDX-License-Identifier: Apache-2.0
// check_sheet.c: the tables of a folder, to be looked at as a whole.
//
//   in    data/world
//   out   a Sheet for places.tsv, parties.tsv …; faults such as
//         "data/world/heads.tsv:9: more than 4 cells in this row"
//
// The form of a file is what packing wants of it (pack/tsv.h); beyond that an
// empty phrase in a list and a phrase that stands twice in one are faults.
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "cli/check.h"
#include "pack/pack.h"
#include "pack/tsv.h"

const Sheet *sk_sheet_find(const Check *c, const char *name)
{
    for (uint32_t i = 0; i < c->sheets.n; i++)
        if (sk_str_eq(c->sheets.v[i].name, sk_str_of(name)))
            return &c->sheets.v[i];
    return NULL;
}

uint32_t sk_sheet_col(const Sheet *s, Str name)
{
    for (uint32_t i = 0; i < s->n_cols; i++)
        if (sk_str_eq(s->names[i], name)) return i;
    return UINT32_MAX;
}

Str sk_sheet_cell(const Sheet *s, const SheetRow *row, uint32_t col)
{
    return col < s->n_cols ? row->cells[col] : SK_STR("");
}

static SkStatus add_fault(Check *c, const char *path, uint32_t line, Str text)
{
    Fault f = { path, line, c->faults.n, sk_str_copy(c->a, text) };
    if (!f.text.p) return sk_arena_status(c->a);
    return SK_PUSH(c->a, &c->faults, f);
}

SkStatus sk_check_fault(Check *c, const Sheet *s, const SheetRow *row,
                        const char *text, ...)
{
    char    said[512];
    va_list args;
    va_start(args, text);
    vsnprintf(said, sizeof said, text, args);
    va_end(args);
    return add_fault(c, s->path, row->line, sk_str_of(said));
}

// ---- reading

static SkStatus add_row(Check *c, Sheet *s, const Tsv *t)
{
    SheetRow row = { t->line, SK_NEW(c->a, Str, t->n_cols) };
    if (!row.cells) return sk_arena_status(c->a);
    memcpy(row.cells, t->cells, t->n_cols * sizeof *row.cells);
    return SK_PUSH(c->a, &s->rows, row);
}

// What the reader says begins with the path and maybe the line.
static SkStatus add_reading(Check *c, const Tsv *t)
{
    Str    why = sk_str_of(t->why);
    size_t head = strlen(t->path), colon;
    if (sk_str_starts(why, sk_str_of(t->path)))
        why = sk_str_sub(why, head + 1, why.n);
    colon = sk_str_find(why, SK_STR(": "), 0);
    if (t->line > 0 && colon != SIZE_MAX)
        why = sk_str_sub(why, colon + 2, why.n);
    return add_fault(c, t->path, t->line, sk_str_trim(why));
}

static SkStatus read_rows(Check *c, Sheet *s, Str text)
{
    Tsv      t;
    bool     got = true;
    char     why[SK_WHY_SIZE] = "";
    SkStatus status = sk_tsv_open(&t, c->a, s->path, text, why);
    s->names = t.names;
    s->n_cols = t.n_cols;
    s->phrase_col = t.phrase_col;
    while (status == SK_OK && got) {
        status = sk_tsv_next(&t, &got);
        if (status == SK_OK && got) SK_TRY(add_row(c, s, &t));
    }
    if (status == SK_NOMEM || status == SK_LIMIT) return status;
    return status == SK_OK ? SK_OK : add_reading(c, &t);
}

static SkStatus read_sheet(Check *c, const char *path, Str name)
{
    MapFile file = { 0 };
    Sheet   s = { .path = path, .name = name };
    errno = 0;
    if (sk_mapfile_open(&file, path) != SK_OK)
        return add_fault(c, path, 0, sk_str_of(strerror(errno)));
    Str      text = sk_str_copy(c->a, file.data);
    SkStatus status = text.p ? read_rows(c, &s, text) : sk_arena_status(c->a);
    sk_mapfile_close(&file);
    if (status != SK_OK || s.n_cols == 0) return status;
    return SK_PUSH(c->a, &c->sheets, s);
}

// ---- the folder

SkStatus sk_sheets_read(Check *c, const char *dir)
{
    PackSources tables = { 0 };
    SK_TRY(sk_pack_sources(c->a, dir, &tables));
    for (uint32_t i = 0; i < tables.n; i++)
        SK_TRY(read_sheet(c, tables.v[i].path, sk_str_of(tables.v[i].name)));
    return SK_OK;
}

// ---- lists of phrases

static SkStatus check_list(Check *c, const Sheet *s, const SheetRow *row)
{
    Str    list = row->cells[s->phrase_col];
    StrMap seen = { 0 };
    bool   fresh, more = list.n > 0;
    while (more) {
        Str item = sk_str_trim(sk_str_cut(&list, '|'));
        more = list.p != NULL;
        if (item.n == 0) {
            SK_TRY(sk_check_fault(c, s, row, "an empty phrase in the list"));
            continue;
        }
        if (!sk_strmap_put(c->a, &seen, item, &fresh))
            return sk_arena_status(c->a);
        if (!fresh)
            SK_TRY(sk_check_fault(c, s, row, "\"%.*s\" stands twice in it",
                                  SK_SHOWN(item)));
    }
    return SK_OK;
}

SkStatus sk_check_phrases(Check *c)
{
    for (uint32_t i = 0; i < c->sheets.n; i++) {
        const Sheet *s = &c->sheets.v[i];
        if (s->phrase_col == UINT32_MAX) continue;
        for (uint32_t k = 0; k < s->rows.n; k++)
            SK_TRY(check_list(c, s, &s->rows.v[k]));
    }
    return SK_OK;
}
