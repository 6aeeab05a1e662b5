# Acts named by a noun.

## fighting as a noun
> Pertempuran sengit berkecamuk di Khartoum.
event ASSAULT/clash  trigger=Pertempuran  place=Khartoum

## the actor of a noun follows it
> Serangan Israel di Rafah berlanjut.
event ASSAULT/-  trigger=Serangan  actor=Israel  place=Rafah

## the actor of a noun follows oleh
> Pengepungan Aleppo oleh pasukan Assad berlanjut.
event ASSAULT/siege  trigger=Pengepungan  actor=pasukan Assad  place=Aleppo

## to whom follows terhadap
> Serangan militan terhadap pos polisi terjadi di Maungdaw.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/-  trigger=Serangan  actor=militan  recipient=pos polisi  place=Maungdaw

## an explosion
> Ledakan mengguncang Mogadishu.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/explosives  trigger=Ledakan  place=Mogadishu

## shelling as a noun
> Penembakan artileri oleh Rusia merusak Kherson.
event ASSAULT/heavy-weapons  trigger=Penembakan artileri  actor=Rusia  place=Kherson

## a massacre
> Pembantaian warga sipil terjadi di Houla.
event ASSAULT/targeted  trigger=Pembantaian  recipient=warga sipil  place=Houla

## violence told as happening at a place
> Kekerasan meletus di Wamena.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/-  trigger=Kekerasan  place=Wamena

## a bombing from the air
> Pengeboman udara Rusia terjadi di Idlib.
event ASSAULT/aerial  trigger=Pengeboman udara  actor=Rusia  place=Idlib

## an abduction as a noun
> Penculikan pelajar oleh Boko Haram terjadi di Chibok.
event ASSAULT/abduct  trigger=Penculikan  actor=Boko Haram  recipient=pelajar  place=Chibok

## a taking as a noun with -nya
> Direbutnya Qara oleh tentara Suriah mengejutkan oposisi.
event ASSAULT/seize-territory  trigger=Direbutnya  actor=tentara Suriah  place=Qara

## criticism comes from somebody, and an attack is nobody
> Serangan itu memicu kritik dari Moskow.
event ASSAULT/-  trigger=Serangan  actor=-  place=-
event ACCUSE/disapprove  trigger=kritik  actor=Moskow  place=-

## both sides throw
> Wartawan melihat tank, roket dan milisi di garis depan. Oposisi dan pemerintah saling melempar tuduhan.
event ACCUSE  trigger=tuduhan  actor=Oposisi | pemerintah

## who kills by an air strike
> Rusia menewaskan komandan itu dalam sebuah serangan udara.
event ASSAULT/aerial  trigger=serangan udara  actor=Rusia  recipient=komandan itu

## who fears is no name
> Tokyo khawatir diserang rudal.
event ASSAULT  trigger=diserang  recipient=Tokyo

## help for somebody
> Wartawan melihat tank, roket dan milisi di garis depan. Presiden melepas bantuan kemanusiaan untuk para pengungsi Rohingya.
event AID  trigger=bantuan kemanusiaan  recipient=para pengungsi Rohingya

## the war has victims and is none
> Turki mengirim bantuan bagi korban perang di Idlib.
event AID  trigger=mengirim  actor=Turki  place=Idlib
event ASSAULT/clash  trigger=perang  recipient=-  place=Idlib
