# One story for each frame of assault, mobilization, retreat and control, named by its first trigger,
# and none for what looks like one. "(...)" parts frames that share their first trigger.

## serangan gas beracun
> Serangan gas saraf oleh tentara Suriah menewaskan 80 warga di Khan Sheikhoun.
event ASSAULT/unconventional  trigger=Serangan gas saraf  actor=tentara Suriah  recipient=warga  place=Khan Sheikhoun

## menggunakan senjata kimia
> Tentara Suriah menggunakan gas mustard di Aleppo.
event ASSAULT/unconventional  trigger=menggunakan gas mustard  actor=Tentara Suriah  place=Aleppo

## serangan bom bunuh diri
> Operasi bunuh diri Taliban mengguncang Kabul.
event ASSAULT/suicide-attack  trigger=Operasi bunuh diri  actor=Taliban  place=Kabul

## pelaku bom bunuh diri
> Polisi mengumumkan nama pelaku bom bunuh diri di Surabaya.
event ASSAULT/suicide-attack  trigger=bom bunuh diri  place=Surabaya

## meledakkan diri
> Seorang anggota Boko Haram meledakkan rompi bom di pasar Maiduguri.
event ASSAULT/suicide-attack  trigger=meledakkan rompi bom  actor=Seorang anggota Boko Haram  place=pasar Maiduguri

## serangan drone
> Gelombang drone Rusia menghantam Odesa.
event ASSAULT/drone  trigger=Gelombang drone  actor=Rusia  place=Odesa

## serangan udara
> Pengeboman karpet Rusia menghancurkan Mariupol.
event ASSAULT/aerial  trigger=Pengeboman karpet  actor=Rusia  place=Mariupol

## @bombardir
> Jet Arab Saudi membombardir Sanaa.
event ASSAULT/aerial  trigger=membombardir  actor=Jet Arab Saudi  place=Sanaa

## menjatuhkan bom
> Pesawat Sudan menjatuhkan bom klaster di Darfur.
event ASSAULT/aerial  trigger=menjatuhkan bom klaster  actor=Pesawat Sudan  place=Darfur

## serangan rudal
> Hujan mortir pemberontak melanda Damaskus.
event ASSAULT/heavy-weapons  trigger=Hujan mortir  actor=pemberontak  place=Damaskus

## menembakkan roket
> Hamas menembakkan mortar ke Sderot.
event ASSAULT/heavy-weapons  trigger=menembakkan  actor=Hamas  place=Sderot

## menjatuhkan
> Helikopter Suriah menjatuhkan dua bom besar di Daraya.
event ASSAULT/aerial  trigger=menjatuhkan  actor=Helikopter Suriah  place=Daraya

## altileri
> Gempuran udara dan artileri Israel di Rafah berlangsung semalaman.
event ASSAULT/aerial  trigger=Gempuran udara  place=Rafah
event ASSAULT/heavy-weapons  trigger=artileri  place=Rafah

## serangan bom
> Bom tepi jalan di Kandahar menewaskan lima polisi.
event ASSAULT/explosives  trigger=Bom tepi jalan  recipient=polisi  place=Kandahar

## ledakan
> Ledakan di Peshawar menewaskan sepuluh orang.
event ASSAULT/explosives  trigger=Ledakan  place=Peshawar

## aksi teror bom
> Korban bom Bali berkumpul di Kuta.
event ASSAULT/explosives  trigger=bom

## melemparkan bom
> Milisi melempari granat ke pos tentara di Pattani.
event ASSAULT/explosives  trigger=melempari granat  actor=Milisi  place=Pattani

## bom
> Bom mengguncang Mogadishu pada Senin.
event ASSAULT/explosives  trigger=Bom  place=Mogadishu

## menanam ranjau
> Taliban menanam bahan peledak di jalan menuju Kabul.
event ASSAULT/explosives  trigger=menanam bahan peledak  actor=Taliban  place=Kabul

## menginjak ranjau
> Seorang prajurit Ukraina menginjak ranjau di Kherson.
event ASSAULT/explosives  trigger=menginjak ranjau  recipient=Seorang prajurit Ukraina  place=Kherson

## @ledak
> Sebuah mobil meledak di depan markas polisi Bogota.
event ASSAULT/explosives  trigger=meledak

