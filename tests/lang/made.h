// SPDX-License-Identifier: Apache-2.0
// made.h: the pack of the tests of src/lang, and one text analysed.
#ifndef SK_TESTS_LANG_MADE_H
#define SK_TESTS_LANG_MADE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "lang/token.h"

static Pack *pack;
static Arena arena;

// The pack that the build made of data/id.
static inline int open_pack(void **state)
{
    const char *why = NULL;
    (void)state;
    sk_arena_init(&arena, 64 << 20);
    if (sk_pack_open(&pack, SAKSI_BINARY_DIR "/packs/id.pack", &why) != SK_OK)
        fail_msg("%s", why);
    return 0;
}

static inline int close_pack(void **state)
{
    (void)state;
    sk_pack_close(pack);
    sk_arena_clear(&arena);
    return 0;
}

// Reads and analyses a text; lives until the next one.
static inline const Analysis *analyse(const char *text, const char *published)
{
    RawDoc raw = { .id = SK_STR("t"),
                   .bytes = sk_str_of(text),
                   .published = sk_str_of(published) };
    sk_arena_reset(&arena);
    Document *doc = SK_NEW(&arena, Document, 1);
    Analysis *an = SK_NEW(&arena, Analysis, 1);
    assert_int_equal(sk_text_read(&arena, pack, &raw, doc, NULL), SK_OK);
    assert_int_equal(sk_lang_analyse(&arena, pack, doc, an), SK_OK);
    return an;
}

#endif
