// SPDX-License-Identifier: Apache-2.0
// digest.c: one hash for all that a ledger holds.
//
//   in    a ledger
//   out   32 bytes, the same for every ledger with the same documents, coded
//         by the same coders
//
// A chain: digest = SHA-256(digest, row), over the documents in order of id and
// bytes, the codings of each in order of coder, the claims of each in order of
// the text with their parties and counts. Record times and row numbers, which
// tell how the ledger came about and not what it holds, stay out. The archived
// bytes are unpacked and compared with their hash on the way.
#include "ledger/db.h"

typedef struct {
    Ledger *l;
    Arena   a; // of one row
    Sha256  sum;
} Digest;

static const char DOCUMENTS[] =
    "SELECT id, packed, sha256, doc, size, title, outlet, url, published, lang"
    " FROM document ORDER BY doc, sha256";
static const char CODINGS[] =
    "SELECT k.coder, r.saksi, r.packs, k.claims FROM coding k"
    " JOIN coder r ON r.id = k.coder WHERE k.document = ?"
    " ORDER BY r.saksi, r.packs";
static const char CLAIMS[] =
    "SELECT id, claim, n, kind, type, mode, rel, extent, aux, stance, trigger,"
    " sentence, quote_beg, quote_end, place, place_id, place_name, admin1,"
    " country, lat, lon, precision, date_text, date, earliest, latest,"
    " confidence, json FROM claim WHERE document = ? AND coder = ? ORDER BY n";

// Type and length in front of each value: no two rows write the same bytes.
static void put_value(Buf *b, const Put *p, int col)
{
    sqlite3_value *v = sqlite3_column_value(p->st, col);
    int            type = sqlite3_value_type(v);
    sk_buf_int(b, type);
    sk_buf_char(b, ':');
    if (type == SQLITE_FLOAT) {
        double  x = sqlite3_value_double(v);
        int64_t bits;
        memcpy(&bits, &x, sizeof bits);
        sk_buf_int(b, bits);
    } else if (type == SQLITE_INTEGER) {
        sk_buf_int(b, sqlite3_value_int64(v));
    } else if (type != SQLITE_NULL) {
        Str s = sk_db_text(p, col);
        sk_buf_int(b, (int64_t)s.n);
        sk_buf_char(b, ':');
        sk_buf_put(b, s);
    }
    sk_buf_char(b, ';');
}

// Adds the columns from `first` on; `table` tells rows of different ones apart.
static SkStatus add_row(Digest *d, char table, const Put *p, int first)
{
    sk_arena_reset(&d->a);
    Buf b = sk_buf(&d->a);
    sk_buf_put(&b, (Str){ (const char *)d->sum.b, sizeof d->sum.b });
    sk_buf_char(&b, table);
    for (int i = first; i < sqlite3_column_count(p->st); i++)
        put_value(&b, p, i);
    SK_TRY(b.status);
    d->sum = sk_sha256(sk_buf_str(&b));
    return SK_OK;
}

static SkStatus add_parts(Digest *d, char table, Stmt which, int64_t claim)
{
    SkStatus status = SK_OK;
    Put      p = sk_db_use(d->l, which);
    sk_put_int(&p, claim);
    while (status == SK_OK && sk_db_row(&p)) status = add_row(d, table, &p, 0);
    SkStatus done = sk_db_done(&p);
    return status == SK_OK ? done : status;
}

static SkStatus add_claim(Digest *d, const Put *p)
{
    int64_t id = sqlite3_column_int64(p->st, 0);
    SK_TRY(add_row(d, 'c', p, 1));
    SK_TRY(add_parts(d, 'p', STMT_READ_PARTIES, id));
    return add_parts(d, 'n', STMT_READ_COUNTS, id);
}

static SkStatus add_coding(Digest *d, const Put *coding, int64_t document)
{
    SK_TRY(add_row(d, 'k', coding, 1));
    SkStatus status = SK_OK;
    int64_t  n = 0, said = sqlite3_column_int64(coding->st, 3);
    Put      p = sk_db_prepare(d->l, CLAIMS);
    sk_put_int(&p, document);
    sk_put_int(&p, sqlite3_column_int64(coding->st, 0));
    for (; status == SK_OK && sk_db_row(&p); n++) status = add_claim(d, &p);
    SkStatus done = sk_db_done(&p);
    if (status != SK_OK || done != SK_OK) return status ? status : done;
    return n == said
               ? SK_OK
               : sk_db_fail_with(d->l, "claims are missing in it; take a "
                                       "copy of it from a backup");
}

static SkStatus check_bytes(Digest *d, const Put *p)
{
    Str bytes = { 0 };
    sk_arena_reset(&d->a);
    SkStatus status = sk_ledger_unpack(&d->a, sk_db_text(p, 1),
                                       sqlite3_column_int64(p->st, 4), &bytes);
    if (status == SK_NOMEM) return status;
    Sha256 sha = sk_sha256(bytes);
    Str    want = sk_db_text(p, 2), is = { (const char *)sha.b, sizeof sha.b };
    if (status == SK_OK && sk_str_eq(want, is)) return SK_OK;
    return sk_db_fail_with(d->l, "the bytes of a document in it are damaged; "
                                 "take a copy of it from a backup");
}

static SkStatus add_document(Digest *d, const Put *document)
{
    SkStatus status = SK_OK;
    int64_t  id = sqlite3_column_int64(document->st, 0);
    SK_TRY(check_bytes(d, document));
    SK_TRY(add_row(d, 'd', document, 2));
    Put p = sk_db_prepare(d->l, CODINGS);
    sk_put_int(&p, id);
    while (status == SK_OK && sk_db_row(&p)) status = add_coding(d, &p, id);
    SkStatus done = sk_db_done(&p);
    return status == SK_OK ? done : status;
}

static SkStatus add_documents(Digest *d)
{
    SkStatus status = SK_OK;
    Put      p = sk_db_prepare(d->l, DOCUMENTS);
    while (status == SK_OK && sk_db_row(&p)) status = add_document(d, &p);
    SkStatus done = sk_db_done(&p);
    return status == SK_OK ? done : status;
}

// One transaction: a writer at work changes nothing in what is read here.
SkStatus sk_ledger_digest(Ledger *l, Sha256 *digest)
{
    Digest d = { .l = l, .sum = sk_sha256(SK_STR("saksi ledger 1")) };
    sk_arena_init(&d.a, SIZE_MAX);
    bool     own = sqlite3_get_autocommit(l->db) != 0;
    SkStatus status = own ? sk_db_exec(l, "BEGIN") : SK_OK;
    if (status == SK_OK) status = add_documents(&d);
    if (own) sqlite3_exec(l->db, "ROLLBACK", NULL, NULL, NULL);
    sk_arena_clear(&d.a);
    *digest = d.sum;
    return status;
}
