// SPDX-License-Identifier: Apache-2.0
// share.h: one engine, and memory for as many threads as read at once.
//
//     EngineWork *w = sk_share_take(s);      // NULL: no memory
//     SK_TRY(sk_engine_read(sk_share_engine(s), w, …));
//     sk_share_give(s, w);
#ifndef SK_LANG_SHARE_H
#define SK_LANG_SHARE_H

#include "lang/engine.h"

typedef struct EngineShare EngineShare;

SkStatus      sk_share_open(EngineShare **s, const char *model) SK_CHECKED;
void          sk_share_close(EngineShare *s); // NULL is allowed
const Engine *sk_share_engine(const EngineShare *s);
// Both may be called by any thread.
EngineWork *sk_share_take(EngineShare *s);
void        sk_share_give(EngineShare *s, EngineWork *w); // w: NULL is allowed

#endif
