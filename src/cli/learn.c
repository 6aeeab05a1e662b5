// SPDX-License-Identifier: Apache-2.0
// learn.c: `saksi learn`, the coder's weights from annotated claims.
//
//   in    saksi learn --gold a.gold.jsonl,b.gold.jsonl articles.jsonl texts/
//   out   data/id/weights.tsv; on stderr how many lessons, and how well they
//         were learnt by parts of the documents that were left out
//
// The articles are coded by the rules alone; what of that is right by the gold
// claims is what is learnt.
#include <errno.h>
#include <math.h>
#include <stdlib.h>

#include "claim/lesson.h"
#include "cli/cli.h"
#include "cli/eval_score.h"

typedef struct {
    const char *gold, *brief, *quiet, *except, *out;
    uint32_t    folds, epochs, seed, ridge; // ridge in tenths
} LearnArgs;

typedef struct {
    const LearnArgs *args;
    Arena            a;
    Phrases          all;
    EvalGold         gold;
    StrMap           index, except; // ids of gold documents
    uint32_t         n_whole;       // gold documents before those of --brief
    Lessons          lessons;
    uint32_t         docs;
} Learn;

// What is right of the document under way.
typedef struct {
    Learn         *l;
    const EvalDoc *gold;
    uint32_t      *answer; // [claims] gold claim + 1
    bool           brief;  // gold's claims have no parts
    SkStatus       status;
} Key;

// --- lessons ----------------------------------------------------------------

static bool has_phrase(const PhraseVec *v, const Phrase *p)
{
    for (uint32_t i = 0; i < v->n; i++)
        if (sk_eval_same_phrase(v->v[i], p)) return true;
    return false;
}

static Answer answer(void *ctx, uint32_t i, Ask ask, Str words)
{
    Key          *k = ctx;
    const Phrase *p;
    uint32_t      g = k->answer[i];
    if (ask == ASK_RIGHT) return g ? ANSWER_YES : ANSWER_NO;
    if (!g || k->brief) return ANSWER_NONE;
    SkStatus status = sk_phrase_of(&k->l->all, words, &p);
    if (status != SK_OK) {
        k->status = status;
        return ANSWER_NONE;
    }
    const EvalClaim *c = &k->gold->claims.v[g - 1];
    EvalSlot         slot = ask == ASK_ACTOR       ? SLOT_ACTORS
                            : ask == ASK_RECIPIENT ? SLOT_RECIPIENTS
                                                   : SLOT_SOURCE;
    return has_phrase(&c->slots[slot], p) ? ANSWER_YES : ANSWER_NO;
}

// The claims as scoring reads them.
static SkStatus to_eval(Learn *l, Arena *a, const Packs *packs,
                        const Claims *claims, EvalClaims *out)
{
    for (uint32_t i = 0; i < claims->v.n; i++) {
        Buf       b = sk_buf(a);
        EvalClaim c;
        sk_claim_json(&b, claims, i, &packs->info);
        SK_TRY(b.status);
        json_t *o = json_loadb(b.p, b.n, 0, NULL);
        if (!o) return SK_NOMEM;
        SkStatus status = sk_eval_read_claim(&l->all, o, i + 1, &c);
        json_decref(o);
        SK_TRY(status);
        SK_TRY(SK_PUSH(a, out, c));
    }
    return SK_OK;
}

static SkStatus learn_doc(Learn *l, Arena *a, const Packs *packs, DocJob *job,
                          uint32_t number)
{
    EvalClaims mine = { 0 };
    ClaimKit   kit;
    Key        key = { .l = l,
                       .gold = &l->gold.docs.v[number],
                       .brief = number >= l->n_whole };
    SK_TRY(sk_code(a, packs, &job->raw, &job->claims, &job->at));
    SK_TRY(to_eval(l, a, packs, &job->claims, &mine));
    key.answer = SK_NEW(a, uint32_t, mine.n);
    if (!key.answer) return sk_arena_status(a);
    SK_TRY(sk_eval_answers(a, key.gold, &mine, key.answer));
    SK_TRY(sk_kit_begin(packs, &kit));
    SkStatus status = sk_lessons_add(&l->lessons, a, &kit, &job->claims,
                                     l->docs++, answer, &key);
    sk_kit_end(packs, &kit);
    return status == SK_OK ? key.status : status;
}

