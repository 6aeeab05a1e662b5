// SPDX-License-Identifier: Apache-2.0
// dateline.c: where an article says that it was written, and by whom.
//
//   in    "Beirut (ANTARA News) - Pasukan pemerintah …"
//   out   dateline "Beirut (ANTARA News) -", place "Beirut", outlet
//         "ANTARA News"
//   in    "Liputan6.com, Jakarta - …"  "JAKARTA, KOMPAS.com -- …"
//         "Suara.com - …"  "Metrotvnews.com, Jakarta: …"  "SANA'A – …"
//
// The words before the first dash or colon are parted at commas and brackets;
// each part is an outlet (table outlets, or a name of the web), a day, or a
// place. One outlet makes a dateline; without one, only a place of the table
// dateline does. Looked for in the first paragraphs, for a title or a caption
// may stand above.
#include "text/clean.h"
#include "text/scan.h"

enum {
    HEAD = 100, // bytes before the dash
    PARTS = 5,  // between commas and brackets
    PARAGRAPHS = 3,
    PLACE_WORDS = 5,
    PLACE_BYTES = 48,
};

typedef enum { PART_NONE, PART_PLACE, PART_KNOWN, PART_OUTLET, PART_DAY } Kind;

typedef struct {
    Table outlets, places, abbr;
    Str   text;
} Finder;

typedef struct {
    Span place, outlet; // empty where there is none
    Span other;         // a part behind a place of the table, not known
    bool known;         // the place stands in the table
    Str  name;          // the outlet's canonical name
} Head;

static bool in_table(const Table *t, Str s, uint32_t *row)
{
    Key       key;
    PhraseHit hit = { 0 };
    if (!sk_scan_phrase(s, &key)) return false;
    if (!sk_table_next(t, sk_key_str(&key), &hit)) return false;
    *row = hit.row;
    return true;
}

// "Kabarkota.com": one word with a full stop and a known end.
static bool is_web_name(const Finder *f, Str s)
{
    if (s.n == 0 || sk_str_find(s, SK_STR(" "), 0) != SIZE_MAX) return false;
    size_t dot = 0;
    for (size_t at = 0; (at = sk_str_find(s, SK_STR("."), at)) != SIZE_MAX;)
        dot = at++;
    uint32_t  row;
    Str       end = sk_str_sub(s, dot + 1, s.n);
    uint32_t  kind = sk_table_col(&f->abbr, "kind");
    Key       key;
    PhraseHit hit = { 0 };
    if (dot < 2 || !in_table(&f->abbr, end, &row)) return false;
    if (!sk_scan_phrase(end, &key)) return false;
    while (sk_table_next(&f->abbr, sk_key_str(&key), &hit)) {
        Str cell = sk_table_cell(&f->abbr, hit.row, kind);
        if (sk_str_eq(cell, SK_STR("tld"))) return true;
    }
    return false;
}

// Words that begin with capitals, without digits: "Kuala Lumpur".
static bool is_place(Str s)
{
    Span     w = { 0, 0 };
    unsigned n = 0;
    if (s.n == 0 || s.n > PLACE_BYTES || !sk_scan_upper(s, 0)) return false;
    while (sk_scan_word(s, w.end, s.n, &w)) {
        bool joined = w.beg > 0 && sk_scan_blank_before(s, w.beg) == 0;
        if (!joined && !sk_scan_upper(s, w.beg)) return false;
        for (uint32_t i = w.beg; i < w.end; i++) {
            if (sk_cp_digit((uint8_t)s.p[i])) return false;
        }
        n++;
    }
    for (size_t at = 0; at < s.n;) {
        uint32_t cp = sk_utf8_next(s, &at);
        if (cp == '"' || cp == ':' || cp == ';' || cp == '?' || cp == '!')
            return false;
    }
    return n > 0 && n <= PLACE_WORDS;
}

static bool is_day(Str s)
{
    bool digit = false;
    for (size_t i = 0; i < s.n; i++) {
        if (sk_cp_digit((uint8_t)s.p[i])) digit = true;
    }
    return digit && s.n <= 24;
}

// "AFP/Antara": the first name of several counts.
static Kind kind_of(const Finder *f, Str part, Str *name)
{
    uint32_t row;
    Str      rest = part, first = sk_str_trim(sk_str_cut(&rest, '/'));
    if (in_table(&f->outlets, first, &row)) {
        uint32_t col = sk_table_col(&f->outlets, "canonical");
        *name = sk_table_cell(&f->outlets, row, col);
        return PART_OUTLET;
    }
    if (is_web_name(f, first)) {
        *name = first;
        return PART_OUTLET;
    }
    if (in_table(&f->places, part, &row)) return PART_KNOWN;
    if (is_place(part)) return PART_PLACE;
    return is_day(part) ? PART_DAY : PART_NONE;
}

// Cuts the part up to the next comma or bracket off *head.
static Span next_part(Str text, Span *head, bool *bracket)
{
    uint32_t at = head->beg;
    while (at < head->end && text.p[at] != ',' && text.p[at] != '(' &&
           text.p[at] != ')')
        at++;
    Span part = sk_scan_trim(text, (Span){ head->beg, at });
    *bracket = at < head->end && text.p[at] == ')';
    head->beg = at < head->end ? at + 1 : at;
    return part;
}

