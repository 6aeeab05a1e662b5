// SPDX-License-Identifier: Apache-2.0
// eval_conllu.c: `saksi eval --conllu` and `--names`, scores of the engine.
//
//   in    saksi eval --conllu gold.conllu --model models/id.model
//   out               Tokens  Sents  Words   UPOS …    LAS
//         gold words  100.00 100.00 100.00  93.71 …  78.02
//         raw text     99.91  91.20  99.91  93.60 …  77.31
//
// The measures are those of the CoNLL 2018 shared task, as F1 in percent.
#include <errno.h>

#include "api/coder.h"
#include "cli/cli.h"
#include "cli/eval_conllu.h"
#include "lang/reading.h"
#include "lang/score_conllu.h"

typedef struct {
    const char *conllu, *names, *model, *packs;
} Options;

typedef struct {
    const Options *o;
    Arena          a;
    Engine         engine;
    EngineWork    *work;
    Treebank       gold, system;
    NameText       names;
    Packs          packs;
    char           why[CONLLU_WHY];
} Run;

bool sk_eval_is_conllu(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (strncmp(argv[i], "--conllu", 8) == 0 ||
            strncmp(argv[i], "--names", 7) == 0)
            return true;
    return false;
}

static void print_heads(void)
{
    printf("%-14s", "");
    for (int m = 0; m < MEASURE_COUNT; m++)
        printf(" %9s", sk_measure_name((Measure)m));
    putchar('\n');
}

static void print_cell(uint32_t f1) // in hundred-thousandths
{
    f1 = (f1 + 5) / 10;
    printf("  %3u.%02u", f1 / 100, f1 % 100);
}

static void print_score(const char *name, const ConlluScore *s)
{
    printf("%-14s", name);
    for (int m = 0; m < MEASURE_COUNT; m++) {
        putchar(' ');
        print_cell(sk_score_f1(s->v[m]));
    }
    putchar('\n');
}

static SkStatus score_text(Run *r, Str conllu, const char *name)
{
    Treebank    system;
    ConlluScore score;
    sk_treebank_init(&system);
    SK_TRY(sk_treebank_read(&r->a, &system, conllu, name, r->why));
    SK_TRY(sk_conllu_score(&r->a, &r->gold, &system, &score, r->why));
    print_score(name, &score);
    return SK_OK;
}

static SkStatus open_model(Run *r)
{
    errno = 0;
    SkStatus status = sk_engine_open(&r->engine, r->o->model);
    if (status != SK_OK) {
        snprintf(r->why, sizeof r->why, "%.180s: %s", r->o->model,
                 errno ? strerror(errno) : sk_status_text(status));
        return status;
    }
    r->work = sk_engine_work_new();
    return r->work ? SK_OK : SK_NOMEM;
}

static SkStatus score_model(Run *r)
{
    SK_TRY(open_model(r));
    SK_TRY(sk_packs_open(&r->packs, r->o->packs, r->why));
    print_heads();
    for (ReadingFrom from = 0; from < FROM_COUNT; from++) {
        Buf out = sk_buf(&r->a);
        SK_TRY(sk_reading_trees(&r->a, r->packs.id, &r->engine, r->work,
                                &r->gold, from, &out));
        SK_TRY(score_text(r, sk_buf_str(&out), sk_reading_name(from)));
    }
    return SK_OK;
}

static SkStatus score_file(Run *r, const char *path)
{
    ConlluScore score;
    SK_TRY(sk_treebank_add(&r->a, &r->system, path, r->why));
    SK_TRY(sk_conllu_score(&r->a, &r->gold, &r->system, &score, r->why));
    print_heads();
    print_score("system", &score);
    return SK_OK;
}

#define KIND_TEXT(id, text) text,
static void print_names(const NameScore *s)
{
    static const char *const KINDS[] = { SK_NAME_KINDS(KIND_TEXT) };
    printf("%-6s %9s %9s %9s %9s\n", "", "precision", "recall", "F1", "names");
    for (int k = 1; k <= NAME_COUNT; k++) {
        ScoreLine l = s->v[k % NAME_COUNT];
        ScoreLine p = { l.system, l.system, l.right };
        ScoreLine c = { l.gold, l.gold, l.right };
        printf("%-6s", k == NAME_COUNT ? "all" : KINDS[k]);
        printf("  ");
        print_cell(sk_score_f1(p));
        printf("  ");
        print_cell(sk_score_f1(c));
        printf("  ");
        print_cell(sk_score_f1(l));
        printf(" %9llu\n", (unsigned long long)l.gold);
    }
}

