# Links, forms and repetitions carry no claims of their own.

## a link line tells nothing
> Tentara merebut Qara.
>
> Baca Juga : Israel Serang Beirut
event ASSAULT/seize-territory  trigger=merebut  place=Qara

## a repeated sentence is read once
> Tentara merebut Qara.
>
> Pemberontak mundur dari Nabek.
>
> Tentara merebut Qara.
event ASSAULT/seize-territory  trigger=merebut  place=Qara
event RETREAT/withdraw  trigger=mundur  place=Nabek

## a comment form tells nothing
> Tentara merebut Qara.
>
> 0 komentar:
>
> Posting Komentar
event ASSAULT/seize-territory  trigger=merebut  place=Qara
