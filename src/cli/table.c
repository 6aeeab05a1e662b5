// SPDX-License-Identifier: Apache-2.0
// table.c: claims as a table that a person reads.
//
//   in    a claim as JSON: ASSAULT/seize-territory, Qara, "tentara Suriah" …
//   out   2013-11-19  Qara  tentara Suriah  ASSAULT/seize-territory  …
//
// A wide terminal shows a claim in one line, its sentence last; a narrow one
// (under 130 columns) in two, the second with toll, source and sentence. What
// does not fit ends in an ellipsis. Control characters of a document never
// reach the terminal.
#include <jansson.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/utf8.h"
#include "cli/cli.h"

enum { WIDE = 130, NARROWEST = 60, WIDEST = 1000, GAP = 2 };
enum { DATE, PLACE, WHO, DID, WHOM, TOLL, SAYS, QUOTE, CELLS };

static const char *const TITLES[CELLS] = { "DATE", "PLACE",   "WHO",
                                           "DID",  "TO WHOM", "TOLL",
                                           "SAYS", "SENTENCE" };
static const char        ELLIPSIS[] = "\xe2\x80\xa6";
static const char        DOT[] = " \xc2\xb7 ";

// One claim as text, before it is cut to a width.
typedef struct {
    Buf cell[CELLS];
} Row;

// How many columns of a terminal a code point takes.
static unsigned columns_of(uint32_t cp)
{
    // clang-format off
    static const uint32_t NONE[][2] = {
        { 0x0300, 0x036F }, { 0x0610, 0x061A }, { 0x064B, 0x065F },
        { 0x200B, 0x200F }, { 0xFE00, 0xFE0F },
    };
    static const uint32_t TWO[][2] = {
        { 0x1100, 0x115F }, { 0x2E80, 0xA4CF }, { 0xAC00, 0xD7A3 },
        { 0xF900, 0xFAFF }, { 0xFE30, 0xFE6F }, { 0xFF00, 0xFF60 },
        { 0x1F300, 0x1FAFF }, { 0x20000, 0x3FFFD },
    };
    // clang-format on
    for (size_t i = 0; i < sizeof NONE / sizeof *NONE; i++)
        if (cp >= NONE[i][0] && cp <= NONE[i][1]) return 0;
    for (size_t i = 0; i < sizeof TWO / sizeof *TWO; i++)
        if (cp >= TWO[i][0] && cp <= TWO[i][1]) return 2;
    return 1;
}

// Controls, and the marks that turn the direction of a line.
static bool is_control(uint32_t cp)
{
    return cp < 0x20 || (cp >= 0x7F && cp < 0xA0) ||
           (cp >= 0x202A && cp <= 0x202E) || (cp >= 0x2066 && cp <= 0x2069);
}

// Bytes of the longest head of `s` that takes at most `max` columns; *width:
// the columns it takes.
static size_t head_of(Str s, unsigned max, unsigned *width)
{
    size_t at = 0, end = 0;
    *width = 0;
    while (at < s.n) {
        uint32_t cp = sk_utf8_next(s, &at);
        unsigned w = columns_of(cp);
        if (*width + w > max) return end;
        *width += w;
        end = at;
    }
    return end;
}

// Writes a text whole, control characters as blanks.
static void put_safe(Buf *b, Str s)
{
    for (size_t at = 0; at < s.n;) {
        size_t   from = at;
        uint32_t cp = sk_utf8_next(s, &at);
        if (is_control(cp))
            sk_buf_char(b, ' ');
        else
            sk_buf_put(b, sk_str_sub(s, from, at));
    }
}

// Writes `s` cut to `max` columns; the columns that it took.
static unsigned put_cut(Buf *b, Str s, unsigned max)
{
    unsigned width;
    size_t   n = head_of(s, max, &width);
    if (n == s.n) {
        sk_buf_put(b, s);
        return width;
    }
    n = head_of(s, max - 1, &width);
    sk_buf_put(b, sk_str_trim(sk_str_sub(s, 0, n)));
    sk_buf_put(b, sk_str_of(ELLIPSIS));
    head_of(sk_str_trim(sk_str_sub(s, 0, n)), max, &width);
    return width + 1;
}

static void put_blanks(Buf *b, unsigned n)
{
    while (n-- > 0) sk_buf_char(b, ' ');
}

// --- from JSON to cells

static Str text_of(const json_t *object, const char *key)
{
    return sk_str_of(json_string_value(json_object_get(object, key)));
}

// "a, b": the texts of a list of parties.
static void put_parties(Buf *b, const json_t *list)
{
    size_t  i;
    json_t *party;
    json_array_foreach(list, i, party)
    {
        if (i > 0) sk_buf_put(b, SK_STR(", "));
        put_safe(b, text_of(party, "text"));
    }
}

static void put_party(Buf *b, const json_t *party)
{
    put_safe(b, text_of(party, "text"));
}

