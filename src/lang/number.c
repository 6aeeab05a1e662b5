// SPDX-License-Identifier: Apache-2.0
// number.c: quantities, in digits and in words.
//
//   in    "lebih dari 80.000"  "belasan"  "dua pertiga"  "1,3 juta"  "10-15"
//   out   [80001, open]        [11, 19]   2 of 3         1300000     [10, 15]
//
// Words and their values stand in data/id/numbers.tsv, hedges in hedges.tsv.
// Rules: the annotation guide, "Counts" and "Rulings". Digits follow the
// Indonesian style (full stop parts thousands, comma begins decimals), with
// one concession: a comma before exactly three digits parts thousands too.
#include "lang/token.h"

typedef enum {
    KIND_NONE,
    KIND_UNIT,
    KIND_WHOLE,
    KIND_TEEN,
    KIND_TEN,
    KIND_TIMES,
    KIND_VAGUE,
    KIND_FRACTION,
    KIND_PARTS,
    KIND_ORDINAL,
    KIND_RANGE,
    KIND_AND
} NumKind;

typedef struct {
    NumKind kind;
    int64_t low, high;
} NumWord;

typedef enum {
    HEDGE_NONE,
    HEDGE_LEAST,
    HEDGE_OVER,
    HEDGE_MOST,
    HEDGE_UNDER,
    HEDGE_ABOUT,
    HEDGE_BETWEEN
} Hedge;

typedef struct {
    const Analysis *an;
    Table           words, hedges;
    uint32_t        kind, low, high, side, effect; // columns
    uint32_t        beg, end;                      // words of the sentence
} NumReader;

// A number on its way: [low, high], and its exact value where it is a decimal.
typedef struct {
    int64_t low, high;
    bool    vague; // "belasan": up to the next whole one
    bool    decimal;
    int64_t num, den; // decimal: num/den
} Value;

enum { NUMBER_MOST_DIGITS = 15 };
#define NUMBER_MOST INT64_C(1000000000000000)

static NumWord num_word(const NumReader *r, uint32_t i)
{
// clang-format off
#define KINDS(X) \
    X(UNIT, "unit") X(WHOLE, "whole") X(TEEN, "teen") X(TEN, "ten") \
    X(TIMES, "times") X(VAGUE, "vague") X(FRACTION, "fraction") \
    X(PARTS, "parts") X(ORDINAL, "ordinal") X(RANGE, "range") X(AND, "and")
// clang-format on
#define KIND_ROW(id, text) { KIND_##id, SK_STR(text) },
    static const struct {
        NumKind kind;
        Str     name;
    } kinds[] = { KINDS(KIND_ROW) };
    NumWord   w = { 0 };
    PhraseHit hit = { 0 };
    if (i >= r->end) return w;
    if (!sk_table_next(&r->words, r->an->words.v[i].low, &hit)) return w;
    Str name = sk_table_cell(&r->words, hit.row, r->kind);
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        if (sk_str_eq(kinds[k].name, name)) w.kind = kinds[k].kind;
    }
    w.low = sk_str_int(sk_table_cell(&r->words, hit.row, r->low));
    w.high = sk_str_int(sk_table_cell(&r->words, hit.row, r->high));
    if (w.high < 0) w.high = w.low;
    return w;
}

// --- digits -----------------------------------------------------------------

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Three digits behind each of the parts' marks: "80.000", "1.250.000".
static bool grouped(Str s, char mark)
{
    size_t run = 0, marks = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (is_digit(s.p[i])) {
            run++;
        } else if (s.p[i] != mark) {
            return false;
        } else {
            if (marks ? run != 3 : run < 1 || run > 3) return false;
            marks++;
            run = 0;
        }
    }
    return marks > 0 && run == 3;
}

static int64_t digits_of(Str s)
{
    int64_t n = 0;
    size_t  count = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (!is_digit(s.p[i])) continue;
        if (++count > NUMBER_MOST_DIGITS) return -1;
        n = n * 10 + (s.p[i] - '0');
    }
    return count ? n : -1;
}

