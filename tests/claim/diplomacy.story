# Talks, promises, accusations, demands, threats, sanctions.

## a meeting: both are actors
> Presiden Putin bertemu Presiden Assad di Moskow.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT  trigger=bertemu  actor=Presiden Putin | Presiden Assad  place=Moskow

## a telephone call
> Putin dan Pezeshkian berbicara melalui telepon.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT/phone  actor=Putin | Pezeshkian

## a visit
> Menteri Luar Negeri Abbas Araghchi mengunjungi Damaskus.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT/visit  trigger=mengunjungi  actor=Menteri Luar Negeri Abbas Araghchi  place=Damaskus

## an accusation
> Amerika Serikat menuduh Rusia.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/allege  trigger=menuduh  actor=Amerika Serikat  recipient=Rusia

## a condemnation
> Turki mengecam Israel.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ACCUSE/disapprove  trigger=mengecam  actor=Turki  recipient=Israel

## support in words
> Putin menegaskan dukungan untuk Assad.
~ event SUPPORT  trigger=dukungan  actor=Putin  recipient=Assad

## a demand to stop
> PBB mendesak Israel menghentikan serangan di Gaza.
event REQUEST/yield  trigger=mendesak  actor=PBB  recipient=Israel
event ASSAULT/-  trigger=serangan  actor=Israel  place=Gaza

## a demand for help
> Ukraina meminta bantuan senjata kepada Jerman.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REQUEST/assist  actor=Ukraina  recipient=Jerman

## a refusal
> Hamas menolak usul Mesir.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REJECT  trigger=menolak  actor=Hamas

## a threat
> Korea Utara mengancam akan menyerang Guam.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event THREATEN/violence  trigger=mengancam  actor=Korea Utara  place=Guam

## a promise of help
> Iran berjanji membantu Irak.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AGREE  trigger=berjanji  actor=Iran  recipient=Irak

## a signed agreement
> Pemerintah Kolombia dan FARC menandatangani perjanjian damai di Havana.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
~ event AGREE  trigger=menandatangani  actor=Pemerintah Kolombia | FARC  place=Havana

## a ceasefire in force
> Gencatan senjata berlaku di Gaza.
event RETREAT/ceasefire  trigger=Gencatan senjata  place=Gaza

## sanctions
> Uni Eropa menjatuhkan sanksi terhadap Rusia.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION  actor=Uni Eropa  recipient=Rusia

## envoys are expelled
> Inggris mengusir diplomat Rusia.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/expel  trigger=mengusir  actor=Inggris  recipient=diplomat Rusia

## a withdrawal that is done
> Tentara Rusia mundur dari Kherson.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event RETREAT/withdraw  trigger=mundur  actor=Tentara Rusia  place=Kherson

## hostages are set free
> Hamas membebaskan empat sandera.
event RETREAT/release  trigger=membebaskan  actor=Hamas  recipient=sandera

## aid is sent
> Turki mengirim bantuan makanan untuk warga Rohingya.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event AID  trigger=mengirim  actor=Turki  recipient=warga Rohingya

## a joint exercise of two states
> Indonesia dan Australia menggelar latihan militer bersama.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COOPERATE  actor=Indonesia | Australia

## a missile test
> Korea Utara meluncurkan uji coba rudal balistik.
event MOBILIZE/weapons  actor=Korea Utara
