// SPDX-License-Identifier: Apache-2.0
// open.c: a ledger's file: made, opened, refused, shared with other programs.
//
//   in    "war.db", LEDGER_WRITE
//   out   a Ledger; the file is made where there is none
//
// Write-ahead log: readers never wait, one writer at a time. A writer that
// finds another one waits 5 seconds, looking every 2 ms; a batch ends within a
// second and leaves a gap (see commit), so two writers take turns. The schema
// is made in one transaction: a kill leaves an empty file or a whole ledger.
//
// A reader opens the file for writing where it may, with every change refused
// by SQLite, so that the log of a killed writer is taken up and cleared away;
// on a read-only disk it reads the file as it lies.
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "ledger/db.h"

enum { BUSY_MS = 5000, BUSY_STEP_MS = 2, GAP_MS = 10 };

static void sleep_ms(int ms)
{
    struct timespec t = { .tv_sec = ms / 1000,
                          .tv_nsec = (long)(ms % 1000) * 1000000 };
    nanosleep(&t, NULL);
}

// SQLite's own handler waits longer and longer, and so never sees a short gap.
static int wait_for_writer(void *ledger, int times)
{
    Ledger *l = ledger;
    if (times * BUSY_STEP_MS >= l->busy_ms) return 0;
    sleep_ms(BUSY_STEP_MS);
    return 1;
}

static SkStatus read_int(Ledger *l, const char *sql, int64_t *n)
{
    Put p = sk_db_prepare(l, sql);
    *n = sk_db_row(&p) ? sqlite3_column_int64(p.st, 0) : 0;
    return sk_db_done(&p);
}

// What kind of file this is: *made tells whether it is a ledger of this
// version; false without failure means that nothing is in it yet.
static SkStatus look(Ledger *l, bool *made)
{
    int64_t application, version, tables;
    SK_TRY(read_int(l, "PRAGMA application_id", &application));
    SK_TRY(read_int(l, "PRAGMA user_version", &version));
    SK_TRY(read_int(l, "SELECT count(*) FROM sqlite_schema", &tables));
    *made = application == LEDGER_APPLICATION;
    if (!*made && (application != 0 || version != 0 || tables != 0))
        return sk_db_fail_with(l, "it is the SQLite file of another program, "
                                  "no ledger; name another file");
    if (*made && version > LEDGER_VERSION_NOW)
        return sk_db_fail_with(l, "it was made by a newer saksi; install that "
                                  "one, or name another file");
    if (*made && version < LEDGER_VERSION_NOW)
        return sk_db_fail_with(l, "its version number is not one that saksi "
                                  "writes; the file is damaged");
    return SK_OK;
}

static SkStatus make_schema(Ledger *l)
{
    char pragmas[80];
    bool made;
    SK_TRY(look(l, &made)); // another writer may have been faster
    if (made) return SK_OK;
    snprintf(pragmas, sizeof pragmas,
             "PRAGMA application_id = %d; PRAGMA user_version = %d;",
             LEDGER_APPLICATION, LEDGER_VERSION_NOW);
    SK_TRY(sk_db_exec(l, sk_ledger_schema));
    return sk_db_exec(l, pragmas);
}

// A change of the journal's mode does not wait for others by itself.
static SkStatus use_write_ahead_log(Ledger *l)
{
    for (int times = 0;; times++) {
        SkStatus status = sk_db_exec(l, "PRAGMA journal_mode = WAL");
        bool     busy = status != SK_OK && (l->code & 0xff) == SQLITE_BUSY;
        if (!busy || !wait_for_writer(l, times)) return status;
    }
}

static SkStatus make(Ledger *l)
{
    SK_TRY(use_write_ahead_log(l));
    SK_TRY(sk_db_exec(l, "BEGIN IMMEDIATE"));
    SkStatus status = make_schema(l);
    if (status == SK_OK) return sk_db_exec(l, "COMMIT");
    sqlite3_exec(l->db, "ROLLBACK", NULL, NULL, NULL); // the failure is kept
    return status;
}

static SkStatus prepare_writer(Ledger *l)
{
    bool made;
    SK_TRY(look(l, &made));
    if (sqlite3_db_readonly(l->db, "main") == 1)
        return sk_db_fail_with(l, "the file or its folder is read-only; copy "
                                  "it to a folder that you may write to");
    SK_TRY(sk_db_exec(l, "PRAGMA foreign_keys = ON;"
                         "PRAGMA synchronous = FULL;"
                         "PRAGMA cache_size = -32000")); // KiB
    return made ? SK_OK : make(l);
}

static SkStatus prepare_reader(Ledger *l)
{
    bool made;
    SK_TRY(sk_db_exec(l, "PRAGMA query_only = ON"));
    SK_TRY(look(l, &made));
    if (!made)
        return sk_db_fail_with(l, "nothing is in it yet; fill it with: saksi "
                                  "ingest FILES --ledger FILE");
    return sk_ledger_functions(l);
}

static SkStatus connect(Ledger *l, const char *name, int flags)
{
    sqlite3_close(l->db);
    l->db = NULL;
    if (sqlite3_open_v2(name, &l->db, flags | SQLITE_OPEN_NOMUTEX, NULL) !=
        SQLITE_OK)
        return sk_db_fail(l);
    sqlite3_extended_result_codes(l->db, 1);
    sqlite3_busy_handler(l->db, wait_for_writer, l);
    return SK_OK;
}

