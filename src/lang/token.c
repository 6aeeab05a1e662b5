// SPDX-License-Identifier: Apache-2.0
// token.c: surface tokens, after Universal Dependencies' Indonesian style.
//
//   in    "80.000 anak-anak di Kompas.com (24/9)."
//   out   80.000 · anak-anak · di · Kompas.com · ( · 24/9 · ) · .
//
// A token is a run of letters and digits with single joiners inside: hyphen
// and apostrophe between letters, full stop and comma between digits, slash
// and colon between digits, full stop between letters where the second is
// lower case ("Kompas.com") or both sides are single capitals ("A.S.", with its
// last one too). An underline and "&" join words ("P&G"); "km²" is one. Any
// other character is a token of its own, also the full stop of an abbreviation;
// "...", "--", "``" and "''" are one each.
#include "lang/token.h"

#include "base/utf8.h"

static bool is_word(uint32_t cp)
{
    return sk_cp_letter(cp) || sk_cp_digit(cp);
}

// The small digits of "km²".
static bool is_raised(uint32_t cp)
{
    return cp == 0xB2 || cp == 0xB3 || cp == 0xB9;
}

static uint32_t peek(const TokenIter *it, size_t at)
{
    if (at >= it->end) return 0;
    return sk_utf8_next((Str){ it->text.p, it->end }, &at);
}

static bool is_hyphen(uint32_t cp)
{
    return cp == '-' || cp == 0x2010 || cp == 0x2011;
}

static bool is_apostrophe(uint32_t cp)
{
    return cp == '\'' || cp == 0x2019 || cp == 0x2018 || cp == '`' ||
           cp == 0x02BB || cp == 0x02BC;
}

// May `cp` stand inside a token between `before` and `after`?
static bool is_joiner(uint32_t before, uint32_t cp, uint32_t after,
                      bool single)
{
    if (!is_word(after)) return false;
    bool digits = sk_cp_digit(before) && sk_cp_digit(after);
    if (is_hyphen(cp) || cp == '_' || cp == '&') return true;
    if (is_apostrophe(cp)) return sk_cp_letter(before) && sk_cp_letter(after);
    if (cp == ',' || cp == ':' || cp == '/') return digits;
    if (cp != '.') return false;
    if (digits) return true;
    if (!sk_cp_letter(after)) return false;
    return !sk_cp_upper(after) || (single && sk_cp_upper(before));
}

static void take_run(TokenIter *it, size_t *at, uint32_t cp)
{
    size_t letters = 1;
    Str    text = { it->text.p, it->end };
    while (*at < it->end) {
        size_t   ahead = *at;
        uint32_t next = sk_utf8_next(text, &ahead);
        if (is_word(next) || is_raised(next)) {
            letters++;
        } else if (!is_joiner(cp, next, peek(it, ahead), letters == 1)) {
            return;
        } else {
            letters = 0;
        }
        cp = next;
        *at = ahead;
    }
}

// "A.S": single capitals with full stops between.
static bool is_initials(Str s)
{
    if (s.n < 3 || s.n % 2 == 0) return false;
    for (size_t i = 0; i < s.n; i++) {
        bool capital = s.p[i] >= 'A' && s.p[i] <= 'Z';
        if (i % 2 ? s.p[i] != '.' : !capital) return false;
    }
    return true;
}

// Bytes of the currency that a number follows without a blank ("Rp9.000"), or
// 0.
static uint32_t currency_len(const TokenIter *it, Span t)
{
    char     low[4];
    uint32_t n = 0;
    for (; n < sizeof low && t.beg + n < t.end; n++) {
        char c = it->text.p[t.beg + n];
        if (c >= 'A' && c <= 'Z') c = (char)(c + 32);
        if (c < 'a' || c > 'z') break;
        low[n] = c;
    }
    bool number = n < sizeof low && t.beg + n < t.end &&
                  sk_cp_digit((uint8_t)it->text.p[t.beg + n]);
    if (n == 0 || !number || !it->abbr) return 0;
    uint32_t  kind = sk_table_col(it->abbr, "kind");
    PhraseHit hit = { 0 };
    while (sk_table_next(it->abbr, (Str){ low, n }, &hit))
        if (sk_str_eq(sk_table_cell(it->abbr, hit.row, kind),
                      SK_STR("currency")))
            return n;
    return 0;
}

bool sk_token_next(TokenIter *it, Span *token)
{
    Str      text = { it->text.p, it->end };
    size_t   at = it->at;
    uint32_t cp = 0;
    while (at < it->end) {
        size_t next = at;
        cp = sk_utf8_next(text, &next);
        if (!sk_cp_space(cp) && cp > 0x20) break;
        at = next;
    }
    token->beg = (uint32_t)at;
    if (at >= it->end) {
        it->at = it->end;
        return false;
    }
    cp = sk_utf8_next(text, &at);
    if (is_word(cp)) {
        take_run(it, &at, cp);
    } else if (cp == '.' || cp == '-') {
        while (at < it->end && it->text.p[at] == (char)cp) at++;
    } else if ((cp == '`' || cp == '\'') && peek(it, at) == cp) {
        at++;
    }
    token->end = (uint32_t)at;
    uint32_t sign = is_word(cp) ? currency_len(it, *token) : 0;
    if (sign > 0) token->end = token->beg + sign;
    bool stop = sign == 0 && at < it->end && it->text.p[at] == '.';
    if (stop && is_initials(sk_span_str(it->text, *token))) token->end++;
    it->at = token->end;
    return true;
}