static bool take_part(const Finder *f, Span part, bool bracket, Head *h)
{
    Str  name = { 0 };
    Kind kind = kind_of(f, sk_span_str(f->text, part), &name);
    bool foreign = bracket && kind == PART_PLACE && h->known &&
                   sk_span_empty(h->outlet);
    if (foreign) {
        kind = PART_OUTLET;
        name = sk_span_str(f->text, part);
    }
    if (kind == PART_NONE) return false;
    if (kind == PART_DAY) return !sk_span_empty(h->place);
    if (kind == PART_OUTLET) {
        if (!sk_span_empty(h->outlet)) return false;
        h->outlet = part;
        h->name = name;
        return true;
    }
    if (sk_span_empty(h->place)) {
        h->place = part;
        h->known = kind == PART_KNOWN;
    } else if (h->known && kind == PART_PLACE) {
        h->other = part;
    } else {
        h->place.end = part.end; // "Serang, Banten"
    }
    return true;
}

// What a name behind a known place is: the outlet of "Gaza, Kabar Kita -", a
// place in "Gaza, Zeitun (AFP) -".
static void settle_other(const Finder *f, Head *h)
{
    if (sk_span_empty(h->other)) return;
    if (!sk_span_empty(h->outlet)) {
        if (h->other.end > h->place.end) h->place.end = h->other.end;
        return;
    }
    h->outlet = h->other;
    h->name = sk_span_str(f->text, h->other);
}

static bool read_head(const Finder *f, Span head, Head *h)
{
    *h = (Head){ 0 };
    for (int i = 0; head.beg < head.end; i++) {
        bool bracket;
        Span part = next_part(f->text, &head, &bracket);
        if (sk_span_empty(part)) continue;
        if (i > PARTS || !take_part(f, part, bracket, h)) return false;
    }
    settle_other(f, h);
    return !sk_span_empty(h->outlet) || h->known;
}

// Moves over dashes and blanks.
static size_t skip_dashes(Str s, size_t at)
{
    for (;;) {
        uint32_t cp = sk_scan_cp(s, at);
        size_t   n = sk_scan_blank(s, at);
        if (n == 0 && cp == '-') n = 1;
        if (n == 0 && cp >= 0x2010 && cp <= 0x2015) n = 3;
        if (n == 0) return at;
        at += n;
    }
}

// True for words in capitals: "KOREA SELATAN".
static bool is_shouted(Str s)
{
    unsigned n = 0;
    for (size_t at = 0; at < s.n; n++) {
        uint32_t cp = sk_utf8_next(s, &at);
        if (sk_cp_letter(cp) && !sk_cp_upper(cp)) return false;
    }
    return n > 2;
}

// A bare place needs a sentence behind it; and no second place, if it is not
// in capitals ("Suriah - Rusia sepakat …").
static bool place_stands(const Finder *f, Str place, Str para, size_t next)
{
    uint32_t row;
    Span     w;
    if (!sk_scan_word(para, next, 8, &w)) return false;
    if (!sk_scan_upper(para, w.beg)) return false;
    Str word = sk_span_str(para, w);
    if (is_shouted(place) && !is_shouted(word)) return true;
    return !in_table(&f->places, word, &row);
}

// A dash or colon at `at` that may end a dateline, or a bracket behind which
// the dash is missing.
static bool is_separator(Str s, size_t beg, size_t at)
{
    uint32_t cp = sk_scan_cp(s, at);
    if (cp == ':' || cp == ')' || (cp >= 0x2013 && cp <= 0x2015)) return true;
    return cp == '-' && at > beg &&
           (sk_scan_blank_before(s, at) > 0 || s.p[at - 1] == ')' ||
            s.p[at + 1 < s.n ? at + 1 : at] == '-');
}

// What the separator asks for, beside a place or an outlet.
static bool head_fits(const Finder *f, const Head *h, Str para, char sep,
                      size_t next)
{
    if (next >= para.n && sep == ')') return false;
    bool place = !sk_span_empty(h->place), outlet = !sk_span_empty(h->outlet);
    if (sep == ':') return place && outlet;
    Str name = sk_span_str(para, h->place);
    if (sep == ')')
        return outlet && sk_scan_upper(para, next) &&
               (h->known || is_shouted(name));
    return outlet || place_stands(f, name, para, next);
}

// Reads the head that ends before the separator at `at`.
static bool try_head(const Finder *f, Document *doc, Span p, size_t at)
{
    Head h;
    Str  para = { f->text.p, p.end };
    Span head = sk_scan_trim(f->text, (Span){ p.beg, (uint32_t)at });
    if (!read_head(f, head, &h)) return false;
    char   sep = para.p[at];
    bool   one = sep == ':' || sep == ')';
    size_t next = one ? sk_scan_blanks(para, at + 1) : skip_dashes(para, at);
    if (!head_fits(f, &h, para, sep, next)) return false;
    doc->dateline = sk_scan_trim(f->text, (Span){ p.beg, (uint32_t)next });
    doc->dateline_place = h.place;
    doc->dateline_outlet = h.outlet;
    if (doc->outlet.p == NULL && h.name.n > 0) doc->outlet = h.name;
    return true;
}

// The first separator decides, but hyphens of names are passed over.
static bool try_para(const Finder *f, Document *doc, Span p)
{
    size_t stop = p.end - p.beg > HEAD ? p.beg + HEAD : p.end;
    Str    para = { f->text.p, p.end };
    if (!sk_scan_alnum(para, p.beg)) return false;
    for (size_t at = p.beg; at < stop; (void)sk_utf8_next(para, &at)) {
        if (!is_separator(para, p.beg, at)) continue;
        if (try_head(f, doc, p, at)) return true;
        if (para.p[at] == ':') return false;
    }
    return false;
}

void sk_dateline_find(const Pack *id, Document *doc)
{
    Finder f = { .outlets = sk_table(id, "outlets"),
                 .places = sk_table(id, "dateline"),
                 .abbr = sk_table(id, "abbreviations"),
                 .text = doc->text };
    for (uint32_t i = 0; i < doc->paras.n && i < PARAGRAPHS; i++) {
        if (try_para(&f, doc, doc->paras.v[i])) return;
    }
}
