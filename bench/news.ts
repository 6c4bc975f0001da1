// Made-up news for measuring: articles of about 2.5 KB on one event each, no two alike, the same every time.
import type { Article } from '../src/core/article/article.ts';
import { DAY } from '../src/core/time/instant.ts';
import { scattered } from './fill.ts';

const PLACES = [
  'Skerry',
  'Port Halden',
  'Lower Marrow',
  'Tarn Bridge',
  'Westholm',
  'Ardle',
  'Norby',
  'Cape Linnet',
];
const FIRST = ['Anna', 'Marek', 'Ines', 'Tom', 'Greta', 'Olu', 'Samir', 'Lena', 'Victor', 'Rosa'];
const LAST = ['Berg', 'Okafor', 'Lindqvist', 'Marsh', 'Petrov', 'Almeida', 'Hale', 'Novak', 'Sorel', 'Quist'];
const BODIES = [
  'harbour board',
  'regional council',
  'fishing union',
  'transport ministry',
  'port authority',
  'planning court',
];
const THINGS = [
  'pier',
  'ferry line',
  'tunnel',
  'fish market',
  'lighthouse',
  'flood wall',
  'rail depot',
  'coal quay',
];
const DEEDS = ['closed', 'inspected', 'sold', 'repaired', 'flooded', 'reopened', 'evacuated', 'seized'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'March', 'April', 'June', 'September', 'October', 'November'];

/** Each asks for what it needs by its letter: a place, person, surname, body, thing, deed, weekday, month, number. */
const OPENING = [
  'P — The B has D the T at P after a crack was found in its supports, officials said on W.',
  'The B voted N to 3 on W to keep the T at P shut until at least M 2027, overruling its own engineers.',
  'About N people left their homes near the T in P on W night when the water rose by 2.4 metres in an hour.',
  'Talks over the T ended without agreement on W, and the B said it would decide by the end of M.',
];
const MIDDLE = [
  '“We were told nothing until the trucks arrived,” said F S, who has worked at the T for N years.',
  'S told reporters that the B had received three warnings since M 14, 2024.',
  'The B did not say who would pay the $N million that the repairs are expected to cost.',
  'It is unclear whether the T will open again before the summer.',
  'According to a report by the B, seen on W, N per cent of the bolts had rusted through.',
  'The union wants to extend the contract by N days, while the B insists on new terms and rejects any delay.',
  '“If the money does not come by M 3, we will stop work,” S said. “Nobody should be surprised.”',
  'Last year, the T carried N,500 passengers a week, up from 1,200 in 2019.',
  'Dr. F S, who led the inquiry, declined to comment on the figures, which differ from those of the B.',
  'Neither the owners nor the insurers would say how many of the N boats had been checked.',
  'Earlier this week, the mayor of P called on the B to publish the plans, but they have yet to be released.',
  'A court in P is due to hear the case on W; two earlier hearings, on M 2 and M 9, were postponed.',
  'In the old town, shopkeepers swept mud from their floors and counted what was left.',
  'The minister, F S, denied that he had known of the risk, contradicting what his office wrote two weeks ago.',
  'Rain is expected to return at about 6 p.m. on W, with winds of up to N km/h off the coast of P.',
  'Whether P or Norby gets the new terminal remains open, S added, since “no side has the votes.”',
  'The T was built in 1931, widened twenty years later and D for the first time in M 1987.',
  'What happens if the lease runs out on M 30 has not been settled, a lawyer for the B said.',
  'Trains between P and Ardle ran every N minutes on W, the operator wrote in a statement.',
  'Most of those who had waited overnight were given tea, blankets and a seat on the first bus north.',
];
const PHOTO = 'Photo: The T at P on W morning. (Coast Picture Desk)';

const pick = (from: readonly string[], n: number): string => from[scattered(n, from.length)] ?? '';

const filled = (frame: string, event: number, n: number): string =>
  frame.replace(/\b[PFSBTDWMN]\b/gu, (letter, at: number) => {
    const own = n * 13 + at;
    if (letter === 'P') return pick(PLACES, event);
    if (letter === 'T') return pick(THINGS, event + 5);
    if (letter === 'B') return pick(BODIES, event + 9);
    if (letter === 'D') return pick(DEEDS, event + 2);
    if (letter === 'F') return pick(FIRST, own);
    if (letter === 'S') return pick(LAST, own);
    if (letter === 'W') return pick(DAYS, own);
    return letter === 'M' ? pick(MONTHS, own) : String(2 + scattered(own, 97));
  });

const SENTENCES = 22;
const BEGAN = Date.UTC(2026, 2, 1, 9);

/** The `n`th text on that event; one a third of a day. */
export const newsOf = (event: number, n: number): Article => {
  const key = event * 1009 + n;
  const lines = Array.from({ length: SENTENCES }, (_, i) =>
    filled(pick(MIDDLE, key * 31 + i), event, key * 101 + i),
  );
  const paragraphs = Array.from({ length: SENTENCES / 2 }, (_, i) => lines.slice(i * 2, i * 2 + 2).join(' '));
  const knownAt = BEGAN + Math.floor((n * DAY) / 3);
  return {
    id: `${event}-${n}`,
    revision: 1,
    url: `https://news.example/${event}/${n}`,
    publisher: `Publisher ${n % 7}`,
    family: null,
    origin: null,
    standing: { is: 'standing' },
    title: filled('The B and the T at P: what F S said', event, key),
    text: [filled(pick(OPENING, key), event, key), ...paragraphs, filled(PHOTO, event, key)].join('\n'),
    isPartial: false,
    language: 'en',
    published: { is: 'known', at: knownAt, precision: 'instant' },
    knownAt,
    arrivedAt: knownAt,
    revisedAt: null,
    isNews: true,
  };
};
