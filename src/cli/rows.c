// SPDX-License-Identifier: Apache-2.0
// rows.c: claims that are JSON already, as lines of CSV.
//
//   in    {"claim":"5be0…","kind":"event","doc":"a1",…}
//   out   5be0…,event,a1,id,2013-05-26,,0,0,44,0,44,"Desa Qara direbut …",…
//
// The columns are those of claim/csv.c, from one list of where each stands in
// the JSON; a test holds the two writers together, byte for byte.
#include "cli/rows.h"

#include <jansson.h>
#include <math.h>

#include "claim/print.h"

typedef enum {
    CELL_TEXT,    // a string
    CELL_INT,     // an integer
    CELL_PERCENT, // 0.83, two decimals
    CELL_DEGREES, // up to five decimals
    CELL_ENDS,    // [beg,end]: two cells
    CELL_LIST,    // of strings
    CELL_TEXTS,   // of parties, or one party: their words
    CELL_IDS,     // likewise, their ids, one for each
    CELL_COUNTS   // of counts, as in stories
} CellKind;

// Keys are parted by a point; a second way stands behind a bar.
static const struct {
    const char *path;
    CellKind    kind;
} CELLS[] = {
    { "claim", CELL_TEXT },
    { "kind", CELL_TEXT },
    { "doc", CELL_TEXT },
    { "lang", CELL_TEXT },
    { "published", CELL_TEXT },
    { "outlet", CELL_TEXT },
    { "sentence", CELL_INT },
    { "quote", CELL_ENDS },
    { "bytes", CELL_ENDS },
    { "quote_text", CELL_TEXT },
    { "trigger.text", CELL_TEXT },
    { "type", CELL_TEXT },
    { "mode", CELL_TEXT },
    { "rel", CELL_TEXT },
    { "extent", CELL_TEXT },
    { "context", CELL_LIST },
    { "aux", CELL_TEXT },
    { "stance", CELL_TEXT },
    { "stance_by", CELL_TEXTS },
    { "cameo", CELL_TEXT },
    { "acled", CELL_TEXT },
    { "quad", CELL_TEXT },
    { "actors|actor", CELL_TEXTS },
    { "actors|actor", CELL_IDS },
    { "recipients", CELL_TEXTS },
    { "recipients", CELL_IDS },
    { "a", CELL_TEXTS },
    { "a", CELL_IDS },
    { "b", CELL_TEXTS },
    { "b", CELL_IDS },
    { "place.text", CELL_TEXT },
    { "place.from", CELL_TEXT },
    { "place.id", CELL_TEXT },
    { "place.name", CELL_TEXT },
    { "place.admin1", CELL_TEXT },
    { "place.country", CELL_TEXT },
    { "place.lat", CELL_DEGREES },
    { "place.lon", CELL_DEGREES },
    { "place.precision", CELL_TEXT },
    { "place.score", CELL_PERCENT },
    { "date.text", CELL_TEXT },
    { "date.edtf", CELL_TEXT },
    { "date.precision", CELL_TEXT },
    { "date.flags", CELL_LIST },
    { "counts", CELL_COUNTS },
    { "source", CELL_TEXTS },
    { "source", CELL_IDS },
    { "same_as", CELL_TEXT },
    { "confidence", CELL_PERCENT },
};

static Str string_of(const json_t *value)
{
    return (Str){ json_string_value(value), json_string_length(value) };
}

static const json_t *get(const json_t *object, Str key)
{
    char name[24] = "";
    assert(key.n < sizeof name);
    memcpy(name, key.p, key.n);
    return json_object_get(object, name);
}

// What stands at "place.name" or at the first of "actors|actor" that is there.
static const json_t *find(const json_t *claim, const char *path)
{
    const json_t *value = NULL;
    for (Str ways = sk_str_of(path); ways.p && !value;) {
        Str way = sk_str_cut(&ways, '|');
        for (value = claim; way.p;) value = get(value, sk_str_cut(&way, '.'));
    }
    return value;
}

static bool wants_quotes(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] && strchr(",\"\r\n", s.p[i])) return true;
    return false;
}

