// SPDX-License-Identifier: Apache-2.0
// coder.h: inside the claim stage: what its files share.
//
// The way of a sentence: phrases (phrase.c) -> triggers and frames (frame.c)
// -> roles (role.c), counts (count.c, toll.c), place and date (scene.c),
// aux (aux.c), speakers (source.c) -> claims (find.c).
#ifndef SK_CLAIM_CODER_H
#define SK_CLAIM_CODER_H

#include "claim/claim.h"

#define NONE UINT32_MAX

// A noun phrase without its preposition: "pasukan pemerintah Suriah".
typedef struct {
    uint32_t beg, end; // words [beg, end)
    uint32_t prep;     // word of the preposition right before it, or NONE
    uint32_t party;    // index into world->parties of its first one, or NONE
    uint32_t place;    // index into world->places of its first one, or NONE
    bool     pronoun;  // one pronoun
    bool     time;     // a time expression
} Chunk;

// One row of data/id/frames.tsv.
typedef struct {
    ClaimKind kind;
    Str  type, mode;    // events; "" for no mode; mode "?" asks the instrument
    Str  rel;           // relations
    Str  subj, obj;     // role letters, see frames.tsv; "" none
    Str  needs, blocks; // conditions, parted by |
    Str  flags;         // parted by |
    char pos;           // v verb, n noun, x either
    int  sure;          // 0 … 9: how surely it is about conflict
    uint32_t line;      // in frames.tsv
} Frame;

// Classes that data/id/classes.tsv gives to words and phrases; bits.
// clang-format off
#define SK_WORD_CLASSES(X)                                                    \
    X(NEGATION, "negation") X(FUTURE, "future") X(INTENT, "intent")           \
    X(PURPOSE, "purpose") X(CONDITION, "condition") X(PAST, "past")           \
    X(LIGHT, "light") X(CLASSIFIER, "classifier") X(PEOPLE, "people")         \
    X(TERRITORY, "territory") X(WEAPON, "weapon") X(FORCES, "forces")         \
    X(AND, "and") X(WHICH, "which") X(BY, "by") X(AGAINST, "against")         \
    X(WITH, "with") X(BETWEEN, "between") X(AT, "at") X(TOWARD, "toward")     \
    X(INCLUDING, "including") X(TOTAL, "total") X(UNITS, "units")             \
    X(DOUBT, "doubt") X(DENIAL, "denial") X(CAPTIVE, "captive")               \
    X(ANAPHOR, "anaphor") X(BOTH, "both") X(ABILITY, "ability")               \
    X(CLAUSE, "clause") X(SKIP, "skip") X(VILLAGE, "village")                 \
    X(PARTLY, "partly") X(OCCASION, "occasion") X(ORDER, "order")              \
    X(COPULA, "copula") X(FROM, "from") X(FIGHT, "fight")            \
    X(SINGLE, "single") X(GROUP, "group") X(ONEOF, "oneof")                    \
    X(PERFECT, "perfect") X(MORE, "more") X(ATLEAST, "atleast") X(SINCE, "since")
// clang-format on
#define SK_WORD_CLASS_BIT(id, text) CLASS_BIT_##id,
enum { SK_WORD_CLASSES(SK_WORD_CLASS_BIT) CLASS_BITS };
#define SK_WORD_CLASS_ENUM(id, text)                                          \
    static const uint64_t IS_##id = UINT64_C(1) << CLASS_BIT_##id;
SK_WORD_CLASSES(SK_WORD_CLASS_ENUM)

// A trigger that a frame was found for.
typedef struct {
    uint32_t beg, end; // words of the trigger, glued clitics included
    uint32_t behind;   // word behind all words that the frame asked for
    Frame    frame;
    bool     verb;     // a verb (with a voice), not a noun
    bool     told;     // another trigger tells the same act: no claim
    uint32_t sentence; // index into parts
} Trigger;
typedef SK_VEC(Trigger) Triggers;

typedef SK_VEC(Str) StrVec;

