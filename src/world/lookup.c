// SPDX-License-Identifier: Apache-2.0
// lookup.c: rows of the world's tables under a name, and names like it.
//
//   in    "Qusseir"
//   out   name "quseir"…, key "kusir", the rows whose names have that key
//
// A name is cut and folded as those of a text are (names.c, fold.c). Distance
// is Levenshtein's, over bytes of the names as the tables write them.
#include "world/lookup.h"

#include "base/utf8.h"
#include "world/finder.h"

enum { LONGEST_NAME = 96 };

// ---- a name as the tables write it

// One sentence whose words are the parts of `low`, as far as names.c and
// fold.c look at words.
static SkStatus words_of(Arena *a, Str low, Analysis *an)
{
    *an = (Analysis){ 0 };
    for (Str rest = low; rest.p != NULL;) {
        Word w = { .low = sk_str_cut(&rest, ' ') };
        if (w.low.n > 0) SK_TRY(SK_PUSH(a, &an->words, w));
    }
    return SK_PUSH(a, &an->sents, ((Sentence){ .end = an->words.n }));
}

static SkStatus open_name(Arena *a, const Pack *world, Str name, Analysis *an,
                          Finder *f)
{
    Str low = sk_str_lower(a, name);
    if (low.p == NULL) return sk_arena_status(a);
    SK_TRY(words_of(a, low, an));
    *f = (Finder){ .a = a, .an = an, .spelling = sk_table(world, "spelling") };
    f->rule_col = sk_table_col(&f->spelling, "rule");
    f->to_col = sk_table_col(&f->spelling, "to");
    return sk_names_init(f);
}

static SkStatus join_pieces(const Finder *f, Str *out)
{
    Buf      b = sk_buf(f->a);
    uint32_t n = f->first[f->an->words.n];
    for (uint32_t i = 0; i < n; i++) {
        if (i > 0) sk_buf_char(&b, ' ');
        sk_buf_put(&b, f->piece[i]);
    }
    *out = sk_buf_str(&b);
    return b.status;
}

static SkStatus key_of(Arena *a, const Pack *world, Str name, Str *key)
{
    Analysis an;
    Finder   f;
    char     room[FOLD_ROOM];
    SK_TRY(open_name(a, world, name, &an, &f));
    *key = sk_str_copy(a, sk_fold_key(&f, 0, an.words.n, room));
    return key->p ? SK_OK : sk_arena_status(a);
}

static SkStatus write_name(Arena *a, const Pack *world, Str name, Lookup *out)
{
    Analysis an;
    Finder   f;
    SK_TRY(open_name(a, world, name, &an, &f));
    return join_pieces(&f, &out->name);
}

// ---- rows

static void add_part(Lookup *l, Table table, Table keys)
{
    if (l->n_parts == LOOKUP_PARTS) return;
    l->part[l->n_parts] = (LookupPart){ table, keys, sk_lookup_rows(l) };
    l->n_parts++;
}

uint32_t sk_lookup_rows(const Lookup *l)
{
    if (l->n_parts == 0) return 0;
    const LookupPart *last = &l->part[l->n_parts - 1];
    return last->base + last->table.n_rows;
}

Str sk_lookup_cell(const Lookup *l, uint32_t row, const char *col)
{
    for (uint32_t i = l->n_parts; i-- > 0;) {
        const LookupPart *p = &l->part[i];
        if (row < p->base) continue;
        uint32_t at = sk_table_col(&p->table, col);
        return sk_table_cell(&p->table, row - p->base, at);
    }
    return SK_STR("");
}

static bool has_row(const Lookup *l, uint32_t row)
{
    for (uint32_t i = 0; i < l->v.n; i++)
        if (l->v.v[i].row == row) return true;
    return false;
}

static SkStatus add_row(Arena *a, Lookup *l, uint32_t row, LookupHow how,
                        Str alias)
{
    if (has_row(l, row)) return SK_OK;
    return SK_PUSH(a, &l->v, ((LookupRow){ row, how, alias }));
}

