# Time expressions, preposition included. What does not resolve has an empty
# date (`-`), never a guessed one.

## a weekday with day and month, no year known
> Kamp itu direbut pada Sabtu (24/9).
date pada Sabtu (24/9)  edtf=XXXX-09-24  precision=day

## a weekday with day and month, year from publication
@published 2016-09-29
> Kamp itu direbut pada Sabtu (24/9).
date pada Sabtu (24/9)  edtf=2016-09-24  precision=day

## a day and month after publication's belong to the year before
@published 2017-01-05
> Kamp itu direbut pada Sabtu (24/9).
date pada Sabtu (24/9)  edtf=2016-09-24  precision=day

## a weekday, a comma and a full date
> Roket jatuh pada Kamis, 19 Oktober 2023.
date pada Kamis, 19 Oktober 2023  edtf=2023-10-19  precision=day

## a full date in brackets
> Ia ditangkap Jumat (3/2/2017).
date Jumat (3/2/2017)  edtf=2017-02-03  precision=day

## a full date in brackets after hari
> Ia ditangkap pada hari Sabtu (27/1/2018).
date pada hari Sabtu (27/1/2018)  edtf=2018-01-27  precision=day

## leading noughts
@published 2018-02-22
> Bentrokan terjadi pada Selasa (20/02).
date pada Selasa (20/02)  edtf=2018-02-20  precision=day

## a weekday that contradicts its date
@published 2016-09-29
> Serangan terjadi pada Minggu (24/9).
date pada Minggu (24/9)  edtf=2016-09-24  precision=day  flags=weekday-mismatch

## a weekday that contradicts its full date
> Serangan terjadi pada Senin, 19 Oktober 2023.
date pada Senin, 19 Oktober 2023  edtf=2023-10-19  precision=day  flags=weekday-mismatch

## a weekday that agrees carries no flag
@published 2016-11-25
> Serangan terjadi pada Rabu (23/11).
date pada Rabu (23/11)  edtf=2016-11-23  precision=day  flags=-

## a bare weekday looks back
@published 2013-11-21
> Desa itu direbut pada Selasa.
date pada Selasa  edtf=2013-11-19  precision=day

## a bare weekday of the day of publication
@published 2013-11-19
> Desa itu direbut pada Selasa.
date pada Selasa  edtf=2013-11-19  precision=day

## a bare weekday without publication resolves to nothing
> Desa itu direbut pada Selasa.
date pada Selasa  edtf=-

## a weekday with hari
@published 2024-12-03
> Mereka bertemu pada hari Senin.
date pada hari Senin  edtf=2024-12-02  precision=day

## a weekday with di hari
@published 2016-09-20
> Gencatan senjata dicabut di hari Senin.
date di hari Senin  edtf=2016-09-19  precision=day

## Selasa kemarin
@published 2013-11-20
> Qara direbut Selasa kemarin.
date Selasa kemarin  edtf=2013-11-19  precision=day

## Selasa kemarin without publication
> Qara direbut Selasa kemarin.
date Selasa kemarin  edtf=-

## a weekday and a part of the day
@published 2023-12-26
> Rudal menghantam pasar pada Senin malam.
date pada Senin malam  edtf=2023-12-25  precision=day

## a weekday, a part of the day and a date
@published 2017-11-23
> Rudal menghantam pasar pada Selasa malam (21/11).
date pada Selasa malam (21/11)  edtf=2017-11-21  precision=day

## a weekday and the small hours
@published 2016-09-30
> Rudal menghantam pasar pada Rabu dini hari.
date pada Rabu dini hari  edtf=2016-09-28  precision=day

## a weekday in local time
@published 2017-10-06
> Kapal itu diserang pada Kamis waktu setempat.
date pada Kamis waktu setempat  edtf=2017-10-05  precision=day

## Ahad is Sunday
@published 2013-05-27
> Pejuang maju pada Ahad (26/5).
date pada Ahad (26/5)  edtf=2013-05-26  precision=day

