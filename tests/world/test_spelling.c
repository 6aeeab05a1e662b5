// SPDX-License-Identifier: Apache-2.0
// test_spelling.c: the spellings of one name lead to one place, and a name is
// never found inside another word.
#include "made.h"

// A country, the canonical name of a place in it, and spellings of that.
typedef struct {
    const char *country, *name, *spellings;
} Spellings;

// clang-format off
static const Spellings SPELLINGS[] = {
    { "Suriah", "Qusayr",
      "Qusair|Qusayr|al-Quseir|Al-Qusayr|Qusseir|Al-Qusair|Quseir" },
    { "Suriah", "Deir ez-Zor",
      "Deir Ezzor|Dayr az-Zawr|Deir al-Zor|Deir ez-Zor|Deirezzor|Deir al-Zour|Dair Az Zaur|Deir Ezzour|Deir-ez-Zor|Deir Zour" },
    { "Suriah", "Raqqa",
      "Raqqa|Rakka|ar-Raqqah|Raqqah|Al-Raqqa|Ar Raqqa|Raqa" },
    { "Suriah", "Latakia",
      "Latakia|Lattakia|Ladhiqiyah|Al-Ladhiqiyah|Lathakia|Latakiya" },
    { "Suriah", "Suwayda",
      "Sweida|Suwaida|As-Suwayda|Al-Suwayda|Sueida|Swaida" },
    { "Suriah", "Daraa",
      "Daraa|Dara'a|Deraa|Dar'a|Deraah" },
    { "Suriah", "Aleppo",
      "Aleppo|Halab|Alepo" },
    { "Suriah", "Homs",
      "Homs|Hims" },
    { "Suriah", "Hama",
      "Hama|Hamah" },
    { "Suriah", "Idlib",
      "Idlib|Idleb" },
    { "Suriah", "Tartus",
      "Tartus|Tartous|Tartos" },
    { "Suriah", "Hasakah",
      "Hasakah|Al-Hasakah|Hassakeh|Hasaka|Al-Hasaka|Hasakeh|Hassakah" },
    { "Suriah", "Qamishli",
      "Qamishli|Kamishli|Qamishlo|Al-Qamishli|Kamishly" },
    { "Suriah", "Kobani",
      "Kobani|Kobane|Kobanî|Ain al-Arab|Ayn al-Arab" },
    { "Suriah", "Palmyra",
      "Palmyra|Tadmur|Tadmor" },
    { "Suriah", "Douma",
      "Douma|Duma" },
    { "Suriah", "Eastern Ghouta",
      "Ghouta Timur|Ghouta|Ghuta Timur" },
    { "Suriah", "al-Bab",
      "Al-Bab|al Bab" },
    { "Suriah", "Manbij",
      "Manbij|Membij|Menbij|Manbidj" },
    { "Suriah", "Jarabulus",
      "Jarabulus|Jarablus|Jarabulos" },
    { "Suriah", "Azaz",
      "Azaz|A'zaz|Azzaz" },
    { "Suriah", "Khan Sheikhoun",
      "Khan Sheikhoun|Khan Shaykhun|Khan Syeikhun|Khan Sheikhun" },
    { "Suriah", "Saraqib",
      "Saraqib|Saraqeb|Sarakeb" },
    { "Suriah", "Maarat al-Numan",
      "Maarat al-Numan|Ma'arrat al-Nu'man|Maaret al-Numan|Maarat an-Numan" },
    { "Suriah", "Zabadani",
      "Zabadani|Al-Zabadani|Zabadany" },
    { "Suriah", "Madaya",
      "Madaya|Madhaya" },
    { "Suriah", "Abu Kamal",
      "Abu Kamal|Albu Kamal|Al-Bukamal|Bukamal|Abu Kemal" },
    { "Suriah", "al-Mayadin",
      "Mayadin|Al-Mayadeen|Mayadeen" },
    { "Suriah", "Rastan",
      "Rastan|Al-Rastan|Ar-Rastan" },
    { "Suriah", "Afrin",
      "Afrin|Efrin|Afreen" },
    { "Yaman", "Hodeidah",
      "Hudaydah|Hodeidah|Hudaida|Al-Hudaydah|Hodeida|Al Hudaidah|Hudeidah|Hodaidah" },
    { "Yaman", "Marib",
      "Marib|Ma'rib|Maarib|Mareb" },
    { "Yaman", "Taiz",
      "Taiz|Ta'izz|Taizz|Taez" },
    { "Yaman", "Sanaa",
      "Sanaa|Sana'a|San'a|Shanaa|Sanaa'" },
    { "Yaman", "Aden",
      "Aden" },
    { "Yaman", "Saada",
      "Saada|Sa'dah|Saadah|Sa'ada|Sadah" },
    { "Yaman", "Mocha",
      "Mokha|Mocha|Al-Makha" },
    { "Yaman", "Mukalla",
      "Mukalla|Al-Mukalla|Mukallah" },
    { "Yaman", "Dhamar",
      "Dhamar|Damar" },
    { "Yaman", "Ibb",
      "Ibb" },
    { "Yaman", "Shabwa",
      "Shabwa|Shabwah" },
    { "Yaman", "Hajjah",
      "Hajjah|Hajja" },
    { "Yaman", "Amran",
      "Amran" },
    { "Yaman", "Zinjibar",
      "Zinjibar|Zinjubar" },
    { "Libya", "Benghazi",
      "Benghazi|Banghazi|Bengazi" },
    { "Libya", "Misrata",
      "Misrata|Misurata|Misratah|Misrâtah" },
    { "Libya", "Sirte",
      "Sirte|Sirt|Surt" },
    { "Libya", "Derna",
      "Derna|Darnah|Dernah" },
    { "Libya", "Tobruk",
      "Tobruk|Tobruq" },
    { "Libya", "Sabha",
      "Sabha|Sebha" },
    { "Libya", "Zawiya",
      "Zawiya|Zawiyah|Az-Zawiyah|Zawia" },
    { "Libya", "Zintan",
      "Zintan|Az-Zintan" },
    { "Libya", "Tarhuna",
      "Tarhuna|Tarhunah" },
    { "Libya", "Ajdabiya",
      "Ajdabiya|Ajdabiyah|Ajdabia" },
    { "Palestina", "Khan Younis",
      "Khan Yunis|Khan Younis|Khan Yunus|Khan Yunes|Khan Yunès" },
    { "Palestina", "Jabalia",
      "Jabalia|Jabaliya|Jabalya|Jabaliyah" },
    { "Palestina", "Rafah",
      "Rafah" },
    { "Palestina", "Beit Hanoun",
      "Beit Hanoun|Bayt Hanun|Beit Hanun" },
    { "Palestina", "Beit Lahia",
      "Beit Lahia|Beit Lahiya|Bait Lahia" },
    { "Palestina", "Deir al-Balah",
      "Deir al-Balah|Dair al-Balah|Deir el-Balah" },
    { "Palestina", "Nuseirat Camp",
      "Nuseirat|Nusairat|Nuseyrat" },
    { "Palestina", "Ramallah",
      "Ramallah|Ramalah" },
    { "Palestina", "Hebron",
      "Hebron|Al-Khalil" },
    { "Palestina", "Nablus",
      "Nablus|Nablous" },
    { "Palestina", "Jenin",
      "Jenin" },
    { "Palestina", "Tulkarm",
      "Tulkarm|Tulkarem|Tulkaram" },
    { "Palestina", "Shujaiya",
      "Shujaiya|Shejaiya|Shuja'iyya|Syujaiyah" },
    { "Palestina", "Bethlehem",
      "Bethlehem|Betlehem" },
    { "Ukraina", "Kharkiv",
      "Kharkiv|Kharkov" },
    { "Ukraina", "Mykolaiv",
      "Mykolaiv|Nikolayev|Mikolaiv" },
    { "Ukraina", "Zaporizhzhia",
      "Zaporizhzhia|Zaporozhye|Zaporizhia|Zaporizhzhya" },
    { "Ukraina", "Kyiv",
      "Kyiv|Kiev" },
    { "Ukraina", "Odesa",
      "Odesa|Odessa" },
    { "Ukraina", "Dnipro",
      "Dnipro|Dnipropetrovsk" },
    { "Ukraina", "Lviv",
      "Lviv|Lvov" },
    { "Ukraina", "Bakhmut",
      "Bakhmut|Artemivsk|Bachmut" },
    { "Ukraina", "Avdiivka",
      "Avdiivka|Avdiyivka|Avdeevka" },
    { "Ukraina", "Sievierodonetsk",
      "Sievierodonetsk|Severodonetsk" },
    { "Ukraina", "Luhansk",
      "Luhansk|Lugansk" },
    { "Ukraina", "Donetsk",
      "Donetsk|Donyetsk" },
    { "Ukraina", "Mariupol",
      "Mariupol|Maryupol" },
    { "Ukraina", "Chernihiv",
      "Chernihiv|Chernigov" },
    { "Ukraina", "Kramatorsk",
      "Kramatorsk" },
    { "Ukraina", "Melitopol",
      "Melitopol" },
    { "Ukraina", "Kherson",
      "Kherson|Herson" },
    { "Ukraina", "Sloviansk",
      "Sloviansk|Slavyansk|Slovyansk" },
    { "Ukraina", "Pokrovsk",
      "Pokrovsk" },
    { "Ukraina", "Vuhledar",
      "Vuhledar|Ugledar" },
    { "Sudan", "El Fasher",
      "El Fasher|Al-Fashir|Al Fasher|El-Fasher|Al-Fashr" },
    { "Sudan", "Khartoum",
      "Khartoum|Khartum|Kartum" },
    { "Sudan", "Nyala",
      "Nyala" },
    { "Sudan", "Omdurman",
      "Omdurman|Umdurman|Omdourman" },
    { "Sudan", "El Geneina",
      "El Geneina|Al-Junaynah|Geneina|El Jeneina" },
    { "Sudan", "El Obeid",
      "El Obeid|Al-Ubayyid|Al Obeid" },
    { "Sudan", "Port Sudan",
      "Port Sudan" },
    { "Sudan", "Wad Madani",
      "Wad Madani|Wad Medani" },
    { "Sudan", "Zalingei",
      "Zalingei|Zalinjay" },
    { "Sudan", "Khartoum North",
      "Bahri|Khartoum North" },
    { "Myanmar", "Sittwe",
      "Sittwe|Akyab|Sittway" },
    { "Myanmar", "Rakhine State",
      "Rakhine|Arakan|Rakhaing" },
    { "Myanmar", "Maungdaw",
      "Maungdaw|Maungdau|Mangdaw" },
    { "Myanmar", "Buthidaung",
      "Buthidaung" },
    { "Myanmar", "Lashio",
      "Lashio" },
    { "Myanmar", "Myitkyina",
      "Myitkyina" },
    { "Myanmar", "Naypyidaw",
      "Naypyidaw|Naypyitaw|Nay Pyi Taw|Naypidaw" },
    { "Myanmar", "Yangon",
      "Yangon|Rangoon" },
    { "Myanmar", "Myawaddy",
      "Myawaddy|Myawadi" },
    { "Afghanistan", "Kabul",
      "Kabul|Kaboul" },
    { "Afghanistan", "Kunduz",
      "Kunduz|Qunduz|Konduz" },
    { "Afghanistan", "Kandahar",
      "Kandahar|Qandahar" },
    { "Afghanistan", "Herat",
      "Herat|Hirat" },
    { "Afghanistan", "Mazar-i-Sharif",
      "Mazar-i-Sharif|Mazar-e-Sharif|Mazar e Sharif|Mazari Sharif" },
    { "Afghanistan", "Jalalabad",
      "Jalalabad|Djalalabad" },
    { "Afghanistan", "Ghazni",
      "Ghazni|Gazni" },
    { "Afghanistan", "Lashkar Gah",
      "Lashkar Gah|Lashkargah" },
    { "Afghanistan", "Helmand",
      "Helmand|Hilmand" },
    { "Afghanistan", "Nangarhar",
      "Nangarhar|Nangrahar" },
    { "Somalia", "Mogadishu",
      "Mogadishu|Mogadiscio|Muqdisho" },
    { "Somalia", "Kismayo",
      "Kismayo|Kismaayo|Kismayu" },
    { "Somalia", "Baidoa",
      "Baidoa|Baydhabo|Baydhaba" },
    { "Somalia", "Beledweyne",
      "Beledweyne|Belet Weyne|Beledwayne" },
    { "Somalia", "Afgoye",
      "Afgoye|Afgooye" },
    { "Irak", "Mosul",
      "Mosul|Mosoul|Mossul|Al-Mawsil" },
    { "Irak", "Fallujah",
      "Fallujah|Falluja|Al-Fallujah|Faluja" },
    { "Irak", "Ramadi",
      "Ramadi|Ar-Ramadi|Al-Ramadi" },
    { "Irak", "Tikrit",
      "Tikrit|Tikreet|Takrit" },
    { "Irak", "Kirkuk",
      "Kirkuk|Kerkuk|Kirkouk" },
    { "Irak", "Erbil",
      "Erbil|Arbil|Irbil" },
    { "Irak", "Najaf",
      "Najaf|An-Najaf" },
    { "Irak", "Karbala",
      "Karbala|Kerbala|Karbela" },
    { "Irak", "Basra",
      "Basra|Basrah|Al-Basrah" },
    { "Irak", "Baqubah",
      "Baquba|Baqubah|Ba'quba" },
    { "Irak", "Samarra",
      "Samarra|Samara" },
    { "Irak", "Sinjar",
      "Sinjar|Shingal|Sindjar" },
    { "Irak", "Tal Afar",
      "Tal Afar|Tel Afar|Talafar" },
    { "Irak", "Sulaymaniyah",
      "Sulaymaniyah|Sulaimaniya|Sulaimani" },
    { "Irak", "Anbar",
      "Anbar|Al-Anbar" },
    { "Irak", "Nineveh Governorate",
      "Nineveh|Ninewa|Ninive" },
    { "Irak", "Hawija",
      "Hawija|Hawijah|Al-Hawija" },
};
// clang-format on

