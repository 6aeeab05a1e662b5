# Repression short of violence, and military moves short of force.

## an arrest
> Polisi menangkap pemimpin oposisi di Minsk.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/arrest  trigger=menangkap  actor=Polisi  recipient=pemimpin oposisi  place=Minsk

## a detention
> Militer Myanmar menahan Aung San Suu Kyi.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/arrest  trigger=menahan  actor=Militer Myanmar  recipient=Aung San Suu Kyi

## a curfew
> Pemerintah memberlakukan jam malam di Khartoum.
event COERCE/curfew  trigger=jam malam  actor=Pemerintah  place=Khartoum

## martial law
> Presiden Duterte memberlakukan darurat militer di Mindanao.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/martial-law  trigger=darurat militer  actor=Presiden Duterte  place=Mindanao

## deportation
> Bangladesh memulangkan paksa pengungsi Rohingya.
event COERCE/deport  actor=Bangladesh  recipient=pengungsi Rohingya

## a border is closed
> Yordania menutup perbatasan dengan Suriah.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/restrict  trigger=menutup perbatasan  actor=Yordania

## the internet is cut
> Junta memutus internet di Yangon.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event COERCE/censor  trigger=memutus internet  actor=Junta  place=Yangon

## troops are deployed
> Rusia mengerahkan tentara ke perbatasan Ukraina.
event MOBILIZE/troops  trigger=mengerahkan  actor=Rusia

## militia cross a border
> Petempur Hizbullah menyeberang ke Suriah.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event MOBILIZE/militia  trigger=menyeberang  actor=Petempur Hizbullah  place=Suriah

## police are deployed
> Polisi dikerahkan di Paris.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
~ event MOBILIZE/police  trigger=dikerahkan  place=Paris

## fighters captured in battle are abducted
> Tentara Ukraina menawan 12 prajurit Rusia di Bakhmut.
event ASSAULT/abduct  trigger=menawan  actor=Tentara Ukraina  recipient=prajurit Rusia  place=Bakhmut  count=captured 12 prajurit Rusia

## tanks are moved up
> Turki mengerahkan tank ke Idlib.
event MOBILIZE/weapons  trigger=mengerahkan  actor=Turki  place=Idlib
