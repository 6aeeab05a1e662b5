# Flight: those who flee are recipients, the place is the one they leave.

## people flee
> Warga melarikan diri dari Qara.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=melarikan diri  actor=-  recipient=Warga  place=Qara

## at least so many flee
> Setidaknya 1.700 warga sipil melarikan diri dari Qara ke Lebanon.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=melarikan diri  recipient=warga sipil  place=Qara  count=displaced 1700.. warga sipil

## people take refuge
> Ratusan warga mengungsi dari Nduga.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=mengungsi  recipient=warga  place=Nduga  count=displaced 100..999 warga

## an exodus
> Eksodus warga Rohingya dari Rakhine berlanjut.
event SANCTION/displace  trigger=Eksodus  recipient=warga Rohingya  place=Rakhine

## driven out by a party
> Milisi mengusir penduduk dari El Geneina.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=mengusir  actor=Milisi  recipient=penduduk  place=El Geneina

## people leave because of fighting
> Ribuan orang meninggalkan Goma akibat pertempuran.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
event SANCTION/displace  trigger=meninggalkan  place=Goma  count=displaced 1000..9999
event ASSAULT/clash  trigger=pertempuran  place=Goma
