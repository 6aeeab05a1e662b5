// SPDX-License-Identifier: Apache-2.0
// test_world.c: what holds for every text: order, tables, memory.
#include "made.h"
#include "world/finder.h"

// Mentions are in text order, do not overlap, and stand inside the document.
static void check_order(const Read *r)
{
    uint32_t end = 0;
    for (uint32_t i = 0; i < r->world.places.n; i++) {
        const PlaceMention *m = &r->world.places.v[i];
        assert_true(m->beg >= end && m->beg < m->end);
        assert_true(m->name_beg >= m->beg && m->name_beg < m->end);
        assert_true(m->end <= r->an.words.n);
        assert_true(m->score <= 100);
        assert_true(m->known || !m->located);
        assert_true(!m->located || m->id.n > 0);
        assert_true(m->n_rivals <= MAX_RIVALS);
        for (uint32_t k = 0; k < m->n_rivals; k++) {
            assert_true(m->rival[k].id.n > 0 && m->rival[k].name.n > 0);
            assert_true(m->rival[k].score <= (k ? m->rival[k - 1].score : 50));
            assert_false(sk_str_eq(m->rival[k].id, m->id));
        }
        end = m->end;
    }
    end = 0;
    for (uint32_t i = 0; i < r->world.parties.n; i++) {
        const PartyMention *m = &r->world.parties.v[i];
        assert_true(m->beg >= end && m->beg < m->end);
        assert_true(m->end <= r->an.words.n);
        end = m->end;
    }
}

static void test_order(void **state)
{
    static const char *const texts[] = {
        "",
        "-",
        "di",
        "Di Al - .",
        "KOTA KOTA KOTA",
        "kota di provinsi desa - ' Al-",
        "Suriah-Lebanon-Irak Suriah - - Lebanon di di Kota Tua Tua Timur",
        "Presiden, Presiden (PMF) (",
        "Duta Besar untuk",
        "Jenderal -",
    };
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        Read r;
        read_text(texts[i], &r);
        check_order(&r);
    }
}

// The seed articles, where ../shared is there.
static void test_seeds(void **state)
{
    (void)state;
    char dir[256];
    snprintf(dir, sizeof dir, "%s/../shared/seeds", SAKSI_SOURCE_DIR);
    DIR *d = opendir(dir);
    if (d == NULL) {
        print_message("no ../shared/seeds\n");
        skip();
    }
    uint32_t places = 0, parties = 0;
    for (struct dirent *e; (e = readdir(d)) != NULL;) {
        if (e->d_name[0] == '.') continue;
        char    path[600];
        MapFile file;
        Read    r;
        snprintf(path, sizeof path, "%s/%s", dir, e->d_name);
        assert_int_equal(sk_mapfile_open(&file, path), SK_OK);
        char *text = strndup(file.data.p, file.data.n);
        read_text(text, &r);
        check_order(&r);
        places += r.world.places.n;
        parties += r.world.parties.n;
        free(text);
        sk_mapfile_close(&file);
    }
    closedir(d);
    assert_true(places > 100 && parties > 150);
}

// Two places with one name and nothing that speaks for either: no guess.
static void test_no_guess(void **state)
{
    (void)state;
    Read r;
    read_text("Bentrokan pecah di Ariha.", &r);
    assert_int_equal(r.world.places.n, 1);
    assert_true(r.world.places.v[0].known);
    assert_false(r.world.places.v[0].located);
    assert_int_equal(r.world.places.v[0].country.n, 0);
    read_text("Bentrokan pecah di Ariha, Suriah.", &r);
    assert_true(sk_str_eq(r.world.places.v[0].admin1, SK_STR("Idlib")));
    read_text("Bentrokan pecah di Ariha di Tepi Barat.", &r);
    assert_true(sk_str_eq(r.world.places.v[0].country, SK_STR("PSE")));
    read_text("Bentrokan pecah di Al-Kafrani.", &r);
    assert_int_equal(r.world.places.n, 1);
    assert_false(r.world.places.v[0].known);
    assert_false(r.world.places.v[0].located);
    assert_int_equal(r.world.places.v[0].lat, 0);
}

static bool is_fold_country(const Table *spelling, Str iso)
{
    uint32_t rule = sk_table_col(spelling, "rule");
    uint32_t from = sk_table_col(spelling, "from");
    for (uint32_t i = 0; i < spelling->n_rows; i++) {
        if (sk_str_eq(sk_table_cell(spelling, i, rule), SK_STR("country")) &&
            sk_str_eq(sk_table_cell(spelling, i, from), iso))
            return true;
    }
    return false;
}

