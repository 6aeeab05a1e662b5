# Escapes and quotation marks of pages that were copied badly.

## a guarded quotation mark, and one that was lost
> Ia menelepon. \Kami belum makan,\" kata Omar. \"Tidak ada air.\"
text Ia menelepon.
text "Kami belum makan," kata Omar.
left out \  why=stray escape
left out \  why=stray escape
text "Tidak ada air."
left out \  why=stray escape

## line ends written in letters
> Jembatan dibom.\n\nWarga menyeberang dengan perahu.
text Jembatan dibom.
left out n  why=stray escape
left out n  why=stray escape
text Warga menyeberang dengan perahu.

## a backslash inside a word stays
> Ia menulis A\B di dinding.
text Ia menulis A\B di dinding.

## blanks are kept as they are
> Mereka  berusaha bertahan.
text Mereka berusaha bertahan.

## curly and broken quotation marks stay
> “Kami bertahan,” kata dia. ‘Tidak ada jalan lain.’
text “Kami bertahan,” kata dia.
text ‘Tidak ada jalan lain.’

## a sentence that stood before is read once
> Konvoi bantuan tiba. Warga  bersorak. Konvoi bantuan tiba.
>
> Warga bersorak. Lalu tembakan terdengar.
text Konvoi bantuan tiba.
text Warga bersorak.
left out Konvoi bantuan tiba.  why=repeated sentence
left out Warga bersorak.  why=repeated sentence
text Lalu tembakan terdengar.

## nearly the same is not the same
> Konvoi bantuan tiba. Konvoi bantuan tiba di Homs.
text Konvoi bantuan tiba.
text Konvoi bantuan tiba di Homs.
