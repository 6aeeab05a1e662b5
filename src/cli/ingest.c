// SPDX-License-Identifier: Apache-2.0
// ingest.c: `saksi ingest`, documents into a ledger.
//
//   in    saksi ingest news/ --ledger war.db
//   out   "300 added, 12 known, 4210 claims", and all of it in war.db
//
// Workers code; the calling thread adds, in input order, in transactions of up
// to BATCH documents or BATCH_MS. A document that the ledger has is not coded
// again, so the same command after a kill goes on where that one ended, and
// leaves the ledger of an unbroken run. The workers ask a second connection,
// one at a time; it sees what is committed, and the rest put finds out.
#include <poll.h>
#include <pthread.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "cli/cli.h"
#include "ledger/ledger.h"

enum { BATCH = 200, BATCH_MS = 1000 };

// "2024-12-02T10:00:00Z"
typedef struct {
    char z[24];
} Moment;

typedef struct {
    uint64_t what[LEDGER_ADD_COUNT]; // documents
    uint64_t other;                  // known, with another date or outlet
    uint64_t refused;                // documents whose claims break a rule
    uint64_t claims;
} Tally;

typedef struct {
    Ledger         *ledger;   // of the calling thread
    Ledger         *asked;    // of the workers
    pthread_mutex_t lock;     // guards `asked`
    const char     *recorded; // --recorded; NULL: by the clock
    Moment          now;      // record time of the batch
    bool     from_pipe;   // standard input is read, and may keep us waiting
    uint32_t in_batch;    // documents
    int64_t  begun;       // the batch, ms
    Tally    sure, batch; // committed, and not yet
    bool     broken;      // the ledger failed
} Ingest;

// What a worker hands over, through DocJob.out.
typedef struct {
    LedgerHas   has;
    LedgerEntry entry; // unless has.known
} Coded;

static int64_t now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static Moment read_clock(void)
{
    Moment    m = { "" };
    struct tm tm;
    time_t    t = time(NULL);
    if (gmtime_r(&t, &tm))
        strftime(m.z, sizeof m.z, "%Y-%m-%dT%H:%M:%SZ", &tm);
    return m;
}

// A day, or a day and a time in UTC; a day begins at midnight.
static bool read_moment(const char *s, Moment *m)
{
    static const char FORM[] = "dddd-dd-ddTdd:dd:ddZ";
    DateBounds        b;
    size_t            n = strlen(s);
    if (n != 10 && n != sizeof FORM - 1) return false;
    for (size_t i = 0; i < n; i++) {
        bool digit = s[i] >= '0' && s[i] <= '9';
        if (FORM[i] == 'd' ? !digit : s[i] != FORM[i]) return false;
    }
    if (!sk_edtf_bounds((Str){ s, 10 }, &b)) return false;
    if (n > 10 && (memcmp(s + 11, "24", 2) >= 0 || s[14] > '5' || s[17] > '5'))
        return false;
    snprintf(m->z, sizeof m->z, "%.10s%s", s, n > 10 ? s + 10 : "T00:00:00Z");
    return true;
}

// ---- on a worker thread

// A failure here counts as "not known": put will meet it, and tell.
static void ask(Ingest *in, Arena *a, const Packs *packs, const RawDoc *raw,
                LedgerHas *has)
{
    Sha256 sha = sk_sha256(raw->bytes);
    pthread_mutex_lock(&in->lock);
    if (sk_ledger_has(in->asked, a, raw, &sha, &packs->info, has) != SK_OK)
        *has = (LedgerHas){ 0 };
    pthread_mutex_unlock(&in->lock);
}

static SkStatus step(void *ctx, Arena *a, const Packs *packs, DocJob *job)
{
    Coded c = { 0 };
    ask(ctx, a, packs, &job->raw, &c.has);
    if (!c.has.known) {
        SK_TRY(sk_code(a, packs, &job->raw, &job->claims, &job->at));
        SK_TRY(sk_ledger_prepare(a, &job->claims, &packs->info, &c.entry));
    }
    sk_buf_put(&job->out, (Str){ (const char *)&c, sizeof c });
    return job->out.status;
}

