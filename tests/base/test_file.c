// SPDX-License-Identifier: Apache-2.0
// test_file.c: files mapped for reading.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"

static char folder[] = "/tmp/saksi-test-file-XXXXXX";
static char path[64];

static int set_up(void **state)
{
    (void)state;
    if (mkdtemp(folder) == NULL) return -1;
    snprintf(path, sizeof path, "%s/f", folder);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    unlink(path);
    return rmdir(folder);
}

static void write_text(const char *text)
{
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    assert_true(fputs(text, f) >= 0);
    assert_int_equal(fclose(f), 0);
}

static void a_file_is_read_whole(void **state)
{
    (void)state;
    MapFile f;
    write_text("satu\ndua");
    assert_int_equal(sk_mapfile_open(&f, path), SK_OK);
    assert_true(sk_str_eq(f.data, SK_STR("satu\ndua")));
    sk_mapfile_close(&f);
    assert_null(f.map);
    sk_mapfile_close(&f); // again: nothing happens
}

static void an_empty_file_is_no_failure(void **state)
{
    (void)state;
    MapFile f;
    write_text("");
    assert_int_equal(sk_mapfile_open(&f, path), SK_OK);
    assert_int_equal(f.data.n, 0);
    assert_non_null(f.data.p);
    sk_mapfile_close(&f);
}

static void what_is_no_file_is_refused(void **state)
{
    (void)state;
    MapFile f;
    assert_int_equal(sk_mapfile_open(&f, folder), SK_IO);
    assert_int_equal(errno, EISDIR);
    assert_int_equal(f.data.n, 0);
    unlink(path);
    assert_int_equal(sk_mapfile_open(&f, path), SK_IO);
    assert_int_equal(errno, ENOENT);
    assert_int_equal(mkfifo(path, 0600), 0);
    assert_int_equal(sk_mapfile_open(&f, path), SK_IO); // and does not wait
    assert_int_equal(errno, EINVAL);
    unlink(path);
    sk_mapfile_close(&f);
}

static void a_zeroed_mapfile_may_be_closed(void **state)
{
    (void)state;
    MapFile f = { 0 };
    sk_mapfile_close(&f);
    assert_null(f.map);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_file_is_read_whole),
        cmocka_unit_test(an_empty_file_is_no_failure),
        cmocka_unit_test(what_is_no_file_is_refused),
        cmocka_unit_test(a_zeroed_mapfile_may_be_closed),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
