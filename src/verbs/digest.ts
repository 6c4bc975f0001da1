// `dateline digest`: the edition as it would be at an instant; nothing is posted.
import type { Command } from 'commander';
import { type House, withHouse } from '../app.ts';
import type { Reply } from '../core/command/reply.ts';
import { editionJson } from '../core/digest/edition-json.ts';
import type { Summary } from '../flows/summary.ts';
import { OperatorError } from '../ports/operator-error.ts';
import { discordMessages } from '../renderers/discord/messages.ts';
import { drawHtml } from '../renderers/html/document.ts';
import { replySheet } from '../renderers/layout/reply-sheet.ts';
import type { Sheet } from '../renderers/layout/sheet.ts';
import { slackMessages } from '../renderers/slack/messages.ts';
import { drawMarkdown } from '../renderers/text/markdown.ts';
import { drawText } from '../renderers/text/text.ts';
import type { Context, Verb } from './context.ts';
import { FORMATS, formatOption, textOptions } from './formats.ts';
import { readAt, readSince } from './instants.ts';
import { sayLine } from './say.ts';

interface Options {
  readonly at?: string;
  readonly since?: string;
  readonly keyPoints?: string;
  readonly format: string;
}

type Found = Extract<Summary, { readonly is: 'edition' }>;

const keyPointsOf = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 6)
    throw new OperatorError(`--key-points “${text}” is not a number from 1 to 6.`, 2);
  return count;
};

/** The first message; where key points were asked for, each story in full after it, since the first message has one each. */
const sheetsOf = ({ edition, story }: Found, isWhole: boolean): readonly Sheet[] => {
  const told = (one: number | null): Reply => ({
    to: 'asker',
    kind: 'edition',
    edition,
    story: one,
    others: [],
  });
  const stories = isWhole && story === null ? edition.edition.stories.map((_, at) => at + 1) : [];
  return [story, ...stories].flatMap((one) => replySheet(told(one)));
};

const printed = (context: Context, found: Found, { format, keyPoints }: Options): string => {
  if (format === 'json') return JSON.stringify(editionJson(found.edition.edition), null, 2);
  const sheets = sheetsOf(found, keyPoints !== undefined);
  switch (format) {
    case 'slack':
      return JSON.stringify(sheets.flatMap(slackMessages), null, 2);
    case 'discord':
      return JSON.stringify(sheets.flatMap(discordMessages), null, 2);
    case 'markdown':
      return sheets.map(drawMarkdown).join('\n\n');
    case 'html':
      return sheets.map(drawHtml).join('\n');
    default:
      return sheets.map((sheet) => drawText(sheet, textOptions(context))).join('\n\n');
  }
};

const show = async (
  context: Context,
  house: House,
  what: string | undefined,
  options: Options,
): Promise<void> => {
  const { zone, language } = house.settings.dateline;
  const now = house.clock.now();
  const at = options.at === undefined ? null : readAt(options.at, { now, zone });
  const since = options.since === undefined ? null : readSince(options.since, { now: at ?? now, zone });
  const summary = await house.summarise({
    what: what ?? null,
    now,
    at,
    since,
    keyPoints: keyPointsOf(options.keyPoints),
    zone,
    language,
  });
  if (summary.is === 'none') {
    const nearest = [...summary.nearest, ...summary.newest].slice(0, 5).map(({ label }) => label);
    throw new OperatorError(
      `No story matches “${what ?? ''}”.${nearest.length === 0 ? '' : ` There are: ${nearest.join(', ')}.`}`,
    );
  }
  if (summary.moved !== null) {
    const day = (instant: number): string => new Date(instant).toISOString();
    context.stderr.write(
      `Nothing became known lately; this is the latest window that is not empty: ${day(summary.moved.from)} to ${day(summary.moved.to)}.\n`,
    );
  }
  if (summary.others.length > 0)
    sayLine(context.stderr, `Also: ${summary.others.map(({ label }) => label).join(', ')}.`);
  context.stdout.write(`${printed(context, summary, options)}\n`);
};

export const digestVerb: Verb = (program: Command, context) => {
  program
    .command('digest')
    .alias('summary')
    .description('Print a digest, or the summary of a topic, as it would be at an instant; posts nothing')
    .argument('[digest|topic]', 'a digest’s name, or words of a topic; without it, all stories')
    .option('--at <instant>', 'as of then: 2025-03-02T09:00Z')
    .option('--since <time>', 'from then on: 2025-02-27, “3 days”, “friday”')
    .option('--key-points <n>', 'key points a story, 1 to 6; each story is then shown in full')
    .addOption(formatOption(FORMATS.digest))
    .action((what: string | undefined, options: Options) =>
      withHouse(context, (house) => show(context, house, what, options)),
    );
};
