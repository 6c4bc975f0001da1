// When the page of an item is asked for, and when its text is taken.
import { describe, expect, it } from 'vitest';
import { isFuller, wantsPage } from '../../../src/core/feed/full-text.ts';

const LONG = 'The council met for nine hours and agreed on little. '.repeat(20);

describe('the page of an item', () => {
  it.each([
    ['never', 'Short.', false],
    ['always', LONG, true],
    ['when-short', 'The council met.', true],
    ['when-short', LONG, false],
    ['when-short', `${LONG}It then […]`, true],
    ['when-short', `${LONG}The mayor said that…`, true],
    ['when-short', `${LONG}Continue reading The council and the bridge →`, true],
    ['when-short', `${LONG}Weiterlesen`, true],
    ['when-short', `${LONG}Nobody wanted to read more.`, false],
    ['when-short', '', true],
  ] as const)('with the policy %s and a text like “%.20s” is asked for or not', (policy, text, wanted) => {
    expect(wantsPage(policy, text)).toBe(wanted);
  });
});

const entry = {
  title: 'Harbour bridge closes for repairs',
  text: 'The harbour bridge closes on Monday, the council said. Repairs take nine weeks.',
};
const body =
  'The harbour bridge closes on Monday, the council said. Repairs take nine weeks. Ferries run every ten minutes until then, and the northern pier stays open to fishing crews.';

describe('the text of a page', () => {
  it('takes the place of the teaser where it has more of the same article', () => {
    expect(isFuller(entry, { title: entry.title, text: body })).toBe(true);
  });

  it('does so where the page has another title, or the feed no text', () => {
    expect(isFuller(entry, { title: 'Nine weeks without a crossing', text: body })).toBe(true);
    expect(isFuller({ title: entry.title, text: '' }, { title: entry.title, text: body })).toBe(true);
  });

  it('in signs is compared by signs', () => {
    const japanese = { title: '港の橋が閉鎖', text: '' };
    expect(isFuller(japanese, { title: '', text: '港の橋は月曜日に閉鎖される。工事は九週間かかる。' })).toBe(
      true,
    );
    expect(isFuller(japanese, { title: '', text: '天気は明日から晴れるでしょう。' })).toBe(false);
  });

  it.each([
    ['shorter than the teaser', { title: entry.title, text: 'The harbour bridge closes on Monday.' }],
    ['of another article', { title: 'Marrow wins the fair', text: LONG.replaceAll('council', 'gardener') }],
    [
      'a wall of consent',
      {
        title: entry.title,
        text: 'We and our partners use cookies to store what you read about the harbour bridge and its repairs, and ask for your consent before the council page is shown.',
      },
    ],
  ])('is left alone when %s', (_, page) => {
    expect(isFuller(entry, page)).toBe(false);
  });

  it('is not told from an item of which nothing is known', () => {
    expect(isFuller({ title: '', text: '' }, { title: 'A', text: body })).toBe(false);
  });
});
