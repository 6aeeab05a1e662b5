// SPDX-License-Identifier: Apache-2.0
// token.h: inside the language stage: surface tokens and word forms.
#ifndef SK_LANG_TOKEN_H
#define SK_LANG_TOKEN_H

#include "lang/analysis.h"

// The surface tokens of a stretch of text, clitics not yet split:
//     TokenIter it = { .text = text, .at = s.beg, .end = s.end };
//     for (Span t; sk_token_next(&it, &t); ) …
typedef struct {
    Str          text;
    uint32_t     at, end;
    const Table *abbr; // table abbreviations, for currencies; may be NULL
} TokenIter;
bool sk_token_next(TokenIter *it, Span *token);

// The tables that tell a word's root and class; opened once a document.
typedef struct {
    Table             roots, lexicon, affixes, clitics, abbr;
    uint32_t          lexicon_upos;
    struct AffixRule *rules; // prefixes first
    uint32_t          n_prefixes, n_rules;
} Lexicon;

SkStatus sk_lexicon_open(Arena *a, const Pack *id, Lexicon *lx) SK_CHECKED;
bool     sk_lexicon_root(const Lexicon *lx, Str low);
// The class of a form that the lexicon lists.
bool sk_lexicon_upos(const Lexicon *lx, Str low, uint8_t *upos);

// What the form of a word tells.
typedef struct {
    char     root[48]; // lower case; empty where the form is not derived
    uint8_t  n;        // bytes in root
    uint16_t affix;
    bool     known; // the root is in the dictionary
} Morph;
// The best way to take `low` (lower case, ASCII) apart, or n == 0.
Morph sk_morph(const Lexicon *lx, Str low);
// Is `form` a suffix of affixes.tsv ("an" of "1970-an")?
bool sk_morph_suffix(const Pack *id, Str form);

#endif