static SkStatus step(void *ctx, Arena *a, const Packs *packs, DocJob *job)
{
    Learn          *l = ctx;
    Packs           rules = *packs;
    const uint32_t *number = sk_eval_id(&l->index, job->raw.id);
    if (!number) return SK_OK;
    if (sk_strmap_get(&l->except, l->gold.docs.v[*number].id->text))
        return SK_OK;
    rules.by_rules = true;
    a->limit = SIZE_MAX;
    return learn_doc(l, a, &rules, job, *number);
}

// Documents without any gold claim.
static SkStatus read_quiet(Learn *l)
{
    StrMap    index = { 0 };
    PhraseVec ids = { 0 };
    SK_TRY(sk_eval_read_ids(&l->all, l->args->quiet, &index, &ids));
    for (uint32_t i = 0; i < ids.n; i++)
        SK_TRY(SK_PUSH(&l->a, &l->gold.docs, ((EvalDoc){ .id = ids.v[i] })));
    return SK_OK;
}

static SkStatus read_files(Learn *l, const char *files)
{
    Str rest = sk_str_of(files);
    while (rest.n) {
        Str path = sk_str_copy(&l->a, sk_str_cut(&rest, ','));
        if (!path.p) return sk_arena_status(&l->a);
        SK_TRY(sk_eval_read_gold(&l->all, path.p, &l->gold));
    }
    return SK_OK;
}

static SkStatus read_gold(Learn *l)
{
    PhraseVec ids = { 0 };
    SK_TRY(read_files(l, l->args->gold));
    l->n_whole = l->gold.docs.n;
    SK_TRY(read_files(l, l->args->brief));
    if (l->args->quiet) SK_TRY(read_quiet(l));
    for (uint32_t i = 0; i < l->gold.docs.n; i++) {
        bool      fresh;
        uint32_t *at = sk_strmap_put(&l->a, &l->index,
                                     l->gold.docs.v[i].id->text, &fresh);
        if (!at) return sk_arena_status(&l->a);
        if (fresh) *at = i;
    }
    if (!l->args->except) return SK_OK;
    return sk_eval_read_ids(&l->all, l->args->except, &l->except, &ids);
}

// --- how well it is learnt --------------------------------------------------

enum { BINS = 10 };

// Lessons of documents that were left out, by how likely yes seemed.
typedef struct {
    uint32_t n[BINS], yes[BINS];
    double   odds[BINS];
} Bins;

static SkStatus test_fold(Learn *l, Ask ask, uint32_t fold, Bins *bins)
{
    const Lessons *ls = &l->lessons;
    LessonCourse   course = { l->args->ridge * 0.1, l->args->epochs,
                              l->args->seed, l->args->folds, fold };
    float         *w = SK_NEW(&l->a, float, ls->text.n);
    if (!w) return sk_arena_status(&l->a);
    SK_TRY(sk_lessons_fit(ls, ask, &course, &l->a, w));
    for (uint32_t i = 0; i < ls->of[ask].n; i++) {
        const Lesson *item = &ls->of[ask].v[i];
        if (item->doc % course.folds != fold) continue;
        double   odds = sk_lessons_odds(ls, item, w);
        unsigned bin = odds < 1 ? (unsigned)(odds * BINS) : BINS - 1;
        bins->n[bin]++;
        bins->yes[bin] += item->yes;
        bins->odds[bin] += odds;
    }
    return SK_OK;
}

