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

## where the wounded are taken is not where they were hit
> Bom meledak di Homs. Mereka yang terluka dievakuasi ke Damaskus. Pemberontak menyerang pos tentara.
event ASSAULT/explosives  trigger=meledak  place=Homs
event ASSAULT/-  trigger=terluka  recipient=Mereka  place=Homs
event ASSAULT/-  trigger=menyerang  place=Homs

## where somebody else goes is not where it happened
> Serangan udara menewaskan tiga warga dan keluarga mereka mengungsi ke Beirut.
event ASSAULT/aerial  trigger=Serangan udara  place=-
event SANCTION/displace  trigger=mengungsi  place=-

## the country behind the name says which one it is
> Bentrokan pecah di Tripoli, Lebanon.
event ASSAULT/clash  trigger=Bentrokan  place=Tripoli  geo=34.44 35.85

## the same name in another country
> Pemerintah Libya bersiaga. Bentrokan pecah di Tripoli.
event ASSAULT/clash  trigger=Bentrokan  place=Tripoli  geo=32.89 13.19

## a place that is known elsewhere only has no point
> Serangan udara menghantam gudang di Paris, Texas.
event ASSAULT/aerial  trigger=Serangan udara  place=Paris, Texas  geo=-

## near a place
> Serangan udara terjadi di dekat Mosul.
event ASSAULT/aerial  trigger=Serangan udara  place=Mosul  geo=36.34 43.13

## the middle of a country does not stand for its border
> Serangan udara menghantam gudang di perbatasan Turki.
event ASSAULT/aerial  trigger=Serangan udara  place=perbatasan Turki  geo=-
