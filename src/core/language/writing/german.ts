// Full stops of German.
import { writing } from './writing.ts';

export const german = writing({
  leads: `hr hrn Fr frl dr dres prof dipl ing Mag St skt sankt hl gebr geb gest verh verw z.b z.t d.h d.i u.a i.d.r i.a i.v i.e.s o.ä v.a s.u s.o m.e
    u.u bzw bspw vgl sog Gen insb insbes ggf evtl ca inkl exkl zzgl abzgl einschl ausschl entspr gem lt lfd nachm vorm vors stellv
    kath evang Ev prot röm griech lat Dt österr engl frz Ital amerik europ intern techn
    Reg präs Min Kan Sen Gen oberst hptm ltn Maj obh komm jun Sen phil jur med rer theol h.c ehem urspr frhr gräfl kgl kaiserl vs
    allg bes eig eigtl ungef`,
  numbers: `s nr nrn Abs Art ziff abb bd bde kap tel fax par abschn anm aufl jg jh hs hrsg kl lit rn rdnr rz tab taf zl v vv n m q`,
  either: `usw etc o.g u.ä u.dgl dgl ff f str pl mio mrd tsd std Min sek mon jg jh jhd jhdt ag co gmbh inc ltd corp abk adr verf red übers
    jan feb febr mrz apr jun jul aug sep sept okt nov dez Mo Di Mi Do Sa So n.chr v.chr chr u.s a.d d.c`,
  starters: `der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du man dies diese dieser dieses diesen diesem jene jener
    jenes und aber oder doch denn sondern auch so dann da damit dabei dafür dagegen daher deshalb deswegen darum darauf daraus danach davon davor
    dazu hier dort heute gestern morgen jetzt nun nach vor bei mit von zu zum zur im in am an auf aus über unter für gegen ohne um durch
    seit während wegen trotz bis wenn als ob obwohl weil nachdem bevor sobald solange falls wie was wer wo wann warum weshalb welche welcher
    welches kein keine keiner keines nicht nichts niemand alle alles viele einige manche mehrere beide jeder jede jedes mein meine dein deine
    sein seine seiner ihre ihren unser unsere euer eure ist sind war waren wird werden hat haben hatte kann können soll sollen muss zwar
    jedoch dennoch trotzdem allerdings außerdem zudem schließlich zunächst bereits schon noch nur sogar vielleicht ja nein bitte insgesamt laut`,
  hasOrdinals: true,
});
