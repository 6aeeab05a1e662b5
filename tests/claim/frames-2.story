# Every row of COERCE, PROTEST, THREATEN and SANCTION in data/id/frames.tsv, named by its first words; then uses that
# mislead. The second sentence only makes the article one about war.

## frame serangan siber
> Rusia melancarkan serangan siber terhadap Estonia.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/cyber  trigger=serangan siber  actor=Rusia  recipient=Estonia

## frame @retas
> Kelompok itu meretas situs pemerintah Georgia.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/cyber  trigger=meretas  actor=Kelompok itu  recipient=situs pemerintah Georgia

## frame menyerang
> Peretas menyerang jaringan listrik Ukraina.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/cyber  trigger=menyerang  recipient=jaringan listrik Ukraina

## frame tertangkap
> Dua gerilyawan tertangkap di Kolombia.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/arrest  trigger=tertangkap  recipient=gerilyawan  place=Kolombia

## frame @tangkap
> Aparat menciduk belasan aktivis di Yangon.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/arrest  trigger=menciduk  actor=Aparat  recipient=aktivis  place=Yangon

## frame dijemput
> Guru itu dijemput intelijen di Damaskus.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/arrest  trigger=dijemput  actor=intelijen  recipient=Guru itu  place=Damaskus

## frame menjebloskan
> Junta memenjarakan ratusan penentangnya.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/arrest  trigger=memenjarakan  actor=Junta  recipient=penentangnya

## frame berada dalam tahanan
> Wartawan itu masih dalam tahanan di Kairo.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/arrest  trigger=masih dalam tahanan  place=Kairo

## frame mengamankan
> Petugas mengamankan tujuh terduga provokator di Sorong.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/arrest  trigger=mengamankan  actor=Petugas  recipient=terduga provokator  place=Sorong

## frame mengamankan (senjata)
> Prajurit mengamankan dua pucuk senapan di Puncak Jaya.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/seize  trigger=mengamankan  actor=Prajurit  place=Puncak Jaya

## frame diamankan
> Tiga pria diamankan polisi di Nabire.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/arrest  trigger=diamankan  actor=polisi  recipient=pria  place=Nabire

## frame penangkapan
> Penangkapan para pemimpin oposisi berlangsung di Harare.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/arrest  trigger=Penangkapan  place=Harare

## frame @geledah
> Tentara menggeledah rumah warga di Nablus.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/seize  trigger=menggeledah  actor=Tentara  recipient=rumah warga  place=Nablus

## frame penggeledahan
> Penggeledahan dari rumah ke rumah berlangsung di Hebron.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/seize  trigger=Penggeledahan dari rumah ke rumah  place=Hebron

## frame memburu
> Densus memburu empat terduga di Poso.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/arrest  trigger=memburu  actor=Densus  recipient=terduga  place=Poso

## frame mencari
> Polisi Prancis mencari pengemudi mobil itu.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/arrest  trigger=mencari  actor=Polisi Prancis  recipient=pengemudi mobil itu

## frame @deportasi
> Pakistan memulangkan paksa ribuan warga Afghanistan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/deport  trigger=memulangkan paksa  actor=Pakistan  recipient=warga Afghanistan

## frame deportasi
> Deportasi massal warga Haiti dimulai pada Senin.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/deport  trigger=Deportasi massal  recipient=warga Haiti

## frame rencana deportasi
> Kenya mengumumkan rencana deportasi pengungsi Somalia.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/deport  trigger=rencana deportasi  recipient=pengungsi Somalia

## frame @sita
> Iran menyita kapal di Selat Hormuz.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/seize  trigger=menyita kapal  actor=Iran  place=Selat Hormuz

## frame penyitaan
> Penyitaan lahan warga berlanjut di Silwan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/seize  trigger=Penyitaan lahan  place=Silwan

## frame memutus aliran
> Rusia memutus aliran listrik ke Kherson.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/withhold  trigger=memutus  actor=Rusia

