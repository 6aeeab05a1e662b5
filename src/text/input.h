// SPDX-License-Identifier: Apache-2.0
// input.h: documents from files, folders and standard input.
//
//   in    "seeds/" "news.jsonl" "-"
//   out   one RawDoc after the other, with errors as data in between
//
// A name that ends in .jsonl or .ndjson is JSON Lines (objects with id, text
// and where present title, outlet, url, published); "-" is JSON Lines when its
// first byte is '{', else one plain document; a folder gives its regular files
// in byte order of their names, sub-folders too, hidden ones not; anything
// else is one plain document. A JSON line without id is called FILE:LINE.
#ifndef SK_TEXT_INPUT_H
#define SK_TEXT_INPUT_H

#include "text/document.h"

typedef struct Input Input;

typedef struct {
    size_t max_document; // bytes; larger ones are reported and passed over
    Str    published;    // for documents that bring none; p == NULL: none
    Str    outlet;       // likewise
} InputOptions;

// What one call of sk_input_next found.
typedef enum { INPUT_DOC, INPUT_BAD, INPUT_END } InputKind;

typedef struct {
    RawDoc   raw;      // INPUT_DOC; valid until the next call
    Str      where;    // "news.jsonl:17" or "a.txt": for messages
    SkStatus status;   // INPUT_BAD: why; the reading goes on behind it
    char     msg[256]; // INPUT_BAD: one line, with the place and the way out
    uint64_t bytes_read, bytes_total; // for a progress line; total 0: unknown
} InputItem;

// `paths` [n] are borrowed; heap memory, freed by sk_input_close. NULL: no
// memory.
Input    *sk_input_open(const char *const *paths, size_t n,
                        const InputOptions *opt);
InputKind sk_input_next(Input *in, InputItem *item);
void      sk_input_close(Input *in);

#endif
