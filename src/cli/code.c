// SPDX-License-Identifier: Apache-2.0
// code.c: `saksi code`, documents in, claims out.
//
//   in    saksi code examples --format jsonl --threads 4
//   out   one JSON object a claim, documents in the order of their names
//
// A worker codes a document and writes its claims as text; the calling thread
// only hands that on, so any number of threads gives the same bytes.
#include "cli/cli.h"

typedef struct {
    Format     format;
    uint8_t    min_confidence; // percent
    ClaimTable table;
} CodeRun;

static void put_line(Buf *out, const char *head, Str words)
{
    sk_buf_put(out, sk_str_of(head));
    sk_buf_put(out, words);
    sk_buf_char(out, '\n');
}

// The sentences as the text of a story, a blank line between paragraphs.
static void put_text(Buf *out, const Document *doc)
{
    uint32_t para = 0;
    for (uint32_t i = 0; i < doc->sents.n; i++) {
        Span s = doc->sents.v[i];
        bool first = i == 0;
        while (para < doc->paras.n && doc->paras.v[para].end <= s.beg) {
            if (!first && doc->sents.v[i - 1].beg < doc->paras.v[para].end)
                put_line(out, ">", (Str){ "", 0 });
            para++;
        }
        put_line(out, "> ", sk_span_str(doc->text, s));
    }
}

static void put_story(Buf *out, const Claims *c)
{
    put_line(out, "## ", c->doc->id);
    if (c->doc->published.p) put_line(out, "@published ", c->doc->published);
    put_text(out, c->doc);
    sk_claim_print(out, c);
    sk_buf_char(out, '\n');
}

// What the claims take as JSON, about: a buffer that doubles would take three
// times as much of the document's arena.
static size_t size_of_claims(const Claims *c)
{
    enum { BESIDE = 1100 }; // bytes of a claim beside its sentence
    size_t n = 0;
    for (uint32_t i = 0; i < c->v.n; i++)
        n += BESIDE + (c->v.v[i].quote.end - c->v.v[i].quote.beg);
    return n;
}

static void put_claim(const CodeRun *run, const CoderInfo *info, DocJob *job,
                      uint32_t i)
{
    if (run->format == FORMAT_CSV) {
        sk_claim_csv(&job->out, &job->claims, i);
        return;
    }
    sk_claim_json(&job->out, &job->claims, i, info);
    sk_buf_char(&job->out, '\n');
}

static SkStatus step(void *ctx, Arena *a, const Packs *packs, DocJob *job)
{
    const CodeRun *run = ctx;
    Claims        *c = &job->claims;
    SK_TRY(sk_code(a, packs, &job->raw, c, &job->at));
    if (run->format == FORMAT_STORY) {
        put_story(&job->out, c);
        return job->out.status;
    }
    sk_buf_reserve(&job->out, size_of_claims(c));
    for (uint32_t i = 0; i < c->v.n; i++)
        if (c->v.v[i].confidence >= run->min_confidence)
            put_claim(run, &packs->info, job, i);
    return job->out.status;
}

static bool take_table(CodeRun *run, Str rest)
{
    while (rest.n > 0) {
        Str line = sk_str_cut(&rest, '\n');
        if (!sk_table_json(&run->table, line)) return false;
    }
    return true;
}

static bool take(void *ctx, DocJob *job)
{
    CodeRun *run = ctx;
    Str      out = sk_buf_str(&job->out);
    return run->format == FORMAT_TABLE ? take_table(run, out) : sk_out(out);
}

// What stands on top of the output, before any document is read.
static int begin(CodeRun *run)
{
    if (run->format == FORMAT_TABLE) sk_table_begin(&run->table);
    if (run->format != FORMAT_CSV) return EXIT_ALL_GOOD;
    Arena a;
    sk_arena_init(&a, 1 << 16);
    Buf b = sk_buf(&a);
    sk_claim_csv_head(&b);
    bool good = b.status == SK_OK && sk_out(sk_buf_str(&b));
    sk_arena_clear(&a);
    return good ? EXIT_ALL_GOOD : sk_out_end(EXIT_NOTHING_DONE);
}

int sk_cmd_code(int argc, char **argv)
{
    CodeRun     run = { 0 };
    const char *format = NULL;
    DocsOptions docs = SK_DOCS_DEFAULTS;
    // clang-format off
    const ArgOption options[] = {
        { "format", ARG_STRING, &format, "F",
          "table, jsonl, csv or story (default: a table on\n"
          "a terminal, JSON Lines in a pipe)" },
        { "min-confidence", ARG_SHARE, &run.min_confidence, "X",
          "only claims of at least this confidence, 0 to 1" },
        { "threads", ARG_NUMBER, &docs.threads, "N",
          "worker threads (default: one a processor); the\n"
          "output is the same for any number" },
        SK_DOCS_ARGS(&docs),
    };
    const ArgSpec spec = {
        "code", "[OPTION]... FILE|DIR|-...",
        "Reads articles and prints what they claim: who did what to whom, "
        "where, when,\nwith what toll, and who says so. A FILE is plain text, "
        "or JSON Lines when its\nname ends in .jsonl or .ndjson (id, text and "
        "where present title, outlet, url,\npublished); a DIR gives all its "
        "files; - is standard input.",
        options, sizeof options / sizeof *options,
        "  saksi code examples\n"
        "  saksi code article.txt --published 2013-05-26 --format story\n"
        "  zcat news.jsonl.gz | saksi code - > claims.jsonl\n"
        "  saksi code archive/ --threads 8 --format csv > claims.csv", 1,
        SIZE_MAX,
    };
    // clang-format on
    size_t n;
    int    code;
    if (!sk_args(&spec, argc, argv, &n, &code)) return code;
    if (!sk_format_find(format, &run.format)) {
        sk_complain("code: --format wants table, jsonl, csv or story, not %s",
                    format);
        return EXIT_WRONG_USE;
    }
    if (run.format == FORMAT_STORY && run.min_confidence > 0) {
        sk_complain("code: a story holds all claims of its text; "
                    "--min-confidence does not go with it");
        return EXIT_WRONG_USE;
    }
    code = begin(&run);
    if (code != EXIT_ALL_GOOD) return code;
    code = sk_docs_run(&docs, (const char *const *)argv, n,
                       &(DocsSteps){ "code", &run, step, take });
    if (run.format != FORMAT_TABLE || code == EXIT_NOTHING_DONE) return code;
    sk_table_end(&run.table);
    return sk_out_end(code);
}
