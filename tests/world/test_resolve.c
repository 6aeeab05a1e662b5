// SPDX-License-Identifier: Apache-2.0
// test_resolve.c: which place of a name is meant, how sure that is, and which
// others it beat.
#include "made.h"

// The mention whose words are `words`; fails where there is none.
static const PlaceMention *mention(const Read *r, const char *words)
{
    for (uint32_t i = 0; i < r->world.places.n; i++) {
        Buf                 b = sk_buf(&arena);
        const PlaceMention *m = &r->world.places.v[i];
        put_words(&b, r, m->beg, m->end);
        if (sk_str_eq(sk_buf_str(&b), sk_str_of(words))) return m;
    }
    fail_msg("no place \"%s\"", words);
    return NULL;
}

static bool beat(const PlaceMention *m, const char *id)
{
    for (uint32_t i = 0; i < m->n_rivals; i++)
        if (sk_str_eq(m->rival[i].id, sk_str_of(id))) return true;
    return false;
}

// The one of Libya and the one of Lebanon beat each other in turn.
static void a_country_behind_decides(void **state)
{
    (void)state;
    Read r;
    read_text("Milisi merebut pelabuhan di Tripoli, Libya.", &r);
    const PlaceMention *m = mention(&r, "Tripoli");
    assert_true(sk_str_eq(m->country, SK_STR("LBY")));
    assert_true(m->score > 80);
    assert_int_equal(m->n_rivals, 1);
    assert_true(m->rival[0].score < 20);
    char lebanon[32];
    snprintf(lebanon, sizeof lebanon, "%.*s", (int)m->rival[0].id.n,
             m->rival[0].id.p);
    char libya[32];
    snprintf(libya, sizeof libya, "%.*s", (int)m->id.n, m->id.p);
    read_text("Bentrokan pecah di Tripoli, Lebanon.", &r);
    m = mention(&r, "Tripoli");
    assert_true(sk_str_eq(m->id, sk_str_of(lebanon)));
    assert_true(beat(m, libya));
}

// The only place of a name has no rivals and is sure.
static void one_place_has_no_rivals(void **state)
{
    (void)state;
    Read r;
    read_text("Bom meledak di Mogadishu.", &r);
    const PlaceMention *m = mention(&r, "Mogadishu");
    assert_int_equal(m->score, 100);
    assert_int_equal(m->n_rivals, 0);
}

// What is in no table has neither.
static void an_unknown_place_has_no_score(void **state)
{
    (void)state;
    Read r;
    read_text("Tentara merebut desa Kafarsan.", &r);
    const PlaceMention *m = mention(&r, "desa Kafarsan");
    assert_false(m->known);
    assert_int_equal(m->score, 0);
    assert_int_equal(m->n_rivals, 0);
}

// A text, the words of a place in it, and which one they mean: country, kind,
// precision; "-" for a place that is not dared, "?" for one that is unknown.
typedef struct {
    const char *text, *words, *want;
} Case;

static void check(const Case *cases, size_t n)
{
    static const char *const names[] = { "exact",  "near",    "admin2",
                                         "admin1", "country", "region" };
    size_t                   bad = 0;
    for (size_t i = 0; i < n; i++) {
        Read r;
        char have[64] = "?";
        read_text(cases[i].text, &r);
        const PlaceMention *m = mention(&r, cases[i].words);
        if (m->known && m->id.p == NULL) snprintf(have, sizeof have, "-");
        if (m->id.p != NULL)
            snprintf(have, sizeof have, "%.*s %.*s %s", (int)m->country.n,
                     m->country.p, (int)m->kind.n, m->kind.p,
                     names[m->precision]);
        if (strcmp(have, cases[i].want) == 0) continue;
        print_message("%s\n  %s: want %s, have %s\n", cases[i].text,
                      cases[i].words, cases[i].want, have);
        bad++;
    }
    assert_int_equal(bad, 0);
}

#define CHECK(cases) check(cases, sizeof cases / sizeof *cases)

