// SPDX-License-Identifier: Apache-2.0
// check_codes.c: the cells of tables against the codes that they may hold.
//
//   in    codes.tsv   places.kind           COUNTRY|ADM1|PPL …
//         places.tsv  line 12, kind PLP
//   out   "…/places.tsv:12: kind: "PLP" is none of what codes.tsv:20 lists"
//
// A row of codes.tsv names one or more columns, as TABLE.COLUMN, and what their
// cells may be; rows on one column add to each other. A code stands for
// itself, or is one of:
//     =text                          anything but nothing
//     =name =lower =date =lat =lon   a text of that form
//     @TABLE.COLUMN                  what stands in that column, each phrase
// and may stand behind a key: "near:@topics.topic", "w:=text". `where`
// (COLUMN=TEXT) limits a row to rows of the table with that cell. `may` says
// more of the cells, parted by |: empty (they may be), list (several, parted by
// |), once (each stands in one row only), part (what stands behind : does not
// count).
#include "cli/check.h"

#include "base/utf8.h"

// The words of one column of some table.
typedef struct {
    Str    ref; // "parties.id"
    StrMap words;
} Words;

// One row of codes.tsv.
typedef struct {
    uint32_t line;
    Str      columns, where, may, codes;
} Rule;

typedef struct {
    Check *c;
    SK_VEC(Rule) rules;
    SK_VEC(Words) words;
} Codes;

// ---- forms

static bool is_digits(Str s, int64_t least, int64_t most)
{
    int64_t n = sk_str_int(s);
    return n >= least && n <= most;
}

bool sk_check_is_date(Str s)
{
    bool month = s.n >= 7 && s.p[4] == '-', day = s.n == 10 && s.p[7] == '-';
    if (s.n != 4 && !(s.n == 7 && month) && !(month && day)) return false;
    if (!is_digits(sk_str_sub(s, 0, 4), 1, 9999)) return false;
    if (month && !is_digits(sk_str_sub(s, 5, 7), 1, 12)) return false;
    return !day || is_digits(sk_str_sub(s, 8, 10), 1, 31);
}

static bool is_name_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '&';
}

// Lower case, parted by single blanks.
static bool is_name(Str s)
{
    for (size_t i = 0; i < s.n; i++) {
        bool edge = i == 0 || i + 1 == s.n || s.p[i - 1] == ' ';
        if (!is_name_char(s.p[i]) && (s.p[i] != ' ' || edge)) return false;
    }
    return s.n > 0;
}

static bool is_lower(Str s)
{
    for (size_t at = 0; at < s.n;)
        if (sk_cp_upper(sk_utf8_next(s, &at))) return false;
    return s.n > 0;
}

static bool is_degrees(Str s, int32_t most)
{
    int32_t e5;
    return sk_str_e5(s, &e5) && e5 >= -most * 100000 && e5 <= most * 100000;
}

static bool has_form(Str form, Str s)
{
    if (sk_str_eq(form, SK_STR("text"))) return s.n > 0;
    if (sk_str_eq(form, SK_STR("name"))) return is_name(s);
    if (sk_str_eq(form, SK_STR("lower"))) return is_lower(s);
    if (sk_str_eq(form, SK_STR("date"))) return sk_check_is_date(s);
    if (sk_str_eq(form, SK_STR("lat"))) return is_degrees(s, 90);
    if (sk_str_eq(form, SK_STR("lon"))) return is_degrees(s, 180);
    return false;
}

// ---- columns that codes refer to

static SkStatus fill_words(Codes *k, Words *w)
{
    Str          column = w->ref;
    Str          table = sk_str_copy(k->c->a, sk_str_cut(&column, '.'));
    const Sheet *s = table.p ? sk_sheet_find(k->c, table.p) : NULL;
    uint32_t     col = s ? sk_sheet_col(s, column) : UINT32_MAX;
    if (col == UINT32_MAX) return SK_OK;
    for (uint32_t i = 0; i < s->rows.n; i++) {
        Str list = s->rows.v[i].cells[col];
        while (list.p) {
            Str item = sk_str_trim(sk_str_cut(&list, '|'));
            if (!sk_strmap_put(k->c->a, &w->words, item, NULL))
                return sk_arena_status(k->c->a);
        }
    }
    return SK_OK;
}

