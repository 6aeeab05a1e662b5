// SPDX-License-Identifier: Apache-2.0
// eval_print.h: scores and lists of `saksi eval`, as text and as JSON.
#ifndef SK_CLI_EVAL_PRINT_H
#define SK_CLI_EVAL_PRINT_H

#include "cli/eval_score.h"

// The layouts of the scorer in Python, byte for byte.
void sk_eval_print_text(Buf *out, const EvalScore *s);
void sk_eval_print_json(Buf *out, const EvalScore *s);
// "missed: a1 event ASSAULT [merebut] Pasukan …" for the first `max` rows.
void sk_eval_print_rows(Buf *out, const char *what, const EvalRows *rows,
                        uint64_t max);
// "event ASSAULT [merebut] Pasukan …"
void sk_eval_print_claim(Buf *out, const EvalClaim *c);
// A line a tenth of confidence: how many claims, said to be right, right.
void sk_eval_print_bins(Buf *out, const EvalBin bins[EVAL_BINS]);
// 8350 -> 0.835, 10000 -> 1.0
void sk_eval_print_figure(Buf *out, unsigned ten_thousandths);
// "claims", then blanks up to the column of the values.
void sk_eval_print_label(Buf *out, const char *label);

#endif
