// SPDX-License-Identifier: Apache-2.0
// find.c: places and parties of a document, one step after the other.
//
//   in    Analysis of "Tentara Suriah merebut kota Tripoli di Lebanon."
//   out   places Suriah, kota Tripoli (LBN), Lebanon; party Tentara Suriah
#include "world/finder.h"

static void open_tables(Finder *f, const Pack *world)
{
    f->places = sk_table(world, "places");
    f->keys = sk_table(world, "place_keys");
    f->spelling = sk_table(world, "spelling");
    f->not_places = sk_table(world, "not_places");
    f->words = sk_table(world, "place_words");
    f->parties = sk_table(world, "parties");
    f->heads = sk_table(world, "heads");
    f->titles = sk_table(world, "titles");
    f->offices = sk_table(world, "offices");
    f->terms = sk_table(world, "terms");
    f->outlets = sk_table(world, "outlets");
    f->pronouns = sk_table(world, "pronouns");
}

static void find_office_columns(Finder *f)
{
    const Table *o = &f->offices, *m = &f->terms;
    f->oc = (OfficeCols){ sk_table_col(o, "office"), sk_table_col(o, "code"),
                          sk_table_col(o, "name"), sk_table_col(o, "of"),
                          sk_table_col(o, "sector") };
    f->mc = (TermCols){ sk_table_col(m, "of"), sk_table_col(m, "person"),
                        sk_table_col(m, "from"), sk_table_col(m, "to") };
    f->point_col = sk_table_col(&f->pronouns, "class");
    f->aliases_col = sk_table_col(&f->parties, "aliases");
}

static void find_columns(Finder *f)
{
    const Table *p = &f->places, *t = &f->parties;
    f->pc = (PlaceCols){
        sk_table_col(p, "id"),      sk_table_col(p, "name"),
        sk_table_col(p, "kind"),    sk_table_col(p, "iso3"),
        sk_table_col(p, "admin1"),  sk_table_col(p, "lat"),
        sk_table_col(p, "lon"),     sk_table_col(p, "size"),
        sk_table_col(p, "capital"),
    };
    f->tc = (PartyCols){
        sk_table_col(t, "id"),       sk_table_col(t, "name"),
        sk_table_col(t, "kind"),     sk_table_col(t, "iso3"),
        sk_table_col(t, "sector"),   sk_table_col(t, "valid_from"),
        sk_table_col(t, "valid_to"),
    };
    f->word_word = sk_table_col(&f->words, "word");
    f->word_class = sk_table_col(&f->words, "class");
    f->word_value = sk_table_col(&f->words, "value");
    f->rule_col = sk_table_col(&f->spelling, "rule");
    f->to_col = sk_table_col(&f->spelling, "to");
    f->phrases_col = sk_table_col(&f->keys, "phrases");
    f->head_kind = sk_table_col(&f->heads, "kind");
    f->head_sector = sk_table_col(&f->heads, "sector");
    f->head_keeps = sk_table_col(&f->heads, "keeps");
    f->title_sector = sk_table_col(&f->titles, "sector");
}

static void open_extras(Finder *f, const Pack *world)
{
    uint32_t base = f->places.n_rows;
    while ((world = sk_pack_extra(world)) != NULL && f->n_extra < MAX_EXTRAS) {
        Extra x = { sk_table(world, "places"), sk_table(world, "place_keys"),
                    base };
        if (x.places.n_rows > NO_ROW - 1 - base) break;
        base += x.places.n_rows;
        f->extra[f->n_extra++] = x;
    }
}

bool sk_places_fit(const Pack *world, const Pack *extra)
{
    Table core = sk_table(world, "places"), more = sk_table(extra, "places");
    if (core.n_cols == 0 || core.n_cols != more.n_cols) return false;
    for (uint32_t i = 0; i < core.n_cols; i++)
        if (!sk_str_eq(sk_table_name(&core, i), sk_table_name(&more, i)))
            return false;
    return sk_table(extra, "place_keys").n_cols > 0;
}

void sk_finder_open(Finder *f, Arena *a, const Pack *world)
{
    *f = (Finder){ .a = a };
    open_tables(f, world);
    find_columns(f);
    find_office_columns(f);
    open_extras(f, world);
}

bool sk_place_near(const int32_t a[2], const int32_t b[2], unsigned km)
{
    const double E5_KM = 1.1119, RADIAN = 5729577.95; // of a degree / 100,000
    double       x = (double)a[0] / RADIAN, cos = 1 - x * x / 2;
    cos += x * x * x * x / 24;
    double dy = ((double)a[0] - b[0]) * E5_KM / 1000;
    double dx = ((double)a[1] - b[1]) * E5_KM / 1000 * cos;
    return dx * dx + dy * dy <= (double)km * km;
}

Str sk_place_cell(const Finder *f, uint32_t row, uint32_t col)
{
    const Table *t = &f->places;
    for (uint32_t i = 0; row >= t->n_rows && i < f->n_extra; i++) {
        row -= t->n_rows;
        t = &f->extra[i].places;
    }
    return sk_table_cell(t, row, col);
}

SkStatus sk_world_find(Arena *a, const Pack *world, const Analysis *an,
                       World *out)
{
    StrMap     ids = { 0 };
    Finder     f;
    Candidates found = { 0 };
    *out = (World){ 0 };
    sk_finder_open(&f, a, world);
    f.an = an;
    f.ids = &ids;
    SK_TRY(sk_names_init(&f));
    SK_TRY(sk_outlet_find(&f, out));
    SK_TRY(sk_spot_places(&f, &found));
    sk_judge_places(&f, &found);
    SK_TRY(sk_extra_places(&f, &found));
    SK_TRY(sk_resolve_places(&f, &found, out));
    return sk_party_find(&f, out);
}
