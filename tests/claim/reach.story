# How far a subject, a place and a time reach. Original sentences.

## who is urged is who is to act
> China mendesak tentara dan pemberontak untuk melakukan gencatan senjata di Rakhine.
event REQUEST/yield  trigger=mendesak  actor=China  recipient=tentara | pemberontak
event RETREAT/ceasefire  trigger=gencatan senjata  actor=tentara | pemberontak  place=Rakhine

## the country behind a town is no subject
> Gerilyawan bersenjata di Dhaka, Bangladesh, menuntut gencatan senjata.
event REQUEST/yield  trigger=menuntut  actor=Gerilyawan bersenjata
event RETREAT/ceasefire  trigger=gencatan senjata

## those who flee leave one place for another
> Gerilyawan menyerang Kobane. Sekitar 40.000 warga mengungsi ke Turki.
event ASSAULT/-  trigger=menyerang  actor=Gerilyawan  place=Kobane
event SANCTION/displace  trigger=mengungsi  place=Kobane  count=displaced 40000 approx warga

## a time keeps to its clause
@published 2024-02-18
> Pasukan Rusia merebut Avdiivka pada Sabtu setelah pertempuran di kota itu.
event ASSAULT/seize-territory  trigger=merebut  actor=Pasukan Rusia  date=2024-02-17
event ASSAULT/clash  trigger=pertempuran  date=-

## who is sent acts, where nobody sends
> Pasukan gabungan dikerahkan ke Nduga untuk mengejar gerilyawan.
event MOBILIZE/troops  trigger=dikerahkan  actor=Pasukan gabungan

## a passive's agent is not the subject of what follows
> Pasukan Assad dibantu Hizbullah merebut Qusair.
relation supports  trigger=dibantu  a=Hizbullah  b=Pasukan Assad
event ASSAULT/seize-territory  trigger=merebut  actor=Pasukan Assad  place=Qusair

## the insertion of a part does not hide the whole
> Sedikitnya 25 orang, termasuk 10 anak-anak, tewas dalam serangan udara di Idlib.
event ASSAULT/aerial  trigger=serangan udara  place=Idlib  count=killed 25.. | killed 10 of 25 anak-anak

## people are counted by what befell them
> Puluhan tentara Mali dan tentara bayaran tewas dalam serangan pemberontak di Tinzaouaten.
event ASSAULT/-  trigger=serangan  actor=pemberontak  count=killed 20..99 tentara Mali

## a weapon as subject tells the mode
> Sebuah rudal menghantam pasar di Kharkiv, kata tentara Ukraina.
event ASSAULT/heavy-weapons  trigger=menghantam  place=Kharkiv  source=tentara Ukraina

## the act is the means of the verb
> RSF membalas dengan serangan drone ke Khartoum.
event ASSAULT/drone  trigger=serangan drone  actor=RSF  place=Khartoum

## a name that holds a country is no place
> Komando Pusat AS menyebut dua tentara terluka.
event ASSAULT/-  trigger=terluka  place=-  source=Komando Pusat AS  count=wounded 2 tentara

## a refusal shares its subject with the demand
> Demonstran menolak kudeta dan menuntut penarikan tentara.
event REJECT  trigger=menolak  actor=Demonstran
event ASSAULT  trigger=kudeta
event REQUEST/yield  trigger=menuntut  actor=Demonstran
event RETREAT/withdraw  trigger=penarikan tentara
