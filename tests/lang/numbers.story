# Quantities: the hedge and the number, without the classifier. An open end is
# empty. An ordinal is found, and told as no quantity.

## sedikitnya opens the upper end
> Sedikitnya 400 pemberontak tewas.
count Sedikitnya 400  low=400  high=

## sedikitnya inside the sentence
> Serangan itu menewaskan sedikitnya 26 petempur.
count sedikitnya 26  low=26  high=

## setidaknya
> Setidaknya 1700 orang warga sipil melarikan diri.
count Setidaknya 1700  low=1700  high=

## setidaknya with a number word
> Ledakan itu melukai setidaknya delapan polisi.
count setidaknya delapan  low=8  high=

## setidak-tidaknya
> Bom itu menewaskan setidak-tidaknya 12 orang.
count setidak-tidaknya 12  low=12  high=

## paling sedikit
> Paling sedikit 15 orang terluka.
count Paling sedikit 15  low=15  high=

## tidak kurang dari
> Tidak kurang dari 30 rumah terbakar.
count Tidak kurang dari 30  low=30  high=

## lebih dari starts one above
> Perang itu menewaskan lebih dari 80.000 orang.
count lebih dari 80.000  low=80001  high=

## lebih dari with a number word
> Lebih dari dua puluh lima orang tewas.
count Lebih dari dua puluh lima  low=26  high=

## lebih dari with a short million
> Lebih dari 2 juta warga mengungsi.
count Lebih dari 2 juta  low=2000001  high=

## kurang dari ends one below
> Kurang dari 50 pejuang masih bertahan.
count Kurang dari 50  low=  high=49

## tak lebih dari includes its number
> Jumlah mereka tak lebih dari 300 orang.
count tak lebih dari 300  low=  high=300

## paling banyak
> Bus itu memuat paling banyak 40 penumpang.
count paling banyak 40  low=  high=40

## sekitar
> Sekitar 200 milisi menyeberang ke Suriah.
count Sekitar 200  low=200  high=200  approx=yes

## sekitar with thousands in words
> Ia memimpin sekitar dua ribu gerilyawan.
count sekitar dua ribu  low=2000  high=2000  approx=yes

## kira-kira
> Kira-kira 60 tahanan dibebaskan.
count Kira-kira 60  low=60  high=60  approx=yes

## kurang lebih
> Kamp itu menampung kurang lebih 500 keluarga.
count kurang lebih 500  low=500  high=500  approx=yes

## hampir
> Hampir 100 anak tewas.
count Hampir 100  low=100  high=100  approx=yes

## hampir with a million
> Hampir sejuta orang mengungsi.
count Hampir sejuta  low=1000000  high=1000000  approx=yes

## belasan
> Belasan tentara ditangkap.
count Belasan  low=11  high=19

## puluhan
> Puluhan orang terluka.
count Puluhan  low=20  high=99

## ratusan
> Polisi membubarkan ratusan pengunjuk rasa.
count ratusan  low=100  high=999

## ribuan
> Ribuan keluarga meninggalkan kota.
count Ribuan  low=1000  high=9999

## jutaan
> Jutaan warga kelaparan.
count Jutaan  low=1000000  high=9999999

## belasan ribu
> Belasan ribu orang turun ke jalan.
count Belasan ribu  low=11000  high=19999

## puluhan ribu
> Puluhan ribu warga terkepung.
count Puluhan ribu  low=20000  high=99999

## ratusan ribu
> Perang itu menewaskan ratusan ribu orang.
count ratusan ribu  low=100000  high=999999

## puluhan juta
> Kekeringan mengancam puluhan juta penduduk.
count puluhan juta  low=20000000  high=99999999

## selusin
> Selusin roket jatuh di kota.
count Selusin  low=12  high=12

## dua lusin
> Dua lusin petempur menyerah.
count Dua lusin  low=24  high=24

## lebih dari selusin
> Lebih dari selusin orang hilang.
count Lebih dari selusin  low=13  high=

## a decimal comma before juta
> Sudan menampung 1,3 juta pengungsi.
count 1,3 juta  low=1300000  high=1300000

## a decimal comma before ribu
> Iran mengirim 2,5 ribu tentara.
count 2,5 ribu  low=2500  high=2500

## figures before ribu
> Turki mengerahkan 2 ribu prajurit.
count 2 ribu  low=2000  high=2000

