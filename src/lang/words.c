// SPDX-License-Identifier: Apache-2.0
// words.c: sentences and words with class, root and voice.
//
//   in    Document with sentence spans
//   out   Sentence and Word arrays of the Analysis
//
//   in    "Pasukannya merebut Qara."
//   out   pasukan(NOUN) nya(PRON, clitic) merebut(VERB, root rebut, act)
//         Qara(PROPN) .(PUNCT)
//
// Classes come from the lexicon, else from capitals, else from the affixes:
// meN- di- ber- ter- make verbs; -an, peN- and ke- make nouns.
#include "base/utf8.h"
#include "lang/token.h"

#define NAME(id, text) [UPOS_##id] = text,
static const char *const UPOS_NAMES[] = { SK_UPOS(NAME) };
#undef NAME

const char *sk_upos_name(Upos u) { return UPOS_NAMES[u]; }

bool sk_upos_find(Str name, Upos *u)
{
    for (int i = 0; i < UPOS_COUNT; i++) {
        if (!sk_str_eq(name, sk_str_of(UPOS_NAMES[i]))) continue;
        *u = (Upos)i;
        return true;
    }
    return false;
}

// What the letters of a form show.
static uint16_t form_flags(Str form, bool *letters, bool *digits)
{
    uint16_t flags = 0;
    size_t   at = 0, n_letters = 0, n_upper = 0;
    *digits = false;
    while (at < form.n) {
        uint32_t cp = sk_utf8_next(form, &at);
        if (sk_cp_digit(cp)) *digits = true;
        if (!sk_cp_letter(cp)) continue;
        n_letters++;
        n_upper += sk_cp_upper(cp);
    }
    *letters = n_letters > 0;
    if (n_upper > 0) flags |= WORD_CAP;
    if (n_letters >= 2 && n_upper == n_letters) flags |= WORD_UPPER;
    if (*digits) flags |= WORD_DIGIT;
    return flags;
}

static uint8_t upos_of_affix(uint16_t affix)
{
    if (affix & (AFFIX_MEN | AFFIX_DI)) return UPOS_VERB;
    if (affix & (AFFIX_KE | AFFIX_PEN)) return UPOS_NOUN;
    if (affix & (AFFIX_BER | AFFIX_TER)) return UPOS_VERB; // "berdatangan"
    if (affix & AFFIX_AN) return UPOS_NOUN;
    return affix & (AFFIX_KAN | AFFIX_I) ? UPOS_VERB : UPOS_NOUN;
}

static uint8_t voice_of_affix(uint16_t affix)
{
    if (affix & AFFIX_MEN) return VOICE_ACT;
    if (affix & AFFIX_DI) return VOICE_PASS;
    if ((affix & AFFIX_TER) && !(affix & AFFIX_KE)) return VOICE_ACCIDENT;
    return VOICE_NONE;
}

// A derived form is believed where its root is known, or where the prefix
// is one that hardly begins other words.
static bool believable(const Morph *m, Str low)
{
    if (m->known) return true;
    if (low.n < 6 || m->n < 4) return false;
    return (m->affix & (AFFIX_MEN | AFFIX_DI)) != 0;
}

static SkStatus set_root(Arena *a, const Lexicon *lx, Word *w)
{
    w->root = w->low;
    bool root = sk_lexicon_root(lx, w->low);
    if (root) w->flags |= WORD_ROOTED;
    Morph m = sk_morph(lx, w->low);
    bool  short_root = root && m.n <= 3;
    bool  derived = m.n && believable(&m, w->low) && !short_root &&
                   (!root || (m.affix & (AFFIX_MEN | AFFIX_DI | AFFIX_PEN |
                                         AFFIX_BER | AFFIX_TER)));
    if (!derived) return SK_OK;
    w->root = sk_str_copy(a, (Str){ m.root, m.n });
    if (!w->root.p) return sk_arena_status(a);
    w->affix = m.affix;
    if (m.known) w->flags |= WORD_ROOTED;
    w->voice = voice_of_affix(m.affix);
    return SK_OK;
}

