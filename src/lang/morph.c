// SPDX-License-Identifier: Apache-2.0
// morph.c: roots and affixes of Indonesian words.
//
//   in    "direbutnya" has lost its clitic already: "direbut"
//   out   root "rebut", affix di-
//
// Every prefix rule of data/id/affixes.tsv is tried with every suffix; a way
// whose root is in the dictionary wins over one whose root is not, then the
// one with the fewest letters taken off the root's end, then the earlier rule.
#include "lang/token.h"

typedef struct AffixRule {
    Str      form, restore, next;
    uint16_t bits;
} AffixRule;

static uint16_t affix_bits(Str names)
{
#define NAME(id, text) SK_STR(#id),
    static const Str all[] = { SK_AFFIXES(NAME) };
#undef NAME
    uint16_t bits = 0;
    for (uint32_t i = 0; i < AFFIX_COUNT; i++) {
        if (sk_str_listed(names, '|', all[i])) bits |= (uint16_t)(1u << i);
    }
    return bits;
}

static void read_rules(Lexicon *lx, bool prefixes)
{
    const Table *t = &lx->affixes;
    uint32_t kind = sk_table_col(t, "kind"), form = sk_table_col(t, "form");
    uint32_t restore = sk_table_col(t, "restore");
    uint32_t next = sk_table_col(t, "next"), affix = sk_table_col(t, "affix");
    for (uint32_t r = 0; r < t->n_rows; r++) {
        Str name = sk_table_cell(t, r, kind);
        if (sk_str_eq(name, SK_STR("prefix")) != prefixes) continue;
        lx->rules[lx->n_rules++] = (AffixRule){
            .form = sk_table_cell(t, r, form),
            .restore = sk_table_cell(t, r, restore),
            .next = sk_table_cell(t, r, next),
            .bits = affix_bits(sk_table_cell(t, r, affix)),
        };
    }
}

SkStatus sk_lexicon_open(Arena *a, const Pack *id, Lexicon *lx)
{
    *lx = (Lexicon){ .roots = sk_table(id, "roots"),
                     .lexicon = sk_table(id, "lexicon"),
                     .affixes = sk_table(id, "affixes"),
                     .clitics = sk_table(id, "clitics"),
                     .abbr = sk_table(id, "abbreviations") };
    lx->lexicon_upos = sk_table_col(&lx->lexicon, "upos");
    lx->rules = SK_NEW(a, AffixRule, lx->affixes.n_rows);
    if (!lx->rules) return sk_arena_status(a);
    read_rules(lx, true);
    lx->n_prefixes = lx->n_rules;
    read_rules(lx, false);
    return SK_OK;
}

bool sk_lexicon_root(const Lexicon *lx, Str low)
{
    PhraseHit hit = { 0 };
    return sk_table_next(&lx->roots, low, &hit);
}

bool sk_lexicon_upos(const Lexicon *lx, Str low, uint8_t *upos)
{
    PhraseHit hit = { 0 };
    Upos      u;
    if (!sk_table_next(&lx->lexicon, low, &hit)) return false;
    if (!sk_upos_find(sk_table_cell(&lx->lexicon, hit.row, lx->lexicon_upos),
                      &u))
        return false;
    *upos = (uint8_t)u;
    return true;
}

static bool is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

static bool begins_as(Str rest, Str next)
{
    if (next.n == 0) return true;
    if (sk_str_eq(next, SK_STR("vowel"))) return is_vowel(rest.p[0]);
    return memchr(next.p, rest.p[0], next.n) != NULL;
}

enum { ROOT_LEAST = 3 };

// Puts restore + rest into *m when it is a better way than what is there.
static void offer(const Lexicon *lx, Str restore, Str rest, uint16_t bits,
                  Morph *m)
{
    size_t n = restore.n + rest.n;
    if (n < ROOT_LEAST || n >= sizeof m->root) return;
    Morph way = { .n = (uint8_t)n, .affix = bits };
    if (restore.n) memcpy(way.root, restore.p, restore.n);
    memcpy(way.root + restore.n, rest.p, rest.n);
    way.known = sk_lexicon_root(lx, (Str){ way.root, n });
    if (m->n && m->known >= way.known &&
        !(way.known && m->known && way.n > m->n))
        return;
    *m = way;
}

static void try_suffixes(const Lexicon *lx, Str restore, Str rest,
                         uint16_t bits, Morph *m)
{
    if (bits) offer(lx, restore, rest, bits, m);
    for (uint32_t i = lx->n_prefixes; i < lx->n_rules; i++) {
        const AffixRule *r = &lx->rules[i];
        if (rest.n < r->form.n + 2 || !sk_str_ends(rest, r->form)) continue;
        offer(lx, restore, (Str){ rest.p, rest.n - r->form.n },
              (uint16_t)(bits | r->bits), m);
    }
}

// "serang-menyerang", "anak-anak", "besar-besaran": the part after the hyphen
// is taken apart, or the part before it where that is longer known.
static Str without_copy(Str low, uint16_t *bits)
{
    size_t at = sk_str_find(low, SK_STR("-"), 0);
    if (at == SIZE_MAX || at < 3 || low.n - at < 4) return low;
    Str    left = { low.p, at }, right = { low.p + at + 1, low.n - at - 1 };
    size_t k = left.n < 3 ? left.n : 3;
    if (memcmp(left.p + left.n - k, right.p + right.n - k, k) != 0 &&
        memcmp(left.p, right.p, k) != 0)
        return low;
    *bits |= AFFIX_REDUP;
    return left.n >= right.n ? left : right;
}

bool sk_morph_suffix(const Pack *id, Str form)
{
    Table    t = sk_table(id, "affixes");
    uint32_t kind = sk_table_col(&t, "kind"), col = sk_table_col(&t, "form");
    for (uint32_t r = 0; r < t.n_rows; r++) {
        if (sk_str_eq(sk_table_cell(&t, r, kind), SK_STR("suffix")) &&
            sk_str_eq(sk_table_cell(&t, r, col), form))
            return true;
    }
    return false;
}

Morph sk_morph(const Lexicon *lx, Str low)
{
    Morph    m = { 0 };
    uint16_t redup = 0;
    Str      w = without_copy(low, &redup);
    if (w.n < ROOT_LEAST + 1 || w.n > 40) return m;
    for (uint32_t i = 0; i < lx->n_prefixes; i++) {
        const AffixRule *r = &lx->rules[i];
        if (w.n < r->form.n + 2 || !sk_str_starts(w, r->form)) continue;
        Str rest = { w.p + r->form.n, w.n - r->form.n };
        if (!begins_as(rest, r->next)) continue;
        try_suffixes(lx, r->restore, rest, r->bits, &m);
    }
    try_suffixes(lx, (Str){ "", 0 }, w, 0, &m);
    if (!m.n && redup) {
        offer(lx, (Str){ "", 0 }, w, 0, &m);
    }
    if (m.n) m.affix |= redup;
    return m;
}
