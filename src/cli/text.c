// SPDX-License-Identifier: Apache-2.0
// text.c: `saksi text`, what was read of a document.
//
//   in    saksi text article.txt --why
//   out   text Tank dikerahkan ke kota itu.
//         left out Share To:  why=share line
#include "cli/cli.h"

static SkStatus step(void *ctx, Arena *a, const Packs *packs, DocJob *job)
{
    const bool *why = ctx;
    Document    doc;
    SK_TRY(sk_text_read(a, packs->id, &job->raw, &doc, &job->at));
    sk_text_print(&job->out, &doc, *why);
    return job->out.status;
}

int sk_cmd_text(int argc, char **argv)
{
    bool            why = false;
    DocsOptions     docs = SK_DOCS_DEFAULTS;
    const ArgOption options[] = {
        { "why", ARG_FLAG, &why, NULL, "also what was left out, and why" },
        SK_DOCS_ARGS(&docs),
    };
    const ArgSpec spec = {
        "text",
        "[OPTION]... FILE|DIR|-...",
        "Prints the sentences that were read of each document, without the "
        "furniture of\nits page: comment forms, share lines, links, credits, "
        "captions, repetitions.",
        options,
        sizeof options / sizeof *options,
        "  saksi text article.txt\n"
        "  saksi text article.txt --why | grep '^left out'",
        1,
        SIZE_MAX,
    };
    size_t n;
    int    code;
    if (!sk_args(&spec, argc, argv, &n, &code)) return code;
    docs.threads = 1;
    return sk_docs_run(&docs, (const char *const *)argv, n,
                       &(DocsSteps){ "text", &why, step, NULL });
}
