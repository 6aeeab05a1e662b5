// SPDX-License-Identifier: Apache-2.0
// kernel.c: the hot loops of reading.
//
//   in    x = { 64, 127, … }, w packed      out   y = scale * (x * w) + bias
//
// Built with -O3 and without fused multiply-add (CMakeLists.txt). The products
// are written three times, once for each machine; the rest once, and compiled
// three times.
#include "lang/kernel.h"

#include <string.h>

#include "lang/curve.h"
#include "lang/hot.h"

enum { BLOCK = 16 };

typedef struct {
    const KernelMatrix *m;
    const uint8_t      *x;
    size_t              ldx;
    float              *y;
    size_t              ldy;
    bool                add;
} Job;

// --- elementwise, the same for all ------------------------------------------

INLINE void cell_body(size_t n, const float *restrict z, float *restrict c,
                      uint8_t *restrict h)
{
    for (size_t i = 0; i < n; i++) {
        const float f = sk_curve_sigmoid(z[i]);
        const float g = sk_curve_tanh(z[n + i]);
        const float o = sk_curve_sigmoid(z[2 * n + i]);
        c[i] = f * c[i] + (1 - f) * g;
        const float y = o * sk_curve_tanh(c[i]);
        h[i] = (uint8_t)(int)(64.0f + sk_curve_round(63.0f * y));
    }
}

INLINE void pack_body(size_t n, const float *restrict x, float by, int zero,
                      int low, int high, uint8_t *restrict q)
{
    const float a = (float)(low - zero), b = (float)(high - zero);
    for (size_t i = 0; i < n; i++) {
        float v = x[i] * by;
        v = v < a ? a : v;
        v = v > b ? b : v;
        q[i] = (uint8_t)((int)sk_curve_round(v) + zero);
    }
}

INLINE void add_body(size_t n, const int8_t *restrict row,
                     int16_t *restrict sum)
{
    for (size_t i = 0; i < n; i++) sum[i] = (int16_t)(sum[i] + row[i]);
}

// --- plain ------------------------------------------------------------------

static void finish(const Job *j, size_t row, size_t col, const int32_t *sum)
{
    float       *y = j->y + row * j->ldy + col;
    const float *scale = j->m->scale + col, *bias = j->m->bias + col;
    if (j->add)
        for (size_t i = 0; i < BLOCK; i++) y[i] += scale[i] * (float)sum[i];
    else
        for (size_t i = 0; i < BLOCK; i++)
            y[i] = bias[i] + scale[i] * (float)sum[i];
}

static void mul_plain(const KernelMatrix *m, size_t rows, const uint8_t *x,
                      size_t ldx, float *y, size_t ldy, bool add)
{
    const Job j = { m, x, ldx, y, ldy, add };
    for (size_t r = 0; r < rows; r++)
        for (size_t col = 0; col < m->n; col += BLOCK) {
            const int8_t *w = m->w + col * m->k;
            int32_t       sum[BLOCK];
            memcpy(sum, m->start + col, sizeof sum);
            for (size_t k = 0; k < m->k; k += 4)
                for (size_t i = 0; i < BLOCK; i++, w += 4)
                    sum[i] += x[r * ldx + k] * w[0] +
                              x[r * ldx + k + 1] * w[1] +
                              x[r * ldx + k + 2] * w[2] +
                              x[r * ldx + k + 3] * w[3];
            finish(&j, r, col, sum);
        }
}

#if defined(__x86_64__)
#include <immintrin.h>
#define MIDDLE __attribute__((target("avx2")))
#define WIDE                                                                  \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni")))

INLINE int32_t four(const uint8_t *x)
{
    int32_t v;
    memcpy(&v, x, sizeof v);
    return v;
}

// --- AVX2 -------------------------------------------------------------------

MIDDLE INLINE void finish_avx2(const Job *j, size_t row, size_t col,
                               __m256i sum)
{
    float       *y = j->y + row * j->ldy + col;
    const __m256 from = _mm256_loadu_ps(j->add ? y : j->m->bias + col);
    const __m256 by = _mm256_loadu_ps(j->m->scale + col);
    _mm256_storeu_ps(
        y, _mm256_add_ps(from, _mm256_mul_ps(by, _mm256_cvtepi32_ps(sum))));
}

// rows x 16 sums; a pair of products is at most 2 * 127 * 127 < 2^15.
MIDDLE INLINE void tile_avx2(const Job *j, size_t row, size_t col,
                             const int rows)
{
    const int8_t *w = j->m->w + col * j->m->k;
    const __m256i one = _mm256_set1_epi16(1);
    __m256i       sum[4][2];
    UNROLL for (int r = 0; r < rows; r++) UNROLL for (int v = 0; v < 2; v++)
        sum[r][v] =
            _mm256_loadu_si256((const __m256i *)(j->m->start + col + 8 * v));
    for (size_t k = 0; k < j->m->k; k += 4, w += 64) {
        const __m256i a = _mm256_loadu_si256((const __m256i *)w);
        const __m256i b = _mm256_loadu_si256((const __m256i *)(w + 32));
        UNROLL for (int r = 0; r < rows; r++)
        {
            const __m256i x = _mm256_set1_epi32(
                four(j->x + (row + (size_t)r) * j->ldx + k));
            sum[r][0] = _mm256_add_epi32(
                sum[r][0], _mm256_madd_epi16(_mm256_maddubs_epi16(x, a), one));
            sum[r][1] = _mm256_add_epi32(
                sum[r][1], _mm256_madd_epi16(_mm256_maddubs_epi16(x, b), one));
        }
    }
    UNROLL for (int r = 0; r < rows; r++) UNROLL for (int v = 0; v < 2; v++)
        finish_avx2(j, row + (size_t)r, col + 8 * (size_t)v, sum[r][v]);
}

