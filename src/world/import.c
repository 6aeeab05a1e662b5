// SPDX-License-Identifier: Apache-2.0
// import.c: rows of gazetteers -> a pack behind the world's.
//
//   in    geonames:172955 "Al Qaşr" PPL SY 35.9 36.5; one of world.pack's towns
//   out   places      geonames:172955  Al Qaşr  al qasr|…  PPL  SYR … size 2
//         place_keys  kasr  al qasr; the town is left out
//
// What the core has stays the core's: a place of the same country with one of
// its names, or with the same folded key, within 25 km, is left out. A place's
// size comes from its population, else from what it is (features.tsv), so that
// a bare name hardly ever means a village.
#include "world/import_row.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

enum { SAME_KM = 25, ROW_ROOM = 8 << 20, ARENA_MOST = 1 << 30 };

SkStatus sk_import_open(Importer **out, const Pack *world, const char *country,
                        const ImportTold *told)
{
    Importer *im = calloc(1, sizeof *im);
    *out = im;
    if (im == NULL) return SK_NOMEM;
    im->country = country;
    im->told = *told;
    sk_arena_init(&im->keep, ARENA_MOST);
    sk_arena_init(&im->row, ROW_ROOM);
    sk_finder_open(&im->f, &im->row, world);
    im->features = sk_table(world, "features");
    im->iso = sk_table(world, "iso");
    im->feature_kind = sk_table_col(&im->features, "kind");
    im->feature_size = sk_table_col(&im->features, "size");
    im->iso3_col = sk_table_col(&im->iso, "iso3");
    im->places = sk_buf(&im->keep);
    if (im->features.n_rows == 0 || im->iso.n_rows == 0) return SK_PACK;
    for (uint32_t i = 0; i < im->f.places.n_rows; i++) {
        Str       id = sk_table_cell(&im->f.places, i, im->f.pc.id);
        uint32_t *row = sk_strmap_put(&im->keep, &im->core, id, NULL);
        if (row == NULL) return sk_arena_status(&im->keep);
        *row = i + 1;
    }
    return SK_OK;
}

void sk_import_close(Importer *im)
{
    if (im == NULL) return;
    sk_arena_clear(&im->keep);
    sk_arena_clear(&im->row);
    free(im);
}

ImportCounts sk_import_counts(const Importer *im) { return im->counts; }

void sk_import_bad(Importer *im, const char *file, uint64_t line,
                   const char *what)
{
    im->counts.bad++;
    if (im->told.bad) im->told.bad(im->told.ctx, file, line, what);
}

// One place on its way into the pack.
typedef struct {
    Str     id, iso, kind, admin1;
    int     size;
    bool    located;
    int32_t point[2];
    Pieces  names;
} NewPlace;

static bool is_digits(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < '0' || s.p[i] > '9') return false;
    return s.n > 0;
}

static bool is_upper(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < 'A' || s.p[i] > 'Z') return false;
    return true;
}

static bool is_clean(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] <= ' ' || s.p[i] == '|') return false;
    return true;
}

// "170063" -> "geonames:170063"; p == NULL: no id.
static SkStatus find_id(Importer *im, Str given, Str *id)
{
    Buf    b = sk_buf(&im->row);
    size_t colon = sk_str_find(given, SK_STR(":"), 0);
    *id = (Str){ NULL, 0 };
    if (is_digits(given)) {
        sk_buf_put(&b, SK_STR("geonames:"));
    } else if (colon == SIZE_MAX || colon == 0 || colon + 1 == given.n ||
               !is_clean(given)) {
        return SK_OK;
    }
    sk_buf_put(&b, given);
    *id = sk_buf_str(&b);
    return b.status;
}

// Three letters of two or three; p == NULL: no country.
static SkStatus find_iso(Importer *im, Str given, Str *iso)
{
    PhraseHit hit = { 0 };
    *iso = given;
    if (given.n == 0 || given.p[0] == '-') *iso = SK_STR("");
    if (iso->n == 0 || (given.n == 3 && is_upper(given))) return SK_OK;
    Str low = sk_str_lower(&im->row, given);
    if (low.p == NULL) return sk_arena_status(&im->row);
    *iso = given.n == 2 && sk_table_next(&im->iso, low, &hit)
               ? sk_table_cell(&im->iso, hit.row, im->iso3_col)
               : (Str){ NULL, 0 };
    return SK_OK;
}

static int size_by_population(int64_t n)
{
    static const int64_t FROM[] = { 1000,   10000,   50000,
                                    300000, 1000000, 5000000 };
    int                  size = 2;
    while (size < 8 && n >= FROM[size - 2]) size++;
    return size;
}

