// SPDX-License-Identifier: Apache-2.0
// replay.c: a fuzzer's corpus, run once, without libFuzzer.
//
//   in    replay_utf8 tests/fuzz/corpus/utf8
//   out   "12 inputs"; the sanitizers stop it where an input breaks something
//
// Each input lies in memory of just its size, so that reading behind it shows.
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static uint8_t *read_file(const char *path, size_t *n)
{
    FILE *f = fopen(path, "rb");
    if (!f) return NULL;
    fseek(f, 0, SEEK_END);
    *n = (size_t)ftell(f);
    rewind(f);
    uint8_t *data = malloc(*n);
    if (*n > 0 && fread(data, 1, *n, f) != *n) {
        free(data);
        data = NULL;
    }
    fclose(f);
    return data;
}

static int by_name(const struct dirent *e) { return e->d_name[0] != '.'; }

int main(int argc, char **argv)
{
    struct dirent **entry = NULL;
    int n = argc == 2 ? scandir(argv[1], &entry, by_name, alphasort) : -1;
    if (n < 0) {
        printf("usage: replay FOLDER\n");
        return 2;
    }
    for (int i = 0; i < n; i++) {
        char   path[4096];
        size_t size = 0;
        snprintf(path, sizeof path, "%s/%s", argv[1], entry[i]->d_name);
        uint8_t *data = read_file(path, &size);
        if (!data && size > 0) {
            printf("%s: cannot be read\n", path);
            return 1;
        }
        LLVMFuzzerTestOneInput(data, size);
        free(data);
        free(entry[i]);
    }
    free(entry);
    printf("%d inputs\n", n);
    return n > 0 ? 0 : 1;
}
