// SPDX-License-Identifier: Apache-2.0
// coder.h: bytes -> claims, the left half of the house on one screen.
#ifndef SK_API_CODER_H
#define SK_API_CODER_H

#include <limits.h>

#include "claim/claim.h"
#include "lang/share.h"
#include "text/input.h"

typedef struct {
    Pack        *id;    // pack of the language
    Pack        *world; // pack of the world
    EngineShare *trees; // of id.model; NULL where there is none
    CoderInfo    info;
    bool         by_rules; // learnt weights are left out
} Packs;

// Opens id.pack, world.pack, places-*.pack and, where it is there, id.model in
// `dir`; NULL: $SAKSI_PACKS, else packs/ beside the program or
// ../share/saksi/packs. why: one line when it fails.
SkStatus sk_packs_open(Packs *p, const char *dir, char why[256]) SK_CHECKED;
void     sk_packs_close(Packs *p);
// The folder that sk_packs_open would take.
SkStatus sk_packs_folder(const char *dir, char path[PATH_MAX]) SK_CHECKED;

// The limit of an arena for a document of n bytes (DESIGN.md, section 4).
size_t sk_code_limit(size_t n);

// What the claim stage works with, for one thread; ended with sk_kit_end.
SkStatus sk_kit_begin(const Packs *packs, ClaimKit *kit) SK_CHECKED;
void     sk_kit_end(const Packs *packs, ClaimKit *kit);

// Bytes -> claims. Pure: same bytes, same packs, same claims. *at: where in the
// document it went wrong. The Document, Analysis and World live in `a` too.
SkStatus sk_code(Arena *a, const Packs *packs, const RawDoc *raw,
                 Claims *claims, size_t *at) SK_CHECKED;

#endif
