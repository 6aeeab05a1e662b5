# Each of these stories must fail: they prove that the runner sees what it must.

## a claim that is not there
> Hujan turun semalaman di desa itu.
event ASSAULT/aerial  trigger=Hujan

## a claim that nobody told
> Tentara Suriah merebut kota Qusair.
none

## a wrong type
> Tentara Suriah merebut kota Qusair.
event CONSULT  trigger=merebut

## a wrong mode
> Tentara Suriah merebut kota Qusair.
event ASSAULT/aerial  trigger=merebut

## a mode where none is wanted
> Tentara Suriah merebut kota Qusair.
event ASSAULT/-  trigger=merebut

## a wrong role
> Tentara Suriah merebut kota Qusair.
event ASSAULT/seize-territory  trigger=merebut  actor=-

## a place too far away
> Tentara Suriah merebut kota Qusair.
event ASSAULT/seize-territory  trigger=merebut  geo=33.5 36.3

## a line too many
> Tentara Suriah merebut kota Qusair.
event ASSAULT/seize-territory  trigger=merebut
event ASSAULT/seize-territory  trigger=merebut

## a known failure that passes
> Tentara Suriah merebut kota Qusair.
~ event ASSAULT/seize-territory  trigger=merebut

## a known silence that holds
> Hujan turun semalaman di desa itu.
~ none

## claims out of order
> Tentara Suriah merebut kota Qusair. Pemberontak menyerang Homs.
event ASSAULT  trigger=menyerang
event ASSAULT/seize-territory  trigger=merebut

## one of two claims is not told
> Tentara Suriah merebut kota Qusair. Pemberontak menyerang Homs.
event ASSAULT/seize-territory  trigger=merebut

## a number that is otherwise
> Sedikitnya 400 orang tewas.
count Sedikitnya 400  low=400  high=400

## a number that is not told
> Sedikitnya 400 orang tewas dan 30 orang terluka.
count Sedikitnya 400  low=400  high=

## a date that is otherwise
@published 2013-11-21
> Desa itu direbut pada Selasa.
date pada Selasa  edtf=2013-11-18

## a word with another root
> Desa itu direbut.
token Desa  lemma=desa
token itu  lemma=itu
token direbut  lemma=direbut
token .

## sentences parted otherwise
> Desa itu direbut. Tentara mundur.
sentence Desa itu direbut. Tentara mundur.

## a misspelt key
> Desa itu direbut.
event ASSAULT  triger=direbut

## a misspelt head
> Desa itu direbut.
evnt ASSAULT  trigger=direbut

## a key that no story has
@publshed 2013-11-21
> Desa itu direbut pada Selasa.
none

## a story without lines
> Desa itu direbut.

## none beside a claim
> Tentara Suriah merebut kota Qusair.
none
event ASSAULT/seize-territory  trigger=merebut

## a line before the text
none
> Hujan turun semalaman di desa itu.
