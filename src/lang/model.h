// SPDX-License-Identifier: Apache-2.0
// model.h: a model file: mapped, checked, read in place.
//
//   ModelHead
//   sections   each at a multiple of 64 bytes: see MODEL_SECTIONS
//
// Numbers are those of the machine that wrote the file; `mark` refuses others.
// The hash is XXH3-128 over everything behind the head and then over the head
// up to the hash.
#ifndef SK_LANG_MODEL_H
#define SK_LANG_MODEL_H

#include "base/file.h"
#include "base/hash.h"
#include "lang/kernel.h"
#include "lang/net.h"

#define MODEL_MAGIC   "SAKSIM\r\n"
#define MODEL_VERSION 2u
#define MODEL_MARK    0x01020304u

// The matrices: in and back of each layer, the tags side by side, from the
// encoder's columns and from the word's own, the columns of arcs and relations,
// the arc's, the relation's.
// clang-format off
enum { MX_IN, MX_BACK = MX_IN + NET_LAYERS, MX_TAGS = MX_BACK + 2 * NET_LAYERS,
       MX_OWN, MX_PROJ, MX_ARC, MX_REL, MX_COUNT };
// clang-format on

// How columns of the tags' matrix are shared out.
enum { MODEL_UPOS = 0, MODEL_NAMES = 32, MODEL_FEATS = 48, MODEL_TAGS = 112 };

typedef struct {
    uint64_t at, n; // bytes
} ModelPart;

typedef struct {
    uint32_t  k, n;
    ModelPart w, start, scale, bias;
} ModelMatrix;

typedef struct {
    char      magic[8];
    uint32_t  version, mark;
    uint64_t  length;
    uint32_t  layers, units, word, part, arc, rel; // NET_ sizes
    uint32_t  n_words, n_slots, n_rels, n_feats;
    float     part_scale; // of a row of the part table
    float     x_scale;    // of the parts' sum, as it goes in
    float     arc_scale, ask_scale, rel_scale;
    float     zero;
    ModelPart slot_keys, slot_rows; // uint64_t, uint32_t [n_slots]
    ModelPart words, parts;         // uint8_t with zero 64; int8_t
    ModelPart
        text; // names of relations, then of features; each with a line end
    ModelMatrix mx[MX_COUNT];
    uint8_t     hash[16];
} ModelHead;

typedef struct {
    MapFile          file;
    const ModelHead *head;
    const uint64_t  *slot_keys; // 0: free
    const uint32_t  *slot_rows;
    const uint8_t   *words; // [n_words][NET_WORD]
    const int8_t    *parts; // [SK_PART_ROWS][NET_PART]
    KernelMatrix     mx[MX_COUNT];
    Str              rels[256], feats[64];
} Model;

// SK_IO, or SK_PACK where it is not a model that this version reads.
SkStatus sk_model_open(Model *m, const char *path) SK_CHECKED;
void     sk_model_close(Model *m);
// The row of a word's key; ROW_UNKNOWN where it has none.
uint32_t sk_model_row(const Model *m, uint64_t key);
// Where a key's search begins, for n slots (a power of two).
static inline uint32_t sk_model_slot(uint64_t key, uint32_t n)
{
    return (uint32_t)((key * UINT64_C(0x9E3779B97F4A7C15)) >> 32) & (n - 1);
}

#endif
