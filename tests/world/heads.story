# Heads of common words with a country, a people or a word of quality: data/world/heads.tsv.

## pasukan pemerintah Suriah
> Pada Senin pasukan pemerintah Suriah datang.
name party pasukan pemerintah Suriah  id=SYR-MIL-SAA  country=SYR  sector=MIL

## pejuang Sunni lokal
> Pada Senin pejuang Sunni lokal datang.
name party pejuang Sunni lokal  id=-  country=-  sector=REB

## warga sipil
> Pada Senin warga sipil datang.
name party warga sipil  id=-  country=-  sector=CVL

## milisi Irak
> Pada Senin milisi Irak datang.
name party milisi Irak  id=-  country=IRQ  sector=REB

## polisi Israel
> Pada Senin polisi Israel datang.
name party polisi Israel  id=ISR-COP  country=ISR  sector=COP

## militer Myanmar
> Pada Senin militer Myanmar datang.
name party militer Myanmar  id=MMR-MIL  country=MMR  sector=MIL

## pemberontak Suriah
> Pada Senin pemberontak Suriah datang.
name party pemberontak Suriah  id=SYR-REB  country=SYR  sector=REB

## kelompok bersenjata
> Pada Senin kelompok bersenjata datang.
name party kelompok bersenjata  id=-  country=-  sector=REB

## aparat
> Pada Senin aparat datang.
name party aparat  id=-  country=-  sector=COP

## tentara Ukraina
> Pada Senin tentara Ukraina datang.
name party tentara Ukraina  id=UKR-MIL  country=UKR  sector=MIL

## pasukan rezim Suriah
> Pada Senin pasukan rezim Suriah datang.
name party pasukan rezim Suriah  id=SYR-MIL-SAA  country=SYR  sector=MIL

## pasukan Rusia
> Pada Senin pasukan Rusia datang.
name party pasukan Rusia  id=RUS-MIL  country=RUS  sector=MIL

## tentara pendudukan Israel
> Pada Senin tentara pendudukan Israel datang.
name party tentara pendudukan Israel  id=ISR-MIL  country=ISR  sector=MIL

## pemukim Israel
> Pada Senin pemukim Israel datang.
name party pemukim Israel  id=ISR-SET  country=ISR  sector=CVL

## pemukim Yahudi
> Pada Senin pemukim Yahudi datang.
name party pemukim Yahudi  id=ISR-SET  country=ISR  sector=CVL

## pesawat tempur koalisi
> Pada Senin pesawat tempur koalisi datang.
name party pesawat tempur koalisi  id=-  country=-  sector=MIL

## kapal perang AS
> Pada Senin kapal perang AS datang.
name party kapal perang AS  id=USA-MIL-NAVY  country=USA  sector=MIL

## pasukan koalisi pimpinan AS
> Pada Senin pasukan koalisi pimpinan AS datang.
name party pasukan koalisi pimpinan AS  id=IGO-MIL-CJTF  country=USA  sector=MIL

## koalisi pimpinan Arab Saudi
> Pada Senin koalisi pimpinan Arab Saudi datang.
name party koalisi pimpinan Arab Saudi  id=IGO-MIL-SAUCOAL  country=SAU  sector=MIL

## milisi Syiah Irak
> Pada Senin milisi Syiah Irak datang.
name party milisi Syiah Irak  id=IRQ-PRM-PMF  country=IRQ  sector=PRM

## milisi pro pemerintah
> Pada Senin milisi pro pemerintah datang.
name party milisi pro pemerintah  id=-  country=-  sector=PRM

## milisi pro Iran
> Pada Senin milisi pro Iran datang.
name party milisi pro Iran  id=-  country=-  sector=REB

## milisi dukungan Iran
> Pada Senin milisi dukungan Iran datang.
name party milisi dukungan Iran  id=-  country=-  sector=REB

## pemberontak dukungan Turki
> Pada Senin pemberontak dukungan Turki datang.
name party pemberontak dukungan Turki  id=SYR-REB-SNA  country=SYR  sector=REB

## pasukan dukungan Rusia
> Pada Senin pasukan dukungan Rusia datang.
name party pasukan dukungan Rusia  id=-  country=-  sector=MIL

## pasukan Kurdi
> Pada Senin pasukan Kurdi datang.
name party pasukan Kurdi  id=-  country=-  sector=MIL

## pejuang asing
> Pada Senin pejuang asing datang.
name party pejuang asing  id=-  country=-  sector=REB

## suku Arab
> Pada Senin suku Arab datang.
name party suku Arab  id=-  country=-  sector=CVL