// The rows that list l->name, and the one whose id is `name`.
static SkStatus add_exact(Arena *a, Lookup *l, const LookupPart *p, Str name)
{
    PhraseHit hit = { 0 };
    uint32_t  id = sk_table_col(&p->table, "id");
    for (uint32_t row = 0; row < p->table.n_rows; row++)
        if (sk_str_eq(sk_table_cell(&p->table, row, id), name))
            SK_TRY(add_row(a, l, p->base + row, LOOKUP_ID, SK_STR("")));
    while (sk_table_next(&p->table, l->name, &hit))
        SK_TRY(add_row(a, l, p->base + hit.row, LOOKUP_ALIAS, l->name));
    return SK_OK;
}

// The name of row `row` that has the key l->key, else its first one.
static SkStatus alias_with_key(Arena *a, const Pack *world, const Lookup *l,
                               uint32_t row, Str *alias)
{
    Str list = sk_lookup_cell(l, row, "aliases"), first = list, key;
    first = sk_str_cut(&first, '|');
    while (list.n > 0) {
        *alias = sk_str_trim(sk_str_cut(&list, '|'));
        SK_TRY(key_of(a, world, *alias, &key));
        if (sk_str_eq(key, l->key)) return SK_OK;
    }
    *alias = first;
    return SK_OK;
}

static SkStatus add_phrase(Arena *a, const Pack *world, Lookup *l,
                           const LookupPart *p, Str phrase)
{
    PhraseHit hit = { 0 };
    while (sk_table_next(&p->table, phrase, &hit)) {
        Str      alias;
        uint32_t row = p->base + hit.row;
        SK_TRY(alias_with_key(a, world, l, row, &alias));
        SK_TRY(add_row(a, l, row, LOOKUP_FOLDED, alias));
    }
    return SK_OK;
}

static SkStatus add_folded(Arena *a, const Pack *world, Lookup *l,
                           const LookupPart *p)
{
    PhraseHit hit = { 0 };
    uint32_t  col = sk_table_col(&p->keys, "phrases");
    if (l->key.n == 0 || !sk_table_next(&p->keys, l->key, &hit)) return SK_OK;
    Str list = sk_table_cell(&p->keys, hit.row, col);
    while (list.n > 0)
        SK_TRY(add_phrase(a, world, l, p, sk_str_cut(&list, '|')));
    return SK_OK;
}

SkStatus sk_lookup_place(Arena *a, const Pack *world, Str name, Lookup *out)
{
    *out = (Lookup){ 0 };
    add_part(out, sk_table(world, "places"), sk_table(world, "place_keys"));
    for (const Pack *x = sk_pack_extra(world); x; x = sk_pack_extra(x))
        add_part(out, sk_table(x, "places"), sk_table(x, "place_keys"));
    SK_TRY(write_name(a, world, name, out));
    SK_TRY(key_of(a, world, name, &out->key));
    for (uint32_t i = 0; i < out->n_parts; i++)
        SK_TRY(add_exact(a, out, &out->part[i], name));
    for (uint32_t i = 0; i < out->n_parts && out->v.n == 0; i++)
        SK_TRY(add_folded(a, world, out, &out->part[i]));
    return SK_OK;
}

SkStatus sk_lookup_party(Arena *a, const Pack *world, Str name, Lookup *out)
{
    *out = (Lookup){ .key = SK_STR("") };
    add_part(out, sk_table(world, "parties"), (Table){ 0 });
    SK_TRY(write_name(a, world, name, out));
    return add_exact(a, out, &out->part[0], name);
}

// ---- names like it

static uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }

// How many letters of `a` must change to make `b`; both are short.
static uint32_t distance_of(Str a, Str b)
{
    uint32_t row[LONGEST_NAME + 1];
    for (uint32_t j = 0; j <= b.n; j++) row[j] = j;
    for (uint32_t i = 1; i <= a.n; i++) {
        uint32_t corner = row[0];
        row[0] = i;
        for (uint32_t j = 1; j <= b.n; j++) {
            uint32_t swap = corner + (a.p[i - 1] != b.p[j - 1]);
            corner = row[j];
            row[j] = least(swap, least(corner, row[j - 1]) + 1);
        }
    }
    return row[b.n];
}

