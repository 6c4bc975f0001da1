// Stories that become one, or two, after channels were told of them: every id still leads to its event, and nothing is told twice.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Subscription } from '../../src/core/delivery/subscription.ts';
import { HOUR, MINUTE } from '../../src/core/time/instant.ts';
import type { Publish } from '../../src/flows/publish.ts';
import { openPublishHouse, type PublishHouse } from './publish-house.ts';

const EVE = Date.parse('2026-11-22T12:00Z');

interface Report {
  readonly title: string;
  readonly text: string;
}

/** Two ends of one event, which nobody could know for one before somebody wrote of both. */
const POWER: Report = {
  title: 'Lights go out across Tolmin valley',
  text: 'Lights went out across the Tolmin valley at dusk on Sunday. Bakers threw away their dough and the hospital ran on its generator. The grid company sent eleven fitters into the snow.',
};
const AVALANCHE: Report = {
  title: 'Avalanche buries pylons below Krn summit',
  text: 'An avalanche below the Krn summit buried three pylons and a forest road. Mountain rescuers with dogs found nobody under the snow. A hut keeper heard the slab break at four.',
};
const BOTH: Report = {
  title: 'Avalanche buries pylons below Krn summit, lights go out across Tolmin valley',
  text: 'Lights went out across the Tolmin valley at dusk on Sunday after an avalanche below the Krn summit buried three pylons. The grid company sent eleven fitters into the snow, and mountain rescuers with dogs found nobody under the slab. Minister Vida Kolar promised a second line over the pass by spring.',
};

/** Two fires on one night, which the first short reports do not tell apart. */
const fire = (place: string, more: string): Report => ({
  title: `Fire destroys warehouse in ${place}`,
  text: `A fire destroyed a warehouse in ${place} on Sunday night, the fire brigade said. ${more}`,
});
const SKERRY = [
  fire('Skerry', 'Nobody was hurt. Police are looking into the cause of the fire.'),
  fire(
    'Skerry',
    'The Skerry warehouse of the net maker Ottar Brekk held 4150 new trawl nets. Brekk said that the trawlers of Skerry cannot sail without nets.',
  ),
  fire(
    'Skerry',
    'Net maker Ottar Brekk lost 4150 trawl nets in the Skerry warehouse. The trawlers of Skerry stay in harbour, and Brekk wants to weave new nets by hand.',
  ),
];
const LUNDE = [
  fire('Lunde', 'Nobody was hurt. Police are looking into the cause of the fire.'),
  fire(
    'Lunde',
    'The Lunde warehouse held 2380 pianos of the conservatory. Rector Selma Quist said that the conservatory of Lunde cancels its concerts.',
  ),
  fire(
    'Lunde',
    'Rector Selma Quist of the Lunde conservatory mourns 2380 pianos. The concerts in Lunde are cancelled, and Quist asks for pianos on loan.',
  ),
];

const LOAN: Report = {
  title: 'Lunde conservatory gets pianos on loan after warehouse fire',
  text: 'The Lunde conservatory gets 60 pianos on loan after the fire destroyed its warehouse in Lunde. Piano maker Ivo Dahl said that his lorries bring them to rector Selma Quist on Thursday. The concerts of the conservatory begin again in Lunde next week.',
};

const MORE_POWER: readonly Report[] = [
  {
    title: 'Lights stay out in Tolmin valley, bakers lose their dough',
    text: 'Lights stayed out across the Tolmin valley on Monday. Bakers threw away their dough for a second time and the hospital ran on its generator. The fitters of the grid company work in the snow.',
  },
  {
    title: 'Grid company lights Tolmin valley again',
    text: 'Lights are on again across the Tolmin valley, the grid company said. Bakers lit their ovens and the hospital switched off its generator. The fitters went home through the snow.',
  },
];
const MORE_SNOW: readonly Report[] = [
  {
    title: 'Avalanche below Krn summit was a slab, hut keeper says',
    text: 'The avalanche below the Krn summit was a slab that broke at four, the hut keeper said. Mountain rescuers with dogs left the forest road. Nobody was under the avalanche.',
  },
  {
    title: 'Krn summit closed after avalanche',
    text: 'Mountain rescuers closed the Krn summit after the avalanche on the forest road. The hut keeper measured the slab below the summit. Dogs found nobody in the avalanche.',
  },
];
const REOPENED: Report = {
  title: 'Krn summit open again after avalanche',
  text: 'The Krn summit is open again after the avalanche on the forest road. Forester Jost Zajc cleared the slab with a borrowed plough in 9 hours. Mountain rescuers with dogs had found nobody in the avalanche.',
};

const place = async (house: PublishHouse, { title, text }: Report, publisher: string): Promise<void> => {
  house.clock.set(house.clock.now() + MINUTE);
  await house.arrive(title, text, publisher);
};