MIDDLE static void mul_avx2(const KernelMatrix *m, size_t rows,
                            const uint8_t *x, size_t ldx, float *y, size_t ldy,
                            bool add)
{
    const Job j = { m, x, ldx, y, ldy, add };
    for (size_t col = 0; col < m->n; col += BLOCK) {
        size_t r = 0;
        for (; r + 4 <= rows; r += 4) tile_avx2(&j, r, col, 4);
        for (; r < rows; r++) tile_avx2(&j, r, col, 1);
    }
}

// --- AVX-512 with VNNI ------------------------------------------------------

WIDE INLINE void finish_vnni(const Job *j, size_t row, size_t col, __m512i sum)
{
    float       *y = j->y + row * j->ldy + col;
    const __m512 from = _mm512_loadu_ps(j->add ? y : j->m->bias + col);
    const __m512 by = _mm512_loadu_ps(j->m->scale + col);
    _mm512_storeu_ps(
        y, _mm512_add_ps(from, _mm512_mul_ps(by, _mm512_cvtepi32_ps(sum))));
}

// rows x (blocks * 16) sums.
WIDE INLINE void tile_vnni(const Job *j, size_t row, size_t col,
                           const int rows, const int blocks)
{
    const size_t  wide = 16 * j->m->k; // bytes of a block
    const int8_t *w = j->m->w + col * j->m->k;
    __m512i       sum[4][3];
    UNROLL for (int r = 0; r < rows; r++)
        UNROLL for (int v = 0; v < blocks; v++)
            sum[r][v] = _mm512_loadu_si512(j->m->start + col + 16 * v);
    for (size_t k = 0; k < j->m->k; k += 4, w += 64) {
        __m512i a[3];
        UNROLL for (int v = 0; v < blocks; v++)
            a[v] = _mm512_loadu_si512(w + (size_t)v * wide);
        UNROLL for (int r = 0; r < rows; r++)
        {
            const __m512i x = _mm512_set1_epi32(
                four(j->x + (row + (size_t)r) * j->ldx + k));
            UNROLL for (int v = 0; v < blocks; v++)
                sum[r][v] = _mm512_dpbusd_epi32(sum[r][v], x, a[v]);
        }
    }
    UNROLL for (int r = 0; r < rows; r++) UNROLL for (int v = 0; v < blocks;
                                                      v++)
        finish_vnni(j, row + (size_t)r, col + BLOCK * (size_t)v, sum[r][v]);
}

WIDE INLINE void stripe_vnni(const Job *j, size_t rows, size_t col,
                             const int blocks)
{
    size_t r = 0;
    for (; r + 4 <= rows; r += 4) tile_vnni(j, r, col, 4, blocks);
    for (; r < rows; r++) tile_vnni(j, r, col, 1, blocks);
}

WIDE static void mul_vnni(const KernelMatrix *m, size_t rows, const uint8_t *x,
                          size_t ldx, float *y, size_t ldy, bool add)
{
    const Job j = { m, x, ldx, y, ldy, add };
    size_t    col = 0;
    for (; col + 3 * BLOCK <= m->n; col += 3 * BLOCK)
        stripe_vnni(&j, rows, col, 3);
    for (; col < m->n; col += BLOCK) stripe_vnni(&j, rows, col, 1);
}

#define VERSIONS(mark, name)                                                  \
    mark static void cell_##name(size_t n, const float *z, float *c,          \
                                 uint8_t *h)                                  \
    {                                                                         \
        cell_body(n, z, c, h);                                                \
    }                                                                         \
    mark static void pack_##name(size_t n, const float *x, float by,          \
                                 int zero, int low, int high, uint8_t *q)     \
    {                                                                         \
        pack_body(n, x, by, zero, low, high, q);                              \
    }                                                                         \
    mark static void add_##name(size_t n, const int8_t *row, int16_t *sum)    \
    {                                                                         \
        add_body(n, row, sum);                                                \
    }
VERSIONS(MIDDLE, avx2)
VERSIONS(WIDE, vnni)
#else
#define VERSIONS(mark, name)
#endif

static void cell_plain(size_t n, const float *z, float *c, uint8_t *h)
{
    cell_body(n, z, c, h);
}

static void pack_plain(size_t n, const float *x, float by, int zero, int low,
                       int high, uint8_t *q)
{
    pack_body(n, x, by, zero, low, high, q);
}

static void add_plain(size_t n, const int8_t *row, int16_t *sum)
{
    add_body(n, row, sum);
}

KernelLevel sk_kernel_best(void)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512vnni") &&
        __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512dq"))
        return KERNEL_VNNI;
    if (__builtin_cpu_supports("avx2")) return KERNEL_AVX2;
#endif
    return KERNEL_PLAIN;
}

const Kernels *sk_kernels(KernelLevel level)
{
    static const Kernels PLAIN = { mul_plain, cell_plain, pack_plain,
                                   add_plain };
#if defined(__x86_64__)
    static const Kernels AVX2 = { mul_avx2, cell_avx2, pack_avx2, add_avx2 };
    static const Kernels VNNI = { mul_vnni, cell_vnni, pack_vnni, add_vnni };
    if (level == KERNEL_VNNI) return &VNNI;
    if (level == KERNEL_AVX2) return &AVX2;
#endif
    (void)level;
    return &PLAIN;
}
