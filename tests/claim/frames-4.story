# The rows of frames.tsv for talks (CONSULT), support, aid, cooperation and for lasting ties: a story for each row,
# named by its first trigger, and "none" where such a word means something else.

## frame memasok senjata
> Iran memasok senjata kepada Hizbullah.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AID  trigger=memasok senjata  actor=Iran  recipient=Hizbullah

## frame mengirim
> Turki mengirimkan obat-obatan ke Idlib.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AID  trigger=mengirimkan  actor=Turki  recipient=-  place=Idlib

## frame mengirim, arms
> Jerman mengirim tank berat ke Kyiv.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
~ event AID  trigger=mengirim  actor=Jerman  recipient=-  place=Kyiv

## frame mengirim, a letter
> Turki mengirimkan surat kepada para duta besar.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## frame mengulurkan bantuan
> Relawan memberi pertolongan kepada para pengungsi Rohingya.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AID  trigger=memberi pertolongan  actor=Relawan  recipient=para pengungsi Rohingya

## frame mengirim peralatan militer
> Jerman mengirim peralatan militer kepada Ukraina.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AID  trigger=mengirim peralatan militer  actor=Jerman  recipient=Ukraina

## frame mengucurkan dana
> Qatar mengucurkan dana kepada Hamas.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AID  trigger=mengucurkan dana  actor=Qatar  recipient=Hamas

## frame menampung pengungsi
> Polandia memberikan perlindungan kepada warga Ukraina.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AID  trigger=memberikan perlindungan  actor=Polandia  recipient=warga Ukraina

## frame @bantu
> Kanada membantu Ukraina.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AID  trigger=membantu  actor=Kanada  recipient=Ukraina

## frame bantuan militer
> Amerika Serikat mengumumkan bantuan militer untuk Taiwan.
> Para wartawan menunggu kabar tentang rudal, milisi dan pemberontak.
event AID  trigger=bantuan militer  recipient=Taiwan

## frame bantuan kemanusiaan
> Bantuan medis untuk warga Gaza tiba di pelabuhan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AID  trigger=Bantuan medis  recipient=warga Gaza

## frame bantuan, given
> Swedia memberikan bantuan kepada warga Gaza.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AID  trigger=bantuan  actor=Swedia  recipient=warga Gaza

## frame bantuan
> Bantuan untuk warga Gaza tiba di pelabuhan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AID  trigger=Bantuan  recipient=warga Gaza

## frame bantuan, named again
> Bantuan itu disebut kecil oleh warga.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## frame mendapat bantuan dari
> Pemberontak mendapat bantuan dari Turki.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation supports  trigger=mendapat bantuan dari  a=Turki  b=Pemberontak

## frame bergantung pada
> Kim Jong Un bergantung pada Rusia.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation supports  trigger=bergantung pada  a=Rusia  b=Kim Jong Un

## frame bergantung pada, an outcome
> Rusia bergantung pada hasil pemilu.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## frame dibantu
> Pasukan Suriah dibantu milisi Irak.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation supports  trigger=dibantu  a=milisi Irak  b=Pasukan Suriah

## frame dengan bantuan
> Pemberontak, dengan dukungan Turki, merebut Tal Rifaat.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation supports  trigger=dengan dukungan  b=Pemberontak
event ASSAULT/seize-territory  trigger=merebut

## frame mendukung, an armed group
> Qatar mendukung pemberontak.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation supports  trigger=mendukung  a=Qatar  b=pemberontak

## frame memberi dukungan pada
> Pakistan memberi dukungan kepada Taliban.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation supports  trigger=memberi dukungan kepada  a=Pakistan  b=Taliban

## frame didukung
> Milisi itu disponsori Teheran.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation supports  trigger=disponsori  a=Teheran  b=Milisi itu

## frame pro
> Milisi pro Damaskus menyerbu desa.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation supports  trigger=pro  a=Milisi  b=Damaskus
event ASSAULT  trigger=menyerbu

## frame pendukung
> Rusia adalah pendukung utama Assad.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation supports  trigger=pendukung utama  a=Rusia  b=Assad

## frame dipersenjatai
> Milisi itu dipasok senjata oleh Iran.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation arms  trigger=dipasok senjata  a=Iran  b=Milisi itu

