// SPDX-License-Identifier: Apache-2.0
// folder.c: the tables of a folder, to be packed or checked.
//
//   in    data/id
//   out   { "abbreviations", "data/id/abbreviations.tsv" }, …
//
// They go by the byte order of their names, so that the same folder gives the
// same pack on every machine.
#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "pack/pack.h"

static int by_name(const void *a, const void *b)
{
    return strcmp(((const PackSource *)a)->name,
                  ((const PackSource *)b)->name);
}

static SkStatus add_source(Arena *a, Str dir, Str file, PackSources *out)
{
    Buf b = sk_buf(a);
    sk_buf_put(&b, dir);
    sk_buf_char(&b, '/');
    sk_buf_put(&b, file);
    sk_buf_char(&b, '\0');
    SK_TRY(b.status);
    Str name = sk_str_copy(a, sk_str_sub(file, 0, file.n - 4));
    if (!name.p) return sk_arena_status(a);
    return SK_PUSH(a, out, ((PackSource){ name.p, sk_buf_str(&b).p }));
}

SkStatus sk_pack_sources(Arena *a, const char *dir, PackSources *out)
{
    SkStatus status = SK_OK;
    DIR     *d = opendir(dir);
    if (!d) return SK_IO;
    for (struct dirent *e; status == SK_OK && (e = readdir(d)) != NULL;) {
        Str file = sk_str_of(e->d_name);
        if (file.p[0] == '.' || !sk_str_ends(file, SK_STR(".tsv"))) continue;
        status = add_source(a, sk_str_of(dir), file, out);
    }
    closedir(d);
    if (status == SK_OK && out->n > 0)
        qsort(out->v, out->n, sizeof *out->v, by_name);
    return status;
}