## since a weekday
@published 2017-11-19
> Kota itu dikepung sejak Selasa.
date sejak Selasa  edtf=2017-11-14  precision=day

## a weekday of the week before
@published 2017-08-28
> Bentrokan meletus sejak Jumat pekan lalu.
date sejak Jumat pekan lalu  edtf=2017-08-25  precision=day

## a weekday to come
@published 2024-11-29
> Mereka akan berunding Senin depan.
date Senin depan  edtf=2024-12-02  precision=day

## a weekday of the week to come
@published 2024-11-29
> Mereka akan berunding pada Rabu pekan depan.
date pada Rabu pekan depan  edtf=2024-12-04  precision=day

## yesterday
@published 2024-06-18
> Ia lari dari kamp kemarin.
date kemarin  edtf=2024-06-17  precision=day

## yesterday without publication
> Ia lari dari kamp kemarin.
date kemarin  edtf=-

## today
@published 2024-06-18
> Pertempuran berlanjut hari ini.
date hari ini  edtf=2024-06-18  precision=day

## tomorrow
@published 2017-09-03
> Ia akan mengunjungi Naypyidaw besok.
date besok  edtf=2017-09-04  precision=day

## tomorrow crosses the year
@published 2016-12-31
> Delegasi akan tiba besok.
date besok  edtf=2017-01-01  precision=day

## the day after tomorrow
@published 2016-02-28
> Perundingan akan dimulai lusa.
date lusa  edtf=2016-03-01  precision=day

## days ago
@published 2024-12-02
> Ia diculik tiga hari lalu.
date tiga hari lalu  edtf=2024-11-29  precision=day

## days before, told from elsewhere
> Ia diculik dua hari sebelumnya.
date dua hari sebelumnya

## the small hours of today
@published 2017-06-20
> Dua roket jatuh dini hari tadi.
date dini hari tadi  edtf=2017-06-20

## last week
@published 2024-06-18
> Delegasi tiba pekan lalu.
date pekan lalu  edtf=2024-06-10/2024-06-16  precision=week

## last week in small letters is no Sunday
@published 2024-06-18
> Delegasi tiba minggu lalu.
date minggu lalu  edtf=2024-06-10/2024-06-16  precision=week

## this week
@published 2017-08-16
> Mereka bertolak ke Washington pada pekan ini.
date pada pekan ini  edtf=2017-08-14/2017-08-20  precision=week

## next week
@published 2017-09-14
> Dewan Keamanan bersidang pekan depan.
date pekan depan  edtf=2017-09-18/2017-09-24  precision=week

## the start of the week
@published 2016-09-22
> Gencatan senjata runtuh awal pekan ini.
date awal pekan ini

## last week without publication
> Delegasi tiba pekan lalu.
date pekan lalu  edtf=-

## next month
@published 2013-05-26
> Perundingan digelar bulan depan.
date bulan depan  edtf=2013-06  precision=month

## next month crosses the year
@published 2023-12-25
> Perundingan digelar bulan depan.
date bulan depan  edtf=2024-01  precision=month

## next month without publication
> Perundingan digelar bulan depan.
date bulan depan  edtf=-

## last month
@published 2013-01-15
> Sanksi itu dicabut bulan lalu.
date bulan lalu  edtf=2012-12  precision=month

## this month
@published 2013-01-15
> Pemilu digelar bulan ini.
date bulan ini  edtf=2013-01  precision=month

## last year
@published 2017-08-27
> Perang itu pecah tahun lalu.
date tahun lalu  edtf=2016  precision=year

## this year
@published 2017-08-27
> Perang itu pecah tahun ini.
date tahun ini  edtf=2017  precision=year

## next year
@published 2017-08-27
> Pasukan itu ditarik tahun depan.
date tahun depan  edtf=2018  precision=year

## years ago
@published 2017-04-04
> Kota itu jatuh dua tahun lalu.
date dua tahun lalu  edtf=2015  precision=year

## the last 24 hours
@published 2024-12-02
> Mereka maju dalam 24 jam terakhir.
date dalam 24 jam terakhir  edtf=2024-12-01/2024-12-02

