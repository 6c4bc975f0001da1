// A text that somebody pastes.
import { expect, it } from 'vitest';
import { draftOfPaste } from '../../../src/core/article/paste.ts';

const TEXT =
  'The gate at Ollmar jammed on Tuesday as the tide rose, the water board said.\n\n  Engineers worked through the night, and 40 houses were emptied before the morning came.';

it('has its title in its first line', () => {
  expect(draftOfPaste(`\n  Gate   jams \r\n\r\n${TEXT}\n`)).toEqual({
    is: 'draft',
    draft: {
      title: 'Gate jams',
      text: TEXT.replace('\n\n  ', '\n'),
      url: null,
      publisher: null,
      language: null,
      published: null,
    },
  });
});

it('on one line has its first sentence as title, and the rest as text', () => {
  const line = `Gate jams at Ollmar. ${TEXT.replace(/\s+/gu, ' ')}`;
  expect(draftOfPaste(line)).toMatchObject({
    is: 'draft',
    draft: { title: 'Gate jams at Ollmar.', text: TEXT.replace(/\s+/gu, ' ') },
  });
});

it('on one line keeps a long first sentence whole in the text', () => {
  const line = `${'The gate at Ollmar jammed while the tide rose and '.repeat(6)}nobody was there. It holds.`;
  const pasted = draftOfPaste(line);
  if (pasted.is === 'mistake') throw new Error(pasted.why);
  const { draft } = pasted;
  expect(draft.text).toBe(line);
  expect(line.startsWith(`${draft.title} `)).toBe(true);
  expect(draft.title.length).toBeLessThanOrEqual(120);
});

it.each([
  ['', /nothing was pasted/u],
  [' \n\t\n', /nothing was pasted/u],
  ['https://fen.example/a', /only one line/u],
  ['Gate jams\nIt jammed.', /too short/u],
  ['The gate at Ollmar jammed. It is open again.', /only one line/u],
])('that is none is a mistake: %j', (text, why) => {
  expect(draftOfPaste(text)).toEqual({ is: 'mistake', why: expect.stringMatching(why) });
});
