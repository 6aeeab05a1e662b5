// SPDX-License-Identifier: Apache-2.0
// score_conllu.h: how well one reading of a text agrees with another.
//
//   in    gold and system Treebanks of the same text
//   out   the measures of the CoNLL 2018 shared task, as counts
//
//   in    gold "Rumah nya dibakar .", system "Rumahnya dibakar ."
//   out   Tokens 3/3/3, Words 2 of 4 and 3, UPOS …
//
// Words are aligned by their characters, those of surface tokens of several
// words by the longest common run of forms; a head is right when it is aligned
// with gold's head. Relations count without their subtype, features only where
// Universal Dependencies defines them for all languages.
#ifndef SK_LANG_SCORE_CONLLU_H
#define SK_LANG_SCORE_CONLLU_H

#include "lang/conllu.h"

#define SK_CONLLU_MEASURES(X)                                                 \
    X(TOKENS, "Tokens")                                                       \
    X(SENTENCES, "Sentences")                                                 \
    X(WORDS, "Words")                                                         \
    X(UPOS, "UPOS")                                                           \
    X(UFEATS, "UFeats")                                                       \
    X(LEMMAS, "Lemmas")                                                       \
    X(UAS, "UAS")                                                             \
    X(LAS, "LAS")                                                             \
    X(CLAS, "CLAS")                                                           \
    X(MLAS, "MLAS")                                                           \
    X(BLEX, "BLEX")
#define SK_MEASURE_ENUM(id, text) MEASURE_##id,
typedef enum { SK_CONLLU_MEASURES(SK_MEASURE_ENUM) MEASURE_COUNT } Measure;

typedef struct {
    uint64_t gold, system, right;
} ScoreLine;

typedef struct {
    ScoreLine v[MEASURE_COUNT];
} ConlluScore;

// SK_JSON where the two do not hold the same characters (blanks apart); why
// then tells where.
SkStatus sk_conllu_score(Arena *a, const Treebank *gold,
                         const Treebank *system, ConlluScore *score,
                         char why[CONLLU_WHY]) SK_CHECKED;
void     sk_conllu_score_add(ConlluScore *to, const ConlluScore *more);
// F1 in hundred-thousandths: 100,000 is all right.
uint32_t    sk_score_f1(ScoreLine s);
const char *sk_measure_name(Measure m);

// Names by exact span and kind; index NAME_NONE is all kinds together.
typedef struct {
    ScoreLine v[NAME_COUNT];
} NameScore;
// Adds a sentence of n words: for both, kind and begin of each word.
void sk_name_score_add(NameScore *score, const NameWord *gold,
                       const NameWord *system, uint32_t n);

#endif
