// SPDX-License-Identifier: Apache-2.0
// made.h: claims made by hand, ledgers in a folder of their own.
//
//     Made m;
//     made_doc(&m, "a1", "Desa Qara direbut tentara Suriah.");
//     Claim *c = made_claim(&m, CLAIM_EVENT, "direbut");
//     made_party(&m, &c->actors, "tentara Suriah", "SYR-MIL", "Syrian Army");
//     assert_int_equal(made_add(&m, ledger), LEDGER_ADDED);
#ifndef SK_TESTS_LEDGER_MADE_H
#define SK_TESTS_LEDGER_MADE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "ledger/db.h"

enum { MADE_CLAIMS = 40, MADE_PARTS = 4 };

typedef struct {
    Arena     a;
    Document  doc;
    Analysis  an;
    World     world;
    Claims    claims;
    CoderInfo coder;
} Made;

// A document of one paragraph, whose clean text is its bytes.
static inline void made_doc(Made *m, const char *id, const char *text)
{
    *m = (Made){ 0 };
    sk_arena_init(&m->a, 64 << 20);
    m->doc.id = sk_str_of(id);
    m->doc.orig = m->doc.text = sk_str_of(text);
    m->doc.lang = SK_STR("id");
    m->doc.sha256 = sk_sha256(m->doc.orig);
    MapRun *run = SK_NEW(&m->a, MapRun, 1);
    *run = (MapRun){ .copy = true };
    m->doc.runs.v = run;
    m->doc.runs.n = m->doc.runs.cap = 1;
    m->an.doc = &m->doc;
    m->claims.doc = &m->doc;
    m->claims.an = &m->an;
    m->claims.world = &m->world;
    m->claims.v.v = SK_NEW(&m->a, Claim, MADE_CLAIMS);
    m->claims.v.cap = MADE_CLAIMS;
    m->coder.version = SK_STR("0.1.0");
    memset(m->coder.id_pack.b, 1, 16);
    memset(m->coder.world_pack.b, 2, 16);
}

static inline void made_free(Made *m) { sk_arena_clear(&m->a); }

static inline Span made_span(const Made *m, const char *words)
{
    size_t at = sk_str_find(m->doc.text, sk_str_of(words), 0);
    assert_true(at != SIZE_MAX);
    return (Span){ (uint32_t)at, (uint32_t)(at + strlen(words)) };
}

// The whole text is its quote; its id follows from document, kind and place.
static inline Claim *made_claim(Made *m, ClaimKind kind, const char *trigger)
{
    assert_true(m->claims.v.n < MADE_CLAIMS);
    uint32_t n = m->claims.v.n++;
    Claim   *c = &m->claims.v.v[n];
    char     name[200];
    int      k = snprintf(name, sizeof name, "%.*s %s %u", (int)m->doc.id.n,
                          m->doc.id.p, m->doc.text.p, n);
    *c = (Claim){ .kind = kind, .same_as = -1, .confidence = 80 };
    c->quote = (Span){ 0, (uint32_t)m->doc.text.n };
    c->trigger = made_span(m, trigger);
    c->id = sk_hash128((Str){ name, k < 199 ? (size_t)k : 199 });
    return c;
}

static inline void made_party(Made *m, Parties *ps, const char *words,
                              const char *id, const char *name)
{
    Party p = { .span = made_span(m, words),
                .id = sk_str_of(id),
                .name = sk_str_of(name) };
    assert_int_equal(SK_PUSH(&m->a, ps, p), SK_OK);
}

static inline void made_place(Made *m, Claim *c, const char *words,
                              const char *name, const char *country)
{
    c->placed = true;
    c->place_span = made_span(m, words);
    c->place_from = SK_STR("sentence");
    c->place = (PlaceMention){ .known = true,
                               .id = SK_STR("own:7"),
                               .name = sk_str_of(name),
                               .country = sk_str_of(country),
                               .located = true,
                               .lat = 3451000,
                               .lon = -3658000,
                               .score = 91 };
}

static inline void made_date(Made *m, Claim *c, const char *words,
                             const char *edtf)
{
    c->timed = true;
    c->time_span = made_span(m, words);
    c->edtf = sk_str_of(edtf);
    c->date_precision = SK_STR("day");
}

static inline SkStatus made_try(Made *m, Ledger *l, LedgerAdd *what)
{
    return sk_ledger_add(l, &m->a, &m->claims, &m->coder,
                         SK_STR("2024-12-02T10:00:00Z"), what);
}

static inline LedgerAdd made_add(Made *m, Ledger *l)
{
    LedgerAdd what = LEDGER_ADD_COUNT;
    SkStatus  status = made_try(m, l, &what);
    if (status != SK_OK) print_error("%s\n", sk_ledger_message(l));
    assert_int_equal(status, SK_OK);
    return what;
}

// ---- a folder for each test; *state is its path

static inline int made_folder(void **state)
{
    char *path = strdup("/tmp/saksi-ledger-XXXXXX");
    *state = path;
    return path && mkdtemp(path) ? 0 : -1;
}

static inline int made_no_folder(void **state)
{
    char command[200];
    snprintf(command, sizeof command, "chmod -R u+w %s; rm -rf %s",
             (char *)*state, (char *)*state);
    int rc = system(command);
    free(*state);
    return rc;
}

#define MADE_TEST(f)                                                          \
    cmocka_unit_test_setup_teardown(f, made_folder, made_no_folder)

typedef struct {
    char p[200];
} MadePath;

static inline MadePath made_path(void **state, const char *name)
{
    MadePath path;
    snprintf(path.p, sizeof path.p, "%s/%s", (char *)*state, name);
    return path;
}

static inline Ledger *made_open(const char *path, LedgerMode mode)
{
    Ledger  *l;
    char     why[256] = "";
    SkStatus status = sk_ledger_open(&l, path, mode, why);
    if (status != SK_OK) print_error("%s\n", why);
    assert_int_equal(status, SK_OK);
    return l;
}

static inline Sha256 made_digest(Ledger *l)
{
    Sha256   d;
    SkStatus status = sk_ledger_digest(l, &d);
    if (status != SK_OK) print_error("%s\n", sk_ledger_message(l));
    assert_int_equal(status, SK_OK);
    return d;
}

// One number by SQL, past the ledger's own code.
static inline int64_t made_number(const char *path, const char *sql)
{
    sqlite3      *db;
    sqlite3_stmt *st;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    int rc = sqlite3_prepare_v2(db, sql, -1, &st, NULL);
    if (rc != SQLITE_OK) print_error("%s\n", sqlite3_errmsg(db));
    assert_int_equal(rc, SQLITE_OK);
    assert_int_equal(sqlite3_step(st), SQLITE_ROW);
    int64_t n = sqlite3_column_int64(st, 0);
    sqlite3_finalize(st);
    sqlite3_close(db);
    return n;
}

// SQLite's answer to a script, likewise.
static inline int made_script(const char *path, const char *sql)
{
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    sqlite3_extended_result_codes(db, 1);
    int rc = sqlite3_exec(db, sql, NULL, NULL, NULL);
    sqlite3_close(db);
    return rc;
}

#endif