static bool read_decimal(Str s, Value *v)
{
    size_t mark = SIZE_MAX;
    for (size_t i = 0; i < s.n; i++) {
        if (is_digit(s.p[i])) continue;
        if (mark != SIZE_MAX || (s.p[i] != ',' && s.p[i] != '.')) return false;
        mark = i;
    }
    if (mark == SIZE_MAX || mark == 0 || mark + 1 == s.n) return false;
    if (s.n - mark - 1 > 3) return false;
    v->num = digits_of(s);
    v->den = 1;
    for (size_t i = mark + 1; i < s.n; i++) v->den *= 10;
    v->decimal = true;
    v->low = v->high = v->num / v->den;
    return v->num >= 0;
}

static bool read_digits(Str s, Value *v)
{
    *v = (Value){ 0 };
    if (s.n == 0 || !is_digit(s.p[0])) return false;
    bool plain = true;
    for (size_t i = 0; i < s.n; i++) plain = plain && is_digit(s.p[i]);
    if (plain || grouped(s, '.') || grouped(s, ',')) {
        v->low = v->high = digits_of(s);
        return v->low >= 0;
    }
    return read_decimal(s, v);
}

// "10-15", "1.000-1.500": one token, two values.
static bool read_digit_range(Str s, Value *v)
{
    size_t at = sk_str_find(s, SK_STR("-"), 0);
    Value  a, b;
    if (at == SIZE_MAX || at == 0) return false;
    if (!read_digits((Str){ s.p, at }, &a)) return false;
    if (!read_digits((Str){ s.p + at + 1, s.n - at - 1 }, &b)) return false;
    if (a.decimal || b.decimal || a.low >= b.low) return false;
    *v = (Value){ .low = a.low, .high = b.low };
    return true;
}

// "400-an": a rough number.
static bool read_rough(const NumReader *r, Str s, Value *v)
{
    size_t at = sk_str_find(s, SK_STR("-"), 0);
    if (at == SIZE_MAX || at == 0 || at + 1 >= s.n) return false;
    return read_digits((Str){ s.p, at }, v) &&
           sk_morph_suffix(r->words.pack, sk_str_sub(s, at + 1, s.n));
}

// --- words ------------------------------------------------------------------

// v = v × factor; false where it grows past all sense. "Belasan ribu" ends at
// 19,999, "10-15 ribu" at 15,000.
static bool multiply(Value *v, int64_t factor)
{
    if (factor < 1) return false;
    if (v->decimal) {
        if (v->num > NUMBER_MOST / factor) return false;
        v->low = v->high = v->num * factor / v->den;
        v->decimal = v->num * factor % v->den != 0;
        v->num *= factor;
        return true;
    }
    if (v->high > NUMBER_MOST / factor) return false;
    v->low *= factor;
    v->high = v->vague ? (v->high + 1) * factor - 1 : v->high * factor;
    return true;
}

// A number below a thousand in words: "dua ratus lima puluh tiga".
static uint32_t read_below(const NumReader *r, uint32_t i, int64_t *sum)
{
    uint32_t beg = i;
    *sum = 0;
    for (;;) {
        NumWord w = num_word(r, i);
        int64_t n = w.low;
        if (w.kind == KIND_WHOLE && w.low < 1000) {
            i++;
        } else if (w.kind == KIND_UNIT) {
            NumWord next = num_word(r, i + 1);
            i++;
            if (next.kind == KIND_TEEN)
                n += 10;
            else if (next.kind == KIND_TEN)
                n *= 10;
            else if (next.kind == KIND_TIMES && next.low == 100)
                n *= 100;
            else
                next.kind = KIND_NONE;
            if (next.kind != KIND_NONE) i++;
        } else {
            break;
        }
        if (*sum && n >= (*sum % 100 ? 10 : 100)) {
            i = beg;
            break;
        }
        *sum += n;
        if (n < 10) break;
    }
    return i;
}

