// Past forms of English verbs and their base forms: "began" is "begin", "stopped" is "stop".

/** Irregular verbs of the news: past, base. Written by hand. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `was be,were be,had have,did do,said say,told tell,met meet,left leave,took take,gave give,began begin,came come,became become,went go,held hold,
  saw see,made make,sent send,rose rise,fell fall,won win,lost lose,broke break,struck strike,spoke speak,wrote write,sold sell,bought buy,
  found find,got get,ran run,drew draw,sank sink,kept keep,stood stand,paid pay,led lead,brought bring,caught catch,fought fight,taught teach,
  thought think,knew know,grew grow,flew fly,threw throw,blew blow,drove drive,rode ride,wore wear,stole steal,chose choose,froze freeze,
  built build,spent spend,lent lend,felt feel,slept sleep,dealt deal,meant mean,heard hear,held hold,shot shoot,slid slide,hid hide,bit bite,
  ate eat,drank drink,sang sing,swam swim,rang ring,hung hang,dug dig,stuck stick,swung swing,sought seek,withdrew withdraw,overcame overcome,
  understood understand,fled flee,bled bleed,fed feed,sped speed,lay lie,laid lay,burnt burn,set set,put put,hit hit,cut cut,shut shut,let let,
  cost cost,hurt hurt,split split,burst burst,quit quit,cast cast,spread spread`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .flatMap(([past, base]) => (past === undefined || base === undefined ? [] : [[past, base] as const])),
);

/** As a part of a pattern: the irregular past forms, the commonest auxiliaries among them. */
export const IRREGULAR_PAST = [...IRREGULAR.keys()].join('|');

/** Regular verbs of the news by their base forms. Written by hand; a verb that is missing asks no question. */
const REGULAR =
  `abandon accept accuse acquire act add admit advise affect agree aim allow announce appear apply approve arrange arrive ask assume
  attack attempt avoid award ban behave belong blame block board bomb borrow breach burn call cancel capsize capture carry cause cease challenge
  change charge chase claim clear climb close collapse collide combine compare compete complete comply conclude connect continue contaminate contract
  control crash create cross damage decide declare decline decrease defeat delay delete deliver depart derail describe destroy detonate develop die
  disappear discover dispatch divide dock drift drop drown dump emerge empty end enter erupt escape evacuate examine exit expire explode explore fail file
  finish fire flip flood focus follow force form gain gather grab ground hack halt hand handle happen help hijack hire hope ignite ignore
  import include increase infect injure intend invade invest invite involve issue join jump kill lack land last launch leak learn lift light link
  list live load lock lodge look manage mark merge miss mistake mix move murder name need note obtain occur offer open operate order organise
  organize originate overheat overturn own panic park pass perform pick plan plant plead point poison pour prepare prevent proceed produce promise prompt
  propose pull prove provide provoke purchase pursue push race raid raise reach react receive record recover reduce refuse reject release remain remove rename repair replace report require
  rescue resign respond restore resume retire return reverse rig rob roll rule rupture sail save score search secure seize separate serve settle
  share ship sign slip smuggle sneak solve spark spill spot stab stall start starve station stay step stop store stray struggle suffer supply support
  surface survive suspend suspect swap switch target threaten tie tip topple transfer travel treat trigger try turn use vanish veer vet violate visit
  vote wait walk want warn weaken wipe wire work wreck`
    .split(/\s+/)
    .filter((verb) => verb !== '');

/** Last letters that double before "ed" though the stress is not seen: "occurred", "admitted". */
const DOUBLES =
  /^(?:occur|admit|transfer|travel|control|cancel|ban|drop|grab|flip|plan|rig|rob|ship|slip|spot|stab|step|stop|swap|tip|vet|wrap)$/u;

const pastOf = (verb: string): string => {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (verb === 'panic') return 'panicked';
  return DOUBLES.test(verb) ? `${verb}${verb.at(-1) ?? ''}ed` : `${verb}ed`;
};

const BASES: ReadonlyMap<string, string> = new Map([
  ...REGULAR.map((verb) => [pastOf(verb), verb] as const),
  ...[...IRREGULAR].filter(([, base]) => base !== 'be'),
]);

/** `started` → `start`, `got` → `get`; null for a word that is not known as a past form. */
export const baseOf = (past: string): string | null => BASES.get(past) ?? null;
