// SPDX-License-Identifier: Apache-2.0
// share.c: one engine, and memory for as many threads as read at once.
//
//   in    four threads that each take and give back a thousand times
//   out   four EngineWorks made
#include "lang/share.h"

#include <pthread.h>
#include <stdlib.h>

enum { IDLE_MOST = 64 }; // more than that are freed when they come back

struct EngineShare {
    Engine          engine;
    pthread_mutex_t lock;
    EngineWork     *idle[IDLE_MOST];
    unsigned        n;
};

SkStatus sk_share_open(EngineShare **out, const char *model)
{
    EngineShare *s = calloc(1, sizeof *s);
    *out = NULL;
    if (!s) return SK_NOMEM;
    SkStatus status = sk_engine_open(&s->engine, model);
    if (status != SK_OK) {
        free(s);
        return status;
    }
    if (pthread_mutex_init(&s->lock, NULL) != 0) {
        sk_engine_close(&s->engine);
        free(s);
        return SK_NOMEM;
    }
    *out = s;
    return SK_OK;
}

void sk_share_close(EngineShare *s)
{
    if (!s) return;
    for (unsigned i = 0; i < s->n; i++) sk_engine_work_free(s->idle[i]);
    (void)pthread_mutex_destroy(&s->lock);
    sk_engine_close(&s->engine);
    free(s);
}

const Engine *sk_share_engine(const EngineShare *s) { return &s->engine; }

EngineWork *sk_share_take(EngineShare *s)
{
    EngineWork *w = NULL;
    (void)pthread_mutex_lock(&s->lock);
    if (s->n) w = s->idle[--s->n];
    (void)pthread_mutex_unlock(&s->lock);
    return w ? w : sk_engine_work_new();
}

void sk_share_give(EngineShare *s, EngineWork *w)
{
    if (!w) return;
    (void)pthread_mutex_lock(&s->lock);
    bool kept = s->n < IDLE_MOST;
    if (kept) s->idle[s->n++] = w;
    (void)pthread_mutex_unlock(&s->lock);
    if (!kept) sk_engine_work_free(w);
}
