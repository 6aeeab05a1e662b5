// SPDX-License-Identifier: Apache-2.0
// train.c: `saksi train`, a language's model from trees, names and raw text.
//
//   in    saksi train id --trees a.conllu,b.conllu --names n.txt
//   out   epoch 1/30  words 18222  loss …  held-out: upos 91.20 …  (stderr)
//         models/id.model
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/cli.h"
#include "lang/council.h"
#include "lang/quant.h"
#include "lang/teach.h"

typedef struct {
    const char *trees, *names, *text, *held_trees, *held_names, *start, *out,
        *state, *teachers;
    uint8_t  words_rate; // percent
    uint32_t folds, fold, seed, epochs, near_epochs, text_epochs, batch, rate,
        read;
} TrainArgs;

typedef struct {
    const TrainArgs *args;
    Arena            a;
    Corpus           corpus;
    Net              net;
    NetFile          state;
    Course           course;
    char             why[CONLLU_WHY];
} Train;

static void say(void *ctx, const char *line)
{
    (void)ctx;
    (void)fprintf(stderr, "train: %s\n", line);
}

// The next of some names parted by commas, NUL-terminated in the arena.
static const char *next_path(Arena *a, Str *rest)
{
    return rest->n ? sk_str_copy(a, sk_str_cut(rest, ',')).p : NULL;
}

static Str list_of(const char *s)
{
    return (Str){ s ? s : "", s ? strlen(s) : 0 };
}

// Folds are of the first treebank, whose style the model speaks.
static SkStatus read_trees(Train *t, const char *list, bool held)
{
    Str         rest = list_of(list);
    const char *path;
    for (uint8_t bank = 0; (path = next_path(&t->a, &rest)); bank++) {
        if (bank == NET_BANKS) return SK_LIMIT;
        const TreeFile f = { .path = path,
                             .bank = bank,
                             .folds = bank ? 0 : t->args->folds,
                             .fold = t->args->fold - 1,
                             .held = held };
        SK_TRY(sk_corpus_trees(&t->corpus, &f, t->why));
    }
    return SK_OK;
}

static SkStatus read_names(Train *t, const char *list, bool held)
{
    Str         rest = list_of(list);
    const char *path;
    for (unsigned k = 0; (path = next_path(&t->a, &rest)); k++) {
        if (k == CORPUS_NAME_SETS) return SK_LIMIT;
        SK_TRY(sk_corpus_names(&t->corpus, path, (NetTask)(TASK_NAMES + k),
                               held, t->why));
    }
    return SK_OK;
}

// The head of a state, or what is wrong with which file.
static SkStatus read_head(Train *t, const char *path, NetFile *head)
{
    const SkStatus s = sk_netfile_head(&t->a, path, head);
    if (s != SK_OK) (void)snprintf(t->why, sizeof t->why, "%s", path);
    return s;
}

static SkStatus read_text(Train *t, const char *path)
{
    const TreeFile f = { .path = path, .bare = true };
    if (!path) return SK_OK;
    return sk_str_ends((Str){ path, strlen(path) }, SK_STR(".conllu"))
               ? sk_corpus_trees(&t->corpus, &f, t->why)
               : sk_corpus_plain(&t->corpus, path, t->why);
}

static SkStatus read_all(Train *t)
{
    const TrainArgs *args = t->args;
    NetFile          head;
    sk_corpus_init(&t->a, &t->corpus);
    if (args->start) {
        SK_TRY(read_head(t, args->start, &head));
        SK_TRY(sk_corpus_keep_rows(&t->corpus, head.keys, head.counts,
                                   head.shape.n_words));
    }
    SK_TRY(read_trees(t, args->trees, false));
    SK_TRY(read_names(t, args->names, false));
    SK_TRY(read_text(t, args->text));
    SK_TRY(read_trees(t, args->held_trees, true));
    SK_TRY(read_names(t, args->held_names, true));
    return sk_corpus_rows(&t->corpus);
}

// The state of a course that was cut off, where there is one.
static SkStatus resume(Train *t)
{
    NetFile        begun;
    const SkStatus s = sk_netfile_head(&t->a, t->course.part, &begun);
    if (s == SK_IO) return SK_OK; // none yet
    SK_TRY(s);
    SK_TRY(sk_netfile_read(&t->a, t->course.part, &t->net));
    t->state.stage = begun.stage;
    t->state.epoch = begun.epoch;
    say(NULL, "going on where the last run stopped");
    return SK_OK;
}

