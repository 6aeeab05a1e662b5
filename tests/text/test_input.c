// SPDX-License-Identifier: Apache-2.0
// test_input.c: documents from files, folders and standard input.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "text/input.h"
#include "text/reader.h"

static char folder[] = "/tmp/saksi-test-input-XXXXXX";
static int  home; // the folder that the tests started in

static int go_in(void **state)
{
    (void)state;
    home = open(".", O_RDONLY | O_DIRECTORY);
    return home >= 0 && mkdtemp(folder) != NULL ? chdir(folder) : -1;
}

static int go_out(void **state)
{
    (void)state;
    int status = fchdir(home);
    (void)close(home);
    char command[80];
    (void)snprintf(command, sizeof command, "rm -rf %s", folder);
    return status == 0 && system(command) == 0 ? 0 : -1;
}

static void put(const char *path, Str bytes)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    if (bytes.n > 0) assert_int_equal(fwrite(bytes.p, 1, bytes.n, f), bytes.n);
    assert_int_equal(fclose(f), 0);
}

// What the input gives, one line an item: "DOC id where bytes" or "BAD where
// status".
static void gives(const char *const *paths, size_t n, size_t max,
                  const char *want)
{
    static char  got[8192];
    InputOptions opt = { .max_document = max };
    Input       *in = sk_input_open(paths, n, &opt);
    InputItem    item;
    InputKind    kind;
    size_t       len = 0;
    assert_non_null(in);
    got[0] = 0;
    while ((kind = sk_input_next(in, &item)) != INPUT_END) {
        Str w = item.where, id = item.raw.id;
        int k = kind == INPUT_DOC
                    ? snprintf(got + len, sizeof got - len,
                               "DOC %.*s %.*s %zu\n", (int)id.n, id.p,
                               (int)w.n, w.p, item.raw.bytes.n)
                    : snprintf(got + len, sizeof got - len, "BAD %.*s %d\n",
                               (int)w.n, w.p, (int)item.status);
        len += (size_t)k;
        assert_true(len < sizeof got);
        if (kind == INPUT_BAD) assert_non_null(strstr(item.msg, ": "));
    }
    sk_input_close(in);
    assert_string_equal(got, want);
}

static void a_folder(void **state)
{
    (void)state;
    assert_int_equal(mkdir("news", 0700), 0);
    assert_int_equal(mkdir("news/b", 0700), 0);
    assert_int_equal(mkdir("news/empty", 0700), 0);
    assert_int_equal(mkdir("news/.git", 0700), 0);
    put("news/c.txt", SK_STR("tiga"));
    put("news/Z.txt", SK_STR("nol"));
    put("news/b/2.txt", SK_STR("dua"));
    put("news/b/10.txt", SK_STR("sepuluh"));
    put("news/.hidden", SK_STR("x"));
    put("news/.git/x.txt", SK_STR("x"));
    put("news/d.txt", SK_STR(""));
    put("news/d.jsonl", SK_STR(""));
    put("news/e.jsonl", SK_STR("{\"text\":\"a\"}\n"));
    assert_int_equal(symlink("..", "news/b/loop"), 0);
    assert_int_equal(symlink("c.txt", "news/f"), 0);
    assert_int_equal(symlink("gone", "news/g"), 0);
    assert_int_equal(mkfifo("news/h", 0600), 0);
    const char *paths[] = { "news", "news/c.txt", "nowhere" };
    gives(paths, 3, 1000,
          "DOC Z.txt news/Z.txt 3\n"
          "DOC b/10.txt news/b/10.txt 7\n"
          "DOC b/2.txt news/b/2.txt 3\n"
          "DOC c.txt news/c.txt 4\n"
          "BAD news/d.jsonl 3\n"
          "BAD news/d.txt 3\n"
          "DOC e.jsonl:1 news/e.jsonl:1 1\n"
          "DOC f news/f 4\n"
          "BAD news/g 3\n"
          "DOC c.txt news/c.txt 4\n"
          "BAD nowhere 3\n");
    const char *slash[] = { "news/b/" };
    gives(slash, 1, 1000,
          "DOC 10.txt news/b/10.txt 7\n"
          "DOC 2.txt news/b/2.txt 3\n");
}