static const Case CASES[] = {
    { "Bentrokan pecah di Tripoli, Libya.", "Tripoli", "LBY PPL exact" },
    { "Bentrokan pecah di Tripoli, Lebanon utara.", "Tripoli",
      "LBN PPL exact" },
    { "Bentrokan pecah di kota Libya, Tripoli.", "Tripoli", "LBY PPL exact" },
    { "Pasukan Haftar bergerak dari Libya timur. Roket jatuh di Tripoli.",
      "Tripoli", "LBY PPL exact" },
    { "Kelompok Hizbullah bersiaga di Beirut. Bentrokan pecah di Tripoli.",
      "Tripoli", "LBN PPL exact" },
    { "Bom meledak di Tripoli dan Beirut.", "Tripoli", "LBN PPL exact" },
    { "Tentara Lebanon memburu militan di Tripoli. Israel dan Libya mengecam.",
      "Tripoli", "LBN PPL exact" },
    { "Warga di Provinsi Homs mengungsi.", "Provinsi Homs",
      "SYR ADM1 admin1" },
    { "Warga di kota Homs mengungsi.", "kota Homs", "SYR PPL exact" },
    { "Tentara menguasai bandara Aleppo.", "bandara Aleppo",
      "SYR AIRPORT exact" },
    { "Serangan di pedesaan Aleppo menewaskan lima orang.", "pedesaan Aleppo",
      "SYR PPL near" },
    { "Ledakan terjadi beberapa kilometer ke utara kota Aleppo.",
      "utara kota Aleppo", "SYR PPL near" },
    { "Ledakan terjadi 20 km dari Damaskus.", "Damaskus", "SYR PPL near" },
    { "Serangan terjadi di dekat Damaskus.", "Damaskus", "SYR PPL near" },
    { "Serangan terjadi dekat Damaskus.", "Damaskus", "SYR PPL near" },
    { "Serangan terjadi di sekitar Damaskus.", "sekitar Damaskus",
      "SYR PPL near" },
    { "Milisi menyerang pos di perbatasan Lebanon.", "perbatasan Lebanon",
      "LBN COUNTRY near" },
    { "Milisi Suriah menyerang pos di perbatasan Lebanon, kata tentara "
      "Suriah.",
      "perbatasan Lebanon", "LBN REGION near" },
    { "Qusair, daerah Provinsi Homs, direbut tentara.", "Qusair",
      "SYR PPL exact" },
    { "Serangan terjadi di utara Suriah.", "utara Suriah",
      "SYR REGION region" },
    { "Serangan terjadi di wilayah utara Suriah.", "wilayah utara Suriah",
      "SYR REGION region" },
    { "Serangan terjadi di bagian timur Libya.", "bagian timur Libya",
      "LBY REGION region" },
    { "Serangan terjadi di Nigeria utara.", "Nigeria utara",
      "NGA REGION region" },
    { "Bentrokan di Samara, Irak, menewaskan dua.", "Samara",
      "IRQ PPL exact" },
    { "Bentrokan di Samarra, Irak, menewaskan dua.", "Samarra",
      "IRQ PPL exact" },
    { "Ledakan terjadi di Tripoli, Yunani.", "Tripoli", "?" },
    { "Serangan di Gaza, Suriah, dan Irak berlanjut.", "Gaza",
      "PSE ADM1 admin1" },
    { "Roket jatuh di Kharkiv.", "Kharkiv", "UKR PPL exact" },
    { "Roket jatuh di wilayah Kharkiv.", "wilayah Kharkiv", "UKR PPL exact" },
    { "Roket jatuh di oblast Kherson.", "oblast Kherson", "UKR ADM1 admin1" },
    { "Bentrokan di distrik Shujaiya, Kota Gaza.", "distrik Shujaiya",
      "PSE QUARTER exact" },
    { "Polisi Georgia menembak pengunjuk rasa di Atlanta.", "Georgia",
      "USA ADM1 admin1" },
    { "Tentara Rusia masuk ke Georgia.", "Georgia", "GEO COUNTRY country" },
    { "Penembakan di Georgia, negara bagian Amerika Serikat.", "Georgia",
      "USA ADM1 admin1" },
    { "Bom bunuh diri di Yordania menewaskan dua orang.", "Yordania",
      "JOR COUNTRY country" },
    { "Kelompok bersenjata menyerang pos polisi di Papua.", "Papua",
      "IDN ADM1 admin1" },
    { "Tentara Papua Nugini menembak di Papua Nugini.", "Papua Nugini",
      "PNG COUNTRY country" },
    { "Kelompok itu menguasai Houla, Homs.", "Houla", "SYR PPL exact" },
    { "Israel menembaki Houla di Lebanon selatan.", "Houla", "LBN PPL exact" },
    { "Bom meledak di Mansoura, Mesir.", "Mansoura", "EGY PPL exact" },
    { "Bom meledak di Mansoura dekat Raqqa, Suriah.", "Mansoura",
      "SYR PPL exact" },
    { "Pasukan Yaman merebut al-Bayda.", "al-Bayda", "YEM PPL exact" },
    { "Bentrokan di Salahuddin, Irak.", "Salahuddin", "IRQ ADM1 admin1" },
    { "Pemberontak bertahan di Salahuddin, Aleppo.", "Salahuddin",
      "SYR QUARTER exact" },
    { "Serangan udara di Ashrafiyeh, Beirut.", "Ashrafiyeh",
      "LBN QUARTER exact" },
    { "Serangan udara di Ashrafiyeh, Aleppo.", "Ashrafiyeh",
      "SYR QUARTER exact" },
    { "Warga Kobani lari ke Sanliurfa.", "Sanliurfa", "TUR PPL exact" },
    { "Sidang digelar di Washington.", "Washington", "USA PPL exact" },
    { "Kebakaran di negara bagian Washington.", "negara bagian Washington",
      "USA ADM1 admin1" },
    { "Polisi di New York menahan dua orang.", "New York", "USA PPL exact" },
    { "Polisi di negara bagian New York menahan dua orang.",
      "negara bagian New York", "USA ADM1 admin1" },
    { "Pengungsi di kamp Hol, Suriah.", "kamp Hol", "SYR CAMP exact" },
    { "Warga kota Al-Hol melarikan diri.", "kota Al-Hol", "SYR PPL exact" },
    { "Korban dibawa ke Van, Turki.", "Van", "TUR PPL exact" },
    { "Truk bantuan melewati penyeberangan Nasib di Suriah.",
      "penyeberangan Nasib", "SYR CROSSING exact" },
    { "Truk bantuan melewati penyeberangan Rafah.", "penyeberangan Rafah",
      "PSE CROSSING exact" },
    { "Tank memasuki kota Rafah.", "kota Rafah", "PSE PPL exact" },
    { "Bom meledak di provinsi Kabul.", "provinsi Kabul", "AFG ADM1 admin1" },
    { "Bom meledak di Kabul.", "Kabul", "AFG PPL exact" },
    { "Pasukan ditempatkan di pulau Basilan.", "pulau Basilan",
      "PHL ISLAND near" },
    { "Pasukan ditempatkan di Provinsi Basilan.", "Provinsi Basilan",
      "PHL ADM1 admin1" },
    { "Tentara Suriah menguasai Ariha, Idlib.", "Ariha", "SYR PPL exact" },
    { "Tentara Israel menyerbu Ariha di Tepi Barat.", "Ariha",
      "PSE PPL exact" },
    { "Kapal perang berlayar di Selat Hormuz.", "Selat Hormuz",
      "IRN STRAIT region" },
    { "Pertempuran di sepanjang Sungai Eufrat.", "sepanjang Sungai Eufrat",
      "SYR RIVER region" },
    { "Demonstrasi di Kurdistan, Irak.", "Kurdistan", "IRQ REGION region" },
    { "Pasukan tiba di Ras al-Ain, Suriah utara.", "Ras al-Ain",
      "SYR PPL exact" },
    { "Bentrok di Nabatieh, Lebanon selatan.", "Nabatieh", "LBN PPL exact" },
    { "Roket menghantam kota terbesar kedua Suriah, Aleppo.", "Aleppo",
      "SYR PPL exact" },
    { "Serangan di Provinsi Aleppo timur.", "Provinsi Aleppo timur",
      "SYR ADM1 admin1" },
    { "Pengeboman di Rif Damaskus.", "Rif Damaskus", "SYR ADM1 admin1" },
    { "Pengeboman di provinsi Pedesaan Damaskus.",
      "provinsi Pedesaan Damaskus", "SYR ADM1 admin1" },
    { "Tentara berpatroli 15 kilometer sebelah timur Mosul.",
      "sebelah timur Mosul", "IRQ PPL near" },
    { "Pasukan tiba di Tripoli (Libya).", "Tripoli", "LBY PPL exact" },
    { "Polisi di Santiago, Chile, menembakkan gas air mata.", "Santiago",
      "CHL PPL exact" },
    { "Serangan di Birmingham, Alabama.", "Birmingham", "?" },
    { "Penembakan di Moskow.", "Moskow", "RUS PPL exact" },
    { "Penembakan di Melbourne, Florida.", "Melbourne", "?" },
    { "Tentara Georgia menutup perbatasan dengan Ossetia Selatan di Gori.",
      "Gori", "GEO PPL exact" },
    { "Ratusan orang berunjuk rasa di Tripoli. Pasukan pemerintah Libya "
      "berjaga.",
      "Tripoli", "LBY PPL exact" },
    { "BEIRUT (Kabar Selat) - Dua orang tewas dalam bentrokan di Tripoli, "
      "kata tentara.",
      "Tripoli", "LBN PPL exact" },
    { "Serangan roket menghantam Provinsi Kherson dan kota Kherson.",
      "Provinsi Kherson", "UKR ADM1 admin1" },
    { "Roket jatuh di selatan Lebanon.", "selatan Lebanon",
      "LBN REGION region" },
    { "Serangan menghantam Damaskus selatan.", "Damaskus selatan",
      "SYR PPL near" },
    { "Pemberontak menguasai pedesaan selatan Idlib.",
      "pedesaan selatan Idlib", "SYR PPL near" },
    { "Drone jatuh di lepas pantai Yaman.", "lepas pantai Yaman",
      "YEM COUNTRY near" },
    { "Kapal itu diserang di Laut Merah.", "Laut Merah", " SEA region" },
    { "Warga mengungsi ke perbatasan Turki.", "perbatasan Turki",
      "TUR COUNTRY near" },
    { "Bom meledak di perbatasan Suriah-Turki.", "perbatasan Suriah-Turki",
      "SYR REGION region" },
    { "Bom meledak di kota perbatasan Azaz, Suriah.", "kota perbatasan Azaz",
      "SYR PPL exact" },
    { "Jet tempur menyerang kamp Jabalia di Gaza.", "kamp Jabalia",
      "PSE CAMP exact" },
    { "Jet tempur menyerang Jabalia di Gaza utara.", "Jabalia",
      "PSE PPL exact" },
    { "Jet tempur menyerang kamp pengungsi Jenin.", "kamp pengungsi Jenin",
      "PSE CAMP exact" },
    { "Bentrokan di Jenin menewaskan tiga orang.", "Jenin", "PSE PPL exact" },
    { "Tentara menyerbu kamp Nuseirat, Gaza tengah.", "kamp Nuseirat",
      "PSE CAMP exact" },
    { "Serangan di Desa Qara, Distrik Nabek, Suriah.", "Desa Qara",
      "SYR PPL exact" },
    { "Ledakan di pangkalan udara Shayrat, Homs.", "pangkalan udara Shayrat",
      "SYR AIRPORT exact" },
    { "Ledakan di bandara Kabul menewaskan 13 tentara.", "bandara Kabul",
      "AFG AIRPORT exact" },
    { "Ledakan di bandara Mogadishu.", "bandara Mogadishu", "SOM PPL near" },
    { "Kebakaran di pasar Mogadishu.", "pasar Mogadishu", "SOM PPL near" },
    { "Bentrokan pecah di ibu kota provinsi, Idlib.", "Idlib",
      "SYR PPL exact" },
    { "Bentrokan di Aden, Yaman selatan.", "Aden", "YEM PPL exact" },
    { "Bom meledak di provinsi Marib.", "provinsi Marib", "YEM ADM1 admin1" },
    { "Penembakan massal di El Paso, Texas, menewaskan 22 orang.", "El Paso",
      "USA PPL exact" },
    { "Penembakan terjadi di Paris, Texas.", "Paris", "?" },
    { "Teror di Paris, Prancis, menewaskan 130 orang.", "Paris",
      "FRA PPL exact" },
    { "Dalam pertemuan di Paris, Suriah meminta bantuan.", "Paris",
      "FRA PPL exact" },
    { "Delegasi tiba di London, Inggris, dan Paris, Prancis.", "London",
      "GBR PPL exact" },
    { "Bom meledak di Kairo, Bagdad dan Beirut.", "Kairo", "EGY PPL exact" },
    { "Rapat di Jenewa, Swiss, membahas Suriah.", "Jenewa", "CHE PPL exact" },
    { "Bentrokan di Yerusalem, Palestina, meluas.", "Yerusalem",
      "ISR PPL exact" },
    { "Pasukan Israel menembak di Golan, Suriah.", "Golan",
      "SYR REGION region" },
    { "Pemberontak Darfur menyerang El Fasher.", "El Fasher",
      "SDN PPL exact" },
    { "Kelompok RSF menguasai Nyala, Darfur Selatan.", "Nyala",
      "SDN PPL exact" },
    { "Milisi menyerang desa di Provinsi Kivu Utara, Kongo.",
      "Provinsi Kivu Utara", "COD ADM1 admin1" },
    { "Warga Niamey, Niger, turun ke jalan.", "Niamey", "NER PPL exact" },
    { "Pasukan Nigeria membebaskan sandera di Niger.", "Niger",
      "NER COUNTRY country" },
    { "Serangan di Negara Bagian Niger, Nigeria.", "Negara Bagian Niger",
      "NGA ADM1 admin1" },
    { "Boko Haram menyerang desa di Negara Bagian Borno.",
      "Negara Bagian Borno", "NGA ADM1 admin1" },
    { "Taliban merebut Kunduz.", "Kunduz", "AFG PPL exact" },
    { "Taliban merebut provinsi Kunduz.", "provinsi Kunduz",
      "AFG ADM1 admin1" },
    { "Gempa terjadi di Guinea.", "Guinea", "GIN COUNTRY country" },
    { "Kudeta terjadi di Guinea-Bissau.", "Guinea-Bissau",
      "GNB COUNTRY country" },
    { "Kudeta di Guinea Khatulistiwa gagal.", "Guinea Khatulistiwa",
      "GNQ COUNTRY country" },
    { "Republik Demokratik Kongo mengecam.", "Republik Demokratik Kongo",
      "COD COUNTRY country" },
    { "Pemberontak M23 menguasai Goma di Kongo timur.", "Goma",
      "COD PPL exact" },
    { "Tentara Sudan Selatan menyerang Malakal.", "Malakal", "SSD PPL exact" },
    { "Serangan di Juba.", "Juba", "SSD PPL exact" },
    { "Demonstran bentrok di Hama, Suriah tengah.", "Hama", "SYR PPL exact" },
    { "Helikopter jatuh di dekat kota Aleppo.", "kota Aleppo",
      "SYR PPL near" },
    { "Konvoi diserang 30 kilometer sebelah utara Kirkuk.",
      "sebelah utara Kirkuk", "IRQ PPL near" },
    { "Konvoi diserang sekitar 30 km di utara Kirkuk.", "utara Kirkuk",
      "IRQ PPL near" },
    { "Pasukan berkumpul tak jauh dari Mosul.", "Mosul", "IRQ PPL near" },
    { "Bentrokan di antara Homs dan Hama berlanjut.", "Homs", "SYR PPL near" },
};

