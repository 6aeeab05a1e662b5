# Where it happened, and where that was read.

## the place that the sentence gives
> Serangan udara menghantam Idlib.
event ASSAULT/aerial  trigger=Serangan udara  place=Idlib  geo=35.93 36.63

## the place that an earlier sentence gives
> Pertempuran berkecamuk di Hodeidah. Dua belas tentara gugur.
event ASSAULT/clash  trigger=Pertempuran  place=Hodeidah
event ASSAULT/-  trigger=gugur  place=Hodeidah  recipient=tentara  count=killed 12 tentara

## an anaphoric place is the nearest earlier name
> Tentara mengepung Qusair. Pemberontak menyerang kota itu dari utara.
event ASSAULT/siege  trigger=mengepung  place=Qusair
event ASSAULT/-  trigger=menyerang  actor=Pemberontak  place=Qusair

## an adjective of a country is no place
> Tentara Rusia menembaki Kherson.
event ASSAULT  trigger=menembaki  actor=Tentara Rusia  place=Kherson

## two places in one phrase
> Israel melancarkan serangan udara di Suriah dan Lebanon.
event ASSAULT/aerial  trigger=serangan udara  actor=Israel  place=Suriah dan Lebanon

## no place anywhere
> Pemberontak menyerang tentara.
event ASSAULT/-  trigger=menyerang  actor=Pemberontak  recipient=tentara  place=-

## the place in the dateline is where it was written
> Beirut (Kantor Berita Selat) - Serangan udara menghantam Homs.
event ASSAULT/aerial  trigger=Serangan udara  place=Homs
