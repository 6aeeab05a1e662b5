// SPDX-License-Identifier: Apache-2.0
// eval_score.h: how well system claims answer gold claims.
//
//   in    gold documents, system claims
//   out   EvalScore: right, gold and system counts of claims, kinds and slots
//
// A system claim is right when it has the gold claim's kind, its type (events)
// or rel (relations), stands in the same sentence and its trigger shares a
// word with gold's; each gold claim is matched once, the best pair first. Slots
// are scored end to end: those of an unmatched claim are missed or invented.
#ifndef SK_CLI_EVAL_SCORE_H
#define SK_CLI_EVAL_SCORE_H

#include "claim/claim.h"
#include "cli/eval_read.h"

typedef struct {
    uint64_t right, gold, system;
} EvalTally;

typedef struct {
    uint64_t right, of;
} EvalRatio;

// A claim that found no answer, with the gold id of its document.
typedef struct {
    const Phrase    *doc;
    const EvalClaim *claim;
} EvalRow;
typedef SK_VEC(EvalRow) EvalRows;

// Claims whose confidence lies within one tenth.
enum { EVAL_BINS = 10 };
typedef struct {
    uint64_t n, right;
    double   sum; // of their confidences
} EvalBin;

typedef struct {
    uint64_t  documents;
    EvalBin   bins[EVAL_BINS];
    EvalTally claims, kinds[CLAIM_KIND_COUNT];
    EvalTally slots, slot[SLOT_COUNT];
    EvalRatio mode, aux, extent, geo;
    EvalRows  missed, invented;
    uint64_t  stray_claims, stray_docs; // of documents that gold does not hold
} EvalScore;

// `only`: score these documents; NULL: all. Rows point into gold and system.
SkStatus sk_eval_score(Arena *a, const EvalGold *gold,
                       const EvalClaims *system, const StrMap *only,
                       EvalScore *out) SK_CHECKED;

// Which gold claim each of a document's claims answers: answer[i] is its number
// + 1, or 0.
SkStatus sk_eval_answers(Arena *a, const EvalDoc *gold, const EvalClaims *mine,
                         uint32_t *answer) SK_CHECKED;
// Half of their words are the same.
bool sk_eval_same_phrase(const Phrase *a, const Phrase *b);

// Precision, recall and F1 of a tally, in ten-thousandths: rounded as a
// decimal is, half to even on the exact value.
typedef struct {
    unsigned p, r, f1;
} EvalFigures;
EvalFigures sk_eval_figures(const EvalTally *t);
// A ratio in ten-thousandths; of > 0.
unsigned sk_eval_accuracy(const EvalRatio *r);
// Kilometres along a great circle (haversine); only lat and lon are looked at.
double sk_eval_km(const EvalGeo *a, const EvalGeo *b);

#endif
