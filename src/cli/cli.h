// SPDX-License-Identifier: Apache-2.0
// cli.h: what the commands share.
//
// One file a command; each has `int sk_cmd_NAME(int argc, char **argv)` with
// argv[0] the command's name, and returns the exit code.
#ifndef SK_CLI_CLI_H
#define SK_CLI_CLI_H

#include <stdio.h>

#include "api/coder.h"

// 0 all good · 1 some documents failed · 2 wrong use · 3 nothing could be done
// clang-format off
enum { EXIT_ALL_GOOD = 0, EXIT_SOME_FAILED = 1, EXIT_WRONG_USE = 2,
       EXIT_NOTHING_DONE = 3 };

// The commands in groups: name, one line for `saksi --help`.
#define SK_COMMANDS_READ(X)                                                   \
    X(code, "documents in, claims out")                                       \
    X(explain, "why each sentence gave or did not give a claim")              \
    X(parse, "words, roots, numbers and times of a document")                 \
    X(text, "what was read of a document, and what was left out")
#define SK_COMMANDS_KEEP(X)                                                   \
    X(ingest, "read, code and add documents to a ledger")                     \
    X(claims, "the claims of a ledger, filtered")
#define SK_COMMANDS_CARE(X)                                                   \
    X(train, "a language's model from treebanks, names and text")             \
    X(learn, "the coder's weights from annotated claims")                     \
    X(eval, "score claims against gold claims")                               \
    X(lookup, "what is known under a name, and why it answers so")            \
    X(check, "what is wrong in tables; whether packs are whole")              \
    X(pack, "compile data/ into packs, or check one")                         \
    X(places, "import gazetteers: villages for the coder")
#define SK_COMMANDS(X)                                                        \
    SK_COMMANDS_READ(X) SK_COMMANDS_KEEP(X) SK_COMMANDS_CARE(X)
// clang-format on
#define SK_COMMAND_PROTO(name, text) int sk_cmd_##name(int argc, char **argv);
SK_COMMANDS(SK_COMMAND_PROTO)

// common.c

// "saksi: " and one line to stderr.
void sk_complain(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

typedef enum { FORMAT_TABLE, FORMAT_JSONL, FORMAT_CSV, FORMAT_STORY } Format;
// By name, or by what standard output is when name is NULL (table on a
// terminal, JSON Lines in a pipe). False for an unknown name.
bool sk_format_find(const char *name, Format *f);

// Writes to standard output; false when that fails, now or before. What fails
// is said once.
bool sk_out(Str s);
// Flushes. EXIT_NOTHING_DONE, with a message, when a write failed; else `code`.
int sk_out_end(int code);

// Progress on stderr when that is a terminal and standard output is not:
// "code: 12/300, 4%". total 0: unknown.
void sk_progress(const char *what, uint64_t done, uint64_t total);
void sk_progress_end(void);

// args.c: the options of a command, and its help from the same list.

// clang-format off
typedef enum {
    ARG_FLAG,   // bool: no value
    ARG_STRING, // const char *: any
    ARG_DAY,    // const char *: "2013-05-26"
    ARG_BYTES,  // size_t: 4096, 64K, 16M, 1G
    ARG_NUMBER, // uint32_t: 1 to 999,999,999
    ARG_SHARE,  // uint8_t, percent: 0.83 gives 83
} ArgKind;
// clang-format on

typedef struct {
    const char *name; // "threads": given as --threads N or --threads=N
    ArgKind     kind;
    void       *to;   // where the value goes; its type follows from kind
    const char *meta; // "N", for the help
    const char *help; // lines of at most 56 columns
} ArgOption;

typedef struct {
    const char      *name;  // "code"
    const char      *usage; // "FILE|DIR|- ..."
    const char      *about; // what it does, lines of at most 78 columns
    const ArgOption *options;
    size_t           n_options;
    const char      *examples; // lines, each indented by two blanks
    size_t           min, max; // how many operands; max SIZE_MAX: any number
} ArgSpec;

// Reads the options in argv[1 … argc) and moves the operands to the front:
// argv[0 … *n). False: the command ends with *code (--help was asked for, or
// wrong use, which is then said).
bool sk_args(const ArgSpec *spec, int argc, char **argv, size_t *n, int *code);

// docs.c: every document of some files through one step, in order.

typedef struct {
    const char *packs;        // --packs, or NULL
    const char *published;    // --published, or NULL
    const char *outlet;       // --outlet, or NULL
    size_t      max_document; // bytes
    uint32_t    threads;      // 0: as many as there are processors
} DocsOptions;

// The options that every command which reads documents has; the `to` of each
// is in *o, which has its defaults.
#define SK_DOCS_DEFAULTS ((DocsOptions){ .max_document = 16u << 20 })
// clang-format off
#define SK_DOCS_ARGS(o)                                                       \
    { "published", ARG_DAY, &(o)->published, "DAY",                           \
      "day of publication, where a document brings none" },                   \
    { "outlet", ARG_STRING, &(o)->outlet, "NAME",                             \
      "outlet, where a document brings none" },                               \
    { "max-document", ARG_BYTES, &(o)->max_document, "N",                     \
      "larger documents are reported and passed over;\n"                      \
      "bytes, or 64K, 16M (default: 16M)" },                                  \
    { "packs", ARG_STRING, &(o)->packs, "DIR",                                \
      "folder of the packs (default: $SAKSI_PACKS, else\n"                    \
      "those of the program)" }
// clang-format on

// One document on its way through a command.
typedef struct {
    RawDoc   raw;
    Str      where;    // "news.jsonl:17", for messages
    SkStatus status;   // what reading or the step answered
    size_t   at;       // byte of the document, where status says so
    char     msg[256]; // set by the reader for a document that it refused
    uint64_t read, total;
    Buf      out;    // what the step wrote
    Claims   claims; // what the step found, if it codes
} DocJob;

typedef struct {
    const char *name; // of the command, for the progress line
    void       *ctx;
    // On a worker thread: from job->raw to job->out.
    SkStatus (*step)(void *ctx, Arena *a, const Packs *packs, DocJob *job);
    // On the calling thread, in input order; false: stop. NULL: job->out goes
    // to standard output.
    bool (*take)(void *ctx, DocJob *job);
} DocsSteps;

// Opens the packs, runs all documents of paths[n]; complains about each that
// fails and goes on. Returns the exit code.
int sk_docs_run(const DocsOptions *o, const char *const *paths, size_t n,
                const DocsSteps *steps);

// table.c: claims as a table: date, place, who, did what, to whom, toll, by
// whose word, sentence; fitted to the width of the terminal ($COLUMNS, else
// the terminal's own, else 80), in colour where it is one and NO_COLOR is
// unset.
typedef struct {
    bool     colour;
    unsigned width;
    uint64_t doc;        // hash of the heading of the claim before
    unsigned rows, docs; // so far
} ClaimTable;
void sk_table_begin(ClaimTable *t);
// A row from a claim as JSON (docs/claim.schema.json). False when standard
// output refuses it.
bool sk_table_json(ClaimTable *t, Str json);
// How many there were.
bool sk_table_end(const ClaimTable *t);

#endif
