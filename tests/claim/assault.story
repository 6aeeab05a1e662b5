# Attacks in the active voice: who does it, to whom, with what.

## a place is taken
> Tentara Suriah merebut Qusair pada Rabu.
event ASSAULT/seize-territory  trigger=merebut  actor=Tentara Suriah  place=Qusair

## a place is taken back
> Pasukan Irak merebut kembali Mosul dari ISIS.
event ASSAULT/seize-territory  trigger=merebut kembali  actor=Pasukan Irak  recipient=ISIS  place=Mosul

## a place is occupied
> Pemberontak menduduki Handarat.
event ASSAULT/seize-territory  trigger=menduduki  actor=Pemberontak  place=Handarat

## the noun of an attack carries it, not the light verb
> Pemberontak melancarkan serangan di Aleppo.
event ASSAULT/-  trigger=serangan  actor=Pemberontak  place=Aleppo

## an air strike
> Israel melancarkan serangan udara di Suriah.
event ASSAULT/aerial  trigger=serangan udara  actor=Israel  place=Suriah

## bombing from the air
> Jet tempur Rusia membombardir Idlib.
event ASSAULT/aerial  trigger=membombardir  place=Idlib

## a rocket attack
> Hizbullah melancarkan serangan roket ke Haifa.
event ASSAULT/heavy-weapons  trigger=serangan roket  actor=Hizbullah  place=Haifa

## shelling
> Artileri Rusia menembaki Kherson.
~ event ASSAULT/heavy-weapons  trigger=menembaki  actor=Artileri Rusia  place=Kherson

## missiles are fired
> Houthi menembakkan rudal ke Riyadh.
event ASSAULT/heavy-weapons  actor=Houthi  place=Riyadh

## a drone strike
> Serangan drone Ukraina menghantam Belgorod.
event ASSAULT/drone  trigger=Serangan drone  actor=Ukraina  place=Belgorod

## a car bomb
> Bom mobil meledak di Kabul.
event ASSAULT/explosives  trigger=Bom mobil  actor=-  place=Kabul

## a suicide attack
> Serangan bom bunuh diri mengguncang Baghdad.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/suicide-attack  trigger=Serangan bom bunuh diri  actor=-  place=Baghdad

## mines are laid
> Pemberontak menanam ranjau di Qusair.
event ASSAULT/explosives  trigger=menanam ranjau  actor=Pemberontak  place=Qusair

## one side shoots
> Tentara Myanmar menembak warga Rohingya di Maungdaw.
event ASSAULT/firearms  trigger=menembak  actor=Tentara Myanmar  recipient=warga Rohingya  place=Maungdaw

## two sides shoot
> Baku tembak terjadi di Tripoli.
event ASSAULT/firearms  trigger=Baku tembak  place=Tripoli

## a siege
> Pasukan Dukungan Cepat mengepung El Fasher.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/siege  trigger=mengepung  actor=Pasukan Dukungan Cepat  place=El Fasher

## a blockade
> Koalisi memblokade Hodeidah.
event ASSAULT/siege  trigger=memblokade  actor=Koalisi  place=Hodeidah

## clashes between two parties
> Bentrokan antara tentara dan Houthi pecah di Hodeidah.
event ASSAULT/clash  trigger=Bentrokan  actor=tentara | Houthi  place=Hodeidah

## fighting against: one acts, the other receives
> Tentara Filipina memerangi Abu Sayyaf di Jolo.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/clash  trigger=memerangi  actor=Tentara Filipina  recipient=Abu Sayyaf  place=Jolo

## fighting with: both act
> Hizbullah berperang dengan Israel.
event ASSAULT/clash  trigger=berperang  actor=Hizbullah | Israel  recipient=-

## holding out is fighting
> ISIS bertahan di Mosul.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/clash  trigger=bertahan  actor=ISIS  place=Mosul

## defending a place is fighting
> Pejuang Kurdi mempertahankan Kobane.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/clash  trigger=mempertahankan  actor=Pejuang Kurdi  place=Kobane

## an advance takes ground
> Kemajuan pemberontak di Aleppo mengejutkan Damaskus.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/seize-territory  trigger=Kemajuan  actor=pemberontak  place=Aleppo

## abduction
> Boko Haram menculik pelajar di Chibok.
event ASSAULT/abduct  trigger=menculik  actor=Boko Haram  recipient=pelajar  place=Chibok

## houses are destroyed
> Tentara Israel menghancurkan rumah warga di Jenin.
event ASSAULT/destroy  trigger=menghancurkan  actor=Tentara Israel  recipient=rumah warga  place=Jenin

## houses are burnt
> Milisi membakar rumah warga di Maungdaw.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/destroy  trigger=membakar  actor=Milisi  recipient=rumah warga  place=Maungdaw

## torture
> Polisi menyiksa tahanan di Sanaa.
event ASSAULT/torture  trigger=menyiksa  actor=Polisi  recipient=tahanan  place=Sanaa

## an execution
> ISIS mengeksekusi tawanan di Palmyra.
event ASSAULT/targeted  trigger=mengeksekusi  actor=ISIS  recipient=tawanan  place=Palmyra

## chemical weapons
> Serangan senjata kimia terjadi di Khan Sheikhoun.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/unconventional  trigger=Serangan senjata kimia  place=Khan Sheikhoun

## two weapons in one phrase are two events
> Serangan udara dan artileri rezim menghantam Douma.
~ event ASSAULT/aerial  trigger=Serangan udara  actor=rezim  place=Douma
event ASSAULT/heavy-weapons  trigger=artileri  actor=rezim  place=Douma