// How many places of `r` are the one with this name.
static uint32_t count(const Read *r, const char *name)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < r->world.places.n; i++)
        n += sk_str_eq(r->world.places.v[i].name, sk_str_of(name));
    return n;
}

static bool is_found(const char *country, const char *name, Str spelling)
{
    char text[256];
    Read r;
    snprintf(text, sizeof text,
             "Pertempuran pecah di %.*s, %s, pada Senin. Warga lari.",
             (int)spelling.n, spelling.p, country);
    read_text(text, &r);
    return count(&r, name) == 1;
}

static void spellings_lead_to_one_place(void **state)
{
    uint32_t bad = 0, all = 0;
    (void)state;
    for (size_t i = 0; i < sizeof SPELLINGS / sizeof *SPELLINGS; i++) {
        const Spellings *s = &SPELLINGS[i];
        Str              list = sk_str_of(s->spellings);
        for (Str one; list.p != NULL && list.n > 0; all++) {
            one = sk_str_cut(&list, '|');
            if (is_found(s->country, s->name, one)) continue;
            print_message("%.*s is not %s\n", (int)one.n, one.p, s->name);
            bad++;
        }
    }
    assert_int_equal(bad, 0);
    assert_true(all > 300);
}

// Words that hold the name of a place, and sentences without any.
static const char *const INSIDE[] = {
    "Pendukung Hamas berkumpul di lapangan.",
    "Ulama Homsi itu menulis buku.",
    "Ia memakai gaun bermotif damask yang mahal.",
    "Warga membeli kain bahomsan di pasar.",
    "Pejabat itu dikenal sebagai Tripolitan sejati.",
    "Penyair al-Halabi membaca sajak.",
    "Kanselir Adenauer dikenang banyak orang.",
    "Ibu itu mengadenkan adonan kue.",
    "Hamali mengangkut barang di pasar.",
    "Petani menyemprot hama padi di sawah.",
    "Ia merakka kayu menjadi meja.",
    "Dokter memeriksa Kabulatun, pasien itu.",
    "Baladewa dan Idliba menari semalaman.",
    "Sanabila pergi ke sana kemari.",
    "Kayu jatinya dibawa dengan gerobak.",
    "Lagu itu dinyanyikan oleh Derrahman.",
    "Ia menonton film Karbalaian bersama keluarga.",
    "Pemain itu bernama Taizanu.",
    "Ia bernama Mosulina dan tinggal bersama ibunya.",
    "Dalam lomba itu Basrahil menang.",
};

static void no_name_inside_another_word(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof INSIDE / sizeof *INSIDE; i++) {
        Read r;
        read_text(INSIDE[i], &r);
        for (uint32_t k = 0; k < r.world.places.n; k++)
            if (r.world.places.v[k].known)
                fail_msg("%s: %.*s", INSIDE[i],
                         (int)r.world.places.v[k].name.n,
                         r.world.places.v[k].name.p);
    }
}

// A likeness counts only in a country that the document speaks of.
static void a_likeness_wants_its_country(void **state)
{
    Read r;
    (void)state;
    read_text("Pertempuran pecah di Hudeydah, Yaman.", &r);
    assert_int_equal(count(&r, "Hodeidah"), 1);
    read_text("Pertempuran pecah di Hudeydah, Peru.", &r);
    assert_int_equal(count(&r, "Hodeidah"), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(spellings_lead_to_one_place),
        cmocka_unit_test(no_name_inside_another_word),
        cmocka_unit_test(a_likeness_wants_its_country),
    };
    return cmocka_run_group_tests(tests, open_packs, close_packs);
}