// Finds kind and size; false where its kind is not kept.
static SkStatus find_kind(Importer *im, const GivenPlace *p, NewPlace *out,
                          bool *kept)
{
    PhraseHit hit = { 0 };
    Str       code = sk_str_lower(&im->row, p->feature);
    if (code.p == NULL) return sk_arena_status(&im->row);
    *kept = sk_table_next(&im->features, code, &hit);
    if (!*kept) return SK_OK;
    out->kind = sk_table_cell(&im->features, hit.row, im->feature_kind);
    int64_t size = sk_str_int(p->size), people = sk_str_int(p->population);
    Str     usual = sk_table_cell(&im->features, hit.row, im->feature_size);
    int     least = (int)sk_str_int(usual);
    bool    town = sk_str_eq(out->kind, SK_STR("PPL"));
    out->size = size >= 1 && size <= 9 ? (int)size : least;
    if (size < 1 && town && people > 0) out->size = size_by_population(people);
    return SK_OK;
}

static bool find_point(const GivenPlace *p, NewPlace *out)
{
    if (!sk_str_e5(p->lat, &out->point[0]) ||
        !sk_str_e5(p->lon, &out->point[1]))
        return false;
    int32_t lat = out->point[0], lon = out->point[1];
    return lat >= -9000000 && lat <= 9000000 && lon >= -18000000 &&
           lon <= 18000000 && (lat != 0 || lon != 0);
}

static Str core_cell(const Importer *im, uint32_t row, uint32_t col)
{
    return sk_table_cell(&im->f.places, row, col);
}

// Is row `row` of the core this place?
static bool is_row(const Importer *im, const NewPlace *p, uint32_t row)
{
    int32_t       there[2];
    const Finder *f = &im->f;
    if (!sk_str_eq(core_cell(im, row, f->pc.iso), p->iso)) return false;
    Str kind = core_cell(im, row, f->pc.kind);
    if (sk_str_eq(kind, p->kind) && (sk_str_eq(kind, SK_STR("COUNTRY")) ||
                                     sk_str_eq(kind, SK_STR("ADM1"))))
        return true;
    return sk_str_e5(core_cell(im, row, f->pc.lat), &there[0]) &&
           sk_str_e5(core_cell(im, row, f->pc.lon), &there[1]) &&
           sk_place_near(p->point, there, SAME_KM);
}

static bool has_name(const Importer *im, const NewPlace *p, Str name)
{
    PhraseHit hit = { 0 };
    while (sk_table_next(&im->f.places, name, &hit))
        if (is_row(im, p, hit.row)) return true;
    return false;
}

static SkStatus is_known(Importer *im, const NewPlace *p, bool *known)
{
    char room[FOLD_ROOM];
    Str  key;
    *known = false;
    for (uint32_t i = 0; i < p->names.n && !*known; i++) {
        PhraseHit hit = { 0 };
        *known = has_name(im, p, p->names.v[i]);
        SK_TRY(sk_import_key(im, p->names.v[i], room, &key));
        if (*known || key.n == 0 || !sk_table_next(&im->f.keys, key, &hit))
            continue;
        Str list = sk_table_cell(&im->f.keys, hit.row, im->f.phrases_col);
        while (list.p != NULL && list.n > 0 && !*known)
            *known = has_name(im, p, sk_str_cut(&list, '|'));
    }
    return SK_OK;
}

// The province as the core writes it: by one of the core's names for it, else
// by that without its last word ("Idlib Governorate"), else as it is given.
static SkStatus find_admin1(Importer *im, Str given, NewPlace *out)
{
    GivenPlace g = { .name = given };
    Pieces     names;
    out->admin1 = given;
    SK_TRY(sk_import_names(im, &g, SK_STR(""), &names));
    for (uint32_t i = 0; i < names.n; i++) {
        Str name = names.v[i];
        for (int cuts = 0; cuts < 2 && name.n > 0; cuts++) {
            PhraseHit hit = { 0 };
            while (sk_table_next(&im->f.places, name, &hit)) {
                Str kind = core_cell(im, hit.row, im->f.pc.kind);
                if (!sk_str_eq(kind, SK_STR("ADM1"))) continue;
                if (!sk_str_eq(core_cell(im, hit.row, im->f.pc.iso), out->iso))
                    continue;
                out->admin1 = core_cell(im, hit.row, im->f.pc.admin1);
                return SK_OK;
            }
            while (name.n > 0 && name.p[name.n - 1] != ' ') name.n--;
            name = sk_str_trim(name);
        }
    }
    return SK_OK;
}

// Puts a cell: no tab, line end or other control character is in it.
static void put_cell(Buf *b, Str s)
{
    for (size_t i = 0; i < s.n; i++)
        sk_buf_char(b, (unsigned char)s.p[i] < ' ' ? ' ' : s.p[i]);
}

