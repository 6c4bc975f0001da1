// Full stops of Spanish, Italian, French, Portuguese and Romanian.
import { writing } from './writing.ts';

export const spanish = writing({
  leads: `sr sra srta sres sras srtas srs dr dra dres dras d dª dña lic licda ing arq prof profa profr mtro mtra abg abog gral gral cnel col cap
    capt tte cte cmdte sgto alm pbro rev fr mons excmo excma ilmo ilma hno hna sto sta s.e ud uds vd vds pres vicepdte pdte
    dpto depto avda av cl c/ pza plza ctra urb esq edif edo prov rte fdo p.ej ej vs atte admón gob min dir tlf tlfs`,
  numbers: `núm num núms nº n nro nros no pág págs pag pags p pp vol vols cap caps art arts fig figs tel teléf apdo ap cód inc párr parr secc t tít
    v vid vers lun mié mier jue vie sáb sab`,
  either: `etc cía cia inc ltda ltd co corp s.a s.l s.r.l ee.uu u.s hnos hno aprox máx mín min seg hrs hr km kg mts a.c d.c a.m p.m
    ene feb febr abr may jun jul ago ag sep sept set oct nov dic lun mié jue vie sáb et al ibíd ibid op cit edo esp`,
  starters: `el la los las lo un una unos unas él ella ellos ellas yo tú nosotros usted ustedes esto eso este esta estos estas ese esa esos esas aquel
    aquella y e o u pero sino aunque porque pues si no ni que qué quién quiénes cuál cómo cuándo dónde cuánto por para con sin en de del al a
    ante bajo contra desde entre hacia hasta según sobre tras durante mediante cuando mientras donde como luego después antes entonces así además
    también sin embargo ahora hoy ayer mañana ya aún todavía su sus mi mis tu tus nuestro nuestra todo toda todos todas cada otro otra otros
    otras muchos muchas algunos algunas ningún ninguna nadie nada se le les me te nos hay es son fue era fueron ha han había está están`,
});

export const italian = writing({
  leads: `sig sigg sigra sig.ra sig.na dott dr dott.ssa dottssa prof profssa prof.ssa ing avv arch geom rag On Sen dep gen Col cap magg Ten serg
    Mar Amm comm cav uff don mons card rev fra s ss Sto Sta egr gent gentma gent.mo gent.ma spett spettle spett.le ill.mo chmo chiar.mo
    Dir pres Min segr cons ord rel resp Min ad.es es p.es p.e vd v cfr cf fam f.lli flli c.so vle v.le p.za pza p.le lgo l.go loc
    d.lgs dlgs d.l d.p.r dpr reg Min prot rif sgg vs tel fax co.co on.le u.s amb`,
  numbers: `n nn nr num pag pagg p pp vol voll cap capp art artt fig figg tab tel cod comma par sez ed all lett c cc rif`,
  either: `ecc etc spa s.p.a s.r.l srl s.n.c s.a.s ltd inc co corp u.s.a a.c d.c a.m p.m ca max Min sec gg hh kg km op cit ibid al u.s
    gen feb febb Mar apr mag giu lug ago sett set ott nov dic lun mart merc gio giov ven sab dom n.b p.s c.a`,
  starters: `il lo la i gli le l un uno una egli lui lei essa esso noi voi loro io tu questo questa questi queste quello quella quelli quelle ciò e ed o ma
    però anche se non né che chi cosa come quando dove perché quale quanto per con senza in nel nella nei negli nelle di del della dei degli delle
    da dal dalla dai dalle a al alla ai agli alle su sul sulla sui sulle tra fra contro dopo prima durante mentre poi quindi dunque così infatti
    inoltre tuttavia invece ora oggi ieri domani già ancora suo sua suoi sue mio mia tuo nostro nostra tutto tutta tutti tutte ogni altro altra
    altri molti molte alcuni alcune nessuno nulla si ci c'è è sono era erano ha hanno aveva sarà secondo`,
});

export const french = writing({
  leads: `M mm mr mme mmes mlle mlles dr drs pr Prof Me mes mgr St ste sts stes cf vs gén col cdt cap capt lt adj sgt av bd boul pl rte fg chap ex p.ex
    c.-à-d càd env ndlr rév s.e s.m`,
  numbers: `n no nos nº n° p pp pag vol t tél tel art arts fig figs chap al alin sect éd r v rég`,
  either: `etc cie ltd inc co corp s.a s.a.r.l janv févr fév mars avr juil août sept oct nov déc jeu ven av j.-c apr ap max min
    éd coll ibid op cit dép hab u.s`,
  starters: `le la les l un une des du de d il elle ils elles on nous vous je j tu ce c cet cette ces cela ça et ou mais donc or ni car si que qui quoi quand
    comment où pourquoi quel quelle quels quelles en dans sur sous par pour avec sans chez vers à au aux depuis pendant après avant entre contre
    selon lors lorsque comme puisque alors ainsi aussi puis ensuite enfin cependant toutefois pourtant mais son sa ses mon ma mes notre nos votre leur
    leurs tout toute tous toutes chaque autre autres plusieurs certains certaines aucun aucune rien personne y est sont était a ont avait ici
    aujourd'hui hier demain déjà encore même malgré`,
});

export const portuguese = writing({
  leads: `sr sra srs sras srta dr dra drs dras prof profa profª eng engª arq exmo exma ilmo ilma d dona Pe fr frei me mons gen cel cap ten sgt alm
    maj min pres gov dep sen Sto Sta s av r trav tv pça pç al rod estr ex p.ex v vs cf obs dir sec séc depto dept u.s`,
  numbers: `n nº núm num p pp pág págs pag vol vols cap caps art arts fig figs tel inc séc t ed al km`,
  either: `etc cia ltda ltd inc co corp s.a e.u.a eua a.c d.c a.m p.m aprox máx mín min seg hab jan fev mar abr mai jun jul ago set out nov dez
    seg ibid op cit al`,
  starters: `o a os as um uma uns umas ele ela eles elas eu tu nós você vocês isto isso este esta estes estas esse essa esses essas aquele aquela e ou mas
    porém contudo se não nem que quem qual quais como quando onde porque por para com sem em no na nos nas num numa de do da dos das ao à aos às
    até após antes desde entre contra sobre sob segundo durante enquanto depois então assim também ainda já agora hoje ontem amanhã seu sua seus
    suas meu minha nosso nossa todo toda todos todas cada outro outra outros outras muitos muitas alguns algumas nenhum ninguém nada há é são foi
    era foram tem têm tinha está estão`,
});

export const romanian = writing({
  leads: `dl d-l dna d-na dra d-ra dr prof ing av arh acad gen col cpt lt mr sf pr str bd bdul șos al ș.a de.ex ex cf vs nr`,
  numbers: `nr p pag pp vol art alin cap fig tel lit ed sec`,
  either: `etc s.a s.r.l ș.a.m.d ian feb mar apr mai iun iul aug sept oct nov dec mil mld î.hr d.hr`,
  starters: `un o niște el ea ei ele eu tu noi voi acest această acești aceste acel acea și sau dar însă că dacă nu nici ce cine când unde cum de la în
    din pe cu fără pentru prin după înainte între sub până potrivit astfel atunci apoi de asemenea acum azi ieri mâine a au este sunt era fost`,
});
