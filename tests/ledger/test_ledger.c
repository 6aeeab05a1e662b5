// SPDX-License-Identifier: Apache-2.0
// test_ledger.c: what goes into a ledger, and what never leaves it.
#include "made.h"

static const char QARA[] =
    "Desa Qara direbut tentara Suriah pada Selasa, sedikitnya 25 warga "
    "tewas, kata aktivis.";

// One claim of each kind, with all that a claim can have.
static void fill(Made *m, const char *id)
{
    made_doc(m, id, QARA);
    m->doc.title = SK_STR("Qara");
    m->doc.outlet = SK_STR("Kabar Timur");
    m->doc.published = SK_STR("2013-05-28");
    Claim *e = made_claim(m, CLAIM_EVENT, "direbut");
    e->type = SK_STR("ASSAULT");
    e->mode = SK_STR("seize-territory");
    made_party(m, &e->actors, "tentara Suriah", "SYR-MIL", "Syrian Army");
    made_party(m, &e->recipients, "warga", NULL, NULL);
    made_party(m, &e->source, "aktivis", NULL, NULL);
    made_place(m, e, "Desa Qara", "Qara", "SYR");
    made_date(m, e, "pada Selasa", "2013-05-28");
    Count count = { .of = COUNT_KILLED, .low = 25, .high = -1, .part_of = -1 };
    count.span = made_span(m, "sedikitnya 25");
    count.who = made_span(m, "warga");
    assert_int_equal(SK_PUSH(&m->a, &e->counts, count), SK_OK);
    Claim *c = made_claim(m, CLAIM_CONTROL, "direbut");
    c->extent = SK_STR("full");
    made_party(m, &c->actors, "tentara Suriah", "SYR-MIL", "Syrian Army");
    Claim *r = made_claim(m, CLAIM_RELATION, "kata");
    r->rel = SK_STR("supports");
    made_party(m, &r->a, "aktivis", NULL, NULL);
    made_party(m, &r->b, "warga", NULL, NULL);
    made_claim(m, CLAIM_FIGURE, "25");
}

static void makes_a_ledger(void **state)
{
    MadePath p = made_path(state, "a.db");
    sk_ledger_close(made_open(p.p, LEDGER_WRITE));
    assert_int_equal(made_number(p.p, "PRAGMA application_id"), 0x53616b73);
    assert_int_equal(made_number(p.p, "PRAGMA user_version"), 1);
    assert_int_equal(made_number(p.p, "SELECT 'wal' = journal_mode"
                                      " FROM pragma_journal_mode"),
                     1);
    assert_int_equal(made_number(p.p, "SELECT count(*) FROM pragma_table_list"
                                      " WHERE type = 'table' AND strict"),
                     6);
    assert_int_equal(made_number(p.p, "SELECT count(*) FROM pragma_table_list"
                                      " WHERE type = 'view'"),
                     7);
    sk_ledger_close(made_open(p.p, LEDGER_WRITE)); // opened again, not remade
    sk_ledger_close(made_open(p.p, LEDGER_READ));
}

static void stores_all_of_a_claim(void **state)
{
    Made     m;
    MadePath p = made_path(state, "a.db");
    Ledger  *l = made_open(p.p, LEDGER_WRITE);
    fill(&m, "a1");
    assert_int_equal(made_add(&m, l), LEDGER_ADDED);
    sk_ledger_close(l);
    made_free(&m);
    assert_int_equal(made_number(p.p, "SELECT count(*) FROM claims"), 4);
    assert_int_equal(
        made_number(
            p.p,
            "SELECT kind = 'event' AND type = 'ASSAULT' AND mode ="
            " 'seize-territory' AND trigger = 'direbut' AND actors = 'tentara"
            " Suriah' AND recipients = 'warga' AND place = 'Desa Qara' AND"
            " place_name = 'Qara' AND country = 'SYR' AND lat = 34.51 AND"
            " lon = -36.58 AND precision = 'exact' AND date_text = 'pada"
            " Selasa' AND date = '2013-05-28' AND earliest = '2013-05-28' AND"
            " latest = '2013-05-28' AND counts = 'killed 25..' AND sources ="
            " 'aktivis' AND confidence = 0.8 AND outlet = 'Kabar Timur' AND"
            " published = '2013-05-28' AND quote LIKE 'Desa Qara%aktivis.' AND"
            " saksi = '0.1.0' AND newest AND a IS NULL AND rel IS NULL"
            " FROM claims LIMIT 1"),
        1);
    assert_int_equal(made_number(p.p, "SELECT rel = 'supports' AND a ="
                                      " 'aktivis' AND b = 'warga' AND date IS"
                                      " NULL AND place IS NULL FROM claims"
                                      " WHERE kind = 'relation'"),
                     1);
    assert_int_equal(made_number(p.p, "SELECT low = 25 AND high IS NULL AND"
                                      " part_of IS NULL AND who = 'warga' AND"
                                      " text = 'sedikitnya 25' FROM counts"),
                     1);
    assert_int_equal(made_number(p.p, "SELECT id = 'SYR-MIL' AND name ="
                                      " 'Syrian Army' AND role = 'actor'"
                                      " FROM parties LIMIT 1"),
                     1);
    assert_int_equal(made_number(p.p, "SELECT count(*) FROM claim WHERE"
                                      " lower(hex(claim)) <>"
                                      " json_extract(json, '$.claim')"),
                     0);
    assert_int_equal(made_number(p.p, "SELECT r.packs = json_extract(c.json,"
                                      " '$.coder.packs') FROM coder r,"
                                      " claim c"),
                     1);
    assert_int_equal(made_number(p.p, "SELECT version = 1 AND newest AND"
                                      " size = 86 AND title = 'Qara' FROM"
                                      " documents"),
                     1);
}

