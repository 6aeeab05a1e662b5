// SPDX-License-Identifier: Apache-2.0
// fuzz_pack.c: any bytes as a pack. Opening refuses them or everything in
// them can be looked up; nothing outside the map is read.
//
// The corpus holds small packs with the tables "words", "other" and "", which
// are the names that are asked for, whole and with single numbers spoilt. They
// must be written anew when the format's version changes.
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../pack/walk.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

// Returns a sum over everything found, so that no look-up is optimized away.
static uint64_t use(const char *path)
{
    Pack       *p;
    const char *why = NULL;
    if (sk_pack_open(&p, path, &why) != SK_OK) {
        if (p != NULL || why == NULL || why[0] == '\0') abort();
        return 0;
    }
    uint64_t sum = walk_table(p, "words");
    sum += walk_table(p, "other");
    sum += walk_table(p, "");
    sum += sk_pack_verify(p) == SK_OK;
    sum += sk_pack_hash(p).b[0];
    sk_pack_close(p);
    return sum;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    char path[32];
    int  fd = memfd_create("pack", MFD_CLOEXEC);
    if (fd < 0) abort();
    for (size_t done = 0; done < n;) {
        ssize_t k = write(fd, data + done, n - done);
        if (k <= 0) abort();
        done += (size_t)k;
    }
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    volatile uint64_t sum = use(path);
    (void)sum;
    close(fd);
    return 0;
}
