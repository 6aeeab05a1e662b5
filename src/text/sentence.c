// SPDX-License-Identifier: Apache-2.0
// sentence.c: paragraphs -> sentences.
//
//   in    "\"Tank datang. Kami lari,\" kata Kol. Amir pukul 14.30. Ia selamat."
//   out   "\"Tank datang."  "Kami lari,\" kata Kol. Amir pukul 14.30."
//         "Ia selamat."
//
// A sentence ends at a full stop, an exclamation or question mark, or an
// ellipsis, with the quotation marks and brackets that close there, where
// what follows can begin one; and at a paragraph's end. What stands before a
// full stop may be an abbreviation: data/id/abbreviations.tsv. Quotations are
// split like other text; `"… lari," kata X.` stays one sentence.
#include "text/clean.h"
#include "text/scan.h"

enum {
    LONGEST = 20000, // bytes; a longer one is cut at a blank
    WORD = 40,       // bytes of the longest word before a stop that counts
    LONG_WORD = 5,   // letters of a word that is no abbreviation
};

typedef struct {
    Arena    *a;
    Table     abbr;
    uint32_t  kind; // column
    Document *doc;
    Str       s;    // the text up to the end of the paragraph
    uint32_t  beg;  // where the sentence begins
    bool      open; // a straight quotation mark is open
} Splitter;

// True where the table holds `word` with this kind.
static bool has_kind(const Splitter *sp, Str word, Str kind)
{
    Key       key;
    PhraseHit hit = { 0 };
    if (!sk_scan_phrase(word, &key)) return false;
    while (sk_table_next(&sp->abbr, sk_key_str(&key), &hit)) {
        if (sk_str_eq(sk_table_cell(&sp->abbr, hit.row, sp->kind), kind))
            return true;
    }
    return false;
}

static bool has_words(Str s)
{
    for (size_t at = 0; at < s.n;) {
        uint32_t cp = sk_utf8_next(s, &at);
        if (sk_cp_letter(cp) || sk_cp_digit(cp)) return true;
    }
    return false;
}

static SkStatus push(Splitter *sp, Span span)
{
    span = sk_scan_trim(sp->s, span);
    if (!has_words(sk_span_str(sp->s, span))) return SK_OK;
    return SK_PUSH(sp->a, &sp->doc->sents, span);
}

// Where a sentence that is too long is cut: at the last blank that leaves a
// piece of at most LONGEST bytes, else between two characters.
static uint32_t cut_place(Str s, uint32_t beg)
{
    uint32_t end = beg + LONGEST;
    while (((uint8_t)s.p[end] & 0xC0) == 0x80) end--;
    for (uint32_t at = end; at > beg; at--) {
        if (s.p[at] == ' ' || s.p[at] == '\n') return at;
    }
    return end;
}

// The sentence up to `end` is ready; the next one begins at `next`.
static SkStatus finish(Splitter *sp, size_t end, size_t next)
{
    uint32_t beg = sp->beg;
    sp->beg = (uint32_t)next;
    while (end > beg && end - beg > LONGEST) {
        uint32_t cut = cut_place(sp->s, beg);
        SK_TRY(push(sp, (Span){ beg, cut }));
        beg = (uint32_t)sk_scan_blanks(sp->s, cut);
    }
    if (end <= beg) return SK_OK;
    return push(sp, (Span){ beg, (uint32_t)end });
}

static bool is_stop(Str s, size_t at)
{
    uint32_t cp = sk_scan_cp(s, at);
    return cp == '.' || cp == '!' || cp == '?' || cp == 0x2026;
}

static size_t skip_stops(Str s, size_t at)
{
    while (is_stop(s, at)) (void)sk_utf8_next(s, &at);
    return at;
}

static bool is_curly_close(uint32_t cp) { return cp == 0x201D || cp == 0xBB; }

// Nothing, a blank or punctuation: what stands behind a closing quote.
static bool is_edge(Str s, size_t at)
{
    uint32_t cp = sk_scan_cp(s, at);
    return cp == 0 || sk_cp_space(cp) || cp == '.' || cp == ',' || cp == ';' ||
           cp == ':' || cp == '?' || cp == '!' || cp == ')' || cp == ']';
}

// Bytes of what closes at `at`, behind a stop: a bracket or quote; else 0.
static size_t closer(Splitter *sp, size_t at)
{
    uint32_t cp = sk_scan_cp(sp->s, at);
    if (cp == ')' || cp == ']' || cp == '}') return 1;
    if (is_curly_close(cp)) return cp == 0xBB ? 2 : 3;
    if (cp == 0x2019) return sk_scan_alnum(sp->s, at + 3) ? 0 : 3;
    if (cp == '\'') return is_edge(sp->s, at + 1) ? 1 : 0;
    if (cp != '"' || (!sp->open && !is_edge(sp->s, at + 1))) return 0;
    sp->open = false;
    return 1;
}