## frame panggilan telepon
> Biden dan Netanyahu membicarakan Gaza dalam percakapan telepon.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT  trigger=membicarakan
event CONSULT/phone  trigger=percakapan telepon

## frame panggilan telepon, of a reporter
> Seorang warga dihubungi wartawan Reuters melalui telepon.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## frame menelepon
> Macron menelepon Zelensky.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT/phone  trigger=menelepon  actor=Macron | Zelensky

## frame menghubungi
> Menteri Luar Negeri Rusia menghubungi Menteri Luar Negeri Iran.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT/phone  trigger=menghubungi  actor=Menteri Luar Negeri Rusia | Menteri Luar Negeri Iran

## frame konferensi perdamaian
> Konferensi perdamaian digelar di Jenewa.
> Para wartawan menunggu kabar tentang rudal, milisi dan pemberontak.
event CONSULT/multilateral  trigger=Konferensi perdamaian  place=Jenewa

## frame ktt
> KTT Liga Arab digelar di Riyadh.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT/multilateral  trigger=KTT  place=Riyadh

## frame ktt, of the press
> Presiden Ukraina menggelar konferensi pers.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## frame menghadiri ktt
> Presiden Turki menghadiri KTT di Brussels.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT/multilateral  trigger=menghadiri KTT  actor=Presiden Turki  place=Brussels

## frame memediasi
> Qatar menjembatani Israel dan Hamas.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT/third-party  trigger=menjembatani  actor=Qatar  recipient=Israel | Hamas

## frame mediasi
> Upaya mediasi Oman berlanjut.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT/third-party  trigger=Upaya mediasi

## frame @kunjung
> Presiden Brasil melawat ke Kyiv.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT/visit  trigger=melawat ke  actor=Presiden Brasil  place=Kyiv

## frame kunjungan
> Dalam kunjungan mendadak di Kyiv, Boris Johnson memuji Zelensky.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT/visit  trigger=kunjungan mendadak
event SUPPORT  trigger=memuji  actor=Boris Johnson  recipient=Zelensky

## frame menjamu
> Erdogan menjamu Zelensky.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT/visit  trigger=menjamu  actor=Erdogan  recipient=Zelensky

## frame kedatangan
> Kedatangan Menlu Iran ditunggu warga Beirut.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT/visit  trigger=Kedatangan

## frame berangkat ke
> Menlu Arab Saudi berangkat ke Damaskus.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT/visit  trigger=berangkat  actor=Menlu Arab Saudi  place=Damaskus

## frame perundingan damai
> Pembicaraan damai antara Ukraina dan Rusia berlangsung di Istanbul.
> Para wartawan menunggu kabar tentang rudal, milisi dan pemberontak.
event CONSULT  trigger=Pembicaraan damai  actor=Ukraina | Rusia  place=Istanbul

## frame perundingan
> Negosiasi antara Israel dan Hamas berlanjut di Kairo.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT  trigger=Negosiasi  actor=Israel | Hamas  place=Kairo

## frame @runding
> Pemerintah Myanmar berkomunikasi dengan Arakan Army.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT  trigger=berkomunikasi dengan  actor=Pemerintah Myanmar | Arakan Army

## frame @runding, a journalist
> Komandan itu berbincang dengan CNNIndonesia.com.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## frame membahas
> Putin dan Erdogan membahas Idlib.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT  trigger=membahas  actor=Putin | Erdogan

## frame pertemuan
> Pertemuan bilateral antara Iran dan Irak berlangsung di Teheran.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT  trigger=Pertemuan bilateral  actor=Iran | Irak  place=Teheran

## frame pertemuan, named again
> Pertemuan tersebut disebut hangat.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## frame rapat
> Rapat kabinet Israel berlangsung di Tel Aviv.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT  trigger=Rapat  place=Tel Aviv

## frame rapat, of a parliament
> Rapat Komisi Pertahanan DPR ditunda.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## frame diskusi
> Diskusi antara Iran dan Turki berlanjut.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT  trigger=Diskusi  actor=Iran | Turki

## frame komunikasi dengan
> Kontak antara Rusia dan Israel berlanjut.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT  trigger=Kontak  actor=Rusia | Israel

## frame komunikasi dengan, on a telephone
> Polisi membaca percakapan antara tersangka dan istrinya di grup Whatsapp.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## frame menerima
> Presiden Prancis menerima Menlu Ukraina di Paris.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT/visit  trigger=menerima  actor=Presiden Prancis  recipient=Menlu Ukraina  place=Paris