## meledakkan
> Milisi ISIS meledakkan jembatan di Mosul.
event ASSAULT/explosives  trigger=meledakkan  actor=Milisi ISIS  recipient=jembatan  place=Mosul

## penembakan
> Penembakan brutal di masjid Christchurch menewaskan 50 orang.
event ASSAULT/firearms  trigger=Penembakan brutal  place=masjid Christchurch

## baku tembak
> Tentara Filipina dan Abu Sayyaf terlibat pertukaran tembakan di Jolo.
event ASSAULT/firearms  trigger=pertukaran tembakan  actor=Tentara Filipina | Abu Sayyaf  place=Jolo

## tembakan
> Hujan peluru melanda Marawi sejak pagi.
event ASSAULT/firearms  trigger=Hujan peluru  place=Marawi

## menembakkan (uji)
> Korut meluncurkan proyektil jarak jauh pada Selasa.
event MOBILIZE/weapons  trigger=meluncurkan  actor=Korut

## menembakkan (drone)
> Iran menerbangkan puluhan drone ke Israel.
event ASSAULT/drone  trigger=menerbangkan  actor=Iran  place=Israel

## menembakkan (roket)
> Milisi Houthi melontarkan dua rudal ke Jeddah.
event ASSAULT/heavy-weapons  trigger=melontarkan  actor=Milisi Houthi  place=Jeddah

## @tembak
> Tentara Israel menembak dua pemuda di Hebron.
event ASSAULT/firearms  trigger=menembak  actor=Tentara Israel  recipient=pemuda  place=Hebron

## melepaskan tembakan
> Tentara Mesir membuka tembakan di Rafah.
event ASSAULT/firearms  trigger=membuka tembakan  actor=Tentara Mesir  place=Rafah

## menembak mati
> Tentara Myanmar memberondong warga desa di Sagaing.
event ASSAULT/firearms  trigger=memberondong  actor=Tentara Myanmar  recipient=warga desa  place=Sagaing

## menembakkan gas air mata
> Polisi melontarkan gas air mata ke pengunjuk rasa di Tunis.
event ASSAULT/crowd-control  trigger=gas air mata  actor=Polisi  place=Tunis

## gas air mata
> Kanon air dan granat kejut menyambut pengunjuk rasa di Beirut.
event ASSAULT/crowd-control  trigger=Kanon air  place=Beirut
event ASSAULT/crowd-control  trigger=granat kejut  place=Beirut

## @siksa
> Milisi menyiksa tawanan di Tripoli.
event ASSAULT/torture  trigger=menyiksa  actor=Milisi  recipient=tawanan  place=Tripoli

## menyetrum
> Tentara Eritrea menyetrum para tahanan di Asmara.
event ASSAULT/torture  trigger=menyetrum  actor=Tentara Eritrea  recipient=para tahanan  place=Asmara

## tameng manusia
> ISIS memakai tameng manusia di Raqqa.
event ASSAULT/-  trigger=tameng manusia  place=Raqqa

## sebagai tameng
> Milisi ISIS memaksa warga Mosul berdiri sebagai tameng.
event ASSAULT/-  trigger=tameng

## penyiksaan
> Praktik penyiksaan di penjara Sednaya berlanjut.
event ASSAULT/torture  trigger=Praktik penyiksaan  place=penjara Sednaya

## @aniaya
> Polisi mementungi demonstran di Minsk.
event ASSAULT/beat  trigger=mementungi  actor=Polisi  recipient=demonstran  place=Minsk

## penganiayaan
> Aksi pengeroyokan terhadap seorang prajurit terjadi di Wamena.
event ASSAULT/beat  trigger=Aksi pengeroyokan  recipient=seorang prajurit  place=Wamena

## @perkosa
> Milisi Janjaweed memperkosa perempuan di Darfur.
event ASSAULT/sexual  trigger=memperkosa  actor=Milisi Janjaweed  recipient=perempuan  place=Darfur

## pemerkosaan
> Pemerkosaan massal oleh tentara terjadi di Tigray.
event ASSAULT/sexual  trigger=Pemerkosaan massal  actor=tentara  place=Tigray

## @bantai
> Rezim Korea Utara menghukum mati dua jenderal di Pyongyang.
event ASSAULT/targeted  trigger=menghukum mati  actor=Rezim Korea Utara  recipient=jenderal  place=Pyongyang

