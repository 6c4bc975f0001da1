// News agencies whose texts other publishers print, by the names under which they are credited; far from all: a dateline names others by its form.

/** First the name, then how else it is written, but not where that is more often something else, such as a state or a club. */
const AGENCIES: readonly (readonly [name: string, ...others: readonly string[]])[] = [
  ['Associated Press', 'The Associated Press', 'AP', 'AP News'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['dpa', 'Deutsche Presse-Agentur', 'dpa-infocom', 'DPA'],
  ['AFX'],
  ['epd', 'Evangelischer Pressedienst'],
  ['KNA', 'Katholische Nachrichten-Agentur'],
  ['SID', 'Sport-Informations-Dienst'],
  ['APA', 'Austria Presse Agentur'],
  ['Keystone-SDA', 'SDA', 'sda', 'ATS', 'Keystone-ATS'],
  ['EFE', 'Agencia EFE'],
  ['Europa Press'],
  ['ANSA'],
  ['Adnkronos', 'AdnKronos'],
  ['AGI', 'Agenzia Italia'],
  ['LaPresse'],
  ['Lusa', 'LUSA', 'Agência Lusa'],
  ['Agência Brasil'],
  ['Estadão Conteúdo'],
  ['Folhapress'],
  ['Télam'],
  ['Notimex'],
  ['ANP'],
  ['Belga'],
  ['NTB'],
  ['TT', 'TT Nyhetsbyrån'],
  ['Ritzau'],
  ['STT'],
  ['PAP', 'Polska Agencja Prasowa'],
  ['ČTK', 'CTK'],
  ['TASR'],
  ['MTI'],
  ['Agerpres'],
  ['BTA'],
  ['Tanjug'],
  ['Hina', 'HINA'],
  ['TASS', 'Itar-Tass'],
  ['Interfax'],
  ['RIA Novosti'],
  ['Interfax-Ukraine'],
  ['Ukrinform'],
  ['Anadolu', 'Anadolu Agency'],
  ['IRNA'],
  ['WAFA'],
  ['Middle East News Agency'],
  ['Xinhua', 'Xinhua News Agency'],
  ['Kyodo', 'Kyodo News'],
  ['Jiji', 'Jiji Press'],
  ['Yonhap', 'Yonhap News Agency'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['IANS'],
  ['APP', 'Associated Press of Pakistan'],
  ['Bernama'],
  ['Antara'],
  ['UPI', 'United Press International'],
  ['PA Media', 'Press Association'],
  ['AAP', 'Australian Associated Press'],
  ['The Canadian Press', 'Canadian Press', 'La Presse canadienne'],
  ['Bloomberg', 'Bloomberg News'],
  ['Inter Press Service', 'IPS'],
  ['CNN', 'CNN Wire', 'CNN Newsource'],
  ['HealthDay', 'HealthDay News'],
  ['States Newsroom'],
  ['The Center Square'],
  ['ProPublica'],
  ['KFF Health News'],
];

/** From this length on a name is the same in any case; shorter ones are many things beside. */
const LONG = 5;
export const isShort = (name: string): boolean => name.length < LONG;

const keyOf = (name: string): string => (isShort(name) ? name : name.toLowerCase());
const BY_NAME: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(([name, ...others]) => [name, ...others].map((written) => [keyOf(written), name])),
);

/** The agency of this name, under its first name; null for everybody else. */
export const agencyNamed = (name: string): string | null =>
  BY_NAME.get(keyOf(name.replace(/\s+/gu, ' ').trim())) ?? null;

/** `dpa/tmn`, `AFP, dpa`: the first that is an agency. */
export const agencyAmong = (marks: string): string | null => {
  for (const mark of marks.split(/[/,;+&]| and | und | et | y | e /u)) {
    const agency = agencyNamed(mark);
    if (agency !== null) return agency;
  }
  return null;
};
