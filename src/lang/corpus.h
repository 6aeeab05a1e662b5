// SPDX-License-Identifier: Apache-2.0
// corpus.h: what a network is taught with, as Samples.
//
//   in    treebanks, tagged names, JSON Lines with raw text
//   out   Samples over one table of forms; a row for each form that is known
//
// Rows go by frequency, the most frequent first. A form that came only once has
// no row; it is read by its parts alone. Rows of an earlier net (`keys` of its
// file) keep their places.
#ifndef SK_LANG_CORPUS_H
#define SK_LANG_CORPUS_H

#include "lang/conllu.h"
#include "lang/pass.h"

enum { CORPUS_ROWS_MAX = 60000, CORPUS_NAME_SETS = 3 };

typedef SK_VEC(Sample) Samples;

typedef struct {
    Arena   *a;
    Treebank tb; // of trees and of held-out trees: its relations, features
    NameText nt[2 * CORPUS_NAME_SETS];
    uint32_t n_nt;
    Forms    forms;
    StrMap   form_of;      // form -> index of forms
    struct KeySlot *slots; // key -> count, row
    uint32_t        n_keys, cap_keys;
    uint64_t       *keys;   // [n_rows]  key of each row; 0 below ROW_FIRST
    uint32_t       *counts; // [n_rows]
    uint32_t        n_rows;
    uint32_t        n_rels; // relations of the trees that teach
    uint32_t        n_samples;
    Samples         trees, names, plain, held_trees, held_names;
} Corpus;

void sk_corpus_init(Arena *a, Corpus *c);
void sk_corpus_close(Corpus *c);
// Takes over the rows of an earlier net.
SkStatus sk_corpus_keep_rows(Corpus *c, const uint64_t *keys,
                             const uint32_t *counts, uint32_t n) SK_CHECKED;
// Sentences of one file; those of fold `fold` (of `folds`; 0: none) are held
// out. `why` tells what is wrong with a file.
typedef struct {
    const char *path;
    uint8_t     bank;
    uint32_t    folds, fold;
    bool        held; // all of it is held out
    bool        bare; // words alone: it is raw text
} TreeFile;
SkStatus sk_corpus_trees(Corpus *c, const TreeFile *f,
                         char why[CONLLU_WHY]) SK_CHECKED;
SkStatus sk_corpus_names(Corpus *c, const char *path, NetTask task, bool held,
                         char why[CONLLU_WHY]) SK_CHECKED;
// JSON Lines: the strings "text", cut into sentences and words.
SkStatus sk_corpus_plain(Corpus *c, const char *path,
                         char why[CONLLU_WHY]) SK_CHECKED;
// When all files that teach are in: gives the forms their rows.
SkStatus sk_corpus_rows(Corpus *c) SK_CHECKED;

#endif
