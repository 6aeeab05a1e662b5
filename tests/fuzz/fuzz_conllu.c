// SPDX-License-Identifier: Apache-2.0
// fuzz_conllu.c: any bytes as a treebank, and as text with tagged names.
//
//   in    bytes
//   out   refused with a reason, or trees whose heads are words of their
//         sentence and that score 100 against themselves
#include "must.h"

#include "lang/score_conllu.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void check_trees(Arena *a, const Treebank *tb)
{
    for (uint32_t i = 0; i < tb->sents.n; i++) {
        const ConlluSent *s = &tb->sents.v[i];
        MUST(s->beg <= s->end && s->end <= tb->words.n);
        MUST(s->range_beg <= s->range_end && s->range_end <= tb->ranges.n);
        for (uint32_t k = s->beg; k < s->end; k++)
            MUST(tb->words.v[k].head <= s->end - s->beg ||
                 tb->words.v[k].head == UINT32_MAX);
        for (uint32_t k = s->range_beg; k < s->range_end; k++) {
            const ConlluRange *r = &tb->ranges.v[k];
            MUST(s->beg <= r->beg && r->beg < r->end && r->end <= s->end);
        }
        MUST(sk_treebank_fold(tb, i, 10) < 10);
        (void)sk_treebank_text(a, tb, i);
    }
}

static void read_trees(Arena *a, Str data)
{
    Treebank    tb;
    ConlluScore score;
    char        why[CONLLU_WHY] = "";
    sk_treebank_init(&tb);
    if (sk_treebank_read(a, &tb, data, "fuzz", why) != SK_OK) {
        MUST(why[0]);
    } else {
        check_trees(a, &tb);
        if (sk_conllu_score(a, &tb, &tb, &score, why) == SK_OK)
            for (int m = 0; m < MEASURE_COUNT; m++)
                MUST(score.v[m].right == score.v[m].gold);
    }
    sk_treebank_close(&tb);
}

static void read_names(Arena *a, Str data)
{
    NameText nt;
    char     why[CONLLU_WHY] = "";
    sk_iob_init(&nt);
    if (sk_iob_read(a, &nt, data, "fuzz", why) != SK_OK) MUST(why[0]);
    for (uint32_t i = 0; i < nt.sents.n; i++) {
        MUST(nt.sents.v[i].beg <= nt.sents.v[i].end);
        MUST(nt.sents.v[i].end <= nt.words.n);
    }
    for (uint32_t i = 0; i < nt.words.n; i++)
        MUST(nt.words.v[i].kind < NAME_COUNT);
    sk_iob_close(&nt);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    Arena     a;
    const Str all = { (const char *)data, n };
    sk_arena_init(&a, (size_t)256 << 20);
    read_trees(&a, all);
    sk_arena_reset(&a);
    read_names(&a, all);
    sk_arena_clear(&a);
    return 0;
}
