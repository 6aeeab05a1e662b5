# What a reader who did not write the rules stumbled over, in reports of the wars from 2006 to 2026.

## a coup, told by its noun
> Tentara melancarkan kudeta militer di Niamey pada Rabu.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/-  trigger=kudeta militer  actor=Tentara  place=Niamey

## a coup, told by its verb
> Perwira militer telah menggulingkan Presiden Mohamed Bazoum.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/-  trigger=menggulingkan  actor=Perwira militer  recipient=Presiden Mohamed Bazoum

## who strives to overthrow opposes
> Pemberontak berjuang untuk menggulingkan Assad.
relation opposes  trigger=menggulingkan  a=Pemberontak  b=Assad

## a number between the verb and its rockets
> Iran meluncurkan sekitar 180 rudal ke Israel.
event ASSAULT/heavy-weapons  trigger=meluncurkan  actor=Iran  recipient=-  place=Israel

## a number between the verb and its drones
> Ukraina meluncurkan puluhan drone ke Moskow.
event ASSAULT/drone  trigger=meluncurkan  actor=Ukraina  place=Moskow

## a number between the verb and its bombs
> Rusia menjatuhkan 50 bom luncur di Kharkiv.
event ASSAULT/aerial  trigger=menjatuhkan  actor=Rusia  place=Kharkiv

## a test launch is no attack
> Korea Utara menembakkan dua rudal balistik ke Laut Jepang.
event MOBILIZE/weapons  trigger=menembakkan  actor=Korea Utara

## mines that are laid are not harmed
> Kamboja menanam ranjau baru di perbatasan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/explosives  trigger=menanam ranjau  actor=Kamboja  recipient=-

## chlorine is used
> Pasukan Assad menggunakan gas klorin di Douma.
event ASSAULT/unconventional  trigger=menggunakan gas klorin  actor=Pasukan Assad  place=Douma

## networks are cut
> Junta memutus jaringan internet di Yangon.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/censor  trigger=memutus jaringan internet  actor=Junta  place=Yangon

## the attackers are no football forwards
> Penyerang menewaskan 20 jemaah di masjid di Kabul.
event ASSAULT/-  trigger=menewaskan  actor=Penyerang  recipient=jemaah  place=Kabul  count=killed 20 jemaah

## a machine gun is no accident
> Milisi menewaskan 15 orang dengan senapan mesin di Gao.
event ASSAULT/-  trigger=menewaskan  actor=Milisi  place=Gao  count=killed 15

## the League is no league
> Liga Arab mengutuk serangan Israel ke Gaza.
event ACCUSE/disapprove  trigger=mengutuk  actor=Liga Arab
event ASSAULT/-  trigger=serangan  actor=Israel  place=Gaza

## a bombed concert
> Serangan rudal menghantam konser musik di Kharkiv.
event ASSAULT/heavy-weapons  trigger=Serangan rudal  place=Kharkiv

## a bombed market
> Sebuah roket menghantam pasar di Kherson.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/heavy-weapons  trigger=menghantam  recipient=pasar  place=Kherson

## positions are taken in war too
> Tentara merebut posisi pemberontak di dekat Hama.
event ASSAULT/seize-territory  trigger=merebut  actor=Tentara  recipient=posisi pemberontak  place=Hama

## a ministry of defence is attacked
> Pasukan Ukraina menyerang Kementerian Pertahanan Rusia di Moskow.
event ASSAULT/-  trigger=menyerang  actor=Pasukan Ukraina  place=Moskow

## a warship is no war
> Kapal perang itu berlabuh di Surabaya.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## a crowd that goes home
> Massa membubarkan diri pada sore hari.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## an urgent need is no demand
> Kebutuhan mendesak para pengungsi adalah air bersih dan tenda.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## who joins is part of it
> Sejumlah WNI bergabung ISIS di Suriah.
relation part-of  trigger=bergabung  a=Sejumlah WNI  b=ISIS

## who swears loyalty is part of it
> Kelompok itu bersumpah setia kepada ISIS.
relation part-of  trigger=bersumpah setia kepada  a=Kelompok itu  b=ISIS

## who is helped in war has a supporter
> Pasukan Assad dibantu Hizbullah.
relation supports  trigger=dibantu  a=Hizbullah  b=Pasukan Assad

## taking, not holding
> Tentara berhasil menguasai pangkalan udara di Aleppo.
event ASSAULT/seize-territory  trigger=menguasai  actor=Tentara  place=Aleppo

## refugees cross
> Ratusan pengungsi Rohingya melintasi perbatasan Bangladesh.
event SANCTION/displace  trigger=melintasi  recipient=pengungsi Rohingya  count=displaced 100..999 pengungsi Rohingya

## a van is driven into a crowd
> Seorang pria menabrakkan truk ke kerumunan di Nice dan menewaskan 86 orang.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/-  trigger=menabrakkan truk  actor=Seorang pria  place=Nice  count=killed 86

## what is discussed is the same meeting
> Presiden Rusia dan Presiden Turki bertemu di Sochi untuk membahas gencatan senjata di Idlib.
event CONSULT/-  trigger=bertemu  place=Sochi
event RETREAT/ceasefire  trigger=gencatan senjata  place=Idlib

## captives are exchanged
> Rusia dan Ukraina bertukar tawanan perang.
event RETREAT/release  trigger=bertukar  actor=Rusia | Ukraina

## a vow of revenge is a threat
> Iran berjanji akan membalas Israel.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event THREATEN/violence  trigger=berjanji akan membalas  actor=Iran

## the claimant did it
> TPNPB menyatakan bertanggung jawab atas penembakan di Nduga.
event ASSAULT/firearms  trigger=penembakan  actor=TPNPB  place=Nduga  source=TPNPB

## sanctions fall on whom they are against
> Uni Afrika menjatuhkan sanksi ekonomi terhadap junta Niger.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/-  trigger=sanksi ekonomi  actor=Uni Afrika  recipient=junta Niger

## who is caught is caught by somebody
> Dua pemimpin ISIS tertangkap tentara Irak di Mosul.
event COERCE/arrest  trigger=tertangkap  actor=tentara Irak  place=Mosul

## an operation's name is no town
> Israel menyerang Natanz dalam operasi Singa Bangkit.
event ASSAULT/-  trigger=menyerang  actor=Israel  recipient=Natanz  place=-
event ASSAULT/-  trigger=operasi  place=-