// Moves over closers, and stops behind them. Quotation marks that a blank
// parts from their sentence ("… tiba. ” kata dia") are closers as well.
static size_t skip_closers(Splitter *sp, size_t at)
{
    for (;;) {
        size_t n = closer(sp, at);
        if (n > 0) {
            at = skip_stops(sp->s, at + n);
            continue;
        }
        size_t   q = sk_scan_blanks(sp->s, at);
        uint32_t cp = q > at ? sk_scan_cp(sp->s, q) : 0;
        bool     back = cp == '"' && sp->open &&
                    (is_edge(sp->s, q + 1) || sk_scan_lower(sp->s, q + 1));
        if (back) sp->open = false;
        if (is_curly_close(cp))
            at = q + (cp == 0xBB ? 2 : 3);
        else if (back)
            at = q + 1;
        else
            return at;
    }
}

// The word that ends before `at`, up to a blank, bracket, quote or slash.
static Span word_before(const Splitter *sp, size_t at)
{
    size_t beg = at;
    while (beg > sp->beg && at - beg < WORD) {
        char c = sp->s.p[beg - 1];
        if (c == ' ' || c == '(' || c == '[' || c == '"' || c == '/' ||
            c == ',' || c == '\n' || c == '\t')
            break;
        if (((uint8_t)c & 0x80) &&
            !sk_cp_letter(sk_scan_cp_before(sp->s, beg)))
            break;
        do beg--;
        while (beg > sp->beg && ((uint8_t)sp->s.p[beg] & 0xC0) == 0x80);
    }
    return (Span){ (uint32_t)beg, (uint32_t)at };
}

typedef struct {
    unsigned chars, letters, digits, dots, part; // part: the longest, no dots
    bool     upper, lower; // its first character; all others
} Form;

static Form form_of(Str w)
{
    Form     f = { .upper = sk_scan_upper(w, 0), .lower = true };
    unsigned part = 0;
    for (size_t at = 0; at < w.n;) {
        uint32_t cp = sk_utf8_next(w, &at);
        part = cp == '.' ? 0 : part + 1;
        if (part > f.part) f.part = part;
        if (cp == '.') f.dots++;
        if (sk_cp_digit(cp)) f.digits++;
        if (sk_cp_letter(cp)) f.letters++;
        if (f.chars++ > 0 && sk_cp_upper(cp)) f.lower = false;
    }
    return f;
}

// True where the word at `at` has this kind.
static bool word_has_kind(const Splitter *sp, size_t at, Str kind)
{
    Span w;
    return sk_scan_word(sp->s, at, 1, &w) && w.end - w.beg < WORD &&
           has_kind(sp, sk_span_str(sp->s, w), kind);
}

// "grup C." ends a sentence, "Joko C." does not.
static bool is_lettered(const Splitter *sp, size_t letter)
{
    Span before = word_before(sp,
                              letter - sk_scan_blank_before(sp->s, letter));
    Str  w = sk_span_str(sp->s, before);
    return has_kind(sp, w, SK_STR("letter")) ||
           (w.n > 0 && sk_cp_digit((uint8_t)w.p[w.n - 1]));
}

// True where the full stop at `stop` belongs to an abbreviation or to the
// number of a list, so that no sentence ends there. `next`: what follows.
static bool is_abbreviation(const Splitter *sp, size_t stop, size_t next)
{
    Span span = word_before(sp, stop);
    Str  w = sk_span_str(sp->s, span);
    Form f = form_of(w);
    if (w.n == 0) return false;
    bool first = span.beg == sp->beg;
    if (first && (f.digits == f.chars || f.letters == 1) && f.chars <= 3)
        return true;
    if (f.chars == 1 && f.upper)
        return !word_has_kind(sp, next, SK_STR("starter")) &&
               !is_lettered(sp, span.beg);
    if (has_kind(sp, w, SK_STR("any"))) return true;
    if (f.upper && has_kind(sp, w, SK_STR("title"))) return true;
    if (has_kind(sp, w, SK_STR("number")))
        return sk_cp_digit(sk_scan_cp(sp->s, next));
    if (has_kind(sp, w, SK_STR("after"))) return false;
    if (f.dots == 0 || f.digits > 0 || f.part > 3) return false;
    Str tail = w;
    for (size_t at; (at = sk_str_find(tail, SK_STR("."), 0)) != SIZE_MAX;)
        tail = sk_str_sub(tail, at + 1, tail.n);
    return !has_kind(sp, tail, SK_STR("tld")) &&
           !word_has_kind(sp, next, SK_STR("starter"));
}

// "lainnya.Dikatakan": a full stop between two sentences without a blank.
static bool is_glued_end(const Splitter *sp, size_t stop)
{
    Str    s = sp->s;
    size_t at = stop + 1;
    if (sk_scan_cp(s, at) == 0x201C) return true;
    if (!sk_scan_upper(s, at)) return false;
    Span next;
    (void)sk_utf8_next(s, &at);
    if (!sk_scan_lower(s, at)) return false;
    Str  w = sk_span_str(s, word_before(sp, stop));
    Form f = form_of(w);
    if (f.chars < 3 || f.dots > 0 || f.chars != f.letters + f.digits)
        return false;
    if (!sk_scan_word(s, stop + 1, 1, &next)) return false;
    return !has_kind(sp, sk_span_str(s, next), SK_STR("tld")) &&
           !has_kind(sp, w, SK_STR("title")) &&
           !has_kind(sp, w, SK_STR("any"));
}

