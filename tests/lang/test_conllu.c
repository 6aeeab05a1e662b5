// SPDX-License-Identifier: Apache-2.0
// test_conllu.c: treebanks and name files, good and broken, in memory.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "lang/conllu.h"

static const char TREE[] =
    "# newdoc id = a\n"
    "# sent_id = a-12\n"
    "# text = Rumahnya dibakar.\n"
    "# text_en = His house was burnt.\n"
    "1-2\tRumahnya\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "1\tRumah\trumah\tNOUN\tNN\tNumber=Sing\t3\tnsubj:pass\t_\t_\n"
    "2\tnya\tnya\tPRON\tPRP\t_\t1\tnmod\t_\t_\n"
    "3\tdibakar\tbakar\tVERB\tVB\tVoice=Pass\t0\troot\t_\tSpaceAfter=No\n"
    "4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n"
    "\n"
    "1\tLari\tlari\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\r\n"
    "1.1\t_\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "2\t!\t!\tPUNCT\t_\t_\t1\tpunct\t_\t_";

typedef struct {
    Arena    a;
    Treebank tb;
    NameText nt;
    char     why[CONLLU_WHY];
} Box;

static int open_box(void **state)
{
    Box *b = calloc(1, sizeof *b);
    sk_arena_init(&b->a, 1 << 20);
    *state = b;
    return b ? 0 : 1;
}

static int close_box(void **state)
{
    Box *b = *state;
    sk_treebank_close(&b->tb);
    sk_iob_close(&b->nt);
    sk_arena_clear(&b->a);
    free(b);
    return 0;
}

static void is(Str s, const char *z)
{
    assert_int_equal(s.n, strlen(z));
    assert_memory_equal(s.p, z, s.n);
}

static void reads_a_treebank(void **state)
{
    Box *b = *state;
    assert_int_equal(
        sk_treebank_read(&b->a, &b->tb, sk_str_of(TREE), "t", b->why), SK_OK);
    assert_int_equal(b->tb.sents.n, 2);
    assert_int_equal(b->tb.words.n, 6);
    assert_int_equal(b->tb.ranges.n, 1);
    const ConlluSent *s = b->tb.sents.v;
    is(s[0].id, "a-12");
    is(s[0].text, "Rumahnya dibakar.");
    assert_true(s[0].new_doc);
    assert_int_equal(s[0].line, 1);
    assert_int_equal(s[1].line, 11);
    const ConlluWord *w = b->tb.words.v;
    is(w[0].lemma, "rumah");
    is(w[0].rel, "nsubj:pass");
    assert_int_equal(w[0].head, 3);
    assert_int_equal(w[0].upos, UPOS_NOUN);
    assert_true(w[0].glued_next);
    assert_false(w[1].glued_next);
    assert_true(w[2].glued_next);
    assert_int_equal(w[1].feats.n, 0);
    is(b->tb.rels.names.v[w[5].rel_id], "punct");
    assert_int_equal(w[5].rel_id, w[3].rel_id);
    assert_int_equal(sk_treebank_fold(&b->tb, 0, 10), 2);
    assert_int_equal(sk_treebank_fold(&b->tb, 1, 10), 1);
    is(sk_treebank_text(&b->a, &b->tb, 1), "Lari!");
}

static void sets_the_text_from_tokens(void **state)
{
    Box *b = *state;
    Str  data = sk_str_of(strstr(TREE, "1-2"));
    assert_int_equal(sk_treebank_read(&b->a, &b->tb, data, "t", b->why),
                     SK_OK);
    is(sk_treebank_text(&b->a, &b->tb, 0), "Rumahnya dibakar.");
}

static void refuses(Box *b, const char *data, const char *why)
{
    sk_treebank_close(&b->tb);
    assert_int_equal(
        sk_treebank_read(&b->a, &b->tb, sk_str_of(data), "t", b->why),
        SK_JSON);
    assert_string_equal(b->why, why);
}

