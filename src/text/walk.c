// SPDX-License-Identifier: Apache-2.0
// walk.c: the files of a folder and of the folders in it.
//
//   in    "news/" with b.txt, a/2.txt, a/1.txt, .git/, loop -> news/
//   out   a/1.txt, a/2.txt, b.txt
//
// Links to folders are not followed, so there are no loops; links to files
// are. A level holds the sorted names of one folder, no more.
#include "text/walk.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

struct WalkLevel {
    Arena a;
    Str   path, rel; // of this folder; rel is empty for the first one
    bool  opened;
    SK_VEC(Str) names;
    uint32_t next;
};

// `folder`/`name`, NUL-terminated in `a`; p == NULL: no memory.
static Str join(Arena *a, Str folder, Str name)
{
    bool   slash = folder.n > 0 && folder.p[folder.n - 1] != '/';
    size_t n = folder.n + slash + name.n;
    char  *p = sk_arena_zalloc(a, n + 1, 1);
    if (p == NULL) return (Str){ 0 };
    if (folder.n > 0) memcpy(p, folder.p, folder.n);
    if (slash) p[folder.n] = '/';
    memcpy(p + folder.n + slash, name.p, name.n);
    return (Str){ p, n };
}

static int by_bytes(const void *a, const void *b)
{
    return sk_str_cmp(*(const Str *)a, *(const Str *)b);
}

static bool read_names(WalkLevel *l, DIR *dir)
{
    for (struct dirent *e; (e = readdir(dir)) != NULL;) {
        if (e->d_name[0] == '.') continue;
        Str name = sk_str_copy(&l->a, sk_str_of(e->d_name));
        if (name.p == NULL || SK_PUSH(&l->a, &l->names, name) != SK_OK)
            return false;
    }
    if (l->names.n > 0)
        qsort(l->names.v, l->names.n, sizeof *l->names.v, by_bytes);
    return true;
}

static WalkKind open_level(WalkLevel *l, int *error)
{
    l->opened = true;
    DIR *dir = opendir(l->path.p);
    *error = errno;
    if (dir == NULL) return WALK_BAD;
    bool ok = read_names(l, dir);
    (void)closedir(dir);
    return ok ? WALK_FILE : WALK_NOMEM;
}

static bool push_level(Walk *w, Str path, Str rel)
{
    WalkLevel *l = malloc(sizeof *l);
    if (l == NULL) return false;
    *l = (WalkLevel){ 0 };
    sk_arena_init(&l->a, SIZE_MAX);
    l->path = sk_str_copy(&l->a, path);
    l->rel = sk_str_copy(&l->a, rel);
    w->level[w->depth++] = l;
    return l->path.p != NULL && l->rel.p != NULL;
}

static void pop_level(Walk *w)
{
    WalkLevel *l = w->level[--w->depth];
    sk_arena_clear(&l->a);
    free(l);
}

bool sk_walk_open(Walk *w, Str path)
{
    *w = (Walk){ 0 };
    return push_level(w, path, SK_STR(""));
}

// One name of the folder: a file, a folder to go into, or nothing of ours
// (WALK_END).
static WalkKind take_name(Walk *w, Str path, Str rel, int *error)
{
    struct stat st;
    if (lstat(path.p, &st) != 0) return WALK_FILE; // opening it will tell
    bool link = S_ISLNK(st.st_mode);
    if (link && stat(path.p, &st) != 0) return WALK_FILE;
    if (S_ISREG(st.st_mode)) return WALK_FILE;
    if (!S_ISDIR(st.st_mode) || link) return WALK_END;
    *error = ENAMETOOLONG;
    if (w->depth == WALK_DEPTH) return WALK_BAD;
    return push_level(w, path, rel) ? WALK_END : WALK_NOMEM;
}

WalkKind sk_walk_next(Walk *w, Arena *a, Str *path, Str *rel, int *error)
{
    while (w->depth > 0) {
        WalkLevel *l = w->level[w->depth - 1];
        if (!l->opened) {
            WalkKind kind = open_level(l, error);
            if (kind == WALK_FILE) continue;
            *rel = sk_str_copy(a, l->rel);
            *path = sk_str_copy(a, l->path);
            pop_level(w);
            return path->p != NULL && rel->p != NULL ? kind : WALK_NOMEM;
        }
        if (l->next == l->names.n) {
            pop_level(w);
            continue;
        }
        Str name = l->names.v[l->next++];
        *path = join(a, l->path, name);
        *rel = join(a, l->rel, name);
        if (path->p == NULL || rel->p == NULL) return WALK_NOMEM;
        WalkKind kind = take_name(w, *path, *rel, error);
        if (kind != WALK_END) return kind;
    }
    return WALK_END;
}

void sk_walk_close(Walk *w)
{
    while (w->depth > 0) pop_level(w);
}
