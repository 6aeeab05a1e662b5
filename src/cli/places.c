// SPDX-License-Identifier: Apache-2.0
// places.c: `saksi places import`, gazetteers of others for the coder.
//
//   in    saksi places import SY.txt --alternate-names alternateNamesV2.txt
//   out   places-extra.pack beside world.pack, which every command joins to it
//
// Bad rows are said as file:line, the first fifty of them; all are counted.
#include <stdlib.h>
#include <unistd.h>

#include "cli/cli.h"
#include "world/import.h"

enum { SAID_MOST = 50 };

typedef struct {
    const char *packs, *out, *country, *alternates, *name;
    unsigned    said;
} Options;

static void say_bad(void *ctx, const char *file, uint64_t line,
                    const char *what)
{
    Options *o = ctx;
    if (++o->said <= SAID_MOST)
        sk_complain("%s:%llu: %s", file, (unsigned long long)line, what);
}

static void say_step(void *ctx, uint64_t done, uint64_t total)
{
    (void)ctx;
    sk_progress("places import", done, total);
}

static bool is_upper(const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (s[i] < 'A' || s[i] > 'Z') return false;
    return s[n] == '\0';
}

static bool is_plain(const char *s)
{
    for (; *s; s++)
        if ((*s < 'a' || *s > 'z') && (*s < '0' || *s > '9') && *s != '-')
            return false;
    return true;
}

static bool check_options(const Options *o)
{
    if (o->country && (strlen(o->country) != 3 || !is_upper(o->country, 3))) {
        sk_complain("places: --country wants three capital letters of ISO "
                    "3166-1, such as SYR, not %s",
                    o->country);
        return false;
    }
    if (is_plain(o->name)) return true;
    sk_complain("places: --name wants small letters, digits and hyphens, "
                "not %s",
                o->name);
    return false;
}

// All files into *im.
static SkStatus read_files(Importer *im, const Options *o, char **files,
                           size_t n, char why[256])
{
    for (size_t i = 0; i < n && o->alternates; i++)
        SK_TRY(sk_import_ids(im, files[i], why));
    if (o->alternates) SK_TRY(sk_import_alternates(im, o->alternates, why));
    for (size_t i = 0; i < n; i++) SK_TRY(sk_import_file(im, files[i], why));
    return SK_OK;
}

static void say_counts(const ImportCounts *c, const char *path)
{
    printf("%s: %llu places of %llu rows\n", path,
           (unsigned long long)c->taken, (unsigned long long)c->rows);
    printf("  left out: %llu are in world.pack, %llu came twice, %llu are of "
           "no kind,\n  country or script that is kept, %llu were bad\n",
           (unsigned long long)c->core, (unsigned long long)c->twice,
           (unsigned long long)c->other, (unsigned long long)c->bad);
}

static SkStatus import(const Pack *world, Options *o, char **files, size_t n,
                       const char *path, ImportCounts *counts, char why[256])
{
    Importer  *im = NULL;
    ImportTold told = { o, say_bad, say_step };
    SkStatus   status = sk_import_open(&im, world, o->country, &told);
    if (status == SK_PACK)
        snprintf(why, 256, "world.pack lacks the tables features and iso");
    if (status == SK_OK) status = read_files(im, o, files, n, why);
    sk_progress_end();
    if (status == SK_OK) {
        *counts = sk_import_counts(im);
        if (counts->taken > 0) status = sk_import_write(im, path, why);
    }
    sk_import_close(im);
    return status;
}

static int run(Options *o, char **files, size_t n)
{
    char         why[256] = "", folder[PATH_MAX], path[PATH_MAX + 64];
    Pack        *world = NULL;
    const char  *reason = NULL;
    ImportCounts counts = { 0 };
    if (sk_packs_folder(o->packs, folder) != SK_OK) {
        sk_complain("no packs are found; name their folder with --packs");
        return EXIT_NOTHING_DONE;
    }
    snprintf(path, sizeof path, "%s/world.pack", folder);
    if (sk_pack_open(&world, path, &reason) != SK_OK) {
        sk_complain("%s: %s", path, reason);
        return EXIT_NOTHING_DONE;
    }
    snprintf(path, sizeof path, "%s/places-%s.pack", o->out ? o->out : folder,
             o->name);
    SkStatus status = import(world, o, files, n, path, &counts, why);
    sk_pack_close(world);
    if (o->said > SAID_MOST)
        sk_complain("and %u more bad rows", o->said - SAID_MOST);
    if (status != SK_OK || counts.taken == 0) {
        if (status != SK_OK)
            sk_complain("%s", why[0] ? why : sk_status_text(status));
        else
            sk_complain("no place to import: nothing is written");
        return EXIT_NOTHING_DONE;
    }
    say_counts(&counts, path);
    return sk_out_end(counts.bad > 0 ? EXIT_SOME_FAILED : EXIT_ALL_GOOD);
}

int sk_cmd_places(int argc, char **argv)
{
    Options         o = { .name = "extra" };
    const ArgOption options[] = {
        { "country", ARG_STRING, &o.country, "ISO3",
          "only the places of this country, such as SYR" },
        { "alternate-names", ARG_STRING, &o.alternates, "FILE",
          "more names: alternateNames.txt of GeoNames" },
        { "name", ARG_STRING, &o.name, "NAME",
          "write places-NAME.pack (default: extra)" },
        { "out", ARG_STRING, &o.out, "DIR",
          "where to write it (default: beside world.pack)" },
        { "packs", ARG_STRING, &o.packs, "DIR",
          "folder of the packs (default: $SAKSI_PACKS, else\n"
          "those of the program)" },
    };
    const ArgSpec spec = {
        "places",
        "import FILE...",
        "Reads gazetteers into a pack that every command uses behind "
        "world.pack: country\ndumps of GeoNames (SY.txt), GeoJSON or CSV of "
        "Who's On First, and tables with\ntabs and a header: id, name, "
        "alternates, fcode, iso3, admin1, lat, lon,\npopulation. What is "
        "imported replaces what was imported under the same name.",
        options,
        sizeof options / sizeof *options,
        "  saksi places import SY.txt LB.txt\n"
        "  saksi places import SY.txt --alternate-names alternateNamesV2.txt\n"
        "  saksi places import villages.tsv --name villages --country SYR",
        2,
        SIZE_MAX,
    };
    size_t n;
    int    code;
    if (!sk_args(&spec, argc, argv, &n, &code)) return code;
    if (strcmp(argv[0], "import") == 0 && check_options(&o))
        return run(&o, argv + 1, n - 1);
    if (strcmp(argv[0], "import") != 0)
        sk_complain("places: wants `import FILE...`, not %s", argv[0]);
    return EXIT_WRONG_USE;
}
