# What stands in one sentence takes no words from another.

## a place goes on behind "dan" in its own sentence only
> Tentara Israel melancarkan serangan udara di Suriah
>
> Dan Lebanon ikut diserang tentara Israel, kata Amir.
event ASSAULT/aerial  trigger=serangan udara  actor=Tentara Israel  place=Suriah
event ASSAULT/-  trigger=diserang  actor=tentara Israel  place=Lebanon  source=Amir

## a preposition that ends a line leads no phrase of the next
> Tentara Israel menyerang kota dari
>
> Tentara Suriah menyerang Homs, kata Amir.
event ASSAULT/-  trigger=menyerang  actor=Tentara Israel  recipient=kota
event ASSAULT/-  trigger=menyerang  actor=Tentara Suriah  place=Homs

## a decade and a range of years lie back
@published 2016-09-30
> Tentara Suriah menyerang Homs pada era 1970-an.
event ASSAULT/-  trigger=menyerang  date=197X  aux=historical

## years up to the last one lie back
@published 2016-09-30
> Tentara Suriah menyerang Homs pada 2012-2015.
event ASSAULT/-  trigger=menyerang  date=2012/2015  aux=historical
