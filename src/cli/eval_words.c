// SPDX-License-Identifier: Apache-2.0
// eval_words.c: texts as bags of words.
//
//   in    "Pasukan pemerintah, pasukan"
//   out   { pasukan, pasukan, pemerintah } as sorted numbers
//
// The tables of eval_words_gen.h say what Python takes for a word character and
// what its lower case is. Two letters have no single lower case: U+0130 becomes
// an i with a dot above, and a sigma takes its final form at a word's end.
#include "cli/eval_words.h"

#include <stdlib.h>

#include "base/utf8.h"

typedef struct {
    uint32_t beg, end; // both inclusive
} Range;

typedef struct {
    uint32_t beg, end; // both inclusive
    uint32_t step;
    int32_t  delta;
} LowerRun;

#include "cli/eval_words_gen.h"

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

enum {
    SIGMA = 0x3a3,
    FINAL_SIGMA = 0x3c2,
    DOTTED_I = 0x130,
    DOT_ABOVE = 0x307
};

static bool in_ranges(const Range *v, size_t n, uint32_t cp)
{
    size_t lo = 0, hi = n;
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        if (cp > v[mid].end)
            lo = mid + 1;
        else if (cp < v[mid].beg)
            hi = mid;
        else
            return true;
    }
    return false;
}

static bool is_word_char(uint32_t cp)
{
    if (cp < 0x80)
        return (cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z') ||
               (cp >= '0' && cp <= '9') || cp == '_';
    return in_ranges(WORD_RANGES, COUNT_OF(WORD_RANGES), cp);
}

static uint32_t lower_of(uint32_t cp)
{
    if (cp < 0x80) return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
    size_t lo = 0, hi = COUNT_OF(LOWER_RUNS);
    while (lo < hi) {
        size_t          mid = lo + (hi - lo) / 2;
        const LowerRun *run = &LOWER_RUNS[mid];
        if (cp > run->end)
            lo = mid + 1;
        else if (cp < run->beg)
            hi = mid;
        else
            return (cp - run->beg) % run->step == 0
                       ? (uint32_t)((int32_t)cp + run->delta)
                       : cp;
    }
    return cp;
}

static bool is_cased(uint32_t cp)
{
    return in_ranges(CASED_RANGES, COUNT_OF(CASED_RANGES), cp);
}

static bool is_passed_over(uint32_t cp)
{
    return in_ranges(PASSED_RANGES, COUNT_OF(PASSED_RANGES), cp);
}

// Is the nearest character that counts, after `at` in the word, cased?
static bool cased_after(Str word, size_t at)
{
    while (at < word.n) {
        uint32_t cp = sk_utf8_next(word, &at);
        if (!is_passed_over(cp)) return is_cased(cp);
    }
    return false;
}

// Lower case of `word` into `out`, which has room for 3 bytes a byte.
static size_t lower_word(Str word, char *out)
{
    size_t n = 0;
    bool   cased = false; // the nearest character before that counts is cased
    for (size_t at = 0; at < word.n;) {
        uint32_t cp = sk_utf8_next(word, &at), low = lower_of(cp);
        if (cp == SIGMA && cased && !cased_after(word, at)) low = FINAL_SIGMA;
        if (cp == DOTTED_I) low = 'i';
        n += sk_utf8_put(low, out + n);
        if (cp == DOTTED_I) n += sk_utf8_put(DOT_ABOVE, out + n);
        if (!is_passed_over(cp)) cased = is_cased(cp);
    }
    return n;
}

// The number of a word, a new one where it was never met.
static SkStatus word_number(Phrases *all, Str low, uint32_t *number)
{
    const uint32_t *known = sk_strmap_get(&all->words, low);
    if (known == NULL) {
        Str key = sk_str_copy(all->a, low);
        if (key.p == NULL) return sk_arena_status(all->a);
        uint32_t *fresh = sk_strmap_put(all->a, &all->words, key, NULL);
        if (fresh == NULL) return sk_arena_status(all->a);
        *fresh = all->words.n;
        known = fresh;
    }
    *number = *known;
    return SK_OK;
}

static bool next_word(Str text, size_t *at, Str *word)
{
    size_t beg = *at, end = *at;
    while (end < text.n) {
        size_t next = end;
        bool   in_word = is_word_char(sk_utf8_next(text, &next));
        if (!in_word && end > beg) break;
        if (!in_word) beg = next;
        end = next;
    }
    *at = end;
    *word = sk_str_sub(text, beg, end);
    return end > beg;
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static SkStatus make_phrase(Phrases *all, Str text, Phrase *p)
{
    Str word;
    *p = (Phrase){ .text = text };
    for (size_t at = 0; next_word(text, &at, &word);) p->n++;
    p->words = SK_NEW(all->a, uint32_t, p->n);
    char *low = SK_NEW(all->a, char, 3 * text.n + 1);
    if (p->words == NULL || low == NULL) return sk_arena_status(all->a);
    uint32_t n = 0;
    for (size_t at = 0; next_word(text, &at, &word); n++) {
        Str lowered = { low, lower_word(word, low) };
        SK_TRY(word_number(all, lowered, &p->words[n]));
    }
    if (n > 1) qsort(p->words, n, sizeof *p->words, by_number);
    return SK_OK;
}

SkStatus sk_phrase_of(Phrases *all, Str text, const Phrase **out)
{
    const uint32_t *known = sk_strmap_get(&all->texts, text);
    if (known) {
        *out = all->all.v[*known];
        return SK_OK;
    }
    Str     copy = sk_str_copy(all->a, text);
    Phrase *p = SK_NEW(all->a, Phrase, 1);
    if (copy.p == NULL || p == NULL) return sk_arena_status(all->a);
    SK_TRY(make_phrase(all, copy, p));
    uint32_t *index = sk_strmap_put(all->a, &all->texts, copy, NULL);
    if (index == NULL) return sk_arena_status(all->a);
    *index = all->all.n;
    SK_TRY(SK_PUSH(all->a, &all->all, p));
    *out = p;
    return SK_OK;
}

uint32_t sk_phrase_common(const Phrase *a, const Phrase *b)
{
    uint32_t n = 0;
    for (uint32_t i = 0, j = 0; i < a->n && j < b->n;) {
        if (a->words[i] == b->words[j]) n++;
        uint32_t x = a->words[i], y = b->words[j];
        if (x <= y) i++;
        if (y <= x) j++;
    }
    return n;
}
