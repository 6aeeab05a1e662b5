// SPDX-License-Identifier: Apache-2.0
// rows.h: claims that are JSON already, as lines of other formats.
#ifndef SK_CLI_ROWS_H
#define SK_CLI_ROWS_H

#include "base/buf.h"

// The line that sk_claim_csv writes of the claim that this JSON was written
// of; its head is sk_claim_csv_head. SK_JSON: it is no claim.
SkStatus sk_rows_csv(Buf *out, Str json) SK_CHECKED;

#endif
