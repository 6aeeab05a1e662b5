# Words that look like a place or a party and are none: `none` tells that no
# name at all may be found; where one stands beside the trap, it is told.

## Paris, who is a person
> Paris Hilton tertawa ketika juru potret mengejarnya.
none

## Paris, a first name with another family name
> Paris Fury mengunggah foto suaminya di ring tinju.
none

## sana, colloquial for there
> gue lagi di sini, elo di sana, kapan ketemunya?
none

## sana at the head of a sentence
> Sana pergi, jangan kembali lagi!
none

## sana after a preposition
> Dari sana mereka berjalan kaki ke sekolah.
none

## di sana-sini
> Atap rumah itu bocor di sana-sini.
none

## the agency SANA is a party and no place
> Kantor berita SANA menyiarkan pidato itu secara langsung.
name party Kantor berita SANA  id=SYR-JRN-SANA

## hama, a pest
> Hama wereng merusak sawah pada musim tanam ini.
none

## hama after di
> Kerusakan akibat hama di kebun itu mencapai dua hektare.
none

## hama in capitals
> HAMA TIKUS SERANG SAWAH, PANEN GAGAL
none

## dara, a girl
> Dua dara itu menyanyi di atas panggung.
none

## burung dara
> Burung dara hinggap di kabel listrik.
none

## Bima, a figure of the wayang
> Dalang menampilkan lakon Bima mencari air kehidupan.
none

## Bima Sakti, the Milky Way
> Galaksi Bima Sakti memiliki ratusan miliar bintang.
none

## Turki Utsmani, an empire
> Pada masa Turki Utsmani, pajak dipungut setiap musim panen.
none

## Turki Usmani, spelt otherwise
> Kesultanan Turki Usmani runtuh seabad yang lalu.
none

## Turki, a first name
> Turki bin Faisal menulis buku tentang ayahnya.
none

## Oman within roman
> Roman picisan itu habis dibaca dalam semalam.
none

## Iran within kiranya and pikiran
> Kiranya pikiran itu perlu dicatat.
none

## Chad, a first name
> Chad Smith menabuh drum selama dua jam.
none

## Chad, first name of an actor
> Chad Kroeger meluncurkan lagu baru.
none

## Jordan, a basketball player
> Michael Jordan mencetak 40 poin pada malam itu.
none

## Jordan, by his family name alone
> Sepatu yang dipakai Jordan pada laga terakhir laku dilelang.
none

## Jordan, a footballer's first name
> Jordan Henderson absen karena cedera paha.
none

## Georgia, a first name
> Georgia Toffolo memamerkan gaun barunya.
none

## Georgia O'Keeffe
> Lukisan Georgia O'Keeffe terjual mahal.
none

## AS Roma, a club
> AS Roma menang tipis lewat gol penalti.
none

## kaum Roma, a people
> Kaum Roma hidup berpindah-pindah dengan kereta.
name party Kaum Roma  country=-

## kubah, a dome
> Kubah masjid itu dicat ulang menjelang hari raya.
none

## Cuba Gooding
> Cuba Gooding memenangi piala untuk peran pembantu.
none

## kuba within kubangan
> Kerbau itu berendam di kubangan lumpur.
none

## king kong holds no Kongo
> King Kong memanjat menara dalam adegan penutup.
none

## kongo within kongkow
> Mereka kongkow di warung kopi.
none

## palu, a hammer
> Ketuk palu menandai akhir sidang pada Senin.
none

## palu arit, a symbol
> Kaus bergambar palu arit disita dari sebuah toko.
none

## Palu in a headline in capitals
> SIDANG DITUTUP DENGAN KETUK PALU
none

## batu, a stone
> Batu sebesar kepalan menimpa atap rumah.
none

## Batu at a sentence's head
> Batu ginjal dapat dicegah dengan banyak minum.
none

## malang, unlucky
> Nasib malang menimpa kucing itu.
none

## malang tak dapat ditolak
> Malang tak dapat ditolak, dompetnya hilang di angkot.
none

## solo, alone
> Penyanyi itu meluncurkan album solo keduanya.
none

## penerbangan solo
> Ia menempuh pelayaran solo selama setahun.
none

