# Words that accuse, ask, refuse, agree and yield: a story for each row of frames.tsv, named by its first word.

## frame @tuduh: a headline verb, and one that tells what is charged
> Washington kembali menuding Teheran mendanai milisi Irak.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/allege  trigger=menuding  actor=Washington  recipient=Teheran
relation supports  trigger=mendanai milisi

## frame @tuduh in a headline
> Turki tuding Israel.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/allege  trigger=tuding  actor=Turki  recipient=Israel

## frame @tuduh beside a word of conflict, in a cooler article
> Pemerintah Chad menuduh Sudan mengganggu perdamaian.
> Panitia sekolah menyusun anggaran, tarif dan jadwal guru.
event ACCUSE/allege  trigger=menuduh  actor=Pemerintah Chad  recipient=Sudan

## the noun of a light verb
> Ankara melontarkan tuduhan terhadap Damaskus.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/allege  trigger=tuduhan  actor=Ankara  recipient=Damaskus

## frame mengarahkan tuduhan
> Ankara mengajukan gugatan terhadap Damaskus.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/allege  trigger=gugatan  actor=Ankara  recipient=Damaskus

## frame menyeret ke pengadilan
> Para komandan milisi itu akhirnya diadili di Den Haag.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/allege  trigger=diadili  recipient=Para komandan milisi itu

## frame tuduhan
> Tuduhan Kyiv terhadap Moskow muncul lagi pekan ini.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/allege  trigger=Tuduhan  recipient=Moskow

## frame dugaan dari
> Muncul dugaan bahwa milisi itu menerima senjata dari luar negeri.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/allege  trigger=Muncul dugaan

## frame menduga
> Penyidik menduga kelompok bersenjata itu membeli roket.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/allege  trigger=menduga  actor=Penyidik  recipient=kelompok bersenjata itu
event MOBILIZE/weapons  trigger=membeli  actor=kelompok bersenjata itu  source=Penyidik

## frame harus bertanggung jawab
> Junta harus bertanggung jawab atas krisis ini, kata utusan itu.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/allege  trigger=harus bertanggung jawab  source=utusan itu

## frame menyebut: a name that is a charge
> Presiden Kolombia menyebut kebijakan Israel sebagai kejahatan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/disapprove  trigger=menyebut  actor=Presiden Kolombia  recipient=kebijakan Israel

## frame melanggar hukum internasional
> Rusia telah melanggar hukum internasional di Ukraina, kata menteri itu.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/allege  trigger=melanggar  recipient=Rusia  source=menteri itu

## frame @kecam
> Indonesia mengutuk Israel.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/disapprove  trigger=mengutuk  actor=Indonesia  recipient=Israel

## frame @kecam in a headline
> Turki kecam Israel.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/disapprove  trigger=kecam  actor=Turki  recipient=Israel

## frame @kecam beside a word of conflict, in a cooler article
> Pemerintah Norwegia mengecam kekerasan itu.
> Panitia sekolah menyusun anggaran.
~ event ACCUSE/disapprove  trigger=mengecam  actor=Pemerintah Norwegia  recipient=kekerasan itu

## frame mengajukan protes keras: how strong it is
> India mengajukan protes keras kepada Pakistan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/disapprove  trigger=protes keras  actor=India  recipient=Pakistan

## frame mengajukan protes keras: a light verb and its noun
> Jepang melayangkan protes kepada Korea Utara.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/disapprove  trigger=protes  actor=Jepang  recipient=Korea Utara

## frame kecaman
> Kecaman Malaysia terhadap junta Myanmar semakin keras.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/disapprove  trigger=Kecaman  actor=Malaysia  recipient=junta Myanmar

## frame kecaman beside a word of conflict, in a cooler article
> Kecaman Senegal terhadap rezim itu datang kemarin.
> Panitia sekolah menyusun jadwal.
event ACCUSE/disapprove  trigger=Kecaman  actor=Senegal  recipient=rezim itu

## frame protes
> Kebijakan itu menuai protes dari Pyongyang.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/disapprove  trigger=protes  actor=Pyongyang

## frame tidak dapat dibenarkan
> Pengepungan itu tidak dapat dibenarkan, kata Vatikan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/siege  trigger=Pengepungan
event ACCUSE/disapprove  trigger=tidak dapat dibenarkan  source=Vatikan

## frame @selidik
> Tim PBB mulai menyelidiki kuburan massal di dekat perbatasan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
~ event ACCUSE/investigate  trigger=menyelidiki  actor=Tim PBB  recipient=kuburan massal

## frame penyelidikan
> Penyelidikan PBB atas krisis itu berjalan lambat.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/investigate  trigger=Penyelidikan

