// The samples, told day by day as a channel would get them: one running story, and what each edition owes to the one before.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition, EditionStory } from '../../../src/core/digest/edition.ts';
import { editionJson } from '../../../src/core/digest/edition-json.ts';
import type { ReadArticle, Story } from '../../../src/core/story/story.ts';
import { checkEvidence } from '../../house/evidence.ts';
import { editionOf, grouped, samplesOn } from '../texts.ts';

/** Import days: in the middle of a month, across its end, and across the end of a year. */
const IMPORTED = ['2026-03-12', '2026-07-02', '2027-01-01'] as const;
const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T09:00:00Z`) - days * 86_400_000).toISOString();

describe.each(IMPORTED)('the samples, imported on %s', (day) => {
  let reads: readonly ReadArticle[];
  let stories: readonly Story[];
  /** One edition a morning, each on the one before. */
  const editions: Edition[] = [];

  const longest = (): EditionStory | undefined =>
    editions.at(-1)?.stories.find(({ articles }) => articles > 5);

  beforeAll(async () => {
    reads = await samplesOn(day);
    stories = grouped(reads);
    for (const days of [3, 2, 1, 0]) {
      const baseline = editions.at(-1) ?? null;
      editions.push(
        await editionOf(stories, dayBefore(day, days), {
          from: dayBefore(day, days + 1),
          baseline,
          keyPoints: 3,
        }),
      );
    }
  });

  it('are three stories: nine articles of three publishers, two of two, one of one', () => {
    const shapes = stories.map(({ articles }) => [
      articles.length,
      new Set(articles.map(({ article }) => article.publisher)).size,
    ]);
    expect(shapes.sort((a, b) => (b[0] ?? 0) - (a[0] ?? 0))).toEqual([
      [9, 3],
      [2, 2],
      [1, 1],
    ]);
  });

  it('hold to the evidence rule in every edition', async () => {
    const byId = new Map(reads.map(({ article }) => [article.id, article]));
    const whole = await editionOf(stories, dayBefore(day, 0), { keyPoints: 6 });
    for (const edition of [...editions, whole])
      expect(checkEvidence(editionJson(edition), (id) => byId.get(id))).toEqual([]);
  });

  it('tell the running story every day, as an update from the second on', () => {
    const told = editions.map((edition) => edition.stories.find(({ id }) => id === longest()?.id)?.update);
    expect(told).toEqual([false, true, true, true]);
  });

  it('begin each story with a point that takes nobody for known', async () => {
    const whole = await editionOf(stories, dayBefore(day, 0), { from: dayBefore(day, 1), keyPoints: 3 });
    const firsts = [...editions, whole].flatMap((edition) =>
      edition.stories.map(({ keyPoints }) => keyPoints[0]?.text ?? ''),
    );
    const surname = /\b(?:Aske|Voss|Lunde|Solvane)\b/u;
    for (const text of firsts.filter((one) => surname.test(one)))
      expect(text).toMatch(/\b(?:Maren Aske|Halgrim Voss|Petra Lunde|Ingrid Solvane)\b/u);
  });

  it('leave the stalled phase open, with both sides', () => {
    const open = longest()?.questions.filter(({ state }) => state === 'open') ?? [];
    const dispute = open.find(({ positions }) => positions.length > 1);
    expect(dispute?.question).toMatch(/^Extension of the first phase .+ by 30 days or the second phase\?$/u);
    expect(dispute?.positions.map(({ text }) => text)).toEqual([
      expect.stringMatching(/seeking to extend/u),
      expect.stringMatching(/rejects any extension/u),
    ]);
    expect(open.map(({ question }) => question)).toContainEqual(
      expect.stringMatching(/if the talks fail\?$/u),
    );
  });

  it('show who cut the cable as answered, on the day on which it was', () => {
    const states = editions.map((edition) =>
      edition.stories
        .flatMap(({ questions }) => questions)
        .filter(({ question }) => question === 'Who cut the cable?')
        .map(({ state }) => state),
    );
    expect(states).toEqual([[], ['open'], ['answered'], []]);
  });

  it('set the publishers’ figures side by side', () => {
    const [first, ...rest] = longest()?.disagreements ?? [];
    expect(rest).toEqual([]);
    expect(first?.values.map(({ value }) => value).sort()).toEqual([
      '38 fishing boats',
      'At least 43 fishing boats',
    ]);
    expect(new Set(first?.values.map(({ source }) => source.publisher)).size).toBe(2);
  });

  it('know what is ahead, and that the blasting was put off', () => {
    const ahead = editions.at(-1)?.stories.flatMap(({ next }) => next.map(({ text }) => text)) ?? [];
    expect(ahead).toContainEqual(expect.stringMatching(/put off until/u));
    expect(ahead).toContainEqual(expect.stringMatching(/^Tickets go on sale/u));
    expect(ahead).not.toContainEqual(expect.stringMatching(/blasting could begin/u));
    for (const edition of editions)
      for (const { next } of edition.stories)
        for (const { date } of next)
          expect(date > new Date(edition.builtAt).toISOString().slice(0, 10)).toBe(true);
  });

  it('take a figure that was revised for no disagreement', () => {
    const slide = editions.at(-1)?.stories.find(({ headline }) => /landslide/iu.test(headline.text));
    expect(slide?.disagreements).toEqual([]);
  });

  it('tell no key point that stands in a question', () => {
    for (const { keyPoints, questions } of editions.flatMap((edition) => edition.stories)) {
      const asked = questions.flatMap(({ positions, evidence }) =>
        [...positions, ...evidence].map(({ text }) => text),
      );
      for (const { text } of keyPoints) expect(asked).not.toContain(text);
    }
  });

  it('are the same bytes the second time', async () => {
    const again = await editionOf(grouped(await samplesOn(day)), dayBefore(day, 0), { keyPoints: 6 });
    const once = await editionOf(stories, dayBefore(day, 0), { keyPoints: 6 });
    expect(JSON.stringify(again)).toBe(JSON.stringify(once));
  });
});
