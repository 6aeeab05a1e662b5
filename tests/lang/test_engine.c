// SPDX-License-Identifier: Apache-2.0
// test_engine.c: a tiny model is taught, learns, and reads the same everywhere.
//
//   in    tests/lang/tiny.conllu, tiny-names.txt (thirty original sentences)
//   out   a model in the build folder, tried on what it has and has not seen
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "lang/council.h"
#include "lang/decode.h"
#include "lang/quant.h"
#include "lang/teach.h"

#define TREES SAKSI_SOURCE_DIR "/tests/lang/tiny.conllu"
#define NAMES SAKSI_SOURCE_DIR "/tests/lang/tiny-names.txt"
#define MODEL SAKSI_BINARY_DIR "/tiny.model"
#define AGAIN SAKSI_BINARY_DIR "/tiny-again.model"
#define SHORT SAKSI_BINARY_DIR "/tiny-short.model"
#define STATE SAKSI_BINARY_DIR "/tiny.state"

typedef struct {
    Arena   a;
    Corpus  c;
    Net     net;
    NetFile state;
} Lesson;

static void lesson_open(Lesson *l, uint32_t folds)
{
    char           why[CONLLU_WHY] = "";
    const TreeFile f = { .path = TREES, .folds = folds, .fold = 1 };
    memset(l, 0, sizeof *l);
    sk_arena_init(&l->a, (size_t)1 << 30);
    sk_corpus_init(&l->a, &l->c);
    assert_int_equal(sk_corpus_trees(&l->c, &f, why), SK_OK);
    assert_int_equal(sk_corpus_names(&l->c, NAMES, TASK_NAMES, false, why),
                     SK_OK);
    assert_int_equal(sk_corpus_names(&l->c, NAMES, TASK_NAMES, true, why),
                     SK_OK);
    if (!folds) l->c.held_trees = l->c.trees;
    assert_int_equal(sk_corpus_rows(&l->c), SK_OK);
    const NetShape shape = { .n_words = l->c.n_rows,
                             .n_rels = l->c.n_rels,
                             .rel_cols = (l->c.n_rels + 15) & ~15u };
    l->state = (NetFile){ .shape = shape,
                          .keys = l->c.keys,
                          .counts = l->c.counts,
                          .rels = l->c.tb.rels.names.v };
    assert_int_equal(sk_net_new(&l->a, &shape, 7, &l->net), SK_OK);
}

static void lesson_close(Lesson *l)
{
    sk_corpus_close(&l->c);
    sk_arena_clear(&l->a);
}

static Course course_of(uint32_t epochs)
{
    Course c = SK_COURSE_DEFAULTS;
    c.epochs = epochs;
    c.batch = 60;
    c.rate = 3e-3f;
    return c;
}

// The model that all tests read: taught with four fifths of the sentences.
static int set_up(void **state)
{
    static Lesson l;
    const Course  c = course_of(40);
    lesson_open(&l, 5);
    assert_int_equal(l.c.held_trees.n, 6);
    assert_int_equal(sk_teach(&c, &l.c, &l.state, &l.net), SK_OK);
    assert_int_equal(sk_quant_write(MODEL, &l.c, &l.net), SK_OK);
    *state = &l;
    return 0;
}

static int tear_down(void **state)
{
    lesson_close(*state);
    return 0;
}

static bool same_files(const char *a, const char *b)
{
    MapFile x, y;
    assert_int_equal(sk_mapfile_open(&x, a), SK_OK);
    assert_int_equal(sk_mapfile_open(&y, b), SK_OK);
    const bool same = x.data.n == y.data.n &&
                      memcmp(x.data.p, y.data.p, x.data.n) == 0;
    sk_mapfile_close(&x);
    sk_mapfile_close(&y);
    return same;
}

static Scores scores_of(Lesson *l)
{
    Engine e;
    Scores s;
    assert_int_equal(sk_engine_open(&e, MODEL), SK_OK);
    assert_int_equal(sk_trial_model(&l->c, &e, &s), SK_OK);
    sk_engine_close(&e);
    return s;
}

static void it_learns(void **state)
{
    Lesson       *l = *state;
    const Samples held = l->c.held_trees;
    l->c.held_trees = l->c.trees;
    const Scores s = scores_of(l);
    l->c.held_trees = held;
    assert_in_range(s.upos, s.words * 97 / 100, s.words);
    assert_in_range(s.rels, s.words * 90 / 100, s.words);
    assert_in_range(s.names_right, s.names_gold * 85 / 100, s.names_gold);
}