## frame saling tuding: both are actors
> Armenia dan Azerbaijan saling tuding.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/allege  trigger=saling tuding  actor=Armenia | Azerbaijan

## frame berang
> Beijing meradang, kata seorang diplomat.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/disapprove  trigger=meradang  actor=Beijing

## frame kecewa atas
> Uni Eropa kecewa atas keputusan Ankara di Siprus.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/disapprove  trigger=kecewa  actor=Uni Eropa

## frame mendokumentasikan
> Amnesty International mendokumentasikan kekejaman milisi di Darfur.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/investigate  trigger=mendokumentasikan  actor=Amnesty International
event COERCE  trigger=kekejaman  actor=milisi  place=Darfur

## frame mengundang
> Raja Yordania mengundang Presiden Palestina ke Amman.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REQUEST/meet  trigger=mengundang  actor=Raja Yordania  recipient=Presiden Palestina

## frame undangan
> Undangan Qatar kepada Taliban disampaikan kemarin.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REQUEST/meet  trigger=Undangan  actor=Qatar  recipient=Taliban

## frame meminta bantuan
> Pemerintah Mali meminta bantuan kepada Prancis.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REQUEST/assist  trigger=meminta  actor=Pemerintah Mali  recipient=Prancis

## frame meminta bantuan in a headline
> Ukraina minta bantuan senjata.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REQUEST/assist  trigger=minta  actor=Ukraina

## frame permintaan bantuan
> Permintaan bantuan Kyiv kepada Berlin disampaikan kemarin.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REQUEST/assist  trigger=Permintaan bantuan  actor=Kyiv  recipient=Berlin

## frame permintaan
> Permintaan Damaskus kepada Moskow disampaikan kemarin.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REQUEST  trigger=Permintaan  recipient=Moskow

## frame menekan
> Amerika Serikat terus menekan Israel.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REQUEST/yield  trigger=menekan  actor=Amerika Serikat  recipient=Israel

## frame @desak
> Sekjen PBB menyerukan kedua pihak menahan diri.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REQUEST/yield  trigger=menyerukan  actor=Sekjen PBB  recipient=kedua pihak

## frame @desak beside a word of conflict, in a cooler article
> Kenya mendesak semua pihak menjaga perdamaian.
> Panitia sekolah menyusun jadwal.
event REQUEST/yield  trigger=mendesak  actor=Kenya  recipient=semua pihak

## frame meminta
> Uni Afrika meminta junta Niger menahan diri.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REQUEST/yield  trigger=meminta  actor=Uni Afrika  recipient=junta Niger

## frame meminta beside a word of conflict, in a cooler article
> Kenya meminta semua pihak menjaga perdamaian di perbatasan.
> Panitia sekolah menyusun jadwal.
event REQUEST/yield  trigger=meminta  actor=Kenya  recipient=semua pihak

## frame menyarankan
> Utusan khusus itu menyarankan pemberontak untuk menahan diri.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REQUEST/change  trigger=menyarankan  actor=Utusan khusus itu  recipient=pemberontak

## frame jangan sampai
> "Jangan sampai krisis meluas," ujar Menteri Luar Negeri Mesir.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REQUEST/yield  trigger=Jangan sampai  source=Menteri Luar Negeri Mesir

## frame tuntutan
> Tuntutan Taliban kepada Pakistan belum berubah.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REQUEST/yield  trigger=Tuntutan  actor=Taliban  recipient=Pakistan

## frame meminta pertanggungjawaban
> Warga Kosovo meminta pertanggungjawaban Serbia.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REQUEST/change  trigger=meminta pertanggungjawaban  actor=Warga Kosovo

## frame mendorong agar
> Qatar mendorong agar kedua pihak menahan diri.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REQUEST/change  trigger=mendorong  actor=Qatar  recipient=kedua pihak

## frame @tolak berunding
> Junta Myanmar menolak berdialog dengan kelompok etnis bersenjata.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REJECT/meet  trigger=menolak berdialog  actor=Junta Myanmar

## frame @tolak berunding in a headline
> Hamas tolak berunding dengan Israel.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REJECT/meet  trigger=tolak berunding  actor=Hamas

## frame tolak: what is refused is no offer of its own
> Taliban menolak usul Amerika Serikat.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REJECT  trigger=menolak  actor=Taliban

## frame tolak beside a word of conflict, in a cooler article
> Ghana menolak sanksi itu.
> Panitia sekolah menyusun jadwal.
event REJECT  trigger=menolak  actor=Ghana
~ event SANCTION  trigger=sanksi  actor=-

