// SPDX-License-Identifier: Apache-2.0
// cluster.c: word classes by exchange.
//
//   in    a stream of word ids, the number of classes
//   out   a class for each frequent word
//
// The classes are those under which a bigram model of classes gives the text
// the best likelihood (Kneser and Ney 1993; Martin, Liermann and Ney 1998):
// each word in turn, the most frequent first, goes to the class where that
// gains most. x log x is in fixed-point integers, so that the result is the
// same on every machine.
#include "cluster.h"

enum { FRACTION = 12, TABLE = 1 << 16 };

typedef struct {
    uint32_t word, count;
} Link;

typedef struct {
    uint32_t  n_words, classes; // words that are clustered; class 0: the rest
    uint32_t *freq;             // [n_words]
    uint32_t *beg[2]; // [n_words + 1] into link: words behind, before
    Link     *link[2];
    uint16_t *clus; // [n_words]
    int32_t  *pair; // [classes + 1]^2 counts of class bigrams
    int64_t  *size; // [classes + 1] tokens
    int64_t  *xlog; // [TABLE]
} Exchange;

// Base-2 logarithm of x > 0 with FRACTION bits, by repeated squaring.
static int64_t log2_fixed(uint64_t x)
{
    unsigned whole = 63u - (unsigned)__builtin_clzll(x);
    uint64_t m = whole >= 31 ? x >> (whole - 31) : x << (31 - whole);
    int64_t  log = whole;
    for (int i = 0; i < FRACTION; i++) { // m is in [2^31, 2^32)
        m = (m * m) >> 31;
        log = log * 2 + (m >> 32 ? 1 : 0);
        if (m >> 32) m >>= 1;
    }
    return log;
}

static int64_t xlogx(const Exchange *e, int64_t x)
{
    if (x < TABLE) return e->xlog[x];
    return x * log2_fixed((uint64_t)x);
}

SkStatus sk_cluster_word(Arena *a, ClusterText *t, Str low)
{
    bool      fresh;
    uint32_t *id = sk_strmap_put(a, &t->map, low, &fresh);
    if (!id) return sk_arena_status(a);
    if (fresh) {
        *id = t->words.n;
        SK_TRY(SK_PUSH(a, &t->words, low));
    }
    return SK_PUSH(a, &t->stream, *id);
}

SkStatus sk_cluster_stop(Arena *a, ClusterText *t)
{
    return SK_PUSH(a, &t->stream, UINT32_MAX);
}

// Numbers the words that are frequent enough by falling frequency.
static SkStatus rank_words(Arena *a, const ClusterText *t, uint32_t least,
                           Exchange *e, uint32_t *rank)
{
    uint32_t  n = t->words.n, top = 0;
    uint32_t *freq = SK_NEW(a, uint32_t, n + 1);
    if (!freq) return sk_arena_status(a);
    for (uint32_t i = 0; i < t->stream.n; i++)
        if (t->stream.v[i] != UINT32_MAX) freq[t->stream.v[i]]++;
    for (uint32_t i = 0; i < n; i++) top = freq[i] > top ? freq[i] : top;
    uint32_t *beg = SK_NEW(a, uint32_t, (size_t)top + 2); // counting sort
    e->freq = SK_NEW(a, uint32_t, n + 1);
    if (!beg || !e->freq) return sk_arena_status(a);
    for (uint32_t i = 0; i < n; i++) beg[top - freq[i] + 1]++;
    for (uint32_t i = 0; i < top; i++) beg[i + 1] += beg[i];
    for (uint32_t i = 0; i < n; i++) {
        rank[i] = UINT32_MAX;
        if (freq[i] < least) continue;
        rank[i] = beg[top - freq[i]]++;
        e->freq[rank[i]] = freq[i];
        e->n_words++;
    }
    return SK_OK;
}

static uint32_t at_rank(const ClusterText *t, const uint32_t *rank, uint32_t i)
{
    uint32_t id = t->stream.v[i];
    return id == UINT32_MAX ? UINT32_MAX : rank[id];
}

