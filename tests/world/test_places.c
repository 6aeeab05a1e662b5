// SPDX-License-Identifier: Apache-2.0
// test_places.c: which places are found in a text, and which are not.
//
// A case is a text and its places as places_line of made.h prints them. All
// texts are made up.
#include "made.h"

typedef struct {
    const char *text, *places;
} Case;

static void check(const Case *cases, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        Read r;
        read_text(cases[i].text, &r);
        Str line = places_line(&r, true);
        if (sk_str_eq(line, sk_str_of(cases[i].places))) continue;
        fail_msg("%s\n  want %s\n  have %s", cases[i].text, cases[i].places,
                 line.p);
    }
}

#define CHECK(cases) check(cases, sizeof cases / sizeof *cases)

// Class words belong to the place and choose its kind; an unknown name behind
// one is a place without coordinates.
static const Case CLASS_WORDS[] = {
    { "Tentara merebut Desa Qara pada Senin.", "Desa Qara=Qara SYR exact" },
    { "Pertempuran pecah di provinsi Hama dan kota Hama.",
      "provinsi Hama=Hama Governorate SYR admin1 <di> | kota Hama=Hama "
      "SYR exact <di>" },
    { "Bentrokan terjadi di kota strategis Qusair.",
      "kota strategis Qusair=Qusayr SYR exact <di>" },
    { "Mereka tiba di kamp pengungsi Kutupalong.",
      "kamp pengungsi Kutupalong=Kutupalong Camp BGD exact <di>" },
    { "Bom meledak dekat bandara Damaskus.",
      "bandara Damaskus=Damascus International Airport SYR near <dekat>" },
    { "Warga desa Kafarsan mengungsi ke distrik Sulwan.",
      "desa Kafarsan=? near m | distrik Sulwan=? near <ke>" },
    { "Ledakan mengguncang ibu kota Suriah, Damaskus.",
      "ibu kota Suriah=Damascus SYR exact | Damaskus=Damascus SYR exact" },
    { "Ibu kota Irak dijaga ketat.", "Ibu kota Irak=Baghdad IRQ exact" },
    { "Kapal itu melintasi Selat Hormuz menuju Teluk Aden.",
      "Selat Hormuz=Strait of Hormuz IRN region | Teluk Aden=Gulf of "
      "Aden region <menuju>" },
};

static void test_class_words(void **state)
{
    (void)state;
    CHECK(CLASS_WORDS);
}

// A part of a place, or near it.
static const Case DIRECTIONS[] = {
    { "Serangan udara menghantam pinggiran timur Damaskus.",
      "pinggiran timur Damaskus=Damascus SYR near" },
    { "Pasukan bergerak ke utara Aleppo.",
      "utara Aleppo=Aleppo SYR near <ke>" },
    { "Bentrokan di Aleppo timur dan Suriah utara berlanjut.",
      "Aleppo timur=Aleppo SYR near <di> | Suriah utara=Northern Syria "
      "SYR region <di>" },
    { "Helikopter menyerang pedesaan Homs.", "pedesaan Homs=Homs SYR near" },
};

static void test_directions(void **state)
{
    (void)state;
    CHECK(DIRECTIONS);
}

// Spellings that are in no table, accents, parted hyphens and apostrophes.
static const Case SPELLINGS[] = {
    { "Pertempuran pecah di Al-Qusayr, Suriah.",
      "Al-Qusayr=Qusayr SYR exact <di> | Suriah=Syria SYR country <di>" },
    { "Roket jatuh di Deir el-Zour, Suriah timur.",
      "Deir el-Zour=Deir ez-Zor SYR exact <di> | Suriah timur=Eastern "
      "Syria SYR region <di>" },
    { "Warga meninggalkan Khan Shaikhoun di Suriah.",
      "Khan Shaikhoun=Khan Sheikhoun SYR exact | Suriah=Syria SYR "
      "country <di>" },
    { "Serangan di Hudeydah, Yaman, menewaskan tiga orang.",
      "Hudeydah=Hodeidah YEM exact <di> | Yaman=Yemen YEM country <di>" },
    { "Bentrokan di Sana’a dan Ta'izz meluas.",
      "Sana’a=Sanaa YEM exact <di> | Ta'izz=Taiz YEM exact <di>" },
    { "Pasukan memasuki Khan Al - Asal di Suriah.",
      "Khan Al - Asal=Khan al-Assal SYR exact | Suriah=Syria SYR country "
      "<di>" },
    { "Pengungsi tiba di Cox 's Bazar.",
      "Cox 's Bazar=Cox's Bazar BGD exact <di>" },
};

static void test_spellings(void **state)
{
    (void)state;
    CHECK(SPELLINGS);
}

