// SPDX-License-Identifier: Apache-2.0
// parse.c: `saksi parse`, the analysis of a document.
//
//   in    echo 'Desa Qara direbut.' | saksi parse - --format conllu
//   out   # text = Desa Qara direbut.
//         1  Desa  desa  NOUN  …
#include <errno.h>

#include "cli/cli.h"
#include "lang/tree.h"

typedef void Print(Buf *out, const Analysis *an);

typedef struct {
    Print      *print;
    Engine      engine;
    EngineWork *work; // NULL: no model is given
} ParseRun;

static SkStatus step(void *ctx, Arena *a, const Packs *packs, DocJob *job)
{
    const ParseRun *run = ctx;
    Document        doc;
    Analysis        an;
    SK_TRY(sk_text_read(a, packs->id, &job->raw, &doc, &job->at));
    SK_TRY(sk_lang_analyse(a, packs->id, &doc, &an));
    if (run->work) SK_TRY(sk_lang_trees(a, &run->engine, run->work, &an));
    run->print(&job->out, &an);
    return job->out.status;
}

static Print *find_print(const char *format)
{
    if (strcmp(format, "conllu") == 0) return sk_lang_print_conllu;
    return strcmp(format, "tree") == 0 ? sk_lang_print : NULL;
}

static bool open_model(ParseRun *run, const char *path)
{
    errno = 0;
    SkStatus s = sk_engine_open(&run->engine, path);
    if (s == SK_OK && (run->work = sk_engine_work_new())) return true;
    sk_complain("parse: %s: %s", path,
                errno ? strerror(errno) : sk_status_text(s));
    return false;
}

int sk_cmd_parse(int argc, char **argv)
{
    const char     *format = "tree", *model = NULL;
    DocsOptions     docs = SK_DOCS_DEFAULTS;
    const ArgOption options[] = {
        { "format", ARG_STRING, &format, "F",
          "tree (for people, the default) or conllu" },
        { "model", ARG_STRING, &model, "FILE",
          "a trained model: trees and names as well" },
        SK_DOCS_ARGS(&docs),
    };
    const ArgSpec spec = {
        "parse",
        "[OPTION]... FILE|DIR|-...",
        "Prints what the language stage knows of each document: sentences, "
        "words with\ntheir roots and voices, numbers, times; with --model "
        "also trees and names.",
        options,
        sizeof options / sizeof *options,
        "  saksi parse article.txt\n"
        "  saksi parse article.txt --format conllu --model models/id.model",
        1,
        SIZE_MAX,
    };
    size_t n;
    int    code;
    if (!sk_args(&spec, argc, argv, &n, &code)) return code;
    ParseRun run = { .print = find_print(format) };
    if (!run.print) {
        sk_complain("parse: --format wants conllu or tree, not %s", format);
        return EXIT_WRONG_USE;
    }
    if (model && !open_model(&run, model)) return EXIT_NOTHING_DONE;
    docs.threads = 1;
    code = sk_docs_run(&docs, (const char *const *)argv, n,
                       &(DocsSteps){ "parse", &run, step, NULL });
    sk_engine_work_free(run.work);
    if (model) sk_engine_close(&run.engine);
    return code;
}