## frame pemutusan aliran listrik
> Pemutusan aliran listrik melanda Gaza.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/withhold  trigger=Pemutusan aliran listrik

## frame melarang
> Taliban melarang perempuan bekerja di Herat.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/restrict  trigger=melarang  actor=Taliban  recipient=perempuan  place=Herat

## frame mencegah
> Penjaga mencegah wartawan masuk ke Daraa.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/restrict  trigger=mencegah  actor=Penjaga  recipient=wartawan

## frame menghalau
> Polisi menghalau mahasiswa di Nairobi.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/restrict  trigger=menghalau  actor=Polisi  recipient=mahasiswa  place=Nairobi

## frame larangan masuk
> Larangan bepergian berlaku di Manama.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/restrict  trigger=Larangan bepergian  place=Manama

## frame ketentuan larangan masuk
> Amerika Serikat memberlakukan ketentuan larangan masuk bagi pengungsi Suriah.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/restrict  trigger=ketentuan larangan masuk  actor=Amerika Serikat

## frame larangan
> Larangan itu menimpa warga Yaman.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/restrict  trigger=Larangan

## frame penutupan
> Penutupan sebagian akses ke Bethlehem berlanjut.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/restrict  trigger=Penutupan

## frame jam malam
> Junta memperpanjang jam malam di Mandalay.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/curfew  trigger=jam malam  place=Mandalay

## frame darurat militer
> Ukraina mengumumkan keadaan perang di Kherson.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/martial-law  trigger=keadaan perang  place=Kherson

## frame menyensor
> Junta mematikan akses internet di Naypyidaw.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/censor  trigger=mematikan akses internet  actor=Junta  place=Naypyidaw

## frame melarang (wartawan)
> Pemerintah Ethiopia melarang wartawan asing di Tigray.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/censor  trigger=melarang  actor=Pemerintah Ethiopia  recipient=wartawan asing  place=Tigray

## frame pemutusan internet
> Pemutusan jaringan internet terjadi di Khartoum.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/censor  trigger=Pemutusan jaringan internet  place=Khartoum

## frame propaganda
> Disinformasi Rusia menyebar di Ukraina.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/misinformation  trigger=Disinformasi  place=Ukraina

## frame menyebarkan propaganda
> Milisi itu menyebarkan berita bohong di Manipur.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/misinformation  trigger=menyebarkan berita bohong  actor=Milisi itu  place=Manipur

## frame diskriminasi
> Diskriminasi terhadap kaum Hazara berlanjut di Ghazni.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/-  trigger=Diskriminasi  recipient=kaum Hazara  place=Ghazni

## frame kasus pelanggaran ham
> Ada dua belas kasus pelanggaran HAM di Wamena.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/-  trigger=kasus pelanggaran HAM  place=Wamena

## frame kekejaman
> Kekejaman rezim itu berlanjut di Homs.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/-  trigger=Kekejaman  actor=rezim itu  place=Homs

## frame @tindas
> Rezim menindas warga Kurdi di Afrin.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/-  trigger=menindas  actor=Rezim  recipient=warga Kurdi  place=Afrin

## frame tangkap
> Polisi tangkap tiga perakit bom di Bima.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
~ event COERCE/arrest  trigger=tangkap  recipient=perakit bom  place=Bima

## frame sita
> TNI sita dua senapan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
~ event COERCE/seize  trigger=sita  recipient=senapan

## frame usir
> Israel usir puluhan aktivis.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/deport  trigger=usir  recipient=aktivis

## frame blokir
> Junta blokir layanan Telegram.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/restrict  trigger=blokir

## frame kabar bohong
> Kabar bohong itu disebar di Sorong.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/misinformation  trigger=Kabar bohong  place=Sorong

## frame memborgol
> Petugas memborgol dua biksu di Kyaukpyu.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/arrest  trigger=memborgol  actor=Petugas  recipient=biksu  place=Kyaukpyu

## frame protes
> Protes ribuan pelajar meluas di Teheran.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/demo  trigger=Protes  place=Teheran

