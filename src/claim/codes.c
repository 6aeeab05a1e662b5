// SPDX-License-Identifier: Apache-2.0
// codes.c: what ACLED calls an act where it asks who does it.
//
//   in    ASSAULT/seize-territory by "tentara Suriah" (MIL), by "Hizbullah"
//   out   "Government regains territory", "Non-state actor overtakes territory"
//
// sectors.tsv gives the actor's side, crosswalk_acled.tsv the sub-event.
#include "claim/coder.h"

static Str side_of(const Coder *c, Str sector)
{
    Table    t = sk_table(c->kit->world, "sectors");
    uint32_t name = sk_table_col(&t, "sector");
    for (uint32_t r = 0; r < t.n_rows; r++)
        if (sk_str_eq(sk_table_cell(&t, r, name), sector))
            return sk_table_cell(&t, r, sk_table_col(&t, "side"));
    return SK_STR("");
}

void sk_codes_by_side(const Coder *c, Claim *cl)
{
    Table t = sk_table(c->kit->world, "crosswalk_acled");
    if (cl->actors.n == 0 || cl->mode.p == NULL) return;
    Str side = side_of(c, cl->actors.v[0].sector);
    if (side.n == 0) return;
    uint32_t type = sk_table_col(&t, "type"), mode = sk_table_col(&t, "mode");
    uint32_t who = sk_table_col(&t, "side");
    for (uint32_t r = 0; r < t.n_rows; r++) {
        if (sk_str_eq(sk_table_cell(&t, r, type), cl->type) &&
            sk_str_eq(sk_table_cell(&t, r, mode), cl->mode) &&
            sk_str_eq(sk_table_cell(&t, r, who), side))
            cl->acled = sk_table_cell(&t, r, sk_table_col(&t, "sub_event"));
    }
}
