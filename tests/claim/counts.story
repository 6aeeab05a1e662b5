# How many, of what, and who they are.

## at least
> Serangan udara menewaskan sedikitnya 25 orang di Idlib.
event ASSAULT/aerial  trigger=Serangan udara  place=Idlib  count=killed 25..

## more than
> Lebih dari 30 orang tewas dalam serangan udara di Rafah.
event ASSAULT/aerial  trigger=serangan udara  place=Rafah  count=killed 31..

## about
> Sekitar 40 petempur tewas dalam bentrokan di Hodeidah.
event ASSAULT/clash  trigger=bentrokan  place=Hodeidah  count=killed 40 approx petempur

## nearly
> Hampir 100 orang tewas dalam serangan udara di Sirte.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/aerial  trigger=serangan udara  place=Sirte  count=killed 100 approx

## a vague number is a range
> Puluhan orang terluka dalam bentrokan di Beirut.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/clash  trigger=bentrokan  place=Beirut  count=wounded 20..99

## killed and wounded
> Bom mobil menewaskan tujuh orang dan melukai 19 orang di Kabul.
event ASSAULT/explosives  trigger=Bom mobil  place=Kabul  count=killed 7 | wounded 19

## killed, and others wounded
> Serangan roket menewaskan empat orang dan melukai sembilan lainnya di Sderot.
event ASSAULT/heavy-weapons  trigger=Serangan roket  place=Sderot  count=killed 4 | wounded 9

## a part of the total
> Serangan udara di Gaza menewaskan 18 orang, termasuk lima anak-anak.
event ASSAULT/aerial  trigger=Serangan udara  place=Gaza  count=killed 18 | killed 5 of 18 anak-anak

## the number stands after the noun of the dead
> Bentrokan di Tripoli menewaskan 12 warga sipil.
event ASSAULT/clash  trigger=Bentrokan  place=Tripoli  count=killed 12 warga sipil

## deaths with no other act named
> Dua puluh orang tewas di Homs.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/-  trigger=tewas  place=Homs  count=killed 20

## fallen soldiers
> Tiga prajurit gugur di Nduga.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/-  trigger=gugur  recipient=prajurit  place=Nduga  count=killed 3 prajurit

## arrested
> Polisi menangkap 94 orang di Jakarta.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/arrest  trigger=menangkap  actor=Polisi  recipient=-  place=Jakarta  count=captured 94

## fighters that cross a border
> Sekitar 200 milisi Irak menyeberang ke Suriah.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
~ event MOBILIZE/militia  trigger=menyeberang  actor=milisi Irak  place=Suriah  count=fighters 200 approx milisi Irak

## missing
> Sepuluh orang hilang setelah serangan udara di Mariupol.
event ASSAULT/aerial  trigger=serangan udara  place=Mariupol  count=missing 10

## the dead of two sides
> Pertempuran di Marib menewaskan 22 tentara dan 30 petempur Houthi.
event ASSAULT/clash  trigger=Pertempuran  place=Marib  count=killed 22 tentara | killed 30 petempur Houthi

## less than a number
> Kurang dari 50 orang berunjuk rasa di Bangkok.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/demo  trigger=berunjuk rasa  place=Bangkok  count=participants ..49

## figures of a calendar count nobody
> Pada 24 September 2016 tentara merebut Handarat.
event ASSAULT/seize-territory  trigger=merebut  actor=tentara  place=Handarat  date=2016-09-24  count=-

## the wounds that are counted are nobody's name
> Sedikitnya 25 orang tewas dan 249 lainnya luka-luka dalam serangan udara di Idlib.
event ASSAULT/aerial  trigger=serangan udara  recipient=-  count=killed 25.. | wounded 249

## those who are counted among them are no clause of their own
> Sejumlah pejabat Afghanistan mengatakan setidaknya 16 warga sipil, termasuk perempuan dan anak-anak, tewas dalam serangan AS di Nangarhar.
event ASSAULT/-  trigger=serangan  actor=AS  recipient=warga sipil  place=Nangarhar  count=killed 16.. warga sipil

## neither dead nor wounded are named by a noun: the number is all there is
> Pasukan menyerang konvoi di Idlib: sembilan gugur, 40 cedera dalam serangan roket.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/-  trigger=menyerang
event ASSAULT/heavy-weapons  trigger=serangan roket  count=killed 9 | wounded 40