## pembantaian
> Eksekusi kilat terhadap tawanan terjadi di Bucha.
event ASSAULT/targeted  trigger=Eksekusi kilat  recipient=tawanan  place=Bucha

## pembunuhan
> Pembunuhan wali kota oleh Taliban terjadi di Ghazni.
event ASSAULT/targeted  trigger=Pembunuhan  actor=Taliban  recipient=wali kota  place=Ghazni

## @bunuh
> Milisi membunuh tiga petani di Ituri.
event ASSAULT/-  trigger=membunuh  actor=Milisi  recipient=petani  place=Ituri

## terbunuh
> Dua gerilyawan terbunuh di Arauca.
event ASSAULT/-  trigger=terbunuh  recipient=gerilyawan  place=Arauca

## tewas
> Seorang tentara menemui ajal di Nduga.
event ASSAULT/-  trigger=menemui ajal  recipient=Seorang tentara  place=Nduga

## mati
> Sedikitnya 30 orang mati di Yarmouk akibat kelaparan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/-  trigger=mati  place=Yarmouk

## menewaskan
> Kekacauan di Port-au-Prince merenggut jiwa 20 warga.
event PROTEST/riot  trigger=Kekacauan  place=Port-au-Prince
event ASSAULT/-  trigger=merenggut jiwa  recipient=warga  place=Port-au-Prince

## korban tewas
> Korban meninggal di Gaza mencapai 300 orang.
event ASSAULT/-  trigger=Korban meninggal  place=Gaza

## korban
> Jumlah 120 korban tercatat di Aleppo.
event ASSAULT/-  trigger=korban  place=Aleppo

## terluka
> Empat polisi mengalami luka serius di Ilaga.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/-  trigger=mengalami luka serius  recipient=polisi  place=Ilaga

## terkena peluru nyasar
> Seorang bocah terkena peluru nyasar di Tripoli.
event ASSAULT/firearms  trigger=terkena peluru nyasar  recipient=Seorang bocah  place=Tripoli

## @luka
> Pemberontak mencederai dua tentara di Cauca.
event ASSAULT/-  trigger=mencederai  actor=Pemberontak  recipient=tentara  place=Cauca

## @culik
> Boko Haram menjadikan sandera puluhan siswi di Dapchi.
event ASSAULT/abduct  trigger=menjadikan sandera  actor=Boko Haram  recipient=siswi  place=Dapchi

## menangkap tentara
> Gerilyawan menangkap tentara Kolombia di Catatumbo.
event ASSAULT/abduct  trigger=menangkap  actor=Gerilyawan  recipient=tentara Kolombia  place=Catatumbo

## dibawa paksa
> Dua aktivis dibawa paksa tentara di Srinagar.
event ASSAULT/abduct  trigger=dibawa paksa  actor=tentara  recipient=aktivis  place=Srinagar

## penculikan
> Penghilangan paksa terhadap aktivis terus terjadi di Chechnya.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/abduct  trigger=Penghilangan paksa  recipient=aktivis  place=Chechnya

## @hancur
> Tentara Israel meratakan dengan tanah dua desa di Lebanon.
~ event ASSAULT/destroy  trigger=meratakan dengan tanah  actor=Tentara Israel  recipient=desa  place=Lebanon

## rusak
> Rumah warga rusak parah di Donetsk.
event ASSAULT/destroy  trigger=rusak parah  place=Donetsk

## @bakar
> Milisi menghanguskan lima desa di Darfur.
event ASSAULT/destroy  trigger=menghanguskan  actor=Milisi  recipient=desa  place=Darfur

## pembakaran
> Aksi pembakaran oleh milisi melanda Maungdaw.
event ASSAULT/destroy  trigger=Aksi pembakaran  actor=milisi  place=Maungdaw

## @tikam
> Seorang pemuda Palestina menebas seorang tentara di Yerusalem.
event ASSAULT/primitive  trigger=menebas  actor=Seorang pemuda Palestina  recipient=seorang tentara  place=Yerusalem

## penikaman
> Aksi penusukan terhadap polisi terjadi di London.
event ASSAULT/primitive  trigger=Aksi penusukan  recipient=polisi  place=London