// What it has not seen: every fifth sentence; in whole numbers and in floats.
static void it_generalises(void **state)
{
    Lesson *l = *state;
    Net    *net = &l->net;
    Scores  s = scores_of(l), t;
    assert_in_range(s.upos, s.words * 75 / 100, s.words);
    assert_in_range(s.heads, s.words * 60 / 100, s.words);
    assert_int_equal(sk_trial_nets(&l->c, &net, 1, &t), SK_OK);
    assert_in_range(t.heads + t.words / 50, s.heads, s.heads + t.words / 25);
}

static void teach_shortly(const char *out)
{
    Lesson       l;
    const Course c = course_of(3);
    lesson_open(&l, 0);
    assert_int_equal(sk_teach(&c, &l.c, &l.state, &l.net), SK_OK);
    assert_int_equal(sk_quant_write(out, &l.c, &l.net), SK_OK);
    lesson_close(&l);
}

static void the_same_again(void **state)
{
    (void)state;
    teach_shortly(SHORT);
    teach_shortly(AGAIN);
    assert_true(same_files(SHORT, AGAIN));
}

// Cut off after an epoch and begun again from the file of its state.
static void a_course_goes_on(void **state)
{
    Lesson l;
    Course c = course_of(3);
    (void)state;
    (void)unlink(STATE);
    c.part = STATE;
    c.stop = 1;
    lesson_open(&l, 0);
    assert_int_equal(sk_teach(&c, &l.c, &l.state, &l.net), SK_OK);
    lesson_close(&l);
    NetFile begun;
    c.stop = 0;
    lesson_open(&l, 0);
    assert_int_equal(sk_netfile_head(&l.a, STATE, &begun), SK_OK);
    assert_int_equal(begun.epoch, 1);
    assert_int_equal(sk_netfile_read(&l.a, STATE, &l.net), SK_OK);
    l.state.stage = begun.stage;
    l.state.epoch = begun.epoch;
    assert_int_equal(sk_teach(&c, &l.c, &l.state, &l.net), SK_OK);
    assert_int_equal(sk_quant_write(AGAIN, &l.c, &l.net), SK_OK);
    lesson_close(&l);
    assert_true(same_files(SHORT, AGAIN));
}

// Nets that began differently agree on more than each alone knows; their
// answers teach.
static void nets_read_together(void **state)
{
    Lesson *l = *state, other;
    Net    *nets[2] = { &l->net, &other.net };
    Course  c = course_of(6);
    Scores  one, both;
    lesson_open(&other, 5);
    c.seed = 8;
    assert_int_equal(sk_teach(&c, &other.c, &other.state, &other.net), SK_OK);
    assert_int_equal(sk_trial_nets(&l->c, &nets[1], 1, &one), SK_OK);
    assert_int_equal(sk_trial_nets(&l->c, nets, 2, &both), SK_OK);
    assert_in_range(both.heads, one.heads, both.words);
    other.c.plain = other.c.held_trees;
    assert_int_equal(sk_council_teach(&other.c, nets, 2, true), SK_OK);
    for (uint32_t i = 0; i < other.c.plain.n; i++) {
        const Sample *s = &other.c.plain.v[i];
        assert_non_null(s->tag[TASK_NAMES]);
        for (uint32_t k = 0; k < s->n; k++) {
            assert_in_range(s->head[k], 0, s->n);
            assert_in_range(s->rel[k], 0, other.c.n_rels - 1);
        }
    }
    lesson_close(&other);
}

// --- reading ----------------------------------------------------------------

enum { MOST = 3000, SENTS = 12 };

typedef struct {
    Str      form[MOST];
    uint32_t head[MOST];
    uint16_t rel[MOST], name[MOST];
    uint8_t  upos[MOST], feats[MOST];
} Room;

static EngineSent sent_in(Room *r, uint32_t n)
{
    return (EngineSent){ r->form, n,       r->head, r->rel,
                         r->name, r->upos, r->feats };
}

// Forms of any bytes, some of them known words.
static void draw_forms(Room *r, uint32_t n, Dice *d, char *bytes)
{
    static const char *const known[] = { "Tentara", "merebut",  ",",    "desa",
                                         "BARUNA",  "\xC3\xA9", "1.000" };
    for (uint32_t i = 0; i < n; i++) {
        const uint32_t k = sk_dice_below(d, 12);
        if (k < 7)
            r->form[i] = (Str){ known[k], strlen(known[k]) };
        else
            r->form[i] = (Str){ bytes + sk_dice_below(d, 4000),
                                1 + sk_dice_below(d, 60) };
    }
}

