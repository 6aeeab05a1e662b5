// SPDX-License-Identifier: Apache-2.0
// cli.h: what the commands share.
//
// One file a command; each has `int sk_cmd_NAME(int argc, char **argv)` with
// argv[0] the command's name, and returns the exit code.
#ifndef SK_CLI_CLI_H
#define SK_CLI_CLI_H

#include "api/coder.h"

enum { EXIT_ALL_GOOD = 0, EXIT_SOME_FAILED = 1, EXIT_WRONG_USE = 2,
       EXIT_NOTHING_DONE = 3 };

// name, one line for `saksi --help`
#define SK_COMMANDS(X)                                                        \
    X(code, "documents in, claims out")                                       \
    X(explain, "why each sentence gave or did not give a claim")              \
    X(parse, "words, roots, numbers and times of a document")                 \
    X(text, "what was read of a document, and what was left out")             \
    X(ingest, "read, code and add documents to a ledger")                     \
    X(claims, "the claims of a ledger, filtered")                             \
    X(eval, "score claims against gold claims")                               \
    X(pack, "compile data/ into packs, or check one")
#define SK_COMMAND_PROTO(name, text) int sk_cmd_##name(int argc, char **argv);
SK_COMMANDS(SK_COMMAND_PROTO)

// "saksi: " and one line to stderr.
void sk_complain(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

typedef enum { FORMAT_TABLE, FORMAT_JSONL, FORMAT_CSV, FORMAT_STORY } Format;
// By name, or by what standard output is when name is NULL (table on a
// terminal, JSON Lines in a pipe). False for an unknown name.
bool sk_format_find(const char *name, Format *f);

// A table on the terminal: kind, date, place, who, did, to whom, toll, source,
// sentence; fitted to the terminal's width, colours where it has them and
// NO_COLOR is unset.
void sk_table_begin(void);
void sk_table_claim(const Claims *c, uint32_t i);
void sk_table_end(void);

// Progress on stderr when that is a terminal: "12/300 documents, 1.2 MB/s".
void sk_progress(const char *what, uint64_t done, uint64_t total);
void sk_progress_end(void);

#endif