static Finder finder_of(const Read *r)
{
    Finder f = { .a = &arena, .an = &r->an };
    f.spelling = sk_table(world_pack, "spelling");
    f.rule_col = sk_table_col(&f.spelling, "rule");
    f.to_col = sk_table_col(&f.spelling, "to");
    assert_int_equal(sk_names_init(&f), SK_OK);
    return f;
}

// fold.c and tools/gen_place_keys.py make the same keys of all names.
static void test_keys(void **state)
{
    (void)state;
    Table    places = sk_table(world_pack, "places");
    Table    keys = sk_table(world_pack, "place_keys");
    Table    spelling = sk_table(world_pack, "spelling");
    uint32_t names = sk_table_col(&places, "aliases"), checked = 0;
    uint32_t iso = sk_table_col(&places, "iso3");
    uint32_t kind = sk_table_col(&places, "kind");
    uint32_t phrases = sk_table_col(&keys, "phrases");
    for (uint32_t i = 0; i < places.n_rows; i++) {
        Str  list = sk_table_cell(&places, i, names);
        Str  first = sk_str_cut(&list, '|');
        char text[256], room[FOLD_ROOM];
        if (!is_fold_country(&spelling, sk_table_cell(&places, i, iso)))
            continue;
        if (sk_str_eq(sk_table_cell(&places, i, kind), SK_STR("COUNTRY")))
            continue;
        snprintf(text, sizeof text, "%.*s", (int)first.n, first.p);
        Read r;
        read_text(text, &r);
        Finder    f = finder_of(&r);
        Str       key = sk_fold_key(&f, 0, r.an.words.n, room);
        PhraseHit hit = { 0 };
        if (key.n == 0) continue;
        if (!sk_table_next(&keys, key, &hit))
            fail_msg("%s: no key %.*s", text, (int)key.n, key.p);
        assert_true(
            sk_str_listed(sk_table_cell(&keys, hit.row, phrases), '|', first));
        checked++;
    }
    assert_true(checked > 1000);
}

// Every row of places.tsv can be used: kind, place on the globe, size.
static void test_rows(void **state)
{
    static const char *const kinds =
        "COUNTRY ADM1 ADM2 PPL QUARTER CAMP CROSSING REGION SEA STRAIT RIVER "
        "ISLAND MOUNT SITE AIRPORT BASE";
    (void)state;
    Table    t = sk_table(world_pack, "places");
    uint32_t kind = sk_table_col(&t, "kind"), lat = sk_table_col(&t, "lat");
    uint32_t lon = sk_table_col(&t, "lon"), size = sk_table_col(&t, "size");
    assert_true(t.n_rows > 3000);
    for (uint32_t i = 0; i < t.n_rows; i++) {
        int32_t y, x;
        assert_true(
            sk_str_listed(sk_str_of(kinds), ' ', sk_table_cell(&t, i, kind)));
        assert_true(sk_str_e5(sk_table_cell(&t, i, lat), &y));
        assert_true(sk_str_e5(sk_table_cell(&t, i, lon), &x));
        assert_true(y >= -9000000 && y <= 9000000);
        assert_true(x >= -18000000 && x <= 18000000);
        int64_t n = sk_str_int(sk_table_cell(&t, i, size));
        assert_true(n >= 1 && n <= 9);
    }
}

// Each allocation fails once: a status, no crash, and then the same answer.
static void test_memory(void **state)
{
    (void)state;
    Read r;
    read_text("Menurut Kolonel Malik Darwis, pasukan Suriah merebut desa "
              "Al-Kafrani dan Khan Shaikhoun di Suriah, lalu Tripoli.",
              &r);
    Str      want = places_line(&r, true);
    SkStatus status = SK_NOMEM;
    unsigned n = 1;
    for (; status != SK_OK && n < 1000; n++) {
        arena.fail_in = n;
        status = sk_world_find(&arena, world_pack, &r.an, &r.world);
        arena.fail_in = 0;
        if (status != SK_OK) assert_int_equal(status, SK_NOMEM);
    }
    assert_int_equal(status, SK_OK);
    assert_true(n > 5);
    assert_true(sk_str_eq(places_line(&r, true), want));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_order),    cmocka_unit_test(test_seeds),
        cmocka_unit_test(test_no_guess), cmocka_unit_test(test_keys),
        cmocka_unit_test(test_rows),     cmocka_unit_test(test_memory),
    };
    return cmocka_run_group_tests(tests, open_packs, close_packs);
}