// One name, several places.
static const Case AMBIGUITY[] = {
    { "Bentrokan di kota Tripoli di Lebanon menewaskan dua orang.",
      "kota Tripoli=Tripoli LBN exact <di> | Lebanon=Lebanon LBN country "
      "<di>" },
    { "Milisi menguasai bandara di Tripoli, Libya.",
      "Tripoli=Tripoli LBY exact <di> | Libya=Libya LBY country <di>" },
    { "Perang di Georgia melibatkan pasukan Rusia di Gori.",
      "Georgia=Georgia GEO country <di> | Rusia=Russia RUS country m | "
      "Gori=Gori GEO exact <di>" },
    { "Polisi Atlanta di Georgia, Amerika Serikat, menahan pelaku.",
      "Atlanta=Atlanta USA exact m | Georgia=Georgia USA admin1 <di> | "
      "Amerika Serikat=United States USA country <di>" },
    { "Tentara Israel menyerbu Gaza dari laut.",
      "Israel=Israel ISR country m | Gaza=Gaza Strip PSE admin1" },
    { "Kota Gaza dibombardir semalam.", "Kota Gaza=Gaza City PSE exact" },
    { "Konvoi tiba di Sorong, Papua.",
      "Sorong=Sorong IDN exact <di> | Papua=Papua IDN admin1 <di>" },
};

static void test_ambiguity(void **state)
{
    (void)state;
    CHECK(AMBIGUITY);
}

// Places in a row share their preposition.
static const Case COORDINATION[] = {
    { "Serangan di Homs, Hama, dan Idlib menewaskan sepuluh orang.",
      "Homs=Homs SYR exact <di> | Hama=Hama SYR exact <di> | Idlib=Idlib "
      "SYR exact <di>" },
    { "Warga Irak dan Suriah menolak.",
      "Irak=Iraq IRQ country m | Suriah=Syria SYR country m" },
    { "Pertempuran di perbatasan Suriah-Lebanon berlanjut.",
      "perbatasan Suriah-Lebanon=Suriah-Lebanon border SYR region <di>" },
    { "Mereka lari ke perbatasan Bangladesh dengan Myanmar.",
      "perbatasan Bangladesh dengan Myanmar=Bangladesh-Myanmar border "
      "BGD region <ke>" },
};

static void test_coordination(void **state)
{
    (void)state;
    CHECK(COORDINATION);
}

// What only looks like a place.
static const Case TRAPS[] = {
    { "Paris Hilton tiba di Jakarta.", "Jakarta=Jakarta IDN exact <di>" },
    { "Dara Puspita bernyanyi di Bandung.", "Bandung=Bandung IDN exact <di>" },
    { "Kata Dara, ia tidak tahu.", "" },
    { "Pemain bernama Salma Hayek menangis.", "" },
    { "Kekhalifahan Turki Utsmani runtuh pada 1924.", "" },
    { "Liga Inggris dimulai hari ini.", "" },
    { "Ia membaca New York Times.", "" },
    { "Surat kabar The Jakarta Post menulis itu.", "" },
    { "Perjanjian Paris ditandatangani.", "" },
    { "Pada Mei dan Juni hujan turun.", "" },
    { "Hari Minggu Kliwon itu sepi.", "" },
    { "Kaya raya tidak berarti bahagia.", "" },
    { "Medan perang itu berat.", "" },
    { "Padang rumput itu luas.", "" },
    { "Puncak acara itu meriah.", "" },
    { "Nasib mereka tidak jelas.", "" },
    { "Hit itu terkenal.", "" },
    { "Wali kota itu bicara.", "" },
    { "Bima Arya menolak.", "" },
    { "Israel Katz membantah.", "" },
    { "Menurut Ahmad Salma, situasi aman.", "" },
    { "Ali Hader dan Budi Nawa pulang.", "" },
    { "Jordan Henderson mencetak gol.", "" },
    { "Ia mengirim pesan lewat Facebook di Twitter.", "" },
    { "Rapat digelar di DPR dan di TNI.", "" },
    { "as roda itu patah.", "" },
    { "Manchester United menang.", "" },
    { "Real Madrid kalah dari Barcelona.",
      "Barcelona=Barcelona ESP exact <dari>" },
    { "Wasit meniup peluit.", "" },
    { "Van Persie cedera.", "" },
    { "Kesebelasan Persib Bandung berlatih.", "" },
    { "Warga makan nasi padang.", "" },
};

static void test_traps(void **state)
{
    (void)state;
    CHECK(TRAPS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_class_words),  cmocka_unit_test(test_directions),
        cmocka_unit_test(test_spellings),    cmocka_unit_test(test_ambiguity),
        cmocka_unit_test(test_coordination), cmocka_unit_test(test_traps),
    };
    return cmocka_run_group_tests(tests, open_packs, close_packs);
}
