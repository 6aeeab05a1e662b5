// SPDX-License-Identifier: Apache-2.0
// document.h: one article after reading.
//
//   in    RawDoc: the bytes as they came, with what is known beside them
//   out   Document: clean text, what was left out and why, and for each clean
//         byte the original byte that it came from
//
//   in    "Beirut (ANTARA News) - \"Tank dikerahkan,\" kata dia.\nShare To:\n"
//   out   text "Beirut (ANTARA News) - \"Tank dikerahkan,\" kata dia.\n"
//         dateline place "Beirut", outlet "ANTARA News"; left out "Share To:"
#ifndef SK_TEXT_DOCUMENT_H
#define SK_TEXT_DOCUMENT_H

#include "base/buf.h"
#include "base/hash.h"
#include "pack/pack.h"

// What a reader hands to the coder. All borrowed.
typedef struct {
    Str id;    // never empty
    Str bytes; // the file, or the decoded "text" value of JSON Lines
    Str title; // p == NULL where unknown, and so below
    Str outlet;
    Str url;
    Str published; // ISO 8601: "2016-09-30" or longer; the day counts
} RawDoc;

// Why bytes were left out of the clean text.
#define SK_LEFT_OUT(X)                                                        \
    X(FORM, "comment form")                                                   \
    X(SHARE, "share line")                                                    \
    X(LINK, "link line")                                                      \
    X(CREDIT, "credit")                                                       \
    X(CAPTION, "photo caption")                                               \
    X(REPEAT, "repeated sentence")                                            \
    X(ESCAPE, "stray escape")                                                 \
    X(BLANK, "blank")                                                         \
    X(OTHER, "page furniture")
#define SK_LEFT_OUT_ENUM(id, text) LEFT_##id,
typedef enum { SK_LEFT_OUT(SK_LEFT_OUT_ENUM) LEFT_COUNT } LeftWhy;
const char *sk_left_why(LeftWhy why);

typedef struct {
    Span    orig; // bytes of the document as it came
    LeftWhy why;
} LeftOut;

// From clean byte `clean` on, the bytes are those from `orig` on, one to one,
// until the next run. copy == false: the bytes of the run were made (a mended
// quote, a line end between pieces) and all stand for the byte at `orig`.
typedef struct {
    uint32_t clean, orig;
    bool     copy;
} MapRun;

// Invariants: text is UTF-8 without NUL or '\r'; sentences are in text order,
// do not meet, hold no blank at either end; each lies in one paragraph;
// runs are sorted by .clean and cover the text.
typedef struct {
    Str    id;
    Str    title, outlet, url; // p == NULL where unknown
    Str    published;          // "2016-09-30", or p == NULL
    Str    lang;               // "id"
    Str    orig;               // the bytes as they came
    Str    text;               // the clean text: all Spans count its bytes
    Sha256 sha256;             // of orig
    Span   dateline;           // "Beirut (ANTARA News) -", or empty
    Span   dateline_place;     // "Beirut", or empty
    Span   dateline_outlet;    // "ANTARA News", or empty
    SK_VEC(Span) paras;
    SK_VEC(Span) sents; // without the dateline in front of the first
    SK_VEC(MapRun) runs;
    SK_VEC(LeftOut) left;
} Document;

// Cleans one document. Pack `id` gives the markers (tables furniture,
// abbreviations, outlets). SK_UTF8 (*at: the byte), SK_BINARY, SK_LIMIT and
// SK_NOMEM; `at` may be NULL. raw->bytes must outlive the Document.
SkStatus sk_text_read(Arena *a, const Pack *id, const RawDoc *raw,
                      Document *doc, size_t *at) SK_CHECKED;

// The original byte for a clean byte offset (0 … text.n), and the original
// range for a clean one.
uint32_t sk_text_orig(const Document *doc, uint32_t clean);
Span     sk_text_orig_span(const Document *doc, Span clean);

// What was read, as the golden format of the tests: a line `text WORDS` for
// each sentence, `left out WORDS  why=…` for each piece left out, in order.
void sk_text_print(Buf *out, const Document *doc, bool why);

#endif