describe('two stories that were told', () => {
  let house: PublishHouse;
  let publish: Publish;
  beforeEach(async () => {
    house = await openPublishHouse({ start: EVE });
    publish = house.publisher('a');
  });
  afterEach(async () => {
    const { faults } = house;
    await house.close();
    expect(faults).toEqual([]);
  });
  const round = async (): Promise<string[]> => {
    const before = house.room.standing.length;
    await publish({ at: null });
    return house.room.standing
      .slice(before)
      .map(({ channel, headlines }) => `${channel}: ${headlines.join(', ')}`);
  };
  const storyTitled = async (title: string): Promise<string> => {
    const found = (await house.store.stories.newest(9)).find((one) => one.title === title);
    return found?.id ?? '';
  };
  const follow = (channel: string, story: string): Promise<Subscription> =>
    house.subscribe(channel, { mode: 'updates', takes: { kind: 'story', story, label: channel } });

  it('merge when a report tells of both: each id leads to the one, each follower gets one update, and none gets it again', async () => {
    await house.subscribe('all', { mode: 'both' });
    await place(house, POWER, 'Valley Post');
    await place(house, AVALANCHE, 'Alpine Times');
    expect((await round()).sort()).toEqual([`all: ${AVALANCHE.title}`, `all: ${POWER.title}`]);
    const [power, avalanche] = [await storyTitled(POWER.title), await storyTitled(AVALANCHE.title)];
    await follow('power', power);
    await follow('avalanche', avalanche);
    await place(house, BOTH, 'Morning Wire');
    const [one, other] = [
      await house.store.stories.summary(power),
      await house.store.stories.summary(avalanche),
    ];
    expect(one).toEqual(other);
    expect(one?.articles).toBe(3);
    expect((await round()).sort()).toEqual(
      ['all', 'avalanche', 'power'].map((who) => `${who}: ${BOTH.title}`),
    );
    const update = house.room.standing.find(
      ({ channel, headlines }) => channel === 'all' && headlines[0] === BOTH.title,
    );
    expect(update?.changes.join(' ')).toContain('Vida Kolar');
    expect(update?.changes.join(' ')).not.toContain('Bakers');
    expect(await round()).toEqual([]);
    house.clock.set(EVE + 25 * HOUR);
    // The digest that is due meanwhile has nothing to add.
    expect(await round()).toEqual(['all: ']);
  });

  it('come apart again when more is known: the id stays with one event, the other gets its own, and neither is told anew', async () => {
    await house.subscribe('all', { mode: 'updates' });
    const [skerry, lunde] = [SKERRY[0], LUNDE[0]];
    if (skerry === undefined || lunde === undefined) throw new Error('no reports');
    await place(house, skerry, 'Skerry Post');
    await place(house, lunde, 'Lunde Times');
    const [together] = await house.store.stories.newest(9);
    expect(together?.articles).toBe(2);
    expect(await round()).toHaveLength(1);
    await follow('follower', together?.id ?? '');
    for (const at of [1, 2]) {
      for (const [report, who] of [
        [SKERRY[at], 'Skerry Gazette'] as const,
        [LUNDE[at], 'Lunde Gazette'] as const,
      ]) {
        if (report !== undefined) await place(house, report, `${who} ${at}`);
        await round();
      }
    }
    const [of, other] = [await storyTitled(skerry.title), await storyTitled(lunde.title)];
    expect(of).toBe(together?.id);
    expect(other).not.toBe(of);
    expect((await house.store.stories.newest(9)).map(({ articles }) => articles)).toEqual([3, 3]);
    const said = house.room.standing
      .filter(({ channel }) => channel === 'all')
      .flatMap(({ changes }) => changes);
    expect(new Set(said).size).toBe(said.length);
    expect(await round()).toEqual([]);
    await place(house, LOAN, 'Lunde Times');
    expect((await round()).map((one) => one.split(':')[0])).toEqual(['all']);
    expect((await house.store.stories.summary(other))?.articles).toBe(4);
    expect(house.room.standing.at(-1)?.changes.join(' ')).toContain('Ivo Dahl');
    expect(house.room.standing.at(-1)?.changes.join(' ')).not.toContain('Quist of the Lunde conservatory');
  });

  it('go back to the ids that they had where later reports undo a merge', async () => {
    await house.subscribe('all', { mode: 'updates' });
    await place(house, POWER, 'Valley Post');
    await place(house, AVALANCHE, 'Alpine Times');
    const before = [await storyTitled(POWER.title), await storyTitled(AVALANCHE.title)];
    await follow('power', before[0] ?? '');
    await follow('snow', before[1] ?? '');
    await place(house, BOTH, 'Morning Wire');
    expect(await house.store.stories.newest(9)).toHaveLength(1);
    await round();
    for (const [at, report] of [...MORE_POWER, ...MORE_SNOW].entries())
      await place(house, report, `Paper ${at}`);
    const after = await Promise.all(before.map((id) => house.store.stories.story(id, house.clock.now(), 9)));
    expect(after.map((story) => story?.id)).toEqual(before);
    expect(after.map((story) => story?.articles.map(({ article }) => article.title).sort())).toEqual([
      [POWER, BOTH, ...MORE_POWER].map(({ title }) => title).sort(),
      [AVALANCHE, ...MORE_SNOW].map(({ title }) => title).sort(),
    ]);
    await round();
    await place(house, REOPENED, 'Alpine Times');
    expect((await round()).map((one) => one.split(':')[0]).sort()).toEqual(['all', 'snow']);
    expect(await round()).toEqual([]);
  });
});
