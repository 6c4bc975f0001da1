// What a channel takes: when, when next, and the buttons to change it.
import type { ActionName } from '../../core/command/invocation.ts';
import type { SubscriptionLine } from '../../core/command/reply.ts';
import type { Subscription } from '../../core/delivery/subscription.ts';
import { type Days, EVERY_DAY, WEEKDAYS, WEEKEND } from '../../core/time/days.ts';
import type { Labels } from './labels.ts';
import { comingText } from './moments.ts';
import { cleanText } from './plain-text.ts';
import type { Button, Part, Sheet } from './sheet.ts';
import { buttonRow, dotted, ruled, sheetOf } from './sheet-of.ts';

const isSame = (a: Days, b: Days): boolean => a.join() === b.join();

/** `weekdays`, `every day`, `Mon, Thu`. */
export const daysText = (days: Days, labels: Labels): string => {
  if (isSame(days, EVERY_DAY)) return labels.everyDay;
  if (isSame(days, WEEKDAYS)) return labels.weekdaysOnly;
  if (isSame(days, WEEKEND)) return labels.weekendOnly;
  return days.map((day) => labels.weekdays[day - 1]?.short ?? '').join(', ');
};

/** `weekdays 09:00 Europe/Berlin · updates · next: Fri 13 March 09:00`. */
const scheduleText = (subscription: Subscription, labels: Labels): string => {
  const { mode, days, at, zone, paused, nextDue } = subscription;
  return dotted([
    mode === 'updates' ? null : labels.scheduled(daysText(days, labels), at, zone),
    mode === 'digest' ? null : labels.updates,
    paused ? labels.paused : null,
    // Read against itself, the day needs no year.
    paused || nextDue === null ? null : labels.nextRun(comingText(nextDue, { labels, zone, now: nextDue })),
  ]);
};

const buttonsOf = (
  { subscription, title }: SubscriptionLine,
  { buttons, hints }: Labels,
): readonly Button[] => {
  const button = (word: 'pause' | 'resume' | 'runNow' | 'remove', name: ActionName): Button => ({
    label: buttons[word],
    action: { name, target: String(subscription.id) },
    hint: hints[word](cleanText(title)),
  });
  return [
    subscription.paused ? button('resume', 'resume') : button('pause', 'pause'),
    ...(subscription.mode === 'updates' ? [] : [button('runNow', 'run-now')]),
    button('remove', 'remove'),
  ];
};

const sectionOf = (line: SubscriptionLine, labels: Labels): readonly Part[] => [
  {
    part: 'text',
    runs: [
      { text: cleanText(line.title), style: 'bold' },
      { text: ` · ${scheduleText(line.subscription, labels)}` },
    ],
  },
  buttonRow(...buttonsOf(line, labels)),
];

export const subscriptionsSheet = (lines: readonly SubscriptionLine[], labels: Labels): Sheet =>
  lines.length === 0
    ? sheetOf(labels, labels.takesNothing, [{ part: 'text', runs: [{ text: labels.takesNothing }] }])
    : sheetOf(labels, labels.takes, [
        { part: 'title', text: labels.takes, link: null, sub: [] },
        ...ruled(lines.map((line) => sectionOf(line, labels))),
      ]);
