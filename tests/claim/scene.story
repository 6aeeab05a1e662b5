# Where an act took place when its own sentence does not say so, and how much of
# the sentence names the place. Rules: src/claim/scene.c, data/world/types.tsv.

## the town of the report, not the land named last
> Seorang pria bersenjata menembaki jemaah di Sargodha pada Sabtu. Penembakan di Sargodha itu menewaskan 20 orang. Polisi di Pakistan jarang menghadapi kejadian seperti ini. Pelaku menembaki korban dari dekat.
event ASSAULT/firearms  trigger=menembaki  place=Sargodha
event ASSAULT/firearms  trigger=Penembakan  place=Sargodha
event ASSAULT/firearms  trigger=menembaki  place=Sargodha

## an address goes on behind the comma
> Bom meledak di Kabupaten Cianjur, Jawa Barat, Jumat dini hari.
event ASSAULT/explosives  trigger=meledak  place=Kabupaten Cianjur, Jawa Barat

## the land behind the town is left out
> Bom meledak di Kirkuk, Irak, pada Senin.
event ASSAULT/explosives  trigger=meledak  place=Kirkuk

## the capital that is named behind its class
> Bom meledak di ibu kota Yaman, Sanaa, pada Senin.
event ASSAULT/explosives  trigger=meledak  place=Sanaa

## a war that its land names
> Bentrokan pecah di Damaskus. Perang Suriah pecah pada 2011.
event ASSAULT/clash  trigger=Bentrokan  place=Damaskus
event ASSAULT/clash  trigger=Perang  place=Suriah

## a demand is nowhere, though it goes to a land
> Bentrokan pecah di Sittwe. Amerika Serikat mendesak Myanmar menghentikan kekerasan.
event ASSAULT/clash  trigger=Bentrokan  place=Sittwe
event REQUEST  trigger=mendesak  place=-
event ASSAULT  trigger=kekerasan

## sanctions are nowhere
> Bentrokan pecah di Sittwe. Uni Eropa menjatuhkan sanksi terhadap junta Myanmar.
event ASSAULT/clash  trigger=Bentrokan  place=Sittwe
event SANCTION  trigger=sanksi  place=-

## police arrest at home
> Kepolisian Prancis menangkap tiga pemberontak pada Senin.
event COERCE/arrest  trigger=menangkap  actor=Kepolisian Prancis  place=Prancis

## those who flee leave their land
> Warga Sudan terpaksa mengungsi ke Mesir akibat perang.
event SANCTION/displace  trigger=terpaksa mengungsi  place=Sudan
event ASSAULT/clash  trigger=perang

## a number of refugees is not told of the land that took them in
> Bentrokan pecah di Khartoum. Empat juta warga telah mengungsi ke Mesir.
event ASSAULT/clash  trigger=Bentrokan  place=Khartoum
figure  trigger=mengungsi ke  place=Khartoum

## a village that no table has lies in the district told behind it
> Tentara menyerang Kampung Yoparu, Distrik Qusair, pada Senin.
event ASSAULT  trigger=menyerang  geo=34.51 36.58

## a hotel that no table has stands in its town
> Bom meledak di Hotel Daaru di pusat Mogadishu pada Senin.
event ASSAULT/explosives  trigger=meledak  geo=2.04 45.34

## what stands behind a verb is another place
> Bom meledak di Hotel Daaru, kata polisi di Mogadishu.
event ASSAULT/explosives  trigger=meledak  geo=-

## a list of places is one place, at the point of its first
> Serangan udara menghantam sasaran ISIS di Mosul dan Raqqa pada Senin.
event ASSAULT/aerial  trigger=Serangan udara  place=Mosul dan Raqqa  geo=36.34 43.13

## an embassy is not in the land that it speaks for
> Petugas keamanan Israel menembak mati dua warga Yordania di Kedutaan Besar Israel di Amman pada Senin.
event ASSAULT/firearms  trigger=menembak mati  place=Kedutaan Besar Israel  geo=31.95 35.93
