// SPDX-License-Identifier: Apache-2.0
// tree.h: trees and names into an Analysis.
#ifndef SK_LANG_TREE_H
#define SK_LANG_TREE_H

#include "lang/engine.h"

// Sets an->links, and the word class of every word, by the model. Requires the
// words and sentences; the Strs of the links live as long as the engine.
SkStatus sk_lang_trees(Arena *a, const Engine *e, EngineWork *w,
                       Analysis *an) SK_CHECKED;

// The links alone, of the sentences s with wanted[s]; *links is [words.n], in
// `a`, and each other word hangs on itself without a relation.
SkStatus sk_lang_links(Arena *a, const Engine *e, EngineWork *w,
                       const Analysis *an, const bool *wanted,
                       Link **links) SK_CHECKED;

#endif
