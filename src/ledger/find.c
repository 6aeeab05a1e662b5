// SPDX-License-Identifier: Apache-2.0
// find.c: the claims that fit a filter.
//
//   in    place "qusair", from "2013-05", to "2013-05"
//   out   {"claim":…,"event":null,"recorded":"2024-12-02T10:00:00Z"} …
//
// The filter becomes one SELECT: a condition is written only where something
// is asked, with the value beside it, so that the two cannot get out of step.
// Words are compared by has_words, which knows upper and lower case of the
// scripts that base/utf8 knows.
#include "base/utf8.h"
#include "ledger/db.h"

enum { MAX_VALUES = 24, SQL_MAX = 4096, MAX_BOUND = 16 };

// A SELECT that is being written, and its values in order.
typedef struct {
    char   sql[SQL_MAX];
    size_t n;
    Str    value[MAX_VALUES];
    int    n_values;
    char   bounds[2][MAX_BOUND]; // of from and to
} Query;

// ---- has_words

typedef struct {
    Str    s;
    size_t at;
} Reader;

// The next code point in lower case, or 0 at the end; a run of blanks is one.
static uint32_t next_folded(Reader *r)
{
    if (r->at >= r->s.n) return 0;
    uint32_t cp = sk_utf8_next(r->s, &r->at);
    if (!sk_cp_space(cp)) return sk_cp_lower(cp);
    for (size_t at = r->at; at < r->s.n; r->at = at)
        if (!sk_cp_space(sk_utf8_next(r->s, &at))) break;
    return ' ';
}

static bool in_word(uint32_t cp)
{
    return sk_cp_letter(cp) || sk_cp_digit(cp);
}

// Do the words stand at `at`, and end there as a word does?
static bool words_at(Str text, size_t at, Str words)
{
    Reader   t = { text, at }, w = { words, 0 };
    uint32_t last = 0;
    for (uint32_t cp; (cp = next_folded(&w)) != 0; last = cp)
        if (next_folded(&t) != cp) return false;
    return !in_word(last) || !in_word(next_folded(&t));
}

static bool has_words(Str text, Str words)
{
    bool inside = false; // the code point before is part of a word
    for (size_t at = 0; at < text.n;) {
        size_t   here = at;
        uint32_t cp = sk_utf8_next(text, &at);
        if (!(inside && in_word(cp)) && words_at(text, here, words))
            return true;
        inside = in_word(cp);
    }
    return false;
}

static Str value_text(sqlite3_value *v)
{
    const void *p = sqlite3_value_blob(v);
    return (Str){ p, p ? (size_t)sqlite3_value_bytes(v) : 0 };
}

static void run_has_words(sqlite3_context *ctx, int n, sqlite3_value **v)
{
    Str text = value_text(v[0]), words = sk_str_trim(value_text(v[1]));
    sqlite3_result_int(ctx, n == 2 && text.n > 0 && words.n > 0 &&
                                has_words(text, words));
}

SkStatus sk_ledger_functions(Ledger *l)
{
    int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    int rc = sqlite3_create_function_v2(l->db, "has_words", 2, flags, NULL,
                                        run_has_words, NULL, NULL, NULL);
    return rc == SQLITE_OK ? SK_OK : sk_db_fail(l);
}

// ---- the SELECT

static void put_sql(Query *q, const char *sql)
{
    size_t n = strlen(sql);
    assert(q->n + n < SQL_MAX); // all of our own making
    memcpy(q->sql + q->n, sql, n + 1);
    q->n += n;
}

// Each ? in the condition stands for the one value; an empty one asks nothing.
static void ask(Query *q, const char *condition, Str value)
{
    if (value.n == 0) return;
    char number[2] = { 0 };
    assert(q->n_values < MAX_VALUES);
    q->value[q->n_values++] = value;
    put_sql(q, " AND ");
    for (const char *c = condition; *c; c++) {
        number[0] = *c;
        put_sql(q, number);
        if (*c != '?') continue;
        number[0] = (char)('0' + q->n_values / 10);
        put_sql(q, number);
        number[0] = (char)('0' + q->n_values % 10);
        put_sql(q, number);
    }
}

// A bound that is no date is compared as it stands, and so finds nothing odd.
static Str bound(Query *q, Str date, bool last)
{
    DateBounds b;
    if (date.n == 0 || !sk_edtf_bounds(date, &b)) return date;
    char *out = q->bounds[last];
    memcpy(out, last ? b.latest : b.earliest, sizeof b.latest);
    return sk_str_of(out);
}

static void ask_dates(Query *q, const ClaimFilter *f)
{
    Str from = bound(q, f->from, false), to = bound(q, f->to, true);
    ask(q,
        f->undated ? "(c.latest >= ? OR c.latest IS NULL)" : "c.latest >= ?",
        from);
    ask(q,
        f->undated ? "(c.earliest <= ? OR c.earliest IS NULL)"
                   : "c.earliest <= ?",
        to);
}

static void ask_words(Query *q, const ClaimFilter *f)
{
    ask(q,
        "(c.place_id = ? OR has_words(c.place, ?)"
        " OR has_words(c.place_name, ?))",
        f->place);
    ask(q,
        "EXISTS (SELECT 1 FROM claim_party p WHERE p.claim = c.id"
        " AND p.role IN ('actor', 'recipient', 'a', 'b')"
        " AND (p.id = ? OR has_words(p.text, ?) OR has_words(p.name, ?)))",
        f->actor);
    ask(q,
        "(has_words(d.outlet, ?) OR EXISTS (SELECT 1 FROM claim_party p"
        " WHERE p.claim = c.id AND p.role = 'source'"
        " AND (p.id = ? OR has_words(p.text, ?)"
        " OR has_words(p.name, ?))))",
        f->source);
}