// A third of the letters may be others.
static uint32_t farthest(Str name)
{
    uint32_t n = (uint32_t)name.n / 3;
    return n < 1 ? 1 : n > 3 ? 3 : n;
}

static bool can_be_near(Str a, Str b, uint32_t most)
{
    size_t apart = a.n > b.n ? a.n - b.n : b.n - a.n;
    return b.n > 0 && b.n <= LONGEST_NAME && apart <= most;
}

// Puts the name in its place among the nearest; each row is there once.
static SkStatus add_near(Arena *a, LookupNears *out, uint32_t most,
                         LookupNear now)
{
    uint32_t i = 0;
    for (; i < out->n; i++) {
        if (out->v[i].row != now.row) continue;
        if (out->v[i].distance <= now.distance) return SK_OK;
        memmove(&out->v[i], &out->v[i + 1], (out->n - i - 1) * sizeof *out->v);
        out->n--;
        break;
    }
    for (i = out->n; i > 0 && out->v[i - 1].distance > now.distance;) i--;
    if (i == most) return SK_OK;
    SK_TRY(SK_PUSH(a, out, now));
    memmove(&out->v[i + 1], &out->v[i], (out->n - i - 1) * sizeof *out->v);
    out->v[i] = now;
    if (out->n > most) out->n = most;
    return SK_OK;
}

SkStatus sk_lookup_near(Arena *a, const Lookup *l, uint32_t most,
                        LookupNears *out)
{
    uint32_t far = farthest(l->name), rows = sk_lookup_rows(l);
    *out = (LookupNears){ 0 };
    if (l->name.n > LONGEST_NAME) return SK_OK;
    for (uint32_t row = 0; row < rows; row++) {
        Str list = sk_lookup_cell(l, row, "aliases");
        while (list.n > 0) {
            Str alias = sk_str_trim(sk_str_cut(&list, '|'));
            if (!can_be_near(l->name, alias, far)) continue;
            LookupNear now = { alias, row, distance_of(l->name, alias) };
            if (now.distance > far) continue;
            SK_TRY(add_near(a, out, most, now));
        }
    }
    return SK_OK;
}

// ---- what a text means by it

static bool has_capital(Str s)
{
    for (size_t at = 0; at < s.n;)
        if (sk_cp_upper(sk_utf8_next(s, &at))) return true;
    return false;
}

static bool has_blank(Str s)
{
    return sk_str_find(s, SK_STR(" "), 0) != SIZE_MAX;
}

Str sk_lookup_written(Arena *a, Str name)
{
    enum { ALL_CAPITALS = 3 }; // so few letters are an abbreviation
    Str s = sk_str_copy(a, name);
    if (s.p == NULL || has_capital(name)) return s;
    char *p = (char *)s.p; // our own copy
    bool  all = s.n <= ALL_CAPITALS && !has_blank(s);
    for (size_t i = 0; i < s.n; i++) {
        bool first = i == 0 || p[i - 1] == ' ' || p[i - 1] == '-';
        if ((all || first) && p[i] >= 'a' && p[i] <= 'z')
            p[i] = (char)(p[i] - 'a' + 'A');
    }
    return s;
}

SkStatus sk_lookup_read(Arena *a, const Pack *id, const Pack *world, Str text,
                        const Analysis **an, World *out)
{
    Document *doc = SK_NEW(a, Document, 1);
    Analysis *made = SK_NEW(a, Analysis, 1);
    *an = made;
    if (doc == NULL || made == NULL) return sk_arena_status(a);
    Span all = { 0, (uint32_t)text.n };
    *doc = (Document){ .id = SK_STR("-"), .orig = text, .text = text };
    SK_TRY(SK_PUSH(a, &doc->paras, all));
    SK_TRY(SK_PUSH(a, &doc->sents, all));
    SK_TRY(SK_PUSH(a, &doc->runs, ((MapRun){ 0, 0, true })));
    SK_TRY(sk_lang_analyse(a, id, doc, made));
    return sk_world_find(a, world, made, out);
}
