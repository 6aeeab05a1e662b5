// SPDX-License-Identifier: Apache-2.0
// file.h: files mapped for reading, and read whole.
#ifndef SK_BASE_FILE_H
#define SK_BASE_FILE_H

#include "base/str.h"

// A whole file, read-only. An empty file has data.n == 0 and data.p != NULL.
typedef struct {
    Str   data;
    void *map; // what to unmap; NULL when nothing is mapped
} MapFile;

// Maps `path`; SK_IO (errno says why) when it cannot be opened, is a folder
// or is no regular file.
SkStatus sk_mapfile_open(MapFile *f, const char *path) SK_CHECKED;
void     sk_mapfile_close(MapFile *f); // may be called on a zeroed MapFile

#endif