## menabrak
> Pelaku teror menabrakkan kendaraannya ke kerumunan di Nice.
event ASSAULT/-  trigger=menabrakkan kendaraannya  actor=Pelaku teror  place=Nice

## serangan penabrakan
> Serangan dengan truk di Berlin menewaskan 12 orang.
event ASSAULT/-  trigger=Serangan dengan truk  place=Berlin

## teror
> Teror kembali melanda Paris.
event ASSAULT/-  trigger=Teror  place=Paris

## serangan teror
> Tindakan terorisme di Brussel menewaskan 32 orang.
event ASSAULT/-  trigger=Tindakan terorisme  place=Brussel

## serangan
> Serangan Taliban di Kunduz berlangsung dua jam.
event ASSAULT/-  trigger=Serangan  actor=Taliban  place=Kunduz

## penyerangan
> Penyerangan terhadap pos polisi terjadi di Kashmir.
event ASSAULT/-  trigger=Penyerangan  recipient=pos polisi  place=Kashmir

## @serang
> Pemberontak menyerang Goma pada Senin.
event ASSAULT/-  trigger=menyerang  actor=Pemberontak  place=Goma

## @gempur
> Tentara Rusia menerjang Avdiivka dengan tank.
event ASSAULT/heavy-weapons  trigger=menerjang  actor=Tentara Rusia  place=Avdiivka

## gempuran
> Kontraofensif Ukraina di Zaporizhzhia dimulai.
event ASSAULT/-  trigger=Kontraofensif  actor=Ukraina  place=Zaporizhzhia

## kudeta
> Kup militer di Niamey mengejutkan dunia.
event ASSAULT/-  trigger=Kup militer  place=Niamey

## menggulingkan
> Tentara menggulingkan presiden Mali.
event ASSAULT/-  trigger=menggulingkan  actor=Tentara  recipient=presiden Mali

## mengkudeta
> Perwira muda mengudeta presiden Gabon.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/-  trigger=mengudeta  actor=Perwira muda  recipient=presiden Gabon

## @invasi
> Rusia menginvasi Ukraina pada Februari 2022.
event ASSAULT/-  trigger=menginvasi  actor=Rusia  place=Ukraina

## aneksasi
> Aneksasi Krimea oleh Rusia tidak diakui.
event ASSAULT/seize-territory  trigger=Aneksasi  actor=Rusia  place=Krimea

## operasi khusus
> Operasi khusus Israel di Jenin menewaskan enam milisi.
event ASSAULT/-  trigger=Operasi khusus  actor=Israel  recipient=milisi  place=Jenin

## operasi militer
> Operasi penyisiran tentara Kolombia di Caqueta berlanjut.
event ASSAULT/-  trigger=Operasi penyisiran  actor=tentara Kolombia  place=Caqueta

## operasi
> Operasi tentara Turki di Afrin berlanjut pada Minggu.
event ASSAULT/-  trigger=Operasi  actor=tentara Turki  place=Afrin

## kekerasan
> Gelombang penggunaan kekerasan melanda Rakhine.
event ASSAULT/-  trigger=penggunaan kekerasan  place=Rakhine

## @kalah
> Tentara Irak mengalahkan milisi ISIS di Tikrit.
event ASSAULT/-  trigger=mengalahkan  actor=Tentara Irak  recipient=milisi ISIS  place=Tikrit

## membalas serangan
> Tentara Armenia membalas tembakan tentara Azerbaijan di Karabakh.
event ASSAULT/-  trigger=membalas tembakan  actor=Tentara Armenia  place=Karabakh

## pembalasan
> Balas dendam milisi melanda desa di Ituri.
event ASSAULT/-  trigger=Balas dendam  actor=milisi  place=Ituri

## menargetkan
> Pemberontak mengincar pos tentara di Idlib.
event ASSAULT/targeted  trigger=mengincar  actor=Pemberontak  place=Idlib

## @rebut
> Pemberontak mendapatkan kendali kota Goma.
event ASSAULT/seize-territory  trigger=mendapatkan kendali  actor=Pemberontak  place=Goma

## menangkap kota
> Tentara Suriah menangkap kota Palmyra dari ISIS.
event ASSAULT/seize-territory  trigger=menangkap  actor=Tentara Suriah  place=Palmyra

## perebutan
> Terebutnya kota Palmyra mengejutkan dunia.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/seize-territory  trigger=Terebutnya  place=Palmyra

