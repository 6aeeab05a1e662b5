// SPDX-License-Identifier: Apache-2.0
// packs.c: where the packs are, and whether they are whole.
//
//   in    NULL, $SAKSI_PACKS unset, the program at /opt/saksi/bin/saksi
//   out   /opt/saksi/bin/../share/saksi/packs: id.pack, world.pack
//
// Tried in order: the folder that the caller names; $SAKSI_PACKS; packs/ beside
// the program (a build folder); ../share/saksi/packs (an installed program);
// the same seen from the shared library, for programs of others that use it
// (lib/ and lib/<machine>/). The first folder that holds id.pack is taken, and
// a pack that is damaged is never used.
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "api/coder.h"
#include "saksi.h"

static const char *const SEEN_FROM_PROGRAM[] = { "packs",
                                                 "../share/saksi/packs" };
static const char *const SEEN_FROM_LIBRARY[] = { "packs",
                                                 "../share/saksi/packs",
                                                 "../../share/saksi/packs" };

typedef struct {
    char p[PATH_MAX];
} Path;

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
    if (status == SK_OK) status = sk_pack_verify(*pack);
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
    if (status != SK_OK) {
        sk_packs_close(p);
        return status;
    }
    p->info = (CoderInfo){ .version = SK_STR(SAKSI_VERSION),
                           .id_pack = sk_pack_hash(p->id),
                           .world_pack = sk_pack_hash(p->world) };
    return SK_OK;
}

void sk_packs_close(Packs *p)
{
    sk_pack_close(p->id);
    sk_pack_close(p->world);
    *p = (Packs){ 0 };
}