## sampang, a boat's word
> Sampan kecil itu terbalik dihantam ombak.
none

## tuban within ketuban
> Air ketuban pecah sebelum bidan tiba.
none

## padang, a field
> Rusa merumput di padang luas.
none

## padang rumput
> Kebakaran melalap padang rumput di lereng gunung.
none

## nasi Padang
> Warung nasi Padang itu buka sampai larut malam.
none

## medan, a terrain
> Medan yang curam menyulitkan regu penolong.
none

## medan perang
> Kenangan di medan perang tertuang dalam novel itu.
none

## medan magnet
> Medan magnet bumi melindungi kita dari angin surya.
none

## bangka, worn out
> Tua bangka itu marah kepada cucunya.
none

## mataram, an old kingdom
> Kerajaan Mataram Kuno meninggalkan banyak prasasti.
none

## lombok, a chili
> Ibu menggerus lombok dan bawang untuk sambal.
none

## pati, starch
> Kadar pati dalam ubi menurun sesudah disimpan.
none

## batang, a stem
> Batang pohon pisang hanyut terbawa arus.
none

## soto Lamongan
> Soto Lamongan disantap panas dengan koya.
none

## warung Tegal
> Warung Tegal di ujung gang itu tutup lebih awal.
none

## dodol Garut
> Dodol Garut menjadi oleh-oleh kesukaan nenek.
none

## jeruk Bali
> Jeruk Bali dikupas lalu dibagi rata.
none

## gajah Mada is no Mada
> Patung Gajah Mada dibersihkan setiap Jumat.
none

## bika Ambon
> Bika Ambon dijual di etalase toko kue.
none

## kopi Aceh
> Kopi Aceh diseduh tanpa gula.
none

## kain Madura and sate Madura
> Sate Madura mengepul di tepi jalan.
none

## Victoria, a person
> Victoria Beckham merancang gaun hitam.
none

## Alexandria, a person
> Alexandria Ocasio-Cortez berpidato tanpa teks.
none

## Sofia, a person
> Sofia Coppola menyutradarai film keempatnya.
none

## Florence, a person
> Florence Pugh memotong rambutnya untuk peran itu.
none

## Santiago, a person
> Santiago Cazorla pensiun dari sepak bola.
none

## idul is no Idlib
> Hari raya Idul Adha jatuh pada hari Jumat.
none

## raka and Raqqa
> Raka menang lomba lari antarsekolah.
none

## Aden, a first name
> Aden Wijaya menulis novel tentang laut.
none

## Gaza, a first name
> Kucing itu diberi nama Gaza Al Fatih.
none

## Vietnam in a recipe
> Kopi Vietnam memakai susu kental manis.
none

## amal, charity
> Konser amal itu mengumpulkan dana untuk sekolah.
none

## amal at a sentence's head
> Amal baik selalu dikenang tetangga.
none

## Amal Clooney, a person
> Amal Clooney tampil anggun di karpet merah.
none

## fatah, a name
> Abdul Fatah mengajar mengaji setiap sore.
none

## al-Fatah, a school
> Pesantren Al-Fatah membuka pendaftaran.
none

## Fattah, a football player
> Kiper Fattah menepis dua tendangan penalti.
none

## garda, a guard
> Vaksin menjadi garda terdepan melawan wabah.
none

## garda depan, in art
> Teater garda depan itu tampil semalam suntuk.
none

## Isis, a goddess
> Dewi Isis dipuja dalam mitologi kuno.
none

## Isis, a band
> Band metal Isis bubar setelah sepuluh tahun.
none

## PKK, the family welfare movement
> Ibu-ibu PKK membuat kue untuk lomba antarkelurahan.
name party Ibu-ibu PKK  id=IDN-CVL-PKK

## PKK in a village
> Tim Penggerak PKK melatih cara menanam sayur.
name party Tim Penggerak PKK  id=IDN-CVL-PKK

## tip, money for a waiter
> Pelayan restoran itu mendapat tip besar.
none

## TIP in capitals of a headline
> LIMA TIP MERAWAT KULIT DI MUSIM HUJAN
none

## Anna, a person
> Anna Karenina menunggu kereta di peron.
none

## aa, an elder brother
> Aa Gym berceramah di masjid raya.
none

