// Time zones as people type them: an IANA name in any case, or a city.
import type { Zone } from '../time/instant.ts';
import { zoneId } from '../time/zoned.ts';
import { mistaken, type Reading, read } from './reading.ts';

/** The continents and oceans of the zone data, those with most people first, for a city that has a namesake. */
const AREAS = [
  'Europe',
  'America',
  'Asia',
  'Africa',
  'Australia',
  'Pacific',
  'Atlantic',
  'Indian',
  'America/Argentina',
  'Antarctica',
  'Arctic',
] as const;

/** Large cities for which no zone is named, each with the one whose clock it keeps. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  'Europe/Berlin': ['hamburg', 'munich', 'frankfurt', 'cologne', 'leipzig'],
  'Europe/London': ['edinburgh', 'manchester', 'glasgow', 'cardiff'],
  'Europe/Paris': ['lyon', 'marseille', 'strasbourg'],
  'Europe/Madrid': ['barcelona', 'valencia'],
  'Europe/Rome': ['milan', 'naples', 'turin'],
  'Europe/Zurich': ['geneva', 'basel', 'bern'],
  'Europe/Amsterdam': ['the hague', 'rotterdam'],
  'Europe/Moscow': ['st petersburg'],
  'America/New_York': ['washington', 'boston', 'miami', 'philadelphia', 'atlanta'],
  'America/Chicago': ['houston', 'dallas', 'austin', 'minneapolis'],
  'America/Los_Angeles': ['san francisco', 'seattle', 'las vegas', 'san diego', 'portland'],
  'America/Toronto': ['ottawa', 'quebec'],
  'America/Sao_Paulo': ['rio de janeiro', 'brasilia'],
  'Asia/Shanghai': ['beijing', 'guangzhou', 'shenzhen'],
  'Asia/Kolkata': ['mumbai', 'delhi', 'new delhi', 'bangalore', 'chennai'],
  'Asia/Tokyo': ['osaka', 'kyoto'],
  'Asia/Karachi': ['islamabad', 'lahore'],
  'Africa/Johannesburg': ['cape town', 'pretoria'],
  'Australia/Sydney': ['canberra'],
  'Pacific/Auckland': ['wellington'],
};

const NEIGHBOUR: ReadonlyMap<string, Zone> = new Map(
  Object.entries(NEIGHBOURS).flatMap(([zone, cities]) => cities.map((city) => [city, zone] as const)),
);

/** `São  Paulo` as the zone data has it. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_]+/gu, ' ')
    .trim()
    .toLowerCase();

const NEUTRAL = /^(?:utc|gmt|z|zulu)$/u;

const cityZone = (city: string): Zone | null => {
  const name = city.replaceAll(' ', '_');
  const own = AREAS.map((area) => zoneId(`${area}/${name}`)).find((zone) => zone !== null);
  return own ?? NEIGHBOUR.get(city) ?? null;
};

/** A distance to UTC or its abbreviation (`UTC+2`, `CET`) is not taken: it would be an hour off for half of the year. */
export const parseZone = (text: string): Reading<Zone> => {
  const typed = bare(text);
  if (NEUTRAL.test(typed)) return read('UTC');
  const zone = typed.includes('/')
    ? zoneId(typed.replace(/\s*\/\s*/gu, '/').replaceAll(' ', '_'))
    : cityZone(typed);
  return zone === null ? mistaken('is not a time zone or city') : read(zone);
};
