// A person in a Discord channel who types every command and presses everything that is offered, with the sample articles.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discordPlatform } from '../../src/adapters/discord/platform.ts';
import { COMMANDS } from '../../src/core/command/table.ts';
import { answering } from '../../src/flows/answer.ts';
import { keepingLog, optionsOf, optionsWith } from '../adapters/discord/harness.ts';
import {
  controlsIn,
  isOutsideThere,
  type OutsideUse,
  openOutside,
  textIn,
} from '../adapters/discord/outside.ts';
import { NOW, openSampleHouse, type SampleHouse } from '../flows/sample-house.ts';

/** More would only repeat itself. */
const MOST_PRESSES = 60;

describe.skipIf(!isOutsideThere)('a channel on Discord (needs ../shared/fakes beside the checkout)', () => {
  let sample: SampleHouse;
  let world: Awaited<ReturnType<typeof openOutside>>;
  let platform: ReturnType<typeof discordPlatform>;

  beforeAll(async () => {
    sample = await openSampleHouse();
    world = await openOutside();
    const { fake } = world;
    platform = discordPlatform({
      token: fake.o.token,
      apiUrl: fake.api,
      ...optionsWith(keepingLog()),
    });
    const answer = answering({
      ...sample.house,
      maySubscribe: (invocation) => platform.maySubscribe(invocation),
    });
    // The samples are as of their own day.
    await platform.start((invocation) => answer({ ...invocation, at: NOW }));
  });
  afterAll(async () => {
    await platform.stop();
    await world.fake.stop();
    await sample.close();
  });

  const type = (line: string, permissions: readonly string[] = []): OutsideUse => {
    const { name, options } = optionsOf(line);
    const given = Object.entries(options).map(([key, value]) => ({ name: key, type: 3, value }));
    return world.fake.slash({
      user: world.user,
      channel: world.place,
      name,
      options: given,
      ...(permissions.length > 0 ? { permissions } : {}),
    });
  };
  const said = async (use: OutsideUse): Promise<string> => {
    await use.wait('edit');
    return textIn(use.original.components);
  };

  it.each(COMMANDS.map(({ example }) => example))('answers %s', async (example) => {
    const text = await said(type(example, ['MANAGE_CHANNELS']));
    expect(text.length).toBeGreaterThan(20);
    expect(text).not.toContain('That did not work');
  });

  it('tells an ordinary member who may subscribe', async () => {
    expect(await said(type('/subscribe daily'))).toContain(
      'Only people with Manage Channel can subscribe \\#harbour.',
    );
  });

  it('names a mistake', async () => {
    const text = await said(type('/subscribe daily at:9 o’clok', ['MANAGE_CHANNELS']));
    expect(text).toContain('9 o’clok');
  });

  it('answers everything that can be pressed', async () => {
    const { fake, user } = world;
    const done = new Set<string>();
    const open: { use: OutsideUse; id: string; value: string | null }[] = [];
    const offer = (use: OutsideUse): void => {
      for (const { id, values } of controlsIn(use.original.components))
        for (const value of values.length > 0 ? values : [null]) open.push({ use, id, value });
    };
    for (const line of ['/summary', '/timeline', '/questions', '/subscribe daily', '/subscriptions']) {
      const use = type(line, ['MANAGE_CHANNELS']);
      await said(use);
      offer(use);
    }
    for (let next = open.shift(); next !== undefined && done.size < MOST_PRESSES; next = open.shift()) {
      const { use, id, value } = next;
      if (done.has(value ?? id)) continue;
      done.add(value ?? id);
      const press = { user, message: use.original, custom_id: id, permissions: ['MANAGE_CHANNELS'] };
      const pressed = value === null ? fake.button(press) : fake.select({ ...press, values: [value] });
      const text = await said(pressed);
      expect(text, value ?? id).not.toMatch(/That did not work|does not know that/);
      offer(pressed);
    }
    expect(done.size).toBeGreaterThan(10);
    expect(JSON.stringify(fake.messages.get(world.place.id))).toContain('custom_id');
  });

  it('sent nothing that Discord would refuse', () => {
    expect(world.fake.violations).toEqual([]);
    expect(sample.errors).toEqual([]);
  });
});
