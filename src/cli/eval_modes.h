// SPDX-License-Identifier: Apache-2.0
// eval_modes.h: what `saksi eval` does without gold.
#ifndef SK_CLI_EVAL_MODES_H
#define SK_CLI_EVAL_MODES_H

#include "cli/eval_words.h"

// How many claims the articles listed in `ids` gave, of which there should be
// none. Writes text or one JSON object; what went wrong has been said.
SkStatus sk_eval_silent(Arena *a, const char *ids, const char *system,
                        bool json, Buf *out) SK_CHECKED;

// Draws `n` claims by chance (the same for the same seed) and writes them for a
// reader, or as the lines that they are.
SkStatus sk_eval_sample(Arena *a, const char *system, uint32_t n,
                        uint32_t seed, bool json, Buf *out) SK_CHECKED;

#endif