// ---- on the calling thread

static void add_tally(Tally *to, const Tally *t)
{
    for (int i = 0; i < LEDGER_ADD_COUNT; i++) to->what[i] += t->what[i];
    to->other += t->other;
    to->refused += t->refused;
    to->claims += t->claims;
}

static bool fail(Ingest *in)
{
    if (!in->broken) sk_complain("%s", sk_ledger_message(in->ledger));
    in->broken = true;
    return false;
}

static bool commit(Ingest *in)
{
    if (in->in_batch == 0) return true;
    in->in_batch = 0;
    if (sk_ledger_commit(in->ledger) != SK_OK) return fail(in);
    add_tally(&in->sure, &in->batch);
    in->batch = (Tally){ 0 };
    return true;
}

static bool begin(Ingest *in)
{
    if (in->in_batch > 0) return true;
    if (sk_ledger_begin(in->ledger) != SK_OK) return fail(in);
    in->begun = now_ms();
    if (!in->recorded) in->now = read_clock();
    return true;
}

// The documents before this one in the batch are kept where that is possible.
static bool put(Ingest *in, const DocJob *job, const LedgerEntry *e)
{
    LedgerAdd what;
    if (!begin(in)) return false;
    SkStatus status = sk_ledger_put(in->ledger, e, sk_str_of(in->now.z),
                                    &what);
    if (status == SK_USAGE) {
        sk_complain("%.*s: left out: %s", (int)job->where.n, job->where.p,
                    sk_ledger_message(in->ledger));
        in->sure.refused++;
    } else if (status != SK_OK) {
        fail(in);
        commit(in);
        return false;
    } else {
        in->batch.what[what]++;
        if (what != LEDGER_KNOWN) in->batch.claims += e->claims->v.n;
    }
    in->in_batch++;
    return true;
}

// Nobody should wait for a commit because a pipe is silent.
static bool is_due(const Ingest *in)
{
    struct pollfd in_pipe = { .fd = STDIN_FILENO, .events = POLLIN };
    if (in->in_batch >= BATCH || now_ms() - in->begun >= BATCH_MS) return true;
    return in->from_pipe && poll(&in_pipe, 1, 0) == 0;
}

static bool take(void *ctx, DocJob *job)
{
    Ingest *in = ctx;
    Coded   c;
    memcpy(&c, sk_buf_str(&job->out).p, sizeof c);
    if (c.has.known) {
        in->sure.what[LEDGER_KNOWN]++;
        in->sure.other += c.has.other;
    } else if (!put(in, job, &c.entry)) {
        return false;
    }
    return !is_due(in) || commit(in);
}

// ---- the command

static void put_part(Buf *b, uint64_t n, const char *words, bool always)
{
    if (n == 0 && !always) return;
    if (b->n > 0) sk_buf_put(b, SK_STR(", "));
    sk_buf_int(b, (int64_t)n);
    sk_buf_put(b, sk_str_of(words));
}

static void print_summary(const Ingest *in, int code)
{
    Arena a;
    sk_arena_init(&a, 1 << 16);
    Buf          b = sk_buf(&a);
    const Tally *t = &in->sure;
    put_part(&b, t->what[LEDGER_ADDED] + t->what[LEDGER_VERSION], " added",
             true);
    if (t->what[LEDGER_VERSION] > 0) {
        sk_buf_put(&b, SK_STR(" ("));
        sk_buf_int(&b, (int64_t)t->what[LEDGER_VERSION]);
        sk_buf_put(&b, SK_STR(" with other bytes than before)"));
    }
    put_part(&b, t->what[LEDGER_RECODED], " coded anew", false);
    put_part(&b, t->what[LEDGER_KNOWN], " known", true);
    if (t->other > 0) {
        sk_buf_put(&b, SK_STR(" ("));
        sk_buf_int(&b, (int64_t)t->other);
        sk_buf_put(&b,
                   SK_STR(" with another date or outlet: the first stays)"));
    }
    put_part(&b, t->claims, t->claims == 1 ? " claim" : " claims", true);
    if (code == EXIT_SOME_FAILED)
        sk_buf_put(&b, SK_STR("; some documents failed"));
    sk_buf_char(&b, '\n');
    if (b.status == SK_OK) sk_out(sk_buf_str(&b));
    sk_arena_clear(&a);
}

