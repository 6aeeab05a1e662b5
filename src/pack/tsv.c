// SPDX-License-Identifier: Apache-2.0
// tsv.c: reads .tsv files, and says where they are wrong.
//
//   in    "# comment\nword*\tclass\nal Bab|Bab\tplace\n"
//   out   names word, class; phrase_col 0; one row: "al Bab|Bab", "place"
//
// The format is described in pack.h. A file is wrong where a line has more
// cells than there are columns, where blanks stand instead of tabs, where a
// column has no name or one that stands twice, and where bytes are no text.
#include "pack/tsv.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/utf8.h"
#include "pack/format.h"

SkStatus sk_tsv_fail(const Tsv *t, SkStatus status, const char *text, ...)
{
    va_list args;
    int n = t->line == 0 ? snprintf(t->why, SK_WHY_SIZE, "%.160s: ", t->path)
                         : snprintf(t->why, SK_WHY_SIZE,
                                    "%.160s:%u: ", t->path, t->line);
    if (n < 0 || n >= SK_WHY_SIZE) return status;
    va_start(args, text);
    vsnprintf(t->why + n, (size_t)(SK_WHY_SIZE - n), text, args);
    va_end(args);
    return status;
}

// For printf's "%.*s": no more than fits into a message.
static int shown(Str s) { return s.n < 60 ? (int)s.n : 60; }

// The next line that is no comment and not empty, without its line end.
static bool next_line(Tsv *t, Str *line)
{
    while (t->rest.n > 0) {
        Str s = sk_str_cut(&t->rest, '\n');
        t->line++;
        if (sk_str_ends(s, SK_STR("\r"))) s.n--;
        if (sk_str_starts(s, SK_STR("#")) || sk_str_trim(s).n == 0) continue;
        *line = s;
        return true;
    }
    return false;
}

static uint32_t line_of(Str text, size_t at)
{
    uint32_t line = 1;
    for (size_t i = 0; i < at; i++) line += text.p[i] == '\n';
    return line;
}

static SkStatus check_text(Tsv *t, Str text)
{
    size_t bad = sk_utf8_check(text);
    size_t zero = sk_str_find(text, (Str){ "", 1 }, 0);
    if (bad != SIZE_MAX) {
        t->line = line_of(text, bad);
        return sk_tsv_fail(t, SK_UTF8, "%s", sk_status_text(SK_UTF8));
    }
    if (zero != SIZE_MAX) {
        t->line = line_of(text, zero);
        return sk_tsv_fail(t, SK_BINARY, "%s", sk_status_text(SK_BINARY));
    }
    return SK_OK;
}

// Takes the name of column i, which must be new.
static SkStatus add_name(Tsv *t, uint32_t i, Str name)
{
    if (sk_str_ends(name, SK_STR("*"))) {
        name.n--;
        if (t->phrase_col != UINT32_MAX)
            return sk_tsv_fail(t, SK_USAGE, "two columns have a \"*\"");
        t->phrase_col = i;
    }
    if (sk_str_trim(name).n == 0)
        return sk_tsv_fail(t, SK_USAGE, "column %u has no name", i + 1);
    for (uint32_t k = 0; k < i; k++) {
        if (sk_str_eq(t->names[k], name))
            return sk_tsv_fail(t, SK_USAGE, "two columns are called \"%.*s\"",
                               shown(name), name.p);
    }
    t->names[i] = name;
    return SK_OK;
}

static SkStatus read_names(Tsv *t, Arena *a, Str line)
{
    uint32_t n = 1;
    for (size_t i = 0; i < line.n; i++) n += line.p[i] == '\t';
    if (n > PACK_MAX_COLS)
        return sk_tsv_fail(t, SK_USAGE, "more than %u columns", PACK_MAX_COLS);
    t->n_cols = n;
    t->names = SK_NEW(a, Str, n);
    t->cells = SK_NEW(a, Str, n);
    if (t->names == NULL || t->cells == NULL)
        return sk_tsv_fail(t, sk_arena_status(a), "%s",
                           sk_status_text(sk_arena_status(a)));
    for (uint32_t i = 0; i < n; i++)
        SK_TRY(add_name(t, i, sk_str_cut(&line, '\t')));
    return SK_OK;
}

SkStatus sk_tsv_open(Tsv *t, Arena *a, const char *path, Str text, char *why)
{
    *t = (Tsv){ .path = path, .phrase_col = UINT32_MAX, .why = why };
    SK_TRY(check_text(t, text));
    if (sk_str_starts(text, SK_STR("\xEF\xBB\xBF")))
        text = sk_str_sub(text, 3, text.n);
    t->rest = text;
    Str line;
    if (!next_line(t, &line))
        return sk_tsv_fail(t, SK_USAGE, "no line names the columns");
    return read_names(t, a, line);
}

SkStatus sk_tsv_next(Tsv *t, bool *got)
{
    Str line;
    *got = next_line(t, &line);
    if (!*got) return SK_OK;
    uint32_t n = 0;
    while (line.p != NULL) {
        Str cell = sk_str_cut(&line, '\t');
        if (n == t->n_cols)
            return sk_tsv_fail(t, SK_USAGE, "more than %u cells in this row",
                               t->n_cols);
        t->cells[n++] = cell;
    }
    if (n == 1 && t->n_cols > 1 &&
        sk_str_find(t->cells[0], SK_STR("  "), 0) != SIZE_MAX)
        return sk_tsv_fail(t, SK_USAGE, "blanks where a tab is wanted");
    while (n < t->n_cols) t->cells[n++] = SK_STR("");
    return SK_OK;
}