## frame menerima, a letter
> Presiden Prancis menerima surat warga.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## frame menjadi tuan rumah pertemuan
> Qatar menjadi tuan rumah perundingan antara Israel dan Hamas.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT/multilateral  trigger=menjadi tuan rumah perundingan  actor=Qatar

## frame menyediakan
> UNHCR menyediakan tenda bagi para pengungsi.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AID  trigger=menyediakan  actor=UNHCR

## frame @puji
> Presiden Prancis mengagumi tentara Ukraina.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SUPPORT  trigger=mengagumi  actor=Presiden Prancis  recipient=tentara Ukraina

## frame turut berduka
> Paus menyampaikan simpati kepada warga Aleppo.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SUPPORT  trigger=menyampaikan simpati  actor=Paus  recipient=warga Aleppo

## frame mengakui secara resmi
> Irlandia memulihkan hubungan diplomatik dengan Suriah.
> Para wartawan menunggu kabar tentang rudal, milisi dan pemberontak.
event SUPPORT  trigger=memulihkan hubungan diplomatik  actor=Irlandia

## frame mengakui
> Irlandia mengakui negara Palestina.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SUPPORT  trigger=mengakui  actor=Irlandia  recipient=negara Palestina

## frame mengakui, a speaker
> Komandan itu mengakui bahwa hujan turun.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## frame menyambut
> Uni Eropa menyambut keputusan Hamas.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SUPPORT  trigger=menyambut  actor=Uni Eropa  recipient=keputusan Hamas

## frame pengakuan diplomatik
> Normalisasi hubungan antara Israel dan Bahrain disepakati.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SUPPORT  trigger=Normalisasi hubungan
event AGREE  trigger=disepakati

## frame berpihak kepada
> Iran berpihak kepada Rusia.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SUPPORT  trigger=berpihak kepada  actor=Iran  recipient=Rusia

## frame permintaan maaf
> Permohonan maaf Israel disampaikan kepada Turki.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SUPPORT  trigger=Permohonan maaf

## frame dukungan
> Solidaritas untuk Palestina meluas.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SUPPORT  trigger=Solidaritas  recipient=Palestina

## frame dukungan, of money
> Dukungan dana untuk pemberontak itu kecil.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AID  trigger=Dukungan dana  recipient=pemberontak itu

## frame belasungkawa
> Ucapan belasungkawa datang dari Jepang.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SUPPORT  trigger=Ucapan belasungkawa

## frame mendukung
> Spanyol mendukung perdamaian di Gaza.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SUPPORT  trigger=mendukung  actor=Spanyol

## frame bekerja sama
> Irak berkolaborasi dengan Suriah.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COOPERATE  trigger=berkolaborasi dengan  actor=Irak | Suriah

## frame kerja sama militer
> Rusia dan Iran menandatangani kerja sama militer.
> Para wartawan menunggu kabar tentang rudal, milisi dan pemberontak.
event AGREE  trigger=menandatangani
event COOPERATE  trigger=kerja sama militer

## frame latihan militer
> Korea Selatan menggelar latihan militer dengan Amerika Serikat.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COOPERATE  trigger=latihan militer

## frame kerja sama
> Kerja sama antara Turki dan Irak berlanjut.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COOPERATE  trigger=Kerja sama  actor=Turki | Irak

## frame bergabung
> Pemuda itu bergabung ke ISIS.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
~ relation part-of  trigger=bergabung ke  a=Pemuda itu  b=ISIS

## frame didominasi
> Abu Bakr al-Baghdadi mengetuai ISIS.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation leads  trigger=mengetuai  a=Abu Bakr al-Baghdadi  b=ISIS

## frame di bawah pimpinan
> Pasukan di bawah komando Khalifa Haftar merebut Derna.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation leads  trigger=di bawah komando  b=Pasukan
event ASSAULT/seize-territory  trigger=merebut

## frame pemimpin
> Ismail Haniyeh adalah pemimpin Hamas.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation leads  trigger=pemimpin  a=Ismail Haniyeh  b=Hamas

## frame pemimpin, a title
> Pemimpin Hamas Ismail Haniyeh lahir di Gaza.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## frame pimpinan
> Milisi pimpinan Moqtada Sadr menyerbu desa.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
~ relation leads  trigger=pimpinan  a=Moqtada Sadr  b=Milisi
event ASSAULT  trigger=menyerbu