// Everything that is known while one document is coded.
typedef struct {
    Arena          *a;
    const ClaimKit *kit;
    const Analysis *an;
    const World    *world;
    Table           frames, classes, topics_table, speech, counts, instruments;
    Table           scope, crosswalk, types, weights;
    Str      topic_names[32]; // bit -> name, in order of first appearance
    uint32_t n_topics;
    // The sentences, those over PART_WORDS words cut into parts, so that the
    // work on a sentence is bounded; spans and paras are the sentence's.
    SK_VEC(Sentence) parts;
    uint32_t *sentence_of; // [parts] index into an->sents
    uint32_t *topics;  // [parts] bits of the topics that each sentence touches
    uint64_t *is;      // [words] IS_ bits
    Str      *at_root; // [words] "@rebut" of verbs, else p == NULL
    uint32_t *chunk_of;   // [words] index into chunks, or NONE
    uint32_t *party_at;   // [words] index into world->parties, or NONE
    uint32_t *place_at;   // [words] index into world->places, or NONE
    uint32_t *time_at;    // [words] index into an->times, or NONE
    uint32_t *number_at;  // [words] index into an->numbers, or NONE
    SK_VEC(Chunk) chunks; // in text order up to n_chunks; then parts of them
    uint32_t  n_chunks;
    Triggers *found;       // [parts] its triggers
    Link     *links;       // [words] trees of the sentences with acts, or NULL
    struct PickPool *pick; // pick.c: room that sentences share, or NULL
    int              heat; // -2 … 6: how much the document is about conflict
} Coder;

// --- words ------------------------------------------------------------------

static inline const Word *word_at(const Coder *c, uint32_t i)
{
    return &c->an->words.v[i];
}

static inline bool is_a(const Coder *c, uint32_t i, uint64_t classes)
{
    return (c->is[i] & classes) != 0;
}

static inline Span words_span(const Coder *c, uint32_t beg, uint32_t end)
{
    return (Span){ word_at(c, beg)->span.beg, word_at(c, end - 1)->span.end };
}

// True for verbs by form or lexicon that are no modifiers.
static inline bool is_verb(const Coder *c, uint32_t i)
{
    return word_at(c, i)->upos == UPOS_VERB;
}

static inline bool is_mark(const Coder *c, uint32_t i, char mark)
{
    Span s = word_at(c, i)->span;
    return s.end == s.beg + 1 && c->an->doc->text.p[s.beg] == mark;
}

static inline bool is_comma(const Coder *c, uint32_t i)
{
    return is_mark(c, i, ',');
}

// --- find.c -----------------------------------------------------------------

// Opens the tables and does what is done once a document: heat, topics,
// phrases, triggers and the trees of their sentences.
SkStatus sk_coder_open(Arena *a, const ClaimKit *kit, const Analysis *an,
                       const World *world, Coder *c) SK_CHECKED;

// --- phrase.c ---------------------------------------------------------------

// Fills the word arrays and the chunks of the whole document.
SkStatus sk_phrase_find(Coder *c) SK_CHECKED;
// The words of a chunk that name the party: hedge, number and classifier are
// left off. beg == end where nothing is left ("25 orang").
void sk_phrase_core(const Coder *c, const Chunk *k, uint32_t *beg,
                    uint32_t *end);
bool sk_phrase_party(const Coder *c, const Chunk *k); // may act
// The chunk that begins at word i or behind what may be skipped, or NONE.
uint32_t sk_phrase_after(const Coder *c, uint32_t i, uint32_t end);
bool     sk_phrase_quote(const Coder *c, uint32_t i); // a quotation mark

// --- frame.c ----------------------------------------------------------------

// A frame is tried where its sure and the document's heat make this.
enum { SURE_ENOUGH = 5 };
// The triggers of part s, in text order, not overlapping.
SkStatus sk_frame_find(Coder *c, uint32_t s, Triggers *out) SK_CHECKED;
// Every frame whose words stand in sentence s, and what keeps it out.
void sk_frame_explain(const Coder *c, uint32_t s, Buf *out);
// True where `item` is one of the flags of the frame.
bool sk_frame_flag(const Frame *f, const char *item);
// The mode that the weapon named near the trigger gives; "" none.
Str sk_frame_instrument(const Coder *c, const Trigger *t);

// --- role.c -----------------------------------------------------------------

typedef SK_VEC(uint32_t) Chunks; // indices into c->chunks