// The neighbours of each word on one side, equal ones counted together.
static SkStatus link_words(Arena *a, const ClusterText *t,
                           const uint32_t *rank, Exchange *e, int side)
{
    uint32_t  n = t->stream.n;
    uint32_t *beg = SK_NEW(a, uint32_t, e->n_words + 2);
    Link     *link = SK_NEW(a, Link, (size_t)n + 1);
    uint32_t *seen = SK_NEW(a, uint32_t, e->n_words + 1);
    uint32_t *next = SK_NEW(a, uint32_t, (size_t)n + 1);
    uint32_t *first = SK_NEW(a, uint32_t, e->n_words + 1);
    if (!beg || !link || !seen || !next || !first) return sk_arena_status(a);
    memset(first, 0xFF, (e->n_words + 1) * sizeof *first);
    for (uint32_t i = n; i-- > 0;) { // chains of positions, in text order
        uint32_t w = at_rank(t, rank, i);
        if (w == UINT32_MAX) continue;
        next[i] = first[w];
        first[w] = i;
    }
    uint32_t used = 0;
    for (uint32_t w = 0; w < e->n_words; w++) {
        beg[w] = used;
        for (uint32_t i = first[w]; i != UINT32_MAX; i = next[i]) {
            if (side == 1 ? i == 0 : i + 1 == n) continue;
            uint32_t x = at_rank(t, rank, side == 1 ? i - 1 : i + 1);
            if (x == UINT32_MAX) continue;
            uint32_t k = seen[x];
            if (k > beg[w] && link[k - 1].word == x) {
                link[k - 1].count++;
                continue;
            }
            link[used] = (Link){ x, 1 };
            seen[x] = ++used;
        }
    }
    beg[e->n_words] = used;
    e->beg[side] = beg;
    e->link[side] = link;
    return SK_OK;
}

static int32_t *pair_at(const Exchange *e, uint32_t left, uint32_t right)
{
    return &e->pair[(size_t)left * (e->classes + 1) + right];
}

// Counts of a word's neighbouring classes, as a sparse list.
typedef struct {
    uint32_t  n, self; // self: bigrams of the word with itself
    uint16_t *clus;
    int32_t  *count; // [classes + 1]
} Near;

static void look_near(const Exchange *e, uint32_t w, int side, Near *near)
{
    for (uint32_t i = 0; i < near->n; i++) near->count[near->clus[i]] = 0;
    near->n = near->self = 0;
    for (uint32_t i = e->beg[side][w]; i < e->beg[side][w + 1]; i++) {
        Link l = e->link[side][i];
        if (l.word == w) {
            near->self += l.count;
            continue;
        }
        uint16_t c = e->clus[l.word];
        if (near->count[c] == 0) near->clus[near->n++] = c;
        near->count[c] += (int32_t)l.count;
    }
}

// Adds (sign 1) or takes (-1) the word's counts to or from class c.
static void shift_counts(Exchange *e, uint32_t w, uint32_t c, int32_t sign,
                         const Near near[2])
{
    for (uint32_t i = 0; i < near[0].n; i++)
        *pair_at(e, c, near[0].clus[i]) += sign *
                                           near[0].count[near[0].clus[i]];
    for (uint32_t i = 0; i < near[1].n; i++)
        *pair_at(e, near[1].clus[i], c) += sign *
                                           near[1].count[near[1].clus[i]];
    *pair_at(e, c, c) += sign * (int32_t)near[0].self;
    e->size[c] += sign * (int64_t)e->freq[w];
}

