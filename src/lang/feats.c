// SPDX-License-Identifier: Apache-2.0
// feats.c: word form -> hashed features.
//
//   in    "PT"     out   key of "pt", shape "all capitals", …
//
// Letters are lower-cased one by one and digits become 0, so that "1998" and
// "2013" are one word of four digits. Hashes are computed in integers only.
#include "lang/feats.h"

#include "base/utf8.h"

enum { BEGINS = 4, PIECE_MIN = 3, PIECE_MAX = 5 };
// clang-format off
enum { SHAPE_LOWER, SHAPE_FIRST, SHAPE_UPPER, SHAPE_ONE_UPPER, SHAPE_MIXED,
       SHAPE_DIGITS, SHAPE_WITH_DIGITS, SHAPE_MARK, SHAPE_WITH_MARK };
// clang-format on

// Letters of the word: [0] and [n + 1] are its borders.
typedef struct {
    uint32_t cp[SK_PARTS_LETTERS + 2];
    uint32_t n;
} Letters;

typedef struct {
    uint32_t n, upper, lower, digit, mark;
    bool     first_upper;
} Census;

static uint32_t mix(uint32_t h, uint32_t x)
{
    h = (h ^ x) * 0x9E3779B1u;
    return h ^ (h >> 15);
}

static void count(Census *c, uint32_t cp)
{
    const bool upper = sk_cp_upper(cp);
    if (c->n == 0) c->first_upper = upper;
    c->n++;
    c->upper += upper;
    c->digit += sk_cp_digit(cp);
    c->lower += !upper && sk_cp_letter(cp);
    c->mark += !sk_cp_letter(cp) && !sk_cp_digit(cp);
}

static uint32_t shape_of(const Census *c)
{
    if (c->digit == c->n) return SHAPE_DIGITS;
    if (c->mark == c->n) return SHAPE_MARK;
    if (c->digit) return SHAPE_WITH_DIGITS;
    const uint32_t marked = c->mark ? SHAPE_WITH_MARK : 0;
    if (!c->upper) return SHAPE_LOWER + marked;
    if (!c->lower)
        return (c->upper > 1 ? SHAPE_UPPER : SHAPE_ONE_UPPER) + marked;
    return (c->first_upper && c->upper == 1 ? SHAPE_FIRST : SHAPE_MIXED) +
           marked;
}

static uint16_t row_of(uint32_t h)
{
    return (uint16_t)(mix(h, 0x51ED27u) % SK_PART_ROWS);
}

static void put(Feats *f, uint32_t h) { f->parts[f->n++] = row_of(h); }

static uint16_t shape_row(uint32_t shape) { return row_of(mix(0, shape)); }

uint16_t sk_feats_case(uint16_t shape, bool upper)
{
    for (uint32_t m = 0; m <= SHAPE_WITH_MARK; m += SHAPE_WITH_MARK)
        for (uint32_t s = SHAPE_LOWER; s <= SHAPE_MIXED; s++)
            if (shape == shape_row(s + m))
                return shape_row((upper ? SHAPE_UPPER : SHAPE_LOWER) + m);
    return shape;
}

// Keeps the first and the last letters of what does not fit.
static void letter_add(Letters *l, uint32_t cp)
{
    enum { HALF = SK_PARTS_LETTERS / 2 };
    if (l->n == SK_PARTS_LETTERS) {
        memmove(l->cp + 1 + HALF, l->cp + 2 + HALF,
                (HALF - 1) * sizeof *l->cp);
        l->n--;
    }
    l->cp[++l->n] = cp;
}

static void put_ends(Feats *f, const Letters *l)
{
    uint32_t h = 1, e = 2;
    for (uint32_t i = 1; i <= BEGINS && i <= l->n; i++)
        put(f, h = mix(h, l->cp[i]));
    for (uint32_t i = 0; i < BEGINS && i < l->n; i++)
        put(f, e = mix(e, l->cp[l->n - i]));
}

static void put_pieces(Feats *f, const Letters *l)
{
    for (uint32_t i = 0; i + PIECE_MIN <= l->n + 2; i++) {
        uint32_t h = 3;
        for (uint32_t k = 0; k < PIECE_MAX && i + k < l->n + 2; k++) {
            h = mix(h, l->cp[i + k]);
            if (k + 1 >= PIECE_MIN) put(f, h);
        }
    }
}

void sk_feats_read(Str form, Feats *f)
{
    Letters  l = { .n = 0 };
    Census   c = { 0 };
    uint64_t key = SK_HASH_SEED;
    for (size_t at = 0; at < form.n;) {
        const uint32_t cp = sk_utf8_next(form, &at);
        const uint32_t low = sk_cp_digit(cp) ? '0' : sk_cp_lower(cp);
        count(&c, cp);
        letter_add(&l, low);
        key = (key ^ low) * UINT64_C(0x9E3779B97F4A7C15);
        key ^= key >> 29;
    }
    l.cp[0] = '<';
    l.cp[l.n + 1] = '>';
    f->key = key | 1; // 0 is no key
    f->n = 0;
    f->parts[f->n++] = shape_row(shape_of(&c));
    put_ends(f, &l);
    f->n_fixed = f->n;
    put_pieces(f, &l);
}