static SkStatus test_ask(Learn *l, Ask ask)
{
    Bins b = { 0 };
    for (uint32_t k = 0; k < l->args->folds; k++)
        SK_TRY(test_fold(l, ask, k, &b));
    (void)fprintf(stderr, "learn: %s, documents left out in %u parts\n",
                  sk_ask_name(ask), (unsigned)l->args->folds);
    (void)fprintf(stderr, "  said        lessons   said yes   were yes\n");
    for (unsigned k = 0; k < BINS; k++) {
        if (b.n[k] == 0) continue;
        (void)fprintf(stderr, "  0.%u to %u.%u  %7u      %.2f       %.2f\n", k,
                      (k + 1) / BINS, (k + 1) % BINS, (unsigned)b.n[k],
                      b.odds[k] / b.n[k], (double)b.yes[k] / b.n[k]);
    }
    return SK_OK;
}

// --- the table --------------------------------------------------------------

typedef struct {
    Str  sign;
    long w[ASK_COUNT]; // thousandths
} Row;

static int by_sign(const void *x, const void *y)
{
    return sk_str_cmp(((const Row *)x)->sign, ((const Row *)y)->sign);
}

enum { LEAST = 20 }; // thousandths: what weighs less is left out

static SkStatus make_rows(Learn *l, Row *rows)
{
    const Lessons *ls = &l->lessons;
    float         *w = SK_NEW(&l->a, float, ls->text.n);
    if (!w) return sk_arena_status(&l->a);
    for (Ask ask = 0; ask < ASK_COUNT; ask++) {
        LessonCourse course = { l->args->ridge * 0.1, l->args->epochs,
                                l->args->seed, 0, 0 };
        SK_TRY(sk_lessons_fit(ls, ask, &course, &l->a, w));
        for (uint32_t i = 0; i < ls->text.n; i++) {
            rows[i].sign = ls->text.v[i];
            rows[i].w[ask] = lround((double)w[i] * WEIGHT_ONE);
        }
    }
    qsort(rows, ls->text.n, sizeof *rows, by_sign);
    return SK_OK;
}

static bool put_row(FILE *f, const Row *r)
{
    bool heavy = false;
    for (Ask k = 0; k < ASK_COUNT; k++) heavy |= labs(r->w[k]) >= LEAST;
    if (!heavy) return true;
    (void)fprintf(f, "%.*s", (int)r->sign.n, r->sign.p);
    for (Ask k = 0; k < ASK_COUNT; k++)
        (void)fprintf(f, labs(r->w[k]) >= LEAST ? "\t%ld" : "\t", r->w[k]);
    return fputc('\n', f) != EOF;
}

static bool put_rows(Learn *l, FILE *f, const Row *rows)
{
    (void)fprintf(
        f, "# weights.tsv: what each sign (src/claim/sign.c) says for "
           "(over 0) or against an answer, in\n"
           "#   thousandths of log odds. Made by `saksi learn`, not by "
           "hand: docs/learning.md.\n"
           "# actor, recipient, source: is the phrase one? right: is the "
           "claim right? Empty: next to nothing.\n"
           "sign*");
    for (Ask k = 0; k < ASK_COUNT; k++)
        (void)fprintf(f, "\t%s", sk_ask_name(k));
    (void)fputc('\n', f);
    bool good = true;
    for (uint32_t i = 0; i < l->lessons.text.n; i++)
        good = good && put_row(f, &rows[i]);
    return good;
}

static int write_table(Learn *l)
{
    const char *path = l->args->out;
    Row        *rows = SK_NEW(&l->a, Row, l->lessons.text.n);
    if (!rows || make_rows(l, rows) != SK_OK) {
        sk_complain("learn: %s", sk_status_text(SK_NOMEM));
        return EXIT_NOTHING_DONE;
    }
    FILE *f = fopen(path, "w");
    bool  good = f && put_rows(l, f, rows);
    if (f && fclose(f) != 0) good = false;
    if (good) return EXIT_ALL_GOOD;
    sk_complain("learn: %s: %s", path, strerror(errno));
    return EXIT_NOTHING_DONE;
}

