# One party under several names in one document: src/world/corefer.c.

## a person by full name, surname and given name
> Presiden Suriah Bashar al Assad menolak usul itu. Bashar tiba pada Senin. Assad kemudian pergi.
name party Presiden Suriah Bashar al Assad  id=SYR-PER-BASHAR
name party Bashar  id=SYR-PER-BASHAR  name=Bashar al-Assad
name party Assad  id=SYR-PER-BASHAR

## another of the family, and only he
> Komandan Divisi Keempat Maher al-Assad menolak usul itu. Assad kemudian pergi.
name party Komandan Divisi Keempat Maher al-Assad  id=SYR-PER-MAHER
name party Assad  id=SYR-PER-MAHER

## a word of two people is nobody's
> Kolonel Malik Darwis tiba. Kapten Samir Darwis pergi. Darwis diam.
name party Kolonel Malik Darwis
name party Kapten Samir Darwis

## a person of no table keeps his full name
> Kolonel Malik Darwis tiba. Darwis diam.
name party Kolonel Malik Darwis  id=-  name=-
name party Darwis  id=-  name=Malik Darwis  sector=MIL

## rank and surname behind the full name
> Presiden Suriah Bashar al Assad menolak. Presiden Bashar diam.
name party Presiden Suriah Bashar al Assad  id=SYR-PER-BASHAR
name party Presiden Bashar  id=SYR-PER-BASHAR

## an abbreviation of a listed group
> Hayat Tahrir al Sham (HTS) maju. Pejuang HTS merebut desa itu.
name party Hayat Tahrir al Sham (HTS)  id=SYR-REB-HTS
name party Pejuang HTS  id=SYR-REB-HTS

## the abbreviation that the text gives, not the table's first
> Koalisi Nasional Suriah (SNC) menolak. SNC lalu mundur.
name party Koalisi Nasional Suriah (SNC)  id=SYR-OPP-ETILAF
name party SNC  id=SYR-OPP-ETILAF

## the other council of that abbreviation
> Dewan Nasional Suriah (SNC) menolak. SNC lalu mundur.
name party Dewan Nasional Suriah (SNC)  id=SYR-OPP-SNC
name party SNC  id=SYR-OPP-SNC

## the Free Syrian Army
> Tentara Pembebasan Suriah (FSA) maju. FSA merebut desa itu.
name party Tentara Pembebasan Suriah (FSA)  id=SYR-REB-FSA
name party FSA  id=SYR-REB-FSA

## an abbreviation of a group that no table knows
> Milisi Sungai Hitam (MSH) maju. MSH merebut desa itu, kata komandan MSH.
name party Milisi Sungai Hitam (MSH)  id=-  sector=REB
name party MSH  id=-  name=Milisi Sungai Hitam  sector=REB
name party komandan MSH  id=-

## an abbreviation with more in its brackets
> Hayat Tahrir al Sham (HTS, dahulu Front Nusra) maju.
name party Hayat Tahrir al Sham  id=SYR-REB-HTS
name party HTS  id=SYR-REB-HTS
name party Front Nusra  id=SYR-REB-NUSRA

## letters in brackets behind no party
> Harga bahan bakar minyak (BBM) naik. BBM langka.
none

## the group before it
> Hizbullah menyerang pos itu. Kelompok itu lalu mundur.
name party Hizbullah  id=LBN-REB-HEZBOLLAH
name party Kelompok  id=LBN-REB-HEZBOLLAH  name=Hezbollah  country=LBN  sector=REB

## two groups before it
> Hizbullah dan Hamas menyerang pos itu. Kelompok itu lalu mundur.
name party Hizbullah  id=LBN-REB-HEZBOLLAH
name party Hamas  id=PSE-REB-HAMAS
name party Kelompok  id=-  country=-

## the subject before the other group
> Hizbullah menyerang Hamas. Kelompok itu lalu mundur.
name party Hizbullah  id=LBN-REB-HEZBOLLAH
name party Hamas  id=PSE-REB-HAMAS
name party Kelompok  id=LBN-REB-HEZBOLLAH

