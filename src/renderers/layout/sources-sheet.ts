// The articles behind a story, or behind all stories of an edition.
import type { NumberedEdition } from '../../core/digest/edition.ts';
import { readerOf } from './moments.ts';
import { cleanText } from './plain-text.ts';
import type { Sheet } from './sheet.ts';
import { listed, ruled, sheetOf } from './sheet-of.ts';
import { titleRuns } from './source-line.ts';
import { storyNumbered } from './story-sheet.ts';

/** `story` is 1-based; null for the whole edition. Every article is listed, newest first within its story. */
export const sourcesSheet = ({ number, edition }: NumberedEdition, story: number | null): Sheet => {
  const reader = readerOf(edition);
  const { labels } = reader;
  const one = story === null ? null : storyNumbered(edition, story);
  const stories = one === null ? edition.stories : [one];
  const title = labels.sourcesOf(cleanText(one === null ? edition.title : one.label));
  const sections = stories.map(({ label, sources }) =>
    listed(
      cleanText(label),
      sources.map((source) => titleRuns(source, reader)),
    ),
  );
  return sheetOf(labels, title, [
    {
      part: 'title',
      text: title,
      link: null,
      sub: [labels.articles(stories.flatMap(({ sources }) => sources).length)],
    },
    // One story's list needs no heading: the title names it.
    ...ruled(
      story === null ? sections : sections.map((section) => section.filter(({ part }) => part !== 'heading')),
    ),
    {
      part: 'fine',
      text: story === null ? labels.sourcesOfEdition(number) : labels.storyOfEdition(story, number),
    },
  ]);
};
