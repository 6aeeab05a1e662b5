// SPDX-License-Identifier: Apache-2.0
// test_morph.c: roots and voices of Indonesian word forms.
#include "made.h"

static const struct {
    const char *form, *root;
    Voice       voice;
} FORMS[] = {
    // meN-: active
    { "merebut", "rebut", VOICE_ACT },
    { "menyerang", "serang", VOICE_ACT },
    { "membunuh", "bunuh", VOICE_ACT },
    { "menembak", "tembak", VOICE_ACT },
    { "memukul", "pukul", VOICE_ACT },
    { "menguasai", "kuasa", VOICE_ACT },
    { "mengepung", "kepung", VOICE_ACT },
    { "menangkap", "tangkap", VOICE_ACT },
    { "mengebom", "bom", VOICE_ACT },
    { "mengancam", "ancam", VOICE_ACT },
    { "menewaskan", "tewas", VOICE_ACT },
    { "melukai", "luka", VOICE_ACT },
    { "menuduh", "tuduh", VOICE_ACT },
    { "mengirim", "kirim", VOICE_ACT },
    { "menghancurkan", "hancur", VOICE_ACT },
    { "meledakkan", "ledak", VOICE_ACT },
    { "meluncurkan", "luncur", VOICE_ACT },
    { "melancarkan", "lancar", VOICE_ACT },
    { "mempertahankan", "tahan", VOICE_ACT },
    { "mendukung", "dukung", VOICE_ACT },
    { "menolak", "tolak", VOICE_ACT },
    { "mengutuk", "kutuk", VOICE_ACT },
    { "menculik", "culik", VOICE_ACT },
    { "menyandera", "sandera", VOICE_ACT },
    { "mengusir", "usir", VOICE_ACT },
    { "memasuki", "masuk", VOICE_ACT },
    { "menduduki", "duduk", VOICE_ACT },
    { "membakar", "bakar", VOICE_ACT },
    { "memblokade", "blokade", VOICE_ACT },
    { "mengerahkan", "kerah", VOICE_ACT },
    { "menyatakan", "nyata", VOICE_ACT },
    { "menyebut", "sebut", VOICE_ACT },
    { "menulis", "tulis", VOICE_ACT },
    // di-: passive
    { "direbut", "rebut", VOICE_PASS },
    { "diserang", "serang", VOICE_PASS },
    { "dibunuh", "bunuh", VOICE_PASS },
    { "ditembak", "tembak", VOICE_PASS },
    { "dikuasai", "kuasa", VOICE_PASS },
    { "dikepung", "kepung", VOICE_PASS },
    { "ditangkap", "tangkap", VOICE_PASS },
    { "ditahan", "tahan", VOICE_PASS },
    { "dilaporkan", "lapor", VOICE_PASS },
    { "dikerahkan", "kerah", VOICE_PASS },
    { "dievakuasi", "evakuasi", VOICE_PASS },
    { "dipertahankan", "tahan", VOICE_PASS },
    // ter-: it happens to one
    { "terbunuh", "bunuh", VOICE_ACCIDENT },
    { "tertembak", "tembak", VOICE_ACCIDENT },
    { "terluka", "luka", VOICE_ACCIDENT },
    { "terkepung", "kepung", VOICE_ACCIDENT },
    // ber- and nouns: no voice
    { "bertempur", "tempur", VOICE_NONE },
    { "berperang", "perang", VOICE_NONE },
    { "bertemu", "temu", VOICE_NONE },
    { "berlindung", "lindung", VOICE_NONE },
    { "pertempuran", "tempur", VOICE_NONE },
    { "penyerangan", "serang", VOICE_NONE },
    { "pengeboman", "bom", VOICE_NONE },
    { "penangkapan", "tangkap", VOICE_NONE },
    { "pemberontak", "berontak", VOICE_NONE },
    { "perebutan", "rebut", VOICE_NONE },
    { "kematian", "mati", VOICE_NONE },
    { "pembunuhan", "bunuh", VOICE_NONE },
    { "ledakan", "ledak", VOICE_NONE },
    // reduplication
    { "serang-menyerang", "serang", VOICE_ACT },
    // roots stay what they are, whatever they begin or end with
    { "tewas", "tewas", VOICE_NONE },
    { "perang", "perang", VOICE_NONE },
    { "desa", "desa", VOICE_NONE },
    { "dinas", "dinas", VOICE_NONE },
    { "teror", "teror", VOICE_NONE },
    { "menteri", "menteri", VOICE_NONE },
    { "senjata", "senjata", VOICE_NONE },
};

static void roots_and_voices(void **state)
{
    int wrong = 0;
    (void)state;
    for (size_t i = 0; i < sizeof FORMS / sizeof *FORMS; i++) {
        char text[64];
        snprintf(text, sizeof text, "Ia %s.", FORMS[i].form);
        const Analysis *an = analyse(text, NULL);
        const Word     *w = &an->words.v[1];
        if (sk_str_eq(w->root, sk_str_of(FORMS[i].root)) &&
            w->voice == FORMS[i].voice)
            continue;
        print_error("%s: root %.*s, voice %d\n", FORMS[i].form, (int)w->root.n,
                    w->root.p, w->voice);
        wrong++;
    }
    assert_int_equal(wrong, 0);
}

// Whatever the bytes, a way has between 3 bytes and what fits.
static void odd_forms_do_no_harm(void **state)
{
    static const char *const odd[] = {
        "a",
        "me",
        "di",
        "meng",
        "diper",
        "ber-",
        "-an",
        "ke-an",
        "memper",
        "menge",
        "--",
        "an-an",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "memperkan",
        "nga-nga-nga",
        "mem-mem",
    };
    Lexicon lx;
    (void)state;
    sk_arena_reset(&arena);
    assert_int_equal(sk_lexicon_open(&arena, pack, &lx), SK_OK);
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        Morph m = sk_morph(&lx, sk_str_of(odd[i]));
        assert_true(m.n == 0 || (m.n >= 3 && m.n < sizeof m.root));
        assert_true(m.n == 0 || m.affix != 0);
    }
}

static void suffixes(void **state)
{
    (void)state;
    assert_true(sk_morph_suffix(pack, SK_STR("an")));
    assert_false(sk_morph_suffix(pack, SK_STR("me")));
    assert_false(sk_morph_suffix(pack, SK_STR("")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(roots_and_voices),
        cmocka_unit_test(odd_forms_do_no_harm),
        cmocka_unit_test(suffixes),
    };
    return cmocka_run_group_tests(tests, open_pack, close_pack);
}
