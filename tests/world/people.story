# Offices and who held them: data/world/offices.tsv, terms.tsv.

## the president on the day of publication
@published 2024-09-20
> Presiden Iran mengutuk serangan itu.
name party Presiden Iran  id=IRN-PER-PEZESHKIAN  name=Masoud Pezeshkian  country=IRN  sector=GOV

## the same words eleven years before
@published 2013-05-25
> Presiden Iran mengutuk serangan itu.
name party Presiden Iran  id=IRN-PER-AHMADINEJAD  name=Mahmoud Ahmadinejad  country=IRN  sector=GOV

## without a day it is the office and nobody
> Presiden Iran mengutuk serangan itu.
name party Presiden Iran  id=IRN-GOV-PRESIDENT  name=President of Iran  country=IRN  sector=GOV

## between two terms it is the office
@published 2022-12-15
> Presiden Lebanon menolak usul itu.
name party Presiden Lebanon  id=LBN-GOV-PRESIDENT  name=President of Lebanon  country=LBN  sector=GOV

## on the day of a handover two have held it
@published 2013-08-03
> Presiden Iran menyampaikan pidato.
name party Presiden Iran  id=IRN-GOV-PRESIDENT

## before the first known term
@published 1995-03-02
> Presiden Rusia menyampaikan pidato.
name party Presiden Rusia  id=RUS-GOV-PRESIDENT

## a named person keeps his name after his term
@published 2017-03-02
> Menlu AS John Kerry mengunjungi Jenewa.
name party Menlu AS John Kerry  id=USA-PER-KERRY  country=USA  sector=GOV

## the office alone after his term is his successor's
@published 2017-03-02
> Menlu AS menolak usul itu.
name party Menlu AS  id=USA-PER-TILLERSON  country=USA  sector=GOV

## surname behind office and country
> Menlu AS Kerry menolak usul itu.
name party Menlu AS Kerry  id=USA-PER-KERRY  country=USA  sector=GOV

## surname behind the office alone
> Presiden Pezeshkian menolak usul itu.
name party Presiden Pezeshkian  id=IRN-PER-PEZESHKIAN  country=IRN  sector=GOV

## two of a name held the office: the day decides
@published 2005-03-02
> Presiden Aoun menolak usul itu.
name party Presiden Aoun  id=-  sector=GOV

## two of a name, on a day of the second
@published 2025-03-02
> Presiden Aoun menolak usul itu.
name party Presiden Aoun  id=LBN-PER-AOUNJ  country=LBN  sector=GOV

## a name that is nobody's in this office
@published 2016-03-02
> Menteri Pertahanan AS Steve Barlow menolak usul itu.
name party Menteri Pertahanan AS Steve Barlow  id=-  country=USA  sector=GOV

## who held it before
@published 2024-09-20
> Mantan Presiden Iran menolak usul itu.
name party Mantan Presiden Iran  id=-  country=IRN

## who wants it
@published 2024-09-20
> Calon presiden Iran menolak usul itu.
name party presiden Iran  id=-  country=IRN

## whose office is another one
@published 2015-09-20
> Penasihat Presiden Iran menolak usul itu.
name party Penasihat Presiden Iran  id=-  country=IRN

## a noun before it owns the phrase
@published 2015-09-20
> Serangan itu mengenai kantor Presiden Iran di Teheran.
name party Presiden Iran  id=-  country=IRN

## forces of an office are forces
@published 2015-09-20
> Pasukan Presiden Suriah menyerang.
name party Pasukan Presiden Suriah  id=-  country=SYR  sector=MIL

## deputy of an office
@published 2015-09-20
> Wakil Menlu Rusia menolak usul itu.
name party Wakil Menlu Rusia  id=-  country=RUS

## the vice president is an office of its own
@published 2015-09-20
> Wakil Presiden AS Joe Biden dan Wapres AS tiba.
name party Wakil Presiden AS Joe Biden  id=USA-PER-BIDEN
name party Wapres AS  id=USA-PER-BIDEN

## a body's office
@published 2012-09-20
> Sekjen PBB menyerukan gencatan senjata, kata Sekretaris Jenderal NATO.
name party Sekjen PBB  id=UNO-PER-BAN  country=UNO
name party Sekretaris Jenderal NATO  id=IGO-PER-RASMUSSEN

## a body's office without a day
> Sekjen PBB menyerukan gencatan senjata.
name party Sekjen PBB  id=UNO-SECRETARY-GENERAL  name=Secretary-General of United Nations  country=UNO

## a king
@published 2014-12-01
> Raja Arab Saudi menerima Raja Yordania.
name party Raja Arab Saudi  id=SAU-PER-ABDULLAH
name party Raja Yordania  id=JOR-PER-ABDULLAH

## the supreme leader is not the leader
@published 2020-01-04
> Pemimpin Tertinggi Iran bersumpah akan membalas.
name party Pemimpin Tertinggi Iran  id=IRN-PER-KHAMENEI

## the leader of a group
@published 2013-05-25
> Pemimpin Hizbullah bersumpah akan membalas.
name party Pemimpin Hizbullah  id=LBN-PER-NASRALLAH

## the head of a group between two leaders
@published 2024-10-10
> Pemimpin Hizbullah bersumpah akan membalas.
name party Pemimpin Hizbullah  id=-  country=LBN

## an envoy to a country
@published 2014-01-24
> Utusan khusus PBB untuk Suriah tiba di Jenewa.
name party Utusan khusus PBB untuk Suriah  id=UNO-PER-BRAHIMI

## an office of one state alone
@published 2016-09-01
> Kapolri mengatakan tersangka ditahan.
name party Kapolri  id=IDN-PER-TITO  country=IDN  sector=COP
name party tersangka

## the commander of one army
@published 2016-09-01
> Panglima TNI mengunjungi Papua.
name party Panglima TNI  id=IDN-PER-GATOT  country=IDN  sector=MIL

## an office with nothing to say whose it is
@published 2016-09-01
> Presiden menolak usul itu.
name party Presiden  id=-  country=-  sector=GOV

## apposition
@published 2016-09-01
> Menteri Luar Negeri Rusia, Sergei Lavrov, menolak usul itu.
name party Menteri Luar Negeri Rusia, Sergei Lavrov  id=RUS-PER-LAVROV

## an ambassador to a body
@published 2016-09-23
> Duta Besar AS untuk PBB menolak usul itu, kata Duta Besar Rusia untuk PBB.
name party Duta Besar AS untuk PBB  id=USA-PER-POWER
name party Duta Besar Rusia untuk PBB  id=RUS-PER-CHURKIN

## a name in brackets is whoever it is
@published 2016-09-23
> Menlu Australia (Julie Bishop) menolak usul itu.
name party Menlu Australia (Julie Bishop)  id=-  country=AUS

## a known name in brackets
@published 2024-09-23
> Menlu AS (John Kerry) menolak usul itu.
name party Menlu AS (John Kerry)  id=USA-PER-KERRY

## who holds the office may come by his surname next
@published 2025-10-28
> Sekretaris Jenderal PBB menolak usul itu. Guterres lalu pergi.
name party Sekretaris Jenderal PBB  id=UNO-PER-GUTERRES
name party Guterres  id=UNO-PER-GUTERRES

## the minister's short title belongs to every country
@published 2025-10-28
> Menhan Suriah menolak usul itu.
name party Menhan Suriah  id=SYR-PER-ABUQASRA
