// SPDX-License-Identifier: Apache-2.0
// jsonline.h: one line of JSON Lines as a document.
#ifndef SK_TEXT_JSONLINE_H
#define SK_TEXT_JSONLINE_H

#include "text/input.h"

struct json_t;

// Reads `line` into *raw, whose strings live as long as *json (free it with
// json_decref). raw->id.p == NULL where the line gives none; a number's id is
// written into `digits`. On failure `why` says what is wrong, and *json is
// NULL.
SkStatus sk_jsonline_read(Str line, size_t max_document, RawDoc *raw,
                          struct json_t **json, char digits[24],
                          char why[160]) SK_CHECKED;

#endif