// Who and to whom, by the frame's role letters.
typedef struct {
    Chunks   actors, recipients;
    uint32_t place; // a place chunk that the frame names as the aim, or NONE
} Roles;
SkStatus sk_role_find(Coder *c, const Trigger *t, Roles *out) SK_CHECKED;
// The subject of the verb at word i of sentence [beg, end): chunks, in order.
SkStatus sk_role_subject(Coder *c, uint32_t i, uint32_t beg,
                         Chunks *out) SK_CHECKED;
// "di Dhaka, Bangladesh, menuntut": chunk k only tells where Dhaka is.
bool sk_role_appended(const Coder *c, uint32_t k);
// The first word from i on, before `end`, that may be a possessor: adjectives
// and clitics are passed over.
uint32_t sk_role_behind(const Coder *c, uint32_t i, uint32_t end);
// The verb hangs directly on the first one: "mengancam akan menyerang".
bool sk_role_governs(const Coder *c, const Trigger *first,
                     const Trigger *verb);
// The noun's phrase is the subject of the verb right behind it.
bool sk_role_is_subject(const Coder *c, const Trigger *noun,
                        const Trigger *verb);
// Coordinated chunks from `k` on: "A, B dan C".
SkStatus sk_role_list(Coder *c, uint32_t k, uint32_t end,
                      Chunks *out) SK_CHECKED;

// --- the others -------------------------------------------------------------

// toll.c: binds the sentence's numbers of people to its claims.
SkStatus sk_count_bind(Coder *c, uint32_t s, ClaimVec *claims,
                       uint32_t first) SK_CHECKED;
// Binds them to the events that are left, by the actors and recipients that
// are left to them; the sentence's figures stay as they are.
SkStatus sk_count_again(Coder *c, uint32_t s, ClaimVec *claims,
                        uint32_t first) SK_CHECKED;

// source.c: who says what stands in a sentence, and where that is said.
typedef struct {
    Parties by;             // outermost last
    SK_VEC(uint32_t) since; // of each: the word from which on it speaks
    bool claimant;          // by[0] claims the act as its own ("mengklaim")
    bool denied;            // "membantah"
    bool unverified;
} Voiced;
SkStatus sk_source_find(Coder *c, Voiced *out) SK_CHECKED; // [parts]

// aux.c
Str sk_aux_of(const Coder *c, const Trigger *t);

// scene.c: place and date of a claim; the places told so far may be carried.
typedef struct {
    uint32_t place;    // index into world->places, where it was told best
    uint32_t sentence; // the last one that told it best
    uint32_t told;     // how often it was named
    int      strength; // 0 named, 1 "di X", 2 where an act is, 3 violence
    bool     lead;     // named at the very beginning
} Spot;

enum { MAX_SPOTS = 24 };
typedef struct {
    Spot     v[MAX_SPOTS]; // places that differ
    uint32_t n;
} Scene;
void sk_scene_enter(const Coder *c, uint32_t s, Scene *scene);
void sk_scene_claim(const Coder *c, const Trigger *t, const Roles *r,
                    const Scene *scene, Claim *claim);
void sk_scene_part_times(ClaimVec *claims, uint32_t first);
void sk_scene_leave(const Coder *c, uint32_t s, const ClaimVec *claims,
                    uint32_t first, Scene *scene);

// Is `value` among what data/world/types.tsv says in the column for the type?
bool sk_type_is(const Coder *c, Str type, const char *column,
                const char *value);

// context.c: PLOVER's contexts for the claims [first, n) of part s.
SkStatus sk_context_find(Coder *c, uint32_t s, ClaimVec *claims,
                         uint32_t first) SK_CHECKED;

// same.c: which claims of a document, in text order, tell one act.
SkStatus sk_same_find(Coder *c, ClaimVec *v) SK_CHECKED;

// codes.c: the ACLED sub-event of an act, where the actor's side decides.
void sk_codes_by_side(const Coder *c, Claim *cl);

// party of a chunk, with what the world knows of it
Party sk_party_of(const Coder *c, uint32_t beg, uint32_t end);

// --- scope.c ----------------------------------------------------------------

// Fills c->heat and c->topics.
SkStatus sk_scope_find(Coder *c) SK_CHECKED;
// True where sentence s touches the topic (topics.tsv).
bool sk_scope_near(const Coder *c, uint32_t s, Str topic);
// A party that fights: an army, rebels, an armed opposition.
bool sk_scope_armed(const PartyMention *m);

#endif