static void check_tree(const Engine *e, const EngineSent *s)
{
    uint32_t roots = 0;
    for (uint32_t i = 0; i < s->n; i++) {
        uint32_t at = i + 1, steps = 0;
        while (at && steps++ <= s->n) at = s->head[at - 1];
        assert_int_equal(at, 0); // no cycle
        roots += s->head[i] == 0;
        assert_in_range(s->rel[i], 0, e->model.head->n_rels - 1);
        assert_in_range(s->name[i], 0, NAME_TAGS - 1);
        assert_in_range(s->upos[i], 0, UPOS_COUNT - 1);
    }
    assert_int_equal(roots, s->n ? 1 : 0);
}

static bool same_answers(const EngineSent *a, const EngineSent *b)
{
    return memcmp(a->head, b->head, a->n * sizeof *a->head) == 0 &&
           memcmp(a->rel, b->rel, a->n * sizeof *a->rel) == 0 &&
           memcmp(a->name, b->name, a->n * sizeof *a->name) == 0 &&
           memcmp(a->upos, b->upos, a->n) == 0 &&
           memcmp(a->feats, b->feats, a->n) == 0;
}

// Any sentence at all, alone or in company, on any machine: one tree, the same.
static void any_sentence_on_any_machine(void **state)
{
    static const uint32_t lengths[SENTS] = { 0,  1,  2,  3,  7,   20,
                                             60, 95, 96, 97, 700, MOST };
    Engine                e;
    EngineWork           *w = sk_engine_work_new();
    Room      *one = calloc(SENTS, sizeof *one), *two = calloc(1, sizeof *two);
    char      *bytes = malloc(5000);
    Dice       d = { 3 };
    EngineSent s[SENTS];
    (void)state;
    assert_true(w && one && two && bytes);
    assert_int_equal(sk_engine_open(&e, MODEL), SK_OK);
    for (uint32_t i = 0; i < 5000; i++) bytes[i] = (char)sk_dice(&d);
    for (uint32_t i = 0; i < SENTS; i++) {
        draw_forms(&one[i], lengths[i], &d, bytes);
        s[i] = sent_in(&one[i], lengths[i]);
    }
    assert_int_equal(sk_engine_read(&e, w, s, SENTS), SK_OK);
    for (uint32_t i = 0; i < SENTS; i++) check_tree(&e, &s[i]);
    for (KernelLevel level = KERNEL_PLAIN; level <= sk_kernel_best(); level++)
        for (uint32_t i = 0; i < SENTS; i++) {
            EngineSent t = sent_in(two, lengths[i]);
            memcpy(two->form, one[i].form, sizeof two->form);
            e.kernels = sk_kernels(level);
            assert_int_equal(sk_engine_read(&e, w, &t, 1), SK_OK);
            assert_true(same_answers(&s[i], &t));
        }
    sk_engine_close(&e);
    sk_engine_work_free(w);
    free(one);
    free(two);
    free(bytes);
}

// Any damage to the file is seen.
static void a_broken_model_is_refused(void **state)
{
    MapFile f;
    Engine  e;
    Dice    d = { 5 };
    (void)state;
    assert_int_equal(sk_mapfile_open(&f, MODEL), SK_OK);
    char *copy = malloc(f.data.n);
    assert_non_null(copy);
    for (uint32_t i = 0; i < 30; i++) {
        size_t n = f.data.n;
        memcpy(copy, f.data.p, n);
        if (i % 3 == 0)
            n = sk_dice(&d) % n;
        else
            copy[i % 3 == 1 ? sk_dice(&d) % sizeof(ModelHead)
                            : sk_dice(&d) % n] ^= (char)(1 << (i % 8));
        FILE *out = fopen(AGAIN, "wb");
        assert_non_null(out);
        assert_int_equal(fwrite(copy, 1, n, out), n);
        assert_int_equal(fclose(out), 0);
        assert_int_equal(sk_engine_open(&e, AGAIN), SK_PACK);
    }
    assert_int_equal(sk_engine_open(&e, "no such file"), SK_IO);
    free(copy);
    sk_mapfile_close(&f);
}

