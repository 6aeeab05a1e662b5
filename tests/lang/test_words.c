// SPDX-License-Identifier: Apache-2.0
// test_words.c: tokens, clitics, flags and classes of words.
//
//   in    "Pasukannya merebut Qara."
//   out   "Pasukan|nya|merebut|Qara|."
#include "made.h"

#include "base/utf8.h"

// The words of all sentences with | between, || between sentences.
static const char *words_of(const char *text)
{
    static char     out[1024];
    const Analysis *an = analyse(text, NULL);
    size_t          n = 0;
    for (uint32_t s = 0; s < an->sents.n; s++) {
        if (s > 0) out[n++] = '|';
        for (uint32_t i = an->sents.v[s].beg; i < an->sents.v[s].end; i++) {
            Str form = sk_word_form(an, i);
            if (n > 0) out[n++] = '|';
            assert_true(n + form.n + 2 < sizeof out);
            memcpy(out + n, form.p, form.n);
            n += form.n;
        }
    }
    out[n] = '\0';
    return out;
}

static void same(const char *text, const char *want)
{
    assert_string_equal(words_of(text), want);
}

static void tokens(void **state)
{
    (void)state;
    same("Ada 80.000 anak di sana (24/9).",
         "Ada|80.000|anak|di|sana|(|24/9|)|.");
    same("Situs Kompas.com menulis.", "Situs|Kompas.com|menulis|.");
    same("Pukul 14:30, 1,3 juta orang.", "Pukul|14:30|,|1,3|juta|orang|.");
    same("Ia kabur... lalu -- diam.", "Ia|kabur|...|lalu|--|diam|.");
    same("Ma'arif di Qur\u2019an.", "Ma'arif|di|Qur\u2019an|.");
    same("Anak-anak lari.", "Anak-anak|lari|.");
    same("Kapal A.S. tiba.", "Kapal|A.S.|tiba|.");
    same("Ia di Jl. Merdeka.", "Ia|di|Jl|.|Merdeka|.");
    same("Satu,dua;tiga", "Satu|,|dua|;|tiga");
    same("Harga Rp50 naik 10%.", "Harga|Rp|50|naik|10|%|.");
    same("(\"Tank!\")", "(|\"|Tank|!|\"|)");
    same("\u201cTank datang,\u201d kata dia.",
         "\u201c|Tank|datang|,|\u201d|kata|dia|.");
    same("2012-2015 dan 400-an orang", "2012-2015|dan|400-an|orang");
    same("-A' b- '", "-|A|'|b|-|'");
}

static void clitics(void **state)
{
    (void)state;
    same("Pasukannya merebut Qara.", "Pasukan|nya|merebut|Qara|.");
    same("Direbutnya desa itu.", "Direbut|nya|desa|itu|.");
    same("Di AS-nya mereka.", "Di|AS|nya|mereka|.");
    same("Kata Sonya kepada Hanya.", "Kata|Sonya|kepada|Hanya|.");
    same("Ia hanya bertanya.", "Ia|hanya|bertanya|.");
    same("Ambillah rumahmu.", "Ambil|lah|rumah|mu|.");
    same("Rumahnyalah itu.", "Rumah|nya|lah|itu|.");
}

// Clitics and their stems meet, and lie in the token, whatever its bytes.
static void spans_follow_each_other(void **state)
{
    static const char *const texts[] = {
        "Pasukannya merebut rumahnyalah.", "\u00c9-nya r\u00e9belnya!",
        "AS-nya, \u201cdi\u201d-nya...",   "a-nya -nya nya-nya--nya",
        "\u0130stanbulnya \u1E9Enya",
    };
    (void)state;
    for (size_t t = 0; t < sizeof texts / sizeof *texts; t++) {
        const Analysis *an = analyse(texts[t], NULL);
        uint32_t        behind = 0;
        for (uint32_t i = 0; i < an->words.n; i++) {
            Span s = an->words.v[i].span;
            assert_true(s.beg < s.end && s.beg >= behind);
            assert_true(s.end <= an->doc->text.n);
            assert_true(an->words.v[i].low.n > 0);
            behind = s.end;
        }
    }
}

