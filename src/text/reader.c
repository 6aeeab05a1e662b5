// SPDX-License-Identifier: Apache-2.0
// reader.c: the bytes of an open file, as lines or whole, within a limit.
//
//   in    a file of 3 lines, the second one of 200 MB; limit 16 MiB
//   out   READ_SOME line 1, READ_OVER, READ_SOME line 3, READ_END
//
// One buffer on the heap, which grows no farther than the limit asks for. A
// line that is longer is read and forgotten piece by piece.
#include "text/reader.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

enum { FIRST = 64 << 10 }; // bytes of the buffer at first

// Makes room for more bytes behind r->end.
static bool make_room(Reader *r)
{
    if (r->beg == r->end) r->beg = r->end = 0;
    if (r->end < r->cap) return true;
    if (r->beg > r->cap / 2) {
        memmove(r->buf, r->buf + r->beg, r->end - r->beg);
        r->end -= r->beg;
        r->beg = 0;
        return true;
    }
    size_t cap = r->cap == 0 ? FIRST : r->cap * 2;
    char  *buf = realloc(r->buf, cap);
    if (buf == NULL) return false;
    r->buf = buf;
    r->cap = cap;
    return true;
}

// Reads more; READ_SOME where bytes came.
static ReadKind fill(Reader *r)
{
    if (r->eof) return r->error != 0 ? READ_ERROR : READ_END;
    if (!make_room(r)) return READ_NOMEM;
    ssize_t n;
    do n = read(r->fd, r->buf + r->end, r->cap - r->end);
    while (n < 0 && errno == EINTR);
    if (n < 0) {
        r->error = errno;
        r->eof = true;
        return READ_ERROR;
    }
    r->eof = n == 0;
    r->end += (size_t)n;
    r->count += (uint64_t)n;
    return n == 0 ? READ_END : READ_SOME;
}

// Reads and forgets up to behind the next '\n', or to the end.
static ReadKind skip_line(Reader *r)
{
    for (;;) {
        size_t n = r->end - r->beg;
        char  *nl = n > 0 ? memchr(r->buf + r->beg, '\n', n) : NULL;
        if (nl != NULL) {
            r->beg = (size_t)(nl - r->buf) + 1;
            return READ_OVER;
        }
        r->beg = r->end = 0;
        ReadKind got = fill(r);
        if (got == READ_END) return READ_OVER;
        if (got != READ_SOME) return got;
    }
}

static ReadKind hand_out(Reader *r, size_t n, size_t gap, Str *out)
{
    *out = (Str){ r->buf + r->beg, n };
    r->beg += n + gap;
    return READ_SOME;
}

ReadKind sk_reader_line(Reader *r, size_t limit, Str *out)
{
    for (size_t seen = 0;;) {
        size_t      n = r->end - r->beg;
        const char *from = n > 0 ? r->buf + r->beg : "";
        const char *nl = memchr(from + seen, '\n', n - seen);
        size_t      line = nl != NULL ? (size_t)(nl - from) : n;
        if (line > limit) return skip_line(r);
        if (nl != NULL) return hand_out(r, line, 1, out);
        seen = n;
        ReadKind got = fill(r);
        if (got == READ_SOME) continue;
        if (got == READ_END && n > 0) return hand_out(r, n, 0, out);
        return got;
    }
}

ReadKind sk_reader_rest(Reader *r, size_t limit, Str *out)
{
    for (;;) {
        if (r->end - r->beg > limit) {
            do r->beg = r->end = 0;
            while (fill(r) == READ_SOME);
            return r->error != 0 ? READ_ERROR : READ_OVER;
        }
        ReadKind got = fill(r);
        if (got == READ_SOME) continue;
        if (got != READ_END) return got;
        if (r->end == r->beg)
            *out = SK_STR("");
        else
            (void)hand_out(r, r->end - r->beg, 0, out);
        return READ_SOME;
    }
}

int sk_reader_peek(Reader *r)
{
    if (r->beg == r->end && fill(r) != READ_SOME) return -1;
    return (uint8_t)r->buf[r->beg];
}

void sk_reader_close(Reader *r)
{
    free(r->buf);
    if (r->fd > STDIN_FILENO) (void)close(r->fd);
    *r = (Reader){ .fd = -1 };
}
