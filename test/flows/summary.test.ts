import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant } from '../../src/core/time/instant.ts';
import { type SummaryRequest, summarising } from '../../src/flows/summary.ts';
import { NOW, openSampleHouse, type SampleHouse } from './sample-house.ts';

const CROSSING = 'First phase of crossing deal ends';
const SLIDE = 'Villages cut off by landslide';
const TRAIN = 'Night train between Varrel and Oslund';

describe('a summary', () => {
  let house: SampleHouse;
  beforeAll(async () => {
    house = await openSampleHouse();
  });
  afterAll(() => house.close());

  const summarise = async (request: Partial<SummaryRequest> = {}, now: Instant = NOW) => {
    const summary = await summarising(house.house)({
      now,
      what: null,
      at: null,
      since: null,
      keyPoints: null,
      zone: 'Europe/Berlin',
      language: 'en',
      ...request,
    });
    if (summary.is === 'none') throw new Error('nothing found');
    const { edition } = summary.edition;
    return { ...summary, edition, labels: edition.stories.map(({ label }) => label) };
  };

  it('is the digest of everything where nothing is named', async () => {
    const { edition, labels, story, moved } = await summarise();
    expect(labels).toEqual([CROSSING, SLIDE, TRAIN]);
    expect([edition.digest, story, moved]).toEqual(['daily', null, null]);
    expect(edition.window).toEqual({ from: NOW - DAY, to: NOW, zone: 'Europe/Berlin' });
  });

  it('reaches back to the last scheduled instant where that is longer ago than a day', async () => {
    const monday = Date.parse('2026-03-16T07:30:00Z');
    const { edition } = await summarise({ at: monday });
    expect(edition.window.from).toBe(Date.parse('2026-03-13T08:00:00Z'));
  });

  it.each(['crossing', 'Crossing talks', 'the CROSSING talks digest'])(
    'is the digest called %s',
    async (what) => {
      const { edition, labels } = await summarise({ what });
      expect([edition.digest, labels]).toEqual(['crossing', [CROSSING]]);
    },
  );

  it('takes what is asked: since when, how many points', async () => {
    const { edition, labels } = await summarise({ since: NOW - 4 * DAY, keyPoints: 2 });
    expect(edition.window.from).toBe(NOW - 4 * DAY);
    expect(labels).toHaveLength(3);
    expect(edition.stories.every(({ keyPoints }) => keyPoints.length <= 2)).toBe(true);
    const more = await summarise({ since: NOW - 4 * DAY, keyPoints: 6 });
    expect(more.edition.stories[0]?.keyPoints.length).toBeGreaterThan(2);
  });

  it('moves back to the latest window that is not empty', async () => {
    const later = NOW + 30 * DAY;
    const { labels, moved, edition } = await summarise({}, later);
    expect(labels).toContain(CROSSING);
    const last = await house.store.stories.lastKnown({ languages: [], sections: [], feeds: [] });
    expect(moved?.to).toBe(last);
    expect(edition.window).toMatchObject(moved ?? {});
    expect(edition.window.to - edition.window.from).toBeGreaterThanOrEqual(DAY);
  });

  it('moves a digest of a section back to what its own feeds brought last', async () => {
    const { stories, feeds } = house.store;
    const about = { publisher: null, family: null, language: null, pages: 'never' } as const;
    const { feed } = await feeds.add(
      { url: 'https://hills.example.org/rss', section: 'hills', ...about },
      'operator',
      NOW,
    );
    const [slide] = await stories.search([['landslid']], 1);
    const article = (await stories.story(slide?.id ?? '', NOW, 1))?.articles[0]?.article;
    if (article === undefined) throw new Error('no landslide');
    await feeds.remember(feed.id, [
      { key: 'k', print: 'p', article: article.id, changes: 0, changedAt: NOW, owed: 0 },
    ]);
    const [daily] = house.house.digests.filter(({ name }) => name === 'daily');
    if (daily === undefined) throw new Error('no digest');
    const select = { ...daily.select, sections: ['hills'] };
    const digests = [{ ...daily, name: 'hills', title: 'Hills', select }];
    const summary = await summarising({ ...house.house, digests })({
      now: NOW + 30 * DAY,
      what: 'hills',
      at: null,
      since: null,
      keyPoints: null,
      zone: 'UTC',
      language: 'en',
    });
    expect(summary).toMatchObject({ is: 'edition', moved: { to: article.knownAt } });
    expect(summary.is === 'edition' && summary.edition.edition.stories.map(({ label }) => label)).toEqual([
      SLIDE,
    ]);
  });

  it('moves a digest of a topic back to that topic', async () => {
    const { labels, moved } = await summarise({ what: 'crossing' }, NOW + 30 * DAY);
    expect(labels).toEqual([CROSSING]);
    expect(moved).not.toBe(null);
  });

  it.each([{ at: NOW + 30 * DAY }, { since: NOW + 29 * DAY }])(
    'stays empty where a time was asked: %o',
    async (request) => {
      const { labels, moved } = await summarise(request, NOW + 30 * DAY);
      expect([labels, moved]).toEqual([[], null]);
    },
  );

  it('is one story where words were typed, from its first article on', async () => {
    const { edition, labels, story, others } = await summarise({ what: 'landslides' });
    expect([labels, story, others]).toEqual([[SLIDE], 1, []]);
    expect(edition.title).toBe(SLIDE);
    const first = Date.parse('2026-03-10T10:05:00Z');
    expect(edition.window.from).toBeLessThan(first);
    expect(edition.window.from).toBeGreaterThan(first - HOUR);
    expect(edition.stories[0]?.articles).toBe(2);
  });

  it('is the best story, the others beside it', async () => {
    const { labels, others } = await summarise({ what: 'Northline' });
    expect(labels).toEqual([CROSSING]);
    expect(others.map(({ label }) => label)).toEqual([SLIDE]);
  });

  it('is as of an instant: what became known later is not in it', async () => {
    const at = Date.parse('2026-03-10T12:00:00Z');
    const { edition, story } = await summarise({ what: 'landslide', at });
    expect([edition.stories[0]?.articles, story]).toEqual([1, 1]);
    expect(edition.window.to).toBe(at);
    const before = await summarise({ what: 'landslide', at: Date.parse('2026-03-01T12:00:00Z') });
    expect([before.labels, before.story]).toEqual([[], null]);
  });

  it('is the same bytes for the same minute', async () => {
    const [one, other] = [await summarise({}, NOW - 50_000), await summarise({}, NOW - 10_000)];
    expect(one.edition).toEqual(other.edition);
  });

  it('offers what is near where nothing is found', async () => {
    const summary = await summarising(house.house)({
      now: NOW,
      what: 'landslide trombone',
      at: null,
      since: null,
      keyPoints: null,
      zone: 'UTC',
      language: 'en',
    });
    expect(summary).toMatchObject({ is: 'none', nearest: [{ label: SLIDE }] });
  });

  it('does without digests and without articles', async () => {
    const empty = await openSampleHouse({ isEmpty: true });
    const summary = await summarising({ ...empty.house, digests: [] })({
      now: NOW,
      what: null,
      at: null,
      since: null,
      keyPoints: null,
      zone: 'UTC',
      language: 'en',
    });
    expect(summary).toMatchObject({ is: 'edition', story: null, moved: null });
    expect(summary.is === 'edition' && summary.edition.edition.stories).toEqual([]);
    await empty.close();
  });
});
