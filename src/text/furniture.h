// SPDX-License-Identifier: Apache-2.0
// furniture.h: what stands on a page beside the article (table furniture).
//
//   in    a line: "Baca Juga : Gencatan senjata di ambang batal"
//   out   LINE_OUT, link line
#ifndef SK_TEXT_FURNITURE_H
#define SK_TEXT_FURNITURE_H

#include "text/document.h"

// clang-format off
#define SK_PLACES(X)                                                          \
    X(LINE, "line")                                                           \
    X(HEAD, "head")                                                           \
    X(FROM, "from") X(BRACKET, "bracket") X(REST, "rest") X(WORD, "word")     \
        X(HAS, "has")
// clang-format on
#define SK_PLACE_ENUM(id, text) PLACE_##id,
typedef enum { SK_PLACES(SK_PLACE_ENUM) PLACE_COUNT } Place;

// clang-format off
#define SK_THENS(X)                                                           \
    X(ANY, "")                                                                \
    X(COLON, "colon")                                                         \
    X(END, "end") X(COLONEND, "colonend") X(DASH, "dash") X(SLASH, "slash")   \
        X(MARK, "mark")
// clang-format on
#define SK_THEN_ENUM(id, text) THEN_##id,
typedef enum { SK_THENS(SK_THEN_ENUM) THEN_COUNT } Then;

// A row of the table, read once.
typedef struct {
    uint8_t  place, then, why; // Place, Then, LeftWhy
    uint32_t max;              // bytes; UINT32_MAX: any
} Rule;

typedef struct {
    Table     table, outlets;
    Rule     *rules;  // [table.n_rows]
    uint32_t  marker; // column
    uint32_t *has;    // [n_has] rows whose place is PLACE_HAS
    uint32_t  n_has;
} Furniture;

SkStatus sk_furniture_init(Arena *a, const Pack *id, Furniture *f) SK_CHECKED;

// What becomes of a line that stands alone.
typedef enum {
    LINE_KEEP,
    LINE_OUT,  // this line goes
    LINE_HEAD, // likewise, and the headlines below it
    LINE_FROM, // this line and all that follows
} LineFate;
LineFate sk_furniture_line(const Furniture *f, Str line, LeftWhy *why);
// True for a short line that looks like the title of another article.
bool sk_furniture_headline(Str line);

// The end of the piece that starts at `at` of `line` and is no part of the
// article, or 0: a bracket ("(Baca juga: …)"), the rest of a line behind a
// sentence, a button's words at the start of the line.
size_t sk_furniture_bracket(const Furniture *f, Str line, size_t at,
                            LeftWhy *why);
size_t sk_furniture_rest(const Furniture *f, Str line, size_t at,
                         LeftWhy *why);
size_t sk_furniture_word(const Furniture *f, Str line, LeftWhy *why);
// Where the credit at the end of `line` starts ("(Reuters/abc)"), or line.n.
// `last`: one of the document's last lines, where more is understood.
size_t sk_furniture_credit(const Furniture *f, Str line, bool last);

#endif
