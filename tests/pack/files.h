// SPDX-License-Identifier: Apache-2.0
// files.h: a folder of its own for each test program, and files in it.
#ifndef SK_TESTS_PACK_FILES_H
#define SK_TESTS_PACK_FILES_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"

static char folder[] = "/tmp/saksi-test-pack-XXXXXX";
static char paths[4][64]; // of the files A_TSV … in the folder

enum { A_TSV, B_TSV, A_PACK, B_PACK };

static inline int make_folder(void **state)
{
    static const char *const names[] = { "a.tsv", "b.tsv", "a.pack",
                                         "b.pack" };
    (void)state;
    if (mkdtemp(folder) == NULL) return -1;
    for (int i = 0; i < 4; i++)
        snprintf(paths[i], sizeof paths[i], "%s/%s", folder, names[i]);
    return 0;
}

static inline int remove_folder(void **state)
{
    (void)state;
    for (int i = 0; i < 4; i++) unlink(paths[i]);
    return rmdir(folder); // fails where something else was left behind
}

static inline void write_bytes(int file, const void *p, size_t n)
{
    FILE *f = fopen(paths[file], "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(p, 1, n, f), n);
    assert_int_equal(fclose(f), 0);
}

static inline void write_text(int file, const char *text)
{
    write_bytes(file, text, strlen(text));
}

// The bytes of a file, to be freed by the test.
static inline char *read_bytes(int file, size_t *n)
{
    MapFile f;
    assert_int_equal(sk_mapfile_open(&f, paths[file]), SK_OK);
    char *p = malloc(f.data.n + 1);
    assert_non_null(p);
    memcpy(p, f.data.p, f.data.n);
    *n = f.data.n;
    sk_mapfile_close(&f);
    return p;
}

#endif
