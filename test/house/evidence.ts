// The evidence rule, for every text of an edition: it is a sentence of a stored article, trimmed as the trimming rule allows and not rewritten.
import { z } from 'zod';
import type { Article } from '../../src/core/article/article.ts';
import { baseOf } from '../../src/core/language/past-forms.ts';
import { readSentences } from '../../src/core/language/sentences.ts';
import { GUARDED } from '../../src/core/language/trims.ts';

const sourceSchema = z.object({
  article: z.string(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  publishedIs: z.enum(['known', 'inferred', 'absent']),
  field: z.enum(['title', 'text']),
  start: z.number().int().min(0),
  end: z.number().int(),
});
type Source = z.infer<typeof sourceSchema>;
const extractSchema = z.object({ text: z.string().min(1), source: sourceSchema });
type Extract = z.infer<typeof extractSchema>;
const dated = extractSchema.extend({ date: z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u) });
const questionSchema = z.object({
  question: z.string(),
  state: z.enum(['open', 'answered']),
  positions: z.array(extractSchema.extend({ actor: z.string() })),
  evidence: z.array(extractSchema),
  answer: extractSchema.optional(),
});
const editionSchema = z.object({
  stories: z.array(
    z.object({
      headline: extractSchema,
      keyPoints: z.array(z.object({ text: z.string(), sources: z.array(sourceSchema).min(1) })),
      questions: z.array(questionSchema),
      changes: z.array(extractSchema),
      disagreements: z.array(
        z.object({ values: z.array(extractSchema.extend({ value: z.string() })).min(2) }),
      ),
      next: z.array(dated),
      timeline: z.array(dated),
    }),
  ),
});

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** True when all of `part` stands in `whole` in this order; what was left out is returned by its places. */
const leftOut = (part: readonly string[], whole: readonly string[]): readonly string[] | null => {
  // Trims take beginnings and ends: the match that keeps together what stands together is the one from behind.
  const missing: string[] = [];
  let at = part.length - 1;
  for (const word of [...whole].reverse()) {
    if (at >= 0 && part[at] === word) at -= 1;
    else missing.unshift(word);
  }
  return at < 0 ? missing : null;
};

/** The question's fixed words: the closed list of templates has no others. */
const TEMPLATE_WORDS = new Set(
  `what who which how when where why whether will would could can may might should must has have had is are was were does do did
  happens if or not of the a an be`.split(/\s+/),
);

type ArticleById = (id: string) => Pick<Article, 'title' | 'text'> | undefined;

const quotes = (text: string): number => text.match(/["“”«»]/gu)?.length ?? 0;

const wholeOf = (articleById: ArticleById, { article, field, start, end }: Source): string =>
  articleById(article)?.[field].slice(start, end) ?? '';

/** A dateline may hold a day and an agency; everything behind it is kept. */
const lostDatelineOnly = (whole: string, text: string): boolean =>
  whole.endsWith(text) && /(?:—|–|--| - ) ?$/u.test(whole.slice(0, whole.length - text.length));

const checkSentence = ({ text, source }: Extract, articleText: string): readonly string[] => {
  const whole = articleText.slice(source.start, source.end);
  const isSentence = readSentences(articleText).some(
    ({ start, end }) => start === source.start && end === source.end,
  );
  const missing = leftOut(wordsOf(text), wordsOf(whole));
  const isGuardLost =
    missing !== null && !lostDatelineOnly(whole, text) && missing.some((word) => GUARDED.test(word));
  return [
    ...(isSentence ? [] : [`${source.start}..${source.end} is no whole sentence: ${whole}`]),
    ...(missing === null ? [`not words of the sentence in their order: ${text} | ${whole}`] : []),
    ...(isGuardLost ? [`a guarded word is gone (${missing.join(' ')}): ${text} | ${whole}`] : []),
    ...(quotes(text) === quotes(whole) ? [] : [`quotation marks are gone: ${text}`]),
  ];
};

const checkExtract = (extract: Extract, articleById: ArticleById): readonly string[] => {
  const article = articleById(extract.source.article);
  if (article === undefined) return [`no article ${extract.source.article}`];
  if (extract.source.field === 'text') return checkSentence(extract, article.text);
  return extract.text === article.title ? [] : [`not the title verbatim: ${extract.text}`];
};

type Question = z.infer<typeof questionSchema>;

const checkQuestion = (question: Question, articleById: ArticleById): readonly string[] => {
  const all = [...question.positions, ...question.evidence];
  const known = new Set(all.flatMap(({ source }) => wordsOf(wholeOf(articleById, source).toLowerCase())));
  // "Did the fire start in the hold?" is asked of a fire that started there.
  if (/\bdid\b/iu.test(question.question)) for (const word of [...known]) known.add(baseOf(word) ?? word);
  const foreign = wordsOf(question.question.toLowerCase()).filter(
    (word) => !known.has(word) && !TEMPLATE_WORDS.has(word),
  );
  const unnamed = question.positions.filter(
    ({ actor, source }) => !wholeOf(articleById, source).includes(actor),
  );
  return [
    ...(all.length > 0 ? [] : ['a question without evidence']),
    ...(question.question.endsWith('?') ? [] : ['no question']),
    ...foreign.map((word) => `“${word}” stands in no evidence`),
    ...unnamed.map(({ actor }) => `the actor ${actor} does not stand in the source`),
    ...((question.state === 'answered') === (question.answer !== undefined) ? [] : ['answered, or not?']),
  ].map((problem) => `${problem}: ${question.question}`);
};

type Story = z.infer<typeof editionSchema>['stories'][number];

const extractsOf = (story: Story): readonly Extract[] => [
  story.headline,
  ...story.keyPoints.flatMap(({ text, sources: [source] }) =>
    source === undefined ? [] : [{ text, source }],
  ),
  ...story.questions.flatMap(({ positions, evidence, answer }) => [
    ...positions,
    ...evidence,
    ...(answer === undefined ? [] : [answer]),
  ]),
  ...story.changes,
  ...story.disagreements.flatMap(({ values }) => values),
  ...story.next,
  ...story.timeline,
];

/** What breaks the rule, one line each; empty: nothing does. */
export const checkEvidence = (edition: unknown, articleById: ArticleById): string[] =>
  editionSchema.parse(edition).stories.flatMap((story) => [
    ...extractsOf(story).flatMap((extract) => checkExtract(extract, articleById)),
    ...story.questions.flatMap((question) => checkQuestion(question, articleById)),
    ...story.disagreements
      .flatMap(({ values }) => values)
      .filter(({ value, source }) => !wholeOf(articleById, source).includes(value))
      .map(({ value }) => `${value} does not stand in its sentence`),
  ]);
