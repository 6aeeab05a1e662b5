// SPDX-License-Identifier: Apache-2.0
// buf.h: text that grows, and JSON written into it.
//
// A Buf is "sticky": after a failed allocation the writers do nothing, and
// the one status at the end tells (SQLite's FTS5 does so). The JSON writers set
// the commas; after plain text (a line end between two values) none is set.
//
//     Buf b = sk_buf(a);
//     sk_json_open(&b, '{');
//     sk_json_key(&b, "kind"); sk_json_str(&b, SK_STR("event"));
//     sk_json_close(&b, '}');                          {"kind":"event"}
//     SK_TRY(b.status);
#ifndef SK_BASE_BUF_H
#define SK_BASE_BUF_H

#include "base/str.h"

typedef struct {
    Arena   *a;
    char    *p;
    size_t   n, cap;
    SkStatus status;
    bool     comma; // JSON: the next value or key wants a comma before it
} Buf;

Buf  sk_buf(Arena *a);
void sk_buf_reserve(Buf *b, size_t n); // room for n more bytes, at once
Str  sk_buf_str(const Buf *b); // what is in it; borrowed until the next write
void sk_buf_put(Buf *b, Str s);
void sk_buf_char(Buf *b, char c);
void sk_buf_int(Buf *b, int64_t n);
void sk_buf_hex(Buf *b, const uint8_t *bytes, size_t n);
// value/100,000 as a decimal without needless zeros: 3420000 -> 34.2
void sk_buf_e5(Buf *b, int32_t value);

void sk_json_open(Buf *b, char bracket);  // '{' or '['
void sk_json_close(Buf *b, char bracket); // '}' or ']'
void sk_json_key(Buf *b, const char *key);
// Escapes what JSON wants escaped; invalid UTF-8 becomes U+FFFD.
void sk_json_str(Buf *b, Str s);
void sk_json_str_or_null(Buf *b, Str s); // null where s.p is NULL
void sk_json_int(Buf *b, int64_t n);
void sk_json_e5(Buf *b, int32_t value);
void sk_json_bool(Buf *b, bool yes);
void sk_json_null(Buf *b);
void sk_json_raw(Buf *b, Str json); // a whole value that is JSON already
void sk_json_span(Buf *b, Span s);  // [beg,end]

#endif