## frame membantah: the denied charge stands beside it
> Iran membantah tuduhan Amerika Serikat.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REJECT  trigger=membantah  actor=Iran
~ event ACCUSE/allege  trigger=tuduhan  actor=Amerika Serikat

## frame penolakan
> Penolakan Serbia terhadap rencana itu disampaikan kemarin.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REJECT  trigger=Penolakan  actor=Serbia

## frame perjanjian damai
> Perjanjian damai antara Ethiopia dan pemberontak Tigray mulai berlaku.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AGREE  trigger=Perjanjian damai  actor=Ethiopia | pemberontak Tigray

## frame @sepakat
> Armenia dan Azerbaijan sepakat bertukar peta ranjau.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AGREE  trigger=sepakat  actor=Armenia | Azerbaijan

## frame disepakati
> Rancangan itu ditandatangani pemerintah Kolombia dan FARC di Havana.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AGREE  trigger=ditandatangani  actor=pemerintah Kolombia | FARC

## frame kesepakatan: the noun is the trigger
> Perjanjian itu ditandatangani pemerintah Kolombia dan FARC.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AGREE  trigger=Perjanjian

## frame @janji
> Turki berjanji melindungi pengungsi.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AGREE  trigger=berjanji  actor=Turki

## frame menyatakan siap
> Norwegia menyatakan siap membantu kedua pihak.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AGREE  trigger=menyatakan siap  actor=Norwegia

## frame janji
> Tawaran Norwegia kepada kedua pihak disampaikan kemarin.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AGREE  trigger=Tawaran  actor=Norwegia  recipient=kedua pihak

## frame mengizinkan
> Israel mengizinkan truk bantuan masuk ke Gaza.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONCEDE  trigger=mengizinkan  actor=Israel

## frame mengizinkan: a demand is met
> Junta akhirnya memenuhi tuntutan pemberontak.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONCEDE  trigger=memenuhi tuntutan  actor=Junta

## frame mencabut: words between
> Washington mencabut seluruh sanksi terhadap Suriah.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONCEDE  trigger=mencabut  actor=Washington
~ event SANCTION  trigger=sanksi  recipient=Suriah

## frame pencabutan sanksi
> Konsesi pemerintah Sudan Selatan diumumkan kemarin.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONCEDE  trigger=Konsesi  actor=pemerintah Sudan Selatan

## frame mengungkapkan keprihatinan
> Wina menyampaikan keprihatinan kepada Belgrade.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
~ event ACCUSE/disapprove  trigger=keprihatinan  actor=Wina  recipient=Belgrade

## frame diperintahkan untuk
> Oposisi Venezuela mengajukan tuntutan kepada Maduro.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REQUEST/yield  trigger=mengajukan tuntutan  actor=Oposisi Venezuela

## frame tidak berunding
> Bogota tidak akan berunding dengan ELN.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REJECT/meet  trigger=tidak akan berunding  actor=Bogota

## frame tak mengindahkan
> Junta Burkina Faso tidak menggubris Uni Afrika.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REJECT  trigger=tidak menggubris  actor=Junta Burkina Faso  recipient=Uni Afrika

## frame mencabut sanksi
> Brussels melonggarkan sanksi terhadap Suriah.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONCEDE  trigger=melonggarkan sanksi  actor=Brussels

## frame bersedia menarik pasukan
> Hizbullah setuju melepaskan tawanan itu.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONCEDE  trigger=setuju melepaskan  actor=Hizbullah

## none: a tooth is pulled out
> Dokter itu mencabut gigi prajurit yang cemas.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: a treaty spoken of again is not made again
> Perjanjian itu membuat Nepal tenang.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: no comment is no refusal
> Juru bicara militer itu menolak berkomentar.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: nor is a name withheld
> Perwira itu menolak disebutkan namanya.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: a yardstick
> Laporan itu menjadi tolak ukur bagi lembaga donor.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: who sets out refuses nothing
> Rombongan wartawan bertolak pagi ini.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: a pressing need is no demand
> Air bersih adalah kebutuhan mendesak di kamp itu.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: what draws the eye invites nobody
> Foto bocah itu mengundang perhatian dunia.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: leave is no demand
> Sersan itu minta izin kepada dokter.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: who names a suspect does not condemn
> Kepala polisi menyebut tiga nama terduga teroris.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: without compromise
> Jenderal itu dikenal tanpa kompromi.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: bail is no promise
> Hakim di Kairo menetapkan uang jaminan bagi wartawan itu.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## none: a coach is cross
> Pelatih Persib mengecam wasit setelah laga di Bandung.
none

## none: a firm is sued
> Gugatan terhadap perusahaan ponsel itu diajukan investor.
none

## none: a boy asks leave
> Siswa itu meminta izin kepada gurunya.
none
