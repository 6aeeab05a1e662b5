// SPDX-License-Identifier: Apache-2.0
// docs.c: every document of some files through one step, in order.
//
//   in    a.txt, news.jsonl with a broken second line; step: code
//   out   the claims of a.txt, of news.jsonl:1, :3, …; on stderr
//         "saksi: news.jsonl:2: not the JSON that is expected here"; exit 1
//
// Feeding copies a document into its job's arena, the step runs on a worker
// thread in the same arena, taking happens in input order: the output is the
// same for any number of threads.
#include "cli/cli.h"
#include "cli/pool.h"

typedef struct {
    const DocsSteps *steps;
    Packs            packs;
    Input           *input;
    bool             failed;  // some document
    bool             stopped; // by take
    bool             nomem;   // in feed: a document could not be held
} DocsRun;

// Copies what outlives the reader's next call. False: the arena is full.
static bool keep(Arena *a, Str *s)
{
    if (!s->p) return true;
    *s = sk_str_copy(a, *s);
    return s->p != NULL;
}

static bool keep_raw(Arena *a, RawDoc *r)
{
    return keep(a, &r->id) && keep(a, &r->bytes) && keep(a, &r->title) &&
           keep(a, &r->outlet) && keep(a, &r->url) && keep(a, &r->published);
}

static void *feed(void *ctx, Arena *a)
{
    DocsRun  *run = ctx;
    InputItem item;
    InputKind kind = sk_input_next(run->input, &item);
    if (kind == INPUT_END) return NULL;
    a->limit = sk_code_limit(kind == INPUT_DOC ? item.raw.bytes.n : 0);
    DocJob *job = SK_NEW(a, DocJob, 1);
    if (!job) {
        run->nomem = true;
        return NULL;
    }
    job->where = item.where;
    job->read = item.bytes_read;
    job->total = item.bytes_total;
    job->out = sk_buf(a);
    if (kind == INPUT_DOC) job->raw = item.raw;
    if (kind == INPUT_BAD) {
        job->status = item.status;
        memcpy(job->msg, item.msg, sizeof job->msg);
    }
    if (!keep(a, &job->where)) job->where = SK_STR("a document");
    if (!keep_raw(a, &job->raw)) job->status = sk_arena_status(a);
    return job;
}

static void work(void *ctx, Arena *a, void *p)
{
    DocsRun *run = ctx;
    DocJob  *job = p;
    if (job->status != SK_OK) return;
    job->status = run->steps->step(run->steps->ctx, a, &run->packs, job);
    if (job->status == SK_OK) job->status = job->out.status;
}

static const char *way_out(SkStatus status)
{
    switch (status) {
    case SK_UTF8: return "; convert it to UTF-8 first, for example with iconv";
    case SK_BINARY: return "; take the text out of it first";
    case SK_LIMIT: return "; part it into smaller documents";
    case SK_NOMEM: return "; use fewer --threads";
    default: return "";
    }
}

static void complain_of(const DocJob *job)
{
    char at[40] = "";
    if (job->msg[0]) {
        sk_complain("%s", job->msg);
        return;
    }
    if (job->status == SK_UTF8 || job->status == SK_BINARY)
        snprintf(at, sizeof at, " at byte %zu", job->at);
    sk_complain("%.*s: %s%s%s", (int)job->where.n, job->where.p,
                sk_status_text(job->status), at, way_out(job->status));
}

static bool take(void *ctx, Arena *a, void *p)
{
    DocsRun *run = ctx;
    DocJob  *job = p;
    (void)a;
    sk_progress(run->steps->name, job->read, job->total);
    if (job->status != SK_OK) {
        run->failed = true;
        complain_of(job);
        return true;
    }
    bool more = run->steps->take ? run->steps->take(run->steps->ctx, job)
                                 : sk_out(sk_buf_str(&job->out));
    run->stopped = !more;
    return more;
}

static int run_all(DocsRun *run, unsigned threads)
{
    SkStatus status = sk_pool_run(threads,
                                  &(PoolSteps){ run, feed, work, take });
    if (status != SK_OK || run->nomem) {
        sk_complain("%s", sk_status_text(SK_NOMEM));
        return sk_out_end(EXIT_NOTHING_DONE);
    }
    if (run->stopped && !ferror(stdout))
        sk_complain("%s", sk_status_text(SK_NOMEM));
    if (run->stopped) return sk_out_end(EXIT_NOTHING_DONE);
    return sk_out_end(run->failed ? EXIT_SOME_FAILED : EXIT_ALL_GOOD);
}

int sk_docs_run(const DocsOptions *o, const char *const *paths, size_t n,
                const DocsSteps *steps)
{
    char         why[256] = "";
    DocsRun      run = { .steps = steps };
    InputOptions opt = { .max_document = o->max_document,
                         .published = sk_str_of(o->published),
                         .outlet = sk_str_of(o->outlet) };
    if (sk_packs_open(&run.packs, o->packs, why) != SK_OK) {
        sk_complain("%s", why);
        return EXIT_NOTHING_DONE;
    }
    int code = EXIT_NOTHING_DONE;
    run.input = sk_input_open(paths, n, &opt);
    if (run.input)
        code = run_all(&run, o->threads ? o->threads : sk_pool_threads());
    else
        sk_complain("%s", sk_status_text(SK_NOMEM));
    sk_input_close(run.input);
    sk_packs_close(&run.packs);
    return code;
}
