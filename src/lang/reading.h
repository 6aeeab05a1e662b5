// SPDX-License-Identifier: Apache-2.0
// reading.h: a treebank's text read again by a model, to be scored.
//
//   in    gold trees, a trained engine
//   out   CoNLL-U of what the engine makes of gold's words, or of gold's text
//
// From text, words are split the way gold does it: a treebank without any
// surface token of several words keeps "rumahnya" whole.
#ifndef SK_LANG_READING_H
#define SK_LANG_READING_H

#include "lang/conllu.h"
#include "lang/engine.h"

// What the system is given.
#define SK_READING_FROM(X)                                                    \
    X(WORDS, "gold words")                                                    \
    X(SENTS, "gold sentences")                                                \
    X(TEXT, "raw text")
#define SK_READING_ENUM(id, text) FROM_##id,
typedef enum { SK_READING_FROM(SK_READING_ENUM) FROM_COUNT } ReadingFrom;
const char *sk_reading_name(ReadingFrom from);

// Writes CoNLL-U to `out`. FROM_WORDS needs no pack.
SkStatus sk_reading_trees(Arena *a, const Pack *id, const Engine *e,
                          EngineWork *w, const Treebank *gold,
                          ReadingFrom from, Buf *out) SK_CHECKED;
// system[gold->words.n]: the names that the engine finds, word by word.
SkStatus sk_reading_names(Arena *a, const Engine *e, EngineWork *w,
                          const NameText *gold, NameWord *system) SK_CHECKED;

#endif