static SkStatus words_of(Codes *k, Str ref, const StrMap **out)
{
    for (uint32_t i = 0; i < k->words.n; i++) {
        *out = &k->words.v[i].words;
        if (sk_str_eq(k->words.v[i].ref, ref)) return SK_OK;
    }
    Words w = { .ref = ref };
    SK_TRY(fill_words(k, &w));
    SK_TRY(SK_PUSH(k->c->a, &k->words, w));
    *out = &k->words.v[k->words.n - 1].words;
    return SK_OK;
}

// ---- one cell

static SkStatus fits_code(Codes *k, Str code, Str s, bool *fits)
{
    const StrMap *words;
    size_t        colon = sk_str_find(code, SK_STR(":"), 0);
    *fits = sk_str_eq(code, s);
    if (*fits || code.n == 0) return SK_OK;
    if (colon != SIZE_MAX && colon + 1 < code.n) { // a key before it
        Str key = sk_str_sub(code, 0, colon + 1);
        if (!sk_str_starts(s, key)) return SK_OK;
        return fits_code(k, sk_str_sub(code, key.n, code.n),
                         sk_str_sub(s, key.n, s.n), fits);
    }
    Str rest = sk_str_sub(code, 1, code.n);
    if (code.p[0] == '=') *fits = has_form(rest, s);
    if (code.p[0] != '@') return SK_OK;
    SK_TRY(words_of(k, rest, &words));
    *fits = s.n > 0 && sk_strmap_get(words, s) != NULL;
    return SK_OK;
}

static bool may(const Rule *r, const char *what)
{
    return sk_str_listed(r->may, '|', sk_str_of(what));
}

// Does the rule speak of this row of the table?
static bool applies(const Rule *r, const Sheet *s, const SheetRow *row)
{
    Str text = r->where, col = sk_str_cut(&text, '=');
    if (r->where.n == 0) return true;
    return sk_str_eq(sk_sheet_cell(s, row, sk_sheet_col(s, col)), text);
}

// Is `column` ("places.kind") among the rule's?
static bool names(const Rule *r, Str column)
{
    return sk_str_listed(r->columns, '|', column);
}

// One item of a cell against all rules on its column; *line is the last one.
static SkStatus fits_rules(Codes *k, Str column, const Sheet *s,
                           const SheetRow *row, Str item, bool *fits,
                           const Rule **last)
{
    *fits = false;
    *last = NULL;
    for (uint32_t i = 0; i < k->rules.n && !*fits; i++) {
        const Rule *r = &k->rules.v[i];
        if (!names(r, column) || !applies(r, s, row)) continue;
        *last = r;
        Str whole = item, now = item, codes = r->codes;
        if (may(r, "part")) now = sk_str_cut(&whole, ':');
        *fits = item.n == 0 && may(r, "empty");
        while (codes.n > 0 && !*fits)
            SK_TRY(fits_code(k, sk_str_cut(&codes, '|'), now, fits));
    }
    if (!*last) *fits = true;
    return SK_OK;
}

static SkStatus tell(Codes *k, const Sheet *s, const SheetRow *row, Str name,
                     Str item, const Rule *r)
{
    if (item.n == 0)
        return sk_check_fault(k->c, s, row, "%.*s is empty", SK_SHOWN(name));
    if (sk_str_eq(r->codes, SK_STR("=name")))
        return sk_check_fault(k->c, s, row,
                              "%.*s: \"%.*s\" is not written as a name: lower "
                              "case, single blanks, no accents",
                              SK_SHOWN(name), SK_SHOWN(item));
    return sk_check_fault(k->c, s, row,
                          "%.*s: \"%.*s\" is none of what codes.tsv:%u lists",
                          SK_SHOWN(name), SK_SHOWN(item), r->line);
}

static bool any_may(const Codes *k, Str column, const char *what)
{
    for (uint32_t i = 0; i < k->rules.n; i++)
        if (names(&k->rules.v[i], column) && may(&k->rules.v[i], what))
            return true;
    return false;
}

static SkStatus check_cell(Codes *k, Str column, const Sheet *s,
                           const SheetRow *row, uint32_t col, bool list)
{
    Str rest = row->cells[col];
    do {
        bool        fits;
        const Rule *last;
        Str         item = list ? sk_str_trim(sk_str_cut(&rest, '|')) : rest;
        if (!list) rest = (Str){ NULL, 0 };
        SK_TRY(fits_rules(k, column, s, row, item, &fits, &last));
        if (!fits) SK_TRY(tell(k, s, row, s->names[col], item, last));
    } while (rest.p);
    return SK_OK;
}

