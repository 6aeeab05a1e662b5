# A dateline is no part of the first sentence. What it says is tested in
# test_dateline.c.

## place and agency
> Aleppo (ANTARA News) - Serangan dimulai.
text Serangan dimulai.

## outlet and place
> Liputan6.com, Jakarta - Serangan dimulai.
text Serangan dimulai.

## place and outlet with a long dash
> Beirut, Purna Warta – Serangan dimulai.
text Serangan dimulai.

## below a title
> Serangan di Utara
>
> DAMASKUS, KOMPAS.com -- Serangan dimulai.
text Serangan di Utara
text Serangan dimulai.

## two countries are no dateline
> Suriah - Rusia sepakat. Turki – Iran tidak.
text Suriah - Rusia sepakat.
text Turki – Iran tidak.

## a hyphenated first word
> Go - Jek berhenti beroperasi. Mercedes - Benz juga.
text Go - Jek berhenti beroperasi.
text Mercedes - Benz juga.

## somebody speaks
> Assad: kami akan menang. Menlu Rusia: kami mendukung.
text Assad: kami akan menang.
text Menlu Rusia: kami mendukung.
