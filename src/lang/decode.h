// SPDX-License-Identifier: Apache-2.0
// decode.h: scores -> one tree, one row of name tags.
#ifndef SK_LANG_DECODE_H
#define SK_LANG_DECODE_H

#include "base/arena.h"

// A tree over n words. score[i * cols + j]: how well word j (0 = root) fits as
// the head of word i, for i and j in 1 … n (row 0 is not read). One word hangs
// on the root, there are no cycles; head[i - 1] is word i's head.
SkStatus sk_decode_tree(Arena *a, const int32_t *score, uint32_t n,
                        uint32_t cols, uint32_t *head) SK_CHECKED;

// The best tags (0 outside; 1 + 2k begins a name of kind k, 2 + 2k goes on
// with it) of n words with 7 scores each: nothing goes on that has not begun.
SkStatus sk_decode_names(Arena *a, const int32_t *score, uint32_t n,
                         uint16_t *tag) SK_CHECKED;

#endif
