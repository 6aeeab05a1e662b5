// SPDX-License-Identifier: Apache-2.0
// test_arena.c: the memory of one document, and vectors in it.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"

static void pieces_are_zeroed_aligned_and_apart(void **state)
{
    (void)state;
    Arena a;
    char *last = NULL;
    sk_arena_init(&a, 1 << 20);
    for (size_t n = 1; n < 200; n++) {
        char *p = SK_NEW(&a, char, n);
        assert_non_null(p);
        assert_int_equal((uintptr_t)p % _Alignof(max_align_t), 0);
        for (size_t i = 0; i < n; i++) assert_int_equal(p[i], 0);
        memset(p, 0x5A, n);
        if (last != NULL) assert_int_equal(last[n - 2], 0x5A);
        last = p;
    }
    sk_arena_clear(&a);
    assert_int_equal(a.total, 0);
}

static void memory_is_zeroed_again_after_a_reset(void **state)
{
    (void)state;
    Arena a;
    sk_arena_init(&a, 1 << 20);
    char *first = SK_NEW(&a, char, 1000);
    assert_non_null(first);
    memset(first, 0xFF, 1000);
    size_t total = a.total;
    sk_arena_reset(&a);
    assert_int_equal(sk_arena_used(&a), 0);
    assert_int_equal(a.total, total); // the block is kept
    char *again = SK_NEW(&a, char, 1000);
    assert_ptr_equal(again, first);
    for (size_t i = 0; i < 1000; i++) assert_int_equal(again[i], 0);
    sk_arena_clear(&a);
}

static void the_limit_counts_what_is_handed_out(void **state)
{
    (void)state;
    Arena a;
    sk_arena_init(&a, 64);
    assert_non_null(SK_NEW(&a, char, 17));
    assert_int_equal(sk_arena_used(&a), 32);
    assert_null(SK_NEW(&a, char, 33));
    assert_int_equal(sk_arena_status(&a), SK_LIMIT);
    assert_int_equal(sk_arena_used(&a), 32);
    assert_non_null(SK_NEW(&a, char, 32));
    assert_null(SK_NEW(&a, char, 1));
    assert_int_equal(sk_arena_status(&a), SK_LIMIT);
    sk_arena_reset(&a);
    assert_non_null(SK_NEW(&a, char, 64));
    sk_arena_clear(&a);
}

// How many pieces of growing size fit.
static unsigned pieces_that_fit(Arena *a)
{
    unsigned n = 0;
    for (size_t size = 40; SK_NEW(a, char, size) != NULL; size += size / 3)
        n++;
    return n;
}

static void what_fits_does_not_depend_on_earlier_documents(void **state)
{
    (void)state;
    Arena fresh, used;
    sk_arena_init(&fresh, 3 << 20);
    sk_arena_init(&used, 3 << 20);
    assert_non_null(SK_NEW(&used, char, 2 << 20));
    for (int i = 0; i < 500; i++) (void)SK_NEW(&used, char, 1999);
    sk_arena_reset(&used);
    unsigned expected = pieces_that_fit(&fresh);
    assert_true(expected > 20);
    assert_int_equal(pieces_that_fit(&used), expected);
    assert_int_equal(sk_arena_used(&used), sk_arena_used(&fresh));
    sk_arena_clear(&fresh);
    sk_arena_clear(&used);
}

static void the_chosen_call_fails(void **state)
{
    (void)state;
    Arena a;
    sk_arena_init(&a, 1 << 20);
    a.fail_in = 3;
    assert_non_null(SK_NEW(&a, int, 1));
    assert_non_null(SK_NEW(&a, int, 1));
    assert_null(SK_NEW(&a, int, 1));
    assert_int_equal(sk_arena_status(&a), SK_NOMEM);
    assert_non_null(SK_NEW(&a, int, 1));
    assert_int_equal(a.fail_in, 0);
    sk_arena_clear(&a);
}

