# One act told twice, and in what context an act stands.

## a noun points back
> Bom meledak di Homs pada Senin. Ledakan itu melukai sepuluh orang, kata petugas medis.
event ASSAULT/explosives  trigger=meledak  place=Homs
event ASSAULT/explosives  trigger=Ledakan  same_as=meledak

## the same root, party and town, told again by another
> Tentara Suriah merebut Qara pada Selasa, kata seorang aktivis. Menurut kantor berita SANA, tentara Suriah telah merebut Qara.
event ASSAULT/seize-territory  actor=Tentara Suriah  place=Qara  same_as=-
event ASSAULT/seize-territory  actor=tentara Suriah  place=Qara  same_as=merebut

## tolls that differ are still one act
> Serangan udara menghantam Idlib pada Senin, menewaskan 12 orang. Menurut tim penyelamat, serangan udara itu menewaskan 25 orang.
event ASSAULT/aerial  trigger=Serangan udara  count=killed 12
event ASSAULT/aerial  trigger=serangan udara  count=killed 25  same_as=Serangan udara

## another town is another act
> Tentara Suriah merebut Qara pada Selasa. Tentara Suriah merebut Yabrud pada Rabu.
event ASSAULT/seize-territory  place=Qara  same_as=-
event ASSAULT/seize-territory  place=Yabrud  same_as=-

## what is denied is not the act that was told
> Pemberontak menyerang Hama pada Senin. Kelompok itu tidak menyerang Hama, kata juru bicaranya.
event ASSAULT  trigger=menyerang  same_as=-
event ASSAULT  trigger=menyerang  aux=negation  same_as=-

## the same country alone joins nothing
> Milisi menyerang desa di Sudan pada Mei. Tentara menyerang kamp di Sudan.
event ASSAULT  actor=Milisi  same_as=-
event ASSAULT  actor=Tentara  same_as=-

## contexts come from the words of the sentence
> Serangan udara menghantam rumah sakit di Douma.
event ASSAULT/aerial  context=military | health

## no word tells of a context
> Pemberontak merebut Qara.
event ASSAULT/seize-territory  context=-
