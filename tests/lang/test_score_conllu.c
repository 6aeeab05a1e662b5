// SPDX-License-Identifier: Apache-2.0
// test_score_conllu.c: the measures on small trees, counted by hand.
//
// Each sentence is written short: "form~UPOS~head~rel", words of one surface
// token joined as "Rumahnya>Rumah~NOUN~2~nsubj+nya~PRON~1~nmod".
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "lang/score_conllu.h"

typedef struct {
    Arena       a;
    ConlluScore score;
    char        why[CONLLU_WHY];
} Box;

static int open_box(void **state)
{
    Box *b = calloc(1, sizeof *b);
    if (!b) return 1;
    sk_arena_init(&b->a, 1 << 22);
    *state = b;
    return 0;
}

static int close_box(void **state)
{
    Box *b = *state;
    sk_arena_clear(&b->a);
    free(b);
    return 0;
}

static void put_word(Buf *out, Str word, uint32_t id)
{
    Str col[6] = { { 0 } };
    for (int i = 0; word.p && i < 6; i++) col[i] = sk_str_cut(&word, '~');
    sk_buf_int(out, id);
    sk_buf_char(out, '\t');
    sk_buf_put(out, col[0]);
    sk_buf_char(out, '\t');
    sk_buf_put(out, col[5].n ? col[5] : SK_STR("_"));
    sk_buf_char(out, '\t');
    sk_buf_put(out, col[1]);
    sk_buf_put(out, SK_STR("\t_\t"));
    sk_buf_put(out, col[4].n ? col[4] : SK_STR("_"));
    sk_buf_char(out, '\t');
    sk_buf_put(out, col[2]);
    sk_buf_char(out, '\t');
    sk_buf_put(out, col[3]);
    sk_buf_put(out, SK_STR("\t_\t_\n"));
}

static void put_token(Buf *out, Str token, uint32_t *id)
{
    Str rest = token, form = sk_str_cut(&rest, '>');
    if (!rest.p) {
        put_word(out, token, ++*id);
        return;
    }
    uint32_t parts = 1;
    for (size_t i = 0; i < rest.n; i++) parts += rest.p[i] == '+';
    sk_buf_int(out, *id + 1);
    sk_buf_char(out, '-');
    sk_buf_int(out, *id + parts);
    sk_buf_char(out, '\t');
    sk_buf_put(out, form);
    sk_buf_put(out, SK_STR("\t_\t_\t_\t_\t_\t_\t_\t_\n"));
    while (rest.p) put_word(out, sk_str_cut(&rest, '+'), ++*id);
}

// Sentences are parted by line ends.
static Treebank bank(Box *b, const char *text)
{
    Buf      out = sk_buf(&b->a);
    Treebank tb;
    for (Str rest = sk_str_of(text); rest.p;) {
        uint32_t id = 0;
        for (Str line = sk_str_cut(&rest, '\n'); line.p;)
            put_token(&out, sk_str_cut(&line, ' '), &id);
        sk_buf_char(&out, '\n');
    }
    sk_treebank_init(&tb);
    assert_int_equal(
        sk_treebank_read(&b->a, &tb, sk_buf_str(&out), "t", b->why), SK_OK);
    return tb;
}

static SkStatus score(Box *b, const char *gold, const char *system)
{
    Treebank g = bank(b, gold), s = bank(b, system);
    return sk_conllu_score(&b->a, &g, &s, &b->score, b->why);
}

static void line_is(const Box *b, Measure m, uint64_t gold, uint64_t system,
                    uint64_t right)
{
    assert_int_equal(b->score.v[m].gold, gold);
    assert_int_equal(b->score.v[m].system, system);
    assert_int_equal(b->score.v[m].right, right);
}

#define GOLD                                                                  \
    "Desa~NOUN~3~nsubj:pass Qara~PROPN~1~flat direbut~VERB~0~root "           \
    "oleh~ADP~5~case tentara~NOUN~3~obl .~PUNCT~3~punct"

static void the_same_is_all_right(void **state)
{
    Box *b = *state;
    assert_int_equal(score(b, GOLD, GOLD), SK_OK);
    for (int m = 0; m < MEASURE_COUNT; m++)
        assert_int_equal(sk_score_f1(b->score.v[m]), 100000);
    line_is(b, MEASURE_CLAS, 4, 4, 4); // neither "oleh" nor the stop
}

static void each_measure_sees_its_fault(void **state)
{
    Box *b = *state;
    assert_int_equal(
        score(b, GOLD,
              "Desa~PROPN~3~nsubj Qara~PROPN~1~compound direbut~VERB~0~root "
              "oleh~ADP~5~mark tentara~NOUN~2~obl .~PUNCT~3~punct"),
        SK_OK);
    line_is(b, MEASURE_UPOS, 6, 6, 5);
    line_is(b, MEASURE_UAS, 6, 6, 5);
    line_is(b, MEASURE_LAS, 6, 6, 3);  // Desa (subtypes do not count), …
    line_is(b, MEASURE_CLAS, 4, 4, 2); // Desa, direbut
    line_is(b, MEASURE_MLAS, 4, 4, 1); // direbut: Desa's tag is wrong
}

static void function_words_count_with_their_heads(void **state)
{
    Box *b = *state;
    assert_int_equal(
        score(b, GOLD,
              "Desa~NOUN~3~nsubj:pass Qara~PROPN~1~flat direbut~VERB~0~root "
              "oleh~ADP~3~case tentara~NOUN~3~obl .~PUNCT~3~punct"),
        SK_OK);
    line_is(b, MEASURE_CLAS, 4, 4, 4);
    line_is(b, MEASURE_MLAS, 4, 4, 2); // tentara lost oleh, direbut got it
}