## the last 24 hours without publication
> Mereka maju selama 24 jam terakhir.
date selama 24 jam terakhir  edtf=-

## the last two years
@published 2017-08-10
> Serangan meningkat dalam dua tahun terakhir.
date dalam dua tahun terakhir  edtf=2015-08-10/2017-08-10

## a duration is no date
@published 2013-05-26
> Baku tembak berlangsung selama tujuh hari.
date selama tujuh hari  edtf=-

## a duration with dalam
> Lima orang tewas dalam tujuh hari.
date dalam tujuh hari  edtf=-

## since a year
> Perang itu berkecamuk sejak 2011.
date sejak 2011  edtf=2011  precision=year

## since a month and a year
> Mosul dikuasai ISIS sejak Juni 2014.
date sejak Juni 2014  edtf=2014-06  precision=month

## since a day and a month
@published 2017-09-08
> Ribuan orang lari sejak 25 Agustus.
date sejak 25 Agustus  edtf=2017-08-25  precision=day

## a day and a month, no year known
> Serangan itu terjadi pada 7 Oktober.
date pada 7 Oktober  edtf=XXXX-10-07  precision=day

## a day and a month, year from publication
@published 2023-11-23
> Serangan itu terjadi pada 7 Oktober.
date pada 7 Oktober  edtf=2023-10-07  precision=day

## a day and a month that lie in the year before
@published 2017-04-11
> Truk menabrak kerumunan pada 14 Juli.
date pada 14 Juli  edtf=2016-07-14  precision=day

## with tanggal
> Operasi diluncurkan pada tanggal 7 Oktober.
date pada tanggal 7 Oktober  edtf=XXXX-10-07  precision=day

## a full date in words
> Serangan gas terjadi pada 21 Agustus 2013.
date pada 21 Agustus 2013  edtf=2013-08-21  precision=day

## a day, a month and lalu
@published 2016-08-24
> Bom meledak pada 28 Juni lalu.
date pada 28 Juni lalu  edtf=2016-06-28  precision=day

## a month and a year
> Qusair diserang pada Mei 2013.
date pada Mei 2013  edtf=2013-05  precision=month

## a month and lalu, the same year
@published 2017-08-15
> Ia dilantik pada Juli lalu.
date pada Juli lalu  edtf=2017-07  precision=month

## a month and lalu, the year before
@published 2017-08-14
> Ia ditangkap pada Oktober lalu.
date pada Oktober lalu  edtf=2016-10  precision=month

## a year with tahun
> Krimea dicaplok pada tahun 2014.
date pada tahun 2014  edtf=2014  precision=year

## a year without a preposition
> Tahun 2014 kota itu jatuh.
date Tahun 2014  edtf=2014  precision=year

## a bare year after pada
> Perang pecah pada 1950.
date pada 1950  edtf=1950  precision=year

## a year and silam
> Perang pecah pada 1950 silam.
date pada 1950 silam  edtf=1950  precision=year

## a span of years
> Ia memimpin milisi itu pada 2011-2016.
date pada 2011-2016  edtf=2011/2016

## a span of days
> Pertempuran terjadi pada 22-23 September 2016.
date pada 22-23 September 2016  edtf=2016-09-22/2016-09-23

## a decade
> Kelompok itu berdiri pada 1990-an.
date pada 1990-an  edtf=199X

## two dates in one sentence
> Handarat direbut pada Sabtu (24/9) dan hilang lagi pada Kamis (29/9).
date pada Sabtu (24/9)  edtf=XXXX-09-24  precision=day
date pada Kamis (29/9)  edtf=XXXX-09-29  precision=day

## a leap day
> Gencatan senjata berlaku pada 29 Februari 2016.
date pada 29 Februari 2016  edtf=2016-02-29  precision=day

## a day that no month has
> Surat itu bertanggal 31/2 dan tidak pernah dikirim.
none

## no date at all
> Tentara merebut desa itu.
none

## brackets that hold no date
> Pasukan Dukungan Cepat (RSF) mengepung kota itu.
none