// A range as people write it: 25, 20-99, 400+, up to 30; ~ where approximate.
static void put_range(Buf *b, const json_t *count)
{
    const json_t *low = json_object_get(count, "low");
    const json_t *high = json_object_get(count, "high");
    if (json_is_true(json_object_get(count, "approx"))) sk_buf_char(b, '~');
    if (!json_is_integer(low)) sk_buf_put(b, SK_STR("up to "));
    if (json_is_integer(low)) sk_buf_int(b, json_integer_value(low));
    if (json_is_integer(low) && json_is_integer(high)) {
        if (json_equal(low, high)) return;
        sk_buf_char(b, '-');
    }
    if (json_is_integer(high))
        sk_buf_int(b, json_integer_value(high));
    else
        sk_buf_char(b, '+');
}

static void put_counts(Buf *b, const json_t *counts)
{
    size_t  i;
    json_t *count;
    json_array_foreach(counts, i, count)
    {
        if (i > 0) sk_buf_put(b, SK_STR(", "));
        put_range(b, count);
        sk_buf_char(b, ' ');
        put_safe(b, text_of(count, "of"));
        Str who = text_of(json_object_get(count, "who"), "text");
        if (!who.p) continue;
        sk_buf_put(b, SK_STR(": "));
        put_safe(b, who);
    }
}

static void put_deed(Buf *b, const json_t *claim)
{
    Str mode = text_of(claim, "mode"), extent = text_of(claim, "extent");
    Str aux = text_of(claim, "aux"), stance = text_of(claim, "stance");
    if (text_of(claim, "type").p)
        put_safe(b, text_of(claim, "type"));
    else if (text_of(claim, "rel").p)
        put_safe(b, text_of(claim, "rel"));
    else
        put_safe(b, text_of(claim, "kind"));
    if (mode.p) sk_buf_char(b, '/');
    if (extent.p) sk_buf_char(b, ' ');
    put_safe(b, mode.p ? mode : extent);
    if (!aux.p && !stance.p) return;
    sk_buf_put(b, SK_STR(" ("));
    put_safe(b, aux);
    if (aux.p && stance.p) sk_buf_put(b, SK_STR(", "));
    put_safe(b, stance);
    sk_buf_char(b, ')');
}

static void fill(Row *r, const json_t *claim)
{
    const json_t *date = json_object_get(claim, "date");
    Str           edtf = text_of(date, "edtf");
    put_safe(&r->cell[DATE], edtf.p ? edtf : text_of(date, "text"));
    put_safe(&r->cell[PLACE],
             text_of(json_object_get(claim, "place"), "text"));
    put_parties(&r->cell[WHO], json_object_get(claim, "actors"));
    put_party(&r->cell[WHO], json_object_get(claim, "actor"));
    put_party(&r->cell[WHO], json_object_get(claim, "a"));
    put_deed(&r->cell[DID], claim);
    put_parties(&r->cell[WHOM], json_object_get(claim, "recipients"));
    put_party(&r->cell[WHOM], json_object_get(claim, "b"));
    put_counts(&r->cell[TOLL], json_object_get(claim, "counts"));
    put_parties(&r->cell[SAYS], json_object_get(claim, "source"));
    put_safe(&r->cell[QUOTE], text_of(claim, "quote_text"));
}

// --- from cells to lines

static void put_colour(const ClaimTable *t, Buf *b, const char *code)
{
    if (!t->colour) return;
    sk_buf_put(b, SK_STR("\x1b["));
    sk_buf_put(b, sk_str_of(code));
    sk_buf_char(b, 'm');
}

// The widths of the first line's cells; 0: the cell is not in it.
static void find_widths(const ClaimTable *t, unsigned width[CELLS])
{
    static const unsigned SHORT[CELLS] = { 10, 12, 17, 19, 14 };
    static const unsigned LONG[CELLS] = { 10, 14, 18, 23, 18, 14, 16 };
    bool                  wide = t->width >= WIDE;
    unsigned              used = 0;
    memcpy(width, wide ? LONG : SHORT, sizeof LONG);
    for (int i = 0; i < CELLS && width[i] > 0; i++) used += width[i] + GAP;
    if (wide) {
        width[QUOTE] = t->width > used ? t->width - used : 1;
        return;
    }
    used -= GAP;
    for (int i = WHOM; used > t->width && i >= PLACE; i--) { // too narrow
        unsigned give = used - t->width < 6 ? used - t->width : 6;
        width[i] -= give;
        used -= give;
    }
    width[WHO] += (t->width - used) / 2;
    width[WHOM] += t->width - used - (t->width - used) / 2;
}

static void put_line(const ClaimTable *t, Buf *b, const Str cell[CELLS])
{
    unsigned width[CELLS], owed = 0;
    find_widths(t, width);
    for (int i = 0; i < CELLS && width[i] > 0; i++) {
        if (cell[i].n > 0) {
            put_blanks(b, owed);
            owed = width[i] - put_cut(b, cell[i], width[i]);
        } else {
            owed += width[i];
        }
        owed += GAP;
    }
    sk_buf_char(b, '\n');
}