## jatuhnya
> Kejatuhan Kabul mengejutkan dunia.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/seize-territory  trigger=Kejatuhan  place=Kabul

## @duduk
> Tentara Rusia menduduki Melitopol.
event ASSAULT/seize-territory  trigger=menduduki  actor=Tentara Rusia  place=Melitopol

## menguasai
> Pemberontak akhirnya menguasai Bunia.
event ASSAULT/seize-territory  trigger=menguasai  actor=Pemberontak  place=Bunia

## menaklukkan
> Pasukan Irak menerobos pertahanan ISIS di Mosul.
event ASSAULT/seize-territory  trigger=menerobos pertahanan  actor=Pasukan Irak  place=Mosul

## membebaskan (orang)
> Pemberontak Kolombia membebaskan seorang jurnalis tanpa syarat di Arauca.
event RETREAT/release  trigger=membebaskan  actor=Pemberontak Kolombia  recipient=seorang jurnalis  place=Arauca

## membebaskan (kota)
> Tentara Suriah membebaskan Deir ez-Zor.
event ASSAULT/seize-territory  trigger=membebaskan  actor=Tentara Suriah  place=Deir ez-Zor

## jatuh ke tangan
> Kota Herat jatuh ke tangan Taliban.
event ASSAULT/seize-territory  trigger=jatuh ke tangan  place=Herat

## kemajuan
> Terobosan pasukan Ukraina di Robotyne mengejutkan Rusia.
event ASSAULT/seize-territory  trigger=Terobosan  actor=pasukan Ukraina  place=Robotyne

## memukul mundur
> Tentara Nigeria menghalau mundur Boko Haram di Damasak.
event ASSAULT/seize-territory  trigger=menghalau mundur  actor=Tentara Nigeria  recipient=Boko Haram  place=Damasak

## mengusir pemberontak
> Tentara Kongo mengusir pemberontak di kota Bunagana.
event ASSAULT/seize-territory  trigger=mengusir  actor=Tentara Kongo  place=Bunagana

## diambil
> Kota Ramadi diambil pasukan ISIS.
event ASSAULT/seize-territory  trigger=diambil  actor=pasukan ISIS  place=Ramadi

## perang saudara
> Perang proksi antara Iran dan Arab Saudi terjadi di Yaman.
event ASSAULT/clash  trigger=Perang proksi  actor=Iran | Arab Saudi  place=Yaman

## pembangkangan bersenjata
> Pemberontakan berdarah oleh milisi Maute terjadi di Marawi.
event ASSAULT/clash  trigger=Pemberontakan berdarah  actor=milisi Maute  place=Marawi

## perang
> Perang berkecamuk di Khartoum sejak April.
event ASSAULT/clash  trigger=Perang  place=Khartoum

## konflik
> Konflik melanda Tigray sejak November.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/clash  trigger=Konflik  place=Tigray

## bertempur
> Milisi Druze mengangkat senjata di Suwayda.
event ASSAULT/clash  trigger=mengangkat senjata  actor=Milisi Druze  place=Suwayda

## bertikai
> Milisi Druze dan suku Badui berseteru di Suwayda.
event ASSAULT/clash  trigger=berseteru  place=Suwayda

## memerangi
> Tentara Somalia bertempur melawan Al-Shabaab di Galmudug.
event ASSAULT/clash  trigger=bertempur melawan  actor=Tentara Somalia  recipient=Al-Shabaab  place=Galmudug

## bertahan
> Pasukan Ukraina mempertahankan posisi di Avdiivka.
event ASSAULT/clash  trigger=mempertahankan posisi  actor=Pasukan Ukraina  place=Avdiivka

## mengepung
> Tentara Suriah memutus jalur pasokan ke Aleppo.
event ASSAULT/siege  trigger=memutus jalur pasokan  actor=Tentara Suriah  place=Aleppo

## terkepung
> Kota Madaya terblokade sejak Juli.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/siege  trigger=terblokade  place=Madaya

## pengepungan
> Pengisolasian Gaza oleh Israel berlanjut.
event ASSAULT/siege  trigger=Pengisolasian  actor=Israel  place=Gaza

## uji coba
> Percobaan peluncuran rudal Korea Utara gagal.
event MOBILIZE/weapons  trigger=Percobaan peluncuran

