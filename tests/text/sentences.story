# Where a sentence ends.

## titles, ranks and initials
> Dr. Hasan dan Kol. M. Yusuf bertemu Prof. Ir. H. Salim di Jl. Merdeka No. 5. Mereka pulang.
text Dr. Hasan dan Kol. M. Yusuf bertemu Prof. Ir. H. Salim di Jl. Merdeka No. 5.
text Mereka pulang.

## ranks
> Letjen. Budi dan Brigjen. Pol. Andi hadir. Kombes Pol. Rudi tidak.
text Letjen. Budi dan Brigjen. Pol. Andi hadir.
text Kombes Pol. Rudi tidak.

## numbers, hours, money
> Harga naik dari 2,5 menjadi 80.000 pada pukul 14.30. Bantuan senilai Rp. 5.000 tiba pada 2016. Warga antre.
text Harga naik dari 2,5 menjadi 80.000 pada pukul 14.30.
text Bantuan senilai Rp. 5.000 tiba pada 2016.
text Warga antre.

## abbreviations that may end a sentence
> Mereka membawa roti, air, dll. Lalu mereka pergi. Roti, air, dll. habis.
text Mereka membawa roti, air, dll.
text Lalu mereka pergi.
text Roti, air, dll. habis.

## names of the web
> Menurut Kompas.com dan Detik.Com kota itu jatuh. Laporan Tribunnews.com menyebut hal sama.
text Menurut Kompas.com dan Detik.Com kota itu jatuh.
text Laporan Tribunnews.com menyebut hal sama.

## a blank is missing
> Pasukan mundur dari kelompok lainnya.Dikatakan bahwa ISIS bertahan.Korban berjatuhan.
text Pasukan mundur dari kelompok lainnya.
text Dikatakan bahwa ISIS bertahan.
text Korban berjatuhan.

## a quotation and its speaker are one sentence
> "Tank sudah di dekat kami," kata Amir. "Di mana kalian?" tanya istrinya. "Lari!" teriak anaknya.
text "Tank sudah di dekat kami," kata Amir.
text "Di mana kalian?" tanya istrinya.
text "Lari!" teriak anaknya.

## sentences inside a quotation
> "Serangan itu berat. Kami kehilangan dua rumah," katanya. “Kami lelah. Kami lapar.” Ia menangis.
text "Serangan itu berat.
text Kami kehilangan dua rumah," katanya.
text “Kami lelah.
text Kami lapar.”
text Ia menangis.

## quotation marks that a blank parts from their words
> “ Kami menunggu. ” kata dia. " Mereka datang, "ujar warga. Bantuan tiba.
text “ Kami menunggu. ” kata dia.
text " Mereka datang, "ujar warga.
text Bantuan tiba.

## dots
> Kami menunggu... Tidak ada yang datang. Ia diam ... lalu pergi. “Cukup,” tambahnya.. Malam tiba…
text Kami menunggu...
text Tidak ada yang datang.
text Ia diam ... lalu pergi.
text “Cukup,” tambahnya..
text Malam tiba…

## titles and lists end with their line
> Kota itu sunyi
>
> Pasukan pergi:
>
> 1. Brigade utara
>
> 2. Brigade selatan
>
> ***
text Kota itu sunyi
text Pasukan pergi:
text 1. Brigade utara
text 2. Brigade selatan

## colons and semicolons do not end a sentence
> Hasilnya jelas: kota jatuh; pasukan mundur.
text Hasilnya jelas: kota jatuh; pasukan mundur.

## a fragment between two sentences
> Perang meluas ke Suriah.   ah. Mayoritas warga mengungsi.
text Perang meluas ke Suriah.
text ah.
text Mayoritas warga mengungsi.

## letters that are no initials
> Mereka masuk grup C. Grup itu kuat. Menurut Joko W. Santoso, ia lolos.
text Mereka masuk grup C.
text Grup itu kuat.
text Menurut Joko W. Santoso, ia lolos.

## questions inside a sentence in brackets
> Ia (siapa lagi?) datang. Mereka (dan kami!) pergi.
text Ia (siapa lagi?) datang.
text Mereka (dan kami!) pergi.
