// SPDX-License-Identifier: Apache-2.0
// test_open.c: what can be wrong with a ledger's file, and the way out.
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "made.h"

static void fill(Made *m, const char *id)
{
    made_doc(m, id, "Desa Qara direbut tentara Suriah pada Selasa.");
    made_claim(m, CLAIM_EVENT, "direbut");
}

// A ledger of documents d0, d1 …
static void make_ledger(const char *path, int n)
{
    Ledger *l = made_open(path, LEDGER_WRITE);
    assert_int_equal(sk_ledger_begin(l), SK_OK);
    for (int i = 0; i < n; i++) {
        Made m;
        char id[20];
        snprintf(id, sizeof id, "d%d", i);
        fill(&m, id);
        made_add(&m, l);
        made_free(&m);
    }
    assert_int_equal(sk_ledger_commit(l), SK_OK);
    sk_ledger_close(l);
}

// The message begins with the path, is one line, and holds the words.
static void check_words(const char *path, const char *msg, const char *words)
{
    if (!strstr(msg, words)) print_error("%s\n", msg);
    assert_non_null(strstr(msg, words));
    assert_int_equal(strncmp(msg, path, strlen(path)), 0);
    assert_null(strchr(msg, '\n'));
}

static void refused(const char *path, LedgerMode mode, const char *words)
{
    Ledger *l;
    char    why[256] = "";
    assert_int_not_equal(sk_ledger_open(&l, path, mode, why), SK_OK);
    assert_null(l);
    check_words(path, why, words);
}

static void write_file(const char *path, const char *bytes, size_t n)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, n, f), n);
    assert_int_equal(fclose(f), 0);
}

static void no_file(void **state)
{
    MadePath p = made_path(state, "none.db");
    refused(p.p, LEDGER_READ, "no such file");
    assert_int_not_equal(access(p.p, F_OK), 0); // reading makes nothing
    p = made_path(state, "none/a.db");
    refused(p.p, LEDGER_WRITE, "folder does not exist");
    refused(*state, LEDGER_WRITE, "is a folder");
    refused("/dev/null", LEDGER_WRITE, "is no file");
}

static void no_ledger(void **state)
{
    MadePath p = made_path(state, "a.txt");
    write_file(p.p, "Tentara Suriah merebut Desa Qara, kata aktivis.", 47);
    refused(p.p, LEDGER_READ, "no ledger");
    refused(p.p, LEDGER_WRITE, "no ledger");
    p = made_path(state, "other.db");
    assert_int_equal(made_script(p.p, "CREATE TABLE mail (id)"), SQLITE_OK);
    refused(p.p, LEDGER_READ, "another program");
    refused(p.p, LEDGER_WRITE, "another program");
    assert_int_equal(made_number(p.p, "SELECT count(*) FROM sqlite_schema"),
                     1);
    p = made_path(state, "empty.db");
    write_file(p.p, "", 0);
    refused(p.p, LEDGER_READ, "nothing is in it yet");
    sk_ledger_close(made_open(p.p, LEDGER_WRITE)); // an empty file is made one
    sk_ledger_close(made_open(p.p, LEDGER_READ));
}

static void other_versions(void **state)
{
    MadePath p = made_path(state, "a.db");
    make_ledger(p.p, 1);
    assert_int_equal(made_script(p.p, "PRAGMA user_version = 2"), SQLITE_OK);
    refused(p.p, LEDGER_READ, "newer saksi");
    refused(p.p, LEDGER_WRITE, "newer saksi");
    assert_int_equal(made_script(p.p, "PRAGMA user_version = 0"), SQLITE_OK);
    refused(p.p, LEDGER_READ, "damaged");
}

// A kill while the ledger is made leaves one of these two.
static void half_made(void **state)
{
    MadePath p = made_path(state, "a.db");
    assert_int_equal(made_script(p.p, "PRAGMA journal_mode = WAL"), SQLITE_OK);
    make_ledger(p.p, 1);
    p = made_path(state, "b.db");
    pid_t child = fork();
    if (child == 0) {
        sqlite3 *db;
        sqlite3_open(p.p, &db);
        sqlite3_exec(db,
                     "PRAGMA journal_mode = WAL; BEGIN;"
                     "CREATE TABLE document (id); PRAGMA application_id"
                     " = 1399941491;",
                     NULL, NULL, NULL);
        _exit(0); // as a kill would
    }
    waitpid(child, NULL, 0);
    make_ledger(p.p, 1);
    assert_int_equal(made_number(p.p, "SELECT count(*) FROM claims"), 1);
}

