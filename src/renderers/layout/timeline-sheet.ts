// Dated events of a story, oldest first, what is still ahead marked as such.
import type { Reply } from '../../core/command/reply.ts';
import type { TimelineEvent } from '../../core/timeline/event.ts';
import type { Labels } from './labels.ts';
import { eventDateText, isAhead, type Reader } from './moments.ts';
import { cleanText } from './plain-text.ts';
import type { Part, Sheet } from './sheet.ts';
import { buttonRow, dotted, sheetOf } from './sheet-of.ts';
import { publisherName, publisherRun } from './source-line.ts';

type Row = Extract<Part, { part: 'dated' }>['rows'][number];

const rowOf = (event: TimelineEvent, reader: Reader): Row => ({
  date: eventDateText(event.date, reader),
  runs: [
    ...(isAhead(event.date, reader) ? [{ text: `${reader.labels.ahead} `, style: 'bold' } as const] : []),
    { text: `${cleanText(event.text)} ` },
    publisherRun(event.source, reader),
  ],
});

/** `11 events · 3 publishers · 3 still ahead · oldest first`. */
const countLine = (events: readonly TimelineEvent[], reader: Reader): string => {
  const { labels } = reader;
  const publishers = new Set(events.map(({ source }) => publisherName(source, reader))).size;
  const ahead = events.filter(({ date }) => isAhead(date, reader)).length;
  return dotted([
    labels.events(events.length),
    labels.publishers(publishers),
    ahead > 0 ? labels.stillAhead(ahead) : null,
    labels.oldestFirst,
  ]);
};

export const timelineSheet = (
  { story, events, now, zone, post }: Extract<Reply, { kind: 'timeline' }>,
  labels: Labels,
): Sheet => {
  const reader = { labels, now, zone };
  const title = labels.timelineOf(cleanText(story.label));
  const button = { label: labels.buttons.post, hint: labels.hints.post(title) };
  return sheetOf(labels, title, [
    { part: 'title', text: title, link: null, sub: events.length === 0 ? [] : [countLine(events, reader)] },
    events.length === 0
      ? { part: 'text', runs: [{ text: labels.noEvents }] }
      : { part: 'dated', rows: events.map((event) => rowOf(event, reader)) },
    ...(post === null || events.length === 0 ? [] : [buttonRow({ ...button, action: post })]),
  ]);
};
