// SPDX-License-Identifier: Apache-2.0
// eval_places_read.c: gold of places, one text a line.
//
//   in    {"id":"p1","text":"Hama dan Hamas di Hama","published":null,
//          "places":[{"words":"Hama","nth":2,…}],"none":["Hamas"]}
//   out   GoldText with the place at bytes [18, 22)
//
// An occurrence counts where no letter or digit stands right before or behind
// it. What gold says must hold: every name stands in its text, every point lies
// on the globe, and what can be wrong of a place has what tells so.
#include <jansson.h>

#include "base/utf8.h"
#include "cli/cli.h"
#include "cli/eval_places.h"
#include "cli/eval_read.h"

// Where the reading stands, for messages.
typedef struct {
    Arena      *a;
    const char *path;
    size_t      line;
    long        place; // number of the place in its text; -1
} Spot;

static SkStatus is_wrong(const Spot *s, const char *field, const char *what)
{
    if (s->place >= 0)
        sk_complain("%s:%zu: places[%ld].%s: %s", s->path, s->line, s->place,
                    field, what);
    else
        sk_complain("%s:%zu: %s: %s", s->path, s->line, field, what);
    return SK_JSON;
}

// A string, or null; p == NULL for null and where the field is missing.
static SkStatus read_text(const Spot *s, json_t *o, const char *key, Str *out)
{
    json_t *v = json_object_get(o, key);
    *out = (Str){ NULL, 0 };
    if (!v || json_is_null(v)) return SK_OK;
    if (!json_is_string(v)) return is_wrong(s, key, "not a string");
    *out = sk_str_copy(s->a,
                       (Str){ json_string_value(v), json_string_length(v) });
    return out->p ? SK_OK : sk_arena_status(s->a);
}

static SkStatus read_needed(const Spot *s, json_t *o, const char *key,
                            Str *out)
{
    SK_TRY(read_text(s, o, key, out));
    return out->n > 0 ? SK_OK : is_wrong(s, key, "missing");
}

static SkStatus read_degrees(const Spot *s, json_t *o, const char *key,
                             double most, bool *given, double *out)
{
    json_t *v = json_object_get(o, key);
    *given = v && !json_is_null(v);
    if (!*given) return SK_OK;
    if (!json_is_number(v)) return is_wrong(s, key, "not a number");
    *out = json_number_value(v);
    if (*out >= -most && *out <= most) return SK_OK;
    return is_wrong(s, key, "not on the globe");
}

static bool is_word_char(Str text, size_t at)
{
    uint32_t cp = sk_utf8_next(text, &at);
    return sk_cp_letter(cp) || sk_cp_digit(cp);
}

// Do bytes [beg, end) neither begin nor end inside a word?
static bool is_whole(Str text, size_t beg, size_t end)
{
    size_t before = beg;
    while (before > 0 && ((unsigned char)text.p[--before] & 0xc0) == 0x80) {}
    if (beg > 0 && is_word_char(text, before)) return false;
    return end == text.n || !is_word_char(text, end);
}

bool sk_gold_find(Str text, Str words, uint32_t nth, Span *at)
{
    size_t beg = sk_str_find(text, words, 0);
    for (; beg != SIZE_MAX; beg = sk_str_find(text, words, beg + 1)) {
        size_t end = beg + words.n;
        if (!is_whole(text, beg, end) || --nth > 0) continue;
        *at = (Span){ (uint32_t)beg, (uint32_t)end };
        return true;
    }
    return false;
}

static SkStatus read_nth(const Spot *s, json_t *o, uint32_t *nth)
{
    json_t *v = json_object_get(o, "nth");
    *nth = 1;
    if (!v) return SK_OK;
    json_int_t n = json_is_integer(v) ? json_integer_value(v) : 0;
    if (n < 1 || n > UINT32_MAX)
        return is_wrong(s, "nth", "no whole number from 1 on");
    *nth = (uint32_t)n;
    return SK_OK;
}

const char *sk_gold_level_name(GoldLevel level)
{
#define NAME(id, text) text,
    static const char *const NAMES[] = { SK_GOLD_LEVELS(NAME) };
#undef NAME
    return NAMES[level];
}

static SkStatus read_level(const Spot *s, json_t *o, GoldLevel *level)
{
    Str name;
    SK_TRY(read_needed(s, o, "level", &name));
    for (unsigned i = 0; i < GOLD_LEVELS; i++) {
        *level = (GoldLevel)i;
        if (sk_str_eq(name, sk_str_of(sk_gold_level_name(*level))))
            return SK_OK;
    }
    return is_wrong(s, "level", "no point, admin2, admin1, country or region");
}