static int finish(Learn *l)
{
    const Lessons *ls = &l->lessons;
    (void)fprintf(stderr,
                  "learn: %u documents, %u claims, %u phrases, %u signs\n",
                  (unsigned)l->docs, (unsigned)ls->of[ASK_RIGHT].n,
                  (unsigned)ls->of[ASK_ACTOR].n, (unsigned)ls->text.n);
    if (l->docs == 0) {
        sk_complain("learn: none of the articles is in --gold");
        return EXIT_NOTHING_DONE;
    }
    for (Ask k = 0; l->args->folds > 1 && k < ASK_COUNT; k++) {
        if (test_ask(l, k) == SK_OK) continue;
        sk_complain("learn: %s", sk_status_text(SK_NOMEM));
        return EXIT_NOTHING_DONE;
    }
    return write_table(l);
}

static int learn(const LearnArgs *args, DocsOptions *docs,
                 const char *const *paths, size_t n)
{
    Learn l = { .args = args };
    sk_arena_init(&l.a, (size_t)4 << 30);
    l.all.a = &l.a;
    sk_lessons_init(&l.lessons, &l.a);
    docs->threads = 1;
    int code = EXIT_NOTHING_DONE;
    if (read_gold(&l) == SK_OK)
        code = sk_docs_run(docs, paths, n,
                           &(DocsSteps){ "learn", &l, step, NULL });
    if (code == EXIT_ALL_GOOD) code = finish(&l);
    sk_arena_clear(&l.a);
    return code;
}

int sk_cmd_learn(int argc, char **argv)
{
    LearnArgs args = {
        .out = "data/id/weights.tsv", .epochs = 30, .seed = 1, .ridge = 200
    };
    DocsOptions     docs = SK_DOCS_DEFAULTS;
    const ArgOption options[] = {
        { "gold", ARG_STRING, &args.gold, "FILES",
          "annotated claims, parted by commas" },
        { "brief", ARG_STRING, &args.brief, "FILES",
          "claims that say only what was told and by which words" },
        { "quiet", ARG_STRING, &args.quiet, "IDS",
          "a file with ids of articles in which every claim is wrong" },
        { "except", ARG_STRING, &args.except, "IDS",
          "a file with ids of documents that teach nothing" },
        { "out", ARG_STRING, &args.out, "FILE",
          "the table (default: data/id/weights.tsv)" },
        { "folds", ARG_NUMBER, &args.folds, "N",
          "first tell how well it is learnt, by N parts left out in turn" },
        { "epochs", ARG_NUMBER, &args.epochs, "N",
          "times through the lessons (default: 30)" },
        { "ridge", ARG_NUMBER, &args.ridge, "N",
          "penalty on weights, in tenths (default: 200)" },
        { "seed", ARG_NUMBER, &args.seed, "N", "order of the lessons" },
        SK_DOCS_ARGS(&docs),
    };
    const ArgSpec spec = {
        "learn",
        "--gold FILES [OPTION]... FILE|DIR|-...",
        "Learns from annotated claims what the rules leave in doubt: which "
        "phrases are an\nact's actors and recipients, and how likely a claim "
        "is right. Writes a table of\nweights that data/id takes up; the "
        "articles are the FILEs.",
        options,
        sizeof options / sizeof *options,
        "  saksi learn --gold tests/gold/tune.gold.jsonl "
        "tests/gold/articles.jsonl \\\n      --out data/id/weights.tsv "
        "--folds 6",
        1,
        SIZE_MAX,
    };
    size_t n;
    int    code;
    if (!sk_args(&spec, argc, argv, &n, &code)) return code;
    if (!args.gold) {
        sk_complain("learn: --gold is missing");
        return EXIT_WRONG_USE;
    }
    return learn(&args, &docs, (const char *const *)argv, n);
}
