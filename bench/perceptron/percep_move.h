// SPDX-License-Identifier: Apache-2.0
// percep_move.h: inside the perceptron reader: the parser's states and moves.
//
// Arc-hybrid: SHIFT puts the next word on the stack; LEFT hangs the stack's top
// on the next word; RIGHT hangs the top on the one below it. The root lies at
// the stack's bottom, and takes its one child when no word is left. A state
// shares its stack with the states that it came from (Huang and Sagae 2010), so
// that a move costs the same however long the sentence is.
#ifndef SK_BENCH_PERCEP_MOVE_H
#define SK_BENCH_PERCEP_MOVE_H

#include "percep.h"

typedef enum { MOVE_SHIFT, MOVE_LEFT, MOVE_RIGHT, MOVE_COUNT } Move;

// The children of a word on one side: outermost and second, their relations
// (plus 1), how many. 0: none.
typedef struct {
    uint32_t one, two;
    uint8_t  rel_one, rel_two, n;
} Kids;

typedef struct PercepNode {
    uint32_t word;
    uint32_t below; // node under it; that of the root is its own
    Kids     left, right;
} PercepNode;

typedef struct PercepState {
    uint32_t top;  // node
    uint32_t next; // word
    Kids     kids; // of the next word, on its left
    int64_t  score;
    uint32_t from; // state; UINT32_MAX: the first
    uint8_t  move, rel;
} PercepState;

typedef struct {
    const Percep     *m;
    const PercepWord *w;
    uint32_t          n;
    PercepNode       *nodes;
    PercepState      *states;
    const uint32_t   *count;
    uint32_t          n_nodes, n_states;
} Parse;

// A move that a state might make.
typedef struct {
    int64_t  score; // after it
    uint32_t state;
    uint8_t  move;
} Offer;

void sk_parse_begin(Parse *p, const Percep *m, PercepWork *work, uint32_t n);
bool sk_parse_may(const Parse *p, const PercepState *s, Move move);
bool sk_parse_done(const Parse *p, const PercepState *s);
// The words that a LEFT or RIGHT would join.
void sk_parse_arc(const Parse *p, const PercepState *s, Move move,
                  uint32_t *head, uint32_t *dep);
// Adds the state after the move; rel is used by LEFT and RIGHT.
uint32_t sk_parse_step(Parse *p, uint32_t state, Move move, uint8_t rel,
                       int64_t score);
void     sk_parse_move_feats(const Parse *p, const PercepState *s, Feats *f);
void     sk_parse_rel_feats(const Parse *p, const PercepState *s, Move move,
                            Feats *f);
// The best `beam` moves of the states [beg, end), in order; how many there are.
uint32_t sk_parse_expand(const Parse *p, uint32_t beg, uint32_t end,
                         uint32_t beam, Offer *best);
uint8_t  sk_parse_rel(const Parse *p, const PercepState *s, Move move);

#endif
