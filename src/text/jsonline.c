// SPDX-License-Identifier: Apache-2.0
// jsonline.c: one line of JSON Lines as a document.
//
//   in    {"id": 17, "text": "Qara direbut.", "published": "2013-11-20"}
//   out   RawDoc id "17", bytes "Qara direbut.", published "2013-11-20"
//
// Keys that are not known are passed over; null counts as missing.
#include "text/jsonline.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>

#include "base/utf8.h"

// A key's value as text; none where it is missing or null. False: another type.
static bool take_text(const json_t *object, const char *key, Str *out)
{
    const json_t *v = json_object_get(object, key);
    *out = (Str){ 0 };
    if (v == NULL || json_is_null(v)) return true;
    if (!json_is_string(v)) return false;
    *out = (Str){ json_string_value(v), json_string_length(v) };
    return true;
}

static bool take_id(const json_t *object, char digits[24], Str *out)
{
    const json_t *v = json_object_get(object, "id");
    if (v != NULL && json_is_integer(v)) {
        int n = snprintf(digits, 24, "%" PRId64,
                         (int64_t)json_integer_value(v));
        *out = (Str){ digits, (size_t)n };
        return true;
    }
    if (!take_text(object, "id", out)) return false;
    if (out->n == 0) *out = (Str){ 0 };
    return true;
}

static SkStatus take_fields(const json_t *object, size_t max_document,
                            RawDoc *raw, char digits[24], char why[160])
{
    struct {
        const char *key;
        Str        *to;
    } fields[] = { { "title", &raw->title },
                   { "outlet", &raw->outlet },
                   { "url", &raw->url },
                   { "published", &raw->published },
                   { "text", &raw->bytes } };
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        if (take_text(object, fields[i].key, fields[i].to)) continue;
        (void)snprintf(why, 160, "\"%s\" is no string", fields[i].key);
        return SK_JSON;
    }
    if (!take_id(object, digits, &raw->id)) {
        (void)snprintf(why, 160, "\"id\" is no string or whole number");
        return SK_JSON;
    }
    if (raw->bytes.p == NULL || raw->bytes.n == 0) {
        (void)snprintf(why, 160,
                       raw->bytes.p == NULL ? "there is no \"text\""
                                            : "\"text\" is empty");
        return SK_JSON;
    }
    if (raw->bytes.n <= max_document) return SK_OK;
    (void)snprintf(why, 160, "\"text\" has %zu bytes, the limit is %zu",
                   raw->bytes.n, max_document);
    return SK_LIMIT;
}

SkStatus sk_jsonline_read(Str line, size_t max_document, RawDoc *raw,
                          json_t **json, char digits[24], char why[160])
{
    json_error_t error;
    *raw = (RawDoc){ 0 };
    *json = NULL;
    size_t bad = sk_utf8_check(line);
    if (bad != SIZE_MAX) {
        (void)snprintf(why, 160, "byte %zu of the line is not UTF-8", bad + 1);
        return SK_UTF8;
    }
    json_t *object = json_loadb(line.p, line.n, 0, &error);
    if (object == NULL) {
        (void)snprintf(why, 160, "no JSON object: %.100s at byte %d",
                       error.text, error.position);
        return SK_JSON;
    }
    SkStatus status = SK_JSON;
    if (json_is_object(object))
        status = take_fields(object, max_document, raw, digits, why);
    else
        (void)snprintf(why, 160, "no JSON object");
    if (status == SK_OK)
        *json = object;
    else
        json_decref(object);
    return status;
}