static void json_lines(void **state)
{
    (void)state;
    put("a.jsonl",
        SK_STR("\xEF\xBB\xBF{\"id\":\"x\",\"text\":\"satu\"}\r\n"
               "\n   \n"
               "{\"id\":7,\"text\":\"dua\",\"title\":null,\"other\":[1]}\n"
               "{\"text\":\"tiga\"}\n"
               "{\"id\":\"\",\"text\":\"empat\"}\n"
               "{\"id\":1}\n{\"text\":null}\n{\"text\":\"\"}\n{\"text\":5}\n"
               "{\"id\":1.5,\"text\":\"a\"}\n{\"id\":[],\"text\":\"a\"}\n"
               "{\"text\":\"a\",\"published\":2013}\n"
               "[1]\n\"a\"\n{\n{\"text\":\"a\"} x\n"
               "{\"text\":\"\xFF\"}\n{\"text\":\"\\u0000\"}\n"
               "{\"text\":\"lebih dari dua puluh byte\"}\n"
               "{\"id\":\"end\",\"text\":\"selesai\"}"));
    const char *paths[] = { "a.jsonl" };
    gives(paths, 1, 20,
          "DOC x a.jsonl:1 4\n"
          "DOC 7 a.jsonl:4 3\n"
          "DOC a.jsonl:5 a.jsonl:5 4\n"
          "DOC a.jsonl:6 a.jsonl:6 5\n"
          "BAD a.jsonl:7 6\nBAD a.jsonl:8 6\nBAD a.jsonl:9 6\n"
          "BAD a.jsonl:10 6\nBAD a.jsonl:11 6\nBAD a.jsonl:12 6\n"
          "BAD a.jsonl:13 6\nBAD a.jsonl:14 6\nBAD a.jsonl:15 6\n"
          "BAD a.jsonl:16 6\nBAD a.jsonl:17 6\nBAD a.jsonl:18 4\n"
          "BAD a.jsonl:19 6\nBAD a.jsonl:20 2\n"
          "DOC end a.jsonl:21 7\n");
}

static void fields_of_a_line(void **state)
{
    (void)state;
    put("b.ndjson",
        SK_STR("{\"text\":\"a\",\"published\":\"2013-05-26\",\"outlet\":\"O\","
               "\"url\":\"U\",\"title\":\"T\"}\n{\"text\":\"b\"}\n"));
    const char  *paths[] = { "b.ndjson" };
    InputOptions opt = { .max_document = 100,
                         .published = SK_STR("2014-01-01"),
                         .outlet = SK_STR("P") };
    Input       *in = sk_input_open(paths, 1, &opt);
    InputItem    item;
    assert_int_equal(sk_input_next(in, &item), INPUT_DOC);
    assert_true(sk_str_eq(item.raw.published, SK_STR("2013-05-26")));
    assert_true(sk_str_eq(item.raw.outlet, SK_STR("O")));
    assert_true(sk_str_eq(item.raw.url, SK_STR("U")));
    assert_true(sk_str_eq(item.raw.title, SK_STR("T")));
    assert_int_equal(sk_input_next(in, &item), INPUT_DOC);
    assert_true(sk_str_eq(item.raw.published, SK_STR("2014-01-01")));
    assert_true(sk_str_eq(item.raw.outlet, SK_STR("P")));
    assert_null(item.raw.title.p);
    assert_int_equal(item.bytes_read, item.bytes_total);
    assert_int_equal(sk_input_next(in, &item), INPUT_END);
    assert_int_equal(sk_input_next(in, &item), INPUT_END);
    sk_input_close(in);
}

static void standard_input(void **state)
{
    (void)state;
    const char *paths[] = { "-" };
    int         was = dup(STDIN_FILENO);
    put("s.txt", SK_STR("Kota jatuh."));
    put("s.json", SK_STR("{\"text\":\"a\"}\n{bad\n"));
    put("s.empty", SK_STR(""));
    assert_non_null(freopen("s.txt", "rb", stdin));
    gives(paths, 1, 100, "DOC - - 11\n");
    assert_non_null(freopen("s.txt", "rb", stdin));
    gives(paths, 1, 10, "BAD - 2\n");
    assert_non_null(freopen("s.json", "rb", stdin));
    gives(paths, 1, 100, "DOC -:1 -:1 1\nBAD -:2 6\n");
    assert_non_null(freopen("s.empty", "rb", stdin));
    gives(paths, 1, 100, "BAD - 3\n");
    assert_int_equal(dup2(was, STDIN_FILENO), STDIN_FILENO);
    (void)close(was);
}