## the only group, though it is not the subject
> Amerika Serikat mengecam Hizbullah. Kelompok itu membantah.
name party Amerika Serikat  id=USA
name party Hizbullah  id=LBN-REB-HEZBOLLAH
name party Kelompok  id=LBN-REB-HEZBOLLAH

## within the sentence
> ISIS mengatakan kelompok itu menguasai desa.
name party ISIS  id=IMG-ISIS
name party kelompok  id=IMG-ISIS

## a name that nothing is known of
> Laskar Jingga menyerang Hamas. Kelompok itu membantah.
name party Hamas  id=PSE-REB-HAMAS
name party Kelompok  id=-

## an army is not meant by rebels
> Tentara Suriah menyerang pos itu. Pemberontak itu lalu mundur.
name party Tentara Suriah  id=SYR-MIL-SAA
name party Pemberontak  id=-  country=-

## too far back
> Hizbullah menyerang pos itu. Hujan turun. Kelompok itu lalu mundur.
name party Hizbullah
name party Kelompok  id=-

## he is the only person
> Presiden Turki Recep Tayyip Erdogan menolak usul itu. Ia lalu pergi.
name party Presiden Turki Recep Tayyip Erdogan  id=TUR-PER-ERDOGAN
name party Ia  id=TUR-PER-ERDOGAN  name=Recep Tayyip Erdogan  country=TUR  sector=GOV

## he is the subject
> Presiden Turki Recep Tayyip Erdogan menelepon Vladimir Putin. Ia lalu pergi.
name party Presiden Turki Recep Tayyip Erdogan
name party Vladimir Putin
name party Ia  id=TUR-PER-ERDOGAN

## two subjects
> Recep Tayyip Erdogan dan Vladimir Putin bertemu. Ia lalu pergi.
name party Recep Tayyip Erdogan
name party Vladimir Putin

## the speaker behind the quotation
> "Kami maju," kata Kolonel Malik Darwis. Dia lalu pergi.
name party Kolonel Malik Darwis
name party Dia  id=-  name=Malik Darwis  sector=MIL

## he again
> Vladimir Putin menolak. Ia lalu pergi. Ia tiba di Moskow.
name party Vladimir Putin
name party Ia  id=RUS-PER-PUTIN
name party Ia  id=RUS-PER-PUTIN

## somebody whom nothing is known of
> Suwarno bertemu Vladimir Putin. Ia lalu pergi.
name party Vladimir Putin

## they are the group
> Pasukan Suriah mundur dari kota itu. Mereka membakar gudang.
name party Pasukan Suriah  id=SYR-MIL-SAA
name party Mereka  id=SYR-MIL-SAA

## they are no state
> Amerika Serikat menolak usul itu. Mereka pergi.
name party Amerika Serikat

## they in a quotation are others
> Hamas menolak. "Mereka menyerang kami," kata warga.
name party Hamas
name party warga

## his side
> Vladimir Putin mengatakan pihaknya maju.
name party Vladimir Putin
name party pihak  id=-  country=RUS  sector=GOV

## the group's side
> Hamas mengatakan pihaknya maju.
name party Hamas
name party pihak  id=PSE-REB-HAMAS

## two groups: they may be either
> Pasukan Suriah menembaki gerilyawan. Mereka lalu mundur.
name party Pasukan Suriah  id=SYR-MIL-SAA
name party gerilyawan

## a state in the sentence comes before what was named earlier
> Pengungsi tiba pada Senin. Namun Cina mengatakan mereka mendukung usul itu.
name party Pengungsi
name party Cina  id=CHN

## a state's army is no group
> Pemberontak Houthi menyerang. Militer Israel membalas. Kelompok itu menyerang lagi.
name party Pemberontak Houthi  id=YEM-REB-HOUTHI
name party Militer Israel  id=ISR-MIL
name party Kelompok  id=-  country=-

## his name is not his country's
> Pejabat Rusia Andrei Kartapolov tiba. Ia lalu pergi.
name party Pejabat Rusia Andrei Kartapolov  country=RUS
name party Ia  id=-  name=Andrei Kartapolov  country=RUS
