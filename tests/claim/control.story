# Who holds a place, as a state and not as an act.

## held by a party
> Marib dikuasai pemerintah Yaman.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
control  trigger=dikuasai  actor=pemerintah Yaman  extent=full  place=Marib

## a party holds
> ISIS masih menguasai Raqqa.
control  trigger=menguasai  actor=ISIS  extent=full  place=Raqqa

## two thirds
> Pasukan Bashar telah menguasai dua pertiga Qusair.
control  trigger=menguasai  actor=Pasukan Bashar  extent=2/3  place=Qusair

## a part
> Pemberontak menguasai sebagian Aleppo.
control  trigger=menguasai  actor=Pemberontak  extent=partial  place=Aleppo

## most of a place
> RSF menguasai sebagian besar Khartoum.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
control  trigger=menguasai  actor=RSF  extent=partial  place=Khartoum

## since when
> Sanaa dikuasai Houthi sejak 2014.
control  trigger=dikuasai  actor=Houthi  extent=full  place=Sanaa  date=2014

## who says so
> Khan Yunis dikuasai Hamas, kata seorang perwira Israel.
control  trigger=dikuasai  actor=Hamas  place=Khan Yunis  source=seorang perwira Israel

## under the control of
> Handarat berada di bawah kendali oposisi.
> Wartawan di garis depan melihat tank, roket, milisi, gerilyawan, pemberontak dan pengungsi.
~ control  trigger=kendali  actor=oposisi  extent=full  place=Handarat

## taking is an act, holding is control
> Tentara merebut Handarat yang dikuasai oposisi.
event ASSAULT/seize-territory  trigger=merebut  actor=Tentara  place=Handarat
~ control  trigger=dikuasai  actor=oposisi  place=Handarat