// "dua ribu lima ratus", "seribu dua ratus".
static uint32_t read_words(const NumReader *r, uint32_t i, Value *v)
{
    uint32_t beg = i;
    int64_t  total = 0, last = INT64_MAX;
    while (i < r->end) {
        int64_t  part = 0;
        uint32_t next = read_below(r, i, &part);
        NumWord  w = num_word(r, next);
        if (next == i && w.kind == KIND_WHOLE) {
            part = w.low;
            next++;
        } else if (next > i && w.kind == KIND_TIMES && w.low >= 1000) {
            part *= w.low;
            next++;
        }
        if (next == i || part >= last || total > NUMBER_MOST - part) break;
        total += part;
        last = part >= 1000 ? 1000 : 1;
        i = next;
        if (part < 1000) break;
    }
    if (i > beg) *v = (Value){ .low = total, .high = total };
    return i;
}

// The number itself without hedges; returns the word behind it, or i.
static uint32_t read_plain(const NumReader *r, uint32_t i, Number *n)
{
    if (i >= r->end) return i;
    Value    v = { 0 };
    Str      low = r->an->words.v[i].low;
    NumWord  w = num_word(r, i);
    uint32_t at = i;
    if (read_digits(low, &v) || read_digit_range(low, &v)) {
        at = i + 1;
    } else if (read_rough(r, low, &v)) {
        n->approx = true;
        at = i + 1;
    } else if (w.kind == KIND_VAGUE) {
        v = (Value){ .low = w.low, .high = w.high, .vague = true };
        at = i + 1;
    } else if (w.kind == KIND_UNIT || w.kind == KIND_WHOLE) {
        at = read_words(r, i, &v);
        NumWord parts = num_word(r, at);
        if (parts.kind == KIND_PARTS && v.low < parts.high) {
            n->part = (uint32_t)v.low;
            n->whole = (uint32_t)parts.high;
            return at + 1;
        }
    }
    while (at > i && num_word(r, at).kind == KIND_TIMES) {
        if (!multiply(&v, num_word(r, at).low)) break;
        at++;
    }
    if (v.decimal) return i;
    n->low = v.low;
    n->high = v.high;
    return at;
}

static bool read_special(const NumReader *r, uint32_t i, Number *n)
{
    NumWord w = num_word(r, i);
    if (w.kind == KIND_FRACTION) {
        n->part = (uint32_t)w.low;
        n->whole = (uint32_t)w.high;
        return true;
    }
    Str low = r->an->words.v[i].low; // "ke-3"
    if (w.kind == KIND_ORDINAL) {
        n->ordinal = true;
        n->low = n->high = w.low;
        return true;
    }
    size_t at = sk_str_find(low, SK_STR("-"), 0);
    Value  v;
    if (at == SIZE_MAX || at > 3 || low.n < at + 2 || is_digit(low.p[0]) ||
        !read_digits((Str){ low.p + at + 1, low.n - at - 1 }, &v)) {
        return false;
    }
    n->ordinal = true;
    n->low = n->high = v.low;
    return true;
}

// --- hedges -----------------------------------------------------------------

static Hedge hedge_of(Str name)
{
    static const struct {
        Hedge hedge;
        Str   name;
    } all[] = {
        { HEDGE_LEAST, SK_STR("least") }, { HEDGE_OVER, SK_STR("over") },
        { HEDGE_MOST, SK_STR("most") },   { HEDGE_UNDER, SK_STR("under") },
        { HEDGE_ABOUT, SK_STR("about") }, { HEDGE_BETWEEN, SK_STR("between") },
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (sk_str_eq(all[i].name, name)) return all[i].hedge;
    }
    return HEDGE_NONE;
}

static Hedge hedge_row(const NumReader *r, uint64_t hash, bool after)
{
    PhraseHit hit = { 0 };
    while (sk_table_next_hash(&r->hedges, hash, &hit)) {
        Str side = sk_table_cell(&r->hedges, hit.row, r->side);
        if (sk_str_eq(side, SK_STR("after")) != after) continue;
        return hedge_of(sk_table_cell(&r->hedges, hit.row, r->effect));
    }
    return HEDGE_NONE;
}

// The longest hedge that ends right before word i.
static Hedge hedge_before(const NumReader *r, uint32_t i, uint32_t *beg)
{
    Hedge found = HEDGE_NONE;
    *beg = i;
    for (uint32_t n = 1; n <= 4 && r->beg + n <= i; n++) {
        uint64_t h = SK_HASH_SEED;
        for (uint32_t k = i - n; k < i; k++) {
            h = sk_phrase_add(h, r->an->words.v[k].low);
        }
        Hedge hedge = hedge_row(r, h, false);
        if (hedge == HEDGE_NONE) continue;
        found = hedge;
        *beg = i - n;
    }
    return found;
}

