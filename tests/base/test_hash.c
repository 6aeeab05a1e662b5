// SPDX-License-Identifier: Apache-2.0
// test_hash.c: hashes with known values, and the table of Strs.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/hash.h"

static void assert_hex(const uint8_t *bytes, size_t n, const char *expected)
{
    Arena a;
    sk_arena_init(&a, 1 << 16);
    Buf b = sk_buf(&a);
    sk_buf_hex(&b, bytes, n);
    sk_buf_char(&b, '\0');
    assert_int_equal(b.status, SK_OK);
    assert_string_equal(sk_buf_str(&b).p, expected);
    sk_arena_clear(&a);
}

static void known_values(void **state)
{
    (void)state;
    Hash128 h = sk_hash128(SK_STR(""));
    assert_hex(h.b, sizeof h.b, "99aa06d3014798d86001c324468d497f");
    Sha256 s = sk_sha256((Str){ NULL, 0 });
    assert_hex(s.b, sizeof s.b,
               "e3b0c44298fc1c149afbf4c8996fb924"
               "27ae41e4649b934ca495991b7852b855");
    s = sk_sha256(SK_STR("abc"));
    assert_hex(s.b, sizeof s.b,
               "ba7816bf8f01cfea414140de5dae2223"
               "b00361a396177a9cb410ff61f20015ad");
    assert_true(sk_hash(SK_STR(""), 0) == UINT64_C(0x2D06800538D394C2));
}

static void chained_hashes_know_where_words_end(void **state)
{
    (void)state;
    uint64_t ab_c = sk_hash(SK_STR("c"), sk_hash(SK_STR("ab"), SK_HASH_SEED));
    uint64_t a_bc = sk_hash(SK_STR("bc"), sk_hash(SK_STR("a"), SK_HASH_SEED));
    assert_true(ab_c != a_bc);
    assert_true(sk_hash(SK_STR("a"), 1) != sk_hash(SK_STR("a"), 2));
}

static void a_table_of_many_keys(void **state)
{
    (void)state;
    enum { N = 5000 };
    static char keys[N][8];
    Arena       a;
    StrMap      m = { 0 };
    bool        fresh;
    sk_arena_init(&a, 4 << 20);
    assert_null(sk_strmap_get(&m, SK_STR("0")));
    for (uint32_t i = 0; i < N; i++) {
        snprintf(keys[i], sizeof keys[i], "%u", i);
        uint32_t *v = sk_strmap_put(&a, &m, sk_str_of(keys[i]), &fresh);
        assert_non_null(v);
        assert_true(fresh);
        assert_int_equal(*v, 0);
        *v = i;
    }
    assert_int_equal(m.n, N);
    for (uint32_t i = 0; i < N; i++) {
        Str key = sk_str_of(keys[i]);
        assert_int_equal(*sk_strmap_get(&m, key), i);
        assert_int_equal(*sk_strmap_put(&a, &m, key, &fresh), i);
        assert_false(fresh);
    }
    assert_int_equal(m.n, N);
    assert_null(sk_strmap_get(&m, SK_STR("5000")));
    sk_arena_clear(&a);
}

static void the_empty_key_is_a_key(void **state)
{
    (void)state;
    Arena  a;
    StrMap m = { 0 };
    sk_arena_init(&a, 1 << 16);
    *sk_strmap_put(&a, &m, SK_STR(""), NULL) = 7;
    assert_int_equal(*sk_strmap_get(&m, (Str){ NULL, 0 }), 7);
    assert_null(sk_strmap_get(&m, SK_STR("x")));
    sk_arena_clear(&a);
}

static void a_table_that_cannot_grow_keeps_its_keys(void **state)
{
    (void)state;
    static const char text[] = "abcdefghijklmnopqrstuvwxyz";
    Arena             a;
    StrMap            m = { 0 };
    uint32_t          n = 0;
    sk_arena_init(&a, 1024);
    while (n < 26) {
        uint32_t *v = sk_strmap_put(&a, &m, (Str){ text + n, 1 }, NULL);
        if (v == NULL) break;
        *v = n++;
    }
    assert_true(n >= 8 && n < 26);
    assert_int_equal(sk_arena_status(&a), SK_LIMIT);
    for (uint32_t i = 0; i < n; i++)
        assert_int_equal(*sk_strmap_get(&m, (Str){ text + i, 1 }), i);
    sk_arena_clear(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_values),
        cmocka_unit_test(chained_hashes_know_where_words_end),
        cmocka_unit_test(a_table_of_many_keys),
        cmocka_unit_test(the_empty_key_is_a_key),
        cmocka_unit_test(a_table_that_cannot_grow_keeps_its_keys),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
