// SPDX-License-Identifier: Apache-2.0
// write.c: compiles .tsv files into a pack.
//
//   in    { "places", "data/world/places.tsv" } …
//   out   world.pack, laid out as format.h says
//
// One table after the other is read, indexed and written; only the table in
// hand is in memory. Equal cells share their bytes. The pack is written to a
// file beside `out`, which takes its place when all went well. Nothing but
// the sources' bytes and names goes into it: the same input, the same pack.
#include <errno.h>
#include <stdio.h>
#include <unistd.h>

// The state of a running hash may stand on the stack only with this.
#define XXH_STATIC_LINKING_ONLY
#include <xxhash.h>

#include "pack/format.h"
#include "pack/index.h"
#include "pack/pack.h"
#include "pack/tsv.h"

typedef SK_VEC(Str) Strs;
typedef SK_VEC(uint32_t) Numbers;

// The pack that is being written.
typedef struct {
    XXH3_state_t hash; // of all bytes behind the header
    FILE        *file;
    uint64_t     at; // bytes written so far
    bool         failed;
} Out;

// The table that is being made; all of it lies in one arena.
typedef struct {
    Arena      *a;
    Strs        text;   // distinct cells, in the order of their positions
    uint32_t    text_n; // bytes of `text`
    StrMap      known;  // cell -> its position in the text
    Numbers     cells, lines;
    uint32_t   *names; // [n_cols * 2]
    uint32_t    name;  // the table's name: position in the text
    PhraseKeys  keys;
    PhraseIndex index;
} Maker;

static void put(Out *o, const void *p, size_t n)
{
    if (n == 0) return;
    if (fwrite(p, 1, n, o->file) != n) o->failed = true;
    XXH3_128bits_update(&o->hash, p, n);
    o->at += n;
}

static void pad(Out *o)
{
    static const char zeros[8];
    put(o, zeros, (size_t)(-o->at & 7));
}

// Writes n bytes as a section and returns where it starts.
static uint64_t put_section(Out *o, const void *p, size_t n)
{
    uint64_t beg = o->at;
    put(o, p, n);
    pad(o);
    return beg;
}

// The position of `s` in the table's text, where it stands once.
static SkStatus place_text(Maker *m, Str s, uint32_t *at)
{
    bool fresh;
    *at = 0;
    if (s.n == 0) return SK_OK;
    uint32_t *place = sk_strmap_put(m->a, &m->known, s, &fresh);
    if (place == NULL) return sk_arena_status(m->a);
    if (fresh) {
        if (s.n > UINT32_MAX - m->text_n) return SK_LIMIT;
        *place = m->text_n;
        m->text_n += (uint32_t)s.n;
        SK_TRY(SK_PUSH(m->a, &m->text, s));
    }
    *at = *place;
    return SK_OK;
}

static SkStatus add_names(Maker *m, const Tsv *t)
{
    m->names = SK_NEW(m->a, uint32_t, (size_t)t->n_cols * 2);
    if (m->names == NULL) return sk_arena_status(m->a);
    for (uint32_t i = 0; i < t->n_cols; i++) {
        SK_TRY(place_text(m, t->names[i], &m->names[2 * i]));
        m->names[2 * i + 1] = (uint32_t)t->names[i].n;
    }
    return SK_OK;
}

// The row's phrases; each item of the list must have words.
static SkStatus add_phrases(Maker *m, const Tsv *t, uint32_t row)
{
    Str list = t->cells[t->phrase_col];
    while (list.n > 0) {
        Str item = sk_str_trim(sk_str_cut(&list, '|'));
        if (item.n == 0 || (list.p != NULL && list.n == 0))
            return sk_tsv_fail(t, SK_USAGE, "an empty phrase in a list");
        SK_TRY(sk_index_add(m->a, &m->keys, item, row));
    }
    return SK_OK;
}

static SkStatus add_row(Maker *m, const Tsv *t)
{
    uint32_t row = m->lines.n;
    if (row >= HIT_LAST) return SK_LIMIT;
    SK_TRY(SK_PUSH(m->a, &m->lines, t->line));
    for (uint32_t i = 0; i < t->n_cols; i++) {
        uint32_t at;
        SK_TRY(place_text(m, t->cells[i], &at));
        SK_TRY(SK_PUSH(m->a, &m->cells, at));
        SK_TRY(SK_PUSH(m->a, &m->cells, (uint32_t)t->cells[i].n));
    }
    return t->phrase_col == UINT32_MAX ? SK_OK : add_phrases(m, t, row);
}

static SkStatus add_rows(Maker *m, Tsv *t)
{
    bool got = true;
    while (true) {
        SK_TRY(sk_tsv_next(t, &got));
        if (!got) return SK_OK;
        SK_TRY(add_row(m, t));
    }
}

static SkStatus build_index(Maker *m, const Tsv *t)
{
    Str      clash = { NULL, 0 };
    SkStatus status = sk_index_build(m->a, &m->keys, &m->index, &clash);
    if (clash.p == NULL) return status;
    return sk_tsv_fail(t, status,
                       "\"%.*s\" has the hash of another phrase: change it",
                       clash.n < 60 ? (int)clash.n : 60, clash.p);
}

static void put_table(Out *o, const Maker *m, const Tsv *t, Str name,
                      PackEntry *e)
{
    *e = (PackEntry){
        .name = m->name,
        .name_n = (uint32_t)name.n,
        .n_rows = m->lines.n,
        .n_cols = t->n_cols,
        .n_slots = m->index.n_slots,
        .n_hits = m->index.n_hits,
        .text = o->at,
        .text_n = m->text_n,
    };
    for (uint32_t i = 0; i < m->text.n; i++)
        put(o, m->text.v[i].p, m->text.v[i].n);
    pad(o);
    e->cells = put_section(o, m->cells.v, (size_t)m->cells.n * 4);
    e->lines = put_section(o, m->lines.v, (size_t)m->lines.n * 4);
    e->names = put_section(o, m->names, (size_t)t->n_cols * 8);
    e->slots = put_section(o, m->index.slots,
                           (size_t)m->index.n_slots * SLOT_SIZE * 4);
    e->hits = put_section(o, m->index.hits, (size_t)m->index.n_hits * 4);
}

