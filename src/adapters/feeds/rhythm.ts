// How long a feed asks to be left alone.
import type { XmlElement } from '../markup/xml-element.ts';
import { firstSaidBy } from './looking.ts';

const MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 24 * 60,
  weekly: 7 * 24 * 60,
  monthly: 30 * 24 * 60,
  yearly: 365 * 24 * 60,
};

const numberIn = (text: string | null): number | null =>
  text !== null && /^\d{1,7}(?:\.\d+)?$/u.test(text) && Number(text) > 0 ? Number(text) : null;

/** RSS says it in minutes, the syndication module as “so many times a day”. */
export const minutesToRest = (channel: XmlElement): number | null => {
  const ttl = numberIn(firstSaidBy(channel, 'ttl'));
  if (ttl !== null) return ttl;
  const period = MINUTES[firstSaidBy(channel, 'sy:updateperiod')?.toLowerCase() ?? ''];
  const times = numberIn(firstSaidBy(channel, 'sy:updatefrequency')) ?? 1;
  return period === undefined ? null : Math.max(1, Math.round(period / times));
};
