// SPDX-License-Identifier: Apache-2.0
// test_pool.c: many workers, one order.
#include <pthread.h>
#include <stdatomic.h>

#include "cli/pool.h"
#include "made.h"

enum { JOBS = 3000 };

typedef struct {
    unsigned    fed, done, stop_at; // stop_at 0: never
    unsigned    under_way;          // most jobs between feed and done
    pthread_t   caller;
    atomic_bool caller_only; // work ran on no other thread
} Run;

typedef struct {
    unsigned number, answer;
    char    *text; // of the job's arena
} Job;

static void *feed(void *ctx, Arena *a)
{
    Run *r = ctx;
    assert_true(pthread_equal(pthread_self(), r->caller));
    assert_int_equal(sk_arena_used(a), 0);
    if (r->fed == JOBS) return NULL;
    Job *j = SK_NEW(a, Job, 1);
    j->number = r->fed++;
    if (r->fed - r->done > r->under_way) r->under_way = r->fed - r->done;
    return j;
}

// Jobs take all kinds of time, so that they end out of order.
static void work(void *ctx, Arena *a, void *job)
{
    Run              *r = ctx;
    Job              *j = job;
    volatile unsigned spin = j->number * 2654435761u % 20000;
    while (spin > 0) spin--;
    j->text = SK_NEW(a, char, 1 + j->number % 5000);
    j->answer = j->number * 3;
    if (!pthread_equal(pthread_self(), r->caller))
        atomic_store(&r->caller_only, false);
}

static bool take(void *ctx, Arena *a, void *job)
{
    Run *r = ctx;
    Job *j = job;
    (void)a;
    assert_true(pthread_equal(pthread_self(), r->caller));
    assert_int_equal(j->number, r->done);
    assert_int_equal(j->answer, 3 * j->number);
    assert_non_null(j->text);
    r->done++;
    return r->done != r->stop_at;
}

static Run run(unsigned threads, unsigned stop_at)
{
    Run r = { .stop_at = stop_at,
              .caller = pthread_self(),
              .caller_only = true };
    assert_int_equal(
        sk_pool_run(threads, &(PoolSteps){ &r, feed, work, take }), SK_OK);
    return r;
}

static void keeps_order(void **state)
{
    (void)state;
    for (unsigned threads = 0; threads <= 9; threads++) {
        Run r = run(threads, 0);
        assert_int_equal(r.fed, JOBS);
        assert_int_equal(r.done, JOBS);
        assert_true(r.under_way <= 2 * threads + 2);
    }
}

static void one_thread_is_the_caller(void **state)
{
    (void)state;
    Run r = run(1, 0);
    assert_true(r.caller_only);
    assert_int_equal(r.under_way, 1);
}

static void stops(void **state)
{
    (void)state;
    for (unsigned threads = 1; threads <= 5; threads++) {
        Run r = run(threads, 17);
        assert_int_equal(r.done, 17);
        assert_true(r.fed <= 17 + 2 * threads + 2);
    }
}

static void *feed_nothing(void *ctx, Arena *a)
{
    (void)ctx, (void)a;
    return NULL;
}

static void nothing_to_do(void **state)
{
    Run r = { 0 };
    (void)state;
    for (unsigned threads = 1; threads <= 3; threads++)
        assert_int_equal(
            sk_pool_run(threads, &(PoolSteps){ &r, feed_nothing, work, take }),
            SK_OK);
    assert_int_equal(r.done, 0);
    assert_true(sk_pool_threads() >= 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_order),
        cmocka_unit_test(one_thread_is_the_caller),
        cmocka_unit_test(stops),
        cmocka_unit_test(nothing_to_do),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
