// SPDX-License-Identifier: Apache-2.0
// buf.c: text that grows, and JSON written into it.
//
//   in    sk_json_open(&b, '['); sk_json_int(&b, 1); sk_json_null(&b);
//         sk_json_close(&b, ']');
//   out   [1,null]
//
// The JSON writers go through `append`, which leaves the comma flag alone; the
// plain ones clear it. Numbers are written digit by digit, without printf.
#include "base/buf.h"

#include "base/utf8.h"

enum { FIRST_CAP = 256 };

static const char hex_digits[] = "0123456789abcdef";

Buf sk_buf(Arena *a) { return (Buf){ .a = a }; }

Str sk_buf_str(const Buf *b)
{
    return (Str){ b->p == NULL ? "" : b->p, b->n };
}

// Makes room for n more bytes; false once the Buf has failed.
static bool make_room(Buf *b, size_t n)
{
    if (b->status != SK_OK) return false;
    if (n <= b->cap - b->n) return true;
    size_t cap = b->cap == 0 ? FIRST_CAP : b->cap * 2;
    if (n > SIZE_MAX / 4 || b->cap > SIZE_MAX / 4) {
        b->status = SK_LIMIT;
        return false;
    }
    if (cap < b->n + n) cap = b->n + n;
    char *p = SK_NEW(b->a, char, cap);
    if (p == NULL) {
        b->status = sk_arena_status(b->a);
        return false;
    }
    if (b->n > 0) memcpy(p, b->p, b->n);
    b->p = p;
    b->cap = cap;
    return true;
}

void sk_buf_reserve(Buf *b, size_t n) { (void)make_room(b, n); }

static void append(Buf *b, const char *p, size_t n)
{
    if (n == 0 || !make_room(b, n)) return;
    memcpy(b->p + b->n, p, n);
    b->n += n;
}

static void append_int(Buf *b, int64_t value)
{
    char     digits[20];
    size_t   at = sizeof digits;
    uint64_t left = value < 0 ? -(uint64_t)value : (uint64_t)value;
    do {
        digits[--at] = (char)('0' + left % 10);
        left /= 10;
    } while (left > 0);
    if (value < 0) append(b, "-", 1);
    append(b, digits + at, sizeof digits - at);
}

static void append_e5(Buf *b, int32_t value)
{
    int64_t left = value < 0 ? -(int64_t)value : value;
    if (value < 0) append(b, "-", 1);
    append_int(b, left / 100000);
    left %= 100000;
    if (left == 0) return;
    append(b, ".", 1);
    for (int64_t unit = 10000; left > 0; unit /= 10) {
        char digit = (char)('0' + left / unit);
        append(b, &digit, 1);
        left %= unit;
    }
}

void sk_buf_put(Buf *b, Str s)
{
    append(b, s.p, s.n);
    b->comma = false;
}

void sk_buf_char(Buf *b, char c)
{
    append(b, &c, 1);
    b->comma = false;
}

void sk_buf_int(Buf *b, int64_t n)
{
    append_int(b, n);
    b->comma = false;
}

void sk_buf_hex(Buf *b, const uint8_t *bytes, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        char two[] = { hex_digits[bytes[i] >> 4], hex_digits[bytes[i] & 15] };
        append(b, two, sizeof two);
    }
    b->comma = false;
}

void sk_buf_e5(Buf *b, int32_t value)
{
    append_e5(b, value);
    b->comma = false;
}

// Before a value or a key: the comma where one is due. A comma is due after
// whatever comes now; sk_json_open and sk_json_key take that back.
static void begin_item(Buf *b)
{
    if (b->comma) append(b, ",", 1);
    b->comma = true;
}

void sk_json_open(Buf *b, char bracket)
{
    begin_item(b);
    append(b, &bracket, 1);
    b->comma = false;
}

void sk_json_close(Buf *b, char bracket)
{
    append(b, &bracket, 1);
    b->comma = true;
}

// Writes the escape of a character under U+0020, a quote or a backslash.
static void append_escape(Buf *b, uint8_t c)
{
    static const char plain[] = "\"\\\b\f\n\r\t";
    static const char letters[] = "\"\\bfnrt";
    const char       *hit = c == 0 ? NULL : strchr(plain, c);
    if (hit != NULL) {
        char two[] = { '\\', letters[hit - plain] };
        append(b, two, sizeof two);
        return;
    }
    char six[] = {
        '\\', 'u', '0', '0', hex_digits[c >> 4], hex_digits[c & 15]
    };
    append(b, six, sizeof six);
}

static bool wants_escape(uint8_t c)
{
    return c < 0x20 || c == '"' || c == '\\';
}

static void append_quoted(Buf *b, Str s)
{
    append(b, "\"", 1);
    size_t done = 0; // what is before it has been written
    for (size_t at = 0; at < s.n;) {
        size_t   from = at;
        uint32_t cp = sk_utf8_next(s, &at);
        bool     escape = cp < 0x80 && wants_escape((uint8_t)cp);
        bool     broken = cp == 0xFFFD && at - from == 1;
        if (!escape && !broken) continue;
        append(b, s.p + done, from - done);
        if (escape) {
            append_escape(b, (uint8_t)cp);
        } else {
            append(b, "\xEF\xBF\xBD", 3);
        }
        done = at;
    }
    if (s.n > done) append(b, s.p + done, s.n - done);
    append(b, "\"", 1);
}

void sk_json_key(Buf *b, const char *key)
{
    begin_item(b);
    append_quoted(b, sk_str_of(key));
    append(b, ":", 1);
    b->comma = false;
}

void sk_json_str(Buf *b, Str s)
{
    begin_item(b);
    append_quoted(b, s);
}

void sk_json_str_or_null(Buf *b, Str s)
{
    if (s.p == NULL) {
        sk_json_null(b);
    } else {
        sk_json_str(b, s);
    }
}

void sk_json_int(Buf *b, int64_t n)
{
    begin_item(b);
    append_int(b, n);
}

void sk_json_e5(Buf *b, int32_t value)
{
    begin_item(b);
    append_e5(b, value);
}

void sk_json_bool(Buf *b, bool yes)
{
    begin_item(b);
    if (yes) {
        append(b, "true", 4);
    } else {
        append(b, "false", 5);
    }
}

void sk_json_null(Buf *b)
{
    begin_item(b);
    append(b, "null", 4);
}

void sk_json_raw(Buf *b, Str json)
{
    begin_item(b);
    append(b, json.p, json.n);
}

void sk_json_span(Buf *b, Span s)
{
    sk_json_open(b, '[');
    sk_json_int(b, s.beg);
    sk_json_int(b, s.end);
    sk_json_close(b, ']');
}
