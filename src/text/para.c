// SPDX-License-Identifier: Apache-2.0
// para.c: clean text -> paragraphs.
//
//   in    "Judul\n\nTank dikerahkan.\nWarga mengungsi.\n"
//   out   "Judul", "Tank dikerahkan.", "Warga mengungsi."
//
// A line is a paragraph, but in a text that was folded to a width (by mail,
// by an editor) the paragraphs are what blank lines part. Folded is a text
// whose lines are all short while most of those that another line follows at
// once are nearly full. In any text a line that breaks off within a sentence
// goes on where the next one starts with a small letter.
#include "text/clean.h"
#include "text/scan.h"

enum {
    WIDEST = 100, // characters of the longest line of a folded text
    FULL = 50,    // characters of a line that counts as full
};

typedef struct {
    Str      text;
    Span     line; // trimmed; empty for a blank line
    uint32_t at;
} LineIter;

static bool next_line(LineIter *it)
{
    if (it->at >= it->text.n) return false;
    const char *p = it->text.p + it->at;
    const char *nl = memchr(p, '\n', it->text.n - it->at);
    uint32_t    end = nl ? (uint32_t)(nl - it->text.p) : (uint32_t)it->text.n;
    it->line = sk_scan_trim(it->text, (Span){ it->at, end });
    it->at = end + 1;
    return true;
}

static uint32_t count_chars(Str s)
{
    uint32_t n = 0;
    for (size_t i = 0; i < s.n; i++) n += ((uint8_t)s.p[i] & 0xC0) != 0x80;
    return n;
}

static bool is_folded(Str text)
{
    LineIter it = { .text = text };
    uint32_t followed = 0, full = 0, before = 0;
    while (next_line(&it)) {
        Str line = sk_span_str(text, it.line);
        if (line.n > WIDEST * 4u) return false;
        uint32_t n = count_chars(line);
        if (n > WIDEST) return false;
        if (n > 0 && before > 0) followed++, full += before >= FULL;
        before = n;
    }
    return followed >= 2 && full * 4 >= followed * 3;
}

// "… pesawat yang" / "di dalamnya ada beras"; not the points of a list, nor
// addresses of the web.
static bool goes_on(Str text, Span before, Span line)
{
    if (before.end - before.beg < FULL) return false;
    uint32_t last = sk_scan_cp_before(text, before.end);
    if (last != ',' && !sk_cp_letter(last) && !sk_cp_digit(last)) return false;
    Span word;
    return sk_scan_lower(text, line.beg) &&
           sk_scan_word(text, line.beg, 1, &word) && word.end - word.beg > 1 &&
           word.end < line.end && sk_scan_blank(text, word.end) > 0;
}

SkStatus sk_para_split(Arena *a, Document *doc)
{
    bool     folded = is_folded(doc->text), on = false;
    LineIter it = { .text = doc->text };
    while (next_line(&it)) {
        bool  blank = sk_span_empty(it.line);
        Span *last = on ? &doc->paras.v[doc->paras.n - 1] : NULL;
        bool  more = on && !blank &&
                    (folded || goes_on(doc->text, *last, it.line));
        if (more)
            last->end = it.line.end;
        else if (!blank)
            SK_TRY(SK_PUSH(a, &doc->paras, it.line));
        on = !blank;
    }
    return SK_OK;
}
