// SPDX-License-Identifier: Apache-2.0
// feats.h: what the network sees of one word form.
//
//   in    "Menembaki"
//   out   key    hash of "menembaki" (lower-cased, digits as 0)
//         parts  hashes of its shape "Aa", of its beginnings "m" to "mene", of
//                its ends "i" to "baki", then of its pieces "<me", "men", …,
//                "aki>", "baki>" (three to five letters)
//
// Parts are numbers of rows in one table of SK_PART_ROWS; rows may be shared by
// chance. Training and reading both use this, so that they cannot differ.
#ifndef SK_LANG_FEATS_H
#define SK_LANG_FEATS_H

#include "base/hash.h"

enum {
    SK_PART_ROWS = 32768,
    SK_PARTS_FIXED = 9,    // shape, four beginnings, four ends (at most)
    SK_PARTS_LETTERS = 24, // of longer words the first and the last 12
    SK_PARTS_MAX = SK_PARTS_FIXED + 3 * (SK_PARTS_LETTERS + 2)
};

typedef struct {
    uint64_t key;
    uint32_t n, n_fixed; // parts; those before n_fixed are no pieces
    uint16_t parts[SK_PARTS_MAX];
} Feats;

void sk_feats_read(Str form, Feats *f);
// parts[0] of the same word set in lower case, or in capitals throughout; words
// without letters keep theirs.
uint16_t sk_feats_case(uint16_t shape, bool upper);

#endif