// Whether the small letter at `next`, behind the full stop at `stop`, begins a
// sentence: it does behind a word too long for an abbreviation, but not where
// a comma was meant behind a name ("Haque. mengatakan").
static bool small_begins(const Splitter *sp, size_t stop, size_t next)
{
    Str  w = sk_span_str(sp->s, word_before(sp, stop));
    Form f = form_of(w);
    if (f.letters != f.chars || f.letters < LONG_WORD) return false;
    return !f.upper || !word_has_kind(sp, next, SK_STR("joiner"));
}

// The first letter or digit of what follows, behind opening marks; *quoted
// where there are such.
static size_t skip_openers(Str s, size_t at, bool *quoted)
{
    for (*quoted = false;; *quoted = true) {
        uint32_t cp = sk_scan_cp(s, at);
        if (cp != '"' && cp != '\'' && cp != '(' && cp != '[' &&
            !(cp >= 0x2018 && cp <= 0x201E) && cp != 0xAB)
            return at;
        (void)sk_utf8_next(s, &at);
        at = sk_scan_blanks(s, at);
    }
}

// What was found at a stop.
typedef struct {
    size_t beg, end; // the stops
    size_t close;    // behind what closes
    size_t next;     // behind the blanks
} Stop;

static bool ends_sentence(const Splitter *sp, const Stop *t)
{
    bool single = t->end - t->beg == 1 && sp->s.p[t->beg] == '.';
    bool closed = t->close > t->end, quoted;
    if (t->next >= sp->s.n) return true;
    if (t->next == t->close) {
        if (closed) return sk_scan_upper(sp->s, t->next);
        if (single) return is_glued_end(sp, t->beg);
        size_t at = t->next;
        if (!sk_scan_upper(sp->s, at)) return false;
        (void)sk_utf8_next(sp->s, &at);
        return sk_scan_lower(sp->s, at);
    }
    size_t   word = skip_openers(sp->s, t->next, &quoted);
    uint32_t cp = sk_scan_cp(sp->s, t->next);
    if (cp == ',' || cp == ';' || cp == ':' || cp == ')') return false;
    if (sk_scan_lower(sp->s, word))
        return single &&
               (quoted || (!closed && small_begins(sp, t->beg, word)));
    return !single || closed || !is_abbreviation(sp, t->beg, word);
}

// A stop at *at: ends the sentence or moves on.
static SkStatus take_stop(Splitter *sp, size_t *at)
{
    Stop t = { .beg = *at, .end = skip_stops(sp->s, *at) };
    *at = t.end;
    bool inner = t.end - t.beg == 1 && t.beg > sp->beg &&
                 sk_scan_alnum(sp->s, t.end) && !sk_scan_upper(sp->s, t.end);
    if (inner) return SK_OK;
    t.close = skip_closers(sp, t.end);
    t.next = sk_scan_blanks(sp->s, t.close);
    *at = t.next;
    return ends_sentence(sp, &t) ? finish(sp, t.close, t.next) : SK_OK;
}

// Whether a straight quotation mark at `at` leaves a quotation open: by what
// stands around it, and where that says nothing, the other way round.
static bool quote_opens(const Splitter *sp, size_t at)
{
    bool     edge = is_edge(sp->s, at + 1);
    uint32_t before = at > sp->beg ? sk_scan_cp_before(sp->s, at) : ' ';
    bool     gap = sk_cp_space(before) || before == '(' || before == 0x201C;
    if (gap && !edge) return !(sp->open && sk_scan_lower(sp->s, at + 1));
    if (!gap && edge) return false;
    return !sp->open;
}

static SkStatus split_para(Splitter *sp, uint32_t beg, uint32_t end)
{
    sp->s = (Str){ sp->doc->text.p, end };
    sp->beg = (uint32_t)sk_scan_blanks(sp->s, beg);
    sp->open = false;
    for (size_t at = sp->beg; at < end;) {
        uint8_t byte = (uint8_t)sp->s.p[at];
        if (byte == '.' || byte == '!' || byte == '?' ||
            (byte == 0xE2 && is_stop(sp->s, at))) {
            SK_TRY(take_stop(sp, &at));
            continue;
        }
        if (byte == '"') sp->open = quote_opens(sp, at);
        at++;
    }
    return finish(sp, end, end);
}

SkStatus sk_sentence_split(Arena *a, const Pack *id, Document *doc)
{
    Splitter sp = { .a = a,
                    .doc = doc,
                    .abbr = sk_table(id, "abbreviations") };
    sp.kind = sk_table_col(&sp.abbr, "kind");
    for (uint32_t i = 0; i < doc->paras.n; i++) {
        Span p = doc->paras.v[i];
        bool head = !sk_span_empty(doc->dateline) &&
                    sk_span_inside(doc->dateline, p);
        SK_TRY(split_para(&sp, head ? doc->dateline.end : p.beg, p.end));
    }
    return SK_OK;
}
