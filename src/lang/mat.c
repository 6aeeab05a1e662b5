// SPDX-License-Identifier: Apache-2.0
// mat.c: the float arithmetic of training.
//
//   in    a[m][k], b[k][n]      out   c[m][n] += a * b
//
// The product goes by tiles of at most 8 rows and 32 columns that stay in
// registers while k runs, 256 at a time; each sum is taken over k from 0 on. The
// same C is compiled for three machines; this file alone is built with -O3 and
// fused multiply-add (CMakeLists.txt).
#include "lang/mat.h"

#include <math.h>
#include <stdbool.h>
#include <string.h>

#include "lang/curve.h"
#include "lang/hot.h"

// The body of each function stands once; MACHINES makes its three versions and
// the choice between them.
#if defined(__x86_64__)
#define WIDE   __attribute__((target("avx512f,avx512vl,avx512dq,fma")))
#define MIDDLE __attribute__((target("avx2,fma")))
#define MACHINES(name, params, args)                                          \
    WIDE static void name##_wide params { name##_body args; }                 \
    MIDDLE static void name##_middle params { name##_body args; }             \
    static void name##_plain params { name##_body args; }                     \
    void sk_mat_##name params                                                 \
    {                                                                         \
        if (__builtin_cpu_supports("avx512dq"))                               \
            name##_wide args;                                                 \
        else if (__builtin_cpu_supports("avx2"))                              \
            name##_middle args;                                               \
        else                                                                  \
            name##_plain args;                                                \
    }
#else
#define MACHINES(name, params, args)                                          \
    void sk_mat_##name params { name##_body args; }
#endif

typedef float V16 __attribute__((vector_size(64), aligned(4), may_alias));
enum { LANES = 16 };

typedef struct {
    size_t       k, lda, ldb, ldc;
    const float *a, *b;
    float       *c;
} Tile;

// rows x (vecs * 16) of c; rows and vecs are constants where this is called.
INLINE void tile(const Tile *t, const int rows, const int vecs)
{
    V16 acc[8][2];
    UNROLL for (int r = 0; r < rows; r++) UNROLL for (int v = 0; v < vecs; v++)
        acc[r][v] = *(const V16 *)(t->c + (size_t)r * t->ldc +
                                   (size_t)v * LANES);
    for (size_t k = 0; k < t->k; k++) {
        V16 b[2];
        UNROLL for (int v = 0; v < vecs; v++)
            b[v] = *(const V16 *)(t->b + k * t->ldb + (size_t)v * LANES);
        UNROLL for (int r = 0; r < rows; r++)
        {
            const float a = t->a[(size_t)r * t->lda + k];
            UNROLL for (int v = 0; v < vecs; v++) acc[r][v] += b[v] * a;
        }
    }
    UNROLL for (int r = 0; r < rows; r++)
            UNROLL for (int v = 0; v < vecs; v++) *
        (V16 *)(t->c + (size_t)r * t->ldc + (size_t)v * LANES) = acc[r][v];
}

// All rows of a stripe of vecs * 16 columns.
INLINE void stripe(Tile t, size_t m, const int vecs)
{
    size_t i = 0;
    for (; i + 8 <= m; i += 8, t.a += 8 * t.lda, t.c += 8 * t.ldc)
        tile(&t, 8, vecs);
    switch (m - i) {
    case 7: tile(&t, 7, vecs); break;
    case 6: tile(&t, 6, vecs); break;
    case 5: tile(&t, 5, vecs); break;
    case 4: tile(&t, 4, vecs); break;
    case 3: tile(&t, 3, vecs); break;
    case 2: tile(&t, 2, vecs); break;
    case 1: tile(&t, 1, vecs); break;
    default: break;
    }
}

// Columns j … of b, rows of a stretch, side by side: far fewer pages are
// touched in the loops that read them again for every eight rows of a.
INLINE void fetch(Tile *t, const int vecs, float *room)
{
    for (size_t k = 0; k < t->k; k++)
        memcpy(room + k * (size_t)vecs * LANES, t->b + k * t->ldb,
               (size_t)vecs * LANES * sizeof *room);
    t->b = room;
    t->ldb = (size_t)vecs * LANES;
}

// c += a * b for a stretch of k that `room` holds.
INLINE void stretch(Tile all, size_t m, size_t n, float *room)
{
    const bool far = m >= 24;
    size_t     j = 0;
    for (; j + 32 <= n; j += 32) {
        Tile t = all;
        t.b += j;
        t.c += j;
        if (far) fetch(&t, 2, room);
        stripe(t, m, 2);
    }
    for (; j + 16 <= n; j += 16) {
        Tile t = all;
        t.b += j;
        t.c += j;
        if (far) fetch(&t, 1, room);
        stripe(t, m, 1);
    }
    for (size_t i = 0; j < n && i < m; i++)
        for (size_t q = 0; q < all.k; q++)
            for (size_t p = j; p < n; p++)
                all.c[i * all.ldc + p] += all.a[i * all.lda + q] *
                                          all.b[q * all.ldb + p];
}

