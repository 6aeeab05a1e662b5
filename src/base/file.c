// SPDX-License-Identifier: Apache-2.0
// file.c: maps a regular file for reading.
//
//   in    "examples/qusair-wire.txt"
//   out   its bytes, as one Str
//
// A file is opened without waiting (a pipe without a writer would hang) and
// then refused when it is no regular file.
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static SkStatus refuse(int why)
{
    errno = why;
    return SK_IO;
}

static SkStatus map_descriptor(MapFile *f, int fd)
{
    struct stat st;
    if (fstat(fd, &st) != 0) return SK_IO;
    if (S_ISDIR(st.st_mode)) return refuse(EISDIR);
    if (!S_ISREG(st.st_mode)) return refuse(EINVAL);
    if (st.st_size == 0) return SK_OK;
    if ((uintmax_t)st.st_size > SIZE_MAX) return refuse(EFBIG);
    size_t n = (size_t)st.st_size;
    void  *map = mmap(NULL, n, PROT_READ, MAP_PRIVATE, fd, 0);
    if (map == MAP_FAILED) return SK_IO;
    f->map = map;
    f->data = (Str){ map, n };
    return SK_OK;
}

SkStatus sk_mapfile_open(MapFile *f, const char *path)
{
    *f = (MapFile){ .data = { "", 0 } };
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) return SK_IO;
    SkStatus status = map_descriptor(f, fd);
    int      why = errno;
    close(fd);
    errno = why;
    return status;
}

void sk_mapfile_close(MapFile *f)
{
    if (f->map != NULL) munmap(f->map, f->data.n);
    *f = (MapFile){ .data = { "", 0 } };
}
