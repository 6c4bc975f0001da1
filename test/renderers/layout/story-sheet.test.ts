// The full telling of a story: its parts in order, every sentence whole, nothing from outside that could act.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extract as Said } from '../../../src/core/article/article.ts';
import type { EditionStory } from '../../../src/core/digest/edition.ts';
import { cleanText } from '../../../src/renderers/layout/plain-text.ts';
import type { Sheet } from '../../../src/renderers/layout/sheet.ts';
import { sourcesSheet } from '../../../src/renderers/layout/sources-sheet.ts';
import { storySheet } from '../../../src/renderers/layout/story-sheet.ts';
import { bakery, editionOf, known, march, sample, source, waterStory } from './sample.ts';

const sheet = storySheet(sample, 1);
/** What a reader sees, part by part. */
const shown = ({ parts }: Sheet): string[] =>
  parts.flatMap((part) => {
    switch (part.part) {
      case 'title':
        return [part.text, ...part.sub];
      case 'heading':
        return [`# ${part.text}`];
      case 'text':
        return [part.runs.map(({ text }) => text).join('')];
      case 'open':
        return [`| ${part.word} ${part.runs.map(({ text }) => text).join('')}`];
      case 'list':
        return part.items.map(
          (runs) => `- ${runs.map(({ text, style }) => (style === 'bold' ? `*${text}*` : text)).join('')}`,
        );
      case 'values':
        return part.values.map(({ lines, label }) => `= ${[...lines, label].join(' / ')}`);
      case 'controls':
        return [part.buttons.map(({ label }) => `[${label}]`).join('')];
      case 'fine':
        return [part.text];
      case 'rule':
        return ['---'];
      default:
        return [`unexpected ${part.part}`];
    }
  });

describe('a story', () => {
  it('is told in the order that holds everywhere', () => {
    expect(shown(sheet)).toEqual([
      'Water talks between Combe and Dale end without a plan',
      'Update since Wednesday’s digest · 3 publishers · 6 articles · first told Monday 9 March',
      '# Key points',
      '- *New: *The two towns ended their talks on Wednesday night without a plan for the dry months, two people in the room told the Gazette. Upland Gazette, Wed\u00A021:40 · 3 publishers',
      '- The springs above Combe gave out in February. Radio Combe, Mon\u00A018:15',
      '- *New: *The lake has fallen by 4 metres since Monday. Dale Herald, Thu\u00A007:20',
      '---',
      '| Still open: A deeper well or a second pipeline? Open for 3 days, since Mon 9 March.',
      '- *Combe: *Combe wants a deeper well before any pipe is laid, its mayor said. Radio Combe, Mon\u00A018:15',
      '- *Dale: *Dale will pay for a pipeline only, a councillor told the Herald. Dale Herald, Wed\u00A016:05',
      '- The two towns did not settle which of the two comes first. Upland Gazette, Wed\u00A021:40',
      '| Answered: Who pays for the survey? The province pays for the survey, its office said on Thursday. Dale Herald, Thu\u00A007:20',
      '- Nobody has said who pays for the survey. Radio Combe, Mon\u00A018:15',
      '---',
      '# They disagree: what the pipeline would cost',
      '= about 6 million / A pipeline would cost about 6 million, an engineer hired by Dale said. / Dale Herald, Wed\u00A016:05',
      '= at least 9 million / It would cost at least 9 million, Combe’s surveyor wrote. / Radio Combe, Mon\u00A018:15',
      '---',
      '# What’s next',
      '- *Sat 14 March: *Both councils vote on Saturday, their clerks said. Dale Herald, Thu\u00A007:20',
      '---',
      '# Sources',
      '- Province to pay for survey · Dale Herald, Thu\u00A007:20',
      '- Water talks between Combe and Dale end without a plan · Upland Gazette, Wed\u00A021:40',
      '[Timeline][Follow]',
      'Story 1 of edition 71',
    ]);
    expect(sheet.plain).toBe('Update: Water talks between Combe and Dale end without a plan');
  });

  it('leaves out a part with nothing in it, with its rule', () => {
    expect(shown(storySheet(sample, 3))).toEqual([
      'The mill at Combe bakes again',
      '1 publisher · 1 article',
      '# Key points',
      '- Forty loaves were sold in the first hour, the baker said. Radio Combe, Wed\u00A017:00',
      '---',
      '# Sources',
      '- The mill at Combe bakes again · Radio Combe, Wed\u00A017:00',
      '[Timeline][Follow]',
      'Story 3 of edition 71',
    ]);
  });

  it('names the moment where no weekday is clear', () => {
    const old = { ...waterStory, lastTold: march(3, '09:00') };
    expect(shown(storySheet(editionOf([old]), 1))[1]).toMatch(/^Update since 3 March 09:00 · /u);
  });

  it('lists ten sources and says how many more there are, behind a button', () => {
    const sources = Array.from({ length: 13 }, (_, at) => ({
      text: `Title ${at}`,
      source: source('Dale Herald', known(march(11, '10:00')), `t${at}`, 0, 'title'),
    }));
    const lines = shown(storySheet(editionOf([{ ...bakery, sources }]), 1));
    expect(lines.filter((line) => line.startsWith('- Title'))).toHaveLength(10);
    expect(lines).toContain('- 3 more');
    expect(lines).toContain('[Timeline][Sources][Follow]');
    expect(
      shown(sourcesSheet(editionOf([{ ...bakery, sources }]), 1)).filter((line) =>
        line.startsWith('- Title'),
      ),
    ).toHaveLength(13);
  });

  it('is a bug to ask for when the edition has no such story', () => {
    expect(() => storySheet(sample, 4)).toThrow('has no story 4');
    expect(() => sourcesSheet(sample, 0)).toThrow('has no story 0');
  });
});

