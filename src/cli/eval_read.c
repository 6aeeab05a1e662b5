// SPDX-License-Identifier: Apache-2.0
// eval_read.c: gold and system claims, as far as scoring looks at them.
//
//   in    {"doc":"a1","kind":"control","actor":{"text":"oposisi"},…}
//   out   EvalClaim: kind control, slots[SLOT_ACTORS] = { oposisi }
//
// Gold writes a phrase as a string, the system as an object with `text`; here
// both are read from either. A control's actor and a relation's a stand under
// actors, a relation's b under recipients.
#include "cli/eval_read.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "cli/cli.h"

// Where the reading stands, for messages.
typedef struct {
    Phrases    *all;
    const char *path;
    size_t      line;
    int         claim; // gold: number of the claim in its document; -1
} Place;

static SkStatus is_wrong(const Place *at, const char *field, const char *what)
{
    if (at->claim >= 0)
        sk_complain("%s:%zu: claims[%d].%s: %s", at->path, at->line, at->claim,
                    field, what);
    else
        sk_complain("%s:%zu: %s: %s", at->path, at->line, field, what);
    return SK_JSON;
}

SkStatus sk_eval_lines_open(EvalLines *in, const char *path)
{
    bool std = strcmp(path, "-") == 0;
    *in = (EvalLines){ .path = std ? "standard input" : path };
    in->file = std ? stdin : fopen(path, "rb");
    if (in->file) return SK_OK;
    sk_complain("%s: %s", path, strerror(errno));
    return SK_IO;
}

void sk_eval_lines_close(EvalLines *in)
{
    if (in->file && in->file != stdin) fclose(in->file);
    free(in->buf);
    *in = (EvalLines){ 0 };
}

static SkStatus parse_line(EvalLines *in, json_t **object)
{
    json_error_t err;
    *object = json_loadb(in->text.p, in->text.n, JSON_ALLOW_NUL, &err);
    if (!*object) {
        sk_complain("%s:%zu:%d: not JSON: %s", in->path, in->line, err.column,
                    err.text);
        return SK_JSON;
    }
    if (json_is_object(*object)) return SK_OK;
    json_decref(*object);
    *object = NULL;
    sk_complain("%s:%zu: not a JSON object", in->path, in->line);
    return SK_JSON;
}

SkStatus sk_eval_lines_next(EvalLines *in, json_t **object)
{
    *object = NULL;
    errno = 0;
    for (ssize_t n; (n = getline(&in->buf, &in->cap, in->file)) >= 0;) {
        in->line++;
        in->text = sk_str_trim((Str){ in->buf, (size_t)n });
        if (in->text.n > 0) return parse_line(in, object);
    }
    if (feof((FILE *)in->file)) return SK_OK;
    sk_complain("%s:%zu: %s", in->path, in->line + 1, strerror(errno));
    return SK_IO;
}

static SkStatus phrase_of(const Place *at, json_t *s, const Phrase **out)
{
    Str text = { json_string_value(s), json_string_length(s) };
    return sk_phrase_of(at->all, text, out);
}

// A string, or null; *out is NULL for null and where the field is missing.
static SkStatus read_name(const Place *at, json_t *o, const char *key,
                          const Phrase **out)
{
    json_t *v = json_object_get(o, key);
    *out = NULL;
    if (!v || json_is_null(v)) return SK_OK;
    if (!json_is_string(v)) return is_wrong(at, key, "not a string");
    return phrase_of(at, v, out);
}

static SkStatus read_needed(const Place *at, json_t *o, const char *key,
                            const Phrase **out)
{
    SK_TRY(read_name(at, o, key, out));
    return *out ? SK_OK : is_wrong(at, key, "missing");
}

// The words of a string or of an object's `text`; NULL where there are none.
static SkStatus read_words(const Place *at, json_t *v, const char *key,
                           const Phrase **out)
{
    *out = NULL;
    if (json_is_object(v)) v = json_object_get(v, "text");
    if (!v || json_is_null(v)) return SK_OK;
    if (!json_is_string(v))
        return is_wrong(at, key, "its words are no string");
    return json_string_length(v) > 0 ? phrase_of(at, v, out) : SK_OK;
}

static SkStatus add_words(const Place *at, json_t *v, const char *key,
                          PhraseVec *to)
{
    const Phrase *p;
    SK_TRY(read_words(at, v, key, &p));
    return p ? SK_PUSH(at->all->a, to, p) : SK_OK;
}

