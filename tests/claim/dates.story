# When it happened.

## a weekday and publication
@published 2013-06-07
> Tentara merebut Qusair pada Rabu.
event ASSAULT/seize-territory  trigger=merebut  place=Qusair  date=2013-06-05  time=pada Rabu

## a weekday and no publication
> Tentara merebut Qusair pada Rabu.
event ASSAULT/seize-territory  trigger=merebut  place=Qusair  date=-  time=pada Rabu

## a day and a month without a year
> Milisi menduduki Handarat pada Sabtu (24/9).
event ASSAULT/seize-territory  trigger=menduduki  place=Handarat  date=XXXX-09-24  time=pada Sabtu (24/9)

## a full date
> Israel membom Beirut pada 27 September 2024.
event ASSAULT/aerial  trigger=membom  actor=Israel  place=Beirut  date=2024-09-27

## yesterday
@published 2024-06-18
> RSF menyerang El Fasher kemarin.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/-  trigger=menyerang  actor=RSF  place=El Fasher  date=2024-06-17

## next month
@published 2013-05-26
> Perundingan damai akan digelar di Jenewa bulan depan.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
~ event CONSULT  trigger=Perundingan  place=Jenewa  date=2013-06  aux=future

## two acts, two days
> Milisi merebut Handarat pada Sabtu (24/9) dan mundur dari kamp itu pada Minggu (25/9).
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/seize-territory  trigger=merebut  actor=Milisi  place=Handarat  date=XXXX-09-24
~ event RETREAT/withdraw  trigger=mundur  actor=Milisi  place=Handarat  date=XXXX-09-25

## a time that opens the sentence dates all its acts
@published 2022-01-10
> Pada 31 Desember, tentara menembaki warga di Loikaw dan membakar puluhan rumah.
event ASSAULT/firearms  trigger=menembaki  date=2021-12-31
event ASSAULT/destroy  trigger=membakar  date=2021-12-31

## the day of what is said, and not of the saying
@published 2020-10-09
> Polisi mengatakan bentrokan pada Kamis itu melukai tiga polisi.
event ASSAULT/clash  trigger=bentrokan  date=2020-10-08
