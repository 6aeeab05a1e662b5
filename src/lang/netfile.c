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
    return n == 0 || fwrite(p, size, n, f) == n;
}

static bool get(FILE *f, void *p, size_t n, size_t size)
{
    return n == 0 || fread(p, size, n, f) == n;
}

static bool put_rels(FILE *f, const NetFile *head)
{
    for (uint32_t i = 0; i < head->shape.n_rels; i++) {
        const uint32_t n = (uint32_t)head->rels[i].n;
        if (!put(f, &n, 1, sizeof n) || !put(f, head->rels[i].p, n, 1))
            return false;
    }
    return true;
}

static bool put_all(FILE *f, const NetFile *head, Net *net)
{
    NetHead h = { NET_MAGIC,   head->shape, head->stage,
                  head->epoch, 0,           net->step };
    Param  *v[NET_PARAMS_MAX];
    bool    ok = put(f, &h, 1, sizeof h) &&
              put(f, head->keys, h.shape.n_words, sizeof *head->keys) &&
              put(f, head->counts, h.shape.n_words, sizeof *head->counts) &&
              put_rels(f, head);
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

static SkStatus read_rels(Arena *a, FILE *f, NetFile *head)
{
    head->rels = SK_NEW(a, Str, head->shape.n_rels);
    if (!head->rels) return sk_arena_status(a);
    for (uint32_t i = 0; i < head->shape.n_rels; i++) {
        uint32_t n;
        if (!get(f, &n, 1, sizeof n) || n > 1000) return SK_PACK;
        char *p = SK_NEW(a, char, n);
        if (!p) return sk_arena_status(a);
        if (!get(f, p, n, 1)) return SK_PACK;
        head->rels[i] = (Str){ p, n };
    }
    return SK_OK;
}

static SkStatus read_head(Arena *a, FILE *f, NetFile *head)
{
    NetHead h;
    if (!get(f, &h, 1, sizeof h)) return SK_PACK;
    if (memcmp(h.magic, NET_MAGIC, sizeof h.magic) != 0) return SK_PACK;
    if (h.shape.n_words > 1u << 22 || h.shape.n_rels > 1000) return SK_PACK;
    *head = (NetFile){ h.shape, h.step, h.stage, h.epoch, NULL, NULL, NULL };
    head->keys = SK_NEW(a, uint64_t, h.shape.n_words);
    head->counts = SK_NEW(a, uint32_t, h.shape.n_words);
    if (!head->keys || !head->counts) return sk_arena_status(a);
    if (!get(f, head->keys, h.shape.n_words, sizeof *head->keys) ||
        !get(f, head->counts, h.shape.n_words, sizeof *head->counts))
        return SK_PACK;
    return read_rels(a, f, head);
}

SkStatus sk_netfile_head(Arena *a, const char *path, NetFile *head)
{
    FILE *f = fopen(path, "rb");
    if (!f) return SK_IO;
    const SkStatus status = read_head(a, f, head);
    (void)fclose(f);
    return status;
}

static SkStatus read_same(FILE *f, const Param *p)
{
    uint32_t     size[2];
    const size_t all = (size_t)p->rows * p->cols;
    if (!get(f, size, 2, sizeof *size) || size[0] != p->rows ||
        size[1] != p->cols || !get(f, p->w, all, 4) || !get(f, p->m, all, 4) ||
        !get(f, p->v, all, 4))
        return SK_PACK;
    return SK_OK;
}

SkStatus sk_netfile_read(Arena *a, const char *path, Net *net)
{
    NetFile        head;
    Param         *v[NET_PARAMS_MAX];
    const uint32_t n = sk_net_params(net, v);
    FILE          *f = fopen(path, "rb");
    if (!f) return SK_IO;
    SkStatus status = read_head(a, f, &head);
    for (uint32_t i = 0; status == SK_OK && i < n; i++)
        status = read_same(f, v[i]);
    if (status == SK_OK) net->step = head.step;
    (void)fclose(f);
    return status;
}

// The place of each of the file's relations among rels[n]; n: none.
static SkStatus match_rels(Arena *a, const NetFile *head, const Str *rels,
                           uint32_t n, uint32_t **to)
{
    *to = SK_NEW(a, uint32_t, head->shape.n_rels);
    if (!*to) return sk_arena_status(a);
    for (uint32_t i = 0; i < head->shape.n_rels; i++) {
        (*to)[i] = n;
        for (uint32_t k = 0; k < n; k++)
            if (sk_str_eq(head->rels[i], rels[k])) (*to)[i] = k;
    }
    return SK_OK;
}

// The weights of one param, where they fit; moments are passed over. `to`
// (not NULL: the param's columns are relations) says where a column goes.
static SkStatus start_param(Arena *a, FILE *f, const Param *p,
                            const uint32_t *to, uint32_t n_rels)
{
    uint32_t size[2];
    if (!get(f, size, 2, sizeof *size)) return SK_PACK;
    const size_t all = (size_t)size[0] * size[1];
    float       *w = SK_NEW(a, float, all);
    if (!w) return sk_arena_status(a);
    if (!get(f, w, all, 4) || fseek(f, (long)(8 * all), SEEK_CUR) != 0)
        return SK_PACK;
    if (to && size[0] == p->rows) {
        for (uint32_t r = 0; r < p->rows; r++)
            for (uint32_t k = 0; k < n_rels; k++)
                if (to[k] < p->cols)
                    p->w[(size_t)r * p->cols + to[k]] =
                        w[(size_t)r * size[1] + k];
    } else if (!to && size[1] == p->cols &&
               (size[0] == p->rows || (p->hot && size[0] <= p->rows)))
        memcpy(p->w, w, all * sizeof *w);
    return SK_OK;
}

SkStatus sk_netfile_start(Arena *a, const char *path, const Str *rels,
                          uint32_t n, Net *net)
{
    NetFile        head;
    uint32_t      *to = NULL;
    Param         *v[NET_PARAMS_MAX];
    const uint32_t all = sk_net_params(net, v);
    FILE          *f = fopen(path, "rb");
    if (!f) return SK_IO;
    SkStatus status = read_head(a, f, &head);
    if (status == SK_OK) status = match_rels(a, &head, rels, n, &to);
    for (uint32_t i = 0; status == SK_OK && i < all; i++) {
        const bool is_rel = v[i] == &net->rel || v[i] == &net->rel_b;
        status = start_param(a, f, v[i], is_rel ? to : NULL,
                             head.shape.n_rels);
    }
    (void)fclose(f);
    return status;
}