static SkStatus score_names(Run *r)
{
    NameScore score = { 0 };
    SK_TRY(sk_iob_add(&r->a, &r->names, r->o->names, r->why));
    SK_TRY(open_model(r));
    NameWord *system = SK_NEW(&r->a, NameWord, r->names.words.n);
    if (!system) return sk_arena_status(&r->a);
    SK_TRY(sk_reading_names(&r->a, &r->engine, r->work, &r->names, system));
    for (uint32_t i = 0; i < r->names.sents.n; i++) {
        NameSent s = r->names.sents.v[i];
        sk_name_score_add(&score, r->names.words.v + s.beg, system + s.beg,
                          s.end - s.beg);
    }
    print_names(&score);
    return SK_OK;
}

static SkStatus run(Run *r, size_t n, char **operands)
{
    if (r->o->names) return score_names(r);
    SK_TRY(sk_treebank_add(&r->a, &r->gold, r->o->conllu, r->why));
    return n == 1 ? score_file(r, operands[0]) : score_model(r);
}

static int run_and_close(const Options *o, size_t n, char **operands)
{
    Run r = { .o = o };
    sk_arena_init(&r.a, SIZE_MAX);
    SkStatus status = run(&r, n, operands);
    if (status != SK_OK)
        sk_complain("eval: %s", r.why[0] ? r.why : sk_status_text(status));
    sk_treebank_close(&r.gold);
    sk_treebank_close(&r.system);
    sk_iob_close(&r.names);
    sk_engine_work_free(r.work);
    if (r.engine.kernels) sk_engine_close(&r.engine);
    sk_packs_close(&r.packs);
    sk_arena_clear(&r.a);
    return sk_out_end(status == SK_OK ? EXIT_ALL_GOOD : EXIT_NOTHING_DONE);
}

int sk_cmd_eval_conllu(int argc, char **argv)
{
    Options         o = { 0 };
    const ArgOption options[] = {
        { "conllu", ARG_STRING, &o.conllu, "GOLD", "gold trees" },
        { "names", ARG_STRING, &o.names, "GOLD",
          "gold names, one word a line with its tag" },
        { "model", ARG_STRING, &o.model, "FILE", "the model to score" },
        { "packs", ARG_STRING, &o.packs, "DIR",
          "folder of the packs (default: $SAKSI_PACKS, else\n"
          "those of the program)" },
    };
    const ArgSpec spec = {
        .name = "eval",
        .usage = "--conllu GOLD SYSTEM.conllu\n"
                 "       saksi eval --conllu GOLD --model FILE\n"
                 "       saksi eval --names GOLD --model FILE",
        .about =
            "Scores trees by the measures of the CoNLL 2018 shared task (F1, "
            "in percent),\nnames by exact span and kind. A model is scored "
            "from gold's words, from gold's\nsentences, and from raw text.",
        .options = options,
        .n_options = sizeof options / sizeof *options,
        .examples =
            "  saksi eval --conllu dev.conllu --model models/id.model\n"
            "  saksi eval --conllu dev.conllu parsed.conllu\n"
            "  saksi eval --names dev.txt --model models/id.model",
        .min = 0,
        .max = 1
    };
    size_t n;
    int    code;
    char  *help[] = { argv[0], NULL, NULL };
    for (int i = 1; i < argc; i++) // "--conllu --help" names no file
        if (strcmp(argv[i], "--help") == 0) help[1] = argv[i];
    if (!sk_args(&spec, help[1] ? 2 : argc, help[1] ? help : argv, &n, &code))
        return code;
    bool one = !o.conllu != !o.names;
    if (one && !o.model == (n == 1) && !(o.names && n == 1))
        return run_and_close(&o, n, argv);
    sk_complain("eval: one of --conllu and --names, and either --model or "
                "SYSTEM.conllu, are wanted; see: saksi eval --conllu --help");
    return EXIT_WRONG_USE;
}