static void nothing_is_a_valid_piece(void **state)
{
    (void)state;
    Arena a;
    sk_arena_init(&a, 1 << 20);
    assert_non_null(SK_NEW(&a, Span, 0));
    assert_non_null(SK_NEW(&a, Span, 0));
    sk_arena_clear(&a);
}

static void sizes_that_overflow_are_over_the_limit(void **state)
{
    (void)state;
    Arena a;
    sk_arena_init(&a, SIZE_MAX);
    assert_null(sk_arena_zalloc(&a, SIZE_MAX / 4, 8));
    assert_int_equal(sk_arena_status(&a), SK_LIMIT);
    assert_null(sk_arena_zalloc(&a, SIZE_MAX, 1));
    assert_null(sk_arena_zalloc(&a, SIZE_MAX - 20, 1));
    assert_non_null(SK_NEW(&a, char, 8));
    sk_arena_clear(&a);
}

static void a_reset_gives_large_memory_back(void **state)
{
    (void)state;
    Arena a;
    sk_arena_init(&a, 256 << 20);
    assert_non_null(SK_NEW(&a, char, 100));
    assert_non_null(SK_NEW(&a, char, 64 << 20));
    assert_true(a.total > 64 << 20);
    sk_arena_reset(&a);
    assert_true(a.total <= 33 << 20);
    assert_true(a.total >= 64 << 10);
    assert_non_null(SK_NEW(&a, char, 100));
    sk_arena_clear(&a);
}

static void a_vector_keeps_its_items_while_it_grows(void **state)
{
    (void)state;
    Arena a;
    Spans s = { 0 };
    sk_arena_init(&a, 1 << 20);
    for (uint32_t i = 0; i < 1000; i++) {
        Span span = { i, i + 1 };
        assert_int_equal(SK_PUSH(&a, &s, span), SK_OK);
    }
    assert_int_equal(s.n, 1000);
    for (uint32_t i = 0; i < 1000; i++) assert_int_equal(s.v[i].beg, i);
    sk_arena_clear(&a);
}

static void a_vector_that_cannot_grow_stays_as_it_is(void **state)
{
    (void)state;
    Arena    a;
    Spans    s = { 0 };
    SkStatus status = SK_OK;
    Span     span = { 1, 2 };
    sk_arena_init(&a, 1024);
    while (status == SK_OK) status = SK_PUSH(&a, &s, span);
    assert_int_equal(status, SK_LIMIT);
    assert_int_equal(s.n, s.cap);
    assert_int_equal(s.v[s.n - 1].end, 2);
    a.fail_in = 1;
    assert_int_equal(SK_PUSH(&a, &s, span), SK_NOMEM);
    sk_arena_clear(&a);
}

static void every_status_has_words(void **state)
{
    (void)state;
    for (unsigned i = 0; i < SK_STATUS_COUNT; i++)
        assert_true(strlen(sk_status_text((SkStatus)i)) > 1);
    assert_string_equal(sk_status_text(SK_NOMEM), "out of memory");
    assert_string_equal(sk_status_text(SK_STATUS_COUNT), "unknown status");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_are_zeroed_aligned_and_apart),
        cmocka_unit_test(memory_is_zeroed_again_after_a_reset),
        cmocka_unit_test(the_limit_counts_what_is_handed_out),
        cmocka_unit_test(what_fits_does_not_depend_on_earlier_documents),
        cmocka_unit_test(the_chosen_call_fails),
        cmocka_unit_test(nothing_is_a_valid_piece),
        cmocka_unit_test(sizes_that_overflow_are_over_the_limit),
        cmocka_unit_test(a_reset_gives_large_memory_back),
        cmocka_unit_test(a_vector_keeps_its_items_while_it_grows),
        cmocka_unit_test(a_vector_that_cannot_grow_stays_as_it_is),
        cmocka_unit_test(every_status_has_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