## AA, a battery
> Jam dinding itu memakai dua baterai AA.
none

## nug, of a boy's call
> "Nug, ayo pulang!" teriak ibunya dari teras.
none

## saf, a row in prayer
> Saf salat dirapatkan sebelum takbir.
none

## RSF, Reporters Without Borders
> Organisasi Wartawan Tanpa Batas merilis indeks kebebasan pers.
name party Organisasi Wartawan Tanpa Batas  id=FRA-NGO-RSF

## RSF in Sudan
> Milisi RSF menyerbu pasar di Khartoum.
name place Khartoum  country=SDN
name party Milisi RSF  id=SDN-REB-RSF

## AFP, the news agency
> Fotografer AFP melihat asap dari balik bukit.
name party Fotografer AFP

## AFP, the Philippine army
> Juru bicara AFP menyampaikannya di Manila.
name place Manila  country=PHL
name party Juru bicara AFP  country=PHL

## DPR, the Indonesian parliament
> DPR mengesahkan undang-undang itu dalam rapat paripurna.
name party DPR  id=IDN-LEG-DPR

## DPR at Donetsk
> Milisi DPR menembakkan roket dari Donetsk.
name place Donetsk  country=UKR
name party Milisi DPR  id=UKR-REB-DPR

## MIT, a university
> Peneliti MIT menemukan baterai yang lebih ringan.
name party Peneliti MIT  id=USA-EDU-MIT

## ISI, an arts institute
> Pameran lukisan ISI dibuka malam ini.
none

## ISI in capitals of a headline
> INI ISI SURAT CINTA SANG PENYANYI
none

## ETA, an expected time
> Layar di dermaga menampilkan ETA pukul tujuh malam.
none

## IRA, a person
> Bu Ira memasak rendang untuk arisan.
none

## GAM, a chewing gum brand written in capitals
> Permen karet merek GAM ditarik dari pasaran.
none

## taliban in the idiom of politics
> Isu taliban di kantor antirasuah itu ramai dibicarakan warganet.
none

## AS, initials of a suspect
> Pencuri ayam itu berinisial AS dan tinggal sendirian.
none

## as, an axle
> As roda truk itu patah di tanjakan.
none

## UN, the national exam
> Jadwal UN diundur seminggu karena banjir.
none

## WHO, an English word in a headline
> Grup musik The Who tampil terakhir kali di panggung itu.
none

## AP, initials
> Gadis berinisial AP itu ditemukan selamat.
none

## Antara at a sentence's head
> Antara lain karena hujan, panggung itu kosong.
none

## HTS, a product code
> Kode produk HTS tertera pada kemasan mi.
none

## Hamas within hamasah
> Semangat hamasah mereka patut dicontoh.
none

## bela, to defend, is no Bela
> Klub bela diri itu menang lagi.
none

## sudan, a dye
> Cabai bubuk itu mengandung pewarna Sudan III.
none

## angin bahorok is no Bahrain
> Angin bahorok merusak tanaman tembakau.
none

## Mali within malih
> Pentas malih rupa itu ditonton sekali lagi.
none

## Niger within Nigerian pidgin of a song
> Lagu berjudul Nigerica itu diputar berulang kali.
none

## bali within kembali
> Kucing itu kembali setelah membalikkan keranjang.
none

## Irak within arak-arakan
> Arak-arakan tumpeng memenuhi jalan kampung.
none

## Ira within kira-kira
> Kira-kira pukul lima hujan mulai reda.
none

## hama and illness of plants
> Hama dan penyakit tanaman merebak di musim hujan.
none

## lima, a number in capitals
> LIMA RESEP KUE UNTUK HARI RAYA
none

## serang, a verb in capitals
> ULAT BULU SERANG KEBUN JATI
none

## Turki behind an office
> Pangeran Turki bin Faisal menulis buku tentang ayahnya.
name party Pangeran Turki bin Faisal

## Chad behind an office
> Aktor Chad Boseman dikenang dalam upacara itu.
name party Aktor Chad Boseman  country=-

## siria within a person
> Siria Dewi membaca puisi di atas panggung.
none

## palu behind a verb
> Ia mengetuk palu tiga kali.
none

