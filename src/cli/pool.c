// SPDX-License-Identifier: Apache-2.0
// pool.c: jobs through N worker threads, out in the order they came in.
//
//   in    feed a, b, c, d        workers 1: a . . c d     2: b
//   out   done a, b, c, d        (c is ready before b, and waits for it)
//
// The jobs lie in a ring. Three counters only grow: `fed`, `taken` (by a
// worker) and `done`; a counter modulo the ring's size is a place in it. The
// calling thread feeds while there is room and no result waits, else it waits
// for the oldest job.
#include "cli/pool.h"

#include <pthread.h>
#include <sched.h>
#include <stdlib.h>

enum { ARENA_LIMIT = 64 << 20, THREADS_MAX = 256 };

typedef struct {
    Arena arena;
    void *job;
    bool  ready; // worked on; guarded by the pool's lock
} Slot;

// Invariant: done <= taken <= fed <= done + n_slots.
typedef struct {
    const PoolSteps *steps;
    Slot            *slots;
    size_t           n_slots;
    pthread_t       *threads;
    unsigned         n_threads;        // started
    uint64_t         fed, taken, done; // guarded by lock
    bool             stop;             // likewise: workers go home
    pthread_mutex_t  lock;
    pthread_cond_t   has_job, has_result;
} Pool;

static Slot *slot_of(Pool *p, uint64_t at)
{
    return &p->slots[at % p->n_slots];
}

static void empty_slot(Slot *s)
{
    sk_arena_reset(&s->arena); // gives what a huge document took back
    s->arena.limit = ARENA_LIMIT;
    s->job = NULL;
    s->ready = false;
}

static void *run_worker(void *arg)
{
    Pool *p = arg;
    pthread_mutex_lock(&p->lock);
    while (true) {
        while (!p->stop && p->taken == p->fed)
            pthread_cond_wait(&p->has_job, &p->lock);
        if (p->stop) break;
        Slot *s = slot_of(p, p->taken++);
        pthread_mutex_unlock(&p->lock);
        p->steps->work(p->steps->ctx, &s->arena, s->job);
        pthread_mutex_lock(&p->lock);
        s->ready = true;
        pthread_cond_signal(&p->has_result);
    }
    pthread_mutex_unlock(&p->lock);
    return NULL;
}

// Makes one job and hands it to the workers; false: there are no more.
static bool feed_one(Pool *p)
{
    Slot *s = slot_of(p, p->fed);
    s->job = p->steps->feed(p->steps->ctx, &s->arena);
    if (!s->job) return false;
    pthread_mutex_lock(&p->lock);
    p->fed++;
    pthread_cond_signal(&p->has_job);
    pthread_mutex_unlock(&p->lock);
    return true;
}

// Takes the oldest job's result, waiting for it when told to. *got: there was
// one; false: done said stop.
static bool take_one(Pool *p, bool wait, bool *got)
{
    Slot *s = slot_of(p, p->done);
    pthread_mutex_lock(&p->lock);
    while (wait && !s->ready) pthread_cond_wait(&p->has_result, &p->lock);
    *got = s->ready;
    pthread_mutex_unlock(&p->lock);
    if (!*got) return true;
    bool more = p->steps->done(p->steps->ctx, &s->arena, s->job);
    empty_slot(s);
    p->done++; // read by this thread only
    return more;
}

static void run_ring(Pool *p)
{
    bool more = true, got;
    while (more || p->done < p->fed) {
        bool full = p->fed - p->done == p->n_slots;
        bool wait = full || !more;
        if (p->done < p->fed) {
            if (!take_one(p, wait, &got)) return;
            if (got) continue;
        }
        more = feed_one(p);
    }
}

static void stop_workers(Pool *p)
{
    pthread_mutex_lock(&p->lock);
    p->stop = true;
    pthread_cond_broadcast(&p->has_job);
    pthread_mutex_unlock(&p->lock);
    for (unsigned i = 0; i < p->n_threads; i++)
        pthread_join(p->threads[i], NULL);
}

static void start_workers(Pool *p, unsigned n)
{
    while (p->n_threads < n &&
           pthread_create(&p->threads[p->n_threads], NULL, run_worker, p) == 0)
        p->n_threads++;
}

static void run_alone(const PoolSteps *steps)
{
    Slot s = { 0 };
    bool more = true;
    while (more) {
        empty_slot(&s);
        s.job = steps->feed(steps->ctx, &s.arena);
        if (!s.job) break;
        steps->work(steps->ctx, &s.arena, s.job);
        more = steps->done(steps->ctx, &s.arena, s.job);
    }
    sk_arena_clear(&s.arena);
}

static SkStatus run_threads(unsigned threads, const PoolSteps *steps)
{
    SkStatus status = SK_NOMEM;
    Pool     p = { .steps = steps, .n_slots = 2 * (size_t)threads + 2 };
    pthread_mutex_init(&p.lock, NULL); // these three cannot fail on Linux
    pthread_cond_init(&p.has_job, NULL);
    pthread_cond_init(&p.has_result, NULL);
    p.slots = calloc(p.n_slots, sizeof *p.slots);
    p.threads = calloc(threads, sizeof *p.threads);
    if (!p.slots || !p.threads) goto done;
    for (size_t i = 0; i < p.n_slots; i++) empty_slot(&p.slots[i]);
    start_workers(&p, threads);
    if (p.n_threads == 0) goto done;
    run_ring(&p);
    status = SK_OK;
done:
    stop_workers(&p);
    for (size_t i = 0; p.slots && i < p.n_slots; i++)
        sk_arena_clear(&p.slots[i].arena);
    free(p.slots);
    free(p.threads);
    pthread_cond_destroy(&p.has_result);
    pthread_cond_destroy(&p.has_job);
    pthread_mutex_destroy(&p.lock);
    return status;
}

SkStatus sk_pool_run(unsigned threads, const PoolSteps *steps)
{
    if (threads > THREADS_MAX) threads = THREADS_MAX;
    if (threads > 1) return run_threads(threads, steps);
    run_alone(steps);
    return SK_OK;
}

unsigned sk_pool_threads(void)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    if (sched_getaffinity(0, sizeof set, &set) != 0) return 1;
    int n = CPU_COUNT(&set);
    return n < 1 ? 1 : (unsigned)n;
}
