// SPDX-License-Identifier: Apache-2.0
// pick.h: doubts that rules leave, decided by weights that were learnt.
//
//   in    a sentence's claims as the rules made them
//   out   the same claims, actors and recipients chosen again among all
//         phrases of the sentence; confidence: how likely each claim is right
//
// A question is answered by a logistic model: the weights of the signs
// (sign.h) that data/id/weights.tsv has in the question's column are summed.
// Where the table is missing the rules' answers stand.
#ifndef SK_CLAIM_PICK_H
#define SK_CLAIM_PICK_H

#include "claim/sign.h"

// The columns of weights.tsv: is this phrase an actor of the act, is it one to
// whom it is done, does it say so, is the claim right?
// clang-format off
#define SK_ASKS(X)                                                            \
    X(ACTOR, "actor") X(RECIPIENT, "recipient") X(SOURCE, "source")           \
    X(RIGHT, "right")
// clang-format on
#define SK_ASK_ENUM(id, text) ASK_##id,
typedef enum { SK_ASKS(SK_ASK_ENUM) ASK_COUNT } Ask;
const char *sk_ask_name(Ask ask);

enum { WEIGHT_ONE = 1000 }; // weights are written in thousandths

typedef SK_VEC(Cand) Cands;

// The phrases of the trigger's sentence that may play a part in the claim, with
// what the rules gave them. claims [first, n) are those of the sentence.
SkStatus sk_pick_cands(Coder *c, const Trigger *t, const ClaimVec *claims,
                       uint32_t first, uint32_t which, Cands *out) SK_CHECKED;
// Chooses parties and confidence for the claims [first, n) of part s, found by
// the triggers ts.
SkStatus sk_pick_claims(Coder *c, const Triggers *ts, ClaimVec *claims,
                        uint32_t first) SK_CHECKED;
// What a sign weighs for a yes, in thousandths.
int64_t sk_pick_weight(const Coder *c, Ask ask, Str sign);
// The trigger that the claim was made of, or NULL (figures).
const Trigger *sk_pick_trigger(const Coder *c, const Triggers *ts,
                               const Claim *cl);

#endif
