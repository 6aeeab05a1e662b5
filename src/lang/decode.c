// SPDX-License-Identifier: Apache-2.0
// decode.c: scores -> one tree, one row of name tags.
//
//   in    for each word the scores of its possible heads
//   out   heads: the best ones where these make a tree (nine sentences in ten);
//         else the best tree (Chu & Liu 1965, Edmonds 1967)
//
// Where several words want the root, every arc from it is made so dear that the
// best tree has one. Should scores be too far apart for that, the word that
// loses least by it has the root, and the others choose again.
#include "lang/decode.h"

#include <assert.h>
#include <string.h>

#define NEVER (INT32_MIN / 4)
#define DEAR  (1 << 27) // more than the scores of two trees differ

typedef struct {
    Arena    *a;
    uint32_t  n;     // nodes, node 0 the root
    int32_t  *score; // [n][n]  score[i * n + j]: j as the head of i
    uint32_t *head;  // [n]     head[0] == 0
} Graph;

static void best_heads(Graph *g)
{
    g->head[0] = 0;
    for (uint32_t i = 1; i < g->n; i++) {
        const int32_t *x = g->score + (size_t)i * g->n;
        uint32_t       best = i == 1 ? 2 % g->n : 1;
        for (uint32_t j = 0; j < g->n; j++)
            if (j != i && (x[j] > x[best] || (x[j] == x[best] && j < best)))
                best = j;
        g->head[i] = best;
    }
}

// Marks the nodes of one cycle with 1; returns one of them, 0 for no cycle.
static uint32_t find_cycle(const uint32_t *head, uint32_t n, uint32_t *seen,
                           uint8_t *in)
{
    memset(seen, 0, n * sizeof *seen);
    for (uint32_t i = 1; i < n; i++) {
        uint32_t v = i;
        while (v && !seen[v]) {
            seen[v] = i;
            v = head[v];
        }
        if (v == 0 || seen[v] != i) continue;
        memset(in, 0, n);
        for (uint32_t u = v; !in[u]; u = head[u]) in[u] = 1;
        return v;
    }
    return 0;
}

// The cycle as one node: which arc stands for the best one into it and out of
// it.
typedef struct {
    uint32_t *old;  // [m] node of the smaller graph -> node; the last: cycle
    uint32_t *into; // [m] for head j of the cycle: the word that it enters at
    uint32_t *out;  // [m] for word i under the cycle: the word it hangs on
} Fold;

static int32_t capped(int64_t x)
{
    return x < NEVER ? NEVER : x > -(int64_t)NEVER ? -NEVER : (int32_t)x;
}

static void fold_arcs(const Graph *g, const uint8_t *in, Graph *s, Fold *f)
{
    const uint32_t c = s->n - 1; // the cycle's node
    for (uint32_t i = 0; i < c; i++) {
        for (uint32_t j = 0; j < c; j++)
            s->score[i * s->n + j] =
                g->score[(size_t)f->old[i] * g->n + f->old[j]];
        int64_t into = INT64_MIN;
        int32_t out = INT32_MIN;
        for (uint32_t v = 1; v < g->n; v++) {
            if (!in[v]) continue;
            const int64_t gain =
                (int64_t)g->score[(size_t)v * g->n + f->old[i]] -
                g->score[(size_t)v * g->n + g->head[v]];
            if (gain > into) {
                into = gain;
                f->into[i] = v;
            }
            if (g->score[(size_t)f->old[i] * g->n + v] > out) {
                out = g->score[(size_t)f->old[i] * g->n + v];
                f->out[i] = v;
            }
        }
        s->score[(size_t)c * s->n + i] = capped(into);
        s->score[(size_t)i * s->n + c] = out;
    }
}

static SkStatus fold_cycle(Graph *g, const uint8_t *in, Graph *s, Fold *f)
{
    uint32_t m = 0;
    f->old = SK_NEW(g->a, uint32_t, g->n);
    f->into = SK_NEW(g->a, uint32_t, g->n);
    f->out = SK_NEW(g->a, uint32_t, g->n);
    if (!f->old || !f->into || !f->out) return sk_arena_status(g->a);
    for (uint32_t i = 0; i < g->n; i++)
        if (!in[i]) f->old[m++] = i;
    *s = (Graph){ .a = g->a, .n = m + 1 };
    s->score = SK_NEW(g->a, int32_t, (size_t)s->n * s->n);
    s->head = SK_NEW(g->a, uint32_t, s->n);
    if (!s->score || !s->head) return sk_arena_status(g->a);
    fold_arcs(g, in, s, f);
    return SK_OK;
}

static void unfold(Graph *g, const Graph *s, const Fold *f)
{
    const uint32_t c = s->n - 1;
    for (uint32_t i = 1; i < c; i++)
        g->head[f->old[i]] = s->head[i] == c ? f->out[i] : f->old[s->head[i]];
    g->head[f->into[s->head[c]]] = f->old[s->head[c]];
}

