// SPDX-License-Identifier: Apache-2.0
// hot.h: what both compilers are told about hot loops.
//
//   INLINE float step(…) { UNROLL for (int i = 0; i < 16; i++) … }
#ifndef SK_LANG_HOT_H
#define SK_LANG_HOT_H

#define INLINE static inline __attribute__((always_inline))
#if defined(__clang__)
#define UNROLL _Pragma("clang loop unroll(full)")
#else
#define UNROLL _Pragma("GCC unroll 16")
#endif

#endif