static void refuses_broken_files(void **state)
{
    Box *b = *state;
    refuses(b, "1\tA\t_\n", "t:1: a line wants ten columns");
    refuses(b, "\n2\tA\t_\tX\t_\t_\t0\troot\t_\t_\n",
            "t:2: the words of a sentence are not numbered 1, 2, 3");
    refuses(b, "1\tA\t_\tQ\t_\t_\t0\troot\t_\t_\n", "t:1: no UPOS tag");
    refuses(b, "1\tA\t_\tX\t_\t_\tz\troot\t_\t_\n",
            "t:1: the head is no number");
    refuses(b, "1\tA\t_\tX\t_\t_\t7\troot\t_\t_\n\n",
            "t:2: a head points out of the sentence above");
    refuses(b,
            "1-2\tA\t_\t_\t_\t_\t_\t_\t_\t_\n"
            "1\tA\t_\tX\t_\t_\t0\troot\t_\t_\n",
            "t:3: a range has too few words");
    refuses(b, "1\t \t_\tX\t_\t_\t0\troot\t_\t_\n", "t:1: a word has no form");
    refuses(b, "1-2\t\t_\t_\t_\t_\t_\t_\t_\t_\n", "t:1: a range has no form");
    refuses(b,
            "1-3\tAB\t_\t_\t_\t_\t_\t_\t_\t_\n"
            "1-2\tAB\t_\t_\t_\t_\t_\t_\t_\t_\n",
            "t:2: this range does not fit the words around it");
    assert_int_equal(sk_treebank_add(&b->a, &b->tb, "/nowhere/x", b->why),
                     SK_IO);
    assert_string_equal(b->why, "/nowhere/x: No such file or directory");
}

static void every_allocation_may_fail(void **state)
{
    Box     *b = *state;
    SkStatus status = SK_NOMEM;
    unsigned k = 1;
    for (; status == SK_NOMEM && k < 200; k++) {
        sk_arena_clear(&b->a);
        b->a.fail_in = k;
        sk_treebank_init(&b->tb);
        status = sk_treebank_read(&b->a, &b->tb, sk_str_of(TREE), "t", b->why);
    }
    b->a.fail_in = 0;
    assert_int_equal(status, SK_OK);
    assert_true(k > 4);
}

static void reads_names_of_both_forms(void **state)
{
    Box *b = *state;
    assert_int_equal(
        sk_iob_read(
            &b->a, &b->nt,
            SK_STR(
                "Pasukan NOUN O\nTentara PROPN B-ORG\nSuriah PROPN I-ORG\n\n"
                "Qara PROPN B-LOC\n. PUNCT O\n"),
            "n", b->why),
        SK_OK);
    assert_int_equal(
        sk_iob_read(&b->a, &b->nt,
                    SK_STR("bung\tO\namir\tI-PPL\nbola\tB-EVT\nsolo\tB-PLC\n"),
                    "m", b->why),
        SK_OK);
    assert_int_equal(b->nt.sents.n, 3);
    const NameWord *w = b->nt.words.v;
    assert_int_equal(w[0].kind, NAME_NONE);
    assert_int_equal(w[0].upos, UPOS_NOUN);
    assert_int_equal(w[1].begin, 1);
    assert_int_equal(w[2].kind, NAME_ORG);
    assert_int_equal(w[2].begin, 0);
    assert_int_equal(w[6].kind, NAME_PER);
    assert_int_equal(w[6].begin, 1); // an I- that follows nothing
    assert_int_equal(w[6].upos, UPOS_COUNT);
    assert_int_equal(w[7].kind, NAME_NONE);
    assert_int_equal(w[8].kind, NAME_LOC);
    assert_false(b->nt.sents.v[1].lower);
    assert_true(b->nt.sents.v[2].lower);
    assert_int_equal(
        sk_iob_read(&b->a, &b->nt, SK_STR("a O\nb C-PER\n"), "k", b->why),
        SK_JSON);
    assert_string_equal(b->why, "k:2: wants a word and its tag");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reads_a_treebank, open_box, close_box),
        cmocka_unit_test_setup_teardown(sets_the_text_from_tokens, open_box,
                                        close_box),
        cmocka_unit_test_setup_teardown(refuses_broken_files, open_box,
                                        close_box),
        cmocka_unit_test_setup_teardown(every_allocation_may_fail, open_box,
                                        close_box),
        cmocka_unit_test_setup_teardown(reads_names_of_both_forms, open_box,
                                        close_box),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