static void refuses_change(void **state)
{
    static const char *const TABLES[] = { "document",    "coder",
                                          "coding",      "claim",
                                          "claim_party", "claim_count" };
    Made                     m;
    MadePath                 p = made_path(state, "a.db");
    Ledger                  *l = made_open(p.p, LEDGER_WRITE);
    fill(&m, "a1");
    made_add(&m, l);
    Sha256 before = made_digest(l), after;
    for (size_t i = 0; i < sizeof TABLES / sizeof *TABLES; i++) {
        static const char *const SCRIPTS[] = {
            "DELETE FROM %s",
            "UPDATE %s SET rowid = rowid + 1",
            "UPDATE %s SET claim = claim",
            "UPDATE %s SET recorded = ''",
            "UPDATE %s SET packs = ''",
            "INSERT OR REPLACE INTO %s SELECT * FROM %s"
        };
        int refused = 0;
        for (size_t k = 0; k < sizeof SCRIPTS / sizeof *SCRIPTS; k++) {
            char sql[200];
            snprintf(sql, sizeof sql, SCRIPTS[k], TABLES[i], TABLES[i]);
            int rc = made_script(p.p, sql);
            assert_int_not_equal(rc, SQLITE_OK);
            refused += rc == SQLITE_CONSTRAINT_TRIGGER;
        }
        assert_true(refused >= 3); // the others name no column of that table
    }
    after = made_digest(l);
    assert_memory_equal(&before, &after, sizeof before);
    sk_ledger_close(l);
    made_free(&m);
}

static void knows_what_it_has(void **state)
{
    Made      m;
    MadePath  p = made_path(state, "a.db");
    Ledger   *l = made_open(p.p, LEDGER_WRITE);
    LedgerHas has;
    fill(&m, "a1");
    RawDoc raw = { .id = m.doc.id, .bytes = m.doc.orig };
    assert_int_equal(
        sk_ledger_has(l, &m.a, &raw, &m.doc.sha256, &m.coder, &has), SK_OK);
    assert_false(has.known);
    made_add(&m, l);
    Sha256 before = made_digest(l);
    assert_int_equal(
        sk_ledger_has(l, &m.a, &raw, &m.doc.sha256, &m.coder, &has), SK_OK);
    assert_true(has.known && !has.other);
    raw.published = SK_STR("2013-05-28T08:00");
    raw.outlet = SK_STR("Kabar Timur");
    assert_int_equal(
        sk_ledger_has(l, &m.a, &raw, &m.doc.sha256, &m.coder, &has), SK_OK);
    assert_true(has.known && !has.other);
    raw.published = SK_STR("2014-05-28");
    assert_int_equal(
        sk_ledger_has(l, &m.a, &raw, &m.doc.sha256, &m.coder, &has), SK_OK);
    assert_true(has.known && has.other);
    assert_int_equal(made_add(&m, l), LEDGER_KNOWN);
    Sha256 after = made_digest(l);
    assert_memory_equal(&before, &after, sizeof before);
    sk_ledger_close(l);
    made_free(&m);
    assert_int_equal(made_number(p.p, "SELECT count(*) FROM claim"), 4);
}

static uint64_t count(Ledger *l, ClaimFilter f)
{
    uint64_t n;
    SkStatus status = sk_ledger_count(l, &f, &n);
    if (status != SK_OK) print_error("%s\n", sk_ledger_message(l));
    assert_int_equal(status, SK_OK);
    return n;
}

