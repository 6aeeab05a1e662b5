# Reports of one sentence: what they say must be found without the warmth of an
# article around them. The same sentences stand elsewhere with a second one.

## defending a place is fighting
> Pejuang Kurdi mempertahankan Kobane.
event ASSAULT/clash  trigger=mempertahankan  actor=Pejuang Kurdi  place=Kobane

## an arrest
> Polisi menangkap pemimpin oposisi di Minsk.
event COERCE/arrest  trigger=menangkap  actor=Polisi  recipient=pemimpin oposisi  place=Minsk

## deaths with no other act named
> Dua puluh orang tewas di Homs.
event ASSAULT/-  trigger=tewas  place=Homs  count=killed 20

## fallen soldiers
> Tiga prajurit gugur di Nduga.
event ASSAULT/-  trigger=gugur  recipient=prajurit  place=Nduga  count=killed 3 prajurit

## a visit
> Menteri Luar Negeri Abbas Araghchi mengunjungi Damaskus.
event CONSULT/visit  trigger=mengunjungi  actor=Menteri Luar Negeri Abbas Araghchi  place=Damaskus

## an accusation
> Amerika Serikat menuduh Rusia.
event ACCUSE/allege  trigger=menuduh  actor=Amerika Serikat  recipient=Rusia

## a signed agreement
> Pemerintah Kolombia dan FARC menandatangani perjanjian damai di Havana.
~ event AGREE  trigger=menandatangani  actor=Pemerintah Kolombia | FARC  place=Havana

## a withdrawal that is done
> Tentara Rusia mundur dari Kherson.
event RETREAT/withdraw  trigger=mundur  actor=Tentara Rusia  place=Kherson

## people flee
> Warga melarikan diri dari Qara.
event SANCTION/displace  trigger=melarikan diri  actor=-  recipient=Warga  place=Qara

## a demonstration
> Mahasiswa berunjuk rasa di Jakarta.
event PROTEST/demo  trigger=berunjuk rasa  actor=Mahasiswa  place=Jakarta

## supported by
> Assad didukung Iran.
relation supports  trigger=didukung  a=Iran  b=Assad

## led by
> Pemberontak dipimpin oleh Hayat Tahrir al-Sham.
relation leads  trigger=dipimpin  a=Hayat Tahrir al-Sham  b=Pemberontak
