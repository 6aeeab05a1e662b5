# People in the street, and what is done to them.

## a demonstration
> Mahasiswa berunjuk rasa di Jakarta.
event PROTEST/demo  trigger=berunjuk rasa  actor=Mahasiswa  place=Jakarta

## thousands demonstrate
> Ribuan warga berdemonstrasi di Bagdad.
event PROTEST/demo  trigger=berdemonstrasi  actor=warga  place=Bagdad  count=participants 1000..9999 warga

## a demonstration as a noun
> Demonstrasi antipemerintah berlangsung di Hong Kong.
event PROTEST/demo  trigger=Demonstrasi  place=Hong Kong

## tear gas
> Polisi menembakkan gas air mata ke arah mahasiswa di Jakarta.
event ASSAULT/crowd-control  trigger=gas air mata  actor=Polisi  recipient=mahasiswa  place=Jakarta

## shots in the air
> Polisi melepaskan tembakan peringatan di Wamena.
event ASSAULT/crowd-control  trigger=tembakan peringatan  actor=Polisi  place=Wamena

## a riot
> Kerusuhan pecah di Manokwari.
event PROTEST/riot  trigger=Kerusuhan  place=Manokwari

## a strike
> Pegawai negeri mogok kerja di Yangon.
event PROTEST/strike  trigger=mogok kerja  actor=Pegawai negeri  place=Yangon

## a hunger strike
> Tahanan Palestina mogok makan di Ofer.
event PROTEST/hunger  trigger=mogok makan  actor=Tahanan Palestina  place=Ofer

## a road is blocked
> Demonstran memblokir jalan di Beirut.
event PROTEST/obstruct  trigger=memblokir  actor=Demonstran  place=Beirut
