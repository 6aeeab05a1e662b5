# What the runner must let pass: the same texts, told rightly.

## a claim with some of its keys
> Tentara Suriah merebut kota Qusair.
event ASSAULT  trigger=merebut

## a mode that is named
> Tentara Suriah merebut kota Qusair.
event ASSAULT/seize-territory  trigger=merebut  geo=34.51 36.58

## two claims in the order of their triggers
> Tentara Suriah merebut kota Qusair. Pemberontak menyerang Homs.
event ASSAULT/seize-territory  trigger=merebut
event ASSAULT  trigger=menyerang

## a silence
> Hujan turun semalaman di desa itu.
none

## a known failure that fails
> Tentara Suriah merebut kota Qusair.
~ event CONSULT  trigger=merebut

## a silence that is not kept yet
> Tentara Suriah merebut kota Qusair.
~ none

## other stages: a number, a date, words
@published 2013-11-21
> Sedikitnya 400 orang mengungsi pada Selasa.
count Sedikitnya 400  low=400  high=  approx=-
date pada Selasa  edtf=2013-11-19

## sentences
> Desa itu direbut. Tentara mundur.
>
> Warga pulang.
sentence Desa itu direbut.
sentence Tentara mundur.
sentence Warga pulang.
