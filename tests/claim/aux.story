# Done, to come, wished for, denied, long past.

## an aim is hypothetical
> Pasukan Suriah melancarkan operasi untuk merebut Qusair.
event ASSAULT/-  trigger=operasi  actor=Pasukan Suriah  place=Qusair  aux=-
event ASSAULT/seize-territory  trigger=merebut  actor=Pasukan Suriah  place=Qusair  aux=hypothetical

## a wish is hypothetical
> Houthi ingin merebut Marib.
event ASSAULT/seize-territory  trigger=merebut  actor=Houthi  place=Marib  aux=hypothetical

## an attempt is hypothetical
> Pemberontak berusaha menduduki Hama.
event ASSAULT/seize-territory  trigger=menduduki  actor=Pemberontak  place=Hama  aux=hypothetical

## an announced act is future
> Rusia akan mengerahkan tentara ke Kherson.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event MOBILIZE/troops  trigger=mengerahkan  actor=Rusia  place=Kherson  aux=future

## an expected act is future
> Milisi itu diperkirakan akan menyerang Aleppo.
event ASSAULT/-  trigger=menyerang  place=Aleppo  aux=future

## a meeting to come stays a meeting
> Menteri luar negeri Uni Eropa akan bertemu di Brussel.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event CONSULT  trigger=bertemu  actor=Menteri luar negeri Uni Eropa  place=Brussel  aux=future

## a denied act
> Militer Israel membantah menyerang rumah sakit di Gaza.
event ASSAULT/-  trigger=menyerang  actor=Militer Israel  place=Gaza  aux=negation  source=Militer Israel

## an act that did not happen
> Tentara tidak menyerang Qara.
~ event ASSAULT/-  trigger=menyerang  actor=Tentara  place=Qara  aux=negation

## not yet
> Pemberontak belum merebut Hama.
event ASSAULT/seize-territory  trigger=merebut  actor=Pemberontak  place=Hama  aux=negation

## a background that the report recalls
@published 2017-09-04
> ISIS merebut Mosul pada 2014.
event ASSAULT/seize-territory  trigger=merebut  actor=ISIS  place=Mosul  date=2014  aux=historical

## success is done, not wished
> Tentara berhasil merebut Qara.
event ASSAULT/seize-territory  trigger=merebut  actor=Tentara  place=Qara  aux=-

## failure is negation
> Tentara gagal merebut Qara.
event ASSAULT/seize-territory  trigger=merebut  actor=Tentara  place=Qara  aux=negation

## what may happen is hypothetical
> Israel mungkin menyerang Beirut.
event ASSAULT/-  trigger=menyerang  actor=Israel  place=Beirut  aux=hypothetical

## a false report says that it did not happen
> Bentrokan pecah di Wamena setelah beredar kabar bohong soal penculikan anak.
event ASSAULT/clash  trigger=Bentrokan  place=Wamena  aux=-
event ASSAULT/abduct  trigger=penculikan  aux=negation

## a duty holds for both verbs
> Kita harus mematuhi resolusi itu dan menyerang pangkalan milisi di Homs.
event ASSAULT  trigger=menyerang  aux=hypothetical

## who denies that others did it
> Juru bicara milisi membantah pasukannya menembaki desa di Homs.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/firearms  trigger=menembaki  aux=negation

## what is told behind the denial is not denied
> Juru bicara milisi membantah tuduhan itu, dan tentara menembaki desa di Homs.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event REJECT  trigger=membantah  actor=Juru bicara milisi
event ACCUSE  trigger=tuduhan  aux=negation
event ASSAULT/firearms  trigger=menembaki  aux=-
