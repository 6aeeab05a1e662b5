# Warlike words where there is no war: nothing may be found.

## a price war
> Perang tarif antara dua maskapai menekan laba.
none

## a trade war of shops
> Perang harga di antara toko daring memasuki babak baru.
none

## a heart attack
> Aktor senior itu meninggal karena serangan jantung di rumahnya.
none

## a film is shot
> Sutradara itu menembak adegan terakhir filmnya di Bali.
none

## a film is named for a war
> Film "Perang Qusair" diputar di Jakarta.
none

## a counter-attack in football
> Gol kedua Persija lahir dari serangan balik cepat.
none

## a hard fight on the green field
> Pertempuran sengit di lapangan hijau berakhir imbang 2-2.
none

## a striker shoots
> Striker itu menembak bola ke sudut gawang.
none

## a league title is taken
> Persib merebut gelar juara di kandang lawan.
none

## the top of the table is taken
> Barcelona merebut puncak klasemen dari Real Madrid.
none

## a coach defends his record
> Ia bertahan sebagai pelatih sampai akhir musim.
none

## ups and downs
> Usaha itu jatuh bangun selama sepuluh tahun.
none

## a time bomb of debt
> Utang itu bom waktu bagi perusahaan.
none

## fighting an illness
> Penyanyi itu berjuang melawan kanker selama dua tahun.
none

## an attack of pests
> Serangan hama wereng merusak sawah di Karawang.
none

## a war on mosquitoes
> Warga memerangi demam berdarah dengan kerja bakti.
none

## a song explodes
> Lagu barunya meledak di pasaran.
none

## a road accident
> Tiga orang tewas dalam kecelakaan bus di Subang.
none

## an earthquake
> Gempa menewaskan 12 orang di Cianjur.
none

## a fire
> Kebakaran menghanguskan puluhan kios di Pasar Senen.
none

## a guest is besieged by fans
> Grup musik itu diserbu penggemar di bandara.
none

## a bargain sale
> Pembeli menyerbu pasar murah di Surabaya.
none

## a market share
> Perusahaan itu menguasai 60 persen pasar ponsel.
none

## a theft
> Polisi menangkap pencuri sepeda motor di Depok.
none

## a chess game
> Benteng putih menyerang raja hitam pada langkah ke-20.
none

## a dragon in a game
> Pemain itu menyerang naga dengan pedang ajaib dalam gim tersebut.
none

## a party congress
> Ketua umum partai itu membuka kongres di Bandung.
none

## the exchange rate falls
> Rupiah jatuh ke posisi terendah tahun ini.
none

## a recipe
> Tumis bawang, lalu hancurkan tomat dengan sendok.
none

## the weather
> Hujan deras mengguyur Jakarta sejak Senin malam.
none

# The same in the midst of a war, where every word is warm.

## a heart attack at the front
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
> Fotografer mereka dirawat karena serangan jantung.
none

## a time bomb of debt in a country at war
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
> Utang negara itu bom waktu bagi bank sentral.
none

## a price war in a country at war
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
> Perang harga antarpedagang roti menekan pendapatan toko kecil.
none

## an illness is fought near the front
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
> Dokter lapangan itu berjuang melawan kanker sejak tahun lalu.
none

## a road accident behind the front
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
> Dua sopir truk tewas dalam kecelakaan lalu lintas di jalan raya.
none

## pests in a country at war
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
> Serangan hama belalang merusak ladang gandum petani.
none

## football among soldiers
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
> Anak-anak di kamp bermain bola dan mencetak gol lewat serangan balik cepat.
none

## a whole match report
> Pertandingan derbi itu menjadi pertempuran sengit sejak menit pertama.
> Tim tamu menyerang dari kedua sayap dan menggempur pertahanan lawan.
> Striker mereka menembak ke sudut gawang, lalu tuan rumah membalas lewat serangan balik.
> Kekalahan itu membuat tuan rumah terkepung di papan bawah klasemen.
none

## a whole report of a market
> Perang tarif membuat dua perusahaan saling serang dengan diskon.
> Pendatang baru menyerbu pasar dan merebut pelanggan dari pemain lama.
> Saham keduanya jatuh, dan investor mundur dari bursa.
none

## prices explode, and nobody is hurt
> Harga cabai di pasar itu meledak menjadi Rp 120.000 per kilogram.
none

## so does demand
> Permintaan beras meledak menjelang hari raya, dan penjualan ikut melonjak.
none

## a shot at the post
> Tim tamu menyerang sejak menit pertama dan menggempur pertahanan lawan. Kapten Yoga Prasetya melepaskan tembakan keras yang mengenai tiang pada menit kesembilan.
none

## an earthquake is no war, though people flee and soldiers help
> Gempa bermagnitudo 6,1 mengguncang Palu dan menewaskan dua orang. Ribuan warga mengungsi ke perbukitan. Tim SAR mengevakuasi korban luka ke rumah sakit di Makassar. Tentara dikerahkan untuk membagikan bantuan.
none
