// SPDX-License-Identifier: Apache-2.0
// packs.c: where the packs are, and whether they are whole.
//
//   in    NULL, $SAKSI_PACKS unset, the program at /opt/saksi/bin/saksi
//   out   /opt/saksi/bin/../share/saksi/packs: id.pack, world.pack
//
// Tried in order: the folder that the caller names; $SAKSI_PACKS; packs/ beside
// the program (a build folder); ../share/saksi/packs (an installed program);
// the same seen from the shared library, for programs of others that use it
// (lib/ and lib/<machine>/). The first folder that holds id.pack is taken.
//
// Beside them, places-*.pack are gazetteers that were imported (`saksi places
// import`); they are joined to the world's pack by the byte order of their
// names. Opening maps a pack and checks its frame; the hash of all its bytes is
// compared only where that costs nothing, and by `saksi pack check` always.
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "api/coder.h"
#include "saksi.h"
#include "world/world.h"

static const char *const SEEN_FROM_PROGRAM[] = { "packs",
                                                 "../share/saksi/packs" };
static const char *const SEEN_FROM_LIBRARY[] = { "packs",
                                                 "../share/saksi/packs",
                                                 "../../share/saksi/packs" };

enum { VERIFY_MOST = 8 << 20, EXTRA_MOST = 8, NAME_ROOM = 256 };

typedef struct {
    char p[PATH_MAX];
} Path;

// File names of extra packs, sorted.
typedef struct {
    char     v[EXTRA_MOST][NAME_ROOM];
    unsigned n;
} Names;

// dir/name; false when that is too long.
static bool join(Path *out, const char *dir, const char *name)
{
    int n = snprintf(out->p, sizeof out->p, "%s/%s", dir, name);
    return n >= 0 && (size_t)n < sizeof out->p;
}

// Cuts the last part off; false when there is none.
static bool to_folder(Path *path)
{
    char *slash = strrchr(path->p, '/');
    if (!slash) return false;
    *slash = '\0';
    return true;
}

static bool program_folder(Path *out)
{
    ssize_t n = readlink("/proc/self/exe", out->p, sizeof out->p - 1);
    if (n <= 0) return false;
    out->p[n] = '\0';
    return to_folder(out);
}

// The folder of the file that this very code was loaded from.
static bool library_folder(Path *out)
{
    Dl_info info;
    if (dladdr((const void *)SEEN_FROM_LIBRARY, &info) == 0) return false;
    if (!info.dli_fname || !realpath(info.dli_fname, out->p)) return false;
    return to_folder(out);
}

static bool holds_packs(const Path *dir)
{
    Path file;
    return join(&file, dir->p, "id.pack") && access(file.p, F_OK) == 0;
}

// The first of tail[n] under `base` that holds packs.
static bool find_under(const Path *base, const char *const *tail, size_t n,
                       Path *out)
{
    for (size_t i = 0; i < n; i++)
        if (join(out, base->p, tail[i]) && holds_packs(out)) return true;
    return false;
}

static bool find_folder(const char *dir, Path *out)
{
    Path base;
    if (!dir) dir = getenv("SAKSI_PACKS");
    if (dir && dir[0]) return join(out, dir, "") && to_folder(out);
    if (program_folder(&base) &&
        find_under(&base, SEEN_FROM_PROGRAM,
                   sizeof SEEN_FROM_PROGRAM / sizeof *SEEN_FROM_PROGRAM, out))
        return true;
    return library_folder(&base) &&
           find_under(&base, SEEN_FROM_LIBRARY,
                      sizeof SEEN_FROM_LIBRARY / sizeof *SEEN_FROM_LIBRARY,
                      out);
}

// "path: what"; a long path loses its front, never the reason.
static void say(char why[256], const char *path, const char *what)
{
    size_t n = strlen(path), end = strlen(what);
    if (end > 240) end = 240;
    size_t room = 256 - end - 3; // ": " and the NUL
    if (n > room) path += n - room;
    if (n > room) n = room;
    memcpy(why, path, n);
    memcpy(why + n, ": ", 2);
    memcpy(why + n + 2, what, end);
    why[n + 2 + end] = '\0';
}

static SkStatus open_pack(Pack **pack, const Path *dir, const char *name,
                          char why[256])
{
    Path        file;
    const char *reason = NULL;
    if (!join(&file, dir->p, name)) {
        say(why, dir->p, "the path is too long");
        return SK_IO;
    }
    errno = 0;
    SkStatus status = sk_pack_open(pack, file.p, &reason);
    if (status == SK_OK && sk_pack_size(*pack) <= VERIFY_MOST)
        status = sk_pack_verify(*pack);
    if (status == SK_OK) return SK_OK;
    if (!reason) reason = "is damaged; install or build it again";
    char words[160];
    if (status == SK_IO && errno) {
        snprintf(words, sizeof words,
                 "%s; name the folder of the packs with --packs or "
                 "SAKSI_PACKS",
                 strerror(errno));
        reason = words;
    }
    say(why, file.p, reason);
    return status;
}