static int finish(Ingest *in, int code)
{
    const Tally *t = &in->sure;
    if (!in->broken) commit(in);
    uint64_t done = t->what[LEDGER_ADDED] + t->what[LEDGER_VERSION] +
                    t->what[LEDGER_RECODED] + t->what[LEDGER_KNOWN];
    if (in->broken || t->refused > 0) code = EXIT_SOME_FAILED;
    if (in->broken && done == 0) code = EXIT_NOTHING_DONE;
    if (code != EXIT_NOTHING_DONE) print_summary(in, code);
    return sk_out_end(code);
}

static bool reads_pipe(char **paths, size_t n)
{
    struct stat st;
    for (size_t i = 0; i < n; i++)
        if (strcmp(paths[i], "-") == 0)
            return fstat(STDIN_FILENO, &st) == 0 && !S_ISREG(st.st_mode);
    return false;
}

static int run(Ingest *in, const DocsOptions *docs, const char *path,
               char **paths, size_t n)
{
    char why[256];
    int  code = EXIT_NOTHING_DONE;
    if (sk_ledger_open(&in->ledger, path, LEDGER_WRITE, why) == SK_OK &&
        sk_ledger_open(&in->asked, path, LEDGER_READ, why) == SK_OK) {
        pthread_mutex_init(&in->lock, NULL); // cannot fail on Linux
        in->from_pipe = reads_pipe(paths, n);
        code = sk_docs_run(docs, (const char *const *)paths, n,
                           &(DocsSteps){ "ingest", in, step, take });
        code = finish(in, code);
        pthread_mutex_destroy(&in->lock);
    } else {
        sk_complain("%s", why);
    }
    sk_ledger_close(in->asked);
    sk_ledger_close(in->ledger);
    return code;
}

static int wrong_use(const char *what, const char *value)
{
    sk_complain("ingest: %s%s", what, value);
    fprintf(stderr, "       see: saksi ingest --help\n");
    return EXIT_WRONG_USE;
}

int sk_cmd_ingest(int argc, char **argv)
{
    Ingest      in = { 0 };
    const char *ledger = NULL;
    DocsOptions docs = SK_DOCS_DEFAULTS;
    // clang-format off
    const ArgOption options[] = {
        { "ledger", ARG_STRING, &ledger, "FILE",
          "the ledger; made where there is none" },
        { "recorded", ARG_STRING, &in.recorded, "TIME",
          "record time, such as 2024-12-02 or\n"
          "2024-12-02T10:00:00Z (default: the clock)" },
        { "threads", ARG_NUMBER, &docs.threads, "N",
          "worker threads (default: one a processor); the\n"
          "ledger is the same for any number" },
        SK_DOCS_ARGS(&docs),
    };
    const ArgSpec spec = {
        "ingest", "--ledger FILE [OPTION]... FILE|DIR|-...",
        "Reads articles, codes them, and adds them with their claims to a "
        "ledger.\nNothing in a ledger is ever changed or deleted. What it "
        "has already is passed\nover, so the same command can be run again at "
        "any time, also after a kill.\nFILE, DIR and - are read as in saksi "
        "code.",
        options, sizeof options / sizeof *options,
        "  saksi ingest news/ --ledger war.db\n"
        "  saksi ingest article.txt --published 2013-05-26 --ledger war.db\n"
        "  zcat news.jsonl.gz | saksi ingest - --ledger war.db", 1,
        SIZE_MAX,
    };
    // clang-format on
    size_t n;
    int    code;
    if (!sk_args(&spec, argc, argv, &n, &code)) return code;
    if (!ledger) return wrong_use("--ledger FILE is missing", "");
    if (in.recorded && !read_moment(in.recorded, &in.now))
        return wrong_use("--recorded wants a day such as 2024-12-02, or "
                         "2024-12-02T10:00:00Z, not ",
                         in.recorded);
    return run(&in, &docs, ledger, argv, n);
}
