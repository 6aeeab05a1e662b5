// SPDX-License-Identifier: Apache-2.0
// council.h: several nets that read together.
//
// Nets of the same corpus that began with other seeds err in other places; what
// they say together is better than what any says, and can be learnt (Hinton et
// al. 2015; for trees Kuncoro et al. 2016).
#ifndef SK_LANG_COUNCIL_H
#define SK_LANG_COUNCIL_H

#include "lang/corpus.h"

// Guesses for samples v[n], sorted in place: of trees, UPOS, features, names.
// out[n] and what it points to are in `a`.
SkStatus sk_council_read(Arena *a, const Forms *forms, Net *const *nets,
                         uint32_t n_nets, const Sample **v, uint32_t n,
                         Guess *out) SK_CHECKED;
// The nets' answers become those of the corpus's raw text. `names` tells
// whether the nets have learnt names.
SkStatus sk_council_teach(Corpus *c, Net *const *nets, uint32_t n_nets,
                          bool names) SK_CHECKED;

#endif
