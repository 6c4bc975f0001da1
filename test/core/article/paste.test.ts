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

it.each([
  ['', /nothing was pasted/u],
  [' \n\t\n', /nothing was pasted/u],
  ['https://fen.example/a', /only one line/u],
  ['Gate jams\nIt jammed.', /too short/u],
])('that is none is a mistake: %j', (text, why) => {
  expect(draftOfPaste(text)).toEqual({ is: 'mistake', why: expect.stringMatching(why) });
});
