// SPDX-License-Identifier: Apache-2.0
// quant.h: a taught net -> a model file of small whole numbers.
#ifndef SK_LANG_QUANT_H
#define SK_LANG_QUANT_H

#include "lang/corpus.h"

// Writes the model to `path`. The corpus gives the rows' keys, the names of
// relations and features, and sentences to measure the numbers' ranges on.
SkStatus sk_quant_write(const char *path, const Corpus *corpus,
                        Net *net) SK_CHECKED;

#endif
