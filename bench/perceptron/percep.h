// SPDX-License-Identifier: Apache-2.0
// percep.h: the perceptron reader: tags, trees and names of a sentence.
//
//   in    the forms of a sentence: Desa Qara direbut tentara .
//   out   upos and features, head and relation, name of each word
//
//     PercepWork work;
//     SK_TRY(sk_percep_work(a, &m, n_words_at_most, &work));
//     sk_percep_read(&m, &work, forms, n);   work.w[1 … n] holds the answer
//
// Three linear models over hashed features: a tagger from left to right, an
// arc-hybrid transition parser (with a beam), and a tagger of names. Word 0 is the
// root. Time and memory grow linearly with the words.
#ifndef SK_BENCH_PERCEP_H
#define SK_BENCH_PERCEP_H

#include "lang/conllu.h"
#include "linear.h"

enum {
    PERCEP_TAGS = 96,   // UPOS with features, at most
    PERCEP_NO_TAG = 96, // of the root, and of what lies behind the end
    PERCEP_RELS = 64,   // relations, at most
    PERCEP_BEAM = 16,   // widest beam
    PERCEP_LONG = 400,  // words; a longer sentence gets no beam
    NAME_LABELS = 7,    // O, then B and I of each kind
};

// A word as the models see it. Hashes are 0 behind the sentence's ends.
typedef struct {
    uint32_t form, low;    // hashes of the form and of its lower-cased form
    uint32_t pre[4];       // first 1 to 4 characters
    uint32_t suf[5];       // last 1 to 5
    uint32_t shape;        // "Xx-9" with runs cut short
    uint16_t clus, coarse; // word cluster, 0: none; its broad class
    uint8_t  tag;          // joint tag, an index of Percep.tags
    uint8_t  upos;
    uint8_t  rel;  // an index of Percep.rels
    uint8_t  name; // NAME_LABELS: 0, or 2 * kind - 1 (B), 2 * kind (I)
    uint32_t head;
} PercepWord;

// Word clusters learnt from unlabelled text: an open table by hash of the
// lower-cased form.
typedef struct {
    uint32_t        bits; // 2^bits slots; 0: there are none
    const uint32_t *key;  // [slots] hash, 0: free
    const uint16_t *clus; // [slots] fine class in ten bits, then broad
} Clusters;

typedef struct {
    Linear   tag, move, rel, name;
    uint32_t n_tags, n_rels, root_rel;
    uint8_t  tag_upos[PERCEP_TAGS];
    Str      tag_feats[PERCEP_TAGS];
    Str      rels[PERCEP_RELS];
    Clusters clusters;
    uint32_t beam;
} Percep;

// Scratch of one thread; grows with the longest sentence.
typedef struct {
    Arena              *a;
    uint32_t            cap; // words, the root left out
    PercepWord         *w;   // [cap + 4], w[0] the root
    struct PercepNode  *nodes;
    struct PercepState *states;
    uint32_t           *count; // [cap + 2] verbs and commas before each word
} PercepWork;

SkStatus sk_percep_work(Arena *a, const Percep *m, uint32_t cap,
                        PercepWork *work) SK_CHECKED;
// Sets up work->w from the forms; n <= work->cap.
void sk_percep_words(const Percep *m, PercepWork *work, const Str *forms,
                     uint32_t n);
void sk_percep_tag(const Percep *m, PercepWord *w, uint32_t n);
void sk_percep_parse(const Percep *m, PercepWork *work, uint32_t n);
void sk_percep_name(const Percep *m, PercepWord *w, uint32_t n);

// The hash under which Clusters hold a lower-cased form; never 0.
uint32_t sk_percep_hash(Str low);
// Features, shared by running and training. `i` counts from 1.
void sk_percep_tag_feats(const PercepWord *w, uint32_t i, Feats *f);
void sk_percep_name_feats(const PercepWord *w, uint32_t i, Feats *f);

#endif
