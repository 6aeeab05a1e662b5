// SPDX-License-Identifier: Apache-2.0
// pack.c: opens packs and looks things up in them.
//
//   in    "id.pack", table "places", phrase "tel abyad"
//   out   the rows of data/…/places.tsv that list "Tel Abyad"
//
// Opening maps the file and checks that every section of every table lies
// inside it. Positions within a section (cells, hits) are checked where they
// are used, so a damaged pack gives wrong answers at worst, and opening takes
// the same time for any size. The bytes are described in format.h.
#include "pack/pack.h"

// The state of a running hash may stand on the stack only with this.
#define XXH_STATIC_LINKING_ONLY
#include <xxhash.h>

#include "pack/format.h"

struct Pack {
    Arena            arena; // holds this struct
    MapFile          file;
    const PackEntry *tables; // [n_tables]
    uint32_t         n_tables;
    Hash128          hash;
    Pack            *extra; // joined behind this one, or NULL
};

// True where n numbers lie at position `at` of the first `end` bytes.
static bool lies_inside(uint64_t at, uint64_t n, uint64_t size, uint64_t end)
{
    return at % 8 == 0 && at <= end && n <= (end - at) / size;
}

// `end`: where the sections end.
static bool entry_is_sound(const PackEntry *e, uint64_t end)
{
    uint64_t cells = (uint64_t)e->n_rows * e->n_cols;
    if (e->n_cols > PACK_MAX_COLS) return false;
    if ((e->n_slots & (e->n_slots - 1)) != 0) return false;
    if (e->text_n > UINT32_MAX || e->name > e->text_n) return false;
    if (e->name_n > e->text_n - e->name) return false;
    return lies_inside(e->text, e->text_n, 1, end) &&
           lies_inside(e->cells, cells, 8, end) &&
           lies_inside(e->lines, e->n_rows, 4, end) &&
           lies_inside(e->names, e->n_cols, 8, end) &&
           lies_inside(e->slots, e->n_slots, 4 * SLOT_SIZE, end) &&
           lies_inside(e->hits, e->n_hits, 4, end);
}

// NULL when the header fits this program and the file, else what is wrong.
static const char *check_header(const PackHeader *h, uint64_t length)
{
    if (memcmp(h->magic, PACK_MAGIC, sizeof h->magic) != 0)
        return "no pack: it does not start like one";
    if (h->mark != PACK_MARK) return "a pack for another kind of machine";
    if (h->version != PACK_VERSION) return "a pack of another version";
    if (h->length > length) return "a pack that is cut short";
    if (h->length < length) return "a pack with something behind its end";
    if (h->zero != 0 || length % 8 != 0) return "a damaged pack";
    if (h->n_tables > (length - sizeof *h) / sizeof(PackEntry))
        return "a damaged pack";
    return NULL;
}

// Fills *p from its mapped file; NULL when all is well.
static const char *read_pack(Pack *p)
{
    PackHeader h;
    Str        data = p->file.data;
    if (data.n < sizeof h) return "no pack: it is too short";
    memcpy(&h, data.p, sizeof h);
    const char *why = check_header(&h, data.n);
    if (why != NULL) return why;
    size_t end = data.n - h.n_tables * sizeof(PackEntry);
    p->tables = (const PackEntry *)(const void *)(data.p + end);
    p->n_tables = h.n_tables;
    memcpy(p->hash.b, h.hash, sizeof p->hash.b);
    for (uint32_t i = 0; i < p->n_tables; i++) {
        if (!entry_is_sound(&p->tables[i], end)) return "a damaged pack";
    }
    return NULL;
}

SkStatus sk_pack_open(Pack **pack, const char *path, const char **why)
{
    Arena arena;
    *pack = NULL;
    *why = "";
    sk_arena_init(&arena, sizeof(Pack) + 64);
    Pack *p = SK_NEW(&arena, Pack, 1);
    if (p == NULL) {
        *why = sk_status_text(SK_NOMEM);
        return SK_NOMEM;
    }
    p->arena = arena;
    SkStatus status = sk_mapfile_open(&p->file, path);
    if (status != SK_OK) {
        *why = "it cannot be read";
    } else {
        *why = read_pack(p);
        if (*why != NULL) status = SK_PACK;
    }
    if (status == SK_OK) {
        *pack = p;
    } else {
        sk_pack_close(p);
    }
    return status;
}

void sk_pack_close(Pack *p)
{
    while (p != NULL) {
        Pack *extra = p->extra;
        Arena arena = p->arena; // which holds *p
        sk_mapfile_close(&p->file);
        sk_arena_clear(&arena);
        p = extra;
    }
}

void sk_pack_join(Pack *p, Pack *extra)
{
    while (p->extra != NULL) p = p->extra;
    p->extra = extra;
}

const Pack *sk_pack_extra(const Pack *p) { return p->extra; }