static SkStatus add_field(const Place *at, json_t *o, const char *key,
                          PhraseVec *to)
{
    return add_words(at, json_object_get(o, key), key, to);
}

// The list under `key`, NULL where it is null or not there.
static SkStatus get_list(const Place *at, json_t *o, const char *key,
                         json_t **list)
{
    *list = json_object_get(o, key);
    if (!*list || json_is_null(*list)) {
        *list = NULL;
        return SK_OK;
    }
    return json_is_array(*list) ? SK_OK : is_wrong(at, key, "not a list");
}

static SkStatus read_list(const Place *at, json_t *o, const char *key,
                          PhraseVec *to)
{
    json_t *list;
    SK_TRY(get_list(at, o, key, &list));
    for (size_t i = 0; i < json_array_size(list); i++)
        SK_TRY(add_words(at, json_array_get(list, i), key, to));
    return SK_OK;
}

static SkStatus read_number(const Place *at, json_t *o, const char *key,
                            bool *has, double *value)
{
    json_t *v = json_object_get(o, key);
    *has = v && !json_is_null(v);
    if (!*has) return SK_OK;
    if (!json_is_number(v)) return is_wrong(at, key, "not a number");
    *value = json_number_value(v);
    return SK_OK;
}

static SkStatus read_counts(const Place *at, json_t *o, EvalClaim *c)
{
    json_t *list;
    SK_TRY(get_list(at, o, "counts", &list));
    for (size_t i = 0; i < json_array_size(list); i++) {
        json_t   *v = json_array_get(list, i);
        EvalCount n = { 0 };
        if (!json_is_object(v))
            return is_wrong(at, "counts", "holds what is no object");
        SK_TRY(read_name(at, v, "of", &n.of));
        SK_TRY(read_number(at, v, "low", &n.has_low, &n.low));
        SK_TRY(read_number(at, v, "high", &n.has_high, &n.high));
        SK_TRY(SK_PUSH(at->all->a, &c->counts, n));
    }
    return SK_OK;
}

// A string, or an object with `edtf`.
static SkStatus read_date(const Place *at, json_t *o, PhraseVec *to)
{
    const Phrase *p;
    json_t       *v = json_object_get(o, "date");
    if (json_is_object(v))
        SK_TRY(read_name(at, v, "edtf", &p));
    else
        SK_TRY(read_name(at, o, "date", &p));
    return p && p->text.n > 0 ? SK_PUSH(at->all->a, to, p) : SK_OK;
}

// `geo` of gold (or the like of it that a place is); {} and null are none.
static SkStatus read_geo(const Place *at, json_t *v, EvalGeo *geo)
{
    bool lat, lon;
    *geo = (EvalGeo){ 0 };
    if (!json_is_object(v) || json_object_size(v) == 0) return SK_OK;
    geo->given = true;
    SK_TRY(read_name(at, v, "country", &geo->country));
    SK_TRY(read_name(at, v, "level", &geo->level));
    SK_TRY(read_number(at, v, "lat", &lat, &geo->lat));
    SK_TRY(read_number(at, v, "lon", &lon, &geo->lon));
    geo->located = lat && lon;
    return SK_OK;
}

static SkStatus read_roles(const Place *at, json_t *o, EvalClaim *c)
{
    PhraseVec *actors = &c->slots[SLOT_ACTORS];
    PhraseVec *recipients = &c->slots[SLOT_RECIPIENTS];
    bool       control = sk_str_eq(c->kind->text, SK_STR("control"));
    bool       relation = sk_str_eq(c->kind->text, SK_STR("relation"));
    if (control) SK_TRY(add_field(at, o, "actor", actors));
    if (relation) SK_TRY(add_field(at, o, "a", actors));
    if (relation) return add_field(at, o, "b", recipients);
    if (!control) SK_TRY(read_list(at, o, "actors", actors));
    return read_list(at, o, "recipients", recipients);
}

