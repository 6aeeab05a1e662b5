// SPDX-License-Identifier: Apache-2.0
// trial.h: held-out sentences, read by a net or by a model; what was right.
#ifndef SK_LANG_TRIAL_H
#define SK_LANG_TRIAL_H

#include "lang/corpus.h"
#include "lang/engine.h"

// Counts; a share is one over the other. A relation counts up to its colon, and
// where its head is right; a name by its span and kind.
typedef struct {
    uint32_t words, upos, heads, rels, feats;
    uint32_t names_gold, names_said, names_right;
} Scores;

// By nets that read together, in floats.
SkStatus sk_trial_nets(const Corpus *corpus, Net *const *nets, uint32_t n_nets,
                       Scores *s) SK_CHECKED;
// By the model that was made of it.
SkStatus sk_trial_model(const Corpus *corpus, const Engine *e,
                        Scores *s) SK_CHECKED;
// "upos 93.21  feats 88.00  uas 84.10  las 76.90  names 81.00"
void sk_trial_print(const Scores *s, char line[128]);

#endif
