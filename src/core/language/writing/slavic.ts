// Full stops of Russian, Ukrainian, Bulgarian, Polish, Czech, Slovak and their neighbours.
import { writing } from './writing.ts';

export const russian = writing({
  leads: `г-н г-жа гр гражд тов акад проф доц д-р канд к.м.н инж зав зам нач дир ген полк подп майор кап лейт адм митр архиеп св ул пер просп пр пл наб бул ш
    пос пгт дер с хут ст обл р-н респ окр о оз р им т.е т.н т.к напр см ср ок прибл якобы в.т.ч нар засл чл корр ред сост пер изд авт
    рус англ нем франц лат греч букв т тов кв м а.о ген.-майор`,
  numbers: `стр с рис табл гл ст п пп пункт ч разд т тт тел д кв корп оф эт № вып изд кн л ауд каб`,
  either: `т.д т.п др пр г гг в вв н.э до.н.э руб коп тыс млн млрд трлн км м см мм кг г мг л га ч мин сек час шт экз чел долл евро ед
    янв февр фев мар апр июн июл авг сент сен окт нояб ноя дек пн вт ср чт пт сб вс ltd inc co`,
  behind: 'г гг в вв н.э',
  starters: `он она оно они мы вы я ты это эта этот эти тот та те так там тогда тут здесь и а но или да же если когда где как что чтобы кто почему зачем
    потому поэтому однако также тоже хотя пока после до в во на по из от за под при для без с со к ко о об обо над между через перед про у среди
    против вместо кроме согласно не ни нет все всё весь вся каждый каждая многие некоторые другие его её их наш наша мой свой был была было были
    есть будет может можно нужно надо теперь сейчас сегодня вчера завтра уже ещё еще затем кроме того ведь лишь только даже`,
});

export const ukrainian = writing({
  leads: `п пп пан гр гром тов акад проф доц д-р канд інж зав заст нач дир ген полк кап лейт св вул пров просп пр пл наб бул шосе м с смт сел обл р-н окр
    о оз р ім ст т.зв т.б тобто напр наприкл див пор бл прибл чл кор ред упор авт укр рос англ нім фр лат грец кн нар засл`,
  numbers: `стор с ст рис мал табл гл розд п пп ч т тт тел буд б кв корп оф № вип вид год кн`,
  either: `т.д т.п т.ін ін та.ін р рр ст н.е до.н.е грн коп тис млн млрд трлн км м см мм кг г мг л га год хв с сек шт прим осіб дол євро од у.о куб кв
    січ лют бер квіт трав черв лип серп вер жовт лист груд пн вт ср чт пт сб нд ltd inc co`,
  behind: 'р рр ст н.е',
  starters: `він вона воно вони ми ви я ти це ця цей ці той та ті так там тоді тут і й а але або чи якщо коли де як що щоб хто чому тому проте однак також
    теж хоча поки після до в у на по з із зі від за під при для без к о об над між через перед про серед проти замість крім згідно не ні немає
    усі всі все весь кожен кожна багато деякі інші його її їх їхній наш наша мій свій був була було були є буде може можна треба тепер зараз
    сьогодні вчора завтра вже ще потім лише тільки навіть`,
});

export const bulgarian = writing({
  leads: `г-н г-жа г-ца проф доц д-р акад инж арх адв ген полк кап св ул бул пл гр с общ обл ж.к кв т.е т.нар напр вж срв ок вкл чл кор бел ред пр тел англ
    бълг рус нем фр лат`,
  numbers: `стр с фиг табл гл чл ал т тел бр № ред изд кн бл вх ет ап`,
  either: `т.н и.др др пр г гг в вв лв ст хил млн млрд км м см мм кг л ч мин сек бр ян февр мар апр авг септ окт ноем дек пр.н.е сл.н.е`,
  behind: 'г гг в вв',
  starters: `той тя то те ние вие аз ти това тази този тези онова така там тогава тук и а но или да ако когато където как какво че кой коя защо затова обаче също
    макар докато след до в във на по из от за под при без с със към о над между през пред срещу вместо освен според не ни няма всички всичко
    всеки много някои други неговият нейният техният наш мой свой беше бяха е са ще може трябва сега днес вчера утре вече още само дори`,
});

