// What of age stays: stories that are told still. And how large the next step may be.
import { describe, expect, it } from 'vitest';
import { isStillTold, ofAge, stepAfter } from '../../../src/core/delivery/retention.ts';
import type { LedgerQuestion } from '../../../src/core/question/question.ts';
import { DAY } from '../../../src/core/time/instant.ts';
import { question } from '../../contracts/store/samples.ts';

const AT = 1_000 * DAY;
const BEFORE = AT - 365 * DAY;

const open = (runsOutAt?: number): LedgerQuestion =>
  runsOutAt === undefined ? question('q') : { ...question('q'), state: 'open', runsOutAt };

describe('a story', () => {
  const old = { newest: BEFORE, isFollowed: false, questions: [] };
  it.each([
    ['goes once its newest text is of age', old, false],
    ['stays whole for as long as something young belongs to it', { ...old, newest: BEFORE + 1 }, true],
    ['stays where somebody follows it', { ...old, isFollowed: true }, true],
    ['stays while a day to come answers what it asks', { ...old, questions: [open(AT + 1)] }, true],
    ['goes when that day has come', { ...old, questions: [open(AT)] }, false],
    ['goes with a question that no day answers', { ...old, questions: [open()] }, false],
    [
      'goes with a question that is answered',
      {
        ...old,
        questions: [{ ...question('q'), state: 'expired' as const, expiredAt: AT + 1 }],
      },
      false,
    ],
  ])('%s', (_, story, stays) => {
    expect(isStillTold(story, { before: BEFORE, at: AT })).toBe(stays);
  });
});

it('nothing is of age where it is kept for ever', () => {
  expect(ofAge(null, AT)).toBeNull();
  expect(ofAge(365 * DAY, AT)).toBe(BEFORE);
});

it('a step becomes smaller where the last one was long, and larger where it was short, within bounds', () => {
  expect(stepAfter(100, 30)).toBe(50);
  expect(stepAfter(100, 8)).toBe(100);
  expect(stepAfter(100, 1)).toBe(125);
  expect(stepAfter(5, 1_000)).toBe(4);
  expect(stepAfter(399, 0)).toBe(400);
});
