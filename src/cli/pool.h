// SPDX-License-Identifier: Apache-2.0
// pool.h: jobs through N worker threads, out in the order they came in.
//
//   in    feed() on the calling thread: a, b, c, …
//   out   done() on the calling thread: a, b, c, …, each after work() on one
//         of the workers
//
// At most 2 N + 2 jobs are under way, so memory stays bounded when done() is
// slow. Each job has an arena of its own from feed to done, which is empty at
// feed and reset behind done. One thread means: everything on the calling
// thread, no thread is started.
//
//     static void *feed(void *ctx, Arena *a);              // NULL: no more
//     static void work(void *ctx, Arena *a, void *job);    // shares only what
//     static bool done(void *ctx, Arena *a, void *job);    //   is read-only
//     SK_TRY(sk_pool_run(threads, &(PoolSteps){ &my, feed, work, done }));
#ifndef SK_CLI_POOL_H
#define SK_CLI_POOL_H

#include "base/arena.h"

typedef struct {
    void *ctx;
    // Makes the next job in `a` (and may set a->limit, which is 64 MiB at
    // first); NULL when there are no more. What else it has to tell goes into
    // ctx.
    void *(*feed)(void *ctx, Arena *a);
    // Does the job; runs beside feed, done and other works.
    void (*work)(void *ctx, Arena *a, void *job);
    // Takes the result; false: stop, drop what is under way.
    bool (*done)(void *ctx, Arena *a, void *job);
} PoolSteps;

// SK_NOMEM when the pool cannot be made, before any feed.
SkStatus sk_pool_run(unsigned threads, const PoolSteps *steps) SK_CHECKED;

// How many threads to use when none are asked for: the processors that this
// process may run on, at least 1.
unsigned sk_pool_threads(void);

#endif
