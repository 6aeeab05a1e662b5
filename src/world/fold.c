// SPDX-License-Identifier: Apache-2.0
// fold.c: one key for the spellings of one name.
//
//   in    "Al-Qusayr", "Qusseir", "Quseir"
//   out   "kusir" for each
//
// The rules stand in spelling.tsv, which says how they are applied;
// tools/gen_place_keys.py does the same to the names of places.tsv.
#include "world/finder.h"

enum { LONGEST_RULE = 3 };

typedef struct {
    char  *p;
    size_t n;
    bool   full;
} Key;

static void put(Key *k, Str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (k->n > 0 && k->p[k->n - 1] == s.p[i]) continue;
        if (k->n == FOLD_ROOM) {
            k->full = true;
            return;
        }
        k->p[k->n++] = s.p[i];
    }
}

static bool find_rule(const Finder *f, Str rule, Str from, Str *to)
{
    PhraseHit hit = { 0 };
    while (sk_table_next(&f->spelling, from, &hit)) {
        Str cell = sk_table_cell(&f->spelling, hit.row, f->rule_col);
        if (!sk_str_eq(cell, rule)) continue;
        *to = sk_table_cell(&f->spelling, hit.row, f->to_col);
        return true;
    }
    return false;
}

// Folds the letters at `at` of a piece and returns how many they are.
static size_t fold_letters(const Finder *f, Str piece, size_t at, Key *key)
{
    Str to, rest = sk_str_sub(piece, at, piece.n);
    if (at == 0 && find_rule(f, SK_STR("word"), piece, &to)) {
        put(key, to);
        return piece.n;
    }
    if (at > 0 && rest.n <= LONGEST_RULE &&
        find_rule(f, SK_STR("end"), rest, &to)) {
        put(key, to);
        return rest.n;
    }
    for (size_t n = LONGEST_RULE; n > 0; n--) {
        if (n > rest.n) continue;
        if (!find_rule(f, SK_STR("letters"), sk_str_sub(rest, 0, n), &to))
            continue;
        put(key, to);
        return n;
    }
    put(key, sk_str_sub(rest, 0, 1));
    return 1;
}

static bool is_article(const Finder *f, Str piece)
{
    Str to;
    return find_rule(f, SK_STR("article"), piece, &to);
}

static bool all_articles(const Finder *f, const Str *piece, uint32_t n)
{
    for (uint32_t k = 0; k < n; k++)
        if (!is_article(f, piece[k])) return false;
    return true;
}

Str sk_fold_pieces(const Finder *f, const Str *piece, uint32_t n,
                   char room[FOLD_ROOM])
{
    Key  key = { room, 0, false };
    bool keep = all_articles(f, piece, n);
    for (uint32_t k = 0; k < n; k++) {
        if (!keep && is_article(f, piece[k])) continue;
        for (size_t at = 0; at < piece[k].n;)
            at += fold_letters(f, piece[k], at, &key);
    }
    if (key.full || key.n < FOLD_SHORTEST) return (Str){ room, 0 };
    return (Str){ room, key.n };
}

Str sk_fold_key(const Finder *f, uint32_t beg, uint32_t end,
                char room[FOLD_ROOM])
{
    return sk_fold_pieces(f, f->piece + f->first[beg],
                          f->first[end] - f->first[beg], room);
}

bool sk_fold_article(const Finder *f, uint32_t i)
{
    return f->first[i] < f->first[i + 1] &&
           all_articles(f, f->piece + f->first[i],
                        f->first[i + 1] - f->first[i]);
}

bool sk_fold_bare(const Finder *f, uint32_t beg, uint32_t end, uint64_t *h)
{
    uint32_t n = 0, left = 0;
    *h = SK_HASH_SEED;
    for (uint32_t k = f->first[beg]; k < f->first[end]; k++, n++) {
        if (is_article(f, f->piece[k])) continue;
        *h = sk_phrase_add(*h, f->piece[k]);
        left++;
    }
    return left > 0 && left < n;
}

bool sk_fold_country(const Finder *f, Str iso)
{
    char low[3]; // as the table's phrases are written
    Str  to;
    if (iso.n != sizeof low) return false;
    for (size_t i = 0; i < iso.n; i++) low[i] = (char)(iso.p[i] | 0x20);
    return find_rule(f, SK_STR("country"), (Str){ low, sizeof low }, &to);
}