static void put_names(Buf *b, const Pieces *names)
{
    for (uint32_t i = 0; i < names->n; i++) {
        if (i > 0) sk_buf_char(b, '|');
        sk_buf_put(b, names->v[i]);
    }
}

// One row of the table places, with the core's columns.
static SkStatus put_place(Importer *im, const GivenPlace *g, const NewPlace *p)
{
    const PlaceCols *pc = &im->f.pc;
    Buf             *b = &im->places;
    for (uint32_t i = 0; i < im->f.places.n_cols; i++) {
        Str col = sk_table_name(&im->f.places, i);
        if (i > 0) sk_buf_char(b, '\t');
        if (i == pc->id) put_cell(b, p->id);
        if (i == pc->name) put_cell(b, sk_str_trim(g->name));
        if (sk_str_eq(col, SK_STR("aliases"))) put_names(b, &p->names);
        if (i == pc->kind) put_cell(b, p->kind);
        if (i == pc->iso) put_cell(b, p->iso);
        if (i == pc->admin1) put_cell(b, p->admin1);
        if (i == pc->lat) sk_buf_e5(b, p->point[0]);
        if (i == pc->lon) sk_buf_e5(b, p->point[1]);
        if (i == pc->size) sk_buf_int(b, p->size);
    }
    sk_buf_char(b, '\n');
    return b->status;
}

static bool folds(const Importer *im, Str iso)
{
    PhraseHit hit = { 0 };
    char      low[3];
    if (iso.n != 3) return false;
    for (int i = 0; i < 3; i++) low[i] = (char)(iso.p[i] | 0x20);
    while (sk_table_next(&im->f.spelling, (Str){ low, 3 }, &hit)) {
        Str rule = sk_table_cell(&im->f.spelling, hit.row, im->f.rule_col);
        if (sk_str_eq(rule, SK_STR("country"))) return true;
    }
    return false;
}

static SkStatus put_keys(Importer *im, const NewPlace *p)
{
    char room[FOLD_ROOM];
    Str  key;
    if (!folds(im, p->iso) || sk_str_eq(p->kind, SK_STR("COUNTRY")))
        return SK_OK;
    Str name = sk_str_copy(&im->keep, p->names.v[0]);
    for (uint32_t i = 0; i < p->names.n && name.p != NULL; i++) {
        SK_TRY(sk_import_key(im, p->names.v[i], room, &key));
        if (key.n == 0) continue;
        KeyName k = { sk_str_copy(&im->keep, key), name,
                      (uint32_t)im->counts.taken };
        if (k.key.p == NULL) return sk_arena_status(&im->keep);
        SK_TRY(SK_PUSH(&im->keep, &im->keys, k));
    }
    return name.p == NULL ? sk_arena_status(&im->keep) : SK_OK;
}

// Marks the id; *fresh is false where it came before in this pass.
static SkStatus mark_id(Importer *im, Str id, bool *fresh)
{
    uint32_t        now = im->pass == IMPORT_IDS ? 1 : 2;
    const uint32_t *old = sk_strmap_get(&im->ids, id);
    *fresh = old == NULL || *old < now;
    if (old == NULL) id = sk_str_copy(&im->keep, id);
    if (id.p == NULL) return sk_arena_status(&im->keep);
    uint32_t *mark = sk_strmap_put(&im->keep, &im->ids, id, NULL);
    if (mark == NULL) return sk_arena_status(&im->keep);
    *mark = now;
    return SK_OK;
}

static Str other_names(const Importer *im, Str id)
{
    const uint32_t *at = sk_strmap_get(&im->others, id);
    return at == NULL ? SK_STR("") : sk_buf_str(&im->other_names.v[*at]);
}

// The place with its names, unless the core has it.
static SkStatus take(Importer *im, const GivenPlace *g, NewPlace *p,
                     const char **what)
{
    bool            known;
    const uint32_t *own = sk_strmap_get(&im->core, p->id);
    SK_TRY(sk_import_names(im, g, other_names(im, p->id), &p->names));
    if (p->names.n == 0) {
        im->counts.other++; // in another script: no text here can name it
        return SK_OK;
    }
    SK_TRY(is_known(im, p, &known));
    if (own != NULL && !known && !is_row(im, p, *own - 1)) {
        *what = "its id is another place's in world.pack";
        return SK_OK;
    }
    if (own != NULL || known) {
        im->counts.core++;
        return SK_OK;
    }
    SK_TRY(find_admin1(im, g->admin1, p));
    SK_TRY(put_place(im, g, p));
    SK_TRY(put_keys(im, p));
    im->counts.taken++;
    return SK_OK;
}

static bool is_country(const Importer *im, Str iso)
{
    return im->country == NULL || sk_str_eq(sk_str_of(im->country), iso);
}