## frame aksi
> Aksi mahasiswa itu digelar di Jayapura.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/demo  trigger=Aksi  actor=mahasiswa itu  place=Jayapura

## frame memprotes
> Ratusan warga membentangkan spanduk di Warsawa.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/demo  trigger=membentangkan  actor=warga  place=Warsawa

## frame melakukan protes
> Gerakan protes bermula di Homs.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/demo  trigger=Gerakan protes  place=Homs

## frame kemarahan warga
> Kemarahan warga memuncak di Kabul.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/demo  trigger=Kemarahan  actor=warga  place=Kabul

## frame demonstrasi
> Demonstrasi antikudeta berlangsung di Niamey.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/demo  trigger=Demonstrasi  place=Niamey

## frame pawai
> Pawai ribuan perempuan berlangsung di Minsk.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/demo  trigger=Pawai  place=Minsk

## frame turun ke jalan
> Para biarawan turun ke jalan di Lhasa.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/demo  trigger=turun ke jalan  place=Lhasa

## frame berbaris
> Ratusan pemrotes berbaris di Tunis.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/demo  trigger=berbaris  actor=pemrotes  place=Tunis

## frame kerusuhan
> Kericuhan pecah di Manokwari.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/riot  trigger=Kericuhan  place=Manokwari

## frame intifada
> Intifada meletus di Nablus.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/-  trigger=Intifada  place=Nablus

## frame gejolak
> Pergolakan rakyat meletus di Bishkek.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/riot  trigger=Pergolakan  actor=rakyat  place=Bishkek

## frame rusuh
> Warga mengamuk di Yahukimo.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/riot  trigger=mengamuk  actor=Warga  place=Yahukimo

## frame mogok kerja
> Para dokter melakukan mogok kerja di Mandalay.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/strike  trigger=melakukan mogok kerja  actor=Para dokter  place=Mandalay

## frame pemogokan umum
> Pemogokan umum berlangsung di Ramallah.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/strike  trigger=Pemogokan umum  place=Ramallah

## frame pemogokan
> Pemogokan buruh pelabuhan berlangsung di Beirut.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/strike  trigger=Pemogokan  actor=buruh pelabuhan  place=Beirut

## frame mogok makan
> Para tahanan melancarkan mogok makan di Bobruisk.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/hunger  trigger=melancarkan mogok makan  actor=Para tahanan  place=Bobruisk

## frame @boikot
> Warga Sahrawi memboikot pemilu di Dakhla.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/boycott  trigger=memboikot pemilu  actor=Warga Sahrawi  place=Dakhla

## frame boikot
> Boikot terhadap Israel meluas di Irlandia.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/boycott  trigger=Boikot  recipient=Israel

## frame memblokir jalan
> Warga memalang jalan di Dogiyai.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/obstruct  trigger=memalang  actor=Warga  place=Dogiyai

## frame merusak kantor
> Massa merusak kantor gubernur di Kupang.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/vandalize  trigger=merusak kantor  actor=Massa  place=Kupang

## frame pemblokiran jalan
> Pemalangan oleh warga terjadi di Deiyai.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/obstruct  trigger=Pemalangan  actor=warga  place=Deiyai

## frame mengancam (territory)
> Rusia mengancam akan mencaplok Mariupol.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event THREATEN/territory  trigger=mengancam  actor=Rusia

## frame mengancam (restrict)
> Iran mengancam akan menutup Selat Hormuz.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event THREATEN/restrict  trigger=mengancam  actor=Iran

## frame mengancam (arrest)
> Junta mengancam akan menangkap para pegawai.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event THREATEN/arrest  trigger=mengancam  actor=Junta  recipient=para pegawai

## frame mengancam (expel)
> Pakistan mengancam akan mengusir warga Afghanistan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event THREATEN/expel  trigger=mengancam  actor=Pakistan  recipient=warga Afghanistan

## frame mengancam (relations)
> Turki mengancam akan memutus hubungan dengan Israel.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event THREATEN/relations  trigger=mengancam  actor=Turki