static const Word *word(const Analysis *an, const char *form)
{
    for (uint32_t i = 0; i < an->words.n; i++) {
        if (sk_str_eq(sk_word_form(an, i), sk_str_of(form)))
            return &an->words.v[i];
    }
    fail_msg("no word %s", form);
    return NULL;
}

static void flags(void **state)
{
    (void)state;
    const Analysis *an = analyse("\"Tank AS-nya datang,\" kata al-Assad (60).",
                                 NULL);
    assert_int_equal(word(an, "Tank")->flags & (WORD_START | WORD_CAP),
                     WORD_START | WORD_CAP);
    assert_true(word(an, "AS")->flags & WORD_UPPER);
    assert_true(word(an, "AS")->flags & WORD_QUOTED);
    assert_false(word(an, "AS")->flags & WORD_START);
    assert_int_equal(word(an, "nya")->flags & (WORD_CLITIC | WORD_GLUED),
                     WORD_CLITIC | WORD_GLUED);
    assert_false(word(an, "kata")->flags & (WORD_QUOTED | WORD_CAP));
    assert_true(word(an, "al-Assad")->flags & WORD_CAP);
    assert_true(word(an, "60")->flags & WORD_DIGIT);
    assert_true(word(an, "60")->flags & WORD_GLUED);
}

static void a_quotation_ends_with_its_paragraph(void **state)
{
    (void)state;
    const Analysis *an = analyse("\u201cTank datang. Kami lari.\n\n"
                                 "Warga mengungsi.\n",
                                 NULL);
    assert_true(word(an, "lari")->flags & WORD_QUOTED);
    assert_false(word(an, "Warga")->flags & WORD_QUOTED);
}

static void classes(void **state)
{
    static const struct {
        const char *form;
        Upos        upos;
    } want[] = {
        { "Tentara", UPOS_NOUN },     { "Suriah", UPOS_PROPN },
        { "merebut", UPOS_VERB },     { "desa", UPOS_NOUN },
        { "di", UPOS_ADP },           { "dan", UPOS_CCONJ },
        { "25", UPOS_NUM },           { ",", UPOS_PUNCT },
        { "penyerangan", UPOS_NOUN },
    };
    (void)state;
    const Analysis *an = analyse("Tentara Suriah merebut 25 desa di Homs, "
                                 "dan penyerangan berlanjut.",
                                 NULL);
    for (size_t i = 0; i < sizeof want / sizeof *want; i++) {
        assert_string_equal(sk_upos_name((Upos)word(an, want[i].form)->upos),
                            sk_upos_name(want[i].upos));
    }
}

// Sentences part the words among themselves, in order and without a rest.
static void sentences_cover_all_words(void **state)
{
    (void)state;
    const Analysis *an = analyse("Qara direbut. Warga lari!\n\nTank datang.\n",
                                 NULL);
    uint32_t        behind = 0;
    assert_int_equal(an->sents.n, 3);
    for (uint32_t s = 0; s < an->sents.n; s++) {
        assert_int_equal(an->sents.v[s].beg, behind);
        behind = an->sents.v[s].end;
        assert_int_equal(an->sents.v[s].para, s == 2);
    }
    assert_int_equal(behind, an->words.n);
}

// A text of nothing but clitics outgrows the room that is made at first.
static void more_clitics_than_foreseen(void **state)
{
    enum { TIMES = 300 };
    static char text[TIMES * 10 + 1];
    (void)state;
    for (int i = 0; i < TIMES; i++) memcpy(text + 10 * i, "rumahnya, ", 10);
    const Analysis *an = analyse(text, NULL);
    assert_int_equal(an->words.n, 3 * TIMES);
    for (uint32_t i = 0; i < an->words.n; i += 3) {
        assert_true(sk_str_eq(an->words.v[i].low, SK_STR("rumah")));
        assert_true(sk_str_eq(an->words.v[i + 1].low, SK_STR("nya")));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tokens),
        cmocka_unit_test(clitics),
        cmocka_unit_test(spans_follow_each_other),
        cmocka_unit_test(flags),
        cmocka_unit_test(a_quotation_ends_with_its_paragraph),
        cmocka_unit_test(classes),
        cmocka_unit_test(sentences_cover_all_words),
        cmocka_unit_test(more_clitics_than_foreseen),
    };
    return cmocka_run_group_tests(tests, open_pack, close_pack);
}
