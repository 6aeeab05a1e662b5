// SPDX-License-Identifier: Apache-2.0
// analysis.h: what the language stage knows of a document.
//
//   in    Document
//   out   words with roots and voices, sentences, numbers, times
//
//   in    "Desa Qara direbut tentara Suriah pada Selasa."
//   out   words desa Qara direbut(root rebut, PASS) tentara Suriah pada …
//         time "pada Selasa"
#ifndef SK_LANG_ANALYSIS_H
#define SK_LANG_ANALYSIS_H

#include "text/document.h"

// clang-format off
#define SK_UPOS(DEF) \
    DEF(X, "X") DEF(NOUN, "NOUN") DEF(PROPN, "PROPN") DEF(VERB, "VERB") \
    DEF(ADJ, "ADJ") DEF(ADV, "ADV") DEF(PRON, "PRON") DEF(DET, "DET") \
    DEF(NUM, "NUM") DEF(ADP, "ADP") DEF(AUX, "AUX") DEF(CCONJ, "CCONJ") \
    DEF(SCONJ, "SCONJ") DEF(PART, "PART") DEF(INTJ, "INTJ") \
    DEF(PUNCT, "PUNCT") DEF(SYM, "SYM")
// clang-format on
#define SK_UPOS_ENUM(id, text) UPOS_##id,
typedef enum { SK_UPOS(SK_UPOS_ENUM) UPOS_COUNT } Upos;
const char *sk_upos_name(Upos u);
bool        sk_upos_find(Str name, Upos *u);

typedef enum { VOICE_NONE, VOICE_ACT, VOICE_PASS, VOICE_ACCIDENT } Voice;
// none: nouns, roots, ber-; act: meN-; pass: di-; accident: ter-

// How a surface form is built around its root; a set of bits.
// clang-format off
#define SK_AFFIXES(X) \
    X(MEN, "meN-") X(DI, "di-") X(BER, "ber-") X(TER, "ter-") X(PEN, "peN-") \
    X(PER, "per-") X(KE, "ke-") X(SE, "se-") X(AN, "-an") X(KAN, "-kan") \
    X(I, "-i") X(REDUP, "redup")
// clang-format on
#define SK_AFFIX_BIT(id, text) AFFIX_BIT_##id,
enum { SK_AFFIXES(SK_AFFIX_BIT) AFFIX_COUNT };
#define SK_AFFIX_ENUM(id, text) AFFIX_##id = 1 << AFFIX_BIT_##id,
typedef enum { AFFIX_NONE = 0, SK_AFFIXES(SK_AFFIX_ENUM) } Affix;

enum {
    WORD_CAP = 1,      // holds an upper-case letter ("Qara", "al-Assad")
    WORD_UPPER = 2,    // all letters upper case, two or more
    WORD_START = 4,    // first word of its sentence (quotes passed over)
    WORD_CLITIC = 8,   // -nya, -ku, -mu, -lah, -kah, -pun of a multiword token
    WORD_GLUED = 16,   // no blank before it
    WORD_DIGIT = 32,   // holds a digit
    WORD_QUOTED = 64,  // stands inside quotation marks
    WORD_ROOTED = 128, // its root is in the dictionary
};

// A syntactic word (UD): "rumahnya" is two, rumah and nya.
typedef struct {
    Span     span;  // bytes of the clean text; never empty
    Str      low;   // lower-cased form
    Str      root;  // "merebut" -> "rebut"; low where nothing is known
    uint16_t affix; // AFFIX_ bits
    uint8_t  upos;  // Upos
    uint8_t  voice; // Voice
    uint16_t flags; // WORD_ bits
} Word;

// What kind of name a word is part of.
#define SK_NAME_KINDS(X)                                                      \
    X(NONE, "O")                                                              \
    X(PER, "PER")                                                             \
    X(LOC, "LOC")                                                             \
    X(ORG, "ORG")
#define SK_NAME_ENUM(id, text) NAME_##id,
typedef enum { SK_NAME_KINDS(SK_NAME_ENUM) NAME_COUNT } NameKind;

// What a trained model says of a word: the word that it hangs on, and how, in
// the relations of Universal Dependencies; the name that it is part of.
typedef struct {
    uint32_t head;  // index of a word of the sentence; of the word itself: it
                    // is the root
    Str     rel;    // "nsubj:pass"
    Str     feats;  // "Number=Sing|Person=3", or empty
    uint8_t name;   // NameKind
    bool    begins; // the first word of its name
} Link;

typedef struct {
    Span     span;     // bytes of the clean text
    uint32_t beg, end; // words [beg, end)
    uint32_t para;     // index into doc->paras
} Sentence;

// A quantity: "sedikitnya 400", "belasan", "dua pertiga", "1,3 juta".
#define NUMBER_OPEN INT64_MAX
typedef struct {
    uint32_t beg, end;  // words [beg, end), hedge and classifier not included
    uint32_t hedge_beg; // first word of the hedge; == beg where there is none
    int64_t  low, high; // inclusive; low == -1 or high == NUMBER_OPEN: open
    bool     approx;    // "sekitar", "hampir"
    bool     ordinal;   // "ketiga", "ke-3", "pertama"
    uint32_t part, whole; // "dua pertiga": 2 and 3; else 0 (low, high are 0)
} Number;

// A time expression: "pada Sabtu (24/9)", "selama 24 jam terakhir".
typedef enum { TIME_POINT, TIME_SPAN, TIME_DURATION, TIME_SINCE } TimeKind;
enum { TIME_WEEKDAY_MISMATCH = 1 };
typedef struct {
    uint32_t beg, end; // words [beg, end), preposition included
    Span     span;     // bytes of the clean text
    TimeKind kind;
    char     edtf[24]; // "2013-05-25", "XXXX-09-29", "2016-09-22/2016-09-23",
                       // "" where nothing resolves
    char    precision[8]; // "day", "week", "month", "year", "hour", or ""
    uint8_t flags;        // TIME_ bits
} Time;

typedef struct {
    const Document *doc;
    SK_VEC(Word) words;
    Link *links; // [words.n], or NULL where no model has read the words
    SK_VEC(Sentence) sents;
    SK_VEC(Number) numbers; // in text order, do not overlap
    SK_VEC(Time) times;     // in text order, do not overlap
} Analysis;

// Requires pack `id` (tables roots, lexicon, affixes, clitics, numbers, times
// and their companions).
SkStatus sk_lang_analyse(Arena *a, const Pack *id, const Document *doc,
                         Analysis *an) SK_CHECKED;
// The parts of it, in their order; the last two need words and sentences.
SkStatus sk_lang_words(Arena *a, const Pack *id, const Document *doc,
                       Analysis *an) SK_CHECKED;
SkStatus sk_lang_numbers(Arena *a, const Pack *id, Analysis *an) SK_CHECKED;
SkStatus sk_lang_times(Arena *a, const Pack *id, Analysis *an) SK_CHECKED;

// Golden format: `sentence WORDS`, `token FORM  lemma=…  upos=…  voice=…`,
// `count WORDS  low=…  high=…`, `date WORDS  edtf=…`.
void sk_lang_print(Buf *out, const Analysis *an);
// CoNLL-U with what is known so far ("_" for head and relation).
void sk_lang_print_conllu(Buf *out, const Analysis *an);

static inline Str sk_word_form(const Analysis *an, uint32_t i)
{
    return sk_span_str(an->doc->text, an->words.v[i].span);
}

#endif
