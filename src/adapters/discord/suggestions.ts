// What Discord offers while somebody types an option: time zones, the one thing that nobody knows by heart.
import type { CommandOption } from '../../core/command/table.ts';

/** Docs, Autocomplete: at most 25 choices. */
const MOST = 25;

const ZONES: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** `new york` and `berlin` find their zones; those whose city begins with the words come first. */
export const suggestions = ({ kind }: CommandOption, typed: string): readonly string[] => {
  if (kind !== 'zone') return [];
  const words = typed.trim().toLowerCase().replaceAll(' ', '_');
  const matches = ZONES.filter((zone) => zone.toLowerCase().includes(words));
  const begins = (zone: string): boolean => zone.toLowerCase().split('/').at(-1)?.startsWith(words) === true;
  return [...matches.filter(begins), ...matches.filter((zone) => !begins(zone))].slice(0, MOST);
};
