// SPDX-License-Identifier: Apache-2.0
// credit.c: the credit in brackets at the end of a line.
//
//   in    "… sangat lambat. (Reuters/rslh)"     out   "(Reuters/rslh)"
//   in    "… kata dia. [Sari Dewi]"             out   "[Sari Dewi]"
//   in    "… pajak pertambahan nilai (PPN)."    out   nothing
//
// A credit stands behind a finished sentence or alone on its line. In the
// middle of an article only initials are taken for one ("(abc)", "(ab/cd)")
// and names of outlets; on its last lines also names and desk codes.
#include "text/furniture.h"
#include "text/scan.h"

enum { LONGEST = 60, NAME_WORDS = 3 };

// What the letters of a credit show.
typedef struct {
    unsigned words, parts; // parts: what slashes part
    unsigned lower, upper, digits, others;
    unsigned longest; // letters of the longest word
    bool     outlet;  // one part is an outlet's name
} Look;

static bool is_outlet(const Furniture *f, Str part)
{
    Key       key;
    PhraseHit hit = { 0 };
    return sk_scan_phrase(sk_str_trim(part), &key) &&
           sk_table_next(&f->outlets, sk_key_str(&key), &hit);
}

static void look_at_word(Str word, Look *look)
{
    unsigned letters = 0;
    for (size_t at = 0; at < word.n;) {
        uint32_t cp = sk_utf8_next(word, &at);
        if (sk_cp_digit(cp))
            look->digits++;
        else if (!sk_cp_letter(cp))
            continue;
        else if (sk_cp_upper(cp))
            look->upper++;
        else
            look->lower++;
        letters++;
    }
    look->words++;
    if (letters > look->longest) look->longest = letters;
}

static Look look_at(const Furniture *f, Str inside)
{
    Look look = { 0 };
    Span w = { 0, 0 };
    while (sk_scan_word(inside, w.end, inside.n, &w))
        look_at_word(sk_span_str(inside, w), &look);
    for (size_t at = 0; at < inside.n;) {
        uint32_t cp = sk_utf8_next(inside, &at);
        if (sk_cp_letter(cp) || sk_cp_digit(cp) || sk_cp_space(cp)) continue;
        if (cp != '/' && cp != '.' && cp != '-' && cp != '*' && cp != '@' &&
            cp != '&' && cp != '_' && cp != ',')
            look.others++;
    }
    for (Str rest = inside; rest.p != NULL;) {
        Str part = sk_str_cut(&rest, '/');
        look.parts++;
        if (is_outlet(f, part)) look.outlet = true;
    }
    return look;
}

// True for words that each begin with a capital: a name.
static bool is_name(Str inside)
{
    Span w = { 0, 0 };
    while (sk_scan_word(inside, w.end, inside.n, &w)) {
        bool joined = w.beg > 0 && inside.p[w.beg - 1] == '.';
        if (!joined && !sk_scan_upper(inside, w.beg)) return false;
    }
    return true;
}

static bool is_credit(const Furniture *f, Str inside, bool last)
{
    Look l = look_at(f, inside);
    if (l.others > 0 || l.lower + l.upper == 0) return false;
    if (sk_scan_cp_before(inside, inside.n) == '.') return false;
    if (l.outlet && l.words <= 6) return true;
    bool initials = l.upper == 0 && l.digits == 0 && l.words == l.parts;
    if (initials && l.longest <= 4 && l.words <= 3) return true;
    if (!last) return false;
    if (initials && l.longest <= 12 && (l.longest <= 8 || l.parts > 1))
        return true;
    if (l.parts > 1) return l.words <= NAME_WORDS * l.parts;
    if (l.digits > 0 && l.words <= 4) return l.upper > 0 || l.words <= 2;
    return l.words <= NAME_WORDS && is_name(inside);
}

// The bracket that the one before `end` closes, or SIZE_MAX.
static size_t opening(Str line, size_t end)
{
    char close = line.p[end - 1], open = close == ')' ? '(' : '[';
    if (close != ')' && close != ']') return SIZE_MAX;
    size_t stop = end > LONGEST ? end - LONGEST : 0;
    for (size_t at = end - 1; at-- > stop;) {
        if (line.p[at] == close) return SIZE_MAX;
        if (line.p[at] == open) return at;
    }
    return SIZE_MAX;
}

// True where a sentence has ended before `at`, or the line begins there.
static bool behind_sentence(Str line, size_t at)
{
    Span     head = sk_scan_trim(line, (Span){ 0, (uint32_t)at });
    uint32_t cp = sk_scan_cp_before(line, head.end);
    return head.end == head.beg || cp == '.' || cp == '!' || cp == '?' ||
           cp == '"' || cp == ')' || cp == ']' || cp == 0x201D ||
           cp == 0x2026 || cp == 0x2019;
}

size_t sk_furniture_credit(const Furniture *f, Str line, bool last)
{
    Span all = sk_scan_trim(line, (Span){ 0, (uint32_t)line.n });
    if (all.end == all.beg) return line.n;
    size_t open = opening(line, all.end);
    if (open == SIZE_MAX || !behind_sentence(line, open)) return line.n;
    Str inside = sk_str_sub(line, open + 1, all.end - 1);
    return is_credit(f, inside, last) ? open : line.n;
}
