// SPDX-License-Identifier: Apache-2.0
// engine.h: words of sentences -> tags, trees, names, by a trained model.
//
//   in    Tentara merebut Qara .
//   out   upos  NOUN VERB PROPN PUNCT     head  2 0 2 2
//         rel   nsubj root obj punct      name  O O B-LOC O
//
//     Engine e;
//     SK_TRY(sk_engine_open(&e, "models/id.model"));    // once a process
//     EngineWork *w = sk_engine_work_new();             // once a thread
//     SK_TRY(sk_engine_read(&e, w, sents, n));          // once a document
//
// Time and memory are bounded: a sentence of more than ENGINE_PIECE words is
// read in pieces, which hang on the first one's root.
#ifndef SK_LANG_ENGINE_H
#define SK_LANG_ENGINE_H

#include "lang/model.h"

enum { ENGINE_PIECE = 96 };

typedef struct {
    Model          model;
    const Kernels *kernels;
    float          piece[SK_PARTS_MAX + 1]; // weight of one of n pieces
    uint16_t       loose; // relation of a later piece to the first one's root
} Engine;

typedef struct EngineWork EngineWork;

// One sentence. The caller has room for n of each answer.
typedef struct {
    const Str *form; // [n]
    uint32_t   n;
    uint32_t  *head; // [n]  1 … n, 0 = root
    uint16_t  *rel;  // [n]  index into engine->model.rels
    uint16_t  *name; // [n]  0 outside; 2k - 1 begins, 2k goes on; k a NameKind
    uint8_t   *upos; // [n]  Upos
    uint8_t   *feats; // [n] index into engine->model.feats; 255: none
} EngineSent;

SkStatus sk_engine_open(Engine *e, const char *path) SK_CHECKED;
void     sk_engine_close(Engine *e);
// Memory for one thread, about 10 MB; NULL when there is none.
EngineWork *sk_engine_work_new(void);
void        sk_engine_work_free(EngineWork *w); // NULL is allowed
// Reads sentences; the answers do not depend on which are given together.
SkStatus sk_engine_read(const Engine *e, EngineWork *w, EngineSent *sents,
                        uint32_t n) SK_CHECKED;

#endif
