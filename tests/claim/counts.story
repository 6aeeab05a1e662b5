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
~ event PROTEST/demo  trigger=berunjuk rasa  place=Bangkok  count=participants ..49

## figures of a calendar count nobody
> Pada 24 September 2016 tentara merebut Handarat.
event ASSAULT/seize-territory  trigger=merebut  actor=tentara  place=Handarat  date=2016-09-24  count=-

## the wounds that are counted are nobody's name
> Sedikitnya 25 orang tewas dan 249 lainnya luka-luka dalam serangan udara di Idlib.
event ASSAULT/aerial  trigger=serangan udara  recipient=-  count=killed 25.. | wounded 249

## those who are counted among them are no clause of their own
> Sejumlah pejabat Afghanistan mengatakan setidaknya 16 warga sipil, termasuk perempuan dan anak-anak, tewas dalam serangan AS di Nangarhar.
event ASSAULT/-  trigger=serangan  actor=AS  recipient=warga sipil  place=Nangarhar  count=killed 16.. warga sipil