// What the likelihood gains when the word (in no class now) joins class c.
static int64_t gain(const Exchange *e, uint32_t w, uint32_t c,
                    const Near near[2])
{
    int64_t sum = 0;
    for (uint32_t i = 0; i < near[0].n; i++) {
        uint32_t x = near[0].clus[i];
        if (x == c) continue;
        int64_t old = *pair_at(e, c, x);
        sum += xlogx(e, old + near[0].count[x]) - xlogx(e, old);
    }
    for (uint32_t i = 0; i < near[1].n; i++) {
        uint32_t x = near[1].clus[i];
        if (x == c) continue;
        int64_t old = *pair_at(e, x, c);
        sum += xlogx(e, old + near[1].count[x]) - xlogx(e, old);
    }
    int64_t old = *pair_at(e, c, c);
    int64_t in = near[0].count[c] + near[1].count[c] + (int64_t)near[0].self;
    sum += xlogx(e, old + in) - xlogx(e, old);
    int64_t size = e->size[c];
    return sum - 2 * (xlogx(e, size + e->freq[w]) - xlogx(e, size));
}

static uint32_t exchange_all(Exchange *e, Near near[2])
{
    uint32_t moved = 0;
    for (uint32_t w = 0; w < e->n_words; w++) {
        uint32_t old = e->clus[w], best = old;
        look_near(e, w, 0, &near[0]);
        look_near(e, w, 1, &near[1]);
        shift_counts(e, w, old, -1, near);
        int64_t most = gain(e, w, old, near);
        for (uint32_t c = 1; c <= e->classes; c++) {
            int64_t g = c == old ? most : gain(e, w, c, near);
            if (g > most) {
                most = g;
                best = c;
            }
        }
        e->clus[w] = (uint16_t)best;
        shift_counts(e, w, best, 1, near);
        moved += best != old;
    }
    return moved;
}

// The most frequent words found the classes; the rest are dealt out.
static void deal(Exchange *e)
{
    for (uint32_t w = 0; w < e->n_words; w++) {
        e->clus[w] = (uint16_t)(1 + w % e->classes);
        e->size[e->clus[w]] += e->freq[w];
    }
    for (uint32_t w = 0; w < e->n_words; w++)
        for (uint32_t i = e->beg[0][w]; i < e->beg[0][w + 1]; i++) {
            Link l = e->link[0][i];
            *pair_at(e, e->clus[w], e->clus[l.word]) += (int32_t)l.count;
        }
}

static SkStatus make_room(Arena *a, Exchange *e, Near near[2])
{
    uint32_t side = e->classes + 1;
    e->clus = SK_NEW(a, uint16_t, e->n_words + 1);
    e->pair = SK_NEW(a, int32_t, (size_t)side * side);
    e->size = SK_NEW(a, int64_t, side);
    e->xlog = SK_NEW(a, int64_t, TABLE);
    if (!e->clus || !e->pair || !e->size || !e->xlog)
        return sk_arena_status(a);
    for (uint32_t x = 1; x < TABLE; x++) e->xlog[x] = x * log2_fixed(x);
    for (int i = 0; i < 2; i++) {
        near[i].clus = SK_NEW(a, uint16_t, side);
        near[i].count = SK_NEW(a, int32_t, side);
        if (!near[i].clus || !near[i].count) return sk_arena_status(a);
    }
    return SK_OK;
}

SkStatus sk_cluster_find(Arena *a, const ClusterText *t, uint32_t classes,
                         uint32_t least, uint32_t turns, uint16_t *clus)
{
    Exchange  e = { .classes = classes };
    Near      near[2] = { 0 };
    uint32_t *rank = SK_NEW(a, uint32_t, t->words.n + 1);
    if (!rank) return sk_arena_status(a);
    SK_TRY(rank_words(a, t, least, &e, rank));
    SK_TRY(link_words(a, t, rank, &e, 0));
    SK_TRY(link_words(a, t, rank, &e, 1));
    SK_TRY(make_room(a, &e, near));
    deal(&e);
    for (uint32_t i = 0; i < turns; i++)
        if (exchange_all(&e, near) == 0) break;
    for (uint32_t i = 0; i < t->words.n; i++)
        clus[i] = rank[i] == UINT32_MAX ? 0 : e.clus[rank[i]];
    return SK_OK;
}
