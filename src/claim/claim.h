// SPDX-License-Identifier: Apache-2.0
// claim.h: what one sentence says about the war, and who says so.
//
//   in    Analysis and World of a document
//   out   Claims, in text order of their triggers (DESIGN.md, section 5)
#ifndef SK_CLAIM_CLAIM_H
#define SK_CLAIM_CLAIM_H

#include "lang/tree.h"
#include "world/world.h"

#define SK_CLAIM_KINDS(X)                                                     \
    X(EVENT, "event")                                                         \
    X(CONTROL, "control")                                                     \
    X(FIGURE, "figure")                                                       \
    X(RELATION, "relation")
#define SK_CLAIM_KIND_ENUM(id, text) CLAIM_##id,
typedef enum { SK_CLAIM_KINDS(SK_CLAIM_KIND_ENUM) CLAIM_KIND_COUNT } ClaimKind;

#define SK_COUNT_OFS(X)                                                       \
    X(KILLED, "killed")                                                       \
    X(WOUNDED, "wounded")                                                     \
    X(CAPTURED, "captured")                                                   \
    X(MISSING, "missing")                                                     \
    X(DISPLACED, "displaced")                                                 \
    X(BESIEGED, "besieged")                                                   \
    X(REFUGEES, "refugees")                                                   \
    X(POPULATION, "population")                                               \
    X(FIGHTERS, "fighters")                                                   \
    X(PARTICIPANTS, "participants")
#define SK_COUNT_OF_ENUM(id, text) COUNT_##id,
typedef enum { SK_COUNT_OFS(SK_COUNT_OF_ENUM) COUNT_OF_COUNT } CountOf;

// A party as the text names it, with what is known of it ("" or p == NULL).
typedef struct {
    Span span;
    Str  id, name, country, sector;
} Party;
typedef SK_VEC(Party) Parties;

typedef struct {
    CountOf of;
    int64_t low, high; // -1: open
    bool    approx;
    int64_t part_of; // -1: of nothing
    Span    span;    // "sedikitnya 400"
    Span    who;     // "pemberontak"; empty: null
} Count;

// Strings are static, or live in packs or the arena. Invariant: the trigger
// lies inside quote, quote is one sentence of the document.
typedef struct {
    ClaimKind kind;
    uint32_t  sentence; // index into an->sents
    Span      quote;    // bytes of the clean text: the sentence
    Span      trigger;
    Str       type, mode; // events: "ASSAULT", "aerial"; p NULL: null
    Str       rel;        // relations: "supports"
    Str       extent;     // controls: "full" "partial" "contested" "2/3"
    SK_VEC(Str) context;  // PLOVER contexts
    Str          aux;     // NULL, historical future hypothetical negation
    Str          stance;  // NULL, denied, unverified
    Parties      stance_by;
    Str          cameo, acled, quad; // codes by crosswalk; p NULL: none
    Parties      actors;             // events; a control's one actor
    Parties      recipients;         // events
    Parties      a, b;               // relations: one each
    bool         placed;             // a place is given
    Span         place_span;         // its words
    Str          place_from;         // "sentence" "earlier" "dateline"
    PlaceMention place;
    bool         timed;          // a time or date is given
    Span         time_span;      // its words; empty where the date was carried
    Str          edtf;           // "" where nothing resolves
    Str          date_precision; // "day" …
    uint8_t      date_flags;     // TIME_ bits
    uint32_t     time_cost;      // how far the words of the time stand off
    SK_VEC(Count) counts;
    Parties  source;     // who says so, outermost last
    uint32_t order;      // in which the coder found it; parts equal triggers
    int32_t  same_as;    // index of another claim of the document; -1
    uint8_t  confidence; // 0 … 100
    Hash128  id;
    Str      why; // for `explain`: the frame and its file line
} Claim;

typedef SK_VEC(Claim) ClaimVec;

typedef struct {
    const Document *doc;
    const Analysis *an;
    const World    *world;
    ClaimVec        v;
} Claims;

// What claims are coded with.
typedef struct {
    const Pack   *id;       // frames, word classes, weights
    const Pack   *world;    // crosswalk to other schemes' codes
    const Engine *engine;   // trees, where it and work are not NULL
    EngineWork   *work;     // of this thread
    bool          by_rules; // the weights are left out: what training sees
} ClaimKit;
SkStatus sk_claim_find(Arena *a, const ClaimKit *kit, const Analysis *an,
                       const World *world, Claims *out) SK_CHECKED;

// What codes stand for the coder in each claim's "coder" field.
typedef struct {
    Str     version; // "0.1.0"
    Hash128 id_pack, world_pack;
} CoderInfo;

// One claim as one line of JSON without the line end (docs/claim.schema.json).
void sk_claim_json(Buf *out, const Claims *c, uint32_t i,
                   const CoderInfo *coder);
// Story lines (STORIES.md), the golden format, one a claim.
void sk_claim_print(Buf *out, const Claims *c);
// CSV: header line, then a line a claim.
void sk_claim_csv_head(Buf *out);
void sk_claim_csv(Buf *out, const Claims *c, uint32_t i);
// Why each sentence gave or did not give a claim.
SkStatus sk_claim_explain(Arena *a, const ClaimKit *kit, const Claims *c,
                          Buf *out) SK_CHECKED;

#endif
