// Lists of feeds in OPML, as feed readers exchange them: folders are sections.
import { generateOpml, parseOpml } from 'feedsmith';
import { feedAddress } from '../../core/feed/address.ts';
import type { FeedSetting } from '../../core/feed/feed.ts';
import { languageTag } from '../markup/language-tag.ts';

export type OpmlReading =
  | {
      readonly is: 'read';
      readonly feeds: readonly FeedSetting[];
      /** Names of rows that stand for a feed and have no address of the web. */
      readonly withoutAddress: readonly string[];
    }
  | { readonly is: 'refused'; readonly why: string };

type Outline = NonNullable<NonNullable<ReturnType<typeof parseOpml>['body']>['outlines']>[number];

const LONGEST_NAME = 200;

const named = (...names: readonly (string | undefined)[]): string | null =>
  names
    .map((name) => name?.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME) ?? '')
    .find((name) => name !== '') ?? null;

const settingOf = (outline: Outline, url: string, folder: string | null): FeedSetting => ({
  url,
  // A list that has no name for a feed writes its address instead.
  publisher: named(
    ...[outline.title, outline.text].filter((name) => name?.trim() !== outline.xmlUrl?.trim()),
  ),
  family: null,
  section: folder ?? named(outline.category?.split(',')[0]?.replaceAll('/', ' ')),
  language: languageTag(outline.language),
  pages: 'when-short',
});

interface Row {
  readonly outline: Outline;
  /** Null where it has none of the web. */
  readonly url: string | null;
  readonly folder: string | null;
}

const isFeed = ({ type, xmlUrl }: Outline): boolean =>
  xmlUrl !== undefined || ['rss', 'atom'].includes(type?.toLowerCase() ?? '');

/** A folder in a folder is a section of its own. */
const rowsIn = (outlines: readonly Outline[], folder: string | null): readonly Row[] =>
  outlines.flatMap((outline) => {
    const own = isFeed(outline) ? [{ outline, url: feedAddress(outline.xmlUrl ?? ''), folder }] : [];
    const inside = own.length === 0 ? (named(outline.text, outline.title) ?? folder) : folder;
    return [...own, ...rowsIn(outline.outlines ?? [], inside)];
  });

/** Each address once, as it stands first. */
const feedsOf = (rows: readonly Row[]): readonly FeedSetting[] => {
  const feeds = rows.flatMap(({ outline, url, folder }) =>
    url === null ? [] : [settingOf(outline, url, folder)],
  );
  return [...Map.groupBy(feeds, ({ url }) => url).values()].flatMap(([first]) => first ?? []);
};

const namesWithoutAddress = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap(({ outline, url }) =>
    url === null ? [named(outline.text, outline.title) ?? 'a row without a name'] : [],
  );

export const readOpml = (text: string): OpmlReading => {
  try {
    const rows = rowsIn(parseOpml(text).body?.outlines ?? [], null);
    if (rows.length === 0) return { is: 'refused', why: 'no feed is listed in it' };
    return { is: 'read', feeds: feedsOf(rows), withoutAddress: namesWithoutAddress(rows) };
  } catch {
    return { is: 'refused', why: 'not a list of feeds in OPML' };
  }
};

interface WrittenOutline {
  readonly text: string;
  readonly title: string;
  readonly type?: string;
  readonly xmlUrl?: string;
  readonly language?: string;
  readonly outlines?: WrittenOutline[];
}

const outlineOf = ({ url, publisher, language }: FeedSetting): WrittenOutline => ({
  type: 'rss',
  text: publisher ?? url,
  title: publisher ?? url,
  xmlUrl: url,
  ...(language === null ? {} : { language }),
});

/** Sections as folders, in the order in which they come; what has none stands beside them. */
export const writeOpml = (feeds: readonly FeedSetting[]): string => {
  const sections = Map.groupBy(feeds, ({ section }) => section);
  const outlines = [...sections].flatMap(([section, of]): readonly WrittenOutline[] =>
    section === null ? of.map(outlineOf) : [{ text: section, title: section, outlines: of.map(outlineOf) }],
  );
  return generateOpml({ head: { title: 'Dateline' }, body: { outlines } });
};
