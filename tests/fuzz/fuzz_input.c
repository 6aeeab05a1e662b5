// SPDX-License-Identifier: Apache-2.0
// fuzz_input.c: any bytes as a file of JSON Lines, as a plain file, and as
// standard input's. The first byte chooses the limit for one document. What
// must hold: it comes to an end; every document has an id, words and a place;
// what is bad has a message of one line; nothing is longer than the limit.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/utf8.h"
#include "text/input.h"
#include "text/jsonline.h"
#include "text/reader.h"

#include <jansson.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void must(bool holds)
{
    if (!holds) abort();
}

static int file_of(const uint8_t *data, size_t n)
{
    int fd = memfd_create("fuzz", MFD_CLOEXEC);
    must(fd >= 0);
    must(n == 0 || write(fd, data, n) == (ssize_t)n);
    must(lseek(fd, 0, SEEK_SET) == 0);
    return fd;
}

static void read_path(const char *path, size_t n, size_t max)
{
    InputOptions opt = { .max_document = max };
    Input       *in = sk_input_open(&path, 1, &opt);
    InputItem    item;
    InputKind    kind;
    size_t       items = 0;
    must(in != NULL);
    while ((kind = sk_input_next(in, &item)) != INPUT_END) {
        must(items++ <= n && item.where.n > 0);
        must(kind == INPUT_BAD ? item.status != SK_OK : item.status == SK_OK);
        if (kind == INPUT_BAD) {
            must(item.msg[0] != 0 && strchr(item.msg, '\n') == NULL);
            continue;
        }
        must(item.raw.id.n > 0 && item.raw.bytes.n > 0);
        must(item.raw.bytes.n <= max);
    }
    must(items > 0 || n > 0);
    sk_input_close(in);
}

// The lines of the reader put together are the bytes, whatever the limit.
static void read_lines(const uint8_t *data, size_t n, size_t max)
{
    Reader   r = { .fd = file_of(data, n) };
    Str      line = { 0 };
    ReadKind got;
    size_t   at = 0;
    while ((got = sk_reader_line(&r, max, &line)) != READ_END) {
        const uint8_t *nl = memchr(data + at, '\n', n - at);
        size_t         len = nl != NULL ? (size_t)(nl - data) - at : n - at;
        must(got == (len > max ? READ_OVER : READ_SOME));
        if (got == READ_SOME)
            must(line.n == len && memcmp(line.p, data + at, len) == 0);
        at += len + (nl != NULL);
    }
    must(at == n && r.count == n);
    sk_reader_close(&r);
}

static void read_one(const uint8_t *data, size_t n, size_t max)
{
    RawDoc   raw;
    json_t  *json;
    char     digits[24], why[160] = "";
    Str      line = { n > 0 ? (const char *)data : "", n };
    SkStatus s = sk_jsonline_read(line, max, &raw, &json, digits, why);
    must((s == SK_OK) == (json != NULL) && (s == SK_OK) == (why[0] == 0));
    if (s == SK_OK) must(sk_utf8_check(raw.bytes) == SIZE_MAX);
    json_decref(json);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    char folder[] = "/tmp/saksi-fuzz-XXXXXX";
    must(mkdtemp(folder) != NULL);
    size_t max = n > 0 ? data[0] + 1u : 1;
    char   path[64], link[64];
    int    fd = file_of(data, n);
    (void)snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    (void)snprintf(link, sizeof link, "%s/x.jsonl", folder);
    must(symlink(path, link) == 0);
    read_path(link, n, max);
    must(lseek(fd, 0, SEEK_SET) == 0);
    read_path(path, n, max);
    must(unlink(link) == 0 && rmdir(folder) == 0 && close(fd) == 0);
    read_lines(data, n, max);
    read_one(data, n, max);
    return 0;
}