static SkStatus make_net(Train *t)
{
    enum { GUESSES = 8000 };
    const Corpus  *c = &t->corpus;
    const uint32_t known = c->n_rows - ROW_FIRST;
    NetShape       shape = { .n_words = c->n_rows,
                             .n_rels = c->n_rels,
                             .rel_cols = (c->n_rels + 15) & ~15u };
    if (t->course.pre_epochs) {
        shape.n_guess = known < GUESSES ? known : GUESSES;
        shape.guess_cols = (shape.n_guess + 15) & ~15u;
    }
    t->state = (NetFile){ .shape = shape,
                          .keys = c->keys,
                          .counts = c->counts,
                          .rels = c->tb.rels.names.v };
    SK_TRY(sk_net_new(&t->a, &shape, t->course.seed, &t->net));
    if (t->args->start)
        SK_TRY(sk_netfile_start(&t->a, t->args->start, c->tb.rels.names.v,
                                c->n_rels, &t->net));
    return t->course.part ? resume(t) : SK_OK;
}

// A net of an earlier run over the same files.
static SkStatus read_teacher(Train *t, const char *path, Net *net)
{
    NetFile head;
    SK_TRY(read_head(t, path, &head));
    if (head.shape.n_words != t->corpus.n_rows ||
        head.shape.n_rels != t->corpus.n_rels ||
        memcmp(head.keys, t->corpus.keys,
               head.shape.n_words * sizeof *head.keys) != 0) {
        (void)snprintf(t->why, sizeof t->why,
                       "%s: learnt other words; give the same files", path);
        return SK_USAGE;
    }
    SK_TRY(sk_net_new(&t->a, &head.shape, 1, net));
    return sk_netfile_read(&t->a, path, net);
}

static SkStatus ask_teachers(Train *t)
{
    enum { TEACHERS = 16 };
    Net        *net = SK_NEW(&t->a, Net, TEACHERS), *v[TEACHERS];
    Str         rest = list_of(t->args->teachers);
    const char *path;
    char        line[128], all[200];
    uint32_t    n = 0;
    Scores      s;
    if (!net) return sk_arena_status(&t->a);
    while ((path = next_path(&t->a, &rest))) {
        if (n == TEACHERS) return SK_LIMIT;
        v[n] = &net[n];
        SK_TRY(read_teacher(t, path, v[n++]));
    }
    if (n == 0) return SK_OK;
    SK_TRY(sk_trial_nets(&t->corpus, v, n, &s));
    sk_trial_print(&s, line);
    (void)snprintf(all, sizeof all, "%u teachers  held-out: %s", n, line);
    say(NULL, all);
    return sk_council_teach(&t->corpus, v, n, t->args->names != NULL);
}

static SkStatus try_model(const Train *t)
{
    Engine e;
    Scores s;
    char   line[128], all[160];
    SK_TRY(sk_engine_open(&e, t->args->out));
    const SkStatus status = sk_trial_model(&t->corpus, &e, &s);
    sk_engine_close(&e);
    SK_TRY(status);
    sk_trial_print(&s, line);
    (void)snprintf(all, sizeof all, "model  held-out: %s", line);
    say(NULL, all);
    return SK_OK;
}

static SkStatus run(Train *t)
{
    const Corpus *c = &t->corpus;
    char          line[200];
    SK_TRY(read_all(t));
    (void)snprintf(line, sizeof line,
                   "sentences: %u with trees, %u with names, %u of raw text, "
                   "%u held out; %u forms, %u relations",
                   c->trees.n, c->names.n, c->plain.n,
                   c->held_trees.n + c->held_names.n, c->n_rows, c->n_rels);
    say(NULL, line);
    if (c->n_rels == 0) return SK_USAGE;
    SK_TRY(ask_teachers(t));
    SK_TRY(make_net(t));
    SK_TRY(sk_teach(&t->course, c, &t->state, &t->net));
    if (!t->args->out) return SK_OK;
    SK_TRY(sk_quant_write(t->args->out, c, &t->net));
    return try_model(t);
}

static int train(const TrainArgs *args)
{
    Train *t = calloc(1, sizeof *t);
    if (!t) return EXIT_NOTHING_DONE;
    t->args = args;
    t->course = SK_COURSE_DEFAULTS;
    t->course.seed = args->seed;
    t->course.epochs = args->epochs;
    t->course.pre_epochs = args->text && !args->start ? args->text_epochs : 0;
    t->course.near_epochs = args->text && !args->start ? args->near_epochs : 0;
    t->course.batch = args->batch;
    t->course.rate = 1e-6f * (float)args->rate;
    t->course.words_rate = 0.01f * (float)args->words_rate;
    t->course.read = 0.01f * (float)args->read;
    t->course.part = args->state;
    t->course.say = say;
    sk_arena_init(&t->a, (size_t)16 << 30);
    const SkStatus s = run(t);
    if (s != SK_OK)
        sk_complain("train: %s%s%s", t->why[0] ? t->why : "",
                    t->why[0] ? ": " : "", sk_status_text(s));
    sk_corpus_close(&t->corpus);
    sk_arena_clear(&t->a);
    free(t);
    return s == SK_OK ? EXIT_ALL_GOOD : EXIT_NOTHING_DONE;
}