static SkStatus best_tree(Graph *g)
{
    uint32_t *seen = SK_NEW(g->a, uint32_t, g->n);
    uint8_t  *in = SK_NEW(g->a, uint8_t, g->n);
    Graph     small = { 0 };
    Fold      f = { 0 };
    if (!seen || !in) return sk_arena_status(g->a);
    best_heads(g);
    if (!find_cycle(g->head, g->n, seen, in)) return SK_OK;
    SK_TRY(fold_cycle(g, in, &small, &f));
    SK_TRY(best_tree(&small)); // has at least one node fewer
    assert(small.head && g->head);
    unfold(g, &small, &f);
    return SK_OK;
}

// The word that gains most, or loses least, by hanging on the root.
static uint32_t choose_root(const Graph *g)
{
    uint32_t best = 1;
    int64_t  gain = INT64_MIN;
    for (uint32_t i = 1; i < g->n; i++) {
        const int32_t *x = g->score + (size_t)i * g->n;
        int32_t        other = NEVER;
        for (uint32_t j = 1; j < g->n; j++)
            if (j != i && x[j] > other) other = x[j];
        if ((int64_t)x[0] - other <= gain) continue;
        gain = (int64_t)x[0] - other;
        best = i;
    }
    return best;
}

static void force_root(Graph *g, uint32_t root)
{
    for (uint32_t i = 1; i < g->n; i++) {
        int32_t *x = g->score + (size_t)i * g->n;
        for (uint32_t j = 0; j < g->n; j++)
            if ((i == root) != (j == 0)) x[j] = NEVER;
    }
}

static uint32_t count_roots(const Graph *g)
{
    uint32_t roots = 0;
    for (uint32_t i = 1; i < g->n; i++) roots += g->head[i] == 0;
    return roots;
}

SkStatus sk_decode_tree(Arena *a, const int32_t *score, uint32_t n,
                        uint32_t cols, uint32_t *head)
{
    Graph g = { .a = a, .n = n + 1 };
    if (n == 0) return SK_OK;
    g.score = SK_NEW(a, int32_t, (size_t)g.n * g.n);
    g.head = SK_NEW(a, uint32_t, g.n);
    uint32_t *seen = SK_NEW(a, uint32_t, g.n);
    uint8_t  *in = SK_NEW(a, uint8_t, g.n);
    if (!g.score || !g.head || !seen || !in) return sk_arena_status(a);
    for (uint32_t i = 1; i < g.n; i++)
        for (uint32_t j = 0; j < g.n; j++)
            g.score[(size_t)i * g.n + j] = capped(score[(size_t)i * cols + j]);
    for (uint32_t i = 0; i < g.n; i++) g.score[(size_t)i * g.n + i] = NEVER;
    best_heads(&g);
    if (find_cycle(g.head, g.n, seen, in)) SK_TRY(best_tree(&g));
    if (count_roots(&g) != 1) {
        for (uint32_t i = 1; i < g.n; i++)
            g.score[(size_t)i * g.n] = capped(
                (int64_t)g.score[(size_t)i * g.n] - DEAR);
        SK_TRY(best_tree(&g));
    }
    if (count_roots(&g) != 1) {
        force_root(&g, choose_root(&g));
        SK_TRY(best_tree(&g));
    }
    memcpy(head, g.head + 1, n * sizeof *head);
    return SK_OK;
}

SkStatus sk_decode_names(Arena *a, const int32_t *score, uint32_t n,
                         uint16_t *tag)
{
    enum { TAGS = 7 };
    uint8_t *from = SK_NEW(a, uint8_t, (size_t)n * TAGS);
    int64_t  sum[TAGS] = { 0 }, next[TAGS];
    if (!from) return sk_arena_status(a);
    for (uint32_t i = 0; i < n; i++) {
        for (unsigned t = 0; t < TAGS; t++) {
            // A tag that goes on (even, not 0) follows itself or its beginning.
            const bool on = t && t % 2 == 0;
            unsigned   best = on ? t - 1 : 0;
            for (unsigned u = 0; u < TAGS; u++)
                if ((!on || u == t || u + 1 == t) && sum[u] > sum[best])
                    best = u;
            from[(size_t)i * TAGS + t] = (uint8_t)best;
            next[t] = sum[best] + score[(size_t)i * TAGS + t];
            if (on && i == 0) next[t] = INT64_MIN / 2;
        }
        memcpy(sum, next, sizeof sum);
    }
    uint8_t best = 0;
    for (unsigned t = 1; t < TAGS; t++)
        if (sum[t] > sum[best]) best = (uint8_t)t;
    for (uint32_t i = n; i-- > 0;) {
        tag[i] = best;
        best = from[(size_t)i * TAGS + best];
    }
    return SK_OK;
}
