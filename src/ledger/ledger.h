// SPDX-License-Identifier: Apache-2.0
// ledger.h: the record of documents and claims, in one SQLite file.
//
// Documents with their original bytes (zstd), claims append-only. A document
// and its claims enter in one transaction, so a kill at any point leaves whole
// documents; adding the same document and coder again changes nothing.
// docs/ledger.md describes the tables for those who read them with SQL.
//
//     Ledger *l;
//     char    why[256];
//     SK_TRY(sk_ledger_open(&l, "war.db", LEDGER_WRITE, why));
//     SK_TRY(sk_ledger_begin(l));
//     … SK_TRY(sk_ledger_add(l, a, &claims, &coder, now, &what)); …
//     SK_TRY(sk_ledger_commit(l));
//     sk_ledger_close(l);
//
// A Ledger belongs to one thread; sk_ledger_prepare may run on any.
#ifndef SK_LEDGER_LEDGER_H
#define SK_LEDGER_LEDGER_H

#include "claim/claim.h"

typedef struct Ledger Ledger;

// READ changes nothing and makes nothing; WRITE makes a ledger where there is
// none.
typedef enum { LEDGER_READ, LEDGER_WRITE } LedgerMode;

// Opens the ledger at `path`. why: one line when it fails, with the way out:
// missing, locked, damaged, read-only, of a newer version, no ledger at all.
SkStatus sk_ledger_open(Ledger **l, const char *path, LedgerMode mode,
                        char why[256]) SK_CHECKED;
// What is not committed is dropped. NULL is allowed.
void sk_ledger_close(Ledger *l);
// Why the last call failed: one line with the way out, owned by the ledger.
const char *sk_ledger_message(const Ledger *l);

// What adding a document did.
typedef enum {
    LEDGER_ADDED,   // the document is new
    LEDGER_VERSION, // its id is known, with other bytes: a newer version
    LEDGER_RECODED, // the document is known, this coding of it is new
    LEDGER_KNOWN,   // this document, coded by this coder, is there already
    LEDGER_ADD_COUNT
} LedgerAdd;

// A document and its claims in the form in which they are stored. Borrows
// `claims` and `coder`.
typedef struct {
    const Claims *claims;
    Str           saksi, packs; // the coder, as in a claim's JSON
    Str           packed;       // the original bytes, zstd
    Str          *json;         // [claims->v.n]
} LedgerEntry;

// Makes an entry in `a`: the work of adding that needs no ledger.
SkStatus sk_ledger_prepare(Arena *a, const Claims *c, const CoderInfo *coder,
                           LedgerEntry *e) SK_CHECKED;
// Adds it. `recorded`: the record time, ISO 8601. SK_USAGE: these claims break
// a rule of the ledger (the same id twice), or the document is over 1 GB; it is
// left out and the ledger goes on. Any other failure is the ledger's.
SkStatus sk_ledger_put(Ledger *l, const LedgerEntry *e, Str recorded,
                       LedgerAdd *what) SK_CHECKED;
// Both.
SkStatus sk_ledger_add(Ledger *l, Arena *a, const Claims *c,
                       const CoderInfo *coder, Str recorded,
                       LedgerAdd *what) SK_CHECKED;

// Several puts in one transaction: begin, put …, commit. A put alone is one
// too. begin waits for another writer, 5 seconds at most.
SkStatus sk_ledger_begin(Ledger *l) SK_CHECKED;
SkStatus sk_ledger_commit(Ledger *l) SK_CHECKED;

// What the ledger has of a document before it is coded.
typedef struct {
    bool known; // these bytes under this id, coded by this coder
    bool other; // known, but with another date or outlet than raw brings
} LedgerHas;
// `sha`: of raw->bytes.
SkStatus sk_ledger_has(Ledger *l, Arena *a, const RawDoc *raw,
                       const Sha256 *sha, const CoderInfo *coder,
                       LedgerHas *has) SK_CHECKED;

// What to look for; a zeroed field asks nothing. Words are compared without
// case, as whole words: "homs" finds "Provinsi Homs", not "Homsi".
typedef struct {
    Str kind, type, mode, rel;
    Str place;        // words of the place, its name, or its id
    Str country;      // ISO 3166-1 alpha-3 of the place
    Str actor;        // words, name or id of an actor or recipient, a or b
    Str source;       // words or id of a source, or words of the outlet
    Str doc;          // document id
    Str from, to;     // "2013-05-01", inclusive: claims whose date may lie
                      // between them; see sk_edtf_bounds
    bool     undated; // with from or to: also claims without date or year
    uint8_t  min_confidence; // 0 … 100
    bool     all_codings;    // older versions and codings of a document too
    uint64_t limit;          // 0: all
} ClaimFilter;

// Calls `each` with every claim that fits, in order of document entry, coding
// and text: its JSON with `event` (null for now) and `recorded` added. Stops
// when each returns false.
SkStatus sk_ledger_claims(Ledger *l, const ClaimFilter *f,
                          bool (*each)(void *ctx, Str json),
                          void *ctx) SK_CHECKED;
// How many they are; f->limit counts too.
SkStatus sk_ledger_count(Ledger *l, const ClaimFilter *f,
                         uint64_t *n) SK_CHECKED;

// The original bytes of the newest version of a document, in `a`; p == NULL
// where there is none of that id. SK_DB where they are not what was archived.
SkStatus sk_ledger_bytes(Ledger *l, Arena *a, Str doc, Str *bytes) SK_CHECKED;

// A hash over the content, in an order of its own: the same for two ledgers
// with the same documents and codings, whenever and in whatever order they
// were added. Checks the archived bytes on the way (SK_DB).
SkStatus sk_ledger_digest(Ledger *l, Sha256 *digest) SK_CHECKED;

// The days between which an EDTF value lies, "2013-05" -> "2013-05-01" and
// "2013-05-31". An open or unknown end is "0000-01-01" or "9999-12-31". False,
// and empty bounds, where there are none: "", "XXXX-09-29", not EDTF.
typedef struct {
    char earliest[11], latest[11];
} DateBounds;
bool sk_edtf_bounds(Str edtf, DateBounds *bounds);

#endif