## frame mengancam
> Al Shabaab mengancam akan membom Nairobi.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event THREATEN/violence  trigger=mengancam  actor=Al Shabaab

## frame siap menggunakan
> Iran tidak akan menoleransi provokasi Israel.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event THREATEN/-  trigger=tidak akan menoleransi  actor=Iran  recipient=provokasi Israel

## frame ancaman
> Ancaman Korea Utara itu mengguncang Seoul.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event THREATEN/violence  trigger=Ancaman  actor=Korea Utara itu

## frame membayar mahal
> Milisi itu harus menanggung akibatnya.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event THREATEN/violence  trigger=menanggung akibatnya  recipient=Milisi itu

## frame @janji
> Gerilyawan itu bertekad menghancurkan Israel.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event THREATEN/violence  trigger=bertekad  actor=Gerilyawan itu  recipient=Israel

## frame menteror
> Milisi meneror penduduk di Tombouctou.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event THREATEN/-  trigger=meneror  actor=Milisi  recipient=penduduk  place=Tombouctou

## frame terancam
> Warga Kobani terancam dibantai.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event THREATEN/violence  trigger=terancam  recipient=Warga Kobani

## frame sanksi ekonomi
> Uni Eropa menjatuhkan sanksi terhadap Belarus.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/-  trigger=sanksi  actor=Uni Eropa  recipient=Belarus

## frame mengembargo
> Arab Saudi mengisolasi Qatar.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/-  trigger=mengisolasi  actor=Arab Saudi  recipient=Qatar

## frame menetapkan
> Inggris menetapkan Hamas sebagai kelompok teroris.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/-  trigger=menetapkan  actor=Inggris  recipient=Hamas

## frame @copot
> Presiden memecat panglima militer di Juba.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/expel  trigger=memecat  actor=Presiden  recipient=panglima militer  place=Juba

## frame memutuskan hubungan
> Kolombia memutus hubungan dengan Israel.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/discontinue  trigger=memutus hubungan  actor=Kolombia

## frame melarang (impor)
> Konsulat Prancis ditutup di Benghazi.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/discontinue  trigger=ditutup  recipient=Konsulat Prancis  place=Benghazi

## frame memutuskan
> Bolivia memutuskan seluruh hubungan dengan Israel.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/discontinue  trigger=memutuskan  actor=Bolivia

## frame menghentikan
> Jerman menghentikan seluruh penerbangan ke Mali.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/discontinue  trigger=menghentikan  actor=Jerman

## frame pemutusan hubungan
> Pemutusan hubungan diplomatik oleh Bahrain menyusul.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/discontinue  trigger=Pemutusan hubungan diplomatik  actor=Bahrain

## frame menarik duta besar
> Turki menarik duta besarnya dari Myanmar.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/withdraw  trigger=menarik duta besarnya  actor=Turki  place=Myanmar

## frame penarikan duta besar
> Penarikan dubes itu diumumkan Kuwait.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/withdraw  trigger=Penarikan dubes

## frame persona non grata
> Pengusiran diplomat diumumkan Moldova.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/expel  trigger=Pengusiran diplomat

## frame @usir (diplomat)
> Polandia mengusir 45 diplomat Rusia.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/expel  trigger=mengusir  actor=Polandia

## frame divonis
> Jenderal itu divonis bersalah di Den Haag.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/convict  trigger=divonis bersalah  recipient=Jenderal itu  place=Den Haag

## frame menjebloskan (convict)
> Mahkamah menjebloskan jenderal itu ke penjara.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/convict  trigger=menjebloskan  actor=Mahkamah  recipient=jenderal itu

## frame dihukum mati
> Pemimpin milisi itu dihukum mati oleh pengadilan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/convict  trigger=dihukum mati  actor=pengadilan  recipient=Pemimpin milisi itu

## frame vonis mati
> Vonis mati itu dibacakan pengadilan militer.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/convict  trigger=Vonis mati

