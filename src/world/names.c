// SPDX-License-Identifier: Apache-2.0
// names.c: phrases of the tables in the words of a text.
//
//   in    words  Deir · ez-Zor          phrase "deir ez zor"
//   out   pieces deir · ez, zor         found, two words long
//
// The tables write names in lower case, hyphens and slashes as blanks, without
// apostrophes, full stops and accents; so are the words cut into pieces here.
// Most words are one piece, their lower-cased form, and cost no memory.
#include "base/utf8.h"
#include "world/finder.h"

static bool is_hyphen(uint32_t cp)
{
    return cp == '-' || cp == '/' || (cp >= 0x2010 && cp <= 0x2015);
}

static bool is_dropped(uint32_t cp)
{
    return cp == '\'' || cp == '`' || cp == '.' || cp == ',' || cp == 0xB4 ||
           cp == 0x2018 || cp == 0x2019 || cp == 0x02BB || cp == 0x02BC ||
           cp == 0x02BF || cp == 0x02BE ||
           (cp >= 0x0300 && cp <= 0x036F); // combining accents
}

static bool is_plain(Str low)
{
    for (size_t i = 0; i < low.n; i++) {
        unsigned char c = (unsigned char)low.p[i];
        if (c >= 0x80 || is_hyphen(c) || is_dropped(c)) return false;
    }
    return true;
}

// The letters that `letter` is read as, where spelling.tsv has an accent rule.
static bool find_accent(const Finder *f, Str letter, Str *to)
{
    PhraseHit hit = { 0 };
    while (sk_table_next(&f->spelling, letter, &hit)) {
        Str rule = sk_table_cell(&f->spelling, hit.row, f->rule_col);
        if (!sk_str_eq(rule, SK_STR("accent"))) continue;
        *to = sk_table_cell(&f->spelling, hit.row, f->to_col);
        return true;
    }
    return false;
}

// Cuts the folded letters in `clean` at their blanks.
static SkStatus push_parts(Arena *a, Str clean, Pieces *out)
{
    for (Str rest = clean; rest.p != NULL && clean.n > 0;) {
        Str part = sk_str_cut(&rest, ' ');
        if (part.n > 0) SK_TRY(SK_PUSH(a, out, part));
    }
    return SK_OK;
}

SkStatus sk_names_cut(const Finder *f, Str low, Pieces *out)
{
    if (is_plain(low)) return SK_PUSH(f->a, out, low);
    char *p = SK_NEW(f->a, char, low.n * 2 + 1);
    if (p == NULL) return sk_arena_status(f->a);
    size_t n = 0;
    for (size_t at = 0; at < low.n;) {
        size_t   beg = at;
        uint32_t cp = sk_utf8_next(low, &at);
        Str      put = sk_str_sub(low, beg, at);
        if (is_dropped(cp)) continue;
        if (is_hyphen(cp))
            put = SK_STR(" ");
        else if (cp >= 0x80)
            find_accent(f, put, &put);
        if (put.n > 2 * (at - beg)) put = sk_str_sub(low, beg, at);
        memcpy(p + n, put.p, put.n);
        n += put.n;
    }
    return push_parts(f->a, (Str){ p, n }, out);
}

static CaseStyle style_of(const Finder *f, const Sentence *s)
{
    uint32_t letters = 0, caps = 0, upper = 0;
    for (uint32_t i = s->beg; i < s->end; i++) {
        if (sk_word_punct(f, i) || sk_word_has(f, i, WORD_CLITIC)) continue;
        if (sk_word_has(f, i, WORD_DIGIT)) continue;
        letters++;
        caps += sk_word_has(f, i, WORD_CAP);
        upper += sk_word_has(f, i, WORD_UPPER);
    }
    if (letters >= 3 && upper * 10 >= letters * 9) return CASE_UPPER;
    if (letters >= 3 && caps == 0) return CASE_LOWER;
    if (letters >= 4 && caps * 10 >= letters * 7) return CASE_TITLE;
    return CASE_PLAIN;
}

SkStatus sk_names_init(Finder *f)
{
    const Analysis *an = f->an;
    Pieces          pieces = { 0 };
    f->first = SK_NEW(f->a, uint32_t, (size_t)an->words.n + 1);
    f->style = SK_NEW(f->a, uint8_t, an->sents.n);
    f->alone = SK_NEW(f->a, uint64_t, an->words.n);
    if (f->first == NULL || f->style == NULL || f->alone == NULL)
        return sk_arena_status(f->a);
    for (uint32_t i = 0; i < an->words.n; i++) {
        f->first[i] = pieces.n;
        if (!sk_word_punct(f, i))
            SK_TRY(sk_names_cut(f, an->words.v[i].low, &pieces));
    }
    f->first[an->words.n] = pieces.n;
    f->piece = pieces.v;
    for (uint32_t i = 0; i < an->words.n; i++) {
        f->alone[i] = SK_HASH_SEED;
        for (uint32_t k = f->first[i]; k < f->first[i + 1]; k++)
            f->alone[i] = sk_phrase_add(f->alone[i], f->piece[k]);
    }
    for (uint32_t i = 0; i < an->sents.n; i++)
        f->style[i] = (uint8_t)style_of(f, &an->sents.v[i]);
    return SK_OK;
}

bool sk_names_link(const Finder *f, uint32_t i)
{
    if (!sk_word_punct(f, i)) return false;
    size_t   at = 0;
    uint32_t cp = sk_utf8_next(f->an->words.v[i].low, &at);
    return at == f->an->words.v[i].low.n && cp != '.' && cp != ',' &&
           cp != '/' && (is_hyphen(cp) || is_dropped(cp));
}

