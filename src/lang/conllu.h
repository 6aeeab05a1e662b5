// SPDX-License-Identifier: Apache-2.0
// conllu.h: treebanks and tagged-name files, read into flat arrays.
//
//   in    "1\tQara\tQara\tPROPN\t_\t_\t2\tnsubj:pass\t_\t_"
//   out   Treebank: sentences, words (form, lemma, upos, feats, head, rel),
//         surface tokens of several words, the raw text
//
//   in    "Suriah PROPN B-LOC" (blanks) or "Suriah\tB-PLACE" (tab)
//   out   NameText: sentences, words with a name tag
//
//     Treebank tb;
//     sk_treebank_init(&tb);
//     SK_TRY(sk_treebank_add(a, &tb, "id_csui-train.conllu", why));
//     for (uint32_t s = 0; s < tb.sents.n; s++) …
//     sk_treebank_close(&tb);
//
// Files stay mapped: every Str is borrowed from them until the close. Several
// files may be added to one Treebank; the ids of relations and features agree
// across them. Empty nodes ("3.1") and the columns XPOS and DEPS are passed
// over; a head is within its sentence, else the file is refused.
#ifndef SK_LANG_CONLLU_H
#define SK_LANG_CONLLU_H

#include "base/file.h"
#include "base/hash.h"
#include "lang/analysis.h"

// Strs numbered in the order in which they first came.
typedef struct {
    StrMap map;
    SK_VEC(Str) names; // names.v[id]
} StrIds;

SkStatus sk_strids_put(Arena *a, StrIds *ids, Str s, uint32_t *id) SK_CHECKED;
// UINT32_MAX where `s` is unknown.
uint32_t sk_strids_get(const StrIds *ids, Str s);

enum { CONLLU_WHY = 256, CONLLU_FILES = 32 };

typedef struct {
    Str      form, lemma, feats, misc; // feats: "" where the file has "_"
    Str      rel;                      // "nsubj:pass"; "" for "_"
    uint32_t head;     // 1 to the sentence's words, 0 = root, UINT32_MAX = "_"
    uint32_t feats_id; // in Treebank.feats
    uint16_t rel_id;   // in Treebank.rels, subtype and all
    uint8_t  upos;     // Upos; UPOS_COUNT where the file has "_"
    bool     glued_next; // SpaceAfter=No; for words of one surface token, that
                         // of the token stands at its last word, the others
                         // are glued
} ConlluWord;

// A surface token of several words: words [beg, end), "rumahnya".
typedef struct {
    Str      form;
    uint32_t beg, end; // in Treebank.words
} ConlluRange;

typedef struct {
    Str      id, text;             // "# sent_id", "# text"; "" where missing
    uint32_t beg, end;             // words
    uint32_t range_beg, range_end; // ranges
    uint32_t line;                 // where its first line stands, from 1
    bool     new_doc, new_par;     // "# newdoc", "# newpar" before it
} ConlluSent;

typedef struct {
    SK_VEC(ConlluSent) sents;
    SK_VEC(ConlluWord) words;
    SK_VEC(ConlluRange) ranges;
    StrIds   rels, feats;
    MapFile  files[CONLLU_FILES];
    uint32_t n_files;
} Treebank;

void sk_treebank_init(Treebank *tb);
// Adds a file. On SK_IO or SK_JSON (not this format), why tells "file:line:
// what"; sentences that were read before the fault stay.
SkStatus sk_treebank_add(Arena *a, Treebank *tb, const char *path,
                         char why[CONLLU_WHY]) SK_CHECKED;
// The same from memory that outlives the Treebank; `name` is for messages.
SkStatus sk_treebank_read(Arena *a, Treebank *tb, Str data, const char *name,
                          char why[CONLLU_WHY]) SK_CHECKED;
void     sk_treebank_close(Treebank *tb);
// The fold (0 to folds - 1) that a sentence falls in: the number that ends its
// sent_id modulo `folds`; its position in the file where it has none.
uint32_t sk_treebank_fold(const Treebank *tb, uint32_t sent, uint32_t folds);
// The sentence's raw text in `a`: "# text", else the tokens set with SpaceAfter.
Str sk_treebank_text(Arena *a, const Treebank *tb, uint32_t sent);

// --- tagged names -----------------------------------------------------------

typedef struct {
    Str     form;
    uint8_t kind;  // NameKind; labels outside the three kinds are NAME_NONE
    uint8_t begin; // 1: the first word of its name
    uint8_t upos;  // Upos; UPOS_COUNT where the file has no tag
} NameWord;

typedef struct {
    uint32_t beg, end; // words
    bool     lower;    // its file has next to no capitals
} NameSent;

typedef struct {
    SK_VEC(NameSent) sents;
    SK_VEC(NameWord) words;
    MapFile  files[CONLLU_FILES];
    uint32_t n_files;
} NameText;

void sk_iob_init(NameText *nt);
// Adds a file of one word a line (form, perhaps UPOS, IOB tag, parted by tabs
// or else blanks), sentences parted by empty lines. Known labels: PER PERSON
// PPL, LOC PLACE PLC, ORG ORGANISATION ORGANIZATION IND.
SkStatus sk_iob_add(Arena *a, NameText *nt, const char *path,
                    char why[CONLLU_WHY]) SK_CHECKED;
SkStatus sk_iob_read(Arena *a, NameText *nt, Str data, const char *name,
                     char why[CONLLU_WHY]) SK_CHECKED;
void     sk_iob_close(NameText *nt);

#endif