SkStatus sk_pack_verify(const Pack *p)
{
    XXH128_canonical_t canon;
    Str                data = p->file.data;
    XXH3_state_t       state;
    XXH3_INITSTATE(&state);
    XXH3_128bits_reset(&state);
    XXH3_128bits_update(&state, data.p + sizeof(PackHeader),
                        data.n - sizeof(PackHeader));
    XXH3_128bits_update(&state, data.p, offsetof(PackHeader, hash));
    XXH128_canonicalFromHash(&canon, XXH3_128bits_digest(&state));
    bool same = memcmp(canon.digest, p->hash.b, sizeof p->hash.b) == 0;
    return same ? SK_OK : SK_PACK;
}

Hash128 sk_pack_hash(const Pack *p) { return p->hash; }

uint64_t sk_pack_size(const Pack *p) { return p->file.data.n; }

// The part of `text` that a cell names; nothing where that is not inside.
static Str text_at(Str text, const uint32_t cell[2])
{
    if (cell[0] > text.n || cell[1] > text.n - cell[0]) return SK_STR("");
    return (Str){ text.p + cell[0], cell[1] };
}

static const uint32_t *numbers_at(const Pack *p, uint64_t at)
{
    return (const uint32_t *)(const void *)(p->file.data.p + at);
}

static Table table_of(const Pack *p, const PackEntry *e)
{
    return (Table){
        .pack = p,
        .n_rows = e->n_rows,
        .n_cols = e->n_cols,
        .cells = numbers_at(p, e->cells),
        .lines = numbers_at(p, e->lines),
        .names = numbers_at(p, e->names),
        .slots = numbers_at(p, e->slots),
        .hits = numbers_at(p, e->hits),
        .n_slots = e->n_slots,
        .n_hits = e->n_hits,
        .text = { p->file.data.p + e->text, (size_t)e->text_n },
    };
}

Table sk_table(const Pack *p, const char *name)
{
    Str wanted = sk_str_of(name);
    for (uint32_t i = 0; p != NULL && i < p->n_tables; i++) {
        const PackEntry *e = &p->tables[i];
        Table            t = table_of(p, e);
        if (sk_str_eq(sk_str_sub(t.text, e->name, e->name + e->name_n),
                      wanted))
            return t;
    }
    return (Table){ 0 };
}

uint32_t sk_table_col(const Table *t, const char *name)
{
    Str wanted = sk_str_of(name);
    for (uint32_t i = 0; i < t->n_cols; i++) {
        if (sk_str_eq(text_at(t->text, &t->names[2 * i]), wanted)) return i;
    }
    return UINT32_MAX;
}

Str sk_table_name(const Table *t, uint32_t col)
{
    return col < t->n_cols ? text_at(t->text, &t->names[(size_t)2 * col])
                           : SK_STR("");
}

Str sk_table_cell(const Table *t, uint32_t row, uint32_t col)
{
    if (row >= t->n_rows || col >= t->n_cols) return SK_STR("");
    return text_at(t->text, &t->cells[2 * ((size_t)row * t->n_cols + col)]);
}

uint64_t sk_phrase_add(uint64_t h, Str word) { return sk_hash(word, h); }

// The slot of the words with hash `h`, or NULL.
static const uint32_t *find_slot(const Table *t, uint64_t h)
{
    for (uint32_t i = 0; i < t->n_slots; i++) {
        uint32_t        at = ((uint32_t)h + i) & (t->n_slots - 1);
        const uint32_t *slot = &t->slots[(size_t)at * SLOT_SIZE];
        if (slot[3] == 0) return NULL;
        if (slot[0] == (uint32_t)h && slot[1] == (uint32_t)(h >> 32))
            return slot;
    }
    return NULL;
}

bool sk_table_next_hash(const Table *t, uint64_t h, PhraseHit *hit)
{
    uint32_t at = hit->at;
    if (at == 0) {
        const uint32_t *slot = find_slot(t, h);
        if (slot == NULL || (slot[3] & SLOT_HITS) == 0) return false;
        at = slot[2];
    } else if (t->hits[at - 1] & HIT_LAST) {
        return false;
    }
    if (at >= t->n_hits) return false;
    uint32_t row = t->hits[at] & ~HIT_LAST;
    if (row >= t->n_rows) return false;
    *hit = (PhraseHit){ .row = row, .at = at + 1 };
    return true;
}

bool sk_table_next(const Table *t, Str phrase, PhraseHit *hit)
{
    uint64_t h = SK_HASH_SEED;
    if (t->n_slots == 0 || phrase.n == 0) return false;
    for (Str rest = phrase; hit->at == 0 && rest.p != NULL;)
        h = sk_phrase_add(h, sk_str_cut(&rest, ' '));
    return sk_table_next_hash(t, h, hit);
}

bool sk_table_more(const Table *t, uint64_t h)
{
    const uint32_t *slot = find_slot(t, h);
    return slot != NULL && (slot[3] & SLOT_MORE) != 0;
}

bool sk_table_probe(const Table *t, uint64_t h, bool *more)
{
    const uint32_t *slot = find_slot(t, h);
    *more = slot != NULL && (slot[3] & SLOT_MORE) != 0;
    return slot != NULL && (slot[3] & SLOT_HITS) != 0;
}