static void killed_in_a_batch(void **state)
{
    MadePath p = made_path(state, "a.db");
    make_ledger(p.p, 3);
    Ledger *l = made_open(p.p, LEDGER_READ);
    Sha256  before = made_digest(l), after;
    sk_ledger_close(l);
    pid_t child = fork();
    if (child == 0) {
        Made m;
        l = made_open(p.p, LEDGER_WRITE);
        if (sk_ledger_begin(l) != SK_OK) _exit(1);
        fill(&m, "late");
        made_add(&m, l);
        _exit(0);
    }
    int how;
    waitpid(child, &how, 0);
    assert_int_equal(how, 0);
    l = made_open(p.p, LEDGER_READ);
    after = made_digest(l);
    sk_ledger_close(l);
    assert_memory_equal(&before, &after, sizeof before);
}

static void damaged(void **state)
{
    Sha256   d;
    MadePath p = made_path(state, "a.db");
    make_ledger(p.p, 200);
    int fd = open(p.p, O_RDWR);
    assert_true(fd >= 0);
    off_t size = lseek(fd, 0, SEEK_END);
    char  noise[4096];
    memset(noise, 0xa5, sizeof noise);
    // The second half: what is in the tables cannot all be read.
    for (off_t at = size / 2 & ~4095; at + 4096 <= size; at += 4096)
        assert_int_equal(pwrite(fd, noise, 4096, at), 4096);
    close(fd);
    Ledger *l = made_open(p.p, LEDGER_READ);
    assert_int_equal(sk_ledger_digest(l, &d), SK_DB);
    check_words(p.p, sk_ledger_message(l), "damaged");
    sk_ledger_close(l);
    assert_int_equal(truncate(p.p, 5000), 0);
    refused(p.p, LEDGER_READ, "damaged");
    refused(p.p, LEDGER_WRITE, "damaged");
    assert_int_equal(truncate(p.p, 50), 0);
    refused(p.p, LEDGER_READ, "damaged");
}

static void locked(void **state)
{
    Made      m;
    LedgerAdd what;
    sqlite3  *other;
    MadePath  p = made_path(state, "a.db");
    make_ledger(p.p, 1);
    fill(&m, "late");
    assert_int_equal(sqlite3_open(p.p, &other), SQLITE_OK);
    Ledger *l = made_open(p.p, LEDGER_WRITE);
    assert_int_equal(l->busy_ms, 5000);
    l->busy_ms = 30;
    assert_int_equal(sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL),
                     SQLITE_OK);
    assert_int_equal(sk_ledger_begin(l), SK_DB);
    check_words(p.p, sk_ledger_message(l), "another program");
    assert_int_equal(made_try(&m, l, &what), SK_DB);
    check_words(p.p, sk_ledger_message(l), "another program");
    Ledger     *reader = made_open(p.p, LEDGER_READ); // a reader never waits
    ClaimFilter all = { 0 };
    uint64_t    n;
    assert_int_equal(sk_ledger_count(reader, &all, &n), SK_OK);
    assert_int_equal(n, 1);
    sk_ledger_close(reader);
    assert_int_equal(sqlite3_exec(other, "COMMIT", NULL, NULL, NULL),
                     SQLITE_OK);
    sqlite3_close(other);
    assert_int_equal(made_add(&m, l), LEDGER_ADDED); // nothing is left behind
    sk_ledger_close(l);
    made_free(&m);
}

// Two writers take turns: neither gives up while the other works.
static void two_writers(void **state)
{
    MadePath p = made_path(state, "a.db");
    make_ledger(p.p, 1);
    pid_t child[2];
    for (int w = 0; w < 2; w++) {
        child[w] = fork();
        if (child[w] != 0) continue;
        Ledger *l = made_open(p.p, LEDGER_WRITE);
        for (int i = 0; i < 60; i++) {
            Made m;
            char id[32];
            snprintf(id, sizeof id, "w%d-%d", w, i);
            if (i % 10 == 0 && sk_ledger_begin(l) != SK_OK) _exit(1);
            fill(&m, id);
            if (made_add(&m, l) != LEDGER_ADDED) _exit(2);
            made_free(&m);
            if (i % 10 == 9 && sk_ledger_commit(l) != SK_OK) _exit(3);
        }
        sk_ledger_close(l);
        _exit(0);
    }
    for (int w = 0; w < 2; w++) {
        int how;
        waitpid(child[w], &how, 0);
        assert_int_equal(how, 0);
    }
    assert_int_equal(made_number(p.p, "SELECT count(*) FROM document"), 121);
}

static void full(void **state)
{
    LedgerAdd what;
    MadePath  p = made_path(state, "a.db");
    make_ledger(p.p, 1);
    Ledger *l = made_open(p.p, LEDGER_WRITE);
    int64_t pages = made_number(p.p, "PRAGMA page_count");
    char    sql[60];
    snprintf(sql, sizeof sql, "PRAGMA max_page_count = %d", (int)pages + 10);
    assert_int_equal(sqlite3_exec(l->db, sql, NULL, NULL, NULL), SQLITE_OK);
    SkStatus status = SK_OK;
    int      n = 0;
    while (status == SK_OK) {
        Made m;
        char id[20];
        snprintf(id, sizeof id, "e%d", n);
        fill(&m, id);
        status = made_try(&m, l, &what);
        if (status == SK_OK) n++;
        made_free(&m);
        assert_true(n < 1000);
    }
    assert_int_equal(status, SK_DB);
    check_words(p.p, sk_ledger_message(l), "disk is full");
    assert_true(n > 3);
    made_digest(l); // whole
    sk_ledger_close(l);
    assert_int_equal(made_number(p.p, "SELECT count(*) FROM document"), n + 1);
    assert_int_equal(made_number(p.p, "SELECT count(*) FROM claim"), n + 1);
}

