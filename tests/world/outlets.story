# Outlets named as a source, and the one that publishes: data/world/outlets.tsv, parties.tsv.

## an agency and a site
> Serangan itu terjadi pada Senin, dilansir Kompas.com dari Reuters.
name party Kompas.com  id=IDN-JRN-KOMPAS  country=IDN  sector=JRN
name party Reuters  id=GBR-JRN-REUTERS  country=GBR

## two sites are two
> Demikian dilansir Sindonews.com dan Okezone.
name party Sindonews.com  id=IDN-JRN-SINDO
name party Okezone  id=IDN-JRN-OKEZONE

## an agency of a state
> Kantor berita resmi Suriah, SANA, mengabarkan itu.
name party Kantor berita resmi Suriah  id=SYR-JRN-SANA
name party SANA  id=SYR-JRN-SANA

## this paper is the one that publishes
@outlet ANTARA News
> Ia mengatakan itu kepada media ini.
name party media  id=IDN-JRN-ANTARA  name=ANTARA  country=IDN

## the dateline says which it is
> Jakarta (Reuters) - Ia mengatakan itu kepada media ini.
name party media  id=GBR-JRN-REUTERS

## this paper, of nobody known
> Ia mengatakan itu kepada media ini.
name party media  id=-

## that agency
> Reuters mengabarkan itu pada Senin. Kantor berita itu mengutip warga.
name party Reuters  id=GBR-JRN-REUTERS
name party Kantor berita  id=GBR-JRN-REUTERS
name party warga

## words that are outlets too
> Suara tembakan terdengar di dekat Lapangan Merdeka, antara lain.
none
