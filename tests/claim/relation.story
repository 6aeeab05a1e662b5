# Lasting ties between two parties.

## supported by
> Assad didukung Iran.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation supports  trigger=didukung  a=Iran  b=Assad

## supported by, with oleh
> Milisi itu didukung oleh Iran.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation supports  trigger=didukung  a=Iran  b=Milisi itu

## supports
> Rusia mendukung Assad.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation supports  trigger=mendukung  a=Rusia  b=Assad

## led by
> Pemberontak dipimpin oleh Hayat Tahrir al-Sham.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation leads  trigger=dipimpin  a=Hayat Tahrir al-Sham  b=Pemberontak

## leads
> Jenderal Mohamed Hamdan Dagalo memimpin RSF.
relation leads  trigger=memimpin  a=Jenderal Mohamed Hamdan Dagalo  b=RSF

## based in
> Observatorium Suriah untuk Hak Asasi Manusia bermarkas di Inggris.
relation based-in  trigger=bermarkas  a=Observatorium Suriah untuk Hak Asasi Manusia  b=Inggris

## ally of
> Hizbullah adalah sekutu Iran.
relation allied-with  trigger=sekutu  a=Hizbullah  b=Iran

## part of
> Brigade al-Qassam adalah bagian dari Hamas.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation part-of  trigger=bagian dari  a=Brigade al-Qassam  b=Hamas

## affiliated with
> Milisi itu berafiliasi dengan PKK.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
~ relation affiliated-with  trigger=berafiliasi  a=Milisi itu  b=PKK

## armed by
> Pemberontak dipersenjatai Amerika Serikat.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation arms  trigger=dipersenjatai  a=Amerika Serikat  b=Pemberontak

## a relation inside an actor
> Pejuang yang didukung Turki merebut Tal Rifaat.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
relation supports  trigger=didukung  a=Turki  b=Pejuang
event ASSAULT/seize-territory  trigger=merebut  place=Tal Rifaat

## a title is no relation
> Presiden Suriah Bashar al-Assad mengunjungi Teheran.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT/visit  trigger=mengunjungi  actor=Presiden Suriah Bashar al-Assad  place=Teheran
