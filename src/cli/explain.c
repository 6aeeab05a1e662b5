// SPDX-License-Identifier: Apache-2.0
// explain.c: `saksi explain`, why each sentence gave or did not give a claim.
//
//   in    saksi explain article.txt
//   out   each sentence, the frames that were tried on it, what came of them
#include "cli/cli.h"

static SkStatus step(void *ctx, Arena *a, const Packs *packs, DocJob *job)
{
    (void)ctx;
    SK_TRY(sk_code(a, packs, &job->raw, &job->claims, &job->at));
    ClaimKit kit;
    SK_TRY(sk_kit_begin(packs, &kit));
    SkStatus status = sk_claim_explain(a, &kit, &job->claims, &job->out);
    sk_kit_end(packs, &kit);
    return status;
}

int sk_cmd_explain(int argc, char **argv)
{
    DocsOptions     docs = SK_DOCS_DEFAULTS;
    const ArgOption options[] = { SK_DOCS_ARGS(&docs) };
    const ArgSpec   spec = {
          "explain",
          "[OPTION]... FILE|DIR|-...",
          "Tells for each sentence why it gave a claim or gave none: the words "
            "that could\ncarry one, the frames that were tried, and the line of "
            "data/ that each comes\nfrom.",
          options,
          sizeof options / sizeof *options,
          "  saksi explain article.txt\n"
            "  echo 'Desa Qara direbut tentara Suriah.' | saksi explain -",
          1,
          SIZE_MAX,
    };
    size_t n;
    int    code;
    if (!sk_args(&spec, argc, argv, &n, &code)) return code;
    docs.threads = 1;
    return sk_docs_run(&docs, (const char *const *)argv, n,
                       &(DocsSteps){ "explain", NULL, step, NULL });
}
