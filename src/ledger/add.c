// SPDX-License-Identifier: Apache-2.0
// add.c: a document and its claims into the ledger.
//
//   in    Claims of a document, and the coder that made them
//   out   rows in document, coder, coding, claim, claim_party, claim_count,
//         or LEDGER_KNOWN and no row at all
//
// Two steps, so that many threads can do the first: prepare compresses the
// bytes and writes the JSON, put only inserts. Each document has a savepoint
// of its own: it enters whole or not at all.
#include <zstd.h>

#include "claim/print.h"
#include "ledger/db.h"

#define NAME_CASE(id, text) text,
static const char *const ROLES[] = { SK_LEDGER_ROLES(NAME_CASE) };

enum { ZSTD_LEVEL = 6 };

static const char *const SQL[STMT_COUNT] = {
    [STMT_SAVEPOINT] = "SAVEPOINT one_document",
    [STMT_RELEASE] = "RELEASE one_document",
    [STMT_BACK] = "ROLLBACK TO one_document",
    [STMT_FIND_DOCUMENT] = "SELECT id, published, outlet FROM document"
                           " WHERE doc = ? AND sha256 = ?",
    [STMT_FIND_CODER] = "SELECT id FROM coder WHERE saksi = ? AND packs = ?",
    [STMT_FIND_CODING] = "SELECT 1 FROM coding"
                         " WHERE document = ? AND coder = ?",
    [STMT_FIND_ID] = "SELECT 1 FROM document WHERE doc = ? LIMIT 1",
    [STMT_ADD_DOCUMENT] =
        "INSERT INTO document (doc, sha256, size, title, outlet, url,"
        " published, lang, recorded, packed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [STMT_ADD_CODER] = "INSERT INTO coder (saksi, packs) VALUES (?, ?)",
    [STMT_ADD_CODING] =
        "INSERT INTO coding (document, coder, claims, recorded)"
        " VALUES (?, ?, ?, ?)",
    [STMT_ADD_CLAIM] =
        "INSERT INTO claim (document, coder, n, claim, kind, type, mode, rel,"
        " extent, aux, stance, trigger, sentence, quote_beg, quote_end,"
        " place, place_id, place_name, admin1, country, lat, lon, precision,"
        " date_text, date, earliest, latest, confidence, json)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
        " ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [STMT_ADD_PARTY] =
        "INSERT INTO claim_party (claim, role, n, text, id, name, country,"
        " sector) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    [STMT_ADD_COUNT] =
        "INSERT INTO claim_count (claim, n, of, low, high, approx, part_of,"
        " text, who) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [STMT_READ_PARTIES] =
        "SELECT role, n, text, id, name, country, sector FROM claim_party"
        " WHERE claim = ? ORDER BY role, n",
    [STMT_READ_COUNTS] =
        "SELECT n, of, low, high, approx, part_of, text, who FROM claim_count"
        " WHERE claim = ? ORDER BY n",
};

const char *sk_ledger_sql(Stmt which) { return SQL[which]; }

// ---- prepare: what needs no ledger

static SkStatus pack_bytes(Arena *a, Str bytes, Str *packed)
{
    size_t room = ZSTD_compressBound(bytes.n);
    char  *out = SK_NEW(a, char, room);
    if (!out) return sk_arena_status(a);
    size_t n = ZSTD_compress(out, room, bytes.n > 0 ? bytes.p : "", bytes.n,
                             ZSTD_LEVEL);
    if (ZSTD_isError(n)) return SK_NOMEM; // the room is enough: nothing else
    *packed = (Str){ out, n };
    return SK_OK;
}

SkStatus sk_ledger_unpack(Arena *a, Str packed, int64_t size, Str *bytes)
{
    if (size < 0 || ZSTD_getFrameContentSize(packed.p, packed.n) !=
                        (unsigned long long)size)
        return SK_DB;
    char *out = SK_NEW(a, char, (size_t)size + 1);
    if (!out) return sk_arena_status(a);
    size_t n = ZSTD_decompress(out, (size_t)size, packed.p, packed.n);
    if (ZSTD_isError(n) || n != (size_t)size) return SK_DB;
    *bytes = (Str){ out, n };
    return SK_OK;
}

// {"id":"<hash>","world":"<hash>"}, as in a claim's JSON.
static SkStatus name_coder(Arena *a, const CoderInfo *coder, Str *packs)
{
    Buf b = sk_buf(a);
    sk_buf_put(&b, SK_STR("{\"id\":\""));
    sk_buf_hex(&b, coder->id_pack.b, sizeof coder->id_pack.b);
    sk_buf_put(&b, SK_STR("\",\"world\":\""));
    sk_buf_hex(&b, coder->world_pack.b, sizeof coder->world_pack.b);
    sk_buf_put(&b, SK_STR("\"}"));
    *packs = sk_buf_str(&b);
    return b.status;
}