## warga Palestina
> Pada Senin warga Palestina datang.
name party warga Palestina  id=PSE-CVL  country=PSE  sector=CVL

## warga Gaza
> Pada Senin warga Gaza datang.
name party warga Gaza  id=PSE-CVL  country=PSE  sector=CVL

## pengungsi Suriah
> Pada Senin pengungsi Suriah datang.
name party pengungsi Suriah  id=SYR-REF  country=SYR  sector=REF

## pengungsi Palestina
> Pada Senin pengungsi Palestina datang.
name party pengungsi Palestina  id=-  country=PSE  sector=REF

## demonstran Palestina
> Pada Senin demonstran Palestina datang.
name party demonstran Palestina  id=-  country=PSE  sector=OPP

## pengunjuk rasa Irak
> Pada Senin pengunjuk rasa Irak datang.
name party pengunjuk rasa Irak  id=-  country=IRQ  sector=OPP

## anak-anak Suriah
> Pada Senin anak-anak Suriah datang.
name party anak-anak Suriah  id=-  country=SYR  sector=CVL

## perempuan Yazidi
> Pada Senin perempuan Yazidi datang.
name party perempuan Yazidi  id=-  country=IRQ  sector=CVL

## tahanan Palestina
> Pada Senin tahanan Palestina datang.
name party tahanan Palestina  id=PSE-CVL-PRISONERS  country=PSE  sector=CVL

## wartawan Palestina
> Pada Senin wartawan Palestina datang.
name party wartawan Palestina  id=-  country=PSE  sector=JRN

## tim medis
> Pada Senin tim medis datang.
name party tim medis  id=-  country=-  sector=MED

## petugas pemadam kebakaran
> Pada Senin petugas pemadam kebakaran datang.
name party petugas pemadam kebakaran  id=-  country=-  sector=GOV

## relawan Helm Putih
> Pada Senin relawan Helm Putih datang.
name party relawan Helm Putih  id=SYR-NGO-WH  country=SYR  sector=SOC

## pasukan penjaga perdamaian PBB
> Pada Senin pasukan penjaga perdamaian PBB datang.
name party pasukan penjaga perdamaian PBB  id=UNO-MIL-PEACE  country=UNO  sector=MIL

## pasukan keamanan Irak
> Pada Senin pasukan keamanan Irak datang.
name party pasukan keamanan Irak  id=IRQ-MIL  country=IRQ  sector=MIL

## pasukan keamanan Palestina
> Pada Senin pasukan keamanan Palestina datang.
name party pasukan keamanan Palestina  id=PSE-COP  country=PSE  sector=COP

## dinas keamanan Ukraina
> Pada Senin dinas keamanan Ukraina datang.
name party dinas keamanan Ukraina  id=UKR-SPY-SBU  country=UKR  sector=SPY

## intelijen Ukraina
> Pada Senin intelijen Ukraina datang.
name party intelijen Ukraina  id=-  country=UKR  sector=SPY

## badan intelijen Israel
> Pada Senin badan intelijen Israel datang.
name party badan intelijen Israel  id=-  country=ISR  sector=SPY

## pihak berwenang Irak
> Pada Senin pihak berwenang Irak datang.
name party pihak berwenang Irak  id=-  country=IRQ  sector=GOV

## otoritas Israel
> Pada Senin otoritas Israel datang.
name party otoritas Israel  id=ISR-GOV  country=ISR  sector=GOV

## junta Myanmar
> Pada Senin junta Myanmar datang.
name party junta Myanmar  id=MMR-GOV-SAC  country=MMR  sector=GOV

## junta militer Myanmar
> Pada Senin junta militer Myanmar datang.
name party junta militer Myanmar  id=MMR-GOV-SAC  country=MMR  sector=GOV

## tentara Arakan
> Pada Senin tentara Arakan datang.
name party tentara Arakan  id=MMR-REB-AA  country=MMR  sector=REB

## kelompok etnis bersenjata
> Pada Senin kelompok etnis bersenjata datang.
name party kelompok etnis bersenjata  id=-  country=-  sector=REB

## separatis pro Rusia
> Pada Senin separatis pro Rusia datang.
name party separatis pro Rusia  id=UKR-REB-PRORUS  country=UKR  sector=REB

## pemerintah Yaman
> Pada Senin pemerintah Yaman datang.
name party pemerintah Yaman  id=YEM-GOV  country=YEM  sector=GOV

## oposisi Suriah
> Pada Senin oposisi Suriah datang.
name party oposisi Suriah  id=SYR-OPP-ETILAF  country=SYR  sector=OPP

