// Full stops of English.
import { writing } from './writing.ts';

export const english = writing({
  leads: `mr mrs ms mx dr drs prof profs rev revd fr hon gen lt maj capt cpt cmdr cdr col sgt cpl pvt pfc adm brig gov lieut sen sens Rep Reps Sec Ft
    st sts messrs mme mmes mlle vs e.g i.e eg ie cf viz mt mts pres supt insp det ret msgr mgr bros op atty attys asst assoc ald dep
    amb sec'y treas`,
  numbers: `p pp no nos nr n° vol vols fig figs c ca ch chap chaps sec sect secs art arts para paras eq eqs ex n s ss l ll op ed rs lb lbs approx
    circa § ver pt pts bk tab app rm ste apt ext tel`,
  either: `jr sr esq etc inc ltd co corp cos llc plc bros dept depts est al ave blvd rd hwy pkwy sq ft yd yds oz lb lbs hr hrs min mins sec secs mph
    eds univ assn assoc intl govt mfg mgmt dist natl org gmbh pty pvt approx encl
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Mo Mont Neb Nebr Nev Okla Ore Pa Penn Tenn Tex Va Vt
    Wash Wis Wisc Wyo Ont Que Alta Sask b.c`,
  behind: 'a.m p.m b.c a.d c.e b.c.e ph.d m.d j.d ll.b ll.m b.a m.a b.sc m.sc d.c ft lb lbs oz yd yds mph',
  starters: `the a an he she it they we you i in on at by for from with to of but and so yet or nor this that these those there here then thus hence
    however meanwhile what how why when where who whom whose which whether if as after before since while although though because during
    until unless once under over about above below between among against within without through despite did do does is are was were
    has have had can could will would should shall may might must let my his her its their our your no not none some any many most much both each
    every either neither few several such another other others all also still only just even perhaps maybe instead later earlier now today
    nobody nothing everyone everybody someone somebody anyone anybody something everything one two three let's yes well oh please`,
});