// Root may write everywhere: a child that is nobody tries, and tells by its
// exit code. 0: as it should be.
static int as_nobody(int (*act)(const char *path), const char *path)
{
    int   how;
    pid_t child = fork();
    if (child == 0) {
        if (setgid(65534) != 0 || setuid(65534) != 0) _exit(77);
        _exit(act(path));
    }
    waitpid(child, &how, 0);
    return how;
}

static int try_read_only(const char *path)
{
    Ledger     *l;
    char        why[256] = "";
    uint64_t    n = 0;
    ClaimFilter all = { 0 };
    if (sk_ledger_open(&l, path, LEDGER_WRITE, why) == SK_OK) return 1;
    fprintf(stderr, "%s\n", why);
    if (!strstr(why, "read-only") && !strstr(why, "may be")) return 2;
    if (sk_ledger_open(&l, path, LEDGER_READ, why) != SK_OK) {
        fprintf(stderr, "%s\n", why);
        return 3;
    }
    if (sk_ledger_count(l, &all, &n) != SK_OK || n != 2) return 4;
    sk_ledger_close(l);
    return 0;
}

static int try_new(const char *path)
{
    Ledger *l;
    char    why[256] = "";
    if (sk_ledger_open(&l, path, LEDGER_WRITE, why) == SK_OK) return 1;
    return strstr(why, "may be read and written") ? 0 : 2;
}

static int try_unreadable(const char *path)
{
    Ledger *l;
    char    why[256] = "";
    if (sk_ledger_open(&l, path, LEDGER_READ, why) == SK_OK) return 1;
    return strstr(why, "may be read") ? 0 : 2;
}

static int try_killed(const char *path)
{
    Ledger *l;
    char    why[256] = "";
    if (sk_ledger_open(&l, path, LEDGER_READ, why) == SK_OK) return 1;
    return strstr(why, "-wal") ? 0 : 2;
}

static void read_only(void **state)
{
    if (geteuid() != 0) skip();
    MadePath p = made_path(state, "a b%?#.db");
    make_ledger(p.p, 2);
    assert_int_equal(chmod(*state, 0555), 0);
    assert_int_equal(chmod(p.p, 0444), 0);
    assert_int_equal(as_nobody(try_read_only, p.p), 0); // folder and file
    assert_int_equal(chmod(p.p, 0666), 0);
    assert_int_equal(as_nobody(try_read_only, p.p), 0); // the folder alone
    assert_int_equal(as_nobody(try_new, made_path(state, "new.db").p), 0);
    assert_int_equal(chmod(p.p, 0), 0);
    assert_int_equal(as_nobody(try_unreadable, p.p), 0);
    assert_int_equal(chmod(p.p, 0444), 0);
    assert_int_equal(chmod(*state, 0777), 0);
    assert_int_equal(as_nobody(try_read_only, p.p), 0); // the file alone
}

// A log that nobody could take up is not passed over in silence.
static void read_only_after_a_kill(void **state)
{
    if (geteuid() != 0) skip();
    MadePath p = made_path(state, "a.db");
    make_ledger(p.p, 2);
    pid_t child = fork();
    if (child == 0) {
        Made    m;
        Ledger *l = made_open(p.p, LEDGER_WRITE);
        fill(&m, "late");
        made_add(&m, l);
        _exit(0); // committed, but the log is not folded in
    }
    waitpid(child, NULL, 0);
    unlink(made_path(state, "a.db-shm").p);
    assert_int_equal(chmod(*state, 0555), 0);
    assert_int_equal(as_nobody(try_killed, p.p), 0);
    assert_int_equal(chmod(*state, 0755), 0);
    Ledger     *l = made_open(p.p, LEDGER_READ); // may write: takes it up
    ClaimFilter all = { 0 };
    uint64_t    n;
    assert_int_equal(sk_ledger_count(l, &all, &n), SK_OK);
    assert_int_equal(n, 3);
    sk_ledger_close(l);
    assert_int_not_equal(access(made_path(state, "a.db-wal").p, F_OK), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        MADE_TEST(no_file),
        MADE_TEST(no_ledger),
        MADE_TEST(other_versions),
        MADE_TEST(half_made),
        MADE_TEST(killed_in_a_batch),
        MADE_TEST(damaged),
        MADE_TEST(locked),
        MADE_TEST(two_writers),
        MADE_TEST(full),
        MADE_TEST(read_only),
        MADE_TEST(read_only_after_a_kill),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
