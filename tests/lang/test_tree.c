// SPDX-License-Identifier: Apache-2.0
// test_tree.c: a document's words through a model, whatever the model knows.
//
// The model is taught for one epoch: its trees may be wrong, but they must be
// trees, lie in their sentences, and be printed so that they can be read.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <stdlib.h>

#include "lang/quant.h"
#include "lang/score_conllu.h"
#include "lang/teach.h"
#include "lang/tree.h"

#define TREES SAKSI_SOURCE_DIR "/tests/lang/tiny.conllu"
#define NAMES SAKSI_SOURCE_DIR "/tests/lang/tiny-names.txt"
#define MODEL SAKSI_BINARY_DIR "/tree-test.model"
#define PACK  SAKSI_BINARY_DIR "/packs/id.pack"

static void teach(Arena *a, Corpus *c)
{
    char           why[CONLLU_WHY] = "";
    Net            net;
    Course         course = SK_COURSE_DEFAULTS;
    const TreeFile f = { .path = TREES };
    sk_corpus_init(a, c);
    assert_int_equal(sk_corpus_trees(c, &f, why), SK_OK);
    assert_int_equal(sk_corpus_names(c, NAMES, TASK_NAMES, false, why), SK_OK);
    assert_int_equal(sk_corpus_rows(c), SK_OK);
    const NetShape shape = { .n_words = c->n_rows,
                             .n_rels = c->n_rels,
                             .rel_cols = (c->n_rels + 15) & ~15u };
    NetFile        state = { .shape = shape,
                             .keys = c->keys,
                             .counts = c->counts,
                             .rels = c->tb.rels.names.v };
    course.epochs = 1;
    course.batch = 60;
    assert_int_equal(sk_net_new(a, &shape, 7, &net), SK_OK);
    assert_int_equal(sk_teach(&course, c, &state, &net), SK_OK);
    assert_int_equal(sk_quant_write(MODEL, c, &net), SK_OK);
}

static int set_up(void **state)
{
    Arena  a;
    Corpus c;
    (void)state;
    sk_arena_init(&a, (size_t)1 << 30);
    teach(&a, &c);
    sk_corpus_close(&c);
    sk_arena_clear(&a);
    return 0;
}

typedef struct {
    Pack       *id;
    Engine      e;
    EngineWork *w;
    Arena       a;
    Document    doc;
    Analysis    an;
} Box;

static int open_box(void **state)
{
    const char *why;
    Box        *b = calloc(1, sizeof *b);
    if (!b || sk_pack_open(&b->id, PACK, &why) != SK_OK ||
        sk_engine_open(&b->e, MODEL) != SK_OK)
        return 1;
    b->w = sk_engine_work_new();
    sk_arena_init(&b->a, SIZE_MAX);
    *state = b;
    return b->w ? 0 : 1;
}

static int close_box(void **state)
{
    Box *b = *state;
    sk_arena_clear(&b->a);
    sk_engine_work_free(b->w);
    sk_engine_close(&b->e);
    sk_pack_close(b->id);
    free(b);
    return 0;
}

static SkStatus analyse(Box *b, Str text)
{
    RawDoc raw = { .id = SK_STR("t"), .bytes = text };
    SK_TRY(sk_text_read(&b->a, b->id, &raw, &b->doc, NULL));
    SK_TRY(sk_lang_analyse(&b->a, b->id, &b->doc, &b->an));
    return sk_lang_trees(&b->a, &b->e, b->w, &b->an);
}

// One root a sentence; every word reaches it; names begin before they go on.
static void check_sentence(const Box *b, const Sentence *s)
{
    uint32_t    roots = 0;
    const Link *l = b->an.links;
    for (uint32_t i = s->beg; i < s->end; i++) {
        roots += l[i].head == i;
        assert_in_range(l[i].head, s->beg, s->end - 1);
        assert_true(l[i].rel.n > 0);
        assert_true(b->an.words.v[i].upos < UPOS_COUNT);
        assert_in_range(l[i].name, 0, NAME_COUNT - 1);
        bool goes_on = l[i].name != NAME_NONE && !l[i].begins;
        assert_true(!goes_on || (i > s->beg && l[i - 1].name == l[i].name));
        uint32_t at = i, steps = 0;
        while (l[at].head != at && steps++ < s->end - s->beg) at = l[at].head;
        assert_int_equal(l[at].head, at);
    }
    assert_int_equal(roots, s->end > s->beg ? 1 : 0);
}

