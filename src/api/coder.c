// SPDX-License-Identifier: Apache-2.0
// coder.c: bytes -> claims, the left half of the house on one screen.
//
//   in    "Desa Qara direbut tentara Suriah pada Selasa, kata aktivis."
//   out   event ASSAULT/seize-territory  trigger=direbut
//         actor=tentara Suriah  place=Qara  source=aktivis
//
// Pure: the same bytes and packs give the same claims. All that is made lives
// in the caller's arena, the Document, Analysis and World included, so that
// claims can be shown at their place in the text.
#include "api/coder.h"

enum { LIMIT_FACTOR = 64, LIMIT_FLOOR = 8 << 20 };

size_t sk_code_limit(size_t n)
{
    if (n > (SIZE_MAX - LIMIT_FLOOR) / LIMIT_FACTOR) return SIZE_MAX;
    return n * LIMIT_FACTOR + LIMIT_FLOOR;
}

SkStatus sk_kit_begin(const Packs *packs, ClaimKit *kit)
{
    *kit = (ClaimKit){ .id = packs->id,
                       .world = packs->world,
                       .by_rules = packs->by_rules };
    if (!packs->trees) return SK_OK;
    kit->engine = sk_share_engine(packs->trees);
    kit->work = sk_share_take(packs->trees);
    return kit->work ? SK_OK : SK_NOMEM;
}

void sk_kit_end(const Packs *packs, ClaimKit *kit)
{
    if (packs->trees) sk_share_give(packs->trees, kit->work);
    *kit = (ClaimKit){ 0 };
}

SkStatus sk_code(Arena *a, const Packs *packs, const RawDoc *raw,
                 Claims *claims, size_t *at)
{
    Document *doc = SK_NEW(a, Document, 1);
    Analysis *an = SK_NEW(a, Analysis, 1);
    World    *world = SK_NEW(a, World, 1);
    if (!doc || !an || !world) return sk_arena_status(a);

    *claims = (Claims){ .doc = doc, .an = an, .world = world };
    SK_TRY(sk_text_read(a, packs->id, raw, doc, at));  // bytes -> document
    SK_TRY(sk_lang_analyse(a, packs->id, doc, an));    // -> words, times
    SK_TRY(sk_world_find(a, packs->world, an, world)); // -> places, parties
    ClaimKit kit;
    SK_TRY(sk_kit_begin(packs, &kit));
    SkStatus status = sk_claim_find(a, &kit, an, world, claims); // -> claims
    sk_kit_end(packs, &kit);
    return status;
}