// "/a b?.db" -> "file:/a%20b%3f.db?immutable=1"
static bool frozen_name(const char *path, char *out, size_t size)
{
    char   full[PATH_MAX];
    size_t n = 0;
    if (!realpath(path, full)) return false;
    for (const char *c = full; *c && n + 4 < size; c++) {
        bool plain = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') ||
                     (*c >= '0' && *c <= '9') || strchr("/._-", *c);
        n += (size_t)snprintf(out + n, size - n, plain ? "%c" : "%%%02x",
                              (unsigned char)*c);
    }
    int k = snprintf(out + n, size - n, "?immutable=1");
    return k > 0 && (size_t)k < size - n;
}

// True where the log of an unfinished writer holds something.
static bool has_log(const char *path)
{
    char        log[PATH_MAX];
    struct stat st;
    int         n = snprintf(log, sizeof log, "%s-wal", path);
    return n > 0 && (size_t)n < sizeof log && stat(log, &st) == 0 &&
           st.st_size > 0;
}

// On a read-only disk the log cannot be opened, and without one need not be.
static SkStatus open_frozen(Ledger *l)
{
    char name[3 * PATH_MAX + 32] = "file:";
    if (has_log(l->path))
        return sk_db_fail_with(l,
                               "its last writer did not end, and the folder "
                               "is read-only; copy it and its -wal file to "
                               "a folder that you may write to");
    if (!frozen_name(l->path, name + 5, sizeof name - 5)) return sk_db_fail(l);
    SK_TRY(connect(l, name, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI));
    return prepare_reader(l);
}

static bool is_frozen(int code)
{
    return (code & 0xff) == SQLITE_CANTOPEN ||
           (code & 0xff) == SQLITE_READONLY;
}

// SQLite has names of its own that are no files (":memory:").
static SkStatus open_file(Ledger *l)
{
    char name[PATH_MAX + 2];
    int  n = snprintf(name, sizeof name, "%s%s", l->path[0] == '/' ? "" : "./",
                      l->path);
    if (n < 0 || (size_t)n >= sizeof name)
        return sk_db_fail_with(l, "the path is too long");
    int flags = SQLITE_OPEN_READWRITE;
    if (l->mode == LEDGER_WRITE) flags |= SQLITE_OPEN_CREATE;
    SkStatus status = connect(l, name, flags);
    if (status == SK_OK)
        status = l->mode == LEDGER_WRITE ? prepare_writer(l)
                                         : prepare_reader(l);
    bool again = status != SK_OK && l->mode == LEDGER_READ;
    return again && is_frozen(l->code) ? open_frozen(l) : status;
}

// What SQLite would only call "unable to open database file".
static SkStatus check_path(Ledger *l)
{
    struct stat st;
    if (stat(l->path, &st) == 0) {
        if (S_ISREG(st.st_mode)) return SK_OK;
        return sk_db_fail_with(l, S_ISDIR(st.st_mode)
                                      ? "it is a folder; name a file"
                                      : "it is no file; name another one");
    }
    if (errno != ENOENT) return sk_db_fail_with(l, strerror(errno));
    if (l->mode == LEDGER_READ)
        return sk_db_fail_with(l, "there is no such file; make it with: saksi "
                                  "ingest FILES --ledger FILE");
    char folder[PATH_MAX];
    snprintf(folder, sizeof folder, "%s", l->path);
    char *slash = strrchr(folder, '/');
    if (slash) slash[slash == folder ? 1 : 0] = '\0';
    if (stat(slash ? folder : ".", &st) == 0) return SK_OK;
    return sk_db_fail_with(l, "its folder does not exist; make that first");
}

SkStatus sk_ledger_open(Ledger **ledger, const char *path, LedgerMode mode,
                        char why[256])
{
    *ledger = NULL;
    Ledger *l = calloc(1, sizeof *l);
    char   *copy = strdup(path);
    if (!l || !copy) {
        snprintf(why, 256, "%s", sk_status_text(SK_NOMEM));
        free(copy);
        free(l);
        return SK_NOMEM;
    }
    l->path = copy;
    l->mode = mode;
    l->busy_ms = BUSY_MS;
    SkStatus status = check_path(l);
    if (status == SK_OK) status = open_file(l);
    if (status == SK_OK) {
        *ledger = l;
        return SK_OK;
    }
    snprintf(why, 256, "%s", l->msg);
    sk_ledger_close(l);
    return status;
}

void sk_ledger_close(Ledger *l)
{
    if (!l) return;
    for (int i = 0; i < STMT_COUNT; i++) sqlite3_finalize(l->st[i]);
    sqlite3_close(l->db); // drops an open transaction
    free(l->path);
    free(l);
}

SkStatus sk_ledger_begin(Ledger *l)
{
    SK_TRY(sk_db_exec(l, "BEGIN IMMEDIATE"));
    l->in_batch = true;
    return SK_OK;
}

// A failed commit leaves the transaction open in SQLite (a full disk, say):
// it is dropped, and the same documents can be added again.
SkStatus sk_ledger_commit(Ledger *l)
{
    l->in_batch = false;
    SkStatus status = sk_db_exec(l, "COMMIT");
    if (status != SK_OK)
        sqlite3_exec(l->db, "ROLLBACK", NULL, NULL,
                     NULL); // the reason is kept
    else
        sleep_ms(GAP_MS); // let another writer in
    return status;
}