## bodies and the wounded
> Serangan roket di Idlib: 24 jenazah, 50 korban luka.
event ASSAULT/heavy-weapons  trigger=Serangan roket  count=killed 24 | wounded 50

## a part of the toll ends where the next verb begins
> Penembakan di Gaza merenggut nyawa sembilan orang, termasuk dua anak, dan melukai lebih dari 180 orang.
event ASSAULT/firearms  trigger=Penembakan  place=Gaza  count=killed 9 | killed 2 of 9 anak | wounded 181..

## some of them
> Serangan roket di Idlib menewaskan sembilan orang, tiga di antaranya tentara.
event ASSAULT/heavy-weapons  trigger=Serangan roket  count=killed 9 | killed 3 of 9 tentara

## a family is counted by its heads
> Satu keluarga beranggotakan enam orang tewas dalam serangan udara di Idlib.
event ASSAULT/aerial  trigger=serangan udara  count=killed 6

## one man
> Serangan bom di Kabul melukai tiga polisi dan seorang tukang bubur.
event ASSAULT/explosives  trigger=Serangan bom  count=wounded 3 polisi | wounded 1 tukang bubur

## one of them is no number
> Salah satu pejabat yang dieksekusi bernama Ri Yong Jin.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/targeted  trigger=dieksekusi  count=-

## the flight of those who are described in between
> Sebanyak 412 warga dari tiga kampung, sebagian besar ibu dan anak, memilih mengungsi ke gereja.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=memilih mengungsi  count=displaced 412 warga

## some of the whole
> Sebanyak 14 dari 26 anggota sel itu melarikan diri dari Raqqa ke Turki.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=melarikan diri  count=displaced 14 anggota sel itu

## the crowd that a relative clause counts
> Massa, yang ditaksir 3.000 orang, berunjuk rasa di Yangon.
event PROTEST/demo  trigger=berunjuk rasa  count=participants 3000

## those who attack
> Sedikitnya tiga pria bersenjata menyerang sebuah pembangkit listrik di Samarra.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/-  trigger=menyerang  count=fighters 3.. pria bersenjata

## those who are set free
> Pasukan khusus menyerbu hotel itu dan membebaskan puluhan sandera.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/-  trigger=menyerbu
event RETREAT/release  trigger=membebaskan  count=captured 20..99 sandera

## the toll of a fight that has gone on since a weekday
> Sedikitnya 27 prajurit Suriah tewas dalam pertempuran di Hama sejak Senin malam.
event ASSAULT/clash  trigger=pertempuran  count=killed 27.. prajurit Suriah

## those who lay down arms at the end of a long clause
> Hampir seribu prajurit yang berminggu-minggu bertahan di pabrik baja Azovstal akhirnya menyerahkan diri.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/clash  trigger=bertahan  count=-
event RETREAT/disarm  trigger=menyerahkan diri  count=captured 1000 approx prajurit

## one verb for several numbers
> Lebih dari satu juta anak, dua juta wanita dan tiga juta pria tewas dalam pembantaian ini.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/targeted  trigger=pembantaian  count=killed 1000001.. anak | killed 2000000 wanita | killed 3000000 pria

## an attempt kills nobody
> Ia dituduh melakukan percobaan pembunuhan terhadap lima orang di Aleppo.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/allege  trigger=dituduh
event ASSAULT/targeted  trigger=percobaan pembunuhan  count=-

## what somebody is
> Israel mencari Gilad Shalit, seorang tentara Israel yang diculik di Gaza.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/abduct  trigger=diculik  count=-

## two of them
> Tiga orang tewas dalam penembakan di Teruel, dua diantaranya petugas kepolisian Spanyol.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/firearms  trigger=penembakan  count=killed 3 | killed 2 of 3 petugas kepolisian Spanyol

## the hedge before the verb
> Penembakan ini setidaknya telah membunuh 19 warga sipil.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/firearms  trigger=Penembakan  count=killed 19.. warga sipil

## the dead go to the act that names them
> Tentara menembaki warga saat bentrokan di Gaza, dan tiga warga ditembak mati polisi.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/firearms  trigger=menembaki  count=-
event ASSAULT/clash  trigger=bentrokan  count=-
event ASSAULT/firearms  trigger=ditembak mati  count=killed 3 warga