// `digits` holds the number; the values are all text.
static void ask_confidence(Query *q, uint8_t percent, char digits[4])
{
    if (percent == 0) return;
    digits[0] = (char)('0' + percent / 100);
    digits[1] = (char)('0' + percent / 10 % 10);
    digits[2] = (char)('0' + percent % 10);
    ask(q,
        "CAST(round(100 * c.confidence) AS INTEGER)"
        " >= CAST(? AS INTEGER)",
        (Str){ digits, 3 });
}

static void write_query(Query *q, const char *columns, const ClaimFilter *f,
                        char digits[4])
{
    *q = (Query){ 0 };
    put_sql(q, "SELECT ");
    put_sql(q, columns);
    put_sql(q, " FROM claim c JOIN coding k ON k.document = c.document"
               " AND k.coder = c.coder JOIN document d ON d.id = c.document"
               " WHERE 1");
    if (!f->all_codings)
        put_sql(q, " AND EXISTS (SELECT 1 FROM newest w WHERE w.id = k.id)");
    ask(q, "c.kind = ?", f->kind);
    ask(q, "c.type = ? COLLATE NOCASE", f->type);
    ask(q, "c.mode = ? COLLATE NOCASE", f->mode);
    ask(q, "c.rel = ? COLLATE NOCASE", f->rel);
    ask(q, "c.country = upper(?)", f->country);
    ask(q, "d.doc = ?", f->doc);
    ask_dates(q, f);
    ask_words(q, f);
    ask_confidence(q, f->min_confidence, digits);
    put_sql(q, " ORDER BY c.document, k.id, c.n");
}

static Put start(Ledger *l, const Query *q)
{
    Put p = sk_db_prepare(l, q->sql);
    for (int i = 0; i < q->n_values; i++) sk_put_text(&p, q->value[i]);
    return p;
}

// ---- the answers

// {…} -> {…,"event":null,"recorded":"…"}
static SkStatus with_record(Arena *a, Str json, Str recorded, Str *out)
{
    Buf b = sk_buf(a);
    if (json.n < 2 || json.p[json.n - 1] != '}') return SK_DB;
    sk_buf_put(&b, (Str){ json.p, json.n - 1 });
    sk_buf_put(&b, SK_STR(",\"event\":null,\"recorded\":"));
    sk_json_str(&b, recorded);
    sk_buf_char(&b, '}');
    *out = sk_buf_str(&b);
    return b.status;
}

SkStatus sk_ledger_claims(Ledger *l, const ClaimFilter            *f,
                          bool (*each)(void *ctx, Str json), void *ctx)
{
    Query    q;
    Arena    a;
    Str      json;
    char     digits[4];
    SkStatus status = SK_OK;
    sk_arena_init(&a, SIZE_MAX);
    write_query(&q, "c.json, k.recorded", f, digits);
    Put p = start(l, &q);
    for (uint64_t n = 0; (f->limit == 0 || n < f->limit) && sk_db_row(&p);
         n++) {
        sk_arena_reset(&a);
        status = with_record(&a, sk_db_text(&p, 0), sk_db_text(&p, 1), &json);
        if (status != SK_OK || !each(ctx, json)) break;
    }
    sk_arena_clear(&a);
    SkStatus done = sk_db_done(&p);
    if (status == SK_DB)
        return sk_db_fail_with(l, "a claim in it is damaged; take a copy of "
                                  "the ledger from a backup");
    return status == SK_OK ? done : status;
}

SkStatus sk_ledger_count(Ledger *l, const ClaimFilter *f, uint64_t *n)
{
    Query q;
    char  digits[4];
    *n = 0;
    write_query(&q, "count(*)", f, digits);
    Put p = start(l, &q);
    if (sk_db_row(&p)) *n = (uint64_t)sqlite3_column_int64(p.st, 0);
    if (f->limit > 0 && *n > f->limit) *n = f->limit;
    return sk_db_done(&p);
}

SkStatus sk_ledger_bytes(Ledger *l, Arena *a, Str doc, Str *bytes)
{
    static const char SQL[] = "SELECT packed, size, sha256 FROM document"
                              " WHERE doc = ? ORDER BY id DESC LIMIT 1";
    Put               p = sk_db_prepare(l, SQL);
    SkStatus          status = SK_OK;
    *bytes = (Str){ 0 };
    sk_put_text(&p, doc);
    if (sk_db_row(&p)) {
        status = sk_ledger_unpack(a, sk_db_text(&p, 0),
                                  sqlite3_column_int64(p.st, 1), bytes);
        Sha256 sha = sk_sha256(*bytes);
        if (status == SK_OK &&
            !sk_str_eq(sk_db_text(&p, 2),
                       (Str){ (char *)sha.b, sizeof sha.b }))
            status = SK_DB;
    }
    SkStatus done = sk_db_done(&p);
    if (status == SK_DB)
        return sk_db_fail_with(l, "the bytes of a document in it are damaged; "
                                  "take a copy of the ledger from a backup");
    return status == SK_OK ? done : status;
}