// clang-format off
#define TRAIN_ARGS(g)                                                         \
    { "trees", ARG_STRING, &(g)->trees, "FILES",                              \
      "CoNLL-U treebanks, parted by commas; the model speaks\n"               \
      "the first one's style, the others help it" },                          \
    { "names", ARG_STRING, &(g)->names, "FILES",                              \
      "files with tagged names; the first one's convention" },                \
    { "text", ARG_STRING, &(g)->text, "FILE",                                 \
      "raw text for a first stage that guesses hidden words, and\n"           \
      "for --teachers: JSON Lines (\"text\"), or CoNLL-U (its words)" },                                               \
    { "held-trees", ARG_STRING, &(g)->held_trees, "FILES",                    \
      "treebanks that are scored after each epoch" },                         \
    { "held-names", ARG_STRING, &(g)->held_names, "FILE",                     \
      "names that are scored after each epoch" },                             \
    { "folds", ARG_NUMBER, &(g)->folds, "N",                                  \
      "with --fold: part the first treebank in N by sent_id" },               \
    { "fold", ARG_NUMBER, &(g)->fold, "K",                                    \
      "hold out and score part K, 1 to N (sent_id mod N is K - 1)" },         \
    { "start", ARG_STRING, &(g)->start, "FILE",                               \
      "begin with the weights of another run's state" },                      \
    { "state", ARG_STRING, &(g)->state, "FILE",                               \
      "keep the state here after each epoch; where it is there\n"             \
      "already, go on from it" },                                             \
    { "out", ARG_STRING, &(g)->out, "FILE", "write the model here" },         \
    { "teachers", ARG_STRING, &(g)->teachers, "FILES",                        \
      "states of runs over the same files, parted by commas: what\n"          \
      "they make of the raw text together is learnt too" },                   \
    { "read", ARG_NUMBER, &(g)->read, "N",                                    \
      "words of it for a hundred of the trees' (default: 100)" },             \
    { "epochs", ARG_NUMBER, &(g)->epochs, "N",                                \
      "times through trees and names (default: 20)" },                        \
    { "near-epochs", ARG_NUMBER, &(g)->near_epochs, "N",                      \
      "times through raw text, learning words' neighbours,\n"                 \
      "before all else (default: 5; none with --start)" },                    \
    { "text-epochs", ARG_NUMBER, &(g)->text_epochs, "N",                      \
      "times through it guessing (default: 1; none with --start)" },          \
    { "batch", ARG_NUMBER, &(g)->batch, "N",                                  \
      "words in a batch (default: 400)" },                                    \
    { "rate", ARG_NUMBER, &(g)->rate, "N",                                    \
      "highest learning rate, in millionths (default: 2000)" },               \
    { "words-rate", ARG_SHARE, &(g)->words_rate, "X",                         \
      "what words' own rows have of it in the stage with trees:\n"           \
      "little, where raw text taught them before (default: 1)" },             \
    { "seed", ARG_NUMBER, &(g)->seed, "N", "what chance begins with" }
// clang-format on

int sk_cmd_train(int argc, char **argv)
{
    TrainArgs       args = { .fold = 1,
                             .seed = 1,
                             .epochs = 20,
                             .near_epochs = 5,
                             .text_epochs = 1,
                             .batch = 400,
                             .read = 100,
                             .rate = 2000,
                             .words_rate = 100 };
    const ArgOption options[] = { TRAIN_ARGS(&args) };
    const ArgSpec   spec = {
          "train",
          "[OPTION]... LANGUAGE",
          "Trains a language's model: tags, trees and names. The same files, "
            "options and\nseed give the same model on the same kind of machine.",
          options,
          sizeof options / sizeof *options,
          "  saksi train id --trees csui.conllu,gsd.conllu --names idner.txt "
            "\\\n      --text news.jsonl --state id.state --out "
            "models/id.model",
          1,
          1,
    };
    size_t n;
    int    code;
    if (!sk_args(&spec, argc, argv, &n, &code)) return code;
    if (!args.trees || args.fold > (args.folds ? args.folds : 1)) {
        sk_complain("train: %s", args.trees ? "--fold is over --folds"
                                            : "--trees is missing");
        return EXIT_WRONG_USE;
    }
    return train(&args);
}
