// SPDX-License-Identifier: Apache-2.0
// eval_words.h: texts as bags of words, for comparing gold with system.
//
//   in    "Pasukan pemerintah, pasukan"
//   out   { pasukan, pasukan, pemerintah } as sorted numbers
//
// A word is what Python's \w+ matches, lowered as str.lower() does: the figures
// must be those of the scorer in Python.
#ifndef SK_CLI_EVAL_WORDS_H
#define SK_CLI_EVAL_WORDS_H

#include "base/hash.h"

// A text and its words' numbers, sorted. The same text is the same Phrase.
typedef struct {
    Str       text;
    uint32_t  n;
    uint32_t *words; // [n] ascending; a word that stands twice is there twice
} Phrase;

// All texts and words met so far. A zeroed Phrases with an arena is empty.
typedef struct {
    Arena *a;
    StrMap words; // lowered word -> its number
    StrMap texts; // text -> index into all
    SK_VEC(Phrase *) all;
} Phrases;

// The Phrase of `text`, which is copied; *out lives as long as the arena.
SkStatus sk_phrase_of(Phrases *all, Str text, const Phrase **out) SK_CHECKED;
// Words in common, each counted as often as it stands in both.
uint32_t sk_phrase_common(const Phrase *a, const Phrase *b);

#endif
