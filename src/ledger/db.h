// SPDX-License-Identifier: Apache-2.0
// db.h: what the ledger's own files share; nobody else includes it.
//
//   in    Put p = sk_db_use(l, STMT_FIND_DOCUMENT);
//         sk_put_text(&p, doc); sk_put_blob(&p, sha, 32);
//   out   if (sk_db_row(&p)) id = sqlite3_column_int64(p.st, 0);
//         SK_TRY(sk_db_done(&p));
#ifndef SK_LEDGER_DB_H
#define SK_LEDGER_DB_H

#include <sqlite3.h>

#include "ledger/ledger.h"

// In the file's header, "Saks", so that `file` and others can tell.
#define LEDGER_APPLICATION 0x53616b73
#define LEDGER_VERSION_NOW 1

// Who stands in a claim, and as what.
#define SK_LEDGER_ROLES(X)                                                    \
    X(ACTOR, "actor")                                                         \
    X(RECIPIENT, "recipient")                                                 \
    X(A, "a")                                                                 \
    X(B, "b")                                                                 \
    X(SOURCE, "source")                                                       \
    X(STANCE_BY, "stance_by")
#define SK_LEDGER_ROLE_ENUM(id, text) ROLE_##id,
typedef enum { SK_LEDGER_ROLES(SK_LEDGER_ROLE_ENUM) ROLE_COUNT } LedgerRole;

// The statements that are used again and again; their SQL stands in add.c.
typedef enum {
    STMT_SAVEPOINT,
    STMT_RELEASE,
    STMT_BACK,
    STMT_FIND_DOCUMENT,
    STMT_FIND_CODER,
    STMT_FIND_CODING,
    STMT_FIND_ID,
    STMT_ADD_DOCUMENT,
    STMT_ADD_CODER,
    STMT_ADD_CODING,
    STMT_ADD_CLAIM,
    STMT_ADD_PARTY,
    STMT_ADD_COUNT,
    STMT_READ_PARTIES,
    STMT_READ_COUNTS,
    STMT_COUNT
} Stmt;

struct Ledger {
    sqlite3      *db;
    char         *path; // as the user wrote it, for messages
    LedgerMode    mode;
    bool          in_batch;       // between begin and commit
    int           busy_ms;        // how long to wait for another writer
    int           code;           // SQLite's, of the last failure
    char          msg[256];       // of the last failure
    sqlite3_stmt *st[STMT_COUNT]; // prepared at first use
};

// The whole schema; one script.
extern const char *const sk_ledger_schema;
// The SQL of a statement.
const char *sk_ledger_sql(Stmt which);

// Keeps SQLite's code and a line of plain words for it. Returns SK_DB, or
// SK_USAGE for a broken rule of the schema.
SkStatus sk_db_fail(Ledger *l);
// The same with words of our own.
SkStatus sk_db_fail_with(Ledger *l, const char *words);
SkStatus sk_db_exec(Ledger *l, const char *sql) SK_CHECKED;

// A statement at work. Sticky: after a failure the writers do nothing, and
// sk_db_done tells. What is put must live until then.
typedef struct {
    Ledger       *l;
    sqlite3_stmt *st;
    int           at;  // parameters put
    int           rc;  // SQLITE_OK, SQLITE_ROW, SQLITE_DONE or a failure
    bool          own; // not one of l->st: finalized by sk_db_done
} Put;

Put  sk_db_use(Ledger *l, Stmt which);
Put  sk_db_prepare(Ledger *l, const char *sql);
void sk_put_text(Put *p, Str s); // NULL where it is empty
void sk_put_blob(Put *p, const void *bytes, size_t n);
void sk_put_int(Put *p, int64_t n);
void sk_put_real(Put *p, bool given, double x); // NULL where not given
// Steps to the next row; false at the end and after a failure.
bool     sk_db_row(Put *p);
SkStatus sk_db_done(Put *p) SK_CHECKED;
// Runs it to its end: one row or none, which is left unread.
SkStatus sk_db_run(Put *p) SK_CHECKED;
// Column `col` of the row, borrowed until the next step; none where NULL.
Str sk_db_text(const Put *p, int col);

// The function has_words(text, words) of sk_ledger_claims' SQL.
SkStatus sk_ledger_functions(Ledger *l) SK_CHECKED;
// Unpacks what sk_ledger_prepare packed; SK_DB unless `size` bytes come out.
SkStatus sk_ledger_unpack(Arena *a, Str packed, int64_t size,
                          Str *bytes) SK_CHECKED;

#endif