## membeli
> Kelompok Abu Sayyaf membeli 20 pucuk senapan.
event MOBILIZE/weapons  trigger=membeli  actor=Kelompok Abu Sayyaf

## penyelundupan
> Pembelian amunisi oleh milisi Hizbullah diungkap tentara Lebanon.
event MOBILIZE/weapons  trigger=Pembelian  actor=milisi Hizbullah

## memasangkan bom
> Militan di Jambi merakit bom kimia.
event MOBILIZE/weapons  trigger=merakit  actor=Militan  place=Jambi

## @kerah
> Rusia mengerahkan ribuan tentara di perbatasan Ukraina.
event MOBILIZE/troops  trigger=mengerahkan  actor=Rusia  place=perbatasan Ukraina

## mengirim
> Turki mengirimkan dua batalion ke Libya.
event MOBILIZE/troops  trigger=mengirimkan  actor=Turki  place=Libya

## pengerahan
> Penumpukan militer Rusia di Belarus berlanjut.
event MOBILIZE/troops  trigger=Penumpukan militer  actor=Rusia  place=Belarus

## tiba di
> Dua militan berangkat ke Suriah.
event MOBILIZE/militia  trigger=berangkat  actor=militan  place=Suriah

## menuju
> Pasukan Ethiopia menuju Mekelle.
event MOBILIZE/troops  trigger=menuju  actor=Pasukan Ethiopia  place=Mekelle

## bergerak ke
> Pemberontak Chad menyelinap ke Libya.
event MOBILIZE/militia  trigger=menyelinap  actor=Pemberontak Chad  place=Libya

## perekrutan
> Arus pejuang asing ke Suriah meningkat.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event MOBILIZE/militia  trigger=Arus pejuang asing  place=Suriah

## memperketat pengamanan
> Polisi mendirikan pos di sekitar istana Dhaka.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event MOBILIZE/police  trigger=mendirikan pos  actor=Polisi  place=sekitar istana Dhaka

## dijaga polisi
> Kedutaan Australia di Jakarta dijaga polisi.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event MOBILIZE/police  trigger=dijaga  place=Jakarta

## mengamankan aksi
> Polisi mengamankan unjuk rasa di Jakarta.
event MOBILIZE/police  trigger=mengamankan  actor=Polisi  place=Jakarta

## pengamanan
> Polisi menambah pengawalan ketat di Bethlehem.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event MOBILIZE/police  trigger=pengawalan ketat  place=Bethlehem

## gencatan senjata
> Deeskalasi antara Israel dan Hizbullah mulai berlaku.
event RETREAT/ceasefire  trigger=Deeskalasi  actor=Israel | Hizbullah

## menghentikan tembakan
> Pemberontak Houthi menangguhkan serangan ke Hodeidah.
event RETREAT/ceasefire  trigger=menangguhkan serangan  actor=Pemberontak Houthi  place=Hodeidah

## menarik pasukan
> Pasukan Amerika Serikat meninggalkan pangkalan Bagram.
event RETREAT/withdraw  trigger=meninggalkan  actor=Pasukan Amerika Serikat  place=pangkalan Bagram

## penarikan pasukan
> Pengurangan pasukan Amerika Serikat di Afghanistan dimulai.
event RETREAT/withdraw  trigger=Pengurangan pasukan  actor=Amerika Serikat  place=Afghanistan

## bertukar
> Rusia dan Ukraina menukar ratusan tawanan.
event RETREAT/release  trigger=menukar  actor=Rusia | Ukraina

## menukar tahanan
> Armenia dan Azerbaijan bertukar tahanan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event RETREAT/release  trigger=bertukar  actor=Armenia | Azerbaijan

## membebaskan sandera
> Hamas melepas sandera di Gaza.
event RETREAT/release  trigger=melepas sandera  actor=Hamas  place=Gaza

## pembebasan sandera
> Barter tahanan Houthi dan Yaman berlangsung di Sanaa.
event RETREAT/release  trigger=Barter tahanan  place=Sanaa

## melucuti
> Pemberontak FARC menyerahkan persenjataan di Cauca.
event RETREAT/disarm  trigger=menyerahkan persenjataan  actor=Pemberontak FARC  place=Cauca

