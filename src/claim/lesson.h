// SPDX-License-Identifier: Apache-2.0
// lesson.h: weights of signs, learnt from annotated claims.
//
//   in    claims made by the rules, and what is right of each
//   out   weights for sign.h's signs, one for each question of pick.h
#ifndef SK_CLAIM_LESSON_H
#define SK_CLAIM_LESSON_H

#include "claim/pick.h"

// One question with its answer: signs[beg, beg + n).
typedef struct {
    uint32_t beg, n, doc;
    bool     yes;
} Lesson;

typedef struct {
    Arena *a;
    StrMap ids; // sign -> its number
    SK_VEC(Str) text;
    SK_VEC(uint32_t) count; // in how many lessons each sign stands
    SK_VEC(uint32_t) signs;
    SK_VEC(Lesson) of[ASK_COUNT];
    SkStatus status;
} Lessons;

typedef enum { ANSWER_NONE, ANSWER_NO, ANSWER_YES } Answer;
// The answer for claim i of the document; `words` of a phrase, or empty where
// the whole claim is asked about. ANSWER_NONE: no lesson is in it.
typedef Answer AnswerFn(void *ctx, uint32_t i, Ask ask, Str words);

void sk_lessons_init(Lessons *l, Arena *a);
// Adds what the claims of one document teach. `scratch` may be reset after it.
SkStatus sk_lessons_add(Lessons *l, Arena *scratch, const ClaimKit *kit,
                        const Claims *claims, uint32_t doc, AnswerFn *answer,
                        void *ctx) SK_CHECKED;

// Logistic regression with AdaGrad (Duchi et al. 2011) and a penalty of
// `ridge` / 2 on each weight's square. Lessons of documents with doc % folds
// == fold are left out; folds 0: none. w[l->text.n]; the same lessons and seed
// give the same weights.
typedef struct {
    double   ridge;
    uint32_t epochs, seed, folds, fold;
} LessonCourse;
SkStatus sk_lessons_fit(const Lessons *l, Ask ask, const LessonCourse *course,
                        Arena *a, float *w) SK_CHECKED;
// How likely the answer to a lesson is yes, 0 to 1.
double sk_lessons_odds(const Lessons *l, const Lesson *item, const float *w);

#endif
