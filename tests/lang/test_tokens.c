// SPDX-License-Identifier: Apache-2.0
// test_tokens.c: where words begin and end, and what dirt does to them.
//
//   in    "Rumahnya dijual Rp9.000."
//   out   "Rumah nya dijual Rp 9.000 ."
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "lang/token.h"

#define PACK SAKSI_BINARY_DIR "/packs/id.pack"

typedef struct {
    Pack    *id;
    Arena    a;
    Document doc;
    Analysis an;
} Box;

static int open_box(void **state)
{
    const char *why;
    Box        *b = calloc(1, sizeof *b);
    if (!b || sk_pack_open(&b->id, PACK, &why) != SK_OK) return 1;
    sk_arena_init(&b->a, SIZE_MAX);
    *state = b;
    return 0;
}

static int close_box(void **state)
{
    Box *b = *state;
    sk_arena_clear(&b->a);
    sk_pack_close(b->id);
    free(b);
    return 0;
}

static void analyse(Box *b, Str text)
{
    RawDoc raw = { .id = SK_STR("t"), .bytes = text };
    sk_arena_reset(&b->a);
    assert_int_equal(sk_text_read(&b->a, b->id, &raw, &b->doc, NULL), SK_OK);
    b->an = (Analysis){ .doc = &b->doc };
    assert_int_equal(sk_lang_words(&b->a, b->id, &b->doc, &b->an), SK_OK);
}

// The words of `text`, a blank between them, " | " between sentences.
static void words_are(Box *b, const char *text, const char *words)
{
    analyse(b, sk_str_of(text));
    Buf out = sk_buf(&b->a);
    for (uint32_t s = 0; s < b->an.sents.n; s++) {
        if (s > 0) sk_buf_put(&out, SK_STR(" |"));
        for (uint32_t i = b->an.sents.v[s].beg; i < b->an.sents.v[s].end;
             i++) {
            if (out.n > 0) sk_buf_char(&out, ' ');
            sk_buf_put(&out, sk_word_form(&b->an, i));
        }
    }
    sk_buf_char(&out, '\0');
    assert_int_equal(out.status, SK_OK);
    assert_string_equal(out.p, words);
}

static void clitics_are_words(void **state)
{
    Box *b = *state;
    words_are(b, "Pasukannya merebut desa.", "Pasukan nya merebut desa .");
    words_are(b, "Apakah mereka kalah?", "Apa kah mereka kalah ?");
    words_are(b, "Warga melihat tankernya tadi.",
              "Warga melihat tanker nya tadi .");
    words_are(b, "Jenderal itu membela AS-nya.",
              "Jenderal itu membela AS nya .");
    words_are(b, "Baginya itulah bukunya.", "Bagi nya itulah buku nya .");
}

static void some_words_only_look_so(void **state)
{
    Box *b = *state;
    words_are(b, "Langkah-langkah itu bermasalah.",
              "Langkah-langkah itu bermasalah .");
    words_are(b, "Ia bertanya di sekolah.", "Ia bertanya di sekolah .");
    words_are(b, "Kabar dari Sanya dan Kenya.",
              "Kabar dari Sanya dan Kenya .");
    words_are(b, "Mereka bertemu sebelumnya.", "Mereka bertemu sebelumnya .");
}

static void numbers_and_marks(void **state)
{
    Box *b = *state;
    words_are(b, "Harganya Rp9.000 atau $5.", "Harga nya Rp 9.000 atau $ 5 .");
    words_are(b, "Luasnya 30 km\xC2\xB2 (24/9).",
              "Luas nya 30 km\xC2\xB2 ( 24/9 ) .");
    words_are(b, "Saham P&G dan F16 di Kompas.com.",
              "Saham P&G dan F16 di Kompas.com .");
}

static void dirt_is_read_on(void **state)
{
    Box *b = *state;
    words_are(b, "Tiga warga tewas.Dia selamat.",
              "Tiga warga tewas . | Dia selamat .");
    words_are(b, "RUMAHNYA DIBAKAR TENTARA", "RUMAH NYA DIBAKAR TENTARA");
    words_are(b, "tentara membakar rumahnya", "tentara membakar rumah nya");
}

// Every byte of a sentence that is no blank and no hyphen lies in one word.
static void check_words(const Box *b)
{
    for (uint32_t n = 0; n < b->an.sents.n; n++) {
        const Sentence *sent = &b->an.sents.v[n];
        uint32_t        behind = sent->span.beg;
        for (uint32_t i = sent->beg; i < sent->end; i++) {
            Span s = b->an.words.v[i].span;
            assert_true(s.beg >= behind && s.end > s.beg);
            for (uint32_t k = behind; k < s.beg; k++)
                assert_non_null(strchr(" \n\t-", b->doc.text.p[k]));
            behind = s.end;
        }
        assert_true(behind <= sent->span.end);
    }
}

// "tentara merebut desanya 1 tentara merebut desanya 2 …"
static Str long_text(uint32_t times)
{
    char  *p = malloc(times * 40);
    size_t n = 0;
    assert_non_null(p);
    for (uint32_t i = 0; i < times; i++)
        n += (size_t)sprintf(p + n, "tentara merebut desanya %u ", i);
    return (Str){ p, n };
}

// A sentence without an end: all its words are there, in sentences of bounded
// length, and twice the text takes at most a little over twice the memory.
static void long_sentences_are_linear(void **state)
{
    Box   *b = *state;
    size_t used[2];
    for (uint32_t k = 0; k < 2; k++) {
        uint32_t times = 2000 * (k + 1);
        Str      text = long_text(times);
        analyse(b, text);
        assert_int_equal(b->an.words.n, 5 * times);
        assert_true(b->an.sents.n >= text.n / 20000);
        check_words(b);
        used[k] = sk_arena_used(&b->a);
        free((char *)(uintptr_t)text.p);
    }
    assert_true(used[1] < used[0] * 5 / 2);
}

static void any_marks_give_words(void **state)
{
    static const char *const some[] = {
        "a",  "A",  "9", ".",  ",",   "-",        "'",
        "\"", "(",  ")", "&",  "_",   "%",        " ",
        " ",  "\n", "`", "Rp", "nya", "\xC2\xB2", "\xE2\x80\x9C"
    };
    Box     *b = *state;
    uint64_t x = 7;
    char     text[4000];
    for (int round = 0; round < 40; round++) {
        size_t n = 0;
        while (n < sizeof text - 4) {
            x = x * UINT64_C(6364136223846793005) + 1442695040888963407u;
            const char *z = some[(x >> 33) % (sizeof some / sizeof *some)];
            memcpy(text + n, z, strlen(z));
            n += strlen(z);
        }
        analyse(b, (Str){ text, n });
        check_words(b);
    }
}

#define BOXED(test) cmocka_unit_test_setup_teardown(test, open_box, close_box)

int main(void)
{
    const struct CMUnitTest tests[] = {
        BOXED(clitics_are_words),         BOXED(some_words_only_look_so),
        BOXED(numbers_and_marks),         BOXED(dirt_is_read_on),
        BOXED(long_sentences_are_linear), BOXED(any_marks_give_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