// What gold and system write alike.
static SkStatus read_common(const Place *at, json_t *o, EvalClaim *c)
{
    c->line = at->line;
    SK_TRY(read_needed(at, o, "kind", &c->kind));
    SK_TRY(read_name(at, o, "type", &c->type));
    SK_TRY(read_name(at, o, "mode", &c->mode));
    SK_TRY(read_name(at, o, "rel", &c->rel));
    SK_TRY(read_name(at, o, "aux", &c->aux));
    SK_TRY(read_name(at, o, "extent", &c->extent));
    SK_TRY(
        read_words(at, json_object_get(o, "trigger"), "trigger", &c->trigger));
    SK_TRY(read_roles(at, o, c));
    SK_TRY(add_field(at, o, "place", &c->slots[SLOT_PLACE]));
    SK_TRY(read_date(at, o, &c->slots[SLOT_DATE]));
    SK_TRY(read_list(at, o, "source", &c->slots[SLOT_SOURCE]));
    return read_counts(at, o, c);
}

static SkStatus read_gold_claim(const Place *at, json_t *o, EvalClaim *c)
{
    if (!json_is_object(o)) return is_wrong(at, "", "not an object");
    SK_TRY(read_common(at, o, c));
    SK_TRY(read_needed(at, o, "quote", &c->quote));
    if (!c->trigger) return is_wrong(at, "trigger", "missing");
    return read_geo(at, json_object_get(o, "geo"), &c->geo);
}

static SkStatus read_gold_doc(Place *at, json_t *o, EvalDoc *d)
{
    SK_TRY(read_needed(at, o, "doc", &d->id));
    SK_TRY(read_name(at, o, "file", &d->file));
    json_t *list = json_object_get(o, "claims");
    if (!json_is_array(list)) return is_wrong(at, "claims", "not a list");
    for (size_t i = 0; i < json_array_size(list); i++) {
        EvalClaim c = { 0 };
        at->claim = (int)i;
        SK_TRY(read_gold_claim(at, json_array_get(list, i), &c));
        SK_TRY(SK_PUSH(at->all->a, &d->claims, c));
    }
    at->claim = -1;
    return SK_OK;
}

// A number as id is the id of its digits.
static SkStatus read_doc_id(const Place *at, json_t *o, const Phrase **out)
{
    json_t *v = json_object_get(o, "doc");
    if (!json_is_integer(v)) return read_needed(at, o, "doc", out);
    Buf digits = sk_buf(at->all->a);
    sk_buf_int(&digits, json_integer_value(v));
    SK_TRY(digits.status);
    return sk_phrase_of(at->all, sk_buf_str(&digits), out);
}

static SkStatus read_system_claim(Place *at, json_t *o, EvalClaim *c)
{
    SK_TRY(read_doc_id(at, o, &c->doc));
    SK_TRY(read_common(at, o, c));
    bool given;
    SK_TRY(read_name(at, o, "quote_text", &c->quote));
    SK_TRY(read_number(at, o, "confidence", &given, &c->confidence));
    return read_geo(at, json_object_get(o, "place"), &c->geo);
}

static SkStatus take_gold(Place *at, json_t *o, void *gold)
{
    EvalDoc d = { 0 };
    SK_TRY(read_gold_doc(at, o, &d));
    return SK_PUSH(at->all->a, &((EvalGold *)gold)->docs, d);
}

static SkStatus take_claim(Place *at, json_t *o, void *claims)
{
    EvalClaim c = { 0 };
    SK_TRY(read_system_claim(at, o, &c));
    return SK_PUSH(at->all->a, (EvalClaims *)claims, c);
}

SkStatus sk_eval_read_claim(Phrases *all, json_t *object, size_t line,
                            EvalClaim *c)
{
    Place at = { all, "claim", line, -1 };
    *c = (EvalClaim){ 0 };
    return read_system_claim(&at, object, c);
}

// Each line's object goes to `take`.
static SkStatus read_lines(Phrases *all, const char *path,
                           SkStatus (*take)(Place *, json_t *, void *),
                           void *to)
{
    EvalLines in;
    json_t   *o;
    SkStatus  status;
    SK_TRY(sk_eval_lines_open(&in, path));
    while ((status = sk_eval_lines_next(&in, &o)) == SK_OK && o) {
        Place at = { all, in.path, in.line, -1 };
        status = take(&at, o, to);
        json_decref(o);
        if (status != SK_OK) break;
    }
    sk_eval_lines_close(&in);
    return status;
}

SkStatus sk_eval_read_gold(Phrases *all, const char *path, EvalGold *gold)
{
    return read_lines(all, path, take_gold, gold);
}

SkStatus sk_eval_read_system(Phrases *all, const char *path,
                             EvalClaims *claims)
{
    return read_lines(all, path, take_claim, claims);
}