static void put_titles(const ClaimTable *t, Buf *b)
{
    Str cell[CELLS];
    for (int i = 0; i < CELLS; i++) cell[i] = sk_str_of(TITLES[i]);
    put_colour(t, b, "1");
    put_line(t, b, cell);
    put_colour(t, b, "0");
}

// The second line of a narrow table: toll, source, sentence.
static void put_second(const ClaimTable *t, Buf *b, const Row *r)
{
    enum { INDENT = 12 };
    Buf line = sk_buf(b->a);
    Str toll = sk_buf_str(&r->cell[TOLL]), says = sk_buf_str(&r->cell[SAYS]);
    sk_buf_put(&line, toll);
    if (toll.n > 0) sk_buf_put(&line, sk_str_of(DOT));
    if (says.n > 0) {
        sk_buf_put(&line, SK_STR("says "));
        sk_buf_put(&line, says);
        sk_buf_put(&line, sk_str_of(DOT));
    }
    sk_buf_char(&line, '"');
    sk_buf_put(&line, sk_buf_str(&r->cell[QUOTE]));
    sk_buf_char(&line, '"');
    if (line.status != SK_OK) b->status = line.status;
    put_blanks(b, INDENT);
    put_colour(t, b, "2");
    put_cut(b, sk_buf_str(&line), t->width - INDENT);
    put_colour(t, b, "0");
    sk_buf_char(b, '\n');
}

// The document's name, day and outlet, where they are other than before.
static void put_document(ClaimTable *t, Buf *b, const json_t *claim)
{
    Str doc = text_of(claim, "doc"), day = text_of(claim, "published");
    Str outlet = text_of(claim, "outlet");
    Buf line = sk_buf(b->a);
    put_safe(&line, doc);
    if (outlet.p) sk_buf_put(&line, sk_str_of(DOT));
    put_safe(&line, outlet);
    if (day.p) sk_buf_put(&line, sk_str_of(DOT));
    put_safe(&line, day);
    uint64_t hash = sk_hash(sk_buf_str(&line), SK_HASH_SEED);
    if (t->rows > 0 && hash == t->doc) return;
    if (t->rows == 0) put_titles(t, b);
    sk_buf_char(b, '\n');
    put_colour(t, b, "1;36");
    put_cut(b, sk_buf_str(&line), t->width);
    put_colour(t, b, "0");
    sk_buf_char(b, '\n');
    t->doc = hash;
    t->docs++;
}

static unsigned find_width(void)
{
    struct winsize size = { 0 };
    int64_t        n = sk_str_int(sk_str_of(getenv("COLUMNS")));
    if (n < 1 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) n = size.ws_col;
    if (n < 1) n = 80;
    if (n < NARROWEST) n = NARROWEST;
    return n > WIDEST ? WIDEST : (unsigned)n;
}

static bool find_colour(void)
{
    const char *no = getenv("NO_COLOR"), *term = getenv("TERM");
    if (no && no[0]) return false;
    return isatty(STDOUT_FILENO) && term && strcmp(term, "dumb") != 0;
}

void sk_table_begin(ClaimTable *t)
{
    *t = (ClaimTable){ .colour = find_colour(), .width = find_width() };
}

static bool put_row(ClaimTable *t, Arena *a, const json_t *claim)
{
    Row r;
    Str cell[CELLS];
    Buf b = sk_buf(a);
    for (int i = 0; i < CELLS; i++) r.cell[i] = sk_buf(a);
    fill(&r, claim);
    for (int i = 0; i < CELLS; i++) {
        cell[i] = sk_buf_str(&r.cell[i]);
        if (r.cell[i].status != SK_OK) b.status = r.cell[i].status;
    }
    put_document(t, &b, claim);
    put_line(t, &b, cell);
    if (t->width < WIDE) put_second(t, &b, &r);
    t->rows++;
    return b.status == SK_OK && sk_out(sk_buf_str(&b));
}

bool sk_table_json(ClaimTable *t, Str json)
{
    Arena   a;
    json_t *claim = json_loadb(json.p, json.n, 0, NULL);
    bool    good = false;
    sk_arena_init(&a, sk_code_limit(json.n));
    if (claim) good = put_row(t, &a, claim);
    sk_arena_clear(&a);
    json_decref(claim);
    return good;
}

bool sk_table_end(const ClaimTable *t)
{
    char line[80];
    int  n = snprintf(line, sizeof line, "%s%u claim%s in %u document%s\n",
                     t->rows > 0 ? "\n" : "", t->rows, t->rows == 1 ? "" : "s",
                      t->docs, t->docs == 1 ? "" : "s");
    return sk_out((Str){ line, (size_t)n });
}
