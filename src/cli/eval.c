// SPDX-License-Identifier: Apache-2.0
// eval.c: `saksi eval`, scores of claims against gold claims.
//
//   in    saksi eval gold.jsonl claims.jsonl --only held-out.txt
//   out   precision, recall and F1 of claims, kinds and slots
//
// --conllu and --names score the language engine: eval_conllu.c; --places how
// places are resolved: eval_places.c.
//
// Two more forms need no gold: --silent counts the claims of articles that
// should have none, --sample draws claims for a person to judge.
#include "cli/cli.h"
#include "cli/eval_conllu.h"
#include "cli/eval_modes.h"
#include "cli/eval_places.h"
#include "cli/eval_print.h"

typedef struct {
    const char *only, *root, *silent;
    uint32_t    errors, sample, seed;
    bool        json, reliability;
} Options;

static const char ABOUT[] =
    "Scores the claims of SYSTEM (JSON Lines, as `saksi code` writes them)\n"
    "against those of GOLD (one annotated document a line), or without GOLD\n"
    "counts or draws claims. SYSTEM may be -, standard input.\n"
    "\n"
    "A claim is right when it has a gold claim's kind and its type or rel,\n"
    "stands in the same sentence, and its trigger shares a word with gold's.\n"
    "Slots are scored end to end: those of a missed claim are missed, those "
    "of\n"
    "an invented one invented. A phrase is right when half of its words are,\n"
    "dates and counts when they are equal, a place within 25 km.";

static const char EXAMPLES[] =
    "  saksi code articles.jsonl > claims.jsonl\n"
    "  saksi eval gold.jsonl claims.jsonl\n"
    "  saksi eval gold.jsonl claims.jsonl --only held-out.txt --json\n"
    "  saksi eval gold.jsonl claims.jsonl --errors 20   what went wrong\n"
    "  saksi eval --silent sport.txt claims.jsonl       claims out of "
    "nothing\n"
    "  saksi eval --sample 25 --seed 7 claims.jsonl     25 to read\n"
    "  saksi eval --places tests/eval/places.gold.jsonl where places are";

static bool read_options(int argc, char **argv, Options *o, size_t *n,
                         int *code)
{
    const ArgOption options[] = {
        { "only", ARG_STRING, &o->only, "IDS",
          "score only the documents whose ids this file lists" },
        { "root", ARG_STRING, &o->root, "DIR",
          "check first that each gold quote stands in its file\n"
          "below DIR" },
        { "errors", ARG_NUMBER, &o->errors, "N",
          "print the first N missed and invented claims" },
        { "reliability", ARG_FLAG, &o->reliability, NULL,
          "print how many claims of each confidence are right" },
        { "silent", ARG_STRING, &o->silent, "IDS",
          "count the claims of the articles that this file\n"
          "lists, which should have none" },
        { "sample", ARG_NUMBER, &o->sample, "N",
          "draw N claims and print them for a reader" },
        { "seed", ARG_NUMBER, &o->seed, "S", "which draw it is (default: 1)" },
        { "json", ARG_FLAG, &o->json, NULL, "figures or claims as JSON" },
    };
    const ArgSpec spec = {
        .name = "eval",
        .usage = "GOLD SYSTEM [OPTION]...\n"
                 "       saksi eval --silent IDS SYSTEM\n"
                 "       saksi eval --sample N SYSTEM\n"
                 "       saksi eval --places GOLD [--min-score X]\n"
                 "       saksi eval --conllu GOLD ...",
        .about = ABOUT,
        .options = options,
        .n_options = sizeof options / sizeof *options,
        .examples = EXAMPLES,
        .min = 1,
        .max = 2
    };
    return sk_args(&spec, argc, argv, n, code);
}

// One form at a time, with the names that it wants.
static bool is_right_use(const Options *o, size_t n)
{
    bool alone = o->silent || o->sample;
    bool scoring = o->only || o->root || o->errors || o->reliability;
    if (o->silent && o->sample)
        sk_complain("eval: --silent and --sample are two commands");
    else if (alone && scoring)
        sk_complain(
            "eval: --only, --root, --errors and --reliability want GOLD and "
            "SYSTEM");
    else if (alone && n != 1)
        sk_complain("eval: one file of claims is wanted, not %zu", n);
    else if (!alone && n != 2)
        sk_complain(
            "eval: GOLD and SYSTEM are wanted; see: saksi eval --help");
    else
        return true;
    return false;
}

static void tell_strays(const EvalScore *s)
{
    if (s->stray_claims > 0)
        sk_complain("%llu claims of %llu documents that gold does not hold",
                    (unsigned long long)s->stray_claims,
                    (unsigned long long)s->stray_docs);
}

static SkStatus score(Arena *a, const Options *o, char **names, Buf *out)
{
    Phrases    all = { .a = a };
    EvalGold   gold = { 0 };
    EvalClaims system = { 0 };
    StrMap     only = { 0 };
    PhraseVec  ids = { 0 };
    EvalScore  s;
    SK_TRY(sk_eval_read_gold(&all, names[0], &gold));
    if (o->root) SK_TRY(sk_eval_check_quotes(a, &gold, o->root));
    if (o->only) SK_TRY(sk_eval_read_ids(&all, o->only, &only, &ids));
    SK_TRY(sk_eval_read_system(&all, names[1], &system));
    SK_TRY(sk_eval_score(a, &gold, &system, o->only ? &only : NULL, &s));
    tell_strays(&s);
    if (o->json)
        sk_eval_print_json(out, &s);
    else
        sk_eval_print_text(out, &s);
    if (o->reliability) sk_eval_print_bins(out, s.bins);
    sk_eval_print_rows(out, "missed", &s.missed, o->errors);
    sk_eval_print_rows(out, "invented", &s.invented, o->errors);
    return out->status;
}

static SkStatus run(Arena *a, const Options *o, char **names, Buf *out)
{
    if (o->silent) return sk_eval_silent(a, o->silent, names[0], o->json, out);
    if (o->sample)
        return sk_eval_sample(a, names[0], o->sample, o->seed, o->json, out);
    return score(a, o, names, out);
}

int sk_cmd_eval(int argc, char **argv)
{
    if (sk_eval_is_conllu(argc, argv)) return sk_cmd_eval_conllu(argc, argv);
    if (sk_eval_is_places(argc, argv)) return sk_cmd_eval_places(argc, argv);
    Options o = { .seed = 1 };
    size_t  n;
    int     code;
    Arena   arena;
    if (!read_options(argc, argv, &o, &n, &code)) return code;
    if (!is_right_use(&o, n)) return EXIT_WRONG_USE;
    sk_arena_init(&arena, SIZE_MAX);
    Buf      out = sk_buf(&arena);
    SkStatus status = run(&arena, &o, argv, &out);
    if (status == SK_OK) sk_out(sk_buf_str(&out));
    if (status == SK_NOMEM || status == SK_LIMIT)
        sk_complain("eval: %s", sk_status_text(status));
    sk_arena_clear(&arena);
    return sk_out_end(status == SK_OK ? EXIT_ALL_GOOD : EXIT_NOTHING_DONE);
}