## figures before miliar
> Bantuan itu menjangkau 1 miliar penduduk.
count 1 miliar  low=1000000000  high=1000000000

## hundreds in words
> Dua ratus lima puluh orang dievakuasi.
count Dua ratus lima puluh  low=250  high=250

## thousands in words
> Tiga ribu dua ratus warga tiba di kamp.
count Tiga ribu dua ratus  low=3200  high=3200

## teens in words
> Sebelas jasad ditemukan dan tujuh belas orang selamat.
count Sebelas  low=11  high=11
count tujuh belas  low=17  high=17

## tens in words
> Rudal itu membunuh dua puluh tiga pelaut.
count dua puluh tiga  low=23  high=23

## sepuluh
> Sepuluh desa direbut.
count Sepuluh  low=10  high=10

## seratus
> Seratus sandera dibebaskan.
count Seratus  low=100  high=100

## seribu
> Seribu polisi berjaga.
count Seribu  low=1000  high=1000

## seratus lima puluh
> Seratus lima puluh truk melintasi perbatasan.
count Seratus lima puluh  low=150  high=150

## one word for one digit
> Empat tentara gugur.
count Empat  low=4  high=4

## a full stop parts thousands
> Jumlah pengungsi mencapai 800.000 orang.
count 800.000  low=800000  high=800000

## two full stops part millions
> Penduduk negeri itu 1.234.567 jiwa.
count 1.234.567  low=1234567  high=1234567

## figures without a full stop
> Rumah sakit itu merawat 1700 korban.
count 1700  low=1700  high=1700

## a number at the end of a sentence keeps its full stop out
> Korban tewas berjumlah 58.
count 58  low=58  high=58

## antara opens a range
> Antara 10 dan 15 orang tewas.
count Antara 10 dan 15  low=10  high=15

## antara with hingga
> Serangan itu menewaskan antara 20 hingga 30 pejuang.
count antara 20 hingga 30  low=20  high=30

## a hyphen makes a range
> Para saksi menghitung 10-15 korban.
count 10-15  low=10  high=15

## sampai makes a range
> Ia melihat 40 sampai 50 tank.
count 40 sampai 50  low=40  high=50

## a range in words
> Dua hingga tiga ribu demonstran datang.
count Dua hingga tiga ribu

## dua pertiga
> Tentara menguasai dua pertiga kota.
count dua pertiga  part=2  whole=3

## sepertiga
> Sepertiga penduduk mengungsi.
count Sepertiga  part=1  whole=3

## separuh
> Separuh kota hancur.
count Separuh  part=1  whole=2

## setengah
> Setengah wilayah itu jatuh.
count Setengah  part=1  whole=2

## seperempat
> Seperempat pasukan mundur.
count Seperempat  part=1  whole=4

## tiga perempat
> Tiga perempat penduduk mengungsi.
count Tiga perempat  part=3  whole=4

## hampir separuh
> Oposisi menguasai hampir separuh kota.
~ count hampir separuh  part=1  whole=2  approx=yes

## a total and a part
> Sedikitnya 25 orang, termasuk 10 anak-anak, tewas.
count Sedikitnya 25  low=25  high=
count 10  low=10  high=10

## killed and wounded
> Bom itu menewaskan tujuh orang dan melukai 119 lainnya.
count tujuh  low=7  high=7
count 119  low=119  high=119

## three sides in one sentence
> Korban terdiri atas 22 petempur, 24 pemberontak dan 12 warga sipil.
count 22  low=22  high=22
count 24  low=24  high=24
count 12  low=12  high=12

## one of a total
> Ukraina menembak jatuh 28 dari 31 drone.
count 28  low=28  high=28
count 31  low=31  high=31

## a hedge belongs to the nearest number
> Lebih dari 30 orang tewas dan sekitar 90 terluka.
count Lebih dari 30  low=31  high=
count sekitar 90  low=90  high=90  approx=yes

## vague and exact in one sentence
> Puluhan rumah terbakar dan tiga orang tewas.
count Puluhan  low=20  high=99
count tiga  low=3  high=3

## an ordinal is told as one
> Serangan ketiga terjadi di pasar.
count ketiga  low=3  high=3  ordinal=yes

## an ordinal in figures
> Kongres ke-2 digelar di Kairo.
count ke-2  low=2  high=2  ordinal=yes

## words that only look like numbers
> Mereka saling serang di wilayah kesatuan itu.
none

## a sentence without numbers
> Tentara mundur dari kota.
none
