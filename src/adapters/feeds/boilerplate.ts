// Lines at the end of an entry that the publishing program adds to every one: not the article's own words.

/** A call to go on reading, alone on its line, in the languages of the catalogue. */
const READ_ON =
  /^\W{0,4}(?:(?:continue|keep) reading|read (?:more|on|the (?:full|whole|rest)\b.*|full (?:story|article))|more|(?:click here )?to read more|weiterlesen|mehr (?:lesen|erfahren)|lire (?:la suite|plus|l['’]article)|en savoir plus|leer más|seguir leyendo|leia mais|continua(?: a leggere)?|leggi (?:tutto|di più)|lees (?:meer|verder)|czytaj (?:dalej|więcej)|читать (?:далее|дальше|полностью))\W{0,4}$/iu;
/** WordPress signs its entries. */
const SIGNED = /^The post .{1,400} (?:appeared first on|first appeared on) .{1,200}$/iu;
const SHARED =
  /^(?:share|comments?|permalink|tweet|email this|facebook|twitter|pin it|print|[|•·\s-]){1,12}$/iu;
/** What is behind a teaser’s last words. */
const CUT_OFF = /\s*(?:\[(?:…|\.\.\.|&hellip;)\]|\(more…\)|\(more\.\.\.\))$/u;
const READ_ON_BEHIND =
  /\s+(?:Continue reading|Read more|Weiterlesen|Lire la suite|Leer más)\s*(?:→|»|›|>|\.{3}|…)?$/u;

const LONGEST = 700;

const isBoilerplate = (line: string): boolean =>
  line.length <= LONGEST && (READ_ON.test(line) || SIGNED.test(line) || SHARED.test(line));

const withoutTail = (line: string): string => {
  const [head, tail] = [line.slice(0, -100), line.slice(-100)];
  return head + tail.replace(READ_ON_BEHIND, '').replace(CUT_OFF, ' …').trimEnd();
};

/** Only from the end upwards: inside a text such a line may be a word of somebody. */
export const withoutBoilerplate = (lines: readonly string[]): readonly string[] => {
  const last = lines.findLastIndex((line) => !isBoilerplate(line));
  return lines.slice(0, last + 1).map((line, at) => (at === last ? withoutTail(line) : line));
};
