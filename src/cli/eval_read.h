// SPDX-License-Identifier: Apache-2.0
// eval_read.h: gold and system claims, as far as scoring looks at them.
//
//   in    GOLD: one document a line, {"doc": "a1", "claims": [{…}, …]}
//         SYSTEM: one claim a line (docs/claim.schema.json)
//   out   EvalGold, EvalSystem: both with claims of one shape
//
// Every text is a Phrase of one table, so that equal texts are equal pointers.
// What cannot be read is said on stderr with file, line and field.
#ifndef SK_CLI_EVAL_READ_H
#define SK_CLI_EVAL_READ_H

#include <jansson.h>

#include "cli/eval_words.h"

typedef SK_VEC(const Phrase *) PhraseVec;

// clang-format off
#define SK_EVAL_SLOTS(X)                                                      \
    X(ACTORS, "actors") X(RECIPIENTS, "recipients") X(PLACE, "place")         \
    X(DATE, "date") X(COUNTS, "counts") X(SOURCE, "source")
// clang-format on
#define SK_EVAL_SLOT_ENUM(id, text) SLOT_##id,
typedef enum { SK_EVAL_SLOTS(SK_EVAL_SLOT_ENUM) SLOT_COUNT } EvalSlot;

typedef struct {
    const Phrase *of;
    bool          has_low, has_high;
    double        low, high;
} EvalCount;

// Where a place lies: gold's `geo`, the system's `place`.
typedef struct {
    bool          given;
    const Phrase *country, *level; // level: gold only; NULL where not given
    bool          located;
    double        lat, lon; // degrees
} EvalGeo;

// A claim of either side. NULL: the field is null or is not there.
typedef struct {
    size_t        line;
    const Phrase *doc; // system only
    const Phrase *kind, *type, *mode, *rel, *aux, *extent;
    const Phrase *trigger, *quote;
    PhraseVec     slots[SLOT_COUNT]; // the phrases; none under counts
    SK_VEC(EvalCount) counts;
    EvalGeo geo;
    double  confidence; // 0 to 1; system only, 0 where it is not given
} EvalClaim;

typedef SK_VEC(EvalClaim) EvalClaims;

typedef struct {
    const Phrase *id;
    const Phrase *file; // NULL where gold does not say
    EvalClaims    claims;
} EvalDoc;

typedef struct {
    SK_VEC(EvalDoc) docs;
} EvalGold;

// The lines of a file ("-": standard input) that hold more than blanks, each
// parsed. On failure it has been said why.
//     EvalLines in;
//     SK_TRY(sk_eval_lines_open(&in, path));
//     for (json_t *o; (status = sk_eval_lines_next(&in, &o)) == SK_OK && o; )
//         …  json_decref(o);
//     sk_eval_lines_close(&in);
typedef struct {
    const char *path;
    void       *file; // FILE *
    char       *buf;
    size_t      cap;
    size_t      line; // number of the line that was read last
    Str         text; // and its bytes
} EvalLines;
SkStatus sk_eval_lines_open(EvalLines *in, const char *path) SK_CHECKED;
SkStatus sk_eval_lines_next(EvalLines *in, json_t **object) SK_CHECKED;
void     sk_eval_lines_close(EvalLines *in);

SkStatus sk_eval_read_gold(Phrases *all, const char *path,
                           EvalGold *gold) SK_CHECKED;
SkStatus sk_eval_read_system(Phrases *all, const char *path,
                             EvalClaims *claims) SK_CHECKED;
// One system claim as `saksi code` writes it; `line` is for messages.
SkStatus sk_eval_read_claim(Phrases *all, json_t *object, size_t line,
                            EvalClaim *c) SK_CHECKED;
// The ids of a file, parted by blanks; *index gives each its number.
SkStatus sk_eval_read_ids(Phrases *all, const char *path, StrMap *index,
                          PhraseVec *ids) SK_CHECKED;

// The number of the id that a claim's `doc` answers: the same text, else the
// longest id that its file name is or begins with, followed by "_" or ".".
// NULL where there is none.
const uint32_t *sk_eval_id(const StrMap *index, Str doc);

// Checks that each gold quote stands in its file below `root`, and each
// trigger in its quote; says which one does not.
SkStatus sk_eval_check_quotes(Arena *a, const EvalGold *gold,
                              const char *root) SK_CHECKED;

#endif
