// SPDX-License-Identifier: Apache-2.0
// netfile.c: a net on disk while it is taught.
//
//   NetHead, keys[n_words], counts[n_words]
//   for each param: rows, cols, w, m, v
#include "lang/netfile.h"

#include <stdlib.h>
#include <unistd.h>

#define NET_MAGIC "SAKSINET"

typedef struct {
    char     magic[8];
    NetShape shape;
    uint32_t stage, epoch, zero;
    uint64_t step;
} NetHead;

static bool put(FILE *f, const void *p, size_t n, size_t size)
{
    return fwrite(p, size, n, f) == n;
}

static bool get(FILE *f, void *p, size_t n, size_t size)
{
    return fread(p, size, n, f) == n;
}

static bool put_all(FILE *f, const NetFile *head, Net *net)
{
    NetHead h = { NET_MAGIC, head->shape, head->stage, head->epoch, 0,
                  net->step };
    Param  *v[NET_PARAMS_MAX];
    bool    ok = put(f, &h, 1, sizeof h) &&
              put(f, head->keys, h.shape.n_words, sizeof *head->keys) &&
              put(f, head->counts, h.shape.n_words, sizeof *head->counts);
    const uint32_t n = sk_net_params(net, v);
    for (uint32_t i = 0; ok && i < n; i++) {
        const size_t   all = (size_t)v[i]->rows * v[i]->cols;
        const uint32_t size[2] = { v[i]->rows, v[i]->cols };
        ok = put(f, size, 2, sizeof *size) && put(f, v[i]->w, all, 4) &&
             put(f, v[i]->m, all, 4) && put(f, v[i]->v, all, 4);
    }
    return ok;
}

SkStatus sk_netfile_write(const char *path, const NetFile *head, Net *net)
{
    SkStatus     status = SK_IO;
    const size_t n = strlen(path) + 8;
    char        *tmp = malloc(n);
    FILE        *f = NULL;
    if (!tmp) return SK_NOMEM;
    (void)snprintf(tmp, n, "%s.new", path);
    if (!(f = fopen(tmp, "wb"))) goto done;
    if (!put_all(f, head, net)) goto done;
    const int closed = fclose(f);
    f = NULL;
    if (closed == 0 && rename(tmp, path) == 0) status = SK_OK;
done:
    if (f) (void)fclose(f);
    free(tmp);
    return status;
}

static SkStatus read_head(Arena *a, FILE *f, NetFile *head)
{
    NetHead h;
    if (!get(f, &h, 1, sizeof h)) return SK_PACK;
    if (memcmp(h.magic, NET_MAGIC, sizeof h.magic) != 0) return SK_PACK;
    if (h.shape.n_words > 1u << 22) return SK_PACK;
    *head = (NetFile){ h.shape, h.step, h.stage, h.epoch, NULL, NULL };
    head->keys = SK_NEW(a, uint64_t, h.shape.n_words);
    head->counts = SK_NEW(a, uint32_t, h.shape.n_words);
    if (!head->keys || !head->counts) return sk_arena_status(a);
    return get(f, head->keys, h.shape.n_words, sizeof *head->keys) &&
                   get(f, head->counts, h.shape.n_words, sizeof *head->counts)
               ? SK_OK
               : SK_PACK;
}

SkStatus sk_netfile_head(Arena *a, const char *path, NetFile *head)
{
    FILE *f = fopen(path, "rb");
    if (!f) return SK_IO;
    const SkStatus status = read_head(a, f, head);
    (void)fclose(f);
    return status;
}

// One param: into p where the sizes fit; else, not `exact`, passed over.
static SkStatus read_param(FILE *f, Param *p, bool exact)
{
    uint32_t size[2];
    if (!get(f, size, 2, sizeof *size)) return SK_PACK;
    const size_t all = (size_t)size[0] * size[1];
    const bool   fits = size[0] == p->rows && size[1] == p->cols;
    if (exact) {
        if (!fits) return SK_PACK;
        return get(f, p->w, all, 4) && get(f, p->m, all, 4) &&
                       get(f, p->v, all, 4)
                   ? SK_OK
                   : SK_PACK;
    }
    const bool some = fits || (p->hot && size[1] == p->cols &&
                               size[0] <= p->rows);
    if (some && !get(f, p->w, all, 4)) return SK_PACK;
    const long rest = (long)((some ? 2 : 3) * all * 4);
    return fseek(f, rest, SEEK_CUR) == 0 ? SK_OK : SK_PACK;
}

SkStatus sk_netfile_read(Arena *a, const char *path, bool exact, Net *net)
{
    NetFile        head;
    Param         *v[NET_PARAMS_MAX];
    const uint32_t n = sk_net_params(net, v);
    FILE          *f = fopen(path, "rb");
    if (!f) return SK_IO;
    SkStatus status = read_head(a, f, &head);
    for (uint32_t i = 0; status == SK_OK && i < n; i++)
        status = read_param(f, v[i], exact);
    if (status == SK_OK && exact) net->step = head.step;
    (void)fclose(f);
    return status;
}
