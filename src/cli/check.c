// SPDX-License-Identifier: Apache-2.0
// check.c: `saksi check`, what is wrong in tables, and whether packs are whole.
//
//   in    saksi check data
//   out   data/world/parties.tsv:90: sector: "GVO" is none of what codes.tsv:31
//         lists; exit code 1
//
//   in    saksi check build/packs/world.pack
//   out   build/packs/world.pack: whole, 5be0…
//
// A folder is checked with its subfolders; the tables of one folder belong
// together and may refer to each other.
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "cli/check.h"
#include "cli/cli.h"

int sk_check_pack(const char *path)
{
    Pack       *pack = NULL;
    const char *why = NULL;
    errno = 0;
    SkStatus status = sk_pack_open(&pack, path, &why);
    if (status == SK_IO && errno) why = strerror(errno);
    if (status == SK_OK) {
        why = "is damaged: its contents do not match their hash";
        status = sk_pack_verify(pack);
    }
    if (status == SK_OK) {
        Hash128 hash = sk_pack_hash(pack);
        printf("%s: whole, ", path);
        for (unsigned i = 0; i < sizeof hash.b; i++) printf("%02x", hash.b[i]);
        putchar('\n');
    } else {
        sk_complain("%s: %s", path, why ? why : sk_status_text(status));
    }
    sk_pack_close(pack);
    return status == SK_OK ? EXIT_ALL_GOOD : EXIT_NOTHING_DONE;
}

// ---- tables

static int by_place(const void *a, const void *b)
{
    const Fault *x = a, *y = b;
    int          order = strcmp(x->path, y->path);
    if (order != 0) return order;
    if (x->line != y->line) return x->line < y->line ? -1 : 1;
    return x->order < y->order ? -1 : 1;
}

static void print_faults(Check *c)
{
    if (c->faults.n > 0)
        qsort(c->faults.v, c->faults.n, sizeof *c->faults.v, by_place);
    for (uint32_t i = 0; i < c->faults.n; i++) {
        const Fault *f = &c->faults.v[i];
        printf("%s:", f->path);
        if (f->line > 0) printf("%u:", f->line);
        printf(" %.*s\n", (int)f->text.n, f->text.p);
    }
}

static void print_good(const Check *c, const char *dir)
{
    uint64_t rows = 0;
    for (uint32_t i = 0; i < c->sheets.n; i++) rows += c->sheets.v[i].rows.n;
    printf("%s: %u tables, %llu rows, nothing wrong\n", dir, c->sheets.n,
           (unsigned long long)rows);
    if (!sk_sheet_find(c, "codes"))
        sk_complain("%s: holds no codes.tsv, so codes are not checked", dir);
}

static SkStatus check_tables(Check *c, const char *dir)
{
    SK_TRY(sk_sheets_read(c, dir));
    SK_TRY(sk_check_phrases(c));
    SK_TRY(sk_check_codes(c));
    return sk_check_world(c);
}

static int check_folder(const char *dir, bool *any)
{
    Arena a;
    int   code = EXIT_ALL_GOOD;
    sk_arena_init(&a, SIZE_MAX);
    Check    c = { .a = &a };
    SkStatus status = check_tables(&c, dir);
    if (status != SK_OK) {
        sk_complain("%s: %s", dir,
                    errno ? strerror(errno) : sk_status_text(status));
        code = EXIT_NOTHING_DONE;
    } else if (c.faults.n > 0) {
        print_faults(&c);
        code = EXIT_SOME_FAILED;
    } else if (c.sheets.n > 0) {
        print_good(&c, dir);
    }
    *any = *any || c.sheets.n > 0 || c.faults.n > 0;
    sk_arena_clear(&a);
    return code;
}

// ---- folders

typedef int Visit(const char *path, bool *any);

static int worse(int a, int b) { return a > b ? a : b; }

static bool is_folder(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static int visit(const char *path, bool *any)
{
    if (is_folder(path)) return check_folder(path, any);
    if (!sk_str_ends(sk_str_of(path), SK_STR(".pack"))) return EXIT_ALL_GOOD;
    *any = true;
    return sk_check_pack(path);
}

// The folder's tables, then what else is in it, by the order of the names.
static int check_all(const char *dir)
{
    struct dirent **e;
    bool            any = false;
    int             code, n = scandir(dir, &e, NULL, alphasort);
    if (n < 0) {
        sk_complain("%s: %s", dir, strerror(errno));
        return EXIT_NOTHING_DONE;
    }
    code = check_folder(dir, &any);
    for (int i = 0; i < n; i++) {
        char path[4096];
        int  len = snprintf(path, sizeof path, "%s/%s", dir, e[i]->d_name);
        if (e[i]->d_name[0] != '.' && len > 0 && (size_t)len < sizeof path)
            code = worse(code, visit(path, &any));
        free(e[i]);
    }
    free(e);
    if (any) return code;
    sk_complain("%s: holds no .tsv file and no pack", dir);
    return EXIT_NOTHING_DONE;
}

static int tell_own(const char *name, const Pack *pack)
{
    if (sk_pack_verify(pack) == SK_OK) {
        printf("%s: whole\n", name);
        return EXIT_ALL_GOOD;
    }
    sk_complain("%s: is damaged: its contents do not match their hash", name);
    return EXIT_NOTHING_DONE;
}

// Those that the program uses.
static int check_own(void)
{
    char  why[256] = "";
    Packs packs;
    if (sk_packs_open(&packs, NULL, why) != SK_OK) {
        sk_complain("%s", why);
        return EXIT_NOTHING_DONE;
    }
    int code = tell_own("id.pack", packs.id);
    code = worse(code, tell_own("world.pack", packs.world));
    for (const Pack *x = sk_pack_extra(packs.world); x; x = sk_pack_extra(x))
        code = worse(code, tell_own("an imported pack", x));
    sk_packs_close(&packs);
    return code;
}

int sk_cmd_check(int argc, char **argv)
{
    bool            unused = false;
    const ArgOption options[] = {
        { "unused", ARG_FLAG, &unused, NULL,
          "the frames that give no claim in the documents of FILE..." },
    };
    const ArgSpec spec = {
        .name = "check",
        .usage = "[DIR|PACK] | --unused FILE...",
        .options = options,
        .n_options = sizeof options / sizeof *options,
        .about =
            "Tells what is wrong in the tables of a folder (data/ or one of "
            "its parts), with\nfile and line: a cell that holds none of the "
            "codes that codes.tsv lists for its\ncolumn, an impossible "
            "point, an id that stands twice, a name that two parties of\none "
            "country share, overlapping terms of one office. A PACK is read "
            "as a whole and\ncompared with its hash. Without a name the packs "
            "that the program uses are\nchecked. Exit code 1: something is "
            "wrong in a table.",
        .examples = "  saksi check data\n"
                    "  saksi check data/world\n"
                    "  saksi check build/packs/world.pack\n"
                    "  saksi check\n"
                    "  saksi check --unused news.jsonl",
        .min = 0,
        .max = SIZE_MAX
    };
    size_t n;
    int    code;
    if (!sk_args(&spec, argc, argv, &n, &code)) return code;
    if (unused ? n == 0 : n > 1) {
        sk_complain("check: %s", unused ? "--unused wants documents"
                                        : "one folder or pack at a time");
        return EXIT_WRONG_USE;
    }
    if (unused)
        code = sk_check_unused((const char *const *)argv, n);
    else if (n == 0)
        code = check_own();
    else
        code = is_folder(argv[0]) ? check_all(argv[0])
                                  : sk_check_pack(argv[0]);
    return sk_out_end(code);
}