static SkStatus classify(Arena *a, const Lexicon *lx, Str text, Word *w)
{
    bool letters, digits;
    w->flags |= form_flags(sk_span_str(text, w->span), &letters, &digits);
    w->root = w->low;
    if (!letters && !digits) {
        w->upos = UPOS_PUNCT;
        return SK_OK;
    }
    if (digits && !letters) {
        w->upos = UPOS_NUM;
        return SK_OK;
    }
    bool name = (w->flags & WORD_CAP) && !(w->flags & WORD_START);
    bool listed = sk_lexicon_upos(lx, w->low, &w->upos);
    bool open = w->upos == UPOS_NOUN || w->upos == UPOS_VERB ||
                w->upos == UPOS_ADJ;
    if (listed && !open) return SK_OK;
    SK_TRY(set_root(a, lx, w));
    if (listed && w->upos != UPOS_VERB && w->affix & (AFFIX_MEN | AFFIX_DI)) {
        w->root = w->low; // "menteri" is no verb
        w->affix = AFFIX_NONE;
        w->voice = VOICE_NONE;
    }
    if (name || (w->flags & WORD_UPPER)) {
        w->upos = UPOS_PROPN;
    } else if (!listed) {
        w->upos = w->affix ? upos_of_affix(w->affix)
                  : (w->flags & WORD_CAP) && !(w->flags & WORD_ROOTED)
                      ? UPOS_PROPN
                      : UPOS_NOUN;
    }
    return SK_OK;
}

// A word that the dictionaries know whole, however it is built.
static bool is_whole(const Lexicon *lx, Str low)
{
    uint8_t upos;
    return sk_lexicon_upos(lx, low, &upos) || sk_lexicon_root(lx, low) ||
           sk_morph(lx, low).known;
}

// True for a word of a closed class: "apa" of "apakah".
static bool is_closed(const Lexicon *lx, Str low)
{
    uint8_t upos;
    return sk_lexicon_upos(lx, low, &upos) && upos != UPOS_NOUN &&
           upos != UPOS_VERB && upos != UPOS_ADJ && upos != UPOS_ADV;
}

// Whether the clitic of this row may be split off `rest`.
static bool may_split(const Lexicon *lx, uint32_t row, Str rest, bool name)
{
    if (is_closed(lx, rest)) return true;
    if (name || rest.n < 3) return false;
    if (is_whole(lx, rest)) return true;
    uint32_t loose = sk_table_col(&lx->clitics, "loose");
    return rest.n > 3 && sk_table_cell(&lx->clitics, row, loose).n > 0;
}

// How many bytes of clitic end `low`, 0 where none is to be split.
static size_t clitic_len(const Lexicon *lx, Str low, bool name)
{
    for (size_t n = 3; n >= 2 && low.n >= 5; n--) {
        PhraseHit hit = { 0 };
        Str       rest = { low.p, low.n - n };
        Str       tail = { low.p + rest.n, n };
        if (!sk_table_next(&lx->clitics, tail, &hit)) continue;
        if (is_whole(lx, low)) return 0;
        if (rest.p[rest.n - 1] == '-') return n; // "AS-nya"
        if (may_split(lx, hit.row, rest, name) || clitic_len(lx, rest, name))
            return n;
    }
    return 0;
}

// Splits clitics off the end of a surface token: at most two ("nyalah").
static uint32_t split_clitics(const Lexicon *lx, Str low, bool name, Span t,
                              Span parts[3])
{
    uint32_t n = 1;
    parts[0] = t;
    while (n < 3) {
        Str    stem = { low.p, parts[0].end - t.beg };
        size_t cut = clitic_len(lx, stem, name);
        if (!cut) break;
        for (uint32_t i = n; i > 1; i--) parts[i] = parts[i - 1];
        parts[1] = (Span){ parts[0].end - (uint32_t)cut, parts[0].end };
        parts[0].end -= (uint32_t)cut;
        if (low.p[parts[0].end - t.beg - 1] == '-') parts[0].end--;
        n++;
    }
    return n;
}

static SkStatus add_word(Arena *a, const Lexicon *lx, Analysis *an, Span span,
                         Str low, uint16_t flags)
{
    Word w = { .span = span, .low = low, .flags = flags };
    SK_TRY(classify(a, lx, an->doc->text, &w));
    if (flags & WORD_CLITIC) {
        PhraseHit hit = { 0 };
        Upos      u = UPOS_PART;
        if (sk_table_next(&lx->clitics, low, &hit)) {
            Str name = sk_table_cell(&lx->clitics, hit.row,
                                     sk_table_col(&lx->clitics, "upos"));
            if (sk_upos_find(name, &u)) w.upos = (uint8_t)u;
        }
    }
    return SK_PUSH(a, &an->words, w);
}

// The form itself where it has no other letters than a to z.
static Str lower_of(Arena *a, Str form)
{
    for (size_t i = 0; i < form.n; i++) {
        char c = form.p[i];
        if ((c >= 'A' && c <= 'Z') || (c & 0x80)) return sk_str_lower(a, form);
    }
    return form;
}