static void apply_hedge(Number *n, Hedge hedge)
{
    switch (hedge) {
    case HEDGE_LEAST: n->high = NUMBER_OPEN; break;
    case HEDGE_OVER:
        n->low += n->low == n->high;
        n->high = NUMBER_OPEN;
        break;
    case HEDGE_MOST: n->low = -1; break;
    case HEDGE_UNDER:
        n->high -= n->low == n->high;
        n->low = -1;
        break;
    case HEDGE_ABOUT: n->approx = true; break;
    case HEDGE_BETWEEN:
    case HEDGE_NONE: break;
    }
}

// "5 hingga 10 ribu": the first number is told in thousands too. It is not in
// "900 hingga 1 ribu", where that would pass the second one.
static void share_factor(const NumReader *r, uint32_t end, Number *n,
                         const Number *upper)
{
    NumWord last = num_word(r, end - 1);
    bool    whole = n->low != n->high || n->end != n->beg + 1;
    if (last.kind != KIND_TIMES || whole || n->low >= 1000) return;
    if (n->low * last.low >= upper->low) return;
    n->low *= last.low;
}

// "10 hingga 15", "antara 10 dan 15": goes on behind the first number.
static uint32_t read_upper(const NumReader *r, Number *n, bool between)
{
    NumWord w = num_word(r, n->end);
    if (w.kind != KIND_RANGE && !(between && w.kind == KIND_AND))
        return n->end;
    Number   upper = { 0 };
    uint32_t at = n->end + 1;
    uint32_t end = read_plain(r, at, &upper);
    if (end == at || upper.whole || upper.low <= n->low) return n->end;
    share_factor(r, end, n, &upper);
    n->high = upper.high;
    return end;
}

static bool read_number(const NumReader *r, uint32_t i, Number *n)
{
    *n = (Number){ .beg = i, .hedge_beg = i };
    n->end = read_plain(r, i, n);
    if (n->end == i) {
        if (!read_special(r, i, n)) return false;
        n->end = i + 1;
    }
    if (n->ordinal) return true;
    Hedge hedge = hedge_before(r, i, &n->hedge_beg);
    if (n->whole) {
        if (hedge == HEDGE_ABOUT)
            n->approx = true;
        else
            n->hedge_beg = i;
        return true;
    }
    n->end = read_upper(r, n, hedge == HEDGE_BETWEEN);
    if (hedge == HEDGE_BETWEEN && n->low == n->high) n->hedge_beg = i;
    apply_hedge(n, hedge);
    if (n->end < r->end && n->high != NUMBER_OPEN) {
        uint64_t h = sk_phrase_add(SK_HASH_SEED, r->an->words.v[n->end].low);
        Hedge    after = hedge_row(r, h, true);
        if (after != HEDGE_NONE) {
            apply_hedge(n, after);
            n->end++;
        }
    }
    return true;
}

SkStatus sk_lang_numbers(Arena *a, const Pack *id, Analysis *an)
{
    NumReader r = { .an = an,
                    .words = sk_table(id, "numbers"),
                    .hedges = sk_table(id, "hedges") };
    r.kind = sk_table_col(&r.words, "kind");
    r.low = sk_table_col(&r.words, "low");
    r.high = sk_table_col(&r.words, "high");
    r.side = sk_table_col(&r.hedges, "side");
    r.effect = sk_table_col(&r.hedges, "effect");
    for (uint32_t s = 0; s < an->sents.n; s++) {
        r.beg = an->sents.v[s].beg;
        r.end = an->sents.v[s].end;
        for (uint32_t i = r.beg; i < r.end;) {
            Number n;
            if (!read_number(&r, i, &n)) {
                i++;
                continue;
            }
            SK_TRY(SK_PUSH(a, &an->numbers, n));
            i = n.end;
        }
    }
    return SK_OK;
}
