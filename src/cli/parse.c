// SPDX-License-Identifier: Apache-2.0
// parse.c: `saksi parse`, the analysis of a document.
//
//   in    echo 'Desa Qara direbut.' | saksi parse - --format conllu
//   out   # text = Desa Qara direbut.
//         1  Desa  desa  NOUN  …
#include "cli/cli.h"

typedef void Print(Buf *out, const Analysis *an);

typedef struct {
    Print *print;
} ParseRun;

static SkStatus step(void *ctx, Arena *a, const Packs *packs, DocJob *job)
{
    const ParseRun *run = ctx;
    Document        doc;
    Analysis        an;
    SK_TRY(sk_text_read(a, packs->id, &job->raw, &doc, &job->at));
    SK_TRY(sk_lang_analyse(a, packs->id, &doc, &an));
    run->print(&job->out, &an);
    return job->out.status;
}

static Print *find_print(const char *format)
{
    if (strcmp(format, "conllu") == 0) return sk_lang_print_conllu;
    return strcmp(format, "tree") == 0 ? sk_lang_print : NULL;
}

int sk_cmd_parse(int argc, char **argv)
{
    const char     *format = "tree";
    DocsOptions     docs = SK_DOCS_DEFAULTS;
    const ArgOption options[] = {
        { "format", ARG_STRING, &format, "F",
          "tree (for people, the default) or conllu" },
        SK_DOCS_ARGS(&docs),
    };
    const ArgSpec spec = {
        "parse",
        "[OPTION]... FILE|DIR|-...",
        "Prints what the language stage knows of each document: sentences, "
        "words with\ntheir roots and voices, numbers, times.",
        options,
        sizeof options / sizeof *options,
        "  saksi parse article.txt\n"
        "  saksi parse article.txt --format conllu > article.conllu",
        1,
        SIZE_MAX,
    };
    size_t n;
    int    code;
    if (!sk_args(&spec, argc, argv, &n, &code)) return code;
    ParseRun run = { find_print(format) };
    if (!run.print) {
        sk_complain("parse: --format wants conllu or tree, not %s", format);
        return EXIT_WRONG_USE;
    }
    docs.threads = 1;
    return sk_docs_run(&docs, (const char *const *)argv, n,
                       &(DocsSteps){ "parse", &run, step, NULL });
}