## membersihkan
> Tentara Kamboja membersihkan puluhan ranjau di Battambang.
event RETREAT/disarm  trigger=membersihkan  actor=Tentara Kamboja  place=Battambang

## perlucutan senjata
> Peletakan senjata milisi di Aceh dimulai.
event RETREAT/disarm  trigger=Peletakan senjata  actor=milisi  place=Aceh

## akses kemanusiaan
> Pembukaan perlintasan di Rafah dimulai pada Minggu.
event RETREAT/access  trigger=Pembukaan perlintasan  place=Rafah

## membuka perbatasan
> Pemerintah Mesir membuka perlintasan Rafah.
event RETREAT/access  trigger=membuka perlintasan  actor=Pemerintah Mesir

## mengundurkan diri
> Presiden Sri Lanka menyatakan mundur pada Rabu.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event RETREAT/resign  trigger=menyatakan mundur  actor=Presiden Sri Lanka

## pengunduran diri
> Lengsernya presiden Mesir mengejutkan dunia.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event RETREAT/resign  trigger=Lengsernya  actor=presiden Mesir

## @kuasa
> Milisi Houthi memegang kendali atas Sanaa.
control  trigger=memegang kendali atas  actor=Milisi Houthi  place=Sanaa

## yang diduduki
> Warga tinggal di wilayah yang diduduki Rusia di Kherson.
control  trigger=diduduki  actor=Rusia  place=Kherson

## di bawah kendali
> Kota Raqqa berada di bawah cengkeraman ISIS.
control  trigger=cengkeraman  actor=ISIS  place=Raqqa

## jatuh
> Sebuah roket jatuh di Sderot pada Senin.
event ASSAULT/heavy-weapons  trigger=jatuh  place=Sderot

## mengambil
> Militan mengambil puluhan sandera di Beslan.
event ASSAULT/abduct  trigger=mengambil  actor=Militan  place=Beslan

## meninggalkan
> Tentara Prancis meninggalkan Gao pada Agustus.
~ event RETREAT/withdraw  trigger=meninggalkan  actor=Tentara Prancis  recipient=Gao  place=Gao

## mengirim (kapal)
> Rusia mengirim dua kapal perang ke Tartus.
event MOBILIZE/weapons  trigger=mengirim  actor=Rusia  place=Tartus

## berlayar
> Kapal perang Amerika Serikat berlayar di Selat Taiwan.
event MOBILIZE/weapons  trigger=berlayar  actor=Kapal perang Amerika Serikat  place=Selat Taiwan

## menyiagakan
> Polisi menerjunkan ratusan personel di Nairobi.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event MOBILIZE/police  trigger=menerjunkan  actor=Polisi  place=Nairobi

## melintasi
> Tank Turki melintasi perbatasan Suriah.
event MOBILIZE/troops  trigger=melintasi  actor=Tank Turki  place=perbatasan Suriah

## diizinkan masuk
> Inspektur PBB diizinkan masuk ke Ghouta.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event RETREAT/access  trigger=diizinkan masuk  recipient=Inspektur PBB  place=Ghouta

## memegang
> Pemberontak masih memegang benteng terakhir di Azaz.
control  trigger=masih memegang  actor=Pemberontak  place=Azaz

## none: a shower of questions
> Menteri itu diberondong pertanyaan oleh wartawan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: pilgrims freed of a fee
> Jemaah haji Suriah dibebaskan dari seluruh biaya visa.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: a resistance in court
> Gubernur itu akan melakukan perlawanan hukum.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: values are hurt
> Langkah itu mencederai nilai-nilai demokrasi.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: a site that is dead
> Sekitar 20 situs mati karena kebanjiran permintaan di internet.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: he locks himself in
> Penulis itu mengurung diri di kamar.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: a party enters another year
> Perdamaian di Aceh memasuki tahun kelima.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: delegates leave the table
> Perunding pemberontak meninggalkan meja selama sepuluh menit.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: dragged to court
> Aktivis itu ingin menyeret para jenderal ke meja hijau.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: a field is sold by court order
> Kejaksaan mengeksekusi lahan sawit seluas seribu hektare.
none

## none: the market is flooded
> Produk murah menggempur pasar dan menerjang harga.
none

## none: the attack of an illness
> Serangan asma menerjang warga karena asap.
none