SkStatus sk_ledger_prepare(Arena *a, const Claims *c, const CoderInfo *coder,
                           LedgerEntry *e)
{
    *e = (LedgerEntry){ .claims = c, .saksi = coder->version };
    SK_TRY(name_coder(a, coder, &e->packs));
    SK_TRY(pack_bytes(a, c->doc->orig, &e->packed));
    e->json = SK_NEW(a, Str, c->v.n);
    if (!e->json) return sk_arena_status(a);
    for (uint32_t i = 0; i < c->v.n; i++) {
        Buf b = sk_buf(a);
        sk_claim_json(&b, c, i, coder);
        SK_TRY(b.status);
        e->json[i] = sk_buf_str(&b);
    }
    return SK_OK;
}

// ---- put: rows

// The first column of the first row, or -1 where there is none.
static SkStatus find_id(Put *p, int64_t *id)
{
    *id = sk_db_row(p) ? sqlite3_column_int64(p->st, 0) : -1;
    return sk_db_done(p);
}

static SkStatus insert(Put *p, int64_t *id)
{
    SK_TRY(sk_db_run(p));
    *id = sqlite3_last_insert_rowid(p->l->db);
    return SK_OK;
}

static SkStatus find_document(Ledger *l, const Document *doc, int64_t *id)
{
    Put p = sk_db_use(l, STMT_FIND_DOCUMENT);
    sk_put_text(&p, doc->id);
    sk_put_blob(&p, doc->sha256.b, sizeof doc->sha256.b);
    return find_id(&p, id);
}

static SkStatus knows_id(Ledger *l, Str doc, bool *known)
{
    int64_t one;
    Put     p = sk_db_use(l, STMT_FIND_ID);
    sk_put_text(&p, doc);
    SK_TRY(find_id(&p, &one));
    *known = one == 1;
    return SK_OK;
}

static SkStatus find_coder(Ledger *l, Str saksi, Str packs, int64_t *id)
{
    Put p = sk_db_use(l, STMT_FIND_CODER);
    sk_put_text(&p, saksi);
    sk_put_text(&p, packs);
    return find_id(&p, id);
}

static SkStatus has_coding(Ledger *l, int64_t document, int64_t coder,
                           bool *has)
{
    int64_t one;
    Put     p = sk_db_use(l, STMT_FIND_CODING);
    sk_put_int(&p, document);
    sk_put_int(&p, coder);
    SK_TRY(find_id(&p, &one));
    *has = one == 1;
    return SK_OK;
}

static SkStatus add_document(Ledger *l, const LedgerEntry *e, Str recorded,
                             int64_t *id)
{
    const Document *d = e->claims->doc;
    Put             p = sk_db_use(l, STMT_ADD_DOCUMENT);
    sk_put_text(&p, d->id);
    sk_put_blob(&p, d->sha256.b, sizeof d->sha256.b);
    sk_put_int(&p, (int64_t)d->orig.n);
    sk_put_text(&p, d->title);
    sk_put_text(&p, d->outlet);
    sk_put_text(&p, d->url);
    sk_put_text(&p, d->published);
    sk_put_text(&p, d->lang);
    sk_put_text(&p, recorded);
    sk_put_blob(&p, e->packed.p, e->packed.n);
    return insert(&p, id);
}

static SkStatus add_coder(Ledger *l, const LedgerEntry *e, int64_t *id)
{
    SK_TRY(find_coder(l, e->saksi, e->packs, id));
    if (*id >= 0) return SK_OK;
    Put p = sk_db_use(l, STMT_ADD_CODER);
    sk_put_text(&p, e->saksi);
    sk_put_text(&p, e->packs);
    return insert(&p, id);
}

static SkStatus add_coding(Ledger *l, int64_t document, int64_t coder,
                           uint32_t n_claims, Str recorded)
{
    Put p = sk_db_use(l, STMT_ADD_CODING);
    sk_put_int(&p, document);
    sk_put_int(&p, coder);
    sk_put_int(&p, n_claims);
    sk_put_text(&p, recorded);
    return sk_db_run(&p);
}

