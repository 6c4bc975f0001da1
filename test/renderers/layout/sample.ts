// An invented edition with everything that an edition can hold, and the pieces to build others.
import type { Publication, Source } from '../../../src/core/article/article.ts';
import type { Edition, EditionStory, NumberedEdition } from '../../../src/core/digest/edition.ts';
import type { LedgerQuestion } from '../../../src/core/question/question.ts';
import type { Instant } from '../../../src/core/time/instant.ts';

export const ZONE = 'Europe/Berlin';
/** Local times of March 2026 in Berlin, where 09:00 is 08:00Z. */
export const march = (day: number, time: string): Instant =>
  Date.parse(`2026-03-${String(day).padStart(2, '0')}T${time}:00+01:00`);
export const known = (at: Instant): Publication => ({ is: 'known', at, precision: 'instant' });

export const source = (
  publisher: string,
  published: Publication,
  path: string,
  start = 0,
  field: Source['field'] = 'text',
): Source => ({
  article: `a-${path}`,
  publisher,
  url: `https://${publisher.toLowerCase().replaceAll(' ', '')}.example/${path}`,
  published,
  field,
  start,
  end: start + 80,
});

const GAZETTE = source('Upland Gazette', known(march(11, '21:40')), '301');
const HERALD = source('Dale Herald', known(march(11, '16:05')), '77');
const RADIO = source('Radio Combe', known(march(9, '18:15')), '12');
const NOTICE = source('Dale Herald', known(march(12, '07:20')), '81');

export const openQuestion: LedgerQuestion = {
  id: 'q-1',
  question: 'A deeper well or a second pipeline?',
  kind: 'undecided',
  score: 1,
  since: march(9, '18:15'),
  state: 'open',
  positions: [
    {
      actor: 'Combe',
      text: 'Combe wants a deeper well before any pipe is laid, its mayor said.',
      source: { ...RADIO, start: 200 },
    },
    {
      actor: 'Dale',
      text: 'Dale will pay for a pipeline only, a councillor told the Herald.',
      source: { ...HERALD, start: 300 },
    },
  ],
  evidence: [
    {
      text: 'Combe wants a deeper well before any pipe is laid, its mayor said.',
      source: { ...RADIO, start: 200 },
    },
    {
      text: 'The two towns did not settle which of the two comes first.',
      source: { ...GAZETTE, start: 500 },
    },
  ],
};
export const answeredQuestion = {
  id: 'q-2',
  question: 'Who pays for the survey?',
  kind: 'unknown',
  score: 1,
  since: march(10, '12:00'),
  state: 'answered' as const,
  answeredAt: march(12, '07:20'),
  answer: {
    text: 'The province pays for the survey, its office said on Thursday.',
    source: { ...NOTICE, start: 40 },
  },
  positions: [],
  evidence: [{ text: 'Nobody has said who pays for the survey.', source: { ...RADIO, start: 800 } }],
} satisfies LedgerQuestion;

export const waterStory: EditionStory = {
  id: 's-water',
  label: 'Water talks',
  update: true,
  firstTold: march(9, '09:00'),
  lastTold: march(11, '09:00'),
  phase: 'developing',
  publishers: 3,
  articles: 6,
  headline: {
    text: 'Water talks between Combe and Dale end without a plan',
    source: { ...GAZETTE, field: 'title' },
  },
  keyPoints: [
    {
      text: 'The two towns ended their talks on Wednesday night without a plan for the dry months, two people in the room told the Gazette.',
      sources: [GAZETTE],
      publishers: 3,
      isNew: true,
    },
    { text: 'The springs above Combe gave out in February.', sources: [RADIO], publishers: 1, isNew: false },
  ],
  questions: [openQuestion, answeredQuestion],
  changes: [
    {
      kind: 'answer',
      text: 'The province pays for the survey, its office said on Thursday.',
      source: { ...NOTICE, start: 40 },
    },
    {
      kind: 'fact',
      text: 'The two towns ended their talks on Wednesday night without a plan for the dry months, two people in the room told the Gazette.',
      source: GAZETTE,
    },
    {
      kind: 'figure',
      text: 'The lake has fallen by 4 metres since Monday.',
      source: { ...NOTICE, start: 120 },
    },
  ],
  disagreements: [
    {
      about: 'what the pipeline would cost',
      values: [
        {
          value: 'about 6 million',
          text: 'A pipeline would cost about 6 million, an engineer hired by Dale said.',
          source: { ...HERALD, start: 600 },
        },
        {
          value: 'at least 9 million',
          text: 'It would cost at least 9 million, Combe’s surveyor wrote.',
          source: { ...RADIO, start: 640 },
        },
      ],
    },
  ],
  next: [
    {
      date: '2026-03-14',
      text: 'Both councils vote on Saturday, their clerks said.',
      source: { ...NOTICE, start: 200 },
    },
  ],
  timeline: [],
  sources: [
    { text: 'Province to pay for survey', source: { ...NOTICE, field: 'title' } },
    { text: 'Water talks between Combe and Dale end without a plan', source: { ...GAZETTE, field: 'title' } },
  ],
};

/** A small story with one sentence. */
export const smallStory = (
  label: string,
  headline: string,
  text: string,
  said: Source,
  more: Partial<EditionStory> = {},
): EditionStory => ({
  id: `s-${label}`,
  label,
  update: false,
  firstTold: null,
  lastTold: null,
  phase: 'first',
  publishers: 1,
  articles: 1,
  headline: { text: headline, source: { ...said, field: 'title' } },
  keyPoints: [{ text, sources: [said], publishers: more.publishers ?? 1, isNew: true }],
  questions: [],
  changes: [],
  disagreements: [],
  next: [],
  timeline: [],
  sources: [{ text: headline, source: { ...said, field: 'title' } }],
  ...more,
});

export const pass = smallStory(
  'Bramble Pass',
  'Bramble Pass stays shut after a second slide',
  'The pass could stay shut for up to nine days, the highways office said early on Thursday.',
  source('Upland Gazette', known(march(12, '06:05')), '305'),
  {
    publishers: 2,
    questions: [
      {
        id: 'q-3',
        question: 'Will the pass open before the market?',
        kind: 'unknown',
        score: 1,
        since: march(12, '06:05'),
        state: 'open',
        positions: [],
        evidence: [],
      },
    ],
  },
);
export const bakery = smallStory(
  'Mill bakery',
  'The mill at Combe bakes again',
  'Forty loaves were sold in the first hour, the baker said.',
  source('Radio Combe', known(march(11, '17:00')), '15'),
);

export const editionOf = (
  stories: readonly EditionStory[],
  more: Partial<Edition> = {},
): NumberedEdition => ({
  number: 71,
  edition: {
    id: 'e-71',
    kind: 'digest',
    digest: 'daily',
    title: 'Daily digest',
    language: 'en',
    window: { from: march(11, '09:00'), to: march(12, '09:00'), zone: ZONE },
    baseline: null,
    builtAt: march(12, '09:00'),
    stories,
    receipt: {
      articles: 41,
      publishers: 9,
      stories: 17,
      omitted: 17 - stories.length,
      repeated: 0,
      feedsFailed: [],
      notPlaced: 0,
      notTold: 0,
      complete: true,
    },
    told: {},
    ...more,
  },
});
export const sample = editionOf([waterStory, pass, bakery]);
