// SPDX-License-Identifier: Apache-2.0
// ledger.h: the record of documents and claims, in one SQLite file.
//
// Documents with their original bytes (zstd), claims append-only. A document
// and its claims enter in one transaction, so a kill at any point leaves whole
// documents; adding the same document and coder again changes nothing.
#ifndef SK_LEDGER_LEDGER_H
#define SK_LEDGER_LEDGER_H

#include "claim/claim.h"

typedef struct Ledger Ledger;

// Opens or makes (create) the ledger at `path`. why: one line when it fails,
// with the way out: missing, locked, damaged, read-only, of a newer version.
SkStatus sk_ledger_open(Ledger **l, const char *path, bool create,
                        char why[256]) SK_CHECKED;
void     sk_ledger_close(Ledger *l); // NULL is allowed

typedef enum { LEDGER_ADDED, LEDGER_KNOWN, LEDGER_RECODED } LedgerAdd;

// Adds a document with its claims. KNOWN: this document, coded by this coder,
// is there already; RECODED: the document is there, this coding of it is new.
// `recorded`: the record time, ISO 8601.
SkStatus sk_ledger_add(Ledger *l, Arena *a, const Claims *c,
                       const CoderInfo *coder, Str recorded,
                       LedgerAdd *what) SK_CHECKED;
// Several adds in one transaction: begin, add …, commit. add alone is one too.
SkStatus sk_ledger_begin(Ledger *l) SK_CHECKED;
SkStatus sk_ledger_commit(Ledger *l) SK_CHECKED;

// What to look for; a zeroed field asks nothing.
typedef struct {
    Str  kind, type, mode;
    Str  place;   // words of the place, its name, or its id; without case
    Str  country; // ISO 3166-1 alpha-3
    Str  actor;   // words, name or id of an actor or recipient, a or b
    Str  source;  // words or id of a source, or the outlet
    Str  doc;     // document id
    Str  from, to; // dates, inclusive, "2013-05-01": claims whose date may lie
                   // between them
    uint64_t limit; // 0: all
} ClaimFilter;

// Calls `each` with every claim that fits, in order of document entry and text:
// its JSON with `recorded` added. Stops when each returns false.
SkStatus sk_ledger_claims(Ledger *l, const ClaimFilter *f,
                          bool (*each)(void *ctx, Str json), void *ctx,
                          char why[256]) SK_CHECKED;

// What sqlite says of the last failure; static or owned by the ledger.
const char *sk_ledger_message(const Ledger *l);

#endif