static void check_all(const Box *b)
{
    for (uint32_t s = 0; s < b->an.sents.n; s++)
        check_sentence(b, &b->an.sents.v[s]);
}

// What is printed is read again, with the same words and trees.
static void check_printed(Box *b)
{
    Buf         out = sk_buf(&b->a);
    Treebank    tb;
    ConlluScore score;
    char        why[CONLLU_WHY];
    sk_lang_print_conllu(&out, &b->an);
    assert_int_equal(out.status, SK_OK);
    sk_treebank_init(&tb);
    assert_int_equal(
        sk_treebank_read(&b->a, &tb, sk_buf_str(&out), "out", why), SK_OK);
    assert_int_equal(tb.words.n, b->an.words.n);
    for (uint32_t s = 0; s < tb.sents.n; s++) {
        for (uint32_t i = tb.sents.v[s].beg; i < tb.sents.v[s].end; i++) {
            uint32_t head = b->an.links[i].head;
            uint32_t id = head == i ? 0 : head - tb.sents.v[s].beg + 1;
            assert_int_equal(tb.words.v[i].head, id);
            assert_true(sk_str_eq(tb.words.v[i].rel, b->an.links[i].rel));
        }
    }
    assert_int_equal(sk_conllu_score(&b->a, &tb, &tb, &score, why), SK_OK);
    assert_int_equal(score.v[MEASURE_MLAS].right, score.v[MEASURE_MLAS].gold);
}

static void documents_get_trees(void **state)
{
    Box *b = *state;
    assert_int_equal(
        analyse(b, SK_STR("Desa Qara direbut tentara. Rumahnya dibakar!\n\n"
                          "\"Kami lari,\" kata Amir, warga Melati.\n")),
        SK_OK);
    assert_int_equal(b->an.sents.n, 3);
    check_all(b);
    check_printed(b);
}

static void dirt_gets_trees(void **state)
{
    static const char *const texts[] = {
        "SERANGAN DI MELATI: TIGA WARGA TEWAS, RUMAHNYA DIBAKAR",
        "tentara merebut desa itu.dia lari,kata amir",
        "... ?! -- 12.000 (( \"",
        "\xD0\x9C\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0 \xE4\xB8\xAD a",
        "",
    };
    Box *b = *state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        assert_int_equal(analyse(b, sk_str_of(texts[i])), SK_OK);
        check_all(b);
        check_printed(b);
    }
}

static void a_sentence_without_end(void **state)
{
    Box *b = *state;
    Buf  text = sk_buf(&b->a);
    for (int i = 0; i < 2500; i++) {
        sk_buf_put(&text, SK_STR("tentara merebut desa "));
        sk_buf_int(&text, i);
        sk_buf_char(&text, ' ');
    }
    assert_int_equal(analyse(b, sk_buf_str(&text)), SK_OK);
    assert_int_equal(b->an.words.n, 10000);
    check_all(b);
}

static void every_allocation_may_fail(void **state)
{
    Box     *b = *state;
    SkStatus status = SK_NOMEM;
    for (unsigned k = 1; status == SK_NOMEM && k < 4000; k++) {
        sk_arena_clear(&b->a);
        b->a.fail_in = k;
        status = analyse(b, SK_STR("Desa Qara direbut tentara."));
    }
    b->a.fail_in = 0;
    assert_int_equal(status, SK_OK);
    check_all(b);
}

#define BOXED(test) cmocka_unit_test_setup_teardown(test, open_box, close_box)

int main(void)
{
    const struct CMUnitTest tests[] = {
        BOXED(documents_get_trees),
        BOXED(dirt_gets_trees),
        BOXED(a_sentence_without_end),
        BOXED(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, set_up, NULL);
}
