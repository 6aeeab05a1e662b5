// SPDX-License-Identifier: Apache-2.0
// reader.h: the bytes of an open file, as lines or whole, within a limit.
//
//     Reader r = { .fd = fd };
//     while ((got = sk_reader_line(&r, limit, &line)) != READ_END) …
//     sk_reader_close(&r);
#ifndef SK_TEXT_READER_H
#define SK_TEXT_READER_H

#include "base/str.h"

typedef struct {
    int      fd;
    char    *buf;      // heap
    size_t   cap;      // bytes
    size_t   beg, end; // what is read and not yet handed out
    bool     eof;
    int      error; // errno of a read that failed
    uint64_t count; // bytes read so far
} Reader;

typedef enum {
    READ_SOME,  // *out: borrowed until the next call
    READ_OVER,  // longer than the limit: passed over, never held
    READ_END,   // nothing is left
    READ_ERROR, // r->error says why
    READ_NOMEM,
} ReadKind;

// The next line, without its '\n'.
ReadKind sk_reader_line(Reader *r, size_t limit, Str *out);
// All that is left; an empty rest is READ_SOME with n == 0.
ReadKind sk_reader_rest(Reader *r, size_t limit, Str *out);
// The next byte without taking it, or -1 (end or error).
int  sk_reader_peek(Reader *r);
void sk_reader_close(Reader *r); // closes fd too, but not standard input

#endif
