// The machine-readable edition: names and shapes that people script against, so they stay.
import type { Extract, Publication, Source } from '../article/article.ts';
import type { LedgerQuestion, Position } from '../question/question.ts';
import type { Instant } from '../time/instant.ts';
import type { Edition, EditionStory } from './edition.ts';

const instant = (at: Instant): string => new Date(at).toISOString();

/** `2025-03-01` where only the day is known, an instant otherwise, null where absent. */
export const publishedText = (published: Publication): string | null => {
  if (published.is === 'absent') return null;
  return published.precision === 'day' ? instant(published.at).slice(0, 10) : instant(published.at);
};

export const sourceJson = ({ published, ...source }: Source): Readonly<Record<string, unknown>> => ({
  article: source.article,
  publisher: source.publisher,
  url: source.url,
  published: publishedText(published),
  publishedIs: published.is,
  field: source.field,
  start: source.start,
  end: source.end,
});

const extractJson = ({ text, source }: Extract): Readonly<Record<string, unknown>> => ({
  text,
  source: sourceJson(source),
});

const positionJson = (position: Position): Readonly<Record<string, unknown>> => ({
  actor: position.actor,
  ...extractJson(position),
});

export const questionJson = (question: LedgerQuestion): Readonly<Record<string, unknown>> => ({
  id: question.id,
  question: question.question,
  kind: question.kind,
  state: question.state,
  since: instant(question.since),
  positions: question.positions.map(positionJson),
  // Where a side stood before, newest first; absent where none has moved.
  ...(question.former === undefined ? {} : { former: question.former.map(positionJson) }),
  evidence: question.evidence.map(extractJson),
  ...(question.state === 'answered' ? { answer: extractJson(question.answer) } : {}),
});

const storyJson = (story: EditionStory): Readonly<Record<string, unknown>> => ({
  id: story.id,
  label: story.label,
  update: story.update,
  phase: story.phase,
  publishers: story.publishers,
  articles: story.articles,
  headline: extractJson(story.headline),
  keyPoints: story.keyPoints.map(({ text, sources, publishers, isNew }) => ({
    text,
    sources: sources.map(sourceJson),
    publishers,
    new: isNew,
  })),
  questions: story.questions.map(questionJson),
  changes: story.changes.map((change) => ({ kind: change.kind, ...extractJson(change) })),
  disagreements: story.disagreements.map(({ about, values }) => ({
    about,
    values: values.map((one) => ({ value: one.value, ...extractJson(one) })),
  })),
  next: story.next.map((ahead) => ({ date: ahead.date, ...extractJson(ahead) })),
  timeline: story.timeline.map((event) => ({
    date: event.date,
    precision: event.precision,
    ...extractJson(event),
  })),
});

export const editionJson = (edition: Edition): Readonly<Record<string, unknown>> => ({
  id: edition.id,
  kind: edition.kind,
  digest: edition.digest,
  title: edition.title,
  language: edition.language,
  window: { from: instant(edition.window.from), to: instant(edition.window.to), zone: edition.window.zone },
  baseline: edition.baseline,
  builtAt: instant(edition.builtAt),
  stories: edition.stories.map(storyJson),
  receipt: edition.receipt,
});