const sentencesOf = (story: EditionStory): readonly Said[] => [
  ...story.keyPoints.map(({ text, sources }) => ({ text, source: sources[0] })),
  ...story.questions.flatMap((question) => [
    ...question.positions,
    ...question.evidence,
    ...(question.state === 'answered' ? [question.answer] : []),
  ]),
  ...story.changes,
  ...story.disagreements.flatMap(({ values }) => values),
  ...story.next,
];

describe('sentences', () => {
  it('all stand whole in the sheet, each beside a link to its source', () => {
    const written = JSON.stringify(sheet.parts);
    const sentences = sentencesOf(waterStory);
    expect(sentences.length).toBeGreaterThan(12);
    for (const { text, source: said } of sentences) {
      expect(written).toContain(JSON.stringify(text).slice(1, -1));
      expect(written).toContain(said.url);
    }
  });

  it('stand whole, and without controls, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 8, maxLength: 8 }),
        (texts) => {
          const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''] = texts;
          const said = (text: string, start: number): Said => ({
            text,
            source: source(h, known(march(11, '10:00')), 'p', start),
          });
          const story: EditionStory = {
            ...waterStory,
            headline: said(a, 0),
            label: b,
            keyPoints: [{ text: c, sources: [said(c, 1).source], publishers: 2, isNew: true }],
            changes: [{ kind: 'fact', ...said(d, 2) }],
            disagreements: [{ about: e, values: [{ value: f, ...said(e, 3) }] }],
            next: [{ date: '2026-03-14', ...said(f, 4) }],
            questions: [
              {
                id: 'q',
                question: g,
                kind: 'unknown',
                score: 1,
                since: march(11, '10:00'),
                state: 'open',
                positions: [{ actor: h, ...said(g, 5) }],
                evidence: [said(a, 6)],
              },
            ],
          };
          const lines = shown(storySheet(editionOf([story]), 1));
          for (const { text } of sentencesOf(story))
            expect(lines.some((line) => line.includes(cleanText(text)))).toBe(true);
          expect(lines.join('')).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('sources of an edition', () => {
  it('stand under the names of their stories', () => {
    expect(shown(sourcesSheet(sample, null))).toEqual([
      'Sources: Daily digest',
      '4 articles',
      '# Water talks',
      '- Province to pay for survey · Dale Herald, Thu\u00A007:20',
      '- Water talks between Combe and Dale end without a plan · Upland Gazette, Wed\u00A021:40',
      '---',
      '# Bramble Pass',
      '- Bramble Pass stays shut after a second slide · Upland Gazette, Thu\u00A006:05',
      '---',
      '# Mill bakery',
      '- The mill at Combe bakes again · Radio Combe, Wed\u00A017:00',
      'Sources of edition 71',
    ]);
  });

  it('of one story need no heading', () => {
    expect(shown(sourcesSheet(sample, 1))).toEqual([
      'Sources: Water talks',
      '2 articles',
      '- Province to pay for survey · Dale Herald, Thu\u00A007:20',
      '- Water talks between Combe and Dale end without a plan · Upland Gazette, Wed\u00A021:40',
      'Story 1 of edition 71',
    ]);
  });
});