static void keeps_older_codings(void **state)
{
    Made     m;
    MadePath p = made_path(state, "a.db");
    Ledger  *l = made_open(p.p, LEDGER_WRITE);
    fill(&m, "a1");
    made_add(&m, l);
    m.coder.version = SK_STR("0.2.0");
    m.claims.v.n = 3; // the newer coder finds less
    assert_int_equal(made_add(&m, l), LEDGER_RECODED);
    assert_int_equal(made_add(&m, l), LEDGER_KNOWN);
    sk_ledger_close(l);
    l = made_open(p.p, LEDGER_READ);
    assert_int_equal(count(l, (ClaimFilter){ 0 }), 3);
    assert_int_equal(count(l, (ClaimFilter){ .all_codings = true }), 7);
    sk_ledger_close(l);
    made_free(&m);
    assert_int_equal(made_number(p.p, "SELECT count(*) FROM claims"
                                      " WHERE saksi = '0.2.0'"),
                     3);
    assert_int_equal(made_number(p.p, "SELECT count(*) FROM all_claims"), 7);
    assert_int_equal(made_number(p.p, "SELECT count(*) FROM counts"), 1);
    assert_int_equal(made_number(p.p, "SELECT count(*) FROM document"), 1);
}

static void keeps_older_versions(void **state)
{
    Made     m;
    Str      bytes;
    MadePath p = made_path(state, "a.db");
    Ledger  *l = made_open(p.p, LEDGER_WRITE);
    fill(&m, "a1");
    made_add(&m, l);
    made_free(&m);
    made_doc(&m, "a1", "Qara direbut.");
    made_claim(&m, CLAIM_EVENT, "direbut");
    assert_int_equal(made_add(&m, l), LEDGER_VERSION);
    assert_int_equal(sk_ledger_bytes(l, &m.a, SK_STR("a1"), &bytes), SK_OK);
    assert_true(sk_str_eq(bytes, SK_STR("Qara direbut.")));
    assert_int_equal(sk_ledger_bytes(l, &m.a, SK_STR("b"), &bytes), SK_OK);
    assert_null(bytes.p);
    sk_ledger_close(l);
    l = made_open(p.p, LEDGER_READ);
    assert_int_equal(count(l, (ClaimFilter){ 0 }), 1);
    assert_int_equal(count(l, (ClaimFilter){ .all_codings = true }), 5);
    sk_ledger_close(l);
    made_free(&m);
    fill(&m, "a1"); // the first one again: nothing new, the second one stays
    l = made_open(p.p, LEDGER_WRITE);
    assert_int_equal(made_add(&m, l), LEDGER_KNOWN);
    sk_ledger_close(l);
    made_free(&m);
    assert_int_equal(made_number(p.p, "SELECT max(version) FROM documents"
                                      " WHERE newest"),
                     2);
}

static void leaves_out_what_breaks_a_rule(void **state)
{
    Made      good, bad;
    LedgerAdd what;
    MadePath  p = made_path(state, "a.db");
    Ledger   *l = made_open(p.p, LEDGER_WRITE);
    fill(&good, "a1");
    fill(&bad, "a2");
    bad.claims.v.v[3].id = bad.claims.v.v[0].id; // the same id twice
    assert_int_equal(sk_ledger_begin(l), SK_OK);
    assert_int_equal(made_try(&bad, l, &what), SK_USAGE);
    assert_int_equal(made_add(&good, l), LEDGER_ADDED);
    assert_int_equal(sk_ledger_commit(l), SK_OK);
    sk_ledger_close(l);
    assert_int_equal(made_number(p.p, "SELECT count(*) FROM document"), 1);
    assert_int_equal(made_number(p.p, "SELECT count(*) FROM claim"), 4);
    assert_int_equal(made_number(p.p, "SELECT count(*) FROM"
                                      " pragma_foreign_key_check"),
                     0);
    made_free(&good);
    made_free(&bad);
}