// Columns place … precision.
static void put_place(Put *p, Str text, const Claim *c)
{
    const PlaceMention  none = { 0 };
    const PlaceMention *m = c->placed ? &c->place : &none;
    bool                known = c->placed && m->known;
    sk_put_text(p, c->placed ? sk_span_str(text, c->place_span) : (Str){ 0 });
    sk_put_text(p, m->id);
    sk_put_text(p, m->name);
    sk_put_text(p, m->admin1);
    sk_put_text(p, m->country);
    sk_put_real(p, m->located, m->lat / 1e5);
    sk_put_real(p, m->located, m->lon / 1e5);
    sk_put_text(p, sk_str_of(known ? SK_PRECISION_NAMES[m->precision] : NULL));
}

// Columns date_text … latest; `bounds` must live until the row is written.
static void put_date(Put *p, Str text, const Claim *c, DateBounds *bounds)
{
    bool timed = c->timed;
    sk_edtf_bounds(timed ? c->edtf : (Str){ 0 }, bounds);
    sk_put_text(p, timed ? sk_span_str(text, c->time_span) : (Str){ 0 });
    sk_put_text(p, timed ? c->edtf : (Str){ 0 });
    sk_put_text(p, sk_str_of(bounds->earliest));
    sk_put_text(p, sk_str_of(bounds->latest));
}

static SkStatus add_claim(Ledger *l, const LedgerEntry *e, uint32_t i,
                          int64_t document, int64_t coder, int64_t *id)
{
    const Claim *c = &e->claims->v.v[i];
    Str          text = e->claims->doc->text;
    DateBounds   bounds;
    Put          p = sk_db_use(l, STMT_ADD_CLAIM);
    sk_put_int(&p, document);
    sk_put_int(&p, coder);
    sk_put_int(&p, i);
    sk_put_blob(&p, c->id.b, sizeof c->id.b);
    sk_put_text(&p, sk_str_of(SK_CLAIM_KIND_NAMES[c->kind]));
    sk_put_text(&p, c->type);
    sk_put_text(&p, c->mode);
    sk_put_text(&p, c->rel);
    sk_put_text(&p, c->extent);
    sk_put_text(&p, c->aux);
    sk_put_text(&p, c->stance);
    sk_put_text(&p, sk_span_str(text, c->trigger));
    sk_put_int(&p, c->sentence);
    sk_put_int(&p, c->quote.beg);
    sk_put_int(&p, c->quote.end);
    put_place(&p, text, c);
    put_date(&p, text, c, &bounds);
    sk_put_real(&p, true, c->confidence / 100.0);
    sk_put_text(&p, e->json[i]);
    return insert(&p, id);
}

static SkStatus add_parties(Ledger *l, int64_t claim, LedgerRole role,
                            Str text, const Parties *ps)
{
    for (uint32_t i = 0; i < ps->n; i++) {
        const Party *party = &ps->v[i];
        Put          p = sk_db_use(l, STMT_ADD_PARTY);
        sk_put_int(&p, claim);
        sk_put_text(&p, sk_str_of(ROLES[role]));
        sk_put_int(&p, i);
        sk_put_text(&p, sk_span_str(text, party->span));
        sk_put_text(&p, party->id);
        sk_put_text(&p, party->name);
        sk_put_text(&p, party->country);
        sk_put_text(&p, party->sector);
        SK_TRY(sk_db_run(&p));
    }
    return SK_OK;
}

static void put_int_or_null(Put *p, int64_t n)
{
    if (n < 0)
        p->at++; // unbound is NULL
    else
        sk_put_int(p, n);
}

static SkStatus add_count(Ledger *l, int64_t claim, uint32_t i, Str text,
                          const Count *n)
{
    Put p = sk_db_use(l, STMT_ADD_COUNT);
    sk_put_int(&p, claim);
    sk_put_int(&p, i);
    sk_put_text(&p, sk_str_of(SK_COUNT_OF_NAMES[n->of]));
    put_int_or_null(&p, n->low);
    put_int_or_null(&p, n->high);
    sk_put_int(&p, n->approx);
    put_int_or_null(&p, n->part_of);
    sk_put_text(&p, sk_span_str(text, n->span));
    sk_put_text(&p, sk_span_str(text, n->who));
    return sk_db_run(&p);
}

static SkStatus add_parts(Ledger *l, int64_t id, Str text, const Claim *c)
{
    SK_TRY(add_parties(l, id, ROLE_ACTOR, text, &c->actors));
    SK_TRY(add_parties(l, id, ROLE_RECIPIENT, text, &c->recipients));
    SK_TRY(add_parties(l, id, ROLE_A, text, &c->a));
    SK_TRY(add_parties(l, id, ROLE_B, text, &c->b));
    SK_TRY(add_parties(l, id, ROLE_SOURCE, text, &c->source));
    SK_TRY(add_parties(l, id, ROLE_STANCE_BY, text, &c->stance_by));
    for (uint32_t i = 0; i < c->counts.n; i++)
        SK_TRY(add_count(l, id, i, text, &c->counts.v[i]));
    return SK_OK;
}

