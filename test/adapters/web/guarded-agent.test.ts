// The connection itself refuses, whoever asks for it and whatever was checked before.
import type { LookupAddress } from 'node:dns';
import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { allowing } from '../../../src/adapters/web/allow-list.ts';
import { FETCH_LIMITS } from '../../../src/adapters/web/fetch-limits.ts';
import { guardedAgent } from '../../../src/adapters/web/guarded-agent.ts';
import type { AllowedPlace } from '../../../src/ports/allowed-place.ts';
import { closesAfter, serve } from './outside.ts';

const connecting = (allow: readonly AllowedPlace[], addresses: readonly LookupAddress[]) => {
  const names: string[] = [];
  const dispatcher = guardedAgent({
    allowed: allowing(allow),
    limits: FETCH_LIMITS,
    lookup: async (name) => {
      names.push(name);
      return addresses;
    },
  });
  closesAfter(() => dispatcher.destroy());
  const ask = async (url: string): Promise<string> => (await request(url, { dispatcher })).body.text();
  return { names, ask };
};

describe('the connection', () => {
  it('refuses a number, which no socket looks up', async () => {
    const server = await serve((_, response) => void response.end('secret'));
    const { ask, names } = connecting([], []);
    for (const host of ['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]'])
      await expect(ask(`http://${host}:${server.port}/`)).rejects.toMatchObject({ name: 'Refusal' });
    await expect(ask(`https://127.0.0.1:${server.port}/`)).rejects.toMatchObject({ name: 'Refusal' });
    expect([server.asked.length, names]).toEqual([0, []]);
  });

  it('looks a name up once, and tries each of its addresses', async () => {
    const server = await serve((_, response) => void response.end('hello'));
    const here: AllowedPlace = { is: 'host', name: 'feeds.example.org', port: null };
    const { ask, names } = connecting(
      [here],
      // At the first of them nobody listens.
      [
        { address: '::1', family: 6 },
        { address: '127.0.0.1', family: 4 },
      ],
    );
    expect(await ask(server.at('/'))).toBe('hello');
    expect(names).toEqual(['feeds.example.org']);
  });

  it('takes a port for what it is by its scheme', async () => {
    const { ask } = connecting([{ is: 'network', address: '127.0.0.1', bits: 32, port: 443 }], []);
    await expect(ask('http://127.0.0.1/')).rejects.toMatchObject({ name: 'Refusal' });
    await expect(ask('https://127.0.0.1/')).rejects.not.toMatchObject({ name: 'Refusal' });
  });
});