// The hash that makes a spoilt file look whole.
static void seal(char *p, size_t n)
{
    const size_t  own = offsetof(ModelHead, hash);
    const Hash128 body = sk_hash128(
        (Str){ p + sizeof(ModelHead), n - sizeof(ModelHead) });
    char buf[sizeof body.b + sizeof(ModelHead)];
    memcpy(buf, body.b, sizeof body.b);
    memcpy(buf + sizeof body.b, p, own);
    const Hash128 h = sk_hash128((Str){ buf, sizeof body.b + own });
    memcpy(p + own, h.b, sizeof h.b);
}

// A head that lies, in a file whose hash is right: refused, or read without
// leaving the file.
static void a_lying_head_is_refused_or_harmless(void **state)
{
    MapFile     f;
    Engine      e;
    EngineWork *w = sk_engine_work_new();
    Room       *room = calloc(1, sizeof *room);
    Dice        d = { 9 };
    uint32_t    refused = 0;
    (void)state;
    assert_true(w && room);
    assert_int_equal(sk_mapfile_open(&f, MODEL), SK_OK);
    char *copy = malloc(f.data.n);
    assert_non_null(copy);
    for (uint32_t i = 0; i < 150; i++) {
        memcpy(copy, f.data.p, f.data.n);
        copy[8 + sk_dice(&d) % (offsetof(ModelHead, hash) - 8)] ^=
            (char)(1 << (i % 8));
        seal(copy, f.data.n);
        FILE *out = fopen(AGAIN, "wb");
        assert_non_null(out);
        assert_int_equal(fwrite(copy, 1, f.data.n, out), f.data.n);
        assert_int_equal(fclose(out), 0);
        const SkStatus status = sk_engine_open(&e, AGAIN);
        refused += status == SK_PACK;
        if (status != SK_OK) continue;
        draw_forms(room, 20, &d, copy);
        EngineSent s = sent_in(room, 20);
        assert_int_equal(sk_engine_read(&e, w, &s, 1), SK_OK);
        check_tree(&e, &s);
        sk_engine_close(&e);
    }
    assert_in_range(refused, 75, 150);
    sk_mapfile_close(&f);
    sk_engine_work_free(w);
    free(room);
    free(copy);
}

// --- trees ------------------------------------------------------------------

// The best tree of all, by trying: n words, heads counted up like a number.
static int64_t best_by_trying(const int32_t *score, uint32_t n, uint32_t cols)
{
    uint32_t head[5] = { 0 };
    int64_t  best = INT64_MIN;
    for (;;) {
        int64_t  sum = 0;
        uint32_t roots = 0, good = 1, i = 0;
        for (uint32_t k = 0; k < n; k++) {
            uint32_t at = k + 1, steps = 0;
            while (at && steps++ <= n) at = head[at - 1];
            good &= at == 0;
            roots += head[k] == 0;
            sum += score[(k + 1) * cols + head[k]];
        }
        if (good && roots == 1 && sum > best) best = sum;
        while (i < n && ++head[i] > n) head[i++] = 0;
        if (i == n) return best;
    }
}

// The decoder's tree is the best there is with one root.
static void trees_are_the_best(void **state)
{
    Arena a;
    Dice  d = { 11 };
    (void)state;
    sk_arena_init(&a, 1 << 24);
    for (uint32_t round = 0; round < 2000; round++) {
        const uint32_t n = 1 + sk_dice_below(&d, 5);
        int32_t        score[6 * 6] = { 0 };
        uint32_t       head[5];
        int64_t        sum = 0;
        for (uint32_t i = 0; i < 36; i++)
            score[i] = (int32_t)sk_dice_below(&d, 2000) - 1000;
        const uint32_t root = 1 + sk_dice_below(&d, n);
        for (uint32_t i = 1; i <= n && round % 2; i++) // one that is clear
            score[i * 6] = i == root ? 100000 : -100000;
        sk_arena_reset(&a);
        assert_int_equal(sk_decode_tree(&a, score, n, 6, head), SK_OK);
        for (uint32_t i = 0; i < n; i++) sum += score[(i + 1) * 6 + head[i]];
        assert_true(sum == best_by_trying(score, n, 6));
    }
    sk_arena_clear(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_learns),
        cmocka_unit_test(it_generalises),
        cmocka_unit_test(the_same_again),
        cmocka_unit_test(a_course_goes_on),
        cmocka_unit_test(nets_read_together),
        cmocka_unit_test(any_sentence_on_any_machine),
        cmocka_unit_test(a_broken_model_is_refused),
        cmocka_unit_test(a_lying_head_is_refused_or_harmless),
        cmocka_unit_test(trees_are_the_best),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
