# The passive voice: the actor follows the verb, with oleh or without.

## the actor follows the verb
> Qara direbut tentara Suriah pada Selasa.
event ASSAULT/seize-territory  trigger=direbut  actor=tentara Suriah  place=Qara

## the actor follows oleh
> Raqqa direbut oleh pasukan Kurdi.
event ASSAULT/seize-territory  trigger=direbut  actor=pasukan Kurdi  place=Raqqa
relation affiliated-with  trigger=Kurdi  a=pasukan Kurdi  b=Kurdi

## nobody is named
> Konvoi bantuan diserang di Idlib.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/-  trigger=diserang  actor=-  recipient=Konvoi bantuan  place=Idlib

## people are killed by a party
> Tiga wartawan ditembak polisi di Mogadishu.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/firearms  trigger=ditembak  actor=polisi  recipient=wartawan  place=Mogadishu

## people are arrested by a party
> Pemimpin oposisi ditangkap polisi di Kampala.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/arrest  trigger=ditangkap  actor=polisi  recipient=Pemimpin oposisi  place=Kampala

## driven back by X is an attack by X
> Pasukan Assad dipukul mundur oleh pejuang Sunni di Handarat.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT  trigger=dipukul mundur  actor=pejuang Sunni  recipient=Pasukan Assad  place=Handarat
relation affiliated-with  trigger=Sunni  a=pejuang Sunni  b=Sunni

## a place is besieged by a party
> Mosul dikepung militer Irak.
event ASSAULT/siege  trigger=dikepung  actor=militer Irak  place=Mosul

## forces are deployed by a party
> Ribuan tentara dikerahkan Rusia ke Kherson.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event MOBILIZE/troops  trigger=dikerahkan  actor=Rusia  place=Kherson  count=fighters 1000..9999 tentara

## a party is accused by another
> Rusia dituduh Ukraina.
event ACCUSE/allege  trigger=dituduh  actor=Ukraina  recipient=Rusia

## abducted
> Dua pekerja bantuan diculik milisi di Bangui.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/abduct  trigger=diculik  actor=milisi  recipient=pekerja bantuan  place=Bangui

## shot at, the place after di
> Pos polisi ditembaki gerilyawan di Tembagapura.
event ASSAULT/firearms  trigger=ditembaki  actor=gerilyawan  recipient=Pos polisi  place=Tembagapura

## bombed by jets of a state
> Sebuah sekolah dibom jet tempur Israel di Khan Yunis.
event ASSAULT/aerial  trigger=dibom  recipient=Sebuah sekolah  place=Khan Yunis

## a clause without a head points on to what it is
> Yang ditembak adalah lima anggota intelijen militer.
event ASSAULT/firearms  trigger=ditembak  actor=-  recipient=anggota intelijen militer

## the same with an agent
> Yang diculik oleh pemberontak ialah tiga relawan medis.
event ASSAULT/abduct  trigger=diculik  actor=pemberontak  recipient=relawan medis

## an insertion stands between who and what befalls them
> Wartawan melihat tank, roket dan milisi di garis depan. Para tersangka, yang berusia antara 23 hingga 26 tahun, itu ditangkap di Arnhem.
event COERCE/arrest  trigger=ditangkap  recipient=Para tersangka  place=Arnhem