## frame @ungsi
> Ratusan keluarga mengungsi dari Sinjar.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=mengungsi  recipient=keluarga  place=Sinjar

## frame menjadi pengungsi
> Ribuan warga Karen menjadi pengungsi.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=menjadi pengungsi  recipient=warga Karen

## frame menyelamatkan diri
> Penduduk berlarian di Kharkiv.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=berlarian  recipient=Penduduk  place=Kharkiv

## frame melewati
> Pengungsi Rohingya menyeberangi sungai Naf.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=menyeberangi  recipient=Pengungsi Rohingya

## frame menuju
> Para pengungsi menuju perbatasan Polandia.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=menuju  recipient=Para pengungsi

## frame dievakuasi
> Warga dievakuasi dari Mariupol.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=dievakuasi  recipient=Warga  place=Mariupol

## frame memindahkan
> Junta memindahkan warga Rohingya dari Sittwe.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=memindahkan  actor=Junta  recipient=warga Rohingya  place=Sittwe

## frame @usir
> Militan mengusir kaum Kristen dari Mosul.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=mengusir  actor=Militan  recipient=kaum Kristen  place=Mosul

## frame eksodus
> Eksodus massal warga berlangsung di Tigray.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=Eksodus massal  recipient=warga  place=Tigray

## frame pengusiran warga
> Pengusiran warga Palestina berlangsung di Masafer Yatta.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=Pengusiran  recipient=warga Palestina  place=Masafer Yatta

## frame eksodus ke
> Ribuan warga eksodus ke Chad.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=eksodus

## frame meninggalkan
> Penduduk meninggalkan Bakhmut pada Senin.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=meninggalkan  recipient=Penduduk

## frame dikeluarkan dari
> Rusia dikeluarkan dari Dewan Hak Asasi Manusia.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/expel  trigger=dikeluarkan  recipient=Rusia

## frame hukuman
> Hakim menetapkan hukuman tiga tahun.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/convict  trigger=hukuman

## frame pengungsian
> Ketakutan memicu pengungsian di Marib.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=pengungsian  place=Marib

## self-restraint is no arrest
> Menteri itu menahan napas.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## a driven crowd of goals is no deportation
> Ia menahan tawa di podium.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## taken to hospital is no arrest
> Perawat dibawa ke rumah sakit.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## possessing forbidden things is no ban
> Gudang itu berisi zat terlarang.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## a speech that is closed is no restriction
> Gubernur menutup pidatonya dengan doa.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## a possibility not ruled out is no closure
> Juru bicara itu tidak menutup kemungkinan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## isolation of the sick is no sanction
> Pasien menjalani isolasi mandiri.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## a decision is no break of ties
> Ia memutuskan untuk pulang.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## children at school do not flee
> Anak-anak itu pergi ke sekolah.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## prayers are no rally
> Ribuan jemaah berkumpul di alun-alun untuk salat.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## freedom of assembly is no rally
> Undang-undang itu menjamin kebebasan berkumpul.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## a heroic deed is no demonstration
> Aksi heroik perawat itu menjadi berita.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## Revolutionary Guards are no revolution
> Garda Revolusi berkantor di sana.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## the cultural revolution is no uprising
> Kota itu dikenal karena revolusi kebudayaan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## a fire that rages is no riot
> Api mengamuk di gudang itu.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## riot police are no riot
> Polisi huru-hara berbaris rapi.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## a letter that is answered is no threat
> Sekretaris akan membalas surat itu.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## an anniversary is no threat
> Warga memperingati hari kemerdekaan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## a famine's menace is no threat
> Ancaman kelaparan mengintai daerah itu.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## a forecast is no threat
> Ahli itu memperingatkan cuaca buruk.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## the price paid is no threat
> Pedagang itu membayar mahal.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## a gate that traffic police watch is no arrest
> Sopir itu terjaring razia lalu lintas.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## an oath of office is no threat
> Gubernur itu bersumpah dalam upacara jabatan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## cuffed hands in a courtroom tell no arrest
> Terdakwa duduk dengan tangan diborgol.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none
