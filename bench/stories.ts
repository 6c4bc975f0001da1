// How fast articles find their stories: in a full window without a store, and through the whole flow into the real one.
// node bench/stories.ts [articles in the window]; articles a second on standard output.
import { openStore } from '../src/adapters/store/store.ts';
import { thinkingHere } from '../src/adapters/system/thinking.ts';
import { analyse } from '../src/core/language/analyse.ts';
import { originals } from '../src/core/story/copies.ts';
import { allTerms, fingerprint, heavyTerms } from '../src/core/story/fingerprint.ts';
import { collecting } from '../src/flows/collect.ts';
import { type Neighbourhood, nearStories, placementOf } from '../src/flows/placement.ts';
import { understanding } from '../src/flows/understand.ts';
import type { Placed } from '../src/ports/stories.ts';
import { article } from '../test/contracts/store/samples.ts';
import { scattered } from './fill.ts';

const inWindow = Number(process.argv[2] ?? 2_000);
const PER_STORY = 6;
const TIMED = 100;
const say = (what: string, n: number, ms: number): boolean =>
  process.stdout.write(`${what.padEnd(52)} ${Math.round((n / ms) * 1000)} articles/s\n`);

/** About 2.5 KB: half of its words are its story's, the others anybody's. */
const textOf = (n: number): string => {
  const story = Math.floor(scattered(n, inWindow) / PER_STORY);
  return Array.from({ length: 20 }, (_, line) => {
    const words = Array.from({ length: 16 }, (_word, i) =>
      i % 2 === 0
        ? `s${story}x${scattered(n * 7 + line * 16 + i, 40)}`
        : `w${scattered(n * 331 + line * 16 + i, 3000)}`,
    );
    return `The ${words.join(' ')} said.`;
  }).join(' ');
};
const textual = (n: number) => article(`n-${n}`, { title: textOf(n).slice(0, 60), text: textOf(n) });

/** What the store looks up, held in memory: the newest forty of a term, the newest forty of a story. */
const grouping = () => {
  const placed = new Map<string, Placed>();
  const [posted, stories] = [new Map<string, string[]>(), new Map<string, Set<string>>()];
  const of = new Map<string, number>();
  const ids: Neighbourhood['ids'] = { living: new Set(), former: new Set() };
  const all = (ids: Iterable<string>): readonly Placed[] => [...ids].flatMap((id) => placed.get(id) ?? []);
  return (n: number): void => {
    const one = textual(n);
    const terms = allTerms(one.title, one.text);
    const print = fingerprint(one.title, one.text, analyse(one), { total: placed.size, of });
    const heavy = heavyTerms(print);
    const near = nearStories(
      print,
      all(new Set(heavy.flatMap((term) => (posted.get(term) ?? []).slice(-40)))),
    );
    const members = near.flatMap((story) => all([...(stories.get(story) ?? [])].slice(-40)));
    const at = { id: one.id, revision: 1, knownAt: n };
    const { placement } = placementOf({ article: at, print, heavy, terms, near, members, own: null, ids });
    placed.set(one.id, { article: one.id, story: '', knownAt: n, print });
    for (const { article: id, story } of placement.moves) {
      const before = placed.get(id);
      if (before === undefined) continue;
      stories.get(before.story)?.delete(id);
      placed.set(id, { ...before, story });
      stories.set(story, (stories.get(story) ?? new Set()).add(id));
    }
    for (const term of heavy) posted.set(term, [...(posted.get(term) ?? []).slice(-39), one.id]);
    for (const term of terms) of.set(term, (of.get(term) ?? 0) + 1);
  };
};

const inMemory = (): void => {
  const place = grouping();
  for (let n = 0; n < inWindow; n += 1) place(n);
  const start = performance.now();
  for (let n = inWindow; n < inWindow + TIMED; n += 1) place(n);
  say(`read and grouped, ${inWindow} in the window`, TIMED, performance.now() - start);
};

const throughTheStore = async (): Promise<void> => {
  const store = await openStore({ path: ':memory:' });
  const clock = { now: () => Date.UTC(2026, 0, 1) };
  const collect = collecting({ library: store.library, thinking: thinkingHere, clock });
  for (let n = 0; n < TIMED; n += 1) {
    const { title, text } = textual(n);
    await collect(
      { url: null, publisher: `Paper ${n % 9}`, title, text, language: 'en', published: null },
      { arrival: { is: 'import', asNews: true } },
    );
  }
  const quiet = { info: () => {}, warn: () => {}, error: () => {} };
  const deps = {
    stories: store.stories,
    leases: store.leases,
    thinking: thinkingHere,
    owner: 'bench',
    clock,
  };
  const start = performance.now();
  await understanding({ ...deps, breathe: async () => {}, log: quiet })();
  say('placed and described through the store', TIMED, performance.now() - start);
  await store.close();
};

const copies = (): void => {
  const reads = Array.from({ length: 60 }, (_, n) => textual(n)).map((one) => ({
    article: one,
    analysis: analyse(one),
  }));
  const start = performance.now();
  originals(reads);
  say('compared for copies, a story of 60', 60, performance.now() - start);
};

inMemory();
await throughTheStore();
copies();
