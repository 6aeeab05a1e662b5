// SPDX-License-Identifier: Apache-2.0
// pass.h: a batch of sentences on its way through the network and back.
//
//   in    Samples: forms, and whatever is known of them
//   out   losses; gradients in the net; or, without teaching, guesses
//
// The sentences of a batch are sorted, longest first, and lie step by step:
// word i of sentence b (word 0 is the root) is row off[i] + b. So the sentences
// that are still going at step i are the rows off[i] … off[i] + live[i] - 1,
// without gaps, and every layer's input is one matrix.
#ifndef SK_LANG_PASS_H
#define SK_LANG_PASS_H

#include "lang/net.h"

// A known or new form; shared by all its occurrences.
typedef struct {
    uint32_t row;   // in the word table; ROW_UNKNOWN where it has none
    uint32_t count; // occurrences in the training text
    uint32_t part;  // where its parts begin in Forms.parts
    uint16_t n, n_fixed;
} Form;

typedef struct {
    SK_VEC(Form) forms;
    SK_VEC(Str) text; // of each form
    SK_VEC(uint64_t) keys;
    SK_VEC(uint16_t) parts;
} Forms;

enum { TAG_NONE = 0xFFFF, HEAD_NONE = 0xFFFFFFFFu };

// One sentence. What is not known is NULL.
typedef struct {
    uint32_t        n;    // words, the root not counted
    uint32_t        id;   // its place among all of a corpus
    const uint32_t *form; // [n] in Forms
    uint8_t         bank;
    const uint32_t *head;            // [n] 0 = root
    const uint16_t *rel;             // [n]
    const uint16_t *tag[TASK_COUNT]; // [n], TAG_NONE for no answer
} Sample;

typedef struct {
    float in, between, back, word, part; // shares that are dropped
    float hide;         // share of words that are hidden, to be guessed
    float lower, upper; // shares of sentences that are read in another case
} Drops;

typedef struct {
    double   tag, arc, rel, guess; // summed
    uint32_t tags, arcs, guesses;
} Losses;

typedef struct {
    float *x;          // [rows][in]  what went in, dropped parts zeroed
    float *z;          // [rows][2 * NET_GATES]  gates
    float *c, *tc, *h; // [rows][NET_OUT]
    float *prev; // [rows][NET_OUT]  h of the step before, dropped parts zeroed
    float *drop_back; // [sents][NET_OUT]
    float *drop_out;  // [sents][NET_OUT]
} LayerPass;

typedef struct {
    Arena         *a;
    Net           *net;
    const Forms   *forms;
    const Drops   *drops; // NULL: nothing is dropped
    Dice          *dice;
    uint32_t       n, rows, steps;
    const Sample **s;          // [n], longest first
    uint32_t      *off, *live; // [steps]
    uint32_t      *sent;       // [rows]  which sentence a row belongs to
    uint32_t      *word;       // [rows]  row of the word table that was used
    uint32_t      *answer;     // [rows]  hidden words: which to guess, else 0
    uint8_t       *bare;       // [rows]  1: parts were dropped
    uint16_t      *shape; // [rows]  the first part, as if the case were other
    float         *drop_in; // [n][NET_IN]
    LayerPass      layer[NET_LAYERS];
    float         *out;   // [rows][NET_OUT]  the encoder's answer
    float         *d_out; // [rows][NET_OUT]  its gradient; NULL: not teaching
    float         *d_in;  // [rows][NET_IN]  of layer[0].x, the heads' share
    float         *tags[TASK_COUNT]; // [rows][cols]  for guesses
    float         *proj; // [rows][NET_PROJ]  for guesses; made by the first
    Losses        *loss;
} Pass;

// Lays out the batch and runs the encoder. samples[n] is sorted in place.
SkStatus sk_pass_encode(Pass *p, const Sample **samples,
                        uint32_t n) SK_CHECKED;
// From d_out back to the tables.
SkStatus sk_pass_encode_back(Pass *p) SK_CHECKED;
// The heads: losses and gradients (d_out must be there), at weights of one a
// word of the batch.
SkStatus sk_pass_heads(Pass *p) SK_CHECKED;
// The same for hidden words, which are to be guessed.
SkStatus sk_pass_hidden(Pass *p) SK_CHECKED;

// Guesses for one sentence of a pass without teaching.
typedef struct {
    uint32_t *head;            // [n]
    uint16_t *rel;             // [n]
    uint16_t *tag[TASK_COUNT]; // [n]
} Guess;
// For sentence b, into arrays that are there already (n words): what the nets
// of n_ps > 0 passes over the same samples say together, which is what the sum
// of their log-likelihoods prefers.
SkStatus sk_pass_guess(Pass *const *ps, uint32_t n_ps, uint32_t b,
                       Guess *g) SK_CHECKED;

// Zeroed floats; NULL when the arena is full.
static inline float *sk_pass_floats(Pass *p, size_t rows, size_t cols)
{
    return SK_NEW(p->a, float, rows *cols);
}

#endif
