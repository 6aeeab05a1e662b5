// SPDX-License-Identifier: Apache-2.0
// db.c: SQLite in the house's manner: statuses, Strs, and plain words.
//
//   in    SQLITE_BUSY
//   out   SK_DB, and "war.db: another program is writing to it; …"
//
// Every failure is turned here into one line that says what to do next.
#include "ledger/db.h"

#include <stdio.h>

// What a person can do about a failure; NULL: SQLite's own words are best.
static const char *plain_words(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "another program is writing to it; try again when it is done";
    case SQLITE_READONLY:
        return "the file or its folder is read-only; copy it to a folder that "
               "you may write to";
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return "it cannot be opened; see that the file and its folder may be "
               "read and written by you";
    case SQLITE_FULL:
        return "the disk is full; make room and run the same command again";
    case SQLITE_IOERR:
        return "the disk reports an error; see that it is there and has room, "
               "then run the same command again";
    case SQLITE_CORRUPT:
        return "the file is damaged; take a copy of it from a backup, or save "
               "what is left with: sqlite3 FILE .recover";
    case SQLITE_NOTADB: return "it is no ledger; name another file";
    case SQLITE_NOMEM: return "out of memory";
    default: return NULL;
    }
}

// A long path loses its front, never the reason.
static void say(Ledger *l, const char *words)
{
    size_t room = sizeof l->msg - 3, n = strlen(l->path), k = strlen(words);
    if (k > room) k = room;
    const char *path = n > room - k ? l->path + (n - (room - k)) : l->path;
    snprintf(l->msg, sizeof l->msg, "%s: %.*s", path, (int)k, words);
}

SkStatus sk_db_fail(Ledger *l)
{
    l->code = l->db ? sqlite3_extended_errcode(l->db) : SQLITE_NOMEM;
    const char *words = plain_words(l->code);
    say(l, words ? words : sqlite3_errmsg(l->db));
    int kind = l->code & 0xff;
    return kind == SQLITE_CONSTRAINT || kind == SQLITE_TOOBIG ? SK_USAGE
                                                              : SK_DB;
}

SkStatus sk_db_fail_with(Ledger *l, const char *words)
{
    l->code = SQLITE_ERROR;
    say(l, words);
    return SK_DB;
}

const char *sk_ledger_message(const Ledger *l) { return l->msg; }

SkStatus sk_db_exec(Ledger *l, const char *sql)
{
    if (sqlite3_exec(l->db, sql, NULL, NULL, NULL) == SQLITE_OK) return SK_OK;
    return sk_db_fail(l);
}

static int prepare(Ledger *l, const char *sql, bool keep, sqlite3_stmt **st)
{
    unsigned flags = keep ? SQLITE_PREPARE_PERSISTENT : 0;
    return sqlite3_prepare_v3(l->db, sql, -1, flags, st, NULL);
}

Put sk_db_use(Ledger *l, Stmt which)
{
    Put p = { .l = l };
    if (!l->st[which])
        p.rc = prepare(l, sk_ledger_sql(which), true, &l->st[which]);
    p.st = l->st[which];
    return p;
}

Put sk_db_prepare(Ledger *l, const char *sql)
{
    Put p = { .l = l, .own = true };
    p.rc = prepare(l, sql, false, &p.st);
    return p;
}

void sk_put_text(Put *p, Str s)
{
    p->at++;
    if (p->rc != SQLITE_OK || s.n == 0) return; // unbound is NULL
    p->rc = sqlite3_bind_text64(p->st, p->at, s.p, s.n, SQLITE_STATIC,
                                SQLITE_UTF8);
}

void sk_put_blob(Put *p, const void *bytes, size_t n)
{
    p->at++;
    if (p->rc != SQLITE_OK) return;
    p->rc = sqlite3_bind_blob64(p->st, p->at, bytes, n, SQLITE_STATIC);
}

void sk_put_int(Put *p, int64_t n)
{
    p->at++;
    if (p->rc == SQLITE_OK) p->rc = sqlite3_bind_int64(p->st, p->at, n);
}

void sk_put_real(Put *p, bool given, double x)
{
    p->at++;
    if (p->rc == SQLITE_OK && given)
        p->rc = sqlite3_bind_double(p->st, p->at, x);
}

bool sk_db_row(Put *p)
{
    if (p->rc != SQLITE_OK && p->rc != SQLITE_ROW) return false;
    p->rc = sqlite3_step(p->st);
    return p->rc == SQLITE_ROW;
}

SkStatus sk_db_done(Put *p)
{
    bool good = p->rc == SQLITE_OK || p->rc == SQLITE_ROW ||
                p->rc == SQLITE_DONE;
    SkStatus status = good ? SK_OK
                           : sk_db_fail(p->l); // before reset clears it
    if (p->own) {
        sqlite3_finalize(p->st);
    } else if (p->st) {
        sqlite3_reset(p->st);
        sqlite3_clear_bindings(p->st);
    }
    p->st = NULL;
    return status;
}

SkStatus sk_db_run(Put *p)
{
    sk_db_row(p);
    return sk_db_done(p);
}

Str sk_db_text(const Put *p, int col)
{
    if (sqlite3_column_type(p->st, col) == SQLITE_NULL) return (Str){ 0 };
    const void *bytes = sqlite3_column_blob(p->st, col);
    size_t      n = (size_t)sqlite3_column_bytes(p->st, col);
    return (Str){ bytes ? bytes : "", n };
}
