// SPDX-License-Identifier: Apache-2.0
// places.c: how long packs take to open.
//
//   in    places DIR
//   out   places-extra.pack   45.4 MB   opened in 0.031 ms
//         world.pack           1.9 MB   opened in 0.030 ms
//         all, as a command does: 0.61 ms
//
// The best of 200 each, by the wall clock; the files are in the page cache. "As
// a command does" adds what sk_packs_open checks besides: the hash of packs up
// to 8 MiB.
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "api/coder.h"

enum { RUNS = 200 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec * 1e-6;
}

static void die(const char *path, const char *why)
{
    fprintf(stderr, "%s: %s\n", path, why);
    exit(1);
}

static void measure_file(const char *path, const char *name)
{
    double best = 1e9, mb = 0;
    for (int i = 0; i < RUNS; i++) {
        Pack       *p;
        const char *why;
        double      began = now();
        if (sk_pack_open(&p, path, &why) != SK_OK) die(path, why);
        double ms = now() - began;
        if (ms < best) best = ms;
        mb = (double)sk_pack_size(p) / 1e6;
        sk_pack_close(p);
    }
    printf("%-22s %6.1f MB   opened in %.3f ms\n", name, mb, best);
}

static void measure_all(const char *dir)
{
    double best = 1e9;
    for (int i = 0; i < RUNS; i++) {
        Packs  p;
        char   why[256];
        double began = now();
        if (sk_packs_open(&p, dir, why) != SK_OK) die(dir, why);
        double ms = now() - began;
        if (ms < best) best = ms;
        sk_packs_close(&p);
    }
    printf("all, as a command does: %.2f ms\n", best);
}

int main(int argc, char **argv)
{
    char path[PATH_MAX];
    DIR *d = argc == 2 ? opendir(argv[1]) : NULL;
    if (d == NULL) die("places", "wants the folder of the packs");
    for (struct dirent *e; (e = readdir(d)) != NULL;) {
        if (!sk_str_ends(sk_str_of(e->d_name), SK_STR(".pack"))) continue;
        int n = snprintf(path, sizeof path, "%s/%s", argv[1], e->d_name);
        if (n > 0 && (size_t)n < sizeof path) measure_file(path, e->d_name);
    }
    closedir(d);
    measure_all(argv[1]);
    return 0;
}