## kelompok oposisi Suriah
> Pada Senin kelompok oposisi Suriah datang.
name party kelompok oposisi Suriah  id=SYR-OPP-ETILAF  country=SYR  sector=OPP

## aktivis oposisi
> Pada Senin aktivis oposisi datang.
name party aktivis oposisi  id=-  country=-  sector=OPP

## teroris ISIS
> Pada Senin teroris ISIS datang.
name party teroris ISIS  id=IMG-ISIS  country=IMG  sector=REB

## militan Islamis
> Pada Senin militan Islamis datang.
name party militan Islamis  id=-  country=-  sector=REB

## kelompok jihadis
> Pada Senin kelompok jihadis datang.
name party kelompok jihadis  id=-  country=-  sector=REB

## kelompok jihad
> Pada Senin kelompok jihad datang.
name party kelompok jihad  id=-  country=-  sector=REB

## kelompok garis keras
> Pada Senin kelompok garis keras datang.
name party kelompok garis keras  id=-  country=-  sector=REB

## kelompok teror
> Pada Senin kelompok teror datang.
name party kelompok teror  id=-  country=-  sector=REB

## geng bersenjata
> Pada Senin geng bersenjata datang.
name party geng bersenjata  id=-  country=-  sector=CRM

## orang tak dikenal
> Pada Senin orang tak dikenal datang.
name party orang tak dikenal  id=-  country=-  sector=UAF

## orang tak dikenal bersenjata
> Pada Senin orang tak dikenal bersenjata datang.
name party orang tak dikenal bersenjata  id=-  country=-  sector=UAF

## pria bertopeng
> Pada Senin pria bertopeng datang.
name party pria bertopeng  id=-  country=-  sector=UAF

## penembak tak dikenal
> Pada Senin penembak tak dikenal datang.
name party penembak tak dikenal  id=-  country=-  sector=UAF

## perampok
> Pada Senin perampok datang.
name party perampok  id=-  country=-  sector=CRM

## perampok bersenjata
> Pada Senin perampok bersenjata datang.
name party perampok bersenjata  id=-  country=-  sector=CRM

## tentara bayaran Rusia
> Pada Senin tentara bayaran Rusia datang.
name party tentara bayaran Rusia  id=-  country=RUS  sector=PRM

## tentara bayaran Wagner
> Pada Senin tentara bayaran Wagner datang.
name party tentara bayaran Wagner  id=RUS-PRM-WAGNER  country=RUS  sector=PRM

## pasukan cadangan Israel
> Pada Senin pasukan cadangan Israel datang.
name party pasukan cadangan Israel  id=-  country=ISR  sector=MIL

## brigade Golani
> Pada Senin brigade Golani datang.
name party brigade Golani  id=ISR-MIL-GOLANI  country=ISR  sector=MIL

## garda perbatasan Polandia
> Pada Senin garda perbatasan Polandia datang.
name party garda perbatasan Polandia  id=-  country=POL  sector=COP

## penjaga pantai Libya
> Pada Senin penjaga pantai Libya datang.
name party penjaga pantai Libya  id=-  country=LBY  sector=COP

## petugas kesehatan
> Pada Senin petugas kesehatan datang.
name party petugas kesehatan  id=-  country=-  sector=MED

## pekerja kemanusiaan
> Pada Senin pekerja kemanusiaan datang.
name party pekerja kemanusiaan  id=-  country=-  sector=NGO

## pejabat Palestina
> Pada Senin pejabat Palestina datang.
name party pejabat Palestina  id=-  country=PSE  sector=GOV

## pejabat AS
> Pada Senin pejabat AS datang.
name party pejabat AS  id=-  country=USA  sector=GOV

## pejabat militer Israel
> Pada Senin pejabat militer Israel datang.
name party pejabat militer Israel  id=-  country=ISR  sector=MIL

## diplomat Rusia
> Pada Senin diplomat Rusia datang.
name party diplomat Rusia  id=-  country=RUS  sector=GOV

## anggota parlemen Ukraina
> Pada Senin anggota parlemen Ukraina datang.
name party anggota parlemen Ukraina  id=-  country=UKR  sector=LEG

## parlemen Irak
> Pada Senin parlemen Irak datang.
name party parlemen Irak  id=IRQ-LEG  country=IRQ  sector=LEG

## pengadilan militer Mesir
> Pada Senin pengadilan militer Mesir datang.
name party pengadilan militer Mesir  id=-  country=EGY  sector=JUD

## umat Kristen
> Pada Senin umat Kristen datang.
name party umat Kristen  id=PEO-CHRISTIANS  country=-  sector=CVL

## umat Islam
> Pada Senin umat Islam datang.
name party umat Islam  id=-  country=-  sector=CVL

