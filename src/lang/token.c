// SPDX-License-Identifier: Apache-2.0
// token.c: surface tokens, after Universal Dependencies' Indonesian style.
//
//   in    "80.000 anak-anak di Kompas.com (24/9)."
//   out   80.000 · anak-anak · di · Kompas.com · ( · 24/9 · ) · .
//
// A token is a run of letters and digits with single joiners inside: hyphen
// and apostrophe between letters, full stop and comma between digits, slash
// and colon between digits, full stop between letters where the second is
// lower case ("Kompas.com") or both sides are single capitals ("A.S.").
// Any other character is a token of its own, "..." and "--" are one each.
#include "lang/token.h"

#include "base/utf8.h"

static bool is_word(uint32_t cp)
{
    return sk_cp_letter(cp) || sk_cp_digit(cp);
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
    if (is_hyphen(cp)) return true;
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
        if (is_word(next)) {
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

// "Jl." and "A.S." keep their full stop.
static bool keeps_stop(const TokenIter *it, Span t)
{
    if (t.end >= it->end || it->text.p[t.end] != '.') return false;
    char   low[24];
    size_t n = t.end - t.beg + 1;
    if (!it->abbr || n > sizeof low) return false;
    for (size_t i = 0; i < n; i++) {
        char c = it->text.p[t.beg + i];
        low[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    PhraseHit hit = { 0 };
    return sk_table_next(it->abbr, (Str){ low, n }, &hit);
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
    }
    token->end = (uint32_t)at;
    if (is_word(cp) && keeps_stop(it, *token)) token->end++;
    it->at = token->end;
    return true;
}