static void names_and_messages(void **state)
{
    (void)state;
    const char  *odd[] = { "x\033[2J\n.txt", "" };
    InputOptions opt = { .max_document = 100 };
    Input       *in = sk_input_open(odd, 2, &opt);
    InputItem    item;
    assert_int_equal(sk_input_next(in, &item), INPUT_BAD);
    assert_null(strchr(item.msg, '\033'));
    assert_null(strchr(item.msg, '\n'));
    assert_int_equal(sk_input_next(in, &item), INPUT_BAD);
    assert_int_equal(sk_input_next(in, &item), INPUT_END);
    sk_input_close(in);

    char long_name[400];
    memset(long_name, 'a', sizeof long_name);
    memcpy(long_name + 390, "/end.txt", 9);
    const char *paths[] = { long_name };
    in = sk_input_open(paths, 1, &opt);
    assert_int_equal(sk_input_next(in, &item), INPUT_BAD);
    assert_non_null(strstr(item.msg, "end.txt: "));
    sk_input_close(in);
}

// Lines and files over the limit are passed over without being held: the
// program may not grow by their size.
static void too_large(void **state)
{
    (void)state;
    enum { BIG = 64 << 20 };
    FILE *f = fopen("big.jsonl", "wb");
    assert_non_null(f);
    assert_true(fputs("{\"text\":\"a\"}\n{\"text\":\"", f) >= 0);
    static char piece[1 << 16];
    memset(piece, 'x', sizeof piece);
    for (size_t n = 0; n < BIG; n += sizeof piece)
        assert_int_equal(fwrite(piece, 1, sizeof piece, f), sizeof piece);
    assert_true(fputs("\"}\n{\"text\":\"b\"}\n", f) >= 0);
    assert_int_equal(fclose(f), 0);
    f = fopen("big.txt", "wb");
    assert_non_null(f);
    for (size_t n = 0; n < BIG; n += sizeof piece)
        assert_int_equal(fwrite(piece, 1, sizeof piece, f), sizeof piece);
    assert_int_equal(fclose(f), 0);
    struct rusage before, after;
    assert_int_equal(getrusage(RUSAGE_SELF, &before), 0);
    const char *paths[] = { "big.jsonl", "big.txt" };
    gives(paths, 2, 100000,
          "DOC big.jsonl:1 big.jsonl:1 1\nBAD big.jsonl:2 2\n"
          "DOC big.jsonl:3 big.jsonl:3 1\nBAD big.txt 2\n");
    assert_int_equal(getrusage(RUSAGE_SELF, &after), 0);
    assert_true(after.ru_maxrss - before.ru_maxrss < 16 << 10); // KiB
}

// The reader against a plain cutting of the same bytes, for lines that end
// around the borders of its buffer.
static void lines_at_the_borders(void **state)
{
    (void)state;
    for (size_t len = 65530; len < 65545; len++) {
        char *bytes = malloc(3 * (len + 1));
        assert_non_null(bytes);
        for (int i = 0; i < 3; i++) {
            memset(bytes + (size_t)i * (len + 1), 'a' + i, len);
            bytes[(size_t)i * (len + 1) + len] = '\n';
        }
        put("borders", (Str){ bytes, 3 * (len + 1) - (len % 2) });
        Reader r = { .fd = open("borders", O_RDONLY) };
        Str    line;
        for (int i = 0; i < 3; i++) {
            ReadKind got = sk_reader_line(&r, i == 1 ? len - 1 : len, &line);
            assert_int_equal(got, i == 1 ? READ_OVER : READ_SOME);
            if (i == 1) continue;
            assert_int_equal(line.n, len);
            assert_memory_equal(line.p, bytes + (size_t)i * (len + 1), len);
        }
        assert_int_equal(sk_reader_line(&r, len, &line), READ_END);
        assert_int_equal(r.count, 3 * (len + 1) - (len % 2));
        sk_reader_close(&r);
        free(bytes);
    }
}

static void a_folder_is_no_file(void **state)
{
    (void)state;
    Reader r = { .fd = open(".", O_RDONLY) };
    Str    s;
    assert_int_equal(sk_reader_rest(&r, 10, &s), READ_ERROR);
    assert_true(r.error != 0);
    sk_reader_close(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_folder),
        cmocka_unit_test(json_lines),
        cmocka_unit_test(fields_of_a_line),
        cmocka_unit_test(standard_input),
        cmocka_unit_test(names_and_messages),
        cmocka_unit_test(too_large),
        cmocka_unit_test(lines_at_the_borders),
        cmocka_unit_test(a_folder_is_no_file),
    };
    return cmocka_run_group_tests(tests, go_in, go_out);
}
