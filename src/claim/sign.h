// SPDX-License-Identifier: Apache-2.0
// sign.h: what speaks for and against a phrase's part in an act.
//
//   in    act "merebut" (active verb, ASSAULT), phrase "tentara Suriah" before
//         it, which the rules of role.c took for the actor
//   out   signs "rule=a", "rule,so=a,ar", "geo,vt=l0v0,v1", "path=nsubj", …
//
// A sign is a short text without blanks in lower case. data/id/weights.tsv
// gives it a weight for each question (pick.h); a text that is not listed
// weighs nothing. `saksi train claims` finds the weights, `saksi explain`
// shows the signs that weighed most.
#ifndef SK_CLAIM_SIGN_H
#define SK_CLAIM_SIGN_H

#include "claim/coder.h"

// Where a phrase stands: before or behind the trigger, or in the trigger's own
// phrase: "[pasukan] serangan" OWN_LEFT, "serangan [Israel]" OWN_RIGHT.
typedef enum { SIDE_LEFT, SIDE_RIGHT, SIDE_OWN_LEFT, SIDE_OWN_RIGHT } Side;

// A phrase that may play a part in the act of a trigger.
typedef struct {
    uint32_t beg, end; // words
    uint32_t chunk;    // index into c->chunks
    Side     side;
    bool     actor, recipient;               // what the rules take it for
    bool     speaks;                         // it is the claim's source
    bool     acts_else, suffers_else;        // in another act of the sentence
    bool     beside_actor, beside_recipient; // "[A] dan [this]"
    bool     actor_taken, recipient_taken;   // the rules have another one
} Cand;

// Is called for each sign; the text lives until it returns.
typedef struct {
    void (*take)(void *ctx, Str sign);
    void *ctx;
} SignSink;

void sk_sign_pair(const Coder *c, const Trigger *t, const Cand *cand,
                  const SignSink *sink);
// The signs that a claim is right at all. n_acts: claims of its sentence.
void sk_sign_claim(const Coder *c, const Trigger *t, const Claim *cl,
                   uint32_t n_acts, const SignSink *sink);

#endif
