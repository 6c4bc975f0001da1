// The catalogue: feeds that a deployment knows of, and which of them it reads.
import type { FeedSetting } from './feed.ts';

export interface CatalogueFeed extends FeedSetting {
  /** Whether it is read: always, never, or (null) when its section and its language are chosen. */
  readonly on: boolean | null;
}

export interface FeedChoice {
  /** Names of sections; without any, only feeds that are always on are read. */
  readonly sections: readonly string[];
  /** BCP 47 tags or their first parts; empty for every language. */
  readonly languages: readonly string[];
}

/** `pt` of `pt-BR`. */
const codeOf = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

const isOn = ({ on, section, language }: CatalogueFeed, { sections, languages }: FeedChoice): boolean =>
  on ??
  (section !== null &&
    sections.includes(section) &&
    (languages.length === 0 || language === null || languages.map(codeOf).includes(codeOf(language))));

/** The feeds that are read, in the catalogue's order. */
export const chosen = (catalogue: readonly CatalogueFeed[], choice: FeedChoice): readonly FeedSetting[] =>
  catalogue.filter((feed) => isOn(feed, choice)).map(({ on: _, ...setting }) => setting);

/** Names of the sections, each once, in the catalogue's order. */
export const sectionsOf = (catalogue: readonly FeedSetting[]): readonly string[] => [
  ...new Set(catalogue.flatMap(({ section }) => section ?? [])),
];
