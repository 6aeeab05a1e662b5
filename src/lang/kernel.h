// SPDX-License-Identifier: Apache-2.0
// kernel.h: the hot loops of reading, in whole numbers where sums are taken.
//
//   in    rows of small whole numbers (0 to 127), a packed matrix (-127 to 127)
//   out   y = scale * (x * w) + bias, in float
//
// Three versions: plain C, AVX2, AVX-512 with VNNI. Sums of products are exact
// (a pair of products fits 16 bits, a sum 32), and what is done in floats is
// done for each number by itself, without fused steps: all give the same bits.
//
// A packed matrix holds four rows of a column side by side, 16 columns at a
// time: w[block][k / 4][column][k % 4].
#ifndef SK_LANG_KERNEL_H
#define SK_LANG_KERNEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
    uint32_t       k, n;  // rows (of 4), columns (of 16)
    const int8_t  *w;     // packed
    const int32_t *start; // [n] what a sum begins with: -zero * column's sum
    const float   *scale; // [n]
    const float   *bias;  // [n]
} KernelMatrix;

typedef enum { KERNEL_PLAIN, KERNEL_AVX2, KERNEL_VNNI } KernelLevel;

// A recurrent step of n units: z[3n] sums; c in place; h as 1 … 127.
typedef struct {
    // y[row * ldy + j] (+)= scale[j] * (x_row * w_j + start[j]) (+ bias[j]):
    // `add` keeps what is in y and takes no bias.
    void (*mul)(const KernelMatrix *m, size_t rows, const uint8_t *x,
                size_t ldx, float *y, size_t ldy, bool add);
    // z[3n]: sums of forget, new and out; c[n] in place; h[n]: 64 + 63 * h.
    void (*cell)(size_t n, const float *z, float *c, uint8_t *h);
    // q = x * by, rounded, plus zero, within low … high.
    void (*pack)(size_t n, const float *x, float by, int zero, int low,
                 int high, uint8_t *q);
    // sum[n] += row[n]; n a multiple of 16
    void (*add)(size_t n, const int8_t *row, int16_t *sum);
} Kernels;

// The best level of this machine.
KernelLevel    sk_kernel_best(void);
const Kernels *sk_kernels(KernelLevel level);

#endif
