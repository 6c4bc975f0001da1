// The terminal passes the suite of all platforms: real streams, typed lines, numbered buttons.
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readTyped } from '../../../src/adapters/terminal/inbound.ts';
import { terminalPlatform } from '../../../src/adapters/terminal/platform.ts';
import { failing } from '../../../src/flows/failing.ts';
import type { Answer } from '../../../src/ports/platform.ts';
import { type Harness, platformContract, type Seen } from '../../contracts/platform.ts';
import { sampleEdition } from '../../contracts/sample-edition.ts';

const TO_CHANNEL = 'To the channel:\n';
const log = { info: () => {}, warn: () => {}, error: () => {} };

const make = async (answer: Answer): Promise<Harness> => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const pieces: string[] = [];
  let told: (() => void) | null = null;
  output.on('data', (piece: Buffer) => {
    pieces.push(piece.toString());
    told?.();
  });
  const platform = terminalPlatform({
    input,
    output,
    columns: () => 80,
    color: false,
    zone: 'Europe/Berlin',
    clock: { now: () => Date.now() },
    failed: failing(log, () => '7f3a91'),
  });
  await platform.start(answer);
  const enter = async (line: string): Promise<Seen> => {
    const next = new Promise<void>((resolve) => {
      told = resolve;
    });
    input.write(`${line}\n`);
    await next;
    const piece = pieces.at(-1) ?? '';
    return { text: piece.replace(TO_CHANNEL, ''), isPrivate: !piece.startsWith(TO_CHANNEL) };
  };
  return {
    platform,
    channel: { platform: 'terminal', id: 'terminal' },
    nowhere: { platform: 'terminal', id: 'elsewhere' },
    type: enter,
    press: (label) => {
      const buttons = pieces.findLast((piece) => piece.includes(`] ${label}`)) ?? '';
      const number = new RegExp(`\\[(\\d+)\\] ${label}`, 'u').exec(buttons)?.[1] ?? '0';
      return enter(number);
    },
    standing: async () =>
      pieces.filter((piece) => piece.startsWith(TO_CHANNEL)).map((piece) => piece.replace(TO_CHANNEL, '')),
    violations: () => pieces.filter((piece) => /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/u.test(piece)),
    close: async () => {
      input.end();
    },
  };
};

platformContract('The terminal', make);

describe('a terminal', () => {
  const open = (columns: () => number) => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    let text = '';
    output.on('data', (piece: Buffer) => {
      text += piece.toString();
    });
    const platform = terminalPlatform({
      input,
      output,
      columns,
      color: false,
      zone: 'Europe/Berlin',
      clock: { now: () => Date.now() },
      failed: failing(log, () => '7f3a91'),
    });
    return { platform, input, text: () => text };
  };

  it('is written to as wide as it is then, whenever the edition was drawn', async () => {
    let columns = 80;
    const { platform, text } = open(() => columns);
    const [drawn = ''] = platform.draw(
      sampleEdition('Ferries start on Friday after the long strike'),
      null,
    ).parts;
    columns = 30;
    await platform.post({ channel: { platform: 'terminal', id: 'terminal' }, mark: 'w1', part: 0, drawn });
    const lines = text()
      .split('\n')
      .filter((line) => !line.includes('https://'));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(30);
  });

  it('gets the answer that is under way when it stops', async () => {
    const { platform, input, text } = open(() => 80);
    const asked = Promise.withResolvers<void>();
    const ready = Promise.withResolvers<void>();
    await platform.start(async () => {
      asked.resolve();
      await ready.promise;
      return { to: 'asker', kind: 'notice', is: 'done', text: [{ text: 'late but whole' }], choices: [] };
    });
    input.write('/summary\n');
    await asked.promise;
    const stopped = platform.stop();
    ready.resolve();
    await stopped;
    expect(text()).toContain('late but whole');
  });
});

describe('a typed line', () => {
  const choices = [{ label: 'More', action: { name: 'more' as const, target: '7' } }];
  it.each([
    ['', { is: 'blank' }],
    [
      '/summary  ferry talks',
      { is: 'asked', asked: { kind: 'command', name: 'summary', options: {}, text: 'ferry talks' } },
    ],
    ['/dateline', { is: 'asked', asked: { kind: 'command', name: 'dateline', options: {}, text: '' } }],
    ['1', { is: 'asked', asked: { kind: 'action', action: { name: 'more', target: '7' } } }],
    ['2', { is: 'hint', text: 'Choose from 1 to 1.' }],
    ['/nonsense', { is: 'hint', text: expect.stringContaining('/dateline help') }],
    ['hello', { is: 'hint', text: expect.stringContaining('/dateline help') }],
  ])('%j is understood', (line, typed) => {
    expect(readTyped(line, choices)).toEqual(typed);
  });
});