static SkStatus add_claims(Ledger *l, const LedgerEntry *e, int64_t document,
                           int64_t coder)
{
    const Claims *c = e->claims;
    for (uint32_t i = 0; i < c->v.n; i++) {
        int64_t id;
        SK_TRY(add_claim(l, e, i, document, coder, &id));
        SK_TRY(add_parts(l, id, c->doc->text, &c->v.v[i]));
    }
    return SK_OK;
}

static SkStatus put_all(Ledger *l, const LedgerEntry *e, Str recorded,
                        LedgerAdd *what)
{
    int64_t document, coder;
    bool    known;
    *what = LEDGER_RECODED;
    SK_TRY(find_document(l, e->claims->doc, &document));
    if (document < 0) {
        SK_TRY(knows_id(l, e->claims->doc->id, &known));
        *what = known ? LEDGER_VERSION : LEDGER_ADDED;
        SK_TRY(add_document(l, e, recorded, &document));
    }
    SK_TRY(add_coder(l, e, &coder));
    SK_TRY(has_coding(l, document, coder, &known));
    if (known) {
        *what = LEDGER_KNOWN;
        return SK_OK;
    }
    SK_TRY(add_coding(l, document, coder, e->claims->v.n, recorded));
    return add_claims(l, e, document, coder);
}

static SkStatus run(Ledger *l, Stmt which)
{
    Put p = sk_db_use(l, which);
    return sk_db_run(&p);
}

// After a failure, whose words are kept.
static void run_quietly(Ledger *l, Stmt which)
{
    Put p = sk_db_use(l, which);
    sk_db_row(&p);
    sqlite3_reset(p.st);
}

// A failure may have ended the whole transaction already (a full disk): then
// there is nothing to go back to, and its own words count.
static SkStatus put_in_batch(Ledger *l, const LedgerEntry *e, Str recorded,
                             LedgerAdd *what)
{
    SK_TRY(run(l, STMT_SAVEPOINT));
    SkStatus status = put_all(l, e, recorded, what);
    if (status == SK_OK) return run(l, STMT_RELEASE);
    if (sqlite3_get_autocommit(l->db)) return SK_DB;
    run_quietly(l, STMT_BACK);
    run_quietly(l, STMT_RELEASE);
    return status;
}

SkStatus sk_ledger_put(Ledger *l, const LedgerEntry *e, Str recorded,
                       LedgerAdd *what)
{
    if (l->in_batch) return put_in_batch(l, e, recorded, what);
    SK_TRY(sk_db_exec(l, "BEGIN IMMEDIATE"));
    SkStatus status = put_in_batch(l, e, recorded, what);
    if (status == SK_OK) return sk_ledger_commit(l);
    sqlite3_exec(l->db, "ROLLBACK", NULL, NULL, NULL); // the reason is kept
    return status;
}

SkStatus sk_ledger_add(Ledger *l, Arena *a, const Claims *c,
                       const CoderInfo *coder, Str recorded, LedgerAdd *what)
{
    LedgerEntry e;
    SK_TRY(sk_ledger_prepare(a, c, coder, &e));
    return sk_ledger_put(l, &e, recorded, what);
}

// ---- has: what is known before coding

// A day counts, not the hour: "2016-09-30T08:00" is "2016-09-30".
static bool differs(Str given, Str stored, size_t max)
{
    if (given.n == 0) return false;
    return !sk_str_eq(sk_str_sub(given, 0, max), sk_str_sub(stored, 0, max));
}

SkStatus sk_ledger_has(Ledger *l, Arena *a, const RawDoc *raw,
                       const Sha256 *sha, const CoderInfo *coder,
                       LedgerHas *has)
{
    int64_t document = -1, coder_id;
    Str     packs;
    *has = (LedgerHas){ 0 };
    SK_TRY(name_coder(a, coder, &packs));
    SK_TRY(find_coder(l, coder->version, packs, &coder_id));
    Put p = sk_db_use(l, STMT_FIND_DOCUMENT);
    sk_put_text(&p, raw->id);
    sk_put_blob(&p, sha->b, sizeof sha->b);
    if (sk_db_row(&p)) {
        document = sqlite3_column_int64(p.st, 0);
        has->other = differs(raw->published, sk_db_text(&p, 1), 10) ||
                     differs(raw->outlet, sk_db_text(&p, 2), SIZE_MAX);
    }
    SK_TRY(sk_db_done(&p));
    SK_TRY(has_coding(l, document, coder_id, &has->known));
    has->other = has->other && has->known;
    return SK_OK;
}