static bool is_code(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < 'A' || s.p[i] > 'Z') return false;
    return s.n == 3;
}

// Has the place what its level is judged by?
static SkStatus check_place(const Spot *s, const GoldPlace *p)
{
    if (p->country.n > 0 && !is_code(p->country))
        return is_wrong(s, "country", "no code of three capitals");
    if (p->level == GOLD_COUNTRY)
        return p->country.n > 0 ? SK_OK : is_wrong(s, "country", "missing");
    if (p->located || p->level == GOLD_REGION) return SK_OK;
    return is_wrong(s, "lat, lon", "missing");
}

static SkStatus read_place(const Spot *s, json_t *o, Str text, GoldPlace *p)
{
    bool lat, lon;
    if (!json_is_object(o)) return is_wrong(s, "", "not an object");
    SK_TRY(read_needed(s, o, "words", &p->words));
    SK_TRY(read_nth(s, o, &p->nth));
    SK_TRY(read_text(s, o, "country", &p->country));
    SK_TRY(read_text(s, o, "name", &p->name));
    SK_TRY(read_degrees(s, o, "lat", 90, &lat, &p->lat));
    SK_TRY(read_degrees(s, o, "lon", 180, &lon, &p->lon));
    SK_TRY(read_level(s, o, &p->level));
    if (lat != lon) return is_wrong(s, "lat, lon", "one without the other");
    p->located = lat;
    if (p->name.n == 0) p->name = p->words;
    SK_TRY(check_place(s, p));
    if (sk_gold_find(text, p->words, p->nth, &p->at)) return SK_OK;
    return is_wrong(s, "words", "not that often in the text, as a word");
}

static SkStatus read_places(Spot *s, json_t *o, GoldText *t)
{
    json_t *list = json_object_get(o, "places");
    if (!json_is_array(list)) return is_wrong(s, "places", "not a list");
    for (size_t i = 0; i < json_array_size(list); i++) {
        GoldPlace p = { 0 };
        s->place = (long)i;
        SK_TRY(read_place(s, json_array_get(list, i), t->text, &p));
        SK_TRY(SK_PUSH(s->a, &t->places, p));
    }
    s->place = -1;
    return SK_OK;
}

static SkStatus read_none(const Spot *s, json_t *o, GoldText *t)
{
    json_t *list = json_object_get(o, "none");
    if (!list || json_is_null(list)) return SK_OK;
    if (!json_is_array(list)) return is_wrong(s, "none", "not a list");
    for (size_t i = 0; i < json_array_size(list); i++) {
        json_t *v = json_array_get(list, i);
        if (!json_is_string(v) || json_string_length(v) == 0)
            return is_wrong(s, "none", "holds what is no name");
        Str name = { json_string_value(v), json_string_length(v) };
        if (!sk_gold_find(t->text, name, 1, &(Span){ 0 }))
            return is_wrong(s, "none", "holds a name that the text does not");
        name = sk_str_copy(s->a, name);
        if (!name.p) return sk_arena_status(s->a);
        SK_TRY(SK_PUSH(s->a, &t->none, name));
    }
    return SK_OK;
}

static SkStatus read_one(Spot *s, json_t *o, GoldText *t)
{
    t->line = s->line;
    SK_TRY(read_needed(s, o, "id", &t->id));
    SK_TRY(read_needed(s, o, "text", &t->text));
    SK_TRY(read_text(s, o, "published", &t->published));
    if (t->text.n >= UINT32_MAX) return is_wrong(s, "text", "too long");
    SK_TRY(read_places(s, o, t));
    return read_none(s, o, t);
}

// Tells where an id stands for the second time.
static SkStatus check_id(const Spot *s, StrMap *seen, Str id)
{
    bool fresh;
    if (!sk_strmap_put(s->a, seen, id, &fresh)) return sk_arena_status(s->a);
    return fresh ? SK_OK : is_wrong(s, "id", "stands twice");
}

SkStatus sk_gold_places_read(Arena *a, const char *path, GoldTexts *out)
{
    EvalLines in;
    json_t   *o;
    SkStatus  status;
    StrMap    seen = { 0 };
    SK_TRY(sk_eval_lines_open(&in, path));
    while ((status = sk_eval_lines_next(&in, &o)) == SK_OK && o) {
        Spot     s = { a, in.path, in.line, -1 };
        GoldText t = { 0 };
        status = read_one(&s, o, &t);
        json_decref(o);
        if (status == SK_OK) status = check_id(&s, &seen, t.id);
        if (status == SK_OK) status = SK_PUSH(a, out, t);
        if (status != SK_OK) break;
    }
    sk_eval_lines_close(&in);
    return status;
}
