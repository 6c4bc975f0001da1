// First messages: every state with its exact text, and the order of parts.
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/core/digest/edition.ts';
import { editionSheet } from '../../../src/renderers/layout/edition-sheet.ts';
import type { Part, Sheet } from '../../../src/renderers/layout/sheet.ts';
import { bakery, editionOf, march, openQuestion, pass, sample, waterStory } from './sample.ts';

const kinds = ({ parts }: Sheet): string => parts.map(({ part }) => part).join(' ');
const part = <Name extends Part['part']>(sheet: Sheet, name: Name): Extract<Part, { part: Name }> => {
  const found = sheet.parts.find((one): one is Extract<Part, { part: Name }> => one.part === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};
const late = { covers: 1, postedAt: march(12, '11:42') };

describe('a digest', () => {
  const sheet = editionSheet(sample, null);

  it('has its parts in order', () => {
    expect(kinds(sheet)).toBe('title rule story rule story rule story rule controls fine');
  });

  it('opens with title, date, window and count', () => {
    expect(part(sheet, 'title')).toEqual({
      part: 'title',
      text: 'Daily digest · Thursday 12 March',
      link: null,
      sub: ['Wed 09:00 to Thu 09:00 · 3 stories'],
      beside: 'Wed 09:00 to Thu 09:00',
    });
  });

  it('tells each story with one sentence, its source and one open line', () => {
    expect(sheet.parts.filter((one) => one.part === 'story')).toEqual([
      {
        part: 'story',
        number: 1,
        update: true,
        headline: 'Water talks between Combe and Dale end without a plan',
        link: 'https://uplandgazette.example/301',
        point:
          'The two towns ended their talks on Wednesday night without a plan for the dry months, two people in the room told the Gazette.',
        source: 'Upland Gazette, Wed\u00A021:40 · 3 publishers',
        open: 'A deeper well or a second pipeline? Open for 3 days.',
      },
      {
        part: 'story',
        number: 2,
        update: false,
        headline: 'Bramble Pass stays shut after a second slide',
        link: 'https://uplandgazette.example/305',
        point: 'The pass could stay shut for up to nine days, the highways office said early on Thursday.',
        source: 'Upland Gazette, Thu\u00A006:05 · 2 publishers',
        open: 'Will the pass open before the market? Open since today.',
      },
      {
        part: 'story',
        number: 3,
        update: false,
        headline: 'The mill at Combe bakes again',
        link: 'https://radiocombe.example/15',
        point: 'Forty loaves were sold in the first hour, the baker said.',
        source: 'Radio Combe, Wed\u00A017:00',
        open: null,
      },
    ]);
  });

  it('names its stories in the select and its actions on the buttons', () => {
    const { select, buttons } = part(sheet, 'controls');
    expect(
      select?.options.map(({ label, description, action }) => [label, description, action.target]),
    ).toEqual([
      ['1 · Water talks', 'Update · 3 publishers · still open', '71:1'],
      ['2 · Bramble Pass', '2 publishers · still open', '71:2'],
      ['3 · Mill bakery', '1 publisher', '71:3'],
    ]);
    expect(buttons.map(({ label, hint, action }) => [label, hint, action.name, action.target])).toEqual([
      ['More', 'More about the chosen story', 'more', '71'],
      ['Timeline', 'Timeline of the chosen story', 'timeline', '71:1'],
      ['Sources', 'Sources of the chosen story', 'sources', '71'],
      ['Follow', 'Follow the chosen story', 'follow', '71'],
    ]);
  });

  it('says the headlines to whoever sees nothing else', () => {
    expect(sheet.plain).toBe(
      'Daily digest, Thursday 12 March. 1. Update: Water talks between Combe and Dale end without a plan. 2. Bramble Pass stays shut after a second slide. 3. The mill at Combe bakes again.',
    );
  });

  it('puts no second stop behind a headline that has one', () => {
    const asking = { ...bakery, headline: { ...bakery.headline, text: 'Who bakes at Combe?' } };
    expect(editionSheet(editionOf([asking]), null).plain).toMatch(/1\. Who bakes at Combe\?$/u);
  });

  it('tells of a story told before a sentence that is new', () => {
    const [fresh, old] = waterStory.keyPoints;
    if (fresh === undefined || old === undefined) throw new Error('the sample has two key points');
    const oldFirst = { ...waterStory, keyPoints: [old, fresh] };
    expect(part(editionSheet(editionOf([oldFirst]), null), 'story').point).toBe(fresh.text);
    const onlyOld = { ...waterStory, keyPoints: [old] };
    expect(part(editionSheet(editionOf([onlyOld]), null), 'story').point).toBe(waterStory.changes[0]?.text);
  });

  it('has a sentence for a story without key points', () => {
    const asked = { ...pass, keyPoints: [], questions: waterStory.questions };
    expect(part(editionSheet(editionOf([asked]), null), 'story').point).toBe(
      'Combe wants a deeper well before any pipe is laid, its mayor said.',
    );
    const bare = { ...bakery, keyPoints: [] };
    expect(part(editionSheet(editionOf([bare]), null), 'story').point).toBe('The mill at Combe bakes again');
  });

  it('says where the sentence stands when that is another article than the headline’s', () => {
    const said = { ...waterStory, headline: bakery.headline };
    expect(part(editionSheet(editionOf([said]), null), 'story')).toMatchObject({
      link: 'https://radiocombe.example/15',
      sourceLink: 'https://uplandgazette.example/301',
    });
  });

  it('links nothing that is no web address', () => {
    const odd = {
      ...bakery,
      headline: { ...bakery.headline, source: { ...bakery.headline.source, url: 'javascript:alert(1)' } },
    };
    expect(part(editionSheet(editionOf([odd]), null), 'story').link).toBeNull();
  });
});

describe('the receipt', () => {
  const receipt = (more: Partial<Edition['receipt']>): string =>
    part(
      editionSheet(
        editionOf(sample.edition.stories, { receipt: { ...sample.edition.receipt, ...more } }),
        null,
      ),
      'fine',
    ).text;
  it.each<[Partial<Edition['receipt']>, string]>([
    [{}, '41 articles read · 9 publishers · 3 of 17 stories told · complete · edition 71'],
    [
      { articles: 1, publishers: 1, stories: 3 },
      '1 article read · 1 publisher · 3 of 3 stories told · complete · edition 71',
    ],
    [
      {
        complete: false,
        feedsFailed: [
          { feed: 'Dale Herald', reason: 'timed out' },
          { feed: 'Radio\u202E Combe', reason: 'HTTP 503' },
        ],
      },
      '41 articles read · 9 publishers · 3 of 17 stories told · partial: Dale Herald (timed out), Radio Combe (HTTP 503) · edition 71',
    ],
    [
      { complete: false, notPlaced: 2 },
      '41 articles read · 9 publishers · 3 of 17 stories told · partial: 2 articles not sorted into stories in time · edition 71',
    ],
    [
      { complete: false, notPlaced: 1, notTold: 1 },
      '41 articles read · 9 publishers · 3 of 17 stories told · partial: 1 article not sorted into stories in time, 1 story could not be told · edition 71',
    ],
  ])('%o', (more, text) => {
    expect(receipt(more)).toBe(text);
  });
});

describe('an empty window', () => {
  it('says when that is not the whole truth', () => {
    const receipt = { ...sample.edition.receipt, articles: 1, complete: false, notPlaced: 1 };
    const sheet = editionSheet(editionOf([], { receipt }), null);
    const lacking = 'partial: 1 article not sorted into stories in time';
    expect(part(sheet, 'fine').text).toBe(lacking);
    expect(sheet.plain).toBe(`Nothing new since Wed 09:00. 1 article read. ${lacking}`);
  });

  const emptyLine = (articles: number, repeated: number): Sheet =>
    editionSheet(editionOf([], { receipt: { ...sample.edition.receipt, articles, repeated } }), null);
  it.each([
    [0, 0, 'Nothing new since Wed 09:00. 0 articles.'],
    [14, 3, 'Nothing new since Wed 09:00. 14 articles read; they repeat what was told.'],
    [1, 1, 'Nothing new since Wed 09:00. 1 article read; it repeats what was told.'],
    // A topic’s digest: others’ stories had news.
    [14, 0, 'Nothing new since Wed 09:00. 14 articles read.'],
  ])('of %d articles, %d repeating: one line, no title, no controls', (articles, repeated, text) => {
    const sheet = emptyLine(articles, repeated);
    expect(sheet.parts).toEqual([{ part: 'text', runs: [{ text }] }]);
    expect(sheet.plain).toBe(text);
  });
});

describe('a late edition', () => {
  it('says so on its second line', () => {
    const line = 'Late: covers Wed 09:00 to Thu 09:00, posted Thu 11:42.';
    expect(part(editionSheet(sample, late), 'title').sub).toEqual([
      line,
      'Wed 09:00 to Thu 09:00 · 3 stories',
    ]);
    expect(editionSheet(editionOf([]), late).parts[1]).toEqual({ part: 'fine', text: line });
  });
});

describe('an update', () => {
  const sheet = editionSheet(editionOf([waterStory], { kind: 'update' }), null);

  it('opens with the headline and what it follows', () => {
    expect(part(sheet, 'title')).toEqual({
      part: 'title',
      text: 'Update: Water talks between Combe and Dale end without a plan',
      link: 'https://uplandgazette.example/301',
      sub: ['Update since Wed 09:00 · 3 publishers · 6 articles · first told Monday 9 March'],
    });
    expect(sheet.plain).toBe('Update: Water talks between Combe and Dale end without a plan');
    expect(kinds(sheet)).toBe('title list rule open controls fine');
  });

  it('tells answers and changes first, each once, each with its source', () => {
    const texts = part(sheet, 'list').items.map((runs) => runs.map(({ text }) => text).join(''));
    expect(texts).toEqual([
      'Answered: Who pays for the survey? The province pays for the survey, its office said on Thursday. Dale Herald, Thu\u00A007:20',
      'New: The two towns ended their talks on Wednesday night without a plan for the dry months, two people in the room told the Gazette. Upland Gazette, Wed\u00A021:40',
      'New: The lake has fallen by 4 metres since Monday. Dale Herald, Thu\u00A007:20',
    ]);
    expect(part(sheet, 'list').items.every((runs) => runs.some(({ link }) => link !== undefined))).toBe(true);
  });

  it('names the open questions that the news touches, and no others', () => {
    expect(part(sheet, 'open')).toMatchObject({
      word: 'Still open:',
      runs: [{ text: 'A deeper well or a second pipeline? Open for 3 days, since Mon 9 March.' }],
    });
    const elsewhere = waterStory.changes.filter(({ kind }) => kind === 'figure');
    const apart = editionSheet(editionOf([{ ...waterStory, changes: elsewhere }], { kind: 'update' }), null);
    expect(kinds(apart)).toBe('title list controls fine');
  });

  it('names a new question, whichever text it comes from', () => {
    const fresh = { ...openQuestion, since: march(12, '06:00') };
    const changes = waterStory.changes.filter(({ kind }) => kind === 'figure');
    const asked = editionSheet(
      editionOf([{ ...waterStory, changes, questions: [fresh] }], { kind: 'update' }),
      null,
    );
    expect(kinds(asked)).toBe('title list rule open controls fine');
  });

  it('acts on its story', () => {
    expect(
      part(sheet, 'controls').buttons.map(({ action, hint }) => [action.name, action.target, hint]),
    ).toEqual([
      ['more', '71:1', 'More about this story'],
      ['timeline', '71:1', 'Timeline of this story'],
      ['sources', '71:1', 'Sources of this story'],
      ['follow', '71:1', 'Follow this story'],
    ]);
    expect(part(sheet, 'fine').text).toBe('Update · edition 71');
  });

  it('is no “Update:” for a channel that never had the story: its key points, all open questions', () => {
    const first = {
      ...waterStory,
      update: false,
      firstTold: null,
      lastTold: null,
      changes: [],
      questions: waterStory.questions.slice(0, 1),
    };
    const fresh = editionSheet(editionOf([first], { kind: 'update' }), late);
    expect(part(fresh, 'title')).toMatchObject({
      text: 'Water talks between Combe and Dale end without a plan',
      sub: ['Late: covers Wed 09:00 to Thu 09:00, posted Thu 11:42.', '3 publishers · 6 articles'],
    });
    expect(part(fresh, 'list').items).toHaveLength(2);
    expect(part(fresh, 'list').items[0]?.[0]?.text).toMatch(/^The two towns ended/u);
    expect(part(fresh, 'open').word).toBe('Still open:');
  });
});
