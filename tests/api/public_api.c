// SPDX-License-Identifier: Apache-2.0
// public_api.c: the library as a stranger uses it: saksi.h and libsaksi.so.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include <saksi.h>

static const char TEXT[] =
    "Tentara Suriah merebut kota Qusair pada Sabtu, kata seorang aktivis. "
    "Sedikitnya 25 orang tewas dalam serangan udara di Aleppo.\n";

static SaksiDocument document(const char *id, const char *text)
{
    return (SaksiDocument){ .id = id,
                            .text = text,
                            .text_len = strlen(text),
                            .published = "2013-05-26" };
}

static int open_saksi(void **state)
{
    SaksiError err;
    *state = saksi_open(NULL, &err);
    if (!*state) print_message("%s\n", err.msg);
    return *state ? 0 : -1;
}

static int close_saksi(void **state)
{
    saksi_close(*state);
    return 0;
}

static void claims(void **state)
{
    SaksiError    err;
    size_t        len = 0;
    SaksiCoder   *c = saksi_coder_new(*state);
    SaksiDocument d = document("a1", TEXT);
    assert_non_null(c);
    assert_int_equal(saksi_claim_count(c), 0);
    assert_null(saksi_claim_json(c, 0, NULL));
    assert_int_equal(saksi_code(c, &d, &err), SAKSI_OK);
    assert_int_equal(err.code, SAKSI_OK);
    assert_string_equal(err.msg, "");
    assert_true(saksi_claim_count(c) >= 2);
    const char *json = saksi_claim_json(c, 0, &len);
    assert_non_null(json);
    assert_int_equal(strlen(json), len);
    assert_non_null(strstr(json, "\"doc\":\"a1\""));
    assert_non_null(strstr(json, "\"published\":\"2013-05-26\""));
    assert_non_null(strstr(json, "Qusair"));
    assert_ptr_equal(saksi_claim_json(c, 0, NULL), json);
    assert_null(saksi_claim_json(c, saksi_claim_count(c), NULL));
    saksi_coder_free(c);
}

static void failures_leave_nothing(void **state)
{
    SaksiError    err;
    SaksiCoder   *c = saksi_coder_new(*state);
    SaksiDocument good = document("a1", TEXT);
    SaksiDocument broken = document("a2", "Kota itu \xff direbut.");
    SaksiDocument binary = document("a3", "");
    SaksiDocument nameless = document("", TEXT);
    assert_int_equal(saksi_code(c, &good, NULL), SAKSI_OK);
    assert_int_equal(saksi_code(c, &broken, &err), SAKSI_UTF8);
    assert_int_equal(err.at, 9);
    assert_true(err.msg[0] != '\0');
    assert_int_equal(saksi_claim_count(c), 0);
    binary.text = "\x7f"
                  "ELF\0\0\0\0";
    binary.text_len = 8;
    assert_int_equal(saksi_code(c, &binary, &err), SAKSI_BINARY);
    assert_int_equal(saksi_code(c, &nameless, &err), SAKSI_USAGE);
    assert_int_equal(saksi_code(c, NULL, &err), SAKSI_USAGE);
    assert_int_equal(saksi_code(NULL, &good, &err), SAKSI_USAGE);
    assert_int_equal(saksi_code(c, &good, &err), SAKSI_OK);
    assert_true(saksi_claim_count(c) >= 2);
    saksi_coder_free(c);
}

static void missing_packs(void **state)
{
    SaksiError err;
    (void)state;
    assert_null(saksi_open("/nonexistent/packs", &err));
    assert_int_equal(err.code, SAKSI_IO);
    assert_non_null(strstr(err.msg, "/nonexistent/packs/id.pack"));
    assert_null(saksi_open("/nonexistent/packs", NULL));
}

static void nulls(void **state)
{
    (void)state;
    saksi_close(NULL);
    saksi_coder_free(NULL);
    assert_int_equal(saksi_claim_count(NULL), 0);
    assert_string_equal(saksi_version(), SAKSI_VERSION);
}

// Codes the same document again and again; NULL when a claim ever differs.
static void *code_often(void *saksi)
{
    void         *good = saksi;
    SaksiCoder   *c = saksi_coder_new(saksi);
    SaksiDocument d = document("a1", TEXT);
    char         *first = NULL;
    for (int i = 0; c && i < 20; i++) {
        if (saksi_code(c, &d, NULL) != SAKSI_OK) good = NULL;
        const char *json = saksi_claim_json(c, 0, NULL);
        if (!first && json) first = strdup(json);
        if (!json || !first || strcmp(first, json) != 0) good = NULL;
    }
    free(first);
    saksi_coder_free(c);
    return c ? good : NULL;
}

static void threads(void **state)
{
    pthread_t t[3];
    for (int i = 0; i < 3; i++)
        assert_int_equal(pthread_create(&t[i], NULL, code_often, *state), 0);
    for (int i = 0; i < 3; i++) {
        void *good;
        assert_int_equal(pthread_join(t[i], &good), 0);
        assert_ptr_equal(good, *state);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(claims),
        cmocka_unit_test(failures_leave_nothing),
        cmocka_unit_test(missing_packs),
        cmocka_unit_test(nulls),
        cmocka_unit_test(threads),
    };
    return cmocka_run_group_tests(tests, open_saksi, close_saksi);
}
