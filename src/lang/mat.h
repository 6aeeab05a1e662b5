// SPDX-License-Identifier: Apache-2.0
// mat.h: the float arithmetic of training: matrices, cells, steps.
//
// Row-major; ld… is the distance between rows. AVX-512, AVX2 or plain C,
// chosen at run time; each sums in one order, so that training is the same
// from run to run on one machine. Nothing here is used when text is read.
#ifndef SK_LANG_MAT_H
#define SK_LANG_MAT_H

#include <stddef.h>

// c[m][n] += a[m][k] * b[k][n]
void sk_mat_mul(size_t m, size_t n, size_t k, const float *a, size_t lda,
                const float *b, size_t ldb, float *c, size_t ldc);
// out[cols][rows] = a[rows][cols], turned
void sk_mat_turn(size_t rows, size_t cols, const float *a, size_t lda,
                 float *out, size_t ldo);
// y[n] += x[n] * by
void sk_mat_add(size_t n, const float *x, float by, float *y);

// One step of a recurrent cell of n units. z[3n]: forget, new, out; sums on
// the way in, gates on the way out. c_prev NULL: the sentence begins.
//     c = f * c_prev + (1 - f) * g     tc = tanh c     h = o * tc
void sk_mat_cell(size_t n, const float *c_prev, float *z, float *c, float *tc,
                 float *h);
// Its gradient: dh in, dc in and out (of c, then of c_prev), dz[3n] out.
void sk_mat_cell_back(size_t n, const float *c_prev, const float *z,
                      const float *tc, const float *dh, float *dc, float *dz);

typedef struct {
    float rate, b1, b2, fix1, fix2, decay; // fix: 1 / (1 - b^step)
} AdamStep;
// One step of Adam on w[n]; g is zeroed.
void sk_mat_adam(size_t n, const AdamStep *s, float *w, float *g, float *m,
                 float *v);
// x[i] = exp(x[i] - top), top being no less than any x[i]
void sk_mat_exps(size_t n, float *x, float top);
// x[n] *= by
void sk_mat_scale(size_t n, float *x, float by);
// Softmax over x[n], in place; returns the log of the sum (natural).
float sk_mat_softmax(size_t n, float *x);

#endif
