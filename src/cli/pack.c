// SPDX-License-Identifier: Apache-2.0
// pack.c: `saksi pack`, compiles a folder of tables into a pack, or checks one.
//
//   in    saksi pack build data/id -o id.pack
//   out   id.pack with a table for each data/id/NAME.tsv, called NAME
//
//   in    saksi pack build data -o packs
//   out   packs/id.pack, packs/world.pack: one for each folder in data
//
// Tables go in by the byte order of their names, so the same folder gives the
// same pack on every machine.
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "cli/check.h"
#include "cli/cli.h"

static int complain_of(const char *path, SkStatus status)
{
    sk_complain("%s: %s", path,
                errno ? strerror(errno) : sk_status_text(status));
    return EXIT_NOTHING_DONE;
}

static int write_pack(const char *out, const PackSources *s)
{
    char why[256] = "";
    if (sk_pack_write(out, s->v, s->n, why) == SK_OK) return EXIT_ALL_GOOD;
    sk_complain("%s", why);
    return EXIT_NOTHING_DONE;
}

// ---- a folder of folders

typedef struct {
    char p[4096];
} Path;

// dir/name with `end` behind it; false when that is too long.
static bool join(Path *to, const char *dir, const char *name, const char *end)
{
    int n = snprintf(to->p, sizeof to->p, "%s/%s%s", dir, name, end);
    if (n > 0 && (size_t)n < sizeof to->p) return true;
    sk_complain("%s: the path is too long", dir);
    return false;
}

// The tables of dir/name into out/name.pack; a folder without any gives none.
static int build_part(Arena *a, const char *dir, const char *name,
                      const char *out, unsigned *made)
{
    Path        from, to;
    PackSources sources = { 0 };
    if (!join(&from, dir, name, "") || !join(&to, out, name, ".pack"))
        return EXIT_NOTHING_DONE;
    errno = 0;
    SkStatus status = sk_pack_sources(a, from.p, &sources);
    if (status == SK_IO && errno == ENOTDIR) return EXIT_ALL_GOOD;
    if (status != SK_OK) return complain_of(from.p, status);
    if (sources.n == 0) return EXIT_ALL_GOOD;
    ++*made;
    if (mkdir(out, 0777) != 0 && errno != EEXIST)
        return complain_of(out, SK_IO);
    return write_pack(to.p, &sources);
}

// Each folder in `dir` into a pack of its name in the folder `out`.
static int build_all(Arena *a, const char *dir, const char *out)
{
    struct dirent **e;
    unsigned        made = 0;
    int code = EXIT_ALL_GOOD, n = scandir(dir, &e, NULL, alphasort);
    if (n < 0) return complain_of(dir, SK_IO);
    for (int i = 0; i < n; i++) {
        if (e[i]->d_name[0] != '.' && code == EXIT_ALL_GOOD)
            code = build_part(a, dir, e[i]->d_name, out, &made);
        free(e[i]);
    }
    free(e);
    if (code != EXIT_ALL_GOOD || made > 0) return code;
    sk_complain("%s: holds no .tsv file", dir);
    return EXIT_NOTHING_DONE;
}

// ---- the command

static int build_into(Arena *a, const char *dir, const char *out)
{
    PackSources sources = { 0 };
    errno = 0;
    SkStatus status = sk_pack_sources(a, dir, &sources);
    if (status != SK_OK) return complain_of(dir, status);
    if (sources.n > 0) return write_pack(out, &sources);
    return build_all(a, dir, out);
}

static int build(const char *dir, const char *out)
{
    Arena a;
    sk_arena_init(&a, 16 << 20);
    int code = build_into(&a, dir, out);
    sk_arena_clear(&a);
    return code;
}

int sk_cmd_pack(int argc, char **argv)
{
    const char     *out = NULL;
    const ArgOption options[] = {
        { "o", ARG_STRING, &out, "FILE",
          "the pack to write; the folder of packs, where DIR\n"
          "holds folders of tables" },
    };
    const ArgSpec spec = {
        "pack",
        "build DIR -o FILE | check FILE",
        "build compiles a folder of tables (.tsv) into a pack, which the "
        "other commands\nmap and use, and a folder of such folders (data) "
        "into a pack each; check tells\nwhether a pack is whole.",
        options,
        sizeof options / sizeof *options,
        "  saksi pack build data -o mine && saksi code --packs mine news/\n"
        "  saksi pack build data/id -o build/packs/id.pack\n"
        "  saksi pack check build/packs/id.pack",
        2,
        2,
    };
    size_t n;
    int    code;
    if (!sk_args(&spec, argc, argv, &n, &code)) return code;
    if (strcmp(argv[0], "build") == 0 && out) return build(argv[1], out);
    if (strcmp(argv[0], "check") == 0 && !out)
        return sk_out_end(sk_check_pack(argv[1]));
    sk_complain("pack: wants `build DIR -o FILE` or `check FILE`");
    return EXIT_WRONG_USE;
}