static void put_cell(Buf *out, Str s, bool *first)
{
    bool quote = wants_quotes(s);
    if (!*first) sk_buf_char(out, ',');
    *first = false;
    if (quote) sk_buf_char(out, '"');
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '"') sk_buf_char(out, '"');
        sk_buf_char(out, s.p[i]);
    }
    if (quote) sk_buf_char(out, '"');
}

// ---- the bare value of a cell

static void put_int(Buf *b, const json_t *value)
{
    if (json_is_integer(value)) sk_buf_int(b, json_integer_value(value));
}

static void put_percent(Buf *b, const json_t *value)
{
    double x = json_number_value(value);
    if (json_is_number(value) && x >= 0 && x <= 1)
        sk_print_percent(b, (uint8_t)lround(100 * x));
}

static void put_degrees(Buf *b, const json_t *value)
{
    double x = json_number_value(value);
    if (json_is_number(value) && x >= -180 && x <= 180)
        sk_buf_e5(b, (int32_t)lround(100000 * x));
}

static void put_count(Buf *b, const json_t *count)
{
    const json_t *low = json_object_get(count, "low");
    const json_t *high = json_object_get(count, "high");
    const json_t *whole = json_object_get(count, "part_of");
    const json_t *who = json_object_get(json_object_get(count, "who"), "text");
    Str           words = string_of(who);
    sk_buf_put(b, string_of(json_object_get(count, "of")));
    sk_buf_char(b, ' ');
    put_int(b, low);
    if (!json_is_integer(low) || !json_equal(low, high)) {
        sk_buf_put(b, SK_STR(".."));
        put_int(b, high);
    }
    if (json_is_integer(whole)) sk_buf_put(b, SK_STR(" of "));
    put_int(b, whole);
    if (json_is_true(json_object_get(count, "approx")))
        sk_buf_put(b, SK_STR(" approx"));
    if (words.n == 0) return;
    sk_buf_char(b, ' ');
    sk_print_words(b, words, (Span){ 0, (uint32_t)words.n });
}

static void put_item(Buf *b, CellKind kind, const json_t *item)
{
    if (kind == CELL_LIST)
        sk_buf_put(b, string_of(item));
    else if (kind == CELL_TEXTS)
        sk_buf_put(b, string_of(json_object_get(item, "text")));
    else if (kind == CELL_IDS)
        sk_buf_put(b, string_of(json_object_get(item, "id")));
    else
        put_count(b, item);
}

static void put_items(Buf *b, CellKind kind, const json_t *list)
{
    if (json_is_object(list)) put_item(b, kind, list);
    for (size_t i = 0; i < json_array_size(list); i++) {
        if (i > 0) sk_buf_put(b, SK_STR(" | "));
        put_item(b, kind, json_array_get(list, i));
    }
}

static void put_value(Buf *b, CellKind kind, const json_t *value)
{
    switch (kind) {
    case CELL_TEXT: sk_buf_put(b, string_of(value)); break;
    case CELL_ENDS:
    case CELL_INT: put_int(b, value); break;
    case CELL_PERCENT: put_percent(b, value); break;
    case CELL_DEGREES: put_degrees(b, value); break;
    case CELL_LIST:
    case CELL_TEXTS:
    case CELL_IDS:
    case CELL_COUNTS: put_items(b, kind, value); break;
    }
}

static void put_row(Buf *out, const json_t *claim)
{
    bool first = true;
    for (size_t i = 0; i < sizeof CELLS / sizeof *CELLS; i++) {
        CellKind      kind = CELLS[i].kind;
        const json_t *value = find(claim, CELLS[i].path);
        for (size_t k = 0; k < (kind == CELL_ENDS ? 2 : 1); k++) {
            Buf cell = sk_buf(out->a);
            put_value(&cell, kind,
                      kind == CELL_ENDS ? json_array_get(value, k) : value);
            put_cell(out, sk_buf_str(&cell), &first);
            if (out->status == SK_OK) out->status = cell.status;
        }
    }
    sk_buf_char(out, '\n');
}

SkStatus sk_rows_csv(Buf *out, Str json)
{
    json_t *claim = json_loadb(json.p, json.n, JSON_ALLOW_NUL, NULL);
    bool    good = json_is_object(claim);
    if (good) put_row(out, claim);
    json_decref(claim);
    return good ? out->status : SK_JSON;
}