// Reads the table of `text`, indexes and writes it.
static SkStatus make_table(Out *o, Arena *a, const PackSource *source,
                           Str text, PackEntry *e, char *why)
{
    Tsv   t;
    Maker m = { .a = a };
    Str   name = sk_str_of(source->name);
    SK_TRY(sk_tsv_open(&t, a, source->path, text, why));
    SK_TRY(place_text(&m, name, &m.name));
    SK_TRY(add_names(&m, &t));
    SK_TRY(add_rows(&m, &t));
    SK_TRY(build_index(&m, &t));
    put_table(o, &m, &t, name, e);
    return SK_OK;
}

// Like make_table, from the source's file; every failure says why.
static SkStatus pack_source(Out *o, const PackSource *source, PackEntry *e,
                            char *why)
{
    Arena   a;
    MapFile file;
    sk_arena_init(&a, SIZE_MAX / 2);
    SkStatus status = sk_mapfile_open(&file, source->path);
    if (status != SK_OK) {
        snprintf(why, SK_WHY_SIZE, "%.160s: %m", source->path);
        return status;
    }
    status = make_table(o, &a, source, file.data, e, why);
    if (status != SK_OK && why[0] == '\0')
        snprintf(why, SK_WHY_SIZE, "%.160s: %s", source->path,
                 sk_status_text(status));
    sk_mapfile_close(&file);
    sk_arena_clear(&a);
    return status;
}

// Ends the file: the entries, then the header at its start.
static void put_frame(Out *o, const PackEntry *entries, size_t n)
{
    XXH128_canonical_t canon;
    put(o, entries, n * sizeof *entries);
    PackHeader h = {
        .magic = PACK_MAGIC,
        .version = PACK_VERSION,
        .mark = PACK_MARK,
        .length = o->at,
        .n_tables = (uint32_t)n,
    };
    XXH3_128bits_update(&o->hash, &h, offsetof(PackHeader, hash));
    XXH128_canonicalFromHash(&canon, XXH3_128bits_digest(&o->hash));
    memcpy(h.hash, canon.digest, sizeof h.hash);
    if (fseek(o->file, 0, SEEK_SET) != 0) o->failed = true;
    if (fwrite(&h, sizeof h, 1, o->file) != 1) o->failed = true;
}

static SkStatus check_names(const PackSource *sources, size_t n, char *why)
{
    for (size_t i = 0; i < n; i++) {
        for (size_t k = 0; k < i; k++) {
            if (strcmp(sources[i].name, sources[k].name) != 0) continue;
            snprintf(why, SK_WHY_SIZE,
                     "%.120s: the table \"%.60s\" is there already",
                     sources[i].path, sources[i].name);
            return SK_USAGE;
        }
    }
    return SK_OK;
}

static SkStatus write_failed(const char *path, char *why)
{
    snprintf(why, SK_WHY_SIZE, "%.160s: %m", path);
    return SK_IO;
}

// Writes the whole pack to the open file o->file and closes it.
static SkStatus write_file(Out *o, const char *path, const PackSource *sources,
                           size_t n, PackEntry *entries, char *why)
{
    static const PackHeader empty;
    SkStatus                status = SK_OK;
    if (fwrite(&empty, sizeof empty, 1, o->file) != 1) o->failed = true;
    o->at = sizeof empty;
    for (size_t i = 0; i < n && status == SK_OK; i++)
        status = pack_source(o, &sources[i], &entries[i], why);
    if (status == SK_OK) put_frame(o, entries, n);
    bool closed = fclose(o->file) == 0;
    if (status == SK_OK && (o->failed || !closed))
        status = write_failed(path, why);
    return status;
}

// The name of the file that is written first: "id.pack.new-4711".
static char *draft_name(Arena *a, const char *out)
{
    size_t n = strlen(out) + 32;
    char  *path = SK_NEW(a, char, n);
    if (path != NULL) snprintf(path, n, "%s.new-%ld", out, (long)getpid());
    return path;
}

static SkStatus write_draft(const char *draft, const char *out,
                            const PackSource *sources, size_t n,
                            PackEntry *entries, char *why)
{
    Out o = { .file = fopen(draft, "wbe") };
    if (o.file == NULL) return write_failed(out, why);
    XXH3_INITSTATE(&o.hash);
    XXH3_128bits_reset(&o.hash);
    SkStatus status = write_file(&o, out, sources, n, entries, why);
    if (status == SK_OK && rename(draft, out) != 0)
        status = write_failed(out, why);
    if (status != SK_OK) unlink(draft);
    return status;
}

SkStatus sk_pack_write(const char *out, const PackSource *sources, size_t n,
                       char why[256])
{
    Arena a;
    why[0] = '\0';
    SK_TRY(check_names(sources, n, why));
    sk_arena_init(&a, SIZE_MAX / 2);
    char      *draft = draft_name(&a, out);
    PackEntry *entries = SK_NEW(&a, PackEntry, n);
    SkStatus   status = SK_NOMEM;
    if (draft != NULL && entries != NULL && n <= UINT32_MAX) {
        status = write_draft(draft, out, sources, n, entries, why);
    } else {
        snprintf(why, SK_WHY_SIZE, "%s", sk_status_text(status));
    }
    sk_arena_clear(&a);
    return status;
}
