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
        sk_table_col(t, "id"),     sk_table_col(t, "name"),
        sk_table_col(t, "kind"),   sk_table_col(t, "iso3"),
        sk_table_col(t, "sector"),
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

SkStatus sk_world_find(Arena *a, const Pack *world, const Analysis *an,
                       World *out)
{
    Finder     f = { .a = a, .an = an };
    Candidates found = { 0 };
    *out = (World){ 0 };
    open_tables(&f, world);
    find_columns(&f);
    SK_TRY(sk_names_init(&f));
    SK_TRY(sk_spot_places(&f, &found));
    sk_judge_places(&f, &found);
    SK_TRY(sk_resolve_places(&f, &found, out));
    return sk_party_find(&f, out);
}