// Rather the country in a list of countries, rather the state beside a town of
// its own.
static const Case NAMESAKES[] = {
    { "Kapal itu singgah di Bulgaria, Georgia, Rumania dan Rusia. Pemerintah "
      "AS di Amerika Serikat mencatatnya di AS.",
      "Georgia", "GEO COUNTRY country" },
    { "Pelaku ditangkap di Alpharetta, Georgia, Amerika Serikat.", "Georgia",
      "USA ADM1 admin1" },
    { "Polisi menutup Jalan Kunduz di Jakarta.", "Jalan Kunduz", "?" },
    { "Acara itu digelar di Gedung Azaz.", "Gedung Azaz", "?" },
    { "Bom meledak di gedung Azaz, Suriah.", "gedung Azaz", "SYR PPL near" },
    { "Korban dirawat di rumah sakit Aleppo.", "rumah sakit Aleppo",
      "SYR PPL near" },
    { "Serangan di Desa Qara menewaskan dua orang.", "Desa Qara",
      "SYR PPL exact" },
};

static void namesakes(void **state)
{
    (void)state;
    CHECK(NAMESAKES);
}

static void the_document_decides(void **state)
{
    (void)state;
    CHECK(CASES);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_country_behind_decides),
        cmocka_unit_test(one_place_has_no_rivals),
        cmocka_unit_test(the_document_decides),
        cmocka_unit_test(namesakes),
        cmocka_unit_test(an_unknown_place_has_no_score),
    };
    return cmocka_run_group_tests(tests, open_packs, close_packs);
}