## palu, a hammer in a headline in title case
> Ketok Palu, Upah Minimum Naik Tujuh Persen
none

## medan laga
> Medan Laga Terakhir Sang Juara
none

## fatah behind a title
> Ustaz Abdul Fatah mengajar mengaji setiap sore.
name party Ustaz Abdul Fatah  country=-

## PKK in a plate number
> Mobil berpelat B 1234 PKK itu mogok di tanjakan.
none

## PKK, the party of the Kurds
> Milisi PKK menyerang pos di Hakkari, Turki.
name place Hakkari  country=TUR
name place Turki  country=TUR
name party Milisi PKK  id=TUR-REB-PKK
name party Turki

## SAF, a row in capitals
> RAPATKAN SAF, LURUSKAN NIAT
none

## Sunda Kelapa and jawa within kejawen
> Buku kejawen itu ditulis dengan tangan.
none

## Roma in a statute
> Statuta Roma ditandatangani oleh seratus negara lebih.
none

## Panama, a hat and leaked papers
> Dokumen Panama membuka rahasia perusahaan cangkang.
none

## Stockholm, a syndrome
> Sindrom Stockholm dibahas dalam kuliah itu.
none

## Java, a language of machines
> Kode program itu ditulis dengan Java.
none

## Damaskus, a steel
> Pisau baja Damaskus itu ditempa dua ratus lapis.
none

## Arab, a numeral
> Angka Arab dipakai di seluruh dunia.
none

## Guinea, a small animal
> Marmut disebut juga guinea pig.
none

## Sahara, a first name
> Sahara Putri menyanyi dengan suara merdu.
none

## India, a first name
> India Eisley tampil dalam gaun merah.
none

## Kenya, a first name
> Kenya Moore mengenakan gaun emas.
none

## Israel, a first name
> Israel Adesanya menang angka dalam pertarungan itu.
none

## Salma, a first name
> Salma Hayek datang bersama putrinya.
none

## Nasib, fate
> Nasib berkata lain ketika hujan turun.
none

## Batam within batamat
> Batako itu diangkut dengan gerobak.
none

## tank, a vehicle and no district
> Tank air di atap bocor sejak kemarin.
none

## kaya, rich, and no Kayah
> Kaya raya bukan tujuan hidupnya.
none

## Mali, a chip
> Ponsel itu memakai GPU Mali generasi terbaru.
none

## Mali, a chip of ARM
> Cip ARM Mali mengolah gambar lebih cepat.
none

## kali, times, before a name that plays
> Terakhir kali Essien mencetak gol pada bulan lalu.
none

## kali, times, before a cup
> Mereka sudah tiga kali DFB Pokal pulang tanpa piala.
none

## Lego, a toy
> Lego menjadi mainan kesukaan adik.
none

## Reading, a club in a list
> Poin Reading terpaut enam angka.
none

## Memphis, a first name
> Umpan Memphis disambut sundulan.
none

## Orlando, a first name
> Orlando Bloom memainkan pemanah itu.
none

## Indiana, a first name
> Indiana Jones mengayunkan cambuknya.
none

## Ferguson, a family name
> Ferguson tersenyum di bangku cadangan.
none

## Jordan, a family name
> Praveen Jordan memenangi gim pertama.
none

## Bernabeu, a stadium named for a man
> Sorak memenuhi Santiago Bernabeu.
none

## INA on a score board
> Papan skor menulis INA 21, THA 19.
none

## SPA, a bath in capitals
> MENIKMATI SPA DI RUMAH SENDIRI
none

## NFL, a league
> Musim NFL dibuka pekan depan.
none

## Santoso, a family name like many
> Budi Santoso memetik gitar di beranda.
none

## Wagner, a composer
> Opera Wagner berlangsung lima jam.
none

## Nice, an English word
> Nice banget warnanya, kata adik.
none

## a large city whose name is a first name, behind an office
> Wali Kota Paris Anne Hidalgo menemui warga.
name place Paris  country=FRA

## a sports club of a large city
> Toronto Raptors menang di kandang sendiri.
none

## Turki behind bin
> Pangeran Faisal bin Turki menulis buku tentang ayahnya.
name party Pangeran Faisal bin Turki  country=-
