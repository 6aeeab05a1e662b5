// SPDX-License-Identifier: Apache-2.0
// pack.c: `saksi pack`, compiles a folder of tables into a pack, or checks one.
//
//   in    saksi pack build data/id -o id.pack
//   out   id.pack with a table for each data/id/NAME.tsv, called NAME
//
// Tables go in by the byte order of their names, so the same folder gives the
// same pack on every machine.
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>

#include "cli/cli.h"

typedef SK_VEC(PackSource) Sources;

static int by_name(const void *a, const void *b)
{
    return strcmp(((const PackSource *)a)->name,
                  ((const PackSource *)b)->name);
}

static SkStatus add_source(Arena *a, Str dir, Str file, Sources *out)
{
    Buf b = sk_buf(a);
    sk_buf_put(&b, dir);
    sk_buf_char(&b, '/');
    sk_buf_put(&b, file);
    sk_buf_char(&b, '\0');
    SK_TRY(b.status);
    Str name = sk_str_copy(a, sk_str_sub(file, 0, file.n - 4));
    if (!name.p) return sk_arena_status(a);
    return SK_PUSH(a, out, ((PackSource){ name.p, sk_buf_str(&b).p }));
}

// The .tsv files of `dir`, sorted; SK_IO: errno says why.
static SkStatus list_tables(Arena *a, const char *dir, Sources *out)
{
    SkStatus status = SK_OK;
    DIR     *d = opendir(dir);
    if (!d) return SK_IO;
    for (struct dirent *e; status == SK_OK && (e = readdir(d)) != NULL;) {
        Str file = sk_str_of(e->d_name);
        if (file.p[0] == '.' || !sk_str_ends(file, SK_STR(".tsv"))) continue;
        status = add_source(a, sk_str_of(dir), file, out);
    }
    closedir(d);
    if (status == SK_OK && out->n > 0)
        qsort(out->v, out->n, sizeof *out->v, by_name);
    return status;
}

static int build(const char *dir, const char *out)
{
    char    why[256] = "";
    Arena   a;
    Sources sources = { 0 };
    int     code = EXIT_NOTHING_DONE;
    sk_arena_init(&a, 16 << 20);
    errno = 0;
    SkStatus status = list_tables(&a, dir, &sources);
    if (status != SK_OK)
        sk_complain("%s: %s", dir,
                    errno ? strerror(errno) : sk_status_text(status));
    else if (sources.n == 0)
        sk_complain("%s: holds no .tsv file", dir);
    else if (sk_pack_write(out, sources.v, sources.n, why) != SK_OK)
        sk_complain("%s", why);
    else
        code = EXIT_ALL_GOOD;
    sk_arena_clear(&a);
    return code;
}

static int check(const char *file)
{
    Pack       *pack = NULL;
    const char *why = NULL;
    SkStatus    status = sk_pack_open(&pack, file, &why);
    if (status == SK_OK) {
        why = "is damaged: its contents do not match their hash";
        status = sk_pack_verify(pack);
    }
    if (status == SK_OK) {
        Hash128 hash = sk_pack_hash(pack);
        printf("%s: whole, ", file);
        for (unsigned i = 0; i < sizeof hash.b; i++) printf("%02x", hash.b[i]);
        putchar('\n');
    } else {
        sk_complain("%s: %s", file, why ? why : sk_status_text(status));
    }
    sk_pack_close(pack);
    return sk_out_end(status == SK_OK ? EXIT_ALL_GOOD : EXIT_NOTHING_DONE);
}

int sk_cmd_pack(int argc, char **argv)
{
    const char     *out = NULL;
    const ArgOption options[] = {
        { "o", ARG_STRING, &out, "FILE", "the pack to write" },
    };
    const ArgSpec spec = {
        "pack",
        "build DIR -o FILE | check FILE",
        "build compiles a folder of tables (.tsv) into a pack, which the "
        "other "
        "commands\nmap and use; check tells whether a pack is whole.",
        options,
        sizeof options / sizeof *options,
        "  saksi pack build data/id -o build/packs/id.pack\n"
        "  saksi pack check build/packs/id.pack",
        2,
        2,
    };
    size_t n;
    int    code;
    if (!sk_args(&spec, argc, argv, &n, &code)) return code;
    if (strcmp(argv[0], "build") == 0 && out) return build(argv[1], out);
    if (strcmp(argv[0], "check") == 0 && !out) return check(argv[1]);
    sk_complain("pack: wants `build DIR -o FILE` or `check FILE`");
    return EXIT_WRONG_USE;
}