static void features_count_where_they_are_universal(void **state)
{
    Box *b = *state;
    assert_int_equal(score(b, "a~NOUN~0~root~Number=Sing|Own=Yes~x",
                           "a~NOUN~0~root~Number=Sing~y"),
                     SK_OK);
    line_is(b, MEASURE_UFEATS, 1, 1, 1);
    line_is(b, MEASURE_LEMMAS, 1, 1, 0);
    line_is(b, MEASURE_BLEX, 1, 1, 0);
    assert_int_equal(
        score(b, "a~NOUN~0~root~Number=Sing~_", "a~NOUN~0~root~Number=Plur~y"),
        SK_OK);
    line_is(b, MEASURE_UFEATS, 1, 1, 0);
    line_is(b, MEASURE_LEMMAS, 1, 1, 1); // gold has none
}

static void words_align_by_characters(void **state)
{
    Box *b = *state;
    assert_int_equal(score(b, "ke-~X~2~dep 4~NUM~0~root SM~X~2~dep",
                           "ke~X~3~dep -~X~3~dep 4~NUM~0~root SM~X~1~dep"),
                     SK_OK);
    line_is(b, MEASURE_TOKENS, 3, 4, 2);
    line_is(b, MEASURE_WORDS, 3, 4, 2);
    line_is(b, MEASURE_UAS, 3, 4, 1); // SM hangs on what aligns with nothing
    assert_int_equal(
        score(b, "a~X~0~root\nb~X~0~root", "a~X~0~root b~X~1~dep"), SK_OK);
    line_is(b, MEASURE_SENTENCES, 2, 1, 0);
    line_is(b, MEASURE_WORDS, 2, 2, 2);
}

static void words_of_one_token_align_by_form(void **state)
{
    Box *b = *state;
    assert_int_equal(
        score(
            b,
            "Rumahnya>Rumah~NOUN~3~nsubj+nya~PRON~1~nmod dibakar~VERB~0~root",
            "Rumahnya~NOUN~2~nsubj dibakar~VERB~0~root"),
        SK_OK);
    line_is(b, MEASURE_TOKENS, 2, 2, 2);
    line_is(b, MEASURE_WORDS, 3, 2, 1);
    assert_int_equal(
        score(
            b,
            "Rumahnya>Rumah~NOUN~3~nsubj+nya~PRON~1~nmod dibakar~VERB~0~root",
            "Rumahnya>Ru~X~3~dep+mah~X~3~dep+NYA~PRON~1~nmod "
            "dibakar~VERB~0~root"),
        SK_OK);
    line_is(b, MEASURE_WORDS, 3, 4, 2);
    line_is(b, MEASURE_UPOS, 3, 4, 2);
    line_is(b, MEASURE_LAS, 3, 4, 1);
}

static void other_text_is_refused(void **state)
{
    Box *b = *state;
    assert_int_equal(score(b, "ab~X~0~root", "ac~X~0~root"), SK_JSON);
    assert_non_null(strstr(b->why, "from byte 1 on"));
}

static void every_allocation_may_fail(void **state)
{
    Box     *b = *state;
    SkStatus status = SK_NOMEM;
    unsigned k = 0;
    Treebank g = bank(b, GOLD), s = bank(b, GOLD);
    while (status == SK_NOMEM && ++k < 400) {
        b->a.fail_in = k;
        status = sk_conllu_score(&b->a, &g, &s, &b->score, b->why);
    }
    b->a.fail_in = 0;
    assert_int_equal(status, SK_OK);
    assert_true(k > 20);
}

static NameWord name(NameKind kind, bool begin)
{
    return (NameWord){ .kind = (uint8_t)kind, .begin = begin };
}

static void names_count_by_span_and_kind(void **state)
{
    (void)state;
    NameScore n = { 0 };
    NameWord  gold[] = { name(NAME_PER, 1), name(NAME_PER, 0),
                         name(NAME_LOC, 1), name(NAME_LOC, 1), name(0, 0) };
    NameWord  same[] = { name(NAME_PER, 1), name(NAME_PER, 0),
                         name(NAME_LOC, 1), name(NAME_LOC, 0), name(0, 0) };
    NameWord  kind[] = { name(NAME_ORG, 1), name(NAME_ORG, 0),
                         name(NAME_LOC, 1), name(NAME_LOC, 1), name(0, 0) };
    sk_name_score_add(&n, gold, gold, 5);
    assert_int_equal(n.v[NAME_NONE].right, 3);
    n = (NameScore){ 0 };
    sk_name_score_add(&n, gold, same, 5);
    assert_int_equal(n.v[NAME_NONE].right, 1); // the place is too long
    assert_int_equal(n.v[NAME_NONE].system, 2);
    n = (NameScore){ 0 };
    sk_name_score_add(&n, gold, kind, 5);
    assert_int_equal(n.v[NAME_NONE].right, 2);
    assert_int_equal(n.v[NAME_PER].gold, 1);
    assert_int_equal(n.v[NAME_PER].system, 0);
    assert_int_equal(n.v[NAME_ORG].system, 1);
}

#define BOXED(test) cmocka_unit_test_setup_teardown(test, open_box, close_box)

int main(void)
{
    const struct CMUnitTest tests[] = {
        BOXED(the_same_is_all_right),
        BOXED(each_measure_sees_its_fault),
        BOXED(function_words_count_with_their_heads),
        BOXED(features_count_where_they_are_universal),
        BOXED(words_align_by_characters),
        BOXED(words_of_one_token_align_by_form),
        BOXED(other_text_is_refused),
        BOXED(every_allocation_may_fail),
        cmocka_unit_test(names_count_by_span_and_kind),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
