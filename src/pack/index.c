// SPDX-License-Identifier: Apache-2.0
// index.c: the phrase index of a table.
//
//   in    row 7: "Tel Abyad", row 9: "Tel Rifaat"
//   out   slots for "tel" (more), "tel abyad" (hit 7), "tel rifaat" (hit 9)
//
// First the distinct keys are collected in the order in which they come, with
// the number of their hits; then each gets its piece of hits[], and the slots
// are filled in that same order. So the same table gives the same bytes.
#include "pack/index.h"

#include "base/hash.h"
#include "pack/format.h"
#include "pack/pack.h"

// One distinct key.
typedef struct {
    uint64_t hash;
    Str      words;
    uint32_t first, n_hits; // its piece of hits[]
    uint32_t last_row;      // of the hit counted last
    bool     more;
} Entry;

// The distinct keys and where they are found while building.
typedef struct {
    Entry    *v;     // [n]
    uint32_t *place; // [mask + 1] index in v, plus 1; 0: free
    uint32_t  n, mask;
} Entries;

// `phrase` in lower case, its words parted by one blank.
static SkStatus normalize(Arena *a, Str phrase, Str *out)
{
    Str   low = sk_str_lower(a, phrase);
    char *p = SK_NEW(a, char, low.n + 1);
    if (low.p == NULL || p == NULL) return sk_arena_status(a);
    size_t n = 0;
    for (Str rest = low; rest.p != NULL;) {
        Str word = sk_str_cut(&rest, ' ');
        if (word.n == 0) continue;
        if (n > 0) p[n++] = ' ';
        memcpy(p + n, word.p, word.n);
        n += word.n;
    }
    *out = (Str){ p, n };
    return SK_OK;
}

SkStatus sk_index_add(Arena *a, PhraseKeys *keys, Str phrase, uint32_t row)
{
    Str all = { NULL, 0 };
    SK_TRY(normalize(a, phrase, &all));
    uint64_t h = SK_HASH_SEED;
    for (Str rest = all; all.n > 0 && rest.p != NULL;) {
        Str word = sk_str_cut(&rest, ' ');
        h = sk_phrase_add(h, word);
        bool      whole = rest.p == NULL;
        size_t    end = whole ? all.n : (size_t)(rest.p - all.p) - 1;
        PhraseKey key = { h, { all.p, end }, row, whole };
        SK_TRY(SK_PUSH(a, keys, key));
    }
    return SK_OK;
}

// The smallest power of two that is at least n.
static uint32_t power_of_two(uint64_t n)
{
    uint32_t p = 1;
    while (p < n) p *= 2;
    return p;
}

static Entry *find_entry(Entries *e, uint64_t hash)
{
    uint32_t at = (uint32_t)hash & e->mask;
    while (e->place[at] != 0) {
        Entry *entry = &e->v[e->place[at] - 1];
        if (entry->hash == hash) return entry;
        at = (at + 1) & e->mask;
    }
    e->place[at] = ++e->n;
    e->v[e->n - 1].hash = hash;
    return &e->v[e->n - 1];
}

// False where another key with the same hash is there already.
static bool count_key(Entries *e, const PhraseKey *key)
{
    Entry *entry = find_entry(e, key->hash);
    if (entry->words.p == NULL) entry->words = key->words;
    if (!sk_str_eq(entry->words, key->words)) return false;
    if (!key->whole) {
        entry->more = true;
    } else if (entry->n_hits == 0 || entry->last_row != key->row) {
        entry->n_hits++;
        entry->last_row = key->row;
    }
    return true;
}

static void fill_slots(const Entries *e, PhraseIndex *out)
{
    for (uint32_t i = 0; i < e->n; i++) {
        const Entry *entry = &e->v[i];
        uint32_t     at = (uint32_t)entry->hash & (out->n_slots - 1);
        while (out->slots[(size_t)at * SLOT_SIZE + 3] != 0)
            at = (at + 1) & (out->n_slots - 1);
        uint32_t *slot = &out->slots[(size_t)at * SLOT_SIZE];
        slot[0] = (uint32_t)entry->hash;
        slot[1] = (uint32_t)(entry->hash >> 32);
        slot[2] = entry->first;
        slot[3] = SLOT_TAKEN | (entry->n_hits > 0 ? SLOT_HITS : 0) |
                  (entry->more ? SLOT_MORE : 0);
    }
}

// Gives each entry its piece of hits[] and fills the pieces in file order.
static void fill_hits(Entries *e, const PhraseKeys *keys, PhraseIndex *out)
{
    uint32_t next = 0;
    for (uint32_t i = 0; i < e->n; i++) {
        e->v[i].first = next;
        next += e->v[i].n_hits;
        e->v[i].n_hits = 0;
    }
    for (uint32_t i = 0; i < keys->n; i++) {
        const PhraseKey *key = &keys->v[i];
        if (!key->whole) continue;
        Entry *entry = find_entry(e, key->hash);
        if (entry->n_hits > 0 && entry->last_row == key->row) continue;
        out->hits[entry->first + entry->n_hits++] = key->row;
        entry->last_row = key->row;
    }
    for (uint32_t i = 0; i < e->n; i++) {
        const Entry *entry = &e->v[i];
        if (entry->n_hits > 0)
            out->hits[entry->first + entry->n_hits - 1] |= HIT_LAST;
    }
}

SkStatus sk_index_build(Arena *a, const PhraseKeys *keys, PhraseIndex *out,
                        Str *clash)
{
    *out = (PhraseIndex){ 0 };
    if (keys->n == 0) return SK_OK;
    if (keys->n > UINT32_MAX / 4) return SK_LIMIT;
    uint32_t places = power_of_two((uint64_t)keys->n * 2);
    Entries  e = { SK_NEW(a, Entry, keys->n), SK_NEW(a, uint32_t, places), 0,
                   places - 1 };
    if (e.v == NULL || e.place == NULL) return sk_arena_status(a);
    for (uint32_t i = 0; i < keys->n; i++) {
        if (count_key(&e, &keys->v[i])) continue;
        *clash = keys->v[i].words;
        return SK_USAGE;
    }
    for (uint32_t i = 0; i < e.n; i++) out->n_hits += e.v[i].n_hits;
    // At most a third is taken: most look-ups are for what is not there.
    out->n_slots = power_of_two((uint64_t)e.n * 3 + 1);
    out->slots = SK_NEW(a, uint32_t, (size_t)out->n_slots * SLOT_SIZE);
    out->hits = SK_NEW(a, uint32_t, out->n_hits);
    if (out->slots == NULL || out->hits == NULL) return sk_arena_status(a);
    fill_hits(&e, keys, out);
    fill_slots(&e, out);
    return SK_OK;
}