## minoritas Rohingya
> Pada Senin minoritas Rohingya datang.
name party minoritas Rohingya  id=-  country=MMR  sector=CVL

## warga Rusia
> Pada Senin warga Rusia datang.
name party warga Rusia  id=-  country=RUS  sector=CVL

## rakyat Suriah
> Pada Senin rakyat Suriah datang.
name party rakyat Suriah  id=SYR-CVL  country=SYR  sector=CVL

## penduduk setempat
> Pada Senin penduduk setempat datang.
name party penduduk setempat  id=-  country=-  sector=CVL

## keluarga korban
> Pada Senin keluarga korban datang.
name party keluarga korban  id=-  country=-  sector=CVL

## tokoh suku
> Pada Senin tokoh suku datang.
name party tokoh suku  id=-  country=-  sector=ELI

## kepala suku
> Pada Senin kepala suku datang.
name party kepala suku  id=-  country=-  sector=ELI

## pemimpin suku
> Pada Senin pemimpin suku datang.
name party pemimpin suku  id=-  country=-  sector=ELI

## pemuda Palestina
> Pada Senin pemuda Palestina datang.
name party pemuda Palestina  id=PSE-CVL  country=PSE  sector=CVL

## mahasiswa Iran
> Pada Senin mahasiswa Iran datang.
name party mahasiswa Iran  id=-  country=IRN  sector=CVL

## pasukan khusus Inggris
> Pada Senin pasukan khusus Inggris datang.
name party pasukan khusus Inggris  id=-  country=GBR  sector=MIL

## pasukan elite Irak
> Pada Senin pasukan elite Irak datang.
name party pasukan elite Irak  id=-  country=IRQ  sector=MIL

## pasukan kontraterorisme Irak
> Pada Senin pasukan kontraterorisme Irak datang.
name party pasukan kontraterorisme Irak  id=-  country=IRQ  sector=MIL

## angkatan udara Suriah
> Pada Senin angkatan udara Suriah datang.
name party angkatan udara Suriah  id=SYR-MIL-SYAAF  country=SYR  sector=MIL

## angkatan laut Ukraina
> Pada Senin angkatan laut Ukraina datang.
name party angkatan laut Ukraina  id=-  country=UKR  sector=MIL

## angkatan bersenjata Ukraina
> Pada Senin angkatan bersenjata Ukraina datang.
name party angkatan bersenjata Ukraina  id=UKR-MIL  country=UKR  sector=MIL

## artileri Rusia
> Pada Senin artileri Rusia datang.
name party artileri Rusia  id=-  country=RUS  sector=MIL

## pasukan Taliban
> Pada Senin pasukan Taliban datang.
name party pasukan Taliban  id=AFG-REB-TALIBAN  country=AFG  sector=REB

## pejuang Taliban
> Pada Senin pejuang Taliban datang.
name party pejuang Taliban  id=AFG-REB-TALIBAN  country=AFG  sector=REB

## polisi Afganistan
> Pada Senin polisi Afganistan datang.
name party polisi Afganistan  id=-  country=AFG  sector=COP

## gerilyawan komunis
> Pada Senin gerilyawan komunis datang.
name party gerilyawan komunis  id=-  country=-  sector=REB

## kelompok bersenjata Papua
> Pada Senin kelompok bersenjata Papua datang.
name party kelompok bersenjata Papua  id=-  country=IDN  sector=REB

## prajurit TNI
> Pada Senin prajurit TNI datang.
name party prajurit TNI  id=IDN-MIL  country=IDN  sector=MIL

## anggota Brimob
> Pada Senin anggota Brimob datang.
name party anggota Brimob  id=-  country=IDN  sector=COP

## warga negara Indonesia
> Pada Senin warga negara Indonesia datang.
name party warga negara Indonesia  id=IDN-CVL-WNI  country=IDN  sector=CVL

## WNI
> Pada Senin WNI datang.
name party WNI  id=IDN-CVL-WNI  country=IDN  sector=CVL

## an army of the day of publication
@published 2025-03-07
> Pada Senin pasukan pemerintah Suriah datang.
name party pasukan pemerintah Suriah  id=SYR-MIL-NEW  country=SYR  sector=MIL

## the army of that day
@published 2013-05-25
> Pada Senin pasukan pemerintah Suriah datang.
name party pasukan pemerintah Suriah  id=SYR-MIL-SAA  country=SYR  sector=MIL

## for somebody is not of somebody
> Pada Senin milisi pro Hizbullah datang.
name party milisi pro Hizbullah  id=-  country=-  sector=REB
