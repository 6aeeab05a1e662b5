// SPDX-License-Identifier: Apache-2.0
// skip.h: the rows of the tables, taught by which words stand near which.
#ifndef SK_LANG_SKIP_H
#define SK_LANG_SKIP_H

#include "lang/corpus.h"

// Teaches net->word and net->part on all sentences of the corpus, answers not
// looked at; `epochs` times.
SkStatus sk_skip_teach(const Corpus *corpus, uint64_t seed, uint32_t epochs,
                       Net *net) SK_CHECKED;

#endif