static SkStatus add_token(Arena *a, const Lexicon *lx, Analysis *an, Span t,
                          uint16_t flags)
{
    Str form = sk_span_str(an->doc->text, t);
    Str low = lower_of(a, form);
    if (!low.p) return sk_arena_status(a);
    Span     parts[3] = { t };
    bool     letters, digits;
    uint16_t ff = form_flags(form, &letters, &digits);
    bool     name = (ff & WORD_CAP) && !(flags & WORD_START) &&
                !(ff & WORD_UPPER); // "RUMAHNYA" in a headline
    uint32_t n = 1;
    if (low.n == form.n && letters) {
        n = split_clitics(lx, low, name, t, parts);
    }
    for (uint32_t i = 0; i < n; i++) {
        Str piece = low;
        if (n > 1)
            piece = (Str){ low.p + (parts[i].beg - t.beg),
                           parts[i].end - parts[i].beg };
        uint16_t f = flags;
        if (i > 0)
            f = (uint16_t)((f & ~WORD_START) | WORD_CLITIC | WORD_GLUED);
        SK_TRY(add_word(a, lx, an, parts[i], piece, f));
    }
    return SK_OK;
}

static bool is_quote(Str form)
{
    if (!form.p) return false;
    if (form.n == 1) return form.p[0] == '"';
    if (form.n != 3) return false;
    return memcmp(form.p, "\xE2\x80\x9C", 3) == 0 ||
           memcmp(form.p, "\xE2\x80\x9D", 3) == 0;
}

static bool opens_quote(Str form, bool inside)
{
    if (form.n == 3) return form.p[2] == '\x9C';
    return !inside;
}

static SkStatus read_sentence(Arena *a, const Lexicon *lx, Analysis *an,
                              Span s, bool *quoted)
{
    TokenIter it = {
        .text = an->doc->text, .at = s.beg, .end = s.end, .abbr = &lx->abbr
    };
    bool     start = true;
    uint32_t behind = s.beg;
    for (Span t; sk_token_next(&it, &t);) {
        Str      form = sk_span_str(an->doc->text, t);
        uint16_t flags = 0;
        if (is_quote(form))
            *quoted = opens_quote(form, *quoted);
        else if (*quoted)
            flags |= WORD_QUOTED;
        if (t.beg == behind && t.beg > s.beg) flags |= WORD_GLUED;
        size_t   at = 0;
        uint32_t cp = sk_utf8_next(form, &at);
        bool     wordy = sk_cp_letter(cp) || sk_cp_digit(cp);
        if (start && wordy) flags |= WORD_START;
        SK_TRY(add_token(a, lx, an, t, flags));
        if (wordy) start = false;
        behind = t.end;
    }
    return SK_OK;
}

// Makes room for all words at once, one in sixteen being a clitic: an array
// that doubles would take three times as much of the document's arena.
static SkStatus reserve(Arena *a, const Document *doc, Analysis *an)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < doc->sents.n; i++) {
        TokenIter it = { .text = doc->text,
                         .at = doc->sents.v[i].beg,
                         .end = doc->sents.v[i].end };
        for (Span t; sk_token_next(&it, &t);) n++;
    }
    n += n / 16 + 1;
    an->words.v = SK_NEW(a, Word, n);
    if (!an->words.v) return sk_arena_status(a);
    an->words.cap = n;
    return SK_OK;
}

SkStatus sk_lang_words(Arena *a, const Pack *id, const Document *doc,
                       Analysis *an)
{
    Lexicon lx;
    SK_TRY(sk_lexicon_open(a, id, &lx));
    SK_TRY(reserve(a, doc, an));
    uint32_t para = 0;
    bool     quoted = false;
    for (uint32_t i = 0; i < doc->sents.n; i++) {
        Span     span = doc->sents.v[i];
        uint32_t was = para;
        while (para + 1 < doc->paras.n && doc->paras.v[para].end <= span.beg) {
            para++;
        }
        if (para != was) quoted = false; // a quotation ends with its paragraph
        Sentence s = { .span = span, .beg = an->words.n, .para = para };
        SK_TRY(read_sentence(a, &lx, an, span, &quoted));
        s.end = an->words.n;
        SK_TRY(SK_PUSH(a, &an->sents, s));
    }
    return SK_OK;
}

SkStatus sk_lang_analyse(Arena *a, const Pack *id, const Document *doc,
                         Analysis *an)
{
    *an = (Analysis){ .doc = doc };
    SK_TRY(sk_lang_words(a, id, doc, an));
    SK_TRY(sk_lang_numbers(a, id, an));
    return sk_lang_times(a, id, an);
}
