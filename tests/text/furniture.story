# What stands on a page beside the article: taken out, and told why.

## comment forms of blogs end the document
> Tentara menutup jembatan di Raqqa.
>
> 3 komentar:
>
> Anonim mengatakan: kota itu sudah jatuh!
>
> Posting Komentar
text Tentara menutup jembatan di Raqqa.
left out 3 komentar:  why=comment form
left out Anonim mengatakan: kota itu sudah jatuh!  why=comment form
left out Posting Komentar  why=comment form

## what stands between a share line and the form is the blog's own box
> Warga Idlib mengungsi.
>
> Share To:
>
> Kabar Kota
>
> Berita dari timur setiap pagi
>
> Post A Comment:
>
> 0 comments so far,add yours
text Warga Idlib mengungsi.
left out Share To:  why=share line
left out Kabar Kota  why=page furniture
left out Berita dari timur setiap pagi  why=page furniture
left out Post A Comment:  why=comment form
left out 0 comments so far,add yours  why=comment form

## a share line in the middle takes nothing with it
> Warga Idlib mengungsi.
>
> Bagikan
>
> Mereka tiba di perbatasan pada malam hari.
text Warga Idlib mengungsi.
left out Bagikan  why=share line
text Mereka tiba di perbatasan pada malam hari.

## to share something is no share line
> Relawan membagikan roti. Bagikan makanan itu sekarang, kata seorang relawan.
text Relawan membagikan roti.
text Bagikan makanan itu sekarang, kata seorang relawan.

## link lines
> Artileri menembaki Homs.
>
> Baca Juga : Warga Homs Mencari Air
>
> SIMAK JUGA - Pasar Homs Dibuka
>
> Serangan berlanjut hingga malam.
text Artileri menembaki Homs.
left out Baca Juga : Warga Homs Mencari Air  why=link line
left out SIMAK JUGA - Pasar Homs Dibuka  why=link line
text Serangan berlanjut hingga malam.

## headlines below a bare link line go with it, the article goes on
> Artileri menembaki Homs.
>
> Baca lebih lanjut:
>
> Siapa yang menguasai Homs?
>
> Peta: garis depan hari ini
>
> Serangan berlanjut hingga malam, kata seorang warga yang tinggal di dekat pasar lama.
text Artileri menembaki Homs.
left out Baca lebih lanjut:  why=link line
left out Siapa yang menguasai Homs?  why=link line
left out Peta: garis depan hari ini  why=link line
text Serangan berlanjut hingga malam, kata seorang warga yang tinggal di dekat pasar lama.

## a link in brackets, and one at the end of a line
> Roket jatuh di Sderot (Baca juga: Sirene di Ashkelon). Tidak ada korban, kata polisi. Baca juga: Sekolah Ditutup
>
> [Baca Juga: Kubah Besi (Bagian 2)]
>
> Polisi menutup jalan.
text Roket jatuh di Sderot .
left out (Baca juga: Sirene di Ashkelon)  why=link line
text Tidak ada korban, kata polisi.
left out Baca juga: Sekolah Ditutup  why=link line
left out [Baca Juga: Kubah Besi (Bagian 2)]  why=link line
text Polisi menutup jalan.

## people who read and look are no links
> "Baca: ini perintahnya," kata sang komandan. Baca juga tulisan di dinding itu, katanya.
>
> Lihat saja tank di sana.
text "Baca: ini perintahnya," kata sang komandan.
text Baca juga tulisan di dinding itu, katanya.
text Lihat saja tank di sana.

## credits
> Gencatan senjata runtuh. (Reuters/qwe)
>
> sumber: SA, media setempat, dan beberapa sumber
>
> Editor: Rini Lestari
text Gencatan senjata runtuh.
left out (Reuters/qwe)  why=credit
left out sumber: SA, media setempat, dan beberapa sumber  why=credit
left out Editor: Rini Lestari  why=credit

## credits of several kinds at the end
> Pasukan mundur dari Mosul. [ANT]
text Pasukan mundur dari Mosul.
left out [ANT]  why=credit

## a name in square brackets at the end
> Pasukan mundur dari Mosul, kata juru bicara. [Sari Dewi]
text Pasukan mundur dari Mosul, kata juru bicara.
left out [Sari Dewi]  why=credit

## initials end a page in the middle of a document, too
> Pasukan mundur dari Mosul. (abc/de)
>
> Warga kembali.
>
> Toko dibuka.
>
> Sekolah dibuka.
>
> Pasar dibuka.
text Pasukan mundur dari Mosul.
left out (abc/de)  why=credit
text Warga kembali.
text Toko dibuka.
text Sekolah dibuka.
text Pasar dibuka.

## brackets that belong to the sentence
> Ia tiba pada Sabtu (24/9). Kelompok itu menyerah kepada Tentara Pembebasan Suriah (FSA). Korban dirawat di rumah sakit (dua di antaranya kritis).
text Ia tiba pada Sabtu (24/9).
text Kelompok itu menyerah kepada Tentara Pembebasan Suriah (FSA).
text Korban dirawat di rumah sakit (dua di antaranya kritis).

## the word source inside a sentence
> Menurut sumber militer, sumber: air telah dirusak. Sumber itu menolak disebut namanya.
text Menurut sumber militer, sumber: air telah dirusak.
text Sumber itu menolak disebut namanya.

## captions
> Foto: Warga berlari menjauhi api.
>
> FOTO/Andi Wijaya
>
> Ilustrasi jet tempur. Dok. Istimewa
>
> Kamp Yarmouk kembali direbut (foto),
>
> Pasukan memasuki kamp itu.
left out Foto: Warga berlari menjauhi api.  why=photo caption
left out FOTO/Andi Wijaya  why=photo caption
left out Ilustrasi jet tempur. Dok. Istimewa  why=photo caption
text Kamp Yarmouk kembali direbut ,
left out (foto)  why=photo caption
text Pasukan memasuki kamp itu.

## photographs that the article speaks of
> Foto itu menunjukkan tank di Kobani. Foto - foto lain menyusul.
text Foto itu menunjukkan tank di Kobani.
text Foto - foto lain menyusul.

## by-lines, advertisements, tags
> Oleh: Tim Redaksi
>
> Pertempuran pecah di Aden.
>
> Advertisement
>
> Bandara ditutup.
>
> Tags: Yaman, Aden
left out Oleh: Tim Redaksi  why=credit
text Pertempuran pecah di Aden.
left out Advertisement  why=page furniture
text Bandara ditutup.
left out Tags: Yaman, Aden  why=page furniture