// ---- one column

// An item of a cell that must stand in one row only.
static SkStatus add_once(Codes *k, StrMap *seen, const Sheet *s,
                         const SheetRow *row, uint32_t col, Str item)
{
    bool      fresh;
    uint32_t *line = sk_strmap_put(k->c->a, seen, item, &fresh);
    if (!line) return sk_arena_status(k->c->a);
    if (fresh) *line = row->line;
    if (fresh || *line == row->line) return SK_OK;
    return sk_check_fault(k->c, s, row, "%.*s: \"%.*s\" stands in line %u too",
                          SK_SHOWN(s->names[col]), SK_SHOWN(item), *line);
}

static SkStatus check_once(Codes *k, const Sheet *s, uint32_t col, bool list)
{
    StrMap seen = { 0 };
    for (uint32_t i = 0; i < s->rows.n; i++) {
        const SheetRow *row = &s->rows.v[i];
        Str             rest = row->cells[col];
        while (rest.p) {
            Str item = list ? sk_str_trim(sk_str_cut(&rest, '|')) : rest;
            if (!list) rest = (Str){ NULL, 0 };
            SK_TRY(add_once(k, &seen, s, row, col, item));
        }
    }
    return SK_OK;
}

static SkStatus check_column(Codes *k, const Sheet *s, uint32_t col)
{
    Buf b = sk_buf(k->c->a);
    sk_buf_put(&b, s->name);
    sk_buf_char(&b, '.');
    sk_buf_put(&b, s->names[col]);
    SK_TRY(b.status);
    Str  column = sk_buf_str(&b);
    bool list = any_may(k, column, "list"), known = false;
    for (uint32_t i = 0; i < k->rules.n; i++)
        known = known || names(&k->rules.v[i], column);
    if (!known) return SK_OK;
    if (any_may(k, column, "once")) SK_TRY(check_once(k, s, col, list));
    for (uint32_t i = 0; i < s->rows.n; i++)
        SK_TRY(check_cell(k, column, s, &s->rows.v[i], col, list));
    return SK_OK;
}

// ---- codes.tsv itself

// A rule on a column that its table does not have helps nobody.
static SkStatus check_rule(Codes *k, const Sheet *s, const SheetRow *row,
                           const Rule *r)
{
    Str columns = r->columns;
    while (columns.n > 0) {
        Str column = sk_str_cut(&columns, '|'), rest = column;
        Str table = sk_str_copy(k->c->a, sk_str_cut(&rest, '.'));
        if (!table.p) return sk_arena_status(k->c->a);
        const Sheet *of = sk_sheet_find(k->c, table.p);
        if (!of || sk_sheet_col(of, rest) != UINT32_MAX) continue;
        SK_TRY(sk_check_fault(k->c, s, row, "there is no column %.*s",
                              SK_SHOWN(column)));
    }
    return SK_OK;
}

static SkStatus read_rules(Codes *k, const Sheet *s)
{
    uint32_t columns = sk_sheet_col(s, SK_STR("columns"));
    uint32_t where = sk_sheet_col(s, SK_STR("where"));
    uint32_t how = sk_sheet_col(s, SK_STR("may"));
    uint32_t codes = sk_sheet_col(s, SK_STR("codes"));
    for (uint32_t i = 0; i < s->rows.n; i++) {
        const SheetRow *row = &s->rows.v[i];
        Rule            r = { row->line, sk_sheet_cell(s, row, columns),
                              sk_sheet_cell(s, row, where), sk_sheet_cell(s, row, how),
                              sk_sheet_cell(s, row, codes) };
        SK_TRY(SK_PUSH(k->c->a, &k->rules, r));
        SK_TRY(check_rule(k, s, row, &r));
    }
    return SK_OK;
}

SkStatus sk_check_codes(Check *c)
{
    Codes        k = { .c = c };
    const Sheet *codes = sk_sheet_find(c, "codes");
    if (!codes) return SK_OK;
    SK_TRY(read_rules(&k, codes));
    for (uint32_t i = 0; i < c->sheets.n; i++)
        for (uint32_t col = 0; col < c->sheets.v[i].n_cols; col++)
            SK_TRY(check_column(&k, &c->sheets.v[i], col));
    return SK_OK;
}
