// SPDX-License-Identifier: Apache-2.0
// net.h: the network that reads sentences, as training holds it.
//
//   words     a row for each known form beside the sum of its parts' rows
//   encoder   NET_LAYERS layers, each running over the sentence both ways
//   heads     tags and names: one linear step; arcs: each word against each;
//             relations: one hidden layer over a word and its head
//
// A recurrent cell has three gates (forget, new, out); keeping and taking add
// up to one, so that its memory stays within -1 and 1 and fits small integers.
// Everything is float here; quant.c makes the integers that reading uses.
#ifndef SK_LANG_NET_H
#define SK_LANG_NET_H

#include <stdio.h>

#include "lang/analysis.h"
#include "lang/feats.h"

enum {
    NET_WORD = 128, // columns of a word's own row
    NET_PART = 64,  // columns of its parts
    NET_IN = NET_WORD + NET_PART,
    NET_UNITS = 128, // of one direction of a layer
    NET_GATES = 3 * NET_UNITS,
    NET_OUT = 2 * NET_UNITS,
    NET_LAYERS = 2,
    NET_ARC = 96,  // columns of a word as dependent, and as head
    NET_REL = 128, // hidden units of the relation
    NET_PROJ = 2 * NET_ARC + 2 * NET_REL,
    NET_BANKS = 4 // styles of annotation; 0 is the one that Saksi speaks
};
// Rows of the word table with a meaning of their own.
enum { ROW_UNKNOWN, ROW_ROOT, ROW_HIDDEN, ROW_FIRST };

// What is learnt of each word by one linear step. NAMES is the task that
// reading uses; NAMES_2 and NAMES_3 are other name sets, whose conventions
// differ, so that they teach the encoder only.
#define SK_NET_TASKS(X)                                                       \
    X(UPOS, 32)                                                               \
    X(FEATS, 64)                                                              \
    X(NAMES, 16)                                                              \
    X(NAMES_2, 16)                                                            \
    X(NAMES_3, 16)
#define SK_NET_TASK_ENUM(id, cols) TASK_##id,
typedef enum { SK_NET_TASKS(SK_NET_TASK_ENUM) TASK_COUNT } NetTask;

// Outside, then beginning and inside of each kind (NameKind of conllu.h).
enum { NAME_TAGS = 7 };

// Weights with their gradients and Adam's two moments, each [rows][cols].
typedef struct {
    float   *w, *g, *m, *v;
    uint32_t rows, cols;
    uint8_t *hot; // [rows] of a table: 1 where g has something; else NULL
} Param;

typedef struct {
    uint32_t n_words;             // rows of the word table
    uint32_t n_rels, rel_cols;    // relations, rounded up to 16
    uint32_t n_guess, guess_cols; // words that pretraining guesses among
} NetShape;

typedef struct {
    NetShape shape;
    Param    word, part, bank;
    Param    in[NET_LAYERS], in_b[NET_LAYERS]; // both directions side by side
    Param    back[NET_LAYERS][2];              // from the step before
    // From the encoder's columns; from the word's own; what is added to both.
    Param    tag[TASK_COUNT], tag_in[TASK_COUNT], tag_b[TASK_COUNT];
    Param    proj, proj_b; // arc dependent | arc head | rel dependent | head
    Param    arc, arc_b;
    Param    rel, rel_b;
    Param    guess, guess_b;
    uint64_t step;
} Net;

enum { NET_PARAMS_MAX = 48 };

// The weights, drawn at random from `seed`; memory from `a`.
SkStatus sk_net_new(Arena *a, const NetShape *shape, uint64_t seed,
                    Net *net) SK_CHECKED;
// All params of the net in one fixed order; returns how many.
uint32_t sk_net_params(Net *net, Param *out[NET_PARAMS_MAX]);
// One step of Adam with the gradients, which are then zero; those in the
// tables only where rows were used, those of the guess only where it was asked
// for. Words' own rows have a rate of their own.
void sk_net_step(Net *net, float rate, float words_rate, bool guessing);

// Numbers that look random and are the same everywhere.
typedef struct {
    uint64_t s;
} Dice;
uint64_t sk_dice(Dice *d);
float    sk_dice_unit(Dice *d);              // [0, 1)
uint32_t sk_dice_below(Dice *d, uint32_t n); // n > 0

#endif
