// What every store does with editions, renderings, leases, positions and the transcript.
import { describe, expect, it } from 'vitest';
import type { TranscriptMessage } from '../../../src/ports/transcript.ts';
import type { Opened } from '../store.ts';
import { edition } from './samples.ts';

export const recordsContract = (opened: Opened): void => {
  describe('editions', () => {
    it('are kept under their key by the first writer', async () => {
      const { editions } = opened().store;
      const saved = await editions.save('k-1', edition('e-1'));
      expect(saved).toEqual({ number: saved.number, edition: edition('e-1') });
      expect(await editions.save('k-1', edition('e-2'))).toEqual(saved);
      expect(await editions.byId('e-2')).toBeNull();
      expect(await editions.byKey('k-1')).toEqual(saved);
      expect(await editions.byId('e-1')).toEqual(saved);
      expect(await editions.byNumber(saved.number)).toEqual(saved);
      expect(await editions.byKey('k-9')).toBeNull();
      expect(await editions.byNumber(99)).toBeNull();
    });

    it('that come to the same content under two keys are one', async () => {
      const { editions } = opened().store;
      const first = await editions.save('k-1', edition('e-1'));
      expect(await editions.save('k-2', edition('e-1'))).toEqual(first);
      expect((await editions.save('k-3', edition('e-3'))).number).toBeGreaterThan(first.number);
    });
  });

  describe('renderings', () => {
    it('are made once', async () => {
      const { renderings } = opened().store;
      const made: string[] = [];
      const render = (value: string) => () => {
        made.push(value);
        return value;
      };
      expect(await renderings.once('k', render('["one"]'))).toBe('["one"]');
      expect(await renderings.once('k', render('["two"]'))).toBe('["one"]');
      expect(made).toEqual(['["one"]']);
      const both = await Promise.all([renderings.once('l', render('a')), renderings.once('l', render('b'))]);
      expect(new Set(both).size).toBe(1);
    });
  });

  describe('leases', () => {
    it('belong to one owner until they run out or are released', async () => {
      const { leases } = opened().store;
      expect(await leases.take('sends', 'one', 0, 10)).toBe(true);
      expect(await leases.take('sends', 'two', 9, 19)).toBe(false);
      expect(await leases.take('other', 'two', 9, 19)).toBe(true);
      expect(await leases.take('sends', 'one', 9, 20)).toBe(true);
      expect(await leases.take('sends', 'two', 19, 29)).toBe(false);
      expect(await leases.take('sends', 'two', 20, 30)).toBe(true);
      await leases.release('sends', 'one');
      expect(await leases.take('sends', 'one', 21, 31)).toBe(false);
      await leases.release('sends', 'two');
      expect(await leases.take('sends', 'one', 21, 31)).toBe(true);
    });
  });

  describe('positions', () => {
    it('move forward only', async () => {
      const { positions } = opened().store;
      expect(await positions.read('updates')).toBe(0);
      await positions.write('updates', 5);
      await positions.write('updates', 3);
      expect(await positions.read('updates')).toBe(5);
      await positions.write('updates', 6);
      expect(await positions.read('updates')).toBe(6);
      expect(await positions.read('other')).toBe(0);
    });
  });

  describe('the transcript', () => {
    const message = (
      body: string,
      given: Partial<TranscriptMessage> = {},
    ): Omit<TranscriptMessage, 'id'> => ({
      channel: 'news',
      at: 1,
      from: 'dateline',
      isPrivate: false,
      mark: null,
      part: 0,
      body,
      ...given,
    });

    it('keeps messages in order, a channel at a time', async () => {
      const { transcript } = opened().store;
      const one = await transcript.append(message('1', { from: 'person', isPrivate: true }));
      expect(one).toEqual({ ...message('1', { from: 'person', isPrivate: true }), id: one.id });
      await transcript.append(message('2', { channel: 'other' }));
      for (const body of ['3', '4']) await transcript.append(message(body));
      const bodies = async (after: number, limit: number) =>
        (await transcript.list('news', after, limit)).map(({ body }) => body);
      expect(await bodies(0, 9)).toEqual(['1', '3', '4']);
      expect(await bodies(0, 2)).toEqual(['3', '4']);
      expect(await bodies(one.id, 9)).toEqual(['3', '4']);
      expect(await transcript.byId(one.id)).toEqual(one);
      expect(await transcript.byId(99)).toBeNull();
    });

    it('finds a part of a delivery by its mark', async () => {
      const { transcript } = opened().store;
      await transcript.append(message('old', { mark: 'm1', part: 1, at: 5 }));
      await transcript.append(message('new', { mark: 'm1', part: 1, at: 9 }));
      const find = async (channel: string, mark: string, part: number, since: number) =>
        (await transcript.find(channel, mark, part, since))?.body ?? null;
      expect(await find('news', 'm1', 1, 0)).toBe('old');
      expect(await find('news', 'm1', 1, 6)).toBe('new');
      expect(await find('news', 'm1', 1, 10)).toBeNull();
      expect(await find('news', 'm1', 0, 0)).toBeNull();
      expect(await find('news', 'm2', 1, 0)).toBeNull();
      expect(await find('other', 'm1', 1, 0)).toBeNull();
    });
  });
};
