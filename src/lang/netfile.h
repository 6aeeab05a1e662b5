// SPDX-License-Identifier: Apache-2.0
// netfile.h: a net on disk while it is taught: weights, moments, known forms.
//
// Numbers are as in memory (little-endian floats); a file belongs to the kind
// of machine that wrote it, and is no model: quant.c makes that.
#ifndef SK_LANG_NETFILE_H
#define SK_LANG_NETFILE_H

#include "lang/net.h"

typedef struct {
    NetShape  shape;
    uint64_t  step;
    uint32_t  stage, epoch; // of the course; which epochs are done
    uint64_t *keys;         // [shape.n_words]
    uint32_t *counts;       // [shape.n_words]
    Str      *rels;         // [shape.n_rels]  names of the relations
} NetFile;

// Writes beside `path` and renames.
SkStatus sk_netfile_write(const char *path, const NetFile *head,
                          Net *net) SK_CHECKED;
// The head alone, into `a`.
SkStatus sk_netfile_head(Arena *a, const char *path, NetFile *head) SK_CHECKED;
// Weights and moments of a net of the same shape, to go on with.
SkStatus sk_netfile_read(Arena *a, const char *path, Net *net) SK_CHECKED;
// Weights of another net, to begin with: the first rows of the word table, all
// params of the same size, and the relations whose names are in rels[n] (of
// `net`) too.
SkStatus sk_netfile_start(Arena *a, const char *path, const Str *rels,
                          uint32_t n, Net *net) SK_CHECKED;

#endif