INLINE void mul_body(size_t m, size_t n, size_t k, const float *a, size_t lda,
                     const float *b, size_t ldb, float *c, size_t ldc)
{
    enum { MOST = 256 }; // of k at a time: 32 KiB of b
    float room[MOST * 2 * LANES];
    for (size_t q = 0; q < k; q += MOST)
        stretch((Tile){ k - q < MOST ? k - q : MOST, lda, ldb, ldc, a + q,
                        b + q * ldb, c },
                m, n, room);
}
MACHINES(mul,
         (size_t m, size_t n, size_t k, const float *a, size_t lda,
          const float *b, size_t ldb, float *c, size_t ldc),
         (m, n, k, a, lda, b, ldb, c, ldc))

INLINE void turn_body(size_t rows, size_t cols, const float *a, size_t lda,
                      float *out, size_t ldo)
{
    enum { BLOCK = 16 };
    for (size_t i = 0; i < rows; i += BLOCK) {
        const size_t end = i + BLOCK < rows ? i + BLOCK : rows;
        for (size_t j = 0; j < cols; j++)
            for (size_t r = i; r < end; r++) out[j * ldo + r] = a[r * lda + j];
    }
}
MACHINES(turn,
         (size_t rows, size_t cols, const float *a, size_t lda, float *out,
          size_t ldo),
         (rows, cols, a, lda, out, ldo))

INLINE void add_body(size_t n, const float *x, float by, float *y)
{
    for (size_t i = 0; i < n; i++) y[i] += x[i] * by;
}
MACHINES(add, (size_t n, const float *x, float by, float *y), (n, x, by, y))

INLINE void cell_body(size_t n, const float *c_prev, float *restrict z,
                      float *restrict c, float *restrict tc, float *restrict h)
{
    for (size_t i = 0; i < 3 * n; i++) {
        const bool  bend = i >= n && i < 2 * n; // the new value: tanh
        const float t = sk_curve_tanh(bend ? z[i] : 0.5f * z[i]);
        z[i] = bend ? t : 0.5f + 0.5f * t;
    }
    for (size_t i = 0; i < n; i++) {
        const float old = c_prev ? c_prev[i] : 0;
        c[i] = z[i] * old + (1 - z[i]) * z[n + i];
        tc[i] = sk_curve_tanh(c[i]);
        h[i] = z[2 * n + i] * tc[i];
    }
}
MACHINES(cell,
         (size_t n, const float *c_prev, float *z, float *c, float *tc,
          float *h),
         (n, c_prev, z, c, tc, h))

INLINE void cell_back_body(size_t n, const float *c_prev,
                           const float *restrict z, const float *restrict tc,
                           const float *restrict dh, float *restrict dc,
                           float *restrict dz)
{
    for (size_t i = 0; i < n; i++) {
        const float f = z[i], g = z[n + i], o = z[2 * n + i];
        const float old = c_prev ? c_prev[i] : 0;
        const float d = dc[i] + dh[i] * o * (1 - tc[i] * tc[i]);
        dz[i] = d * (old - g) * f * (1 - f);
        dz[n + i] = d * (1 - f) * (1 - g * g);
        dz[2 * n + i] = dh[i] * tc[i] * o * (1 - o);
        dc[i] = d * f;
    }
}
MACHINES(cell_back,
         (size_t n, const float *c_prev, const float *z, const float *tc,
          const float *dh, float *dc, float *dz),
         (n, c_prev, z, tc, dh, dc, dz))

INLINE void adam_body(size_t n, const AdamStep *s, float *restrict w,
                      float *restrict g, float *restrict m, float *restrict v)
{
    const AdamStep p = *s;
    for (size_t i = 0; i < n; i++) {
        m[i] = p.b1 * m[i] + (1 - p.b1) * g[i];
        v[i] = p.b2 * v[i] + (1 - p.b2) * g[i] * g[i];
        const float step = m[i] * p.fix1 / (sqrtf(v[i] * p.fix2) + 1e-8f);
        w[i] -= p.rate * (step + p.decay * w[i]);
        g[i] = 0;
    }
}
MACHINES(adam,
         (size_t n, const AdamStep *s, float *w, float *g, float *m, float *v),
         (n, s, w, g, m, v))

// 2^k * e^r, |r| <= ln 2 / 2, e^r by its series.
INLINE float exp_of(float x)
{
    x = x < -87.0f ? -87.0f : x;
    const float k = sk_curve_round(x * 1.44269504f);
    const float r = (x - k * 0.693145752f) - k * 1.42860677e-6f;
    const float p =
        1 +
        r * (1 + r * (0.5f + r * (1.0f / 6 +
                                  r * (1.0f / 24 +
                                       r * (1.0f / 120 + r * (1.0f / 720))))));
    union {
        int   i;
        float f;
    } u = { ((int)k + 127) << 23 };
    return p * u.f;
}

INLINE void exps_body(size_t n, float *x, float top)
{
    for (size_t i = 0; i < n; i++) x[i] = exp_of(x[i] - top);
}
MACHINES(exps, (size_t n, float *x, float top), (n, x, top))

INLINE void scale_body(size_t n, float *x, float by)
{
    for (size_t i = 0; i < n; i++) x[i] *= by;
}
MACHINES(scale, (size_t n, float *x, float by), (n, x, by))

float sk_mat_softmax(size_t n, float *x)
{
    float top = x[0], sum = 0;
    for (size_t i = 1; i < n; i++)
        if (x[i] > top) top = x[i];
    sk_mat_exps(n, x, top);
    for (size_t i = 0; i < n; i++) sum += x[i];
    sk_mat_scale(n, x, 1 / sum);
    return top + logf(sum);
}