// "Ramal" + "lah": a name that was taken for a word with a clitic.
static bool joins_clitic(const Finder *f, uint32_t i, uint32_t limit, Str *low)
{
    if (i + 1 >= limit || !sk_word_has(f, i + 1, WORD_CLITIC)) return false;
    Str a = f->an->words.v[i].low, b = f->an->words.v[i + 1].low;
    if (a.p + a.n != b.p || !is_plain(a) || !is_plain(b)) return false;
    *low = (Str){ a.p, a.n + b.n };
    return true;
}

static bool has_hit(const Table *t, uint64_t h)
{
    PhraseHit hit = { 0 };
    return sk_table_next_hash(t, h, &hit);
}

// The hash of a phrase that goes on with word i.
static uint64_t add_word(const Finder *f, uint64_t h, uint32_t i)
{
    if (h == SK_HASH_SEED) return f->alone[i];
    for (uint32_t k = f->first[i]; k < f->first[i + 1]; k++)
        h = sk_phrase_add(h, f->piece[k]);
    return h;
}

uint32_t sk_names_longest(const Finder *f, const Table *t, uint32_t beg,
                          uint32_t limit, uint64_t *h)
{
    uint64_t now = SK_HASH_SEED;
    uint32_t found = beg;
    for (uint32_t i = beg; i < limit; i++) {
        if (i > beg && i + 1 < limit && sk_names_link(f, i)) continue;
        if (f->first[i] == f->first[i + 1]) break;
        Str joined;
        if (joins_clitic(f, i, limit, &joined)) {
            uint64_t whole = sk_phrase_add(now, joined);
            if (has_hit(t, whole)) {
                *h = whole;
                found = i + 2;
            }
        }
        bool more;
        now = add_word(f, now, i);
        if (sk_table_probe(t, now, &more) && i + 1 > found) {
            *h = now;
            found = i + 1;
        }
        if (!more) break;
    }
    return found;
}

static const char *const PLACE_WORD_NAMES[] = {
#define NAME(id, text) [PW_##id] = text,
    SK_PLACE_WORDS(NAME)
#undef NAME
};

// Does the phrase with hash h stand in class `want`? *row is where.
static bool in_class(const Finder *f, PlaceWord want, uint64_t h,
                     uint32_t *row)
{
    PhraseHit hit = { 0 };
    Str       name = sk_str_of(PLACE_WORD_NAMES[want]);
    while (sk_table_next_hash(&f->words, h, &hit)) {
        Str cell = sk_table_cell(&f->words, hit.row, f->word_class);
        if (!sk_str_eq(cell, name)) continue;
        if (row) *row = hit.row;
        return true;
    }
    return false;
}

uint32_t sk_names_word(const Finder *f, PlaceWord want, uint32_t beg,
                       uint32_t limit, uint32_t *row)
{
    uint64_t h = SK_HASH_SEED;
    uint32_t found = beg;
    for (uint32_t i = beg; i < limit; i++) {
        if (f->first[i] == f->first[i + 1]) break;
        bool more;
        h = add_word(f, h, i);
        if (sk_table_probe(&f->words, h, &more) && in_class(f, want, h, row))
            found = i + 1;
        if (!more) break;
    }
    return found;
}

bool sk_names_is(const Finder *f, PlaceWord want, uint32_t i)
{
    return sk_names_word(f, want, i, i + 1, NULL) == i + 1;
}

uint32_t sk_names_word_before(const Finder *f, PlaceWord want, uint32_t beg,
                              uint32_t end, uint32_t *row)
{
    uint32_t found = end;
    for (uint32_t i = end; i-- > beg && end - i <= 3;) {
        uint32_t r = NO_ROW;
        if (sk_names_word(f, want, i, end, &r) != end) continue;
        found = i;
        if (row) *row = r;
    }
    return found;
}

// "Band metal Isis", "film \"Casablanca\"", "kode produk HTS"
bool sk_names_misnamed(const Finder *f, uint32_t beg, uint32_t i, bool party)
{
    enum { BACK = 3 };
    for (uint32_t k = i, n = 0; k > beg && n < BACK; k--, n++) {
        uint32_t row = NO_ROW;
        if (sk_names_word(f, PW_MISNOMER, k - 1, k, &row) == k)
            return !party ||
                   sk_str_eq(sk_table_cell(&f->words, row, f->word_value),
                             SK_STR("any"));
        uint8_t upos = f->an->words.v[k - 1].upos;
        if (upos == UPOS_VERB || upos == UPOS_ADP) break;
        if (upos == UPOS_PUNCT && sk_word_form(f->an, k - 1).p[0] == ',')
            break;
    }
    return false;
}

bool sk_names_first(const Finder *f, uint32_t beg, uint32_t i, uint32_t limit)
{
    uint64_t h;
    if (i > beg && sk_names_is(f, PW_PATRONYM, i - 1)) return true;
    if (i == beg || i + 1 >= limit || sk_word_punct(f, i + 1) ||
        f->an->words.v[i + 1].upos == UPOS_VERB ||
        !sk_names_is(f, PW_FIRSTNAME, i))
        return false;
    return sk_names_longest(f, &f->titles, i - 1, i, &h) == i &&
           sk_names_longest(f, &f->offices, i - 1, i, &h) != i;
}
