// Full stops of Dutch, Danish, Norwegian, Swedish and Finnish.
import { writing } from './writing.ts';

export const dutch = writing({
  leads: `dhr hr mevr mw mej dr drs ir ing mr prof ds st ste gebr burg min jhr jkvr kol gen lt kap bijv bv d.w.z d.m.v i.p.v i.v.m m.b.t m.a.w n.a.v
    o.a o.l.v t.a.v t.o.v t/m z.g zgn zg resp ca incl excl vgl cf vs nl a.h.w aanw betr wrsch`,
  numbers: `nr nrs no blz p pp pag art artt afb fig hfst dl vol tel jrg par ca`,
  either: `enz etc e.d e.a n.v b.v nv bv co ltd inc str mln mld jan feb febr mrt apr jun jul aug sep sept okt nov dec v.chr n.chr u.s vnw`,
  starters: `de het een hij zij ze wij we jij je ik u jullie men dit dat deze die er en maar of want dus ook toen dan daar daarom daarna daardoor hier nu
    in op aan bij met van voor naar uit over onder door tegen zonder om tot tijdens na sinds volgens als wanneer omdat hoewel terwijl nadat
    voordat zodra wat wie waar hoe waarom welke geen niet niets niemand alle alles veel sommige enkele beide elke ieder iedereen zijn haar hun
    ons onze mijn jouw is was waren wordt heeft hebben had kan zal echter bovendien vandaag gisteren morgen al nog`,
});

export const danish = writing({
  leads: `hr fr frk dr prof ing st skt sct adj cand stud lic phil jur med polit hc dir fhv tidl nuv kgl f.eks fx bl.a d.v.s dvs m.h.t m.h.p
    p.g.a pga vedr iflg jf jvf cf mht ca inkl ekskl evt hhv henh vs gl`,
  numbers: `nr nrs s kap art stk fig tlf tel bd vol § pkt lit kl ca`,
  either: `osv etc m.m m.v mm mv o.lign o.l o.a jr sr co inc ltd a/s aps mio mia mill kr pct st gd jan feb febr mar apr jun jul aug sep sept okt nov dec
    f.kr e.kr u.s`,
  starters: `den det de en et han hun vi i jeg du man dette denne disse der og men eller for så da også her nu i på til fra med af om ved under over efter
    før mod uden siden mens når hvis fordi selv hvad hvem hvor hvordan hvornår hvorfor hvilken ingen ikke intet alle alt mange nogle begge hver
    hans hendes deres vores min din sin er var bliver blev har havde kan vil skal dog desuden derfor derefter dermed i dag ifølge`,
  hasOrdinals: true,
});

export const norwegian = writing({
  leads: `hr fr frk dr prof ing st adj cand stud dir tidl f.eks bl.a dvs d.v.s m.h.t pga p.g.a vedr iflg jf jfr cf ca inkl ekskl evt hhv vs kgl`,
  numbers: `nr s kap art fig tlf tel bd vol § pkt kl ca`,
  either: `osv etc m.m m.v mm mv o.l o.a jr sr co inc ltd a/s mill mrd kr pst jan feb febr mar apr jun jul aug sep sept okt nov des
    f.kr e.kr u.s`,
  starters: `den det de en ei et han hun vi jeg du man dette denne disse der og men eller for så da også her nå i på til fra med av om ved under over etter
    før mot uten siden mens når hvis fordi selv hva hvem hvor hvordan hvorfor hvilken ingen ikke alle alt mange noen begge hver hans hennes deres
    vår min din sin er var blir ble har hadde kan vil skal likevel dessuten derfor deretter ifølge`,
  hasOrdinals: true,
});

export const swedish = writing({
  leads: `hr fr frk dr prof ing st kapt gen dir t.ex bl.a d.v.s dvs s.k p.g.a pga fr.o.m t.o.m f.d resp jfr cf ca inkl exkl ev vs kungl`,
  numbers: `nr s sid kap art fig tel bd vol § p kl ca`,
  either: `osv o.s.v etc m.m m.fl o.d jr sr co inc ltd ab milj mdr kr st jan feb febr mar apr jun jul aug sep sept okt nov dec
    f.kr e.kr u.s`,
  starters: `den det de en ett han hon vi jag du man detta denna dessa där och men eller för så då också här nu i på till från med av om vid under över efter
    före mot utan sedan medan när eftersom även vad vem var hur varför vilken ingen inte inget alla allt många några båda varje hans hennes
    deras vår min din sin är var blir blev har hade kan vill ska dock dessutom därför därefter enligt`,
});

export const finnish = writing({
  leads: `hra rva nti tri prof dos ins kenr ev maist fil esim ent ns os ts eli nk mr vrt ks ko kys vt n`,
  numbers: `nro n:o s kpl art puh klo n ks`,
  either: `jne yms ym mm em tms oy milj mrd mk eur ekr jkr`,
  starters: `hän he se ne minä sinä me te tämä nämä tuo nuo ja mutta tai sekä että jos kun koska vaikka kuitenkin myös niin sitten silloin siellä
    täällä nyt ei eivät mikä kuka missä milloin miksi miten kaikki moni monet jotkut on oli ovat olivat`,
  hasOrdinals: true,
});
