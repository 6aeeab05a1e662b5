// SPDX-License-Identifier: Apache-2.0
// test_parties.c: which parties are found in a text, and what is known of them.
//
// A case is a text and its parties as made.h prints them: words,
// id, country, kind, sector. All texts are made up.
#include "made.h"

typedef struct {
    const char *text, *parties;
} Case;

static const Case CASES[] = {
    { "Pasukan pemerintah Suriah dan kelompok gerilyawan Hizbullah "
      "Libanon menyerang.",
      "Pasukan pemerintah Suriah=SYR-MIL-SAA SYR MIL MIL | kelompok "
      "gerilyawan Hizbullah Libanon=LBN-REB-HEZBOLLAH LBN REB REB" },
    { "Presiden Turki, Recep Tayyip Erdogan, mengecam Israel.",
      "Presiden Turki, Recep Tayyip Erdogan=TUR-PER-ERDOGAN TUR PERSON "
      "GOV | Israel=ISR ISR STATE GOV" },
    { "Juru bicara PMF, Ahmed al-Asadi, membantah.",
      "Juru bicara PMF, Ahmed al-Asadi=- IRQ PERSON GOV" },
    { "Pasukan Assad menembaki warga sipil di Homs.",
      "Pasukan Assad=- SYR MIL MIL | warga sipil=- - CVL CVL" },
    { "Militan ISIS menculik wartawan.",
      "Militan ISIS=IMG-ISIS IMG REB REB | wartawan=- - PERSON JRN" },
    { "Polisi Malaysia menangkap dua orang.",
      "Polisi Malaysia=MYS-COP MYS GOV COP | orang=- - CVL CVL" },
    { "Kolonel Malik Darwis mengatakan pasukan maju. Darwis menambahkan "
      "dua orang tewas.",
      "Kolonel Malik Darwis=- - PERSON MIL | pasukan=- - MIL MIL | "
      "Darwis=- - PERSON MIL | orang=- - CVL CVL" },
    { "Damaskus menolak usul itu.", "Damaskus=SYR-GOV SYR GOV GOV" },
    { "Utusan itu tiba di Damaskus.", "Utusan=- - PERSON GOV" },
    { "Georgia di Amerika Serikat dilanda badai.",
      "Amerika Serikat=USA USA STATE GOV" },
    { "Menteri Pertahanan AS Ashton Carter tiba di Baghdad.",
      "Menteri Pertahanan AS Ashton Carter=USA-PER-CARTER USA PERSON MIL" },
    { "Paris Hilton tiba di Jakarta.", "" },
    { "Pemberontak Houthi menyerang kapal di Laut Merah.",
      "Pemberontak Houthi=YEM-REB-HOUTHI YEM REB REB" },
    { "Observatorium Suriah untuk Hak Asasi Manusia melaporkan itu.",
      "Observatorium Suriah untuk Hak Asasi Manusia=SYR-MON-SOHR GBR "
      "MONITOR NGO" },
    { "Rapat digelar di DPR dan di TNI.",
      "DPR=IDN-LEG-DPR IDN GOV LEG | TNI=IDN-MIL IDN MIL MIL" },
    { "as roda itu patah.", "" },
    { "Pengunjuk rasa melempari polisi.",
      "Pengunjuk rasa=- - CVL OPP | polisi=- - GOV COP" },
    { "Pasukan Mobilisasi Populer (PMF) merebut desa itu.",
      "Pasukan Mobilisasi Populer (PMF)=IRQ-PRM-PMF IRQ MIL PRM" },
    { "Duta Besar Rusia untuk PBB, Vassily Nebenzia, menolak.",
      "Duta Besar Rusia untuk PBB, Vassily Nebenzia=RUS-PER-NEBENZIA RUS "
      "PERSON GOV" },
    { "Komandan-komandan lapangan mundur.",
      "Komandan-komandan=- - PERSON MIL" },
    { "Liga Inggris dimulai hari ini.", "" },
    { "KKB menembak prajurit TNI di Distrik Gome, Kabupaten Puncak.",
      "KKB=IDN-REB-TPNPB IDN REB REB | prajurit TNI=IDN-MIL IDN MIL MIL" },
    { "Densus 88 menangkap terduga teroris di Sukoharjo.",
      "Densus 88=IDN-COP-DENSUS IDN GOV COP | terduga teroris=- - REB REB" },
    { "Milisi pro Assad mengepung kota itu.",
      "Milisi pro Assad=- SYR REB REB" },
    { "Serangan udara di Suriah utara menewaskan pejuang Kurdi.",
      "pejuang Kurdi=SYR-REB-YPG SYR REB REB" },
    { "Warga Aleppo mengungsi ke Turki.",
      "Warga Aleppo=- SYR CVL CVL | Turki=TUR TUR STATE GOV" },
    { "Wartawan dan aktivis ditahan.",
      "Wartawan=- - PERSON JRN | aktivis=- - PERSON OPP" },
    { "Tentara Amerika Serikat meninggalkan pangkalan itu.",
      "Tentara Amerika Serikat=USA-MIL USA MIL MIL" },
    { "Sumber militer Suriah membenarkan kabar itu.",
      "Sumber militer Suriah=- SYR PERSON MIL" },
    { "Sekjen PBB Antonio Guterres menyerukan gencatan senjata.",
      "Sekjen PBB Antonio Guterres=UNO-PER-GUTERRES UNO PERSON GOV" },
    { "Warga Rohingya lari dari tentara Myanmar.",
      "Warga Rohingya=MMR-IDN-ROHINGYA MMR IDENTITY CVL | tentara "
      "Myanmar=MMR-MIL MMR MIL MIL" },
    { "Seorang pejabat senior AS menolak disebut namanya.",
      "pejabat senior AS=- USA PERSON GOV" },
};

static void test_parties(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        Read r;
        read_text(CASES[i].text, &r);
        Str line = parties_line(&r);
        if (sk_str_eq(line, sk_str_of(CASES[i].parties))) continue;
        fail_msg("%s\n  want %s\n  have %s", CASES[i].text, CASES[i].parties,
                 line.p);
    }
}

// Only common words, or a name too.
static void test_generic(void **state)
{
    (void)state;
    Read r;
    read_text("Pasukan itu menahan tentara Suriah dan Kolonel Darwis.", &r);
    assert_int_equal(r.world.parties.n, 3);
    assert_true(r.world.parties.v[0].generic);
    assert_false(r.world.parties.v[1].generic);
    assert_false(r.world.parties.v[2].generic);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_parties),
        cmocka_unit_test(test_generic),
    };
    return cmocka_run_group_tests(tests, open_packs, close_packs);
}
