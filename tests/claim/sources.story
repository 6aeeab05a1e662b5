# Who says so.

## said at the end
> Tentara merebut Qara, kata seorang sumber militer.
event ASSAULT/seize-territory  trigger=merebut  actor=Tentara  place=Qara  source=seorang sumber militer

## according to, at the front
> Menurut Observatorium Suriah untuk Hak Asasi Manusia, serangan udara menewaskan 12 orang di Idlib.
event ASSAULT/aerial  trigger=serangan udara  place=Idlib  count=killed 12  source=Observatorium Suriah untuk Hak Asasi Manusia

## according to, at the end
> Serangan udara menewaskan 12 orang di Idlib, menurut tim penyelamat.
event ASSAULT/aerial  trigger=Serangan udara  place=Idlib  count=killed 12  source=tim penyelamat

## said that
> Militer Suriah mengatakan pemberontak menyerang Hama.
event ASSAULT/-  trigger=menyerang  actor=pemberontak  place=Hama  source=Militer Suriah

## said that, with bahwa
> Juru bicara Houthi menyatakan bahwa koalisi mengebom Sanaa.
event ASSAULT/aerial  trigger=mengebom  actor=koalisi  place=Sanaa  source=Juru bicara Houthi

## told to an agency: outermost last
> Dua sumber keamanan mengatakan kepada Reuters bahwa milisi Irak memasuki Suriah.
event MOBILIZE/militia  trigger=memasuki  actor=milisi Irak  place=Suriah  source=Dua sumber keamanan | Reuters

## a quotation
> "Pemberontak membakar rumah kami," kata Umm Yasin di Maaloula.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/destroy  trigger=membakar  actor=Pemberontak  recipient=rumah kami  place=Maaloula  source=Umm Yasin

## the writer says it himself
> Bom meledak di Kabul.
event ASSAULT/explosives  place=Kabul  source=-

## reported by
> Al Jazeera melaporkan serangan drone di Erbil.
event ASSAULT/drone  trigger=serangan drone  place=Erbil  source=Al Jazeera

## bare speech is no event
> "Situasi ini sangat berat," kata Sekretaris Jenderal PBB.
none

## an anaphoric source is the earlier name
> Gubernur Oleksandr Prokudin mengatakan Rusia menembaki Kherson. "Empat orang tewas," katanya.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT  trigger=menembaki  actor=Rusia  place=Kherson  source=Gubernur Oleksandr Prokudin
event ASSAULT/-  trigger=tewas  place=Kherson  count=killed 4  source=Gubernur Oleksandr Prokudin

## a claim of responsibility: claimant and source are one
> ISIS mengaku bertanggung jawab atas serangan bom di Quetta.
event ASSAULT/explosives  trigger=serangan bom  actor=ISIS  place=Quetta  source=ISIS

## the day of speaking is not the day of the act
@published 2024-12-03
> Militer Suriah mengatakan pada Senin bahwa pemberontak merebut Hama.
event ASSAULT/seize-territory  trigger=merebut  actor=pemberontak  place=Hama  date=-  source=Militer Suriah

## a credit at the end is no source
> Tentara merebut Qara. (Reuters/ar)
event ASSAULT/seize-territory  trigger=merebut  actor=Tentara  place=Qara  source=-

## what a paper is quoted for is not what it is criticised for
> Perdana Menteri mengkritik surat kabar Selat Pagi yang menyebut tentara menyerang kamp pengungsi di Gaza.
event ACCUSE/disapprove  trigger=mengkritik  actor=Perdana Menteri  recipient=surat kabar Selat Pagi  source=-
event ASSAULT  trigger=menyerang  actor=tentara  source=surat kabar Selat Pagi

## a pronoun stands for a person
> Menteri Luar Negeri Taro Kono mengatakan kapal itu diserang. Korut menyatakan armadanya tidak terlibat. "Mereka menembak lebih dulu," kata dia.
event ASSAULT  trigger=diserang  source=Menteri Luar Negeri Taro Kono
event ASSAULT  trigger=menembak  source=Menteri Luar Negeri Taro Kono

## who denies it is not who said it before
> PDF mengaku menyergap konvoi di Kale, tetapi juru bicara junta Zaw Min Tun membantahnya.
~ event ASSAULT  trigger=menyergap  actor=PDF  source=PDF | juru bicara junta Zaw Min Tun