export const kazakh = writing({
  leads: `т.б мыс қ м ж к проф акад ген`,
  numbers: `б бет том т №`,
  either: `т.б т.с.с ж жж ғ ғғ б.з б.з.б млн млрд мың тг км м кг`,
  starters: `ол олар біз мен сен сіз бұл осы сол және бірақ ал егер қашан қайда қалай не кім сондықтан сонымен кейін бүгін кеше ертең барлық көп бір`,
});

export const polish = writing({
  leads: `p pp dr prof hab mgr inż doc ks św bp abp kard gen płk mjr kpt por ppor sierż adm red dyr prez min ul al pl os woj pow gm np tzw tj m.in
    zob por ok ww wg ur zm jw vs b tys`,
  numbers: `nr s str ss t tom rozdz art ust pkt poz rys tab tel ok`,
  either: `itd itp etc r zł gr mln mld tys szt godz min sek km kg m.in n.e p.n.e sp.z.o.o sp s.a ltd inc co
    stycz lut mar kwiec czerw lip sierp wrzes paźdz listop grudz`,
  starters: `on ona ono oni one my wy ja ty to ta ten te ci tamten tak tam wtedy tu tutaj i a ale lub albo jeśli jeżeli kiedy gdy gdzie jak co że żeby kto
    dlaczego dlatego jednak również też choć chociaż po do w we na z ze od za pod przy dla bez ku o nad między przez przed przeciw według nie ani
    wszyscy wszystko każdy wiele niektórzy inni jego jej ich nasz mój swój był była było byli jest są będzie może można trzeba teraz dziś
    dzisiaj wczoraj jutro już jeszcze potem tylko nawet`,
  hasOrdinals: true,
});

export const czech = writing({
  leads: `p pí sl dr mudr judr phdr rndr ing mgr bc doc prof akad arch gen plk mjr kpt por npor sv ul nám tř např tzv tj t.j mj cca popř příp resp
    vč vs srov viz čs roz zn nar zem`,
  numbers: `č čp s str sv odst písm čl kap obr tab tel par sb odd roč`,
  either: `atd apod aj etc hod min sek kč tis mil mld km kg n.l př.n.l n.e př.kr s.r.o a.s spol ltd inc co`,
  starters: `on ona ono oni my vy já ty to ta ten ti tyto tato tento tak tam tehdy tu zde a i ale nebo jestli pokud když kdy kde jak co že aby kdo proč
    proto však také též ač ačkoli po do v ve na z ze od za pod při pro bez k ke o nad mezi přes před proti podle ne ani všichni vše každý
    mnoho někteří jiní jeho její jejich náš můj svůj byl byla bylo byli je jsou bude může lze teď nyní dnes včera zítra už ještě potom jen i`,
  hasOrdinals: true,
});

export const slovak = writing({
  leads: `p dr mudr judr phdr rndr ing mgr bc doc prof akad arch gen plk mjr kpt por npor sv ul nám tr napr tzv t.j tj t.z t.zv cca popr príp resp
    vrát vs porov pozri čs nar zom ml st prev tzn`,
  numbers: `č čl s str odst písm kap obr tab tel par zb odd roč ods`,
  either: `atď a.i ai etc hod min sek sk eur tis mil mld km kg n.l pred.n.l s.r.o a.s spol jan feb mar apr jún júl aug sept okt nov dec ltd inc co`,
  starters: `on ona ono oni ony my vy ja ty to tá ten tí tieto táto tento tak tam vtedy tu a i aj ale alebo ak keď kedy kde ako čo že aby kto prečo preto
    však tiež hoci po do v vo na z zo od za pod pri pre bez k ku o nad medzi cez pred proti podľa nie ani všetci všetko každý mnoho mnohí
    niektorí iní jeho jej ich náš môj svoj bol bola bolo boli je sú bude môže možno teraz dnes včera zajtra už ešte potom len`,
  hasOrdinals: true,
});
