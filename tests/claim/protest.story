# People in the street, and what is done to them.

## a demonstration
> Mahasiswa berunjuk rasa di Jakarta.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/demo  trigger=berunjuk rasa  actor=Mahasiswa  place=Jakarta

## thousands demonstrate
> Ribuan warga berdemonstrasi di Bagdad.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/demo  trigger=berdemonstrasi  actor=warga  place=Bagdad  count=participants 1000..9999 warga

## a demonstration as a noun
> Demonstrasi antipemerintah berlangsung di Hong Kong.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/demo  trigger=Demonstrasi  place=Hong Kong

## tear gas
> Polisi menembakkan gas air mata ke arah mahasiswa di Jakarta.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
~ event ASSAULT/crowd-control  actor=Polisi  recipient=mahasiswa  place=Jakarta

## shots in the air
> Polisi melepaskan tembakan peringatan di Wamena.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event ASSAULT/crowd-control  actor=Polisi  place=Wamena

## a riot
> Kerusuhan pecah di Manokwari.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/riot  trigger=Kerusuhan  place=Manokwari

## a strike
> Pegawai negeri mogok kerja di Yangon.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/strike  trigger=mogok kerja  actor=Pegawai negeri  place=Yangon

## a hunger strike
> Tahanan Palestina mogok makan di Ofer.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/hunger  trigger=mogok makan  actor=Tahanan Palestina  place=Ofer

## a road is blocked
> Demonstran memblokir jalan di Beirut.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event PROTEST/obstruct  actor=Demonstran  place=Beirut