## frame sekutu
> Rusia adalah sekutu terdekat Iran.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation allied-with  trigger=sekutu terdekat  a=Rusia  b=Iran

## frame bersekutu dengan
> Houthi beraliansi dengan Iran.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation allied-with  trigger=beraliansi dengan  a=Houthi  b=Iran

## frame dekat dengan
> Qatar dekat dengan Hamas.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation allied-with  trigger=dekat dengan  a=Qatar  b=Hamas

## frame dekat dengan, on the map
> Kota itu terletak dekat dengan Suriah.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## frame memberantas
> Etiopia bermusuhan dengan Eritrea.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation opposes  trigger=bermusuhan dengan  a=Etiopia  b=Eritrea

## frame musuh
> Iran adalah musuh utama Israel.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation opposes  trigger=musuh utama  a=Iran  b=Israel

## frame anti
> Milisi anti Assad menyerbu desa.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation opposes  trigger=anti  a=Milisi  b=Assad
event ASSAULT  trigger=menyerbu

## frame anti, of a weapon
> Rudal anti tank tiba.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## frame masuk dalam kelompok
> Pemuda itu bertempur untuk Taliban.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation part-of  trigger=bertempur untuk  a=Pemuda itu  b=Taliban

## frame masuk dalam
> Milisi itu masuk dalam koalisi Barat.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation part-of  trigger=masuk dalam  a=Milisi itu  b=koalisi Barat

## frame masuk dalam, a list
> Kelompok itu masuk dalam daftar hitam.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION  trigger=masuk dalam daftar hitam  actor=Kelompok itu

## frame cabang
> ISIS-K adalah cabang ISIS.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation part-of  trigger=cabang  b=ISIS

## frame sayap militer
> Brigade al-Qassam adalah sayap militer Hamas.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation part-of  trigger=sayap militer  a=Brigade al-Qassam  b=Hamas

## frame cabang, of opinion
> Surat kabar sayap kiri Israel laris.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## frame terdiri dari
> Koalisi itu terdiri dari Arab Saudi dan Bahrain.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation part-of  trigger=terdiri dari  a=Arab Saudi  b=Koalisi itu
relation part-of  trigger=terdiri dari  a=Bahrain  b=Koalisi itu

## frame berada di
> Pasukan Rusia berada di Suriah.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation based-in  trigger=berada  a=Pasukan Rusia  b=Suriah

## frame tinggal di
> Pemimpin pemberontak tinggal di Turki.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation based-in  trigger=tinggal  b=Turki

## frame memiliki markas di
> Hamas memiliki kantor di Doha.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation based-in  trigger=kantor di  a=Hamas  b=Doha

## frame beroperasi di
> Boko Haram beroperasi di Nigeria.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation based-in  trigger=beroperasi  a=Boko Haram  b=Nigeria

## frame bermarkas di
> PKK bermarkas di Irak.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation based-in  trigger=bermarkas  a=PKK  b=Irak

## frame bermarkas di, behind
> Pasukan itu bersembunyi di belakang bukit.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## frame asal
> Milisi asal Irak tiba.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation based-in  trigger=asal  a=Milisi  b=Irak

## frame muslim
> Umat Muslim Rohingya ketakutan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation affiliated-with  trigger=Muslim

## frame muslim, of fighters
> Pejuang Sunni bersiaga.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation affiliated-with  trigger=Sunni  b=Sunni

## frame berafiliasi dengan
> Milisi itu terafiliasi dengan PKK.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation affiliated-with  trigger=terafiliasi dengan  a=Milisi itu  b=PKK

## frame berafiliasi
> Milisi itu punya kaitan dengan PKK.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation affiliated-with  trigger=punya kaitan dengan  a=Milisi itu  b=PKK

## frame terkait dengan
> Jaringan itu terkait dengan Al Qaeda.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation affiliated-with  trigger=terkait dengan  a=Jaringan itu  b=Al Qaeda

## frame terkait dengan, about
> Polisi memberi keterangan terkait kasus kelompok itu.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## frame tiba di
> Presiden Turki tiba di Teheran.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT/visit  trigger=tiba  actor=Presiden Turki  place=Teheran
