// SPDX-License-Identifier: Apache-2.0
// walk.h: the files of a folder and of the folders in it.
#ifndef SK_TEXT_WALK_H
#define SK_TEXT_WALK_H

#include "base/str.h"

enum { WALK_DEPTH = 100 }; // folders in folders

typedef struct WalkLevel WalkLevel;

typedef struct {
    WalkLevel *level[WALK_DEPTH]; // heap; [0] is the folder itself
    uint32_t   depth;             // 0: the walk is over
} Walk;

typedef enum {
    WALK_FILE, // *path to open it, *rel relative to the folder
    WALK_BAD,  // *path is a folder that cannot be read; *error says why
    WALK_END,
    WALK_NOMEM,
} WalkKind;

// Starts at the folder `path`. The first sk_walk_next tells when it cannot be
// read. False: no memory.
bool sk_walk_open(Walk *w, Str path);
// The next regular file, in byte order of the names, sub-folders in their
// place; hidden names are passed over, and links to folders are not followed.
// Both strings live in `a` and end in NUL.
WalkKind sk_walk_next(Walk *w, Arena *a, Str *path, Str *rel, int *error);
void     sk_walk_close(Walk *w);

#endif
