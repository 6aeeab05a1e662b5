// SPDX-License-Identifier: Apache-2.0
// clean.h: the parts of reading, in their order (document.c calls them).
#ifndef SK_TEXT_CLEAN_H
#define SK_TEXT_CLEAN_H

#include "text/document.h"

// doc->orig -> text, runs, left: page furniture out, escapes mended.
SkStatus sk_clean_text(Arena *a, const Pack *id, Document *doc) SK_CHECKED;
// text -> paras.
SkStatus sk_para_split(Arena *a, Document *doc) SK_CHECKED;
// paras -> dateline, and the outlet where it is not known yet.
void sk_dateline_find(const Pack *id, Document *doc);
// paras -> sents.
SkStatus sk_sentence_split(Arena *a, const Pack *id, Document *doc) SK_CHECKED;
// Sentences that stood before are taken out of everything.
SkStatus sk_repeat_drop(Arena *a, Document *doc) SK_CHECKED;

#endif
