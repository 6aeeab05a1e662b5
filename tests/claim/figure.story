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
