# Running totals and stocks, not the toll of one event.

## refugees in a country
> Lebanon menampung 800.000 pengungsi Suriah.
~ figure  place=Lebanon  count=refugees 800000 pengungsi Suriah

## the total of a war
> Lebih dari 80.000 orang tewas di Suriah sejak 2011.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
figure  trigger=tewas  place=Suriah  date=2011  count=killed 80001..

## a population
> Qusair adalah kota berpenduduk 30.000 jiwa.
figure  trigger=berpenduduk  place=Qusair  count=population 30000

## people under siege
> Sekitar 250.000 orang terkepung di Aleppo.
figure  trigger=terkepung  place=Aleppo  count=besieged 250000 approx

## the number of refugees has reached
> Jumlah pengungsi di Bangladesh mencapai 700.000 orang.
~ figure  place=Bangladesh  count=refugees 700000 pengungsi

## the dead since a day
> Sedikitnya 192 orang tewas di El Fasher sejak 10 Mei.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
figure  trigger=tewas  place=El Fasher  date=XXXX-05-10  count=killed 192..

## soldiers who serve in a country
> Sebanyak 5.262 tentara AS bertugas di Irak.
figure  place=Irak  count=fighters 5262 tentara AS

## those whom a town takes in, and its people
> Ras Baalbek, yang penduduknya 7.000 jiwa, telah menampung lebih dari 3.000 pengungsi Suriah.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
figure  trigger=penduduknya  count=population 7000
figure  trigger=menampung  count=refugees 3001.. pengungsi Suriah

## a war's dead and wounded by now are one total
> Lebih dari 9.200 orang Yaman telah terbunuh dalam pertempuran tersebut, dan puluhan ribu lainnya terluka.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
figure  trigger=terbunuh  count=killed 9201.. Yaman | wounded 20000..99999
event ASSAULT/clash  trigger=pertempuran  count=-

## the number of the dead has risen
> Jumlah korban jiwa di Gaza sejak 7 Oktober naik menjadi 16.248.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
figure  count=killed 16248

## years of attacks
> Aksi teror itu telah menewaskan lebih dari 230 orang dalam dua tahun terakhir.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/-  trigger=Aksi teror  count=-
figure  trigger=menewaskan  count=killed 231..

## those who are still in prison
> Sekitar 20.000 orang masih mendekam di penjara Myanmar.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
figure  trigger=mendekam  count=captured 20000 approx

## a flood drives people out too
> Banjir memaksa 11.800 jiwa mengungsi dari Barabai sejak Kamis.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## soldiers who are only named are no stock
> Sekitar 1.400 serdadu melihat hujan di Vuhlehirsk.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none

## an age is no span of years
> Di Bandipora seorang remaja 18 tahun tewas ditembak polisi.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/firearms  trigger=ditembak  count=killed 1 remaja

## how many soldiers there are by now
> Jumlah tentara AS di Suriah kini menjadi 500 orang.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
figure  trigger=Jumlah tentara  count=fighters 500

## a few refugees are no stock
> Seorang wartawan berbicara dengan 20 pengungsi Suriah di tenda mereka.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
none
