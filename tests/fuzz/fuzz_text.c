// SPDX-License-Identifier: Apache-2.0
// fuzz_text.c: any bytes as an article. What must hold: the promises of a
// Document (tests/text/made.h); what is refused is refused for its bytes; it can
// be printed.
#include "../text/made.h"

#include "base/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static Pack *text_pack(void)
{
    static Pack *pack; // made once for the process
    if (pack == NULL) pack = make_text_pack();
    if (pack == NULL) abort();
    return pack;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    Arena    a;
    Document d;
    size_t   at = 0;
    Str      bytes = { n > 0 ? (const char *)data : "", n };
    RawDoc   raw = { .id = SK_STR("f"), .bytes = bytes, .published = bytes };
    sk_arena_init(&a, 64 * n + (8 << 20));
    SkStatus status = sk_text_read(&a, text_pack(), &raw, &d, &at);
    bool     zero = n > 0 && memchr(bytes.p, 0, n) != NULL;
    bool     utf8 = sk_utf8_check(bytes) == SIZE_MAX;
    must_hold((status == SK_BINARY) == zero, "zero bytes are no text");
    must_hold((status == SK_OK) == (!zero && utf8), "text is read");
    if (status == SK_OK) {
        check_document(&d);
        must_hold(sk_utf8_check(d.text) == SIZE_MAX, "the text is UTF-8");
        Buf b = sk_buf(&a);
        sk_text_print(&b, &d, true);
        must_hold(b.status == SK_OK, "it can be printed");
    } else {
        must_hold(at < n, "the bad byte is in the text");
    }
    sk_arena_clear(&a);
    return 0;
}
