// SPDX-License-Identifier: Apache-2.0
// eval_conllu.h: the two forms of `saksi eval` that score the language engine.
#ifndef SK_CLI_EVAL_CONLLU_H
#define SK_CLI_EVAL_CONLLU_H

#include <stdbool.h>

// True for `eval --conllu …` and `eval --names …`.
bool sk_eval_is_conllu(int argc, char **argv);
int  sk_cmd_eval_conllu(int argc, char **argv);

#endif
