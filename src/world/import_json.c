// SPDX-License-Identifier: Apache-2.0
// import_json.c: places of Who's On First as GeoJSON.
//
//   in    {"type":"Feature","id":85678301,"properties":{"wof:name":"Qusayr",
//         "wof:placetype":"locality","wof:country":"SY","geom:latitude":34.5,
//         "geom:longitude":36.6,"name:eng_x_variant":["Qusair"]},…}
//   out   wof:85678301 "Qusayr" locality SY 34.5 36.6, also "Qusair"
//
// A file holds one feature, a collection of them, or one on each line. Only
// the properties are read; of a shape without a point the file's own centre
// stands (geom:latitude). What was superseded or deprecated is passed over.
#include <jansson.h>

#include "world/import_row.h"

typedef struct {
    Importer   *im;
    const char *path;
    uint64_t    line;
} Reader;

static Str text_of(const json_t *object, const char *key)
{
    const json_t *v = json_object_get(object, key);
    if (!json_is_string(v)) return SK_STR("");
    return (Str){ json_string_value(v), json_string_length(v) };
}

// A number or digits as text, in `room`.
static Str number_of(const json_t *object, const char *key, char room[32])
{
    const json_t *v = json_object_get(object, key);
    int           n = 0;
    if (json_is_string(v)) return text_of(object, key);
    if (json_is_integer(v))
        n = snprintf(room, 32, "%lld", (long long)json_integer_value(v));
    if (json_is_real(v) && json_real_value(v) > -1e6 &&
        json_real_value(v) < 1e6)
        n = snprintf(room, 32, "%.6f", json_real_value(v));
    return (Str){ room, n > 0 ? (size_t)n : 0 };
}

static Str first_of(Str a, Str b) { return a.n > 0 ? a : b; }

// All names in all languages, parted by line ends.
static SkStatus find_names(const json_t *properties, Buf *b)
{
    const char *key;
    json_t     *list, *name;
    size_t      i;
    json_object_foreach((json_t *)(uintptr_t)properties, key, list)
    {
        if (strncmp(key, "name:", 5) != 0 || strstr(key, "_abbreviation"))
            continue;
        json_array_foreach(list, i, name)
        {
            if (!json_is_string(name)) continue;
            if (b->n > 0) sk_buf_char(b, '\n');
            sk_buf_put(
                b, (Str){ json_string_value(name), json_string_length(name) });
        }
    }
    return b->status;
}

static bool is_gone(const json_t *p)
{
    const json_t *by = json_object_get(p, "wof:superseded_by");
    return json_array_size(by) > 0 || text_of(p, "edtf:deprecated").n > 0;
}

static SkStatus read_feature(Reader *r, const json_t *feature)
{
    char          id[40], digits[32], lat[32], lon[32], people[32];
    Arena         a;
    const char   *what = NULL;
    const json_t *p = json_object_get(feature, "properties");
    if (!json_is_object(p)) {
        r->im->counts.rows++;
        sk_import_bad(r->im, r->path, r->line, "no feature of GeoJSON");
        return SK_OK;
    }
    if (is_gone(p)) {
        r->im->counts.rows++;
        r->im->counts.other++;
        return SK_OK;
    }
    sk_arena_init(&a, 8 << 20);
    Buf names = sk_buf(&a);
    Str number = number_of(p, "wof:id", digits);
    if (number.n == 0) number = number_of(feature, "id", digits);
    int      n = snprintf(id, sizeof id, "wof:%.*s", (int)number.n, number.p);
    SkStatus status = find_names(p, &names);
    GivenPlace g = {
        .id = { id, number.n > 0 ? (size_t)n : 0 },
        .name = text_of(p, "wof:name"),
        .alternates = sk_buf_str(&names),
        .sep = '\n',
        .feature = text_of(p, "wof:placetype"),
        .country = first_of(text_of(p, "iso:country"),
                            text_of(p, "wof:country")),
        .lat = first_of(number_of(p, "lbl:latitude", lat),
                        number_of(p, "geom:latitude", lat)),
        .lon = first_of(number_of(p, "lbl:longitude", lon),
                        number_of(p, "geom:longitude", lon)),
        .population = first_of(number_of(p, "wof:population", people),
                               number_of(p, "gn:population", people)),
    };
    if (number.n > 20) g.id.n = 0;
    if (status == SK_OK) status = sk_import_add(r->im, &g, &what);
    if (what) sk_import_bad(r->im, r->path, r->line, what);
    sk_arena_clear(&a);
    return status;
}

static SkStatus read_value(Reader *r, const json_t *value)
{
    const json_t *features = json_object_get(value, "features");
    const json_t *feature;
    size_t        i;
    if (json_is_array(value)) features = value;
    if (!json_is_array(features)) return read_feature(r, value);
    json_array_foreach(features, i, feature)
    {
        r->line = i + 1;
        SK_TRY(read_feature(r, feature));
    }
    return SK_OK;
}

// One feature a line; lines that are no JSON are told.
static SkStatus read_lines(Reader *r, Str text)
{
    SkStatus status = SK_OK;
    for (Str rest = text; rest.n > 0 && status == SK_OK;) {
        json_error_t      error;
        Str               line = sk_str_trim(sk_str_cut(&rest, '\n'));
        const ImportTold *told = &r->im->told;
        r->line++;
        if (told->step) told->step(told->ctx, text.n - rest.n, text.n);
        if (line.n == 0) continue;
        json_t *value = json_loadb(line.p, line.n, 0, &error);
        if (value != NULL) {
            status = read_feature(r, value);
        } else {
            r->im->counts.rows++;
            sk_import_bad(r->im, r->path, r->line, "no JSON");
        }
        json_decref(value);
    }
    return status;
}

SkStatus sk_import_json(Importer *im, const char *path, Str text,
                        char why[256])
{
    json_error_t error, all;
    Reader       r = { im, path, 0 };
    Str          rest = sk_str_trim(text), line = sk_str_cut(&rest, '\n');
    json_t      *first = json_loadb(line.p, line.n, 0, &error);
    bool         lines = first != NULL && rest.n > 0;
    json_decref(first);
    if (lines) return read_lines(&r, text);
    json_t *value = json_loadb(text.p, text.n, 0, &all);
    if (value == NULL) {
        snprintf(why, 256, "%.160s:%d: %.60s", path, all.line, all.text);
        return SK_JSON;
    }
    r.line = 1;
    SkStatus status = read_value(&r, value);
    json_decref(value);
    return status;
}