static bool is_extra(const char *name)
{
    Str s = sk_str_of(name);
    return sk_str_starts(s, SK_STR("places-")) &&
           sk_str_ends(s, SK_STR(".pack")) && s.n < NAME_ROOM;
}

// Puts `name` into its place; false when there is no room.
static bool add_name(Names *names, const char *name)
{
    unsigned at = names->n;
    if (at == EXTRA_MOST) return false;
    for (; at > 0 && strcmp(names->v[at - 1], name) > 0; at--)
        memcpy(names->v[at], names->v[at - 1], NAME_ROOM);
    memcpy(names->v[at], name, strlen(name) + 1);
    names->n++;
    return true;
}

static SkStatus list_extras(const Path *dir, Names *names, char why[256])
{
    SkStatus status = SK_OK;
    DIR     *d = opendir(dir->p);
    if (d == NULL) return SK_OK; // what is in it can be opened all the same
    for (struct dirent *e; status == SK_OK && (e = readdir(d)) != NULL;) {
        if (!is_extra(e->d_name) || add_name(names, e->d_name)) continue;
        say(why, dir->p, "more than 8 packs are called places-*.pack");
        status = SK_PACK;
    }
    closedir(d);
    return status;
}

static SkStatus join_extra(Packs *p, const Path *dir, const char *name,
                           char why[256])
{
    Path     file;
    Pack    *extra = NULL;
    SkStatus status = open_pack(&extra, dir, name, why);
    if (status == SK_OK && !sk_places_fit(p->world, extra)) {
        status = SK_PACK;
        if (join(&file, dir->p, name))
            say(why, file.p,
                "its places are not laid out as world.pack's: "
                "import them again");
    }
    if (status == SK_OK)
        sk_pack_join(p->world, extra);
    else
        sk_pack_close(extra);
    return status;
}

static SkStatus join_extras(Packs *p, const Path *dir, char why[256])
{
    Names    names = { .n = 0 };
    SkStatus status = list_extras(dir, &names, why);
    for (unsigned i = 0; i < names.n && status == SK_OK; i++)
        status = join_extra(p, dir, names.v[i], why);
    return status;
}

// One hash for the world's pack and all that is joined to it.
static Hash128 hash_of_world(const Pack *world)
{
    Hash128     all[EXTRA_MOST + 1];
    unsigned    n = 0;
    const Pack *x = world;
    for (; x != NULL && n <= EXTRA_MOST; x = sk_pack_extra(x))
        all[n++] = sk_pack_hash(x);
    return n == 1 ? all[0]
                  : sk_hash128((Str){ (const char *)all, n * sizeof *all });
}

// The model of the language, where the folder has one.
static SkStatus open_model(Packs *p, const Path *dir, char why[256])
{
    Path file;
    if (!join(&file, dir->p, "id.model") || access(file.p, F_OK) != 0)
        return SK_OK;
    SkStatus status = sk_share_open(&p->trees, file.p);
    if (status != SK_OK)
        say(why, file.p, "no model that this version reads: build it again");
    return status;
}

// One hash for the language's pack and its model.
static Hash128 hash_of_language(const Packs *p)
{
    Hash128 both[2] = { sk_pack_hash(p->id) };
    if (!p->trees) return both[0];
    memcpy(both[1].b, sk_share_engine(p->trees)->model.head->hash,
           sizeof both[1].b);
    return sk_hash128((Str){ (const char *)both, sizeof both });
}

SkStatus sk_packs_folder(const char *dir, char path[PATH_MAX])
{
    Path folder;
    if (!find_folder(dir, &folder)) return SK_PACK;
    memcpy(path, folder.p, sizeof folder.p);
    return SK_OK;
}

SkStatus sk_packs_open(Packs *p, const char *dir, char why[256])
{
    Path     folder;
    SkStatus status;
    *p = (Packs){ 0 };
    if (!find_folder(dir, &folder)) {
        say(why, "packs",
            "none found beside the program or in ../share/saksi; name their "
            "folder with --packs DIR or SAKSI_PACKS");
        return SK_PACK;
    }
    status = open_pack(&p->id, &folder, "id.pack", why);
    if (status == SK_OK)
        status = open_pack(&p->world, &folder, "world.pack", why);
    if (status == SK_OK) status = join_extras(p, &folder, why);
    if (status == SK_OK) status = open_model(p, &folder, why);
    if (status != SK_OK) {
        sk_packs_close(p);
        return status;
    }
    p->info = (CoderInfo){ .version = SK_STR(SAKSI_VERSION),
                           .id_pack = hash_of_language(p),
                           .world_pack = hash_of_world(p->world) };
    return SK_OK;
}

void sk_packs_close(Packs *p)
{
    sk_share_close(p->trees);
    sk_pack_close(p->id);
    sk_pack_close(p->world);
    *p = (Packs){ 0 };
}
