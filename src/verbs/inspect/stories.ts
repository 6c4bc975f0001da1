// The task that places articles in stories, one after the other as the bot does, in a store that is gone afterwards.
import type { Command } from 'commander';
import { openStore, type Store } from '../../adapters/store/store.ts';
import { breathe } from '../../adapters/system/clock.ts';
import { openLog } from '../../adapters/system/log.ts';
import { thinkingHere } from '../../adapters/system/thinking.ts';
import { collecting } from '../../flows/collect.ts';
import { understanding } from '../../flows/understand.ts';
import type { Context } from '../context.ts';
import { answersOn } from './answers.ts';
import { type Document, document } from './documents.ts';
import { type Id, readItems } from './json-lines.ts';

/** Articles come one after the other, none before the day that it bears: the same input meets the same clock. */
const arrivals = () => {
  let latest = 0;
  return {
    now: () => latest,
    arrive: ({ published }: Document): void => {
      latest = Math.max(latest + 1, published?.at ?? 0);
    },
  };
};

/** Each item is an article of its own, as if it stood at an address of its own. */
const draftOf = ({ title, text, publisher, published }: Document, place: number) => ({
  url: `https://inspect.invalid/${place}`,
  publisher: publisher ?? null,
  title,
  text,
  language: null,
  published: published ?? null,
});

type Taken =
  | { readonly id: Id; readonly article: string }
  | { readonly id: Id | null; readonly error: string };

const takeIn = async (
  context: Context,
  files: readonly string[],
  { library }: Store,
  clock: ReturnType<typeof arrivals>,
): Promise<readonly Taken[]> => {
  const collect = collecting({ library, thinking: thinkingHere, clock });
  const taken: Taken[] = [];
  for await (const line of readItems(context, files, document)) {
    if (line.is === 'refused') {
      taken.push({ id: line.id, error: line.why });
      continue;
    }
    clock.arrive(line.item);
    // What bears no date is news when it arrives.
    const asNews = line.item.published == null;
    const { article } = await collect(draftOf(line.item, taken.length), {
      arrival: { is: 'import', asNews },
    });
    taken.push({ id: line.id, article: article.id });
  }
  return taken;
};

const run = async (context: Context, files: readonly string[]): Promise<void> => {
  const answers = answersOn(context);
  const store = await openStore({ path: ':memory:' });
  const clock = arrivals();
  const understand = understanding({
    stories: store.stories,
    thinking: thinkingHere,
    leases: store.leases,
    owner: 'inspect',
    clock,
    breathe,
    log: openLog({ level: 'warn', isPretty: false, secrets: [], destination: context.stderr }),
  });
  try {
    const taken = await takeIn(context, files, store, clock);
    await understand();
    for (const one of taken) {
      const story = 'error' in one ? null : await store.stories.storyOf(one.article);
      if (story !== null) await answers.give({ id: one.id, story });
      else await answers.refuse(one.id, 'error' in one ? one.error : 'it has no place; the log says why');
    }
  } finally {
    await store.close();
  }
};

export const storiesTask = (inspect: Command, context: Context): void => {
  inspect
    .command('stories')
    .description('Which articles are of one story, placed in the order of the input')
    .argument('[file...]', 'JSON Lines; without one, standard input')
    .action((files: readonly string[]) => run(context, files));
};