static SkStatus add(Importer *im, const GivenPlace *g, const char **what)
{
    NewPlace p = { 0 };
    bool     kept, fresh;
    SK_TRY(find_id(im, sk_str_trim(g->id), &p.id));
    SK_TRY(find_iso(im, sk_str_trim(g->country), &p.iso));
    if (p.id.p == NULL) *what = "no id of the form 123 or scheme:name";
    if (p.iso.p == NULL) *what = "its country is no code of ISO 3166-1";
    if (*what == NULL && !find_point(g, &p))
        *what = "latitude and longitude are no point";
    if (*what == NULL && sk_str_trim(g->name).n == 0) *what = "no name";
    if (*what != NULL) return SK_OK;
    SK_TRY(find_kind(im, g, &p, &kept));
    if (!kept || !is_country(im, p.iso)) {
        im->counts.other++;
        return SK_OK;
    }
    SK_TRY(mark_id(im, p.id, &fresh));
    if (im->pass == IMPORT_IDS) return SK_OK;
    if (fresh) return take(im, g, &p, what);
    im->counts.twice++;
    return SK_OK;
}

SkStatus sk_import_add(Importer *im, const GivenPlace *p, const char **what)
{
    *what = NULL;
    im->counts.rows++;
    sk_arena_reset(&im->row);
    return add(im, p, what);
}

static int by_key(const void *a, const void *b)
{
    const KeyName *x = a, *y = b;
    int            by = sk_str_cmp(x->key, y->key);
    return by != 0 ? by : (x->at > y->at) - (x->at < y->at);
}

// The table place_keys as TSV; each name stands once behind its key.
static SkStatus print_keys(Importer *im, Buf *b)
{
    sk_buf_put(b, SK_STR("key*\tphrases\n"));
    if (im->keys.n > 0)
        qsort(im->keys.v, im->keys.n, sizeof *im->keys.v, by_key);
    for (uint32_t i = 0; i < im->keys.n;) {
        Str    key = im->keys.v[i].key;
        size_t beg;
        sk_buf_put(b, key);
        sk_buf_char(b, '\t');
        beg = b->n;
        for (; i < im->keys.n && sk_str_eq(im->keys.v[i].key, key); i++) {
            if (b->status != SK_OK) return b->status;
            Str name = im->keys.v[i].name;
            if (sk_str_listed(sk_str_sub(sk_buf_str(b), beg, b->n), '|', name))
                continue;
            if (b->n > beg) sk_buf_char(b, '|');
            sk_buf_put(b, name);
        }
        sk_buf_char(b, '\n');
    }
    return b->status;
}

static void put_header(const Importer *im, Buf *b)
{
    for (uint32_t i = 0; i < im->f.places.n_cols; i++) {
        Str col = sk_table_name(&im->f.places, i);
        if (i > 0) sk_buf_char(b, '\t');
        sk_buf_put(b, col);
        if (sk_str_eq(col, SK_STR("aliases"))) sk_buf_char(b, '*');
    }
    sk_buf_char(b, '\n');
}

static SkStatus write_text(const char *path, Str head, Str body, char why[256])
{
    FILE *file = fopen(path, "wbe");
    bool  good = file != NULL;
    if (good) good = fwrite(head.p, 1, head.n, file) == head.n;
    if (good) good = fwrite(body.p, 1, body.n, file) == body.n;
    if (file != NULL) good = fclose(file) == 0 && good;
    if (good) return SK_OK;
    snprintf(why, 256, "%.160s: %m", path);
    return SK_IO;
}

// "out.places-4711": a table on its way into the pack.
static const char *draft_name(Arena *a, const char *out, const char *table)
{
    size_t n = strlen(out) + strlen(table) + 32;
    char  *path = SK_NEW(a, char, n);
    if (path != NULL)
        snprintf(path, n, "%s.%s-%ld", out, table, (long)getpid());
    return path;
}

SkStatus sk_import_write(Importer *im, const char *out, char why[256])
{
    Buf        keys = sk_buf(&im->keep), head = sk_buf(&im->keep);
    PackSource sources[] = {
        { "place_keys", draft_name(&im->keep, out, "place_keys") },
        { "places", draft_name(&im->keep, out, "places") },
    };
    snprintf(why, 256, "%s", sk_status_text(SK_NOMEM));
    if (!sources[0].path || !sources[1].path)
        return sk_arena_status(&im->keep);
    put_header(im, &head);
    SK_TRY(print_keys(im, &keys));
    SK_TRY(head.status);
    SkStatus status = write_text(sources[0].path, sk_buf_str(&keys),
                                 SK_STR(""), why);
    if (status == SK_OK)
        status = write_text(sources[1].path, sk_buf_str(&head),
                            sk_buf_str(&im->places), why);
    if (status == SK_OK) status = sk_pack_write(out, sources, 2, why);
    unlink(sources[0].path);
    unlink(sources[1].path);
    return status;
}
