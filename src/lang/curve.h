// SPDX-License-Identifier: Apache-2.0
// curve.h: the two curves of the network, from +, * and / alone.
//
//   in    0.5    out   tanh 0.46212, sigmoid 0.62246
//
// A quotient of two polynomials (the continued fraction of tanh, cut after
// seven steps), at most 0.0003 off. It knows no library function, so that every
// compiler and every width of vector gives the same bits where products and
// sums are not fused.
#ifndef SK_LANG_CURVE_H
#define SK_LANG_CURVE_H

#define SK_CURVE_END 4.97f

static inline float sk_curve_tanh(float x)
{
    x = x < -SK_CURVE_END ? -SK_CURVE_END : x;
    x = x > SK_CURVE_END ? SK_CURVE_END : x;
    const float q = x * x;
    const float up = x * (135135.0f + q * (17325.0f + q * (378.0f + q)));
    const float low = 135135.0f + q * (62370.0f + q * (3150.0f + q * 28.0f));
    return up / low;
}

static inline float sk_curve_sigmoid(float x)
{
    return 0.5f + 0.5f * sk_curve_tanh(0.5f * x);
}

// To the nearest whole number, ties to even; for |x| under 4 million.
static inline float sk_curve_round(float x)
{
    return (x + 12582912.0f) - 12582912.0f;
}

#endif