static void digest_knows_no_order(void **state)
{
    Made     m[3];
    MadePath p = made_path(state, "a.db"), q = made_path(state, "b.db");
    Ledger  *a = made_open(p.p, LEDGER_WRITE);
    Ledger  *b = made_open(q.p, LEDGER_WRITE);
    char     name[] = "d0";
    Sha256   empty = made_digest(a), da, db;
    for (int i = 0; i < 3; i++) {
        name[1] = (char)('0' + i);
        fill(&m[i], name);
        m[i].doc.id = sk_str_copy(&m[i].a, sk_str_of(name));
        made_add(&m[i], a);
    }
    LedgerAdd what;
    for (int i = 2; i >= 0; i--) // at another time, too
        assert_int_equal(sk_ledger_add(b, &m[i].a, &m[i].claims, &m[i].coder,
                                       SK_STR("2030-01-01T00:00:00Z"), &what),
                         SK_OK);
    da = made_digest(a);
    db = made_digest(b);
    assert_memory_equal(&da, &db, sizeof da);
    assert_memory_not_equal(&da, &empty, sizeof da);
    m[0].coder.version = SK_STR("0.2.0");
    made_add(&m[0], b);
    db = made_digest(b);
    assert_memory_not_equal(&da, &db, sizeof da);
    sk_ledger_close(a);
    sk_ledger_close(b);
    for (int i = 0; i < 3; i++) made_free(&m[i]);
}

// Whoever takes the triggers away and changes something is found out.
static void digest_sees_changes(void **state)
{
    static const char *const CHANGES[] = {
        "DROP TRIGGER claim_no_update; UPDATE claim SET confidence = 0.79",
        "DROP TRIGGER claim_no_update; UPDATE claim SET json = '{}'",
        "DROP TRIGGER claim_party_no_delete; DELETE FROM claim_party"
        " WHERE role = 'source'",
        "DROP TRIGGER claim_count_no_update; UPDATE claim_count SET low = 24",
        "DROP TRIGGER document_no_update; UPDATE document SET outlet = NULL",
        // these two are no content any more, but damage
        "DROP TRIGGER claim_no_delete; DROP TRIGGER claim_party_no_delete;"
        "DELETE FROM claim_party WHERE claim = 3; DELETE FROM claim"
        " WHERE id = 3",
        "DROP TRIGGER document_no_update; UPDATE document SET packed = x'00'",
    };
    Made     m;
    Sha256   before, after;
    MadePath p = made_path(state, "a.db");
    fill(&m, "a1");
    for (size_t i = 0; i < sizeof CHANGES / sizeof *CHANGES; i++) {
        unlink(p.p);
        Ledger *l = made_open(p.p, LEDGER_WRITE);
        made_add(&m, l);
        before = made_digest(l);
        assert_int_equal(made_script(p.p, CHANGES[i]), SQLITE_OK);
        SkStatus status = sk_ledger_digest(l, &after);
        assert_int_equal(status, i < 5 ? SK_OK : SK_DB);
        if (status == SK_OK)
            assert_memory_not_equal(&before, &after, sizeof before);
        sk_ledger_close(l);
    }
    made_free(&m);
}

static void bytes_come_back(void **state)
{
    static char big[300000];
    Str         texts[] = { SK_STR(""),
                            SK_STR("a\r\n\tb \xff\xfe"),
                            { big, sizeof big } };
    MadePath    p = made_path(state, "a.db");
    Ledger     *l = made_open(p.p, LEDGER_WRITE);
    for (size_t i = 0; i < sizeof big; i++) big[i] = (char)(i * i >> 3);
    for (int i = 0; i < 3; i++) {
        Made m;
        Str  bytes;
        char id[] = { (char)('a' + i), '\0' };
        made_doc(&m, id, "");
        m.doc.orig = texts[i];
        m.doc.sha256 = sk_sha256(texts[i]);
        made_add(&m, l);
        assert_int_equal(sk_ledger_bytes(l, &m.a, m.doc.id, &bytes), SK_OK);
        assert_non_null(bytes.p);
        assert_true(sk_str_eq(bytes, texts[i]));
        made_free(&m);
    }
    sk_ledger_close(l);
}

// Each allocation of prepare fails once, until it succeeds.
static void survives_lack_of_memory(void **state)
{
    Made        m;
    LedgerEntry e;
    SkStatus    status = SK_NOMEM;
    unsigned    n = 0;
    (void)state;
    fill(&m, "a1");
    while (status != SK_OK) {
        m.a.fail_in = ++n;
        status = sk_ledger_prepare(&m.a, &m.claims, &m.coder, &e);
        assert_true(status == SK_OK || status == SK_NOMEM);
    }
    assert_true(n > 5);
    made_free(&m);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        MADE_TEST(makes_a_ledger),
        MADE_TEST(stores_all_of_a_claim),
        MADE_TEST(refuses_change),
        MADE_TEST(knows_what_it_has),
        MADE_TEST(keeps_older_codings),
        MADE_TEST(keeps_older_versions),
        MADE_TEST(leaves_out_what_breaks_a_rule),
        MADE_TEST(digest_knows_no_order),
        MADE_TEST(digest_sees_changes),
        MADE_TEST(bytes_come_back),
        MADE_TEST(survives_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
